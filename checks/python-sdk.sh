#!/usr/bin/env bash
# The vendor's Python SDK, as it is on PyPI, against the sandbox: `bash checks/python-sdk.sh SCRATCH`.
# `--markdown` after the folder rewrites the table in docs/sandbox.md instead of comparing it.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=${1:?the folder to install into}
mkdir -p "$scratch"
. checks/sandbox.sh
python_with "$scratch" beproduct==0.6.34 requests==2.34.2
start_sandbox "$scratch"
"$python" -B checks/python_sdk.py "${@:2}"
