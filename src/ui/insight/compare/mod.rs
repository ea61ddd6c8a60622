//! Commitments of two statements or years: which are repeated, new and dropped.

mod alone;
mod choice;
mod pairs;
mod passage;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::change::{Change, use_change};
use super::controls::several;
use super::filters::with_filters;
use super::outputs::{FileTable, as_csv, copied};
use super::working::{failed, progress};
use super::{View, ViewProps, use_send};
use crate::browser::focus::focus_id;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::words::all_tags::code_name;
use crate::ui::words::{insight as names, number, statements};
use alone::{AloneList, Which};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::compare::{CompareAsked, Compared, Names, Side, Why, table};
use annotator_app::msg::Msg;
use annotator_app::passages::PassagesMsg;
use annotator_words::insight_compare as words;
use choice::Choice;
use pairs::Pairs;

/// What takes the focus when the lists have changed.
type NextFocus = Rc<RefCell<Option<String>>>;

/// The properties of a list.
#[derive(Clone, Properties)]
struct ListProps {
    view: Rc<View>,
    compared: Rc<Compared>,
    next: NextFocus,
}

impl PartialEq for ListProps {
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view && self.compared == other.compared
    }
}

#[component]
pub(super) fn Compare(ViewProps { view }: &ViewProps) -> Html {
    let send = use_send();
    let state = &view.room.compare;
    let content = if let Some(failed) = failed(&view.room, &send) {
        failed
    } else if let Some(why) = state.why {
        html! { <p class="insight__none" role="status">{ why_not(why) }</p> }
    } else if let Some(compared) = state.found.clone() {
        html! { <Lists view={Rc::clone(view)} {compared} /> }
    } else {
        html! { <><p class="hint" role="status">{ names::counting() }</p>{ progress(&view.room, Html::default()) }</> }
    };
    html! {
        <>
            <Choice view={Rc::clone(view)} />
            <h1 class="insight__title">{ words::compare() }</h1>
            { several(view) }
            { content }
        </>
    }
}

/// Changes of what is compared.
#[hook]
fn use_compare() -> Change<CompareAsked> {
    use_change(|room| room.compare.asked.clone(), |asked| InsightMsg::CompareAsked(Box::new(asked)))
}

fn why_not(why: Why) -> &'static str {
    match why {
        Why::NoLayer => names::commitments_no_layer(),
        Why::OneStatement => words::one_statement(),
        Why::Shared => words::shared(),
    }
}

/// What a side is called.
fn side_name(view: &View, side: &Side) -> String {
    match side {
        Side::Statement(id) => statements::name_of(&view.project, *id),
        Side::Year(year) => words::whole_year(year),
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ListsProps {
    view: Rc<View>,
    compared: Rc<Compared>,
}

#[component]
fn Lists(ListsProps { view, compared }: &ListsProps) -> Html {
    let dispatch = use_dispatch();
    let change = use_compare();
    let next = use_mut_ref(|| None::<String>);
    {
        let next = Rc::clone(&next);
        use_effect_on(Rc::clone(compared), move |_| {
            if let Some(id) = next.take() {
                focus_id(&id);
            }
        });
    }
    let onkeydown = {
        let is_pairing = view.room.compare.asked.picked.is_some();
        let stop = change.to(|asked: &mut CompareAsked, ()| asked.picked = None);
        Callback::from(move |event: KeyboardEvent| {
            if is_pairing && event.key() == "Escape" {
                event.stop_propagation();
                stop.emit(());
            }
        })
    };
    let props = ListProps { view: Rc::clone(view), compared: Rc::clone(compared), next };
    html! {
        <div class="insight__figure" {onkeydown}>
            { head(view, compared) }
            <Pairs ..props.clone() />
            <AloneList which={Which::New} list={props.clone()} />
            <AloneList which={Which::Dropped} list={props} />
            { files(view, &dispatch) }
        </div>
    }
}

/// Counts, the main reading and what is missing.
fn head(view: &View, compared: &Compared) -> Html {
    let found = &compared.found;
    let decided = found.repeated.iter().filter(|it| it.is_decided).count();
    let counts = words::counts(
        &number(found.repeated.len()),
        &number(decided),
        &number(found.new.len()),
        &number(found.dropped.len()),
    );
    let sides = view.room.compare.asked.sides(&view.project);
    let sides = sides.map(|(one, other)| (side_name(view, &one), side_name(view, &other)));
    let (one, other) = sides.unwrap_or_default();
    let earlier = found.repeated.len() + found.dropped.len();
    let later = found.repeated.len() + found.new.len();
    let reading = words::reading(found.repeated.len(), &number(earlier), &one, &other);
    let empty = [(earlier, &one), (later, &other)].into_iter().filter(|(count, _)| *count == 0);
    let empty = empty.map(|(_, side)| html! { <p class="hint">{ words::side_none(side) }</p> });
    html! {
        <>
            if view.room.compare.is_busy() { { progress(&view.room, Html::default()) } }
            <p role="status" class="compare__counts">{ with_filters(view, counts) }</p>
            { for empty }
            if earlier > 0 && later > 0 {
                <p class="insight__reading" dir="auto">{ reading }</p>
            }
            <p class="hint">{ words::how() }</p>
        </>
    }
}

/// The lists as files.
fn files(view: &Rc<View>, dispatch: &Callback<Msg>) -> Html {
    let copied = copied(view, |view| file_table(view));
    let save = {
        let view = Rc::clone(view);
        dispatch.reform(move |_: MouseEvent| {
            let content = as_csv(file_table(&view));
            let media_type = "text/csv";
            PassagesMsg::FileWanted { of: "comparison", ending: "csv", media_type, content }.send()
        })
    };
    html! {
        <div class="insight__actions" role="group" aria-label={words::files()}>
            <button type="button" class="button" onclick={copied}>{ names::copy_table() }</button>
            <button type="button" class="button" onclick={save}>{ words::save_csv() }</button>
        </div>
    }
}

fn file_table(view: &View) -> FileTable {
    let names = Names {
        statement: statements::name_of,
        code: |project, code| code_name(&project.codebook, code),
    };
    let found = view.room.compare.found.as_ref().map(|it| it.found.clone());
    table(&view.project, &found.unwrap_or_default(), names)
}
