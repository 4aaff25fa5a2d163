"""The company: users, partners, data tables, master data, line sheets, reports, schemas."""

from .data import new_id


def users(check):
    part = check.client.user
    roles = check.call(part, "role_list", shows=lambda roles: any(role["isAdmin"] for role in roles))
    known = check.call(part, "user_list", shows=lambda users: len(users) > 0)
    email = "li.fontaine@northfell.example"
    fields = {"username": "li.fontaine", "email": email, "firstName": "Li", "culture": "EN-GB",
              "roleId": roles[1]["id"]}
    created = check.call(part, "user_create", fields)
    check.call(part, "user_create", fields, fails=400)
    check.call(part, "user_list", shows=lambda users: len(users) == len(known) + 1)
    check.call(part, "user_get", email, shows=lambda user: user == created)
    check.call(part, "user_get", "nobody@northfell.example", fails=404)
    check.call(part, "user_update", created["id"], {"title": "Designer"})
    check.call(part, "user_get_by_id", created["id"], shows=lambda user: user["title"] == "Designer")
    check.call(part, "user_get_by_id", new_id(), fails=404)
    check.call(part, "role_get", created["id"], shows=lambda role: role["roleName"] == roles[1]["roleName"])


def directory(check):
    part = check.client.directory
    known = check.call(part, "directory_list", page_size=3, shows=lambda companies: len(companies) > 3)
    fields = {"name": "Baan Textile", "partnerType": "FACTORY", "country": "Thailand", "active": True}
    added = check.call(part, "directory_add", fields)
    check.call(part, "directory_get", added["id"], shows=lambda company: company["name"] == "Baan Textile")
    check.call(part, "directory_get", new_id(), fails=404)
    check.call(part, "directory_update", added["id"], {"city": "Bangkok"})
    check.call(part, "directory_get", added["id"], shows=lambda company: company["city"] == "Bangkok")
    check.call(part, "directory_list", shows=lambda companies: len(companies) == len(known) + 1)
    named = [{"field": "Name", "operator": "Contains", "value": "baan"}]
    check.call(part, "directory_search", named, shows=lambda companies: [c["id"] for c in companies] == [added["id"]])
    contact = check.call(part, "directory_contact_add", added["id"],
                         {"email": "p.suda@baan.example", "firstName": "Ploy", "lastName": "Suda", "role": "Vendor"})
    check.call(part, "directory_contact_list", added["id"],
               shows=lambda contacts: contact["id"] in [listed["id"] for listed in contacts])
    check.call(part, "directory_contact_get", added["id"], contact["id"])
    check.call(part, "directory_contact_update", added["id"], contact["id"], {"title": "Head of Merchandising"})
    check.call(part, "directory_contact_get", added["id"], contact["id"],
               shows=lambda read: read["title"] == "Head of Merchandising")


def data_tables(check):
    part = check.client.data_tables
    tables = check.call(part, "list", page_size=2, shows=lambda tables: len(tables) > 2)
    table = tables[0]["id"]
    check.call(part, "list", filters=[{"field": "name", "operator": "Eq", "value": tables[0]["name"]}],
               shows=lambda found: [t["id"] for t in found] == [table])
    schema = check.call(part, "schema", table, shows=lambda fields: fields[0]["required"])
    column = schema[0]["fieldId"]
    rows = check.call(part, "data", table, page_size=3)
    changes = [
        {"rowId": None, "rowFields": [{"id": column, "value": "CHECK"}]},
        {"rowId": rows[0]["id"], "rowFields": [{"id": column, "value": "CHANGED"}]},
        {"rowId": rows[1]["id"], "rowFields": [], "deleteRow": True},
    ]
    check.call(part, "update", table, changes, shows=lambda done: [len(done[kind]) for kind in
                                                                  ("added", "updated", "deleted")] == [1, 1, 1])
    either = [{"field": column, "operator": "Eq", "value": "CHECK■CHANGED"}]
    check.call(part, "data", table, filters=either, shows=lambda found: len(found) == 2)
    check.call(part, "data", table, shows=lambda found: len(found) == len(rows))
    check.call(part, "update", table, [{"rowFields": []}], fails=400)
    check.call(part, "schema", new_id(), fails=404)
    check.call(part, "reset", table)
    check.call(part, "data", table, shows=lambda found: not found)


def master_data(check):
    part = check.client.master_data
    field = {"fieldId": "brand_line", "fieldName": "Brand Line", "fieldType": "DropDown",
             "masterFolders": ["Style"], "choices": {"items": ["Harbour", "Dune"]}}
    check.call(part, "create", field)
    check.call(part, "get", "brand_line")
    check.call(part, "get", "no_such_field", fails=404)
    check.call(part, "update", "brand_line", {"choices": {"items": [{"value": "Dune", "code": "D", "active": False}]}})
    folder = check.client.style.folders()[0]["id"]
    check.call(part, "folder_field_get", folder, "season")
    check.call(part, "folder_field_update", folder, "season", {"requiredValue": True})


def line_sheets(check):
    part = check.client.linesheets
    every = check.call(part, "folders")
    folders = check.call(part, "folders", master_folder="Style", shows=lambda folders: 0 < len(folders) < len(every))
    sheets = check.call(part, "list", shows=lambda sheets: len(sheets) > 2)
    check.call(part, "list", folder_id=folders[0]["id"], name=sheets[0]["name"], shows=lambda found: found == sheets[:1])
    check.call(part, "get", sheets[0]["id"], shows=lambda sheet: sheet == sheets[0])
    check.call(part, "get", new_id(), fails=404)


def reports(check):
    part = check.client.reports
    listed = check.call(part, "list", shows=lambda reports: len(reports) > 2)
    check.call(part, "data", listed[0]["id"], {"filters": []}, shows=lambda page: page["total"] > 0)
    check.call(part, "data", new_id(), {}, fails=404)
    check.call(part, "flat_bom", {}, shows=lambda page: any(item["bom"] for item in page["result"]))


def schemas(check):
    """Three shortcuts call a method that the class does not have."""
    part = check.client.schema
    folder = check.client.style.folders()[0]["id"]
    check.call(part, "get_folder_schema", "Style", folder,
               shows=lambda fields: fields[-1]["field_id"] == "ModifiedAt" and len(fields) > 2)
    for name in ("style", "material", "color"):
        check.call(part, f"get_{name}_folder_schema", folder, raises=AttributeError)


SCENARIOS = (users, directory, data_tables, master_data, line_sheets, reports, schemas)
