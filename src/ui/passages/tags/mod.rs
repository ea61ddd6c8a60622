//! The table of all annotations: filtered, sorted, grouped, edited in place and many at once.

mod bulk;
mod cells;
mod columns;
mod editor;
mod filters;
mod grid;
mod line;
mod saving;
mod several;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::frame::when_idle;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::all_tags::{self as words, Versions};
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::passages::filter::GroupBy;
use annotator_app::passages::lister::TagLister;
use annotator_app::passages::source::TagSource;
use annotator_app::passages::{PassagesMsg, PassagesRoom, TagColumn, TagId};
use annotator_core::codebook::Codebook;
use annotator_core::codebook::version::{VERSIONS, published_numbers};
use annotator_core::project::hash::RevisionId;
use annotator_core::project::id::AnnotatorId;

pub use grid::TAG_GRID_ID;

#[derive(Clone, PartialEq)]
struct TagContent {
    source: TagSource,
    room: Later<PassagesRoom>,
    /// The revision of the codebook as it is now.
    revision: RevisionId,
    /// The documents of the published revisions.
    published: Vec<Rc<str>>,
    me: AnnotatorId,
}

fn look(model: &Model) -> Option<TagContent> {
    let open = model.open.as_ref()?;
    let attachments = open.project.attachments.iter();
    let published = attachments.filter(|(name, _)| name.starts_with(VERSIONS));
    Some(TagContent {
        source: TagSource::of(open),
        room: open.passages_room(),
        revision: open.project.revision,
        published: published.map(|(_, document)| Rc::clone(document)).collect(),
        me: open.annotator,
    })
}

/// The rows, which the parts of the table share. Equal numbers mean equal rows.
#[derive(Clone)]
pub struct Listed {
    lister: Rc<RefCell<TagLister>>,
    version: u64,
}

impl PartialEq for Listed {
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version && Rc::ptr_eq(&self.lister, &other.lister)
    }
}

impl Listed {
    /// Reads something about the rows.
    pub fn read<T>(&self, look: impl FnOnce(&TagLister) -> T) -> T {
        look(&self.lister.borrow())
    }
}

/// What all parts of the table know.
#[derive(Clone)]
pub struct Shared {
    pub source: TagSource,
    pub room: Later<PassagesRoom>,
    pub listed: Listed,
    pub columns: Rc<Vec<TagColumn>>,
    pub naming: Naming,
    pub me: AnnotatorId,
}

impl PartialEq for Shared {
    /// The number of the rows changes with the source.
    fn eq(&self, other: &Self) -> bool {
        self.listed == other.listed
            && self.room == other.room
            && self.columns == other.columns
            && self.naming == other.naming
            && self.me == other.me
    }
}

impl Shared {
    pub fn codebook(&self) -> &Rc<Codebook> {
        &self.source.codebook
    }
}

/// What revisions of the codebook are called.
#[derive(Clone, PartialEq)]
pub struct Naming {
    now: RevisionId,
    versions: Rc<Versions>,
}

impl Naming {
    pub fn name(&self, id: RevisionId) -> String {
        words::revision_of(id, self.now, &self.versions)
    }
}

/// The table with its filters and with what can be done.
#[component]
pub fn TagTable() -> Html {
    let shown = use_selector(look);
    let lister = use_mut_ref(|| TagLister::new(words::record_of));
    let published = shown.as_ref().map(|it| it.published.clone()).unwrap_or_default();
    let versions = use_memo(published, |published| -> Versions {
        published_numbers(published.iter().map(|it| &**it))
    });
    let Some(TagContent { source, room, revision, me, .. }) = shown else {
        return Html::default();
    };
    let version = lister.borrow_mut().update(&source, &room.view, &room.folded);
    use_prepared(&lister, version);
    let shared = Shared {
        columns: Rc::new(visible_columns(&room, &source.codebook)),
        listed: Listed { lister, version },
        naming: Naming { now: revision, versions },
        source,
        room,
        me,
    };
    let (all, fitting) = shared.listed.read(|lister| (lister.all(), lister.shown()));
    html! {
        <>
            <div class="passages__filters">
                <filters::TagFilters shared={shared.clone()} />
                <span class="passages__space" />
                { group_by(&shared) }
                { columns::columns_button(&shared) }
                <saving::SaveMenu shared={shared.clone()} />
            </div>
            <grid::TagGrid shared={shared.clone()} />
            if fitting == 0 {
                <p class="passages__none hint">
                    { if all == 0 { words::no_tags() } else { words::none_fits() } }
                </p>
            }
            <p class="passages__foot">
                <span role="status">{ words::shown_of(fitting, all) }</span>
            </p>
            <bulk::TagBulk {shared} />
        </>
    }
}

/// How many rows are prepared for a search while the page is idle, before it can do something else.
const ROWS_AT_ONCE: usize = 1_000;

/// Prepares the rows for a search in pieces, so that the first search does not have to do it.
#[hook]
fn use_prepared(lister: &Rc<RefCell<TagLister>>, version: u64) {
    let latest = use_mut_ref(|| 0);
    *latest.borrow_mut() = version;
    let lister = Rc::clone(lister);
    use_effect_on(version, move |version| prepare_when_idle(lister, latest, *version));
}

/// Goes on until all rows are prepared, they have changed, or the table is gone.
fn prepare_when_idle(lister: Rc<RefCell<TagLister>>, latest: Rc<RefCell<u64>>, version: u64) {
    when_idle(move || {
        let stale = *latest.borrow() != version || Rc::strong_count(&lister) == 1;
        if !stale && !lister.borrow_mut().prepare(ROWS_AT_ONCE) {
            prepare_when_idle(lister, latest, version);
        }
    });
}

/// The columns to show, in their order: a field that the codebook no longer has is not shown.
fn visible_columns(room: &PassagesRoom, codebook: &Codebook) -> Vec<TagColumn> {
    all_columns(codebook).into_iter().filter(|it| room.columns.contains(it)).collect()
}

/// All columns that can be shown.
fn all_columns(codebook: &Codebook) -> Vec<TagColumn> {
    let fields = codebook.layers.iter().flat_map(|layer| {
        let field = |id| TagColumn::Field(layer.id.clone(), id);
        layer.attributes.iter().map(move |it| field(it.id.clone()))
    });
    TagColumn::FIRST.into_iter().chain(TagColumn::FURTHER).chain(fields).collect()
}

/// The choice of what the rows are grouped by.
fn group_by(shared: &Shared) -> Html {
    const ALL: [GroupBy; 5] = [
        GroupBy::Nothing,
        GroupBy::Code,
        GroupBy::Statement,
        GroupBy::Delegation,
        GroupBy::Annotator,
    ];
    html! { <GroupChoice view={Rc::clone(&shared.room.view)} all={ALL.to_vec()} /> }
}

#[derive(Properties, PartialEq)]
struct GroupChoiceProps {
    view: Rc<annotator_app::passages::filter::TagView>,
    all: Vec<GroupBy>,
}

#[component]
fn GroupChoice(props: &GroupChoiceProps) -> Html {
    let dispatch = use_dispatch();
    let now = props.all.iter().position(|by| *by == props.view.group).unwrap_or_default();
    let entries: Vec<_> = props
        .all
        .iter()
        .zip(0_usize..)
        .map(|(by, at)| Entry::new(at.to_string(), words::group_by_name(*by)))
        .collect();
    let onchoose = {
        let (view, all) = (Rc::clone(&props.view), props.all.clone());
        dispatch.reform(move |value: String| {
            let group = value.parse::<usize>().ok().and_then(|at| all.get(at).copied());
            let mut view = (*view).clone();
            view.group = group.unwrap_or_default();
            PassagesMsg::ViewChanged(Box::new(view)).send()
        })
    };
    html! {
        <label class="passages__group" for="tags-group">
            <span>{ words::group_by() }</span>
            <Select id="tags-group" value={now.to_string()} {entries} {onchoose} />
        </label>
    }
}

/// The chosen rows that still exist, and how many of them the filters hide.
fn chosen(shared: &Shared) -> (Vec<TagId>, usize) {
    shared.listed.read(|lister| {
        let there = shared.room.chosen.iter().filter_map(|id| Some((*id, lister.is_there(*id)?)));
        let there: Vec<_> = there.collect();
        let hidden = there.iter().filter(|(_, fits)| !fits).count();
        (there.into_iter().map(|(id, _)| id).collect(), hidden)
    })
}
