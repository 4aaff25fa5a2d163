#!/usr/bin/env bash
# Runs a build of examples/own-spec against a sandbox of its spec: bash checks/own-spec.sh FOLDER
#
# FOLDER holds the example, with its manifest; CARGO_TARGET_DIR says where it is built.
set -euo pipefail
folder=$(realpath "${1:-$(dirname "$0")/../examples/own-spec}")
cd "$(dirname "$0")/.."
cargo build --quiet -p beproduct-cli
beproduct=$(realpath "${CARGO_TARGET_DIR:-target}")/debug/beproduct
"$beproduct" spec lint "$folder/library.yaml"

env=$(mktemp)
"$beproduct" sandbox --spec "$folder/library.yaml" --print-env >"$env" &
sandbox=$!
trap 'kill $sandbox 2>/dev/null; rm -f "$env" "$env.out"' EXIT
for _ in $(seq 100); do grep -q REFRESH_TOKEN "$env" && break; kill -0 $sandbox; sleep 0.1; done
# shellcheck disable=SC1090
. "$env"
cargo build --quiet --manifest-path "$folder/Cargo.toml"
cargo run --quiet --manifest-path "$folder/Cargo.toml" | tee "$env.out"
grep -q '^Emma by Jane Austen$' "$env.out"
grep -q '^lent until .* and returned; the calls need \["desk"\]$' "$env.out"

