//! The front page.

use super::{sections, switches};
use crate::app::App;
use crate::html::escape;
use std::sync::Arc;

pub(super) fn page(app: &Arc<App>) -> String {
    let company = escape(&app.options.company);
    format!(
        r##"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>BeProduct sandbox: {company}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sandbox/head.css">
<link rel="stylesheet" href="/sandbox/page.css">
<script src="/sandbox/page.js" defer></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header>
<p class="name">BeProduct <span>sandbox on this machine</span></p>
<nav aria-label="Pages">{reference}
<a href="/sandbox/data" download="{company}.json">State as JSON</a></nav>
</header>
<main id="main">
<h1>A BeProduct for the company <strong>{company}</strong></h1>
<noscript><p class="alert">Without scripts this page shows how things stand, but its switches do nothing.</p></noscript>
<p id="fault" class="alert" role="alert" hidden></p>
<div class="columns">
{running}
{quota}
</div>
{requests}
{traps}
{faults}
</main>
<footer><p>Nothing here leaves this machine. The same controls over HTTP: <code>/sandbox/state</code>,
<code>/sandbox/requests</code>, <code>/sandbox/token</code>, <code>/sandbox/traps</code>, <code>/sandbox/faults</code>,
<code>/sandbox/clock</code>, <code>/sandbox/data</code>.</p></footer>
</body>
</html>
"##,
        reference = app.source.as_ref().map_or("", |_| r#"<a href="/sandbox/reference">API reference</a>"#),
        running = sections::running(app),
        quota = sections::quota(app),
        requests = sections::requests(app),
        traps = switches::traps(app),
        faults = switches::faults(app),
    )
}
