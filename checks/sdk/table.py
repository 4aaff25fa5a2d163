"""The tables in docs/sandbox.md, each between two markers: methods with their results, operations without state."""

import re
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "sandbox.md"
BEGIN = "<!-- methods: written by `bash checks/python-sdk.sh SCRATCH --markdown` -->\n"
END = "<!-- end of methods -->\n"
STATELESS = re.compile("<!-- operations without state -->\n(.*?)<!-- end of operations without state -->", re.DOTALL)


def write(check):
    before, _, after = parts()
    DOCUMENT.write_text(before + BEGIN + section(check) + END + after, encoding="utf-8")
    return True


def compare(check):
    _, found, _ = parts()
    if found == section(check):
        return True
    print("docs/sandbox.md is not what the SDK does now: run `bash checks/python-sdk.sh SCRATCH --markdown`")
    return False


def without_state():
    """The operations whose behaviour no source knows."""
    listed = STATELESS.search(DOCUMENT.read_text(encoding="utf-8")).group(1)
    return re.findall(r"^\| `(\w+)`", listed, re.MULTILINE)


def parts():
    before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
    found, _, after = rest.partition(END)
    return before, found, after


def section(check):
    """One row a class: methods with the same answers side by side."""
    rows = {}
    for (label, name), method in check.methods.items():
        if label == "BeProductAsync":
            continue  # depends on the version of Python
        key = (label, ", ".join(method.outcomes), method.answered)
        rows.setdefault(key, []).append(f"`{name}`")
    order = list(dict.fromkeys(label for label, _ in check.methods))
    lines = ["| Class | Methods | Result | Answered |\n", "|---|---|---|---|\n"]
    for (label, outcome, answered), names in sorted(rows.items(), key=lambda row: order.index(row[0][0])):
        lines.append(f"| `{label}` | {', '.join(sorted(names))} | {outcome} | {answered} |\n")
    return "".join(lines)
