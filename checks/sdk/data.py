"""Arguments that make sense: values for the fields of a schema, pages of a type, a file."""

import tempfile
import uuid
from pathlib import Path

TEXTS = ("Text", "Memo", "ComboBox")

# A PNG of one pixel.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fccfc0500f0004"
    "8501807a8c8c1a0000000049454e44ae426082")


def new_id():
    return str(uuid.uuid4())


def required_fields(schema, **values):
    """`{field: value}` with these values and something fitting for each other required field."""
    for field in schema:
        if field["required"] and field["fieldId"] not in values:
            values[field["fieldId"]] = fitting(field)
    return values


def fitting(field):
    choices = (field.get("properties") or {}).get("Choices")
    if isinstance(choices, list) and choices:
        first = choices[0]
        return first["value"] if isinstance(first, dict) else first
    return f"Check {field['fieldId']}" if field["fieldType"] in TEXTS else None


def value_of(header, field_id):
    """What a header has for a field."""
    return next((f["value"] for f in header["headerData"]["fields"] if f["id"] == field_id), None)


def page_of(pages, *types):
    """Id of the first page of one of these types; without one, of any page."""
    fitting_pages = [page for page in pages if page["type"] in types]
    return (fitting_pages or pages)[0]["id"]


def a_file(name="front.png"):
    path = Path(tempfile.mkdtemp(prefix="beproduct-check-")) / name
    path.write_bytes(PIXEL)
    return str(path)
