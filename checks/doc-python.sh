#!/usr/bin/env bash
# The Python test of docs/sandbox.md, as it stands there: bash checks/doc-python.sh SCRATCH
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mkdir -p "${1:?the folder to install into}" && cd "$1" && pwd)
. checks/sandbox.sh
python_with "$scratch" pytest==8.4.2
cargo build -q -p beproduct-cli
sed -n '/^```python$/,/^```$/p' docs/sandbox.md | sed '/^```/d' >"$scratch/test_doc.py"
grep -q '^def test_' "$scratch/test_doc.py"
target=$(cd "${CARGO_TARGET_DIR:-target}" && pwd)
PATH="$target/debug:$PATH" "$python" -m pytest -q "$scratch/test_doc.py"
