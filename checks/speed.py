#!/usr/bin/env python3
"""Compile time beside progenitor's, on the same document, in one run.

usage: python3 checks/speed.py SCRATCH [RUNS]

SCRATCH is a folder for the progenitor crate and the target folders (about 3 GB). Prints the table of
docs/performance.md. Times are CPU seconds (user + system) of the whole cargo process; the two are measured in turn, and
the ratio is taken pair by pair, since machines are noisy. Needs Rust and Python 3 only.
"""
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGENITOR = "0.15.1"

# What progenitor's own page tells its users to write: reqwest as it comes, with the TLS that it comes with.
AS_DOCUMENTED = """reqwest = { version = "0.13", features = ["json", "query", "stream"] }
"""

# The same, with the TLS that ours has: rustls with ring.
OUR_TLS = """reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
"""


def main():
    scratch = pathlib.Path(sys.argv[1]).resolve()
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    scratch.mkdir(parents=True, exist_ok=True)
    bundle = json.loads(output(["cargo", "run", "-q", "-p", "beproduct-cli", "--", "spec", "bundle", "--format", "json"]))
    ours = count(bundle)
    readable, left_out = less_what_progenitor_cannot_read(bundle)
    theirs = count(readable)
    progenitor = progenitor_crate(scratch / "progenitor", readable, OUR_TLS)
    as_documented = progenitor_crate(scratch / "progenitor-as-documented", readable, AS_DOCUMENTED)
    print(f"operations: {ours} here, {theirs} there; progenitor cannot read:")
    for line in left_out:
        print(f"  - {line}")
    alone(progenitor, scratch, ours, theirs, runs)
    cold({"beproduct-generated": ROOT / "beproduct-generated", "progenitor, as documented": as_documented, "progenitor, our TLS": progenitor}, scratch)
    rebuilds(scratch)
    expansion(scratch)


def count(bundle):
    return sum("operationId" in operation for item in bundle["paths"].values() for operation in item.values() if isinstance(operation, dict))


def less_what_progenitor_cannot_read(bundle):
    """A copy without uploads, without members whose names collide in snake case, and without doubled alternatives."""
    bundle = json.loads(json.dumps(bundle))
    left_out = []
    for path, item in list(bundle["paths"].items()):
        for method, operation in list(item.items()):
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            body = operation.get("requestBody", {}).get("content", {})
            if "multipart/form-data" in body:
                left_out.append(f"the upload `{operation['operationId']}`")
                del item[method]
                continue
            # Answers of several shapes are one error type there; it takes one. Examples are not read.
            operation["responses"] = {"200": operation["responses"]["200"]}
            for media in list(operation["responses"]["200"].get("content", {}).values()) + list(body.values()):
                media.pop("examples", None)
        if not any(isinstance(operation, dict) and "operationId" in operation for operation in item.values()):
            del bundle["paths"][path]
    bundle["components"].pop("responses", None)
    simplify(bundle["components"], "components", left_out)
    simplify(bundle["paths"], "paths", left_out)
    uploads = [line for line in left_out if line.startswith("the upload")]
    others = [line for line in left_out if not line.startswith("the upload")]
    return bundle, [f"{len(uploads)} uploads (multipart bodies)", "answers other than 200, and examples", *others]


def simplify(node, path, left_out):
    if isinstance(node, list):
        for index, item in enumerate(node):
            simplify(item, f"{path}/{index}", left_out)
    if not isinstance(node, dict):
        return
    members = node.get("properties")
    if isinstance(members, dict):
        seen = set()
        for name in list(members):
            snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().strip("_")
            if snake in seen:
                left_out.append(f"the member `{path.rsplit('/', 1)[-1]}.{name}`, whose name collides")
                del members[name]
                node["required"] = [required for required in node.get("required", []) if required != name]
            seen.add(snake)
    if isinstance(node.get("anyOf"), list):
        kept, kinds = [], set()
        for part in node["anyOf"]:
            kind = "string" if part.get("type") == "string" else json.dumps(part, sort_keys=True)
            if part.get("enum") == [None] or kind in kinds:
                continue
            kinds.add(kind)
            kept.append(part)
        node["anyOf"] = kept
    for name, value in list(node.items()):
        simplify(value, f"{path}/{name}", left_out)


def progenitor_crate(folder, document, network):
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "api.json").write_text(json.dumps(document))
    (folder / "src/lib.rs").write_text('progenitor::generate_api!("api.json");\n')
    (folder / "Cargo.toml").write_text(
        f"""[package]
name = "by-progenitor"
version = "0.1.0"
edition = "2024"

[dependencies]
progenitor = "={PROGENITOR}"
futures = "0.3"
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"
uuid = {{ version = "1", features = ["serde", "v4"] }}
chrono = {{ version = "0.4", features = ["serde"] }}
{network}
[workspace]
"""
    )
    return folder


def alone(progenitor, scratch, ours, theirs, runs):
    """`cargo check` of the generated crate alone, no incremental, all features, dependencies built."""
    here = (ROOT, ["cargo", "check", "-q", "-p", "beproduct-generated", "--all-features"], ROOT / "beproduct-generated/src/lib.rs")
    there = (progenitor, ["cargo", "check", "-q"], progenitor / "src/lib.rs")
    pairs = []
    for run in range(runs + 1):
        pair = []
        for folder, command, file in (here, there):
            file.touch()
            pair.append(measure(command, folder, scratch / f"target-{folder.name}"))
        if run:
            pairs.append(pair)
    mine, other = ([pair[side] for pair in pairs] for side in (0, 1))
    ratio = statistics.median((a["cpu"] / ours) / (b["cpu"] / theirs) for a, b in pairs)
    memory = statistics.median(a["memory"] / b["memory"] for a, b in pairs)
    print("\ncargo check of the generated crate alone (median):")
    for name, rows, operations in (("beproduct-generated", mine, ours), ("progenitor", other, theirs)):
        cpu, wall, peak = (statistics.median(row[key] for row in rows) for key in ("cpu", "wall", "memory"))
        print(f"  {name:20} {cpu:6.2f} s CPU {wall:6.2f} s wall  {1000 * cpu / operations:6.1f} ms an operation  {peak:5.0f} MB")
    print(f"  ratio: {ratio:.2f} an operation (bar 0.25), memory {memory:.2f} (bar 0.5)")


def cold(crates, scratch):
    """Cold `cargo check` of an empty crate that depends on each, default features; twice, in turn."""
    rows = {name: [] for name in crates}
    for _ in range(2):
        for name, path in crates.items():
            folder, target = dependent(name, path, scratch)
            output(["cargo", "fetch"], folder)
            shutil.rmtree(target, ignore_errors=True)
            rows[name].append(measure(["cargo", "check", "-q"], folder, target))
    print("\ncold cargo check of an empty dependent, default features (the better of two):")
    best = {name: {key: min(row[key] for row in two) for key in ("cpu", "wall")} for name, two in rows.items()}
    mine = best["beproduct-generated"]
    for name, row in best.items():
        ratio = f"{mine['cpu'] / row['cpu']:.2f} CPU, {mine['wall'] / row['wall']:.2f} wall"
        print(f"  {name:26} {row['cpu']:6.1f} s CPU {row['wall']:6.1f} s wall   ratio {ratio} (bar 0.6)")


def dependent(name, path, scratch):
    """An empty crate that depends on the one at `path`, and its target folder."""
    slug = re.sub(r"[^a-z]+", "-", name)
    folder = scratch / f"dependent-{slug}"
    package = re.search(r'name = "(.*)"', (path / "Cargo.toml").read_text())[1]
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "src/lib.rs").write_text("")
    (folder / "Cargo.toml").write_text(
        f'[package]\nname = "dependent"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\n{package} = {{ path = "{path}" }}\n\n[workspace]\n'
    )
    shutil.copy(ROOT / "rust-toolchain.toml", folder)
    if package == "beproduct-generated":
        shutil.copy(ROOT / "Cargo.lock", folder)
    return folder, scratch / f"cold-{slug}"


def rebuilds(scratch):
    """What an edit builds again."""
    folder, target = scratch / "dependent-beproduct-generated", scratch / "cold-beproduct-generated"
    print("\nwhat is checked again after an edit:")
    for what, file in (("of a dependent", folder / "src/lib.rs"), ("of one spec file", ROOT / "spec/paths/info.yaml")):
        file.touch()
        run = subprocess.run(["cargo", "check"], cwd=folder, env=environment(target), capture_output=True, text=True, check=True)
        checked = re.findall(r"(?:Checking|Compiling) (\S+)", run.stderr)
        print(f"  {what:18} {', '.join(checked)}")


def expansion(scratch):
    """The time of all macros of the generated crate, the derives included: an upper bound of our own."""
    (ROOT / "beproduct-generated/src/lib.rs").touch()
    command = ["cargo", "rustc", "-q", "-p", "beproduct-generated", "--all-features", "--profile", "check", "--", "-Ztime-passes"]
    env = environment(scratch / f"target-{ROOT.name}") | {"RUSTC_BOOTSTRAP": "1"}
    run = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    seconds = re.search(r"time:\s+([\d.]+);.*\smacro_expand_crate", run.stdout + run.stderr)
    print(f"\nexpanding all macros, unoptimised: {1000 * float(seconds[1]):.0f} ms (bar 700)")


def environment(target):
    return os.environ | {"CARGO_INCREMENTAL": "0", "CARGO_TARGET_DIR": str(target)}


def measure(command, folder, target):
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, env=environment(target), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} in {folder} failed:\n{errors.decode()[-3000:]}")
    return {"cpu": usage.ru_utime + usage.ru_stime, "wall": time.monotonic() - started, "memory": usage.ru_maxrss / 1024}


def output(command, folder=ROOT):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


main()
