#!/usr/bin/env bash
# The client is checked with no feature, each alone, the likeliest pairs, the default and all; warnings are errors:
# bash checks/features.sh
set -euo pipefail
cd "$(dirname "$0")/.."

check() {
    # Only this crate's own warnings: RUSTFLAGS would build every dependency anew.
    cargo rustc --quiet -p beproduct-generated --lib --profile check "$@" -- -D warnings || {
        echo "beproduct-generated does not build with: $*"
        exit 1
    }
}

tags=$(sed -n 's/^full = \[\(.*\)\]/\1/p' beproduct-generated/Cargo.toml | tr -d '",')
pairs="style,material style,color style,image style,block style,data-table style,directory style,master-data
    style,tracking style,users style,share style,sync style,revision style,comment style,request style,report
    material,color material,data-table data-table,master-data tracking,request directory,share"

check
check --no-default-features
for features in $tags $pairs full,unverified style,sqlite style,redis style,oidc; do
    check --no-default-features --features "$features"
done
echo "$(wc -w <<<"$tags $pairs x x x x x x") sets of features"
