"""Calls every public method of the vendor's Python SDK on a running sandbox and compares what happens.

The environment is that of `beproduct sandbox --print-env`. Each method gets one line; the last line is
`N passed, M failed`, and any difference makes the exit code 1. With `--markdown` the table in docs/sandbox.md
is written; without, it is compared. Only operations that docs/sandbox.md lists as those whose behaviour no source
knows may answer with an example: any other is a failure.

Only constructor arguments point the SDK at the sandbox. What travels is watched with the hooks of `requests`.
"""

import os
import sys

from beproduct.sdk import BeProduct

from sdk import company, folders, material, planning, style, table, transport
from sdk.check import Check


def client(env):
    return BeProduct(
        client_id=env["BEPRODUCT_CLIENT_ID"],
        client_secret=env["BEPRODUCT_CLIENT_SECRET"],
        refresh_token=env["BEPRODUCT_REFRESH_TOKEN"],
        company_domain=env["BEPRODUCT_COMPANY"],
        token_endpoint=env["BEPRODUCT_IDENTITY_URL"] + "/connect/token",
        public_api_url=env["BEPRODUCT_URL"],
        automation_api_url=env["BEPRODUCT_URL"] + "/automation",
    )


def main():
    check = Check(client(os.environ), os.environ)
    for scenario in (*transport.SCENARIOS, *folders.SCENARIOS, style.scenario, material.scenario,
                     *company.SCENARIOS, *planning.SCENARIOS):
        check.play(scenario)
    check.expect_all_called()
    check.expect_examples_of(table.without_state())
    for line in check.lines():
        print(line)
    fresh = table.write(check) if "--markdown" in sys.argv else table.compare(check)
    print(f"{check.passed} passed, {check.failed} failed")
    return 0 if fresh and not check.failed else 1


if __name__ == "__main__":
    sys.exit(main())
