//! The HTML of the identity server: plain forms, labelled, without scripts.

use super::asked::Asked;
use crate::app::App;
use crate::html::escape;

/// User name and password. With a fault, the name that was typed stays.
pub(super) fn sign_in(asked: &Asked, fault: Option<(&str, &str)>) -> String {
    let (client, hidden) = (escape(&asked.client_id), hidden(asked));
    let typed = fault.map(|(_, typed)| escape(typed)).unwrap_or_default();
    let alert = fault.map(|(text, _)| format!(r#"<p role="alert" id="fault">{}</p>"#, escape(text)));
    let wrong = if fault.is_some() { r#" aria-invalid="true" aria-describedby="fault""# } else { "" };
    let (name_focus, password_focus) = if fault.is_some() { ("", " autofocus") } else { (" autofocus", "") };
    page(
        "Sign in",
        &format!(
            r#"<p>Then go on to the application <strong>{client}</strong>.</p>
{alert}
<form method="post" action="/ids/connect/authorize">
{hidden}<p><label for="username">User name or e-mail address</label>
<input id="username" name="username" value="{typed}" autocomplete="username" required{wrong}{name_focus}></p>
<p><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required{wrong}{password_focus}></p>
<p class="actions"><button type="submit">Sign in</button></p>
</form>"#,
            alert = alert.unwrap_or_default()
        ),
    )
}

/// What the application asks for, to be allowed or denied.
pub(super) fn consent(app: &App, asked: &Asked, user: &str, ticket: &str) -> String {
    let scopes: String = asked.scopes().iter().map(|scope| scope_item(app, scope)).collect();
    let (client, hidden, ticket) = (escape(&asked.client_id), hidden(asked), escape(ticket));
    let (user, company) = (escape(user), escape(&app.options.company));
    page(
        "Allow access?",
        &format!(
            r#"<p>The application <strong>{client}</strong> wants to work with the company <strong>{company}</strong>
in your name. You are signed in as <strong>{user}</strong>.</p>
<h2 id="asked">It asks for</h2>
<ul aria-labelledby="asked">
{scopes}</ul>
<form method="post" action="/ids/connect/authorize">
{hidden}<input type="hidden" name="ticket" value="{ticket}">
<p class="actions"><button type="submit" name="consent" value="allow">Allow</button>
<button type="submit" name="consent" value="deny" class="quiet">Deny</button></p>
</form>
<p class="note">Either way you go back to <span class="address">{back}</span>.</p>"#,
            back = escape(&asked.redirect_origin())
        ),
    )
}

/// A heading and a sentence.
pub(super) fn notice(title: &str, text: &str) -> String {
    page(title, &format!("<p>{}</p>", escape(text)))
}

fn scope_item(app: &App, scope: &str) -> String {
    let meaning = plain_words(scope).or(app.api.oauth.scopes.get(scope).map(String::as_str));
    format!("<li>{} <code>{}</code></li>\n", escape(meaning.unwrap_or_default()), escape(scope))
}

/// The standard scopes, to the person who is asked; the spec tells them to programmers.
fn plain_words(scope: &str) -> Option<&'static str> {
    match scope {
        "openid" => Some("Know who you are."),
        "profile" => Some("See your name."),
        "email" => Some("See your e-mail address."),
        "roles" => Some("See your roles."),
        "offline_access" => Some("Keep this access while you are away, until you revoke it."),
        _ => None,
    }
}

fn hidden(asked: &Asked) -> String {
    let Ok(serde_json::Value::Object(members)) = serde_json::to_value(asked) else {
        return String::new();
    };
    let text = |value: &serde_json::Value| escape(value.as_str().unwrap_or_default());
    let input = |(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">\n", text(value));
    members.iter().map(input).collect()
}

/// The colors keep a contrast of 4.5 to 1 at least; nothing is loaded from elsewhere.
const STYLE: &str = "\
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1c2530; background: #eef1f4 }
header { padding: .8rem 1.5rem; background: #1f3a4d; color: #fff; font-weight: 600 }
header span { font-weight: 400; color: #d5e0e8 }
main { max-width: 28rem; margin: 8vh auto 2rem; padding: 2rem; background: #fff; border: 1px solid #c9d2da;
  border-radius: 8px }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25 }
h1 + p { margin-top: .4rem }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.05rem }
strong { overflow-wrap: anywhere }
ul { margin: 0; padding: 0; list-style: none; border: 1px solid #c9d2da; border-radius: 6px }
li { padding: .5rem .8rem }
li + li { border-top: 1px solid #e1e6eb }
code { display: block; font-size: .85rem; color: #52606d }
label { display: block; margin-bottom: .3rem; font-weight: 600 }
input { width: 100%; padding: .6rem .7rem; font: inherit; color: inherit; border: 1px solid #6b7885;
  border-radius: 6px; background: #fff }
input[aria-invalid] { border: 2px solid #b3261e }
button { min-height: 2.75rem; padding: .5rem 1.5rem; font: inherit; font-weight: 600; color: #fff;
  background: #1b6285; border: 2px solid #1b6285; border-radius: 6px; cursor: pointer }
button:hover { background: #154d69 }
button.quiet { color: #1b6285; background: #fff }
button.quiet:hover { background: #e8f1f6 }
:focus-visible { outline: 3px solid #d97706; outline-offset: 2px }
.actions { display: flex; gap: .8rem; margin: 1.5rem 0 0 }
.actions button { flex: 1 }
.note { margin: 1rem 0 0; font-size: .9rem; color: #52606d }
.address { overflow-wrap: anywhere }
[role=alert] { padding: .6rem .8rem; color: #8c1d18; background: #fdecea; border-left: 4px solid #b3261e }
@media (max-width: 32rem) {
  body { background: #fff }
  main { margin: 0; padding: 1.5rem; border: 0; border-radius: 0 }
}";

fn page(title: &str, body: &str) -> String {
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} - BeProduct sandbox</title>
<style>
{STYLE}
</style>
</head>
<body>
<header>BeProduct <span>sandbox on this machine</span></header>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"#
    )
}
