//! The bookmark of a statement: set at the caret, and gone to.

use crate::effect::{Effect, FocusTarget};
use crate::model::{Caret, Open};
use crate::work::Work;
use annotator_core::edit::history::StepKind;
use annotator_core::project::bookmark::Bookmark;

impl Open {
    /// The paragraph with the bookmark of the statement shown.
    #[must_use]
    pub fn bookmarked_paragraph(&self) -> Option<usize> {
        let bookmark = Bookmark::read(&self.project.attachments, self.current?)?;
        let paragraph = usize::try_from(bookmark.paragraph).ok()?;
        (paragraph < self.statement()?.text.paragraphs().len()).then_some(paragraph)
    }
}

impl Work<'_> {
    /// Sets the bookmark to the paragraph of the caret, or takes it away from there.
    pub(super) fn set_bookmark(&mut self) {
        let Some(open) = &self.model.open else { return };
        let Some(statement) = open.statement() else { return };
        let here = statement.text.paragraph_at(open.caret.at);
        let is_here = open.bookmarked_paragraph() == Some(here);
        let (id, title) = (statement.id, statement.metadata.title.clone());
        let paragraph = u32::try_from(here).unwrap_or(u32::MAX);
        let edit = Bookmark::write((!is_here).then_some(Bookmark { paragraph }), id);
        self.perform_or_say(StepKind::SetMetadata, title, vec![edit]);
    }

    /// Moves the caret to the bookmark.
    pub(super) fn go_to_bookmark(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let Some(paragraph) = open.bookmarked_paragraph() else { return };
        let start = open.statement().and_then(|it| it.text.paragraphs().get(paragraph));
        let Some(at) = start.map(|it| it.start().byte) else { return };
        open.caret = Caret { at, anchor: None };
        open.selection = None;
        open.chosen = None;
        self.effects.push(Effect::ScrollToText(at));
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }
}

#[cfg(test)]
mod tests {
    use crate::keys::{KeyResult, Press, text_key};
    use crate::testing::page::*;

    fn place_caret(page: &mut Page, quote: &str) {
        let point = page.point(quote, false);
        page.send(Msg::Coding(CodingMsg::CaretPlaced { point, extend: false }));
    }

    fn press(page: &mut Page, shift: bool) -> Option<Msg> {
        let key = if shift { "B" } else { "b" };
        let press = Press { key, code: "KeyB", shift, ..Press::default() };
        match text_key(&press, false, false, &page.model) {
            Some(KeyResult::Send(msg)) => Some(msg),
            _ => None,
        }
    }

    #[test]
    fn b_sets_the_bookmark_and_shift_b_goes_there() {
        let mut page = Page::with_statement();
        place_caret(&mut page, "A person");
        let set = press(&mut page, false).unwrap();
        page.send(set.clone());
        assert_eq!(
            page.open().bookmarked_paragraph(),
            Some(page.point("A person", false).paragraph)
        );
        place_caret(&mut page, "Mr. President");
        let go = press(&mut page, true).unwrap();
        page.send(go);
        let point = page.point("A person", false);
        let text = &page.open().statement().unwrap().text;
        assert_eq!(text.paragraph_at(page.open().caret.at), point.paragraph);
        page.reload();
        assert!(page.open().bookmarked_paragraph().is_some(), "it is stored");
        place_caret(&mut page, "A person");
        page.send(set);
        assert_eq!(page.open().bookmarked_paragraph(), None, "the same key takes it away");
        page.send(Msg::UndoChosen);
        assert!(page.open().bookmarked_paragraph().is_some());
    }

    #[test]
    fn a_code_with_the_key_b_has_it_while_something_is_selected() {
        let mut page = Page::with_statement();
        let code = page.open().project.codebook.code(&slug("pledge")).unwrap().clone();
        let code = annotator_core::codebook::Code { key: Some("b".into()), ..(*code).clone() };
        let edit = annotator_core::edit::Edit::ChangeCode { code: code.into() };
        edit.apply(&mut page.model.open.as_mut().unwrap().project).unwrap();
        page.select("raw material");
        let tags = press(&mut page, false).unwrap();
        assert!(matches!(tags, Msg::Coding(CodingMsg::CodeKeyPressed(_))), "{tags:?}");
        page.send(Msg::Coding(CodingMsg::SelectionCleared));
        let marks = press(&mut page, false).unwrap();
        assert_eq!(marks, Msg::Statements(StatementsMsg::BookmarkSet));
    }

    #[test]
    fn the_bookmark_goes_and_comes_back_with_its_statement() {
        let mut page = Page::with_statement();
        page.send(Msg::Statements(StatementsMsg::BookmarkSet));
        let before = page.open().project.clone();
        let id = before.statements[0].id;
        page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![id])));
        assert!(page.open().project.attachments.is_empty());
        page.send(Msg::UndoChosen);
        assert_eq!(page.open().project, before);
    }
}
