"""Reads 20,000 styles of the sandbox four ways, side by side, and prints what each took.

    python3 checks/reads.py [--styles 20000] [--rounds 3] [--latency 100] [--vendor PYTHON]

`--latency` adds a run of ours, ahead and one after the other, against a sandbox that answers so late.
`--vendor` is a Python in which the vendor's SDK is installed (`checks/reads.sh` makes one).
CPU and memory are those of the client's process; requests are counted by the sandbox's clients themselves.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RELEASE = os.path.join(ROOT, "target", "release")


def build():
    subprocess.run(["cargo", "build", "--release", "-q", "-p", "beproduct-cli"], cwd=ROOT, check=True)
    examples = ["--example", "reads", "--example", "plain_reads"]
    subprocess.run(["cargo", "build", "--release", "-q", "-p", "tests", *examples], cwd=ROOT, check=True)


def start(styles, *options):
    command = [os.path.join(RELEASE, "beproduct"), "sandbox", "--styles", str(styles), "--requests-per-day", "1000000"]
    sandbox = subprocess.Popen([*command, "--print-env", *options], stdout=subprocess.PIPE, text=True)
    env = dict(os.environ)
    while "BEPRODUCT_REFRESH_TOKEN" not in env:
        line = sandbox.stdout.readline()
        if not line:
            sys.exit("the sandbox did not start")
        name, _, value = line.removeprefix("export ").strip().partition("=")
        env[name] = value.strip("'\"")
    return sandbox, env


def run(command, env):
    """Wall and CPU seconds, peak MB, and what the program printed."""
    began = time.monotonic()
    child = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True)
    printed = child.stdout.read().strip()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command} failed")
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, printed


def report(name, runs, styles):
    wall, cpu, memory = (statistics.median(run[at] for run in runs) for at in range(3))
    memory = max(run[2] for run in runs)
    printed = runs[-1][3]
    if not printed.startswith(f"{styles} styles"):
        sys.exit(f"{name}: {printed}")
    requests = re.search(r"(\d+) requests", printed).group(1)
    print(f"| {name} | {wall:.2f} s | {cpu:.2f} s | {memory:.0f} MB | {requests} |", flush=True)
    return wall, cpu, memory, int(requests)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--styles", type=int, default=20000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--latency", type=int, default=100)
    parser.add_argument("--vendor")
    parser.add_argument("--built", action="store_true", help="the programs are built already")
    options = parser.parse_args()
    if not options.built:
        build()
    ours, plain = (os.path.join(RELEASE, "examples", name) for name in ("reads", "plain_reads"))
    print("| | wall | CPU | peak memory | requests |\n|---|---|---|---|---|")

    sandbox, env = start(options.styles)
    try:
        pairs = [(run([ours], env), run([plain], env)) for _ in range(options.rounds)]
        mine = report("ours", [pair[0] for pair in pairs], options.styles)
        theirs = report("reqwest and serde_json", [pair[1] for pair in pairs], options.styles)
        if options.vendor:
            script = os.path.join(ROOT, "checks", "reads_vendor.py")
            report("vendor's SDK, 200", [run([options.vendor, script, "200"], env)], options.styles)
            report("vendor's SDK, default", [run([options.vendor, script], env)], options.styles)
    finally:
        sandbox.terminate()
        sandbox.wait()

    sandbox, env = start(options.styles, "--fault", f"latency:{options.latency}=1")
    try:
        ahead = report(f"ours, {options.latency} ms late", [run([ours], env)], options.styles)
        single = report("… one after the other", [run([ours, "0"], env)], options.styles)
    finally:
        sandbox.terminate()
        sandbox.wait()

    ratios = [pair[0][1] / pair[1][1] for pair in pairs]
    print(f"\nCPU, ours to plain: {statistics.median(ratios):.2f} ({', '.join(f'{ratio:.2f}' for ratio in ratios)})")
    print(f"time with latency, ahead to sequential: {ahead[0] / single[0]:.3f} (1/8 is 0.125)")
    wanted = -(-options.styles // 200)
    failed = [one for one in (mine, ahead, single) if one[3] != wanted or one[2] > 32]
    if failed:
        sys.exit(f"more than {wanted} requests or 32 MB: {failed}")


main()
