// For the checks of pages: Chromium, axe, and the count of what holds.
//
// The environment has CHROMIUM, NODE_MODULES and SCRATCH. With `--screenshots`, pictures go to docs/images.

import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const env = process.env;
const require = createRequire(join(env.NODE_MODULES, "here.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const IMAGES = fileURLToPath(new URL("../docs/images/", import.meta.url));
const SCREENSHOTS = process.argv.includes("--screenshots");
// By the end of the names of pictures.
export const SIZES = { "": { width: 1280, height: 800 }, "-phone": { width: 390, height: 780 } };
// Quiet, and no traffic of the browser's own.
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

let passed = 0;
let failed = 0;

export function check(name, holds, detail = "") {
  console.log(`${holds ? "ok  " : "FAIL"} ${name}${holds ? "" : `: ${detail}`}`);
  if (holds) passed += 1;
  else failed += 1;
}

// The last line is `N passed, M failed`.
export async function inBrowser(work) {
  const profile = mkdtempSync(join(env.SCRATCH, "profile-"));
  const browser = await chromium.launchPersistentContext(profile, { executablePath: env.CHROMIUM, headless: true, args: FLAGS });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

// axe is put in from outside.
export async function inspect(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  for (const { id, impact, help, nodes } of violations) console.log(`     ${name}: ${impact} ${id}: ${help} (${nodes.length})`);
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  check(`${name}: axe finds nothing serious or critical`, grave.length === 0, grave.map(({ id }) => id).join(", "));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(`${name}: fits the width of the window`, !wide, "scrolls sideways");
}

// A person who tabs on sees where they are.
export async function focusIs(page, selector, name) {
  const [there, outline] = await page.evaluate((wanted) => {
    const focused = document.activeElement;
    return [focused.matches(wanted), getComputedStyle(focused).outlineStyle];
  }, selector);
  check(`${name}: the focus is on ${selector}, and is seen`, there && outline !== "none", `outline ${outline}`);
}

export async function picture(page, name, { shown = SCREENSHOTS, fullPage = true } = {}) {
  await page.screenshot({ path: `${shown ? IMAGES : `${env.SCRATCH}/`}${name}.png`, fullPage });
}
