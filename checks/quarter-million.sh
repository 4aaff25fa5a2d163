#!/usr/bin/env bash
# 250,000 rows in the 2,500 requests of a day, to the last one; and once more under faults and 100 kills: the tests of
# tests/limits at full size. It takes some ten minutes: bash checks/quarter-million.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export LIMITS_ROWS="${LIMITS_ROWS:-250000}" LIMITS_KILLS="${LIMITS_KILLS:-100}"
cargo test --quiet -p tests --test limits -- --test-threads 1 --nocapture
