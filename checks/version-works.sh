#!/usr/bin/env bash
# Whether checks/version.sh sees what it is there for, on a small project made for it: bash checks/version-works.sh SCRATCH
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
mkdir -p "${1:?a scratch folder}"
scratch=$(mktemp -d "$(realpath "$1")/version.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
cargo build --quiet -p beproduct-cli
export BEPRODUCT="${CARGO_TARGET_DIR:-$root/target}/debug/beproduct"
cd "$scratch"
git init --quiet
git config user.name check
git config user.email check@example.com

commit() { git add -A && git commit --quiet -m "$1"; }
expect() {
    local wanted=$1 text=$2 got=follows
    bash "$root/checks/version.sh" "$scratch" >out.txt 2>&1 || got=fails
    if [ "$got" != "$wanted" ] || ! grep -qF "$text" out.txt; then
        cat out.txt
        echo "expected that it $wanted: $text"
        exit 1
    fi
    rm out.txt
}

mkdir spec
cp "$root/tests/ui/fixture/shop.yaml" spec/beproduct.yaml
printf 'version = "0.1.0"\n' >Cargo.toml
printf '## Unreleased\n\n- All of it.\n' >CHANGELOG.md
commit "Begin"
expect follows "asks for no new version"

sed -i '/total: {type: number/d' spec/beproduct.yaml
expect fails "CHANGELOG.md does not tell"
printf -- '- No totals.\n' >>CHANGELOG.md
expect follows "1 breaking"    # nothing was released yet

sed -i 's/^## Unreleased/## 0.1.0/' CHANGELOG.md
commit "Release"
sed -i 's/open, sent, returned/open, sent/' spec/beproduct.yaml
expect fails "ask for 0.2.0"
sed -i 's/0.1.0/0.2.0/' Cargo.toml
expect fails "CHANGELOG.md does not tell"
printf '## Unreleased\n\n- Less.\n' | cat - CHANGELOG.md >new && mv new CHANGELOG.md
expect fails "does not say that changes since"
sed -i 's/Less/Breaking: nothing is returned/' CHANGELOG.md
expect follows "version 0.2.0"

git checkout --quiet .
git tag v0.1.0
sed -i 's/open, sent, returned/open, sent, returned, lost/' spec/beproduct.yaml
expect fails "ask for 0.1.1"
sed -i 's/0.1.0/0.1.1/' Cargo.toml
printf '## Unreleased\n\n- Lost orders.\n' | cat - CHANGELOG.md >new && mv new CHANGELOG.md
expect follows "since v0.1.0: version 0.1.1"
echo "version.sh sees what it should"
