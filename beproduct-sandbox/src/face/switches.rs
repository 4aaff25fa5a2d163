//! What the front page switches: traps and faults.

use crate::app::App;
use crate::faults::{Fault, Faults};
use crate::html::escape;
use crate::trap::{Trap, Traps};

/// Chances that can be chosen, and what they are called.
const CHANCES: [(f64, &str); 5] =
    [(0.0, "never"), (0.05, "1 in 20"), (0.25, "1 in 4"), (0.5, "1 in 2"), (1.0, "always")];

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
