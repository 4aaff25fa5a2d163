"""What only materials have."""

from .data import a_file, page_of
from .style import Colored

SUPPLIER = {"Name": "Ostrava Knitworks", "City": "Ostrava", "Country": "Czechia", "SupplierType": "SUPPLIER"}


class Material(Colored):
    position = "main"

    def extra(self):
        return {**super().extra(), "suppliers": [SUPPLIER]}

    def uploads(self, header, pages):
        super().uploads(header, pages)
        page = page_of(pages, "Material3D")
        colorway = self.part.attributes_get(header)["colorways"][0]["id"]
        place = (header, page, colorway)
        self.call("app_3d_material_upload", *place, a_file("knit.u3m"), shows=bool)
        self.call("app_3d_material_asset_upload", *place, filepath=a_file("knit.u3m"), shows=bool)
        self.call("app_3d_material_preview_upload", *place, filepath=a_file(), shows=bool)
        self.call("app_3d_material_texture_upload", *place, filepath=a_file(), shows=bool)
        self.call("app_3d_material_texture_upload", *place, side="back", filepath=a_file(), shows=bool)
        update = {"assets": {"itemsToDelete": []}, "textures": {"front": None, "back": None},
                  "previews": {"itemsToDelete": []}}
        self.call("app_3d_material_update", header, page, update, colorway_id=colorway)


def scenario(check):
    Material(check, "material").play()
