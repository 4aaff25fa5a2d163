//! From the call to the client: find, compile, emit.

use crate::find::{Found, find_spec};
use crate::input::ApiInput;
use beproduct_spec::span::Files;
use beproduct_spec::{Report, Source, compile_source};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

pub(crate) fn expand_api(tokens: TokenStream) -> TokenStream {
    let input: ApiInput = match syn::parse2(tokens) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let written = input.path.value();
    let span = input.path.span();
    let Some(found) = find_spec(&written, span) else {
        let message = format!(
            "there is no spec `{written}`: it is looked for in the crate's folder, in the folder above it if that is a workspace, and beside this file"
        );
        return emit_broken(span, [message], TokenStream::new());
    };
    let source = Source { path: found.path.clone(), shown: written, examples: false };
    match compile_source(&source) {
        Ok(compiled) => {
            let tracked = emit_tracked(&found, &compiled.document.files);
            let api = beproduct_codegen::emit_api(&compiled.api, &input.base, input.features);
            quote!(#tracked #api)
        }
        Err(report) => emit_broken(span, messages(&report), emit_tracked(&found, &report.files)),
    }
}

/// One compile error a finding, and a stand-in for the client, so that they are the only errors.
fn emit_broken(span: Span, messages: impl IntoIterator<Item = String>, tracked: TokenStream) -> TokenStream {
    let errors = messages.into_iter().map(|message| quote_spanned!(span => ::core::compile_error!(#message);));
    let stub = beproduct_codegen::emit_stub();
    quote!(#(#errors)* #tracked #stub)
}

/// Findings as the command prints them, less the word that rustc prints itself.
fn messages(report: &Report) -> Vec<String> {
    let shown = report.findings.iter().map(|finding| report.render(finding));
    shown.map(|text| text.strip_prefix("error").map(str::to_owned).unwrap_or(text)).collect()
}

/// Makes the build follow every file that was read.
fn emit_tracked(found: &Found, files: &Files) -> TokenStream {
    let includes = files.iter().filter_map(|file| found.emit_include(&file.path));
    quote!(const _: &[&[::core::primitive::u8]] = &[#(#includes),*];)
}
