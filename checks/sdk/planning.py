"""Plans, the inbox, and the automation host."""

from .data import a_file, new_id


def tracking(check):
    part = check.client.tracking
    folders = check.call(part, "folders", shows=lambda folders: len(folders) > 1)
    plans = check.call(part, "plan_list", shows=lambda plans: len(plans) > 2)
    check.call(part, "plan_list", filters=[], folder_id=folders[0]["id"],
               shows=lambda found: 0 < len(found) < len(plans))
    plan = plans[0]["id"]
    check.call(part, "plan_get", plan, shows=lambda read: read == plans[0])
    check.call(part, "plan_get", new_id(), fails=404)
    for kind in ("style", "material"):
        timelines(check, plans[0], kind)
    by_sku(check, plan)


def timelines(check, plan, kind):
    part, plan_id = check.client.tracking, plan["id"]

    def call(name, *args, **kwargs):
        return check.call(part, f"plan_{kind}_{name}", plan_id, *args, **kwargs)

    header = next(getattr(check.client, kind).attributes_list())
    before = call("timeline_list")
    call("add", [header["id"]])
    call("add", [new_id()], fails=400)
    rows = call("timeline_list", shows=lambda rows: len(rows) == len(before) + 1)
    call("by_colorway_add", [header["id"]])
    call("timeline_list", shows=lambda now: len(now) == len(rows) + len(header["colorways"]))
    row = rows[-1]
    mine = [{"field": "Id", "operator": "Eq", "value": row["id"]}]
    progress = call("progress")
    item = {"id": row["timelines"][0]["id"], "status": {"value": "Approved"}}
    call("timeline_update", [{"id": row["id"], "timelines": [item]}])
    call("timeline_list", filters=mine, shows=lambda rows: rows[0]["timelines"][0]["status"] == "Approved")
    call("tracking_view", plan[kind]["views"][0]["id"], filters=mine,
         shows=lambda rows: [row["id"] for row in rows] == [row["id"]])
    call("progress", shows=lambda now: now["approved"] == progress["approved"] + 1)
    call("revisions")
    if kind == "style":
        call("timelines_archive", [row["id"]])
        call("timeline_list", filters=mine, shows=lambda rows: rows[0]["isArchived"])
    call("timelines_delete", [row["id"]])
    call("timeline_list", filters=mine, shows=lambda rows: not rows)
    call("timelines_delete", [row["id"]], fails=400)


def by_sku(check, plan):
    style = next(check.client.style.attributes_list())
    sku = [{"colorwayId": style["colorways"][0]["id"], "sizes": ["S", "M"]}]
    check.call(check.client.tracking, "plan_style_by_sku_add", plan, [{"headerId": style["id"], "sku": sku}],
               shows=lambda rows: [row["headerId"] for row in rows] == [style["id"]] * 2)


def inbox(check):
    part = check.client.inbox
    style = next(check.client.style.attributes_list())["id"]
    user = check.client.user.user_list()[1]["id"]
    fields = {"taskName": "Confirm trims", "dueDate": "2026-09-30T00:00:00Z", "priority": "High", "status": "Open",
              "assignees": [{"value": user}], "references": {"page": "Style", "headers": [style]}}
    task = check.call(part, "task_create", fields)["id"]
    check.call(part, "task_list", "Style", shows=lambda tasks: task in [listed["id"] for listed in tasks])
    check.call(part, "task_list", "Style", filters=[], folder_id=check.client.style.folders()[0]["id"])
    check.call(part, "task_get", task)
    check.call(part, "task_update", task, {**fields, "status": "Closed"})
    check.call(part, "task_get", task, shows=lambda read: read["status"] == "Closed")
    message = check.call(part, "message_create", task, {"message": "Buttons are in.", "type": "Comment"})["id"]
    check.call(part, "message_list", task, shows=lambda messages: message in [m["id"] for m in messages])
    check.call(part, "message_update", message, {"message": "Buttons are late.", "type": "Comment"})
    check.call(part, "message_list", task, shows=lambda messages: messages[0]["body"] == "Buttons are late.")
    check.call(part, "message_attachments_upload", message, filepath=a_file(), shows=bool)
    check.call(part, "message_attachments_upload", message, raises=ValueError)
    check.call(part, "message_delete", message)
    check.call(part, "message_list", task, shows=lambda messages: not messages)
    check.call(part, "task_delete", task)
    check.call(part, "task_get", task, fails=404)


def automation(check):
    part = check.client.automation
    company = check.env["BEPRODUCT_COMPANY"]
    check.call(part, "autonumber_create", "check-number", template="CK-[00000]")
    check.call(part, "autonumber_list", shows=lambda numbers: "check-number" in str(numbers))
    check.call(part, "autonumber_list", name="check-number", shows=lambda numbers: len(numbers) == 1)
    first = check.call(part, "autonumber_generate", "check-number")
    check.call(part, "autonumber_generate", "check-number", shows=lambda second: second != first)
    check.call(part, "lock_aquire", "check-lock", timeout=5)
    check.call(part, "lock_check", ["check-lock"], 5)
    check.call(part, "lock_release", "check-lock")
    check.call(part, "get", f"autonumber-list?company={company}")
    check.call(part, "post", f"locks?timeout=5&company={company}", ["check-lock"])
    check.call(part, "delete", f"locks?name=check-lock&company={company}")
    check.call(part, "get", "autonumber-list?company=nobody", fails=404)
    check.call(part, "get", f"nothing-here-{new_id()}", fails=404)


SCENARIOS = (tracking, inbox, automation)
