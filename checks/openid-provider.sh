#!/usr/bin/env bash
# The same program signs in to another OpenID provider, which is not ours: npm's `oidc-provider` (panva), certified by
# the OpenID Foundation. Discovery, PKCE, ID token, UserInfo, a rotating refresh token and logout are gone through.
# `bash checks/openid-provider.sh SCRATCH`. Wants Chromium (Debian: chromium).
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mkdir -p "${1:?the folder to install into}" && cd "$1" && pwd)
export CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
[ -n "$CHROMIUM" ] || { echo "no chromium: apt-get install chromium" >&2; exit 1; }
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund --prefix "$scratch/node" \
    playwright-core@1.65.1 oidc-provider@9.13.3
cargo build -q -p beproduct-cli
export BEPRODUCT="${CARGO_TARGET_DIR:-target}/debug/beproduct" BEPRODUCT_STATE="$scratch/state/state.sqlite"
rm -rf "$scratch/state"
SCRATCH=$scratch NODE_MODULES="$scratch/node/node_modules" node checks/openid-provider.mjs
