// Made by `cargo xtask codegen` from spec/beproduct.yaml, tag Style.

/// The shapes of the API: what is sent and what comes back.
pub mod models {
    use ::beproduct_runtime::__private as rt;

    /// A folder of a master folder (Style, Material, Color, Image or Block).
    pub type FolderId = rt::Id<kinds::FolderId>;

    /// A header of any master folder, where a call does not care which.
    pub type HeaderId = rt::Id<kinds::HeaderId>;

    /// A style header.
    pub type StyleId = rt::Id<kinds::StyleId>;

    /// A material header.
    pub type MaterialId = rt::Id<kinds::MaterialId>;

    /// A header of the image library. Not the id of an upload job, see ImageId.
    pub type ImageHeaderId = rt::Id<kinds::ImageHeaderId>;

    /// A pattern block header.
    pub type BlockId = rt::Id<kinds::BlockId>;

    /// A page (app). Constant for a folder: all its headers share it, so only header id and page id together address a page. The artboard page may have the all-zero UUID.
    pub type PageId = rt::Id<kinds::PageId>;

    /// A colorway of a style or a material.
    pub type ColorwayId = rt::Id<kinds::ColorwayId>;

    /// A size class of a style or a block. A linked style keeps the id of the block's size class.
    pub type SizeClassId = rt::Id<kinds::SizeClassId>;

    /// A chip of a color palette.
    pub type ChipId = rt::Id<kinds::ChipId>;

    /// A row of a grid, a BOM, a set, a measurement sheet or a data table. On grids an update with an unknown, client-made UUID adds a row under that id.
    pub type RowId = rt::Id<kinds::RowId>;

    /// An item of a list page. An update with an unknown, client-made UUID adds an item under that id.
    pub type ItemId = rt::Id<kinds::ItemId>;

    /// A generated SKU of a SKU page.
    pub type SkuId = rt::Id<kinds::SkuId>;

    /// A variation of a BOMVariations page.
    pub type VariationId = rt::Id<kinds::VariationId>;

    /// A point of measure.
    pub type PomId = rt::Id<kinds::PomId>;

    /// A submit of a sample request.
    pub type SubmitId = rt::Id<kinds::SubmitId>;

    /// A version on a 3D style page.
    pub type VersionId = rt::Id<kinds::VersionId>;

    /// A 3D asset or working file.
    pub type AssetId = rt::Id<kinds::AssetId>;

    /// An upload job; it is polled until the picture or file has been processed.
    pub type ImageId = rt::Id<kinds::ImageId>;

    /// A user of the tenant.
    pub type UserId = rt::Id<kinds::UserId>;

    /// A partner company of the directory. Not the code that users give it, which the service calls directoryId as well.
    pub type DirectoryId = rt::Id<kinds::DirectoryId>;

    /// A tag of a master folder.
    pub type TagId = rt::Id<kinds::TagId>;

    /// A revision note on a header or page.
    pub type RevisionId = rt::Id<kinds::RevisionId>;

    /// A tracking plan.
    pub type PlanId = rt::Id<kinds::PlanId>;

    /// A milestone definition of a plan. The service also says timeline for tracked rows (PlanTimelineId) and their cells (TimelineItemId).
    pub type TimelineId = rt::Id<kinds::TimelineId>;

    /// A market that a page belongs to.
    pub type MarketId = rt::Id<kinds::MarketId>;

    /// How a filter compares. NotEq, In and NotIn stand in one SDK's text only and are not here.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FilterOperator {
        /// `Eq`
        Eq,
        /// `Neq`
        Neq,
        /// `Ne`
        Ne,
        /// `Gt`
        Gt,
        /// `Gte`
        Gte,
        /// `Lt`
        Lt,
        /// `Lte`
        Lte,
        /// `Contains`
        Contains,
        /// `Any`
        Any,
        /// `ElemMatch`
        ElemMatch,
        /// A text that the spec does not know, kept as it is.
        Unknown(rt::String),
    }

    impl rt::Choice for FilterOperator {
        const TEXTS: &'static [&'static str] = &[
            "Eq",
            "Neq",
            "Ne",
            "Gt",
            "Gte",
            "Lt",
            "Lte",
            "Contains",
            "Any",
            "ElemMatch",
        ];

        fn from_index(index: usize) -> Self {
            match index {
                0 => Self::Eq,
                1 => Self::Neq,
                2 => Self::Ne,
                3 => Self::Gt,
                4 => Self::Gte,
                5 => Self::Lt,
                6 => Self::Lte,
                7 => Self::Contains,
                8 => Self::Any,
                9 => Self::ElemMatch,
                _ => Self::Unknown(rt::String::new()),
            }
        }

        fn unknown(text: rt::String) -> Self {
            Self::Unknown(text)
        }

        fn as_str(&self) -> &str {
            match self {
                Self::Eq => "Eq",
                Self::Neq => "Neq",
                Self::Ne => "Ne",
                Self::Gt => "Gt",
                Self::Gte => "Gte",
                Self::Lt => "Lt",
                Self::Lte => "Lte",
                Self::Contains => "Contains",
                Self::Any => "Any",
                Self::ElemMatch => "ElemMatch",
                Self::Unknown(text) => text,
            }
        }
    }

    rt::choice!(FilterOperator);

    /// How the text of a filter value is meant; text needs no hint.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FilterValueType {
        /// `Date`
        Date,
        /// `Boolean`
        Boolean,
        /// `Number`
        Number,
        /// A text that the spec does not know, kept as it is.
        Unknown(rt::String),
    }

    impl rt::Choice for FilterValueType {
        const TEXTS: &'static [&'static str] = &["Date", "Boolean", "Number"];

        fn from_index(index: usize) -> Self {
            match index {
                0 => Self::Date,
                1 => Self::Boolean,
                2 => Self::Number,
                _ => Self::Unknown(rt::String::new()),
            }
        }

        fn unknown(text: rt::String) -> Self {
            Self::Unknown(text)
        }

        fn as_str(&self) -> &str {
            match self {
                Self::Date => "Date",
                Self::Boolean => "Boolean",
                Self::Number => "Number",
                Self::Unknown(text) => text,
            }
        }
    }

    rt::choice!(FilterValueType);

    /// One condition. A field that the folder does not know is ignored, and the list comes back unfiltered.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FilterClause {
        /// Field id (header_number, color_number, one of the tenant's) or a system name (ModifiedAt, FolderModifiedAt, CreatedAt, Id). headerNumber is none.
        pub field: rt::String,
        /// `operator`.
        pub operator: FilterOperator,
        /// Text as a rule. Alternatives are joined to one text with ■ (U+25A0). Dates in ISO 8601 with Z; without a zone they are misread.
        pub value: rt::Value,
        /// `type`.
        pub type_: rt::Option<FilterValueType>,
    }

    impl rt::Record for FilterClause {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "FilterClause",
            members: &[
                rt::Member::required("field"),
                rt::Member::required("operator"),
                rt::Member::required("value"),
                rt::Member::optional("type"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.field),
                1 => reader.read(&mut self.operator),
                2 => reader.read(&mut self.value),
                3 => reader.read(&mut self.type_),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.field, &self.operator, &self.value, &self.type_],
                );
        }
    }

    rt::record!(FilterClause);

    impl FilterClause {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            field: impl rt::Into<rt::String>,
            operator: FilterOperator,
            value: impl rt::Into<rt::Value>,
        ) -> Self {
            Self {
                field: rt::Into::into(field),
                operator,
                value: rt::Into::into(value),
                ..rt::Default::default()
            }
        }

        /// Sets `type`.
        pub fn type_(mut self, type_: FilterValueType) -> Self {
            rt::set(&mut self.type_, type_);
            self
        }
    }

    /// Search of most lists. All conditions have to hold; there is no other way to combine them.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeaderSearchRequest {
        /// `filters`.
        pub filters: rt::Patch<rt::Vec<FilterClause>>,
        /// Conditions on colorway fields; styles and materials only.
        pub colorway_filters: rt::Patch<rt::Vec<FilterClause>>,
    }

    impl rt::Record for HeaderSearchRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "HeaderSearchRequest",
            members: &[
                rt::Member::nullable("filters"),
                rt::Member::nullable("colorwayFilters"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.filters),
                1 => reader.read(&mut self.colorway_filters),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.filters, &self.colorway_filters]);
        }
    }

    rt::record!(HeaderSearchRequest);

    impl HeaderSearchRequest {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `filters`.
        pub fn filters(
            mut self,
            filters: impl rt::IntoIterator<Item = FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.filters, filters);
            self
        }

        /// Adds one to `filters`.
        pub fn filter(mut self, filter: impl rt::Into<FilterClause>) -> Self {
            rt::add(&mut self.filters, filter);
            self
        }

        /// Conditions on colorway fields; styles and materials only.
        pub fn colorway_filters(
            mut self,
            colorway_filters: impl rt::IntoIterator<Item = FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.colorway_filters, colorway_filters);
            self
        }

        /// Adds one to `colorwayFilters`.
        pub fn colorway_filter(
            mut self,
            colorway_filter: impl rt::Into<FilterClause>,
        ) -> Self {
            rt::add(&mut self.colorway_filters, colorway_filter);
            self
        }
    }

    /// Receipt of an upload.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UploadResponse {
        /// Job to poll. Null or missing on attachment pages, where the file is in place at once.
        pub image_id: rt::Option<ImageId>,
    }

    impl rt::Record for UploadResponse {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "UploadResponse",
            members: &[rt::Member::nullable("imageId")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.image_id)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.image_id]);
        }
    }

    rt::record!(UploadResponse);

    /// Where an upload job stands. It failed if finished and errorOccured are both true.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ImageProcessingStatus {
        /// `finished`.
        pub finished: bool,
        /// `errorOccured`.
        pub error_occurred: bool,
        /// Why it failed; null otherwise.
        pub message: rt::Option<rt::String>,
    }

    impl rt::Record for ImageProcessingStatus {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ImageProcessingStatus",
            members: &[
                rt::Member::required("finished"),
                rt::Member::required("errorOccured"),
                rt::Member::nullable("message"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.finished),
                1 => reader.read(&mut self.error_occurred),
                2 => reader.read(&mut self.message),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.finished, &self.error_occurred, &self.message],
                );
        }
    }

    rt::record!(ImageProcessingStatus);

    /// A user in passing.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserRef {
        /// Null on pages that were never saved and on some changes of the system itself.
        pub id: rt::Option<UserId>,
        /// Login or display name; null like id.
        pub name: rt::Option<rt::String>,
    }

    impl rt::Record for UserRef {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "UserRef",
            members: &[rt::Member::required("id"), rt::Member::required("name")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.name]);
        }
    }

    rt::record!(UserRef);

    /// The folder of a header.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FolderRef {
        /// `id`.
        pub id: FolderId,
        /// `name`.
        pub name: rt::String,
    }

    impl rt::Record for FolderRef {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "FolderRef",
            members: &[rt::Member::required("id"), rt::Member::required("name")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.name]);
        }
    }

    rt::record!(FolderRef);

    /// A folder of a master folder.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Folder {
        /// `id`.
        pub id: FolderId,
        /// `name`.
        pub name: rt::String,
        /// `description`.
        pub description: rt::Option<rt::String>,
        /// `active`.
        pub active: rt::Option<bool>,
    }

    impl rt::Record for Folder {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Folder",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("name"),
                rt::Member::nullable("description"),
                rt::Member::nullable("active"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                2 => reader.read(&mut self.description),
                3 => reader.read(&mut self.active),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.id, &self.name, &self.description, &self.active],
                );
        }
    }

    rt::record!(Folder);

    /// Links to a picture. Both are null where there is none.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ImageRef {
        /// A smaller rendering.
        pub preview: rt::Option<rt::String>,
        /// The file itself; a signed link that expires after about 12 hours and then answers 403.
        pub origin: rt::Option<rt::String>,
    }

    impl rt::Record for ImageRef {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ImageRef",
            members: &[rt::Member::required("preview"), rt::Member::required("origin")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.preview),
                1 => reader.read(&mut self.origin),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.preview, &self.origin]);
        }
    }

    rt::record!(ImageRef);

    /// A picture, as one link or as a pair of links. An empty text or null means none.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ImageValue {
        /// The form `Url`.
        Url(rt::String),
        /// The form `ImageRef`.
        ImageRef(ImageRef),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for ImageValue {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Text,
            rt::Alternative::Object(<ImageRef as rt::Record>::SHAPE),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Url),
                1 => rt::Decode::decode(reader).map(Self::ImageRef),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for ImageValue {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Url(value) => rt::Encode::encode(value, writer),
                Self::ImageRef(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(ImageValue);

    impl rt::From<rt::String> for ImageValue {
        fn from(value: rt::String) -> Self {
            Self::Url(value)
        }
    }

    impl rt::From<&str> for ImageValue {
        fn from(value: &str) -> Self {
            Self::Url(rt::Into::into(value))
        }
    }

    impl rt::From<ImageRef> for ImageValue {
        fn from(value: ImageRef) -> Self {
            Self::ImageRef(value)
        }
    }

    /// A number, which some pages send as text.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum NumberOrText {
        /// The form `Number`.
        Number(rt::Decimal),
        /// The form `Text`.
        Text(rt::String),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for NumberOrText {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Number,
            rt::Alternative::Text,
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Number),
                1 => rt::Decode::decode(reader).map(Self::Text),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for NumberOrText {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Number(value) => rt::Encode::encode(value, writer),
                Self::Text(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(NumberOrText);

    impl rt::From<rt::Decimal> for NumberOrText {
        fn from(value: rt::Decimal) -> Self {
            Self::Number(value)
        }
    }

    impl rt::From<rt::String> for NumberOrText {
        fn from(value: rt::String) -> Self {
            Self::Text(value)
        }
    }

    impl rt::From<&str> for NumberOrText {
        fn from(value: &str) -> Self {
            Self::Text(rt::Into::into(value))
        }
    }

    /// A flag, which some places send as text.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlagOrText {
        /// The form `Flag`.
        Flag(bool),
        /// The form `Text`.
        Text(rt::String),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for FlagOrText {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Bool,
            rt::Alternative::Text,
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Flag),
                1 => rt::Decode::decode(reader).map(Self::Text),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for FlagOrText {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Flag(value) => rt::Encode::encode(value, writer),
                Self::Text(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(FlagOrText);

    impl rt::From<bool> for FlagOrText {
        fn from(value: bool) -> Self {
            Self::Flag(value)
        }
    }

    impl rt::From<rt::String> for FlagOrText {
        fn from(value: rt::String) -> Self {
            Self::Text(value)
        }
    }

    impl rt::From<&str> for FlagOrText {
        fn from(value: &str) -> Self {
            Self::Text(rt::Into::into(value))
        }
    }

    /// A change of one value. Leave out the member that holds it to change nothing; a null value clears.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ValuePatch {
        /// The new value.
        pub value: rt::Value,
    }

    impl rt::Record for ValuePatch {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ValuePatch",
            members: &[rt::Member::required("value")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.value)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.value]);
        }
    }

    rt::record!(ValuePatch);

    impl ValuePatch {
        /// With all that is required.
        pub fn new(value: impl rt::Into<rt::Value>) -> Self {
            Self {
                value: rt::Into::into(value),
            }
        }
    }

    /// A change of a list by what is added and removed.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CollectionPatch {
        /// `add`.
        pub add: rt::Patch<rt::Vec<rt::Value>>,
        /// `remove`.
        pub remove: rt::Patch<rt::Vec<rt::Value>>,
    }

    impl rt::Record for CollectionPatch {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "CollectionPatch",
            members: &[rt::Member::nullable("add"), rt::Member::nullable("remove")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.add),
                1 => reader.read(&mut self.remove),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.add, &self.remove]);
        }
    }

    rt::record!(CollectionPatch);

    impl CollectionPatch {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `add`.
        pub fn add(mut self, add: impl rt::IntoIterator<Item = rt::Value>) -> Self {
            rt::set_list(&mut self.add, add);
            self
        }

        /// Sets `remove`.
        pub fn remove(
            mut self,
            remove: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.remove, remove);
            self
        }
    }

    /// What a field holds. Types outside this list exist and are passed through.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FieldType {
        /// `Text`
        Text,
        /// `Memo`
        Memo,
        /// `ComboBox`
        ComboBox,
        /// `DropDown`
        DropDown,
        /// `Radio`
        Radio,
        /// `MultiSelect`
        MultiSelect,
        /// `Tags`
        Tags,
        /// `PartnerDropDown`
        PartnerDropDown,
        /// `Users`
        Users,
        /// `UsersTags`
        UsersTags,
        /// `UserLabel`
        UserLabel,
        /// `Date`
        Date,
        /// `DateTime`
        DateTime,
        /// `Number`
        Number,
        /// `Decimal`
        Decimal,
        /// `Percent`
        Percent,
        /// `Currency`
        Currency,
        /// `Weight`
        Weight,
        /// `Measure`
        Measure,
        /// `TrueFalse`
        TrueFalse,
        /// `InvertedTrueFalse`
        InvertedTrueFalse,
        /// `CompositeControl`
        CompositeControl,
        /// `ColorDropDown`
        ColorDropDown,
        /// `ColorwayField`
        ColorwayField,
        /// `FormulaField`
        FormulaField,
        /// `LabelText`
        LabelText,
        /// `LabelMaterial`
        LabelMaterial,
        /// `LabelMaterialColor`
        LabelMaterialColor,
        /// `LabelSize`
        LabelSize,
        /// `LabelStyleGroup`
        LabelStyleGroup,
        /// `Label3dStyle`
        Label3dStyle,
        /// `Label3dMaterial`
        Label3dMaterial,
        /// `MultiSelectBOMVariation`
        MultiSelectBomVariation,
        /// `Auto`
        Auto,
        /// `ImageColor`
        ImageColor,
        /// `Hidden`
        Hidden,
        /// A text that the spec does not know, kept as it is.
        Unknown(rt::String),
    }

    impl rt::Choice for FieldType {
        const TEXTS: &'static [&'static str] = &[
            "Text",
            "Memo",
            "ComboBox",
            "DropDown",
            "Radio",
            "MultiSelect",
            "Tags",
            "PartnerDropDown",
            "Users",
            "UsersTags",
            "UserLabel",
            "Date",
            "DateTime",
            "Number",
            "Decimal",
            "Percent",
            "Currency",
            "Weight",
            "Measure",
            "TrueFalse",
            "InvertedTrueFalse",
            "CompositeControl",
            "ColorDropDown",
            "ColorwayField",
            "FormulaField",
            "LabelText",
            "LabelMaterial",
            "LabelMaterialColor",
            "LabelSize",
            "LabelStyleGroup",
            "Label3dStyle",
            "Label3dMaterial",
            "MultiSelectBOMVariation",
            "Auto",
            "ImageColor",
            "Hidden",
        ];

        fn from_index(index: usize) -> Self {
            match index {
                0 => Self::Text,
                1 => Self::Memo,
                2 => Self::ComboBox,
                3 => Self::DropDown,
                4 => Self::Radio,
                5 => Self::MultiSelect,
                6 => Self::Tags,
                7 => Self::PartnerDropDown,
                8 => Self::Users,
                9 => Self::UsersTags,
                10 => Self::UserLabel,
                11 => Self::Date,
                12 => Self::DateTime,
                13 => Self::Number,
                14 => Self::Decimal,
                15 => Self::Percent,
                16 => Self::Currency,
                17 => Self::Weight,
                18 => Self::Measure,
                19 => Self::TrueFalse,
                20 => Self::InvertedTrueFalse,
                21 => Self::CompositeControl,
                22 => Self::ColorDropDown,
                23 => Self::ColorwayField,
                24 => Self::FormulaField,
                25 => Self::LabelText,
                26 => Self::LabelMaterial,
                27 => Self::LabelMaterialColor,
                28 => Self::LabelSize,
                29 => Self::LabelStyleGroup,
                30 => Self::Label3dStyle,
                31 => Self::Label3dMaterial,
                32 => Self::MultiSelectBomVariation,
                33 => Self::Auto,
                34 => Self::ImageColor,
                35 => Self::Hidden,
                _ => Self::Unknown(rt::String::new()),
            }
        }

        fn unknown(text: rt::String) -> Self {
            Self::Unknown(text)
        }

        fn as_str(&self) -> &str {
            match self {
                Self::Text => "Text",
                Self::Memo => "Memo",
                Self::ComboBox => "ComboBox",
                Self::DropDown => "DropDown",
                Self::Radio => "Radio",
                Self::MultiSelect => "MultiSelect",
                Self::Tags => "Tags",
                Self::PartnerDropDown => "PartnerDropDown",
                Self::Users => "Users",
                Self::UsersTags => "UsersTags",
                Self::UserLabel => "UserLabel",
                Self::Date => "Date",
                Self::DateTime => "DateTime",
                Self::Number => "Number",
                Self::Decimal => "Decimal",
                Self::Percent => "Percent",
                Self::Currency => "Currency",
                Self::Weight => "Weight",
                Self::Measure => "Measure",
                Self::TrueFalse => "TrueFalse",
                Self::InvertedTrueFalse => "InvertedTrueFalse",
                Self::CompositeControl => "CompositeControl",
                Self::ColorDropDown => "ColorDropDown",
                Self::ColorwayField => "ColorwayField",
                Self::FormulaField => "FormulaField",
                Self::LabelText => "LabelText",
                Self::LabelMaterial => "LabelMaterial",
                Self::LabelMaterialColor => "LabelMaterialColor",
                Self::LabelSize => "LabelSize",
                Self::LabelStyleGroup => "LabelStyleGroup",
                Self::Label3dStyle => "Label3dStyle",
                Self::Label3dMaterial => "Label3dMaterial",
                Self::MultiSelectBomVariation => "MultiSelectBOMVariation",
                Self::Auto => "Auto",
                Self::ImageColor => "ImageColor",
                Self::Hidden => "Hidden",
                Self::Unknown(text) => text,
            }
        }
    }

    rt::choice!(FieldType);

    /// One attribute of a record. Its type tells how the value is encoded.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FieldValue {
        /// Stable id such as header_number; the only safe thing to match by.
        pub id: rt::String,
        /// Label. Users rename it; letter case varies and trailing blanks occur.
        pub name: rt::String,
        /// `type`.
        pub type_: FieldType,
        /// Null when unset. Money has no currency of its own; yes and no are the texts Yes and No as a rule.
        pub value: rt::Option<FieldContent>,
        /// Whether the folder demands a value. Missing in some data table rows.
        pub required: rt::Option<bool>,
    }

    impl FieldValue {
        /// The form of `value` that each `type` names.
        const VALUE_FORMS: &'static [(&'static str, usize)] = &[
            ("Text", 0),
            ("Memo", 0),
            ("ComboBox", 0),
            ("DropDown", 10),
            ("Radio", 0),
            ("MultiSelect", 4),
            ("Tags", 4),
            ("PartnerDropDown", 11),
            ("Users", 9),
            ("UsersTags", 6),
            ("UserLabel", 0),
            ("Date", 3),
            ("DateTime", 3),
            ("Number", 2),
            ("Decimal", 2),
            ("Percent", 2),
            ("Currency", 2),
            ("Weight", 2),
            ("Measure", 2),
            ("TrueFalse", 1),
            ("InvertedTrueFalse", 1),
            ("CompositeControl", 5),
            ("ColorDropDown", 7),
            ("ColorwayField", 8),
            ("FormulaField", 2),
            ("LabelText", 0),
            ("LabelMaterial", 0),
            ("LabelMaterialColor", 0),
            ("LabelSize", 0),
            ("LabelStyleGroup", 0),
            ("Label3dStyle", 0),
            ("Label3dMaterial", 1),
            ("Auto", 0),
        ];
    }

    impl rt::Record for FieldValue {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "FieldValue",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("name"),
                rt::Member::required("type"),
                rt::Member::required("value"),
                rt::Member::optional("required"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                2 => reader.read(&mut self.type_),
                3 => reader.read_typed(&mut self.value, "type", Self::VALUE_FORMS),
                4 => reader.read(&mut self.required),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.id, &self.name, &self.type_, &self.value, &self.required],
                );
        }
    }

    rt::record!(FieldValue);

    /// Null when unset. Money has no currency of its own; yes and no are the texts Yes and No as a rule.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FieldContent {
        /// The form `Text`.
        Text(rt::String),
        /// The form `Flag`.
        Flag(bool),
        /// The form `Number`.
        Number(rt::Decimal),
        /// The form `Date`.
        Date(rt::DateTime),
        /// The form `Texts`.
        Texts(rt::Vec<rt::String>),
        /// The form `Composition`.
        Composition(rt::Vec<CompositeControlItem>),
        /// The form `UserTags`.
        UserTags(rt::Vec<UsersTagsItem>),
        /// The form `Color`.
        Color(ColorDropDownValue),
        /// The form `Colorway`.
        Colorway(ColorwayFieldValue),
        /// The form `User`.
        User(UserRef),
        /// The form `Choice`.
        Choice(DropDownObjectValue),
        /// The form `Partner`.
        Partner(PartnerDropDownValue),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for FieldContent {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Text,
            rt::Alternative::Bool,
            rt::Alternative::Number,
            rt::Alternative::Text,
            rt::Alternative::Array(&rt::Alternative::Text),
            rt::Alternative::Array(
                &rt::Alternative::Object(<CompositeControlItem as rt::Record>::SHAPE),
            ),
            rt::Alternative::Array(
                &rt::Alternative::Object(<UsersTagsItem as rt::Record>::SHAPE),
            ),
            rt::Alternative::Object(<ColorDropDownValue as rt::Record>::SHAPE),
            rt::Alternative::Object(<ColorwayFieldValue as rt::Record>::SHAPE),
            rt::Alternative::Object(<UserRef as rt::Record>::SHAPE),
            rt::Alternative::Object(<DropDownObjectValue as rt::Record>::SHAPE),
            rt::Alternative::Object(<PartnerDropDownValue as rt::Record>::SHAPE),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Text),
                1 => rt::Decode::decode(reader).map(Self::Flag),
                2 => rt::Decode::decode(reader).map(Self::Number),
                3 => rt::Decode::decode(reader).map(Self::Date),
                4 => rt::Decode::decode(reader).map(Self::Texts),
                5 => rt::Decode::decode(reader).map(Self::Composition),
                6 => rt::Decode::decode(reader).map(Self::UserTags),
                7 => rt::Decode::decode(reader).map(Self::Color),
                8 => rt::Decode::decode(reader).map(Self::Colorway),
                9 => rt::Decode::decode(reader).map(Self::User),
                10 => rt::Decode::decode(reader).map(Self::Choice),
                11 => rt::Decode::decode(reader).map(Self::Partner),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for FieldContent {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Text(value) => rt::Encode::encode(value, writer),
                Self::Flag(value) => rt::Encode::encode(value, writer),
                Self::Number(value) => rt::Encode::encode(value, writer),
                Self::Date(value) => rt::Encode::encode(value, writer),
                Self::Texts(value) => rt::Encode::encode(value, writer),
                Self::Composition(value) => rt::Encode::encode(value, writer),
                Self::UserTags(value) => rt::Encode::encode(value, writer),
                Self::Color(value) => rt::Encode::encode(value, writer),
                Self::Colorway(value) => rt::Encode::encode(value, writer),
                Self::User(value) => rt::Encode::encode(value, writer),
                Self::Choice(value) => rt::Encode::encode(value, writer),
                Self::Partner(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(FieldContent);

    impl rt::From<rt::String> for FieldContent {
        fn from(value: rt::String) -> Self {
            Self::Text(value)
        }
    }

    impl rt::From<&str> for FieldContent {
        fn from(value: &str) -> Self {
            Self::Text(rt::Into::into(value))
        }
    }

    impl rt::From<bool> for FieldContent {
        fn from(value: bool) -> Self {
            Self::Flag(value)
        }
    }

    impl rt::From<rt::Decimal> for FieldContent {
        fn from(value: rt::Decimal) -> Self {
            Self::Number(value)
        }
    }

    impl rt::From<rt::DateTime> for FieldContent {
        fn from(value: rt::DateTime) -> Self {
            Self::Date(value)
        }
    }

    impl rt::From<rt::Vec<rt::String>> for FieldContent {
        fn from(value: rt::Vec<rt::String>) -> Self {
            Self::Texts(value)
        }
    }

    impl rt::From<rt::Vec<CompositeControlItem>> for FieldContent {
        fn from(value: rt::Vec<CompositeControlItem>) -> Self {
            Self::Composition(value)
        }
    }

    impl rt::From<rt::Vec<UsersTagsItem>> for FieldContent {
        fn from(value: rt::Vec<UsersTagsItem>) -> Self {
            Self::UserTags(value)
        }
    }

    impl rt::From<ColorDropDownValue> for FieldContent {
        fn from(value: ColorDropDownValue) -> Self {
            Self::Color(value)
        }
    }

    impl rt::From<ColorwayFieldValue> for FieldContent {
        fn from(value: ColorwayFieldValue) -> Self {
            Self::Colorway(value)
        }
    }

    impl rt::From<UserRef> for FieldContent {
        fn from(value: UserRef) -> Self {
            Self::User(value)
        }
    }

    impl rt::From<DropDownObjectValue> for FieldContent {
        fn from(value: DropDownObjectValue) -> Self {
            Self::Choice(value)
        }
    }

    impl rt::From<PartnerDropDownValue> for FieldContent {
        fn from(value: PartnerDropDownValue) -> Self {
            Self::Partner(value)
        }
    }

    /// The new value of one field. Where reads have lists of FieldValue or maps, writes have lists of these.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UpdateItem {
        /// Field id.
        pub id: rt::String,
        /// Null clears the field.
        pub value: rt::Option<FieldWrite>,
    }

    impl rt::Record for UpdateItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "UpdateItem",
            members: &[rt::Member::required("id"), rt::Member::required("value")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.value),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.value]);
        }
    }

    rt::record!(UpdateItem);

    impl UpdateItem {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(id: impl rt::Into<rt::String>) -> Self {
            Self {
                id: rt::Into::into(id),
                ..rt::Default::default()
            }
        }

        /// Null clears the field.
        pub fn value(mut self, value: impl rt::Into<FieldWrite>) -> Self {
            rt::set(&mut self.value, value);
            self
        }
    }

    /// A field value as it is written; FieldTypeWriteEncoding has the forms by field type. A form that does not suit the field is answered with 200 and mostly stored as blank.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FieldWrite {
        /// The form `Text`.
        Text(rt::String),
        /// The form `Number`.
        Number(rt::Decimal),
        /// The form `Flag`.
        Flag(bool),
        /// The form `Texts`.
        Texts(rt::Vec<rt::String>),
        /// The form `Items`.
        Items(rt::Vec<rt::Map<rt::String, rt::Value>>),
        /// The form `Object`.
        Object(rt::Map<rt::String, rt::Value>),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for FieldWrite {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Text,
            rt::Alternative::Number,
            rt::Alternative::Bool,
            rt::Alternative::Array(&rt::Alternative::Text),
            rt::Alternative::Array(&rt::Alternative::Map),
            rt::Alternative::Map,
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Text),
                1 => rt::Decode::decode(reader).map(Self::Number),
                2 => rt::Decode::decode(reader).map(Self::Flag),
                3 => rt::Decode::decode(reader).map(Self::Texts),
                4 => rt::Decode::decode(reader).map(Self::Items),
                5 => rt::Decode::decode(reader).map(Self::Object),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for FieldWrite {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Text(value) => rt::Encode::encode(value, writer),
                Self::Number(value) => rt::Encode::encode(value, writer),
                Self::Flag(value) => rt::Encode::encode(value, writer),
                Self::Texts(value) => rt::Encode::encode(value, writer),
                Self::Items(value) => rt::Encode::encode(value, writer),
                Self::Object(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(FieldWrite);

    impl rt::From<rt::String> for FieldWrite {
        fn from(value: rt::String) -> Self {
            Self::Text(value)
        }
    }

    impl rt::From<&str> for FieldWrite {
        fn from(value: &str) -> Self {
            Self::Text(rt::Into::into(value))
        }
    }

    impl rt::From<rt::Decimal> for FieldWrite {
        fn from(value: rt::Decimal) -> Self {
            Self::Number(value)
        }
    }

    impl rt::From<bool> for FieldWrite {
        fn from(value: bool) -> Self {
            Self::Flag(value)
        }
    }

    impl rt::From<rt::Vec<rt::String>> for FieldWrite {
        fn from(value: rt::Vec<rt::String>) -> Self {
            Self::Texts(value)
        }
    }

    impl rt::From<rt::Vec<rt::Map<rt::String, rt::Value>>> for FieldWrite {
        fn from(value: rt::Vec<rt::Map<rt::String, rt::Value>>) -> Self {
            Self::Items(value)
        }
    }

    impl rt::From<rt::Map<rt::String, rt::Value>> for FieldWrite {
        fn from(value: rt::Map<rt::String, rt::Value>) -> Self {
            Self::Object(value)
        }
    }

    /// Value of a PartnerDropDown field. Unset it is null, an empty text or an empty object.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PartnerDropDownValue {
        /// Name of the partner.
        pub value: rt::Option<rt::String>,
        /// The partner; this is what a write sends.
        pub code: rt::Option<DirectoryId>,
        /// What the web interface shows.
        pub text: rt::Option<rt::String>,
    }

    impl rt::Record for PartnerDropDownValue {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "PartnerDropDownValue",
            members: &[
                rt::Member::required("value"),
                rt::Member::required("code"),
                rt::Member::nullable("text"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.value),
                1 => reader.read(&mut self.code),
                2 => reader.read(&mut self.text),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.value, &self.code, &self.text]);
        }
    }

    rt::record!(PartnerDropDownValue);

    /// A DropDown value as some tenants get it; others get the plain text.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DropDownObjectValue {
        /// `text`.
        pub text: rt::Option<rt::String>,
        /// `value`.
        pub value: rt::Option<rt::String>,
        /// `code`.
        pub code: rt::Option<rt::String>,
    }

    impl rt::Record for DropDownObjectValue {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "DropDownObjectValue",
            members: &[
                rt::Member::required("text"),
                rt::Member::required("value"),
                rt::Member::nullable("code"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.text),
                1 => reader.read(&mut self.value),
                2 => reader.read(&mut self.code),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.text, &self.value, &self.code]);
        }
    }

    rt::record!(DropDownObjectValue);

    /// One part of a composition, such as a fibre.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CompositeControlItem {
        /// Name of the part.
        pub code: rt::Option<rt::String>,
        /// Percent.
        pub value: rt::Option<rt::Decimal>,
    }

    impl rt::Record for CompositeControlItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "CompositeControlItem",
            members: &[rt::Member::required("code"), rt::Member::required("value")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.code),
                1 => reader.read(&mut self.value),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.code, &self.value]);
        }
    }

    rt::record!(CompositeControlItem);

    /// One chosen tag of a UsersTags field.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UsersTagsItem {
        /// `value`.
        pub value: rt::String,
        /// `code`.
        pub code: rt::Option<rt::String>,
    }

    impl rt::Record for UsersTagsItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "UsersTagsItem",
            members: &[rt::Member::required("value"), rt::Member::nullable("code")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.value),
                1 => reader.read(&mut self.code),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.value, &self.code]);
        }
    }

    rt::record!(UsersTagsItem);

    /// Value of a ColorwayField column. Its letter case is mixed.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ColorwayFieldValue {
        /// `Id`.
        pub id: ColorwayId,
        /// `color_number`.
        pub color_number: rt::Option<rt::String>,
        /// `color_name`.
        pub color_name: rt::Option<rt::String>,
        /// Hex.
        pub primary_color: rt::Option<rt::String>,
        /// `Image`.
        pub image: rt::Option<ImageRef>,
    }

    impl rt::Record for ColorwayFieldValue {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ColorwayFieldValue",
            members: &[
                rt::Member::required("Id"),
                rt::Member::nullable("color_number"),
                rt::Member::nullable("color_name"),
                rt::Member::nullable("Primary_Color"),
                rt::Member::nullable("Image"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.color_number),
                2 => reader.read(&mut self.color_name),
                3 => reader.read(&mut self.primary_color),
                4 => reader.read(&mut self.image),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.color_number,
                        &self.color_name,
                        &self.primary_color,
                        &self.image,
                    ],
                );
        }
    }

    rt::record!(ColorwayFieldValue);

    /// Value of a ColorDropDown field, a whole chip. In snake case, like the chips of a palette.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ColorDropDownValue {
        /// `rgb_r`.
        pub rgb_r: f64,
        /// `rgb_g`.
        pub rgb_g: f64,
        /// `rgb_b`.
        pub rgb_b: f64,
        /// `cmyk_c`.
        pub cmyk_c: f64,
        /// `cmyk_m`.
        pub cmyk_m: f64,
        /// `cmyk_y`.
        pub cmyk_y: f64,
        /// `cmyk_k`.
        pub cmyk_k: f64,
        /// `hsl_h`.
        pub hsl_h: f64,
        /// `hsl_s`.
        pub hsl_s: f64,
        /// `hsl_l`.
        pub hsl_l: f64,
        /// `hsb_h`.
        pub hsb_h: f64,
        /// `hsb_s`.
        pub hsb_s: f64,
        /// `hsb_b`.
        pub hsb_b: f64,
        /// `lab_l`.
        pub lab_l: f64,
        /// `lab_a`.
        pub lab_a: f64,
        /// `lab_b`.
        pub lab_b: f64,
        /// `xyz_x`.
        pub xyz_x: f64,
        /// `xyz_y`.
        pub xyz_y: f64,
        /// `xyz_z`.
        pub xyz_z: f64,
        /// Some payloads spell it Id.
        pub id: rt::Option<ChipId>,
        /// Other spelling of \_id.
        pub id_pascal: rt::Option<ChipId>,
        /// `color_id`.
        pub color_id: rt::Option<rt::String>,
        /// What colorways and BOM variations call colorSourceId.
        pub color_source_id: rt::Option<rt::String>,
        /// Six digits, no #.
        pub hex: rt::String,
        /// `family`.
        pub family: rt::Option<rt::String>,
        /// `suggested_name`.
        pub suggested_name: rt::Option<rt::String>,
        /// `suggested_hex`.
        pub suggested_hex: rt::Option<rt::String>,
        /// `color_library`.
        pub color_library: rt::Option<rt::String>,
        /// `company_id`.
        pub company_id: rt::Option<rt::String>,
        /// `palette_name`.
        pub palette_name: rt::Option<rt::String>,
        /// `sort`.
        pub sort: rt::Option<i64>,
        /// `color_reference`.
        pub color_reference: rt::Option<rt::String>,
    }

    impl rt::Record for ColorDropDownValue {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ColorDropDownValue",
            members: &[
                rt::Member::required("rgb_r"),
                rt::Member::required("rgb_g"),
                rt::Member::required("rgb_b"),
                rt::Member::required("cmyk_c"),
                rt::Member::required("cmyk_m"),
                rt::Member::required("cmyk_y"),
                rt::Member::required("cmyk_k"),
                rt::Member::required("hsl_h"),
                rt::Member::required("hsl_s"),
                rt::Member::required("hsl_l"),
                rt::Member::required("hsb_h"),
                rt::Member::required("hsb_s"),
                rt::Member::required("hsb_b"),
                rt::Member::required("lab_l"),
                rt::Member::required("lab_a"),
                rt::Member::required("lab_b"),
                rt::Member::required("xyz_x"),
                rt::Member::required("xyz_y"),
                rt::Member::required("xyz_z"),
                rt::Member::optional("_id"),
                rt::Member::optional("Id"),
                rt::Member::nullable("color_id"),
                rt::Member::nullable("color_source_id"),
                rt::Member::required("hex"),
                rt::Member::nullable("family"),
                rt::Member::nullable("suggested_name"),
                rt::Member::nullable("suggested_hex"),
                rt::Member::nullable("color_library"),
                rt::Member::nullable("company_id"),
                rt::Member::nullable("palette_name"),
                rt::Member::nullable("sort"),
                rt::Member::nullable("color_reference"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.rgb_r),
                1 => reader.read(&mut self.rgb_g),
                2 => reader.read(&mut self.rgb_b),
                3 => reader.read(&mut self.cmyk_c),
                4 => reader.read(&mut self.cmyk_m),
                5 => reader.read(&mut self.cmyk_y),
                6 => reader.read(&mut self.cmyk_k),
                7 => reader.read(&mut self.hsl_h),
                8 => reader.read(&mut self.hsl_s),
                9 => reader.read(&mut self.hsl_l),
                10 => reader.read(&mut self.hsb_h),
                11 => reader.read(&mut self.hsb_s),
                12 => reader.read(&mut self.hsb_b),
                13 => reader.read(&mut self.lab_l),
                14 => reader.read(&mut self.lab_a),
                15 => reader.read(&mut self.lab_b),
                16 => reader.read(&mut self.xyz_x),
                17 => reader.read(&mut self.xyz_y),
                18 => reader.read(&mut self.xyz_z),
                19 => reader.read(&mut self.id),
                20 => reader.read(&mut self.id_pascal),
                21 => reader.read(&mut self.color_id),
                22 => reader.read(&mut self.color_source_id),
                23 => reader.read(&mut self.hex),
                24 => reader.read(&mut self.family),
                25 => reader.read(&mut self.suggested_name),
                26 => reader.read(&mut self.suggested_hex),
                27 => reader.read(&mut self.color_library),
                28 => reader.read(&mut self.company_id),
                29 => reader.read(&mut self.palette_name),
                30 => reader.read(&mut self.sort),
                31 => reader.read(&mut self.color_reference),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.rgb_r,
                        &self.rgb_g,
                        &self.rgb_b,
                        &self.cmyk_c,
                        &self.cmyk_m,
                        &self.cmyk_y,
                        &self.cmyk_k,
                        &self.hsl_h,
                        &self.hsl_s,
                        &self.hsl_l,
                        &self.hsb_h,
                        &self.hsb_s,
                        &self.hsb_b,
                        &self.lab_l,
                        &self.lab_a,
                        &self.lab_b,
                        &self.xyz_x,
                        &self.xyz_y,
                        &self.xyz_z,
                        &self.id,
                        &self.id_pascal,
                        &self.color_id,
                        &self.color_source_id,
                        &self.hex,
                        &self.family,
                        &self.suggested_name,
                        &self.suggested_hex,
                        &self.color_library,
                        &self.company_id,
                        &self.palette_name,
                        &self.sort,
                        &self.color_reference,
                    ],
                );
        }
    }

    rt::record!(ColorDropDownValue);

    /// Definition of a field of a folder, colorway, size range, chip or page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaField {
        /// `fieldId`.
        pub field_id: rt::String,
        /// Label; may change.
        pub field_name: rt::String,
        /// `fieldType`.
        pub field_type: FieldType,
        /// `required`.
        pub required: rt::Option<bool>,
        /// `active`.
        pub active: rt::Option<bool>,
        /// Null or missing for simple types.
        pub properties: rt::Option<SchemaFieldProperties>,
    }

    impl rt::Record for SchemaField {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SchemaField",
            members: &[
                rt::Member::required("fieldId"),
                rt::Member::required("fieldName"),
                rt::Member::required("fieldType"),
                rt::Member::nullable("required"),
                rt::Member::nullable("active"),
                rt::Member::nullable("properties"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.field_id),
                1 => reader.read(&mut self.field_name),
                2 => reader.read(&mut self.field_type),
                3 => reader.read(&mut self.required),
                4 => reader.read(&mut self.active),
                5 => reader.read(&mut self.properties),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.field_id,
                        &self.field_name,
                        &self.field_type,
                        &self.required,
                        &self.active,
                        &self.properties,
                    ],
                );
        }
    }

    rt::record!(SchemaField);

    /// Settings of a field, different by type. More keys than these occur.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaFieldProperties {
        /// `Choices`.
        pub choices: rt::Option<SchemaChoices>,
        /// Of FormulaField and the label types.
        pub formula: rt::Option<rt::String>,
        /// `MaxValueCharacters`.
        pub max_value_characters: rt::Option<NumberOrText>,
        /// `ColumnWidth`.
        pub column_width: rt::Option<NumberOrText>,
        /// Encoded like a value of the field.
        pub default_value: rt::Option<rt::Value>,
        /// `SortAlphabetically`.
        pub sort_alphabetically: rt::Option<FlagOrText>,
        /// Locks the web interface only; the API still writes.
        pub lock_field: rt::Option<FlagOrText>,
        /// On BOMVariations pages; a list of field definitions.
        pub bom_variations_metadata_fields: rt::Option<rt::Value>,
        /// On BOMVariations pages; how many variations a style may have.
        pub max_bom_variations: rt::Option<NumberOrText>,
        /// The members that the spec does not list.
        pub rest: rt::Map<rt::String, rt::Value>,
    }

    impl rt::Record for SchemaFieldProperties {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SchemaFieldProperties",
            members: &[
                rt::Member::nullable("Choices"),
                rt::Member::nullable("Formula"),
                rt::Member::nullable("MaxValueCharacters"),
                rt::Member::nullable("ColumnWidth"),
                rt::Member::nullable("DefaultValue"),
                rt::Member::nullable("SortAlphabetically"),
                rt::Member::nullable("LockField"),
                rt::Member::nullable("BOMVariationsMetadataFields"),
                rt::Member::nullable("MaxBomVariations"),
            ],
            open: true,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.choices),
                1 => reader.read(&mut self.formula),
                2 => reader.read(&mut self.max_value_characters),
                3 => reader.read(&mut self.column_width),
                4 => reader.read(&mut self.default_value),
                5 => reader.read(&mut self.sort_alphabetically),
                6 => reader.read(&mut self.lock_field),
                7 => reader.read(&mut self.bom_variations_metadata_fields),
                8 => reader.read(&mut self.max_bom_variations),
                _ => {}
            }
        }

        fn decode_rest(&mut self, name: &str, reader: &mut rt::Reader<'_>) {
            reader.keep(name, &mut self.rest)
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.choices,
                        &self.formula,
                        &self.max_value_characters,
                        &self.column_width,
                        &self.default_value,
                        &self.sort_alphabetically,
                        &self.lock_field,
                        &self.bom_variations_metadata_fields,
                        &self.max_bom_variations,
                    ],
                );
            writer.rest(&self.rest);
        }
    }

    rt::record!(SchemaFieldProperties);

    /// What a field may hold.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SchemaChoices {
        /// The form `Choices`.
        Choices(rt::Vec<SchemaChoice>),
        /// The form `Texts`.
        Texts(rt::Vec<rt::String>),
        /// The form `Lines`.
        Lines(rt::String),
        /// The form `Map`.
        Map(rt::Map<rt::String, rt::Value>),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for SchemaChoices {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Array(
                &rt::Alternative::Object(<SchemaChoice as rt::Record>::SHAPE),
            ),
            rt::Alternative::Array(&rt::Alternative::Text),
            rt::Alternative::Text,
            rt::Alternative::Map,
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Choices),
                1 => rt::Decode::decode(reader).map(Self::Texts),
                2 => rt::Decode::decode(reader).map(Self::Lines),
                3 => rt::Decode::decode(reader).map(Self::Map),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for SchemaChoices {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Choices(value) => rt::Encode::encode(value, writer),
                Self::Texts(value) => rt::Encode::encode(value, writer),
                Self::Lines(value) => rt::Encode::encode(value, writer),
                Self::Map(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(SchemaChoices);

    impl rt::From<rt::Vec<SchemaChoice>> for SchemaChoices {
        fn from(value: rt::Vec<SchemaChoice>) -> Self {
            Self::Choices(value)
        }
    }

    impl rt::From<rt::Vec<rt::String>> for SchemaChoices {
        fn from(value: rt::Vec<rt::String>) -> Self {
            Self::Texts(value)
        }
    }

    impl rt::From<rt::String> for SchemaChoices {
        fn from(value: rt::String) -> Self {
            Self::Lines(value)
        }
    }

    impl rt::From<&str> for SchemaChoices {
        fn from(value: &str) -> Self {
            Self::Lines(rt::Into::into(value))
        }
    }

    impl rt::From<rt::Map<rt::String, rt::Value>> for SchemaChoices {
        fn from(value: rt::Map<rt::String, rt::Value>) -> Self {
            Self::Map(value)
        }
    }

    /// One allowed value of a field.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SchemaChoice {
        /// Not on every type.
        pub id: rt::Option<rt::String>,
        /// On a PartnerDropDown the directory id.
        pub code: rt::Option<rt::String>,
        /// The text that the field stores.
        pub value: rt::String,
        /// Old records keep choices that are no longer active.
        pub active: rt::Option<bool>,
        /// Choices of the parent list that allow this one.
        pub parent_values: rt::Option<rt::Vec<rt::String>>,
    }

    impl rt::Record for SchemaChoice {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SchemaChoice",
            members: &[
                rt::Member::nullable("id"),
                rt::Member::nullable("code"),
                rt::Member::required("value"),
                rt::Member::nullable("active"),
                rt::Member::nullable("parentValues"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.code),
                2 => reader.read(&mut self.value),
                3 => reader.read(&mut self.active),
                4 => reader.read(&mut self.parent_values),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.code,
                        &self.value,
                        &self.active,
                        &self.parent_values,
                    ],
                );
        }
    }

    rt::record!(SchemaChoice);

    /// The kind of a page; it decides the form of AppResult.data. More kinds than these exist.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PageType {
        /// `Form`
        Form,
        /// `Grid`
        Grid,
        /// `FormGrid`
        FormGrid,
        /// `List`
        List,
        /// `ImagesForm`
        ImagesForm,
        /// `ImagesGrid`
        ImagesGrid,
        /// `TextList`
        TextList,
        /// `Attachments`
        Attachments,
        /// `BOM`
        Bom,
        /// `BOMDetails`
        BomDetails,
        /// `BOMVariations`
        BomVariations,
        /// `SKU`
        Sku,
        /// `Sets`
        Sets,
        /// `SubAssembly`
        SubAssembly,
        /// `Measurements`
        Measurements,
        /// `MeasurementsGrid`
        MeasurementsGrid,
        /// `MultiMeasurements`
        MultiMeasurements,
        /// `MeasurementBlock`
        MeasurementBlock,
        /// `MultiSizeMeasurementBlock`
        MultiSizeMeasurementBlock,
        /// `SampleRequestApp`
        SampleRequest,
        /// `SampleRequestMulti`
        SampleRequestMulti,
        /// `DesignSample`
        DesignSample,
        /// `Artboard`
        Artboard,
        /// `Spreadsheet`
        Spreadsheet,
        /// `Revisions`
        Revisions,
        /// `3DStyle`
        ThreeDStyle,
        /// `Material3D`
        Material3d,
        /// `LinkPages`
        LinkPages,
        /// `TechPack`
        TechPack,
        /// `Presentation`
        Presentation,
        /// `StyleBoard`
        StyleBoard,
        /// `Pattern`
        Pattern,
        /// `Shape`
        Shape,
        /// `ChangeLog`
        ChangeLog,
        /// A text that the spec does not know, kept as it is.
        Unknown(rt::String),
    }

    impl rt::Choice for PageType {
        const TEXTS: &'static [&'static str] = &[
            "Form",
            "Grid",
            "FormGrid",
            "List",
            "ImagesForm",
            "ImagesGrid",
            "TextList",
            "Attachments",
            "BOM",
            "BOMDetails",
            "BOMVariations",
            "SKU",
            "Sets",
            "SubAssembly",
            "Measurements",
            "MeasurementsGrid",
            "MultiMeasurements",
            "MeasurementBlock",
            "MultiSizeMeasurementBlock",
            "SampleRequestApp",
            "SampleRequestMulti",
            "DesignSample",
            "Artboard",
            "Spreadsheet",
            "Revisions",
            "3DStyle",
            "Material3D",
            "LinkPages",
            "TechPack",
            "Presentation",
            "StyleBoard",
            "Pattern",
            "Shape",
            "ChangeLog",
        ];

        fn from_index(index: usize) -> Self {
            match index {
                0 => Self::Form,
                1 => Self::Grid,
                2 => Self::FormGrid,
                3 => Self::List,
                4 => Self::ImagesForm,
                5 => Self::ImagesGrid,
                6 => Self::TextList,
                7 => Self::Attachments,
                8 => Self::Bom,
                9 => Self::BomDetails,
                10 => Self::BomVariations,
                11 => Self::Sku,
                12 => Self::Sets,
                13 => Self::SubAssembly,
                14 => Self::Measurements,
                15 => Self::MeasurementsGrid,
                16 => Self::MultiMeasurements,
                17 => Self::MeasurementBlock,
                18 => Self::MultiSizeMeasurementBlock,
                19 => Self::SampleRequest,
                20 => Self::SampleRequestMulti,
                21 => Self::DesignSample,
                22 => Self::Artboard,
                23 => Self::Spreadsheet,
                24 => Self::Revisions,
                25 => Self::ThreeDStyle,
                26 => Self::Material3d,
                27 => Self::LinkPages,
                28 => Self::TechPack,
                29 => Self::Presentation,
                30 => Self::StyleBoard,
                31 => Self::Pattern,
                32 => Self::Shape,
                33 => Self::ChangeLog,
                _ => Self::Unknown(rt::String::new()),
            }
        }

        fn unknown(text: rt::String) -> Self {
            Self::Unknown(text)
        }

        fn as_str(&self) -> &str {
            match self {
                Self::Form => "Form",
                Self::Grid => "Grid",
                Self::FormGrid => "FormGrid",
                Self::List => "List",
                Self::ImagesForm => "ImagesForm",
                Self::ImagesGrid => "ImagesGrid",
                Self::TextList => "TextList",
                Self::Attachments => "Attachments",
                Self::Bom => "BOM",
                Self::BomDetails => "BOMDetails",
                Self::BomVariations => "BOMVariations",
                Self::Sku => "SKU",
                Self::Sets => "Sets",
                Self::SubAssembly => "SubAssembly",
                Self::Measurements => "Measurements",
                Self::MeasurementsGrid => "MeasurementsGrid",
                Self::MultiMeasurements => "MultiMeasurements",
                Self::MeasurementBlock => "MeasurementBlock",
                Self::MultiSizeMeasurementBlock => "MultiSizeMeasurementBlock",
                Self::SampleRequest => "SampleRequestApp",
                Self::SampleRequestMulti => "SampleRequestMulti",
                Self::DesignSample => "DesignSample",
                Self::Artboard => "Artboard",
                Self::Spreadsheet => "Spreadsheet",
                Self::Revisions => "Revisions",
                Self::ThreeDStyle => "3DStyle",
                Self::Material3d => "Material3D",
                Self::LinkPages => "LinkPages",
                Self::TechPack => "TechPack",
                Self::Presentation => "Presentation",
                Self::StyleBoard => "StyleBoard",
                Self::Pattern => "Pattern",
                Self::Shape => "Shape",
                Self::ChangeLog => "ChangeLog",
                Self::Unknown(text) => text,
            }
        }
    }

    rt::choice!(PageType);

    /// A page (app) of a header.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AppPage {
        /// `id`.
        pub id: PageId,
        /// Not unique.
        pub title: rt::String,
        /// `type`.
        pub type_: PageType,
        /// `marketId`.
        pub market_id: rt::Option<MarketId>,
        /// True for pages that tracking requests fill.
        pub is_sample_app: rt::Option<bool>,
    }

    impl rt::Record for AppPage {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "AppPage",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("title"),
                rt::Member::required("type"),
                rt::Member::nullable("marketId"),
                rt::Member::nullable("isSampleApp"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.title),
                2 => reader.read(&mut self.type_),
                3 => reader.read(&mut self.market_id),
                4 => reader.read(&mut self.is_sample_app),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.title,
                        &self.type_,
                        &self.market_id,
                        &self.is_sample_app,
                    ],
                );
        }
    }

    rt::record!(AppPage);

    /// One page of one header. It does not tell its kind; the list of pages does.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AppResult {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// `id`.
        pub id: PageId,
        /// `headerId`.
        pub header_id: HeaderId,
        /// Title of the page.
        pub name: rt::String,
        /// Null where the page is empty.
        pub data: rt::Option<PageData>,
    }

    impl rt::Record for AppResult {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "AppResult",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::required("id"),
                rt::Member::required("headerId"),
                rt::Member::required("name"),
                rt::Member::required("data"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.created_by),
                1 => reader.read(&mut self.created_at),
                2 => reader.read(&mut self.modified_by),
                3 => reader.read(&mut self.modified_at),
                4 => reader.read(&mut self.id),
                5 => reader.read(&mut self.header_id),
                6 => reader.read(&mut self.name),
                7 => reader.read(&mut self.data),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.created_by,
                        &self.created_at,
                        &self.modified_by,
                        &self.modified_at,
                        &self.id,
                        &self.header_id,
                        &self.name,
                        &self.data,
                    ],
                );
        }
    }

    rt::record!(AppResult);

    /// A page filled by a tracking request, once for each timeline that has it. Whether the read for one timeline is a list too is not confirmed.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RequestPageResult {
        /// The form `Timelines`.
        Timelines(rt::Vec<AppResult>),
        /// The form `AppResult`.
        AppResult(AppResult),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for RequestPageResult {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Array(
                &rt::Alternative::Object(<AppResult as rt::Record>::SHAPE),
            ),
            rt::Alternative::Object(<AppResult as rt::Record>::SHAPE),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Timelines),
                1 => rt::Decode::decode(reader).map(Self::AppResult),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for RequestPageResult {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Timelines(value) => rt::Encode::encode(value, writer),
                Self::AppResult(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(RequestPageResult);

    impl rt::From<rt::Vec<AppResult>> for RequestPageResult {
        fn from(value: rt::Vec<AppResult>) -> Self {
            Self::Timelines(value)
        }
    }

    impl rt::From<AppResult> for RequestPageResult {
        fn from(value: AppResult) -> Self {
            Self::AppResult(value)
        }
    }

    /// Where an image of a style stands.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StyleImagePosition {
        /// `front`
        Front,
        /// `side`
        Side,
        /// `back`
        Back,
        /// A text that the spec does not know, kept as it is.
        Unknown(rt::String),
    }

    impl rt::Choice for StyleImagePosition {
        const TEXTS: &'static [&'static str] = &["front", "side", "back"];

        fn from_index(index: usize) -> Self {
            match index {
                0 => Self::Front,
                1 => Self::Side,
                2 => Self::Back,
                _ => Self::Unknown(rt::String::new()),
            }
        }

        fn unknown(text: rt::String) -> Self {
            Self::Unknown(text)
        }

        fn as_str(&self) -> &str {
            match self {
                Self::Front => "front",
                Self::Side => "side",
                Self::Back => "back",
                Self::Unknown(text) => text,
            }
        }
    }

    rt::choice!(StyleImagePosition);

    /// A new style, material or image. Images take fields alone; palettes and blocks have bodies of their own.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeaderCreateRequest {
        /// At least header_name, header_number where the folder does not number by itself (where it does, a number is dropped without a word), and every field that the folder demands.
        pub fields: rt::Vec<UpdateItem>,
        /// `colorways`.
        pub colorways: rt::Patch<rt::Vec<ColorwayUpdate>>,
        /// `sizes`.
        pub sizes: rt::Patch<rt::Vec<SizeUpdate>>,
        /// Styles; what an element holds is not known.
        pub size_classes: rt::Patch<rt::Vec<rt::Value>>,
        /// Materials.
        pub suppliers: rt::Patch<rt::Vec<SupplierUpdate>>,
    }

    impl rt::Record for HeaderCreateRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "HeaderCreateRequest",
            members: &[
                rt::Member::required("fields"),
                rt::Member::nullable("colorways"),
                rt::Member::nullable("sizes"),
                rt::Member::nullable("sizeClasses"),
                rt::Member::nullable("suppliers"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.fields),
                1 => reader.read(&mut self.colorways),
                2 => reader.read(&mut self.sizes),
                3 => reader.read(&mut self.size_classes),
                4 => reader.read(&mut self.suppliers),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.fields,
                        &self.colorways,
                        &self.sizes,
                        &self.size_classes,
                        &self.suppliers,
                    ],
                );
        }
    }

    rt::record!(HeaderCreateRequest);

    impl HeaderCreateRequest {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// At least header_name, header_number where the folder does not number by itself (where it does, a number is dropped without a word), and every field that the folder demands.
        pub fn fields(
            mut self,
            fields: impl rt::IntoIterator<Item = UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.fields, fields);
            self
        }

        /// Adds one to `fields`.
        pub fn field(mut self, field: impl rt::Into<UpdateItem>) -> Self {
            rt::add(&mut self.fields, field);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = ColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(mut self, colorway: impl rt::Into<ColorwayUpdate>) -> Self {
            rt::add(&mut self.colorways, colorway);
            self
        }

        /// Sets `sizes`.
        pub fn sizes(mut self, sizes: impl rt::IntoIterator<Item = SizeUpdate>) -> Self {
            rt::set_list(&mut self.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(mut self, size: impl rt::Into<SizeUpdate>) -> Self {
            rt::add(&mut self.sizes, size);
            self
        }

        /// Styles; what an element holds is not known.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.size_classes, size_class);
            self
        }

        /// Materials.
        pub fn suppliers(
            mut self,
            suppliers: impl rt::IntoIterator<Item = SupplierUpdate>,
        ) -> Self {
            rt::set_list(&mut self.suppliers, suppliers);
            self
        }

        /// Adds one to `suppliers`.
        pub fn supplier(mut self, supplier: impl rt::Into<SupplierUpdate>) -> Self {
            rt::add(&mut self.suppliers, supplier);
            self
        }
    }

    /// A change of a style, material or image. Fields merge and colorways match by id, but sizes are replaced as a whole.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeaderUpdateRequest {
        /// Only these change. Read-only ones are ignored.
        pub fields: rt::Patch<rt::Vec<UpdateItem>>,
        /// `colorways`.
        pub colorways: rt::Patch<rt::Vec<ColorwayUpdate>>,
        /// The whole size range, unless null or empty.
        pub sizes: rt::Patch<rt::Vec<SizeUpdate>>,
        /// Styles; what an element holds is not known.
        pub size_classes: rt::Patch<rt::Vec<rt::Value>>,
        /// Materials.
        pub suppliers: rt::Patch<rt::Vec<SupplierUpdate>>,
    }

    impl rt::Record for HeaderUpdateRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "HeaderUpdateRequest",
            members: &[
                rt::Member::nullable("fields"),
                rt::Member::nullable("colorways"),
                rt::Member::nullable("sizes"),
                rt::Member::nullable("sizeClasses"),
                rt::Member::nullable("suppliers"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.fields),
                1 => reader.read(&mut self.colorways),
                2 => reader.read(&mut self.sizes),
                3 => reader.read(&mut self.size_classes),
                4 => reader.read(&mut self.suppliers),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.fields,
                        &self.colorways,
                        &self.sizes,
                        &self.size_classes,
                        &self.suppliers,
                    ],
                );
        }
    }

    rt::record!(HeaderUpdateRequest);

    impl HeaderUpdateRequest {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Only these change. Read-only ones are ignored.
        pub fn fields(
            mut self,
            fields: impl rt::IntoIterator<Item = UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.fields, fields);
            self
        }

        /// Adds one to `fields`.
        pub fn field(mut self, field: impl rt::Into<UpdateItem>) -> Self {
            rt::add(&mut self.fields, field);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = ColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(mut self, colorway: impl rt::Into<ColorwayUpdate>) -> Self {
            rt::add(&mut self.colorways, colorway);
            self
        }

        /// The whole size range, unless null or empty.
        pub fn sizes(mut self, sizes: impl rt::IntoIterator<Item = SizeUpdate>) -> Self {
            rt::set_list(&mut self.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(mut self, size: impl rt::Into<SizeUpdate>) -> Self {
            rt::add(&mut self.sizes, size);
            self
        }

        /// Styles; what an element holds is not known.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.size_classes, size_class);
            self
        }

        /// Materials.
        pub fn suppliers(
            mut self,
            suppliers: impl rt::IntoIterator<Item = SupplierUpdate>,
        ) -> Self {
            rt::set_list(&mut self.suppliers, suppliers);
            self
        }

        /// Adds one to `suppliers`.
        pub fn supplier(mut self, supplier: impl rt::Into<SupplierUpdate>) -> Self {
            rt::add(&mut self.suppliers, supplier);
            self
        }
    }

    /// A style with its attributes, colorways and sizes.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StyleHeader {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// `id`.
        pub id: StyleId,
        /// Same as the field header_number. May begin with blanks.
        pub header_number: rt::Option<rt::String>,
        /// Same as the field header_name.
        pub header_name: rt::Option<rt::String>,
        /// `folder`.
        pub folder: FolderRef,
        /// `headerData`.
        pub header_data: StyleHeaderData,
        /// `colorways`.
        pub colorways: rt::Option<rt::Vec<Colorway>>,
        /// `sizeRange`.
        pub size_range: rt::Option<rt::Vec<Size>>,
        /// Blocks have theirs within headerData.
        pub size_classes: rt::Option<rt::Vec<StyleSizeClass>>,
        /// Tracking plans that hold this style.
        pub plan_ids: rt::Option<rt::Vec<PlanId>>,
        /// `tags`.
        pub tags: rt::Option<rt::Vec<HeaderTagRef>>,
        /// `copiedOrCarriedOverFrom`.
        pub copied_or_carried_over_from: rt::Option<StyleId>,
        /// Deleted headers are listed only with showDeleted.
        pub is_deleted: rt::Option<bool>,
        /// Empty in practice. Whether a style is active stands in the field active as Yes or No.
        pub active: rt::Option<rt::Value>,
    }

    impl rt::Record for StyleHeader {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "StyleHeader",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::required("id"),
                rt::Member::required("headerNumber"),
                rt::Member::required("headerName"),
                rt::Member::required("folder"),
                rt::Member::required("headerData"),
                rt::Member::nullable("colorways"),
                rt::Member::nullable("sizeRange"),
                rt::Member::nullable("sizeClasses"),
                rt::Member::nullable("planIds"),
                rt::Member::nullable("tags"),
                rt::Member::nullable("copiedOrCarriedOverFrom"),
                rt::Member::optional("isDeleted"),
                rt::Member::nullable("active"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.created_by),
                1 => reader.read(&mut self.created_at),
                2 => reader.read(&mut self.modified_by),
                3 => reader.read(&mut self.modified_at),
                4 => reader.read(&mut self.id),
                5 => reader.read(&mut self.header_number),
                6 => reader.read(&mut self.header_name),
                7 => reader.read(&mut self.folder),
                8 => reader.read(&mut self.header_data),
                9 => reader.read(&mut self.colorways),
                10 => reader.read(&mut self.size_range),
                11 => reader.read(&mut self.size_classes),
                12 => reader.read(&mut self.plan_ids),
                13 => reader.read(&mut self.tags),
                14 => reader.read(&mut self.copied_or_carried_over_from),
                15 => reader.read(&mut self.is_deleted),
                16 => reader.read(&mut self.active),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.created_by,
                        &self.created_at,
                        &self.modified_by,
                        &self.modified_at,
                        &self.id,
                        &self.header_number,
                        &self.header_name,
                        &self.folder,
                        &self.header_data,
                        &self.colorways,
                        &self.size_range,
                        &self.size_classes,
                        &self.plan_ids,
                        &self.tags,
                        &self.copied_or_carried_over_from,
                        &self.is_deleted,
                        &self.active,
                    ],
                );
        }
    }

    rt::record!(StyleHeader);

    /// Attributes and pictures of a style.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StyleHeaderData {
        /// `fields`.
        pub fields: rt::Vec<FieldValue>,
        /// `frontImage`.
        pub front_image: rt::Option<ImageRef>,
        /// `sideImage`.
        pub side_image: rt::Option<ImageRef>,
        /// `backImage`.
        pub back_image: rt::Option<ImageRef>,
        /// `availableArtboards`.
        pub available_artboards: rt::Option<rt::Vec<AvailableArtboard>>,
    }

    impl rt::Record for StyleHeaderData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "StyleHeaderData",
            members: &[
                rt::Member::required("fields"),
                rt::Member::nullable("frontImage"),
                rt::Member::nullable("sideImage"),
                rt::Member::nullable("backImage"),
                rt::Member::nullable("availableArtboards"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.fields),
                1 => reader.read(&mut self.front_image),
                2 => reader.read(&mut self.side_image),
                3 => reader.read(&mut self.back_image),
                4 => reader.read(&mut self.available_artboards),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.fields,
                        &self.front_image,
                        &self.side_image,
                        &self.back_image,
                        &self.available_artboards,
                    ],
                );
        }
    }

    rt::record!(StyleHeaderData);

    /// An artboard picture that can become a picture of the style.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableArtboard {
        /// `artboarIndex`.
        pub artboard_index: i64,
        /// `imageUrl`.
        pub image_url: rt::Option<rt::String>,
    }

    impl rt::Record for AvailableArtboard {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "AvailableArtboard",
            members: &[
                rt::Member::required("artboarIndex"),
                rt::Member::required("imageUrl"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.artboard_index),
                1 => reader.read(&mut self.image_url),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.artboard_index, &self.image_url]);
        }
    }

    rt::record!(AvailableArtboard);

    /// A tag that a header carries.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HeaderTagRef {
        /// `id`.
        pub id: TagId,
        /// `name`.
        pub name: rt::String,
    }

    impl rt::Record for HeaderTagRef {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "HeaderTagRef",
            members: &[rt::Member::required("id"), rt::Member::required("name")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.name]);
        }
    }

    rt::record!(HeaderTagRef);

    /// A colorway of a style or material as it is read.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Colorway {
        /// `id`.
        pub id: ColorwayId,
        /// Neither unique nor always there; use id.
        pub color_number: rt::Option<rt::String>,
        /// `colorName`.
        pub color_name: rt::Option<rt::String>,
        /// Hex with or without #, or empty.
        pub primary_color: rt::Option<rt::String>,
        /// Like primaryColor.
        pub secondary_color: rt::Option<rt::String>,
        /// `secondaryColorNumber`.
        pub secondary_color_number: rt::Option<rt::String>,
        /// `secondaryColorName`.
        pub secondary_color_name: rt::Option<rt::String>,
        /// `comments`.
        pub comments: rt::Option<rt::String>,
        /// `hideColorway`.
        pub hide_colorway: rt::Option<bool>,
        /// Picture from the image library.
        pub image_header_id: rt::Option<ImageHeaderId>,
        /// `image`.
        pub image: rt::Option<ImageValue>,
        /// The palette chip it came from; chips call it color_source_id.
        pub color_source_id: rt::Option<rt::String>,
        /// Values by field id, not FieldValue. A header field of the same id is another field.
        pub fields: rt::Option<rt::Map<rt::String, rt::Value>>,
    }

    impl rt::Record for Colorway {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Colorway",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("colorNumber"),
                rt::Member::nullable("colorName"),
                rt::Member::nullable("primaryColor"),
                rt::Member::nullable("secondaryColor"),
                rt::Member::nullable("secondaryColorNumber"),
                rt::Member::nullable("secondaryColorName"),
                rt::Member::nullable("comments"),
                rt::Member::optional("hideColorway"),
                rt::Member::nullable("imageHeaderId"),
                rt::Member::nullable("image"),
                rt::Member::nullable("colorSourceId"),
                rt::Member::nullable("fields"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.color_number),
                2 => reader.read(&mut self.color_name),
                3 => reader.read(&mut self.primary_color),
                4 => reader.read(&mut self.secondary_color),
                5 => reader.read(&mut self.secondary_color_number),
                6 => reader.read(&mut self.secondary_color_name),
                7 => reader.read(&mut self.comments),
                8 => reader.read(&mut self.hide_colorway),
                9 => reader.read(&mut self.image_header_id),
                10 => reader.read(&mut self.image),
                11 => reader.read(&mut self.color_source_id),
                12 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.color_number,
                        &self.color_name,
                        &self.primary_color,
                        &self.secondary_color,
                        &self.secondary_color_number,
                        &self.secondary_color_name,
                        &self.comments,
                        &self.hide_colorway,
                        &self.image_header_id,
                        &self.image,
                        &self.color_source_id,
                        &self.fields,
                    ],
                );
        }
    }

    rt::record!(Colorway);

    /// A colorway as it is written. Its fields are a list, while reads give a map.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ColorwayUpdate {
        /// Null adds a colorway.
        pub id: rt::Option<ColorwayId>,
        /// A new one needs color_number, color_name, primary and secondary (hex without #, empty for none).
        pub fields: rt::Vec<UpdateItem>,
        /// `imageHeaderId`.
        pub image_header_id: rt::Patch<ImageHeaderId>,
        /// Takes the picture away.
        pub unlink_image: rt::Option<bool>,
        /// The palette chip it comes from.
        pub color_source_id: rt::Patch<rt::String>,
    }

    impl rt::Record for ColorwayUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ColorwayUpdate",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("fields"),
                rt::Member::nullable("imageHeaderId"),
                rt::Member::optional("unlinkImage"),
                rt::Member::nullable("colorSourceId"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.fields),
                2 => reader.read(&mut self.image_header_id),
                3 => reader.read(&mut self.unlink_image),
                4 => reader.read(&mut self.color_source_id),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.fields,
                        &self.image_header_id,
                        &self.unlink_image,
                        &self.color_source_id,
                    ],
                );
        }
    }

    rt::record!(ColorwayUpdate);

    impl ColorwayUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Null adds a colorway.
        pub fn id(mut self, id: impl rt::Into<ColorwayId>) -> Self {
            rt::set(&mut self.id, id);
            self
        }

        /// A new one needs color_number, color_name, primary and secondary (hex without #, empty for none).
        pub fn fields(
            mut self,
            fields: impl rt::IntoIterator<Item = UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.fields, fields);
            self
        }

        /// Adds one to `fields`.
        pub fn field(mut self, field: impl rt::Into<UpdateItem>) -> Self {
            rt::add(&mut self.fields, field);
            self
        }

        /// Sets `imageHeaderId`.
        pub fn image_header_id(
            mut self,
            image_header_id: impl rt::Into<ImageHeaderId>,
        ) -> Self {
            rt::set(&mut self.image_header_id, image_header_id);
            self
        }

        /// Takes the picture away.
        pub fn unlink_image(mut self, unlink_image: bool) -> Self {
            rt::set(&mut self.unlink_image, unlink_image);
            self
        }

        /// The palette chip it comes from.
        pub fn color_source_id(
            mut self,
            color_source_id: impl rt::Into<rt::String>,
        ) -> Self {
            rt::set(&mut self.color_source_id, color_source_id);
            self
        }
    }

    /// Colorways to remove from a header.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ColorwaysDeleteRequest {
        /// `colorwayIds`.
        pub colorway_ids: rt::Vec<ColorwayId>,
    }

    impl rt::Record for ColorwaysDeleteRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ColorwaysDeleteRequest",
            members: &[rt::Member::required("colorwayIds")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.colorway_ids)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.colorway_ids]);
        }
    }

    rt::record!(ColorwaysDeleteRequest);

    impl ColorwaysDeleteRequest {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `colorwayIds`.
        pub fn colorway_ids(
            mut self,
            colorway_ids: impl rt::IntoIterator<Item = ColorwayId>,
        ) -> Self {
            rt::set_list(&mut self.colorway_ids, colorway_ids);
            self
        }

        /// Adds one to `colorwayIds`.
        pub fn colorway_id(mut self, colorway_id: impl rt::Into<ColorwayId>) -> Self {
            rt::add(&mut self.colorway_ids, colorway_id);
            self
        }
    }

    /// One size of a size range.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Size {
        /// Several size classes may have a size of this name.
        pub name: rt::String,
        /// `price`.
        pub price: rt::Option<rt::Decimal>,
        /// `currency`.
        pub currency: rt::Option<rt::String>,
        /// `unitOfMeasure`.
        pub unit_of_measure: rt::Option<rt::String>,
        /// `comments`.
        pub comments: rt::Option<rt::String>,
        /// `isSampleSize`.
        pub is_sample_size: rt::Option<bool>,
        /// Place in the range.
        pub size_index: rt::Option<i64>,
        /// `hideSize`.
        pub hide_size: rt::Option<bool>,
        /// Values by field id.
        pub fields: rt::Option<rt::Map<rt::String, rt::Value>>,
    }

    impl rt::Record for Size {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Size",
            members: &[
                rt::Member::required("name"),
                rt::Member::nullable("price"),
                rt::Member::nullable("currency"),
                rt::Member::nullable("unitOfMeasure"),
                rt::Member::nullable("comments"),
                rt::Member::optional("isSampleSize"),
                rt::Member::optional("sizeIndex"),
                rt::Member::optional("hideSize"),
                rt::Member::nullable("fields"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.name),
                1 => reader.read(&mut self.price),
                2 => reader.read(&mut self.currency),
                3 => reader.read(&mut self.unit_of_measure),
                4 => reader.read(&mut self.comments),
                5 => reader.read(&mut self.is_sample_size),
                6 => reader.read(&mut self.size_index),
                7 => reader.read(&mut self.hide_size),
                8 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.name,
                        &self.price,
                        &self.currency,
                        &self.unit_of_measure,
                        &self.comments,
                        &self.is_sample_size,
                        &self.size_index,
                        &self.hide_size,
                        &self.fields,
                    ],
                );
        }
    }

    rt::record!(Size);

    /// One size as it is written. The list that is sent replaces the range.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SizeUpdate {
        /// `name`.
        pub name: rt::String,
        /// `price`.
        pub price: rt::Patch<rt::Decimal>,
        /// `currency`.
        pub currency: rt::Patch<rt::String>,
        /// `unitOfMeasure`.
        pub unit_of_measure: rt::Patch<rt::String>,
        /// `comments`.
        pub comments: rt::Patch<rt::String>,
        /// `isSampleSize`.
        pub is_sample_size: rt::Option<bool>,
        /// `sizeIndex`.
        pub size_index: rt::Option<i64>,
        /// `hideSize`.
        pub hide_size: rt::Option<bool>,
    }

    impl rt::Record for SizeUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SizeUpdate",
            members: &[
                rt::Member::required("name"),
                rt::Member::nullable("price"),
                rt::Member::nullable("currency"),
                rt::Member::nullable("unitOfMeasure"),
                rt::Member::nullable("comments"),
                rt::Member::optional("isSampleSize"),
                rt::Member::optional("sizeIndex"),
                rt::Member::optional("hideSize"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.name),
                1 => reader.read(&mut self.price),
                2 => reader.read(&mut self.currency),
                3 => reader.read(&mut self.unit_of_measure),
                4 => reader.read(&mut self.comments),
                5 => reader.read(&mut self.is_sample_size),
                6 => reader.read(&mut self.size_index),
                7 => reader.read(&mut self.hide_size),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.name,
                        &self.price,
                        &self.currency,
                        &self.unit_of_measure,
                        &self.comments,
                        &self.is_sample_size,
                        &self.size_index,
                        &self.hide_size,
                    ],
                );
        }
    }

    rt::record!(SizeUpdate);

    impl SizeUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(name: impl rt::Into<rt::String>) -> Self {
            Self {
                name: rt::Into::into(name),
                ..rt::Default::default()
            }
        }

        /// Sets `price`.
        pub fn price(mut self, price: impl rt::Into<rt::Decimal>) -> Self {
            rt::set(&mut self.price, price);
            self
        }

        /// Sets `currency`.
        pub fn currency(mut self, currency: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.currency, currency);
            self
        }

        /// Sets `unitOfMeasure`.
        pub fn unit_of_measure(
            mut self,
            unit_of_measure: impl rt::Into<rt::String>,
        ) -> Self {
            rt::set(&mut self.unit_of_measure, unit_of_measure);
            self
        }

        /// Sets `comments`.
        pub fn comments(mut self, comments: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.comments, comments);
            self
        }

        /// Sets `isSampleSize`.
        pub fn is_sample_size(mut self, is_sample_size: bool) -> Self {
            rt::set(&mut self.is_sample_size, is_sample_size);
            self
        }

        /// Sets `sizeIndex`.
        pub fn size_index(mut self, size_index: i64) -> Self {
            rt::set(&mut self.size_index, size_index);
            self
        }

        /// Sets `hideSize`.
        pub fn hide_size(mut self, hide_size: bool) -> Self {
            rt::set(&mut self.hide_size, hide_size);
            self
        }
    }

    /// A size class of a style.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StyleSizeClass {
        /// `id`.
        pub id: SizeClassId,
        /// `name`.
        pub name: rt::String,
        /// `isDefault`.
        pub is_default: rt::Option<bool>,
        /// `sizeRange`.
        pub size_range: rt::Option<StyleSizeClassSizeRange>,
    }

    impl rt::Record for StyleSizeClass {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "StyleSizeClass",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("name"),
                rt::Member::optional("isDefault"),
                rt::Member::nullable("sizeRange"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                2 => reader.read(&mut self.is_default),
                3 => reader.read(&mut self.size_range),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.id, &self.name, &self.is_default, &self.size_range],
                );
        }
    }

    rt::record!(StyleSizeClass);

    /// One of several forms.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StyleSizeClassSizeRange {
        /// The form `Summary`.
        Summary(rt::String),
        /// The form `Sizes`.
        Sizes(rt::Vec<Size>),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for StyleSizeClassSizeRange {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Text,
            rt::Alternative::Array(&rt::Alternative::Object(<Size as rt::Record>::SHAPE)),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Summary),
                1 => rt::Decode::decode(reader).map(Self::Sizes),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for StyleSizeClassSizeRange {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Summary(value) => rt::Encode::encode(value, writer),
                Self::Sizes(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(StyleSizeClassSizeRange);

    impl rt::From<rt::String> for StyleSizeClassSizeRange {
        fn from(value: rt::String) -> Self {
            Self::Summary(value)
        }
    }

    impl rt::From<&str> for StyleSizeClassSizeRange {
        fn from(value: &str) -> Self {
            Self::Summary(rt::Into::into(value))
        }
    }

    impl rt::From<rt::Vec<Size>> for StyleSizeClassSizeRange {
        fn from(value: rt::Vec<Size>) -> Self {
            Self::Sizes(value)
        }
    }

    /// The new sample size of a size class.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UpdateSampleSizeRequest {
        /// Name of the size.
        pub new_sample_size: rt::String,
    }

    impl rt::Record for UpdateSampleSizeRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "UpdateSampleSizeRequest",
            members: &[rt::Member::required("newSampleSize")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.new_sample_size)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.new_sample_size]);
        }
    }

    rt::record!(UpdateSampleSizeRequest);

    impl UpdateSampleSizeRequest {
        /// With all that is required.
        pub fn new(new_sample_size: impl rt::Into<rt::String>) -> Self {
            Self {
                new_sample_size: rt::Into::into(new_sample_size),
            }
        }
    }

    /// Ties a block to a style.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BlockLinkRequest {
        /// `blockHeaderId`.
        pub block_header_id: BlockId,
        /// Which size classes belong together. Only objects with a name were seen.
        pub size_classes: rt::Patch<rt::Vec<rt::Value>>,
    }

    impl rt::Record for BlockLinkRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BlockLinkRequest",
            members: &[
                rt::Member::required("blockHeaderId"),
                rt::Member::nullable("sizeClasses"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.block_header_id),
                1 => reader.read(&mut self.size_classes),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.block_header_id, &self.size_classes]);
        }
    }

    rt::record!(BlockLinkRequest);

    impl BlockLinkRequest {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(block_header_id: impl rt::Into<BlockId>) -> Self {
            Self {
                block_header_id: rt::Into::into(block_header_id),
                ..rt::Default::default()
            }
        }

        /// Which size classes belong together. Only objects with a name were seen.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.size_classes, size_class);
            self
        }
    }

    /// How a style is carried over.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CarryOverRequest {
        /// Leave the colorways behind.
        pub skip_colorways: bool,
    }

    impl rt::Record for CarryOverRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "CarryOverRequest",
            members: &[rt::Member::required("skipColorways")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.skip_colorways)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.skip_colorways]);
        }
    }

    rt::record!(CarryOverRequest);

    impl CarryOverRequest {
        /// With all that is required.
        pub fn new(skip_colorways: bool) -> Self {
            Self { skip_colorways }
        }
    }

    /// The style that a carry-over made.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CarryOverResult {
        /// `id`.
        pub id: StyleId,
    }

    impl rt::Record for CarryOverResult {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "CarryOverResult",
            members: &[rt::Member::required("id")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.id)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id]);
        }
    }

    rt::record!(CarryOverResult);

    /// Where a header moves to.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MoveRequest {
        /// `targetFolderId`.
        pub target_folder_id: FolderId,
        /// `generateNewHeaderNumber`.
        pub generate_new_header_number: bool,
    }

    impl rt::Record for MoveRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "MoveRequest",
            members: &[
                rt::Member::required("targetFolderId"),
                rt::Member::required("generateNewHeaderNumber"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.target_folder_id),
                1 => reader.read(&mut self.generate_new_header_number),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.target_folder_id, &self.generate_new_header_number],
                );
        }
    }

    rt::record!(MoveRequest);

    impl MoveRequest {
        /// With all that is required.
        pub fn new(
            target_folder_id: impl rt::Into<FolderId>,
            generate_new_header_number: bool,
        ) -> Self {
            Self {
                target_folder_id: rt::Into::into(target_folder_id),
                generate_new_header_number,
            }
        }
    }

    /// A supplier of a material as it is written, in Pascal case.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SupplierUpdate {
        /// `Id`.
        pub id: rt::Option<DirectoryId>,
        /// `Name`.
        pub name: rt::Patch<rt::String>,
        /// `SupplierType`.
        pub supplier_type: rt::Patch<rt::String>,
        /// `Address`.
        pub address: rt::Patch<rt::String>,
        /// `City`.
        pub city: rt::Patch<rt::String>,
        /// `State`.
        pub state: rt::Patch<rt::String>,
        /// `Zip`.
        pub zip: rt::Patch<rt::String>,
        /// `Country`.
        pub country: rt::Patch<rt::String>,
        /// `Phone`.
        pub phone: rt::Patch<rt::String>,
        /// `Fax`.
        pub fax: rt::Patch<rt::String>,
        /// `Website`.
        pub website: rt::Patch<rt::String>,
    }

    impl rt::Record for SupplierUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SupplierUpdate",
            members: &[
                rt::Member::optional("Id"),
                rt::Member::nullable("Name"),
                rt::Member::nullable("SupplierType"),
                rt::Member::nullable("Address"),
                rt::Member::nullable("City"),
                rt::Member::nullable("State"),
                rt::Member::nullable("Zip"),
                rt::Member::nullable("Country"),
                rt::Member::nullable("Phone"),
                rt::Member::nullable("Fax"),
                rt::Member::nullable("Website"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                2 => reader.read(&mut self.supplier_type),
                3 => reader.read(&mut self.address),
                4 => reader.read(&mut self.city),
                5 => reader.read(&mut self.state),
                6 => reader.read(&mut self.zip),
                7 => reader.read(&mut self.country),
                8 => reader.read(&mut self.phone),
                9 => reader.read(&mut self.fax),
                10 => reader.read(&mut self.website),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.name,
                        &self.supplier_type,
                        &self.address,
                        &self.city,
                        &self.state,
                        &self.zip,
                        &self.country,
                        &self.phone,
                        &self.fax,
                        &self.website,
                    ],
                );
        }
    }

    rt::record!(SupplierUpdate);

    impl SupplierUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `Id`.
        pub fn id(mut self, id: impl rt::Into<DirectoryId>) -> Self {
            rt::set(&mut self.id, id);
            self
        }

        /// Sets `Name`.
        pub fn name(mut self, name: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.name, name);
            self
        }

        /// Sets `SupplierType`.
        pub fn supplier_type(
            mut self,
            supplier_type: impl rt::Into<rt::String>,
        ) -> Self {
            rt::set(&mut self.supplier_type, supplier_type);
            self
        }

        /// Sets `Address`.
        pub fn address(mut self, address: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.address, address);
            self
        }

        /// Sets `City`.
        pub fn city(mut self, city: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.city, city);
            self
        }

        /// Sets `State`.
        pub fn state(mut self, state: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.state, state);
            self
        }

        /// Sets `Zip`.
        pub fn zip(mut self, zip: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.zip, zip);
            self
        }

        /// Sets `Country`.
        pub fn country(mut self, country: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.country, country);
            self
        }

        /// Sets `Phone`.
        pub fn phone(mut self, phone: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.phone, phone);
            self
        }

        /// Sets `Fax`.
        pub fn fax(mut self, fax: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.fax, fax);
            self
        }

        /// Sets `Website`.
        pub fn website(mut self, website: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.website, website);
            self
        }
    }

    /// The content of a page. Kinds that are not here (Artboard, Spreadsheet, TechPack and others) stay untouched JSON, the last of the forms. An empty list fits any kind that is a list; ask the list of pages for the kind.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PageData {
        /// The form `FormData`.
        FormData(rt::Vec<FieldValue>),
        /// The form `ListData`.
        ListData(rt::Vec<ListItem>),
        /// The form `SkuData`.
        SkuData(rt::Vec<SkuItem>),
        /// The form `RevisionsData`.
        RevisionsData(rt::Vec<RevisionEntry>),
        /// The form `BomVariations`.
        BomVariations(rt::Vec<BomVariationMetadata>),
        /// The form `BomDetailsData`.
        BomDetailsData(rt::Vec<BomDetailsRow>),
        /// The form `GridData`.
        GridData(GridData),
        /// The form `FormGridData`.
        FormGridData(FormGridData),
        /// The form `ImagesFormData`.
        ImagesFormData(ImagesFormData),
        /// The form `ImagesGridData`.
        ImagesGridData(ImagesGridData),
        /// The form `TextListData`.
        TextListData(TextListData),
        /// The form `AttachmentsData`.
        AttachmentsData(AttachmentsData),
        /// The form `MeasurementsData`.
        MeasurementsData(MeasurementsData),
        /// The form `MultiMeasurementsData`.
        MultiMeasurementsData(MultiMeasurementsData),
        /// The form `BlockMeasurementsData`.
        BlockMeasurementsData(BlockMeasurementsData),
        /// The form `SampleRequestData`.
        SampleRequestData(SampleRequestData),
        /// The form `DesignSampleData`.
        DesignSampleData(DesignSampleData),
        /// The form `Style3DData`.
        Style3DData(Style3DData),
        /// The form `Material3DData`.
        Material3DData(Material3DData),
        /// The form `BomVariationDefault`.
        BomVariationDefault(BomVariationDefault),
        /// The form `BomData`.
        BomData(BomData),
        /// The form `SetsData`.
        SetsData(SetsData),
        /// The form `OpaqueAppData`.
        OpaqueAppData(rt::Value),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for PageData {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Array(
                &rt::Alternative::Object(<FieldValue as rt::Record>::SHAPE),
            ),
            rt::Alternative::Array(
                &rt::Alternative::Object(<ListItem as rt::Record>::SHAPE),
            ),
            rt::Alternative::Array(
                &rt::Alternative::Object(<SkuItem as rt::Record>::SHAPE),
            ),
            rt::Alternative::Array(
                &rt::Alternative::OneOf(<RevisionEntry as rt::Union>::ALTERNATIVES),
            ),
            rt::Alternative::Array(
                &rt::Alternative::Object(<BomVariationMetadata as rt::Record>::SHAPE),
            ),
            rt::Alternative::Array(
                &rt::Alternative::Object(<BomDetailsRow as rt::Record>::SHAPE),
            ),
            rt::Alternative::Object(<GridData as rt::Record>::SHAPE),
            rt::Alternative::Object(<FormGridData as rt::Record>::SHAPE),
            rt::Alternative::Object(<ImagesFormData as rt::Record>::SHAPE),
            rt::Alternative::Object(<ImagesGridData as rt::Record>::SHAPE),
            rt::Alternative::Object(<TextListData as rt::Record>::SHAPE),
            rt::Alternative::Object(<AttachmentsData as rt::Record>::SHAPE),
            rt::Alternative::Object(<MeasurementsData as rt::Record>::SHAPE),
            rt::Alternative::Object(<MultiMeasurementsData as rt::Record>::SHAPE),
            rt::Alternative::Object(<BlockMeasurementsData as rt::Record>::SHAPE),
            rt::Alternative::Object(<SampleRequestData as rt::Record>::SHAPE),
            rt::Alternative::Object(<DesignSampleData as rt::Record>::SHAPE),
            rt::Alternative::Object(<Style3DData as rt::Record>::SHAPE),
            rt::Alternative::Object(<Material3DData as rt::Record>::SHAPE),
            rt::Alternative::Object(<BomVariationDefault as rt::Record>::SHAPE),
            rt::Alternative::Object(<BomData as rt::Record>::SHAPE),
            rt::Alternative::Object(<SetsData as rt::Record>::SHAPE),
            rt::Alternative::Any,
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::FormData),
                1 => rt::Decode::decode(reader).map(Self::ListData),
                2 => rt::Decode::decode(reader).map(Self::SkuData),
                3 => rt::Decode::decode(reader).map(Self::RevisionsData),
                4 => rt::Decode::decode(reader).map(Self::BomVariations),
                5 => rt::Decode::decode(reader).map(Self::BomDetailsData),
                6 => rt::Decode::decode(reader).map(Self::GridData),
                7 => rt::Decode::decode(reader).map(Self::FormGridData),
                8 => rt::Decode::decode(reader).map(Self::ImagesFormData),
                9 => rt::Decode::decode(reader).map(Self::ImagesGridData),
                10 => rt::Decode::decode(reader).map(Self::TextListData),
                11 => rt::Decode::decode(reader).map(Self::AttachmentsData),
                12 => rt::Decode::decode(reader).map(Self::MeasurementsData),
                13 => rt::Decode::decode(reader).map(Self::MultiMeasurementsData),
                14 => rt::Decode::decode(reader).map(Self::BlockMeasurementsData),
                15 => rt::Decode::decode(reader).map(Self::SampleRequestData),
                16 => rt::Decode::decode(reader).map(Self::DesignSampleData),
                17 => rt::Decode::decode(reader).map(Self::Style3DData),
                18 => rt::Decode::decode(reader).map(Self::Material3DData),
                19 => rt::Decode::decode(reader).map(Self::BomVariationDefault),
                20 => rt::Decode::decode(reader).map(Self::BomData),
                21 => rt::Decode::decode(reader).map(Self::SetsData),
                22 => rt::Decode::decode(reader).map(Self::OpaqueAppData),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for PageData {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::FormData(value) => rt::Encode::encode(value, writer),
                Self::ListData(value) => rt::Encode::encode(value, writer),
                Self::SkuData(value) => rt::Encode::encode(value, writer),
                Self::RevisionsData(value) => rt::Encode::encode(value, writer),
                Self::BomVariations(value) => rt::Encode::encode(value, writer),
                Self::BomDetailsData(value) => rt::Encode::encode(value, writer),
                Self::GridData(value) => rt::Encode::encode(value, writer),
                Self::FormGridData(value) => rt::Encode::encode(value, writer),
                Self::ImagesFormData(value) => rt::Encode::encode(value, writer),
                Self::ImagesGridData(value) => rt::Encode::encode(value, writer),
                Self::TextListData(value) => rt::Encode::encode(value, writer),
                Self::AttachmentsData(value) => rt::Encode::encode(value, writer),
                Self::MeasurementsData(value) => rt::Encode::encode(value, writer),
                Self::MultiMeasurementsData(value) => rt::Encode::encode(value, writer),
                Self::BlockMeasurementsData(value) => rt::Encode::encode(value, writer),
                Self::SampleRequestData(value) => rt::Encode::encode(value, writer),
                Self::DesignSampleData(value) => rt::Encode::encode(value, writer),
                Self::Style3DData(value) => rt::Encode::encode(value, writer),
                Self::Material3DData(value) => rt::Encode::encode(value, writer),
                Self::BomVariationDefault(value) => rt::Encode::encode(value, writer),
                Self::BomData(value) => rt::Encode::encode(value, writer),
                Self::SetsData(value) => rt::Encode::encode(value, writer),
                Self::OpaqueAppData(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(PageData);

    impl rt::From<rt::Vec<FieldValue>> for PageData {
        fn from(value: rt::Vec<FieldValue>) -> Self {
            Self::FormData(value)
        }
    }

    impl rt::From<rt::Vec<ListItem>> for PageData {
        fn from(value: rt::Vec<ListItem>) -> Self {
            Self::ListData(value)
        }
    }

    impl rt::From<rt::Vec<SkuItem>> for PageData {
        fn from(value: rt::Vec<SkuItem>) -> Self {
            Self::SkuData(value)
        }
    }

    impl rt::From<rt::Vec<RevisionEntry>> for PageData {
        fn from(value: rt::Vec<RevisionEntry>) -> Self {
            Self::RevisionsData(value)
        }
    }

    impl rt::From<rt::Vec<BomVariationMetadata>> for PageData {
        fn from(value: rt::Vec<BomVariationMetadata>) -> Self {
            Self::BomVariations(value)
        }
    }

    impl rt::From<rt::Vec<BomDetailsRow>> for PageData {
        fn from(value: rt::Vec<BomDetailsRow>) -> Self {
            Self::BomDetailsData(value)
        }
    }

    impl rt::From<GridData> for PageData {
        fn from(value: GridData) -> Self {
            Self::GridData(value)
        }
    }

    impl rt::From<FormGridData> for PageData {
        fn from(value: FormGridData) -> Self {
            Self::FormGridData(value)
        }
    }

    impl rt::From<ImagesFormData> for PageData {
        fn from(value: ImagesFormData) -> Self {
            Self::ImagesFormData(value)
        }
    }

    impl rt::From<ImagesGridData> for PageData {
        fn from(value: ImagesGridData) -> Self {
            Self::ImagesGridData(value)
        }
    }

    impl rt::From<TextListData> for PageData {
        fn from(value: TextListData) -> Self {
            Self::TextListData(value)
        }
    }

    impl rt::From<AttachmentsData> for PageData {
        fn from(value: AttachmentsData) -> Self {
            Self::AttachmentsData(value)
        }
    }

    impl rt::From<MeasurementsData> for PageData {
        fn from(value: MeasurementsData) -> Self {
            Self::MeasurementsData(value)
        }
    }

    impl rt::From<MultiMeasurementsData> for PageData {
        fn from(value: MultiMeasurementsData) -> Self {
            Self::MultiMeasurementsData(value)
        }
    }

    impl rt::From<BlockMeasurementsData> for PageData {
        fn from(value: BlockMeasurementsData) -> Self {
            Self::BlockMeasurementsData(value)
        }
    }

    impl rt::From<SampleRequestData> for PageData {
        fn from(value: SampleRequestData) -> Self {
            Self::SampleRequestData(value)
        }
    }

    impl rt::From<DesignSampleData> for PageData {
        fn from(value: DesignSampleData) -> Self {
            Self::DesignSampleData(value)
        }
    }

    impl rt::From<Style3DData> for PageData {
        fn from(value: Style3DData) -> Self {
            Self::Style3DData(value)
        }
    }

    impl rt::From<Material3DData> for PageData {
        fn from(value: Material3DData) -> Self {
            Self::Material3DData(value)
        }
    }

    impl rt::From<BomVariationDefault> for PageData {
        fn from(value: BomVariationDefault) -> Self {
            Self::BomVariationDefault(value)
        }
    }

    impl rt::From<BomData> for PageData {
        fn from(value: BomData) -> Self {
            Self::BomData(value)
        }
    }

    impl rt::From<SetsData> for PageData {
        fn from(value: SetsData) -> Self {
            Self::SetsData(value)
        }
    }

    impl rt::From<rt::Value> for PageData {
        fn from(value: rt::Value) -> Self {
            Self::OpaqueAppData(value)
        }
    }

    /// A row of a grid as it is read.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GridRow {
        /// `rowId`.
        pub row_id: rt::Option<RowId>,
        /// `fields`.
        pub fields: rt::Vec<FieldValue>,
    }

    impl rt::Record for GridRow {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "GridRow",
            members: &[rt::Member::required("rowId"), rt::Member::required("fields")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.row_id),
                1 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.row_id, &self.fields]);
        }
    }

    rt::record!(GridRow);

    /// A Grid page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GridData {
        /// Title of the page.
        pub app_name: rt::String,
        /// `gridData`.
        pub grid_data: rt::Option<rt::Vec<GridRow>>,
    }

    impl rt::Record for GridData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "GridData",
            members: &[
                rt::Member::required("appName"),
                rt::Member::required("gridData"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.app_name),
                1 => reader.read(&mut self.grid_data),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.app_name, &self.grid_data]);
        }
    }

    rt::record!(GridData);

    /// A row to add, change or remove, of a grid, data table or classic BOM. Mind rowFields; on BOM variations a member fields was answered with 200 and thrown away.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GridRowUpdate {
        /// Null or left out adds a row. On grids so does an unknown UUID, which becomes the id of the row and makes the insert safe to repeat; elsewhere that is not confirmed.
        pub row_id: rt::Patch<RowId>,
        /// A new row needs every required column. Send an empty list with deleteRow.
        pub row_fields: rt::Patch<rt::Vec<UpdateItem>>,
        /// `deleteRow`.
        pub delete_row: rt::Option<bool>,
    }

    impl rt::Record for GridRowUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "GridRowUpdate",
            members: &[
                rt::Member::nullable("rowId"),
                rt::Member::nullable("rowFields"),
                rt::Member::optional("deleteRow"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.row_id),
                1 => reader.read(&mut self.row_fields),
                2 => reader.read(&mut self.delete_row),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.row_id, &self.row_fields, &self.delete_row],
                );
        }
    }

    rt::record!(GridRowUpdate);

    impl GridRowUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Null or left out adds a row. On grids so does an unknown UUID, which becomes the id of the row and makes the insert safe to repeat; elsewhere that is not confirmed.
        pub fn row_id(mut self, row_id: impl rt::Into<RowId>) -> Self {
            rt::set(&mut self.row_id, row_id);
            self
        }

        /// A new row needs every required column. Send an empty list with deleteRow.
        pub fn row_fields(
            mut self,
            row_fields: impl rt::IntoIterator<Item = UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.row_fields, row_fields);
            self
        }

        /// Adds one to `rowFields`.
        pub fn row_field(mut self, row_field: impl rt::Into<UpdateItem>) -> Self {
            rt::add(&mut self.row_fields, row_field);
            self
        }

        /// Sets `deleteRow`.
        pub fn delete_row(mut self, delete_row: bool) -> Self {
            rt::set(&mut self.delete_row, delete_row);
            self
        }
    }

    /// A FormGrid page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FormGridData {
        /// `form`.
        pub form: rt::Vec<FieldValue>,
        /// The bare rows by schema; a test takes the form of a Grid page as well.
        pub grid: rt::Option<FormGridDataGrid>,
    }

    impl rt::Record for FormGridData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "FormGridData",
            members: &[rt::Member::required("form"), rt::Member::required("grid")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.form),
                1 => reader.read(&mut self.grid),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.form, &self.grid]);
        }
    }

    rt::record!(FormGridData);

    /// The bare rows by schema; a test takes the form of a Grid page as well.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FormGridDataGrid {
        /// The form `Rows`.
        Rows(rt::Vec<GridRow>),
        /// The form `GridData`.
        GridData(GridData),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for FormGridDataGrid {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Array(
                &rt::Alternative::Object(<GridRow as rt::Record>::SHAPE),
            ),
            rt::Alternative::Object(<GridData as rt::Record>::SHAPE),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Rows),
                1 => rt::Decode::decode(reader).map(Self::GridData),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for FormGridDataGrid {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Rows(value) => rt::Encode::encode(value, writer),
                Self::GridData(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(FormGridDataGrid);

    impl rt::From<rt::Vec<GridRow>> for FormGridDataGrid {
        fn from(value: rt::Vec<GridRow>) -> Self {
            Self::Rows(value)
        }
    }

    impl rt::From<GridData> for FormGridDataGrid {
        fn from(value: GridData) -> Self {
            Self::GridData(value)
        }
    }

    /// An item of a list as it is read.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ListItem {
        /// `id`.
        pub id: ItemId,
        /// The fields of the item.
        pub controls: rt::Option<rt::Vec<FieldValue>>,
        /// Preview.
        pub image: rt::Option<rt::String>,
        /// The file itself; the link expires.
        pub origin: rt::Option<rt::String>,
    }

    impl rt::Record for ListItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ListItem",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("controls"),
                rt::Member::nullable("image"),
                rt::Member::nullable("origin"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.controls),
                2 => reader.read(&mut self.image),
                3 => reader.read(&mut self.origin),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.id, &self.controls, &self.image, &self.origin],
                );
        }
    }

    rt::record!(ListItem);

    /// An item to add, change or remove.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ListItemUpdate {
        /// Null or left out adds an item. So does an unknown UUID, which becomes the id of the item.
        pub item_id: rt::Patch<ItemId>,
        /// On TextList and ImagesGrid pages the text of an item is its field text.
        pub item_fields: rt::Option<rt::Vec<UpdateItem>>,
        /// `deleteItem`.
        pub delete_item: rt::Option<bool>,
    }

    impl rt::Record for ListItemUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ListItemUpdate",
            members: &[
                rt::Member::nullable("itemId"),
                rt::Member::optional("itemFields"),
                rt::Member::optional("deleteItem"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.item_id),
                1 => reader.read(&mut self.item_fields),
                2 => reader.read(&mut self.delete_item),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.item_id, &self.item_fields, &self.delete_item],
                );
        }
    }

    rt::record!(ListItemUpdate);

    impl ListItemUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Null or left out adds an item. So does an unknown UUID, which becomes the id of the item.
        pub fn item_id(mut self, item_id: impl rt::Into<ItemId>) -> Self {
            rt::set(&mut self.item_id, item_id);
            self
        }

        /// On TextList and ImagesGrid pages the text of an item is its field text.
        pub fn item_fields(
            mut self,
            item_fields: impl rt::IntoIterator<Item = UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.item_fields, item_fields);
            self
        }

        /// Adds one to `itemFields`.
        pub fn item_field(mut self, item_field: impl rt::Into<UpdateItem>) -> Self {
            rt::add(&mut self.item_fields, item_field);
            self
        }

        /// Sets `deleteItem`.
        pub fn delete_item(mut self, delete_item: bool) -> Self {
            rt::set(&mut self.delete_item, delete_item);
            self
        }
    }

    /// An ImagesForm page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ImagesFormData {
        /// `image`.
        pub images: rt::Option<rt::Vec<ListItem>>,
        /// `form`.
        pub form: rt::Option<rt::Vec<FieldValue>>,
    }

    impl rt::Record for ImagesFormData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ImagesFormData",
            members: &[rt::Member::required("image"), rt::Member::required("form")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.images),
                1 => reader.read(&mut self.form),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.images, &self.form]);
        }
    }

    rt::record!(ImagesFormData);

    /// An ImagesGrid page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ImagesGridData {
        /// `image`.
        pub images: rt::Option<rt::Vec<ListItem>>,
        /// `grid`.
        pub grid: rt::Option<GridData>,
    }

    impl rt::Record for ImagesGridData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "ImagesGridData",
            members: &[rt::Member::required("image"), rt::Member::required("grid")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.images),
                1 => reader.read(&mut self.grid),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.images, &self.grid]);
        }
    }

    rt::record!(ImagesGridData);

    /// A TextList page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TextListData {
        /// HTML. Writes call it editorData.
        pub text: rt::Option<rt::String>,
        /// `images`.
        pub images: rt::Option<rt::Vec<ListItem>>,
    }

    impl rt::Record for TextListData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "TextListData",
            members: &[rt::Member::nullable("text"), rt::Member::required("images")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.text),
                1 => reader.read(&mut self.images),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.text, &self.images]);
        }
    }

    rt::record!(TextListData);

    /// The new text of a TextList page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TextEditorUpdate {
        /// HTML. Reads call it text.
        pub editor_data: rt::String,
    }

    impl rt::Record for TextEditorUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "TextEditorUpdate",
            members: &[rt::Member::required("editorData")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.editor_data)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.editor_data]);
        }
    }

    rt::record!(TextEditorUpdate);

    impl TextEditorUpdate {
        /// With all that is required.
        pub fn new(editor_data: impl rt::Into<rt::String>) -> Self {
            Self {
                editor_data: rt::Into::into(editor_data),
            }
        }
    }

    /// An Attachments page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AttachmentsData {
        /// `files`.
        pub files: rt::Option<rt::Vec<AttachmentFile>>,
    }

    impl rt::Record for AttachmentsData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "AttachmentsData",
            members: &[rt::Member::required("files")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.files)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.files]);
        }
    }

    rt::record!(AttachmentsData);

    /// An attached file.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AttachmentFile {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// Live data has it without extension, and removal matches it so; prose shows it with one.
        pub file_name: rt::String,
        /// Extension or MIME type.
        pub file_type: rt::Option<rt::String>,
        /// A text.
        pub file_size: rt::Option<rt::String>,
        /// `url`.
        pub url: rt::Option<rt::String>,
        /// `comments`.
        pub comments: rt::Option<rt::String>,
    }

    impl rt::Record for AttachmentFile {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "AttachmentFile",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::required("fileName"),
                rt::Member::nullable("fileType"),
                rt::Member::nullable("fileSize"),
                rt::Member::nullable("url"),
                rt::Member::nullable("comments"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.created_by),
                1 => reader.read(&mut self.created_at),
                2 => reader.read(&mut self.modified_by),
                3 => reader.read(&mut self.modified_at),
                4 => reader.read(&mut self.file_name),
                5 => reader.read(&mut self.file_type),
                6 => reader.read(&mut self.file_size),
                7 => reader.read(&mut self.url),
                8 => reader.read(&mut self.comments),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.created_by,
                        &self.created_at,
                        &self.modified_by,
                        &self.modified_at,
                        &self.file_name,
                        &self.file_type,
                        &self.file_size,
                        &self.url,
                        &self.comments,
                    ],
                );
        }
    }

    rt::record!(AttachmentFile);

    /// A classic BOM page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomData {
        /// Null on an empty page; an empty list after all rows were removed.
        pub rows: rt::Option<rt::Vec<BomRow>>,
        /// Title of the page.
        pub application_name: rt::Option<rt::String>,
        /// `costing`.
        pub costing: rt::Option<rt::Vec<BomCostingScenario>>,
    }

    impl rt::Record for BomData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomData",
            members: &[
                rt::Member::required("data"),
                rt::Member::required("applicationName"),
                rt::Member::nullable("costing"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.rows),
                1 => reader.read(&mut self.application_name),
                2 => reader.read(&mut self.costing),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.rows, &self.application_name, &self.costing],
                );
        }
    }

    rt::record!(BomData);

    /// A row of a classic BOM as it is read. Beside these members it has one for each colorway of the style (key: the colorway's id, value: BomColorwayPitch) and one for each of the tenant's columns (mostly text, even for numbers and flags; a composition is a JSON text).
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomRow {
        /// `rowId`.
        pub row_id: RowId,
        /// Null or missing for ad hoc rows.
        pub material_id: rt::Option<MaterialId>,
        /// `header_number`.
        pub material_number: rt::Option<rt::String>,
        /// `header_name`.
        pub material_name: rt::Option<rt::String>,
        /// `group`.
        pub group: rt::Option<rt::String>,
        /// `track`.
        pub track: rt::Option<bool>,
        /// `Vendor`.
        pub vendor: rt::Option<rt::String>,
        /// `Size`.
        pub size: rt::Option<rt::String>,
        /// `qty`.
        pub qty: rt::Option<NumberOrText>,
        /// Unit of measure.
        pub uom: rt::Option<rt::String>,
        /// `Currency`.
        pub currency: rt::Option<rt::String>,
        /// `price`.
        pub price: rt::Option<NumberOrText>,
        /// `total`.
        pub total: rt::Option<NumberOrText>,
        /// May be a path without host.
        pub main_image_url: rt::Option<rt::String>,
        /// `FolderTypeName`.
        pub folder_type_name: rt::Option<rt::String>,
        /// `share`.
        pub share: rt::Option<bool>,
        /// True without a material behind it.
        pub is_ad_hoc: rt::Option<bool>,
        /// The members that the spec does not list.
        pub rest: rt::Map<rt::String, rt::Value>,
    }

    impl rt::Record for BomRow {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomRow",
            members: &[
                rt::Member::required("rowId"),
                rt::Member::nullable("materialId"),
                rt::Member::nullable("header_number"),
                rt::Member::nullable("header_name"),
                rt::Member::nullable("group"),
                rt::Member::nullable("track"),
                rt::Member::nullable("Vendor"),
                rt::Member::nullable("Size"),
                rt::Member::nullable("qty"),
                rt::Member::nullable("uom"),
                rt::Member::nullable("Currency"),
                rt::Member::nullable("price"),
                rt::Member::nullable("total"),
                rt::Member::nullable("MainImageURL"),
                rt::Member::nullable("FolderTypeName"),
                rt::Member::nullable("share"),
                rt::Member::nullable("isAdHOC"),
            ],
            open: true,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.row_id),
                1 => reader.read(&mut self.material_id),
                2 => reader.read(&mut self.material_number),
                3 => reader.read(&mut self.material_name),
                4 => reader.read(&mut self.group),
                5 => reader.read(&mut self.track),
                6 => reader.read(&mut self.vendor),
                7 => reader.read(&mut self.size),
                8 => reader.read(&mut self.qty),
                9 => reader.read(&mut self.uom),
                10 => reader.read(&mut self.currency),
                11 => reader.read(&mut self.price),
                12 => reader.read(&mut self.total),
                13 => reader.read(&mut self.main_image_url),
                14 => reader.read(&mut self.folder_type_name),
                15 => reader.read(&mut self.share),
                16 => reader.read(&mut self.is_ad_hoc),
                _ => {}
            }
        }

        fn decode_rest(&mut self, name: &str, reader: &mut rt::Reader<'_>) {
            reader.keep(name, &mut self.rest)
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.row_id,
                        &self.material_id,
                        &self.material_number,
                        &self.material_name,
                        &self.group,
                        &self.track,
                        &self.vendor,
                        &self.size,
                        &self.qty,
                        &self.uom,
                        &self.currency,
                        &self.price,
                        &self.total,
                        &self.main_image_url,
                        &self.folder_type_name,
                        &self.share,
                        &self.is_ad_hoc,
                    ],
                );
            writer.rest(&self.rest);
        }
    }

    rt::record!(BomRow);

    /// Cost of a BOM under one scenario.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomCostingScenario {
        /// `scenarioId`.
        pub scenario_id: rt::Option<rt::String>,
        /// `scenarioName`.
        pub scenario_name: rt::Option<rt::String>,
        /// `isNominated`.
        pub is_nominated: bool,
        /// `groups`.
        pub groups: rt::Vec<BomCostingGroup>,
    }

    impl rt::Record for BomCostingScenario {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomCostingScenario",
            members: &[
                rt::Member::nullable("scenarioId"),
                rt::Member::nullable("scenarioName"),
                rt::Member::required("isNominated"),
                rt::Member::required("groups"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.scenario_id),
                1 => reader.read(&mut self.scenario_name),
                2 => reader.read(&mut self.is_nominated),
                3 => reader.read(&mut self.groups),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.scenario_id,
                        &self.scenario_name,
                        &self.is_nominated,
                        &self.groups,
                    ],
                );
        }
    }

    rt::record!(BomCostingScenario);

    /// Cost of one group of a BOM.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomCostingGroup {
        /// `name`.
        pub name: rt::String,
        /// `value`.
        pub value: rt::Option<rt::Decimal>,
        /// `fieldId`.
        pub field_id: rt::Option<rt::String>,
    }

    impl rt::Record for BomCostingGroup {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomCostingGroup",
            members: &[
                rt::Member::required("name"),
                rt::Member::required("value"),
                rt::Member::nullable("fieldId"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.name),
                1 => reader.read(&mut self.value),
                2 => reader.read(&mut self.field_id),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.name, &self.value, &self.field_id]);
        }
    }

    rt::record!(BomCostingGroup);

    /// A row of a classic BOM to add, change or remove. materialIdToInsert adds a material, materialUpdate with rowId null an ad hoc row.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomUpdateItem {
        /// `materialIdToInsert`.
        pub material_id_to_insert: rt::Patch<MaterialId>,
        /// `materialUpdate`.
        pub material_update: rt::Patch<GridRowUpdate>,
        /// `colorUpdate`.
        pub color_update: rt::Patch<rt::Vec<BomColorUpdate>>,
    }

    impl rt::Record for BomUpdateItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomUpdateItem",
            members: &[
                rt::Member::nullable("materialIdToInsert"),
                rt::Member::nullable("materialUpdate"),
                rt::Member::nullable("colorUpdate"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.material_id_to_insert),
                1 => reader.read(&mut self.material_update),
                2 => reader.read(&mut self.color_update),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.material_id_to_insert,
                        &self.material_update,
                        &self.color_update,
                    ],
                );
        }
    }

    rt::record!(BomUpdateItem);

    impl BomUpdateItem {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `materialIdToInsert`.
        pub fn material_id_to_insert(
            mut self,
            material_id_to_insert: impl rt::Into<MaterialId>,
        ) -> Self {
            rt::set(&mut self.material_id_to_insert, material_id_to_insert);
            self
        }

        /// Sets `materialUpdate`.
        pub fn material_update(mut self, material_update: GridRowUpdate) -> Self {
            rt::set(&mut self.material_update, material_update);
            self
        }

        /// Sets `colorUpdate`.
        pub fn color_update(
            mut self,
            color_update: impl rt::IntoIterator<Item = BomColorUpdate>,
        ) -> Self {
            rt::set_list(&mut self.color_update, color_update);
            self
        }
    }

    /// The color of a material in one colorway, as a classic BOM takes it.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomColorUpdate {
        /// Colorway of the material or a new UUID. Reads call it colorID.
        pub color_id: rt::String,
        /// Reads call it number.
        pub color_number: rt::String,
        /// Reads call it name.
        pub color_name: rt::String,
        /// With or without #.
        pub hex: rt::String,
        /// Colorway of the style.
        pub colorway_id: ColorwayId,
    }

    impl rt::Record for BomColorUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomColorUpdate",
            members: &[
                rt::Member::required("colorId"),
                rt::Member::required("colorNumber"),
                rt::Member::required("colorName"),
                rt::Member::required("hex"),
                rt::Member::required("colorwayId"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.color_id),
                1 => reader.read(&mut self.color_number),
                2 => reader.read(&mut self.color_name),
                3 => reader.read(&mut self.hex),
                4 => reader.read(&mut self.colorway_id),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.color_id,
                        &self.color_number,
                        &self.color_name,
                        &self.hex,
                        &self.colorway_id,
                    ],
                );
        }
    }

    rt::record!(BomColorUpdate);

    impl BomColorUpdate {
        /// With all that is required.
        pub fn new(
            color_id: impl rt::Into<rt::String>,
            color_number: impl rt::Into<rt::String>,
            color_name: impl rt::Into<rt::String>,
            hex: impl rt::Into<rt::String>,
            colorway_id: impl rt::Into<ColorwayId>,
        ) -> Self {
            Self {
                color_id: rt::Into::into(color_id),
                color_number: rt::Into::into(color_number),
                color_name: rt::Into::into(color_name),
                hex: rt::Into::into(hex),
                colorway_id: rt::Into::into(colorway_id),
            }
        }
    }

    /// Details of one material; all members but id are columns of the tenant.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomDetailsRow {
        /// `id`.
        pub id: MaterialId,
        /// The members that the spec does not list.
        pub rest: rt::Map<rt::String, rt::Value>,
    }

    impl rt::Record for BomDetailsRow {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomDetailsRow",
            members: &[rt::Member::required("id")],
            open: true,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.id)
            }
        }

        fn decode_rest(&mut self, name: &str, reader: &mut rt::Reader<'_>) {
            reader.keep(name, &mut self.rest)
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id]);
            writer.rest(&self.rest);
        }
    }

    rt::record!(BomDetailsRow);

    /// Materials to add to a BOMDetails page or to remove from it.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomDetailsUpdateRequest {
        /// `materials`.
        pub materials: rt::Vec<BomDetailsUpdateItem>,
    }

    impl rt::Record for BomDetailsUpdateRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomDetailsUpdateRequest",
            members: &[rt::Member::required("materials")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.materials)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.materials]);
        }
    }

    rt::record!(BomDetailsUpdateRequest);

    impl BomDetailsUpdateRequest {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `materials`.
        pub fn materials(
            mut self,
            materials: impl rt::IntoIterator<Item = BomDetailsUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.materials, materials);
            self
        }

        /// Adds one to `materials`.
        pub fn material(
            mut self,
            material: impl rt::Into<BomDetailsUpdateItem>,
        ) -> Self {
            rt::add(&mut self.materials, material);
            self
        }
    }

    /// One material of a BOMDetails page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomDetailsUpdateItem {
        /// `id`.
        pub id: MaterialId,
        /// `deleteMaterial`.
        pub delete_material: rt::Option<bool>,
    }

    impl rt::Record for BomDetailsUpdateItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomDetailsUpdateItem",
            members: &[
                rt::Member::required("id"),
                rt::Member::optional("deleteMaterial"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.delete_material),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.delete_material]);
        }
    }

    rt::record!(BomDetailsUpdateItem);

    impl BomDetailsUpdateItem {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(id: impl rt::Into<MaterialId>) -> Self {
            Self {
                id: rt::Into::into(id),
                ..rt::Default::default()
            }
        }

        /// Sets `deleteMaterial`.
        pub fn delete_material(mut self, delete_material: bool) -> Self {
            rt::set(&mut self.delete_material, delete_material);
            self
        }
    }

    /// A Sets page, for styles sold together. Its rows point at styles.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SetsData {
        /// `data`.
        pub rows: rt::Option<rt::Vec<BomRow>>,
        /// Title of the page. Where it comes, AppResult reads the page as BomData.
        pub application_name: rt::Option<rt::String>,
        /// `costing`.
        pub costing: rt::Option<rt::Vec<BomCostingScenario>>,
    }

    impl rt::Record for SetsData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SetsData",
            members: &[
                rt::Member::required("data"),
                rt::Member::nullable("applicationName"),
                rt::Member::nullable("costing"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.rows),
                1 => reader.read(&mut self.application_name),
                2 => reader.read(&mut self.costing),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.rows, &self.application_name, &self.costing],
                );
        }
    }

    rt::record!(SetsData);

    /// A style of a set to add, change or remove. Inserts answered 500 on the vendor's test tenant, last in September 2026; they come with both members and a client-made rowId.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SetsUpdateItem {
        /// `styleIdToInsert`.
        pub style_id_to_insert: rt::Patch<StyleId>,
        /// `styleUpdate`.
        pub style_update: rt::Patch<GridRowUpdate>,
    }

    impl rt::Record for SetsUpdateItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SetsUpdateItem",
            members: &[
                rt::Member::nullable("styleIdToInsert"),
                rt::Member::nullable("styleUpdate"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.style_id_to_insert),
                1 => reader.read(&mut self.style_update),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.style_id_to_insert, &self.style_update]);
        }
    }

    rt::record!(SetsUpdateItem);

    impl SetsUpdateItem {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `styleIdToInsert`.
        pub fn style_id_to_insert(
            mut self,
            style_id_to_insert: impl rt::Into<StyleId>,
        ) -> Self {
            rt::set(&mut self.style_id_to_insert, style_id_to_insert);
            self
        }

        /// Sets `styleUpdate`.
        pub fn style_update(mut self, style_update: GridRowUpdate) -> Self {
            rt::set(&mut self.style_update, style_update);
            self
        }
    }

    /// The only variation of a page that has variations switched off.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariationDefault {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// `id`.
        pub id: VariationId,
        /// `rows`.
        pub rows: rt::Option<rt::Vec<BomVariationRow>>,
    }

    impl rt::Record for BomVariationDefault {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariationDefault",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::required("id"),
                rt::Member::required("rows"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.created_by),
                1 => reader.read(&mut self.created_at),
                2 => reader.read(&mut self.modified_by),
                3 => reader.read(&mut self.modified_at),
                4 => reader.read(&mut self.id),
                5 => reader.read(&mut self.rows),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.created_by,
                        &self.created_at,
                        &self.modified_by,
                        &self.modified_at,
                        &self.id,
                        &self.rows,
                    ],
                );
        }
    }

    rt::record!(BomVariationDefault);

    /// What a variation is, without its rows.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariationMetadata {
        /// `id`.
        pub id: VariationId,
        /// `variationName`.
        pub variation_name: rt::Option<rt::String>,
        /// The default one can neither be deleted nor be made non-default.
        pub is_default: bool,
        /// `order`.
        pub order: rt::Option<i64>,
        /// `syncColorways`.
        pub sync_colorways: rt::Option<bool>,
        /// Colorways of the style.
        pub selected_variation_colorways: rt::Option<rt::Vec<ColorwayId>>,
        /// What an element holds is not known.
        pub size_classes: rt::Option<rt::Vec<rt::Value>>,
        /// What an element holds is not known.
        pub partners: rt::Option<rt::Vec<rt::Value>>,
        /// Always empty so far. Writes call it metadataFields.
        pub fields: rt::Option<rt::Vec<FieldValue>>,
    }

    impl rt::Record for BomVariationMetadata {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariationMetadata",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("variationName"),
                rt::Member::required("isDefault"),
                rt::Member::optional("order"),
                rt::Member::optional("syncColorways"),
                rt::Member::optional("selectedVariationColorways"),
                rt::Member::optional("sizeClasses"),
                rt::Member::optional("partners"),
                rt::Member::optional("fields"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.variation_name),
                2 => reader.read(&mut self.is_default),
                3 => reader.read(&mut self.order),
                4 => reader.read(&mut self.sync_colorways),
                5 => reader.read(&mut self.selected_variation_colorways),
                6 => reader.read(&mut self.size_classes),
                7 => reader.read(&mut self.partners),
                8 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.variation_name,
                        &self.is_default,
                        &self.order,
                        &self.sync_colorways,
                        &self.selected_variation_colorways,
                        &self.size_classes,
                        &self.partners,
                        &self.fields,
                    ],
                );
        }
    }

    rt::record!(BomVariationMetadata);

    /// A variation with its rows.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariation {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// `id`.
        pub id: VariationId,
        /// `metadata`.
        pub metadata: rt::Option<BomVariationMetadata>,
        /// `rows`.
        pub rows: rt::Option<rt::Vec<BomVariationRow>>,
    }

    impl rt::Record for BomVariation {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariation",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::required("id"),
                rt::Member::required("metadata"),
                rt::Member::nullable("rows"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.created_by),
                1 => reader.read(&mut self.created_at),
                2 => reader.read(&mut self.modified_by),
                3 => reader.read(&mut self.modified_at),
                4 => reader.read(&mut self.id),
                5 => reader.read(&mut self.metadata),
                6 => reader.read(&mut self.rows),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.created_by,
                        &self.created_at,
                        &self.modified_by,
                        &self.modified_at,
                        &self.id,
                        &self.metadata,
                        &self.rows,
                    ],
                );
        }
    }

    rt::record!(BomVariation);

    /// A row of a variation as it is read.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariationRow {
        /// `rowId`.
        pub row_id: RowId,
        /// Null for ad hoc rows.
        pub material_id: rt::Option<MaterialId>,
        /// True without a material behind it.
        pub is_ad_hoc: rt::Option<bool>,
        /// `materialNumber`.
        pub material_number: rt::Option<rt::String>,
        /// `materialName`.
        pub material_name: rt::Option<rt::String>,
        /// Folder of the material.
        pub folder_id: rt::Option<FolderId>,
        /// `folderTypeName`.
        pub folder_name: rt::Option<rt::String>,
        /// `version`.
        pub version: rt::Option<i64>,
        /// `image`.
        pub image: rt::Option<rt::String>,
        /// `sort`.
        pub sort: rt::Option<i64>,
        /// `parentRowId`.
        pub parent_row_id: rt::Option<RowId>,
        /// `parentId`.
        pub parent_id: rt::Option<rt::String>,
        /// `subAssemblyRowId`.
        pub sub_assembly_row_id: rt::Option<RowId>,
        /// An option's id; its text is in the field named Group.
        pub group: rt::Option<rt::String>,
        /// Columns of the tenant.
        pub fields: rt::Vec<FieldValue>,
        /// `colors`.
        pub colors: rt::Vec<BomVariationColor>,
    }

    impl rt::Record for BomVariationRow {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariationRow",
            members: &[
                rt::Member::required("rowId"),
                rt::Member::nullable("materialId"),
                rt::Member::optional("isAdHoc"),
                rt::Member::nullable("materialNumber"),
                rt::Member::nullable("materialName"),
                rt::Member::nullable("folderType"),
                rt::Member::nullable("folderTypeName"),
                rt::Member::nullable("version"),
                rt::Member::nullable("image"),
                rt::Member::optional("sort"),
                rt::Member::nullable("parentRowId"),
                rt::Member::nullable("parentId"),
                rt::Member::nullable("subAssemblyRowId"),
                rt::Member::nullable("group"),
                rt::Member::required("fields"),
                rt::Member::required("colors"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.row_id),
                1 => reader.read(&mut self.material_id),
                2 => reader.read(&mut self.is_ad_hoc),
                3 => reader.read(&mut self.material_number),
                4 => reader.read(&mut self.material_name),
                5 => reader.read(&mut self.folder_id),
                6 => reader.read(&mut self.folder_name),
                7 => reader.read(&mut self.version),
                8 => reader.read(&mut self.image),
                9 => reader.read(&mut self.sort),
                10 => reader.read(&mut self.parent_row_id),
                11 => reader.read(&mut self.parent_id),
                12 => reader.read(&mut self.sub_assembly_row_id),
                13 => reader.read(&mut self.group),
                14 => reader.read(&mut self.fields),
                15 => reader.read(&mut self.colors),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.row_id,
                        &self.material_id,
                        &self.is_ad_hoc,
                        &self.material_number,
                        &self.material_name,
                        &self.folder_id,
                        &self.folder_name,
                        &self.version,
                        &self.image,
                        &self.sort,
                        &self.parent_row_id,
                        &self.parent_id,
                        &self.sub_assembly_row_id,
                        &self.group,
                        &self.fields,
                        &self.colors,
                    ],
                );
        }
    }

    rt::record!(BomVariationRow);

    /// The color that a material has in one colorway of the style.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariationColor {
        /// `colorwayId`.
        pub colorway_id: ColorwayId,
        /// `hex`.
        pub hex: rt::Option<rt::String>,
        /// `number`.
        pub number: rt::Option<rt::String>,
        /// `name`.
        pub name: rt::Option<rt::String>,
        /// Not known.
        pub image: rt::Option<rt::Value>,
        /// `materialColorwayId`.
        pub material_colorway_id: rt::Option<ColorwayId>,
        /// A classic BOM calls it color_reference.
        pub color_reference: rt::Option<rt::String>,
        /// Chips call it color_source_id.
        pub color_source_id: rt::Option<rt::String>,
    }

    impl rt::Record for BomVariationColor {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariationColor",
            members: &[
                rt::Member::required("colorwayId"),
                rt::Member::nullable("hex"),
                rt::Member::nullable("number"),
                rt::Member::nullable("name"),
                rt::Member::nullable("image"),
                rt::Member::nullable("materialColorwayId"),
                rt::Member::nullable("colorReference"),
                rt::Member::nullable("colorSourceId"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.colorway_id),
                1 => reader.read(&mut self.hex),
                2 => reader.read(&mut self.number),
                3 => reader.read(&mut self.name),
                4 => reader.read(&mut self.image),
                5 => reader.read(&mut self.material_colorway_id),
                6 => reader.read(&mut self.color_reference),
                7 => reader.read(&mut self.color_source_id),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.colorway_id,
                        &self.hex,
                        &self.number,
                        &self.name,
                        &self.image,
                        &self.material_colorway_id,
                        &self.color_reference,
                        &self.color_source_id,
                    ],
                );
        }
    }

    rt::record!(BomVariationColor);

    /// The fields of a BOMVariations page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariationsPageSchema {
        /// `enableBomVariations`.
        pub enable_bom_variations: bool,
        /// Fields of a variation; empty where variations are switched off.
        pub metadata: rt::Vec<SchemaField>,
        /// Columns of the rows.
        pub grid: rt::Vec<SchemaField>,
    }

    impl rt::Record for BomVariationsPageSchema {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariationsPageSchema",
            members: &[
                rt::Member::required("enableBomVariations"),
                rt::Member::required("metadata"),
                rt::Member::required("grid"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.enable_bom_variations),
                1 => reader.read(&mut self.metadata),
                2 => reader.read(&mut self.grid),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.enable_bom_variations, &self.metadata, &self.grid],
                );
        }
    }

    rt::record!(BomVariationsPageSchema);

    /// The fields of a page; BOMVariations pages have two sets of them.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PageSchemaResult {
        /// The form `PageSchema`.
        PageSchema(rt::Vec<SchemaField>),
        /// The form `BomVariationsPageSchema`.
        BomVariationsPageSchema(BomVariationsPageSchema),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for PageSchemaResult {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Array(
                &rt::Alternative::Object(<SchemaField as rt::Record>::SHAPE),
            ),
            rt::Alternative::Object(<BomVariationsPageSchema as rt::Record>::SHAPE),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::PageSchema),
                1 => rt::Decode::decode(reader).map(Self::BomVariationsPageSchema),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for PageSchemaResult {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::PageSchema(value) => rt::Encode::encode(value, writer),
                Self::BomVariationsPageSchema(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(PageSchemaResult);

    impl rt::From<rt::Vec<SchemaField>> for PageSchemaResult {
        fn from(value: rt::Vec<SchemaField>) -> Self {
            Self::PageSchema(value)
        }
    }

    impl rt::From<BomVariationsPageSchema> for PageSchemaResult {
        fn from(value: BomVariationsPageSchema) -> Self {
            Self::BomVariationsPageSchema(value)
        }
    }

    /// A new variation or a change of one. What is left out stays as it is.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariationWriteRequest {
        /// `variationName`.
        pub variation_name: rt::Patch<rt::String>,
        /// False on the default variation is refused with 400.
        pub is_default: rt::Patch<bool>,
        /// `syncColorways`.
        pub sync_colorways: rt::Patch<bool>,
        /// Replaces the list.
        pub selected_variation_colorways: rt::Patch<rt::Vec<ColorwayId>>,
        /// Changes the list; on update only.
        pub selected_variation_colorways_update: rt::Patch<CollectionPatch>,
        /// Reads call it fields.
        pub metadata_fields: rt::Patch<rt::Vec<UpdateItem>>,
        /// `rows`.
        pub rows: rt::Patch<rt::Vec<BomVariationRowUpdate>>,
    }

    impl rt::Record for BomVariationWriteRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariationWriteRequest",
            members: &[
                rt::Member::nullable("variationName"),
                rt::Member::nullable("isDefault"),
                rt::Member::nullable("syncColorways"),
                rt::Member::nullable("selectedVariationColorways"),
                rt::Member::nullable("selectedVariationColorwaysUpdate"),
                rt::Member::nullable("metadataFields"),
                rt::Member::nullable("rows"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.variation_name),
                1 => reader.read(&mut self.is_default),
                2 => reader.read(&mut self.sync_colorways),
                3 => reader.read(&mut self.selected_variation_colorways),
                4 => reader.read(&mut self.selected_variation_colorways_update),
                5 => reader.read(&mut self.metadata_fields),
                6 => reader.read(&mut self.rows),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.variation_name,
                        &self.is_default,
                        &self.sync_colorways,
                        &self.selected_variation_colorways,
                        &self.selected_variation_colorways_update,
                        &self.metadata_fields,
                        &self.rows,
                    ],
                );
        }
    }

    rt::record!(BomVariationWriteRequest);

    impl BomVariationWriteRequest {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `variationName`.
        pub fn variation_name(
            mut self,
            variation_name: impl rt::Into<rt::String>,
        ) -> Self {
            rt::set(&mut self.variation_name, variation_name);
            self
        }

        /// False on the default variation is refused with 400.
        pub fn is_default(mut self, is_default: bool) -> Self {
            rt::set(&mut self.is_default, is_default);
            self
        }

        /// Sets `syncColorways`.
        pub fn sync_colorways(mut self, sync_colorways: bool) -> Self {
            rt::set(&mut self.sync_colorways, sync_colorways);
            self
        }

        /// Replaces the list.
        pub fn selected_variation_colorways(
            mut self,
            selected_variation_colorways: impl rt::IntoIterator<Item = ColorwayId>,
        ) -> Self {
            rt::set_list(
                &mut self.selected_variation_colorways,
                selected_variation_colorways,
            );
            self
        }

        /// Adds one to `selectedVariationColorways`.
        pub fn selected_variation_colorway(
            mut self,
            selected_variation_colorway: impl rt::Into<ColorwayId>,
        ) -> Self {
            rt::add(&mut self.selected_variation_colorways, selected_variation_colorway);
            self
        }

        /// Changes the list; on update only.
        pub fn selected_variation_colorways_update(
            mut self,
            selected_variation_colorways_update: CollectionPatch,
        ) -> Self {
            rt::set(
                &mut self.selected_variation_colorways_update,
                selected_variation_colorways_update,
            );
            self
        }

        /// Reads call it fields.
        pub fn metadata_fields(
            mut self,
            metadata_fields: impl rt::IntoIterator<Item = UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.metadata_fields, metadata_fields);
            self
        }

        /// Adds one to `metadataFields`.
        pub fn metadata_field(
            mut self,
            metadata_field: impl rt::Into<UpdateItem>,
        ) -> Self {
            rt::add(&mut self.metadata_fields, metadata_field);
            self
        }

        /// Sets `rows`.
        pub fn rows(
            mut self,
            rows: impl rt::IntoIterator<Item = BomVariationRowUpdate>,
        ) -> Self {
            rt::set_list(&mut self.rows, rows);
            self
        }

        /// Adds one to `rows`.
        pub fn row(mut self, row: impl rt::Into<BomVariationRowUpdate>) -> Self {
            rt::add(&mut self.rows, row);
            self
        }
    }

    /// A row of a variation to add, change or remove. Removing an unknown row is refused with 400.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariationRowUpdate {
        /// Null or left out adds a row.
        pub row_id: rt::Patch<RowId>,
        /// A new row without it is an ad hoc row.
        pub material_id: rt::Patch<MaterialId>,
        /// Fields that belong to the material are refused with 400 on linked rows; read-only types are refused or ignored.
        pub row_fields: rt::Patch<rt::Vec<UpdateItem>>,
        /// `colorUpdate`.
        pub color_update: rt::Patch<rt::Vec<BomVariationColorUpdate>>,
        /// `deleteRow`.
        pub delete_row: rt::Option<bool>,
    }

    impl rt::Record for BomVariationRowUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariationRowUpdate",
            members: &[
                rt::Member::nullable("rowId"),
                rt::Member::nullable("materialId"),
                rt::Member::nullable("rowFields"),
                rt::Member::nullable("colorUpdate"),
                rt::Member::optional("deleteRow"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.row_id),
                1 => reader.read(&mut self.material_id),
                2 => reader.read(&mut self.row_fields),
                3 => reader.read(&mut self.color_update),
                4 => reader.read(&mut self.delete_row),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.row_id,
                        &self.material_id,
                        &self.row_fields,
                        &self.color_update,
                        &self.delete_row,
                    ],
                );
        }
    }

    rt::record!(BomVariationRowUpdate);

    impl BomVariationRowUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Null or left out adds a row.
        pub fn row_id(mut self, row_id: impl rt::Into<RowId>) -> Self {
            rt::set(&mut self.row_id, row_id);
            self
        }

        /// A new row without it is an ad hoc row.
        pub fn material_id(mut self, material_id: impl rt::Into<MaterialId>) -> Self {
            rt::set(&mut self.material_id, material_id);
            self
        }

        /// Fields that belong to the material are refused with 400 on linked rows; read-only types are refused or ignored.
        pub fn row_fields(
            mut self,
            row_fields: impl rt::IntoIterator<Item = UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.row_fields, row_fields);
            self
        }

        /// Adds one to `rowFields`.
        pub fn row_field(mut self, row_field: impl rt::Into<UpdateItem>) -> Self {
            rt::add(&mut self.row_fields, row_field);
            self
        }

        /// Sets `colorUpdate`.
        pub fn color_update(
            mut self,
            color_update: impl rt::IntoIterator<Item = BomVariationColorUpdate>,
        ) -> Self {
            rt::set_list(&mut self.color_update, color_update);
            self
        }

        /// Sets `deleteRow`.
        pub fn delete_row(mut self, delete_row: bool) -> Self {
            rt::set(&mut self.delete_row, delete_row);
            self
        }
    }

    /// The color of a material in one colorway, as a variation takes it.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BomVariationColorUpdate {
        /// `colorwayId`.
        pub colorway_id: ColorwayId,
        /// `materialColorwayId`.
        pub material_colorway_id: rt::Patch<ColorwayId>,
        /// `hex`.
        pub hex: rt::Patch<rt::String>,
        /// `number`.
        pub number: rt::Patch<rt::String>,
        /// `name`.
        pub name: rt::Patch<rt::String>,
        /// `removeColor`.
        pub remove_color: rt::Option<bool>,
    }

    impl rt::Record for BomVariationColorUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BomVariationColorUpdate",
            members: &[
                rt::Member::required("colorwayId"),
                rt::Member::nullable("materialColorwayId"),
                rt::Member::nullable("hex"),
                rt::Member::nullable("number"),
                rt::Member::nullable("name"),
                rt::Member::optional("removeColor"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.colorway_id),
                1 => reader.read(&mut self.material_colorway_id),
                2 => reader.read(&mut self.hex),
                3 => reader.read(&mut self.number),
                4 => reader.read(&mut self.name),
                5 => reader.read(&mut self.remove_color),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.colorway_id,
                        &self.material_colorway_id,
                        &self.hex,
                        &self.number,
                        &self.name,
                        &self.remove_color,
                    ],
                );
        }
    }

    rt::record!(BomVariationColorUpdate);

    impl BomVariationColorUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(colorway_id: impl rt::Into<ColorwayId>) -> Self {
            Self {
                colorway_id: rt::Into::into(colorway_id),
                ..rt::Default::default()
            }
        }

        /// Sets `materialColorwayId`.
        pub fn material_colorway_id(
            mut self,
            material_colorway_id: impl rt::Into<ColorwayId>,
        ) -> Self {
            rt::set(&mut self.material_colorway_id, material_colorway_id);
            self
        }

        /// Sets `hex`.
        pub fn hex(mut self, hex: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.hex, hex);
            self
        }

        /// Sets `number`.
        pub fn number(mut self, number: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.number, number);
            self
        }

        /// Sets `name`.
        pub fn name(mut self, name: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.name, name);
            self
        }

        /// Sets `removeColor`.
        pub fn remove_color(mut self, remove_color: bool) -> Self {
            rt::set(&mut self.remove_color, remove_color);
            self
        }
    }

    /// Search of BOM rows over all styles. Filters seem to look at the material; header_number did nothing and id gave a 500.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FlatBomRequest {
        /// BOM pages. Pages of kind BOMVariations gave a null result.
        pub page_ids: rt::Patch<rt::Vec<PageId>>,
        /// `filters`.
        pub filters: rt::Patch<rt::Vec<FilterClause>>,
        /// `colorwayFilters`.
        pub colorway_filters: rt::Patch<rt::Vec<FilterClause>>,
    }

    impl rt::Record for FlatBomRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "FlatBomRequest",
            members: &[
                rt::Member::nullable("pageIds"),
                rt::Member::nullable("filters"),
                rt::Member::nullable("colorwayFilters"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.page_ids),
                1 => reader.read(&mut self.filters),
                2 => reader.read(&mut self.colorway_filters),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.page_ids, &self.filters, &self.colorway_filters],
                );
        }
    }

    rt::record!(FlatBomRequest);

    impl FlatBomRequest {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// BOM pages. Pages of kind BOMVariations gave a null result.
        pub fn page_ids(
            mut self,
            page_ids: impl rt::IntoIterator<Item = PageId>,
        ) -> Self {
            rt::set_list(&mut self.page_ids, page_ids);
            self
        }

        /// Adds one to `pageIds`.
        pub fn page_id(mut self, page_id: impl rt::Into<PageId>) -> Self {
            rt::add(&mut self.page_ids, page_id);
            self
        }

        /// Sets `filters`.
        pub fn filters(
            mut self,
            filters: impl rt::IntoIterator<Item = FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.filters, filters);
            self
        }

        /// Adds one to `filters`.
        pub fn filter(mut self, filter: impl rt::Into<FilterClause>) -> Self {
            rt::add(&mut self.filters, filter);
            self
        }

        /// Sets `colorwayFilters`.
        pub fn colorway_filters(
            mut self,
            colorway_filters: impl rt::IntoIterator<Item = FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.colorway_filters, colorway_filters);
            self
        }

        /// Adds one to `colorwayFilters`.
        pub fn colorway_filter(
            mut self,
            colorway_filter: impl rt::Into<FilterClause>,
        ) -> Self {
            rt::add(&mut self.colorway_filters, colorway_filter);
            self
        }
    }

    /// A BOM row with its style.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FlatBomItem {
        /// `header`.
        pub header: StyleHeader,
        /// The row. Only null was captured.
        pub bom: rt::Value,
        /// The page of the row; null together with bom.
        pub application_id: rt::Option<PageId>,
    }

    impl rt::Record for FlatBomItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "FlatBomItem",
            members: &[
                rt::Member::required("header"),
                rt::Member::required("bom"),
                rt::Member::required("applicationId"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.header),
                1 => reader.read(&mut self.bom),
                2 => reader.read(&mut self.application_id),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(Self::SHAPE, &[&self.header, &self.bom, &self.application_id]);
        }
    }

    rt::record!(FlatBomItem);

    /// A SKU. Generating fails with 500 if a colorway lacks a swatch.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SkuItem {
        /// `id`.
        pub id: SkuId,
        /// `skuNumber`.
        pub sku_number: rt::Option<rt::String>,
        /// `colorNumber`.
        pub color_number: rt::Option<rt::String>,
        /// `colorName`.
        pub color_name: rt::Option<rt::String>,
        /// `colorImage`.
        pub color_image: rt::Option<rt::String>,
        /// `size`.
        pub size: rt::Option<rt::String>,
        /// `packaging`.
        pub packaging: rt::Option<rt::String>,
        /// `hideSku`.
        pub hide_sku: rt::Option<bool>,
        /// `comments`.
        pub comments: rt::Option<rt::String>,
        /// `fields`.
        pub fields: rt::Option<rt::Vec<FieldValue>>,
    }

    impl rt::Record for SkuItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SkuItem",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("skuNumber"),
                rt::Member::nullable("colorNumber"),
                rt::Member::nullable("colorName"),
                rt::Member::nullable("colorImage"),
                rt::Member::nullable("size"),
                rt::Member::nullable("packaging"),
                rt::Member::optional("hideSku"),
                rt::Member::nullable("comments"),
                rt::Member::nullable("fields"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.sku_number),
                2 => reader.read(&mut self.color_number),
                3 => reader.read(&mut self.color_name),
                4 => reader.read(&mut self.color_image),
                5 => reader.read(&mut self.size),
                6 => reader.read(&mut self.packaging),
                7 => reader.read(&mut self.hide_sku),
                8 => reader.read(&mut self.comments),
                9 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.sku_number,
                        &self.color_number,
                        &self.color_name,
                        &self.color_image,
                        &self.size,
                        &self.packaging,
                        &self.hide_sku,
                        &self.comments,
                        &self.fields,
                    ],
                );
        }
    }

    rt::record!(SkuItem);

    /// A change of one SKU.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SkuUpdateItem {
        /// `id`.
        pub id: SkuId,
        /// `fields`.
        pub fields: rt::Vec<UpdateItem>,
    }

    impl rt::Record for SkuUpdateItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SkuUpdateItem",
            members: &[rt::Member::required("id"), rt::Member::required("fields")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.fields]);
        }
    }

    rt::record!(SkuUpdateItem);

    impl SkuUpdateItem {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(id: impl rt::Into<SkuId>) -> Self {
            Self {
                id: rt::Into::into(id),
                ..rt::Default::default()
            }
        }

        /// Sets `fields`.
        pub fn fields(
            mut self,
            fields: impl rt::IntoIterator<Item = UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.fields, fields);
            self
        }

        /// Adds one to `fields`.
        pub fn field(mut self, field: impl rt::Into<UpdateItem>) -> Self {
            rt::add(&mut self.fields, field);
            self
        }
    }

    /// A Measurements or MeasurementsGrid page (one size range), in snake and Pascal case.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MeasurementsData {
        /// `fractionsMode`.
        pub fractions_mode: rt::Option<bool>,
        /// Imperial or Metric.
        pub measurement_system: rt::Option<rt::String>,
        /// `data`.
        pub rows: rt::Option<rt::Vec<MeasurementsRow>>,
        /// `activeInitialField`.
        pub active_initial_field: rt::Option<rt::String>,
        /// `sketches`.
        pub sketches: rt::Option<rt::Vec<rt::Value>>,
        /// `SampleColumns`.
        pub sample_columns: rt::Option<rt::Vec<rt::Value>>,
        /// `SampleSubmits`.
        pub sample_submits: rt::Option<rt::Vec<rt::Value>>,
    }

    impl rt::Record for MeasurementsData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "MeasurementsData",
            members: &[
                rt::Member::optional("fractionsMode"),
                rt::Member::required("measurementSystem"),
                rt::Member::required("data"),
                rt::Member::nullable("activeInitialField"),
                rt::Member::nullable("sketches"),
                rt::Member::nullable("SampleColumns"),
                rt::Member::nullable("SampleSubmits"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.fractions_mode),
                1 => reader.read(&mut self.measurement_system),
                2 => reader.read(&mut self.rows),
                3 => reader.read(&mut self.active_initial_field),
                4 => reader.read(&mut self.sketches),
                5 => reader.read(&mut self.sample_columns),
                6 => reader.read(&mut self.sample_submits),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.fractions_mode,
                        &self.measurement_system,
                        &self.rows,
                        &self.active_initial_field,
                        &self.sketches,
                        &self.sample_columns,
                        &self.sample_submits,
                    ],
                );
        }
    }

    rt::record!(MeasurementsData);

    /// A row of a measurement sheet with one size range.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MeasurementsRow {
        /// `Id`.
        pub id: rt::Option<RowId>,
        /// Tied to a row of the block.
        pub is_linked: rt::Option<bool>,
        /// `block_row_id`.
        pub block_row_id: rt::Option<RowId>,
        /// `hide`.
        pub hide: rt::Option<bool>,
        /// One object in spite of the plural.
        pub pom: rt::Option<MeasurementsPom>,
        /// Measure by size name.
        pub specs: rt::Option<rt::Map<rt::String, rt::Option<rt::Decimal>>>,
        /// Grade rule by size name.
        pub rules: rt::Option<rt::Map<rt::String, rt::Option<rt::Decimal>>>,
        /// Measured value by sample column.
        pub samples: rt::Option<rt::Map<rt::String, rt::Option<rt::Decimal>>>,
    }

    impl rt::Record for MeasurementsRow {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "MeasurementsRow",
            members: &[
                rt::Member::nullable("Id"),
                rt::Member::optional("is_linked"),
                rt::Member::nullable("block_row_id"),
                rt::Member::optional("hide"),
                rt::Member::nullable("poms"),
                rt::Member::nullable("specs"),
                rt::Member::nullable("rules"),
                rt::Member::nullable("samples"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.is_linked),
                2 => reader.read(&mut self.block_row_id),
                3 => reader.read(&mut self.hide),
                4 => reader.read(&mut self.pom),
                5 => reader.read(&mut self.specs),
                6 => reader.read(&mut self.rules),
                7 => reader.read(&mut self.samples),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.is_linked,
                        &self.block_row_id,
                        &self.hide,
                        &self.pom,
                        &self.specs,
                        &self.rules,
                        &self.samples,
                    ],
                );
        }
    }

    rt::record!(MeasurementsRow);

    /// A point of measure on a sheet with one size range.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MeasurementsPom {
        /// `code`.
        pub code: rt::Option<rt::String>,
        /// `point_of_measure`.
        pub point_of_measure: rt::Option<rt::String>,
        /// Tolerance downwards.
        pub tol_minus: rt::Option<rt::Decimal>,
        /// Tolerance upwards.
        pub tol_plus: rt::Option<rt::Decimal>,
        /// `revised`.
        pub revised: rt::Option<rt::Decimal>,
        /// `initial_spec`.
        pub initial_spec: rt::Option<rt::Decimal>,
    }

    impl rt::Record for MeasurementsPom {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "MeasurementsPom",
            members: &[
                rt::Member::nullable("code"),
                rt::Member::nullable("point_of_measure"),
                rt::Member::nullable("tol_minus"),
                rt::Member::nullable("tol_plus"),
                rt::Member::nullable("revised"),
                rt::Member::nullable("initial_spec"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.code),
                1 => reader.read(&mut self.point_of_measure),
                2 => reader.read(&mut self.tol_minus),
                3 => reader.read(&mut self.tol_plus),
                4 => reader.read(&mut self.revised),
                5 => reader.read(&mut self.initial_spec),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.code,
                        &self.point_of_measure,
                        &self.tol_minus,
                        &self.tol_plus,
                        &self.revised,
                        &self.initial_spec,
                    ],
                );
        }
    }

    rt::record!(MeasurementsPom);

    /// A MultiMeasurements page (several size classes).
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MultiMeasurementsData {
        /// Imperial or Metric.
        pub measurement_system: rt::Option<rt::String>,
        /// `sizeClasses`.
        pub size_classes: rt::Option<rt::Vec<MultiMeasurementsSizeClass>>,
        /// The linked block; null without one.
        pub block_header: rt::Option<rt::Map<rt::String, rt::Value>>,
    }

    impl rt::Record for MultiMeasurementsData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "MultiMeasurementsData",
            members: &[
                rt::Member::required("measurementSystem"),
                rt::Member::required("sizeClasses"),
                rt::Member::required("blockHeader"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.measurement_system),
                1 => reader.read(&mut self.size_classes),
                2 => reader.read(&mut self.block_header),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.measurement_system, &self.size_classes, &self.block_header],
                );
        }
    }

    rt::record!(MultiMeasurementsData);

    /// Measurements of one size class.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MultiMeasurementsSizeClass {
        /// Writes take the bare id here.
        pub size_class: rt::Option<StyleSizeClass>,
        /// `poms`.
        pub poms: rt::Option<rt::Vec<MultiMeasurementsPom>>,
        /// `technicalSketches`.
        pub technical_sketches: rt::Option<rt::Vec<rt::Value>>,
    }

    impl rt::Record for MultiMeasurementsSizeClass {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "MultiMeasurementsSizeClass",
            members: &[
                rt::Member::nullable("sizeClass"),
                rt::Member::nullable("poms"),
                rt::Member::nullable("technicalSketches"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.size_class),
                1 => reader.read(&mut self.poms),
                2 => reader.read(&mut self.technical_sketches),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.size_class, &self.poms, &self.technical_sketches],
                );
        }
    }

    rt::record!(MultiMeasurementsSizeClass);

    /// A point of measure on a sheet with several size classes.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MultiMeasurementsPom {
        /// `id`.
        pub id: PomId,
        /// Tied to a row of the block.
        pub is_linked: rt::Option<bool>,
        /// `blockRowId`.
        pub block_row_id: rt::Option<PomId>,
        /// `code`.
        pub code: rt::Option<rt::String>,
        /// `pointOfMeasure`.
        pub point_of_measure: rt::Option<rt::String>,
        /// Tolerance downwards.
        pub tol_minus: rt::Option<rt::Decimal>,
        /// Tolerance upwards.
        pub tol_plus: rt::Option<rt::Decimal>,
        /// `initialSpec`.
        pub initial_spec: rt::Option<rt::Decimal>,
        /// `revised`.
        pub revised: rt::Option<rt::Decimal>,
        /// `activeSpec`.
        pub active_spec: rt::Option<rt::Decimal>,
        /// `gradeRules`.
        pub grade_rules: rt::Option<rt::Vec<GradeRule>>,
        /// `fields`.
        pub fields: rt::Option<rt::Vec<FieldValue>>,
        /// `initialColumns`.
        pub initial_columns: rt::Option<rt::Vec<rt::Value>>,
    }

    impl rt::Record for MultiMeasurementsPom {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "MultiMeasurementsPom",
            members: &[
                rt::Member::required("id"),
                rt::Member::optional("isLinked"),
                rt::Member::nullable("blockRowId"),
                rt::Member::nullable("code"),
                rt::Member::nullable("pointOfMeasure"),
                rt::Member::nullable("tolMinus"),
                rt::Member::nullable("tolPlus"),
                rt::Member::nullable("initialSpec"),
                rt::Member::nullable("revised"),
                rt::Member::nullable("activeSpec"),
                rt::Member::nullable("gradeRules"),
                rt::Member::nullable("fields"),
                rt::Member::nullable("initialColumns"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.is_linked),
                2 => reader.read(&mut self.block_row_id),
                3 => reader.read(&mut self.code),
                4 => reader.read(&mut self.point_of_measure),
                5 => reader.read(&mut self.tol_minus),
                6 => reader.read(&mut self.tol_plus),
                7 => reader.read(&mut self.initial_spec),
                8 => reader.read(&mut self.revised),
                9 => reader.read(&mut self.active_spec),
                10 => reader.read(&mut self.grade_rules),
                11 => reader.read(&mut self.fields),
                12 => reader.read(&mut self.initial_columns),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.is_linked,
                        &self.block_row_id,
                        &self.code,
                        &self.point_of_measure,
                        &self.tol_minus,
                        &self.tol_plus,
                        &self.initial_spec,
                        &self.revised,
                        &self.active_spec,
                        &self.grade_rules,
                        &self.fields,
                        &self.initial_columns,
                    ],
                );
        }
    }

    rt::record!(MultiMeasurementsPom);

    /// The graded measure of one size.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GradeRule {
        /// `sizeName`.
        pub size_name: rt::Option<rt::String>,
        /// `sizeIndex`.
        pub size_index: rt::Option<i64>,
        /// Sample requests call it spec.
        pub graded_spec: rt::Option<rt::Decimal>,
        /// Sample requests call it rule.
        pub grade_rule: rt::Option<rt::Decimal>,
    }

    impl rt::Record for GradeRule {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "GradeRule",
            members: &[
                rt::Member::nullable("sizeName"),
                rt::Member::optional("sizeIndex"),
                rt::Member::nullable("gradedSpec"),
                rt::Member::nullable("gradeRule"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.size_name),
                1 => reader.read(&mut self.size_index),
                2 => reader.read(&mut self.graded_spec),
                3 => reader.read(&mut self.grade_rule),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.size_name,
                        &self.size_index,
                        &self.graded_spec,
                        &self.grade_rule,
                    ],
                );
        }
    }

    rt::record!(GradeRule);

    /// A change of the measurements of one size class.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MultiMeasurementsUpdateRequest {
        /// `sizeClass`.
        pub size_class: SizeClassId,
        /// Objects with id, code, pointOfMeasure and the numbers to change.
        pub poms: rt::Vec<rt::Value>,
    }

    impl rt::Record for MultiMeasurementsUpdateRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "MultiMeasurementsUpdateRequest",
            members: &[rt::Member::required("sizeClass"), rt::Member::required("poms")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.size_class),
                1 => reader.read(&mut self.poms),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.size_class, &self.poms]);
        }
    }

    rt::record!(MultiMeasurementsUpdateRequest);

    impl MultiMeasurementsUpdateRequest {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(size_class: impl rt::Into<SizeClassId>) -> Self {
            Self {
                size_class: rt::Into::into(size_class),
                ..rt::Default::default()
            }
        }

        /// Objects with id, code, pointOfMeasure and the numbers to change.
        pub fn poms(mut self, poms: impl rt::IntoIterator<Item = rt::Value>) -> Self {
            rt::set_list(&mut self.poms, poms);
            self
        }

        /// Adds one to `poms`.
        pub fn pom(mut self, pom: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.poms, pom);
            self
        }
    }

    /// A MeasurementBlock or MultiSizeMeasurementBlock page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BlockMeasurementsData {
        /// Imperial or Metric.
        pub measurement_system: rt::Option<rt::String>,
        /// `sizeClasses`.
        pub size_classes: rt::Option<rt::Vec<BlockMeasurementsSizeClass>>,
    }

    impl rt::Record for BlockMeasurementsData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BlockMeasurementsData",
            members: &[
                rt::Member::required("measurementSystem"),
                rt::Member::required("sizeClasses"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.measurement_system),
                1 => reader.read(&mut self.size_classes),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.measurement_system, &self.size_classes]);
        }
    }

    rt::record!(BlockMeasurementsData);

    /// Measurements of one size class of a block.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BlockMeasurementsSizeClass {
        /// Id and name.
        pub size_class: rt::Option<rt::Map<rt::String, rt::Value>>,
        /// `poms`.
        pub poms: rt::Option<rt::Vec<BlockMeasurementsPom>>,
    }

    impl rt::Record for BlockMeasurementsSizeClass {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BlockMeasurementsSizeClass",
            members: &[rt::Member::nullable("sizeClass"), rt::Member::nullable("poms")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.size_class),
                1 => reader.read(&mut self.poms),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.size_class, &self.poms]);
        }
    }

    rt::record!(BlockMeasurementsSizeClass);

    /// A point of measure of a block.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BlockMeasurementsPom {
        /// `id`.
        pub id: PomId,
        /// `code`.
        pub code: rt::Option<rt::String>,
        /// `pointOfMeasure`.
        pub point_of_measure: rt::Option<rt::String>,
        /// Tolerance downwards.
        pub tol_minus: rt::Option<rt::Decimal>,
        /// Tolerance upwards.
        pub tol_plus: rt::Option<rt::Decimal>,
        /// `initialSpec`.
        pub initial_spec: rt::Option<rt::Decimal>,
        /// `revised`.
        pub revised: rt::Option<rt::Decimal>,
        /// `gradeRules`.
        pub grade_rules: rt::Option<rt::Vec<GradeRule>>,
        /// `fields`.
        pub fields: rt::Option<rt::Vec<FieldValue>>,
    }

    impl rt::Record for BlockMeasurementsPom {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "BlockMeasurementsPom",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("code"),
                rt::Member::nullable("pointOfMeasure"),
                rt::Member::nullable("tolMinus"),
                rt::Member::nullable("tolPlus"),
                rt::Member::nullable("initialSpec"),
                rt::Member::nullable("revised"),
                rt::Member::nullable("gradeRules"),
                rt::Member::nullable("fields"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.code),
                2 => reader.read(&mut self.point_of_measure),
                3 => reader.read(&mut self.tol_minus),
                4 => reader.read(&mut self.tol_plus),
                5 => reader.read(&mut self.initial_spec),
                6 => reader.read(&mut self.revised),
                7 => reader.read(&mut self.grade_rules),
                8 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.code,
                        &self.point_of_measure,
                        &self.tol_minus,
                        &self.tol_plus,
                        &self.initial_spec,
                        &self.revised,
                        &self.grade_rules,
                        &self.fields,
                    ],
                );
        }
    }

    rt::record!(BlockMeasurementsPom);

    /// A SampleRequestApp or SampleRequestMulti page; only their submits differ.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SampleRequestData {
        /// Imperial or Metric.
        pub measurement_system: rt::Option<rt::String>,
        /// `poms`.
        pub poms: rt::Option<rt::Vec<SampleRequestPom>>,
        /// `submits`.
        pub submits: rt::Option<rt::Vec<SampleRequestSubmit>>,
    }

    impl rt::Record for SampleRequestData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SampleRequestData",
            members: &[
                rt::Member::nullable("measurementSystem"),
                rt::Member::required("poms"),
                rt::Member::required("submits"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.measurement_system),
                1 => reader.read(&mut self.poms),
                2 => reader.read(&mut self.submits),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.measurement_system, &self.poms, &self.submits],
                );
        }
    }

    rt::record!(SampleRequestData);

    /// A submit with several sizes or with one.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SampleRequestSubmit {
        /// The form `SampleMultiSubmit`.
        SampleMultiSubmit(SampleMultiSubmit),
        /// The form `SampleSubmit`.
        SampleSubmit(SampleSubmit),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for SampleRequestSubmit {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Object(<SampleMultiSubmit as rt::Record>::SHAPE),
            rt::Alternative::Object(<SampleSubmit as rt::Record>::SHAPE),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::SampleMultiSubmit),
                1 => rt::Decode::decode(reader).map(Self::SampleSubmit),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for SampleRequestSubmit {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::SampleMultiSubmit(value) => rt::Encode::encode(value, writer),
                Self::SampleSubmit(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(SampleRequestSubmit);

    impl rt::From<SampleMultiSubmit> for SampleRequestSubmit {
        fn from(value: SampleMultiSubmit) -> Self {
            Self::SampleMultiSubmit(value)
        }
    }

    impl rt::From<SampleSubmit> for SampleRequestSubmit {
        fn from(value: SampleSubmit) -> Self {
            Self::SampleSubmit(value)
        }
    }

    /// A measured row of a sample.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SampleRequestPom {
        /// `id`.
        pub id: PomId,
        /// Tied to a row of the block.
        pub is_linked: rt::Option<bool>,
        /// `pom`.
        pub pom: rt::Option<SampleRequestPomDetail>,
        /// `gradeRules`.
        pub grade_rules: rt::Option<rt::Vec<SampleGradeRule>>,
        /// `submits`.
        pub submits: rt::Option<rt::Vec<SamplePomSubmit>>,
    }

    impl rt::Record for SampleRequestPom {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SampleRequestPom",
            members: &[
                rt::Member::required("id"),
                rt::Member::optional("isLinked"),
                rt::Member::nullable("pom"),
                rt::Member::nullable("gradeRules"),
                rt::Member::nullable("submits"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.is_linked),
                2 => reader.read(&mut self.pom),
                3 => reader.read(&mut self.grade_rules),
                4 => reader.read(&mut self.submits),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.is_linked,
                        &self.pom,
                        &self.grade_rules,
                        &self.submits,
                    ],
                );
        }
    }

    rt::record!(SampleRequestPom);

    /// What is measured on a sample.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SampleRequestPomDetail {
        /// `code`.
        pub code: rt::Option<rt::String>,
        /// `pointOfMeasure`.
        pub point_of_measure: rt::Option<rt::String>,
        /// Tolerance downwards.
        pub tol_minus: rt::Option<rt::Decimal>,
        /// Tolerance upwards.
        pub tol_plus: rt::Option<rt::Decimal>,
        /// The measure asked for.
        pub requested: rt::Option<rt::Decimal>,
        /// `fields`.
        pub fields: rt::Option<rt::Vec<FieldValue>>,
    }

    impl rt::Record for SampleRequestPomDetail {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SampleRequestPomDetail",
            members: &[
                rt::Member::nullable("code"),
                rt::Member::nullable("pointOfMeasure"),
                rt::Member::nullable("tolMinus"),
                rt::Member::nullable("tolPlus"),
                rt::Member::nullable("requested"),
                rt::Member::nullable("fields"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.code),
                1 => reader.read(&mut self.point_of_measure),
                2 => reader.read(&mut self.tol_minus),
                3 => reader.read(&mut self.tol_plus),
                4 => reader.read(&mut self.requested),
                5 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.code,
                        &self.point_of_measure,
                        &self.tol_minus,
                        &self.tol_plus,
                        &self.requested,
                        &self.fields,
                    ],
                );
        }
    }

    rt::record!(SampleRequestPomDetail);

    /// The graded measure of one size in a sample request.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SampleGradeRule {
        /// `sizeName`.
        pub size_name: rt::Option<rt::String>,
        /// `spec`.
        pub spec: rt::Option<rt::Decimal>,
        /// `rule`.
        pub rule: rt::Option<rt::Decimal>,
    }

    impl rt::Record for SampleGradeRule {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SampleGradeRule",
            members: &[
                rt::Member::nullable("sizeName"),
                rt::Member::nullable("spec"),
                rt::Member::nullable("rule"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.size_name),
                1 => reader.read(&mut self.spec),
                2 => reader.read(&mut self.rule),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.size_name, &self.spec, &self.rule]);
        }
    }

    rt::record!(SampleGradeRule);

    /// What one submit measured.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SamplePomSubmit {
        /// `id`.
        pub id: rt::Option<SubmitId>,
        /// `fields`.
        pub fields: rt::Option<rt::Vec<FieldValue>>,
    }

    impl rt::Record for SamplePomSubmit {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SamplePomSubmit",
            members: &[rt::Member::nullable("id"), rt::Member::nullable("fields")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.fields),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.fields]);
        }
    }

    rt::record!(SamplePomSubmit);

    /// A submit of one size.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SampleSubmit {
        /// `id`.
        pub id: SubmitId,
        /// `name`.
        pub name: rt::Option<rt::String>,
        /// `sampleSize`.
        pub sample_size: rt::Option<rt::String>,
        /// `size`.
        pub size: rt::Option<NumberOrText>,
        /// `dueDate`.
        pub due_date: rt::Option<rt::DateTime>,
        /// `receivedDate`.
        pub received_date: rt::Option<rt::DateTime>,
        /// `fitDate`.
        pub fit_date: rt::Option<rt::DateTime>,
        /// `resubmitDueDate`.
        pub resubmit_due_date: rt::Option<rt::DateTime>,
        /// Not Started, Requested, Approved, Approved with Corrections or one of the tenant's own.
        pub submit_status: rt::Option<rt::String>,
        /// `submitStatusDate`.
        pub submit_status_date: rt::Option<rt::DateTime>,
        /// `data`.
        pub data: rt::Option<SampleSubmitData>,
    }

    impl rt::Record for SampleSubmit {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SampleSubmit",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("name"),
                rt::Member::nullable("sampleSize"),
                rt::Member::nullable("size"),
                rt::Member::nullable("dueDate"),
                rt::Member::nullable("receivedDate"),
                rt::Member::nullable("fitDate"),
                rt::Member::nullable("resubmitDueDate"),
                rt::Member::nullable("submitStatus"),
                rt::Member::nullable("submitStatusDate"),
                rt::Member::nullable("data"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                2 => reader.read(&mut self.sample_size),
                3 => reader.read(&mut self.size),
                4 => reader.read(&mut self.due_date),
                5 => reader.read(&mut self.received_date),
                6 => reader.read(&mut self.fit_date),
                7 => reader.read(&mut self.resubmit_due_date),
                8 => reader.read(&mut self.submit_status),
                9 => reader.read(&mut self.submit_status_date),
                10 => reader.read(&mut self.data),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.name,
                        &self.sample_size,
                        &self.size,
                        &self.due_date,
                        &self.received_date,
                        &self.fit_date,
                        &self.resubmit_due_date,
                        &self.submit_status,
                        &self.submit_status_date,
                        &self.data,
                    ],
                );
        }
    }

    rt::record!(SampleSubmit);

    /// Remarks of a fitting.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SampleSubmitData {
        /// `fitComments`.
        pub fit_comments: rt::Option<rt::String>,
        /// `fitPhotos`.
        pub fit_photos: rt::Option<rt::Vec<FitPhoto>>,
    }

    impl rt::Record for SampleSubmitData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SampleSubmitData",
            members: &[
                rt::Member::nullable("fitComments"),
                rt::Member::nullable("fitPhotos"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.fit_comments),
                1 => reader.read(&mut self.fit_photos),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.fit_comments, &self.fit_photos]);
        }
    }

    rt::record!(SampleSubmitData);

    /// A photo of a fitting.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FitPhoto {
        /// `id`.
        pub id: rt::String,
        /// `image`.
        pub image: rt::Option<ImageRef>,
        /// `comments`.
        pub comments: rt::Option<rt::String>,
    }

    impl rt::Record for FitPhoto {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "FitPhoto",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("image"),
                rt::Member::nullable("comments"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.image),
                2 => reader.read(&mut self.comments),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.image, &self.comments]);
        }
    }

    rt::record!(FitPhoto);

    /// A submit of several sizes.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SampleMultiSubmit {
        /// `id`.
        pub id: SubmitId,
        /// `name`.
        pub name: rt::Option<rt::String>,
        /// `sizes`.
        pub sizes: rt::Option<rt::Vec<SampleMultiSubmitSize>>,
        /// `data`.
        pub data: rt::Option<SampleSubmitData>,
    }

    impl rt::Record for SampleMultiSubmit {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SampleMultiSubmit",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("name"),
                rt::Member::required("sizes"),
                rt::Member::nullable("data"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                2 => reader.read(&mut self.sizes),
                3 => reader.read(&mut self.data),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(Self::SHAPE, &[&self.id, &self.name, &self.sizes, &self.data]);
        }
    }

    rt::record!(SampleMultiSubmit);

    /// Where one size of a submit stands.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SampleMultiSubmitSize {
        /// `id`.
        pub id: rt::Option<rt::String>,
        /// `size`.
        pub size: rt::Option<rt::String>,
        /// `sampleSize`.
        pub sample_size: rt::Option<FlagOrText>,
        /// As in SampleSubmit.
        pub submit_status: rt::Option<rt::String>,
        /// `submitStatusDate`.
        pub submit_status_date: rt::Option<rt::DateTime>,
        /// `dueDate`.
        pub due_date: rt::Option<rt::DateTime>,
        /// `receivedDate`.
        pub received_date: rt::Option<rt::DateTime>,
        /// `fitDate`.
        pub fit_date: rt::Option<rt::DateTime>,
    }

    impl rt::Record for SampleMultiSubmitSize {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "SampleMultiSubmitSize",
            members: &[
                rt::Member::nullable("id"),
                rt::Member::nullable("size"),
                rt::Member::nullable("sampleSize"),
                rt::Member::nullable("submitStatus"),
                rt::Member::nullable("submitStatusDate"),
                rt::Member::nullable("dueDate"),
                rt::Member::nullable("receivedDate"),
                rt::Member::nullable("fitDate"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.size),
                2 => reader.read(&mut self.sample_size),
                3 => reader.read(&mut self.submit_status),
                4 => reader.read(&mut self.submit_status_date),
                5 => reader.read(&mut self.due_date),
                6 => reader.read(&mut self.received_date),
                7 => reader.read(&mut self.fit_date),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.size,
                        &self.sample_size,
                        &self.submit_status,
                        &self.submit_status_date,
                        &self.due_date,
                        &self.received_date,
                        &self.fit_date,
                    ],
                );
        }
    }

    rt::record!(SampleMultiSubmitSize);

    /// A new submit of a SampleRequestMulti page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddSubmitRequest {
        /// `submitName`.
        pub submit_name: rt::String,
        /// `sizes`.
        pub sizes: rt::Patch<rt::Vec<AddSubmitSize>>,
    }

    impl rt::Record for AddSubmitRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "AddSubmitRequest",
            members: &[
                rt::Member::required("submitName"),
                rt::Member::nullable("sizes"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.submit_name),
                1 => reader.read(&mut self.sizes),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.submit_name, &self.sizes]);
        }
    }

    rt::record!(AddSubmitRequest);

    impl AddSubmitRequest {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(submit_name: impl rt::Into<rt::String>) -> Self {
            Self {
                submit_name: rt::Into::into(submit_name),
                ..rt::Default::default()
            }
        }

        /// Sets `sizes`.
        pub fn sizes(
            mut self,
            sizes: impl rt::IntoIterator<Item = AddSubmitSize>,
        ) -> Self {
            rt::set_list(&mut self.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(mut self, size: impl rt::Into<AddSubmitSize>) -> Self {
            rt::add(&mut self.sizes, size);
            self
        }
    }

    /// A size of a new submit.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AddSubmitSize {
        /// Id or name of the size class.
        pub size_class: rt::String,
        /// `sizeName`.
        pub size_name: rt::String,
    }

    impl rt::Record for AddSubmitSize {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "AddSubmitSize",
            members: &[
                rt::Member::required("sizeClass"),
                rt::Member::required("sizeName"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.size_class),
                1 => reader.read(&mut self.size_name),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.size_class, &self.size_name]);
        }
    }

    rt::record!(AddSubmitSize);

    impl AddSubmitSize {
        /// With all that is required.
        pub fn new(
            size_class: impl rt::Into<rt::String>,
            size_name: impl rt::Into<rt::String>,
        ) -> Self {
            Self {
                size_class: rt::Into::into(size_class),
                size_name: rt::Into::into(size_name),
            }
        }
    }

    /// A DesignSample page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DesignSampleData {
        /// `submits`.
        pub submits: rt::Option<rt::Vec<DesignSampleSubmit>>,
    }

    impl rt::Record for DesignSampleData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "DesignSampleData",
            members: &[rt::Member::required("submits")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.submits)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.submits]);
        }
    }

    rt::record!(DesignSampleData);

    /// A submit of a design sample; it has no sizes.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DesignSampleSubmit {
        /// `id`.
        pub id: SubmitId,
        /// `name`.
        pub name: rt::Option<rt::String>,
        /// `dueDate`.
        pub due_date: rt::Option<rt::DateTime>,
        /// `receivedDate`.
        pub received_date: rt::Option<rt::DateTime>,
        /// `fitDate`.
        pub fit_date: rt::Option<rt::DateTime>,
        /// `resubmitDueDate`.
        pub resubmit_due_date: rt::Option<rt::DateTime>,
        /// As in SampleSubmit.
        pub submit_status: rt::Option<rt::String>,
        /// `submitStatusDate`.
        pub submit_status_date: rt::Option<rt::DateTime>,
        /// `data`.
        pub data: rt::Option<SampleSubmitData>,
    }

    impl rt::Record for DesignSampleSubmit {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "DesignSampleSubmit",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("name"),
                rt::Member::nullable("dueDate"),
                rt::Member::nullable("receivedDate"),
                rt::Member::nullable("fitDate"),
                rt::Member::nullable("resubmitDueDate"),
                rt::Member::nullable("submitStatus"),
                rt::Member::nullable("submitStatusDate"),
                rt::Member::nullable("data"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                2 => reader.read(&mut self.due_date),
                3 => reader.read(&mut self.received_date),
                4 => reader.read(&mut self.fit_date),
                5 => reader.read(&mut self.resubmit_due_date),
                6 => reader.read(&mut self.submit_status),
                7 => reader.read(&mut self.submit_status_date),
                8 => reader.read(&mut self.data),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.name,
                        &self.due_date,
                        &self.received_date,
                        &self.fit_date,
                        &self.resubmit_due_date,
                        &self.submit_status,
                        &self.submit_status_date,
                        &self.data,
                    ],
                );
        }
    }

    rt::record!(DesignSampleSubmit);

    /// A page to link or, with removeLink, to unlink.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct LinkPagesUpdateItem {
        /// `headerId`.
        pub header_id: HeaderId,
        /// `pageId`.
        pub page_id: PageId,
        /// `removeLink`.
        pub remove_link: rt::Option<bool>,
    }

    impl rt::Record for LinkPagesUpdateItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "LinkPagesUpdateItem",
            members: &[
                rt::Member::required("headerId"),
                rt::Member::required("pageId"),
                rt::Member::optional("removeLink"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.header_id),
                1 => reader.read(&mut self.page_id),
                2 => reader.read(&mut self.remove_link),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.header_id, &self.page_id, &self.remove_link],
                );
        }
    }

    rt::record!(LinkPagesUpdateItem);

    impl LinkPagesUpdateItem {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<HeaderId>,
            page_id: impl rt::Into<PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                ..rt::Default::default()
            }
        }

        /// Sets `removeLink`.
        pub fn remove_link(mut self, remove_link: bool) -> Self {
            rt::set(&mut self.remove_link, remove_link);
            self
        }
    }

    /// Current entries nest their text under reply; older ones are flat.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RevisionEntry {
        /// The form `RevisionsAppItem`.
        RevisionsAppItem(RevisionsAppItem),
        /// The form `RevisionItemCamel`.
        RevisionItemCamel(RevisionItemCamel),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for RevisionEntry {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Object(<RevisionsAppItem as rt::Record>::SHAPE),
            rt::Alternative::Object(<RevisionItemCamel as rt::Record>::SHAPE),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::RevisionsAppItem),
                1 => rt::Decode::decode(reader).map(Self::RevisionItemCamel),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for RevisionEntry {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::RevisionsAppItem(value) => rt::Encode::encode(value, writer),
                Self::RevisionItemCamel(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(RevisionEntry);

    impl rt::From<RevisionsAppItem> for RevisionEntry {
        fn from(value: RevisionsAppItem) -> Self {
            Self::RevisionsAppItem(value)
        }
    }

    impl rt::From<RevisionItemCamel> for RevisionEntry {
        fn from(value: RevisionItemCamel) -> Self {
            Self::RevisionItemCamel(value)
        }
    }

    /// An entry of a Revisions page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RevisionsAppItem {
        /// `reply`.
        pub reply: rt::Option<RevisionReply>,
        /// The page that was revised.
        pub application_id: rt::Option<PageId>,
        /// `applicationName`.
        pub application_name: rt::Option<rt::String>,
    }

    impl rt::Record for RevisionsAppItem {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "RevisionsAppItem",
            members: &[
                rt::Member::required("reply"),
                rt::Member::nullable("applicationId"),
                rt::Member::nullable("applicationName"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.reply),
                1 => reader.read(&mut self.application_id),
                2 => reader.read(&mut self.application_name),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.reply, &self.application_id, &self.application_name],
                );
        }
    }

    rt::record!(RevisionsAppItem);

    /// A revision note, in Pascal case.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RevisionReply {
        /// `Id`.
        pub id: RevisionId,
        /// `PostId`.
        pub post_id: rt::Option<rt::String>,
        /// `Type`.
        pub type_: rt::Option<rt::String>,
        /// `From`.
        pub from: rt::Option<RevisionFrom>,
        /// `Title`.
        pub title: rt::Option<rt::String>,
        /// HTML.
        pub body: rt::Option<rt::String>,
        /// `CreateDate`.
        pub create_date: rt::Option<rt::DateTime>,
        /// Not known.
        pub revision_3d: rt::Option<rt::Value>,
    }

    impl rt::Record for RevisionReply {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "RevisionReply",
            members: &[
                rt::Member::required("Id"),
                rt::Member::nullable("PostId"),
                rt::Member::nullable("Type"),
                rt::Member::nullable("From"),
                rt::Member::nullable("Title"),
                rt::Member::nullable("Body"),
                rt::Member::nullable("CreateDate"),
                rt::Member::nullable("Revision3D"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.post_id),
                2 => reader.read(&mut self.type_),
                3 => reader.read(&mut self.from),
                4 => reader.read(&mut self.title),
                5 => reader.read(&mut self.body),
                6 => reader.read(&mut self.create_date),
                7 => reader.read(&mut self.revision_3d),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.post_id,
                        &self.type_,
                        &self.from,
                        &self.title,
                        &self.body,
                        &self.create_date,
                        &self.revision_3d,
                    ],
                );
        }
    }

    rt::record!(RevisionReply);

    /// Who wrote a revision note; a UserRef in Pascal case.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RevisionFrom {
        /// `Id`.
        pub id: rt::Option<UserId>,
        /// `Name`.
        pub name: rt::Option<rt::String>,
    }

    impl rt::Record for RevisionFrom {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "RevisionFrom",
            members: &[rt::Member::nullable("Id"), rt::Member::nullable("Name")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.name]);
        }
    }

    rt::record!(RevisionFrom);

    /// A revision note as one SDK declares it and as older entries have it.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RevisionItemCamel {
        /// `id`.
        pub id: RevisionId,
        /// HTML.
        pub body: rt::Option<rt::String>,
        /// `from`.
        pub from: rt::Option<UserRef>,
        /// `createdDate`.
        pub created_date: rt::Option<rt::DateTime>,
    }

    impl rt::Record for RevisionItemCamel {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "RevisionItemCamel",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("body"),
                rt::Member::nullable("from"),
                rt::Member::nullable("createdDate"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.body),
                2 => reader.read(&mut self.from),
                3 => reader.read(&mut self.created_date),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.id, &self.body, &self.from, &self.created_date],
                );
        }
    }

    rt::record!(RevisionItemCamel);

    /// A 3DStyle page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Style3DData {
        /// `versions`.
        pub versions: rt::Option<rt::Vec<Style3DVersion>>,
    }

    impl rt::Record for Style3DData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Style3DData",
            members: &[rt::Member::required("versions")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.versions)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.versions]);
        }
    }

    rt::record!(Style3DData);

    /// A 3D version of a style.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Style3DVersion {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// `id`.
        pub id: VersionId,
        /// Writes call it versionName.
        pub name: rt::Option<rt::String>,
        /// Such as OnHold. Writes call it versionStatus.
        pub status: rt::Option<rt::String>,
        /// `version`.
        pub version: rt::Option<i64>,
        /// What an element holds is not known.
        pub colorways: rt::Option<rt::Vec<rt::Value>>,
        /// `workingFiles`.
        pub working_files: rt::Option<rt::Vec<Style3DWorkingFile>>,
        /// `materials`.
        pub materials: rt::Option<rt::Vec<rt::Value>>,
    }

    impl rt::Record for Style3DVersion {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Style3DVersion",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::required("id"),
                rt::Member::nullable("name"),
                rt::Member::nullable("status"),
                rt::Member::optional("version"),
                rt::Member::nullable("colorways"),
                rt::Member::nullable("workingFiles"),
                rt::Member::nullable("materials"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.created_by),
                1 => reader.read(&mut self.created_at),
                2 => reader.read(&mut self.modified_by),
                3 => reader.read(&mut self.modified_at),
                4 => reader.read(&mut self.id),
                5 => reader.read(&mut self.name),
                6 => reader.read(&mut self.status),
                7 => reader.read(&mut self.version),
                8 => reader.read(&mut self.colorways),
                9 => reader.read(&mut self.working_files),
                10 => reader.read(&mut self.materials),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.created_by,
                        &self.created_at,
                        &self.modified_by,
                        &self.modified_at,
                        &self.id,
                        &self.name,
                        &self.status,
                        &self.version,
                        &self.colorways,
                        &self.working_files,
                        &self.materials,
                    ],
                );
        }
    }

    rt::record!(Style3DVersion);

    /// A working file of a 3D version.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Style3DWorkingFile {
        /// `id`.
        pub id: AssetId,
        /// `fileName`.
        pub file_name: rt::Option<rt::String>,
        /// The file; the link expires.
        pub origin: rt::Option<rt::String>,
    }

    impl rt::Record for Style3DWorkingFile {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Style3DWorkingFile",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("fileName"),
                rt::Member::nullable("origin"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.file_name),
                2 => reader.read(&mut self.origin),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.id, &self.file_name, &self.origin]);
        }
    }

    rt::record!(Style3DWorkingFile);

    /// A new 3D version, or a copy of one.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Style3DCreateVersionRequest {
        /// `versionName`.
        pub version_name: rt::String,
        /// Left out for an empty version.
        pub copy_version_id: rt::Patch<VersionId>,
    }

    impl rt::Record for Style3DCreateVersionRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Style3DCreateVersionRequest",
            members: &[
                rt::Member::required("versionName"),
                rt::Member::nullable("copyVersionId"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.version_name),
                1 => reader.read(&mut self.copy_version_id),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.version_name, &self.copy_version_id]);
        }
    }

    rt::record!(Style3DCreateVersionRequest);

    impl Style3DCreateVersionRequest {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(version_name: impl rt::Into<rt::String>) -> Self {
            Self {
                version_name: rt::Into::into(version_name),
                ..rt::Default::default()
            }
        }

        /// Left out for an empty version.
        pub fn copy_version_id(
            mut self,
            copy_version_id: impl rt::Into<VersionId>,
        ) -> Self {
            rt::set(&mut self.copy_version_id, copy_version_id);
            self
        }
    }

    /// A change of a 3D version.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Style3DUpdateVersionRequest {
        /// `versionName`.
        pub version_name: rt::Patch<ValuePatch>,
        /// `versionStatus`.
        pub version_status: rt::Patch<ValuePatch>,
        /// `colorways`.
        pub colorways: rt::Patch<rt::Vec<Style3DColorwayUpdate>>,
    }

    impl rt::Record for Style3DUpdateVersionRequest {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Style3DUpdateVersionRequest",
            members: &[
                rt::Member::nullable("versionName"),
                rt::Member::nullable("versionStatus"),
                rt::Member::nullable("colorways"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.version_name),
                1 => reader.read(&mut self.version_status),
                2 => reader.read(&mut self.colorways),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.version_name, &self.version_status, &self.colorways],
                );
        }
    }

    rt::record!(Style3DUpdateVersionRequest);

    impl Style3DUpdateVersionRequest {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `versionName`.
        pub fn version_name(mut self, version_name: ValuePatch) -> Self {
            rt::set(&mut self.version_name, version_name);
            self
        }

        /// Sets `versionStatus`.
        pub fn version_status(mut self, version_status: ValuePatch) -> Self {
            rt::set(&mut self.version_status, version_status);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = Style3DColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(
            mut self,
            colorway: impl rt::Into<Style3DColorwayUpdate>,
        ) -> Self {
            rt::add(&mut self.colorways, colorway);
            self
        }
    }

    /// A colorway of a 3D version to add, change or remove.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Style3DColorwayUpdate {
        /// The 3D colorway; left out for a new one.
        pub id: rt::Patch<ColorwayId>,
        /// Plain text; all that a new one needs.
        pub color_name: rt::Patch<rt::String>,
        /// The style's colorway that belongs to it.
        pub colorway_id: rt::Patch<ValuePatch>,
        /// Makes its picture the main picture of the style.
        pub main_image: rt::Option<bool>,
        /// Gives its picture to the style's colorway.
        pub colorway_image: rt::Option<bool>,
        /// Plain text such as ForReview, unlike versionStatus.
        pub status: rt::Patch<rt::String>,
        /// `deleteColorway`.
        pub delete_colorway: rt::Option<bool>,
    }

    impl rt::Record for Style3DColorwayUpdate {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Style3DColorwayUpdate",
            members: &[
                rt::Member::nullable("id"),
                rt::Member::nullable("colorName"),
                rt::Member::nullable("colorwayId"),
                rt::Member::optional("mainImage"),
                rt::Member::optional("colorwayImage"),
                rt::Member::nullable("status"),
                rt::Member::optional("deleteColorway"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.color_name),
                2 => reader.read(&mut self.colorway_id),
                3 => reader.read(&mut self.main_image),
                4 => reader.read(&mut self.colorway_image),
                5 => reader.read(&mut self.status),
                6 => reader.read(&mut self.delete_colorway),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.color_name,
                        &self.colorway_id,
                        &self.main_image,
                        &self.colorway_image,
                        &self.status,
                        &self.delete_colorway,
                    ],
                );
        }
    }

    rt::record!(Style3DColorwayUpdate);

    impl Style3DColorwayUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// The 3D colorway; left out for a new one.
        pub fn id(mut self, id: impl rt::Into<ColorwayId>) -> Self {
            rt::set(&mut self.id, id);
            self
        }

        /// Plain text; all that a new one needs.
        pub fn color_name(mut self, color_name: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.color_name, color_name);
            self
        }

        /// The style's colorway that belongs to it.
        pub fn colorway_id(mut self, colorway_id: ValuePatch) -> Self {
            rt::set(&mut self.colorway_id, colorway_id);
            self
        }

        /// Makes its picture the main picture of the style.
        pub fn main_image(mut self, main_image: bool) -> Self {
            rt::set(&mut self.main_image, main_image);
            self
        }

        /// Gives its picture to the style's colorway.
        pub fn colorway_image(mut self, colorway_image: bool) -> Self {
            rt::set(&mut self.colorway_image, colorway_image);
            self
        }

        /// Plain text such as ForReview, unlike versionStatus.
        pub fn status(mut self, status: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.status, status);
            self
        }

        /// Sets `deleteColorway`.
        pub fn delete_colorway(mut self, delete_colorway: bool) -> Self {
            rt::set(&mut self.delete_colorway, delete_colorway);
            self
        }
    }

    /// A Material3D page.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Material3DData {
        /// `assets`.
        pub assets: rt::Option<rt::Vec<Material3DColorwayAssets>>,
    }

    impl rt::Record for Material3DData {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Material3DData",
            members: &[rt::Member::required("assets")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            if index == 0 {
                reader.read(&mut self.assets)
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.assets]);
        }
    }

    rt::record!(Material3DData);

    /// The 3D files of one colorway of a material.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Material3DColorwayAssets {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// `colorwayId`.
        pub colorway_id: rt::Option<ColorwayId>,
        /// `assets3D`.
        pub assets_3d: rt::Option<rt::Vec<Material3DAsset>>,
        /// `packages`.
        pub packages: rt::Option<rt::Map<rt::String, rt::Value>>,
        /// `textures`.
        pub textures: rt::Option<Material3DTextures>,
        /// `previews`.
        pub previews: rt::Option<rt::Vec<rt::Value>>,
    }

    impl rt::Record for Material3DColorwayAssets {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Material3DColorwayAssets",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::nullable("colorwayId"),
                rt::Member::nullable("assets3D"),
                rt::Member::nullable("packages"),
                rt::Member::nullable("textures"),
                rt::Member::nullable("previews"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.created_by),
                1 => reader.read(&mut self.created_at),
                2 => reader.read(&mut self.modified_by),
                3 => reader.read(&mut self.modified_at),
                4 => reader.read(&mut self.colorway_id),
                5 => reader.read(&mut self.assets_3d),
                6 => reader.read(&mut self.packages),
                7 => reader.read(&mut self.textures),
                8 => reader.read(&mut self.previews),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.created_by,
                        &self.created_at,
                        &self.modified_by,
                        &self.modified_at,
                        &self.colorway_id,
                        &self.assets_3d,
                        &self.packages,
                        &self.textures,
                        &self.previews,
                    ],
                );
        }
    }

    rt::record!(Material3DColorwayAssets);

    /// A 3D file of a material.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Material3DAsset {
        /// `id`.
        pub id: AssetId,
        /// `fileName`.
        pub file_name: rt::Option<rt::String>,
        /// Bytes.
        pub file_length: rt::Option<i64>,
        /// The file; the link expires.
        pub origin: rt::Option<rt::String>,
        /// `originExtension`.
        pub origin_extension: rt::Option<rt::String>,
        /// `isGroupMaterial`.
        pub is_group_material: rt::Option<bool>,
        /// `browzwearType`.
        pub browzwear_type: rt::Option<rt::String>,
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// `createdAt`.
        pub created_at: rt::Option<rt::DateTime>,
    }

    impl rt::Record for Material3DAsset {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Material3DAsset",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("fileName"),
                rt::Member::optional("fileLength"),
                rt::Member::nullable("origin"),
                rt::Member::nullable("originExtension"),
                rt::Member::optional("isGroupMaterial"),
                rt::Member::nullable("browzwearType"),
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.file_name),
                2 => reader.read(&mut self.file_length),
                3 => reader.read(&mut self.origin),
                4 => reader.read(&mut self.origin_extension),
                5 => reader.read(&mut self.is_group_material),
                6 => reader.read(&mut self.browzwear_type),
                7 => reader.read(&mut self.created_by),
                8 => reader.read(&mut self.created_at),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[
                        &self.id,
                        &self.file_name,
                        &self.file_length,
                        &self.origin,
                        &self.origin_extension,
                        &self.is_group_material,
                        &self.browzwear_type,
                        &self.created_by,
                        &self.created_at,
                    ],
                );
        }
    }

    rt::record!(Material3DAsset);

    /// Texture files of the two sides.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Material3DTextures {
        /// `front`.
        pub front: rt::Option<rt::Vec<rt::Value>>,
        /// `back`.
        pub back: rt::Option<rt::Vec<rt::Value>>,
    }

    impl rt::Record for Material3DTextures {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Material3DTextures",
            members: &[rt::Member::nullable("front"), rt::Member::nullable("back")],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.front),
                1 => reader.read(&mut self.back),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.front, &self.back]);
        }
    }

    rt::record!(Material3DTextures);

    /// Kinds of ids, so that an id of one thing is not taken for one of another.
    pub mod kinds {
        use ::beproduct_runtime::__private as rt;

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum FolderId {}
        impl rt::IdKind for FolderId {
            const NAME: &'static str = "FolderId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum HeaderId {}
        impl rt::IdKind for HeaderId {
            const NAME: &'static str = "HeaderId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum StyleId {}
        impl rt::IdKind for StyleId {
            const NAME: &'static str = "StyleId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum MaterialId {}
        impl rt::IdKind for MaterialId {
            const NAME: &'static str = "MaterialId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum ImageHeaderId {}
        impl rt::IdKind for ImageHeaderId {
            const NAME: &'static str = "ImageHeaderId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum BlockId {}
        impl rt::IdKind for BlockId {
            const NAME: &'static str = "BlockId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum PageId {}
        impl rt::IdKind for PageId {
            const NAME: &'static str = "PageId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum ColorwayId {}
        impl rt::IdKind for ColorwayId {
            const NAME: &'static str = "ColorwayId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum SizeClassId {}
        impl rt::IdKind for SizeClassId {
            const NAME: &'static str = "SizeClassId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum ChipId {}
        impl rt::IdKind for ChipId {
            const NAME: &'static str = "ChipId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum RowId {}
        impl rt::IdKind for RowId {
            const NAME: &'static str = "RowId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum ItemId {}
        impl rt::IdKind for ItemId {
            const NAME: &'static str = "ItemId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum SkuId {}
        impl rt::IdKind for SkuId {
            const NAME: &'static str = "SkuId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum VariationId {}
        impl rt::IdKind for VariationId {
            const NAME: &'static str = "VariationId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum PomId {}
        impl rt::IdKind for PomId {
            const NAME: &'static str = "PomId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum SubmitId {}
        impl rt::IdKind for SubmitId {
            const NAME: &'static str = "SubmitId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum VersionId {}
        impl rt::IdKind for VersionId {
            const NAME: &'static str = "VersionId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum AssetId {}
        impl rt::IdKind for AssetId {
            const NAME: &'static str = "AssetId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum ImageId {}
        impl rt::IdKind for ImageId {
            const NAME: &'static str = "ImageId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum UserId {}
        impl rt::IdKind for UserId {
            const NAME: &'static str = "UserId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum DirectoryId {}
        impl rt::IdKind for DirectoryId {
            const NAME: &'static str = "DirectoryId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum TagId {}
        impl rt::IdKind for TagId {
            const NAME: &'static str = "TagId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum RevisionId {}
        impl rt::IdKind for RevisionId {
            const NAME: &'static str = "RevisionId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum PlanId {}
        impl rt::IdKind for PlanId {
            const NAME: &'static str = "PlanId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum TimelineId {}
        impl rt::IdKind for TimelineId {
            const NAME: &'static str = "TimelineId";
        }

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum MarketId {}
        impl rt::IdKind for MarketId {
            const NAME: &'static str = "MarketId";
        }
    }
}

/// One request a call: plain values that can be made, read and tested without a network.
pub mod requests {
    use ::beproduct_runtime::__private as rt;

    /// The request of `folders`: `GET /Style/Folders`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StyleFolders {}
    impl StyleFolders {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }
    }

    impl rt::Request for StyleFolders {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_folders",
            tag: "Style",
            method: "GET",
            path: &["Style/Folders"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::Folder>;

        fn write(&self, _parts: &mut rt::Parts) {}
    }

    rt::request!(StyleFolders);

    /// The request of `folder_schema`: `GET /Style/FolderSchema`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleFolderSchema {
        /// The folder, as listed by the folders of this kind.
        pub folder_id: super::models::FolderId,
    }

    impl StyleFolderSchema {
        /// With all that is required.
        pub fn new(folder_id: impl rt::Into<super::models::FolderId>) -> Self {
            Self {
                folder_id: rt::Into::into(folder_id),
            }
        }
    }

    impl rt::Request for StyleFolderSchema {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_folder_schema",
            tag: "Style",
            method: "GET",
            path: &["Style/FolderSchema"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::SchemaField>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("folderId", &self.folder_id);
        }
    }

    rt::request!(StyleFolderSchema);

    /// The request of `folder_search_schema`: `GET /Style/FolderSearchSchema`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleFolderSearchSchema {
        /// The folder, as listed by the folders of this kind.
        pub folder_id: super::models::FolderId,
    }

    impl StyleFolderSearchSchema {
        /// With all that is required.
        pub fn new(folder_id: impl rt::Into<super::models::FolderId>) -> Self {
            Self {
                folder_id: rt::Into::into(folder_id),
            }
        }
    }

    impl rt::Request for StyleFolderSearchSchema {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_folder_search_schema",
            tag: "Style",
            method: "GET",
            path: &["Style/FolderSearchSchema"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::SchemaField>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("folderId", &self.folder_id);
        }
    }

    rt::request!(StyleFolderSearchSchema);

    /// The request of `headers`: `POST /Style/Headers`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StyleHeaders {
        /// Only this folder. Leave it out to search all of them; the text `None` is not understood.
        pub folder_id: rt::Option<super::models::FolderId>,
        /// Lists soft-deleted headers as well; `isDeleted` marks them. False if left out.
        pub show_deleted: rt::Option<bool>,
        /// The body.
        pub body: super::models::HeaderSearchRequest,
    }

    impl StyleHeaders {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Only this folder. Leave it out to search all of them; the text `None` is not understood.
        pub fn folder_id(
            mut self,
            folder_id: impl rt::Into<super::models::FolderId>,
        ) -> Self {
            rt::set(&mut self.folder_id, folder_id);
            self
        }

        /// Lists soft-deleted headers as well; `isDeleted` marks them. False if left out.
        pub fn show_deleted(mut self, show_deleted: bool) -> Self {
            rt::set(&mut self.show_deleted, show_deleted);
            self
        }

        /// Sets `filters`.
        pub fn filters(
            mut self,
            filters: impl rt::IntoIterator<Item = super::models::FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.body.filters, filters);
            self
        }

        /// Adds one to `filters`.
        pub fn filter(
            mut self,
            filter: impl rt::Into<super::models::FilterClause>,
        ) -> Self {
            rt::add(&mut self.body.filters, filter);
            self
        }

        /// Conditions on colorway fields; styles and materials only.
        pub fn colorway_filters(
            mut self,
            colorway_filters: impl rt::IntoIterator<Item = super::models::FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.body.colorway_filters, colorway_filters);
            self
        }

        /// Adds one to `colorwayFilters`.
        pub fn colorway_filter(
            mut self,
            colorway_filter: impl rt::Into<super::models::FilterClause>,
        ) -> Self {
            rt::add(&mut self.body.colorway_filters, colorway_filter);
            self
        }
    }

    impl rt::Request for StyleHeaders {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_headers",
            tag: "Style",
            method: "POST",
            path: &["Style/Headers"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Page,
            paging: ::core::option::Option::Some(rt::Paging {
                size: "pageSize",
                number: "pageNumber",
                count: rt::PageCount::Pages,
                first: 0,
                max: 200,
                end: rt::PageEnd::Total,
                key: ::core::option::Option::Some("id"),
            }),
            lookup: ::core::option::Option::Some(rt::Lookup {
                by: &[("Id", "id"), ("header_number", "headerNumber")],
                join: "■",
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StyleFolderSchema>,
                    path: &[],
                    query: &[("folderId", rt::Origin::Query("folderId"))],
                },
                rt::Link {
                    relation: rt::Relation::SearchSchema,
                    operation: rt::operation::<StyleFolderSearchSchema>,
                    path: &[],
                    query: &[("folderId", rt::Origin::Query("folderId"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Page<super::models::StyleHeader>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("folderId", &self.folder_id);
            parts.query("showDeleted", &self.show_deleted);
            parts.json(&self.body);
        }
    }

    impl rt::ListRequest for StyleHeaders {
        type Item = super::models::StyleHeader;
    }

    impl rt::SearchRequest for StyleHeaders {
        type Filter = super::models::FilterClause;

        fn add_filter(&mut self, filter: Self::Filter) {
            rt::add(&mut self.body.filters, filter);
        }

        fn text_of(item: &Self::Item, member: &str) -> rt::Option<rt::String> {
            match member {
                "modifiedAt" => rt::Param::text(&item.modified_at),
                "id" => rt::Param::text(&item.id),
                "headerNumber" => rt::Param::text(&item.header_number),
                "isDeleted" => rt::Param::text(&item.is_deleted),
                _ => rt::Option::None,
            }
        }
    }

    impl rt::LookupRequest for StyleHeaders {}
    impl rt::ChangesRequest for StyleHeaders {
        const CHANGES: &'static rt::ChangeMarks = &rt::ChangeMarks {
            since: "ModifiedAt",
            at: "modifiedAt",
            deleted: "isDeleted",
        };

        fn show_deleted(&mut self) {
            self.show_deleted = rt::Option::Some(true);
        }
    }

    rt::request!(StyleHeaders);

    /// The request of `header_get`: `GET /Style/Header/{headerId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleHeaderGet {
        /// The style.
        pub header_id: super::models::StyleId,
    }

    impl StyleHeaderGet {
        /// With all that is required.
        pub fn new(header_id: impl rt::Into<super::models::StyleId>) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
            }
        }
    }

    impl rt::Request for StyleHeaderGet {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_header_get",
            tag: "Style",
            method: "GET",
            path: &["Style/Header/", ""],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            links: &[
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StyleFolderSchema>,
                    path: &[],
                    query: &[("folderId", rt::Origin::Answer("folder/id"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::StyleHeader;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
        }
    }

    rt::request!(StyleHeaderGet);

    /// The request of `header_create`: `POST /Style/Header/Create`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleHeaderCreate {
        /// The folder, as listed by the folders of this kind.
        pub folder_id: super::models::FolderId,
        /// Keeps the `version` that is among the fields instead of starting at the first. False if left out.
        pub preserve_version: rt::Option<bool>,
        /// The body.
        pub body: super::models::HeaderCreateRequest,
    }

    impl StyleHeaderCreate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(folder_id: impl rt::Into<super::models::FolderId>) -> Self {
            Self {
                folder_id: rt::Into::into(folder_id),
                preserve_version: rt::Default::default(),
                body: super::models::HeaderCreateRequest::new(),
            }
        }

        /// Keeps the `version` that is among the fields instead of starting at the first. False if left out.
        pub fn preserve_version(mut self, preserve_version: bool) -> Self {
            rt::set(&mut self.preserve_version, preserve_version);
            self
        }

        /// At least header_name, header_number where the folder does not number by itself (where it does, a number is dropped without a word), and every field that the folder demands.
        pub fn fields(
            mut self,
            fields: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.body.fields, fields);
            self
        }

        /// Adds one to `fields`.
        pub fn field(mut self, field: impl rt::Into<super::models::UpdateItem>) -> Self {
            rt::add(&mut self.body.fields, field);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = super::models::ColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(
            mut self,
            colorway: impl rt::Into<super::models::ColorwayUpdate>,
        ) -> Self {
            rt::add(&mut self.body.colorways, colorway);
            self
        }

        /// Sets `sizes`.
        pub fn sizes(
            mut self,
            sizes: impl rt::IntoIterator<Item = super::models::SizeUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(mut self, size: impl rt::Into<super::models::SizeUpdate>) -> Self {
            rt::add(&mut self.body.sizes, size);
            self
        }

        /// Styles; what an element holds is not known.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.body.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.body.size_classes, size_class);
            self
        }

        /// Materials.
        pub fn suppliers(
            mut self,
            suppliers: impl rt::IntoIterator<Item = super::models::SupplierUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.suppliers, suppliers);
            self
        }

        /// Adds one to `suppliers`.
        pub fn supplier(
            mut self,
            supplier: impl rt::Into<super::models::SupplierUpdate>,
        ) -> Self {
            rt::add(&mut self.body.suppliers, supplier);
            self
        }
    }

    impl rt::Request for StyleHeaderCreate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_header_create",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/Create"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("colorways"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("id"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Answer("id")],
                    query: &[],
                },
                rt::Link {
                    relation: rt::Relation::ReadMany,
                    operation: rt::operation::<StyleHeaders>,
                    path: &[],
                    query: &[("folderId", rt::Origin::Query("folderId"))],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StyleFolderSchema>,
                    path: &[],
                    query: &[("folderId", rt::Origin::Query("folderId"))],
                },
            ],
            stored_as: &[
                ("fields", "headerData/fields"),
                ("sizes", "sizeRange"),
                ("colorways/fields/primary", "primaryColor"),
                ("colorways/fields/secondary", "secondaryColor"),
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::StyleHeader;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("folderId", &self.folder_id);
            parts.query("preserveVersion", &self.preserve_version);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleHeaderCreate);

    /// The request of `header_update`: `POST /Style/Header/{headerId}/Update`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleHeaderUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The body.
        pub body: super::models::HeaderUpdateRequest,
    }

    impl StyleHeaderUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(header_id: impl rt::Into<super::models::StyleId>) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                body: super::models::HeaderUpdateRequest::new(),
            }
        }

        /// Only these change. Read-only ones are ignored.
        pub fn fields(
            mut self,
            fields: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.body.fields, fields);
            self
        }

        /// Adds one to `fields`.
        pub fn field(mut self, field: impl rt::Into<super::models::UpdateItem>) -> Self {
            rt::add(&mut self.body.fields, field);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = super::models::ColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(
            mut self,
            colorway: impl rt::Into<super::models::ColorwayUpdate>,
        ) -> Self {
            rt::add(&mut self.body.colorways, colorway);
            self
        }

        /// The whole size range, unless null or empty.
        pub fn sizes(
            mut self,
            sizes: impl rt::IntoIterator<Item = super::models::SizeUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(mut self, size: impl rt::Into<super::models::SizeUpdate>) -> Self {
            rt::add(&mut self.body.sizes, size);
            self
        }

        /// Styles; what an element holds is not known.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.body.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.body.size_classes, size_class);
            self
        }

        /// Materials.
        pub fn suppliers(
            mut self,
            suppliers: impl rt::IntoIterator<Item = super::models::SupplierUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.suppliers, suppliers);
            self
        }

        /// Adds one to `suppliers`.
        pub fn supplier(
            mut self,
            supplier: impl rt::Into<super::models::SupplierUpdate>,
        ) -> Self {
            rt::add(&mut self.body.suppliers, supplier);
            self
        }
    }

    impl rt::Request for StyleHeaderUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_header_update",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/Update"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("colorways"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("id"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
                rt::Link {
                    relation: rt::Relation::ReadMany,
                    operation: rt::operation::<StyleHeaders>,
                    path: &[],
                    query: &[],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StyleFolderSchema>,
                    path: &[],
                    query: &[("folderId", rt::Origin::Answer("folder/id"))],
                },
            ],
            stored_as: &[
                ("fields", "headerData/fields"),
                ("sizes", "sizeRange"),
                ("colorways/fields/primary", "primaryColor"),
                ("colorways/fields/secondary", "secondaryColor"),
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::StyleHeader;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleHeaderUpdate);

    /// The request of `header_delete`: `GET /Style/Header/Delete/{headerId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleHeaderDelete {
        /// The style.
        pub header_id: super::models::StyleId,
    }

    impl StyleHeaderDelete {
        /// With all that is required.
        pub fn new(header_id: impl rt::Into<super::models::StyleId>) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
            }
        }
    }

    impl rt::Request for StyleHeaderDelete {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_header_delete",
            tag: "Style",
            method: "GET",
            path: &["Style/Header/Delete/", ""],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Message,
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Message;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
        }
    }

    rt::request!(StyleHeaderDelete);

    /// The request of `move_`: `POST /Style/Header/{headerId}/Move`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleMove {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The body.
        pub body: super::models::MoveRequest,
    }

    impl StyleMove {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            target_folder_id: impl rt::Into<super::models::FolderId>,
            generate_new_header_number: bool,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                body: super::models::MoveRequest::new(
                    target_folder_id,
                    generate_new_header_number,
                ),
            }
        }
    }

    impl rt::Request for StyleMove {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_move",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/Move"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleMove);

    /// The request of `carry_over`: `POST /Style/Header/{headerId}/CarryOver`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleCarryOver {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The body.
        pub body: super::models::CarryOverRequest,
    }

    impl StyleCarryOver {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            skip_colorways: bool,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                body: super::models::CarryOverRequest::new(skip_colorways),
            }
        }
    }

    impl rt::Request for StyleCarryOver {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_carry_over",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/CarryOver"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::CarryOverResult;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleCarryOver);

    /// The request of `update_sample_size`: `POST /Style/{headerId}/SizeClass/{sizeClassId}/UpdateSampleSize`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleUpdateSampleSize {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The size class.
        pub size_class_id: super::models::SizeClassId,
        /// The body.
        pub body: super::models::UpdateSampleSizeRequest,
    }

    impl StyleUpdateSampleSize {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            size_class_id: impl rt::Into<super::models::SizeClassId>,
            new_sample_size: impl rt::Into<rt::String>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                size_class_id: rt::Into::into(size_class_id),
                body: super::models::UpdateSampleSizeRequest::new(new_sample_size),
            }
        }
    }

    impl rt::Request for StyleUpdateSampleSize {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_update_sample_size",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/SizeClass/", "/UpdateSampleSize"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.size_class_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleUpdateSampleSize);

    /// The request of `block_link`: `POST /Style/Header/{headerId}/Block/Link`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleBlockLink {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The body.
        pub body: super::models::BlockLinkRequest,
    }

    impl StyleBlockLink {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            block_header_id: impl rt::Into<super::models::BlockId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                body: super::models::BlockLinkRequest::new(block_header_id),
            }
        }

        /// Which size classes belong together. Only objects with a name were seen.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.body.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.body.size_classes, size_class);
            self
        }
    }

    impl rt::Request for StyleBlockLink {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_block_link",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/Block/Link"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleBlockLink);

    /// The request of `block_unlink`: `GET /Style/Header/{headerId}/Block/Unlink`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleBlockUnlink {
        /// The style.
        pub header_id: super::models::StyleId,
    }

    impl StyleBlockUnlink {
        /// With all that is required.
        pub fn new(header_id: impl rt::Into<super::models::StyleId>) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
            }
        }
    }

    impl rt::Request for StyleBlockUnlink {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_block_unlink",
            tag: "Style",
            method: "GET",
            path: &["Style/Header/", "/Block/Unlink"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
        }
    }

    rt::request!(StyleBlockUnlink);

    /// The request of `where_used_in_sets`: `GET /Style/WhereUsedInSets/{headerId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleWhereUsedInSets {
        /// The style.
        pub header_id: super::models::StyleId,
    }

    impl StyleWhereUsedInSets {
        /// With all that is required.
        pub fn new(header_id: impl rt::Into<super::models::StyleId>) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
            }
        }
    }

    impl rt::Request for StyleWhereUsedInSets {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_where_used_in_sets",
            tag: "Style",
            method: "GET",
            path: &["Style/WhereUsedInSets/", ""],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<rt::Value>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
        }
    }

    rt::request!(StyleWhereUsedInSets);

    /// The request of `flat_bom`: `POST /Style/FlatBom`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StyleFlatBom {
        /// The body.
        pub body: super::models::FlatBomRequest,
    }

    impl StyleFlatBom {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// BOM pages. Pages of kind BOMVariations gave a null result.
        pub fn page_ids(
            mut self,
            page_ids: impl rt::IntoIterator<Item = super::models::PageId>,
        ) -> Self {
            rt::set_list(&mut self.body.page_ids, page_ids);
            self
        }

        /// Adds one to `pageIds`.
        pub fn page_id(mut self, page_id: impl rt::Into<super::models::PageId>) -> Self {
            rt::add(&mut self.body.page_ids, page_id);
            self
        }

        /// Sets `filters`.
        pub fn filters(
            mut self,
            filters: impl rt::IntoIterator<Item = super::models::FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.body.filters, filters);
            self
        }

        /// Adds one to `filters`.
        pub fn filter(
            mut self,
            filter: impl rt::Into<super::models::FilterClause>,
        ) -> Self {
            rt::add(&mut self.body.filters, filter);
            self
        }

        /// Sets `colorwayFilters`.
        pub fn colorway_filters(
            mut self,
            colorway_filters: impl rt::IntoIterator<Item = super::models::FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.body.colorway_filters, colorway_filters);
            self
        }

        /// Adds one to `colorwayFilters`.
        pub fn colorway_filter(
            mut self,
            colorway_filter: impl rt::Into<super::models::FilterClause>,
        ) -> Self {
            rt::add(&mut self.body.colorway_filters, colorway_filter);
            self
        }
    }

    impl rt::Request for StyleFlatBom {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_flat_bom",
            tag: "Style",
            method: "POST",
            path: &["Style/FlatBom"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Page,
            paging: ::core::option::Option::Some(rt::Paging {
                size: "pageSize",
                number: "pageNumber",
                count: rt::PageCount::Pages,
                first: 0,
                max: 200,
                end: rt::PageEnd::ShortPage,
                key: ::core::option::Option::None,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Page<super::models::FlatBomItem>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.json(&self.body);
        }
    }

    impl rt::ListRequest for StyleFlatBom {
        type Item = super::models::FlatBomItem;
    }

    rt::request!(StyleFlatBom);

    /// The request of `colorway_schema`: `GET /Style/ColorwaySchema`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleColorwaySchema {
        /// The folder, as listed by the folders of this kind.
        pub folder_id: super::models::FolderId,
    }

    impl StyleColorwaySchema {
        /// With all that is required.
        pub fn new(folder_id: impl rt::Into<super::models::FolderId>) -> Self {
            Self {
                folder_id: rt::Into::into(folder_id),
            }
        }
    }

    impl rt::Request for StyleColorwaySchema {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_colorway_schema",
            tag: "Style",
            method: "GET",
            path: &["Style/ColorwaySchema"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::SchemaField>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("folderId", &self.folder_id);
        }
    }

    rt::request!(StyleColorwaySchema);

    /// The request of `size_range_schema`: `GET /Style/SizeRangeSchema`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleSizeRangeSchema {
        /// The folder, as listed by the folders of this kind.
        pub folder_id: super::models::FolderId,
    }

    impl StyleSizeRangeSchema {
        /// With all that is required.
        pub fn new(folder_id: impl rt::Into<super::models::FolderId>) -> Self {
            Self {
                folder_id: rt::Into::into(folder_id),
            }
        }
    }

    impl rt::Request for StyleSizeRangeSchema {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_size_range_schema",
            tag: "Style",
            method: "GET",
            path: &["Style/SizeRangeSchema"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::SchemaField>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("folderId", &self.folder_id);
        }
    }

    rt::request!(StyleSizeRangeSchema);

    /// The request of `colorway_delete`: `GET /Style/Header/{headerId}/Colorway/Delete/{colorwayId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleColorwayDelete {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The colorway.
        pub colorway_id: super::models::ColorwayId,
    }

    impl StyleColorwayDelete {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            colorway_id: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                colorway_id: rt::Into::into(colorway_id),
            }
        }
    }

    impl rt::Request for StyleColorwayDelete {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_colorway_delete",
            tag: "Style",
            method: "GET",
            path: &["Style/Header/", "/Colorway/Delete/", ""],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.colorway_id);
        }
    }

    rt::request!(StyleColorwayDelete);

    /// The request of `colorways_delete`: `POST /Style/Header/{headerId}/Colorways/Delete`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleColorwaysDelete {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The body.
        pub body: super::models::ColorwaysDeleteRequest,
    }

    impl StyleColorwaysDelete {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(header_id: impl rt::Into<super::models::StyleId>) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                body: super::models::ColorwaysDeleteRequest::new(),
            }
        }

        /// Sets `colorwayIds`.
        pub fn colorway_ids(
            mut self,
            colorway_ids: impl rt::IntoIterator<Item = super::models::ColorwayId>,
        ) -> Self {
            rt::set_list(&mut self.body.colorway_ids, colorway_ids);
            self
        }

        /// Adds one to `colorwayIds`.
        pub fn colorway_id(
            mut self,
            colorway_id: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            rt::add(&mut self.body.colorway_ids, colorway_id);
            self
        }
    }

    impl rt::Request for StyleColorwaysDelete {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_colorways_delete",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/Colorways/Delete"],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("colorwayIds"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::None,
                client_key: false,
                each: true,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleHeaderGet>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.json(&self.body);
        }
    }

    impl rt::BatchRequest for StyleColorwaysDelete {
        type Item = super::models::ColorwayId;

        fn items_mut(&mut self) -> &mut rt::Vec<Self::Item> {
            &mut self.body.colorway_ids
        }
    }

    impl rt::SplitRequest for StyleColorwaysDelete {}
    rt::request!(StyleColorwaysDelete);

    /// The request of `colorway_image_upload`: `POST /Style/Header/{headerId}/ColorwayImage/Upload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleColorwayImageUpload {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The colorway. Give this or `colorNumber`.
        pub color_id: rt::Option<super::models::ColorwayId>,
        /// The number of the colorway. Give this or `colorId`.
        pub color_number: rt::Option<rt::String>,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleColorwayImageUpload {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                color_id: rt::Default::default(),
                color_number: rt::Default::default(),
                file,
            }
        }

        /// The colorway. Give this or `colorNumber`.
        pub fn color_id(
            mut self,
            color_id: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            rt::set(&mut self.color_id, color_id);
            self
        }

        /// The number of the colorway. Give this or `colorId`.
        pub fn color_number(mut self, color_number: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.color_number, color_number);
            self
        }
    }

    impl rt::Request for StyleColorwayImageUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_colorway_image_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/ColorwayImage/Upload"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.query("colorId", &self.color_id);
            parts.query("colorNumber", &self.color_number);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleColorwayImageUpload);

    /// The request of `folder_pages`: `GET /Style/FolderPages/{folderId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleFolderPages {
        /// The folder.
        pub folder_id: super::models::FolderId,
    }

    impl StyleFolderPages {
        /// With all that is required.
        pub fn new(folder_id: impl rt::Into<super::models::FolderId>) -> Self {
            Self {
                folder_id: rt::Into::into(folder_id),
            }
        }
    }

    impl rt::Request for StyleFolderPages {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_folder_pages",
            tag: "Style",
            method: "GET",
            path: &["Style/FolderPages/", ""],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::AppPage>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.folder_id);
        }
    }

    rt::request!(StyleFolderPages);

    /// The request of `pages`: `GET /Style/Pages`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePages {
        /// The style.
        pub header_id: super::models::StyleId,
    }

    impl StylePages {
        /// With all that is required.
        pub fn new(header_id: impl rt::Into<super::models::StyleId>) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
            }
        }
    }

    impl rt::Request for StylePages {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_pages",
            tag: "Style",
            method: "GET",
            path: &["Style/Pages"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::AppPage>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
        }
    }

    rt::request!(StylePages);

    /// The request of `page_schema`: `GET /Style/PageSchema`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageSchema {
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
    }

    impl StylePageSchema {
        /// With all that is required.
        pub fn new(page_id: impl rt::Into<super::models::PageId>) -> Self {
            Self {
                page_id: rt::Into::into(page_id),
            }
        }
    }

    impl rt::Request for StylePageSchema {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_schema",
            tag: "Style",
            method: "GET",
            path: &["Style/PageSchema"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::PageSchemaResult;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("pageId", &self.page_id);
        }
    }

    rt::request!(StylePageSchema);

    /// The request of `page_get`: `GET /Style/Page`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageGet {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
    }

    impl StylePageGet {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
            }
        }
    }

    impl rt::Request for StylePageGet {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_get",
            tag: "Style",
            method: "GET",
            path: &["Style/Page"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            links: &[
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::AppResult;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
        }
    }

    rt::request!(StylePageGet);

    /// The request of `page_form_update`: `POST /Style/PageForm`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageFormUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::UpdateItem>,
    }

    impl StylePageFormUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(mut self, item: impl rt::Into<super::models::UpdateItem>) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StylePageFormUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_form_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageForm"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::None,
                key: ::core::option::Option::Some("id"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            stored_as: &[("", "data")],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StylePageFormUpdate);

    /// The request of `page_grid_update`: `POST /Style/PageGrid`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageGridUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::GridRowUpdate>,
    }

    impl StylePageGridUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::GridRowUpdate>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::GridRowUpdate>,
        ) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StylePageGridUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_grid_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageGrid"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("rowId"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            stored_as: &[
                ("", "data/gridData"),
                ("rowFields", "fields"),
                ("deleteRow", ""),
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StylePageGridUpdate);

    /// The request of `page_list_update`: `POST /Style/PageList`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageListUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::ListItemUpdate>,
    }

    impl StylePageListUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::ListItemUpdate>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::ListItemUpdate>,
        ) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StylePageListUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_list_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageList"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("itemId"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            stored_as: &[
                ("", "data"),
                ("itemId", "id"),
                ("itemFields", "controls"),
                ("deleteItem", ""),
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StylePageListUpdate);

    /// The request of `page_images_grid_list_update`: `POST /Style/PageImagesGrid/List`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageImagesGridListUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::ListItemUpdate>,
    }

    impl StylePageImagesGridListUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::ListItemUpdate>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::ListItemUpdate>,
        ) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StylePageImagesGridListUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_images_grid_list_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageImagesGrid/List"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("itemId"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StylePageImagesGridListUpdate);

    /// The request of `attachment_remove`: `POST /Style/AttachmentRemove`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleAttachmentRemove {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<rt::String>,
    }

    impl StyleAttachmentRemove {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(mut self, items: impl rt::IntoIterator<Item = rt::String>) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(mut self, item: impl rt::Into<rt::String>) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StyleAttachmentRemove {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_attachment_remove",
            tag: "Style",
            method: "POST",
            path: &["Style/AttachmentRemove"],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Message,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::None,
                client_key: false,
                each: true,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Message;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    impl rt::BatchRequest for StyleAttachmentRemove {
        type Item = rt::String;

        fn items_mut(&mut self) -> &mut rt::Vec<Self::Item> {
            &mut self.items
        }
    }

    impl rt::SplitRequest for StyleAttachmentRemove {}
    rt::request!(StyleAttachmentRemove);

    /// The request of `page_reset`: `POST /Style/{headerId}/Page/{pageId}/Reset`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageReset {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: rt::Map<rt::String, rt::Value>,
    }

    impl StylePageReset {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: rt::Default::default(),
            }
        }
    }

    impl rt::Request for StylePageReset {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_reset",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/Page/", "/Reset"],
            effect: rt::Effect::Action,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Path(1))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StylePageReset);

    /// The request of `text_list_items_update`: `POST /Style/PageTextList/List`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleTextListItemsUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::ListItemUpdate>,
    }

    impl StyleTextListItemsUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::ListItemUpdate>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::ListItemUpdate>,
        ) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StyleTextListItemsUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_text_list_items_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageTextList/List"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("itemId"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StyleTextListItemsUpdate);

    /// The request of `text_list_editor_update`: `POST /Style/PageTextList/TextEditor`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleTextListEditorUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: super::models::TextEditorUpdate,
    }

    impl StyleTextListEditorUpdate {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            editor_data: impl rt::Into<rt::String>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: super::models::TextEditorUpdate::new(editor_data),
            }
        }
    }

    impl rt::Request for StyleTextListEditorUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_text_list_editor_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageTextList/TextEditor"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleTextListEditorUpdate);

    /// The request of `page_bom_update`: `POST /Style/PageCBOM`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageBomUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::BomUpdateItem>,
    }

    impl StylePageBomUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::BomUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::BomUpdateItem>,
        ) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StylePageBomUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_bom_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageCBOM"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::None,
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StylePageBomUpdate);

    /// The request of `page_bom_item_delete`: `DELETE /Style/PageCBOMItemDelete`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageBomItemDelete {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The BOM row.
        pub row_id: super::models::RowId,
    }

    impl StylePageBomItemDelete {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            row_id: impl rt::Into<super::models::RowId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                row_id: rt::Into::into(row_id),
            }
        }
    }

    impl rt::Request for StylePageBomItemDelete {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_bom_item_delete",
            tag: "Style",
            method: "DELETE",
            path: &["Style/PageCBOMItemDelete"],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.query("rowId", &self.row_id);
        }
    }

    rt::request!(StylePageBomItemDelete);

    /// The request of `page_bom_reset`: `POST /Style/{headerId}/CBOM/{pageId}/Reset`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageBomReset {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: rt::Map<rt::String, rt::Value>,
    }

    impl StylePageBomReset {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: rt::Default::default(),
            }
        }
    }

    impl rt::Request for StylePageBomReset {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_bom_reset",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/CBOM/", "/Reset"],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StylePageBomReset);

    /// The request of `page_bom_details_update`: `POST /Style/{headerId}/PageBOMDetails/{pageId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageBomDetailsUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: super::models::BomDetailsUpdateRequest,
    }

    impl StylePageBomDetailsUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: super::models::BomDetailsUpdateRequest::new(),
            }
        }

        /// Sets `materials`.
        pub fn materials(
            mut self,
            materials: impl rt::IntoIterator<Item = super::models::BomDetailsUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.body.materials, materials);
            self
        }

        /// Adds one to `materials`.
        pub fn material(
            mut self,
            material: impl rt::Into<super::models::BomDetailsUpdateItem>,
        ) -> Self {
            rt::add(&mut self.body.materials, material);
            self
        }
    }

    impl rt::Request for StylePageBomDetailsUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_bom_details_update",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/PageBOMDetails/", ""],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("materials"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("id"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Path(1))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StylePageBomDetailsUpdate);

    /// The request of `bom_variation_get`: `GET /Style/{headerId}/PageBomVariation/{pageId}/Variation/{variationId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleBomVariationGet {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The BOM variation.
        pub variation_id: super::models::VariationId,
    }

    impl StyleBomVariationGet {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            variation_id: impl rt::Into<super::models::VariationId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                variation_id: rt::Into::into(variation_id),
            }
        }
    }

    impl rt::Request for StyleBomVariationGet {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_bom_variation_get",
            tag: "Style",
            method: "GET",
            path: &["Style/", "/PageBomVariation/", "/Variation/", ""],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            links: &[
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Path(1))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::BomVariation;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.path(&self.variation_id);
        }
    }

    rt::request!(StyleBomVariationGet);

    /// The request of `bom_variation_delete`: `DELETE /Style/{headerId}/PageBomVariation/{pageId}/Variation/{variationId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleBomVariationDelete {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The BOM variation.
        pub variation_id: super::models::VariationId,
    }

    impl StyleBomVariationDelete {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            variation_id: impl rt::Into<super::models::VariationId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                variation_id: rt::Into::into(variation_id),
            }
        }
    }

    impl rt::Request for StyleBomVariationDelete {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_bom_variation_delete",
            tag: "Style",
            method: "DELETE",
            path: &["Style/", "/PageBomVariation/", "/Variation/", ""],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Message,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Message;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.path(&self.variation_id);
        }
    }

    rt::request!(StyleBomVariationDelete);

    /// The request of `bom_variation_create`: `POST /Style/{headerId}/PageBomVariation/{pageId}/CreateVariation`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleBomVariationCreate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: super::models::BomVariationWriteRequest,
    }

    impl StyleBomVariationCreate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: super::models::BomVariationWriteRequest::new(),
            }
        }

        /// Sets `variationName`.
        pub fn variation_name(
            mut self,
            variation_name: impl rt::Into<rt::String>,
        ) -> Self {
            rt::set(&mut self.body.variation_name, variation_name);
            self
        }

        /// False on the default variation is refused with 400.
        pub fn is_default(mut self, is_default: bool) -> Self {
            rt::set(&mut self.body.is_default, is_default);
            self
        }

        /// Sets `syncColorways`.
        pub fn sync_colorways(mut self, sync_colorways: bool) -> Self {
            rt::set(&mut self.body.sync_colorways, sync_colorways);
            self
        }

        /// Replaces the list.
        pub fn selected_variation_colorways(
            mut self,
            selected_variation_colorways: impl rt::IntoIterator<
                Item = super::models::ColorwayId,
            >,
        ) -> Self {
            rt::set_list(
                &mut self.body.selected_variation_colorways,
                selected_variation_colorways,
            );
            self
        }

        /// Adds one to `selectedVariationColorways`.
        pub fn selected_variation_colorway(
            mut self,
            selected_variation_colorway: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            rt::add(
                &mut self.body.selected_variation_colorways,
                selected_variation_colorway,
            );
            self
        }

        /// Changes the list; on update only.
        pub fn selected_variation_colorways_update(
            mut self,
            selected_variation_colorways_update: super::models::CollectionPatch,
        ) -> Self {
            rt::set(
                &mut self.body.selected_variation_colorways_update,
                selected_variation_colorways_update,
            );
            self
        }

        /// Reads call it fields.
        pub fn metadata_fields(
            mut self,
            metadata_fields: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.body.metadata_fields, metadata_fields);
            self
        }

        /// Adds one to `metadataFields`.
        pub fn metadata_field(
            mut self,
            metadata_field: impl rt::Into<super::models::UpdateItem>,
        ) -> Self {
            rt::add(&mut self.body.metadata_fields, metadata_field);
            self
        }

        /// Sets `rows`.
        pub fn rows(
            mut self,
            rows: impl rt::IntoIterator<Item = super::models::BomVariationRowUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.rows, rows);
            self
        }

        /// Adds one to `rows`.
        pub fn row(
            mut self,
            row: impl rt::Into<super::models::BomVariationRowUpdate>,
        ) -> Self {
            rt::add(&mut self.body.rows, row);
            self
        }
    }

    impl rt::Request for StyleBomVariationCreate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_bom_variation_create",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/PageBomVariation/", "/CreateVariation"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("rows"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("rowId"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleBomVariationGet>,
                    path: &[
                        rt::Origin::Path(0),
                        rt::Origin::Path(1),
                        rt::Origin::Answer("id"),
                    ],
                    query: &[],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Path(1))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::BomVariation;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleBomVariationCreate);

    /// The request of `bom_variation_update`: `POST /Style/{headerId}/PageBomVariation/{pageId}/Variation/{variationId}/Update`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleBomVariationUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The BOM variation.
        pub variation_id: super::models::VariationId,
        /// The body.
        pub body: super::models::BomVariationWriteRequest,
    }

    impl StyleBomVariationUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            variation_id: impl rt::Into<super::models::VariationId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                variation_id: rt::Into::into(variation_id),
                body: super::models::BomVariationWriteRequest::new(),
            }
        }

        /// Sets `variationName`.
        pub fn variation_name(
            mut self,
            variation_name: impl rt::Into<rt::String>,
        ) -> Self {
            rt::set(&mut self.body.variation_name, variation_name);
            self
        }

        /// False on the default variation is refused with 400.
        pub fn is_default(mut self, is_default: bool) -> Self {
            rt::set(&mut self.body.is_default, is_default);
            self
        }

        /// Sets `syncColorways`.
        pub fn sync_colorways(mut self, sync_colorways: bool) -> Self {
            rt::set(&mut self.body.sync_colorways, sync_colorways);
            self
        }

        /// Replaces the list.
        pub fn selected_variation_colorways(
            mut self,
            selected_variation_colorways: impl rt::IntoIterator<
                Item = super::models::ColorwayId,
            >,
        ) -> Self {
            rt::set_list(
                &mut self.body.selected_variation_colorways,
                selected_variation_colorways,
            );
            self
        }

        /// Adds one to `selectedVariationColorways`.
        pub fn selected_variation_colorway(
            mut self,
            selected_variation_colorway: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            rt::add(
                &mut self.body.selected_variation_colorways,
                selected_variation_colorway,
            );
            self
        }

        /// Changes the list; on update only.
        pub fn selected_variation_colorways_update(
            mut self,
            selected_variation_colorways_update: super::models::CollectionPatch,
        ) -> Self {
            rt::set(
                &mut self.body.selected_variation_colorways_update,
                selected_variation_colorways_update,
            );
            self
        }

        /// Reads call it fields.
        pub fn metadata_fields(
            mut self,
            metadata_fields: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.body.metadata_fields, metadata_fields);
            self
        }

        /// Adds one to `metadataFields`.
        pub fn metadata_field(
            mut self,
            metadata_field: impl rt::Into<super::models::UpdateItem>,
        ) -> Self {
            rt::add(&mut self.body.metadata_fields, metadata_field);
            self
        }

        /// Sets `rows`.
        pub fn rows(
            mut self,
            rows: impl rt::IntoIterator<Item = super::models::BomVariationRowUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.rows, rows);
            self
        }

        /// Adds one to `rows`.
        pub fn row(
            mut self,
            row: impl rt::Into<super::models::BomVariationRowUpdate>,
        ) -> Self {
            rt::add(&mut self.body.rows, row);
            self
        }
    }

    impl rt::Request for StyleBomVariationUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_bom_variation_update",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/PageBomVariation/", "/Variation/", "/Update"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("rows"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("rowId"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleBomVariationGet>,
                    path: &[
                        rt::Origin::Path(0),
                        rt::Origin::Path(1),
                        rt::Origin::Path(2),
                    ],
                    query: &[],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Path(1))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::BomVariation;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.path(&self.variation_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleBomVariationUpdate);

    /// The request of `bom_variation_reset`: `POST /Style/{headerId}/PageBomVariation/{pageId}/Variation/{variationId}/Reset`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleBomVariationReset {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The BOM variation.
        pub variation_id: super::models::VariationId,
        /// The body.
        pub body: rt::Map<rt::String, rt::Value>,
    }

    impl StyleBomVariationReset {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            variation_id: impl rt::Into<super::models::VariationId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                variation_id: rt::Into::into(variation_id),
                body: rt::Default::default(),
            }
        }
    }

    impl rt::Request for StyleBomVariationReset {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_bom_variation_reset",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/PageBomVariation/", "/Variation/", "/Reset"],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleBomVariationGet>,
                    path: &[
                        rt::Origin::Path(0),
                        rt::Origin::Path(1),
                        rt::Origin::Path(2),
                    ],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::BomVariation;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.path(&self.variation_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleBomVariationReset);

    /// The request of `page_sets_update`: `POST /Style/PageSets`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageSetsUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::SetsUpdateItem>,
    }

    impl StylePageSetsUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::SetsUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::SetsUpdateItem>,
        ) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StylePageSetsUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_sets_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageSets"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::None,
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StylePageSetsUpdate);

    /// The request of `page_link_pages_update`: `POST /Style/PageLinkPages`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageLinkPagesUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::LinkPagesUpdateItem>,
    }

    impl StylePageLinkPagesUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::LinkPagesUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::LinkPagesUpdateItem>,
        ) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StylePageLinkPagesUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_link_pages_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageLinkPages"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::None,
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StylePageLinkPagesUpdate);

    /// The request of `sku_generate`: `POST /Style/Sku/{headerId}/{pageId}/Generate`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleSkuGenerate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: rt::Map<rt::String, rt::Value>,
    }

    impl StyleSkuGenerate {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: rt::Default::default(),
            }
        }
    }

    impl rt::Request for StyleSkuGenerate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_sku_generate",
            tag: "Style",
            method: "POST",
            path: &["Style/Sku/", "/", "/Generate"],
            effect: rt::Effect::Action,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::AppResult;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleSkuGenerate);

    /// The request of `page_sku_update`: `POST /Style/PageSku`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageSkuUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub items: rt::Vec<super::models::SkuUpdateItem>,
    }

    impl StylePageSkuUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::SkuUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::SkuUpdateItem>,
        ) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StylePageSkuUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_sku_update",
            tag: "Style",
            method: "POST",
            path: &["Style/PageSku"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("id"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Query("pageId"))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::AppResult;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StylePageSkuUpdate);

    /// The request of `page_multi_measurements_update`: `POST /Style/{headerId}/PageMultiMeasurements/{pageId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageMultiMeasurementsUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: super::models::MultiMeasurementsUpdateRequest,
    }

    impl StylePageMultiMeasurementsUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            size_class: impl rt::Into<super::models::SizeClassId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: super::models::MultiMeasurementsUpdateRequest::new(size_class),
            }
        }

        /// Objects with id, code, pointOfMeasure and the numbers to change.
        pub fn poms(mut self, poms: impl rt::IntoIterator<Item = rt::Value>) -> Self {
            rt::set_list(&mut self.body.poms, poms);
            self
        }

        /// Adds one to `poms`.
        pub fn pom(mut self, pom: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.body.poms, pom);
            self
        }
    }

    impl rt::Request for StylePageMultiMeasurementsUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_multi_measurements_update",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/PageMultiMeasurements/", ""],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("poms"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::None,
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<StylePageSchema>,
                    path: &[],
                    query: &[("pageId", rt::Origin::Path(1))],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StylePageMultiMeasurementsUpdate);

    /// The request of `page_multi_measurements_reset`: `POST /Style/{headerId}/PageMultiMeasurements/{pageId}/Reset`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StylePageMultiMeasurementsReset {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: rt::Map<rt::String, rt::Value>,
    }

    impl StylePageMultiMeasurementsReset {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: rt::Default::default(),
            }
        }
    }

    impl rt::Request for StylePageMultiMeasurementsReset {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_page_multi_measurements_reset",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/PageMultiMeasurements/", "/Reset"],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StylePageMultiMeasurementsReset);

    /// The request of `sample_request_multi_add_submit`: `POST /Style/{headerId}/PageSampleRequestMulti/{pageId}/AddSubmit`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleSampleRequestMultiAddSubmit {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The milestone, if the page is a tracking request.
        pub timeline_id: rt::Option<super::models::TimelineId>,
        /// The body.
        pub body: super::models::AddSubmitRequest,
    }

    impl StyleSampleRequestMultiAddSubmit {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            submit_name: impl rt::Into<rt::String>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                timeline_id: rt::Default::default(),
                body: super::models::AddSubmitRequest::new(submit_name),
            }
        }

        /// The milestone, if the page is a tracking request.
        pub fn timeline_id(
            mut self,
            timeline_id: impl rt::Into<super::models::TimelineId>,
        ) -> Self {
            rt::set(&mut self.timeline_id, timeline_id);
            self
        }

        /// Sets `sizes`.
        pub fn sizes(
            mut self,
            sizes: impl rt::IntoIterator<Item = super::models::AddSubmitSize>,
        ) -> Self {
            rt::set_list(&mut self.body.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(
            mut self,
            size: impl rt::Into<super::models::AddSubmitSize>,
        ) -> Self {
            rt::add(&mut self.body.sizes, size);
            self
        }
    }

    impl rt::Request for StyleSampleRequestMultiAddSubmit {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_sample_request_multi_add_submit",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/PageSampleRequestMulti/", "/AddSubmit"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("sizes"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::None,
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.query("timelineId", &self.timeline_id);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleSampleRequestMultiAddSubmit);

    /// The request of `artboard_image_assign`: `POST /Style/ArtboardImageAssign`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StyleArtboardImageAssign {
        /// The style.
        pub style_id: rt::Option<super::models::StyleId>,
        /// The Artboard page.
        pub page_id: rt::Option<super::models::PageId>,
        /// The slot, counted from 0.
        pub artboard_index: rt::Option<i64>,
        /// The body.
        pub body: rt::Map<rt::String, rt::Value>,
    }

    impl StyleArtboardImageAssign {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// The style.
        pub fn style_id(
            mut self,
            style_id: impl rt::Into<super::models::StyleId>,
        ) -> Self {
            rt::set(&mut self.style_id, style_id);
            self
        }

        /// The Artboard page.
        pub fn page_id(mut self, page_id: impl rt::Into<super::models::PageId>) -> Self {
            rt::set(&mut self.page_id, page_id);
            self
        }

        /// The slot, counted from 0.
        pub fn artboard_index(mut self, artboard_index: i64) -> Self {
            rt::set(&mut self.artboard_index, artboard_index);
            self
        }
    }

    impl rt::Request for StyleArtboardImageAssign {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_artboard_image_assign",
            tag: "Style",
            method: "POST",
            path: &["Style/ArtboardImageAssign"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("styleId", &self.style_id);
            parts.query("pageId", &self.page_id);
            parts.query("artboardIndex", &self.artboard_index);
            parts.json(&self.body);
        }
    }

    rt::request!(StyleArtboardImageAssign);

    /// The request of `request_pages`: `GET /Style/RequestPages`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleRequestPages {
        /// The style.
        pub header_id: super::models::StyleId,
    }

    impl StyleRequestPages {
        /// With all that is required.
        pub fn new(header_id: impl rt::Into<super::models::StyleId>) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
            }
        }
    }

    impl rt::Request for StyleRequestPages {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_request_pages",
            tag: "Style",
            method: "GET",
            path: &["Style/RequestPages"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::AppPage>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
        }
    }

    rt::request!(StyleRequestPages);

    /// The request of `request_page_get`: `GET /Style/RequestPage`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleRequestPageGet {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The milestone; all of them if left out.
        pub timeline_id: rt::Option<super::models::TimelineId>,
    }

    impl StyleRequestPageGet {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                timeline_id: rt::Default::default(),
            }
        }

        /// The milestone; all of them if left out.
        pub fn timeline_id(
            mut self,
            timeline_id: impl rt::Into<super::models::TimelineId>,
        ) -> Self {
            rt::set(&mut self.timeline_id, timeline_id);
            self
        }
    }

    impl rt::Request for StyleRequestPageGet {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_request_page_get",
            tag: "Style",
            method: "GET",
            path: &["Style/RequestPage"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::RequestPageResult;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.query("timelineId", &self.timeline_id);
        }
    }

    rt::request!(StyleRequestPageGet);

    /// The request of `request_page_form_update`: `POST /Style/RequestPageForm`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleRequestPageFormUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The milestone.
        pub timeline_id: super::models::TimelineId,
        /// The body.
        pub items: rt::Vec<super::models::UpdateItem>,
    }

    impl StyleRequestPageFormUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            timeline_id: impl rt::Into<super::models::TimelineId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                timeline_id: rt::Into::into(timeline_id),
                items: rt::Default::default(),
            }
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(mut self, item: impl rt::Into<super::models::UpdateItem>) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StyleRequestPageFormUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_request_page_form_update",
            tag: "Style",
            method: "POST",
            path: &["Style/RequestPageForm"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::None,
                key: ::core::option::Option::Some("id"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StyleRequestPageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                        ("timelineId", rt::Origin::Query("timelineId")),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.query("timelineId", &self.timeline_id);
            parts.json(&self.items);
        }
    }

    rt::request!(StyleRequestPageFormUpdate);

    /// The request of `version_3d_create`: `POST /Style/{headerId}/Page3DStyle/{pageId}/CreateVersion`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Style3dVersionCreate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub body: super::models::Style3DCreateVersionRequest,
    }

    impl Style3dVersionCreate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_name: impl rt::Into<rt::String>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                body: super::models::Style3DCreateVersionRequest::new(version_name),
            }
        }

        /// Left out for an empty version.
        pub fn copy_version_id(
            mut self,
            copy_version_id: impl rt::Into<super::models::VersionId>,
        ) -> Self {
            rt::set(&mut self.body.copy_version_id, copy_version_id);
            self
        }
    }

    impl rt::Request for Style3dVersionCreate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_3d_version_create",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/Page3DStyle/", "/CreateVersion"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::Style3DVersion;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.json(&self.body);
        }
    }

    rt::request!(Style3dVersionCreate);

    /// The request of `version_3d_update`: `POST /Style/{headerId}/Page3DStyle/{pageId}/Version/{versionId}/Update`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Style3dVersionUpdate {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The 3D version.
        pub version_id: super::models::VersionId,
        /// The body.
        pub body: super::models::Style3DUpdateVersionRequest,
    }

    impl Style3dVersionUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_id: impl rt::Into<super::models::VersionId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                version_id: rt::Into::into(version_id),
                body: super::models::Style3DUpdateVersionRequest::new(),
            }
        }

        /// Sets `versionName`.
        pub fn version_name(mut self, version_name: super::models::ValuePatch) -> Self {
            rt::set(&mut self.body.version_name, version_name);
            self
        }

        /// Sets `versionStatus`.
        pub fn version_status(
            mut self,
            version_status: super::models::ValuePatch,
        ) -> Self {
            rt::set(&mut self.body.version_status, version_status);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = super::models::Style3DColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.body.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(
            mut self,
            colorway: impl rt::Into<super::models::Style3DColorwayUpdate>,
        ) -> Self {
            rt::add(&mut self.body.colorways, colorway);
            self
        }
    }

    impl rt::Request for Style3dVersionUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_3d_version_update",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/Page3DStyle/", "/Version/", "/Update"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::Some("colorways"),
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("id"),
                client_key: false,
                each: false,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::Style3DVersion;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.path(&self.version_id);
            parts.json(&self.body);
        }
    }

    rt::request!(Style3dVersionUpdate);

    /// The request of `version_3d_delete`: `DELETE /Style/{headerId}/Page3DStyle/{pageId}/Version/{versionId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Style3dVersionDelete {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The 3D version.
        pub version_id: super::models::VersionId,
    }

    impl Style3dVersionDelete {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_id: impl rt::Into<super::models::VersionId>,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                version_id: rt::Into::into(version_id),
            }
        }
    }

    impl rt::Request for Style3dVersionDelete {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_3d_version_delete",
            tag: "Style",
            method: "DELETE",
            path: &["Style/", "/Page3DStyle/", "/Version/", ""],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Path(0)),
                        ("pageId", rt::Origin::Path(1)),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Value;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.path(&self.version_id);
        }
    }

    rt::request!(Style3dVersionDelete);

    /// The request of `image_upload`: `POST /Style/Header/{headerId}/Image/Upload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleImageUpload {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleImageUpload {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                file,
            }
        }
    }

    impl rt::Request for StyleImageUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_image_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/Image/Upload"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleImageUpload);

    /// The request of `image_upload_position`: `POST /Style/Header/{headerId}/Image/Upload/Position/{position}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleImageUploadPosition {
        /// The style.
        pub header_id: super::models::StyleId,
        /// Front, side or back.
        pub position: super::models::StyleImagePosition,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleImageUploadPosition {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            position: super::models::StyleImagePosition,
            file: rt::Upload,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                position,
                file,
            }
        }
    }

    impl rt::Request for StyleImageUploadPosition {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_image_upload_position",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/Image/Upload/Position/", ""],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.position);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleImageUploadPosition);

    /// The request of `list_item_image_upload`: `POST /Style/ListAppImageUpload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleListItemImageUpload {
        /// The style: its header id, under another name than elsewhere.
        pub style_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The list item that takes the image; one that was just inserted under a client-made id will do.
        pub list_item_id: super::models::ItemId,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleListItemImageUpload {
        /// With all that is required.
        pub fn new(
            style_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            list_item_id: impl rt::Into<super::models::ItemId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                style_id: rt::Into::into(style_id),
                page_id: rt::Into::into(page_id),
                list_item_id: rt::Into::into(list_item_id),
                file,
            }
        }
    }

    impl rt::Request for StyleListItemImageUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_list_item_image_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/ListAppImageUpload"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("styleId", &self.style_id);
            parts.query("pageId", &self.page_id);
            parts.query("listItemId", &self.list_item_id);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleListItemImageUpload);

    /// The request of `images_form_image_upload`: `POST /Style/GridFormImageAppImageUpload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleImagesFormImageUpload {
        /// The style: its header id, under another name than elsewhere.
        pub style_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleImagesFormImageUpload {
        /// With all that is required.
        pub fn new(
            style_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                style_id: rt::Into::into(style_id),
                page_id: rt::Into::into(page_id),
                file,
            }
        }
    }

    impl rt::Request for StyleImagesFormImageUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_images_form_image_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/GridFormImageAppImageUpload"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("styleId", &self.style_id);
            parts.query("pageId", &self.page_id);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleImagesFormImageUpload);

    /// The request of `images_grid_image_upload`: `POST /Style/ImagesGridAppImageUpload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleImagesGridImageUpload {
        /// The style: its header id, under another name than elsewhere.
        pub style_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The list item that takes the image; one that was just inserted under a client-made id will do.
        pub list_item_id: super::models::ItemId,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleImagesGridImageUpload {
        /// With all that is required.
        pub fn new(
            style_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            list_item_id: impl rt::Into<super::models::ItemId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                style_id: rt::Into::into(style_id),
                page_id: rt::Into::into(page_id),
                list_item_id: rt::Into::into(list_item_id),
                file,
            }
        }
    }

    impl rt::Request for StyleImagesGridImageUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_images_grid_image_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/ImagesGridAppImageUpload"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("styleId", &self.style_id);
            parts.query("pageId", &self.page_id);
            parts.query("listItemId", &self.list_item_id);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleImagesGridImageUpload);

    /// The request of `text_list_image_upload`: `POST /Style/TextListAppImageUpload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleTextListImageUpload {
        /// The style: its header id, under another name than elsewhere.
        pub style_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The list item that takes the image; one that was just inserted under a client-made id will do.
        pub list_item_id: super::models::ItemId,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleTextListImageUpload {
        /// With all that is required.
        pub fn new(
            style_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            list_item_id: impl rt::Into<super::models::ItemId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                style_id: rt::Into::into(style_id),
                page_id: rt::Into::into(page_id),
                list_item_id: rt::Into::into(list_item_id),
                file,
            }
        }
    }

    impl rt::Request for StyleTextListImageUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_text_list_image_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/TextListAppImageUpload"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("styleId", &self.style_id);
            parts.query("pageId", &self.page_id);
            parts.query("listItemId", &self.list_item_id);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleTextListImageUpload);

    /// The request of `attachment_upload`: `POST /Style/AttachmentUpload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleAttachmentUpload {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleAttachmentUpload {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                file,
            }
        }
    }

    impl rt::Request for StyleAttachmentUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_attachment_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/AttachmentUpload"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<StylePageGet>,
                    path: &[],
                    query: &[
                        ("headerId", rt::Origin::Query("headerId")),
                        ("pageId", rt::Origin::Query("pageId")),
                    ],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("headerId", &self.header_id);
            parts.query("pageId", &self.page_id);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleAttachmentUpload);

    /// The request of `turntable_upload`: `POST /Style/Header/{headerId}/Image/Upload/Turntable`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleTurntableUpload {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The 3D version; a new one is made if left out.
        pub version_id: rt::Option<super::models::VersionId>,
        /// Replaces the images that are there. False if left out.
        pub replace_images: rt::Option<bool>,
        /// The body.
        pub file: rt::Upload,
    }

    impl StyleTurntableUpload {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                version_id: rt::Default::default(),
                replace_images: rt::Default::default(),
                file,
            }
        }

        /// The 3D version; a new one is made if left out.
        pub fn version_id(
            mut self,
            version_id: impl rt::Into<super::models::VersionId>,
        ) -> Self {
            rt::set(&mut self.version_id, version_id);
            self
        }

        /// Replaces the images that are there. False if left out.
        pub fn replace_images(mut self, replace_images: bool) -> Self {
            rt::set(&mut self.replace_images, replace_images);
            self
        }
    }

    impl rt::Request for StyleTurntableUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_turntable_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/Header/", "/Image/Upload/Turntable"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.query("versionId", &self.version_id);
            parts.query("replaceImages", &self.replace_images);
            parts.multipart(&self.file);
        }
    }

    rt::request!(StyleTurntableUpload);

    /// The request of `working_file_3d_upload`: `POST /Style/{headerId}/Page3DStyle/{pageId}/Version/{versionId}/WorkingFile/Upload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Style3dWorkingFileUpload {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The 3D version.
        pub version_id: super::models::VersionId,
        /// The body.
        pub file: rt::Upload,
    }

    impl Style3dWorkingFileUpload {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_id: impl rt::Into<super::models::VersionId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                version_id: rt::Into::into(version_id),
                file,
            }
        }
    }

    impl rt::Request for Style3dWorkingFileUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_3d_working_file_upload",
            tag: "Style",
            method: "POST",
            path: &["Style/", "/Page3DStyle/", "/Version/", "/WorkingFile/Upload"],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.path(&self.version_id);
            parts.multipart(&self.file);
        }
    }

    rt::request!(Style3dWorkingFileUpload);

    /// The request of `preview_3d_upload`: `POST /Style/{headerId}/Page3DStyle/{pageId}/Version/{versionId}/Colorway/{colorwayId}/Preview/Upload`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Style3dPreviewUpload {
        /// The style.
        pub header_id: super::models::StyleId,
        /// The page. Its id is the same for all headers of a folder.
        pub page_id: super::models::PageId,
        /// The 3D version.
        pub version_id: super::models::VersionId,
        /// The colorway.
        pub colorway_id: super::models::ColorwayId,
        /// The body.
        pub file: rt::Upload,
    }

    impl Style3dPreviewUpload {
        /// With all that is required.
        pub fn new(
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_id: impl rt::Into<super::models::VersionId>,
            colorway_id: impl rt::Into<super::models::ColorwayId>,
            file: rt::Upload,
        ) -> Self {
            Self {
                header_id: rt::Into::into(header_id),
                page_id: rt::Into::into(page_id),
                version_id: rt::Into::into(version_id),
                colorway_id: rt::Into::into(colorway_id),
                file,
            }
        }
    }

    impl rt::Request for Style3dPreviewUpload {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_3d_preview_upload",
            tag: "Style",
            method: "POST",
            path: &[
                "Style/",
                "/Page3DStyle/",
                "/Version/",
                "/Colorway/",
                "/Preview/Upload",
            ],
            effect: rt::Effect::Create,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            body: ::core::option::Option::Some(rt::Content::Multipart),
            links: &[
                rt::Link {
                    relation: rt::Relation::Poll,
                    operation: rt::operation::<StyleImageProcessingStatus>,
                    path: &[rt::Origin::Answer("imageId")],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::UploadResponse;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.header_id);
            parts.path(&self.page_id);
            parts.path(&self.version_id);
            parts.path(&self.colorway_id);
            parts.multipart(&self.file);
        }
    }

    rt::request!(Style3dPreviewUpload);

    /// The request of `image_processing_status`: `GET /Style/GetImageProcessingStatus/{imageId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct StyleImageProcessingStatus {
        /// The upload job, as answered by an upload.
        pub image_id: super::models::ImageId,
    }

    impl StyleImageProcessingStatus {
        /// With all that is required.
        pub fn new(image_id: impl rt::Into<super::models::ImageId>) -> Self {
            Self {
                image_id: rt::Into::into(image_id),
            }
        }
    }

    impl rt::Request for StyleImageProcessingStatus {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "style_image_processing_status",
            tag: "Style",
            method: "GET",
            path: &["Style/GetImageProcessingStatus/", ""],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::ImageProcessingStatus;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.image_id);
        }
    }

    rt::request!(StyleImageProcessingStatus);
}

/// The calls of the API, by tag.
pub mod tags {
    use ::beproduct_runtime::__private as rt;

    /// Styles, their colorways, BOMs and pages.
    #[derive(Debug)]
    pub struct Style<'c, A> {
        pub(super) core: &'c rt::Core,
        pub(super) access: ::core::marker::PhantomData<fn() -> A>,
    }

    impl<'c, A> Style<'c, A> {
        /// Lists the style folders.
        ///
        /// `GET /Style/Folders`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_attributes.py`, `ts:resources/base.ts`, `ts:tests/integration`.
        pub fn folders(&self) -> super::Call<'c, super::requests::StyleFolders>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(self.core, super::requests::StyleFolders::new())
        }

        /// Describes the fields of a style folder.
        ///
        /// `GET /Style/FolderSchema`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - No flag marks a field as read-only; that follows from its type.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_attributes.py`, `ts:resources/base.ts`, `py:_schema.py`, `browser:KNOWLEDGE.md`.
        pub fn folder_schema(
            &self,
            folder_id: impl rt::Into<super::models::FolderId>,
        ) -> super::Call<'c, super::requests::StyleFolderSchema>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleFolderSchema::new(folder_id),
            )
        }

        /// Lists the fields that a style search can filter by.
        ///
        /// `GET /Style/FolderSearchSchema`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Only these field ids work as filters of the header list; a filter on any other is dropped without an error.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_attributes.py`, `ts:resources/base.ts`, `py:tests/_style_parity_test.py`.
        pub fn folder_search_schema(
            &self,
            folder_id: impl rt::Into<super::models::FolderId>,
        ) -> super::Call<'c, super::requests::StyleFolderSearchSchema>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleFolderSearchSchema::new(folder_id),
            )
        }

        /// Searches styles.
        ///
        /// A POST that only reads. A header has to pass all filters. `colorwayFilters` compare colorway fields such as `color_number`.
        ///
        /// `POST /Style/Headers`: changes nothing.
        ///
        /// Costs one request for every 200 records.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Paging works in the query string alone: in the body it is ignored, and the answer may have a total but no records.
        /// - A filter on a field that the service does not know is dropped without an error, so that everything comes back; take the names from the search schema.
        /// - Soft-deleted headers are listed only with `showDeleted`; their marker is `isDeleted`, although one document calls it `deleted`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_attributes.py`, `ts:resources/base.ts`, `browser:KNOWLEDGE.md`, `ts:docs/filters.md`.
        pub fn headers(&self) -> super::Call<'c, super::requests::StyleHeaders>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(self.core, super::requests::StyleHeaders::new())
        }

        /// Reads one style.
        ///
        /// `GET /Style/Header/{headerId}`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Whether it is active stands in the field `active` (Yes or No) of `headerData.fields`; a top-level `active` is null or missing.
        /// - A soft-deleted header cannot be read: the answer is an error that says that it was not found.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_attributes.py`, `ts:resources/base.ts`, `ts:resources/style.ts`.
        pub fn header_get(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
        ) -> super::Call<'c, super::requests::StyleHeaderGet>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(self.core, super::requests::StyleHeaderGet::new(header_id))
        }

        /// Creates a style in a folder.
        ///
        /// `POST /Style/Header/Create`: makes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. The colorways are part of one header, and no call writes several headers.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - A folder that numbers by itself ignores a `header_number` that is sent.
        /// - A drop-down value that is no choice of the field is answered with 200 and stored blank: read back what matters.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `browser:app/push.py`, `py:tests/test_helpers.py`.
        pub fn header_create(
            &self,
            folder_id: impl rt::Into<super::models::FolderId>,
        ) -> super::Call<'c, super::requests::StyleHeaderCreate>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleHeaderCreate::new(folder_id),
            )
        }

        /// Changes a style.
        ///
        /// Only the fields that are sent change.
        ///
        /// `POST /Style/Header/{headerId}/Update`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. The colorways are part of one header, and no call writes several headers.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Colorways are merged by id, and one without an id is added; a list of sizes replaces the whole size range.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`.
        pub fn header_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
        ) -> super::Call<'c, super::requests::StyleHeaderUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleHeaderUpdate::new(header_id),
            )
        }

        /// Soft-deletes a style.
        ///
        /// A GET that deletes: never prefetch it, never repeat it blindly. The header is marked `isDeleted` and stays in lists that ask for deleted ones.
        ///
        /// `GET /Style/Header/Delete/{headerId}`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The answer may be a 500 although the header is deleted: read it back before trying again.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. An answer with `error: true` is an error, though its status is 200.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_attributes.py`, `ts:resources/base.ts`.
        pub fn header_delete(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
        ) -> super::Call<'c, super::requests::StyleHeaderDelete>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleHeaderDelete::new(header_id),
            )
        }

        /// Moves a style to another folder.
        ///
        /// `POST /Style/Header/{headerId}/Move`: changes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn move_(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            target_folder_id: impl rt::Into<super::models::FolderId>,
            generate_new_header_number: bool,
        ) -> super::Call<'c, super::requests::StyleMove>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleMove::new(
                    header_id,
                    target_folder_id,
                    generate_new_header_number,
                ),
            )
        }

        /// Copies a style into the next season.
        ///
        /// `POST /Style/Header/{headerId}/CarryOver`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - One source calls the answer the new style, another types it with an `id` alone: rely on the id.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py-docs:040-style-api.md`, `py:tests/_style_parity_test.py`.
        pub fn carry_over(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            skip_colorways: bool,
        ) -> super::Call<'c, super::requests::StyleCarryOver>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleCarryOver::new(header_id, skip_colorways),
            )
        }

        /// Makes another size the sample size of a size class.
        ///
        /// `POST /Style/{headerId}/SizeClass/{sizeClassId}/UpdateSampleSize`: changes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The size class comes from `sizeClasses` of the header; afterwards only the named size of the range has `isSampleSize`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py-docs:040-style-api.md`, `py:tests/_style_parity_test.py`.
        pub fn update_sample_size(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            size_class_id: impl rt::Into<super::models::SizeClassId>,
            new_sample_size: impl rt::Into<rt::String>,
        ) -> super::Call<'c, super::requests::StyleUpdateSampleSize>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleUpdateSampleSize::new(
                    header_id,
                    size_class_id,
                    new_sample_size,
                ),
            )
        }

        /// Links a block to a style.
        ///
        /// `POST /Style/Header/{headerId}/Block/Link`: changes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn block_link(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            block_header_id: impl rt::Into<super::models::BlockId>,
        ) -> super::Call<'c, super::requests::StyleBlockLink>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleBlockLink::new(header_id, block_header_id),
            )
        }

        /// Takes the block off a style.
        ///
        /// A GET that changes data: never prefetch it.
        ///
        /// `GET /Style/Header/{headerId}/Block/Unlink`: changes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn block_unlink(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
        ) -> super::Call<'c, super::requests::StyleBlockUnlink>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleBlockUnlink::new(header_id),
            )
        }

        /// Lists the Sets pages of other styles that hold this one.
        ///
        /// `GET /Style/WhereUsedInSets/{headerId}`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py:tests/_style_parity_test.py`.
        pub fn where_used_in_sets(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
        ) -> super::Call<'c, super::requests::StyleWhereUsedInSets>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleWhereUsedInSets::new(header_id),
            )
        }

        /// Searches the rows of all classic BOM pages.
        ///
        /// A POST that only reads. An empty body lists every style that has a BOM page, with one item for each BOM row.
        ///
        /// `POST /Style/FlatBom`: changes nothing.
        ///
        /// Costs one request for every 200 records, one more when the last page is full.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - No captured answer has a `total`, so the list ends with the first page that is not full.
        /// - `result` may be null instead of empty; page ids in `pageIds` were answered so.
        /// - Filters are compared with material attributes: one on `header_number` has no effect, one on `id` gives a 500.
        /// - `bom` and `applicationId` are null for styles whose BOM lives in a BOMVariations page.
        /// - One integration counts pages from 1 here without having tried page 0; both SDKs count from 0.
        /// - As far as the documents tell, the same data as Report/FlatBom, for which they send `pageIds` and an empty list of filters.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `dbsync:probes`, `py-docs:040-style-api.md`, `py:tests/_style_parity_test.py`.
        pub fn flat_bom(&self) -> super::Call<'c, super::requests::StyleFlatBom>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(self.core, super::requests::StyleFlatBom::new())
        }

        /// Describes the fields of colorways in a style folder.
        ///
        /// `GET /Style/ColorwaySchema`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`.
        pub fn colorway_schema(
            &self,
            folder_id: impl rt::Into<super::models::FolderId>,
        ) -> super::Call<'c, super::requests::StyleColorwaySchema>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleColorwaySchema::new(folder_id),
            )
        }

        /// Describes the fields of sizes in a style folder.
        ///
        /// `GET /Style/SizeRangeSchema`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py:tests/_style_parity_test.py`.
        pub fn size_range_schema(
            &self,
            folder_id: impl rt::Into<super::models::FolderId>,
        ) -> super::Call<'c, super::requests::StyleSizeRangeSchema>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleSizeRangeSchema::new(folder_id),
            )
        }

        /// Deletes one colorway of a style.
        ///
        /// A GET that deletes: never prefetch it.
        ///
        /// `GET /Style/Header/{headerId}/Colorway/Delete/{colorwayId}`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`.
        pub fn colorway_delete(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            colorway_id: impl rt::Into<super::models::ColorwayId>,
        ) -> super::Call<'c, super::requests::StyleColorwayDelete>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleColorwayDelete::new(header_id, colorway_id),
            )
        }

        /// Deletes several colorways of a style.
        ///
        /// `POST /Style/Header/{headerId}/Colorways/Delete`: removes a record.
        ///
        /// Costs one request for every chunk: at most 100 items a request; `batch` splits. Each id names one colorway to delete, and a call for a single one exists; the others are not concerned.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - When all are deleted, `colorways` of the style reads as an empty list.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py:tests/_style_parity_test.py`.
        pub fn colorways_delete(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
        ) -> super::Call<'c, super::requests::StyleColorwaysDelete>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleColorwaysDelete::new(header_id),
            )
        }

        /// Uploads the image of a colorway.
        ///
        /// `POST /Style/Header/{headerId}/ColorwayImage/Upload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Leave out whichever of `colorId` and `colorNumber` is not used; the text `None` is no empty value.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`.
        pub fn colorway_image_upload(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleColorwayImageUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleColorwayImageUpload::new(header_id, file),
            )
        }

        /// Lists the pages of a folder.
        ///
        /// `GET /Style/FolderPages/{folderId}`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - One document says that the route does not look at the master folder, so that it also takes folders of materials and colors.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `ts:resources/style.ts`, `ts:tests/integration/bom-variations`.
        pub fn folder_pages(
            &self,
            folder_id: impl rt::Into<super::models::FolderId>,
        ) -> super::Call<'c, super::requests::StyleFolderPages>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleFolderPages::new(folder_id),
            )
        }

        /// Lists the pages of a style.
        ///
        /// `GET /Style/Pages`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Page ids are the same for all headers of a folder, so the list can be kept for the folder.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`.
        pub fn pages(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
        ) -> super::Call<'c, super::requests::StylePages>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(self.core, super::requests::StylePages::new(header_id))
        }

        /// Describes the fields of a page.
        ///
        /// `GET /Style/PageSchema`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - A BOMVariations page answers with an object: `enableBomVariations`, `metadata` and `grid`. In June 2026, before such pages had their own routes, the answer was a 400.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`, `ts:resources/style.ts`.
        pub fn page_schema(
            &self,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageSchema>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(self.core, super::requests::StylePageSchema::new(page_id))
        }

        /// Reads one page of a style.
        ///
        /// `GET /Style/Page`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - `modifiedAt` of year 1 means that the page was never edited.
        /// - Reading a BOMVariations page whose variations are disabled creates the default variation; with variations enabled, `data` lists their metadata.
        /// - In June 2026 reading a BOMVariations page gave a 500.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`, `ts:resources/style.ts`.
        pub fn page_get(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageGet>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageGet::new(header_id, page_id),
            )
        }

        /// Changes fields of a form page.
        ///
        /// Also for the form part of FormGrid and ImagesForm pages.
        ///
        /// `POST /Style/PageForm`: changes a record.
        ///
        /// Costs one request: no known cap of items, never split. The elements are fields of one page, not records.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - One document calls page updates full replacements; another and a live test send single fields. Take it as a merge, and read back.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`, `ts:docs/resources/apps.md`, `py-docs:075-apps.md`.
        pub fn page_form_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageFormUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageFormUpdate::new(header_id, page_id),
            )
        }

        /// Adds, changes and removes rows of a grid page.
        ///
        /// Also for the grid part of FormGrid and ImagesGrid pages.
        ///
        /// `POST /Style/PageGrid`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. One document calls page updates full replacements and no source shows that rows which are not sent stay, so a second part could drop the first.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - A row with an unknown `rowId` is inserted under that id; without an id the server picks one.
        /// - A new row must bring every required field.
        /// - One document shows rows as `{rowId, values}`; tests send `rowFields` and `deleteRow`, as here.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`, `ts:docs/resources/apps.md`, `ts:tests/unit/other-writes`.
        pub fn page_grid_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageGridUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageGridUpdate::new(header_id, page_id),
            )
        }

        /// Adds, changes and removes items of a list page.
        ///
        /// `POST /Style/PageList`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. One document calls page updates full replacements and no source shows that items which are not sent stay, so a second part could drop the first.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - An item with an unknown `itemId` is inserted under that id, and can take an image upload at once.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`, `ts:docs/resources/apps.md`.
        pub fn page_list_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageListUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageListUpdate::new(header_id, page_id),
            )
        }

        /// Adds, changes and removes image items of an ImagesGrid page.
        ///
        /// `POST /Style/PageImagesGrid/List`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. One document calls page updates full replacements and no source shows that items which are not sent stay, so a second part could drop the first.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The text of an item is its field `text`; a client-made `itemId` is kept.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`, `ts:docs/resources/apps.md`, `py:tests/_style_parity_test.py`, `py-docs:075-apps.md`.
        pub fn page_images_grid_list_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageImagesGridListUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageImagesGridListUpdate::new(header_id, page_id),
            )
        }

        /// Removes files from an Attachments page.
        ///
        /// `POST /Style/AttachmentRemove`: removes a record.
        ///
        /// Costs one request for every chunk: at most 100 items a request; `batch` splits. Each element names one file to remove; files that are not named are not concerned.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Live tests name a file without its extension (`1kb` for 1kb.jpg) and find it gone; documents say names with extension, or attachment ids.
        /// - The file is removed and the answer is then a 500: read the page before trying again.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. An answer with `error: true` is an error, though its status is 200. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`, `ts:tests/integration/upload`, `ts:docs/resources/apps.md`, `py:tests/_common_apps_test.py`.
        pub fn attachment_remove(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StyleAttachmentRemove>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleAttachmentRemove::new(header_id, page_id),
            )
        }

        /// Puts a page back to its defaults.
        ///
        /// What was on the page is lost.
        ///
        /// `POST /Style/{headerId}/Page/{pageId}/Reset`: does something that is neither a read nor a write of a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Action` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - A page that was never written has nothing stored, and its reset fails with `Page not found`: write it once first, or skip it.
        /// - A text field reads null or empty afterwards.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_apps.py`, `ts:resources/base.ts`, `py:tests/_style_parity_test.py`, `py-docs:075-apps.md`.
        pub fn page_reset(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageReset>
        where
            A: super::permissions::StyleAction
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageReset::new(header_id, page_id),
            )
        }

        /// Adds, changes and removes items of a TextList page.
        ///
        /// `POST /Style/PageTextList/List`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. One document calls page updates full replacements and no source shows that items which are not sent stay, so a second part could drop the first.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The text of an item is its field `text`; a client-made `itemId` is kept, and can take an image upload at once.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py:tests/_style_parity_test.py`, `py-docs:075-apps.md`.
        pub fn text_list_items_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StyleTextListItemsUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleTextListItemsUpdate::new(header_id, page_id),
            )
        }

        /// Writes the text of a TextList page.
        ///
        /// The text is HTML.
        ///
        /// `POST /Style/PageTextList/TextEditor`: changes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`.
        pub fn text_list_editor_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            editor_data: impl rt::Into<rt::String>,
        ) -> super::Call<'c, super::requests::StyleTextListEditorUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleTextListEditorUpdate::new(
                    header_id,
                    page_id,
                    editor_data,
                ),
            )
        }

        /// Adds, changes and removes rows of a classic BOM page.
        ///
        /// `POST /Style/PageCBOM`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. One document calls page updates full replacements and no source shows that BOM rows which are not sent stay.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - A BOMVariations page answers 500 here: use its own routes.
        /// - There is no GET on this path (405): read with the page.
        /// - One document shows flat rows; a live test and another document use the nested members, as here.
        /// - `materialUpdate` with a null `rowId` adds a row without a linked material.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py-docs:075-apps.md`.
        pub fn page_bom_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageBomUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageBomUpdate::new(header_id, page_id),
            )
        }

        /// Deletes one row of a classic BOM page.
        ///
        /// `DELETE /Style/PageCBOMItemDelete`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py:tests/_style_parity_test.py`.
        pub fn page_bom_item_delete(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            row_id: impl rt::Into<super::models::RowId>,
        ) -> super::Call<'c, super::requests::StylePageBomItemDelete>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageBomItemDelete::new(header_id, page_id, row_id),
            )
        }

        /// Removes all rows of a classic BOM page.
        ///
        /// `POST /Style/{headerId}/CBOM/{pageId}/Reset`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Afterwards the rows read as an empty list, not as null.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py:tests/_style_parity_test.py`.
        pub fn page_bom_reset(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageBomReset>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageBomReset::new(header_id, page_id),
            )
        }

        /// Changes which materials a BOMDetails page shows.
        ///
        /// `POST /Style/{headerId}/PageBOMDetails/{pageId}`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. The materials are part of one page, and no source tells what happens to those that are not sent.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - `id` is the header id of the material, which must be in the BOM page already.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py-docs:075-apps.md`.
        pub fn page_bom_details_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageBomDetailsUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageBomDetailsUpdate::new(header_id, page_id),
            )
        }

        /// Reads one BOM variation with its rows.
        ///
        /// `GET /Style/{headerId}/PageBomVariation/{pageId}/Variation/{variationId}`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - No route lists variations: read the page.
        /// - `group` of a row is an id; its name is the value of the field `Group`.
        /// - The bulk page read does not see variations.
        /// - Live since about September 2026, later than the vendor's published description of March 2026.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `dbsync:docs`, `ts:tests/integration/bom-variations`, `py:tests/_style_bom_variations_test.py`.
        pub fn bom_variation_get(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            variation_id: impl rt::Into<super::models::VariationId>,
        ) -> super::Call<'c, super::requests::StyleBomVariationGet>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleBomVariationGet::new(
                    header_id,
                    page_id,
                    variation_id,
                ),
            )
        }

        /// Deletes a BOM variation for good.
        ///
        /// `DELETE /Style/{headerId}/PageBomVariation/{pageId}/Variation/{variationId}`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The default variation cannot be deleted (400): make another one the default first.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. An answer with `error: true` is an error, though its status is 200.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`, `py-docs:075-apps.md`, `py:tests/_style_bom_variations_test.py`.
        pub fn bom_variation_delete(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            variation_id: impl rt::Into<super::models::VariationId>,
        ) -> super::Call<'c, super::requests::StyleBomVariationDelete>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleBomVariationDelete::new(
                    header_id,
                    page_id,
                    variation_id,
                ),
            )
        }

        /// Adds a BOM variation to a page.
        ///
        /// `POST /Style/{headerId}/PageBomVariation/{pageId}/CreateVariation`: makes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. The rows are part of the one variation that the call creates.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - A page with variations switched off answers 400, and so does one that has reached its MaxBomVariations.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`, `py-docs:075-apps.md`, `py:tests/_style_bom_variations_test.py`.
        pub fn bom_variation_create(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StyleBomVariationCreate>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleBomVariationCreate::new(header_id, page_id),
            )
        }

        /// Changes a BOM variation and its rows.
        ///
        /// Members that are left out stay as they are.
        ///
        /// `POST /Style/{headerId}/PageBomVariation/{pageId}/Variation/{variationId}/Update`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. The rows belong to one variation, and no source shows that rows which are not sent stay.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Values of a row are written as `rowFields`; `fields`, as they are called when read, is answered with 200 and discarded.
        /// - `deleteRow` on an unknown row is a 400.
        /// - Leave out UserLabel and FormulaField values: a 400 for one source, ignored for another. Fields that a row only displays from its material are not stored.
        /// - `isDefault` false on the default variation is a 400: make another one the default.
        /// - `selectedVariationColorways` replaces the list, `selectedVariationColorwaysUpdate` adds to it and removes from it.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `dbsync:docs`, `py-docs:075-apps.md`, `ts:schemas/bom-variations.ts`, `py:tests/_style_bom_variations_test.py`.
        pub fn bom_variation_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            variation_id: impl rt::Into<super::models::VariationId>,
        ) -> super::Call<'c, super::requests::StyleBomVariationUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleBomVariationUpdate::new(
                    header_id,
                    page_id,
                    variation_id,
                ),
            )
        }

        /// Removes the rows of a BOM variation.
        ///
        /// Its metadata stays.
        ///
        /// `POST /Style/{headerId}/PageBomVariation/{pageId}/Variation/{variationId}/Reset`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`, `py-docs:075-apps.md`, `py:tests/_style_bom_variations_test.py`.
        pub fn bom_variation_reset(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            variation_id: impl rt::Into<super::models::VariationId>,
        ) -> super::Call<'c, super::requests::StyleBomVariationReset>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleBomVariationReset::new(
                    header_id,
                    page_id,
                    variation_id,
                ),
            )
        }

        /// Adds, changes and removes members of a Sets page.
        ///
        /// `POST /Style/PageSets`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. No source shows an insert that works, nor what happens to members that are not sent.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Inserts fail with a 500 (ArgumentNullException over the choices of `group`) whatever is sent, still so in September 2026.
        /// - Documents send `styleIdToInsert` together with a `styleUpdate` that has a client-made `rowId` and the field `group`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `ts:tests/integration/app-updates`, `py-docs:075-apps.md`, `py:tests/_style_parity_test.py`.
        pub fn page_sets_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageSetsUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageSetsUpdate::new(header_id, page_id),
            )
        }

        /// Adds and removes links of a LinkPages page.
        ///
        /// `POST /Style/PageLinkPages`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. No source tells what happens to links that are not sent.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn page_link_pages_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageLinkPagesUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageLinkPagesUpdate::new(header_id, page_id),
            )
        }

        /// Rebuilds the SKU page from colorways and sizes.
        ///
        /// `POST /Style/Sku/{headerId}/{pageId}/Generate`: does something that is neither a read nor a write of a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Action` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - A colorway without a swatch image makes it fail with a 500: upload one first.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`.
        pub fn sku_generate(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StyleSkuGenerate>
        where
            A: super::permissions::StyleAction
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleSkuGenerate::new(header_id, page_id),
            )
        }

        /// Changes rows of a SKU page.
        ///
        /// `POST /Style/PageSku`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. One document calls page updates full replacements and no source shows that rows which are not sent stay, so a second part could drop the first.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`.
        pub fn page_sku_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageSkuUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageSkuUpdate::new(header_id, page_id),
            )
        }

        /// Changes points of measure of one size class.
        ///
        /// `POST /Style/{headerId}/PageMultiMeasurements/{pageId}`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. The points of measure make up one size class, and no source tells what happens to those that are not sent.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py-docs:075-apps.md`, `py:tests/_style_parity_test.py`.
        pub fn page_multi_measurements_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            size_class: impl rt::Into<super::models::SizeClassId>,
        ) -> super::Call<'c, super::requests::StylePageMultiMeasurementsUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageMultiMeasurementsUpdate::new(
                    header_id,
                    page_id,
                    size_class,
                ),
            )
        }

        /// Empties a MultiMeasurements page.
        ///
        /// `POST /Style/{headerId}/PageMultiMeasurements/{pageId}/Reset`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Unlike the general reset it takes a page that was never written.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_style.py`, `ts:resources/style.ts`, `py:tests/_style_parity_test.py`.
        pub fn page_multi_measurements_reset(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StylePageMultiMeasurementsReset>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StylePageMultiMeasurementsReset::new(header_id, page_id),
            )
        }

        /// Adds a submit to a multi-size sample request.
        ///
        /// `POST /Style/{headerId}/PageSampleRequestMulti/{pageId}/AddSubmit`: makes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. The sizes are part of one submit.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn sample_request_multi_add_submit(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            submit_name: impl rt::Into<rt::String>,
        ) -> super::Call<'c, super::requests::StyleSampleRequestMultiAddSubmit>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleSampleRequestMultiAddSubmit::new(
                    header_id,
                    page_id,
                    submit_name,
                ),
            )
        }

        /// Puts an image on a slot of an artboard.
        ///
        /// `POST /Style/ArtboardImageAssign`: changes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The Python SDK names style, page and slot in the query and sends an empty body; the TypeScript SDK sends a body of unknown form and no query. Neither is tested live; the query is the better bet.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`, `py-docs:075-apps.md`.
        pub fn artboard_image_assign(
            &self,
        ) -> super::Call<'c, super::requests::StyleArtboardImageAssign>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(self.core, super::requests::StyleArtboardImageAssign::new())
        }

        /// Lists the tracking request pages of a style.
        ///
        /// `GET /Style/RequestPages`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn request_pages(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
        ) -> super::Call<'c, super::requests::StyleRequestPages>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleRequestPages::new(header_id),
            )
        }

        /// Reads a tracking request page of a style.
        ///
        /// `GET /Style/RequestPage`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn request_page_get(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
        ) -> super::Call<'c, super::requests::StyleRequestPageGet>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleRequestPageGet::new(header_id, page_id),
            )
        }

        /// Changes fields of a tracking request page.
        ///
        /// `POST /Style/RequestPageForm`: changes a record.
        ///
        /// Costs one request: no known cap of items, never split. The elements are fields of one page, not records.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn request_page_form_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            timeline_id: impl rt::Into<super::models::TimelineId>,
        ) -> super::Call<'c, super::requests::StyleRequestPageFormUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleRequestPageFormUpdate::new(
                    header_id,
                    page_id,
                    timeline_id,
                ),
            )
        }

        /// Adds a version to a 3D style page.
        ///
        /// `POST /Style/{headerId}/Page3DStyle/{pageId}/CreateVersion`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn version_3d_create(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_name: impl rt::Into<rt::String>,
        ) -> super::Call<'c, super::requests::Style3dVersionCreate>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::Style3dVersionCreate::new(
                    header_id,
                    page_id,
                    version_name,
                ),
            )
        }

        /// Changes a version of a 3D style page.
        ///
        /// `POST /Style/{headerId}/Page3DStyle/{pageId}/Version/{versionId}/Update`: changes a record.
        ///
        /// Costs one request: at most 100 items a request, never split. The colorways are part of one version.
        ///
        /// Needs the permission `Style::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - A document wraps `versionName` as `{value}`, a mocked test sends plain text; the wrapper is the better bet.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`, `py-docs:075-apps.md`, `ts:tests/unit/style-writes`.
        pub fn version_3d_update(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_id: impl rt::Into<super::models::VersionId>,
        ) -> super::Call<'c, super::requests::Style3dVersionUpdate>
        where
            A: super::permissions::StyleUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::Style3dVersionUpdate::new(
                    header_id,
                    page_id,
                    version_id,
                ),
            )
        }

        /// Deletes a version of a 3D style page.
        ///
        /// `DELETE /Style/{headerId}/Page3DStyle/{pageId}/Version/{versionId}`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn version_3d_delete(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_id: impl rt::Into<super::models::VersionId>,
        ) -> super::Call<'c, super::requests::Style3dVersionDelete>
        where
            A: super::permissions::StyleDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::Style3dVersionDelete::new(
                    header_id,
                    page_id,
                    version_id,
                ),
            )
        }

        /// Uploads the front image of a style.
        ///
        /// `POST /Style/Header/{headerId}/Image/Upload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The image is processed in the background: poll the status of the job before touching the header again.
        /// - Both SDKs also use it to upload a version of an artboard.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_upload.py`, `ts:resources/base.ts`, `py:_style.py`, `ts:resources/style.ts`.
        pub fn image_upload(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleImageUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleImageUpload::new(header_id, file),
            )
        }

        /// Uploads an image of a style to a named position.
        ///
        /// `POST /Style/Header/{headerId}/Image/Upload/Position/{position}`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_upload.py`, `ts:resources/base.ts`.
        pub fn image_upload_position(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            position: super::models::StyleImagePosition,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleImageUploadPosition>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleImageUploadPosition::new(header_id, position, file),
            )
        }

        /// Uploads the image of an item of a list page.
        ///
        /// `POST /Style/ListAppImageUpload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The header id is called `styleId` here.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_upload.py`, `ts:resources/base.ts`.
        pub fn list_item_image_upload(
            &self,
            style_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            list_item_id: impl rt::Into<super::models::ItemId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleListItemImageUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleListItemImageUpload::new(
                    style_id,
                    page_id,
                    list_item_id,
                    file,
                ),
            )
        }

        /// Uploads an image to an ImagesForm or ImagesGrid page.
        ///
        /// `POST /Style/GridFormImageAppImageUpload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The header id is called `styleId` here.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_upload.py`, `ts:resources/base.ts`.
        pub fn images_form_image_upload(
            &self,
            style_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleImagesFormImageUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleImagesFormImageUpload::new(style_id, page_id, file),
            )
        }

        /// Uploads the image of one item of an ImagesGrid page.
        ///
        /// `POST /Style/ImagesGridAppImageUpload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The header id is called `styleId` here.
        /// - The Python SDK lacks this route and uses the one for ImagesForm pages, which names no item.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// One source knows of it: `ts:resources/base.ts`.
        pub fn images_grid_image_upload(
            &self,
            style_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            list_item_id: impl rt::Into<super::models::ItemId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleImagesGridImageUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleImagesGridImageUpload::new(
                    style_id,
                    page_id,
                    list_item_id,
                    file,
                ),
            )
        }

        /// Uploads the image of an item of a TextList page.
        ///
        /// `POST /Style/TextListAppImageUpload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The header id is called `styleId` here.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_upload.py`, `ts:resources/base.ts`, `py:tests/_style_parity_test.py`.
        pub fn text_list_image_upload(
            &self,
            style_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            list_item_id: impl rt::Into<super::models::ItemId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleTextListImageUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleTextListImageUpload::new(
                    style_id,
                    page_id,
                    list_item_id,
                    file,
                ),
            )
        }

        /// Uploads a file to an Attachments page.
        ///
        /// `POST /Style/AttachmentUpload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The file is in place when the call returns: there is no job to poll.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_common_upload.py`, `ts:resources/base.ts`.
        pub fn attachment_upload(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleAttachmentUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleAttachmentUpload::new(header_id, page_id, file),
            )
        }

        /// Uploads a zip of turntable images.
        ///
        /// `POST /Style/Header/{headerId}/Image/Upload/Turntable`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn turntable_upload(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::StyleTurntableUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleTurntableUpload::new(header_id, file),
            )
        }

        /// Uploads a working file of a 3D version.
        ///
        /// `POST /Style/{headerId}/Page3DStyle/{pageId}/Version/{versionId}/WorkingFile/Upload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn working_file_3d_upload(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_id: impl rt::Into<super::models::VersionId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::Style3dWorkingFileUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::Style3dWorkingFileUpload::new(
                    header_id,
                    page_id,
                    version_id,
                    file,
                ),
            )
        }

        /// Uploads the preview of one colorway of a 3D version.
        ///
        /// `POST /Style/{headerId}/Page3DStyle/{pageId}/Version/{versionId}/Colorway/{colorwayId}/Preview/Upload`: makes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Create` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_style.py`, `ts:resources/style.ts`.
        pub fn preview_3d_upload(
            &self,
            header_id: impl rt::Into<super::models::StyleId>,
            page_id: impl rt::Into<super::models::PageId>,
            version_id: impl rt::Into<super::models::VersionId>,
            colorway_id: impl rt::Into<super::models::ColorwayId>,
            file: rt::Upload,
        ) -> super::Call<'c, super::requests::Style3dPreviewUpload>
        where
            A: super::permissions::StyleCreate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::Style3dPreviewUpload::new(
                    header_id,
                    page_id,
                    version_id,
                    colorway_id,
                    file,
                ),
            )
        }

        /// Tells how far an upload is processed.
        ///
        /// Ask every two or three seconds.
        ///
        /// `GET /Style/GetImageProcessingStatus/{imageId}`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Style::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Both SDKs ask this route for uploads to every master folder.
        /// - `errorOccured` is spelled with one r; look at it only when `finished` is true.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_raw_api.py`, `ts:http.ts`, `ts:resources/style.ts`.
        pub fn image_processing_status(
            &self,
            image_id: impl rt::Into<super::models::ImageId>,
        ) -> super::Call<'c, super::requests::StyleImageProcessingStatus>
        where
            A: super::permissions::StyleRead + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::StyleImageProcessingStatus::new(image_id),
            )
        }
    }

    impl super::Call<'_, super::requests::StyleHeaders> {
        /// Only this folder. Leave it out to search all of them; the text `None` is not understood.
        pub fn folder_id(
            mut self,
            folder_id: impl rt::Into<super::models::FolderId>,
        ) -> Self {
            rt::set(&mut self.request.folder_id, folder_id);
            self
        }

        /// Lists soft-deleted headers as well; `isDeleted` marks them. False if left out.
        pub fn show_deleted(mut self, show_deleted: bool) -> Self {
            rt::set(&mut self.request.show_deleted, show_deleted);
            self
        }

        /// Sets `filters`.
        pub fn filters(
            mut self,
            filters: impl rt::IntoIterator<Item = super::models::FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.request.body.filters, filters);
            self
        }

        /// Adds one to `filters`.
        pub fn filter(
            mut self,
            filter: impl rt::Into<super::models::FilterClause>,
        ) -> Self {
            rt::add(&mut self.request.body.filters, filter);
            self
        }

        /// Conditions on colorway fields; styles and materials only.
        pub fn colorway_filters(
            mut self,
            colorway_filters: impl rt::IntoIterator<Item = super::models::FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.request.body.colorway_filters, colorway_filters);
            self
        }

        /// Adds one to `colorwayFilters`.
        pub fn colorway_filter(
            mut self,
            colorway_filter: impl rt::Into<super::models::FilterClause>,
        ) -> Self {
            rt::add(&mut self.request.body.colorway_filters, colorway_filter);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleHeaderCreate> {
        /// Keeps the `version` that is among the fields instead of starting at the first. False if left out.
        pub fn preserve_version(mut self, preserve_version: bool) -> Self {
            rt::set(&mut self.request.preserve_version, preserve_version);
            self
        }

        /// At least header_name, header_number where the folder does not number by itself (where it does, a number is dropped without a word), and every field that the folder demands.
        pub fn fields(
            mut self,
            fields: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.body.fields, fields);
            self
        }

        /// Adds one to `fields`.
        pub fn field(mut self, field: impl rt::Into<super::models::UpdateItem>) -> Self {
            rt::add(&mut self.request.body.fields, field);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = super::models::ColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(
            mut self,
            colorway: impl rt::Into<super::models::ColorwayUpdate>,
        ) -> Self {
            rt::add(&mut self.request.body.colorways, colorway);
            self
        }

        /// Sets `sizes`.
        pub fn sizes(
            mut self,
            sizes: impl rt::IntoIterator<Item = super::models::SizeUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(mut self, size: impl rt::Into<super::models::SizeUpdate>) -> Self {
            rt::add(&mut self.request.body.sizes, size);
            self
        }

        /// Styles; what an element holds is not known.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.request.body.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.request.body.size_classes, size_class);
            self
        }

        /// Materials.
        pub fn suppliers(
            mut self,
            suppliers: impl rt::IntoIterator<Item = super::models::SupplierUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.suppliers, suppliers);
            self
        }

        /// Adds one to `suppliers`.
        pub fn supplier(
            mut self,
            supplier: impl rt::Into<super::models::SupplierUpdate>,
        ) -> Self {
            rt::add(&mut self.request.body.suppliers, supplier);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleHeaderUpdate> {
        /// Only these change. Read-only ones are ignored.
        pub fn fields(
            mut self,
            fields: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.body.fields, fields);
            self
        }

        /// Adds one to `fields`.
        pub fn field(mut self, field: impl rt::Into<super::models::UpdateItem>) -> Self {
            rt::add(&mut self.request.body.fields, field);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = super::models::ColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(
            mut self,
            colorway: impl rt::Into<super::models::ColorwayUpdate>,
        ) -> Self {
            rt::add(&mut self.request.body.colorways, colorway);
            self
        }

        /// The whole size range, unless null or empty.
        pub fn sizes(
            mut self,
            sizes: impl rt::IntoIterator<Item = super::models::SizeUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(mut self, size: impl rt::Into<super::models::SizeUpdate>) -> Self {
            rt::add(&mut self.request.body.sizes, size);
            self
        }

        /// Styles; what an element holds is not known.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.request.body.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.request.body.size_classes, size_class);
            self
        }

        /// Materials.
        pub fn suppliers(
            mut self,
            suppliers: impl rt::IntoIterator<Item = super::models::SupplierUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.suppliers, suppliers);
            self
        }

        /// Adds one to `suppliers`.
        pub fn supplier(
            mut self,
            supplier: impl rt::Into<super::models::SupplierUpdate>,
        ) -> Self {
            rt::add(&mut self.request.body.suppliers, supplier);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleBlockLink> {
        /// Which size classes belong together. Only objects with a name were seen.
        pub fn size_classes(
            mut self,
            size_classes: impl rt::IntoIterator<Item = rt::Value>,
        ) -> Self {
            rt::set_list(&mut self.request.body.size_classes, size_classes);
            self
        }

        /// Adds one to `sizeClasses`.
        pub fn size_class(mut self, size_class: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.request.body.size_classes, size_class);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleFlatBom> {
        /// BOM pages. Pages of kind BOMVariations gave a null result.
        pub fn page_ids(
            mut self,
            page_ids: impl rt::IntoIterator<Item = super::models::PageId>,
        ) -> Self {
            rt::set_list(&mut self.request.body.page_ids, page_ids);
            self
        }

        /// Adds one to `pageIds`.
        pub fn page_id(mut self, page_id: impl rt::Into<super::models::PageId>) -> Self {
            rt::add(&mut self.request.body.page_ids, page_id);
            self
        }

        /// Sets `filters`.
        pub fn filters(
            mut self,
            filters: impl rt::IntoIterator<Item = super::models::FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.request.body.filters, filters);
            self
        }

        /// Adds one to `filters`.
        pub fn filter(
            mut self,
            filter: impl rt::Into<super::models::FilterClause>,
        ) -> Self {
            rt::add(&mut self.request.body.filters, filter);
            self
        }

        /// Sets `colorwayFilters`.
        pub fn colorway_filters(
            mut self,
            colorway_filters: impl rt::IntoIterator<Item = super::models::FilterClause>,
        ) -> Self {
            rt::set_list(&mut self.request.body.colorway_filters, colorway_filters);
            self
        }

        /// Adds one to `colorwayFilters`.
        pub fn colorway_filter(
            mut self,
            colorway_filter: impl rt::Into<super::models::FilterClause>,
        ) -> Self {
            rt::add(&mut self.request.body.colorway_filters, colorway_filter);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleColorwaysDelete> {
        /// Sets `colorwayIds`.
        pub fn colorway_ids(
            mut self,
            colorway_ids: impl rt::IntoIterator<Item = super::models::ColorwayId>,
        ) -> Self {
            rt::set_list(&mut self.request.body.colorway_ids, colorway_ids);
            self
        }

        /// Adds one to `colorwayIds`.
        pub fn colorway_id(
            mut self,
            colorway_id: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            rt::add(&mut self.request.body.colorway_ids, colorway_id);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleColorwayImageUpload> {
        /// The colorway. Give this or `colorNumber`.
        pub fn color_id(
            mut self,
            color_id: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            rt::set(&mut self.request.color_id, color_id);
            self
        }

        /// The number of the colorway. Give this or `colorId`.
        pub fn color_number(mut self, color_number: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.request.color_number, color_number);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageFormUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(mut self, item: impl rt::Into<super::models::UpdateItem>) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageGridUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::GridRowUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::GridRowUpdate>,
        ) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageListUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::ListItemUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::ListItemUpdate>,
        ) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageImagesGridListUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::ListItemUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::ListItemUpdate>,
        ) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleAttachmentRemove> {
        /// Sets the items of the body.
        pub fn items(mut self, items: impl rt::IntoIterator<Item = rt::String>) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(mut self, item: impl rt::Into<rt::String>) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleTextListItemsUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::ListItemUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::ListItemUpdate>,
        ) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageBomUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::BomUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::BomUpdateItem>,
        ) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageBomDetailsUpdate> {
        /// Sets `materials`.
        pub fn materials(
            mut self,
            materials: impl rt::IntoIterator<Item = super::models::BomDetailsUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.body.materials, materials);
            self
        }

        /// Adds one to `materials`.
        pub fn material(
            mut self,
            material: impl rt::Into<super::models::BomDetailsUpdateItem>,
        ) -> Self {
            rt::add(&mut self.request.body.materials, material);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleBomVariationCreate> {
        /// Sets `variationName`.
        pub fn variation_name(
            mut self,
            variation_name: impl rt::Into<rt::String>,
        ) -> Self {
            rt::set(&mut self.request.body.variation_name, variation_name);
            self
        }

        /// False on the default variation is refused with 400.
        pub fn is_default(mut self, is_default: bool) -> Self {
            rt::set(&mut self.request.body.is_default, is_default);
            self
        }

        /// Sets `syncColorways`.
        pub fn sync_colorways(mut self, sync_colorways: bool) -> Self {
            rt::set(&mut self.request.body.sync_colorways, sync_colorways);
            self
        }

        /// Replaces the list.
        pub fn selected_variation_colorways(
            mut self,
            selected_variation_colorways: impl rt::IntoIterator<
                Item = super::models::ColorwayId,
            >,
        ) -> Self {
            rt::set_list(
                &mut self.request.body.selected_variation_colorways,
                selected_variation_colorways,
            );
            self
        }

        /// Adds one to `selectedVariationColorways`.
        pub fn selected_variation_colorway(
            mut self,
            selected_variation_colorway: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            rt::add(
                &mut self.request.body.selected_variation_colorways,
                selected_variation_colorway,
            );
            self
        }

        /// Changes the list; on update only.
        pub fn selected_variation_colorways_update(
            mut self,
            selected_variation_colorways_update: super::models::CollectionPatch,
        ) -> Self {
            rt::set(
                &mut self.request.body.selected_variation_colorways_update,
                selected_variation_colorways_update,
            );
            self
        }

        /// Reads call it fields.
        pub fn metadata_fields(
            mut self,
            metadata_fields: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.body.metadata_fields, metadata_fields);
            self
        }

        /// Adds one to `metadataFields`.
        pub fn metadata_field(
            mut self,
            metadata_field: impl rt::Into<super::models::UpdateItem>,
        ) -> Self {
            rt::add(&mut self.request.body.metadata_fields, metadata_field);
            self
        }

        /// Sets `rows`.
        pub fn rows(
            mut self,
            rows: impl rt::IntoIterator<Item = super::models::BomVariationRowUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.rows, rows);
            self
        }

        /// Adds one to `rows`.
        pub fn row(
            mut self,
            row: impl rt::Into<super::models::BomVariationRowUpdate>,
        ) -> Self {
            rt::add(&mut self.request.body.rows, row);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleBomVariationUpdate> {
        /// Sets `variationName`.
        pub fn variation_name(
            mut self,
            variation_name: impl rt::Into<rt::String>,
        ) -> Self {
            rt::set(&mut self.request.body.variation_name, variation_name);
            self
        }

        /// False on the default variation is refused with 400.
        pub fn is_default(mut self, is_default: bool) -> Self {
            rt::set(&mut self.request.body.is_default, is_default);
            self
        }

        /// Sets `syncColorways`.
        pub fn sync_colorways(mut self, sync_colorways: bool) -> Self {
            rt::set(&mut self.request.body.sync_colorways, sync_colorways);
            self
        }

        /// Replaces the list.
        pub fn selected_variation_colorways(
            mut self,
            selected_variation_colorways: impl rt::IntoIterator<
                Item = super::models::ColorwayId,
            >,
        ) -> Self {
            rt::set_list(
                &mut self.request.body.selected_variation_colorways,
                selected_variation_colorways,
            );
            self
        }

        /// Adds one to `selectedVariationColorways`.
        pub fn selected_variation_colorway(
            mut self,
            selected_variation_colorway: impl rt::Into<super::models::ColorwayId>,
        ) -> Self {
            rt::add(
                &mut self.request.body.selected_variation_colorways,
                selected_variation_colorway,
            );
            self
        }

        /// Changes the list; on update only.
        pub fn selected_variation_colorways_update(
            mut self,
            selected_variation_colorways_update: super::models::CollectionPatch,
        ) -> Self {
            rt::set(
                &mut self.request.body.selected_variation_colorways_update,
                selected_variation_colorways_update,
            );
            self
        }

        /// Reads call it fields.
        pub fn metadata_fields(
            mut self,
            metadata_fields: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.body.metadata_fields, metadata_fields);
            self
        }

        /// Adds one to `metadataFields`.
        pub fn metadata_field(
            mut self,
            metadata_field: impl rt::Into<super::models::UpdateItem>,
        ) -> Self {
            rt::add(&mut self.request.body.metadata_fields, metadata_field);
            self
        }

        /// Sets `rows`.
        pub fn rows(
            mut self,
            rows: impl rt::IntoIterator<Item = super::models::BomVariationRowUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.rows, rows);
            self
        }

        /// Adds one to `rows`.
        pub fn row(
            mut self,
            row: impl rt::Into<super::models::BomVariationRowUpdate>,
        ) -> Self {
            rt::add(&mut self.request.body.rows, row);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageSetsUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::SetsUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::SetsUpdateItem>,
        ) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageLinkPagesUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::LinkPagesUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::LinkPagesUpdateItem>,
        ) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageSkuUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::SkuUpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(
            mut self,
            item: impl rt::Into<super::models::SkuUpdateItem>,
        ) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::StylePageMultiMeasurementsUpdate> {
        /// Objects with id, code, pointOfMeasure and the numbers to change.
        pub fn poms(mut self, poms: impl rt::IntoIterator<Item = rt::Value>) -> Self {
            rt::set_list(&mut self.request.body.poms, poms);
            self
        }

        /// Adds one to `poms`.
        pub fn pom(mut self, pom: impl rt::Into<rt::Value>) -> Self {
            rt::add(&mut self.request.body.poms, pom);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleSampleRequestMultiAddSubmit> {
        /// The milestone, if the page is a tracking request.
        pub fn timeline_id(
            mut self,
            timeline_id: impl rt::Into<super::models::TimelineId>,
        ) -> Self {
            rt::set(&mut self.request.timeline_id, timeline_id);
            self
        }

        /// Sets `sizes`.
        pub fn sizes(
            mut self,
            sizes: impl rt::IntoIterator<Item = super::models::AddSubmitSize>,
        ) -> Self {
            rt::set_list(&mut self.request.body.sizes, sizes);
            self
        }

        /// Adds one to `sizes`.
        pub fn size(
            mut self,
            size: impl rt::Into<super::models::AddSubmitSize>,
        ) -> Self {
            rt::add(&mut self.request.body.sizes, size);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleArtboardImageAssign> {
        /// The style.
        pub fn style_id(
            mut self,
            style_id: impl rt::Into<super::models::StyleId>,
        ) -> Self {
            rt::set(&mut self.request.style_id, style_id);
            self
        }

        /// The Artboard page.
        pub fn page_id(mut self, page_id: impl rt::Into<super::models::PageId>) -> Self {
            rt::set(&mut self.request.page_id, page_id);
            self
        }

        /// The slot, counted from 0.
        pub fn artboard_index(mut self, artboard_index: i64) -> Self {
            rt::set(&mut self.request.artboard_index, artboard_index);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleRequestPageGet> {
        /// The milestone; all of them if left out.
        pub fn timeline_id(
            mut self,
            timeline_id: impl rt::Into<super::models::TimelineId>,
        ) -> Self {
            rt::set(&mut self.request.timeline_id, timeline_id);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleRequestPageFormUpdate> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::UpdateItem>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(mut self, item: impl rt::Into<super::models::UpdateItem>) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }

    impl super::Call<'_, super::requests::Style3dVersionCreate> {
        /// Left out for an empty version.
        pub fn copy_version_id(
            mut self,
            copy_version_id: impl rt::Into<super::models::VersionId>,
        ) -> Self {
            rt::set(&mut self.request.body.copy_version_id, copy_version_id);
            self
        }
    }

    impl super::Call<'_, super::requests::Style3dVersionUpdate> {
        /// Sets `versionName`.
        pub fn version_name(mut self, version_name: super::models::ValuePatch) -> Self {
            rt::set(&mut self.request.body.version_name, version_name);
            self
        }

        /// Sets `versionStatus`.
        pub fn version_status(
            mut self,
            version_status: super::models::ValuePatch,
        ) -> Self {
            rt::set(&mut self.request.body.version_status, version_status);
            self
        }

        /// Sets `colorways`.
        pub fn colorways(
            mut self,
            colorways: impl rt::IntoIterator<Item = super::models::Style3DColorwayUpdate>,
        ) -> Self {
            rt::set_list(&mut self.request.body.colorways, colorways);
            self
        }

        /// Adds one to `colorways`.
        pub fn colorway(
            mut self,
            colorway: impl rt::Into<super::models::Style3DColorwayUpdate>,
        ) -> Self {
            rt::add(&mut self.request.body.colorways, colorway);
            self
        }
    }

    impl super::Call<'_, super::requests::StyleTurntableUpload> {
        /// The 3D version; a new one is made if left out.
        pub fn version_id(
            mut self,
            version_id: impl rt::Into<super::models::VersionId>,
        ) -> Self {
            rt::set(&mut self.request.version_id, version_id);
            self
        }

        /// Replaces the images that are there. False if left out.
        pub fn replace_images(mut self, replace_images: bool) -> Self {
            rt::set(&mut self.request.replace_images, replace_images);
            self
        }
    }
}

/// What a program may do: one trait for what each tag lets do. `access!` implements them.
pub mod permissions {
    use ::beproduct_runtime::__private as rt;

    /// May read styles: `Style::Read` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not read styles",
        label = "needs the permission `Style::Read`",
        note = "add `Style::Read` to `may` where `access!` makes `{Self}`"
    )]
    pub trait StyleRead {}
    #[diagnostic::do_not_recommend]
    impl StyleRead for rt::Dynamic {}
    /// May create styles: `Style::Create` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not create styles",
        label = "needs the permission `Style::Create`",
        note = "add `Style::Create` to `may` where `access!` makes `{Self}`"
    )]
    pub trait StyleCreate {}
    #[diagnostic::do_not_recommend]
    impl StyleCreate for rt::Dynamic {}
    /// May update styles: `Style::Update` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not update styles",
        label = "needs the permission `Style::Update`",
        note = "add `Style::Update` to `may` where `access!` makes `{Self}`"
    )]
    pub trait StyleUpdate {}
    #[diagnostic::do_not_recommend]
    impl StyleUpdate for rt::Dynamic {}
    /// May delete styles: `Style::Delete` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not delete styles",
        label = "needs the permission `Style::Delete`",
        note = "add `Style::Delete` to `may` where `access!` makes `{Self}`"
    )]
    pub trait StyleDelete {}
    #[diagnostic::do_not_recommend]
    impl StyleDelete for rt::Dynamic {}
    /// May run actions on styles: `Style::Action` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not run actions on styles",
        label = "needs the permission `Style::Action`",
        note = "add `Style::Action` to `may` where `access!` makes `{Self}`"
    )]
    pub trait StyleAction {}
    #[diagnostic::do_not_recommend]
    impl StyleAction for rt::Dynamic {}
}

#[doc(hidden)]
pub mod __scopes {
    use ::beproduct_runtime::__private as rt;

    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not hold the scope `BeProductPublicApi`",
        label = "needs the scope `BeProductPublicApi`",
        note = "add `BeProductPublicApi` to `scopes` where `access!` makes `{Self}`"
    )]
    pub trait AnyOfBeProductPublicApi {}
    #[diagnostic::do_not_recommend]
    impl AnyOfBeProductPublicApi for rt::Dynamic {}
}
mod __client {
    use ::beproduct_runtime::__private as rt;

    /// A client of the BeProduct API. `A` is what it may do; cloning it is cheap.
    #[derive(Debug)]
    pub struct Client<A = rt::Dynamic> {
        core: rt::Core,
        access: ::core::marker::PhantomData<fn() -> A>,
    }

    impl Client {
        /// A client of this company, to be configured. Without `access` every call compiles, and the token
        /// decides at run time.
        pub fn builder(
            company: impl ::core::convert::Into<::std::string::String>,
        ) -> rt::Builder<Self> {
            rt::Builder::new(company)
        }
    }

    impl<A> Client<A> {
        /// The calls of `Style`.
        pub fn style(&self) -> super::tags::Style<'_, A> {
            super::tags::Style {
                core: &self.core,
                access: ::core::marker::PhantomData,
            }
        }

        /// A call that the spec does not know: it goes through sign-in, quota and retries like any other. `path`
        /// follows the company (`Style/Whatever`), or is a full address, to which no token is sent unless it is
        /// on the API's own host.
        pub fn raw(
            &self,
            method: rt::Method,
            path: impl ::core::convert::Into<::std::string::String>,
        ) -> rt::RawCall<'_> {
            self.core.raw(method, path)
        }

        /// Everything in which the answers so far differed from the spec, for all clones of this client.
        pub fn drift(&self) -> &rt::DriftFindings {
            self.core.drift()
        }

        /// The day's requests: what is left, what a job would cost, reservations.
        pub fn quota(&self) -> rt::Quota<'_> {
            self.core.quota()
        }

        /// The runtime's client: what was spent, who is signed in.
        pub fn core(&self) -> &rt::Core {
            &self.core
        }
    }

    impl<A> ::core::clone::Clone for Client<A> {
        fn clone(&self) -> Self {
            Self {
                core: ::core::clone::Clone::clone(&self.core),
                access: ::core::marker::PhantomData,
            }
        }
    }

    impl<A: rt::Access> rt::ClientType for Client<A> {
        const API: &'static rt::Api = &rt::Api {
            title: "BeProduct",
            version: "2026.11",
            server: "https://developers.beproduct.com/api/{company}",
            issuer: "https://id.winks.io/ids",
            authorize_url: "https://id.winks.io/ids/connect/authorize",
            token_url: "https://id.winks.io/ids/connect/token",
            userinfo_url: ::core::option::Option::Some(
                "https://id.winks.io/ids/connect/userinfo",
            ),
            end_session_url: ::core::option::Option::Some(
                "https://id.winks.io/ids/connect/endsession",
            ),
            scopes: &["BeProductPublicApi"],
            editions: &[
                rt::Edition {
                    name: "Business",
                    requests_per_day: 2000u64,
                    requests_per_licence: 250u64,
                },
                rt::Edition {
                    name: "Enterprise",
                    requests_per_day: 25000u64,
                    requests_per_licence: 500u64,
                },
            ],
        };
        type Access = A;
        type With<B: rt::Access> = Client<B>;

        fn from_core(core: rt::Core) -> Self {
            Self {
                core,
                access: ::core::marker::PhantomData,
            }
        }
    }

    /// A request on its way: set what it may say, then `send`, or read the list, or write the batch.
    #[derive(Clone, Debug)]
    #[must_use = "a call is sent by `send`, `stream` and the like"]
    pub struct Call<'c, R> {
        core: &'c rt::Core,
        pub(super) request: R,
        options: rt::CallOptions,
    }

    impl<'c, R> Call<'c, R> {
        pub(super) fn new(core: &'c rt::Core, request: R) -> Self {
            Self {
                core,
                request,
                options: ::core::default::Default::default(),
            }
        }

        /// The request as a value.
        pub fn request(&self) -> &R {
            &self.request
        }

        /// Gives up after this time, all attempts together.
        pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.options.timeout(timeout);
            self
        }

        /// Sends once, whatever comes back.
        pub fn without_retry(mut self) -> Self {
            self.options.no_retry();
            self
        }

        /// Draws from requests that were kept for a job.
        pub fn with_reservation(mut self, reservation: &rt::Reservation) -> Self {
            self.options.reservation(reservation);
            self
        }

        /// Sends a further header.
        pub fn with_header(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.options.header(name, value);
            self
        }

        /// Sends a further query parameter.
        pub fn with_query(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.options.query(name, value);
            self
        }

        /// Sends a further member of the body, which must be an object.
        pub fn with_body_member(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
            value: impl ::core::convert::Into<rt::Value>,
        ) -> Self {
            self.options.body_member(name, value);
            self
        }
    }

    impl<R: rt::Request> Call<'_, R> {
        /// The request as it would be sent, without the token. Nothing is sent.
        pub fn dry_run(&self) -> ::core::result::Result<rt::Planned, rt::Error> {
            self.core.dry_run(&self.request, &self.options)
        }

        /// Sends the request every 2 s, up to 30 times, until `done` makes something of the answer.
        pub async fn poll_until<T>(
            self,
            done: impl ::core::ops::FnMut(&R::Answer) -> ::core::option::Option<T>,
        ) -> ::core::result::Result<T, rt::Error> {
            self.core.poll_until(&self.request, &self.options, done).await
        }

        /// Reads back what the call writes, and names what is not stored as it was sent: one request more.
        pub fn verify(self) -> rt::VerifiedCall<R> {
            self.core.verified(self.request, self.options)
        }

        /// Sends the request and decodes the answer.
        pub async fn send(
            self,
        ) -> ::core::result::Result<rt::Response<R::Answer>, rt::Error> {
            self.core.send(&self.request, &self.options).await
        }
    }

    impl<R: rt::ListRequest> Call<'_, R> {
        /// Every record, one after the other.
        pub fn stream(self) -> rt::Items<R> {
            self.core.items(self.request, self.options)
        }

        /// Every record of these lists, one list after the other, with the options of this call.
        pub fn stream_each(self, requests: ::std::vec::Vec<R>) -> rt::Chain<R> {
            self.core.items_of_each(requests, self.options)
        }

        /// Every page, one after the other.
        pub fn pages(self) -> rt::Pages<R> {
            self.core.pages(self.request, self.options)
        }

        /// Every record at once.
        pub async fn collect(
            self,
        ) -> ::core::result::Result<::std::vec::Vec<R::Item>, rt::Error> {
            self.core.collect(self.request, self.options).await
        }

        /// The first record: one request of one record.
        pub async fn first(
            self,
        ) -> ::core::result::Result<::core::option::Option<R::Item>, rt::Error> {
            self.core.first(self.request, self.options).await
        }

        /// How many records there are: one request of one record where the API tells the total.
        pub async fn count(self) -> ::core::result::Result<u64, rt::Error> {
            self.core.count(self.request, self.options).await
        }
    }

    impl<R: rt::LookupRequest> Call<'_, R> {
        /// Looks up records by a field, many in one request: an outcome for each key, in order.
        pub async fn find_by(
            self,
            field: &str,
            keys: impl ::core::iter::IntoIterator<
                Item = impl ::core::convert::Into<::std::string::String>,
            >,
        ) -> ::core::result::Result<rt::LookupReport<R::Item>, rt::Error> {
            self.core.find_by(self.request, self.options, field, keys).await
        }
    }

    impl<R: rt::ChangesRequest> Call<'_, R> {
        /// What changed since a watermark, or a time, deletions included.
        pub fn changes_since(
            self,
            watermark: impl ::core::convert::Into<rt::Watermark>,
        ) -> rt::Changes<R> {
            self.core.changes_since(self.request, self.options, watermark)
        }
    }

    impl<R: rt::SplitRequest> Call<'_, R> {
        /// Sends these items, in as many requests as their number needs.
        pub fn batch(
            self,
            items: impl ::core::iter::IntoIterator<Item = R::Item>,
        ) -> rt::BatchCall<R> {
            self.core.batch(self.request, self.options, items)
        }

        /// Sends many records, however many they are, and keeps a journal of them: see `Job`.
        pub fn job(self) -> rt::Job<rt::Split<R>> {
            self.core.job(self.request, self.options)
        }
    }
}
pub use __client::{Call, Client};

/// Names what a program may do: its scopes, and its permissions by tag and effect.
///
/// `access! { pub struct Nightly { scopes: [A], may: [Tag::Read, Other::{Read, Update}] } }`
/// makes a type for `Client::builder(…).access::<Nightly>()`; a call outside it does not compile.
/// `Tag::Write` is create and update, `Tag::All` is everything.
#[macro_export]
#[doc(hidden)]
macro_rules! __access_be_product_in_crate_style {
    ($($input:tt)*) => {
        $crate::style::__private::__access! { base : [$crate::style], scopes : ["openid",
        "profile", "email", "roles", "offline_access", "BeProductPublicApi"], sets :
        [AnyOfBeProductPublicApi("BeProductPublicApi")], permissions : ["Style" "Read"
        StyleRead, "Style" "Create" StyleCreate, "Style" "Update" StyleUpdate, "Style"
        "Delete" StyleDelete, "Style" "Action" StyleAction], input : { $($input)* } }
    };
}

#[doc(inline)]
pub use __access_be_product_in_crate_style as access;

#[doc(hidden)]
pub mod __private {
    pub use ::beproduct_macros::__access;
    pub use ::beproduct_runtime::__private as rt;
}
