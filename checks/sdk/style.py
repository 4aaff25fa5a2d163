"""What only styles have."""

from .data import a_file, new_id, page_of, value_of
from .folders import Folder

COLORWAY = {"color_number": "CK-1", "color_name": "Ink", "primary": "1d2433", "secondary": ""}


class Colored(Folder):
    """Styles and materials: colorways, sizes, folders to move between, request pages."""

    def extra(self):
        sizes = [{"name": "S", "sizeIndex": 0}, {"name": "M", "sizeIndex": 1, "isSampleSize": True}]
        return {"colorways": [{"id": None, "fields": COLORWAY}], "sizes": sizes}

    def attributes(self):
        created = super().attributes()
        self.call("folder_size_range_schema", created["folder"]["id"])
        self.colorways(created)
        self.move(created["id"])
        return created

    def colorways(self, header):
        colorway = header["colorways"][0]
        renamed = {"id": colorway["id"], "fields": {"color_name": "Night"}}
        added = [{"id": None, "fields": {**COLORWAY, "color_number": f"CK-{number}"}} for number in (2, 3)]
        updated = self.call("attributes_update", header["id"], colorways=[renamed, *added],
                            shows=lambda updated: colors_of(updated) == ["Night", "Ink", "Ink"])
        self.call("attributes_list", colorway_filters=[{"field": "color_number", "operator": "Eq", "value": "CK-3"}],
                  shows=lambda headers: header["id"] in [found["id"] for found in headers])
        self.call("attributes_colorway_upload", header["id"], colorway["id"], filepath=a_file(), shows=bool)
        self.call("attributes_colorway_upload", header["id"], color_number="CK-1", filepath=a_file(), shows=bool)
        others = [other["id"] for other in updated["colorways"]][1:]
        self.call("attributes_colorway_delete", header["id"], others[0] if others else new_id())
        self.call("attributes_colorways_delete", header["id"], others[1:])
        self.call("attributes_get", header["id"], shows=lambda read: colors_of(read) == ["Night"])
        self.call("attributes_colorway_delete", header["id"], new_id(), fails=404)
        # Sizes are replaced as a whole.
        self.call("attributes_update", header["id"], sizes=[{"name": "XS"}, {"name": "XL", "isSampleSize": True}],
                  shows=lambda updated: [size["name"] for size in updated["sizeRange"]] == ["XS", "XL"])

    def move(self, header):
        target = self.part.folders()[-1]["id"]
        self.call("attributes_move", header, target, generate_new_header_number=True)
        self.call("attributes_get", header, shows=lambda read: read["folder"]["id"] == target)

    def pages(self, header, pages):
        super().pages(header, pages)
        request = self.call("app_request_list", header)
        page = page_of(request, "SampleRequestApp")
        self.call("app_request_get", header, page)
        self.call("app_request_get", header, page, timeline_id=new_id())
        self.call("app_request_form_update", header, page, new_id(), {"concept": "Heritage cables"})

    def uploads(self, header, pages):
        super().uploads(header, pages)
        self.call("app_artboard_version_upload", header, filepath=a_file(), shows=bool)


class Style(Colored):
    def attributes(self):
        created = super().attributes()
        header = created["id"]
        self.call("folder_colorway_schema", created["folder"]["id"],
                  shows=lambda fields: "color_number" in [field["fieldId"] for field in fields])
        # A value that is no choice is answered with 200 and stored blank.
        self.call("attributes_update", header, fields={"season": "Never"},
                  shows=lambda updated: not value_of(updated, "season"))
        self.call("attributes_create", created["folder"]["id"], {}, fails=400)
        self.call("attributes_where_used_in_sets", header)
        self.call("flat_bom", {}, shows=lambda page: any(item["bom"] for item in page["result"]))
        self.call("attributes_update_sample_size", header, self.size_class(header), "XS")
        self.call("attributes_get", header,
                  shows=lambda read: [size["name"] for size in read["sizeRange"] if size["isSampleSize"]] == ["XS"])
        block = next(self.check.client.block.attributes_list())["id"]
        self.call("attributes_block_link", header, block, [{"name": "Regular"}])
        self.call("attributes_block_unlink", header)
        copy = self.call("attributes_carry_over", header, skip_colorways=True)
        self.call("attributes_carry_over", header, shows=lambda other: other["id"] != copy["id"])
        return created

    def size_class(self, header):
        classes = self.part.attributes_get(header).get("sizeClasses")
        return classes[0]["id"] if classes else new_id()

    def pages(self, header, pages):
        super().pages(header, pages)
        # Only pages of tracking have this schema.
        tracked = [page for page in pages if page.get("isSampleApp")]
        self.call("app_request_schema", page_of(tracked))
        self.call("app_request_schema", page_of(pages, "Form"), fails=404)
        self.materials_of(header, page_of(pages, "BOM"), page_of(pages, "BOMDetails"))
        self.variations(header, page_of(pages, "BOMVariations"))
        self.versions(header, page_of(pages, "3DStyle"))
        self.call("app_textlist_update", header, page_of(pages, "TextList"),
                  [{"itemFields": [{"id": "text", "value": "Donegal, 1971"}]}])
        self.call("app_textlist_editor_update", header, page_of(pages, "TextList"), "<p>Aran</p>")
        sku = page_of(pages, "SKU")
        rows = self.call("app_sku_generate", header, sku)
        self.call("app_sku_update", header, sku, [{"id": sku_id(rows), "fields": [{"id": "ean", "value": "40063"}]}])
        measurements = page_of(pages, "MultiMeasurements")
        self.call("app_multimeasurements_update", header, measurements,
                  {"sizeClass": self.size_class(header), "poms": [{"id": new_id(), "code": "B2", "pointOfMeasure": "Body length"}]})
        self.call("app_multimeasurements_reset", header, measurements)
        submit = {"submitName": "Size Set 2", "sizes": [{"sizeClass": "Regular", "sizeName": "M"}]}
        self.call("app_sample_request_multi_add_submit", header, page_of(pages, "SampleRequestMulti"), submit)
        self.call("app_link_pages_update", header, page_of(pages, "LinkPages"),
                  [{"headerId": header, "pageId": page_of(pages, "Form")}])
        self.call("app_artboard_image_assign", header, page_of(pages, "Artboard"), 0)
        row = {"rowId": new_id(), "rowFields": [{"id": "group", "value": "Set"}]}
        self.call("app_sets_update", header, page_of(pages, "Sets"),
                  [{"styleIdToInsert": another_style(self.check, header), "styleUpdate": row}])

    def materials_of(self, header, page, details):
        row = {"rowId": None, "rowFields": [{"id": "header_name", "value": "Care label"}]}
        self.call("app_bom_update", header, page, [{"materialIdToInsert": a_material(self.check)},
                                                   {"materialUpdate": row}])
        rows = (self.part.app_get(header, app_id=page).get("data") or {}).get("data") or []
        # Details are told of materials that are on the BOM.
        self.call("app_bom_details_update", header, details, [{"id": a_material(self.check)}])
        self.call("app_bom_item_delete", header, page, rows[0]["rowId"] if rows else new_id())
        self.call("app_bom_reset", header, page)

    def variations(self, header, page):
        self.call("app_bom_variation_schema", page)
        default = self.call("app_bom_variation_create", header, page, {"variationName": "World"})
        variation = self.call("app_bom_variation_create", header, page, {"variationName": "Korea"})
        self.call("app_bom_variation_list", header, page)
        self.call("app_bom_variation_get", header, page, variation["id"])
        self.call("app_bom_variation_update", header, page, variation["id"],
                  {"rows": [{"materialId": a_material(self.check), "rowFields": [{"id": "qty", "value": 0.6}]}]})
        self.call("app_bom_variation_reset", header, page, variation["id"])
        self.call("app_bom_variation_delete", header, page, variation["id"])
        self.call("app_bom_variation_delete", header, page, default["id"], fails=400)

    def versions(self, header, page):
        version = self.call("app_3D_style_version_create", header, page, "Draft A")["id"]
        self.call("app_3D_style_version_copy", header, page, version, "Draft B")
        self.call("app_3D_style_version_update", header, page, version, {"versionName": {"value": "Draft C"}})
        self.call("app_3D_style_working_file_upload", header, page, version, filepath=a_file("a.bw"), shows=bool)
        colorway = self.part.attributes_get(header)["colorways"][0]["id"]
        self.call("app_3D_style_preview_upload", header, page, version, colorway, filepath=a_file(), shows=bool)
        self.call("app_3D_style_turntable_upload", header, version, True, filepath=a_file("turn.zip"), shows=bool)
        self.call("app_3D_style_version_delete", header, page, version)


def colors_of(header):
    return [colorway["colorName"] for colorway in header["colorways"]]


def sku_id(answer):
    """Id of the first row, or a made one: the shape of the answer is not known."""
    rows = answer if isinstance(answer, list) else answer.get("data") if isinstance(answer, dict) else None
    return rows[0]["id"] if isinstance(rows, list) and rows else new_id()


def a_material(check):
    return next(check.client.material.attributes_list())["id"]


def another_style(check, header):
    return next(style["id"] for style in check.client.style.attributes_list() if style["id"] != header)


def scenario(check):
    Style(check, "style").play()
