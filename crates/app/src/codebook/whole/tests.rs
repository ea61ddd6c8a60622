use super::*;
use crate::codebook::adopting::{Take, entries, layers_for, proposal};
use crate::codebook::fields::ChoiceDraft;
use crate::codebook::fitting::Fate;
use crate::testing::page::*;
use annotator_core::codebook::AttributeKind;
use annotator_core::codebook::version::{next_number, versions};

const WORDS: YesNo = YesNo { yes: "yes", no: "no" };

fn whole(msg: WholeMsg) -> Msg {
    msg.into()
}

fn commitment() -> LayerId {
    slug("commitment")
}

fn dialog(page: &Page) -> WholeDialog {
    match &page.model.dialog {
        Some(Dialog::Codebook(dialog)) => (**dialog).clone(),
        other => panic!("{other:?}"),
    }
}

fn draft(page: &Page, field: &str) -> FieldDraft {
    let layer = page.open().project.codebook.layer(&commitment()).unwrap();
    FieldDraft::of(layer.attribute(&slug(field)))
}

fn with_value() -> Page {
    let mut page = Page::with_statement();
    page.tag("relief fund", "pledge");
    let id = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::AttributeChanged {
        annotation: id,
        attribute: slug("action"),
        value: Some(Value::Text { text: "send a ship".into() }),
    }));
    page
}

#[test]
fn a_field_is_added_and_changed_and_its_ids_stay() {
    let mut page = Page::with_statement();
    let choice = |name: &str| ChoiceDraft { name: name.into(), ..ChoiceDraft::default() };
    let draft_of = FieldDraft {
        name: "Tone".into(),
        kind: AttributeKind::Choice,
        choices: vec![choice("Warm"), choice("Cold"), choice(" ")],
        ..FieldDraft::of(None)
    };
    page.send(whole(WholeMsg::FieldSaved(commitment(), draft_of, WORDS)));
    let field = |page: &Page| {
        let layer = page.open().project.codebook.layer(&commitment()).unwrap();
        layer.attribute(&slug("tone")).cloned()
    };
    let ids = |page: &Page| {
        let values = field(page).unwrap().values;
        values.iter().map(|it| it.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&page), ["warm", "cold"], "a choice without a name is none");
    let mut renamed = draft(&page, "tone");
    renamed.choices.swap(0, 1);
    renamed.choices[0].name = "Frosty".into();
    renamed.choices.push(choice("Cold"));
    page.send(whole(WholeMsg::FieldSaved(commitment(), renamed, WORDS)));
    assert_eq!(ids(&page), ["cold", "warm", "cold_2"], "the id of a choice stays");
    page.send(whole(WholeMsg::FieldRemoved(commitment(), slug("tone"), WORDS)));
    assert_eq!(field(&page), None, "it has no values, so nothing is asked");
    page.send(Msg::UndoChosen);
    assert_eq!(ids(&page).len(), 3);
    let same = FieldDraft { id: None, ..draft(&page, "tone") };
    let layer = page.open().project.codebook.layer(&commitment()).unwrap();
    assert!(same.problem(layer).is_some(), "two fields of one name");
}

#[test]
fn a_change_that_values_do_not_fit_asks_first_and_is_one_step() {
    let mut page = with_value();
    let before = page.open().project.clone();
    let mut number = draft(&page, "action");
    number.kind = AttributeKind::Number;
    page.send(whole(WholeMsg::FieldSaved(commitment(), number, WORDS)));
    assert_eq!(page.open().project, before, "it asks first");
    let WholeDialog::Fit(fit) = dialog(&page) else { panic!() };
    assert_eq!((fit.misfits.len(), fit.misfits[0].values, fit.misfits[0].turned), (1, 1, 0));
    assert_eq!(fit.misfits[0].samples, ["send a ship"]);
    assert_eq!(fit.misfits[0].codes, [("Pledge".to_owned(), 1)]);
    page.send(Msg::DialogClosed);
    assert_eq!(page.open().project, before, "and can be left");
    let mut number = draft(&page, "action");
    number.kind = AttributeKind::Number;
    page.send(whole(WholeMsg::FieldSaved(commitment(), number, WORDS)));
    let fates = Fates::from_iter([((commitment(), slug("action")), Fate::Turn)]);
    page.send(whole(WholeMsg::Fitted(fates)));
    assert_eq!(page.model.dialog, None);
    let set = page.open().annotations();
    let annotation = set.iter().next().unwrap();
    let label = before.codebook.layer(&commitment()).unwrap().attribute(&slug("action")).unwrap();
    let label = before.codebook.field_name(label, &slug("pledge"));
    assert_eq!(annotation.note, format!("{label}: send a ship"), "what is no number is kept");
    assert!(
        annotation
            .attributes
            .get(&slug::<annotator_core::project::id::OfAttribute>("action"))
            .is_none()
    );
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "in one step");
    page.reload();
    assert_eq!(page.open().project, before);
}

#[test]
fn layers_are_added_moved_and_removed_when_unused() {
    let mut page = Page::with_statement();
    let draft = LayerDraft { name: "Tone".into(), exclusive: true, ..LayerDraft::of(None) };
    page.send(whole(WholeMsg::LayerSaved(draft.clone())));
    let names = |page: &Page| {
        let layers = &page.open().project.codebook.layers;
        layers.iter().map(|layer| layer.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&page), ["Themes", "Commitments", "Tone"]);
    assert!(page.open().project.codebook.layers[2].exclusive);
    page.send(whole(WholeMsg::LayerSaved(draft)));
    assert_eq!(names(&page).len(), 3, "a second one of that name is refused");
    page.send(whole(WholeMsg::LayerMoved(slug("tone"), false)));
    assert_eq!(names(&page), ["Themes", "Tone", "Commitments"]);
    page.send(whole(WholeMsg::LayerRemoved(slug("theme"))));
    assert_eq!(names(&page).len(), 3, "it has codes");
    page.send(whole(WholeMsg::LayerRemoved(slug("tone"))));
    assert_eq!(names(&page), ["Themes", "Commitments"]);
}

#[test]
fn a_version_is_published_compared_and_restored() {
    let mut page = with_value();
    let first = page.open().project.codebook.clone();
    let publish = |page: &mut Page, number: &str, changed: &str| {
        let (number, changed) = (number.to_owned(), changed.to_owned());
        page.send(whole(WholeMsg::Published { number, changed }));
    };
    publish(&mut page, "1", "The beginning");
    publish(&mut page, "1", "Again");
    publish(&mut page, "one", "No number");
    let known = versions(&page.open().project.attachments);
    assert_eq!(known.len(), 1, "a number is used once");
    assert_eq!((known[0].changed.as_str(), &known[0].codebook), ("The beginning", &first));
    assert_eq!(next_number(&page.open().project.attachments), "2");
    page.send(whole(WholeMsg::GuidelinesChanged("Tag sentences.".into())));
    page.send(Msg::Codebook(CodebookMsg::CodesRemoved(Removal {
        codes: vec![slug("refusal")],
        to: None,
        keeps_children: false,
    })));
    let draft = crate::codebook::draft::new_draft(&first, &commitment(), None, "Hope");
    page.send(Msg::Codebook(CodebookMsg::CodeSaved(draft)));
    page.tag("raw material", "hope");
    let before = page.open().project.clone();
    page.send(whole(WholeMsg::Restored("1".into(), WORDS)));
    let restored = &page.open().project.codebook;
    assert_eq!(restored.guidelines, first.guidelines);
    assert!(restored.code(&slug("refusal")).is_some());
    assert!(restored.code(&slug("hope")).is_some(), "it is used, so it stays");
    assert_eq!(restored.codes.len(), first.codes.len() + 1);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    page.reload();
    assert_eq!(versions(&page.open().project.attachments), known);
}

#[test]
fn restoring_a_version_asks_what_becomes_of_values_that_it_has_no_field_for() {
    let mut page = Page::with_statement();
    let mut old = draft(&page, "action");
    old.name = "Deed".into();
    page.send(whole(WholeMsg::FieldRemoved(commitment(), slug("action"), WORDS)));
    page.send(whole(WholeMsg::Published { number: "1".into(), changed: String::new() }));
    page.send(Msg::UndoChosen);
    page.send(Msg::UndoChosen);
    page.send(whole(WholeMsg::FieldSaved(commitment(), old, WORDS)));
    assert_eq!(versions(&page.open().project.attachments).len(), 0, "publishing is undone, too");
}

#[test]
fn a_codebook_is_read_offered_and_added_in_one_step() {
    let mut page = Page::with_statement();
    let table = "path,description\nOceans,The sea.\nOceans/Piracy,Ships taken.\nPledge,Known.\n";
    page.open_file("codes.csv", table.as_bytes());
    let job = page.open().codebook_room().doing.clone().unwrap().job;
    let mut worker = annotator_worker::Worker::default();
    let file = annotator_worker::File { name: "codes.csv", bytes: table.as_bytes() };
    let mut said = Vec::new();
    worker.work(Job::Codebook(CodebookJob::Read), &[file], &mut |reply, _| said.push(reply));
    let reply = said.pop().unwrap();
    page.send(Msg::JobReplied(job, Later::new(reply)));
    let WholeDialog::Adopt(found) = dialog(&page) else { panic!() };
    let before = page.open().project.clone();
    let all = entries(&before.codebook, &found.codebook);
    assert_eq!(all.len(), 3);
    let adoption = Adoption {
        takes: all.iter().map(|it| (it.code.id.clone(), proposal(&it.here))).collect(),
        layers: layers_for(&before.codebook, &found.codebook, "unnamed_layer"),
        fields: false,
        guidelines: false,
        replace: false,
    };
    assert_eq!(adoption.takes.get(&all[2].code.id), Some(&Take::Known(slug("pledge"))));
    page.send(whole(WholeMsg::Adopted(adoption)));
    let after = &page.open().project.codebook;
    assert_eq!(after.codes.len(), before.codebook.codes.len() + 2);
    let news = WholeNews::Adopted { added: 2, updated: 0 };
    assert!(
        matches!(page.reasons().last(), Some(Reason::Codebook { news: it, .. }) if **it == news)
    );
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn a_file_without_codes_is_refused_in_words() {
    let mut page = Page::with_statement();
    page.open_file("codes.csv", b"path,description\n");
    let job = page.open().codebook_room().doing.clone().unwrap().job;
    let reply = Reply::CodebookRead(Err(CodebookUnread::NoCodes));
    page.send(Msg::JobReplied(job, Later::new(reply)));
    assert_eq!(page.model.dialog, None);
    assert!(matches!(page.reasons().last(), Some(Reason::Codebook { is_problem: true, .. })));
}

#[test]
fn a_preset_is_offered_like_any_other_codebook() {
    let mut page = Page::with_statement();
    page.send(whole(WholeMsg::PresetWanted(Preset::Mini)));
    let WholeDialog::Adopt(found) = dialog(&page) else { panic!() };
    assert_eq!((found.codebook.codes.len(), found.from), (8, Source::Preset(Preset::Mini)));
}

fn saved(page: &mut Page, draft: FieldDraft) -> AttributeId {
    let name = draft.name.clone();
    page.send(whole(WholeMsg::FieldSaved(commitment(), draft, WORDS)));
    let layer = page.open().project.codebook.layer(&commitment()).unwrap();
    layer.attributes.iter().find(|field| field.name == name).unwrap().id.clone()
}

#[test]
fn new_annotations_get_the_default_of_each_field() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let choice = |name: &str, score: &str, is_default| ChoiceDraft {
        name: name.into(),
        score: score.into(),
        is_default,
        ..ChoiceDraft::default()
    };
    let tone = FieldDraft {
        name: "Tone".into(),
        kind: AttributeKind::Choice,
        choices: vec![choice("Cold", "-1", false), choice("Warm", "1.5", true)],
        ..FieldDraft::of(None)
    };
    let tone = saved(&mut page, tone);
    let said =
        FieldDraft { name: "Said".into(), default: " by heart ".into(), ..FieldDraft::of(None) };
    let said = saved(&mut page, said);
    page.tag("relief fund", "pledge");
    let values = |page: &Page, quote: &str| {
        let set = page.open().annotations();
        let text = page.open().statement().unwrap().text.clone();
        let tag = set.iter().find(|it| it.spans.quote(text.as_str()) == quote).unwrap();
        [&tone, &said].map(|field| tag.attributes.get(field).map(|it| it.value.clone()))
    };
    let warm = Value::Choice { choice: slug("warm") };
    let text = Value::Text { text: "by heart".into() };
    assert_eq!(values(&page, "relief fund"), [Some(warm), Some(text)]);
    assert_eq!(values(&page, "raw material"), [None, None], "what was tagged before stays");
    let draft = draft(&page, "tone");
    let drafted: Vec<_> =
        draft.choices.iter().map(|it| (it.score.as_str(), it.is_default)).collect();
    assert_eq!(drafted, [("-1", false), ("1.5", true)], "they can be changed again");
    page.reload();
    assert_eq!(self::draft(&page, "tone"), draft);
    page.tag("material", "terrorism");
    assert_eq!(values(&page, "material"), [None, None], "its layer has no such fields");
}

#[test]
fn scores_and_defaults_of_numbers_are_checked() {
    let page = Page::with_statement();
    let layer = page.open().project.codebook.layer(&commitment()).unwrap();
    let mut draft = FieldDraft {
        name: "Share".into(),
        kind: AttributeKind::Number,
        default: "much".into(),
        ..FieldDraft::of(None)
    };
    assert_eq!(draft.problem(layer), Some(crate::codebook::fields::DraftProblem::NoNumber));
    draft.default = "12.5".into();
    assert_eq!(draft.problem(layer), None);
    draft.kind = AttributeKind::Choice;
    draft.choices =
        vec![ChoiceDraft { name: "Much".into(), score: "x".into(), ..ChoiceDraft::default() }];
    assert_eq!(draft.problem(layer), Some(crate::codebook::fields::DraftProblem::NoScore));
}
