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

    /// A multipart body is one file and, at most, texts beside it.
    fn check_multipart(&mut self, schema: &'d Node) -> Ty {
        let members = schema.get("properties").map(Node::entries).unwrap_or_default();
        let files = members.iter().filter(|(_, node)| node.text_at("format") == Some("binary")).count();
        if files != 1 {
            let help = "write `{type: object, properties: {file: {type: string, format: binary}}}`";
            self.fault(codes::BODY, schema.at, "a multipart body has exactly one file", help);
        }
        Ty::Binary
    }

    fn only_media(&mut self, content: &'d Node) -> Option<(&'d Key, &'d Node)> {
        let [(key, media)] = content.entries() else {
            self.fault(codes::BODY, content.at, "`content` has exactly one media type", "keep the one that is used");
            return None;
        };
        self.check_keys(media, "a media type", keys::MEDIA);
        Some((key, media))
    }

    pub(super) fn lower_answer(&mut self, node: &'d Node, context: &str, paging: Option<&Paging>) -> Option<Answer> {
        let help = "say how the answer is wrapped: page, list, entity, message, none";
        let envelope_node = self.need(node, "an operation", "x-envelope", help)?;
        let envelope = self.one_of(envelope_node, "x-envelope", ENVELOPES)?;
        let responses = self.need(node, "an operation", "responses", "describe the `'200'` answer")?;
        let mut success = None;
        for (key, response) in responses.entries() {
            let response = match response.get("$ref") {
                Some(reference) => self.target(reference, "responses").map(|target| target.node),
                None => Some(response),
            };
            let Some(response) = response else { continue };
            self.check_keys(response, "a response", keys::RESPONSE);
            if key.text.starts_with('2') && success.is_none() {
                success = Some(response);
            } else if let Some((_, media)) = response.get("content").and_then(|content| content.entries().first()) {
                // Error bodies are checked as schemas, and read as text.
                media.get("schema").map(|schema| self.ty(schema, &format!("{context}_error")));
            }
        }
        let Some(success) = success else {
            self.fault(codes::ANSWER, responses.at, "no answer with a 2xx status", "describe the `'200'` answer");
            return None;
        };
        let description = self.text_of(success, "description");
        let none = Answer { envelope, ty: None, description, examples: IndexMap::new() };
        let Some(content) = success.get("content") else {
            if envelope != Envelope::None {
                let message = "this envelope needs a schema for the answer";
                self.fault(codes::ANSWER, success.at, message, "add `content`, or say `x-envelope: none`");
            }
            return Some(none);
        };
        let (_, media) = self.only_media(content)?;
        let schema = self.need(media, "the answer", "schema", "say what comes back; `Undeclared` if nobody knows")?;
        let whole = self.ty(schema, &format!("{context}_answer"));
        let ty = self.unwrap(envelope, envelope_node, schema, &whole, paging, node);
        Some(Answer { ty, examples: self.lower_examples(media, &whole), ..none })
    }

    /// What is inside the envelope; a finding if the schema does not have its form.
    fn unwrap(
        &mut self,
        envelope: Envelope,
        at: &'d Node,
        schema: &'d Node,
        whole: &Ty,
        paging: Option<&Paging>,
        operation: &'d Node,
    ) -> Option<Ty> {
        let wrong = |lower: &mut Self, expected: &str| {
            let message = format!("`x-envelope` says {expected}, and the schema of the answer is not that");
            let help = format!("the schema stands at {}; mend one of the two", lower.document.files.show(schema.at));
            lower.fault(codes::ANSWER, at.at, message, help);
        };
        match envelope {
            Envelope::None => None,
            Envelope::Entity => Some(whole.clone()),
            Envelope::List => match whole {
                Ty::List(item) => Some((**item).clone()),
                _ => {
                    wrong(self, "a list (a bare array)");
                    None
                }
            },
            Envelope::Message => {
                if !["error", "message"].iter().all(|name| self.has_member(whole, name)) {
                    wrong(self, "a message (`{error, message}`)");
                }
                None
            }
            Envelope::Page => {
                let item = self.member_ty(whole, "result").and_then(|ty| match ty {
                    Ty::List(item) => Some(*item),
                    _ => None,
                });
                if item.is_none() {
                    wrong(self, "a page (`{result: [...], total}`)");
                }
                self.check_total(whole, paging, operation);
                item
            }
        }
    }

    fn check_total(&mut self, whole: &Ty, paging: Option<&Paging>, operation: &'d Node) {
        let ends_by_total = paging.is_some_and(|paging| paging.end == PageEnd::Total);
        if !ends_by_total || self.has_member(whole, "total") {
            return;
        }
        let Some(paging) = operation.get("x-paging") else { return };
        let at = paging.get("end").map_or(paging.at, |end| end.at);
        let message = "the pages end by `total`, and the answer has no member `total`";
        self.fault(codes::PAGING, at, message, "add `total` to the schema of the answer, or say `end: short_page`");
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
            let external = node.get("externalValue");
            let value = match external {
                Some(at) => self.document.external(at.at, at.text().unwrap_or_default()),
                None => self.need(node, "an example", "value", "give a `value`, or the file of one as `externalValue`"),
            };
            let Some(value) = value else { continue };
            self.pending_examples.push((value, ty.clone()));
            examples.insert(key.text.clone(), value.to_json());
        }
        examples
    }
}
