//! What must not compile, and what the compiler says then.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/access/*.rs");
    cases.compile_fail("ui/api/*.rs");
    cases.compile_fail("ui/fields/*.rs");
    cases.pass("ui/pass/*.rs");
}
