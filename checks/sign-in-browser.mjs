// `beproduct login` with Chromium on the sandbox's pages. The environment is that of `beproduct sandbox --print-env`,
// with BEPRODUCT, BEPRODUCT_STATE, CHROMIUM, NODE_MODULES and SCRATCH beside it.

import { browser, check, login, run, summary } from "./program.mjs";

const env = process.env;
const PASSWORD = "sandbox-password";

async function enter(page) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

// By the keyboard alone: name, Tab, password, Enter; then Tab to "allow", or once more to "deny".
async function person(page, address, user, tabs) {
  await page.goto(address);
  await page.waitForFunction(() => document.activeElement.id === "username");
  await page.keyboard.type(user);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await enter(page);
  for (let tab = 0; tab < tabs; tab += 1) await page.keyboard.press("Tab");
  await enter(page);
  return page.locator("h1").innerText();
}

async function userOf() {
  const client = { client_id: env.BEPRODUCT_CLIENT_ID, client_secret: env.BEPRODUCT_CLIENT_SECRET };
  const body = new URLSearchParams({ grant_type: "refresh_token", refresh_token: env.BEPRODUCT_REFRESH_TOKEN, ...client });
  const answer = await fetch(`${env.BEPRODUCT_IDENTITY_URL}/connect/token`, { method: "POST", body });
  const headers = { Authorization: `Bearer ${(await answer.json()).access_token}` };
  return (await (await fetch(`${env.BEPRODUCT_IDENTITY_URL}/connect/userinfo`, { headers })).json()).preferred_username;
}

const chromium = await browser();
try {
  const user = await userOf();
  const page = await chromium.newPage();

  const denied = await login();
  check("deny: the last page says so", (await person(page, denied.address, user, 2)) === "Not signed in");
  const refusal = await denied.ended;
  check("deny: the program says why", refusal.code === 1 && refusal.said.includes("access_denied"), refusal.said);
  const nobody = await run("whoami");
  check("deny: nobody is signed in", nobody.includes("nobody is signed in"), nobody);

  const allowed = await login();
  check("allow: the last page says so", (await person(page, allowed.address, user, 1)) === "Signed in");
  const { code, said } = await allowed.ended;
  check("allow: the program is signed in", code === 0 && said.includes("signed in: "), said);
  check("allow: no token is printed", !said.includes("eyJ"), said);
  const who = await run("whoami");
  check("whoami: names the person", who.startsWith(user), who);

  const token = (await run("token", "--print")).trim();
  const answer = await fetch(`${env.BEPRODUCT_URL}/api/${env.BEPRODUCT_COMPANY}/Users/List`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  check("token: the API takes it", answer.status === 200, String(answer.status));
  const bye = await run("logout");
  check("logout: the login is forgotten", bye.includes("signed out") && (await run("whoami")).startsWith("failed"), bye);
} finally {
  await chromium.close();
}
summary();
