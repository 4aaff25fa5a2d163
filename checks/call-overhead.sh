#!/usr/bin/env bash
# What a small call costs beside bare reqwest, and noting drift beside not noting it: bash checks/call-overhead.sh SCRATCH
#
# Counted are the instructions of the client's process, by callgrind; the sandbox is another process. What one call (or one
# page) costs is the difference between two runs of which the second makes twice as many, so the start does not count.
# It ends in failure if a bar is missed. Needs valgrind, which is installed if it is not there.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=${1:?a scratch folder}
mkdir -p "$scratch"
command -v valgrind >/dev/null || { apt-get update -qq && apt-get install -y -qq valgrind >/dev/null; }
. checks/sandbox.sh
start_sandbox "$scratch" --styles 200 --requests-per-day 1000000
cargo build -q --release -p costs
programs=${CARGO_TARGET_DIR:-target}/release

# instructions NAME PROGRAM [ARGUMENTS]: of one run, start included. NAME.out is for callgrind_annotate.
instructions() {
    local out=$scratch/$1
    rm -f "$scratch"/state.db* # a start like any other
    valgrind --tool=callgrind --callgrind-out-file="$out.out" "$programs/${@:2:1}" "${@:3}" >"$out.txt" 2>&1 ||
        { cat "$out.txt" >&2; exit 1; }
    awk '/Collected/ { print $4 }' "$out.txt"
}

# each NAME TIMES PROGRAM [ARGUMENTS]: instructions of one time.
each() {
    local once twice
    once=$(instructions "$1" "$3" "$2" "${@:4}")
    twice=$(instructions "$1-twice" "$3" $((2 * $2)) "${@:4}")
    echo $(((twice - once) / $2))
}

failed=0
# row WHAT INSTRUCTIONS OF_THE_OTHER BAR: the share that it takes more, in a hundred.
row() {
    local more verdict=met
    more=$(awk "BEGIN { printf \"%.1f\", ($2 / $3 - 1) * 100 }")
    awk "BEGIN { exit !($2 > $3 * (1 + $4 / 100)) }" && verdict='*not met*' && failed=1
    printf '| %s | %d | %d | **%+.1f %%** | %s %%: %s |\n' "$1" "$2" "$3" "$more" "$4" "$verdict"
}

calls=1000 # a lease of the account of the day is 100 requests
plain=$(each plain $calls plain_calls)
echo '| | instructions | beside | more | bar |'
echo '|---|---|---|---|---|'
row "a small call, state in memory" "$(each memory $calls calls)" "$plain" 5
row "a small call, state in SQLite" "$(each sqlite $calls calls "$scratch/state.db")" "$plain" 10
row "a page of 200 styles, drift noted" "$(each tracked 10 drift tracked)" "$(each ignored 10 drift ignored)" 2
exit $failed
