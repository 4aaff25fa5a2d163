//! The envelope that the portal page of 2019 describes: `{kind, data}` and the parameter of the client.

use crate::call::Call;
use crate::call::params::Query;
use crate::options::AnswerForm;
use beproduct_spec::ir::Envelope;
use serde_json::{Value, json};

/// The parameter that is echoed where the spec names no other.
const ECHOED: &str = "clientParameter";

/// The body in the form of the options. Messages have no entity in them and stay as they are.
pub(super) fn wrap(call: &Call<'_>, query: &Query, body: Value) -> Value {
    if call.app.options.answers == AnswerForm::Current {
        return body;
    }
    let data = match (call.operation.answer.envelope, body) {
        (Envelope::Page, Value::Object(mut members)) => members.remove("result").unwrap_or_default(),
        (Envelope::List, list) => list,
        (Envelope::Entity, entity) => json!([entity]),
        (_, body) => return body,
    };
    let mut wrapped = json!({"kind": call.operation.tag, "data": data});
    let name = call.operation.echo.as_deref().unwrap_or(ECHOED);
    if let Some(value) = query.get(name) {
        wrapped[ECHOED] = value.into();
    }
    wrapped
}
