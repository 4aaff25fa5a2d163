//! The public items of emitted code, a line each.

use quote::ToTokens;
use syn::{Expr, Fields, ImplItem, Item, Stmt, Visibility};

/// `models::StyleHeader struct`, in alphabetical order.
pub(crate) fn public_items(file: &syn::File) -> Vec<String> {
    let mut list = Vec::new();
    file.items.iter().for_each(|item| walk(item, "", &mut list));
    list.sort();
    list.dedup();
    list
}

fn walk(item: &Item, module: &str, list: &mut Vec<String>) {
    match item {
        Item::Mod(item) if is_public(&item.vis) => {
            let path = format!("{module}{}", item.ident);
            let items = item.content.iter().flat_map(|(_, items)| items);
            items.for_each(|item| walk(item, &format!("{path}::"), list));
            list.push(format!("{path} mod"));
        }
        Item::Struct(item) if is_public(&item.vis) => {
            list.push(format!("{module}{} struct", item.ident));
            walk_fields(&item.fields, &format!("{module}{}", item.ident), list);
        }
        Item::Enum(item) if is_public(&item.vis) => {
            list.push(format!("{module}{} enum", item.ident));
            list.extend(
                item.variants.iter().map(|variant| format!("{module}{}::{} variant", item.ident, variant.ident)),
            );
        }
        Item::Trait(item) if is_public(&item.vis) => list.push(format!("{module}{} trait", item.ident)),
        Item::Type(item) if is_public(&item.vis) => list.push(format!("{module}{} type", item.ident)),
        Item::Use(item) if is_public(&item.vis) => list.push(format!("{module}{} use", written(&item.tree))),
        Item::Impl(item) if item.trait_.is_none() => {
            let ty = written(&item.self_ty);
            let methods = item.items.iter().filter_map(|item| match item {
                ImplItem::Fn(method) if is_public(&method.vis) => Some(&method.sig.ident),
                _ => None,
            });
            list.extend(methods.map(|name| format!("{module}{ty}::{name} fn")));
        }
        // Implementations that share a gate stand in an anonymous constant.
        Item::Const(item) => {
            let Expr::Block(block) = item.expr.as_ref() else { return };
            let items = block.block.stmts.iter().filter_map(|stmt| match stmt {
                Stmt::Item(item) => Some(item),
                _ => None,
            });
            items.for_each(|item| walk(item, module, list));
        }
        _ => {}
    }
}

fn walk_fields(fields: &Fields, owner: &str, list: &mut Vec<String>) {
    let public = fields.iter().filter(|field| is_public(&field.vis)).filter_map(|field| field.ident.as_ref());
    list.extend(public.map(|name| format!("{owner}::{name} field")));
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn written(part: &impl ToTokens) -> String {
    part.to_token_stream().to_string().replace(' ', "")
}
