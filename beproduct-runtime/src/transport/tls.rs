//! TLS: rustls with *ring*, and the certificates that the platform trusts.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::error::Error;

/// A configuration of its own: nothing is installed for the whole process.
pub(super) fn client_config(extra_roots_pem: &[Vec<u8>]) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = Vec::new();
    for pem in extra_roots_pem {
        roots.extend(certificates(pem)?);
    }
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config("TLS could not be set up").with_source(error))?;
    let builder = match Verifier::new_with_extra_roots(roots, provider) {
        Ok(verifier) => builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)),
        // A machine without certificates can still talk to a sandbox on loopback; TLS connections will fail.
        Err(error) => {
            tracing::warn!(%error, "no trusted certificates on this machine");
            builder.with_root_certificates(RootCertStore::empty())
        }
    };
    Ok(builder.with_no_client_auth())
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let certificates = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| Error::config("a root certificate is no PEM").with_source(error))?;
    if certificates.is_empty() {
        return Err(Error::config("a root certificate file holds no certificate"));
    }
    Ok(certificates)
}
