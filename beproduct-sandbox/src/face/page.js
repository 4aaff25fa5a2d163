// Presses the controls of /sandbox, and reads the page again to see how things stand.

const $ = (selector) => document.querySelector(selector);

// How often a control was pressed: what was read before it is old.
let pressed = 0;

function tell(fault) {
  $("#fault").textContent = fault;
  $("#fault").hidden = fault === "";
}

async function control(path, body) {
  const json = { "Content-Type": "application/json" };
  const init = body && { method: "POST", headers: json, body: JSON.stringify(body) };
  if (body) pressed += 1;
  try {
    const answer = await fetch(`/sandbox/${path}`, init);
    if (!answer.ok) throw new Error(await answer.text());
    return await answer.json();
  } catch (error) {
    tell(`The sandbox did not do it: ${error.message}`);
    throw error;
  } finally {
    if (body) pressed += 1;
  }
}

// The live parts of the page and its switches as they are now.
async function refresh() {
  const before = pressed;
  try {
    const text = await (await fetch("/")).text();
    if (before === pressed) show(new DOMParser().parseFromString(text, "text/html"));
    tell("");
  } catch {
    tell("The sandbox does not answer.");
  }
}

function show(fresh) {
  for (const part of document.querySelectorAll("[data-live]")) {
    const now = fresh.getElementById(part.id);
    if (now && now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
  }
  for (const input of document.querySelectorAll("form [name]")) {
    const now = fresh.querySelector(`form [name="${input.name}"]`);
    if (now && input !== document.activeElement) Object.assign(input, { checked: now.checked, value: now.value });
  }
}

// One switch changes, whatever others have changed meanwhile.
$("#trap-switches").addEventListener("change", async ({ target: { name, checked } }) => {
  const on = new Set((await control("state")).traps);
  if (checked) on.add(name);
  else on.delete(name);
  await control("traps", [...on]);
  await refresh();
});

$("#fault-chances").addEventListener("change", async ({ target: { name, value } }) => {
  const faults = await control("faults");
  if (Number(value) > 0) faults.rates[name] = Number(value);
  else delete faults.rates[name];
  await control("faults", faults);
  await refresh();
});

$("#token").addEventListener("click", async () => {
  const { access_token: token } = await control("token", {});
  const shown = document.createElement("code");
  shown.textContent = token;
  $("#made").replaceChildren(shown);
});

$("#next-day").addEventListener("click", async () => {
  await control("clock", { advanceSeconds: 86400 });
  await refresh();
});

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  const before = button.innerHTML;
  button.textContent = "Copied";
  setTimeout(() => { button.innerHTML = before; }, 1500);
});

setInterval(() => {
  if ($("#live").checked && !document.hidden) refresh();
}, 2000);
