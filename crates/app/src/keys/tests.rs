use std::rc::Rc;

use super::*;
use crate::coding::CodingMsg;
use crate::coding::passage::PassageMsg;
use crate::input::Pointing;
use crate::model::Selection;
use crate::notice::Reason;
use crate::ports::FixedPorts;
use crate::statements::{NewProject, StatementsMsg};
use crate::testing::worker::open;
use crate::update::update;
use annotator_core::text::units::{ByteOffset, Utf16Offset};

const TEXT: &str = "Mr. President,\n\nWe thank Japan 😀. We pledge e\u{301} aid.";

/// A page with a statement.
fn page() -> (Model, FixedPorts) {
    let (mut model, mut ports) = (Model::default(), FixedPorts::default());
    update(
        &mut model,
        Msg::Statements(StatementsMsg::ProjectMade(NewProject::default())),
        &mut ports,
    );
    open(&mut model, Msg::TextPasted(TEXT.to_owned()), &mut ports);
    assert!(model.open.as_ref().is_some_and(|open| open.statement().is_some()));
    (model, ports)
}

fn select(model: &mut Model, part: &str) {
    let open = model.open.as_mut().unwrap();
    let text = Rc::clone(&open.statement().unwrap().text);
    let at = u32::try_from(TEXT.find(part).unwrap()).unwrap();
    let end = at + u32::try_from(part.len()).unwrap();
    let span = text.span(ByteOffset(at), ByteOffset(end)).unwrap();
    open.selection = Some(Selection { span, by: Pointing::Keyboard, dragging: false });
}

/// A key press from its notation, such as `ctrl+shift+ArrowLeft`.
fn press(written: &str) -> Press<'_> {
    let (held, key) = written.rsplit_once('+').unwrap_or(("", written));
    let has = |name: &str| held.split('+').any(|part| part == name);
    let (shift, ctrl, alt, meta) = (has("shift"), has("ctrl"), has("alt"), has("meta"));
    Press { key, code: "", shift, ctrl, alt, meta }
}

fn sent(taken: Option<KeyResult>) -> Option<Msg> {
    match taken? {
        KeyResult::Send(msg) => Some(msg),
        KeyResult::Line { .. } | KeyResult::Page { .. } => None,
    }
}

fn step(unit: StepUnit, forward: bool, extend: bool) -> Option<Msg> {
    Some(Msg::Coding(CodingMsg::CaretStepped { unit, forward, extend }))
}

#[test]
fn the_caret_moves_and_shift_extends() {
    let (model, _) = page();
    let on = |written, mac| sent(text_key(&press(written), mac, false, &model));
    for (written, unit, forward, extend) in [
        ("ArrowLeft", StepUnit::Character, false, false),
        ("shift+ArrowRight", StepUnit::Character, true, true),
        ("ctrl+ArrowRight", StepUnit::Word, true, false),
        ("ctrl+shift+ArrowLeft", StepUnit::Word, false, true),
        ("alt+ArrowDown", StepUnit::Sentence, true, false),
        ("alt+shift+ArrowUp", StepUnit::Sentence, false, true),
        ("ctrl+ArrowUp", StepUnit::Paragraph, false, false),
        ("ctrl+shift+End", StepUnit::Text, true, true),
    ] {
        assert_eq!(on(written, false), step(unit, forward, extend), "{written}");
    }
    assert_eq!(
        on("Home", false),
        Some(Msg::Coding(CodingMsg::CaretToEdge { forward: false, extend: false }))
    );
    assert_eq!(
        text_key(&press("shift+ArrowUp"), false, false, &model),
        Some(KeyResult::Line { forward: false, extend: true })
    );
}

#[test]
fn macs_have_other_keys_for_words_and_paragraphs() {
    let (model, _) = page();
    let on = |written| sent(text_key(&press(written), true, false, &model));
    assert_eq!(on("alt+ArrowLeft"), step(StepUnit::Word, false, false));
    assert_eq!(on("alt+shift+ArrowRight"), step(StepUnit::Word, true, true));
    assert_eq!(on("meta+ArrowDown"), step(StepUnit::Text, true, false));
    assert_eq!(on("meta+alt+ArrowDown"), step(StepUnit::Paragraph, true, false));
    assert_eq!(on("ctrl+ArrowUp"), None, "the system shows its windows");
    assert_eq!(on("meta+ArrowLeft"), None, "the browser goes back");
}

#[test]
fn the_caret_moves_where_side_arrows_point() {
    let (model, _) = page();
    let on = |written| sent(text_key(&press(written), false, true, &model));
    assert_eq!(on("ArrowLeft"), step(StepUnit::Character, true, false));
    assert_eq!(on("ctrl+shift+ArrowRight"), step(StepUnit::Word, false, true));
    assert_eq!(on("alt+ArrowDown"), step(StepUnit::Sentence, true, false));
    assert_eq!(
        on("Home"),
        Some(Msg::Coding(CodingMsg::CaretToEdge { forward: false, extend: false }))
    );
}

#[test]
fn the_browser_keeps_its_own_keys() {
    let (model, _) = page();
    for written in
        ["alt+ArrowLeft", "alt+ArrowRight", "ctrl+PageDown", "Tab", "ctrl+c", "ctrl+p", "F5"]
    {
        assert_eq!(text_key(&press(written), false, false, &model), None, "{written}");
    }
}

#[test]
fn keys_without_effect_are_left_to_the_browser() {
    let (model, _) = page();
    for written in ["Escape", "Delete", "]", "alt+shift+ArrowLeft"] {
        assert_eq!(text_key(&press(written), false, false, &model), None, "{written}");
    }
    assert_eq!(text_key(&press("ArrowLeft"), false, false, &Model::default()), None);
}

#[test]
fn enter_and_escape_follow_the_selection() {
    let (mut model, _) = page();
    let on = |model: &Model, written| sent(text_key(&press(written), false, false, model));
    model.open.as_mut().unwrap().caret.at = ByteOffset(35); // after the emoji
    let after = DomPoint { paragraph: 2, offset: Utf16Offset(17) };
    assert_eq!(on(&model, "Enter"), Some(Msg::Coding(CodingMsg::TextClicked(after))));
    select(&mut model, "Japan");
    assert_eq!(on(&model, "Enter"), Some(Msg::Coding(CodingMsg::PickerOpened)));
    assert_eq!(on(&model, "Escape"), Some(Msg::Coding(CodingMsg::SelectionCleared)));
}

#[test]
fn space_selects_the_sentence_and_then_the_paragraph() {
    let (mut model, mut ports) = page();
    model.open.as_mut().unwrap().caret.at = ByteOffset(20);
    for selected in ["We thank Japan 😀.", "We thank Japan 😀. We pledge e\u{301} aid."] {
        let msg = sent(text_key(&press(" "), false, false, &model)).unwrap();
        assert_eq!(msg, Msg::Coding(CodingMsg::SelectionGrown));
        update(&mut model, msg, &mut ports);
        assert_eq!(model.open.as_ref().unwrap().selected_text(), Some(selected));
    }
}

#[test]
fn characters_of_codes_are_code_keys_unless_switched_off() {
    let (mut model, _) = page();
    let on = |model: &Model, written| sent(text_key(&press(written), false, false, model));
    assert_eq!(on(&model, "1"), code("1"));
    assert_eq!(on(&model, "shift+P"), code("P"));
    assert_eq!(on(&model, "p"), code("P"), "case does not matter");
    for none in ["ж", "z", "ctrl+P", "Shift", "alt+p", "\\"] {
        assert_eq!(on(&model, none), None, "{none} means no code, so the browser has it");
    }
    assert_eq!(on(&model, "shift+?"), Some(Msg::DialogOpened(Dialog::Keys)));
    assert_eq!(on(&model, "/"), Some(Msg::Find(FindMsg::Wanted)));
    model.settings.code_keys = false;
    for off in ["1", "shift+P", "shift+?", "/", "]"] {
        assert_eq!(on(&model, off), None, "{off}");
    }
    assert!(on(&model, "ArrowLeft").is_some() && on(&model, " ").is_some());
}

#[test]
fn case_matters_if_both_cases_are_given_to_codes() {
    let (mut model, _) = page();
    let book = Rc::make_mut(&mut model.open.as_mut().unwrap().project.codebook);
    let small = book.codes.iter_mut().find(|code| code.key.is_none()).unwrap();
    Rc::make_mut(small).key = Some("p".into());
    let on = |written| sent(text_key(&press(written), false, false, &model));
    assert_eq!(on("p"), code("p"));
    assert_eq!(on("shift+P"), code("P"));
}

#[test]
fn other_keyboards_reach_codes_by_place_and_by_digits_of_any_script() {
    let (model, _) = page();
    let on = |key, place, shift| {
        let press = Press { key, code: place, shift, ..Press::default() };
        sent(text_key(&press, false, false, &model))
    };
    for (key, place) in [("з", "KeyP"), ("ح", "KeyP"), ("π", "KeyP")] {
        assert_eq!(on(key, place, false), code("P"), "{key}");
        assert_eq!(on(key, place, true), code("P"), "{key}");
    }
    for (key, place) in [("٢", "Digit2"), ("२", ""), ("۲", "Numpad2"), ("２", "")] {
        assert_eq!(on(key, place, false), code("2"), "{key}");
    }
    // These keyboards write Latin letters, so the places of letters mean nothing.
    assert_eq!(on("l", "KeyP", false), None, "as on a Dvorak keyboard");
    assert_eq!(on("q", "KeyA", false), None, "as on a French keyboard");
}

#[test]
fn on_keyboards_with_shifted_digits_the_row_of_digits_means_codes() {
    let (mut model, mut ports) = page();
    let on = |model: &Model, key, place, shift| {
        let press = Press { key, code: place, shift, ..Press::default() };
        sent(text_key(&press, false, false, model))
    };
    for (key, place, digit) in
        [("é", "Digit2", "2"), ("à", "Digit0", "0"), ("ě", "Digit2", "2"), ("(", "Digit5", "5")]
    {
        assert_eq!(on(&model, key, place, false), code(digit), "{key}");
    }
    assert_eq!(on(&model, "2", "Digit2", true), code("2"), "with Shift they write digits");
    assert_eq!(on(&model, "@", "Digit2", true), None, "as on an English keyboard");
    // Plus and minus are in that row, too. There they mean the digits.
    tag(&mut model, &mut ports, "thank Japan", "terrorism");
    select(&mut model, "Japan");
    assert_eq!(on(&model, "-", "Digit6", false), code("6"), "as on a French keyboard");
    assert_eq!(on(&model, "+", "Digit1", false), code("1"), "as on a Czech keyboard");
    let taken_off = Some(Msg::Coding(CodingMsg::Passage(PassageMsg::WordsTakenOff)));
    assert_eq!(on(&model, "-", "Minus", false), taken_off);
    assert_eq!(on(&model, "-", "NumpadSubtract", false), taken_off);
}

#[test]
fn what_alt_gr_types_is_a_character_like_others() {
    let (mut model, mut ports) = page();
    tag(&mut model, &mut ports, "We thank Japan", "terrorism");
    // The page reports AltGr without Ctrl, Alt and the key's place.
    let press = press("[");
    let expected = Some(Msg::Coding(CodingMsg::StackStepped(false)));
    assert_eq!(sent(text_key(&press, false, false, &model)), expected);
}

#[test]
fn a_letter_of_another_script_that_is_a_codes_key_is_that_code() {
    let (mut model, _) = page();
    let book = Rc::make_mut(&mut model.open.as_mut().unwrap().project.codebook);
    let other = book.codes.iter_mut().find(|code| code.key.is_none()).unwrap();
    Rc::make_mut(other).key = Some("з".into());
    let press = Press { key: "З", code: "KeyP", shift: true, ..Press::default() };
    assert_eq!(sent(text_key(&press, false, false, &model)), code("з"));
}

#[test]
fn letters_fill_the_open_record_and_shift_means_the_code() {
    let (mut model, mut ports) = page();
    tag(&mut model, &mut ports, "We thank Japan", "pledge");
    let on = |model: &Model, written| sent(text_key(&press(written), false, false, model));
    assert_eq!(on(&model, "r"), code("R"), "nothing is selected");
    select(&mut model, "Japan");
    let fills = |field: &str| {
        Some(Msg::Coding(CodingMsg::EvidenceTaken(crate::testing::page::slug(field))))
    };
    for (key, field) in
        [("a", "actor"), ("r", "recipient"), ("m", "amount"), ("d", "deadline"), ("v", "action")]
    {
        assert_eq!(on(&model, key), fills(field), "{key}");
    }
    assert_eq!(on(&model, "R"), fills("recipient"), "Caps Lock is not Shift");
    assert_eq!(on(&model, "shift+R"), code("R"));
    assert_eq!(on(&model, "p"), code("P"));
    let russian = Press { key: "к", code: "KeyR", ..Press::default() };
    assert_eq!(sent(text_key(&russian, false, false, &model)), fills("recipient"));
}

#[test]
fn without_a_record_letters_are_codes() {
    let (mut model, mut ports) = page();
    tag(&mut model, &mut ports, "We thank Japan", "terrorism");
    select(&mut model, "Japan");
    assert_eq!(sent(text_key(&press("r"), false, false, &model)), code("R"));
}

#[test]
fn a_code_key_changes_the_chosen_annotation_and_alt_shift_adds_a_second_code() {
    let (mut model, mut ports) = page();
    tag(&mut model, &mut ports, "Japan", "pledge");
    let codes = |model: &Model| -> Vec<String> {
        let set = model.open.as_ref().unwrap().annotations();
        set.iter().map(|it| it.code.to_string()).collect()
    };
    let msg = sent(text_key(&press("s"), false, false, &model)).unwrap();
    update(&mut model, msg, &mut ports);
    assert_eq!(codes(&model), ["support"]);
    let said = model.notices.last().map(|notice| &*notice.reason);
    assert!(matches!(said, Some(Reason::Recoded { .. })), "{said:?}");
    // Alt may change the character that a key types.
    let press = Press { key: "∏", code: "KeyP", alt: true, shift: true, ..Press::default() };
    let msg = sent(text_key(&press, true, false, &model)).unwrap();
    update(&mut model, msg, &mut ports);
    assert_eq!(codes(&model), ["pledge", "support"]);
    update(&mut model, Msg::Coding(CodingMsg::AnnotationLeft), &mut ports);
    assert_eq!(sent(text_key(&press, true, false, &model)), None, "nothing is chosen");
}

#[test]
fn enter_changes_the_chosen_annotation_or_chooses_the_one_at_the_caret() {
    let (mut model, mut ports) = page();
    tag(&mut model, &mut ports, "We pledge", "intent");
    tag(&mut model, &mut ports, "Japan", "pledge");
    let on = |model: &Model| sent(text_key(&press("Enter"), false, false, model));
    assert_eq!(on(&model), Some(Msg::Coding(CodingMsg::OtherCodeWanted)));
    let other = u32::try_from(TEXT.find("pledge").unwrap()).unwrap();
    model.open.as_mut().unwrap().caret.at = ByteOffset(other);
    assert!(matches!(on(&model), Some(Msg::Coding(CodingMsg::TextClicked(_)))));
    model.open.as_mut().unwrap().caret.at = ByteOffset(0);
    assert_eq!(on(&model), Some(Msg::Coding(CodingMsg::OtherCodeWanted)));
}

#[test]
fn escape_ends_one_thing_after_the_other() {
    let (mut model, mut ports) = page();
    tag(&mut model, &mut ports, "Japan", "pledge");
    model.open.as_mut().unwrap().kept = Some(crate::testing::page::slug("pledge"));
    let escape = |model: &Model| sent(text_key(&press("Escape"), false, false, model));
    assert_eq!(escape(&model), Some(Msg::Coding(CodingMsg::KeptEnded)));
    update(&mut model, Msg::Coding(CodingMsg::KeptEnded), &mut ports);
    assert_eq!(escape(&model), Some(Msg::Coding(CodingMsg::AnnotationLeft)));
    select(&mut model, "thank");
    update(&mut model, Msg::Coding(CodingMsg::PickerOpened), &mut ports);
    let outside = page_key(&press("Escape"), false, &model);
    assert_eq!(outside, Some(Msg::Coding(CodingMsg::PickerClosed)));
}

#[test]
fn the_whole_text_is_selected_and_the_caret_moves_by_pages() {
    let (mut model, mut ports) = page();
    let on = |model: &Model, written, mac| text_key(&press(written), mac, false, model);
    let msg = sent(on(&model, "ctrl+a", false)).unwrap();
    update(&mut model, msg, &mut ports);
    assert_eq!(model.open.as_ref().unwrap().selected_text(), Some(TEXT));
    assert!(model.open.as_ref().unwrap().picker.is_none());
    assert!(on(&model, "meta+a", true).is_some());
    let page = Some(KeyResult::Page { forward: true, extend: true });
    assert_eq!(on(&model, "shift+PageDown", false), page);
}

fn code(key: &str) -> Option<Msg> {
    Some(Msg::Coding(CodingMsg::CodeKeyPressed(key.to_owned())))
}

fn tag(model: &mut Model, ports: &mut FixedPorts, part: &str, code: &str) {
    select(model, part);
    let code = crate::testing::page::slug(code);
    update(model, Msg::Coding(CodingMsg::CodeApplied(code)), ports);
}

#[test]
fn the_chosen_annotation_has_its_keys() {
    let (mut model, mut ports) = page();
    let code = model.open.as_ref().unwrap().project.codebook.codes.iter().find(|c| c.selectable);
    let code = code.unwrap().id.clone();
    select(&mut model, "Japan");
    update(&mut model, Msg::Coding(CodingMsg::CodeApplied(code)), &mut ports);
    assert!(model.open.as_ref().unwrap().chosen.is_some());
    let on = |written, mac| sent(text_key(&press(written), mac, false, &model));
    assert_eq!(on("Backspace", false), Some(Msg::Coding(CodingMsg::AnnotationRemoved)));
    assert_eq!(on("shift+F8", false), Some(Msg::Coding(CodingMsg::AnnotationStepped(false))));
    assert_eq!(
        on("alt+[", false),
        Some(Msg::Coding(CodingMsg::StackStepped(false))),
        "as some layouts write it"
    );
    let stepped =
        Msg::Coding(CodingMsg::EdgeStepped { end: true, unit: StepUnit::Word, forward: true });
    assert_eq!(on("alt+shift+ArrowRight", false), Some(stepped.clone()));
    assert_eq!(on("ctrl+shift+ArrowRight", true), Some(stepped));
}

#[test]
fn undo_works_on_every_keyboard_and_not_in_dialogs() {
    let (mut model, _) = page();
    let on = |model: &Model, written, mac| page_key(&press(written), mac, model);
    assert_eq!(on(&model, "ctrl+z", false), Some(Msg::UndoChosen));
    assert_eq!(on(&model, "ctrl+shift+Z", false), Some(Msg::RedoChosen));
    assert_eq!(on(&model, "ctrl+y", false), Some(Msg::RedoChosen));
    assert_eq!(on(&model, "meta+z", true), Some(Msg::UndoChosen));
    let next = Some(Msg::Coding(CodingMsg::RecordStepped));
    assert_eq!(
        (on(&model, "ctrl+Enter", false), on(&model, "meta+Enter", true)),
        (next.clone(), next)
    );
    assert_eq!(on(&model, "z", false), None);
    let russian = Press { key: "я", code: "KeyZ", ctrl: true, ..Press::default() };
    assert_eq!(page_key(&russian, false, &model), Some(Msg::UndoChosen));
    assert_eq!(on(&model, "shift+?", false), None, "a single key acts only in the text");
    model.dialog = Some(Dialog::Keys);
    assert_eq!(on(&model, "ctrl+z", false), None);
}

#[test]
fn no_key_means_two_things() {
    for mac in [false, true] {
        let all = KEYS.iter().flat_map(|row| row.on(mac).iter().map(move |key| (key, row.extends)));
        let mut seen: Vec<Chord> = Vec::new();
        for ((chord, _), extends) in all {
            let mut chords = vec![*chord];
            if extends {
                chords.push(Chord { shift: true, ..*chord });
            }
            for chord in chords {
                assert!(!seen.contains(&chord), "{chord:?} on a Mac: {mac}");
                seen.push(chord);
            }
        }
    }
}
