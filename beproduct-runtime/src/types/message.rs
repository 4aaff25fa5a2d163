//! The service's plain answer to many actions.

use crate::json::{Member, Reader, Record, Shape, Writer};

/// `{error, message}`: what many actions answer. The client turns `error: true` into an [`Error`](crate::Error).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// Whether the action failed, in spite of its status 200.
    pub error: bool,
    /// What the service says.
    pub message: Option<String>,
    /// Other members.
    pub rest: serde_json::Map<String, serde_json::Value>,
}

impl Record for Message {
    const SHAPE: &'static Shape =
        &Shape { name: "Message", members: &[Member::required("error"), Member::nullable("message")], open: true };

    fn decode_member(&mut self, index: usize, reader: &mut Reader<'_>) {
        match index {
            0 => reader.read(&mut self.error),
            1 => reader.read(&mut self.message),
            _ => {}
        }
    }

    fn decode_rest(&mut self, name: &str, reader: &mut Reader<'_>) {
        reader.keep(name, &mut self.rest);
    }

    fn encode_members(&self, writer: &mut Writer) {
        writer.members(Self::SHAPE, &[&self.error, &self.message]);
        writer.rest(&self.rest);
    }
}
