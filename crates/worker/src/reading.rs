//! Reading files as texts.

use annotator_core::reading::Choice;
use annotator_formats::sources::recognised;
use annotator_jobs::Reply;
use annotator_readers::Event;
use annotator_words::plain;

use crate::imports;

/// Reads a file and reports what is found. A file of another program with annotations is only
/// recognised: it is imported, unless the user says that it is a text.
pub fn read(name: &str, choice: &Choice, bytes: &[u8], say: &mut dyn FnMut(Reply)) {
    if is_annotated(name, choice, bytes) {
        say(Reply::Annotated);
    } else {
        annotator_readers::read(name, choice, bytes, row_name, &mut |event| say(reply(event)));
    }
}

/// The title of a text that is a row of a table. It becomes part of the project, so it must not
/// contain direction marks.
fn row_name(file: &str, row: usize) -> String {
    plain(&annotator_words::reading::row_name(file, &row.to_string()))
}

fn is_annotated(name: &str, choice: &Choice, bytes: &[u8]) -> bool {
    let nothing_chosen = *choice == Choice::default() && !name.is_empty();
    let files = || imports::incoming(vec![(name.to_owned(), bytes.to_vec())]).0;
    nothing_chosen && recognised(&files()).is_some()
}

fn reply(event: Event) -> Reply {
    match event {
        Event::Progress { done, of } => Reply::Progress { done, of },
        Event::Read(document, understanding) => Reply::Read(document, understanding),
        Event::NotRead(name, failure) => Reply::NotRead(name, failure),
        Event::Table(table) => Reply::Table(table),
        Event::Failed(failure) => Reply::Failed(failure),
        Event::Done => Reply::Done,
    }
}
