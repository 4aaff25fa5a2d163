//! Bodies that are sent and answers that come back.

use super::{Lower, keys};
use crate::codes;
use crate::ir::{Answer, Body, Content, Envelope, Kind, Member, PageEnd, Paging, Ty};
use crate::node::{Key, Node};
use indexmap::IndexMap;
use serde_json::Value;

const ENVELOPES: &[(&str, Envelope)] = &[
    ("page", Envelope::Page),
    ("list", Envelope::List),
    ("entity", Envelope::Entity),
    ("message", Envelope::Message),
    ("none", Envelope::None),
];

impl<'d> Lower<'d> {
    pub(super) fn lower_body(&mut self, body: &'d Node, context: &str) -> Option<Body> {
        self.check_keys(body, "a request body", keys::BODY);
        let content = self.need(body, "a request body", "content", "give `application/json` with a schema")?;
        let (key, media) = self.only_media(content)?;
        let content = match key.text.as_str() {
            "application/json" => Content::Json,
            "multipart/form-data" => Content::Multipart,
            other => {
                let help = "use `application/json` or `multipart/form-data`";
                self.fault(codes::BODY, key.at, format!("a body cannot be `{other}`"), help);
                return None;
            }
        };
        let schema = self.need(media, "a body", "schema", "say what is sent")?;
        let ty = match content {
            Content::Json => self.ty(schema, &format!("{context}_body")),
            Content::Multipart => self.check_multipart(schema),
        };
        let examples = if content == Content::Json { self.lower_examples(media, &ty) } else { IndexMap::new() };
        Some(Body {
            content,
            ty,
            required: self.flag(body, "required"),
            description: self.text_of(body, "description"),
            examples,
        })
    }

    /// A multipart body is one file and, at most, unnamed texts beside it.
    fn check_multipart(&mut self, schema: &'d Node) -> Ty {
        let help = "write `{type: object, properties: {file: {type: string, format: binary}}}`";
        if !self.check_keys(schema, "the schema of a multipart body", keys::SCHEMA) {
            return Ty::Binary;
        }
        let members = schema.get("properties").map(Node::entries).unwrap_or_default();
        let mut files = 0;
        for (key, member) in members {
            self.check_keys(member, "a schema", keys::SCHEMA);
            if member.text_at("format") == Some("binary") {
                files += 1;
            } else {
                let message = format!("a multipart body cannot carry `{}` beside its file", key.text);
                self.fault(codes::BODY, key.at, message, "leave it to `additionalProperties: {type: string}`");
            }
        }
        if files != 1 {
            self.fault(codes::BODY, schema.at, format!("a multipart body has exactly one file, not {files}"), help);
        }
        Ty::Binary
    }

    fn only_media(&mut self, content: &'d Node) -> Option<(&'d Key, &'d Node)> {
        let [(key, media)] = content.entries() else {
            let at = content.entries().get(1).map_or(content.at, |(key, _)| key.at);
            if content.is_map() {
                self.fault(codes::BODY, at, "`content` has exactly one media type", "keep the one that is used");
            }
            return None;
        };
        self.check_keys(media, "a media type", keys::MEDIA);
        Some((key, media))
    }

    pub(super) fn lower_answer(&mut self, node: &'d Node, context: &str, paging: Option<&Paging>) -> Option<Answer> {
        let help = "say how the answer is wrapped: page, list, entity, message, none";
        let at = self.need(node, "an operation", "x-envelope", help);
        let envelope = at.and_then(|at| self.one_of(at, "x-envelope", ENVELOPES));
        let responses = self.need(node, "an operation", "responses", "describe the `'200'` answer")?;
        let success = self.success(responses, context)?;
        let description = self.text_of(success, "description");
        let content = match success.get("content") {
            Some(content) => Some(self.answer_media(content)?),
            None => None,
        };
        let whole = match content {
            Some(media) => {
                let help = "say what comes back; `Undeclared` if nobody knows";
                Some((self.need(media, "the answer", "schema", help)?, media))
            }
            None => None,
        };
        let whole = whole.map(|(schema, media)| (self.ty(schema, &format!("{context}_answer")), schema, media));
        let (at, envelope) = (at?, envelope?);
        let Some((whole, schema, media)) = whole else {
            if envelope != Envelope::None {
                let message = "this answer has no `content`, and its envelope wants a schema";
                self.fault(codes::ANSWER, success.at, message, "add `content`, or say `x-envelope: none`");
            }
            return Some(Answer { envelope, ty: None, description, examples: IndexMap::new() });
        };
        let ty = self.unwrap(Wrapped { envelope, at, schema, whole: &whole });
        self.check_end(envelope, &whole, paging, node);
        self.check_paging_key(node, paging, ty.as_ref());
        Some(Answer { envelope, ty, description, examples: self.lower_examples(media, &whole) })
    }

    /// The one answer with a 2xx status; all others are checked here.
    fn success(&mut self, responses: &'d Node, context: &str) -> Option<&'d Node> {
        let mut success = None;
        for (key, node) in responses.entries() {
            self.check_status(key);
            let Some(response) = self.response(node) else { continue };
            if !key.text.starts_with('2') {
                self.check_response(response, context);
                continue;
            }
            self.check_keys(response, "a response", keys::RESPONSE);
            self.check_described(response);
            match success {
                None => success = Some(response),
                Some(_) => {
                    let help = "describe the answer that carries the data, and tell of the other in `x-quirks`";
                    self.fault(codes::ANSWER, key.at, "an operation has one answer with a 2xx status", help);
                }
            }
        }
        if success.is_none() && responses.is_map() {
            self.fault(codes::ANSWER, responses.at, "no answer with a 2xx status", "describe the `'200'` answer");
        }
        success
    }

    /// A response, written out or by reference.
    pub(super) fn response(&mut self, node: &'d Node) -> Option<&'d Node> {
        match node.get("$ref") {
            Some(reference) => self.target(reference, "responses").map(|target| target.node),
            None => Some(node),
        }
    }

    /// Error bodies are checked as schemas, and read as text.
    pub(super) fn check_response(&mut self, response: &'d Node, context: &str) {
        self.check_keys(response, "a response", keys::RESPONSE);
        self.check_described(response);
        let Some(media) = response.get("content").and_then(|content| self.answer_media(content)) else { return };
        if let Some(schema) = media.get("schema") {
            let ty = self.ty(schema, &format!("{context}_error"));
            self.lower_examples(media, &ty);
        }
    }

    fn check_described(&mut self, response: &'d Node) {
        self.need_text(response, "a response", "description", "say in a sentence what it means");
    }

    pub(super) fn check_status(&mut self, key: &'d Key) {
        let text = key.text.as_str();
        let class = text.starts_with(['1', '2', '3', '4', '5']) && text.len() == 3;
        let rest = text.get(1..).unwrap_or_default();
        if text != "default" && !(class && (rest == "XX" || rest.chars().all(|c| c.is_ascii_digit()))) {
            let help = "write a status in quotes (`'200'`), a class of them (`4XX`), or `default`";
            self.fault(codes::WRONG_VALUE, key.at, format!("`{text}` is no status"), help);
        }
    }

    fn answer_media(&mut self, content: &'d Node) -> Option<&'d Node> {
        let (key, media) = self.only_media(content)?;
        if key.text != "application/json" {
            let message = format!("an answer cannot be `{}`", key.text);
            self.fault(codes::ANSWER, key.at, message, "the client reads `application/json`");
        }
        Some(media)
    }

    /// What is inside the envelope; a finding if the schema does not have its form.
    fn unwrap(&mut self, wrapped: Wrapped<'d, '_>) -> Option<Ty> {
        let Wrapped { envelope, whole, .. } = wrapped;
        if self.is_lost(whole) {
            return Some(whole.clone());
        }
        let (ty, expected) = match envelope {
            Envelope::None => (None, Some("no content at all")),
            Envelope::Entity => (Some(whole.clone()), None),
            Envelope::List => match whole {
                Ty::List(item) => (Some((**item).clone()), None),
                _ => (None, Some("a list (a bare array)")),
            },
            Envelope::Message => {
                let fits = ["error", "message"].iter().all(|name| self.has_member(whole, name));
                (None, (!fits).then_some("a message (`{error, message}`)"))
            }
            Envelope::Page => match self.member_ty(whole, "result") {
                Some(Ty::List(item)) => (Some(*item), None),
                Some(lost) if self.is_lost(&lost) => (Some(lost), None),
                _ => (None, Some("a page (`{result: [...], total}`)")),
            },
        };
        if let Some(expected) = expected {
            let message = format!("`x-envelope` says {expected}, and the schema of the answer is not that");
            let fitting = self.fitting_envelope(whole);
            let place = self.document.files.show(wrapped.schema.at);
            let help = format!("{fitting}, or mend the schema at {place}");
            self.fault(codes::ANSWER, wrapped.at.at, message, help);
        }
        ty
    }

    /// The envelope that a schema has the form of.
    fn fitting_envelope(&self, whole: &Ty) -> String {
        let page = matches!(self.member_ty(whole, "result"), Some(Ty::List(_)));
        let message = ["error", "message"].iter().all(|name| self.has_member(whole, name));
        let fitting = match whole {
            Ty::List(_) => "list",
            _ if page => "page",
            _ if message => "message",
            _ => "entity",
        };
        format!("say `x-envelope: {fitting}`")
    }

    /// Pages that end by `total` need one in the answer.
    fn check_end(&mut self, envelope: Envelope, whole: &Ty, paging: Option<&Paging>, operation: &'d Node) {
        let ends_by_total = paging.is_some_and(|paging| paging.end == PageEnd::Total);
        if !ends_by_total || self.is_lost(whole) || !matches!(envelope, Envelope::Page | Envelope::List) {
            return;
        }
        let known = match self.member_ty(whole, "total") {
            Some(Ty::Integer) if envelope == Envelope::Page => return,
            Some(ty) if self.is_lost(&ty) => return,
            Some(_) => "the member `total` of the answer is no integer",
            None if envelope == Envelope::List => "a bare array tells no total",
            None => "the answer has no member `total`",
        };
        let Some(paging) = operation.get("x-paging") else { return };
        let at = paging.get("end").map_or(paging.at, |end| end.at);
        let help = match envelope {
            Envelope::Page => "add `total` as an integer to the schema of the answer, or say `end: short_page`",
            _ => "say `end: short_page`, or `empty_page` if pages may be short before the last",
        };
        self.fault(codes::PAGING, at, format!("the pages end by `total`, and {known}"), help);
    }

    fn has_member(&self, ty: &Ty, name: &str) -> bool {
        self.member_ty(ty, name).is_some()
    }

    pub(super) fn member_ty(&self, ty: &Ty, name: &str) -> Option<Ty> {
        self.member_of(ty, name).map(|member| member.ty)
    }

    pub(super) fn member_of(&self, ty: &Ty, name: &str) -> Option<Member> {
        match self.def(ty).map(|def| &def.kind) {
            Some(Kind::Record(record)) => record.members.iter().find(|member| member.wire == name).cloned(),
            _ => None,
        }
    }

    fn lower_examples(&mut self, media: &'d Node, ty: &Ty) -> IndexMap<String, Value> {
        if !self.examples {
            return IndexMap::new();
        }
        let mut examples = IndexMap::new();
        if let Some(example) = media.get("example") {
            self.pending_examples.push((example, ty.clone()));
            examples.insert("example".to_owned(), example.to_json());
        }
        for (key, node) in media.get("examples").map(Node::entries).unwrap_or_default() {
            self.check_keys(node, "an example", keys::EXAMPLE);
            let value = match (node.get("externalValue"), node.entry("value")) {
                (Some(_), Some((key, _))) => {
                    let message = "an example has a `value` or an `externalValue`, not both";
                    self.fault(codes::WRONG_VALUE, key.at, message, "keep one of them");
                    continue;
                }
                (Some(at), None) => self.document.external(at.at, at.text().unwrap_or_default()),
                (None, _) => {
                    self.need(node, "an example", "value", "give a `value`, or the file of one as `externalValue`")
                }
            };
            let Some(value) = value else { continue };
            self.pending_examples.push((value, ty.clone()));
            examples.insert(key.text.clone(), value.to_json());
        }
        examples
    }
}

/// An answer and the envelope that it is said to have.
struct Wrapped<'d, 'a> {
    envelope: Envelope,
    /// Where `x-envelope` stands.
    at: &'d Node,
    schema: &'d Node,
    whole: &'a Ty,
}
