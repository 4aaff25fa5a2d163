//! What the front page tells. What is marked `data-live` is read again while the page is open.

use crate::app::App;
use crate::handle::State;
use crate::html::escape;
use crate::recent::Seen;
use jiff::Timestamp;
use std::sync::Arc;

/// Requests on the page; `/sandbox/requests` has more.
const SHOWN: usize = 12;

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
