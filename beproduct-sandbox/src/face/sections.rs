//! The parts of the front page. What is marked `data-live` is read again while the page is open.

use crate::app::App;
use crate::faults::{Fault, Faults};
use crate::handle::State;
use crate::html::escape;
use crate::recent::Seen;
use crate::trap::{Trap, Traps};
use jiff::Timestamp;
use std::sync::Arc;

/// Requests on the page; `/sandbox/requests` has more.
const SHOWN: usize = 12;

/// Chances that can be chosen, and what they are called.
const CHANCES: [(f64, &str); 5] =
    [(0.0, "never"), (0.05, "1 in 20"), (0.25, "1 in 4"), (0.5, "1 in 2"), (1.0, "always")];

/// Addresses, credentials, and what there is.
pub(super) fn running(app: &Arc<App>) -> String {
    let options = &app.options;
    let login = app.company().people.first().username.clone();
    let rows = [
        ("API", format!("{}/api/{}", app.host, options.company)),
        ("Identity server", app.identity.issuer.clone()),
        ("Application", options.client_id.clone()),
        ("Its secret", options.client_secret.clone()),
        ("User", login),
        ("Password", options.password.clone()),
    ];
    let rows: String = rows.iter().map(|(name, value)| credential(name, value)).collect();
    let kept = options.data.as_ref().map_or_else(
        || "The state ends with the sandbox.".to_owned(),
        |file| format!("The state is kept in <code>{}</code>.", escape(&file.display().to_string())),
    );
    format!(
        r#"<section aria-labelledby="running"><h2 id="running">Sign in</h2>
<dl class="values">
{rows}</dl>
<p><button type="button" id="token">Make an access token</button>
<output id="made" for="token"></output></p>
<p class="note" id="counts" data-live>{counts}. {kept}</p></section>"#,
        counts = counts(app)
    )
}

fn credential(name: &str, value: &str) -> String {
    let value = escape(value);
    format!(
        r#"<div><dt>{name}</dt><dd><code>{value}</code><button type="button" class="copy" data-copy="{value}">Copy<span
class="unseen"> {name}</span></button></dd></div>
"#
    )
}

fn counts(app: &Arc<App>) -> String {
    let counts = State::new(Arc::clone(app)).counts();
    let count = |(kind, count): (&String, &serde_json::Value)| {
        let plural = if *count == 1 { "" } else { "s" };
        format!("{count} {}{plural}", kind.replace('_', " "))
    };
    let all: Vec<String> = counts.as_object().into_iter().flatten().map(count).collect();
    all.join(", ")
}

/// A picture, and the same in words.
pub(super) fn quota(app: &App) -> String {
    let reading = app.quota.day(app.clock.seconds());
    let (limit, used) = (reading.limit, reading.used.min(reading.limit));
    let share = used.saturating_mul(1000).checked_div(limit).unwrap_or(1000);
    // What was spent at all is seen.
    let width = if used > 0 { share.max(6) } else { 0 };
    let (tenths, level) = (share % 10, if share < 800 { "fine" } else { "scarce" });
    format!(
        r#"<section aria-labelledby="quota"><h2 id="quota">Today's requests</h2>
<div id="spent" data-live><p class="figure">{left} <span>left</span></p>
<svg class="bar {level}" viewBox="0 0 1000 40" preserveAspectRatio="none" role="img"
aria-label="{percent}.{tenths} % of the day's requests are spent"><rect class="all" width="1000" height="40"/><rect
class="used" width="{width}" height="40"/></svg>
<p>{used} of {limit} are spent. The day turns at {turn} UTC.</p></div>
<p><button type="button" class="quiet" id="next-day">Move the clock on a day</button></p>
<p class="note">Each request with a valid token costs one, whatever comes of it.</p></section>"#,
        left = grouped(reading.remaining()),
        percent = share / 10,
        used = grouped(used),
        limit = grouped(limit),
        turn = shown(reading.reset, "%F %H:%M"),
    )
}

pub(super) fn requests(app: &App) -> String {
    let seen = app.recent.list();
    let rows: String = seen.iter().take(SHOWN).map(request).collect();
    let none = if seen.is_empty() { "<p>None yet. The API reference can send one.</p>" } else { "" };
    format!(
        r#"<section aria-labelledby="requests"><div class="titled"><h2 id="requests">Last requests</h2>
<label class="switch"><input type="checkbox" role="switch" id="live" checked><span>Keep up to date</span></label></div>
<div id="seen" data-live>{none}
<table role="table"{hidden}><caption class="unseen">The last requests to the API, the latest first</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader">Request</th><th role="columnheader">Status</th>
<th role="columnheader">Time</th><th role="columnheader">Scope</th><th role="columnheader">Cost</th></tr></thead>
<tbody role="rowgroup">
{rows}</tbody></table></div></section>"#,
        hidden = if seen.is_empty() { " hidden" } else { "" },
    )
}

/// The roles hold where a narrow window lays the cells out anew.
fn request(seen: &Seen) -> String {
    let status = seen.status.map_or_else(|| "closed".to_owned(), |status| status.to_string());
    let level = match seen.status {
        Some(200..=399) => "good",
        Some(429) => "scarce",
        _ => "bad",
    };
    let faults: String = seen.faults.iter().map(|fault| format!(" <span class=\"tag\">{fault}</span>")).collect();
    let scopes = if seen.scopes.is_empty() { "none".to_owned() } else { seen.scopes.join(" or ") };
    format!(
        r#"<tr role="row"><td role="cell" class="request"><b>{method}</b> {path}<span class="about">{operation}</span></td>
<td role="cell"><span class="status {level}">{status}</span>{faults}</td><td role="cell"><time>{time}</time></td>
<td role="cell">{scopes}</td><td role="cell" class="cost">{cost}</td></tr>
"#,
        time = shown(seen.time, "%H:%M:%S"),
        method = escape(&seen.method),
        path = escape(&seen.path),
        operation = escape(seen.operation.as_deref().unwrap_or("no operation of the API")),
        scopes = escape(&scopes),
        cost = seen.cost,
    )
}

pub(super) fn traps(app: &App) -> String {
    let on = app.traps();
    let usual = Trap::usual();
    let (usual, others): (Vec<Trap>, Vec<Trap>) = Trap::ALL.into_iter().partition(|trap| usual.contains(trap));
    let group = |name: &str, traps: Vec<Trap>| {
        let traps: String = traps.into_iter().map(|trap| switch(trap, on)).collect();
        format!("<fieldset><legend>{name}</legend>\n{traps}</fieldset>\n")
    };
    format!(
        r#"<section aria-labelledby="traps"><h2 id="traps">Traps</h2>
<p>What the service is known to do, and a client does not expect.</p>
<form id="trap-switches">{}{}</form></section>"#,
        group("How the service is", usual),
        group("On request", others)
    )
}

fn switch(trap: Trap, on: Traps) -> String {
    let checked = if on.has(trap) { " checked" } else { "" };
    format!(
        r#"<label class="switch"><input type="checkbox" role="switch" name="{trap}"{checked}><span><code>{trap}</code>
<span class="about">{}</span></span></label>
"#,
        marked(trap.about())
    )
}

pub(super) fn faults(app: &App) -> String {
    let faults = app.faults.get();
    let rows: String = Fault::ALL.into_iter().map(|fault| chance(fault, &faults)).collect();
    let script: String =
        faults.script.iter().map(|line| format!("<li><code>{}</code></li>\n", escape(&line.to_string()))).collect();
    let script = if script.is_empty() { script } else { format!("<h3>By script</h3>\n<ul>\n{script}</ul>\n") };
    let struck: Vec<String> = app.faults.struck().iter().map(|(fault, times)| format!("{fault} {times}")).collect();
    let struck = if struck.is_empty() {
        "None has struck.".to_owned()
    } else {
        format!("Struck so far: {}.", struck.join(", "))
    };
    format!(
        r#"<section aria-labelledby="faults"><h2 id="faults">Faults</h2>
<p>What goes wrong on the way, by chance.</p>
<form id="fault-chances">{rows}</form>
{script}<p class="note" id="struck" data-live>{struck}</p></section>"#,
    )
}

fn chance(fault: Fault, faults: &Faults) -> String {
    let rate = faults.rates.iter().find(|(known, _)| *known == fault).map_or(0.0, |(_, rate)| *rate);
    let named = CHANCES.iter().any(|(chance, _)| (chance - rate).abs() < 1e-9);
    let own = (!named).then(|| format!("<option value=\"{rate}\" selected>{rate}</option>"));
    let option = |(chance, name): &(f64, &str)| {
        let selected = if (chance - rate).abs() < 1e-9 { " selected" } else { "" };
        format!("<option value=\"{chance}\"{selected}>{name}</option>")
    };
    let options: String = CHANCES.iter().map(option).chain(own).collect();
    format!(
        r#"<label class="chance"><span><code>{fault}</code> <span class="about">{}</span></span><select
name="{fault}">{options}</select></label>
"#,
        fault.about()
    )
}

/// What stands in backticks is code.
fn marked(text: &str) -> String {
    let part = |(index, part): (usize, &str)| {
        if index % 2 == 1 { format!("<code>{}</code>", escape(part)) } else { escape(part) }
    };
    text.split('`').enumerate().map(part).collect()
}

fn shown(seconds: i64, format: &str) -> String {
    Timestamp::from_second(seconds).map(|time| time.strftime(format).to_string()).unwrap_or_default()
}

/// Thousands apart: `25,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
