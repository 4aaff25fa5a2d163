//! TLS: whom we trust. The certificates beside this file are for this test alone; nothing else trusts their root.

use std::sync::Arc;

use beproduct_runtime::{CallOptions, Credentials, Error};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::api::{Client, ShoeGet};

const ROOT: &[u8] = include_bytes!("tls/root.pem");

fn acceptor() -> TlsAcceptor {
    let certificate = CertificateDer::from_pem_slice(include_bytes!("tls/server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("tls/server.key")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// Calls a server over TLS that answers one shoe.
async fn call(root: Option<&[u8]>) -> Result<String, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        // A client that does not trust us breaks off here.
        if let Ok(mut stream) = acceptor().accept(stream).await {
            let _request = stream.read(&mut [0; 4096]).await.unwrap();
            let body = r#"{"id":"safe","fields":[]}"#;
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
            let answer = [head.as_bytes(), body.as_bytes()].concat();
            stream.write_all(&answer).await.unwrap();
        }
    });
    let builder = Client::builder("acme").base_url(url);
    let builder = match root {
        Some(pem) => builder.root_certificate_pem(pem),
        None => builder,
    };
    let credentials = Credentials::access_token("t0ken");
    let client = builder.credentials(credentials).connect().await?;
    let mut options = CallOptions::default();
    options.no_retry();
    let response = client.core.send(&ShoeGet { id: "1".into() }, &options).await?;
    Ok(response.into_value().id.into_string())
}

#[tokio::test]
async fn a_root_that_was_given_is_trusted() {
    assert_eq!(call(Some(ROOT)).await.unwrap(), "safe");
}

#[tokio::test]
async fn an_unknown_root_is_not() {
    let error = call(None).await.unwrap_err();
    assert!(error.is_connect(), "nothing was sent: {error}");
}

#[tokio::test]
async fn what_is_no_certificate_is_refused() {
    let error = call(Some(b"not a certificate")).await.unwrap_err();
    assert!(error.is_refused_before_sending(), "{error}");
}
