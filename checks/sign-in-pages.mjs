// Signs in to a running sandbox with the keyboard alone and looks at both pages on the way.
//
// The environment is that of `beproduct sandbox --print-env`, with CHROMIUM, NODE_MODULES and SCRATCH beside it.
// The last line is `N passed, M failed`. With `--screenshots`, docs/images is written.

import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const env = process.env;
const require = createRequire(join(env.NODE_MODULES, "here.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const IMAGES = fileURLToPath(new URL("../docs/images/", import.meta.url));
const SCREENSHOTS = process.argv.includes("--screenshots");
const SIZES = { "": { width: 1280, height: 800 }, "-phone": { width: 390, height: 780 } };
const PASSWORD = "sandbox-password";
const SCOPES = "openid profile email offline_access BeProductPublicApi";
// Quiet, and no traffic of the browser's own.
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

let passed = 0;
let failed = 0;

function check(name, holds, detail = "") {
  console.log(`${holds ? "ok  " : "FAIL"} ${name}${holds ? "" : `: ${detail}`}`);
  if (holds) passed += 1;
  else failed += 1;
}

// The application's side: an address on loopback that hears the code.
async function listen() {
  const heard = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://127.0.0.1");
    if (url.pathname === "/callback") heard.push(Object.fromEntries(url.searchParams));
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end("<!doctype html><title>Application</title><p>You may close this window.");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { heard, server, address: `http://127.0.0.1:${server.address().port}/callback` };
}

function authorization(redirect, state) {
  const url = new URL(`${env.BEPRODUCT_IDENTITY_URL}/connect/authorize`);
  const asked = { client_id: env.BEPRODUCT_CLIENT_ID, response_type: "code", redirect_uri: redirect, scope: SCOPES, state };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

async function token(fields) {
  const client = { client_id: env.BEPRODUCT_CLIENT_ID, client_secret: env.BEPRODUCT_CLIENT_SECRET };
  const body = new URLSearchParams({ ...fields, ...client });
  const answer = await fetch(`${env.BEPRODUCT_IDENTITY_URL}/connect/token`, { method: "POST", body });
  return answer.json();
}

async function login() {
  const { access_token: access } = await token({ grant_type: "refresh_token", refresh_token: env.BEPRODUCT_REFRESH_TOKEN });
  const headers = { Authorization: `Bearer ${access}` };
  const answer = await fetch(`${env.BEPRODUCT_IDENTITY_URL}/connect/userinfo`, { headers });
  return (await answer.json()).preferred_username;
}

// The pages hold no scripts and forbid none; axe is put in from outside.
async function inspect(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  for (const { id, impact, help, nodes } of violations) console.log(`     ${name}: ${impact} ${id}: ${help} (${nodes.length})`);
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  check(`${name}: axe finds nothing serious or critical`, grave.length === 0, grave.map(({ id }) => id).join(", "));
  check(`${name}: holds no script`, (await page.locator("script").count()) === 0, "a script element");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(`${name}: fits the width of the window`, !wide, "scrolls sideways");
}

// A person who tabs on sees where they are.
async function focusIs(page, selector, name) {
  const [there, outline] = await page.evaluate((wanted) => {
    const focused = document.activeElement;
    return [focused.matches(wanted), getComputedStyle(focused).outlineStyle];
  }, selector);
  check(`${name}: the focus is on ${selector}, and is seen`, there && outline !== "none", `outline ${outline}`);
}

async function picture(page, name, folder = SCREENSHOTS ? IMAGES : `${env.SCRATCH}/`) {
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
}

async function enter(page) {
  await Promise.all([page.waitForLoadState("load"), page.waitForNavigation(), page.keyboard.press("Enter")]);
}

async function signIn(page, application, size, user) {
  const name = (text) => `${text}${size}`;
  await page.goto(authorization(application.address, `state${size}`));
  await inspect(page, name("sign-in"));
  await focusIs(page, "#username", name("sign-in"));
  await picture(page, name("sign-in"));

  await page.keyboard.type(user);
  await page.keyboard.press("Tab");
  await focusIs(page, "#password", name("sign-in"));
  await page.keyboard.type("wrong");
  await page.keyboard.press("Tab");
  await focusIs(page, "button[type=submit]", name("sign-in"));
  await enter(page);
  const alert = await page.getByRole("alert").textContent();
  check(`${name("wrong password")}: says so`, alert.includes("password is wrong"), alert);
  check(`${name("wrong password")}: keeps the user name`, (await page.inputValue("#username")) === user, "is empty");
  await inspect(page, name("wrong password"));
  await focusIs(page, "#password", name("wrong password"));
  await picture(page, name("sign-in-wrong"), `${env.SCRATCH}/`);
  await page.keyboard.type(PASSWORD);
  await enter(page);
}

async function consent(page, application, size, user) {
  const name = `consent${size}`;
  const text = await page.locator("main").innerText();
  const told = [env.BEPRODUCT_CLIENT_ID, env.BEPRODUCT_COMPANY, user, ...SCOPES.split(" "), new URL(application.address).host];
  const untold = told.filter((word) => !text.includes(word));
  check(`${name}: says who asks, for whom and for what`, untold.length === 0, `lacks ${untold.join(", ")}`);
  await inspect(page, name);
  await picture(page, name);
  await page.keyboard.press("Tab");
  await focusIs(page, "button[value=allow]", name);
  await page.keyboard.press("Tab");
  await focusIs(page, "button[value=deny]", name);
}

async function journey(browser, application, size, user) {
  const page = await browser.newPage();
  await page.setViewportSize(SIZES[size]);
  await signIn(page, application, size, user);
  await consent(page, application, size, user);
  await page.keyboard.press("Shift+Tab");
  await enter(page);
  const allowed = application.heard.at(-1);
  check(`allow${size}: the application hears code and state`, allowed?.code && allowed.state === `state${size}`, JSON.stringify(allowed));
  const answer = await token({ grant_type: "authorization_code", code: allowed?.code, redirect_uri: application.address });
  check(`allow${size}: the code buys tokens`, Boolean(answer.access_token && answer.refresh_token), JSON.stringify(answer));
  await page.close();
}

async function denial(browser, application, user) {
  const page = await browser.newPage();
  await page.goto(authorization(application.address, "denied"));
  await page.waitForFunction(() => document.activeElement.id === "username");
  await page.keyboard.type(user);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await enter(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await enter(page);
  const { error, state } = application.heard.at(-1) ?? {};
  check("deny: the application hears access_denied", error === "access_denied" && state === "denied", String(error));
  await page.goto(authorization("https://elsewhere.example/callback", "x"));
  check("a foreign redirect address: stays on a page", new URL(page.url()).origin === env.BEPRODUCT_URL, page.url());
  await inspect(page, "refusal");
  await page.close();
}

const application = await listen();
const profile = mkdtempSync(join(env.SCRATCH, "profile-"));
const browser = await chromium.launchPersistentContext(profile, { executablePath: env.CHROMIUM, headless: true, args: FLAGS });
try {
  const user = await login();
  for (const size of Object.keys(SIZES)) await journey(browser, application, size, user);
  await denial(browser, application, user);
} finally {
  await browser.close();
  application.server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
