//! Corrections of a statement's text, and what they do to annotations.

use std::rc::Rc;

use crate::model::{Caret, Open};
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::edit::replace_text::{Correction, correct_text};
use annotator_core::project::annotation::{Annotation, Stamp, Timestamp};
use annotator_core::project::id::{AnnotationId, CodeId, StatementId};
use annotator_core::text::change::TextChange;
use annotator_core::text::units::ByteOffset;

/// What a correction would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CorrectionView {
    /// The words that are removed, and those that take their place, in text order.
    pub words: Vec<(String, String)>,
    /// How many annotations stay exactly what they are.
    pub unchanged: usize,
    /// Annotations that keep their passage, in which words change.
    pub inside: Vec<Touched>,
    /// Annotations that lose a part of their passage or evidence.
    pub lessened: Vec<Touched>,
    /// Annotations that would then be equal to another one, and are joined with it.
    pub joined: Vec<Touched>,
    /// Annotations of which nothing is left.
    pub lost: Vec<Touched>,
}

/// An annotation that a correction touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    pub code: CodeId,
    pub before: String,
    /// Empty if nothing is left of it.
    pub after: String,
}

impl CorrectionView {
    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    fn of(open: &Open, correction: &Correction) -> Self {
        let id = correction.edit.statement;
        let Some(statement) = open.project.statement(id) else { return Self::default() };
        let old = statement.text.as_str();
        let change = &correction.edit.change;
        let new = change.apply(old).unwrap_or_default();
        let touched = |annotation: &Annotation| Touched {
            code: annotation.code.clone(),
            before: annotation.spans.quote(old),
            after: change
                .map_spans(&annotation.spans)
                .map(|spans| spans.quote(&new))
                .unwrap_or_default(),
        };
        let has = |ids: &[AnnotationId], id: AnnotationId| ids.contains(&id);
        let joined: Vec<_> = correction.joined.iter().map(|(gone, _)| *gone).collect();
        let lost: Vec<_> = correction.lost.iter().map(|annotation| annotation.id).collect();
        let words = change.parts().iter();
        let mut view = Self {
            words: words.map(|it| (it.removed.to_string(), it.inserted.to_string())).collect(),
            ..Self::default()
        };
        for annotation in open.project.annotations_of(id).iter() {
            let shown = touched(annotation);
            if has(&lost, annotation.id) {
                view.lost.push(shown);
            } else if has(&joined, annotation.id) {
                view.joined.push(shown);
            } else if has(&correction.lessened, annotation.id) {
                view.lessened.push(shown);
            } else if shown.before != shown.after {
                view.inside.push(shown);
            } else {
                view.unchanged += 1;
            }
        }
        view
    }
}

impl Open {
    /// What it would do to correct the text of a statement to this.
    #[must_use]
    pub fn correction(&self, id: StatementId, text: &str) -> Option<CorrectionView> {
        let stamp = Stamp { modified: Timestamp::default(), revision: self.project.revision };
        let correction = self.corrected(id, text, stamp)?;
        Some(CorrectionView::of(self, &correction))
    }

    fn corrected(&self, id: StatementId, text: &str, stamp: Stamp) -> Option<Correction> {
        let statement = self.project.statement(id)?;
        let change = TextChange::between(statement.text.as_str(), text);
        correct_text(&self.project, id, &change, stamp).ok()
    }

    /// After a change to the text shown: drops what points into the old one.
    pub(crate) fn mend_places(&mut self) {
        let Some(statement) = self.statement().cloned() else { return };
        let known = self.outlines.get(&statement.id);
        if known.is_none_or(|(known, _)| Rc::ptr_eq(&known.text, &statement.text)) {
            return;
        }
        self.selection = None;
        self.picker = None;
        self.flash = None;
        let text = statement.text.as_str();
        let last = self.caret.at.get().min(text.len());
        let at = (0..=last).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        self.caret = Caret { at: ByteOffset(u32::try_from(at).unwrap_or_default()), anchor: None };
    }
}

impl Work<'_> {
    /// Corrects the text of a statement. The earlier text is kept.
    pub(crate) fn correct_statement(&mut self, id: StatementId, text: &str) {
        if text.trim().is_empty() || self.is_only_exercise() || !self.may_change() {
            return;
        }
        let Some(stamp) = self.stamp() else { return };
        let Some(open) = &self.model.open else { return };
        let Some(correction) = open.corrected(id, text, stamp) else { return };
        self.model.dialog = None;
        if correction.edit.change.is_empty() {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let view = CorrectionView::of(open, &correction);
        let title = open.project.statement(id).map(|it| it.metadata.title.clone());
        let edit = Edit::ReplaceText(Rc::new(correction.edit));
        if self.perform_or_say(StepKind::ReplaceText, title.unwrap_or_default(), vec![edit]) {
            let (places, lost) = (view.words.len(), view.lost.len());
            self.model.notify(Reason::TextCorrected { places, lost });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;
    use annotator_core::text::marked::mark;

    /// The text with all passages marked.
    fn marks(page: &Page) -> String {
        let open = page.open();
        let text = open.statement().unwrap().text.as_str();
        let spans: Vec<_> =
            open.annotations().iter().flat_map(|it| it.spans.parts().to_vec()).collect();
        mark(text, &spans)
    }

    fn page() -> Page {
        let mut page = Page::new();
        page.open_file(
            "a.txt",
            "Mr. President,\n\nWe pledge 5 milion euros 😀. We thank you. Gone.\n".as_bytes(),
        );
        page.tag("pledge 5 milion euros", "pledge");
        page.tag("We thank you", "support");
        page.tag("Gone", "support");
        page
    }

    fn corrected(page: &mut Page, from: &str, to: &str) {
        let statement = page.open().statement().unwrap().clone();
        let text = statement.text.as_str().replacen(from, to, 1);
        page.send(Msg::Statements(StatementsMsg::TextCorrected(statement.id, text)));
    }

    #[test]
    fn a_correction_says_what_it_touches_before_it_is_done() {
        let page = page();
        let statement = page.open().statement().unwrap();
        let old = statement.text.as_str();
        let new = old.replace("milion", "million").replace(" Gone", "");
        let view = page.open().correction(statement.id, &new).unwrap();
        assert_eq!(view.unchanged, 1);
        let [inside] = view.inside.as_slice() else { panic!("{view:?}") };
        assert_eq!(
            (inside.before.as_str(), inside.after.as_str()),
            ("pledge 5 milion euros", "pledge 5 million euros")
        );
        let [lost] = view.lost.as_slice() else { panic!("{view:?}") };
        assert_eq!((lost.before.as_str(), lost.after.as_str()), ("Gone", ""));
        assert_eq!(view.words[0], ("milion".to_owned(), "million".to_owned()));
        assert!(page.open().correction(statement.id, old).unwrap().is_empty());
    }

    #[test]
    fn a_corrected_word_moves_all_passages_and_undo_brings_everything_back() {
        let mut page = page();
        let before = page.open().project.clone();
        let old = page.open().statement().unwrap().text.as_str().to_owned();
        page.select("thank");
        corrected(&mut page, "milion", "million US");
        assert!(page.open().selection.is_none());
        assert_eq!(
            marks(&page),
            "Mr. President,\n\nWe [pledge 5 million US euros] 😀. [We thank you]. [Gone].\n"
        );
        let reasons = page.reasons();
        assert_eq!(reasons.last(), Some(&&Reason::TextCorrected { places: 1, lost: 0 }));
        let earlier: Vec<_> = page.open().statement().unwrap().texts_before().collect();
        assert_eq!(earlier, [Ok(old)]);
        page.reload();
        assert!(marks(&page).contains("[pledge 5 million US euros]"));
        page.send(Msg::UndoChosen);
        assert_eq!(page.open().project, before);
        page.send(Msg::RedoChosen);
        corrected(&mut page, "Gone.\n", "");
        assert_eq!(page.open().statement().unwrap().earlier.len(), 2);
        assert_eq!(page.quotes().len(), 2, "what has no words left is removed");
        page.send(Msg::StepsUndone(2));
        assert_eq!(page.open().project, before);
    }

    #[test]
    fn the_caret_stays_in_the_text_and_nothing_is_no_step() {
        let mut page = page();
        page.send(Msg::Coding(CodingMsg::AllSelected));
        let all = page.open().statement().unwrap().text.as_str().to_owned();
        corrected(&mut page, &all, "😀");
        assert!(page.open().caret.at.get() <= "😀".len());
        assert!("😀".is_char_boundary(page.open().caret.at.get()));
        let steps = page.open().history.done().len();
        corrected(&mut page, "x", "y");
        corrected(&mut page, "😀", " \n");
        assert_eq!(page.open().history.done().len(), steps, "a statement without words is refused");
    }
}
