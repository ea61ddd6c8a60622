//! Removing codes that are used.

use std::rc::Rc;

use crate::notice::AnnotationsWent;
use crate::testing::page::*;

fn removal(code: &str, to: Option<&str>, keeps_children: bool) -> Msg {
    let (codes, to) = (vec![slug(code)], to.map(slug));
    Msg::Codebook(CodebookMsg::CodesRemoved(Removal { codes, to, keeps_children }))
}

fn has_code(page: &Page, code: &str) -> bool {
    page.open().project.codebook.code(&slug(code)).is_some()
}

#[test]
fn a_code_that_nothing_depends_on_goes_at_once() {
    let mut page = Page::with_statement();
    page.send(Msg::Codebook(CodebookMsg::RemovalAsked(vec![slug("pledge")])));
    assert!(!has_code(&page, "pledge"));
    let went = AnnotationsWent::None;
    assert_eq!(page.reasons(), [&Reason::CodesRemoved { codes: vec!["Pledge".into()], went }]);
    page.send(Msg::UndoChosen);
    assert!(has_code(&page, "pledge"));
}

#[test]
fn the_annotations_of_a_removed_code_get_another_one() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("relief fund", "intent");
    let older = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(older, "older".into())));
    page.tag("relief fund", "pledge");
    let newer = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(newer, "newer".into())));
    let before = page.open().project.clone();
    page.send(Msg::Codebook(CodebookMsg::RemovalAsked(vec![slug("pledge")])));
    assert_eq!(page.model.dialog, Some(Dialog::RemoveCodes(vec![slug("pledge")])));
    assert_eq!(page.open().project, before, "it asks first");
    page.send(removal("pledge", Some("intent"), false));
    assert_eq!(page.model.dialog, None);
    assert_eq!(page.quotes(), [pair("intent", "relief fund"), pair("intent", "raw material")]);
    let set = page.open().annotations();
    assert_eq!(set.get(older).unwrap().note, "older\nnewer");
    let went = AnnotationsWent::To { code: "Intent".into(), annotations: 2, joined: 1 };
    assert_eq!(
        page.reasons().last(),
        Some(&&Reason::CodesRemoved { codes: vec!["Pledge".into()], went })
    );
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "in one step");
    page.reload();
    assert_eq!(page.open().project, before);
}

#[test]
fn the_annotations_of_a_removed_code_go_with_it() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("relief fund", "intent");
    page.send(removal("pledge", None, false));
    assert_eq!(page.quotes(), [pair("intent", "relief fund")]);
    let went = AnnotationsWent::Away(1);
    assert_eq!(
        page.reasons().last(),
        Some(&&Reason::CodesRemoved { codes: vec!["Pledge".into()], went })
    );
}

#[test]
fn codes_under_a_removed_code_move_up_or_go_with_it() {
    let mut page = Page::with_statement();
    let book = Rc::clone(&page.open().project.codebook);
    let child = book.codes.iter().find(|code| code.parent.is_some() && code.selectable).unwrap();
    let (child, parent) = (child.id.clone(), child.parent.clone().unwrap());
    let above = book.code(&parent).unwrap().parent.clone();
    page.tag("raw material", child.as_str());
    let before = page.open().project.clone();
    page.send(removal(parent.as_str(), None, true));
    let moved = page.open().project.codebook.code(&child).unwrap();
    assert_eq!(moved.parent, above);
    assert_eq!(page.quotes(), [pair(child.as_str(), "raw material")]);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    page.send(removal(parent.as_str(), Some("pledge"), false));
    assert!(!has_code(&page, parent.as_str()) && !has_code(&page, child.as_str()));
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn a_layer_with_one_code_a_passage_is_respected() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let theme = page.open().project.codebook.codes.iter();
    let theme = theme.filter(|code| code.layer == slug("theme") && code.selectable);
    let (first, second) = {
        let mut ids = theme.map(|code| code.id.to_string());
        (ids.next().unwrap(), ids.next().unwrap())
    };
    page.tag("material", &first);
    let open = page.model.open.as_mut().unwrap();
    for layer in &mut Rc::make_mut(&mut open.project.codebook).layers {
        Rc::make_mut(layer).exclusive = true;
    }
    let before = page.open().project.clone();
    page.send(removal("pledge", Some(&second), false));
    assert_eq!(page.open().project, before);
    assert!(matches!(page.reasons().last(), Some(Reason::CodeNotRemoved { annotations: 1, .. })));
}

#[test]
fn several_codes_go_in_one_step_with_one_choice_for_their_annotations() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("relief fund", "intent");
    let before = page.open().project.clone();
    let codes = vec![slug("pledge"), slug("intent"), slug("refusal")];
    page.send(Msg::Codebook(CodebookMsg::RemovalAsked(codes.clone())));
    assert_eq!(page.model.dialog, Some(Dialog::RemoveCodes(codes.clone())));
    let to = Some(slug("support"));
    let removal = Removal { codes, to, keeps_children: true };
    assert_eq!(removal.annotations(page.open()), 2);
    page.send(Msg::Codebook(CodebookMsg::CodesRemoved(removal)));
    assert_eq!(page.quotes(), [pair("support", "relief fund"), pair("support", "raw material")]);
    assert!(["pledge", "intent", "refusal"].iter().all(|code| !has_code(&page, code)));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "in one step");
}

#[test]
fn unused_codes_go_at_once() {
    let mut page = Page::with_statement();
    let codes = vec![slug("pledge"), slug("intent")];
    page.send(Msg::Codebook(CodebookMsg::RemovalAsked(codes)));
    assert_eq!(page.model.dialog, None);
    assert!(!has_code(&page, "pledge") && !has_code(&page, "intent"));
}

#[test]
fn a_code_goes_with_the_one_above_it_and_what_is_below_both_moves_up_to_what_stays() {
    let mut page = Page::with_statement();
    let book = Rc::clone(&page.open().project.codebook);
    let child = book.codes.iter().find(|code| code.parent.is_some()).unwrap().clone();
    let parent = child.parent.clone().unwrap();
    let mut draft = crate::codebook::draft::new_draft(&book, &child.layer, None, "Lowest");
    draft.parent = Some(child.id.clone());
    page.send(Msg::Codebook(CodebookMsg::CodeSaved(draft)));
    let before = page.open().project.clone();
    let codes = vec![child.id.clone(), parent.clone()];
    let removal = |keeps_children| Removal { codes: codes.clone(), to: None, keeps_children };
    page.send(Msg::Codebook(CodebookMsg::CodesRemoved(removal(true))));
    let lowest = page.open().project.codebook.code(&slug("lowest")).unwrap();
    assert_eq!(lowest.parent, book.code(&parent).unwrap().parent);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    page.send(Msg::Codebook(CodebookMsg::CodesRemoved(removal(false))));
    assert!(!has_code(&page, "lowest"));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}
