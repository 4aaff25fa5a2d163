use crate::{codegen, lengths};

#[test]
fn what_is_written_down_is_what_is_emitted() {
    codegen::check().unwrap_or_else(|message| panic!("{message}"));
}

#[test]
fn the_longest_function_is_found() {
    let text = "impl A {\n    fn short(&self) {}\n    pub async fn long(\n        &self,\n    ) {\n        a();\n    }\n}\nfn b() {\n}\n";
    assert_eq!(lengths::longest(text), (5, "long".to_owned()));
}
