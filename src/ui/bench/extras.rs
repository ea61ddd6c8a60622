//! Actions of a user that the benchmark calls by name instead of driving them itself.

use std::rc::Rc;

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::{add_all, uuid};
use crate::browser::frame::next_frame;
use crate::browser::store::Store;
use annotator_app::coding::CodingMsg;
use annotator_app::input::{DomPoint, Pointing};
use annotator_app::intake::IntakeMsg;
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::storage::StoredProject;
use annotator_app::model::Open;
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use annotator_app::statements::StatementsMsg;
use annotator_core::edit::history::{History, Record, StepKind, StepName};
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, ProjectId, StatementId};
use annotator_core::small_map::SmallSet;
use annotator_core::stored;
use annotator_core::text::units::ByteOffset;

/// How many records are in the journal that the page starts with.
const JOURNAL: u64 = 10_000;

type Act = fn(Store) -> Promise;

/// All actions, as JavaScript functions. One that returns a number has measured itself, in
/// milliseconds.
pub fn all(store: &Store) -> Object {
    let extras = Object::new();
    let acts: [(&str, Act); 8] = [
        ("select", |s| promise(async move { Ok(select(&s)) })),
        ("undo", |s| promise(async move { Ok(sent(&s, Msg::UndoChosen)) })),
        ("redo", |s| promise(async move { Ok(sent(&s, Msg::RedoChosen)) })),
        ("type in the list's filter", |s| promise(async move { Ok(filter(&s)) })),
        ("switch to another statement and back", |s| promise(switch(s))),
        ("export JSON with twice the annotations", |s| promise(export(s))),
        ("open the project from storage", |s| promise(open(s))),
        ("start with a journal of 10,000 edits", |s| promise(start(s))),
    ];
    for (name, act) in acts {
        let store = store.clone();
        let call = Closure::<dyn Fn() -> Promise>::new(move || act(store.clone()));
        let _ = Reflect::set(&extras, &name.into(), &call.into_js_value());
    }
    extras
}

fn promise(work: impl Future<Output = Result<JsValue, JsValue>> + 'static) -> Promise {
    future_to_promise(work)
}

fn sent(store: &Store, msg: Msg) -> JsValue {
    store.dispatch(msg);
    JsValue::UNDEFINED
}

fn open_in<T>(store: &Store, look: impl FnOnce(&Open) -> Option<T>) -> Option<T> {
    store.read(|model| look(model.open.as_ref()?))
}

/// Selects some words in the middle of the text, as with a mouse.
fn select(store: &Store) -> JsValue {
    let points = open_in(store, |open| {
        let text = &open.statement()?.text;
        let middle = text.paragraph_at(ByteOffset(text.end().byte.0 / 2));
        let at = text.paragraphs().get(middle)?.start().byte;
        Some((DomPoint::of(text, at)?, DomPoint::of(text, ByteOffset(at.0 + 20))?))
    });
    if let Some((anchor, focus)) = points {
        store.dispatch(Msg::Coding(CodingMsg::SelectionMade {
            anchor,
            focus,
            free: false,
            by: Pointing::Mouse,
        }));
    }
    JsValue::UNDEFINED
}

/// Types one more letter into the filter on each call.
fn filter(store: &Store) -> JsValue {
    let words = open_in(store, |open| Some(open.filter.words.clone())).unwrap_or_default();
    let next = "market".get(..(words.len() + 1) % 7).unwrap_or_default().to_owned();
    sent(store, Msg::Coding(CodingMsg::FilterTyped(next)))
}

/// Switches to a short statement and back to the long one. The way back is measured.
async fn switch(store: Store) -> Result<JsValue, JsValue> {
    let long = open_in(&store, |open| open.current);
    let short = open_in(&store, |open| {
        open.project.statements.iter().map(|statement| statement.id).find(|id| Some(*id) != long)
    });
    let short = match short {
        Some(short) => short,
        None => another_statement(&store).await,
    };
    store.dispatch(Msg::Statements(StatementsMsg::StatementChosen(short)));
    painted().await;
    let start = js_sys::Date::now();
    if let Some(long) = long {
        store.dispatch(Msg::Statements(StatementsMsg::StatementChosen(long)));
    }
    painted().await;
    Ok((js_sys::Date::now() - start).into())
}

async fn another_statement(store: &Store) -> StatementId {
    store.dispatch(Msg::TextPasted(format!("Madam President,\n\nWe agree.\n{}", uuid())));
    while store.read(|model| model.intake.as_ref().is_some_and(|intake| intake.is_under_way())) {
        painted().await;
    }
    store.dispatch(Msg::Intake(IntakeMsg::Accepted));
    open_in(store, |open| open.current).unwrap_or(StatementId(uuid()))
}

/// Exports the project. On the first call, each annotation is copied with another code before that.
async fn export(store: Store) -> Result<JsValue, JsValue> {
    let project = open_in(&store, |open| {
        let codes: Vec<_> =
            open.project.codebook.codes.iter().map(|code| code.id.clone()).collect();
        let set = open.annotations();
        let twins = set.iter().map(|item| {
            let at = codes.iter().position(|code| *code == item.code).unwrap_or_default();
            let code = codes.get((at + 1) % codes.len()).cloned();
            let mut twin = (**item).clone();
            twin.id = AnnotationId(uuid());
            twin.code = code.unwrap_or_else(|| twin.code.clone());
            Rc::new(twin)
        });
        let twins: Vec<_> = twins.collect();
        if twins.len() < 15_000 { add_all(&open.project, open.current?, twins) } else { None }
    });
    if let Some(project) = project {
        store.dispatch(Msg::Start(StartMsg::BenchOpened(Box::new(project))));
        painted().await;
    }
    let start = js_sys::Date::now();
    store.dispatch(Msg::ExportChosen);
    Ok((js_sys::Date::now() - start).into())
}

/// The project without duplicates of annotations. The texts of the benchmarks have some by chance,
/// but a project that is read must have none.
fn without_duplicates(open: &Open) -> Option<Project> {
    let mut project = open.project.clone();
    let mut said = SmallSet::new();
    let all = open.annotations();
    let kept = all.iter().filter(|item| {
        let hull = item.spans.hull();
        said.insert((hull.start(), hull.end(), item.code.clone()))
    });
    let kept = AnnotationSet::new(kept.cloned().collect());
    project.annotations.insert(open.current?, Rc::new(kept));
    Some(project)
}

/// Closes the project and opens it again.
async fn open(store: Store) -> Result<JsValue, JsValue> {
    if let Some(project) = open_in(&store, without_duplicates) {
        store.dispatch(Msg::Start(StartMsg::BenchOpened(Box::new(project))));
        painted().await;
    }
    while open_in(&store, |open| (open.saving.stored && open.unsaved.is_empty()).then_some(()))
        .is_none()
    {
        pause(50).await; // it is not on disk yet
    }
    let key = open_in(&store, |open| Some(open.key)).unwrap_or(ProjectId(uuid()));
    store.dispatch(Msg::Keeping(KeepingMsg::ProjectClosed));
    painted().await;
    let start = js_sys::Date::now();
    store.dispatch(Msg::Start(StartMsg::RecentChosen(key)));
    while open_in(&store, |_| Some(())).is_none() {
        pause(0).await;
    }
    painted().await;
    Ok((js_sys::Date::now() - start).into())
}

/// Replays a journal longer than any real one, since a snapshot is written every 500 records.
async fn start(store: Store) -> Result<JsValue, JsValue> {
    let stored = open_in(&store, stored);
    let key = ProjectId(uuid());
    store.dispatch(Msg::Keeping(KeepingMsg::ProjectClosed));
    store.dispatch(Msg::Start(StartMsg::RecentChosen(key)));
    let Some(stored) = stored else { return Ok(JsValue::UNDEFINED) };
    painted().await;
    // Storage has answered that it has no such project, so this asks again.
    store.dispatch(Msg::Start(StartMsg::RecentChosen(key)));
    let start = js_sys::Date::now();
    store.dispatch(Msg::Start(StartMsg::ProjectRead(key, Ok(Box::new(stored)))));
    painted().await;
    Ok((js_sys::Date::now() - start).into())
}

fn stored(open: &Open) -> Option<StoredProject> {
    let mut project = open.project.clone();
    let snapshot = stored::encode_snapshot(&project, &History::default());
    let (statement, set) = (open.current?, open.annotations());
    let stamp = set.at(0)?.stamp;
    let mut history = History::default();
    let mut journal = Vec::new();
    for seq in 1..=JOURNAL {
        let at = usize::try_from(seq).ok()? % set.len();
        let change = AnnotationChange::SetNote(format!("Note {seq}"));
        let annotation = set.at(at)?.id;
        let edits = vec![Edit::ChangeAnnotation { statement, annotation, change, stamp }];
        let name = StepName { kind: StepKind::SetNote, detail: String::new() };
        let record = Record::Step { name, time: Timestamp(2), edits, joined: false };
        history.perform(&mut project, &record).ok()?;
        journal.push((seq, stored::encode_record(&record)));
    }
    let texts = snapshot.texts.iter().map(|text| (text.sha256(), text.as_str().to_owned()));
    Some(StoredProject {
        snapshot_seq: 0,
        head: snapshot.head,
        codebook: snapshot.codebook,
        statements: snapshot.statements.into_iter().collect(),
        history: snapshot.history,
        texts: texts.collect(),
        journal,
        place: None,
    })
}

/// Waits until the last change is on the screen.
async fn painted() {
    for _ in 0..2 {
        let frame = Promise::new(&mut |done, _| {
            next_frame(move || {
                let _ = done.call0(&JsValue::NULL);
            });
        });
        let _ = JsFuture::from(frame).await;
    }
}

async fn pause(milliseconds: u32) {
    gloo::timers::future::TimeoutFuture::new(milliseconds).await;
}
