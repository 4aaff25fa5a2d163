//! Ids that the client makes for new records: sent twice, a record is still one record.

use serde_json::{Map, Value};
use uuid::{Builder, Variant, Version};

use crate::error::Error;
use crate::json::{Decode, Encode, Told, Writer, decode_answer};
use crate::operation::Envelope;

/// The lower bits hold the position, so that no id has to be stored.
const POSITION_BITS: u32 = 48;

/// The id of the record at a position: a UUID of version 8, whose other bits are the job's own.
pub(crate) fn id(seed: u128, position: u64) -> String {
    let own = seed & !((1 << POSITION_BITS) - 1);
    let id = Builder::from_u128(own | u128::from(position)).with_version(Version::Custom);
    id.with_variant(Variant::RFC4122).into_uuid().to_string()
}

/// The record with an id in this member, unless it has one.
pub(crate) fn with_id<T: Encode + Decode>(item: T, member: &str, id: &str) -> Result<T, Error> {
    let mut writer = Writer::new();
    item.encode(&mut writer);
    let refused = || Error::refused(format!("the record has no place for an id in `{member}`"));
    let mut object: Map<String, Value> = serde_json::from_str(&writer.finish()).map_err(|_| refused())?;
    if object.get(member).is_some_and(|id| !id.is_null() && *id != "") {
        return Ok(item);
    }
    object.insert(member.to_owned(), id.into());
    let answer = decode_answer(Value::Object(object).to_string().as_bytes(), Envelope::Entity, Told::default());
    answer.map(|(item, _)| item).map_err(|_| refused())
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn an_id_is_a_uuid_of_its_position() {
        let one = id(u128::MAX, 1);
        assert_eq!(one, "ffffffff-ffff-8fff-bfff-000000000001");
        assert_eq!(id(0, 249_999), "00000000-0000-8000-8000-00000003d08f");
    }
}
