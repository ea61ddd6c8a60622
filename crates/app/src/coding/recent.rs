//! The codes used last.

use annotator_core::codebook::Codebook;
use annotator_core::edit::history::{History, Step};
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::id::{AnnotatorId, CodeId};

/// How many steps are looked at, so that a long history does not slow down each change.
const STEPS: usize = 200;

/// The distinct codes that this annotator gave to passages last, the most recent first; at most
/// `most`. Steps that were undone and codes that the codebook no longer has do not count.
#[must_use]
pub fn recent_codes(
    history: &History,
    codebook: &Codebook,
    annotator: AnnotatorId,
    most: usize,
) -> Vec<CodeId> {
    let mut recent: Vec<CodeId> = Vec::new();
    let codes = history.done().iter().rev().take(STEPS).filter_map(|step| applied(step, annotator));
    for code in codes.filter(|code| codebook.code(code).is_some_and(|code| !code.set_aside)) {
        if !recent.contains(code) {
            recent.push(code.clone());
        }
        if recent.len() >= most {
            break;
        }
    }
    recent
}

/// The code that a step gave to a passage. Imports do not count: nobody chose their codes here.
fn applied(step: &Step, annotator: AnnotatorId) -> Option<&CodeId> {
    match step.edits.as_slice() {
        [Edit::AddAnnotations { annotations, .. }] => {
            let last = annotations.last().filter(|last| last.annotator == annotator);
            last.map(|last| &last.code)
        }
        [Edit::ChangeAnnotation { change: AnnotationChange::Recode(code), .. }, ..] => Some(code),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;

    fn recent(page: &Page, most: usize) -> Vec<String> {
        let open = page.open();
        let codebook = &open.project.codebook;
        let codes = recent_codes(&open.history, codebook, open.annotator, most);
        codes.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_code_used_last_comes_first_and_each_code_once() {
        let mut page = Page::with_statement();
        assert_eq!(recent(&page, 3), [""; 0]);
        page.tag("raw material", "pledge");
        page.tag("dollars", "support");
        page.tag("A person", "intent");
        page.tag("Almora", "pledge");
        assert_eq!(recent(&page, 3), ["pledge", "intent", "support"]);
        assert_eq!(recent(&page, 2), ["pledge", "intent"]);
        page.send(Msg::Coding(CodingMsg::Recoded(slug("refusal"))));
        assert_eq!(recent(&page, 2), ["refusal", "pledge"]);
        page.send(Msg::UndoChosen);
        page.send(Msg::UndoChosen);
        assert_eq!(recent(&page, 2), ["intent", "support"], "what was undone does not count");
    }
}
