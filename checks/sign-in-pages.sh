#!/usr/bin/env bash
# The sign-in and consent pages of the sandbox in Chromium: `bash checks/sign-in-pages.sh SCRATCH`.
# `--screenshots` after the folder also writes the pictures of docs/images. Wants Chromium (Debian: chromium).
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mkdir -p "${1:?the folder to install into}" && cd "$1" && pwd)
export CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
[ -n "$CHROMIUM" ] || { echo "no chromium: apt-get install chromium" >&2; exit 1; }
. checks/sandbox.sh
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund --prefix "$scratch/node" \
    playwright-core@1.65.1 axe-core@4.14.1
start_sandbox "$scratch"
SCRATCH=$scratch NODE_MODULES="$scratch/node/node_modules" node checks/sign-in-pages.mjs "${@:2}"
