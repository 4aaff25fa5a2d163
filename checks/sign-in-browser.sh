#!/usr/bin/env bash
# `beproduct login` for real: Chromium signs in on the sandbox's pages, by the keyboard alone, allows, and comes back to
# the program's listener; then `beproduct whoami` answers. `bash checks/sign-in-browser.sh SCRATCH`.
# Wants Chromium (Debian: chromium).
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mkdir -p "${1:?the folder to install into}" && cd "$1" && pwd)
export CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
[ -n "$CHROMIUM" ] || { echo "no chromium: apt-get install chromium" >&2; exit 1; }
. checks/sandbox.sh
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund --prefix "$scratch/node" playwright-core@1.65.1
start_sandbox "$scratch"
export BEPRODUCT="${CARGO_TARGET_DIR:-target}/debug/beproduct" BEPRODUCT_STATE="$scratch/state/state.sqlite"
rm -rf "$scratch/state"
SCRATCH=$scratch NODE_MODULES="$scratch/node/node_modules" node checks/sign-in-browser.mjs
