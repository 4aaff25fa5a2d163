//! Unions: the first alternative that fits a value.

use simd_json::{Node, StaticNode};

use super::cursor::Nodes;
use super::{Alternative, DriftKind, Reader, Union};

impl Reader<'_> {
    /// Reads a `oneOf`: the first alternative that fits. What fits none is kept and noted.
    pub fn union<U: Union>(&mut self) -> Option<U> {
        let fitting = U::ALTERNATIVES.iter().position(|alternative| self.fits(alternative));
        match fitting {
            Some(index) => self.alternative(index),
            None => {
                let kind = if self.is_null() { DriftKind::Null } else { DriftKind::UnknownValue };
                self.note(kind, "one of the alternatives");
                Some(U::unknown(self.value()))
            }
        }
    }

    pub(super) fn alternative<U: Union>(&mut self, index: usize) -> Option<U> {
        match U::decode_alternative(index, self) {
            Some(value) => Some(value),
            None => Some(U::unknown(self.value())),
        }
    }

    pub(super) fn fits(&self, alternative: &Alternative) -> bool {
        fits(self.nodes, self.at, alternative)
    }
}

fn fits(nodes: Nodes<'_>, at: usize, alternative: &Alternative) -> bool {
    match (alternative, nodes.get(at)) {
        (Alternative::Any, _)
        | (Alternative::Text, Node::String(_))
        | (Alternative::Bool, Node::Static(StaticNode::Bool(_)))
        | (Alternative::Map, Node::Object { .. }) => true,
        (Alternative::Number, Node::Static(value)) => !matches!(value, StaticNode::Bool(_) | StaticNode::Null),
        (Alternative::Object(shape), Node::Object { .. }) => {
            shape.members.iter().filter(|member| member.required).all(|member| nodes.member(at, member.name).is_some())
        }
        (Alternative::OneOf(alternatives), _) => alternatives.iter().any(|alternative| fits(nodes, at, alternative)),
        (Alternative::Array(element), Node::Array { .. }) => {
            nodes.elements(at).next().is_none_or(|first| fits(nodes, first, element))
        }
        _ => false,
    }
}
