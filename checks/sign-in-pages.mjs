// Signs in to a running sandbox with the keyboard alone and looks at both pages on the way.
//
// The environment is that of `beproduct sandbox --print-env`, with CHROMIUM, NODE_MODULES and SCRATCH beside it.
// The last line is `N passed, M failed`. With `--screenshots`, docs/images is written.

import { once } from "node:events";
import { createServer } from "node:http";
import { SIZES, check, focusIs, inBrowser, inspect, picture } from "./browser.mjs";

const env = process.env;
const PASSWORD = "sandbox-password";
const SCOPES = "openid profile email offline_access BeProductPublicApi";

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

async function look(page, name) {
  await inspect(page, name);
  check(`${name}: holds no script`, (await page.locator("script").count()) === 0, "a script element");
}

async function enter(page) {
  await Promise.all([page.waitForLoadState("load"), page.waitForNavigation(), page.keyboard.press("Enter")]);
}

async function signIn(page, application, size, user) {
  const name = (text) => `${text}${size}`;
  await page.goto(authorization(application.address, `state${size}`));
  await look(page, name("sign-in"));
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
  await look(page, name("wrong password"));
  await focusIs(page, "#password", name("wrong password"));
  await picture(page, name("sign-in-wrong"), { shown: false });
  await page.keyboard.type(PASSWORD);
  await enter(page);
}

async function consent(page, application, size, user) {
  const name = `consent${size}`;
  const text = await page.locator("main").innerText();
  const told = [env.BEPRODUCT_CLIENT_ID, env.BEPRODUCT_COMPANY, user, ...SCOPES.split(" "), new URL(application.address).host];
  const untold = told.filter((word) => !text.includes(word));
  check(`${name}: says who asks, for whom and for what`, untold.length === 0, `lacks ${untold.join(", ")}`);
  await look(page, name);
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
  await look(page, "refusal");
  await page.close();
}

const application = await listen();
try {
  await inBrowser(async (browser) => {
    const user = await login();
    for (const size of Object.keys(SIZES)) await journey(browser, application, size, user);
    await denial(browser, application, user);
  });
} finally {
  application.server.close();
}
