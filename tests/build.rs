//! Tables from the names of the spec to the emitted types, which no test can look up while it runs.

use beproduct_spec::ir::{Api, Batch, Content, Kind, Operation, Role, Split, Tag, Ty};
use beproduct_spec::{Name, Source, compile_source};
use proc_macro2::TokenStream;
use quote::quote;
use std::path::{Path, PathBuf};

fn main() {
    let source = Source { examples: false, ..Source::new(Path::new("../spec/beproduct.yaml")) };
    let compiled = compile_source(&source).unwrap_or_else(|report| panic!("{report}"));
    for file in compiled.document.files.iter() {
        println!("cargo::rerun-if-changed={}", file.path.display());
    }
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).expect("cargo sets OUT_DIR");
    std::fs::write(out.join("tables.rs"), emit_tables(&compiled.api).to_string()).expect("OUT_DIR can be written");
}

fn emit_tables(api: &Api) -> TokenStream {
    let types = api.types.iter().map(|def| {
        let (wire, name) = (&def.wire, &def.name);
        quote!((#wire, probe::<Plain<Vec<models::#name>>>))
    });
    let bodies = api.operations.iter().filter_map(emit_body);
    let answers = api.operations.iter().map(|operation| {
        let (id, request) = (&operation.id, &operation.type_name);
        quote!((#id, probe::<Answered<requests::#request>>))
    });
    let never_split =
        api.tags.iter().flat_map(|tag| api.operations_of(tag).filter_map(move |one| emit_never_split(api, tag, one)));
    quote! {
        /// Every schema that has a type: lists of it.
        pub(crate) static TYPES: &[(&str, Probe)] = &[#(#types),*];
        /// Every operation with a JSON body.
        pub(crate) static BODIES: &[(&str, Probe)] = &[#(#bodies),*];
        /// Every operation.
        pub(crate) static ANSWERS: &[(&str, Probe)] = &[#(#answers),*];
        /// Every operation whose array has a cap and cannot be split: the cap, and how so many items are sent.
        pub(crate) static NEVER_SPLIT: &[(&str, usize, SendItems)] = &[#(#never_split),*];
    }
}

fn emit_body(operation: &Operation) -> Option<TokenStream> {
    let body = operation.body.as_ref().filter(|body| body.content == Content::Json)?;
    let (id, request) = (&operation.id, &operation.type_name);
    let field = if matches!(body.ty, Ty::List(_)) { quote!(items) } else { quote!(body) };
    Some(quote!((#id, held(|request: &requests::#request| &request.#field))))
}

fn emit_never_split(api: &Api, tag: &Tag, operation: &Operation) -> Option<TokenStream> {
    let batch = operation.batch.as_ref().filter(|batch| batch.split == Split::Never)?;
    let max = batch.max? as usize;
    let (id, accessor, method) = (&operation.id, &tag.accessor, &operation.method_name);
    let arguments = emit_arguments(api, operation);
    let items = emit_items(api, operation, batch);
    Some(quote! {
        (#id, #max, |client, count| wait(client.#accessor().#method(#(#arguments),*)#items.send()).map(drop))
    })
}

/// `.items(list)`, `.rows(list)`, `.choices(MasterDataChoicesPatch::new().items(list))`.
fn emit_items(api: &Api, operation: &Operation, batch: &Batch) -> TokenStream {
    let list = quote!(vec![Default::default(); count]);
    let Some((first, inner)) = batch.member_names.split_first() else { return quote!(.items(#list)) };
    let mut ty = operation.body.as_ref().map(|body| &body.ty);
    let mut owners: Vec<(&Ty, &Name)> = Vec::new();
    let mut before = first;
    for name in inner {
        ty = ty.and_then(|ty| member_ty(api, ty, before));
        owners.extend(ty.map(|ty| (ty, name)));
        before = name;
    }
    let value = owners.into_iter().rev().fold(list, |value, (owner, member)| {
        let owner = emit_new(api, owner);
        quote!(#owner.#member(#value))
    });
    quote!(.#first(#value))
}

fn member_ty<'a>(api: &'a Api, ty: &Ty, name: &Name) -> Option<&'a Ty> {
    let Ty::Named(id) = ty else { return None };
    let Kind::Record(record) = &api.ty(*id).kind else { return None };
    record.members.iter().find(|member| member.name == *name).map(|member| &member.ty)
}

/// Something for each argument of a method.
fn emit_arguments(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let parameters = operation.parameters.iter().filter(|one| one.role == Role::Caller && one.required);
    let parameters = parameters.filter(|one| !one.ty.is_collection()).map(|one| emit_argument(api, &one.ty));
    let members = operation.body.iter().flat_map(|body| emit_member_arguments(api, &body.ty));
    parameters.chain(members).collect()
}

fn emit_member_arguments(api: &Api, ty: &Ty) -> Vec<TokenStream> {
    let Ty::Named(id) = ty else { return Vec::new() };
    let Kind::Record(record) = &api.ty(*id).kind else { return Vec::new() };
    let taken = record.members.iter().filter(|member| member.required && !member.ty.is_collection());
    taken.map(|member| emit_argument(api, &member.ty)).collect()
}

fn emit_new(api: &Api, ty: &Ty) -> TokenStream {
    let Ty::Named(id) = ty else { return TokenStream::new() };
    let name = &api.ty(*id).name;
    let arguments = emit_member_arguments(api, ty);
    quote!(models::#name::new(#(#arguments),*))
}

/// A value that an argument takes. Text is not empty, since no path takes that.
fn emit_argument(api: &Api, ty: &Ty) -> TokenStream {
    match ty {
        Ty::Text | Ty::DateTime | Ty::Date | Ty::Json => quote!("x"),
        Ty::Decimal { text: false } => quote!(rt::Decimal::default()),
        Ty::Decimal { text: true } => quote!(rt::DecimalText::default()),
        Ty::Named(id) => {
            let def = api.ty(*id);
            let name = &def.name;
            match &def.kind {
                Kind::Id => quote!("x"),
                Kind::Enum(_) | Kind::Union(_) => quote!(models::#name::default()),
                Kind::Record(_) => emit_new(api, ty),
            }
        }
        _ => quote!(Default::default()),
    }
}
