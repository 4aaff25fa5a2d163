//! What `access!` is given, and what it writes.

use beproduct_spec::suggest::nearest;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitStr, Token, Visibility, braced, bracketed, parenthesized};

/// The implementations that an `access!` writes.
pub fn expand_access(tokens: TokenStream) -> TokenStream {
    match syn::parse2::<AccessInput>(tokens) {
        Ok(input) => input.emit(),
        Err(error) => error.to_compile_error(),
    }
}

/// The API's table, and what the user wrote.
struct AccessInput {
    base: TokenStream,
    scopes: Vec<String>,
    sets: Vec<Set>,
    permissions: Vec<Permission>,
    user: UserInput,
}

struct Set {
    name: Ident,
    scopes: Vec<String>,
}

struct Permission {
    tag: String,
    effect: String,
    name: Ident,
}

/// `pub struct Nightly { scopes: [...], may: [...] }`.
struct UserInput {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    name: Ident,
    scopes: Vec<(String, Span)>,
    may: Vec<Grant>,
}

struct Grant {
    tag: Ident,
    effects: Vec<Ident>,
}

impl AccessInput {
    fn emit(self) -> TokenStream {
        let mut errors: Vec<syn::Error> = Vec::new();
        self.check_scopes(&mut errors);
        let granted = self.granted(&mut errors);
        let Self { base, sets, user, .. } = &self;
        let UserInput { attributes, visibility, name, scopes, .. } = user;
        let scopes: Vec<&str> = scopes.iter().map(|(scope, _)| scope.as_str()).collect();
        let held = sets
            .iter()
            .filter(|set| set.scopes.iter().any(|scope| scopes.contains(&scope.as_str())))
            .map(|set| &set.name);
        let text = name.to_string();
        let errors = errors.iter().map(syn::Error::to_compile_error);
        quote! {
            #(#errors)*
            #(#attributes)*
            #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
            #visibility enum #name {}
            impl #base::__private::rt::Access for #name {
                const NAME: &'static ::core::primitive::str = #text;
                const SCOPES: ::core::option::Option<&'static [&'static ::core::primitive::str]> =
                    ::core::option::Option::Some(&[#(#scopes),*]);
            }
            #(impl #base::__scopes::#held for #name {})*
            #(impl #base::permissions::#granted for #name {})*
        }
    }

    fn check_scopes(&self, errors: &mut Vec<syn::Error>) {
        for (scope, span) in &self.user.scopes {
            if !self.scopes.contains(scope) {
                let known = self.scopes.iter().map(String::as_str);
                errors.push(syn::Error::new(*span, unknown(&format!("the API has no scope `{scope}`"), scope, known)));
            }
        }
    }

    /// The permission traits that the grants stand for, each once.
    fn granted(&self, errors: &mut Vec<syn::Error>) -> Vec<&Ident> {
        let mut granted: Vec<&Ident> = Vec::new();
        for grant in &self.user.may {
            let tag = grant.tag.to_string();
            let of_tag: Vec<&Permission> = self.permissions.iter().filter(|permission| permission.tag == tag).collect();
            if of_tag.is_empty() {
                let known = self.permissions.iter().map(|permission| permission.tag.as_str());
                let message = unknown(&format!("the API has no tag `{tag}`"), &tag, known);
                errors.push(syn::Error::new(grant.tag.span(), message));
                continue;
            }
            for effect in &grant.effects {
                let word = effect.to_string();
                let found: Vec<&Ident> = of_tag
                    .iter()
                    .filter(|permission| permission.is_granted_by(&word))
                    .map(|permission| &permission.name)
                    .collect();
                if found.is_empty() {
                    let known = of_tag.iter().map(|permission| permission.effect.as_str()).chain(["All"]);
                    let message =
                        unknown(&format!("there is no permission `{tag}::{effect}`"), &effect.to_string(), known);
                    errors.push(syn::Error::new(effect.span(), message));
                }
                granted.extend(found);
            }
        }
        let mut names: Vec<String> = Vec::new();
        granted.retain(|name| {
            let name = name.to_string();
            let new = !names.contains(&name);
            names.push(name);
            new
        });
        granted
    }
}

fn unknown<'a>(message: &str, wrong: &str, known: impl Iterator<Item = &'a str>) -> String {
    let mut known: Vec<&str> = known.collect();
    known.dedup();
    match nearest(wrong, known.iter().copied()) {
        Some(name) => format!("{message}; did you mean `{name}`?"),
        None => format!("{message}; there are `{}`", known.join("`, `")),
    }
}

/// `name:` in front of a part of the table.
fn label(input: ParseStream<'_>, name: &str) -> syn::Result<()> {
    let found: Ident = input.parse()?;
    if found != name {
        return Err(syn::Error::new(found.span(), format!("expected `{name}`")));
    }
    input.parse::<Token![:]>().map(drop)
}

fn list<T>(input: ParseStream<'_>, item: fn(ParseStream<'_>) -> syn::Result<T>) -> syn::Result<Vec<T>> {
    let content;
    bracketed!(content in input);
    let items = Punctuated::<T, Token![,]>::parse_terminated_with(&content, item)?;
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
    }
    Ok(items.into_iter().collect())
}

fn text(input: ParseStream<'_>) -> syn::Result<String> {
    Ok(input.parse::<LitStr>()?.value())
}

impl Parse for AccessInput {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        label(input, "base")?;
        let base;
        bracketed!(base in input);
        let base: TokenStream = base.parse()?;
        input.parse::<Token![,]>()?;
        label(input, "scopes")?;
        let scopes = list(input, text)?;
        label(input, "sets")?;
        let sets = list(input, Set::parse)?;
        label(input, "permissions")?;
        let permissions = list(input, Permission::parse)?;
        label(input, "input")?;
        let user;
        braced!(user in input);
        Ok(AccessInput { base, scopes, sets, permissions, user: user.parse()? })
    }
}

impl Set {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        let scopes;
        parenthesized!(scopes in input);
        let scopes = Punctuated::<LitStr, Token![,]>::parse_terminated(&scopes)?;
        Ok(Set { name, scopes: scopes.iter().map(LitStr::value).collect() })
    }
}

impl Permission {
    /// `Write` is create and update, never delete; `All` is everything.
    fn is_granted_by(&self, effect: &str) -> bool {
        match effect {
            "All" => true,
            "Write" => matches!(self.effect.as_str(), "Create" | "Update"),
            effect => self.effect == effect,
        }
    }

    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Permission { tag: text(input)?, effect: text(input)?, name: input.parse()? })
    }
}

impl Parse for UserInput {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        let body;
        braced!(body in input);
        label(&body, "scopes")?;
        let scopes = list(&body, parse_scope)?;
        label(&body, "may")?;
        let may = list(&body, Grant::parse)?;
        Ok(UserInput { attributes, visibility, name, scopes, may })
    }
}

/// A scope is a word, or text where it is no word (`"styles:read"`).
fn parse_scope(input: ParseStream<'_>) -> syn::Result<(String, Span)> {
    if input.peek(LitStr) {
        let literal: LitStr = input.parse()?;
        return Ok((literal.value(), literal.span()));
    }
    let word: Ident = input.parse()?;
    Ok((word.to_string(), word.span()))
}

impl Grant {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let tag = input.parse()?;
        input.parse::<Token![::]>()?;
        if !input.peek(syn::token::Brace) {
            return Ok(Grant { tag, effects: vec![input.parse()?] });
        }
        let effects;
        braced!(effects in input);
        let effects = Punctuated::<Ident, Token![,]>::parse_terminated(&effects)?;
        Ok(Grant { tag, effects: effects.into_iter().collect() })
    }
}
