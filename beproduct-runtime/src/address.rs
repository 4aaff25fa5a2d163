//! Where requests go.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::{Host, Url};

use crate::error::Error;
use crate::operation::{Api, Operation, Server};

/// What stays as it is in a path segment: RFC 3986, unreserved.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The addresses of an API for one company.
#[derive(Debug, Clone)]
pub(crate) struct Address {
    /// With a slash at its end, company filled in.
    base: Url,
    /// The base is not the host that the spec names.
    elsewhere: bool,
    /// Where operations on other hosts go instead: declared address, actual address.
    hosts: Vec<(String, String)>,
}

impl Address {
    /// `base` replaces scheme and host of the spec's server; with `{company}` in it, the whole of it.
    pub(crate) fn new(
        api: &Api,
        company: &str,
        base: Option<&str>,
        hosts: Vec<(String, String)>,
    ) -> Result<Self, Error> {
        if company.trim().is_empty() {
            return Err(Error::config("the company name is empty"));
        }
        let declared = filled(api.server, company);
        let text = match base.map(|base| base.trim_end_matches('/')) {
            None => declared.clone(),
            Some(base) if base.contains("{company}") => filled(base, company),
            Some(base) => format!("{base}{}", behind_host(&declared)),
        };
        let base = parse(&format!("{}/", text.trim_end_matches('/')))?;
        let elsewhere = parse(&declared)?.origin() != base.origin();
        Ok(Address { base, elsewhere, hosts })
    }

    /// Address of an operation with its path parameters filled in.
    pub(crate) fn of(&self, operation: &Operation, path: &[String]) -> Result<Url, Error> {
        let path = filled_path(operation.path, path)?;
        match operation.server {
            // Nothing but the path is new, so nothing else is parsed.
            None => self.base.join(&path).map_err(|error| no_address(&path, error)),
            Some(server) => parse(&format!("{}/{path}", self.server(server)?)),
        }
    }

    /// Host and port of the API.
    pub(crate) fn host(&self) -> String {
        let host = self.base.host_str().unwrap_or_default();
        self.base.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// Address of a raw call, and whether it may carry the token: not to another host.
    pub(crate) fn of_raw(&self, path: &str) -> Result<(Url, bool), Error> {
        if path.starts_with("http://") || path.starts_with("https://") {
            let url = parse(path)?;
            let ours = url.origin() == self.base.origin();
            return Ok((url, ours));
        }
        let base = self.base.as_str().trim_end_matches('/');
        Ok((parse(&format!("{base}/{}", path.trim_start_matches('/')))?, true))
    }

    /// A client that was pointed elsewhere must not call the live service by the way.
    fn server(&self, server: Server) -> Result<&str, Error> {
        let actual = self.hosts.iter().find(|(declared, _)| declared.trim_end_matches('/') == server.url);
        match actual {
            Some((_, actual)) => Ok(actual.trim_end_matches('/')),
            None if self.elsewhere => Err(Error::refused(format!(
                "this operation lives on {}, but the client was pointed to another address: say with `Builder::host` where it is there",
                server.url
            ))),
            None => Ok(server.url),
        }
    }
}

/// Whether a secret may travel there: over https, or to this machine.
pub(crate) fn is_confidential(url: &Url) -> bool {
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && loopback)
}

/// An address of the identity host, moved from its issuer to another base.
pub(crate) fn rebased(declared: &str, issuer: &str, base: Option<&str>) -> String {
    let Some(base) = base.map(|base| base.trim_end_matches('/')) else {
        return declared.to_owned();
    };
    match declared.strip_prefix(issuer.trim_end_matches('/')) {
        Some(path) => format!("{base}{path}"),
        None => format!("{base}{}", behind_host(declared)),
    }
}

fn filled(template: &str, company: &str) -> String {
    template.replace("{company}", &utf8_percent_encode(company, SEGMENT).to_string())
}

/// The path of an address, as text: a template is no valid address.
fn behind_host(address: &str) -> &str {
    let host = address.find("://").map_or(0, |at| at + 3);
    let rest = address.get(host..).unwrap_or_default();
    rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default()
}

/// Pieces and parameters, by turns, from the base on. A parameter that is empty or a dot would make another address.
fn filled_path(pieces: &[&str], params: &[String]) -> Result<String, Error> {
    if params.len() != pieces.len() && params.len() + 1 != pieces.len() {
        return Err(Error::refused("the path has another number of parameters"));
    }
    // The dot: what follows is a path, also if it begins with something like a scheme.
    let mut path = String::from("./");
    let mut params = params.iter();
    for piece in pieces {
        path.push_str(if path.len() == 2 { piece.trim_start_matches('/') } else { piece });
        if let Some(param) = params.next() {
            if matches!(param.as_str(), "" | "." | "..") {
                return Err(Error::refused(format!("the path parameter behind `{piece}` is empty or a dot")));
            }
            path.extend(utf8_percent_encode(param, SEGMENT));
        }
    }
    Ok(path)
}

fn parse(address: &str) -> Result<Url, Error> {
    let url = Url::parse(address).map_err(|error| no_address(address, error))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Error::config(format!("`{address}` is no http address")));
    }
    Ok(url)
}

fn no_address(text: &str, error: url::ParseError) -> Error {
    Error::config(format!("`{text}` is no address")).with_source(error)
}
