"""What styles, materials, colors, images and blocks have in common."""

import time

from .data import a_file, new_id, page_of, required_fields, value_of


class Folder:
    """One master folder: a header of its own, made by the scenario, and the pages of it."""

    def __init__(self, check, name):
        self.check = check
        self.part = getattr(check.client, name)
        self.name = name.capitalize()

    position = "front"

    def call(self, method, /, *args, **kwargs):
        return self.check.call(self.part, method, *args, **kwargs)

    def play(self):
        header = self.attributes()
        pages = self.call("app_list", header["id"])
        self.call("app_list", header["id"], folder_id=header["folder"]["id"])
        self.pages(header["id"], pages)
        self.uploads(header["id"], pages)
        self.comments(header["id"], pages[0]["id"])
        self.revisions(header["id"], pages[0]["id"])
        self.shares(header["id"], pages[0]["id"])
        self.tags(header["id"])
        self.end(header["id"])

    def attributes(self):
        folders = self.call("folders", shows=lambda folders: len(folders) > 0)
        folder = folders[0]["id"]
        schema = self.call("folder_schema", folder, shows=lambda fields: "header_name" in ids(fields))
        self.call("folder_search_schema", folder, shows=lambda fields: "header_name" in ids(fields))
        self.call("folder_schema", new_id(), fails=404)
        fields = required_fields(schema, header_name="Made by the check")
        created = self.call("attributes_create", folder, fields, **self.extra())
        header = created["id"]
        self.call("attributes_get", header, shows=lambda read: read == created)
        self.call("attributes_get", new_id(), fails=404)
        self.call("attributes_update", header, fields={"header_name": "Renamed"},
                  shows=lambda updated: value_of(updated, "header_name") == "Renamed")
        self.call("attributes_get", header, shows=lambda read: value_of(read, "header_name") == "Renamed")
        self.search(folder, header)
        return created

    def extra(self):
        return {}

    def search(self, folder, header):
        named = {"field": "header_name", "operator": "Eq", "value": "Renamed"}
        only = lambda headers: [found["id"] for found in headers] == [header]  # noqa: E731
        everything = self.call("attributes_list", page_size=200)
        self.call("attributes_list", folder, filters=[named], shows=only)
        self.call("attributes_list", folder, filters=[{**named, "operator": "eq"}], shows=only)
        self.call("attributes_list", folder, filters=[{**named, "value": ["none", "Renamed"]}], shows=only)
        self.call("attributes_list", folder, filters=[named, {**named, "value": "none"}], shows=lambda none: not none)
        # The service drops a filter on a field that it does not know.
        self.call("attributes_list", filters=[{**named, "field": "headerName"}], page_size=200,
                  shows=lambda headers: len(headers) == len(everything))
        number = value_of(self.part.attributes_get(header), "header_number")
        self.call("attributes_get_by_number", number, shows=lambda read: value_of(read, "header_number") == number)

    def pages(self, header, pages):
        form = page_of(pages, "Form")
        self.call("app_schema", form)
        self.call("app_get", header, app_id=form)
        self.call("app_get", header, app_name=pages[0]["title"].upper())
        self.call("app_get", header, raises=ValueError)
        self.call("app_form_update", header, form, {"concept": "Heritage cables"})
        grid = [{"rowId": None, "rowFields": [{"id": "test", "value": "Seam Slippage"}]}]
        self.call("app_grid_update", header, page_of(pages, "Grid"), grid)
        self.call("app_list_update", header, page_of(pages, "List"), an_item())
        self.call("app_imagegrid_list_update", header, page_of(pages, "ImagesGrid"), an_item())
        self.call("app_reset", header, form)

    def uploads(self, header, pages):
        file = a_file()
        item = new_id()
        upload = self.call("attributes_upload", header, filepath=file, shows=bool)
        self.call("attributes_upload", header, filepath=file, position=self.position, shows=bool)
        self.finished(upload)
        self.call("app_list_upload", header, page_of(pages, "List"), item, filepath=file, shows=bool)
        self.call("app_textlist_upload", header, page_of(pages, "TextList"), item, filepath=file, shows=bool)
        self.call("app_imageform_upload", header, page_of(pages, "ImagesForm"), filepath=file, shows=bool)
        self.call("app_imagegrid_upload", header, page_of(pages, "ImagesGrid"), filepath=file, shows=bool)
        attachments = page_of(pages, "Attachments")
        self.call("app_attachments_upload", header, attachments, filepath=file)
        self.call("app_attachments_delete", header, attachments, ["front"])

    def finished(self, upload):
        """The SDK leaves the waiting to its caller. The sandbox is done within a second or two."""
        for _ in range(50):
            status = self.call("upload_status", upload)
            if status[0]:
                break
            time.sleep(0.1)
        self.call("upload_status", upload, shows=lambda status: status[0] and not status[1])

    def comments(self, header, page):
        for kind, place in (("attributes", (header,)), ("app", (header, page))):
            made = self.call(f"{kind}_comment_add", *place, comment="Looks good")
            self.call(f"{kind}_comment_list", *place, shows=lambda comments: made["id"] in has(comments))
            self.call(f"{kind}_comment_edit", *place, made.get("id") or new_id(), comment="Looks better")
            self.call(f"{kind}_comment_delete", *place, made.get("id") or new_id())

    def revisions(self, header, page):
        for kind, place in (("attributes", (header,)), ("app", (header, page))):
            made = self.call(f"{kind}_revision_add", *place, revision="Longer sleeve")
            self.call(f"{kind}_revision_list", *place, shows=lambda revisions: made["id"] in has(revisions))
            self.call(f"{kind}_revision_edit", *place, made.get("id") or new_id(), revision="Shorter sleeve")
            self.call(f"{kind}_revision_delete", *place, made.get("id") or new_id())

    def shares(self, header, page):
        partner = next(self.check.client.directory.directory_list())["id"]
        for kind, place in (("attributes", (header,)), ("app", (header, page))):
            self.call(f"{kind}_share", *place, [partner])
            self.call(f"{kind}_shared_with", *place, shows=lambda shares: partner in str(shares))
            self.call(f"{kind}_unshare", *place, [partner])
            self.call(f"{kind}_shared_with", *place, shows=lambda shares: partner not in str(shares))

    def tags(self, header):
        user = self.check.client.user.user_list()[1]["id"]
        name = f"Check {self.name}"
        tag = self.call("tag_create", name, share_with=[user])
        self.call("tag_list", shows=lambda tags: name in [tag["name"] for tag in tags])
        self.call("tag_update", tag["id"], name, integration="Browzwear")
        self.call("tag_share", tag["id"], [user])
        self.call("tag_unshare", tag["id"], [user])
        self.call("attributes_tag_add", header, [name])
        self.call("attributes_tag_list", header, shows=lambda tags: name in str(tags))
        self.call("attributes_tag_remove", header, [name])
        self.call("attributes_tag_list", header, shows=lambda tags: name not in str(tags))
        self.call("tag_delete", tag["id"])

    def end(self, header):
        """A deleted header is not found any more, though a search can show it."""
        self.call("attributes_delete", header)
        self.call("attributes_get", header, fails=404)
        named = [{"field": "Id", "operator": "Eq", "value": header}]
        self.call("attributes_list", filters=named, shows=lambda headers: not headers)
        self.call("attributes_list", filters=named, showDeleted="true", shows=lambda headers: len(headers) == 1)


class Color(Folder):
    def play(self):
        folder = self.part.folders()[0]["id"]
        self.call("folder_color_chip_schema", folder)
        self.call("company_colors", filters=[])
        super().play()

    def extra(self):
        return {"colors": [{"colorNumber": "CK-1", "colorName": "Ink", "hex": "1d2433"}]}

    def attributes(self):
        created = super().attributes()
        self.call("attributes_update", created["id"], replace_colors=False,
                  colors=[{"colorNumber": "CK-2", "colorName": "Shell", "hex": "efe6dc"}],
                  shows=lambda updated: len(updated["headerData"]["colors"]["colors"]) == 2)
        self.call("attributes_update", created["id"],
                  colors=[{"colorNumber": "CK-3", "colorName": "Moss", "hex": "55613b"}],
                  shows=lambda updated: len(updated["headerData"]["colors"]["colors"]) == 1)
        return created


class Image(Folder):
    def uploads(self, header, pages):
        super().uploads(header, pages)
        self.call("attributes_image_version_upload", header, filepath=a_file(), shows=bool)
        self.call("attributes_image_version_upload", header, raises=ValueError)


class Block(Folder):
    def extra(self):
        sizes = [{"name": "S", "sizeIndex": 0}, {"name": "M", "sizeIndex": 1, "isSampleSize": True}]
        return {"size_classes": [{"name": "Regular", "active": True, "sizes": sizes}]}

    def uploads(self, header, pages):
        super().uploads(header, pages)
        classes = self.part.attributes_get(header)["headerData"]["sizeClasses"]
        self.call("app_block_size_class_3d_asset_upload", header, "Regular", filepath=a_file("block.dxf"), shows=bool)
        self.call("attributes_size_class_assets", header, classes[0]["id"])


def ids(schema):
    return [field["fieldId"] for field in schema]


def has(records):
    return [record["id"] for record in records]


def an_item():
    return [{"itemId": new_id(), "itemFields": [{"id": "text", "value": "Donegal, 1971"}]}]


def colors(check):
    Color(check, "color").play()


def images(check):
    Image(check, "image").play()


def blocks(check):
    Block(check, "block").play()


SCENARIOS = (colors, images, blocks)
