#!/usr/bin/env bash
# The front page of the sandbox and the API reference in Chromium: `bash checks/front-page.sh SCRATCH`.
# `--screenshots` after the folder also writes the pictures of docs/images. Wants Chromium (Debian: chromium).
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mkdir -p "${1:?the folder to install into}" && cd "$1" && pwd)
export CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
[ -n "$CHROMIUM" ] || { echo "no chromium: apt-get install chromium" >&2; exit 1; }
. checks/sandbox.sh
# The version that the README beside the packed files names.
packed=beproduct-sandbox/src/face/swagger-ui
version=$(sed -n 's/^Swagger UI \([0-9.]*\),.*/\1/p' "$packed/README.md")
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$scratch/node" \
    playwright-core@1.65.1 axe-core@4.14.1 "swagger-ui-dist@$version"
for file in swagger-ui-bundle.js swagger-ui.css; do
    gzip -dc "$packed/$file.gz" | cmp - "$scratch/node/node_modules/swagger-ui-dist/$file"
done
echo "Swagger UI is that of npm, $version"
start_sandbox "$scratch"
SCRATCH=$scratch NODE_MODULES="$scratch/node/node_modules" node checks/front-page.mjs "${@:2}"
