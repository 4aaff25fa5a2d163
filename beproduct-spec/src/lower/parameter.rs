//! Parameters: what travels in the path, the query and the headers.

use super::{Lower, keys};
use crate::codes;
use crate::ir::{Kind, Parameter, Path, Place, Role, Segment, Ty};
use crate::name::Name;
use crate::node::Node;
use crate::suggest::did_you_mean;

/// Where each parameter stands, beside the parameter.
pub(super) struct Placed<'d> {
    pub(super) parameter: Parameter,
    pub(super) node: &'d Node,
}

const PLACES: &[(&str, Place)] = &[("path", Place::Path), ("query", Place::Query), ("header", Place::Header)];

impl<'d> Lower<'d> {
    /// The parameters of the path item, then those of the operation, which replace them by name and place.
    pub(super) fn lower_parameters(&mut self, item: &'d Node, operation: &'d Node, context: &str) -> Vec<Placed<'d>> {
        let mut placed: Vec<Placed<'d>> = Vec::new();
        for owner in [item, operation] {
            let mut own: Vec<Placed<'d>> = Vec::new();
            for node in owner.get("parameters").map(Node::items).unwrap_or_default() {
                let Some(new) = self.lower_parameter(node, context) else { continue };
                let same = |other: &Placed<'d>| {
                    (&other.parameter.wire, other.parameter.place) == (&new.parameter.wire, new.parameter.place)
                };
                if own.iter().any(same) {
                    let message = format!("the parameter `{}` stands twice", new.parameter.wire);
                    self.fault(codes::DUPLICATE_NAME, node.at, message, "keep one of them");
                }
                placed.retain(|other| !same(other));
                own.push(new);
            }
            placed.extend(own);
        }
        self.check_parameter_names(&placed);
        placed
    }

    fn check_parameter_names(&mut self, placed: &[Placed<'d>]) {
        for (index, one) in placed.iter().enumerate() {
            let same = placed.iter().take(index).find(|other| other.parameter.name == one.parameter.name);
            if let Some(other) = same {
                let message =
                    format!("`{}` and `{}` have the same Rust name", other.parameter.wire, one.parameter.wire);
                self.fault(codes::DUPLICATE_NAME, one.node.at, message, "give one of them an `x-name`");
            }
        }
    }

    fn lower_parameter(&mut self, node: &'d Node, context: &str) -> Option<Placed<'d>> {
        if let Some(reference) = node.get("$ref") {
            let target = self.target(reference, "parameters")?;
            let mut placed = self.lower_parameter(target.node, context)?;
            placed.node = node;
            return Some(placed);
        }
        self.check_keys(node, "a parameter", keys::PARAMETER);
        let name_node = self.need(node, "a parameter", "name", "name it as it travels")?;
        let wire = self.text(name_node, "name");
        let place_node = self.need(node, "a parameter", "in", "say `in: path`, `query` or `header`")?;
        let place = self.one_of(place_node, "in", PLACES)?;
        let base = node.text_at("x-name").unwrap_or(&wire);
        let Some(name) = Name::snake(base) else {
            let message = format!("the parameter `{wire}` does not make a Rust name");
            self.fault(codes::RUST_NAME, name_node.at, message, "give it an `x-name`");
            return None;
        };
        let schema = self.need(node, "a parameter", "schema", "say its type")?;
        let ty = self.ty(schema, &format!("{context}_{wire}"));
        self.check_travels(schema, &ty);
        let required = self.flag(node, "required");
        if place == Place::Path && !required {
            let message = format!("the path parameter `{wire}` is not `required: true`");
            self.fault(codes::PATH_PARAMETER, node.at, message, "a path has no optional parts");
        }
        let default = schema.get("default").map(Node::to_json);
        let description = self.text_of(node, "description");
        let role = self.role(node);
        Some(Placed { parameter: Parameter { wire, name, place, ty, required, role, default, description }, node })
    }

    fn role(&mut self, node: &'d Node) -> Role {
        let fill = node.get("x-fill");
        let company = fill.and_then(|fill| self.one_of(fill, "x-fill", &[("company", Role::Company)]));
        company.unwrap_or(Role::Caller)
    }

    /// A parameter is a scalar, or a list of scalars.
    fn check_travels(&mut self, schema: &'d Node, ty: &Ty) {
        let scalar = |ty: &Ty| match ty {
            Ty::Json | Ty::Binary | Ty::List(_) | Ty::Map(_) | Ty::Nullable(_) => false,
            Ty::Named(_) => matches!(self.def(ty).map(|def| &def.kind), Some(Kind::Id | Kind::Enum(_)) | None),
            _ => true,
        };
        let fits = match ty {
            Ty::List(item) => scalar(item),
            ty => scalar(ty),
        };
        // An untyped schema has a finding of its own unless it says `{}`.
        if !fits {
            let help = "use text, a number, a boolean, a date, an id, or a list of those";
            self.fault(codes::PARAMETER, schema.at, "this type cannot travel in an address", help);
        }
    }

    /// Splits a path at its parameters and checks that both agree.
    pub(super) fn lower_path(&mut self, key: &crate::node::Key, placed: &[Placed<'d>]) -> Path {
        let template = key.text.clone();
        if !template.starts_with('/') {
            self.fault(codes::PATH_PARAMETER, key.at, "a path begins with `/`", format!("write `/{template}`"));
        }
        let parts = template.trim_start_matches('/').split('/');
        let segments: Vec<Segment> = parts.filter_map(|part| self.segment(key, part, placed)).collect();
        self.check_unused(key, placed, &segments);
        Path { template, segments }
    }

    /// A literal, or a parameter that takes the whole of a segment.
    fn segment(&mut self, key: &crate::node::Key, part: &str, placed: &[Placed<'d>]) -> Option<Segment> {
        if !part.contains(['{', '}']) {
            return Some(Segment::Literal(part.to_owned()));
        }
        let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else {
            let message = format!("`{part}` is neither a word nor a parameter");
            self.fault(codes::PATH_PARAMETER, key.at, message, "a parameter takes a whole segment: `/{name}/`");
            return None;
        };
        let of_path = |one: &&Placed<'_>| one.parameter.place == Place::Path;
        if let Some(index) = placed.iter().position(|one| of_path(&one) && one.parameter.wire == name) {
            return Some(Segment::Parameter(index));
        }
        let known = placed.iter().filter(of_path).map(|one| one.parameter.wire.as_str());
        let message = format!("the path names `{{{name}}}`, and no path parameter is called so");
        let help = match known.clone().next() {
            None => "declare it under `parameters` with `in: path`".to_owned(),
            Some(_) => did_you_mean(name, known),
        };
        self.fault(codes::PATH_PARAMETER, key.at, message, help);
        None
    }

    fn check_unused(&mut self, key: &crate::node::Key, placed: &[Placed<'d>], segments: &[Segment]) {
        for (index, one) in placed.iter().enumerate() {
            let used = segments.contains(&Segment::Parameter(index));
            if one.parameter.place == Place::Path && !used {
                let message = format!("the path `{}` does not name `{{{}}}`", key.text, one.parameter.wire);
                self.fault(codes::PATH_PARAMETER, one.node.at, message, "put it into the path, or take it out here");
            }
        }
    }
}
