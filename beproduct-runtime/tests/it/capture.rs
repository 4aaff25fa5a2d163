//! Keeps all that is logged, at every level, by whomever.

use std::fmt::{Debug, Write};
use std::sync::{Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static LINES: Mutex<String> = Mutex::new(String::new());

/// From here on everything is kept, for all tests of this process.
pub(crate) fn start() {
    static START: Once = Once::new();
    START.call_once(|| {
        tracing::subscriber::set_global_default(Tracing).expect("nobody else listens");
        log::set_logger(&Log).expect("nobody else listens");
        log::set_max_level(log::LevelFilter::Trace);
    });
}

pub(crate) fn lines() -> String {
    LINES.lock().unwrap().clone()
}

struct Log;

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        writeln!(LINES.lock().unwrap(), "{} {}", record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

struct Tracing;

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

fn keep(target: &str, fields: impl FnOnce(&mut Line)) {
    let mut line = Line(target.to_owned());
    fields(&mut line);
    writeln!(LINES.lock().unwrap(), "{}", line.0).unwrap();
}

impl Subscriber for Tracing {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        keep(span.metadata().target(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        keep("span", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        keep(event.metadata().target(), |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
