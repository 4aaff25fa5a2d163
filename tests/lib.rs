//! The tests of the whole; see `README.md` in this folder.
