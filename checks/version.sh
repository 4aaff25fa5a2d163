#!/usr/bin/env bash
# Whether the version and CHANGELOG.md follow the spec: bash checks/version.sh [REPOSITORY]
#
# The spec of the last release is compared with the present one. The last release is the last tag `v1.2.3`; where there
# is none, the last commit that changed the version of the workspace or gave it a heading in CHANGELOG.md. Before the
# first release any version will do, and the changes only have to be told.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
repository=$(cd "${1:-$here}" && pwd)
cd "$repository"
beproduct=${BEPRODUCT:-}
if [ -z "$beproduct" ]; then
    (cd "$here" && cargo build --quiet -p beproduct-cli)
    beproduct="${CARGO_TARGET_DIR:-$here/target}/debug/beproduct"
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

version_in() { sed -n 's/^version = "\(.*\)"/\1/p' | head -1; }
unreleased_in() { sed -n '/^## Unreleased/,/^## [0-9]/p' | grep -v '^## ' | grep -v '^$' || true; }
fail() { echo "$*"; exit 1; }

now=$(version_in <Cargo.toml)
tag=$(git describe --tags --abbrev=0 --match 'v[0-9]*' 2>/dev/null || true)
base=$tag
if [ -z "$tag" ]; then
    base=$(git log -1 --format=%h -G'^version = "' -- Cargo.toml)
    heading=$(git log -1 --format=%h -G"^## [0-9]" -- CHANGELOG.md)
    if [ -n "$heading" ] && git merge-base --is-ancestor "$base" "$heading"; then base=$heading; fi
fi
last=$(git show "$base:Cargo.toml" | version_in)
git show "$base:CHANGELOG.md" >"$scratch/CHANGELOG.md" 2>/dev/null || true
released=no
if [ -n "$tag" ] || grep -q "^## $last" "$scratch/CHANGELOG.md"; then released=yes; fi

mkdir "$scratch/old"
git archive "$base" | tar -x -C "$scratch/old"
if [ ! -f "$scratch/old/spec/beproduct.yaml" ]; then
    [ -n "$(unreleased_in <CHANGELOG.md)" ] || fail "CHANGELOG.md tells nothing under Unreleased"
    echo "$base has no spec to compare with; CHANGELOG.md tells what there is"
    exit 0
fi
to=()
if [ $released = yes ]; then to=(--to "$now"); fi
"$beproduct" spec diff "$scratch/old/spec" spec --from "$last" "${to[@]}" >"$scratch/diff.txt" ||
    { cat "$scratch/diff.txt"; fail "since $base: raise the version in Cargo.toml"; }
tail -2 "$scratch/diff.txt"
if grep -q '^asks for no new version' "$scratch/diff.txt"; then exit 0; fi

# What is told now and was not told then.
grep -vxFf "$scratch/CHANGELOG.md" CHANGELOG.md >"$scratch/told.txt" || true
[ -s "$scratch/told.txt" ] || fail "the spec changed since $base, and CHANGELOG.md does not tell"
if [ $released = yes ] && grep -q '^breaking' "$scratch/diff.txt" && ! grep -qi breaking "$scratch/told.txt"; then
    fail "CHANGELOG.md does not say that changes since $base are breaking"
fi
echo "since $base: version $now and CHANGELOG.md follow"
