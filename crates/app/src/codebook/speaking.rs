//! The codebook of the open project is shown in the language of the page, if it has that language.

use std::rc::Rc;

use crate::keeping::KeepingMsg;
use crate::msg::Msg;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::{Record, StepKind, StepName};

/// Whether the language of the codebook of a stored project may be changed now: this window has the
/// right to change the project since this message, or the page speaks another language.
pub(crate) fn may_turn_codebook(msg: &Msg) -> bool {
    matches!(msg, Msg::LanguageSpoken | Msg::Keeping(KeepingMsg::HoldAnswered { held: true, .. }))
}

impl Work<'_> {
    /// Runs after each message. Puts the language of the page on top of the codebook, once for each
    /// project that is opened and each language that is chosen. In a project that is stored already
    /// it is a step that can be undone, so that steps before it find the codebook that they changed.
    pub(crate) fn keep_codebook_language(&mut self, may_turn: bool) {
        let tag = self.ports.language();
        let time = self.ports.now();
        let Some(open) = &mut self.model.open else { return };
        if open.language == Some(tag) || open.read_only.is_some() {
            return;
        }
        if open.project.codebook.language().is_none_or(|on_top| on_top == tag) {
            open.language = Some(tag);
            return;
        }
        let history = &open.history;
        let is_new =
            open.saving.snapshot_due && history.done().is_empty() && history.undone().is_empty();
        let only_shown = is_new || open.is_only_read();
        if !only_shown && !may_turn {
            return;
        }
        open.language = Some(tag);
        let Some(codebook) = open.project.codebook.in_language(tag).map(Rc::new) else { return };
        if only_shown {
            open.project.set_codebook(codebook);
            return;
        }
        let name = StepName { kind: StepKind::ReplaceCodebook, detail: codebook.title.clone() };
        let edits = vec![Edit::ReplaceCodebook { codebook }];
        if let Err(why) = self.record(&Record::Step { name, time, edits, joined: false }) {
            self.refuse(why);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::whole::WholeMsg;
    use crate::testing::page::*;
    use annotator_core::starter::Preset;

    fn in_language(tag: &'static str) -> Page {
        let mut page = Page::new();
        page.ports.language = Some(tag);
        page.open_file("almora.txt", STATEMENT.as_bytes());
        page
    }

    fn shown(page: &Page) -> Option<&str> {
        page.open().project.codebook.language()
    }

    fn steps(page: &Page) -> usize {
        page.open().history.done().len()
    }

    fn speak(page: &mut Page, tag: &'static str) {
        page.ports.language = Some(tag);
        page.send(Msg::LanguageSpoken);
    }

    fn reopen(page: &mut Page) {
        let key = page.open().key;
        page.reload();
        page.send(Msg::Start(StartMsg::RecentChosen(key)));
        let held = KeepingMsg::HoldAnswered { project: key, held: true };
        page.send(Msg::Keeping(held));
    }

    #[test]
    fn a_new_project_has_the_language_of_the_page_on_top_and_all_others() {
        let page = in_language("fr");
        let book = &page.open().project.codebook;
        assert_eq!(book.languages(), ["fr", "ar", "en", "es", "ru", "zh"]);
        assert_eq!(book.layers[0].name, "Thèmes");
        assert_eq!(**book, Preset::Full.codebook_in("fr"));
    }

    #[test]
    fn another_language_is_a_step_that_can_be_undone() {
        let mut page = in_language("en");
        page.tag("We pledge", "pledge");
        let (before, revision) = (steps(&page), page.open().project.revision);
        speak(&mut page, "ru");
        assert_eq!((shown(&page), steps(&page)), (Some("ru"), before + 1));
        assert_eq!(page.open().project.revision, revision, "it is the same codebook");
        page.send(Msg::LanguageSpoken);
        assert_eq!(steps(&page), before + 1, "it is in that language already");
        page.send(Msg::UndoChosen);
        page.send(Msg::DialogClosed);
        assert_eq!(shown(&page), Some("en"), "it stays undone");
        page.send(Msg::UndoChosen);
        assert_eq!(page.quotes(), []);
        page.send(Msg::RedoChosen);
        page.send(Msg::RedoChosen);
        assert_eq!(shown(&page), Some("ru"));
    }

    #[test]
    fn a_stored_project_follows_the_page_once_this_window_may_change_it() {
        let mut page = in_language("es");
        reopen(&mut page);
        let before = steps(&page);
        assert_eq!(shown(&page), Some("es"), "it is stored with that language on top");
        page.ports.language = Some("zh");
        let key = page.open().key;
        page.reload();
        page.send(Msg::Start(StartMsg::RecentChosen(key)));
        assert_eq!(shown(&page), Some("es"), "another window may have the project");
        page.send(Msg::Keeping(KeepingMsg::HoldAnswered { project: key, held: true }));
        assert_eq!((shown(&page), steps(&page)), (Some("zh"), before + 1));
        reopen(&mut page);
        assert_eq!((shown(&page), steps(&page)), (Some("zh"), before + 1));
    }

    #[test]
    fn what_is_undone_before_the_browser_answers_stays_undone() {
        let mut page = in_language("en");
        speak(&mut page, "ru");
        let key = page.open().key;
        page.reload();
        page.send(Msg::UndoChosen);
        page.send(Msg::Keeping(KeepingMsg::HoldAnswered { project: key, held: true }));
        assert_eq!(shown(&page), Some("en"));
    }

    #[test]
    fn another_window_shows_what_the_first_one_has() {
        let mut page = in_language("es");
        let key = page.open().key;
        page.held_elsewhere = Some(key);
        page.ports.language = Some("ar");
        page.reload();
        page.send(Msg::Start(StartMsg::RecentChosen(key)));
        assert_eq!(page.open().read_only, Some(ReadOnly::OtherWindow));
        page.send(Msg::LanguageSpoken);
        assert_eq!(shown(&page), Some("es"));
        assert!(page.reasons().is_empty());
    }

    #[test]
    fn a_project_that_does_not_say_its_language_stays_as_it_is() {
        let mut page = in_language("en");
        let plain = Rc::new(annotator_core::starter::codebook());
        page.model.open.as_mut().unwrap().project.set_codebook(Rc::clone(&plain));
        speak(&mut page, "fr");
        assert_eq!(page.open().project.codebook, plain);
    }

    #[test]
    fn once_a_codebook_says_its_language_its_names_in_others_are_shown() {
        let mut page = in_language("en");
        let mut book = annotator_core::starter::codebook();
        for code in book.codes.iter_mut().filter(|code| code.id.as_str() == "pledge") {
            Rc::make_mut(code).labels.insert("de".into(), "Zusage".into());
        }
        page.model.open.as_mut().unwrap().project.set_codebook(book);
        page.ports.language = Some("de");
        page.send(WholeMsg::LanguageSaid("en".into()).into());
        let name = |page: &Page| {
            let book = &page.open().project.codebook;
            book.code(&slug("pledge")).unwrap().name.clone()
        };
        assert_eq!((shown(&page), name(&page).as_str()), (Some("de"), "Zusage"));
        page.send(Msg::UndoChosen);
        assert_eq!((shown(&page), name(&page).as_str()), (None, "Pledge"));
    }

    #[test]
    fn codes_of_a_preset_are_offered_in_the_language_of_the_codebook() {
        let mut page = in_language("ar");
        page.send(WholeMsg::PresetWanted(Preset::Mini).into());
        let Some(Dialog::Codebook(dialog)) = &page.model.dialog else { panic!() };
        let crate::codebook::whole::WholeDialog::Adopt(found) = &**dialog else { panic!() };
        assert_eq!(found.codebook.language(), Some("ar"));
    }
}
