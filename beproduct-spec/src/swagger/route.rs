//! Routes, and when two are the same.

/// A path, without what every path of the service begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Route {
    /// `/Style/{headerId}`.
    pub(super) template: String,
    /// `/style/{}`.
    pub(super) key: String,
    /// `headerId`: its parameters in order.
    pub(super) parameters: Vec<String>,
}

impl Route {
    /// `common`: parameters that stand before every path (`company`).
    pub(super) fn new(path: &str, common: &[String]) -> Route {
        let mut segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        if segments.first().is_some_and(|first| first.eq_ignore_ascii_case("api")) {
            segments.remove(0);
        }
        if segments.first().is_some_and(|first| common.iter().any(|name| is_parameter(first, name))) {
            segments.remove(0);
        }
        let key = segments.iter().map(|segment| format!("/{}", key_of(segment))).collect();
        let template = segments.iter().map(|segment| format!("/{segment}")).collect();
        let parameters = segments.iter().flat_map(|segment| names_in(segment)).collect();
        Route { template, key, parameters }
    }
}

fn is_parameter(segment: &str, name: &str) -> bool {
    segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).is_some_and(|it| it.eq_ignore_ascii_case(name))
}

/// The segment in small letters, its parameters without names.
fn key_of(segment: &str) -> String {
    let mut key = String::new();
    let mut inside = false;
    for c in segment.to_lowercase().chars() {
        match c {
            '{' => (inside, key) = (true, key + "{}"),
            '}' => inside = false,
            _ if inside => {}
            c => key.push(c),
        }
    }
    key
}

fn names_in(segment: &str) -> Vec<String> {
    let parts = segment.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}
