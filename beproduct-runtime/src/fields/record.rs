//! Structs of fields: read from a record, sent as a whole or as what changed.

use super::id::RecordKey;
use super::{FieldData, FieldError, FieldSource, FieldToSend, RecordId, WriteField};

/// A struct whose members are fields of a record: `#[derive(Fields)]`.
pub trait Fields: Sized {
    /// Reads the struct from a header, a colorway, a size or a row.
    ///
    /// # Errors
    ///
    /// A field is missing, not set though it has to be, or of another form or type.
    fn from_fields(source: &dyn FieldSource) -> Result<Self, FieldError>;

    /// The struct as it is sent for a new record. Read-only members are not in it.
    fn to_record(&self) -> RecordToSend;

    /// All fields that are set, without the records within: what a create sends.
    fn to_fields<I: From<FieldToSend>>(&self) -> Vec<I> {
        self.to_record().into_fields()
    }

    /// What differs from `before`, records within included; nothing if nothing differs.
    fn to_changes(&self, before: &Self) -> RecordToSend {
        self.to_record().since(before.to_record())
    }
}

/// A record on its way into a request: new, or what changed of one that is there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordToSend {
    id: RecordId,
    fields: Vec<FieldToSend>,
    parts: Vec<Part>,
    /// Some of it may be left out, because it is there already.
    is_change: bool,
}

/// Records within a record.
#[derive(Debug, Clone, PartialEq)]
struct Part {
    name: &'static str,
    records: Vec<RecordToSend>,
    /// A record that was there before, and is not any more.
    gone: Option<String>,
}

impl RecordToSend {
    /// An empty one.
    pub fn new() -> Self {
        RecordToSend::default()
    }

    /// With an id of its own.
    pub fn id(mut self, id: &impl RecordKey) -> Self {
        self.id = id.to_id();
        self
    }

    /// With a field.
    pub fn field(mut self, id: &'static str, value: &impl WriteField) -> Self {
        self.fields.push(FieldToSend::new(id, value));
        self
    }

    /// With records within.
    pub fn part<T: Fields>(mut self, name: &'static str, records: &[T]) -> Self {
        let records = records.iter().map(T::to_record).collect();
        self.parts.push(Part { name, records, gone: None });
        self
    }

    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.parts.is_empty()
    }

    /// What it says of its id.
    pub fn record_id(&self) -> &RecordId {
        &self.id
    }

    /// Whether it holds what changed, and not the whole.
    pub fn is_change(&self) -> bool {
        self.is_change
    }

    /// The value of a field that it sets or clears.
    pub fn get(&self, id: &str) -> Option<&FieldData<'static>> {
        self.fields.iter().find(|field| field.id == id).map(|field| &field.data)
    }

    /// Adds fields that it does not have yet, and takes it for a whole then.
    pub fn complete(&mut self, fields: impl IntoIterator<Item = FieldToSend>) {
        for field in fields {
            if self.get(&field.id).is_none() {
                self.fields.push(field);
            }
        }
        self.is_change = false;
    }

    /// The fields, as elements of a request. A new record leaves out what is not set; a change clears it.
    pub fn into_fields<I: From<FieldToSend>>(self) -> Vec<I> {
        let sent = |field: &FieldToSend| self.is_change || field.data != FieldData::Null;
        self.fields.into_iter().filter(sent).map(I::from).collect()
    }

    /// The records of a part, to be changed in place.
    pub fn part_mut(&mut self, name: &str) -> Option<&mut Vec<RecordToSend>> {
        self.parts.iter_mut().find(|part| part.name == name).map(|part| &mut part.records)
    }

    /// Takes a part out, as elements of a request.
    ///
    /// # Errors
    ///
    /// One of the records cannot be such an element, or one is gone: that does not delete it.
    pub fn take_part<R>(&mut self, name: &str) -> Result<Option<Vec<R>>, FieldError>
    where
        R: TryFrom<RecordToSend, Error = FieldError>,
    {
        let Some(place) = self.parts.iter().position(|part| part.name == name) else {
            return Ok(None);
        };
        let Part { name, records, gone } = self.parts.swap_remove(place);
        if let Some(id) = gone {
            let why =
                format!("the record {id} is gone from the list, which does not delete it: there is a call for that");
            return Err(FieldError::refused(name, why));
        }
        let element = |(index, record)| R::try_from(record).map_err(|error: FieldError| error.within(name, index));
        records.into_iter().enumerate().map(element).collect::<Result<_, _>>().map(Some)
    }

    /// Refuses a part that was not taken out.
    ///
    /// # Errors
    ///
    /// There is one.
    pub fn check_taken(&self) -> Result<(), FieldError> {
        match self.parts.first() {
            Some(part) => Err(FieldError::refused(part.name, "the request has no place for it")),
            None => Ok(()),
        }
    }

    fn since(self, before: RecordToSend) -> RecordToSend {
        let fields = self.fields.into_iter().filter(|field| before.get(&field.id) != Some(&field.data)).collect();
        let changed = |part: Part| {
            let before = before.parts.iter().find(|old| old.name == part.name).map_or(&[][..], |old| &old.records);
            part.since(before)
        };
        let parts = self.parts.into_iter().map(changed).filter(|part| !part.is_empty()).collect();
        RecordToSend { id: self.id, fields, parts, is_change: true }
    }
}

impl Part {
    fn is_empty(&self) -> bool {
        self.records.is_empty() && self.gone.is_none()
    }

    /// What differs, record by record. Records without ids cannot be told apart: if one differs, all are sent.
    fn since(self, before: &[RecordToSend]) -> Part {
        if self.records.iter().chain(before).any(|record| record.id == RecordId::Unknown) {
            let records = if self.records == before { Vec::new() } else { self.records };
            let whole = records.into_iter().map(|record| RecordToSend { is_change: true, ..record }).collect();
            return Part { records: whole, ..self };
        }
        let is_there = |id: &RecordId| self.records.iter().any(|record| record.id == *id);
        let gone = before.iter().map(|old| &old.id).find(|id| !is_there(id));
        let gone = gone.and_then(RecordId::as_str).map(str::to_owned);
        let changed = |record: RecordToSend| match before.iter().find(|old| old.id == record.id) {
            Some(old) if record.id != RecordId::New => record.since(old.clone()),
            _ => record,
        };
        let records = self.records.into_iter().map(changed).filter(|record| !record.is_empty()).collect();
        Part { name: self.name, records, gone }
    }
}

/// Reads the records of a part.
pub fn read_part<T: Fields>(source: &dyn FieldSource, name: &str) -> Result<Vec<T>, FieldError> {
    let Some(records) = source.part(name) else {
        return Err(FieldError::refused(name, "the record has no such part"));
    };
    let read = |(index, record)| T::from_fields(record).map_err(|error| error.within(name, index));
    records.into_iter().enumerate().map(read).collect()
}
