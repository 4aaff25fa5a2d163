//! Any text as a spec of one or several files.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &str| beproduct_fuzz::check(&beproduct_fuzz::compile(input)));
