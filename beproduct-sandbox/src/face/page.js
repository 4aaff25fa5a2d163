// Presses the controls of /sandbox, and reads the page again to see how things stand.

const $ = (selector) => document.querySelector(selector);

async function control(path, body) {
  const fault = $("#fault");
  try {
    const init = body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    const answer = await fetch(`/sandbox/${path}`, init);
    if (!answer.ok) throw new Error(await answer.text());
    fault.hidden = true;
    return await answer.json();
  } catch (error) {
    fault.textContent = `The sandbox did not do it: ${error.message}`;
    fault.hidden = false;
    throw error;
  }
}

// The live parts of the page as they are now.
async function refresh() {
  try {
    const text = await (await fetch("/")).text();
    const fresh = new DOMParser().parseFromString(text, "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const now = fresh.getElementById(part.id);
      if (now && now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
    }
    document.body.classList.remove("stopped");
  } catch {
    document.body.classList.add("stopped");
  }
}

$("#trap-switches").addEventListener("change", async ({ target }) => {
  const on = [...document.querySelectorAll("#trap-switches input:checked")].map((input) => input.name);
  await control("traps", on).catch(() => { target.checked = !target.checked; });
});

// Chances that are not on the page stay, and so does the script.
$("#fault-chances").addEventListener("change", async () => {
  const faults = await control("faults");
  for (const { name, value } of document.querySelectorAll("#fault-chances select")) {
    if (Number(value) > 0) faults.rates[name] = Number(value);
    else delete faults.rates[name];
  }
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
