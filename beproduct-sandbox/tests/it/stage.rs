//! Records that exist, so that every operation of the real spec can be called once.

use crate::support::{Bench, bench_with, real};
use beproduct_sandbox::Options;
use beproduct_spec::ir::Operation;
use serde_json::{Value, json};
use std::collections::HashMap;

pub(crate) const ROW: &str = "5b1f29c3-0d6d-4ab1-9d29-0d0b1e9b6a01";

pub(crate) struct Stage {
    pub(crate) bench: Bench,
    /// Ids of what was made for the purpose.
    made: HashMap<&'static str, String>,
}

/// What an operation with such an id works on.
const PAGES: [(&str, &str); 22] = [
    ("page_grid_update", "Grid"),
    ("page_images_grid_list_update", "ImagesGrid"),
    ("images_grid_image_upload", "ImagesGrid"),
    ("images_form_image_upload", "ImagesForm"),
    ("page_list_update", "List"),
    ("_list_item_image", "List"),
    ("text_list", "TextList"),
    ("attachment", "Attachments"),
    ("bom_details", "BOMDetails"),
    ("bom_variation", "BOMVariations"),
    ("page_bom", "BOM"),
    ("page_sets", "Sets"),
    ("link_pages", "LinkPages"),
    ("sku", "SKU"),
    ("multi_measurements", "MultiMeasurements"),
    ("add_submit", "SampleRequestMulti"),
    ("artboard", "Artboard"),
    ("request_page", "Sample Request"),
    ("style_3d", "3DStyle"),
    ("material_3d", "Material3D"),
    ("page_reset", "Form"),
    ("page_", "Form"),
];

impl Stage {
    pub(crate) async fn set() -> Stage {
        let bench = bench_with(Options { styles: 3, ..real() }).await;
        let mut stage = Stage { bench, made: HashMap::new() };
        stage.make().await;
        stage
    }

    async fn make(&mut self) {
        let style = self.header("Style");
        let block = self.bench.sandbox.state().headers("Block").last().cloned().expect("a block");
        for name in ["variation", "variation_delete"] {
            let page = self.page("Style", "BOMVariations");
            let path = format!("Style/{style}/PageBomVariation/{page}/CreateVariation");
            self.keep(name, &path, json!({"variationName": name})).await;
        }
        for name in ["version", "version_delete"] {
            let path = format!("Style/{style}/Page3DStyle/{}/CreateVersion", self.page("Style", "3DStyle"));
            self.keep(name, &path, json!({"versionName": name})).await;
        }
        let page = self.page("Block", "Form");
        for (name, path) in [("header", format!("Header/{block}")), ("page", format!("Page/{block}/{page}"))] {
            let [comment, revision] = match name {
                "page" => ["comment_page", "revision_page"],
                _ => ["comment_header", "revision_header"],
            };
            self.keep(comment, &format!("Comment/{path}/Create"), json!({"comment": "Fine"})).await;
            self.keep(revision, &format!("Revision/{path}/Create"), json!({"revision": "Fine"})).await;
        }
        self.keep("tag", "Tag/Style/Create", json!({"name": "Made"})).await;
        let partner = self.bench.sandbox.state().partners()[0].0.clone();
        self.keep("contact", &format!("Directory/{partner}/Contact/Add"), json!({"email": "a@b.example"})).await;
        let (bom, material) = (self.page("Style", "BOM"), self.header("Material"));
        let rows = json!([{"materialIdToInsert": material}, {"materialUpdate": {"rowId": ROW, "rowFields": []}}]);
        self.bench.post(&format!("Style/PageCBOM?headerId={style}&pageId={bom}"), rows).await;
        self.keep("task", "Inbox/Task/Create", json!({"taskName": "Made"})).await;
        self.keep("task_delete", "Inbox/Task/Create", json!({"taskName": "Made"})).await;
        for name in ["message", "message_delete"] {
            let path = format!("Inbox/Task/{}/Message/Create", self.made["task"]);
            self.keep(name, &path, json!({"message": "Made"})).await;
        }
        self.track(&style).await;
        self.find("sheet", "LineSheet/ListLineSheets", "/0/id").await;
        self.find("report", "Report/List", "/result/0/id").await;
    }

    /// A plan, its views, and a row of each side.
    async fn track(&mut self, style: &str) {
        let (_, plans) = self.bench.post("Tracking/Plans", json!({})).await;
        let plan = plans["result"][0].clone();
        let id = plan["id"].as_str().expect("a plan").to_owned();
        let material = self.header("Material");
        for (side, folder, row, view, header) in [
            ("style", "Style", "style_row", "style_view", style),
            ("material", "Material", "material_row", "material_view", &material),
        ] {
            self.bench.post(&format!("Tracking/Plan/{id}/{folder}/Add"), json!([header])).await;
            let (_, rows) = self.bench.post(&format!("Tracking/Plan/{id}/{folder}/Timeline"), json!({})).await;
            self.made.insert(row, rows["result"][0]["id"].as_str().expect("a row").to_owned());
            self.made.insert(view, plan[side]["views"][0]["id"].as_str().expect("a view").to_owned());
        }
        self.made.insert("plan", id);
    }

    async fn find(&mut self, name: &'static str, path: &str, place: &str) {
        let (_, body) = self.bench.get(path).await;
        self.made.insert(name, body.pointer(place).and_then(Value::as_str).expect("an id").to_owned());
    }

    async fn keep(&mut self, name: &'static str, path: &str, body: Value) {
        let (status, body) = self.bench.post(path, body).await;
        assert_eq!(status, 200, "{path}: {body}");
        self.made.insert(name, body["id"].as_str().expect("an id").to_owned());
    }

    fn made(&self, name: &str) -> Option<String> {
        self.made.get(name).cloned()
    }

    fn header(&self, folder: &str) -> String {
        self.bench.sandbox.state().headers(folder).first().cloned().expect("a header")
    }

    /// By type, or by title.
    pub(crate) fn page(&self, folder: &str, kind: &str) -> String {
        let pages = self.bench.sandbox.state().pages(folder);
        let page = pages.iter().find(|page| page.2 == kind || page.1 == kind);
        page.unwrap_or_else(|| panic!("no {kind} of {folder}")).0.clone()
    }

    /// A value that exists, for the parameters of the stateful areas.
    pub(crate) fn known(&self, operation: &Operation, name: &str) -> Option<String> {
        let (state, tag, id) = (self.bench.sandbox.state(), operation.tag.as_str(), operation.id.as_str());
        let deleted =
            |name: &str| self.made(&if id.ends_with("_delete") { format!("{name}_delete") } else { name.to_owned() });
        let subject =
            |sort: &str| self.made(&format!("{sort}_{}", if id.contains("_page_") { "page" } else { "header" }));
        match (tag, name) {
            ("Request", "pageId") => Some(self.page("Style", "Sample Request")),
            ("Comment" | "Revision" | "Share", "pageId") => Some(self.page("Block", "Form")),
            (_, "pageId") => PAGES.iter().find(|(part, _)| id.contains(part)).map(|(_, kind)| self.page(tag, kind)),
            (_, "variationId") => deleted("variation"),
            (_, "versionId") => deleted("version"),
            (_, "commentId") => subject("comment"),
            (_, "revisionId") => subject("revision"),
            (_, "rowId") => Some(ROW.to_owned()),
            (_, "tagId") => self.made("tag"),
            (_, "taskId") => deleted("task"),
            (_, "messageId") => deleted("message"),
            (_, "planId") => self.made("plan"),
            (_, "viewId") => self.made(&format!("{}_view", side(id))),
            ("LineSheet", "lineSheetId" | "id") => self.made("sheet"),
            (_, "reportId") => self.made("report"),
            ("Inbox", "masterFolder") => Some("Style".to_owned()),
            (_, "contactId") => self.made("contact"),
            ("Style", "sizeClassId") => Some(self.size_class()),
            (_, "imageId") if id.ends_with("_status") => state.uploads().first().map(|upload| upload.0.clone()),
            ("MasterData", "fieldId") => Some("season".to_owned()),
            ("MasterData", "folderId") => Some(state.style_folders()[0].0.clone()),
            ("Automation", "id") => Some("style-number".to_owned()),
            ("DataTable", "dataTableId") => Some(self.bench.table("Shipping Ports")),
            ("Directory", "directoryId") => Some(state.partners()[0].0.clone()),
            ("Users", "userId" | "id") => Some(state.users()[0].clone()),
            ("Users", "email") => Some(format!("{}@northfell.example", self.bench.sandbox.login())),
            (_, "company") => Some(self.bench.sandbox.company().to_owned()),
            ("Comment" | "Revision" | "Share" | "Tag", "headerId") => state.headers("Block").last().cloned(),
            (_, "headerId") if id.ends_with("header_delete") => state.headers(tag).last().cloned(),
            (_, "colorId") if id.ends_with("colorway_image_upload") => self.colorway(tag),
            (_, "headerId" | "styleId" | "materialId" | "colorId" | "imageId" | "blockId") => Some(self.header(tag)),
            (_, "folderId") => state.folders(tag).first().map(|folder| folder.0.clone()),
            (_, "colorwayId") => self.colorway(tag),
            _ => None,
        }
    }

    fn colorway(&self, tag: &str) -> Option<String> {
        let header = self.bench.sandbox.state().header(tag, &self.header(tag))?;
        Some(header.pointer("/colorways/0/id")?.as_str()?.to_owned())
    }

    fn size_class(&self) -> String {
        let style = self.bench.sandbox.state().style(&self.header("Style")).expect("a style");
        style["sizeClasses"][0]["id"].as_str().expect("a size class").to_owned()
    }

    /// Bodies for operations whose examples name records that this company does not have.
    pub(crate) fn body(&self, operation: &str) -> Option<Value> {
        let state = self.bench.sandbox.state();
        let field = |id: &str, value: &str| json!({"id": id, "value": value});
        let folder = |of: &str| state.folders(of)[1].0.clone();
        let row = || self.made(&format!("{}_row", side(operation)));
        Some(match operation {
            "style_header_update" | "material_header_update" => {
                json!({"fields": [field("care_notes", "Hand wash")], "sizes": [{"name": "M"}, {"name": "S"}]})
            }
            "style_colorways_delete" | "material_colorways_delete" => json!({"colorwayIds": []}),
            "style_move" => json!({"targetFolderId": folder("Style"), "generateNewHeaderNumber": true}),
            "material_move" => json!({"targetFolderId": folder("Material"), "generateNewHeaderNumber": false}),
            "style_update_sample_size" => json!({"newSampleSize": "S"}),
            "style_block_link" => json!({"blockHeaderId": self.header("Block")}),
            "style_page_bom_update" => json!([{"materialIdToInsert": self.header("Material")}]),
            "style_page_bom_details_update" => {
                json!({"materials": [{"id": self.header("Material"), "deleteMaterial": true}]})
            }
            "style_page_sets_update" => json!([{"styleIdToInsert": self.header("Style")}]),
            "style_page_sku_update" | "material_page_sku_update" => json!([]),
            "style_page_multi_measurements_update" => json!({"sizeClass": self.size_class(), "poms": [{"code": "B2"}]}),
            "style_bom_variation_create" | "style_bom_variation_update" => json!({"variationName": "Korea"}),
            "style_3d_version_create" => json!({"versionName": "Draft"}),
            "share_header" | "share_page" => json!([state.partners()[0].0]),
            "block_header_update" => json!({"fields": [], "sizeClasses": [{"key": "Regular", "sizes": []}]}),
            "data_table_update" => json!([{"rowId": null, "rowFields": [field("port_code", "NLRTM")]}]),
            "users_create" => {
                let role = &state.roles()[1].0;
                json!({"username": "li.fontaine", "email": "li@northfell.example", "roleId": role})
            }
            "users_update" => json!({"title": "Buyer"}),
            "tag_create" => json!({"name": "Another"}),
            "tracking_style_add" | "tracking_style_by_colorway_add" => json!([self.header("Style")]),
            "tracking_material_add" | "tracking_material_by_colorway_add" => json!([self.header("Material")]),
            "tracking_style_by_sku_add" => {
                let sku = json!([{"colorwayId": self.colorway("Style"), "sizes": ["S"]}]);
                json!([{"headerId": self.header("Style"), "sku": sku}])
            }
            "tracking_style_timelines_edit" | "tracking_material_timelines_edit" => {
                json!([{"id": row(), "size": {"value": "M"}}])
            }
            "tracking_style_timelines_delete" | "tracking_material_timelines_delete" => json!({"timelineIds": []}),
            "tracking_style_timelines_archive" => json!([row()]),
            "style_flat_bom" | "report_flat_bom" => json!({}),
            "automation_autonumber_create" => json!({"name": "text", "template": "T-[000]"}),
            _ => return None,
        })
    }
}

/// The side of a plan that an operation is about.
fn side(operation: &str) -> &'static str {
    if operation.starts_with("tracking_material") { "material" } else { "style" }
}
