//! Ten thousand broken specs: whatever is done to a spec, the compiler says where, and does not panic.

use beproduct_spec::{Compiled, Report, Source, bundle, compile_from};
use fastrand::Rng;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::{fs, io, thread};

/// Variants in all, and how many of them are of the real spec, which takes far longer to compile.
const VARIANTS: u64 = 10_000;
const OF_THE_REAL_SPEC: u64 = 25;

/// What the main thread of a program has at least on every system that we know of.
const STACK: usize = 1 << 20;

#[test]
fn no_mutation_goes_unplaced() {
    let (fixtures, real) = (fixtures(), real());
    let threads = thread::available_parallelism().map_or(2, usize::from) as u64;
    let faults: Vec<String> = thread::scope(|scope| {
        let run = |first: u64| {
            let (fixtures, real) = (&fixtures, &real);
            move || {
                (first..VARIANTS)
                    .step_by(threads as usize)
                    .filter_map(|seed| check_variant(seed, fixtures, real))
                    .collect()
            }
        };
        let handles: Vec<thread::ScopedJoinHandle<'_, Vec<String>>> = (0..threads)
            .filter_map(|first| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run(first)).ok())
            .collect();
        handles
            .into_iter()
            .flat_map(|handle| handle.join().unwrap_or_else(|_| vec!["a thread is gone".to_owned()]))
            .collect()
    });
    assert!(faults.is_empty(), "{} of {VARIANTS}:\n{}", faults.len(), faults.join("\n\n"));
}

#[test]
fn the_fixture_is_clean() {
    let fixture = &fixtures()[0];
    let compiled = fixture.compile().unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(compiled.api.operations.len(), 5);
    assert_eq!(compiled.api.unsupported.len(), 1);
}

/// A long chain of references costs no stack, whatever it is made of.
#[test]
fn long_chains_cost_no_stack() {
    let links = [
        "{type: object, properties: {next: {$ref: '#/components/schemas/S@'}}}",
        "{type: array, items: {$ref: '#/components/schemas/S@'}}",
        "{oneOf: [{$ref: '#/components/schemas/S@'}, {type: boolean}]}",
        "{allOf: [{$ref: '#/components/schemas/S@'}, {type: object, properties: {a: {type: string}}}]}",
        "{$ref: '#/components/schemas/S@'}",
    ];
    for link in links {
        let mut text = String::from(
            "openapi: 3.0.3\ninfo: {title: Chain, version: '1'}\nservers: [{url: 'https://example.com/{company}', \
             variables: {company: {default: acme}}}]\npaths: {}\ncomponents:\n  schemas:\n",
        );
        for number in 0..1000 {
            text.push_str(&format!("    S{number}: {}\n", link.replace('@', &(number + 1).to_string())));
        }
        text.push_str("    S1000: {type: string}\n");
        let spec =
            Spec { root: PathBuf::from("chain.yaml"), files: BTreeMap::from([(PathBuf::from("chain.yaml"), text)]) };
        let checked = thread::Builder::new()
            .stack_size(STACK)
            .spawn(move || check(&spec, false).err())
            .map(|handle| handle.join());
        match checked {
            Ok(Ok(fault)) => assert_eq!(fault, None, "{link}"),
            other => panic!("{link}: {other:?}"),
        }
    }
}

/// A spec in memory.
#[derive(Clone)]
struct Spec {
    root: PathBuf,
    files: BTreeMap<PathBuf, String>,
}

impl Spec {
    fn compile(&self) -> Result<Compiled, Box<Report>> {
        let source = Source { path: self.root.clone(), shown: self.root.display().to_string(), examples: true };
        compile_from(&source, &|path| self.files.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into()))
    }
}

/// The fixture that uses all of the dialect, then every spec of the corpus.
fn fixtures() -> Vec<Spec> {
    let mut roots = vec![PathBuf::from("it/mutation/root.yaml")];
    let mut corpus: Vec<PathBuf> =
        fs::read_dir("ui/spec").into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    corpus.sort();
    roots.extend(corpus.into_iter().map(|path| if path.is_dir() { path.join("root.yaml") } else { path }));
    roots.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    roots.into_iter().map(|root| Spec { files: beside(&root), root }).collect()
}

/// A file, and those of its folder if it is a root.
fn beside(root: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let folder = root.parent().filter(|_| root.ends_with("root.yaml"));
    let found =
        folder.into_iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten().map(|entry| entry.path());
    for path in found.chain([root.to_owned()]) {
        files.extend(fs::read_to_string(&path).ok().map(|text| (path, text)));
    }
    files
}

/// The real spec, cut down to a spec for each of its files of paths: a whole one would take ten times as long.
fn real() -> Vec<Spec> {
    let root = crate::support::real_spec().to_owned();
    let folder = root.parent().unwrap_or(Path::new("")).to_owned();
    let Ok(text) = fs::read_to_string(&root) else { return Vec::new() };
    let mut files = BTreeMap::new();
    for kept in ["schemas", "paths", "."] {
        let found = fs::read_dir(folder.join(kept)).into_iter().flatten().flatten().map(|entry| entry.path());
        for path in found.filter(|path| path.extension().is_some_and(|extension| extension == "yaml")) {
            let clean: PathBuf = path.components().filter(|part| *part != std::path::Component::CurDir).collect();
            files.extend(fs::read_to_string(&path).ok().map(|text| (clean, text)));
        }
    }
    let is_list = |line: &&str| line.starts_with("  - paths/");
    let lists: Vec<&str> = text.lines().filter(is_list).collect();
    let cut = |list: &str| -> String {
        text.lines().filter(|line| !is_list(line) || *line == list).flat_map(|line| [line, "\n"]).collect()
    };
    lists
        .into_iter()
        .map(|list| {
            let mut files = files.clone();
            files.insert(root.clone(), cut(list));
            Spec { root: root.clone(), files }
        })
        .collect()
}

/// `None`, or what is wrong with what the compiler makes of a variant.
fn check_variant(seed: u64, fixtures: &[Spec], real: &[Spec]) -> Option<String> {
    let mut rng = Rng::with_seed(seed);
    let of_the_real_spec = seed.is_multiple_of(VARIANTS / OF_THE_REAL_SPEC);
    let mut spec = match rng.u8(..) {
        _ if of_the_real_spec => real.get(rng.usize(..real.len()))?.clone(),
        // A quarter of the variants is of the fixture that uses everything.
        0..64 => fixtures.first()?.clone(),
        _ => fixtures.get(rng.usize(..fixtures.len()))?.clone(),
    };
    let paths: Vec<PathBuf> = spec.files.keys().cloned().collect();
    for _ in 0..rng.usize(1..=3) {
        let donor =
            paths.get(rng.usize(..paths.len())).and_then(|path| spec.files.get(path)).cloned().unwrap_or_default();
        let text = paths.get(rng.usize(..paths.len())).and_then(|path| spec.files.get_mut(path))?;
        *text = mutated(text, &donor, &mut rng);
    }
    match catch_unwind(AssertUnwindSafe(|| check(&spec, seed.is_multiple_of(4)))) {
        Ok(Ok(())) => None,
        Ok(Err(fault)) => Some(format!("seed {seed}: {fault}")),
        Err(_) => Some(format!("seed {seed}: panic")),
    }
}

/// Every finding has a place inside its file, a message and help; what is clean is OpenAPI, and can be emitted, which is
/// tried if `emit` says so: it takes longer than all the rest.
fn check(spec: &Spec, emit: bool) -> Result<(), String> {
    let report = match spec.compile() {
        Ok(compiled) => {
            if emit {
                beproduct_codegen::emit_api(&compiled.api, &Default::default(), true);
            }
            return bundle::check_model(&bundle::bundle(&compiled.document))
                .map_err(|error| format!("no finding, and {error}"));
        }
        Err(report) => report,
    };
    if report.findings.is_empty() {
        return Err("refused without a finding".to_owned());
    }
    for finding in &report.findings {
        let (at, told) = (finding.at, report.render(finding));
        let file = report.files.get(at.file).ok_or_else(|| format!("no file: {told}"))?;
        let line = file.line(at.line).ok_or_else(|| format!("line {} of {}: {told}", at.line, file.lines()))?;
        if at.column < 1 || at.column > line.chars().count() + 1 || at.width < 1 {
            return Err(format!("column {} of {line:?}: {told}", at.column));
        }
        if finding.message.is_empty()
            || finding.help.is_empty()
            || !told.contains(&format!("--> {}:{}", file.shown, at.line))
        {
            return Err(format!("no help or no place: {told}"));
        }
    }
    Ok(())
}

/// Values that are most likely wrong where they are put.
const VALUES: &[&str] = &[
    "",
    "~",
    "null",
    "-1",
    "0",
    "1e999",
    "99999999999999999999",
    "0x10",
    ".inf",
    "true",
    "[]",
    "{}",
    "'",
    "\"",
    "&a",
    "*a",
    "!!binary x",
    "|",
    ">",
    "- x",
    "? x",
    "\u{feff}",
    "\u{202e}",
    "💥",
    "é",
    "\t",
    "\0",
    "\r",
    "\u{85}",
    "\u{2028}",
    "#",
    "%",
    "@",
    "`",
    "_",
    "--",
    "type",
    "Self",
    "crate",
    "r#fn",
    "Unknown",
    "rest",
    "{id}",
    "/{a}/{a}",
    "''",
    "a: b",
    "[[a]]",
    "{a: {b: c}}",
    "'#/Style'",
    "'schemas.yaml#/Row'",
    "'schemas.yaml'",
    "'#'",
    "'#/components/schemas/Style'",
    "'parameters.yaml#/StyleId'",
    "{$ref: '#/Style'}",
    "{type: object}",
    "{allOf: []}",
    "{oneOf: [{type: string}, {}]}",
    "page",
    "list",
    "entity",
    "message",
    "none",
    "create",
    "each",
    "records",
    "binary",
];

/// Keys that mean something somewhere.
const KEYS: &[&str] = &[
    "type",
    "$ref",
    "allOf",
    "oneOf",
    "items",
    "properties",
    "required",
    "enum",
    "x-typed-by",
    "x-name",
    "x-paging",
    "x-batch",
    "x-links",
    "x-envelope",
    "x-fill",
    "x-unsupported",
    "parameters",
    "security",
    "servers",
    "nullable",
    "default",
    "additionalProperties",
    "format",
    "externalValue",
    "content",
    "schema",
    "example",
    "<<",
    "x-paths",
    "x-schemas",
    "operationId",
    "in",
    "name",
];

fn mutated(text: &str, donor: &str, rng: &mut Rng) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return VALUES[rng.usize(..VALUES.len())].to_owned();
    }
    let (line, other) = (rng.usize(..lines.len()), rng.usize(..lines.len()));
    let mut value = VALUES[rng.usize(..VALUES.len())];
    let long = "x".repeat(3000);
    if rng.u8(..) == 0 {
        value = &long;
    }
    match rng.u8(..17) {
        0 => drop(lines.remove(line)),
        1 => lines.insert(other, lines[line].clone()),
        2 => lines.swap(line, other),
        3 => lines[line].insert_str(0, &" ".repeat(rng.usize(1..5))),
        4 => lines[line] = lines[line].chars().skip(rng.usize(1..4)).collect(),
        5 => lines[line] = with_scalar(&lines[line], value, rng),
        6 => lines[line] = with_reference(&lines[line], value),
        7 => lines[line] = with_key(&lines[line], KEYS[rng.usize(..KEYS.len())]),
        8 => lines.insert(line, lines_of(donor, rng)),
        9 => lines.insert(line, nested(rng)),
        10 => lines[line] = lines[line].replace('\n', "\r\n"),
        11 => return text.replace('\n', if rng.bool() { "\r\n" } else { "\r" }),
        12 => return text.chars().take(rng.usize(..text.chars().count() + 1)).collect(),
        13 => lines[line] = lines[line].replace(": ", ":"),
        14 => lines[line] = words_swapped(&lines[line], rng),
        _ => lines[line] = with_inserted(&lines[line], value, rng),
    }
    lines.concat()
}

/// One of the values of a line, whether it is written in blocks or in brackets, replaced.
fn with_scalar(line: &str, value: &str, rng: &mut Rng) -> String {
    let starts: Vec<usize> = line.match_indices(": ").map(|(index, _)| index + 2).collect();
    let Some(start) = starts.get(rng.usize(..starts.len().max(1))) else {
        return line.replace("- ", &format!("- {value}"));
    };
    let (before, after) = line.split_at(*start);
    let end = after.find([',', '}', ']', '\n']).unwrap_or(after.len());
    format!("{before}{value}{}", &after[end..])
}

fn with_reference(line: &str, value: &str) -> String {
    match line.split_once("$ref: ") {
        Some((before, after)) => {
            let end = after.find(['}', '\n']).unwrap_or(after.len());
            format!("{before}$ref: {value}{}", &after[end..])
        }
        None => line.replace(": ", ": {$ref: '#/Style'} "),
    }
}

fn with_key(line: &str, key: &str) -> String {
    match line.split_once(':') {
        Some((before, after)) => {
            let indent = before.len() - before.trim_start_matches([' ', '-']).len();
            format!("{}{key}:{after}", &before[..indent])
        }
        None => line.to_owned(),
    }
}

fn lines_of(donor: &str, rng: &mut Rng) -> String {
    let lines: Vec<&str> = donor.split_inclusive('\n').collect();
    let from = rng.usize(..lines.len().max(1));
    lines.into_iter().skip(from).take(rng.usize(1..12)).collect()
}

fn nested(rng: &mut Rng) -> String {
    let depth = rng.usize(1..400);
    match rng.u8(..5) {
        0 => format!("deep: {}\n", "[".repeat(depth * 20)),
        1 => format!("deep: {}{}\n", "{a: ".repeat(depth), "}".repeat(depth)),
        2 => format!("{}a\n", "- ".repeat(depth)),
        3 => (0..depth.min(150)).map(|level| format!("{}a:\n", " ".repeat(level))).collect(),
        _ => format!("Deep: {}{{}}{}\n", "{type: array, items: ".repeat(depth), "}".repeat(depth)),
    }
}

fn words_swapped(line: &str, rng: &mut Rng) -> String {
    let mut words: Vec<&str> = line.split_inclusive(' ').collect();
    let (one, other) = (rng.usize(..words.len().max(1)), rng.usize(..words.len().max(1)));
    if one < words.len() && other < words.len() {
        words.swap(one, other);
    }
    words.concat()
}

fn with_inserted(line: &str, value: &str, rng: &mut Rng) -> String {
    let at = rng.usize(..line.chars().count() + 1);
    let byte = line.char_indices().nth(at).map_or(line.len(), |(index, _)| index);
    let (before, after) = line.split_at(byte);
    format!("{before}{value}{after}")
}
