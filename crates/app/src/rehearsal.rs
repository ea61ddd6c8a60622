//! A small project that is drawn invisibly while the page waits for its first project. This makes
//! the browser compile the program's views and load the fonts they need.

#[cfg(test)]
mod tests;

use crate::keeping::storage::StoredProject;
use crate::model::Model;
use crate::ports::Ports;
use crate::start::StartMsg;
use crate::update::update_early;
use annotator_core::project::id::{ProjectId, StatementId};
use annotator_core::text::Text;

// Written by a test, in the form that projects are stored in.
const HEAD: &str = include_str!("rehearsal/head.json");
const CODEBOOK: &str = include_str!("rehearsal/codebook.json");
const STATEMENT: &str = include_str!("rehearsal/statement.json");
const HISTORY: &str = include_str!("rehearsal/history.json");
const TEXT: &str = include_str!("rehearsal/statement.txt");

/// Reads a long text and drops it. Browsers compile code that ran often a second time, into a
/// faster form. Digests, for example, become six times as fast.
pub fn read_long_text() {
    drop(Text::new(TEXT.repeat(LONG)));
}

/// How often the text is repeated to make 230 KB.
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
    // Nothing is stored, so the effects are ignored. If it fails, nothing is drawn.
    let _ = update_early(&mut model, StartMsg::ProjectRead(key, Ok(Box::new(stored))), ports);
    model
}
