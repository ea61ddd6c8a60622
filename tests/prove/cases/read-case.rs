//! Reads files as the page would, both as documents and as files of other programs, and prints one
//! line of JSON for each: `{"file":…,"replies":[…],"imported":…,"merged":…}`. `imported` is null if
//! the file is of no program that is known. `./dev prove cases` compares it with what is right.
//!
//!     cargo run --example read-case -- FILE ...

#![allow(clippy::print_stdout)] // that is what it is for

use std::path::Path;

use annotator_core::project::annotation::Timestamp;
use annotator_core::reading::Choice;
use annotator_core::testing::generate::empty_project;
use annotator_formats::import::merge::Choices;
use annotator_jobs::Reply;
use annotator_worker::{imports, reading};
use serde_json::json;

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        let name = Path::new(&path).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path)?;
        let mut replies = Vec::new();
        reading::read(&name, &Choice::default(), &bytes, &mut |reply| {
            if !matches!(reply, Reply::Progress { .. }) {
                replies.push(reply);
            }
        });
        let project = empty_project();
        let (imported, merged) = match imports::read(vec![(name, bytes)], &project) {
            Ok((import, summary)) => {
                let merged = import.merged(&project, &Choices::default(), None, Timestamp(0));
                (Some(Reply::Found(Box::new(summary))), Some(merged))
            }
            Err(Reply::NotImported { format, .. }) if format.is_empty() => (None, None),
            Err(Reply::NotRecognised { .. }) => (None, None),
            Err(reply) => (Some(reply), None),
        };
        let line =
            json!({ "file": path, "replies": replies, "imported": imported, "merged": merged });
        println!("{line}");
    }
    Ok(())
}
