#!/usr/bin/env bash
# Every fuzz target for some seconds, one after the other: bash checks/fuzz.sh SECONDS SCRATCH
#
# libFuzzer needs flags of the nightly compiler. RUSTC_BOOTSTRAP opens them in the compiler that rust-toolchain.toml pins,
# which comes with the sanitizer's runtime: so what is fuzzed is built by the compiler that builds everything else, and
# no second toolchain has to be kept. cargo-fuzz is installed into SCRATCH if it is not there.
# What a run finds new is kept in SCRATCH; fuzz/corpus holds the small corpora that it starts from.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:?seconds for each target}
mkdir -p "${2:?a scratch folder}"
scratch=$(realpath "$2")
version=0.13.2
toolchain=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)

if ! "$scratch/tools/bin/cargo-fuzz" --version 2>/dev/null | grep -qF "$version"; then
    cargo install --quiet --locked --root "$scratch/tools" --target-dir "$scratch/tools/target" "cargo-fuzz@$version"
fi
echo "-- cargo-fuzz $version on Rust $toolchain"
export PATH="$scratch/tools/bin:$PATH" RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$scratch/target"
for target in ${TARGETS:-loader pipeline decoder}; do
    echo "-- $target for $seconds s"
    mkdir -p "$scratch/corpus/$target"
    cargo fuzz build "$target" 2>"$scratch/$target.txt" || { tail -60 "$scratch/$target.txt"; exit 1; }
    # An input of the pipeline is 16 edits of four bytes.
    if [ "$target" = pipeline ]; then length=64; else length=4096; fi
    nice cargo fuzz run "$target" "$scratch/corpus/$target" "fuzz/corpus/$target" -- \
        -len_control=0 -max_total_time="$seconds" -timeout=25 -max_len=$length -print_final_stats=1 >"$scratch/$target.txt" 2>&1 ||
        { tail -60 "$scratch/$target.txt" | tr -d "\0"; exit 1; }
    grep -E '^Done|number_of_executed_units' "$scratch/$target.txt"
done
