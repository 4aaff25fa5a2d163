//! The page that the browser ends at.

/// What it tells the person.
pub(super) enum Page {
    SignedIn,
    NotSignedIn,
    /// Somebody else's visit: an icon, or an answer to another sign-in.
    Stray,
}

impl Page {
    /// The whole answer, head and body. It holds nothing that came with the request.
    pub(super) fn answer(&self) -> String {
        let (status, title, text) = match self {
            Page::SignedIn => ("200 OK", "Signed in", "You can close this window and go back to the program."),
            Page::NotSignedIn => ("200 OK", "Not signed in", "The program says why. You can close this window."),
            Page::Stray => (
                "404 Not Found",
                "Nothing here",
                "A sign-in is under way, but this is not its answer. Open the last address that the program printed.",
            ),
        };
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
             <body style=\"font:18px/1.5 system-ui;max-width:32em;margin:15vh auto;padding:0 1em\">\
             <main><h1>{title}</h1><p>{text}</p></main></body></html>"
        );
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
             Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n{page}",
            page.len()
        )
    }
}
