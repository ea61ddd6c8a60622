//! Reads files as the page would and prints the readers' replies, one line of JSON for each file:
//! `{"file":…,"ms":…,"replies":[…]}`. `./dev prove readers` scores it.
//!
//!     cargo run --release --example read-document -- FILE ...

#![allow(clippy::print_stdout)] // that is what it is for

use std::path::Path;
use std::time::Instant;

use annotator_core::reading::Choice;
use annotator_jobs::Reply;
use serde_json::json;

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        let name = Path::new(&path).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path)?;
        let mut replies = Vec::new();
        let start = Instant::now();
        annotator_worker::reading::read(&name, &Choice::default(), &bytes, &mut |reply| {
            if !matches!(reply, Reply::Progress { .. }) {
                replies.push(reply);
            }
        });
        let ms = start.elapsed().as_millis();
        println!("{}", json!({ "file": path, "ms": ms, "replies": replies }));
    }
    Ok(())
}
