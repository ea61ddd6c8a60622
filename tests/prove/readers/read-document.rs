//! Reads files as the page would and prints the readers' replies, one line of JSON for each file:
//! `{"file":…,"ms":…,"replies":[…],"imported":…}`. `./dev prove readers` and `./dev prove undocs`
//! score it.
//!
//!     cargo run --release --example read-document -- [--imported] FILE ...
//!
//! With `--imported`, the files are also read as files of other programs, for `./dev prove cases`:
//! `imported` has what was found. It is null without the option, or if no program is known that
//! writes such files.

#![allow(clippy::print_stdout)] // that is what it is for

use std::path::Path;
use std::time::Instant;

use annotator_core::reading::Choice;
use annotator_core::testing::generate::empty_project;
use annotator_jobs::Reply;
use annotator_worker::{imports, reading};
use serde_json::json;

fn main() -> std::io::Result<()> {
    let (options, paths): (Vec<_>, Vec<_>) =
        std::env::args().skip(1).partition(|word| word == "--imported");
    for path in paths {
        let name = Path::new(&path).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path)?;
        let mut replies = Vec::new();
        let start = Instant::now();
        reading::read(&name, &Choice::default(), &bytes, &mut |reply| {
            if !matches!(reply, Reply::Progress { .. }) {
                replies.push(reply);
            }
        });
        let ms = start.elapsed().as_millis();
        let imported = if options.is_empty() { None } else { imported(name, bytes) };
        let line = json!({ "file": path, "ms": ms, "replies": replies, "imported": imported });
        println!("{line}");
    }
    Ok(())
}

fn imported(name: String, bytes: Vec<u8>) -> Option<Reply> {
    match imports::read(vec![(name, bytes)], &empty_project()) {
        Ok((_, summary)) => Some(Reply::Found(Box::new(summary))),
        Err(Reply::NotRecognised { .. }) => None,
        Err(reply) => Some(reply),
    }
}
