//! Rows that have fields.

use super::FieldList;
use beproduct_runtime::fields::{Field, FieldSource};

macro_rules! rows {
    ($(#[$gate:meta])* $row:ident, |$this:ident| $id:expr, $fields:expr) => {
        $(#[$gate])*
        impl crate::models::$row {
            /// The fields of the row.
            pub fn fields(&self) -> FieldList<'_> {
                let $this = self;
                FieldList($fields)
            }
        }

        $(#[$gate])*
        impl FieldSource for crate::models::$row {
            fn field(&self, id: &str) -> Option<Field<'_>> {
                let $this = self;
                FieldList($fields).item(id).map(super::fields::field)
            }

            fn record_id(&self) -> Option<&str> {
                let $this = self;
                $id
            }
        }
    };
}

rows!(
    #[cfg(any(feature = "block", feature = "color", feature = "image", feature = "material", feature = "style"))]
    GridRow,
    |row| row.row_id.as_ref().map(|id| id.as_str()),
    &row.fields
);
rows!(
    #[cfg(any(feature = "block", feature = "color", feature = "image", feature = "material", feature = "style"))]
    ListItem,
    |row| Some(row.id.as_str()),
    row.controls.as_deref().unwrap_or_default()
);
rows!(
    #[cfg(feature = "data-table")]
    DataTableRow,
    |row| Some(row.id.as_str()),
    row.fields.as_deref().unwrap_or_default()
);
