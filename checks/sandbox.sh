# For the checks beside it, sourced: builds the program, starts a sandbox on a free loopback port and exports its
# environment (`BEPRODUCT_URL` and so on). The sandbox ends with the script.
#
#   start_sandbox SCRATCH [arguments of `beproduct sandbox`]

start_sandbox() {
    local scratch=$1
    shift
    cargo build -q -p beproduct-cli
    rm -f "$scratch/sandbox.env" # of an earlier run, whose port is gone
    "${CARGO_TARGET_DIR:-target}/debug/beproduct" sandbox --port 0 --print-env "$@" >"$scratch/sandbox.env" &
    sandbox=$!
    trap 'kill "$sandbox" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
        if grep -qs BEPRODUCT_REFRESH_TOKEN "$scratch/sandbox.env"; then
            . "$scratch/sandbox.env"
            return
        fi
        kill -0 "$sandbox" 2>/dev/null || break
        sleep 0.1
    done
    echo "the sandbox did not start" >&2
    return 1
}

# A Python environment with just these packages, kept in the scratch folder.
#
#   python_with SCRATCH PACKAGE==VERSION …
python_with() {
    local scratch=$1
    shift
    [ -x "$scratch/venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$scratch/venv"
    "$scratch/venv/bin/pip" install -q --disable-pip-version-check "$@"
    python="$scratch/venv/bin/python"
}
