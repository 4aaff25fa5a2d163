//! What the runtime knows of an operation: a static table, emitted from the spec.

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// The operationId of the spec, `style_header_create`.
    pub id: &'static str,
    /// The tag, as the vendor spells it.
    pub tag: &'static str,
    /// HTTP method. It proves nothing: see [`Operation::effect`].
    pub method: &'static str,
    /// The path's literal pieces; a path parameter stands between two of them.
    /// `/Style/Header/{headerId}/Update` is `["Style/Header/", "/Update"]`.
    pub path: &'static [&'static str],
    /// Another host than the API's own.
    pub server: Option<Server>,
    /// What a call does to the data.
    pub effect: Effect,
    /// A token needs one of these; empty: none.
    pub scopes: &'static [&'static str],
    /// How the answer is wrapped.
    pub envelope: Envelope,
    /// How a list is read page by page.
    pub paging: Option<Paging>,
    /// How an array body is capped and split.
    pub batch: Option<Batch>,
    /// Other operations that belong to this one.
    pub links: &'static [Link],
    /// How many records of this list are asked for by what they hold.
    pub lookup: Option<Lookup>,
    /// Members of the body that a read has elsewhere: the way to each, by names, and the way to it in what is read. An
    /// empty way is of a flag that deletes.
    pub stored_as: &'static [(&'static str, &'static str)],
    /// The query parameter that the 2019 envelope echoes.
    pub echo: Option<&'static str>,
    /// No body is sent (`None`), or its form.
    pub body: Option<Content>,
}

impl Operation {
    /// One with nothing special: emitted tables name what differs.
    pub const PLAIN: Operation = Operation {
        id: "",
        tag: "",
        method: "",
        path: &[],
        server: None,
        effect: Effect::Read,
        scopes: &[],
        envelope: Envelope::None,
        paging: None,
        batch: None,
        links: &[],
        lookup: None,
        stored_as: &[],
        echo: None,
        body: None,
    };

    /// The operation that is this to it, if the spec names one and its tag is compiled.
    pub fn link(&self, relation: Relation) -> Option<&'static Link> {
        self.links.iter().find(|link| link.relation == relation)
    }
}

/// Another operation that belongs to one, and what its parameters are filled from.
#[derive(Debug, Clone, Copy)]
pub struct Link {
    /// What it is to the operation.
    pub relation: Relation,
    /// It. A function, since links may go in a circle.
    pub operation: fn() -> &'static Operation,
    /// Its path parameters, in the order of the path.
    pub path: &'static [Origin],
    /// Its query parameters.
    pub query: &'static [(&'static str, Origin)],
}

/// What another operation is to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Reads what was written.
    ReadBack,
    /// Reads many such records at once, by its [`Lookup`].
    ReadMany,
    /// Tells the fields of a record.
    Schema,
    /// Tells the fields that a list can be filtered by.
    SearchSchema,
    /// Tells how far it has got.
    Poll,
    /// Tells what is left of the limits.
    Status,
}

/// Where a parameter of a linked operation is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A path parameter of the request, by its place.
    Path(usize),
    /// A query parameter of the request.
    Query(&'static str),
    /// A member of the request's body, or the way to it.
    Body(&'static str),
    /// A member of the answer, or the way to it: `folder/id`.
    Answer(&'static str),
}

/// A host of its own.
#[derive(Debug, Clone, Copy)]
pub struct Server {
    /// Base address, without a trailing slash.
    pub url: &'static str,
    /// Header that carries the token instead of `Authorization`.
    pub token_header: Option<&'static str>,
}

/// Form of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// `application/json`.
    Json,
    /// `multipart/form-data`.
    Multipart,
}

/// What a call does to the data. Permissions and retries follow it, not the HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Makes a record.
    Create,
    /// Changes a record.
    Update,
    /// Removes a record.
    Delete,
    /// Does something else (takes a number, resets a page).
    Action,
}

impl Effect {
    /// `Read`, as permissions are written.
    pub fn name(self) -> &'static str {
        match self {
            Effect::Read => "Read",
            Effect::Create => "Create",
            Effect::Update => "Update",
            Effect::Delete => "Delete",
            Effect::Action => "Action",
        }
    }
}

/// How an answer is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Envelope {
    /// `{result: [...], total: n}`.
    Page,
    /// A bare array.
    List,
    /// The entity itself.
    Entity,
    /// `{error, message}` in a 200: `error: true` is an error.
    Message,
    /// Nothing that is looked at.
    None,
}

/// How a list is read page by page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// Query parameter with the size of a page.
    pub size: &'static str,
    /// Query parameter with the number of the page or of the first record.
    pub number: &'static str,
    /// What that number counts.
    pub count: PageCount,
    /// Its value for the first page.
    pub first: u64,
    /// Records that one request may ask for.
    pub max: u32,
    /// How the end is known.
    pub end: PageEnd,
    /// Member of a record that tells it from all others of the list.
    pub key: Option<&'static str>,
}

/// What a page number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageCount {
    /// Pages.
    Pages,
    /// Records: an offset.
    Records,
}

/// How the end of a list is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageEnd {
    /// The answer tells the total.
    Total,
    /// A page with fewer records than asked for.
    ShortPage,
    /// A page without records.
    EmptyPage,
}

/// How records of a list are looked up, many in one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lookup {
    /// Filter field, and the member of a record that holds the same.
    pub by: &'static [(&'static str, &'static str)],
    /// Text between the values of a condition, any of which will do.
    pub join: &'static str,
}

impl Lookup {
    /// The filter field that holds the same as a member.
    pub fn filter(&self, member: &str) -> Option<&'static str> {
        self.by.iter().find(|(_, known)| *known == member).map(|(field, _)| *field)
    }
}

/// How the changes of a list are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeMarks {
    /// Filter field that compares the time of the last change.
    pub since: &'static str,
    /// Member of a record with that time.
    pub at: &'static str,
    /// Member that marks a deleted record.
    pub deleted: &'static str,
}

/// How an array in a body is capped and split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Batch {
    /// Member of the body that holds the items, or the way to it (`choices/items`); `None`: the body is the array.
    pub member: Option<&'static str>,
    /// Items that one request may carry; `None`: not known.
    pub max: Option<u32>,
    /// Member of an item that identifies it.
    pub key: Option<&'static str>,
    /// The client may make the key of a new item; sent twice, it is still one item.
    pub client_key: bool,
    /// An item stands alone, so several requests mean the same as one.
    pub each: bool,
}

/// What the runtime knows of a whole API.
#[derive(Debug)]
pub struct Api {
    /// Title in the spec.
    pub title: &'static str,
    /// Version of the spec.
    pub version: &'static str,
    /// Address of the default host, with `{company}` in it.
    pub server: &'static str,
    /// Issuer of tokens.
    pub issuer: &'static str,
    /// Where a person signs in.
    pub authorize_url: &'static str,
    /// Where tokens are issued.
    pub token_url: &'static str,
    /// Where OpenID Connect tells who signed in.
    pub userinfo_url: Option<&'static str>,
    /// Where a session is ended.
    pub end_session_url: Option<&'static str>,
    /// Every scope that an operation names.
    pub scopes: &'static [&'static str],
    /// Edition, requests a day, requests a day and licence: the lower one counts.
    pub editions: &'static [Edition],
}

/// An edition of the service and its daily budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// `Business`, `Enterprise`.
    pub name: &'static str,
    /// Requests a day and organisation.
    pub requests_per_day: u64,
    /// Requests a day for each user licence.
    pub requests_per_licence: u64,
}

impl Edition {
    /// Requests that a day has with so many licences: the lower of the two counts.
    pub fn budget(&self, licences: u64) -> u64 {
        self.requests_per_day.min(self.requests_per_licence.saturating_mul(licences))
    }
}
