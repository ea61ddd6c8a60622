//! A small project that is drawn where nobody sees it, while the page waits for its first one: then
//! the browser has compiled the program's views and loaded the letters that they take.

#[cfg(test)]
mod tests;

use crate::keeping::storage::StoredProject;
use crate::model::Model;
use crate::ports::Ports;
use crate::start::StartMsg;
use crate::update::update_early;
use annotator_core::project::id::{ProjectId, StatementId};
use annotator_core::text::Text;

// Written by a test, as storage holds it.
const HEAD: &str = include_str!("rehearsal/head.json");
const CODEBOOK: &str = include_str!("rehearsal/codebook.json");
const STATEMENT: &str = include_str!("rehearsal/statement.json");
const HISTORY: &str = include_str!("rehearsal/history.json");
const TEXT: &str = include_str!("rehearsal/statement.txt");

/// Reads a long text and forgets it. What runs often enough the browser compiles once more, so that it
/// runs quicker: a digest, six times.
pub fn read_long_text() {
    drop(Text::new(TEXT.repeat(LONG)));
}

/// How often the text is repeated for a long one: 230 KB.
const LONG: usize = 600;

/// The page with that project open, as if it had been read from storage.
pub fn model(ports: &mut dyn Ports) -> Model {
    let key = ProjectId(uuid::Uuid::nil());
    let mut model = Model { started: true, opening: Some(key), ..Model::default() };
    let text = (Text::new(TEXT.to_owned()).sha256(), TEXT.to_owned());
    let stored = StoredProject {
        head: HEAD.to_owned(),
        codebook: CODEBOOK.to_owned(),
        statements: [(StatementId(uuid::Uuid::nil()), STATEMENT.to_owned())].into_iter().collect(),
        history: HISTORY.to_owned(),
        texts: [text].into_iter().collect(),
        ..StoredProject::default()
    };
    // Nothing of it is kept, so its effects are left aside. Should it fail, nothing is drawn.
    let _ = update_early(&mut model, StartMsg::ProjectRead(key, Ok(Box::new(stored))), ports);
    model
}
