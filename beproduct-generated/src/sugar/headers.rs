//! What the five master folders share, so that a job over all of them is written once.
//!
//! ```
//! use beproduct_generated::{Error, Header, ReadHeaders};
//!
//! /// Counts the headers of any folder that has a name.
//! async fn named<'c>(folder: impl ReadHeaders<'c>) -> Result<usize, Error> {
//!     let (mut headers, mut count) = (folder.list([]).stream(), 0);
//!     while let Some(header) = headers.try_next().await? {
//!         count += usize::from(header.name().is_some());
//!     }
//!     Ok(count)
//! }
//! ```

use super::{FieldList, Filter};
use crate::Call;
use crate::models::{FolderId, UpdateItem};
use beproduct_runtime::fields::{Field, FieldError, FieldSource, FieldToSend, Fields, RecordToSend};
use beproduct_runtime::{ChangesRequest, DateTime, Error, LookupReport, LookupRequest, Message, Request};

/// A style, material, color palette, image or block.
pub trait Header: FieldSource {
    /// Its id, as text.
    fn id(&self) -> &str;
    /// Its number.
    fn number(&self) -> Option<&str>;
    /// Its name.
    fn name(&self) -> Option<&str>;
    /// When its attributes changed last. A change of its pages does not count.
    fn modified_at(&self) -> Option<&DateTime>;
    /// The tenant's fields.
    fn fields(&self) -> FieldList<'_>;
}

/// Reads headers of a master folder; for accesses with its permission `Read`.
pub trait ReadHeaders<'c> {
    /// What the folder holds.
    type Header: Header + Send + 'static;
    /// The request that lists.
    type List: LookupRequest<Item = Self::Header> + ChangesRequest;
    /// The request that reads one.
    type Get: Request<Answer = Self::Header>;

    /// Lists the headers for which all conditions hold.
    fn list(&self, filters: impl IntoIterator<Item = Filter>) -> Call<'c, Self::List>;

    /// Reads one header.
    fn get(&self, id: &str) -> Call<'c, Self::Get>;
}

/// Writes headers of a master folder; for accesses with its permissions `Create` and `Update`.
pub trait WriteHeaders<'c> {
    /// What the folder holds.
    type Header: Header + Send + 'static;
    /// The request that creates.
    type Create: Request<Answer = Self::Header>;
    /// The request that changes.
    type Update: Request<Answer = Self::Header>;

    /// Creates a header in a folder.
    fn create(&self, folder: FolderId, fields: impl IntoIterator<Item = UpdateItem>) -> Call<'c, Self::Create>;

    /// Changes fields of a header; the others stay.
    fn update(&self, id: &str, fields: impl IntoIterator<Item = UpdateItem>) -> Call<'c, Self::Update>;
}

/// Deletes headers of a master folder; for accesses with its permission `Delete`.
pub trait DeleteHeaders<'c> {
    /// The request that deletes.
    type Delete: Request<Answer = Message>;

    /// Deletes a header. It stays visible with `show_deleted`.
    fn delete(&self, id: &str) -> Call<'c, Self::Delete>;
}

/// Requests that take a struct of fields.
macro_rules! send_record {
    ($request:ident, [$($part:literal $setter:ident),*]) => {
        impl $request {
            /// Sends a struct of fields: `to_record()` of a new one, or what `changes` of a header says.
            ///
            /// # Errors
            ///
            /// Some of it has no place in the request, or cannot be sent without more.
            #[allow(unused_mut, reason = "some have no parts")]
            pub fn record(mut self, mut record: RecordToSend) -> Result<Self, FieldError> {
                $(if let Some(elements) = record.take_part($part)? {
                    self = self.$setter(elements);
                })*
                record.check_taken()?;
                let fields: Vec<UpdateItem> = record.into_fields();
                Ok(if fields.is_empty() { self } else { self.fields(fields) })
            }
        }

        impl Call<'_, $request> {
            /// Sends a struct of fields: `to_record()` of a new one, or what `changes` of a header says.
            ///
            /// # Errors
            ///
            /// Some of it has no place in the request, or cannot be sent without more.
            pub fn record(mut self, record: RecordToSend) -> Result<Self, FieldError> {
                self.request = self.request.record(record)?;
                Ok(self)
            }
        }
    };
}

macro_rules! master_folder {
    ($feature:literal, $tag:ident, $header:ident, [$read:ident, $create:ident, $update:ident, $delete:ident],
     [$headers:ident, $get:ident, $creation:ident, $change:ident, $deletion:ident],
     [$($part:literal $member:ident $setter:ident),*]) => {
        #[cfg(feature = $feature)]
        const _: () = {
            use crate::__scopes::AnyOfBeProductPublicApi;
            use crate::models::$header;
            use crate::permissions::{$create, $delete, $read, $update};
            use crate::requests::{$change, $creation, $deletion, $get, $headers};
            use crate::tags::$tag;

            impl $header {
                /// The tenant's fields.
                pub fn fields(&self) -> FieldList<'_> {
                    FieldList(&self.header_data.fields)
                }

                /// What differs between this record and a struct of its fields: what an update sends. Where lists are
                /// replaced as a whole, it is the whole list.
                ///
                /// # Errors
                ///
                /// The struct cannot be read from this record.
                pub fn changes<T: Fields>(&self, now: &T) -> Result<RecordToSend, FieldError> {
                    let mut changes = now.to_changes(&T::from_fields(self)?);
                    complete_sizes(&mut changes, self);
                    Ok(changes)
                }
            }

            impl FieldSource for $header {
                fn field(&self, id: &str) -> Option<Field<'_>> {
                    self.fields().item(id).map(super::fields::field)
                }
                fn record_id(&self) -> Option<&str> {
                    Some(self.id.as_str())
                }
                #[allow(clippy::match_single_binding, reason = "some have no parts")]
                fn part(&self, name: &str) -> Option<Vec<&dyn FieldSource>> {
                    match name {
                        $($part => Some(sources(self.$member.as_deref())),)*
                        _ => None,
                    }
                }
            }

            send_record!($creation, [$($part $setter),*]);
            send_record!($change, [$($part $setter),*]);

            impl Header for $header {
                fn id(&self) -> &str {
                    self.id.as_str()
                }
                fn number(&self) -> Option<&str> {
                    self.header_number.as_deref()
                }
                fn name(&self) -> Option<&str> {
                    self.header_name.as_deref()
                }
                fn modified_at(&self) -> Option<&DateTime> {
                    self.modified_at.as_ref()
                }
                fn fields(&self) -> FieldList<'_> {
                    FieldList(&self.header_data.fields)
                }
            }

            impl<A: $read + AnyOfBeProductPublicApi> $tag<'_, A> {
                /// Looks up many by their numbers, 200 a request: an outcome for each number, in order.
                ///
                /// # Errors
                ///
                /// As for every call; also, before anything is sent, for a number that is empty or holds `■`.
                pub async fn find_many(
                    &self,
                    numbers: impl IntoIterator<Item = impl Into<String>>,
                ) -> Result<LookupReport<$header>, Error> {
                    self.headers().find_by("header_number", numbers).await
                }

                /// Looks up many by their ids, 200 a request: an outcome for each id, in order.
                ///
                /// # Errors
                ///
                /// As for every call; also, before anything is sent, for an id that is empty or holds `■`.
                pub async fn find_many_by_id(
                    &self,
                    ids: impl IntoIterator<Item = impl Into<String>>,
                ) -> Result<LookupReport<$header>, Error> {
                    self.headers().find_by("Id", ids).await
                }
            }

            impl<'c, A: $read + AnyOfBeProductPublicApi> ReadHeaders<'c> for $tag<'c, A> {
                type Header = $header;
                type List = $headers;
                type Get = $get;
                fn list(&self, filters: impl IntoIterator<Item = Filter>) -> Call<'c, $headers> {
                    self.headers().filters(filters)
                }
                fn get(&self, id: &str) -> Call<'c, $get> {
                    self.header_get(id)
                }
            }

            impl<'c, A: $create + $update + AnyOfBeProductPublicApi> WriteHeaders<'c> for $tag<'c, A> {
                type Header = $header;
                type Create = $creation;
                type Update = $change;
                fn create(
                    &self,
                    folder: FolderId,
                    fields: impl IntoIterator<Item = UpdateItem>,
                ) -> Call<'c, $creation> {
                    self.header_create(folder).fields(fields)
                }
                fn update(&self, id: &str, fields: impl IntoIterator<Item = UpdateItem>) -> Call<'c, $change> {
                    self.header_update(id).fields(fields)
                }
            }

            impl<'c, A: $delete + AnyOfBeProductPublicApi> DeleteHeaders<'c> for $tag<'c, A> {
                type Delete = $deletion;
                fn delete(&self, id: &str) -> Call<'c, $deletion> {
                    self.header_delete(id)
                }
            }
        };
    };
}

master_folder!(
    "style",
    Style,
    StyleHeader,
    [StyleRead, StyleCreate, StyleUpdate, StyleDelete],
    [StyleHeaders, StyleHeaderGet, StyleHeaderCreate, StyleHeaderUpdate, StyleHeaderDelete],
    ["colorways" colorways colorways, "sizes" size_range sizes]
);
master_folder!(
    "material",
    Material,
    MaterialHeader,
    [MaterialRead, MaterialCreate, MaterialUpdate, MaterialDelete],
    [MaterialHeaders, MaterialHeaderGet, MaterialHeaderCreate, MaterialHeaderUpdate, MaterialHeaderDelete],
    ["colorways" colorways colorways, "sizes" size_range sizes]
);
master_folder!(
    "color",
    Color,
    ColorPaletteHeader,
    [ColorRead, ColorCreate, ColorUpdate, ColorDelete],
    [ColorHeaders, ColorHeaderGet, ColorHeaderCreate, ColorHeaderUpdate, ColorHeaderDelete],
    []
);
master_folder!(
    "image",
    Image,
    ImageHeader,
    [ImageRead, ImageCreate, ImageUpdate, ImageDelete],
    [ImageHeaders, ImageHeaderGet, ImageHeaderCreate, ImageHeaderUpdate, ImageHeaderDelete],
    []
);
master_folder!(
    "block",
    Block,
    BlockHeader,
    [BlockRead, BlockCreate, BlockUpdate, BlockDelete],
    [BlockHeaders, BlockHeaderGet, BlockHeaderCreate, BlockHeaderUpdate, BlockHeaderDelete],
    []
);

#[cfg(any(feature = "material", feature = "style"))]
fn sources<T: FieldSource>(records: Option<&[T]>) -> Vec<&dyn FieldSource> {
    records.unwrap_or_default().iter().map(|record| -> &dyn FieldSource { record }).collect()
}

/// The members of a size that a write sends, besides its name.
const SIZE_MEMBERS: [&str; 7] =
    ["price", "currency", "unitOfMeasure", "comments", "isSampleSize", "sizeIndex", "hideSize"];

/// Sizes replace the range, so what the struct does not say of a size is taken from the record.
fn complete_sizes(changes: &mut RecordToSend, record: &dyn FieldSource) {
    let Some(sizes) = changes.part_mut("sizes") else { return };
    let read = record.part("sizes").unwrap_or_default();
    for size in sizes {
        let Some(name) = size.get("name").cloned() else { continue };
        let old = read.iter().find(|old| old.field("name").is_some_and(|field| field.data == name));
        let field = |id: &&'static str| {
            let data = old?.field(id)?.data.into_owned();
            Some(FieldToSend { id: (*id).into(), data })
        };
        size.complete(SIZE_MEMBERS.iter().filter_map(field));
    }
}
