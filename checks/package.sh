#!/usr/bin/env bash
# Every crate builds from its own package, a project outside the workspace builds from those packages and makes a call,
# and a checkout without symlinks builds: bash checks/package.sh SCRATCH
set -euo pipefail
cd "$(dirname "$0")/.."
# A folder that never was, and the target folder in it: cargo takes a package of the same name and version at the same
# place for the same package, and would neither unpack nor build it again. All steps share it, so that dependencies are
# built once.
mkdir -p "${1:?a scratch folder}"
scratch=$(mktemp -d "$(realpath "$1")/package.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export CARGO_TARGET_DIR="$scratch/target" CARGO_PROFILE_DEV_DEBUG=0 CARGO_NET_OFFLINE=true

echo "-- packages"
cargo package --workspace --exclude tests --exclude golden --exclude costs --exclude xtask --allow-dirty --quiet
mkdir -p "$scratch/crates"
for package in "$CARGO_TARGET_DIR"/package/*.crate; do tar -xzf "$package" -C "$scratch/crates"; done
for crate in beproduct-generated beproduct-sandbox; do
    test -f "$scratch/crates/$crate-"*/spec/beproduct.yaml || { echo "$crate is packed without the spec"; exit 1; }
done

echo "-- a project outside"
mkdir -p "$scratch/outside/src"
cp checks/outside/main.rs "$scratch/outside/src/main.rs"
cp Cargo.lock "$scratch/outside/Cargo.lock"
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
{
    printf '[package]\nname = "outside"\nedition = "2024"\n\n[dependencies]\nbeproduct-generated = "%s"\n' "$version"
    printf 'beproduct-sandbox = "%s"\ntokio = { version = "1", features = ["rt", "macros"] }\n\n' "$version"
    printf '[workspace]\n\n[patch.crates-io]\n'
    for crate in spec codegen macros runtime generated sandbox; do
        printf 'beproduct-%s = { path = "../crates/beproduct-%s-%s" }\n' "$crate" "$crate" "$version"
    done
} >"$scratch/outside/Cargo.toml"
cargo run --quiet --manifest-path "$scratch/outside/Cargo.toml"

echo "-- a client of another spec, outside"
cp -r examples/own-spec "$scratch/own-spec"
cp Cargo.lock "$scratch/own-spec/Cargo.lock"
sed -i 's/, path = "[^"]*"//' "$scratch/own-spec/Cargo.toml"
{
    printf '\n[patch.crates-io]\n'
    for crate in spec codegen macros runtime; do
        printf 'beproduct-%s = { path = "../crates/beproduct-%s-%s" }\n' "$crate" "$crate" "$version"
    done
} >>"$scratch/own-spec/Cargo.toml"
bash checks/own-spec.sh "$scratch/own-spec"

echo "-- a checkout without symlinks"
git clone --quiet -c core.symlinks=false . "$scratch/plain"
test ! -L "$scratch/plain/beproduct-generated/spec"
cargo check --quiet --manifest-path "$scratch/plain/Cargo.toml" -p beproduct-generated
