// Looks at the front page of a running sandbox, uses its switches with the keyboard, and opens the API reference.
//
// The environment is that of `beproduct sandbox --print-env`, with CHROMIUM, NODE_MODULES and SCRATCH beside it.

import { SIZES, check, focusIs, inBrowser, inspect, picture } from "./browser.mjs";

const env = process.env;
const API = `${env.BEPRODUCT_URL}/api/${env.BEPRODUCT_COMPANY}`;

async function control(path, body) {
  const init = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await fetch(`${env.BEPRODUCT_URL}/sandbox/${path}`, init)).json();
}

// The status of a request to the API; a body makes it a POST.
async function call(path, { body, token } = {}) {
  const headers = token ? { Authorization: `Bearer ${token}`, "Content-Type": "application/json" } : {};
  const answer = await fetch(`${API}/${path}`, { method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body) });
  await answer.text();
  return answer.status;
}

// Some of everything that the list of requests can show.
async function traffic() {
  const { access_token: token } = await control("token", {});
  await control("faults", { script: ["2 POST Style/Headers 429", "1 GET Users/List 503"] });
  await call("Style/Folders", { token });
  await call("Style/Headers?pageSize=10", { token, body: {} });
  await call("Style/Headers?pageSize=10", { token, body: {} });
  await call("Users/List", { token });
  await call("Style/Header/00000000-0000-4000-8000-000000000000", { token });
  await call("Style/Foldres", { token });
  await call("Material/Folders");
  await call("DataTable/List", { token, body: { filters: [] } });
  return token;
}

// Every request of a page goes to the sandbox, and the page's own rules are kept.
function watch(page) {
  const foreign = [];
  const broken = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== env.BEPRODUCT_URL) foreign.push(request.url());
  });
  // Swagger UI says so of every operation whose id has an underscore.
  const known = "Deprecated: escaping deep link whitespace";
  const isFault = (message) => message.type() === "error" && !message.text().startsWith(known);
  page.on("console", (message) => { if (isFault(message)) broken.push(message.text()); });
  page.on("pageerror", (error) => broken.push(String(error)));
  return (name) => {
    check(`${name}: asks no other host`, foreign.length === 0, foreign.join(", "));
    check(`${name}: breaks no rule and throws nothing`, broken.length === 0, broken.join("; "));
  };
}

async function tabTo(page, selector) {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
}

// Waits until something holds that the page is about to bring about.
async function soon(name, holds) {
  for (let step = 0; step < 100; step += 1) {
    if (await holds()) return check(name, true);
    await new Promise((wake) => { setTimeout(wake, 100); });
  }
  return check(name, false, "not within ten seconds");
}

async function switches(page, name, token) {
  const trap = 'input[name="no-rate-headers"]';
  const isOn = async () => (await control("state")).traps.includes("no-rate-headers");
  await tabTo(page, trap);
  await focusIs(page, trap, name);
  await page.keyboard.press("Space");
  await soon(`${name}: Space switches a trap on`, isOn);
  const answer = await fetch(`${API}/Style/Folders`, { headers: { Authorization: `Bearer ${token}` } });
  check(`${name}: the trap takes effect`, answer.headers.get("x-ratelimit-limit") === null, "the header is there");
  await page.keyboard.press("Space");
  await soon(`${name}: Space switches it off`, async () => !(await isOn()));
  const { traps } = await control("state");
  await control("traps", [...traps, "null-result"]);
  const other = page.locator('input[name="null-result"]');
  await soon(`${name}: a switch follows what others do`, () => other.isChecked());
  await control("traps", traps);
  await soon(`${name}: and back`, async () => !(await other.isChecked()));

  const fault = 'select[name="503"]';
  const rates = async () => (await control("faults")).rates;
  await tabTo(page, fault);
  await focusIs(page, fault, name);
  await page.keyboard.press("End");
  await soon(`${name}: End makes a fault certain`, async () => (await rates())["503"] === 1);
  check(`${name}: the fault strikes`, (await call("Style/Folders", { token })) === 503, "no 503");
  await soon(`${name}: the page shows it`, async () => (await page.locator("tbody tr").first().innerText()).includes("503"));
  await page.keyboard.press("Home");
  await soon(`${name}: Home makes it rare`, async () => (await rates())["503"] === undefined);
  check(`${name}: it strikes no more`, (await call("Style/Folders", { token })) === 200, "no 200");
}

async function credentials(page, name) {
  const text = await page.locator("main").innerText();
  const told = [API, env.BEPRODUCT_IDENTITY_URL, env.BEPRODUCT_CLIENT_ID, env.BEPRODUCT_CLIENT_SECRET, "sandbox-password"];
  const untold = told.filter((word) => !text.includes(word));
  check(`${name}: tells what a first sign-in needs`, untold.length === 0, `lacks ${untold.join(", ")}`);
  await page.focus("#token");
  await page.keyboard.press("Enter");
  const made = await page.locator("#made code").textContent();
  check(`${name}: makes a token that is good`, (await call("Style/Folders", { token: made })) === 200, made);
  await soon(`${name}: counts the request`, async () => {
    const { requestsToday } = await control("state");
    return (await page.locator("#spent").innerText()).includes(`${requestsToday} of`);
  });
}

async function frontPage(browser, size) {
  const name = `front-page${size}`;
  const token = await traffic();
  const page = await browser.newPage();
  await page.setViewportSize(SIZES[size]);
  const verdict = watch(page);
  await page.goto(`${env.BEPRODUCT_URL}/`);
  await inspect(page, name);
  await picture(page, name);
  await page.emulateMedia({ colorScheme: "dark" });
  await inspect(page, `${name}-dark`);
  await picture(page, `${name}-dark`, { shown: false });
  await page.emulateMedia({ colorScheme: "light" });
  await switches(page, name, token);
  await credentials(page, name);
  verdict(name);
  await page.close();
}

async function reference(browser, size) {
  const name = `reference${size}`;
  const page = await browser.newPage();
  await page.setViewportSize(SIZES[size]);
  const verdict = watch(page);
  await page.goto(`${env.BEPRODUCT_URL}/sandbox/reference`);
  await page.locator(".opblock-tag-section").first().waitFor();
  await picture(page, name, { fullPage: false });
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, `${name}-dark`, { shown: false, fullPage: false });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${env.BEPRODUCT_URL}/sandbox/reference?#/Style/style_folders`);
  const operation = page.locator("#operations-Style-style_folders");
  await operation.locator(".execute").click();
  const status = operation.locator(".live-responses-table tbody .response-col_status").first();
  const shown = await status.innerText();
  check(`${name}: a call that is tried is answered`, shown.startsWith("200"), shown);
  const tags = await page.locator(".opblock-tag-section").count();
  check(`${name}: shows the tags of the spec`, tags > 15, `${tags} tags`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(`${name}: fits the width of the window`, !wide, "scrolls sideways");
  await picture(page, `${name}-call`, { shown: false, fullPage: false });
  verdict(name);
  await page.close();
}


await inBrowser(async (browser) => {
  for (const size of Object.keys(SIZES)) {
    await frontPage(browser, size);
    await reference(browser, size);
  }
});
