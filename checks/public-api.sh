#!/usr/bin/env bash
# Whether `beproduct spec diff` and `cargo public-api` agree on each edit of tests/it/edits.rs: bash checks/public-api.sh SCRATCH
#
# A crate that is nothing but `api!` on the fixture is documented before and after the edit, and the lists of its public
# items are compared. What is gone or written in another way is breaking; only more is additive; nothing is no change.
# The documentation as JSON is a form of the nightly compiler; RUSTC_BOOTSTRAP opens it in the pinned one, whose form is
# that of the version of cargo-public-api below.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p "${1:?a scratch folder}"
scratch=$(realpath "$1")
root=$PWD
version=0.52.0

if ! "$scratch/tools/bin/cargo-public-api" --version 2>/dev/null | grep -qF "$version"; then
    cargo install --quiet --locked --root "$scratch/tools" --target-dir "$scratch/tools/target" "cargo-public-api@$version"
fi

mkdir -p "$scratch/edits" "$scratch/crate/src"
cargo run --quiet -p tests --example edits -- "$scratch/edits"
cp Cargo.lock "$scratch/crate/Cargo.lock"
cat >"$scratch/crate/Cargo.toml" <<TOML
[package]
name = "shop"
edition = "2024"

[dependencies]
beproduct-macros = { path = "$root/beproduct-macros" }
beproduct-runtime = { path = "$root/beproduct-runtime" }

[workspace]
TOML
echo 'beproduct_macros::api!("shop.yaml");' >"$scratch/crate/src/lib.rs"

# The public items of the crate of a spec.
items() {
    cp "$scratch/edits/$1.yaml" "$scratch/crate/shop.yaml"
    (cd "$scratch/crate" && RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$scratch/target" cargo rustdoc --quiet --lib -- \
        -Z unstable-options --output-format json --cap-lints allow)
    "$scratch/tools/bin/cargo-public-api" public-api --rustdoc-json "$scratch/target/doc/shop.json" \
        --omit blanket-impls,auto-trait-impls | sort -u
}

verdict() {
    if [ -n "$(comm -23 "$1" "$2")" ]; then echo breaking
    elif [ -n "$(comm -13 "$1" "$2")" ]; then echo additive
    else echo none; fi
}

items before >"$scratch/before.txt"
grep -q 'pub fn shop::tags::Order<.*>::list' "$scratch/before.txt" || { echo "the list of public items is not one"; exit 1; }
apart=0
while read -r edit ours; do
    items "$edit" >"$scratch/after.txt"
    theirs=$(verdict "$scratch/before.txt" "$scratch/after.txt")
    printf '%-20s ours %-9s public-api %s\n' "$edit" "$ours" "$theirs"
    [ "$ours" = "$theirs" ] || { apart=$((apart + 1)); diff "$scratch/before.txt" "$scratch/after.txt" || true; }
done <"$scratch/edits/verdicts.txt"
echo "$(wc -l <"$scratch/edits/verdicts.txt") edits, $apart judged in another way"
[ "$apart" = 0 ]
