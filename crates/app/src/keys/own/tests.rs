use super::*;
use crate::dialog::Dialog;
use crate::testing::page::*;

fn press(written: &'static str) -> Press<'static> {
    // The key itself may be a plus.
    let start = written[..written.len() - 1].rfind('+').map_or(0, |plus| plus + 1);
    let (held, key) = written.split_at(start);
    let has = |name: &str| held.split('+').any(|part| part == name);
    Press {
        key,
        code: "",
        shift: has("shift"),
        ctrl: has("ctrl"),
        alt: has("alt"),
        meta: has("meta"),
    }
}

fn give(page: &mut Page, command: Command, written: &'static str) {
    let mut own = OwnKeys::of(&page.model.settings);
    own.set(command, OwnChord::of(&press(written)), false);
    let settings = own.in_settings(&page.model.settings);
    page.send(Msg::SettingsChanged(settings));
}

/// `Some(None)` if the key does nothing; `None` if the table counts.
fn pressed(page: &Page, written: &'static str, at: PressedIn) -> Option<Option<Msg>> {
    match own_key(&press(written), false, at, false, &page.model)? {
        OwnDeed::Nothing => Some(None),
        OwnDeed::Do(Deed::Send(msg)) => Some(Some(msg)),
        OwnDeed::Do(Deed::Show(part)) => panic!("{part:?}"),
    }
}

#[test]
fn own_keys_are_stored_with_the_settings() {
    let mut page = Page::with_statement();
    for (command, written) in [
        (Command::NextStatement, "ctrl+alt+n"),
        (Command::AddWords, "F9"),
        (Command::Export, "alt++"),
        (Command::Keys, "shift+F2"),
    ] {
        give(&mut page, command, written);
        let own = OwnKeys::of(&page.model.settings);
        assert_eq!(own.key_of(command, false), Some(OwnChord::of(&press(written))), "{written}");
    }
    let text = serde_json::to_string(&page.model.settings).unwrap();
    let read: Settings = serde_json::from_str(&text).unwrap();
    assert_eq!(OwnKeys::of(&read), OwnKeys::of(&page.model.settings));
    let damaged = Settings { own_keys: "Nothing x\nUndo\n\nRedo F9".into(), ..read };
    let own = OwnKeys::of(&damaged);
    assert!(own.has(Command::Redo) && !own.has(Command::Undo));
}

#[test]
fn an_own_key_counts_in_place_of_the_one_in_the_table() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.send(Msg::UndoChosen);
    give(&mut page, Command::Redo, "F9");
    for at in [PressedIn::Text, PressedIn::Page] {
        assert_eq!(pressed(&page, "F9", at), Some(Some(Msg::RedoChosen)));
        assert_eq!(pressed(&page, "ctrl+y", at), Some(None), "the old key does nothing");
        assert_eq!(pressed(&page, "ctrl+z", at), None, "the table counts");
    }
    assert_eq!(pressed(&page, "F9", PressedIn::Field), None);
    page.send(Msg::DialogOpened(Dialog::Settings));
    assert_eq!(pressed(&page, "F9", PressedIn::Page), None);
}

#[test]
fn a_key_is_reset_and_is_that_of_the_table_again() {
    let mut page = Page::with_statement();
    give(&mut page, Command::Undo, "F9");
    let mut own = OwnKeys::of(&page.model.settings);
    own.reset(Command::Undo);
    page.send(Msg::SettingsChanged(own.in_settings(&page.model.settings)));
    assert_eq!(page.model.settings.own_keys, "");
    assert_eq!(pressed(&page, "F9", PressedIn::Text), None);
}

#[test]
fn characters_act_only_in_the_text_and_while_keys_of_codes_are_on() {
    let mut page = Page::with_statement();
    give(&mut page, Command::Settings, "q");
    let opened = Some(Some(Msg::DialogOpened(Dialog::Settings)));
    assert_eq!(pressed(&page, "q", PressedIn::Text), opened);
    assert_eq!(pressed(&page, "q", PressedIn::Page), None);
    assert_eq!(pressed(&page, "q", PressedIn::Field), None);
    page.model.settings.code_keys = false;
    assert_eq!(pressed(&page, "q", PressedIn::Text), None);
}

#[test]
fn what_a_key_does_already_is_pointed_out() {
    let mut page = Page::with_statement();
    let taken =
        |page: &Page, written| key_taken(&press(written), Command::Export, false, &page.model);
    assert_eq!(taken(&page, "ctrl+w"), Some(KeyTaken::Browser));
    assert_eq!(taken(&page, "F5"), Some(KeyTaken::Browser));
    for fixed in ["ArrowLeft", "shift+ArrowUp", "Tab", "Escape", "ctrl+End", "alt+ArrowUp"] {
        assert_eq!(taken(&page, fixed), Some(KeyTaken::Fixed), "{fixed}");
    }
    assert_eq!(taken(&page, "ctrl+k"), Some(KeyTaken::Command(Command::Palette)));
    assert_eq!(taken(&page, "p"), Some(KeyTaken::Code("Pledge".into())));
    assert_eq!(taken(&page, "F9"), None);
    give(&mut page, Command::Keys, "F9");
    assert_eq!(taken(&page, "F9"), Some(KeyTaken::Command(Command::Keys)));
    assert_eq!(taken(&page, "?"), None, "its command has another key now");
}

#[test]
fn a_key_given_to_a_command_is_taken_from_the_one_that_had_it() {
    let mut page = Page::with_statement();
    give(&mut page, Command::Keys, "F8");
    let own = OwnKeys::of(&page.model.settings);
    assert_eq!(own.key_of(Command::NextTag, false), None);
    assert_eq!(pressed(&page, "F8", PressedIn::Text), Some(Some(Msg::DialogOpened(Dialog::Keys))));
    assert_eq!(pressed(&page, "shift+F8", PressedIn::Text), None);
}

#[test]
fn a_character_that_a_command_lost_may_be_the_key_of_a_code() {
    let mut page = Page::with_statement();
    let book = std::rc::Rc::make_mut(&mut page.model.open.as_mut().unwrap().project.codebook);
    let code = book.codes.iter_mut().find(|code| code.key.is_none() && code.selectable).unwrap();
    std::rc::Rc::make_mut(code).key = Some("+".into());
    give(&mut page, Command::AddWords, "F9");
    let expected = Msg::Coding(CodingMsg::CodeKeyPressed("+".into()));
    assert_eq!(pressed(&page, "+", PressedIn::Text), Some(Some(expected)));
}

#[test]
fn a_letter_changes_the_chosen_annotation_only_if_nothing_is_selected() {
    let mut page = Page::with_statement();
    assert!(!codes_chosen(&press("p"), false, &page.model));
    page.tag("raw material", "pledge");
    assert!(codes_chosen(&press("s"), false, &page.model));
    assert!(codes_chosen(&press("alt+shift+S"), false, &page.model));
    assert!(!codes_chosen(&press("z"), false, &page.model), "no code has this key");
    page.select("relief fund");
    page.send(Msg::Coding(CodingMsg::PickerClosed));
    assert!(!codes_chosen(&press("s"), false, &page.model));
}

#[test]
fn screen_readers_are_told_the_key_that_a_command_has_now() {
    let mut own = OwnKeys::default();
    assert_eq!(own.announced(Command::Palette, false).as_deref(), Some("Control+K"));
    assert_eq!(own.announced(Command::NextHit, false).as_deref(), Some("F3"));
    assert_eq!(own.announced(Command::Find, false).as_deref(), Some("/"));
    let press = Press { key: "F9", shift: true, ..Press::default() };
    own.set(Command::NextHit, OwnChord::of(&press), false);
    assert_eq!(own.announced(Command::NextHit, false).as_deref(), Some("Shift+F9"));
    own.set(Command::Find, OwnChord::of(&press), false);
    assert_eq!(own.announced(Command::NextHit, false), None, "the key was given to another one");
}

#[test]
fn whether_a_command_has_its_usual_key_is_known_from_the_settings_alone() {
    let mut own = OwnKeys::default();
    let settings = |own: &OwnKeys| own.in_settings(&Settings::default());
    assert!(settings(&own).has_usual_key("Undo"));
    own.set(Command::Undo, OwnChord::of(&Press { key: "F9", ..Press::default() }), false);
    assert!(!settings(&own).has_usual_key("Undo"));
    assert!(settings(&own).has_usual_key("Redo"));
}
