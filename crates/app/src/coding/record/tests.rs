use super::*;
use crate::testing::page::*;
use annotator_core::phrases::passage::Proposal;
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Attribute;

const PLEDGE: &str = "We pledge 12\u{a0}million US dollars to the relief fund";

fn page_with_pledge() -> Page {
    let mut page = Page::with_statement();
    page.tag(PLEDGE, "pledge");
    page
}

fn send(page: &mut Page, msg: CodingMsg) -> Vec<Effect> {
    update(&mut page.model, Msg::Coding(msg), &mut page.ports)
}

fn fields(found: &[Proposal]) -> Vec<&str> {
    found.iter().map(|it| it.attribute.as_str()).collect()
}

fn recorded(page: &Page) -> Vec<(String, Attribute)> {
    let annotation = page.open().chosen_annotation().unwrap();
    annotation.attributes.iter().map(|(id, it)| (id.to_string(), it.clone())).collect()
}

fn pointed(page: &Page, quote: &str) -> CodingMsg {
    let (anchor, focus) = (page.point(quote, false), page.point(quote, true));
    CodingMsg::SelectionMade { anchor, focus, free: false, by: Pointing::Mouse }
}

#[test]
fn what_was_read_is_proposed_but_not_part_of_the_project() {
    let mut page = Page::with_statement();
    page.select(PLEDGE);
    let effects = send(&mut page, CodingMsg::CodeApplied(slug("pledge")));
    assert!(effects.contains(&Effect::Focus(FocusTarget::Proposals)), "it can be accepted at once");
    assert_eq!(fields(&page.model.proposals()), ["actor", "amount"]);
    assert!(recorded(&page).is_empty());
    page.select("A person");
    let effects = send(&mut page, CodingMsg::CodeApplied(slug("health")));
    assert!(effects.contains(&Effect::Focus(FocusTarget::Text)), "there is nothing to accept");
}

#[test]
fn everything_is_accepted_in_one_step_with_evidence_and_a_mark() {
    let mut page = page_with_pledge();
    let before = page.open().project.clone();
    page.send(Msg::Coding(CodingMsg::ProposalsAccepted));
    assert_eq!(page.open().target(), Some(&slug("action")), "the first open field has the focus");
    let text = page.open().statement().unwrap().text.clone();
    let all: Vec<_> = recorded(&page)
        .into_iter()
        .map(|(id, it)| (id, it.evidence[0].quote(text.as_str()), it.proposed))
        .collect();
    let amount = "12\u{a0}million US dollars".to_owned();
    assert_eq!(all, [("actor".into(), "We".into(), true), ("amount".into(), amount, true)]);
    assert!(page.model.proposals().is_empty());
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    assert_eq!(fields(&page.model.proposals()), ["actor", "amount"], "it is read again");
    page.send(Msg::RedoChosen);
    let after = page.open().project.clone();
    page.reload();
    assert_eq!(page.open().project, after, "the mark is stored");
}

#[test]
fn a_value_that_is_changed_by_hand_is_no_longer_proposed() {
    let mut page = page_with_pledge();
    page.send(Msg::Coding(CodingMsg::ProposalAccepted(slug("actor"))));
    assert_eq!(fields(&page.model.proposals()), ["amount"]);
    let annotation = page.open().chosen.as_ref().unwrap().id;
    let mut party = recorded(&page)[0].1.value.clone();
    if let Value::Party(party) = &mut party {
        party.text = "Almora".into();
    }
    page.send(Msg::Coding(CodingMsg::AttributeChanged {
        annotation,
        attribute: slug("actor"),
        value: Some(party),
    }));
    assert!(!recorded(&page)[0].1.proposed);
    assert_eq!(recorded(&page)[0].1.evidence.len(), 1, "its evidence stays");
}

#[test]
fn a_rejected_proposal_does_not_come_back() {
    let mut page = page_with_pledge();
    page.send(Msg::Coding(CodingMsg::ProposalRejected(slug("actor"))));
    assert_eq!(fields(&page.model.proposals()), ["amount"]);
    page.send(Msg::Coding(CodingMsg::ProposalsAccepted));
    page.send(Msg::UndoChosen);
    assert_eq!(fields(&page.model.proposals()), ["amount"]);
    page.reload();
    let id = page.open().annotations().at(0).unwrap().id;
    page.send(Msg::Coding(CodingMsg::AnnotationChosen(id)));
    assert_eq!(fields(&page.model.proposals()), ["actor", "amount"], "only while it is open");
}

#[test]
fn proposals_can_be_switched_off() {
    let mut page = page_with_pledge();
    page.send(Msg::SettingsChanged(Settings { proposals: false, ..Settings::default() }));
    assert!(page.model.proposals().is_empty());
    page.send(Msg::Coding(CodingMsg::ProposalsAccepted));
    assert!(recorded(&page).is_empty());
}

#[test]
fn a_field_with_the_focus_is_filled_by_the_next_selection() {
    let mut page = page_with_pledge();
    page.send(Msg::Coding(CodingMsg::FieldEntered(Some(slug("recipient")))));
    let select = pointed(&page, "the relief fund");
    let effects = send(&mut page, select);
    assert!(page.open().picker.is_none() && page.open().selection.is_none());
    assert_eq!(recorded(&page)[0].0, "recipient");
    assert!(!recorded(&page)[0].1.proposed);
    assert!(effects.contains(&Effect::FocusField(slug("amount"))), "on to the next field");
    assert_eq!(page.open().target(), Some(&slug("amount")));
    let select = pointed(&page, "12\u{a0}million US dollars");
    page.send(Msg::Coding(select));
    assert_eq!(recorded(&page).len(), 2);
}

#[test]
fn a_field_that_the_user_went_to_takes_words_from_anywhere() {
    let mut page = page_with_pledge();
    page.send(Msg::Coding(CodingMsg::FieldEntered(Some(slug("recipient")))));
    let select = pointed(&page, "A person");
    page.send(Msg::Coding(select));
    assert_eq!(recorded(&page)[0].0, "recipient");
    assert_eq!(page.open().target(), Some(&slug("amount")), "and so does the next one");
    let select = pointed(&page, "A person");
    page.send(Msg::Coding(select));
    assert!(page.open().picker.is_none());
}

#[test]
fn words_in_another_paragraph_are_for_a_new_tag_where_the_page_led_to_the_field() {
    let mut page = page_with_pledge();
    page.send(Msg::Coding(CodingMsg::ProposalsAccepted));
    assert_eq!(page.open().target(), Some(&slug("action")));
    // The field says that it has the focus.
    page.send(Msg::Coding(CodingMsg::FieldEntered(Some(slug("action")))));
    let before = recorded(&page);
    page.select("A person");
    assert_eq!(recorded(&page), before);
    assert!(page.open().picker.is_some());
    assert_eq!(page.open().target(), None);
    // Typed letters find codes before fields, and a single one is a code's key.
    page.send(Msg::Coding(CodingMsg::PickerTyped("pl".into())));
    let rows = page.open().picker.as_ref().unwrap().rows(page.open());
    assert_eq!(rows[0].code(), Some(&slug("pledge")), "{rows:?}");
    let letters = ('a'..='z').filter(|letter| field_for_letter(page.open(), *letter).is_some());
    assert_eq!(letters.count(), 0);
}

#[test]
fn a_selection_by_keyboard_fills_the_field_on_enter() {
    let mut page = page_with_pledge();
    page.send(Msg::Coding(CodingMsg::FieldEntered(Some(slug("recipient")))));
    let point = page.point("the relief", false);
    page.send(Msg::Coding(CodingMsg::CaretPlaced { point, extend: false }));
    for _ in 0..3 {
        page.send(Msg::Coding(CodingMsg::CaretStepped {
            unit: StepUnit::Word,
            forward: true,
            extend: true,
        }));
    }
    assert!(recorded(&page).is_empty());
    page.send(Msg::Coding(CodingMsg::PickerOpened));
    assert!(page.open().picker.is_none());
    assert_eq!(recorded(&page)[0].0, "recipient");
}

#[test]
fn a_field_that_was_given_up_or_left_is_not_filled() {
    let mut page = page_with_pledge();
    let wait = CodingMsg::FieldEntered(Some(slug("recipient")));
    page.send(Msg::Coding(wait.clone()));
    let effects = send(&mut page, CodingMsg::FieldGivenUp);
    assert!(effects.contains(&Effect::Focus(FocusTarget::Text)));
    page.select("relief fund");
    assert!(page.open().picker.is_some() && recorded(&page).is_empty());

    let pledge = page.open().chosen.as_ref().unwrap().id;
    page.tag("A person", "intent");
    let other = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(wait));
    page.send(Msg::Coding(CodingMsg::AnnotationChosen(pledge)));
    page.send(Msg::Coding(CodingMsg::AnnotationChosen(other)));
    assert_eq!(page.open().target(), None, "it does not come back with its annotation");
    page.send(Msg::Coding(CodingMsg::FieldEntered(Some(slug("strength")))));
    assert_eq!(page.open().target(), None, "words cannot choose a value");
    page.send(Msg::Coding(CodingMsg::FieldEntered(Some(slug("no_such_field")))));
    assert_eq!(page.open().target(), None);
}

#[test]
fn fields_are_ranked_by_what_the_words_look_like() {
    let page = page_with_pledge();
    let open = page.open();
    let annotation = open.chosen_annotation().unwrap();
    let metadata = Metadata {
        delegation: "Almora".into(),
        date: "2026-11-12".into(),
        language: "en".into(),
        ..Metadata::default()
    };
    let first = |quote: &str| {
        let fields = fields_for_selection(&open.project.codebook, annotation, quote, &metadata);
        let first = fields.first().unwrap().clone();
        (first.attribute.to_string(), first.name, first.letter)
    };
    let field = |id: &str, name: &str, letter| (id.to_owned(), name.to_owned(), Some(letter));
    assert_eq!(first("12\u{a0}million euros"), field("amount", "Sum", 'm'));
    assert_eq!(first("by the end of this month"), field("deadline", "By when", 'd'));
    assert_eq!(first("UNODC"), field("actor", "Who promises", 'a'));
    assert_eq!(first("train officials 😀"), field("action", "What will be done", 'v'));
    assert_eq!(first(""), field("action", "What will be done", 'v'));
    let mut filled = (**annotation).clone();
    let actor = Value::Text { text: "x".into() };
    filled.attributes.insert(slug("actor"), Attribute::new(actor, Vec::new()));
    let fields = fields_for_selection(&open.project.codebook, &filled, "UNODC", &metadata);
    assert_eq!(fields[0].attribute.as_str(), "recipient", "an empty one comes first");
    let all: Vec<_> = fields.iter().map(|it| it.attribute.as_str()).collect();
    assert!(!all.contains(&"strength") && all.contains(&"beneficiary"));
    filled.code = slug("health");
    let fields = fields_for_selection(&open.project.codebook, &filled, "UNODC", &metadata);
    assert_eq!(fields.len(), 1, "a theme has only its place");
}

#[test]
fn the_next_record_is_the_next_one_with_open_fields_in_any_statement() {
    let mut page = page_with_pledge();
    let pledge = page.open().chosen.as_ref().unwrap().id;
    page.tag("Almora thanks you", "support");
    let support = page.open().chosen.as_ref().unwrap().id;
    page.tag("person", "health");
    page.open_file("second.txt", b"We will open two roads next year.\n");
    page.tag("We will open two roads", "intent");
    let intent = page.open().chosen.as_ref().unwrap().id;
    let mut next = || {
        let effects = send(&mut page, CodingMsg::RecordStepped);
        let focused = effects
            .iter()
            .any(|it| matches!(it, Effect::Focus(FocusTarget::Proposals) | Effect::FocusField(_)));
        (page.open().chosen.as_ref().unwrap().id, focused)
    };
    let around: Vec<_> = (0..4).map(|_| next()).collect();
    assert_eq!(around, [(support, true), (pledge, true), (intent, true), (support, true)]);
}

#[test]
fn if_only_the_chosen_record_is_open_the_focus_goes_into_it() {
    let mut page = Page::with_statement();
    page.tag("Almora thanks you", "support");
    let effects = send(&mut page, CodingMsg::RecordStepped);
    let focused =
        |it: &Effect| matches!(it, Effect::Focus(FocusTarget::Proposals) | Effect::FocusField(_));
    assert!(effects.iter().any(focused));
    assert!(!page.reasons().contains(&&Reason::NoOpenRecord));
}

#[test]
fn without_an_open_record_a_notice_says_so() {
    let mut page = Page::with_statement();
    page.tag("person", "health");
    page.send(Msg::Coding(CodingMsg::RecordStepped));
    assert_eq!(page.reasons().last(), Some(&&Reason::NoOpenRecord));
}
