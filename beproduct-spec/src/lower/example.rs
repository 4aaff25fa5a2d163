//! Examples against the schemas that they stand for: an example that does not fit is worse than none.

use super::Lower;
use crate::codes;
use crate::ir::{Alternative, Kind, Member, Record, Ty, TypedBy};
use crate::node::{Node, NodeKind};
use crate::span::Span;
use crate::suggest::did_you_mean;
use serde_json::Value;

impl Lower<'_> {
    pub(super) fn check_example(&mut self, node: &Node, ty: &Ty) {
        if let Err((at, message, help)) = self.fits(node, ty) {
            self.fault(codes::EXAMPLE, at, message, help);
        }
    }

    /// The first thing in a value that does not fit its type.
    fn fits(&self, node: &Node, ty: &Ty) -> Fit {
        let value = node.to_json();
        let scalar = |fits: bool, expected: &str| if fits { Ok(()) } else { misfit(node, expected) };
        match ty {
            Ty::Json | Ty::Binary => Ok(()),
            Ty::Text | Ty::DateTime | Ty::Date => scalar(value.is_string(), "text"),
            Ty::Decimal { text: true } => scalar(value.is_string(), "a number as text"),
            Ty::Bool => scalar(value.is_boolean(), "`true` or `false`"),
            Ty::Integer => scalar(value.is_i64() || value.is_u64(), "a whole number"),
            Ty::Float | Ty::Decimal { text: false } => scalar(value.is_number(), "a number"),
            Ty::List(item) => match &node.kind {
                NodeKind::List(items) => items.iter().try_for_each(|one| self.fits(one, item)),
                _ => misfit(node, "an array"),
            },
            Ty::Map(item) => match &node.kind {
                NodeKind::Map(entries) => entries.iter().try_for_each(|(_, one)| self.fits(one, item)),
                _ => misfit(node, "an object"),
            },
            Ty::Nullable(_) if value.is_null() => Ok(()),
            Ty::Nullable(inner) => self.fits(node, inner),
            Ty::Named(id) => match self.slot(*id).map(|def| &def.kind) {
                Some(Kind::Id) => scalar(value.is_string(), "an id as text"),
                Some(Kind::Enum(variants)) => {
                    let texts: Vec<&str> = variants.iter().map(|variant| variant.wire.as_str()).collect();
                    self.fits_choice(node, &value, &texts)
                }
                Some(Kind::Record(record)) => self.fits_record(node, record),
                Some(Kind::Union(alternatives)) => self.fits_union(node, alternatives),
                None => Ok(()),
            },
        }
    }

    fn fits_choice(&self, node: &Node, value: &Value, texts: &[&str]) -> Fit {
        match value.as_str() {
            None => misfit(node, "text"),
            Some(text) if texts.contains(&text) => Ok(()),
            Some(text) => Err((
                node.at,
                format!("`{text}` is none of the values of the enum"),
                did_you_mean(text, texts.iter().copied()),
            )),
        }
    }

    fn fits_record(&self, node: &Node, record: &Record) -> Fit {
        let NodeKind::Map(entries) = &node.kind else { return misfit(node, "an object") };
        for member in record.members.iter().filter(|member| member.required) {
            if node.get(&member.wire).is_none() {
                let help = "add it, or take it out of `required`";
                return Err((node.at, format!("the required member `{}` is missing", member.wire), help.to_owned()));
            }
        }
        entries.iter().try_for_each(|(key, value)| match record.members.iter().find(|member| member.wire == key.text) {
            Some(member) => self.fits_member(node, value, member),
            None => match &record.rest {
                Some(rest) => self.fits(value, rest),
                None => {
                    let known = record.members.iter().map(|member| member.wire.as_str());
                    Err((key.at, format!("the schema has no member `{}`", key.text), did_you_mean(&key.text, known)))
                }
            },
        })
    }

    fn fits_member(&self, owner: &Node, value: &Node, member: &Member) -> Fit {
        if value.to_json().is_null() {
            let nullable = member.nullable || member.ty == Ty::Json;
            let help = "leave it out, or say `nullable: true`";
            return if nullable {
                Ok(())
            } else {
                Err((value.at, format!("`{}` cannot be null", member.wire), help.to_owned()))
            };
        }
        match member.typed_by.as_ref().and_then(|typed| self.chosen(owner, typed, &member.ty)) {
            Some(chosen) => self.fits(value, &chosen.ty).or_else(|_| self.fits(value, &member.ty)),
            None => self.fits(value, &member.ty),
        }
    }

    fn chosen(&self, owner: &Node, typed: &TypedBy, ty: &Ty) -> Option<&Alternative> {
        let index = *typed.table.get(owner.text_at(&typed.member)?)?;
        match self.def(ty).map(|def| &def.kind) {
            Some(Kind::Union(alternatives)) => alternatives.get(index),
            _ => None,
        }
    }

    fn fits_union(&self, node: &Node, alternatives: &[Alternative]) -> Fit {
        if alternatives.iter().any(|one| self.fits(node, &one.ty).is_ok()) {
            return Ok(());
        }
        let names: Vec<&str> = alternatives.iter().map(|one| one.name.as_str()).collect();
        let message = format!("this is none of {}", names.join(", "));
        Err((node.at, message, "mend the example, or add an alternative to the `oneOf`".to_owned()))
    }
}

/// What does not fit, why, and what to do.
type Fit = Result<(), (Span, String, String)>;

fn misfit(node: &Node, expected: &str) -> Fit {
    Err((
        node.at,
        format!("the schema wants {expected}, and this is {}", node.kind_name()),
        "mend the example or the schema".to_owned(),
    ))
}
