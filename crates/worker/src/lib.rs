//! What runs in the worker: files are read, and projects are exchanged with other programs.
//!
//! `main.rs` is the door that the browser calls; tests of other packages call these functions.

#![warn(missing_docs, unreachable_pub)]

pub mod exchange;
pub mod imports;

use annotator_core::reading::{Choice, Reply, Request};

/// Reads a file and says what becomes of it, as it goes: an annotated file of another program is
/// only recognised, all others are read as texts ([`annotator_readers::read`]).
pub fn read(request: &Request, bytes: &[u8], say: &mut dyn FnMut(Reply)) {
    if is_annotated(request, bytes) {
        say(Reply::Annotated);
    } else {
        annotator_readers::read(request, bytes, say);
    }
}

/// Whether it is a file of another program with annotations in it, and nobody says that it is a text.
fn is_annotated(request: &Request, bytes: &[u8]) -> bool {
    let asked = request.choice == Choice::default() && !request.name.is_empty();
    let files = || imports::incoming(vec![(request.name.clone(), bytes.to_vec())]);
    asked && imports::recognised(&files()).is_some()
}
