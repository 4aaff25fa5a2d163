//! The codes of findings: stable, each with a title.

/// A stable code and what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Code {
    /// `BP0102`.
    pub id: &'static str,
    /// A rule in a few words.
    pub title: &'static str,
}

macro_rules! codes {
    ($($name:ident $id:literal $title:literal)*) => {
        $(#[doc = $title] pub const $name: Code = Code { id: $id, title: $title };)*
        /// Every code, in order.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    READ "BP0001" "a file that the spec names cannot be read"
    YAML "BP0002" "a file is not YAML that a spec may use"
    DUPLICATE_KEY "BP0003" "a key stands twice in one map"
    TOO_DEEP "BP0004" "nesting is deeper than the limit"
    UNKNOWN_KEY "BP0101" "a key that neither OpenAPI nor the dialect has here"
    MISSING_KEY "BP0102" "a key that has to be there is missing"
    WRONG_TYPE "BP0103" "a value has another type than its key wants"
    WRONG_VALUE "BP0104" "a value is not one of those that its key allows"
    REFERENCE "BP0201" "a reference points to nothing"
    UNLISTED "BP0202" "a file with schemas is not listed in the root"
    CYCLE "BP0203" "a schema contains itself without an array or map between"
    DUPLICATE_NAME "BP0204" "two things have the same name"
    RUST_NAME "BP0205" "a name does not make a Rust name"
    SCHEMA "BP0301" "a schema uses what the dialect does not support"
    FORMAT "BP0302" "a format does not belong to its type"
    UNION "BP0303" "a `oneOf` whose alternatives cannot be told apart or named"
    PATH_PARAMETER "BP0401" "a path and its parameters do not agree"
    PARAMETER "BP0402" "a parameter that cannot travel as text"
    BODY "BP0403" "a body that the dialect does not support"
    ANSWER "BP0404" "an answer that does not fit its envelope"
    UNKNOWN_SCOPE "BP0501" "a scope that the security scheme does not declare"
    ALL_OF_SCOPES "BP0502" "two scopes in one security entry"
    SECURITY "BP0503" "a security entry that the dialect does not support"
    PAGING "BP0601" "paging that does not fit its operation"
    BATCH "BP0602" "a batch that does not fit its body"
    LINK "BP0603" "a link to no operation"
    TAG "BP0604" "a tag that the root does not declare"
    EXAMPLE "BP0701" "an example does not fit its schema"
    OURS "BP9001" "a fault of this compiler: the spec passed every rule, and OpenAPI's own model refuses it"
}
