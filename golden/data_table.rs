// Made by `cargo xtask codegen` from spec/beproduct.yaml, tag DataTable.

/// The shapes of the API: what is sent and what comes back.
pub mod models {
    use ::beproduct_runtime::__private as rt;

    /// A colorway of a style or a material.
    pub type ColorwayId = rt::Id<kinds::ColorwayId>;

    /// A chip of a color palette.
    pub type ChipId = rt::Id<kinds::ChipId>;

    /// A row of a grid, a BOM, a set, a measurement sheet or a data table. On grids an update with an unknown, client-made UUID adds a row under that id.
    pub type RowId = rt::Id<kinds::RowId>;

    /// A user of the tenant.
    pub type UserId = rt::Id<kinds::UserId>;

    /// A partner company of the directory. Not the code that users give it, which the service calls directoryId as well.
    pub type DirectoryId = rt::Id<kinds::DirectoryId>;

    /// A data table.
    pub type DataTableId = rt::Id<kinds::DataTableId>;

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

    /// A reference table of the tenant.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DataTable {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// `id`.
        pub id: DataTableId,
        /// `name`.
        pub name: rt::String,
        /// `description`.
        pub description: rt::Option<rt::String>,
        /// `active`.
        pub active: rt::Option<bool>,
    }

    impl rt::Record for DataTable {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "DataTable",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::required("id"),
                rt::Member::required("name"),
                rt::Member::nullable("description"),
                rt::Member::optional("active"),
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
                6 => reader.read(&mut self.description),
                7 => reader.read(&mut self.active),
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
                        &self.description,
                        &self.active,
                    ],
                );
        }
    }

    rt::record!(DataTable);

    /// A row of a data table.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DataTableRow {
        /// `createdBy`.
        pub created_by: rt::Option<UserRef>,
        /// UTC with 3 to 7 fraction digits. Year 1 on a page that was never saved.
        pub created_at: rt::Option<rt::DateTime>,
        /// May be an object of two nulls.
        pub modified_by: rt::Option<UserRef>,
        /// Of a header it tells of attributes only, since pages have their own. Year 1 means never.
        pub modified_at: rt::Option<rt::DateTime>,
        /// Updates call it rowId.
        pub id: RowId,
        /// `fields`.
        pub fields: rt::Option<rt::Vec<FieldValue>>,
    }

    impl rt::Record for DataTableRow {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "DataTableRow",
            members: &[
                rt::Member::nullable("createdBy"),
                rt::Member::nullable("createdAt"),
                rt::Member::nullable("modifiedBy"),
                rt::Member::nullable("modifiedAt"),
                rt::Member::required("id"),
                rt::Member::nullable("fields"),
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
                5 => reader.read(&mut self.fields),
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
                        &self.fields,
                    ],
                );
        }
    }

    rt::record!(DataTableRow);

    /// A column of a data table. One source saw the members of SchemaField, another shorter names.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DataTableSchemaField {
        /// The form `SchemaField`.
        SchemaField(SchemaField),
        /// The form `DataTableColumn`.
        DataTableColumn(DataTableColumn),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for DataTableSchemaField {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Object(<SchemaField as rt::Record>::SHAPE),
            rt::Alternative::Object(<DataTableColumn as rt::Record>::SHAPE),
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::SchemaField),
                1 => rt::Decode::decode(reader).map(Self::DataTableColumn),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for DataTableSchemaField {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::SchemaField(value) => rt::Encode::encode(value, writer),
                Self::DataTableColumn(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(DataTableSchemaField);

    impl rt::From<SchemaField> for DataTableSchemaField {
        fn from(value: SchemaField) -> Self {
            Self::SchemaField(value)
        }
    }

    impl rt::From<DataTableColumn> for DataTableSchemaField {
        fn from(value: DataTableColumn) -> Self {
            Self::DataTableColumn(value)
        }
    }

    /// A column of a data table under the shorter names.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DataTableColumn {
        /// Field id.
        pub id: rt::String,
        /// `name`.
        pub name: rt::String,
        /// `type`.
        pub type_: FieldType,
        /// `required`.
        pub required: rt::Option<bool>,
        /// `properties`.
        pub properties: rt::Option<SchemaFieldProperties>,
    }

    impl rt::Record for DataTableColumn {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "DataTableColumn",
            members: &[
                rt::Member::required("id"),
                rt::Member::required("name"),
                rt::Member::required("type"),
                rt::Member::nullable("required"),
                rt::Member::nullable("properties"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.name),
                2 => reader.read(&mut self.type_),
                3 => reader.read(&mut self.required),
                4 => reader.read(&mut self.properties),
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
                        &self.type_,
                        &self.required,
                        &self.properties,
                    ],
                );
        }
    }

    rt::record!(DataTableColumn);

    /// What an update did. One source saw row ids, another counts.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DataTableUpdateResult {
        /// `updated`.
        pub updated: rt::Option<RowsTouched>,
        /// `added`.
        pub added: rt::Option<RowsTouched>,
        /// `deleted`.
        pub deleted: rt::Option<RowsTouched>,
    }

    impl rt::Record for DataTableUpdateResult {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "DataTableUpdateResult",
            members: &[
                rt::Member::required("updated"),
                rt::Member::required("added"),
                rt::Member::required("deleted"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.updated),
                1 => reader.read(&mut self.added),
                2 => reader.read(&mut self.deleted),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.updated, &self.added, &self.deleted]);
        }
    }

    rt::record!(DataTableUpdateResult);

    /// Rows by id, or how many.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RowsTouched {
        /// The form `Ids`.
        Ids(rt::Vec<RowId>),
        /// The form `Count`.
        Count(i64),
        /// A form that the spec does not know, kept as it is.
        Unknown(rt::Value),
    }

    impl rt::Union for RowsTouched {
        const ALTERNATIVES: &'static [rt::Alternative] = &[
            rt::Alternative::Array(&rt::Alternative::Text),
            rt::Alternative::Number,
        ];

        fn decode_alternative(
            index: usize,
            reader: &mut rt::Reader<'_>,
        ) -> rt::Option<Self> {
            match index {
                0 => rt::Decode::decode(reader).map(Self::Ids),
                1 => rt::Decode::decode(reader).map(Self::Count),
                _ => rt::Option::None,
            }
        }

        fn unknown(value: rt::Value) -> Self {
            Self::Unknown(value)
        }
    }

    impl rt::Encode for RowsTouched {
        fn encode(&self, writer: &mut rt::Writer) {
            match self {
                Self::Ids(value) => rt::Encode::encode(value, writer),
                Self::Count(value) => rt::Encode::encode(value, writer),
                Self::Unknown(value) => rt::Encode::encode(value, writer),
            }
        }
    }

    rt::union!(RowsTouched);

    impl rt::From<rt::Vec<RowId>> for RowsTouched {
        fn from(value: rt::Vec<RowId>) -> Self {
            Self::Ids(value)
        }
    }

    impl rt::From<i64> for RowsTouched {
        fn from(value: i64) -> Self {
            Self::Count(value)
        }
    }

    /// Kinds of ids, so that an id of one thing is not taken for one of another.
    pub mod kinds {
        use ::beproduct_runtime::__private as rt;

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum ColorwayId {}
        impl rt::IdKind for ColorwayId {
            const NAME: &'static str = "ColorwayId";
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
        pub enum DataTableId {}
        impl rt::IdKind for DataTableId {
            const NAME: &'static str = "DataTableId";
        }
    }
}

/// One request a call: plain values that can be made, read and tested without a network.
pub mod requests {
    use ::beproduct_runtime::__private as rt;

    /// The request of `list`: `POST /DataTable/List`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DataTableList {
        /// The body.
        pub body: super::models::HeaderSearchRequest,
    }

    impl DataTableList {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
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

    impl rt::Request for DataTableList {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "data_table_list",
            tag: "DataTable",
            method: "POST",
            path: &["DataTable/List"],
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
            body: ::core::option::Option::Some(rt::Content::Json),
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Page<super::models::DataTable>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.json(&self.body);
        }
    }

    impl rt::ListRequest for DataTableList {
        type Item = super::models::DataTable;
    }

    rt::request!(DataTableList);

    /// The request of `schema`: `GET /DataTable/{dataTableId}/Schema`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct DataTableSchema {
        /// The data table.
        pub data_table_id: super::models::DataTableId,
    }

    impl DataTableSchema {
        /// With all that is required.
        pub fn new(data_table_id: impl rt::Into<super::models::DataTableId>) -> Self {
            Self {
                data_table_id: rt::Into::into(data_table_id),
            }
        }
    }

    impl rt::Request for DataTableSchema {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "data_table_schema",
            tag: "DataTable",
            method: "GET",
            path: &["DataTable/", "/Schema"],
            effect: rt::Effect::Read,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::List,
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Vec<super::models::DataTableSchemaField>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.data_table_id);
        }
    }

    rt::request!(DataTableSchema);

    /// The request of `rows`: `POST /DataTable/{dataTableId}/Data`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct DataTableRows {
        /// The data table.
        pub data_table_id: super::models::DataTableId,
        /// The body.
        pub body: super::models::HeaderSearchRequest,
    }

    impl DataTableRows {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(data_table_id: impl rt::Into<super::models::DataTableId>) -> Self {
            Self {
                data_table_id: rt::Into::into(data_table_id),
                body: super::models::HeaderSearchRequest::new(),
            }
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

    impl rt::Request for DataTableRows {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "data_table_rows",
            tag: "DataTable",
            method: "POST",
            path: &["DataTable/", "/Data"],
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
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<DataTableSchema>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Page<super::models::DataTableRow>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.data_table_id);
            parts.json(&self.body);
        }
    }

    impl rt::ListRequest for DataTableRows {
        type Item = super::models::DataTableRow;
    }

    rt::request!(DataTableRows);

    /// The request of `update`: `POST /DataTable/{dataTableId}/Update`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct DataTableUpdate {
        /// The data table.
        pub data_table_id: super::models::DataTableId,
        /// The body.
        pub items: rt::Vec<super::models::GridRowUpdate>,
    }

    impl DataTableUpdate {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(data_table_id: impl rt::Into<super::models::DataTableId>) -> Self {
            Self {
                data_table_id: rt::Into::into(data_table_id),
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

    impl rt::Request for DataTableUpdate {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "data_table_update",
            tag: "DataTable",
            method: "POST",
            path: &["DataTable/", "/Update"],
            effect: rt::Effect::Update,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Entity,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(100),
                key: ::core::option::Option::Some("rowId"),
                client_key: true,
                each: true,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<DataTableRows>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
                rt::Link {
                    relation: rt::Relation::Schema,
                    operation: rt::operation::<DataTableSchema>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            stored_as: &[("rowId", "id"), ("rowFields", "fields"), ("deleteRow", "")],
            ..rt::Operation::PLAIN
        };
        type Answer = super::models::DataTableUpdateResult;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.data_table_id);
            parts.json(&self.items);
        }
    }

    impl rt::BatchRequest for DataTableUpdate {
        type Item = super::models::GridRowUpdate;

        fn items_mut(&mut self) -> &mut rt::Vec<Self::Item> {
            &mut self.items
        }
    }

    impl rt::SplitRequest for DataTableUpdate {}
    rt::request!(DataTableUpdate);

    /// The request of `reset`: `POST /DataTable/{dataTableId}/Reset`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct DataTableReset {
        /// The data table.
        pub data_table_id: super::models::DataTableId,
        /// The body.
        pub body: rt::Map<rt::String, rt::Value>,
    }

    impl DataTableReset {
        /// With all that is required.
        pub fn new(data_table_id: impl rt::Into<super::models::DataTableId>) -> Self {
            Self {
                data_table_id: rt::Into::into(data_table_id),
                body: rt::Default::default(),
            }
        }
    }

    impl rt::Request for DataTableReset {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "data_table_reset",
            tag: "DataTable",
            method: "POST",
            path: &["DataTable/", "/Reset"],
            effect: rt::Effect::Delete,
            scopes: &["BeProductPublicApi"],
            envelope: rt::Envelope::Message,
            body: ::core::option::Option::Some(rt::Content::Json),
            links: &[
                rt::Link {
                    relation: rt::Relation::ReadBack,
                    operation: rt::operation::<DataTableRows>,
                    path: &[rt::Origin::Path(0)],
                    query: &[],
                },
            ],
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Message;

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.data_table_id);
            parts.json(&self.body);
        }
    }

    rt::request!(DataTableReset);
}

/// The calls of the API, by tag.
pub mod tags {
    use ::beproduct_runtime::__private as rt;

    /// Data tables and their rows.
    #[derive(Debug)]
    pub struct DataTable<'c, A> {
        pub(super) core: &'c rt::Core,
        pub(super) access: ::core::marker::PhantomData<fn() -> A>,
    }

    impl<'c, A> DataTable<'c, A> {
        /// Lists the data tables.
        ///
        /// A POST that only reads.
        ///
        /// `POST /DataTable/List`: changes nothing.
        ///
        /// Costs one request for every 200 records.
        ///
        /// Needs the permission `DataTable::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - Paging works in the query string alone: sent in the body, it gave a total of 2 and no tables.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_data_tables.py`, `ts:resources/data-tables.ts`, `browser:KNOWLEDGE.md`.
        pub fn list(&self) -> super::Call<'c, super::requests::DataTableList>
        where
            A: super::permissions::DataTableRead
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(self.core, super::requests::DataTableList::new())
        }

        /// Describes the columns of a data table.
        ///
        /// `GET /DataTable/{dataTableId}/Schema`: changes nothing.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `DataTable::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_data_tables.py`, `ts:resources/data-tables.ts`, `browser:KNOWLEDGE.md`.
        pub fn schema(
            &self,
            data_table_id: impl rt::Into<super::models::DataTableId>,
        ) -> super::Call<'c, super::requests::DataTableSchema>
        where
            A: super::permissions::DataTableRead
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::DataTableSchema::new(data_table_id),
            )
        }

        /// Reads the rows of a data table.
        ///
        /// A POST that only reads.
        ///
        /// `POST /DataTable/{dataTableId}/Data`: changes nothing.
        ///
        /// Costs one request for every 200 records.
        ///
        /// Needs the permission `DataTable::Read` and the scope `BeProductPublicApi`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_data_tables.py`, `ts:resources/data-tables.ts`, `browser:KNOWLEDGE.md`.
        pub fn rows(
            &self,
            data_table_id: impl rt::Into<super::models::DataTableId>,
        ) -> super::Call<'c, super::requests::DataTableRows>
        where
            A: super::permissions::DataTableRead
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::DataTableRows::new(data_table_id),
            )
        }

        /// Adds, changes and removes rows of a data table.
        ///
        /// A row without `rowId` is added. A row with `deleteRow` is removed.
        ///
        /// `POST /DataTable/{dataTableId}/Update`: changes a record.
        ///
        /// Costs one request for every chunk: at most 100 items a request; `batch` splits. Each element inserts, changes or removes one row of its own, and the answer reports them row by row.
        ///
        /// Needs the permission `DataTable::Update` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - That a row with an unknown `rowId` is added under it was seen for the rows of grids, and is taken to hold for those of tables.
        /// - The vendor's description has lists of row ids in the answer, the TypeScript SDK has counts; trust the lists.
        /// - One document shows rows as `{id, fields, deleted}`; tests and an integration send the members used here.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `py:_data_tables.py`, `ts:resources/data-tables.ts`, `browser:KNOWLEDGE.md`, `py-docs:087-data-tables.md`.
        pub fn update(
            &self,
            data_table_id: impl rt::Into<super::models::DataTableId>,
        ) -> super::Call<'c, super::requests::DataTableUpdate>
        where
            A: super::permissions::DataTableUpdate
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::DataTableUpdate::new(data_table_id),
            )
        }

        /// Removes all rows of a data table.
        ///
        /// There is no way back.
        ///
        /// `POST /DataTable/{dataTableId}/Reset`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `DataTable::Delete` and the scope `BeProductPublicApi`.
        ///
        /// # Quirks
        ///
        /// - The vendor's description has no body here; both SDKs post an empty object.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. An answer with `error: true` is an error, though its status is 200.
        ///
        /// # Source
        ///
        /// Both of the vendor's SDKs agree: `py:_data_tables.py`, `ts:resources/data-tables.ts`, `browser:KNOWLEDGE.md`.
        pub fn reset(
            &self,
            data_table_id: impl rt::Into<super::models::DataTableId>,
        ) -> super::Call<'c, super::requests::DataTableReset>
        where
            A: super::permissions::DataTableDelete
                + super::__scopes::AnyOfBeProductPublicApi,
        {
            super::Call::new(
                self.core,
                super::requests::DataTableReset::new(data_table_id),
            )
        }
    }

    impl super::Call<'_, super::requests::DataTableList> {
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

    impl super::Call<'_, super::requests::DataTableRows> {
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

    impl super::Call<'_, super::requests::DataTableUpdate> {
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
}

/// What a program may do: one trait for what each tag lets do. `access!` implements them.
pub mod permissions {
    use ::beproduct_runtime::__private as rt;

    /// May read data tables: `DataTable::Read` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not read data tables",
        label = "needs the permission `DataTable::Read`",
        note = "add `DataTable::Read` to `may` where `access!` makes `{Self}`"
    )]
    pub trait DataTableRead {}
    #[diagnostic::do_not_recommend]
    impl DataTableRead for rt::Dynamic {}
    /// May update data tables: `DataTable::Update` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not update data tables",
        label = "needs the permission `DataTable::Update`",
        note = "add `DataTable::Update` to `may` where `access!` makes `{Self}`"
    )]
    pub trait DataTableUpdate {}
    #[diagnostic::do_not_recommend]
    impl DataTableUpdate for rt::Dynamic {}
    /// May delete data tables: `DataTable::Delete` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not delete data tables",
        label = "needs the permission `DataTable::Delete`",
        note = "add `DataTable::Delete` to `may` where `access!` makes `{Self}`"
    )]
    pub trait DataTableDelete {}
    #[diagnostic::do_not_recommend]
    impl DataTableDelete for rt::Dynamic {}
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
        /// The calls of `DataTable`.
        pub fn data_table(&self) -> super::tags::DataTable<'_, A> {
            super::tags::DataTable {
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
macro_rules! __access_be_product_in_crate_data_table {
    ($($input:tt)*) => {
        $crate::data_table::__private::__access! { base : [$crate::data_table], scopes :
        ["openid", "profile", "email", "roles", "offline_access", "BeProductPublicApi"],
        sets : [AnyOfBeProductPublicApi("BeProductPublicApi")], permissions :
        ["DataTable" "Read" DataTableRead, "DataTable" "Update" DataTableUpdate,
        "DataTable" "Delete" DataTableDelete], input : { $($input)* } }
    };
}

#[doc(inline)]
pub use __access_be_product_in_crate_data_table as access;

#[doc(hidden)]
pub mod __private {
    pub use ::beproduct_macros::__access;
    pub use ::beproduct_runtime::__private as rt;
}
