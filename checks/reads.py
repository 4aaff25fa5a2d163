"""Reads 20,000 styles of the sandbox four ways, side by side, and prints what each took.

    python3 checks/reads.py [--styles 20000] [--rounds 3] [--latency 100] [--vendor PYTHON]

`--latency` is how late the sandbox of the second part answers, where ours reads ahead and one after the other.
`--vendor` is a Python in which the vendor's SDK is installed (`checks/reads.sh` makes one).
CPU and memory are those of the client's process; requests are counted by the sandbox's clients themselves.

It fails by the number of requests, by the time that reading ahead takes and by its memory. CPU is told, not judged.
"""

import argparse
import contextlib
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


@contextlib.contextmanager
def sandbox(styles, *options):
    """A sandbox for as long as it lasts; gives the environment that names it."""
    command = [os.path.join(RELEASE, "beproduct"), "sandbox", "--styles", str(styles), "--requests-per-day", "1000000"]
    child = subprocess.Popen([*command, "--print-env", *options], stdout=subprocess.PIPE, text=True)
    env = dict(os.environ)
    try:
        while "BEPRODUCT_REFRESH_TOKEN" not in env:
            line = child.stdout.readline()
            if not line:
                sys.exit("the sandbox did not start")
            name, _, value = line.removeprefix("export ").strip().partition("=")
            env[name] = value.strip("'\"")
        yield env
    finally:
        child.terminate()
        child.wait()


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
    """A line of the table: medians, and the highest peak. Gives how many requests were sent."""
    printed = runs[-1][3]
    if not printed.startswith(f"{styles} styles"):
        sys.exit(f"{name}: {printed}")
    wall, cpu = (statistics.median(run[at] for run in runs) for at in range(2))
    memory = max(run[2] for run in runs)
    requests = int(re.search(r"(\d+) requests", printed).group(1))
    print(f"| {name} | {wall:.2f} s | {cpu:.2f} s | {memory:.0f} MB | {requests} |", flush=True)
    return requests


def in_turn(commands, rounds, env):
    """Runs each of them, then each again, and so on: the runs of each.

    One run before them is not counted: the sandbox writes each record's text when a list first shows it.
    """
    run(commands[0], env)
    rows = [[run(command, env) for command in commands] for _ in range(rounds)]
    return list(zip(*rows))


def ratios(at, name, ones, others):
    found = [one[at] / other[at] for one, other in zip(ones, others)]
    print(f"{name}: {statistics.median(found):.3f} ({', '.join(f'{ratio:.3f}' for ratio in found)})", flush=True)
    return found


def side_by_side(options, ours, plain):
    """Against the other clients. Gives how many requests ours sent, and its highest peak."""
    named = [("ours", [ours]), ("reqwest and serde_json", [plain])]
    if options.vendor:
        script = os.path.join(ROOT, "checks", "reads_vendor.py")
        named.append(("vendor's SDK, 200", [options.vendor, script, "200"]))
        named.append(("vendor's SDK, default", [options.vendor, script]))
    with sandbox(options.styles) as env:
        runs = in_turn([command for _, command in named], options.rounds, env)
    sent = [report(name, one, options.styles) for (name, _), one in zip(named, runs)]
    for (name, _), one in list(zip(named, runs))[1:]:
        ratios(1, f"CPU, ours to {name}", runs[0], one)
    return sent[0], max(run[2] for run in runs[0])


def with_latency(options, ours):
    """Ahead and one after the other. Gives the requests of both, the ratios of their times, and the highest peak."""
    with sandbox(options.styles, "--fault", f"latency:{options.latency}=1") as env:
        ahead, single = in_turn([[ours], [ours, "0"]], options.rounds, env)
    sent = [
        report(f"ours, {options.latency} ms late", ahead, options.styles),
        report("… one after the other", single, options.styles),
    ]
    times = ratios(0, "time with latency, ahead to sequential (1/8 is 0.125)", ahead, single)
    return sent, times, max(run[2] for run in ahead)


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
    sent, peak = side_by_side(options, ours, plain)
    late, times, late_peak = with_latency(options, ours)

    wanted = -(-options.styles // 200)
    faults = [f"{one} requests instead of {wanted}" for one in (sent, *late) if one != wanted]
    # Other work on the machine can only add to the time, so the best run is the one that tells.
    if min(times) > 1 / 8:
        faults.append(f"at best {min(times):.3f} of the sequential time instead of 0.125")
    if max(peak, late_peak) > 32:
        faults.append(f"{max(peak, late_peak):.1f} MB instead of 32")
    sys.exit("; ".join(faults) or None)


main()
