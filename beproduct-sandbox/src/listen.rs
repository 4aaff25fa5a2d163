//! The loop that accepts connections. It is ours because a fault has to close one without an answer.

use crate::inject::Abort;
use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::io;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// Serves until the sender is dropped; requests under way are answered first.
pub(crate) async fn listen(listener: TcpListener, router: Router, mut stopped: oneshot::Receiver<()>) {
    let connections = GracefulShutdown::new();
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = &mut stopped => break,
        };
        // A connection that failed before it was accepted is the other side's affair.
        let Ok((stream, _)) = stream else { continue };
        // Answers are small and wanted at once; where it cannot be set, they come a little later.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        let service = service_fn(move |request: Request<Incoming>| answer(service.clone(), request));
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        tokio::spawn(connections.watch(connection));
    }
    drop(listener);
    connections.shutdown().await;
}

/// An error closes the connection.
async fn answer(
    service: TowerToHyperService<Router>,
    request: Request<Incoming>,
) -> io::Result<axum::response::Response> {
    match service.call(request).await {
        Ok(response) if response.extensions().get::<Abort>().is_some() => Err(io::ErrorKind::ConnectionReset.into()),
        Ok(response) => Ok(response),
        Err(never) => match never {},
    }
}
