//! The guide to the traps names a test in each row; here it is shown that there is one.

use std::fs;
use std::path::Path;

const GUIDE: &str = include_str!("../../../docs/traps.md");

#[test]
fn each_row_of_the_guide_names_a_test() {
    let rows: Vec<Vec<&str>> = GUIDE.lines().filter_map(row).collect();
    assert!(rows.len() >= 40, "{} rows", rows.len());
    for (index, row) in rows.iter().enumerate() {
        let [number, does, loses, here, test] = row[..] else { panic!("{row:?}") };
        assert_eq!(number, (index + 1).to_string());
        assert!(!does.is_empty() && !loses.is_empty() && !here.is_empty(), "{row:?}");
        let test = test.trim_matches('`');
        assert!(is_test(test), "row {number}: there is no test `{test}`");
    }
}

/// The cells of a row that has a number.
fn row(line: &str) -> Option<Vec<&str>> {
    let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").map(str::trim).collect();
    cells[0].parse::<u32>().ok().map(|_| cells)
}

/// Whether a test of one of our runners has this path: `traps::lists::null_result_is_an_empty_list`.
fn is_test(path: &str) -> bool {
    let (module, name) = path.rsplit_once("::").unwrap_or(("main", path));
    let module = module.replace("::", "/");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = ["it", "limits"]
        .into_iter()
        .flat_map(|runner| [".rs", "/mod.rs"].map(|end| folder.join(runner).join(format!("{module}{end}"))));
    let mut texts = files.filter_map(|file| fs::read_to_string(file).ok());
    texts.any(|text| has_test(&text, name))
}

/// A function of this name, with `#[test]` or `#[tokio::test…]` in the lines before it.
fn has_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    let found = lines.iter().position(|line| line.contains(&format!("fn {name}(")));
    found.is_some_and(|at| lines[at.saturating_sub(3)..at].iter().any(|line| line.contains("test")))
}

#[test]
fn a_name_without_a_test_is_seen() {
    assert!(is_test("traps::table::each_row_of_the_guide_names_a_test"));
    for missing in ["traps::table::row", "traps::table::none", "none::each_row_of_the_guide_names_a_test"] {
        assert!(!is_test(missing), "{missing}");
    }
}
