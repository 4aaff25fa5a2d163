//! Documented traps of the service, each by a name.

use std::collections::{BTreeSet, HashSet};
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

/// Something that the service is known to do and a client does not expect. See [`Options::traps`](crate::Options).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Trap {
    /// A value that is no choice of its field is answered with 200 and stored blank. Off: 400.
    ChoiceBlank,
    /// A filter on an unknown field is dropped, and everything comes back. Off: 400.
    FilterDropped,
    /// Rows written as `fields` instead of `rowFields` are answered with 200 and thrown away. Off: 400.
    FieldsDiscarded,
    /// Sizes that are sent replace the whole range. Off: they merge by name.
    SizesReplaced,
    /// Colors that are not sent leave the palette unless `replaceColors` is false. Off: it has to be true.
    PaletteReplaced,
    /// Reading a page whose BOM variations are switched off makes its default variation. Off: it is read empty.
    ReadCreates,
    /// A header is deleted, and the answer is a 500.
    Delete500,
    /// An attachment is removed, and the answer is a 500.
    Attachment500,
    /// Every insert into a Sets page is a 500.
    Sets500,
    /// SKUs of a colorway without a swatch image are a 500.
    Sku500,
    /// A filter of the flat BOM on `id` is a 500.
    FlatBom500,
    /// The general page routes are a 500 for pages with BOM variations, as before September 2026.
    Variations500,
    /// The first answer to a list breaks off in the middle of its JSON, with a 200; the next one is whole.
    TruncatedPage,
    /// Actions answer 200 with `error: true` and do nothing.
    MessageError,
    /// The rate-limit headers are missing.
    NoRateHeaders,
    /// The first answer to a list is `{"result": []}` without a total; the next one is whole.
    NoTotal,
    /// An empty `result` is null.
    NullResult,
    /// A page that was never written was modified in the year 1.
    YearOne,
    /// Every upload ends with `errorOccured`.
    UploadFails,
    /// `FolderModifiedAt` of a header is the latest change anywhere in its folder.
    FolderModified,
    /// Suppliers are read in Pascal case.
    PascalSuppliers,
    /// A data-table update answers with counts instead of ids.
    TableCounts,
    /// Lists of companies give another `id` each time.
    UnstableIds,
    /// `Contains` minds the case.
    ContainsCase,
}

/// Why a text names no trap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTrap(String);

const NAMES: [(Trap, &str, &str); 24] = [
    (Trap::ChoiceBlank, "choice-blank", "a value that is no choice is stored blank"),
    (Trap::FilterDropped, "filter-dropped", "a filter on an unknown field is dropped"),
    (Trap::FieldsDiscarded, "fields-discarded", "rows written as `fields` are thrown away"),
    (Trap::SizesReplaced, "sizes-replaced", "sizes that are sent replace all"),
    (Trap::PaletteReplaced, "palette-replaced", "colors that are not sent leave the palette"),
    (Trap::ReadCreates, "read-creates", "reading a page without BOM variations makes one"),
    (Trap::Delete500, "delete-500", "a header is deleted and the answer is a 500"),
    (Trap::Attachment500, "attachment-500", "an attachment is removed and the answer is a 500"),
    (Trap::Sets500, "sets-500", "an insert into a Sets page is a 500"),
    (Trap::Sku500, "sku-500", "generating SKUs without a swatch is a 500"),
    (Trap::FlatBom500, "flat-bom-500", "a flat-BOM filter on `id` is a 500"),
    (Trap::Variations500, "variations-500", "general routes on BOM variations are a 500"),
    (Trap::TruncatedPage, "truncated-page", "the first answer to a list breaks off"),
    (Trap::MessageError, "message-error", "actions answer 200 with an error and do nothing"),
    (Trap::NoRateHeaders, "no-rate-headers", "the rate-limit headers are missing"),
    (Trap::NoTotal, "no-total", "the first answer to a list is empty and has no total"),
    (Trap::NullResult, "null-result", "an empty result is null"),
    (Trap::YearOne, "year-one", "an unwritten page was modified in the year 1"),
    (Trap::UploadFails, "upload-fails", "every upload fails while it is processed"),
    (Trap::FolderModified, "folder-modified", "FolderModifiedAt is that of the whole folder"),
    (Trap::PascalSuppliers, "pascal-suppliers", "suppliers are read in Pascal case"),
    (Trap::TableCounts, "table-counts", "a data-table update answers with counts"),
    (Trap::UnstableIds, "unstable-ids", "lists of companies give other ids each time"),
    (Trap::ContainsCase, "contains-case", "Contains minds the case"),
];

/// Those up to this one are simply how the service is.
const LAST_USUAL: Trap = Trap::ReadCreates;

impl Trap {
    /// Every trap, in the order of declaration.
    pub const ALL: [Trap; NAMES.len()] = {
        let mut all = [Trap::ChoiceBlank; NAMES.len()];
        let mut index = 0;
        while index < NAMES.len() {
            all[index] = NAMES[index].0;
            index += 1;
        }
        all
    };

    /// The traps that are simply how the service is: on unless they are taken out.
    pub fn usual() -> BTreeSet<Trap> {
        Trap::ALL.into_iter().filter(|trap| *trap <= LAST_USUAL).collect()
    }

    /// What happens, in one line.
    pub fn about(self) -> &'static str {
        self.entry().2
    }

    fn entry(self) -> &'static (Trap, &'static str, &'static str) {
        &NAMES[self as usize]
    }
}

impl fmt::Display for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.entry().1)
    }
}

impl FromStr for Trap {
    type Err = UnknownTrap;

    fn from_str(text: &str) -> Result<Trap, UnknownTrap> {
        let entry = NAMES.iter().find(|(_, name, _)| name.eq_ignore_ascii_case(text));
        entry.map(|(trap, ..)| *trap).ok_or_else(|| UnknownTrap(text.to_owned()))
    }
}

impl fmt::Display for UnknownTrap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = NAMES.iter().map(|(_, name, _)| *name).collect();
        write!(f, "`{}` is no trap; there are {}", self.0, names.join(", "))
    }
}

impl std::error::Error for UnknownTrap {}

/// The traps that are on, as bits: small enough to hand around by value.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Traps(pub(crate) u64);

impl Traps {
    pub(crate) fn new(traps: &BTreeSet<Trap>) -> Traps {
        Traps(traps.iter().fold(0, |bits, trap| bits | 1 << *trap as u64))
    }

    pub(crate) fn has(self, trap: Trap) -> bool {
        self.0 & (1 << trap as u64) != 0
    }

    /// Whether none is on but those that are simply how the service is. They are about writes, filters and pages alone.
    pub(crate) fn are_usual(self) -> bool {
        self.0 >> (LAST_USUAL as u64 + 1) == 0
    }

    pub(crate) fn names(self) -> Vec<String> {
        Trap::ALL.into_iter().filter(|trap| self.has(*trap)).map(|trap| trap.to_string()).collect()
    }
}

/// Lists whose first answer was spoiled already.
#[derive(Default)]
pub(crate) struct Spoiled(Mutex<HashSet<(Trap, String)>>);

impl Spoiled {
    /// Whether this is the first time; the time after it counts as the first again.
    pub(crate) fn is_first(&self, trap: Trap, operation: &str) -> bool {
        let mut spoiled = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (trap, operation.to_owned());
        let known = spoiled.remove(&key);
        if !known {
            spoiled.insert(key);
        }
        !known
    }
}
