//! A service that takes all rows of a request or none: none if one has a name that it does not like.

use std::sync::{Arc, Mutex};

use beproduct_runtime::{
    BoxFuture, Transport, TransportBody, TransportError, TransportRequest, TransportResponse, Value,
};

#[derive(Clone)]
pub struct Picky {
    state: Arc<Mutex<State>>,
}

struct State {
    bad: Vec<String>,
    naming: bool,
    rows: usize,
    requests: usize,
}

impl Picky {
    pub fn new(bad: &[usize], naming: bool) -> Self {
        let bad = bad.iter().map(|shoe| format!("shoe {shoe}")).collect();
        Picky { state: Arc::new(Mutex::new(State { bad, naming, rows: 0, requests: 0 })) }
    }

    pub fn rows(&self) -> usize {
        self.state.lock().unwrap().rows
    }

    pub fn requests(&self) -> usize {
        self.state.lock().unwrap().requests
    }
}

impl State {
    fn take(&mut self, rows: &[Value]) -> TransportResponse {
        self.requests += 1;
        let is_bad = |row: &Value| self.bad.iter().any(|bad| row["name"] == **bad);
        match rows.iter().position(is_bad) {
            None => {
                self.rows += rows.len();
                answer(200, r#"{"error":false,"message":null}"#.into())
            }
            Some(row) if self.naming => answer(400, format!("Row {row}: a new row needs the field [name].")),
            Some(_) => answer(400, "One of the rows is not valid.".into()),
        }
    }
}

fn answer(status: u16, body: String) -> TransportResponse {
    TransportResponse { status, body: body.into(), ..TransportResponse::default() }
}

impl Transport for Picky {
    fn send(&self, request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let TransportBody::Bytes(body) = request.body else { panic!("no rows") };
        let rows: Vec<Value> = serde_json::from_slice(&body).unwrap();
        let answer = self.state.lock().unwrap().take(&rows);
        Box::pin(async move { Ok(answer) })
    }
}
