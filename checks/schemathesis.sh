#!/usr/bin/env bash
# Made-up requests against the sandbox, by Schemathesis: `bash checks/schemathesis.sh SCRATCH`.
#
# No answer may be a 5xx, and none may differ from what the bundle declares. The seed is fixed, but the sandbox makes new
# ids each time, so runs differ a little.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mkdir -p "${1:?the folder to install into}" && cd "$1" && pwd)
. checks/sandbox.sh
python_with "$scratch" schemathesis==4.32.5
start_sandbox "$scratch" --styles 40 --requests-per-day 100000000
"${CARGO_TARGET_DIR:-target}/debug/beproduct" spec bundle --format json >"$scratch/bundle.json"
# Prints an access token, and writes two configurations: the company, and ids of records that are there.
cat >"$scratch/prepare.py" <<'PYTHON'
import json, os, urllib.parse, urllib.request
env = os.environ
base = f"{env['BEPRODUCT_URL']}/api/{env['BEPRODUCT_COMPANY']}/"
form = {"grant_type": "refresh_token", "refresh_token": env["BEPRODUCT_REFRESH_TOKEN"],
        "client_id": env["BEPRODUCT_CLIENT_ID"], "client_secret": env["BEPRODUCT_CLIENT_SECRET"]}
body = urllib.parse.urlencode(form).encode()
token = json.load(urllib.request.urlopen(env["BEPRODUCT_IDENTITY_URL"] + "/connect/token", body))["access_token"]

def ask(path, body=None):
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    return json.load(urllib.request.urlopen(urllib.request.Request(base + path, body, headers)))

style = ask("Style/Headers?pageSize=1", b"{}")["result"][0]
user = ask("Users/List")[0]
plan = ask("Tracking/Plans", b"{}")["result"][0]
known = {"headerId": style["id"], "folderId": style["folder"]["id"], "userId": user["id"], "id": user["id"],
         "email": user["email"], "dataTableId": ask("DataTable/List", b"{}")["result"][0]["id"],
         "directoryId": ask("Directory/Companies?pageSize=1&pageNumber=0")[0]["id"],
         "planId": plan["id"], "viewId": plan["style"]["views"][0]["id"], "reportId": ask("Report/List")["result"][0]["id"],
         "taskId": ask("Inbox/Tasks/Style", b"{}")["result"][0]["id"],
         "lineSheetId": ask("LineSheet/ListLineSheets")[0]["id"]}
for name, parameters in (("any", {}), ("known", known)):
    with open(f"{name}.toml", "w") as config:
        # Another tenant is answered with an empty 404, which OpenAPI cannot say beside a body.
        config.write(f"[parameters]\ncompany = {json.dumps(env['BEPRODUCT_COMPANY'])}\n")
        config.writelines(f"{json.dumps(key)} = {json.dumps(value)}\n" for key, value in parameters.items())
print(token)
PYTHON
token=$(cd "$scratch" && "$python" prepare.py)

#   run any|known BASE TOKEN_HEADER [arguments]
run() {
    local config=$1 base=$2 header=$3
    shift 3
    (cd "$scratch" && venv/bin/schemathesis --config-file "$config.toml" run bundle.json --url "$base" \
        --header "$header: Bearer $token" --phases examples,coverage,fuzzing --max-examples "${EXAMPLES:-10}" \
        --seed 2019 --continue-on-failure --no-shrink --suppress-health-check all --warnings off \
        --request-timeout 20 --checks "$checks" "$@")
}
checks=not_a_server_error,status_code_conformance,content_type_conformance
checks+=,response_headers_conformance,response_schema_conformance
failed=0
api="$BEPRODUCT_URL/api/$BEPRODUCT_COMPANY"

# Made-up ids are mostly unknown, so records that are there get a run of their own, before anything deletes them.
run known "$api" Authorization --include-tag-regex '^(Style|DataTable|Users|Directory)$' \
    --exclude-operation-id style_header_delete || failed=1
# The automation service has its own base and token header.
run any "$BEPRODUCT_URL/automation" X-Authorization --include-tag Automation || failed=1
run any "$api" Authorization --exclude-tag Automation "${@:2}" || failed=1
exit "$failed"
