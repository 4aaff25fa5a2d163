//! Any bytes as the body of an answer: our decoder and serde_json agree.

#![no_main]

use beproduct_fuzz::decoder::Decoder;
use std::cell::RefCell;

thread_local! {
    static DECODER: RefCell<Decoder> = RefCell::default();
}

libfuzzer_sys::fuzz_target!(|body: &[u8]| DECODER.with_borrow_mut(|decoder| decoder.check(body)));
