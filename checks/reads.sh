#!/usr/bin/env bash
# Reading 20,000 styles, beside a plain loop and the vendor's Python SDK: `bash checks/reads.sh SCRATCH [OPTIONS]`.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=${1:?the folder to install into}
mkdir -p "$scratch"
. checks/sandbox.sh
python_with "$scratch" beproduct==0.6.34 requests==2.34.2
python3 checks/reads.py --vendor "$python" "${@:2}"
