//! The codes of findings: stable, each with a title and an explanation.

/// A stable code and what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Code {
    /// `BP0102`.
    pub id: &'static str,
    /// A rule in a few words.
    pub title: &'static str,
    /// The rule, why there is one, and a wrong and a right example.
    pub explain: &'static str,
}

/// The code with this id, in either case: `BP0102`, `bp0102`.
pub fn find(id: &str) -> Option<&'static Code> {
    ALL.iter().find(|code| code.id.eq_ignore_ascii_case(id))
}

macro_rules! codes {
    ($($name:ident $id:literal $title:literal $explain:literal)*) => {
        $(#[doc = $title] pub const $name: Code = Code { id: $id, title: $title, explain: $explain };)*
        /// Every code, in order.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    READ "BP0001" "a file that the spec names cannot be read"
"Each file that the root lists, or that a `$ref` or an `externalValue` names, has to be there, in UTF-8. Paths are
relative to the file that they stand in.
wrong: externalValue: examples/style.json        (in spec/paths/style.yaml)
right: externalValue: ../examples/style.json"

    YAML "BP0002" "a file is not YAML that a spec may use"
"A spec file is one YAML document of maps with text keys: no tags, no aliases, no control characters, because other
OpenAPI tools read it too. A file that breaks off gives its first fault; the other files are still checked.
wrong: responses: {200: …}
right: responses: {'200': …}"

    DUPLICATE_KEY "BP0003" "a key stands twice in one map"
"YAML forbids it, and most readers silently keep one of the two, so half of what was written would be lost.
wrong: {type: string, description: a, type: integer}
right: {type: string, description: a}"

    TOO_DEEP "BP0004" "nesting is deeper than the limit"
"A file nests at most 64 levels, and an array of arrays, or an `allOf` of an `allOf`, as many references. Deeper is a
mistake or an attack, and would end in an overflow of the stack somewhere.
wrong: {items: {items: {items: …}}}
right: {items: {$ref: '#/Row'}}"

    UNKNOWN_KEY "BP0101" "a key that neither OpenAPI nor the dialect has here"
"A key that nobody reads is most likely a typo, and what it says would be lost.
wrong: {operationID: style_list}
right: {operationId: style_list}"

    MISSING_KEY "BP0102" "a key that has to be there is missing"
"OpenAPI demands some keys; the dialect demands a few more where guessing would be dangerous: `x-effect` because the
verb proves nothing, `x-evidence` because a reader must know what a claim rests on.
wrong: get: {operationId: style_list, tags: [Style]}
right: get: {operationId: style_list, tags: [Style], summary: Lists styles., x-effect: read, …}"

    WRONG_TYPE "BP0103" "a value has another type than its key wants"
"A list where a map belongs, text where a number belongs: readers would take it as if it were not there.
wrong: {type: object, properties: {id: {type: string, required: true}}}
right: {type: object, properties: {id: {type: string}}, required: [id]}"

    WRONG_VALUE "BP0104" "a value is not one of those that its key allows"
"Some keys have a closed list of words, a range, or must agree with what stands beside them.
wrong: x-effect: write
right: x-effect: update"

    SERVER "BP0105" "a server that the client cannot address"
"The client talks to one server, over https, and puts the company where `{company}` stands. Every variable of the
address is declared.
wrong: servers: [{url: developers.beproduct.com/api}]
right: servers: [{url: 'https://developers.beproduct.com/api/{company}', variables: {company: {default: acme}}}]"

    REFERENCE "BP0201" "a reference points to nothing"
"A `$ref` is `file.yaml#/Name`, relative to its own file, or `#/components/schemas/Name` in the root, and what it
names is there. It stands only where the dialect has references: schemas, parameters, responses.
wrong: {$ref: '../schemas/style.yaml#/StyleHaeder'}
right: {$ref: '../schemas/style.yaml#/StyleHeader'}"

    UNLISTED "BP0202" "a file with schemas is not listed in the root"
"The bundle gathers the schemas of the files under `x-schemas`; one of another file would be missing from it.
wrong: {$ref: 'drafts.yaml#/Colorway'}           (drafts.yaml is not listed)
right: x-schemas: [schemas/drafts.yaml, …]       (in the root)"

    CYCLE "BP0203" "a schema contains itself without an array or map between"
"Such a value would have no end and no size. An array or a map may be empty, which ends it.
wrong: Folder: {type: object, properties: {parent: {$ref: '#/Folder'}}}
right: Folder: {type: object, properties: {children: {type: array, items: {$ref: '#/Folder'}}}}"

    DUPLICATE_NAME "BP0204" "two things have the same name"
"Names are compared as Rust has them: `styleId` and `style_id` are one. Schemas are unique in the whole spec, methods
in their tag, parameters in their operation; paths are compared without the names of their parameters.
wrong: properties: {styleId: …, style_id: …}
right: properties: {styleId: …, style_id: {x-name: style_id_text, …}}"

    RUST_NAME "BP0205" "a name does not make a Rust name"
"Names become types, methods and fields. Keywords are dealt with (`type` becomes `type_`); a name without letters,
or one that the client needs for itself, is not.
wrong: enum: ['--', '++']
right: enum: ['--', '++'], x-enum-varnames: [Less, More]"

    SCHEMA "BP0301" "a schema uses what the dialect does not support"
"What cannot be typed is refused, so that it is not silently left out. The help names what to write instead, or take
the operation out with `x-unsupported: reason`.
wrong: {anyOf: [{$ref: '#/A'}, {$ref: '#/B'}]}
right: {oneOf: [{$ref: '#/A'}, {$ref: '#/B'}]}"

    FORMAT "BP0302" "a format does not belong to its type"
"The format chooses the Rust type, so an unknown one cannot be passed over.
wrong: {type: string, format: datetime}
right: {type: string, format: date-time}"

    UNION "BP0303" "a `oneOf` whose alternatives cannot be named"
"Each alternative is a variant, called by its schema's name or by the `title` of an inline schema.
wrong: oneOf: [{type: object, …}, {type: object, …}]
right: oneOf: [{title: Form, type: object, …}, {title: Grid, type: object, …}]"

    HIDDEN "BP0304" "an alternative that is never read, because one before it takes all that fits it"
"The first alternative is taken whose JSON type is right, whose required members are all there and (for arrays) whose
first element fits. One that comes after a looser one is never reached, unless `x-typed-by` chooses it everywhere.
wrong: oneOf: [{title: Text, type: string}, {title: Date, type: string, format: date}]
right: the same beside x-typed-by: {member: type, variants: {Text: Text, Date: Date}}"

    TYPED_BY "BP0305" "`x-typed-by` does not fit its place"
"It stands beside the `oneOf` of a property and names a sibling of that property, text whose values choose among the
alternatives.
wrong: x-typed-by: {member: kind, variants: {Text: Text}}       (there is no sibling `kind`)
right: x-typed-by: {member: type, variants: {Text: Text}}"

    PATH_PARAMETER "BP0401" "a path and its parameters do not agree"
"Each `{name}` of a path is a parameter with `in: path` and `required: true`, and the other way round.
wrong: /Style/{id}: {get: {parameters: [{name: styleId, in: path, …}]}}
right: /Style/{id}: {get: {parameters: [{name: id, in: path, required: true, …}]}}"

    PARAMETER "BP0402" "a parameter that cannot travel as text"
"Paths, queries and headers carry text: scalars that are not null, and lists of them in the default style.
wrong: {name: filter, in: query, schema: {type: object, …}}
right: {name: filter, in: query, schema: {type: string}}"

    BODY "BP0403" "a body that the dialect does not support"
"A body is `application/json`, or `multipart/form-data` with one `format: binary` member; GET and HEAD have none.
wrong: content: {application/xml: …}
right: content: {application/json: {schema: …}}"

    ANSWER "BP0404" "an answer that does not fit its envelope"
"`x-envelope` says how the answer is wrapped, and the schema of the one 2xx answer has that form: `page` has a list
`result`, `list` is an array, `message` has `error` and `message`, `none` has no content.
wrong: x-envelope: list with schema: {$ref: '#/StylePage'}
right: x-envelope: page with schema: {$ref: '#/StylePage'}"

    UNKNOWN_SCOPE "BP0501" "a scope that the security scheme does not declare"
"Sign-in asks for scopes by name; one that the server does not know makes every sign-in fail.
wrong: security: [{oauth2: [style.raed]}]
right: security: [{oauth2: [style.read]}]"

    ALL_OF_SCOPES "BP0502" "two scopes in one security entry"
"In OpenAPI two scopes in one entry mean both. This API wants any one of them, which is an entry for each.
wrong: security: [{oauth2: [style.read, style.write]}]
right: security: [{oauth2: [style.read]}, {oauth2: [style.write]}]"

    SECURITY "BP0503" "a security entry that the dialect does not support"
"There is one scheme, `oauth2`, with the authorization code flow: what the client signs in by.
wrong: security: [{apiKey: []}]
right: security: [{oauth2: [style.read]}]"

    PAGING "BP0601" "paging that does not fit its operation"
"`size` and `number` name two integer query parameters, `max` is within the root's `x-limits`, and the answer is a
page, or a list that does not end by `total`.
wrong: x-paging: {size: pageSize, number: page, …}        (the parameter is called pageNumber)
right: x-paging: {size: pageSize, number: pageNumber, count: pages, max: 200, end: total}"

    BATCH "BP0602" "a batch that does not fit its body"
"`items` points to an array in the body, `key` names a member of its items, and only an array whose elements stand
alone may be split: several requests must mean the same as one.
wrong: x-batch: {items: /row, max: 100, split: each, reason: …}      (the member is called rows)
right: x-batch: {items: /rows, max: 100, split: each, reason: …}"

    LINK "BP0603" "a link that no mechanism can follow"
"A link names another operation by its operationId, one that only reads: the client calls it on its own.
`read_many` names a list with a `lookup`.
wrong: x-links: {read_back: style_header_update}
right: x-links: {read_back: style_header_get}"

    TAG "BP0604" "a tag that the root does not declare"
"An operation has exactly one tag; it decides where its method is found and which permission it needs.
wrong: tags: [Styles]
right: tags: [Style]"

    EXAMPLE "BP0701" "an example or a default does not fit its schema"
"Examples are shown to users and served by the sandbox, and defaults are sent: one that does not fit is worse than none.
wrong: {type: integer, default: '30'}
right: {type: integer, default: 30}"

    OURS "BP9001" "a fault of this compiler: the spec passed every rule, and OpenAPI's own model refuses it"
"Please report it with the message and the piece of the spec that it names. Nothing is wrong with the spec as far as
our rules go; a rule is missing.
wrong: a spec that `beproduct spec lint` finds clean and `beproduct spec bundle` cannot print
right: a finding with a place, under one of the codes above"
}
