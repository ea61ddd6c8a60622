use super::*;
use crate::codebook::removal::Removal;
use crate::testing::page::*;

fn picker(page: &Page) -> &Picker {
    page.open().picker.as_ref().expect("the picker is open")
}

fn typed(page: &mut Page, query: &str) -> Option<String> {
    page.send(Msg::Coding(CodingMsg::PickerTyped(query.into())));
    picker(page).row.as_ref().map(|row| match row {
        Row::Field(field) => format!("field {field}"),
        Row::Recent(code) | Row::Code(code) => code.to_string(),
        Row::Words(added) => format!("words {added}"),
        Row::Create => "new".to_owned(),
    })
}

fn enter(page: &mut Page) {
    page.send(Msg::Coding(CodingMsg::PickerApplied { keep: false }));
}

fn add_code(page: &mut Page, name: &str, key: &str) {
    let draft = crate::codebook::draft::CodeDraft {
        id: None,
        layer: slug("theme"),
        parent: None,
        name: name.into(),
        short_name: String::new(),
        definition: String::new(),
        slot: 0,
        key: key.into(),
    };
    page.send(Msg::Codebook(CodebookMsg::CodeSaved(draft)));
}

#[test]
fn enter_in_a_fresh_picker_tags_nothing_and_says_so() {
    let mut page = Page::with_statement();
    page.select("raw material");
    enter(&mut page);
    assert_eq!(page.quotes(), []);
    assert!(picker(&page).unchosen);
    page.send(Msg::Coding(CodingMsg::PickerKept));
    assert!(page.quotes().is_empty() && page.open().kept.is_none() && picker(&page).unchosen);
    page.send(Msg::Coding(CodingMsg::PickerMoved(1)));
    assert!(!picker(&page).unchosen);
    enter(&mut page);
    assert_eq!(page.quotes().len(), 1);
}

#[test]
fn arrows_begin_at_either_end_and_wrap() {
    let mut page = Page::with_statement();
    page.select("raw material");
    let rows = picker(&page).rows(page.open());
    page.send(Msg::Coding(CodingMsg::PickerMoved(-1)));
    assert_eq!(picker(&page).row.as_ref(), rows.last());
    page.send(Msg::Coding(CodingMsg::PickerMoved(1)));
    assert_eq!(picker(&page).row.as_ref(), rows.first());
}

#[test]
fn the_code_whose_key_was_typed_comes_first() {
    let mut page = Page::with_statement();
    page.select("raw material");
    for query in ["p", "P"] {
        assert_eq!(typed(&mut page, query).as_deref(), Some("pledge"), "{query}");
    }
    enter(&mut page);
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
}

#[test]
fn a_name_typed_with_its_capital_gives_one_annotation_with_that_code() {
    let mut page = Page::with_statement();
    add_code(&mut page, "Sanctions 2025", "");
    page.select("raw material");
    for end in 1..="Sanctions 2025".len() {
        typed(&mut page, &"Sanctions 2025"[..end]);
    }
    enter(&mut page);
    assert_eq!(page.quotes(), [pair("sanctions_2025", "raw material")]);
}

#[test]
fn words_of_an_open_record_come_before_codes_and_fill_its_fields() {
    let mut page = Page::with_statement();
    page.select("relief fund");
    assert!(picker(&page).list(page.open()).groups.iter().all(|it| it.heading != Heading::Record));
    page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
    page.select("12\u{a0}million US dollars");
    let list = picker(&page).list(page.open());
    let first = list.groups.first().unwrap();
    assert_eq!(first.heading, Heading::Record);
    assert_eq!(first.rows.first(), Some(&Row::Field(slug("amount"))), "the words are a sum");
    assert_eq!(typed(&mut page, "r").as_deref(), Some("field recipient"));
    assert_eq!(typed(&mut page, "R").as_deref(), Some("reaffirmation"));
    assert_eq!(typed(&mut page, "m").as_deref(), Some("field amount"));
    enter(&mut page);
    let record = page.open().chosen_annotation().unwrap();
    assert!(matches!(&record.attributes[&slug("amount")].value, Value::Money(_)));
    assert!(page.open().picker.is_none());
}

#[test]
fn recent_codes_come_before_the_layers() {
    let mut page = Page::with_statement();
    page.tag("raw material", "intent");
    page.tag("A person", "terrorism");
    page.select("Almora thanks you");
    let list = picker(&page).list(page.open());
    assert_eq!(list.groups[0].heading, Heading::Recent);
    assert_eq!(list.groups[0].rows, [Row::Recent(slug("terrorism")), Row::Recent(slug("intent"))]);
    assert_eq!(list.groups[1].heading, Heading::Layer(slug("theme")));
}

#[test]
fn a_new_code_is_offered_from_three_letters_on_and_never_first() {
    let mut page = Page::with_statement();
    page.select("raw material");
    let offered = |page: &Page| picker(page).list(page.open()).new_name;
    typed(&mut page, "zq");
    assert_eq!(offered(&page), NewName::TooShort);
    assert_eq!(typed(&mut page, "zqx"), None, "Enter must not create");
    assert_eq!(offered(&page), NewName::Free);
    typed(&mut page, "  PLÉDGE ");
    assert_eq!(offered(&page), NewName::Taken("Pledge".into()));
    typed(&mut page, "zqx");
    page.send(Msg::Coding(CodingMsg::PickerMoved(1)));
    enter(&mut page);
    let Some(Dialog::NewCode { name, .. }) = &page.model.dialog else { panic!() };
    assert_eq!(name, "zqx");
    page.send(Msg::Coding(CodingMsg::PickerLeft));
    add_code(&mut page, "zqx", "");
    assert_eq!(page.quotes(), [pair("zqx", "raw material")], "it was meant for the selection");
}

#[test]
fn the_picker_changes_the_code_of_the_chosen_annotation() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.send(Msg::Coding(CodingMsg::OtherCodeWanted));
    assert_eq!(picker(&page).purpose, Purpose::Change);
    typed(&mut page, "supp");
    enter(&mut page);
    assert_eq!(page.quotes(), [pair("support", "raw material")]);
    assert!(page.open().picker.is_none());
    page.send(Msg::UndoChosen);
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
}

#[test]
fn a_kept_code_tags_every_further_selection_until_it_ends() {
    let mut page = Page::with_statement();
    page.select("raw material");
    typed(&mut page, "p");
    page.send(Msg::Coding(CodingMsg::PickerKept));
    assert!(page.open().picker.is_none());
    for words in ["A person", "dollars", "Almora"] {
        page.select(words);
        assert!(page.open().picker.is_none() && page.open().selection.is_none());
    }
    assert_eq!(page.quotes().len(), 4);
    assert!(page.quotes().iter().all(|(code, _)| code == "pledge"));
    page.send(Msg::Coding(CodingMsg::KeptEnded));
    page.select("relief fund");
    assert_eq!(page.quotes().len(), 4);
    assert!(page.open().picker.is_some());
}

#[test]
fn a_code_that_is_removed_is_not_kept() {
    let mut page = Page::with_statement();
    add_code(&mut page, "Short-lived", "");
    page.model.open.as_mut().unwrap().kept = Some(slug("short_lived"));
    let removal = Removal { codes: vec![slug("short_lived")], to: None, keeps_children: false };
    page.send(Msg::Codebook(CodebookMsg::CodesRemoved(removal)));
    assert_eq!(page.open().kept, None);
}

#[test]
fn a_codes_use_is_counted_here_and_elsewhere() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("A person", "pledge");
    page.open_file("second.txt", b"Another statement.\nIt has two lines.\n");
    page.tag("two lines", "pledge");
    let used = use_of(page.open(), &slug("pledge"));
    assert_eq!(used, Use { here: 1, elsewhere: 2, statements: 1 });
    assert_eq!(use_of(page.open(), &slug("intent")), Use::default());
}

#[test]
fn a_code_is_made_from_the_selected_words() {
    let mut page = Page::with_statement();
    page.select("relief fund");
    page.send(Msg::Coding(CodingMsg::PickerOpened));
    let last = |page: &Page| page.open().picker.as_ref().unwrap().rows(page.open()).pop().unwrap();
    assert_eq!(last(&page), Row::Create);
    page.send(Msg::Coding(CodingMsg::PickerPointed(Row::Create)));
    page.send(Msg::Coding(CodingMsg::PickerApplied { keep: false }));
    let Some(Dialog::NewCode { name, .. }) = &page.model.dialog else { panic!("no dialog") };
    assert_eq!(name, "relief fund");
    page.send(Msg::DialogClosed);
    page.send(Msg::Coding(CodingMsg::PickerClosed));
    // Not from a long passage.
    page.select(
        "Almora thanks you 😊. We pledge 12\u{a0}million US dollars to the relief fund by the end",
    );
    page.send(Msg::Coding(CodingMsg::PickerOpened));
    assert_ne!(last(&page), Row::Create);
}
