//! Where the spec of a call is, and how `include_bytes!` names its files without an absolute path.

use beproduct_spec::clean_path;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use std::path::{Path, PathBuf};

/// A spec that was found, and the folder that its path is relative to.
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    folder: PathBuf,
    from: From,
}

/// What the folder is to the compiler.
enum From {
    /// `CARGO_MANIFEST_DIR`.
    Manifest,
    /// The folder of the calling file.
    File,
}

/// Looks from the crate's folder (`spec/…`, then `../spec/…`), then from the folder of the calling file.
pub(crate) fn find_spec(written: &str, span: Span) -> Option<Found> {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let file = span.unwrap().local_file().and_then(|file| file.parent().map(Path::to_owned));
    let from_manifest = manifest.into_iter().flat_map(|folder| {
        let above = folder.join("..").join(written);
        let inside = folder.join(written);
        // In a checkout without symlinks, `spec` is a text file and not a folder.
        [inside, above].map(|path| Found { path, folder: folder.clone(), from: From::Manifest })
    });
    let from_file = file.map(|folder| Found { path: folder.join(written), folder, from: From::File });
    from_manifest.chain(from_file).find(|found| found.path.is_file())
}

impl Found {
    /// `include_bytes!` of a file of this spec, so that an edit rebuilds.
    pub(crate) fn emit_include(&self, file: &Path) -> Option<TokenStream> {
        let relative = relative(file, &self.folder)?;
        Some(match self.from {
            From::Manifest => {
                let path = format!("/{relative}");
                quote!(::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path)))
            }
            From::File => quote!(::core::include_bytes!(#relative)),
        })
    }
}

/// The way from a folder to a file, with `/`.
fn relative(file: &Path, folder: &Path) -> Option<String> {
    let (file, folder) = (clean_path(file), clean_path(folder));
    let common = file.components().zip(folder.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(common).map(|_| "..".to_owned());
    let down = file.components().skip(common).map(|part| part.as_os_str().to_str().map(str::to_owned));
    let parts: Option<Vec<String>> = up.map(Some).chain(down).collect();
    parts.map(|parts| parts.join("/"))
}
