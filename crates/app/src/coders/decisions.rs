//! Words for the codebook that settled cases led to.

use std::rc::Rc;

use crate::work::Work;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::id::{AnnotationId, CodeId};
use annotator_core::project::settled::{Adopted, Decision, Decisions};
use annotator_core::stored::file::iso::IsoTime;

impl Work<'_> {
    /// Keeps what was decided, with the case that is shown.
    pub(super) fn keep_word(&mut self, words: &str) {
        let words = words.trim();
        let Some((_, case)) = self.shown_case().filter(|_| !words.is_empty()) else { return };
        let Some(open) = &self.model.open else { return };
        let mut decisions = Decisions::read(&open.project.attachments);
        let mut codes: Vec<CodeId> = case.annotations().map(|it| it.code.clone()).collect();
        codes.sort();
        codes.dedup();
        let mut about: Vec<AnnotationId> = case.annotations().map(|it| it.id).collect();
        about.sort();
        decisions.decisions.push(Decision {
            words: words.to_owned(),
            codes,
            statement: case.statement,
            about,
            adopted: None,
            time: IsoTime(self.ports.now()),
        });
        self.perform_or_say(StepKind::SetNote, words, vec![decisions.write()]);
    }

    /// Puts a decision into the codebook, in the same step as the note that it is there.
    pub(super) fn adopt_word(&mut self, at: usize, place: Adopted) {
        let Some(open) = &self.model.open else { return };
        let codebook = Rc::clone(&open.project.codebook);
        let mut decisions = Decisions::read(&open.project.attachments);
        let Some(decision) = decisions.decisions.get_mut(at).filter(|it| it.adopted.is_none())
        else {
            return;
        };
        let Some((kind, detail, edit)) = adoption(&codebook, &decision.words, &place) else {
            return;
        };
        decision.adopted = Some(place);
        self.perform_or_say(kind, detail, vec![edit, decisions.write()]);
    }

    pub(super) fn remove_word(&mut self, at: usize) {
        let Some(open) = &self.model.open else { return };
        let mut decisions = Decisions::read(&open.project.attachments);
        if at < decisions.decisions.len() {
            let removed = decisions.decisions.remove(at);
            self.perform_or_say(StepKind::SetNote, removed.words, vec![decisions.write()]);
        }
    }
}

/// The edit that puts words into the codebook; `None` if the code is gone.
fn adoption(codebook: &Codebook, words: &str, place: &Adopted) -> Option<(StepKind, String, Edit)> {
    let words = words.to_owned();
    let changed = |id: &CodeId, change: &dyn Fn(&mut Code)| {
        let mut code = (**codebook.code(id)?).clone();
        change(&mut code);
        let name = code.name.clone();
        Some((StepKind::ChangeCode, name, Edit::ChangeCode { code: Rc::new(code) }))
    };
    match place {
        Adopted::Also(id) => changed(id, &|code| code.include.push(words.clone())),
        Adopted::Not(id) => changed(id, &|code| code.exclude.push(words.clone())),
        Adopted::Guidelines => {
            let mut next = codebook.clone();
            let before = next.guidelines.trim_end();
            let gap = if before.is_empty() { "" } else { "\n\n" };
            next.guidelines = format!("{before}{gap}{words}");
            let edit = Edit::ReplaceCodebook { codebook: Rc::new(next) };
            Some((StepKind::ReplaceCodebook, codebook.title.clone(), edit))
        }
    }
}
