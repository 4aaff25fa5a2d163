// `beproduct login` at `oidc-provider`, with Chromium on that provider's own pages.
// The environment: BEPRODUCT, BEPRODUCT_STATE, CHROMIUM, NODE_MODULES and SCRATCH.

import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { browser, check, login, run, summary } from "./program.mjs";

const env = process.env;
const { default: Provider } = await import(join(env.NODE_MODULES, "oidc-provider/lib/index.js"));
const BACK = "http://127.0.0.1/signed-out";
const LIFE = 12; // Seconds of an access token: a few calls on, it must be renewed.

function configuration() {
  return {
    clients: [{
      client_id: "shop & co",
      client_secret: "provider secret: 50%",
      application_type: "native",
      grant_types: ["authorization_code", "refresh_token"],
      redirect_uris: ["http://127.0.0.1/callback"],
      post_logout_redirect_uris: [BACK],
      token_endpoint_auth_method: "client_secret_basic",
    }],
    scopes: ["openid", "offline_access", "BeProductPublicApi"],
    claims: { openid: ["sub", "preferred_username"] },
    findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: `${id}.smith` }) }),
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    pkce: { required: () => true },
    ttl: { AccessToken: LIFE },
    features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    cookies: { keys: ["of this run"] },
  };
}

async function serve() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration());
  const grants = [];
  provider.on("grant.success", (context) => grants.push(context.oidc.params.grant_type));
  provider.on("grant.error", (context, error) => grants.push(`${error.message}: ${error.error_description}`));
  server.on("request", provider.callback());
  return { issuer, server, grants };
}

async function submit(page) {
  await Promise.all([page.waitForNavigation(), page.locator("button[type=submit]").first().click()]);
}

async function person(page, address) {
  await page.goto(address);
  await page.fill("input[name=login]", "john");
  await page.fill("input[name=password]", "any");
  await submit(page);
  await submit(page); // The consent.
  return page.locator("h1").first().innerText();
}

const { issuer, server, grants } = await serve();
Object.assign(env, {
  BEPRODUCT_IDENTITY_URL: issuer,
  BEPRODUCT_CLIENT_ID: "shop & co",
  BEPRODUCT_CLIENT_SECRET: "provider secret: 50%",
  BEPRODUCT_COMPANY: "acme",
});
const chromium = await browser();
try {
  const page = await chromium.newPage();
  const { address, ended } = await login("--basic");
  check("the provider's own address is opened", address.startsWith(`${issuer}/auth?`), address);
  const last = await person(page, address);
  const { code, said } = await ended;
  check("the last page says that it went well", last === "Signed in", last);
  check("the program verified who signed in", code === 0 && said.includes("signed in: john.smith (john)"), said);

  const who = await run("whoami");
  check("UserInfo answers", who.startsWith("john.smith (john)"), who);
  const told = await run("token");
  // It grants no `offline_access` without `prompt=consent`, and says so in its answer.
  check("the scopes are those granted, not those asked for", told.includes("scopes: openid BeProductPublicApi\n"), told);
  const before = await run("token", "--print");
  await new Promise((later) => setTimeout(later, LIFE * 1000));
  const after = await run("token", "--print");
  check("an ended token is renewed", before.length > 20 && after.length > 20 && before !== after, after);
  await new Promise((later) => setTimeout(later, LIFE * 1000));
  const again = await run("whoami");
  check("and once more, by the rotated refresh token", again.startsWith("john.smith (john)"), again);
  const renewals = grants.filter((grant) => grant === "refresh_token").length;
  const sound = grants[0] === "authorization_code" && renewals >= 2 && renewals === grants.length - 1;
  check("the provider saw one code, renewals, and nothing that it refused", sound, grants.join(", "));

  const bye = await run("logout", "--address", "--back", BACK);
  const logout = bye.match(/^http\S+$/m)?.[0] ?? "";
  check("the logout address has hint and way back", logout.includes("id_token_hint=eyJ") && logout.includes("post_logout_redirect_uri="), bye);
  await page.goto(logout);
  const back = page.waitForRequest((request) => request.url().startsWith(BACK));
  await page.locator("button[type=submit]").first().click();
  check("the provider takes the hint and goes back", (await back).url().startsWith(BACK));
  check("the login is forgotten", (await run("whoami")).startsWith("failed"));
} finally {
  await chromium.close();
  server.close();
}
summary();
