//! A member of the struct, and what it stands for.

use super::attribute::FieldWords;
use syn::ext::IdentExt as _;
use syn::{Attribute, Field, GenericArgument, Ident, LitStr, Meta, PathArguments, Type, Visibility};

/// Fields that the service never lets anyone write, whatever their type. The runtime has the same list.
const READ_ONLY_IDS: [&str; 3] = ["created_by", "modified_by", "version"];

pub(super) struct Member<'i> {
    pub(super) name: &'i Ident,
    pub(super) ty: &'i Type,
    pub(super) vis: &'i Visibility,
    pub(super) docs: Vec<&'i Attribute>,
    pub(super) role: Role,
}

pub(super) enum Role {
    /// A field of the tenant.
    Field(FieldRole),
    /// Records within, by the name of the part.
    Nested(LitStr),
    /// The id of the record.
    Id,
}

pub(super) struct FieldRole {
    pub(super) id: LitStr,
    /// The name of the type that the field has to have on the server, as text and as the marker's name.
    pub(super) kind: Option<(LitStr, Ident)>,
    pub(super) read_only: bool,
    pub(super) required_on_create: bool,
}

impl<'i> Member<'i> {
    pub(super) fn parse(field: &'i Field) -> syn::Result<Member<'i>> {
        let name = field.ident.as_ref().ok_or_else(|| syn::Error::new_spanned(field, "expected a named member"))?;
        let docs = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).collect();
        Ok(Member { name, ty: &field.ty, vis: &field.vis, docs, role: parse_role(field, name)? })
    }

    /// The type within `Option<…>`.
    pub(super) fn inner(&self) -> Option<&'i Type> {
        option_of(self.ty)
    }
}

fn parse_role(field: &Field, name: &Ident) -> syn::Result<Role> {
    let own = |attribute: &&Attribute| ["field", "nested", "record_id"].iter().any(|it| attribute.path().is_ident(it));
    let mut attributes = field.attrs.iter().filter(own);
    let first = attributes.next();
    if let Some(second) = attributes.next() {
        return Err(syn::Error::new_spanned(second, "a member is one of `field`, `nested` and `record_id`"));
    }
    let id = || LitStr::new(&name.unraw().to_string(), name.span());
    let Some(attribute) = first else {
        return check_field(FieldWords::default(), id());
    };
    let is_bare = matches!(attribute.meta, Meta::Path(_));
    if attribute.path().is_ident("record_id") {
        attribute.meta.require_path_only()?;
        return Ok(Role::Id);
    }
    if attribute.path().is_ident("nested") {
        return Ok(Role::Nested(if is_bare { id() } else { attribute.parse_args()? }));
    }
    check_field(if is_bare { FieldWords::default() } else { attribute.parse_args()? }, id())
}

fn check_field(words: FieldWords, name: LitStr) -> syn::Result<Role> {
    let id = words.id.unwrap_or(name);
    if !words.read_only && READ_ONLY_IDS.contains(&id.value().as_str()) {
        let text = format!("the field `{}` is read-only: mark it `#[field(read_only)]`", id.value());
        return Err(syn::Error::new(id.span(), text));
    }
    if let (true, Some(span)) = (words.read_only, words.required_on_create) {
        return Err(syn::Error::new(span, "a read-only field cannot be set when a record is created"));
    }
    let kind = words.kind.map(|kind| kind.parse().map(|marker| (kind, marker))).transpose()?;
    let required_on_create = words.required_on_create.is_some();
    Ok(Role::Field(FieldRole { id, kind, read_only: words.read_only, required_on_create }))
}

fn option_of(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
