//! Parameters: what travels in the path, the query and the headers.

use super::{Lower, keys};
use crate::codes;
use crate::ir::{Kind, Parameter, Path, Place, Role, Segment, Ty};
use crate::name::Name;
use crate::node::{Key, Node};
use crate::suggest::{did_you_mean, nearest};

/// Where each parameter stands, beside the parameter.
pub(super) struct Placed<'d> {
    pub(super) parameter: Parameter,
    pub(super) node: &'d Node,
}

/// The parameters of an operation.
pub(super) struct Parameters<'d> {
    pub(super) list: Vec<Placed<'d>>,
    /// All of them could be lowered. If not, a name that is not found may be that of another.
    pub(super) complete: bool,
}

impl<'d> Parameters<'d> {
    /// Wire names of those in the query.
    pub(super) fn in_query(&self) -> impl Iterator<Item = &str> + Clone {
        let list = self.list.iter().filter(|one| one.parameter.place == Place::Query);
        list.map(|one| one.parameter.wire.as_str())
    }
}

/// A help line for a query parameter that is not there.
pub(super) fn declare_or_mend(name: &str, parameters: &Parameters<'_>) -> String {
    match parameters.in_query().next() {
        Some(_) => did_you_mean(name, parameters.in_query()),
        None => format!("declare `{name}` under `parameters` with `in: query`"),
    }
}

const PLACES: &[(&str, Place)] = &[("path", Place::Path), ("query", Place::Query), ("header", Place::Header)];

/// Headers that the client sets itself; OpenAPI has them ignored as parameters.
const OWN_HEADERS: &[&str] = &["accept", "content-type", "authorization", "x-authorization"];

impl<'d> Lower<'d> {
    /// The parameters of the path item, then those of the operation, which replace them by name and place.
    pub(super) fn lower_parameters(&mut self, item: &'d Node, operation: &'d Node, context: &str) -> Parameters<'d> {
        let mut placed: Vec<Placed<'d>> = Vec::new();
        let mut complete = true;
        for owner in [item, operation] {
            let mut own: Vec<Placed<'d>> = Vec::new();
            for node in owner.get("parameters").map(Node::items).unwrap_or_default() {
                let Some(new) = self.lower_parameter(node, context) else {
                    complete = false;
                    continue;
                };
                let same = |other: &Placed<'d>| {
                    (&other.parameter.wire, other.parameter.place) == (&new.parameter.wire, new.parameter.place)
                };
                if own.iter().any(same) {
                    let message = format!("the parameter `{}` stands twice", new.parameter.wire);
                    self.fault(codes::DUPLICATE_NAME, node.at, message, "keep one of them");
                    continue;
                }
                placed.retain(|other| !same(other));
                own.push(new);
            }
            placed.extend(own);
        }
        self.check_parameter_names(&placed);
        Parameters { list: placed, complete }
    }

    fn check_parameter_names(&mut self, placed: &[Placed<'d>]) {
        for (index, one) in placed.iter().enumerate() {
            let same = placed.iter().take(index).find(|other| other.parameter.name == one.parameter.name);
            if let Some(other) = same {
                let (first, second, name) = (&other.parameter.wire, &one.parameter.wire, &one.parameter.name);
                let message = format!("the parameters `{first}` and `{second}` have the same Rust name `{name}`");
                let at = one.node.get("name").map_or(one.node.at, |name| name.at);
                self.fault(codes::DUPLICATE_NAME, at, message, "give one of them an `x-name`");
            }
        }
    }

    pub(super) fn lower_parameter(&mut self, node: &'d Node, context: &str) -> Option<Placed<'d>> {
        let Some(reference) = node.get("$ref") else { return self.lower_own_parameter(node, context) };
        let target = self.target(reference, "parameters")?;
        self.parameter_files.insert(target.key.at.file);
        if target.node.get("$ref").is_some() {
            let message = "a parameter's reference points to another reference";
            self.fault(codes::REFERENCE, reference.at, message, "point to the parameter itself");
            return None;
        }
        Some(Placed { node, ..self.lower_own_parameter(target.node, context)? })
    }

    fn lower_own_parameter(&mut self, node: &'d Node, context: &str) -> Option<Placed<'d>> {
        self.check_keys(node, "a parameter", keys::PARAMETER);
        let name_node = self.need(node, "a parameter", "name", "name it as it travels");
        let place_node = self.need(node, "a parameter", "in", "say `in: path`, `query` or `header`");
        let place = place_node.and_then(|node| self.one_of(node, "in", PLACES));
        let wire = name_node.map(|node| self.text(node, "name")).unwrap_or_default();
        let schema = self.need(node, "a parameter", "schema", "say its type");
        let ty = schema.map(|schema| self.ty(schema, &format!("{context}_{wire}")));
        let role = self.role(node, ty.as_ref());
        let name = self.parameter_name(node, name_node?, &wire)?;
        let (schema, ty, place) = (schema?, ty?, place?);
        self.check_travels(schema, &ty);
        self.check_style(node, place);
        let required = self.flag(node, "required");
        if place == Place::Path && !required {
            let message = format!("the path parameter `{wire}` is not `required: true`");
            let at = node.get("required").map_or(name_node?.at, |required| required.at);
            self.fault(codes::PATH_PARAMETER, at, message, "a path has no optional parts: add `required: true`");
        }
        if place == Place::Header && OWN_HEADERS.contains(&wire.to_lowercase().as_str()) {
            let message = format!("the client sets the header `{wire}` itself");
            self.fault(codes::PARAMETER, name_node?.at, message, "take the parameter out");
        }
        if let Some(example) = node.get("example") {
            self.pending_examples.push((example, ty.clone()));
        }
        let default = schema.get("default").map(Node::to_json);
        let description = self.text_of(node, "description");
        Some(Placed { parameter: Parameter { wire, name, place, ty, required, role, default, description }, node })
    }

    fn parameter_name(&mut self, node: &'d Node, at: &'d Node, wire: &str) -> Option<Name> {
        let name = Name::snake(node.text_at("x-name").unwrap_or(wire));
        if name.is_none() {
            let message = format!("the parameter `{wire}` does not make a Rust name");
            self.fault(codes::RUST_NAME, at.at, message, "give it an `x-name`");
        }
        name
    }

    fn role(&mut self, node: &'d Node, ty: Option<&Ty>) -> Role {
        let fill = node.get("x-fill");
        let Some(role) = fill.and_then(|fill| self.one_of(fill, "x-fill", &[("company", Role::Company)])) else {
            return Role::Caller;
        };
        if let (Some(fill), true) = (fill, ty.is_some_and(|ty| *ty != Ty::Text)) {
            let message = "the company is text, and this parameter is not";
            self.fault(codes::PARAMETER, fill.at, message, "say `schema: {type: string}`");
        }
        role
    }

    /// A parameter is a scalar, or a list of scalars, and not null.
    fn check_travels(&mut self, schema: &'d Node, ty: &Ty) {
        let fits = match ty {
            Ty::List(item) => self.is_scalar(item),
            ty => self.is_scalar(ty),
        };
        if !fits {
            let help = "use text, a number, a boolean, a date, an id, or a list of those";
            self.fault(codes::PARAMETER, schema.at, "this type cannot travel in an address or a header", help);
        } else if self.is_nullable(schema) {
            let at = schema.entry("nullable").map_or(schema.at, |(key, _)| key.at);
            let help = "leave `nullable` out; one that is not `required` may be left out";
            self.fault(codes::PARAMETER, at, "a parameter cannot be null: it is sent or left out", help);
        }
    }

    /// What is written as one text. A type that could not be lowered passes.
    pub(super) fn is_scalar(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Json | Ty::Binary | Ty::List(_) | Ty::Map(_) | Ty::Nullable(_) => false,
            Ty::Named(_) => matches!(self.def(ty).map(|def| &def.kind), Some(Kind::Id | Kind::Enum(_)) | None),
            _ => true,
        }
    }

    /// The default style of OpenAPI, written out or not.
    fn check_style(&mut self, node: &'d Node, place: Place) {
        let (style, explode) = match place {
            Place::Query => ("form", true),
            Place::Path | Place::Header => ("simple", false),
        };
        let help = "leave it out: only the default style of a parameter is supported";
        if let Some(own) = node.get("style").filter(|own| own.text().is_some_and(|text| text != style)) {
            let message = format!("the style `{}` is not supported here", own.text().unwrap_or_default());
            self.fault(codes::PARAMETER, own.at, message, help);
        }
        if let Some(own) = node.get("explode").filter(|own| own.is_true() != explode) {
            self.fault(codes::PARAMETER, own.at, format!("`explode` is `{explode}` here"), help);
        }
    }

    /// Splits a path at its parameters and checks that both agree.
    pub(super) fn lower_path(&mut self, key: &'d Key, parameters: &Parameters<'d>) -> Path {
        let placed = &parameters.list;
        let template = key.text.clone();
        let of_path = |one: &&Placed<'_>| one.parameter.place == Place::Path;
        let mut segments = Vec::new();
        for part in split_path(&template) {
            let name = match part {
                Part::Literal(text) => {
                    let words = text.split('/').filter(|word| !word.is_empty());
                    segments.extend(words.map(|word| Segment::Literal(word.to_owned())));
                    continue;
                }
                Part::Parameter(name) => name,
            };
            match placed.iter().position(|one| of_path(&one) && one.parameter.wire == name) {
                Some(index) => segments.push(Segment::Parameter(index)),
                None if !parameters.complete => {}
                None => {
                    let known = placed.iter().filter(of_path).map(|one| one.parameter.wire.as_str());
                    let message = format!("the path names `{{{name}}}`, and no path parameter is called so");
                    let help = match nearest(name, known) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => format!("declare `{name}` under `parameters` with `in: path`"),
                    };
                    self.fault(codes::PATH_PARAMETER, key.at, message, help);
                }
            }
        }
        self.check_unused(key, placed, &segments);
        Path { template, segments }
    }

    /// What is wrong with a path as it is written, whatever stands under it.
    pub(super) fn check_template(&mut self, key: &'d Key) {
        let template = key.text.as_str();
        let mut fault = |message: &str, help: String| self.fault(codes::PATH_PARAMETER, key.at, message, help);
        if !template.starts_with('/') {
            fault("a path begins with `/`", format!("write `/{template}`"));
        }
        if template.contains(['?', '#', ' ']) {
            fault(
                "a path has no query, fragment or space",
                "declare what stands in the query under `parameters`".to_owned(),
            );
        }
        let whole = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
        let partial = |segment: &&str| segment.contains('{') && segment.contains('}') && !whole(segment);
        if let Some(segment) = template.split('/').find(partial) {
            let message = format!("`{segment}` is neither a word nor a parameter");
            fault(&message, "a parameter takes a whole segment: `/{name}/`".to_owned());
        }
        let mut names: Vec<&str> = Vec::new();
        for part in split_path(template) {
            match part {
                Part::Literal(text) if text.contains(['{', '}']) => {
                    fault("the braces of this path do not match", "write a parameter as `{name}`".to_owned());
                }
                Part::Parameter(name) if name.is_empty() || name.contains(['{', '/']) => {
                    fault("the braces of this path do not match", "write a parameter as `{name}`".to_owned());
                }
                Part::Parameter(name) if names.contains(&name) => {
                    fault(&format!("the path names `{{{name}}}` twice"), "give the second one another name".to_owned());
                }
                Part::Parameter(name) => names.push(name),
                Part::Literal(_) => {}
            }
        }
    }

    fn check_unused(&mut self, key: &'d Key, placed: &[Placed<'d>], segments: &[Segment]) {
        for (index, one) in placed.iter().enumerate() {
            let used = segments.contains(&Segment::Parameter(index));
            // One that is nearly named has a finding at the path already.
            let named = || {
                split_path(&key.text).into_iter().any(|part| match part {
                    Part::Parameter(name) => nearest(name, [one.parameter.wire.as_str()]).is_some(),
                    Part::Literal(_) => false,
                })
            };
            if one.parameter.place == Place::Path && !used && !named() {
                let message = format!("the path `{}` does not name `{{{}}}`", key.text, one.parameter.wire);
                let at = one.node.get("name").map_or(one.node.at, |name| name.at);
                self.fault(codes::PATH_PARAMETER, at, message, "put it into the path, or take it out here");
            }
        }
    }
}

/// A piece of a path.
pub(super) enum Part<'p> {
    Literal(&'p str),
    Parameter(&'p str),
}

/// A path, cut at its braces, without its first slash. A brace that has no partner stays in a literal.
pub(super) fn split_path(template: &str) -> Vec<Part<'_>> {
    let mut rest = template.trim_start_matches('/');
    let mut parts = Vec::new();
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        if !before.is_empty() {
            parts.push(Part::Literal(before));
        }
        parts.push(Part::Parameter(name));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest));
    }
    parts
}
