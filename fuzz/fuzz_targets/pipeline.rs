//! A mutated fixture through all stages: compiled, bundled, emitted, compared with the fixture.

#![no_main]

use beproduct_fuzz::{SHOP, check, compile, mutate::mutated};
use beproduct_spec::diff::diff;
use beproduct_spec::ir::Api;
use beproduct_spec::scopes::needs;
use std::sync::LazyLock;

static BEFORE: LazyLock<Api> = LazyLock::new(|| match compile(SHOP) {
    Ok(compiled) => compiled.api,
    Err(report) => panic!("{report}"),
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let outcome = compile(&mutated(data));
    check(&outcome);
    let Ok(compiled) = outcome else { return };
    let api = &compiled.api;
    // Emission takes longer than all the rest: one input of four, always the same ones.
    if data.iter().fold(0, |sum: u8, byte| sum.wrapping_add(*byte)).is_multiple_of(4) {
        let emitted = beproduct_codegen::emit_api(api, &quote::quote!(crate), true);
        if let Err(error) = syn::parse2::<syn::File>(emitted) {
            panic!("what was emitted is no Rust: {error}");
        }
    }
    assert_eq!(diff(api, api).worst(), None);
    assert_eq!(diff(&BEFORE, api).worst().is_none(), diff(api, &BEFORE).worst().is_none());
    needs(api, &api.operations.iter().collect::<Vec<_>>());
});
