//! Operations that belong to one another.

use indexmap::IndexMap;

/// What another operation is to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    ReadBack,
    ReadMany,
    Schema,
    SearchSchema,
    Poll,
    Status,
}

impl Relation {
    pub const ALL: [Relation; 6] = [
        Relation::ReadBack,
        Relation::ReadMany,
        Relation::Schema,
        Relation::SearchSchema,
        Relation::Poll,
        Relation::Status,
    ];

    /// As the spec writes it.
    pub fn word(self) -> &'static str {
        match self {
            Relation::ReadBack => "read_back",
            Relation::ReadMany => "read_many",
            Relation::Schema => "schema",
            Relation::SearchSchema => "search_schema",
            Relation::Poll => "poll",
            Relation::Status => "status",
        }
    }
}

/// Another operation that belongs to one.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Its operationId.
    pub operation: String,
    /// What fills its parameters, by their wire names. `None`: a required one has no origin, so that only a caller can
    /// follow the link.
    pub arguments: Option<Vec<(String, Origin)>>,
}

/// Where a parameter of a linked operation is taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A parameter, by its wire name.
    Parameter(String),
    /// A member of the body, or the way to it.
    Body(String),
    /// A member of the answer, or the way to it (`folder/id`).
    Answer(String),
}

/// How records of a list are looked up, many in one request.
#[derive(Clone, Debug, PartialEq)]
pub struct Lookup {
    /// Filter field, and the member of a record that holds the same.
    pub by: IndexMap<String, String>,
    /// Text between the values of a condition, any of which will do.
    pub join: String,
}

/// How the changes of a list are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// Filter field that compares the time of the last change.
    pub since: String,
    /// Member of a record with that time.
    pub at: String,
    /// Member that marks a deleted record.
    pub deleted: String,
    /// Parameter that lists deleted records as well.
    pub show_deleted: String,
}
