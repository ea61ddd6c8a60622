use super::figures::{Verdict, sorted, too_low};
use super::question::{Codes, question};
use super::*;
use crate::room::Room;
use crate::testing::page::*;
use crate::testing::worker;
use annotator_core::agreement::{Figure, Figures, Measured, Question, Unmeasured};
use annotator_core::coders::groups::OfGroups;
use annotator_core::project::annotation::Origin;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::hash::{RevisionId, Sha256};
use annotator_core::project::id::AnnotatorId;
use annotator_core::project::{Annotator, AnnotatorKind};
use annotator_worker::Worker;
use uuid::Uuid;

/// A page whose project has two coders, of which the second one has half of what the first one has.
fn page() -> Page {
    let mut page = Page::with_statement();
    for (quote, code) in [
        ("Almora thanks you", "procedure"),
        ("We pledge", "humanitarian"),
        ("A person", "trafficking_slavery"),
    ] {
        page.tag(quote, code);
    }
    let open = page.model.open.as_mut().unwrap();
    let second = AnnotatorId(Uuid::from_u128(77));
    open.project.annotators.push(Annotator {
        id: second,
        name: "Second".into(),
        kind: AnnotatorKind::Person,
    });
    let statement = open.project.statements[0].id;
    let set = open.project.annotations_of(statement);
    assert!(set.len() >= 2, "{}", set.len());
    let mut all: Vec<_> = set.iter().cloned().collect();
    for (number, annotation) in set.iter().skip(1).enumerate() {
        let mut copy = (**annotation).clone();
        copy.id = AnnotationId(Uuid::from_u128(900 + number as u128));
        copy.annotator = second;
        copy.origin = Origin::Manual;
        all.push(Rc::new(copy));
    }
    open.project.annotations.insert(statement, Rc::new(AnnotationSet::new(all)));
    page
}

/// Another coder, who gave one tag that somebody else gave, under this revision of the codebook.
fn add_coder(open: &mut Open, number: u128, revision: Option<RevisionId>) -> AnnotatorId {
    let id = AnnotatorId(Uuid::from_u128(number));
    let kind = AnnotatorKind::Person;
    open.project.annotators.push(Annotator { id, name: format!("Coder {number}"), kind });
    let statement = open.project.statements[0].id;
    let set = open.project.annotations_of(statement);
    let mut copy = (**set.at(0).unwrap()).clone();
    (copy.id, copy.annotator) = (AnnotationId(Uuid::from_u128(10_000 + number)), id);
    copy.stamp.revision = revision.unwrap_or(copy.stamp.revision);
    let all = set.iter().cloned().chain([Rc::new(copy)]).collect();
    open.project.annotations.insert(statement, Rc::new(AnnotationSet::new(all)));
    id
}

fn asking(open: &Open, asked: &Asked) -> Question {
    question(open, asked, &CoderGroups::of(&open.project.attachments)).0
}

/// Sends messages, and has a worker do what is asked, as far as `answered` says.
struct Coders {
    page: Page,
    worker: Worker,
    sent: usize,
    cancelled: usize,
    asked: Vec<(JobNumber, AgreementJob)>,
}

impl Coders {
    fn new() -> Self {
        let (worker, asked) = (Worker::default(), Vec::new());
        Self { page: page(), worker, sent: 0, cancelled: 0, asked }
    }

    fn send(&mut self, msg: impl Into<Msg>, answered: bool) {
        let mut queue = VecDeque::from([msg.into()]);
        while let Some(msg) = queue.pop_front() {
            for effect in update(&mut self.page.model, msg, &mut self.page.ports) {
                match &effect {
                    Effect::SendProject(Lane::Agreement, _) => self.sent += 1,
                    Effect::Run(number, Job::Agreement(job), _) => {
                        self.asked.push((*number, job.clone()));
                    }
                    Effect::Cancel(_) => self.cancelled += 1,
                    _ => continue,
                }
                if answered && !matches!(effect, Effect::Cancel(_)) {
                    queue.extend(worker::run(&mut self.worker, effect));
                }
            }
        }
    }

    fn state(&self) -> Later<Agreement> {
        self.page.open().agreement()
    }
}

#[test]
fn figures_come_when_the_tab_is_shown_and_only_then() {
    let mut coders = Coders::new();
    coders.send(Msg::RoomWanted(Room::Passages), true);
    assert_eq!(coders.asked.len(), 0);
    coders.send(Msg::RoomWanted(Room::Coders), true);
    let state = coders.state();
    let found = state.found.clone().unwrap();
    assert_eq!(found.question.coders.len(), 2);
    assert!(found.answer.overall.units > 0);
    assert!(!state.busy && state.failed.is_none());
    coders.send(AgreementMsg::Shown(Shown { sort: Some((Column::F1, true)), ..state.shown }), true);
    assert_eq!((coders.asked.len(), coders.sent), (1, 1), "nothing is calculated for an order");
    let asked = Asked { unit: Unit::Passage, ..state.asked.clone() };
    coders.send(AgreementMsg::Asked(Box::new(asked)), true);
    assert_eq!((coders.asked.len(), coders.sent), (2, 1), "the worker has the project still");
    assert_eq!(coders.state().shown.measure, Measure::Unitizing);
    coders.send(CodersMsg::TabChosen(CodersTab::Settle), true);
    coders.page.model.open.as_mut().unwrap().project.name = "Another".into();
    coders.send(AgreementMsg::Again, true);
    assert_eq!(coders.asked.len(), 2);
    coders.send(CodersMsg::TabChosen(CodersTab::Agreement), true);
    assert_eq!((coders.asked.len(), coders.sent), (3, 2));
}

#[test]
fn late_replies_are_dropped_and_stopping_ends_the_worker() {
    let mut coders = Coders::new();
    coders.send(Msg::RoomWanted(Room::Coders), false);
    assert!(coders.state().busy);
    let (first, _) = coders.asked[0].clone();
    let asked = Asked { forgive_spaces: false, ..coders.state().asked.clone() };
    coders.send(AgreementMsg::Asked(Box::new(asked)), false);
    assert_eq!((coders.cancelled, coders.sent), (1, 2), "the next worker needs the project again");
    let late = Reply::Agreement(Box::new(AgreementFound::Measured(Box::default())));
    coders.send(Msg::JobReplied(first, Later::new(late)), false);
    assert!(coders.state().found.is_none());
    let (second, _) = coders.asked[1].clone();
    let progress = Reply::Progress { done: 3, of: 9 };
    coders.send(Msg::JobReplied(second, Later::new(progress)), false);
    assert_eq!(coders.state().progress, (3, 9));
    coders.send(AgreementMsg::Stopped, false);
    assert!(!coders.state().busy);
    assert_eq!(coders.asked.len(), 2, "it is not begun again by itself");
    coders.send(AgreementMsg::Again, true);
    assert!(coders.state().found.is_some());
}

#[test]
fn what_was_settled_can_be_one_more_coder() {
    let mut coders = Coders::new();
    let asked = Asked { settled: true, ..Asked::default() };
    let open = coders.page.model.open.as_mut().unwrap();
    assert_eq!(asking(open, &asked).coders.len(), 2, "nothing was settled yet");
    let settled = AnnotatorId(Uuid::from_u128(78));
    let (name, kind) = ("Settled".into(), AnnotatorKind::Adjudicated);
    open.project.annotators.push(Annotator { id: settled, name, kind });
    let statement = open.project.statements[0].id;
    let set = open.project.annotations_of(statement);
    let mut copy = (**set.at(0).unwrap()).clone();
    copy.id = AnnotationId(Uuid::from_u128(950));
    (copy.annotator, copy.origin) = (settled, Origin::Adjudicated);
    let all = set.iter().cloned().chain([Rc::new(copy)]).collect();
    open.project.annotations.insert(statement, Rc::new(AnnotationSet::new(all)));
    assert_eq!(asking(open, &Asked::default()).coders.len(), 2);
    coders.send(Msg::RoomWanted(Room::Coders), true);
    coders.send(AgreementMsg::Asked(Box::new(asked)), true);
    let state = coders.state();
    let found = state.found.as_ref().unwrap();
    assert_eq!(found.question.coders[2].annotators, [settled]);
    assert_eq!(found.answer.coded[2].annotations, 1, "its tags count");
}

#[test]
fn many_groups_of_coders_do_not_displace_the_rounds() {
    let mut page = page();
    let open = page.model.open.as_mut().unwrap();
    let mut groups = CoderGroups::default();
    for number in 100..112 {
        let revision = (number == 100).then(|| Sha256::of(b"another"));
        groups.put(add_coder(open, number, revision), &format!("Group {number}"));
    }
    let (_, slices) = question(open, &Asked::default(), &groups);
    let is_round = |name: &&SliceName| matches!(name, SliceName::Round(_));
    assert_eq!(slices.iter().filter(is_round).count(), 2);
    let of_coders = slices.iter().filter(|name| matches!(name, SliceName::Coders(_)));
    assert!(of_coders.count() > 30, "as many as there is time for");
}

#[test]
fn the_page_asks_what_the_command_line_asks_about_groups_of_coders() {
    let mut page = page();
    let open = page.model.open.as_mut().unwrap();
    let third = add_coder(open, 79, None);
    let mut groups = CoderGroups::default();
    let ids = open.coders_compared();
    for (id, name) in ids.iter().zip(["Experts 😀", "خبراء", "Experts 😀"]) {
        groups.put(*id, name);
    }
    assert_eq!(ids.last(), Some(&third));
    let asked = Asked { codes: Codes::All, ..Asked::default() };
    let (page, names) = question(open, &asked, &groups);
    let of_coders = names.into_iter().zip(page.slices.clone()).filter_map(|(name, slice)| {
        let SliceName::Coders(name) = name else { return None };
        Some((name, slice))
    });
    let of_coders: Vec<_> = of_coders.collect();
    // The command line begins with the usual question.
    let usual = Question::of(&open.project, None);
    let annotators: Vec<_> = usual.coders.iter().flat_map(|it| it.annotators.clone()).collect();
    assert_eq!(of_coders, groups.slices(&annotators));
    assert_eq!(of_coders.len(), 2, "within the experts, and between both");
    assert_eq!(Question { slices: Vec::new(), ..page }, usual);
}

#[test]
fn passages_are_not_shown_with_the_names_of_other_coders() {
    let mut coders = Coders::new();
    let third = add_coder(coders.page.model.open.as_mut().unwrap(), 79, None);
    coders.send(Msg::RoomWanted(Room::Coders), true);
    coders.looked_at(Look::Disputes(None));
    let asked = Asked { forgive_spaces: false, ..Asked::default() };
    coders.measured_only(asked.clone());
    assert!(coders.state().looking.as_ref().unwrap().seen.is_some(), "the coders are the same");
    coders.measured_only(Asked { without: [third].into_iter().collect(), ..asked });
    assert_eq!(coders.state().found.as_ref().unwrap().question.coders.len(), 2);
    assert!(coders.state().looking.as_ref().unwrap().seen.is_none());
}

#[test]
fn one_coder_has_nobody_to_be_compared_with() {
    let mut coders = Coders::new();
    let without = [AnnotatorId(Uuid::from_u128(77))].into_iter().collect();
    let asked = Asked { without, ..Asked::default() };
    coders.send(Msg::RoomWanted(Room::Coders), true);
    coders.send(AgreementMsg::Asked(Box::new(asked)), true);
    assert!(coders.state().found.is_none() && !coders.state().busy);
}

#[test]
fn groups_of_coders_are_kept_with_the_project_and_measured() {
    let mut coders = Coders::new();
    coders.send(Msg::RoomWanted(Room::Coders), true);
    let ids: Vec<AnnotatorId> = coders.page.open().coders_compared();
    coders.send(AgreementMsg::Grouped(ids[0], "Experts".into()), true);
    coders.send(AgreementMsg::Grouped(ids[1], " Novices ".into()), true);
    let state = coders.state();
    let found = state.found.as_ref().unwrap();
    let between = OfGroups::Between(vec!["Experts".into(), "Novices".into()]);
    assert_eq!(found.slices[0], SliceName::Coders(between));
    assert_eq!(found.answer.slices[0].figures, found.answer.overall, "each has one coder");
    let name = coders.page.model.undo_name().cloned().unwrap();
    assert_eq!(name.kind, StepKind::GroupCoders);
    coders.send(AgreementMsg::Grouped(ids[1], "Experts".into()), true);
    let asked = Asked { groups_as_one: true, ..state.asked.clone() };
    assert_eq!(asking(coders.page.open(), &asked).coders.len(), 1);
    coders.send(Msg::UndoChosen, true);
    assert_eq!(asking(coders.page.open(), &asked).coders.len(), 2);
}

impl Coders {
    /// Asks, and answers with figures while passages are still looked for.
    fn measured_only(&mut self, asked: Asked) {
        let before = self.asked.len();
        self.send(AgreementMsg::Asked(Box::new(asked)), false);
        let (job, _) = self.asked[before].clone();
        let answer = AgreementFound::Measured(Box::default());
        self.send(Msg::JobReplied(job, Later::new(Reply::Agreement(Box::new(answer)))), false);
    }

    /// The passages that a look shows.
    fn looked_at(&mut self, look: Look) -> Rc<Vec<Dispute>> {
        self.send(AgreementMsg::LookWanted(Some(look)), true);
        let looking = self.state().looking.clone();
        let Some(Looking { seen: Some(Seen::Disputes(disputes)), .. }) = looking else {
            panic!("{looking:?}");
        };
        disputes
    }
}

#[test]
fn span_f1_and_fields_lead_to_their_passages() {
    let mut coders = Coders::new();
    let own = &coders.page.open().project;
    let (statement, layer) = (own.statements[0].id, own.codebook.layers[0].clone());
    let field = layer.attributes.first().map(|field| field.id.clone());
    coders.send(Msg::RoomWanted(Room::Coders), true);
    let spans = coders.looked_at(Look::Spans(None));
    assert_eq!(spans.len(), 1, "the second one lacks one passage");
    assert_eq!(spans[0].statement, statement);
    assert!(spans[0].given[1].codes.is_empty());
    let code = spans[0].given[0].codes[0].clone();
    assert_eq!(coders.looked_at(Look::Spans(Some(code))), spans);
    if let Some(field) = field {
        assert!(coders.looked_at(Look::Field(layer.id.clone(), field)).is_empty());
    }
}

#[test]
fn a_number_leads_to_its_passages() {
    let mut coders = Coders::new();
    coders.send(Msg::RoomWanted(Room::Coders), true);
    let disputes = coders.looked_at(Look::Disputes(None));
    let state = coders.state();
    let dispute = disputes.first().unwrap();
    let annotation = dispute.given.iter().flat_map(|given| &given.annotations).next().copied();
    coders.send(AgreementMsg::PassageOpened(dispute.statement, annotation), true);
    assert_eq!(coders.page.model.room, Room::Read);
    coders.send(Msg::RoomWanted(Room::Coders), true);
    let annotators = state.found.as_ref().unwrap().question.coders.iter();
    let annotators = annotators.flat_map(|coder| coder.annotators.clone()).collect();
    coders.send(AgreementMsg::SideBySide(dispute.statement, annotators, None), true);
    assert_eq!(coders.page.open().coders_room().tab, CodersTab::SideBySide);
    coders.send(CodersMsg::TabChosen(CodersTab::Agreement), true);
    let page = Shown { page: AgreementPage::Confusion, ..state.shown };
    coders.send(AgreementMsg::Shown(page), true);
    assert!(matches!(
        &coders.state().looking,
        Some(Looking { seen: Some(Seen::Confusion(_)), .. })
    ));
    let code = coders.state().found.as_ref().unwrap().answer.codes[0].0.clone();
    coders.send(AgreementMsg::InPassages(vec![Condition::Code(code)]), true);
    assert_eq!(coders.page.model.room, Room::Passages);
}

fn figure(value: f64) -> Measured {
    Ok(Figure::new(value).unwrap())
}

#[test]
fn codes_are_sorted_and_what_is_undefined_is_last() {
    let code = |id: &str, alpha| {
        let figures = Figures { given: 1, alpha, ..Figures::default() };
        (CodeId::parse(id).unwrap(), figures)
    };
    let answer = Answer {
        codes: vec![
            code("a", figure(0.9)),
            code("b", Err(Unmeasured::OneValue)),
            code("c", figure(0.5)),
            code("d", figure(0.66696)),
            (CodeId::parse("e").unwrap(), Figures::default()),
        ],
        ..Answer::default()
    };
    let by = |sort| sorted(&answer, Measure::Alpha, sort);
    assert_eq!(by(None), [0, 1, 2, 3], "what nobody gave is not shown");
    assert_eq!(by(Some((Column::Measure, true))), [0, 3, 2, 1]);
    assert_eq!(by(Some((Column::Measure, false))), [2, 3, 0, 1]);
    let (low, measured) = too_low(&answer, Measure::Alpha);
    let low: Vec<String> = low.iter().map(|(code, _)| code.to_string()).collect();
    assert_eq!((low, measured), (vec!["c".to_owned()], 3));
    assert_eq!(Verdict::of(Figure::new(0.8).unwrap()), Verdict::Reliable);
    assert_eq!(Verdict::of(Figure::new(0.6669).unwrap()), Verdict::TooLow);
}

#[test]
fn tables_have_every_figure_or_its_reason() {
    let mut coders = Coders::new();
    coders.send(Msg::RoomWanted(Room::Coders), true);
    let found = coders.state().found.clone().unwrap();
    let project = &coders.page.open().project;
    let (head, rows) = files::figures(project, &found);
    assert!(rows.iter().all(|row| row.len() == head.len()));
    assert_eq!(rows.len(), found.answer.codes.len() + 1);
    let continuum = files::continuum(project, &found);
    let given: u32 = found.answer.coded.iter().map(|coded| coded.annotations).sum();
    assert_eq!(continuum.len() as u32, given);
    assert!(continuum.iter().all(|row| row.len() == 4));
}

#[test]
fn the_question_is_about_the_first_layer_until_another_is_chosen() {
    let page = page();
    let open = page.open();
    let first = asking(open, &Asked::default());
    let all = asking(open, &Asked { codes: Codes::All, ..Asked::default() });
    assert!(!first.codes.is_empty() && first.codes.len() < all.codes.len());
}

#[test]
fn the_history_has_who_did_what_the_latest_first() {
    let page = page();
    let deeds = files::history(page.open());
    assert!(deeds.windows(2).all(|two| two[0].time >= two[1].time));
    let second = AnnotatorId(Uuid::from_u128(77));
    let theirs = deeds.iter().filter(|deed| deed.who == Some(second));
    assert!(theirs.count() >= 1);
    assert!(deeds.iter().any(|deed| matches!(deed.what, files::What::Step(_))));
}
