//! A service with one list, of three records a page, that can change between two answers.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use beproduct_runtime::__private as rt;
use beproduct_runtime::{
    BoxFuture, CallOptions, Credentials, Items, Transport, TransportError, TransportRequest, TransportResponse,
};

use crate::api::{Client, Shoe, ShoeList};

/// Records on a page, as the small API has it.
pub(super) const PAGE: usize = 3;

/// What changes the list after an answer was made. It is told how many answers there were, until the first page was
/// asked for again.
type Edit = Box<dyn FnMut(usize, &mut Vec<u32>) + Send>;

/// Clones share the list.
#[derive(Clone)]
pub(super) struct Shelf {
    state: Arc<Mutex<State>>,
    latency: Duration,
    padding: usize,
    bodies: Arc<AtomicUsize>,
}

struct State {
    ids: Vec<u32>,
    edit: Edit,
    answers: Vec<Answer>,
}

/// One answer as it was given.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) page: usize,
    pub(super) ids: Vec<u32>,
    pub(super) total: usize,
}

impl Shelf {
    pub(super) fn new(count: u32, edit: impl FnMut(usize, &mut Vec<u32>) + Send + 'static) -> Shelf {
        let state = State { ids: (0..count).collect(), edit: Box::new(edit), answers: Vec::new() };
        Shelf { state: Arc::new(Mutex::new(state)), latency: Duration::ZERO, padding: 0, bodies: Arc::default() }
    }

    /// One that nobody changes.
    pub(super) fn still(count: u32) -> Shelf {
        Shelf::new(count, |_, _| {})
    }

    pub(super) fn latency(mut self, latency: Duration) -> Shelf {
        self.latency = latency;
        self
    }

    /// Makes each page so many bytes longer.
    pub(super) fn padded(mut self, padding: usize) -> Shelf {
        self.padding = padding;
        self
    }

    pub(super) fn requests(&self) -> usize {
        self.state.lock().unwrap().answers.len()
    }

    /// Answers whose bodies were read.
    pub(super) fn bodies(&self) -> usize {
        self.bodies.load(Ordering::Relaxed)
    }

    pub(super) fn answers(&self) -> Vec<Answer> {
        self.state.lock().unwrap().answers.clone()
    }

    pub(super) fn ids(&self) -> Vec<u32> {
        self.state.lock().unwrap().ids.clone()
    }

    pub(super) async fn client(&self) -> rt::Core {
        let builder = Client::builder("acme").transport(self.clone());
        builder.credentials(Credentials::access_token("t0ken")).connect().await.unwrap().core
    }

    pub(super) async fn items(&self) -> Items<ShoeList> {
        self.client().await.items(ShoeList::default(), CallOptions::default())
    }
}

impl Transport for Shelf {
    fn send(&self, mut request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let query = |name: &str| {
            let value = request.url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.parse());
            value.unwrap().unwrap()
        };
        let mut turn = request.turn.take();
        let mut body = self.state.lock().unwrap().answer(query("pageNumber"), query("pageSize"));
        body.extend(std::iter::repeat_n(' ', self.padding));
        Box::pin(async move {
            if !self.latency.is_zero() {
                tokio::time::sleep(self.latency).await;
            }
            if let Some(turn) = &mut turn {
                turn.come().await;
            }
            self.bodies.fetch_add(1, Ordering::Relaxed);
            Ok(TransportResponse { status: 200, body: body.into(), ..TransportResponse::default() })
        })
    }
}

impl State {
    fn answer(&mut self, page: usize, size: usize) -> String {
        let ids: Vec<u32> = self.ids.iter().skip(page * size).take(size).copied().collect();
        let records: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}","fields":[]}}"#)).collect();
        let body = format!(r#"{{"result":[{}],"total":{}}}"#, records.join(","), self.ids.len());
        self.answers.push(Answer { page, ids, total: self.ids.len() });
        if self.answers.iter().filter(|answer| answer.page == 0).count() == 1 {
            (self.edit)(self.answers.len(), &mut self.ids);
        }
        body
    }
}

pub(super) fn id_of(shoe: &Shoe) -> u32 {
    shoe.id.as_str().parse().unwrap()
}
