//! The HTML of the identity server: plain forms, labelled, without scripts.

use super::authorize::Asked;
use crate::app::App;

/// User name and password.
pub(super) fn sign_in(asked: &Asked, fault: Option<&str>) -> String {
    let fault = fault.map(|text| format!("<p role=\"alert\">{}</p>\n", escape(text))).unwrap_or_default();
    let hidden = hidden(asked);
    page(
        "Sign in",
        &format!(
            r#"{fault}<form method="post" action="/ids/connect/authorize">
{hidden}<p><label for="username">User name</label>
<input id="username" name="username" autocomplete="username" required autofocus></p>
<p><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required></p>
<p><button type="submit">Sign in</button></p>
</form>"#
        ),
    )
}

/// What the application asks for, to be allowed or denied.
pub(super) fn consent(app: &App, asked: &Asked, ticket: &str) -> String {
    let scopes: String = asked.scopes().iter().map(|scope| scope_item(app, scope)).collect();
    let (client, hidden, ticket) = (escape(&asked.client_id), hidden(asked), escape(ticket));
    page(
        "Allow access",
        &format!(
            r#"<p>The application <strong>{client}</strong> asks for:</p>
<ul>
{scopes}</ul>
<form method="post" action="/ids/connect/authorize">
{hidden}<input type="hidden" name="ticket" value="{ticket}">
<p><button type="submit" name="consent" value="allow">Allow</button>
<button type="submit" name="consent" value="deny">Deny</button></p>
</form>"#
        ),
    )
}

/// A heading and a sentence.
pub(super) fn notice(title: &str, text: &str) -> String {
    page(title, &format!("<p>{}</p>", escape(text)))
}

fn scope_item(app: &App, scope: &str) -> String {
    let meaning = app.api.oauth.scopes.get(scope).map_or("", String::as_str);
    format!("<li><code>{}</code> {}</li>\n", escape(scope), escape(meaning))
}

fn hidden(asked: &Asked) -> String {
    let Ok(serde_json::Value::Object(members)) = serde_json::to_value(asked) else {
        return String::new();
    };
    let text = |value: &serde_json::Value| escape(value.as_str().unwrap_or_default());
    let input = |(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">\n", text(value));
    members.iter().map(input).collect()
}

fn page(title: &str, body: &str) -> String {
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title} - BeProduct sandbox</title>
<style>
body {{ font: 1rem/1.5 sans-serif; max-width: 26rem; margin: 3rem auto; padding: 0 1rem }}
label {{ display: block }}
input {{ font: inherit; width: 100%; box-sizing: border-box; padding: .4rem }}
button {{ font: inherit; padding: .4rem 1.2rem }}
[role=alert] {{ color: #a00000 }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"#
    )
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}
