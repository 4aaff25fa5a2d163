//! The fields of the seeded folders.

use crate::state::field::Field;

pub(super) const SEASONS: [&str; 4] = ["Fall 2024", "Spring 2025", "Fall 2025", "Spring 2026"];
pub(super) const MONTHS: [&str; 6] = ["July", "August", "September", "January", "February", "March"];
pub(super) const GENDERS: [&str; 4] = ["Women", "Men", "Unisex", "Kids"];
pub(super) const STATUSES: [&str; 4] = ["Concept", "In Development", "Adopted", "Dropped"];
pub(super) const FIBRES: [&str; 5] = ["Cotton", "Recycled Polyester", "Merino Wool", "Linen", "Elastane"];
const MATERIALS: [&str; 4] = ["Woven", "Knit", "Trim", "Label"];
const CERTIFICATES: [&str; 3] = ["GOTS", "GRS", "bluesign"];
const HAND_FEELS: [&str; 3] = ["Soft", "Crisp", "Dry"];
const SOURCES: [&str; 3] = ["Studio", "Archive", "Vendor"];
const FITS: [&str; 3] = ["Slim", "Regular", "Oversized"];
pub(super) const LAB_DIPS: [&str; 3] = ["Submitted", "Approved", "Rejected"];

/// The fields of a style folder. Where the folder numbers its styles, the number is of the type Auto.
pub(super) fn style_fields(numbered: bool) -> Vec<Field> {
    let number = if numbered { "Auto" } else { "Text" };
    vec![
        Field::new("header_number", "Style Number", number).required(),
        Field::new("header_name", "Style Name ", "Text").required(),
        Field::new("version", "Version", "Number"),
        Field::new("active", "Active", "TrueFalse"),
        Field::new("season", "SEASON", "DropDown").choices(&SEASONS).required(),
        Field::new("gender", "Gender", "DropDown").choices(&GENDERS),
        Field::new("status", "Status", "DropDown").choices(&STATUSES),
        Field::new("delivery_months", "Delivery Months", "MultiSelect").choices(&MONTHS),
        Field::new("main_vendor", "Main Vendor", "PartnerDropDown"),
        Field::new("fabric_content", "Fabric Content", "CompositeControl").choices(&FIBRES),
        Field::new("target_fob", "Target FOB", "Currency"),
        Field::new("fabric_weight", "Fabric Weight", "Decimal"),
        Field::new("landed_cost", "Landed Cost", "FormulaField"),
        Field::new("in_store_date", "In Store Date", "Date"),
        Field::new("tech_designer", "Tech Designer", "Users"),
        Field::new("core_size_range", "Size Range", "LabelSize"),
        Field::new("care_notes", "Care Notes", "Memo"),
        Field::new("created_by", "Created By", "UserLabel"),
        Field::new("modified_by", "Modified By", "UserLabel"),
    ]
}

/// What the fields of every master folder begin and end with.
fn framed(number: &str, name: &str, fields: Vec<Field>) -> Vec<Field> {
    let mut all = vec![
        Field::new("header_number", number, "Text"),
        Field::new("header_name", name, "Text").required(),
        Field::new("version", "Version", "Number"),
        Field::new("active", "Active", "TrueFalse"),
    ];
    all.extend(fields);
    all.push(Field::new("created_by", "Created By", "UserLabel"));
    all.push(Field::new("modified_by", "Modified By", "UserLabel"));
    all
}

pub(super) fn material_fields() -> Vec<Field> {
    let fields = vec![
        Field::new("material_type", "Type", "DropDown").choices(&MATERIALS),
        Field::new("main_supplier", "Main Supplier", "PartnerDropDown"),
        Field::new("content", "Content", "CompositeControl").choices(&FIBRES),
        Field::new("price", "Price", "Currency"),
        Field::new("weight_gsm", "Weight", "Decimal"),
        Field::new("certificates", "Certificates", "MultiSelect").choices(&CERTIFICATES),
        Field::new("tested_on", "Tested On", "Date"),
        Field::new("remarks", "Remarks", "Memo"),
    ];
    framed("Material #", "Material", fields.into_iter().chain(rare_fields()).collect())
}

/// With these a material has a field of every type.
fn rare_fields() -> Vec<Field> {
    vec![
        Field::new("article_code", "Article Code", "Auto"),
        Field::new("weave", "Weave", "ComboBox"),
        Field::new("hand_feel", "Hand Feel", "Radio").choices(&HAND_FEELS),
        Field::new("keywords", "Keywords", "Tags"),
        Field::new("developer", "Developer", "Users"),
        Field::new("watchers", "Watchers", "UsersTags"),
        Field::new("received_at", "Received At", "DateTime"),
        Field::new("lead_days", "Lead Days", "Number"),
        Field::new("shrinkage", "Shrinkage", "Percent"),
        Field::new("roll_weight", "Roll Weight", "Weight"),
        Field::new("width", "Width", "Measure"),
        Field::new("not_stocked", "Not Stocked", "InvertedTrueFalse"),
        Field::new("base_color", "Base Color", "ColorDropDown"),
        Field::new("hero_colorway", "Hero Colorway", "ColorwayField"),
        Field::new("swatch", "Swatch", "ImageColor"),
        Field::new("import_key", "Import Key", "Hidden"),
        Field::new("markets", "Markets", "MultiSelectBOMVariation"),
        Field::new("landed_price", "Landed Price", "FormulaField"),
        Field::new("care_label", "Care Label", "LabelText"),
        Field::new("material_label", "Material Label", "LabelMaterial"),
        Field::new("color_label", "Color Label", "LabelMaterialColor"),
        Field::new("size_label", "Size Label", "LabelSize"),
        Field::new("group_label", "Group Label", "LabelStyleGroup"),
        Field::new("style_3d", "3D Style", "Label3dStyle"),
        Field::new("material_3d", "3D Material", "Label3dMaterial"),
    ]
}

/// Those of a style, and some types more.
pub(super) fn material_colorway_fields() -> Vec<Field> {
    let mut fields = colorway_fields();
    fields.push(Field::new("dyed_on", "Dyed On", "Date"));
    fields.push(Field::new("dye_price", "Dye Price", "Decimal"));
    fields.push(Field::new("dye_house", "Dye House", "PartnerDropDown"));
    fields.push(Field::new("carried_over", "Carried Over", "TrueFalse"));
    fields
}

pub(super) fn palette_fields() -> Vec<Field> {
    let fields =
        vec![Field::new("season", "Season", "DropDown").choices(&SEASONS), Field::new("remarks", "Remarks", "Memo")];
    framed("Palette #", "Palette", fields)
}

pub(super) fn image_fields() -> Vec<Field> {
    let fields = vec![Field::new("source", "Source", "DropDown").choices(&SOURCES), Field::new("tags", "Tags", "Tags")];
    framed("Image #", "Image", fields)
}

pub(super) fn block_fields() -> Vec<Field> {
    let fields = vec![Field::new("fit", "Fit", "DropDown").choices(&FITS), Field::new("remarks", "Remarks", "Memo")];
    framed("Block #", "Block", fields)
}

pub(super) fn colorway_fields() -> Vec<Field> {
    vec![
        Field::new("color_number", "Color Number", "Text"),
        Field::new("color_name", "Color Name", "Text"),
        Field::new("primary", "Primary Color", "Text"),
        Field::new("secondary", "Secondary Color", "Text"),
        Field::new("secondary_color_number", "Secondary Color Number", "Text"),
        Field::new("secondary_color_name", "Secondary Color Name", "Text"),
        Field::new("comments", "Comments", "Memo"),
        Field::new("lab_dip_status", "Lab Dip Status", "DropDown").choices(&LAB_DIPS),
        Field::new("bulk_units", "Bulk Units", "Number"),
    ]
}

pub(super) fn size_fields() -> Vec<Field> {
    vec![
        Field::new("name", "Size", "Text").required(),
        Field::new("price", "Price", "Currency"),
        Field::new("currency", "Currency", "Text"),
        Field::new("unitOfMeasure", "Unit of Measure", "Text"),
        Field::new("comments", "Comments", "Memo"),
    ]
}
