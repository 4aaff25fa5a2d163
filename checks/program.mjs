// For the checks beside it: the program `beproduct` and a browser that it sends a person to.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const env = process.env;
const { chromium } = createRequire(join(env.NODE_MODULES, "here.js"))("playwright-core");
// Quiet, and no traffic of the browser's own.
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

const counts = { passed: 0, failed: 0 };

export function check(name, holds, detail = "") {
  console.log(`${holds ? "ok  " : "FAIL"} ${name}${holds ? "" : `: ${detail}`}`);
  counts[holds ? "passed" : "failed"] += 1;
}

export function summary() {
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed ? 1 : 0;
}

export function browser() {
  const profile = mkdtempSync(join(env.SCRATCH, "profile-"));
  return chromium.launchPersistentContext(profile, { executablePath: env.CHROMIUM, headless: true, args: FLAGS });
}

// What the program prints when it ends well, or what it says when it does not.
export async function run(...args) {
  try {
    return (await promisify(execFile)(env.BEPRODUCT, args)).stdout;
  } catch (error) {
    return `failed: ${error.stderr}`;
  }
}

// Starts a sign-in: the address that the program prints, and how it ends.
export async function login(...args) {
  const program = spawn(env.BEPRODUCT, ["login", ...args]);
  let said = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (data) => (said += data));
  const ended = once(program, "exit").then(([code]) => ({ code, said }));
  while (!/^http\S+$/m.test(said)) {
    const done = await Promise.race([ended, new Promise((later) => setTimeout(later, 50))]);
    if (done) throw new Error(`no address: ${done.said}`);
  }
  return { address: said.match(/^http\S+$/m)[0], ended };
}
