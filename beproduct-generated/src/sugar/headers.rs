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

use super::{Fields, Filter};
use crate::Call;
use crate::models::{FieldWrite, FolderId, UpdateItem};
use beproduct_runtime::{DateTime, ListRequest, Message, Request};

/// `("header_name", "Linen shirt")`: a field and its new value.
impl<I: Into<String>, V: Into<FieldWrite>> From<(I, V)> for UpdateItem {
    fn from((id, value): (I, V)) -> Self {
        UpdateItem::new(id).value(value)
    }
}

/// A style, material, color palette, image or block.
pub trait Header {
    /// Its id, as text.
    fn id(&self) -> &str;
    /// Its number.
    fn number(&self) -> Option<&str>;
    /// Its name.
    fn name(&self) -> Option<&str>;
    /// When its attributes changed last. A change of its pages does not count.
    fn modified_at(&self) -> Option<&DateTime>;
    /// The tenant's fields.
    fn fields(&self) -> Fields<'_>;
}

/// Reads headers of a master folder; for accesses with its permission `Read`.
pub trait ReadHeaders<'c> {
    /// What the folder holds.
    type Header: Header + Send + 'static;
    /// The request that lists.
    type List: ListRequest<Item = Self::Header>;
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

macro_rules! master_folder {
    ($feature:literal, $tag:ident, $header:ident, [$read:ident, $create:ident, $update:ident, $delete:ident],
     [$headers:ident, $get:ident, $creation:ident, $change:ident, $deletion:ident]) => {
        #[cfg(feature = $feature)]
        const _: () = {
            use crate::__scopes::AnyOfBeProductPublicApi;
            use crate::models::$header;
            use crate::permissions::{$create, $delete, $read, $update};
            use crate::requests::{$change, $creation, $deletion, $get, $headers};
            use crate::tags::$tag;

            impl $header {
                /// The tenant's fields.
                pub fn fields(&self) -> Fields<'_> {
                    Fields(&self.header_data.fields)
                }
            }

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
                fn fields(&self) -> Fields<'_> {
                    Fields(&self.header_data.fields)
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
    [StyleHeaders, StyleHeaderGet, StyleHeaderCreate, StyleHeaderUpdate, StyleHeaderDelete]
);
master_folder!(
    "material",
    Material,
    MaterialHeader,
    [MaterialRead, MaterialCreate, MaterialUpdate, MaterialDelete],
    [MaterialHeaders, MaterialHeaderGet, MaterialHeaderCreate, MaterialHeaderUpdate, MaterialHeaderDelete]
);
master_folder!(
    "color",
    Color,
    ColorPaletteHeader,
    [ColorRead, ColorCreate, ColorUpdate, ColorDelete],
    [ColorHeaders, ColorHeaderGet, ColorHeaderCreate, ColorHeaderUpdate, ColorHeaderDelete]
);
master_folder!(
    "image",
    Image,
    ImageHeader,
    [ImageRead, ImageCreate, ImageUpdate, ImageDelete],
    [ImageHeaders, ImageHeaderGet, ImageHeaderCreate, ImageHeaderUpdate, ImageHeaderDelete]
);
master_folder!(
    "block",
    Block,
    BlockHeader,
    [BlockRead, BlockCreate, BlockUpdate, BlockDelete],
    [BlockHeaders, BlockHeaderGet, BlockHeaderCreate, BlockHeaderUpdate, BlockHeaderDelete]
);
