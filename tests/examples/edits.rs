//! Writes the edits of `it/edits.rs` where other tools can look at them, for `checks/public-api.sh`: the fixture as
//! `before.yaml`, each edit under its name, and in `verdicts.txt` what we say of it.
//!
//! `cargo run -p tests --example edits -- FOLDER`

#[path = "../it/edits.rs"]
mod edits;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    let folder = PathBuf::from(env::args().nth(1).expect("a folder to write to"));
    let shop = fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(edits::SHOP)).unwrap();
    fs::write(folder.join("before.yaml"), &shop).unwrap();
    let mut verdicts = String::new();
    for edit in edits::EDITS {
        fs::write(folder.join(format!("{}.yaml", edit.name)), edit.edited(&shop)).unwrap();
        let worst = edit.diff(&shop).worst().map_or("no change", |class| class.name());
        assert_eq!(worst, edit.class.name(), "{}: {:?}", edit.name, edit.told);
        verdicts.push_str(&format!("{} {worst}\n", edit.name));
    }
    fs::write(folder.join("verdicts.txt"), verdicts).unwrap();
}
