//! One condition of a query.

use yew::prelude::*;

use super::super::View;
use super::super::controls::{TypedField, typed_field, with_now};
use super::super::filters::edit::ConditionEdit;
use super::Change;
use super::codes::{CodeEdit, codes};
use super::known::known;
use crate::browser::focus::focus_id;
use crate::ui::parts::select::{Select, by_place};
use crate::ui::words::all_tags::sure;
use crate::ui::words::{insight, query as words};
use annotator_app::insight::query::{
    Kind, currencies, kind_of, kinds, of_kind, read_amount, says_of,
};
use annotator_core::insight::query::{Clause, Condition, Query as Asked, Relation, Says};
use annotator_core::project::annotation::Confidence;
use annotator_core::project::id::{AnnotatorId, AttributeId};
use annotator_core::text::direction::visible;

/// Where a condition is: in which list, and where in it.
type Place = (usize, usize);

fn at(asked: &mut Asked, (list, place): Place) -> Option<&mut Clause> {
    asked.any_of.get_mut(list)?.get_mut(place)
}

/// Changes the condition at a place, if there is one.
fn edit<T: 'static>(
    change: &Change,
    place: Place,
    edit: impl Fn(&mut Condition, T) + 'static,
) -> Callback<T> {
    change.to(move |asked, value| {
        if let Some(clause) = at(asked, place) {
            edit(&mut clause.is, value);
        }
    })
}

/// Changes what the field of a condition says.
fn edit_says<T: 'static>(
    change: &Change,
    place: Place,
    change_says: impl Fn(&mut Says, T) + 'static,
) -> Callback<T> {
    edit(change, place, move |is, value| {
        if let Condition::Field { says, .. } = is {
            change_says(says, value);
        }
    })
}

/// How sure annotators can be.
const SURE: [Option<Confidence>; 4] =
    [Some(Confidence::High), Some(Confidence::Medium), Some(Confidence::Low), None];

pub(super) fn clause(view: &View, change: &Change, place: Place, it: &Clause) -> Html {
    let id = |part: &str| format!("query-{}-{}-{part}", place.0, place.1);
    let joins = if place.1 == 0 { words::that() } else { words::and() };
    let nots = vec![(false, joins.into()), (true, words::but_not().into())];
    let onchoose = change.to(move |asked, not| {
        if let Some(clause) = at(asked, place) {
            clause.not = not;
        }
    });
    let joined = select(&id("not"), words::joined(), nots, &it.not, onchoose);
    let now = kind_of(&it.is);
    let all: Vec<(Kind, AttrValue)> = with_now(kinds(&view.whole), &now)
        .into_iter()
        .map(|kind| (kind.clone(), words::kind_name(&view.whole, &kind).into()))
        .collect();
    let project = view.whole.clone();
    let onchoose = edit(change, place, move |is, kind: Kind| *is = of_kind(&project, &kind));
    let kind = select(&id("kind"), words::condition(), all, &now, onchoose);
    let onclick = change.to(move |asked: &mut Asked, _: MouseEvent| {
        focus_id("query-and");
        if let Some(list) = asked.any_of.get_mut(place.0).filter(|list| place.1 < list.len()) {
            list.remove(place.1);
        }
        asked.any_of.retain(|list| !list.is_empty());
    });
    html! {
        <div class="query__line" key={id("line")}>
            { joined }
            { kind }
            { rest(view, change, place, it, &id) }
            <button type="button" class="query__remove" aria-label={words::remove_condition()} title={words::remove_condition()} {onclick}>
                <span aria-hidden="true">{ "✕" }</span>
            </button>
        </div>
    }
}

/// A list without a visible name.
pub(super) fn select<T: Clone + PartialEq + 'static>(
    id: &str,
    label: &'static str,
    all: Vec<(T, AttrValue)>,
    now: &T,
    onchoose: Callback<T>,
) -> Html {
    let (entries, value, onchoose) = by_place(all, now, onchoose);
    html! {
        <>
            <label class="visually-hidden" for={id.to_owned()}>{ label }</label>
            <Select id={id.to_owned()} {value} {entries} {onchoose} />
        </>
    }
}

/// What belongs to a kind of condition.
fn rest(
    view: &View,
    change: &Change,
    place: Place,
    it: &Clause,
    id: &dyn Fn(&str) -> String,
) -> Html {
    match &it.is {
        Condition::Related { how, codes: of, within } => {
            let onedit = edit(change, place, |is, edit: CodeEdit| {
                if let Condition::Related { codes, .. } = is {
                    edit.make(codes);
                }
            });
            let counts = matches!(how, Relation::Before | Relation::After | Relation::Near);
            html! {
                <>
                    { codes(view, &id("codes"), words::codes_of_others(), of, &onedit) }
                    if counts { { sentences(change, place, &id("within"), *within) } }
                </>
            }
        }
        Condition::Words { words: said, within } => {
            let onwords = edit(change, place, |is, typed: String| {
                if let Condition::Words { words, .. } = is {
                    *words = typed;
                }
            });
            html! {
                <>
                    { typed_field(TypedField {
                        id: id("words"), kind: "text", label: words::words_near(),
                        is_label_hidden: true, now: said, problem: None, ontyped: onwords,
                    }) }
                    { sentences(change, place, &id("within"), *within) }
                </>
            }
        }
        Condition::Field { field, says } => field_says(view, change, place, (field, says), id),
        Condition::Annotator(now) => annotators(view, change, place, *now, id),
        Condition::Note => Html::default(),
        Condition::Confidence(now) => {
            let all = SURE.map(|it| (it, sure(it).into())).to_vec();
            let onchoose = edit(change, place, |is, sure| *is = Condition::Confidence(sure));
            select(&id("value"), words::how_sure(), all, now, onchoose)
        }
        Condition::Statement(is) => {
            let onedit = edit(change, place, |is, edit: ConditionEdit| {
                if let Condition::Statement(is) = is {
                    edit.make(is);
                }
            });
            known(view, is, id, &onedit)
        }
    }
}

fn annotators(
    view: &View,
    change: &Change,
    place: Place,
    now: AnnotatorId,
    id: &dyn Fn(&str) -> String,
) -> Html {
    let people = view.project.coders().map(|it| it.id).collect();
    let name = |id| (id, words::annotator_name(&view.project, id).into());
    let all = with_now(people, &now).into_iter().map(name).collect();
    let onchoose = edit(change, place, |is, id| *is = Condition::Annotator(id));
    select(&id("annotator"), words::annotator(), all, &now, onchoose)
}

fn field_says(
    view: &View,
    change: &Change,
    place: Place,
    (field, says): (&AttributeId, &Says),
    id: &dyn Fn(&str) -> String,
) -> Html {
    let all = says_of(&view.project, field, says).into_iter();
    let all: Vec<(Says, AttrValue)> =
        all.map(|it| (it.clone(), words::says_name(&view.project, field, &it).into())).collect();
    let onchoose = edit_says(change, place, |says, chosen| *says = chosen);
    let list = select(&id("says"), words::says(), all, says, onchoose);
    let (text, kind): (&str, &'static str) = match says {
        Says::Words(text) => (text, "text"),
        Says::Before(day) | Says::After(day) => (day, "date"),
        Says::AtLeast(amount) | Says::AtMost(amount) => (&amount.number, "text"),
        Says::Anything | Says::Nothing | Says::Choice(_) | Says::YesNo(_) => return list,
    };
    let ontyped = edit_says(change, place, |says, typed: String| match says {
        Says::Words(text) | Says::Before(text) | Says::After(text) => *text = typed,
        Says::AtLeast(amount) | Says::AtMost(amount) => amount.number = typed,
        Says::Anything | Says::Nothing | Says::Choice(_) | Says::YesNo(_) => {}
    });
    let is_number = matches!(says, Says::AtLeast(_) | Says::AtMost(_));
    let is_unread = is_number && !text.trim().is_empty() && read_amount(text).is_none();
    html! {
        <>
            { list }
            { currency(view, change, place, (field, says), id) }
            { typed_field(TypedField {
                id: id("text"), kind, label: words::value(), is_label_hidden: true,
                now: text, problem: is_unread.then(words::bad_amount), ontyped,
            }) }
        </>
    }
}

/// The currency of a sum.
fn currency(
    view: &View,
    change: &Change,
    place: Place,
    (field, says): (&AttributeId, &Says),
    id: &dyn Fn(&str) -> String,
) -> Html {
    let (Says::AtLeast(amount) | Says::AtMost(amount)) = says else { return Html::default() };
    let all = currencies(&view.project, field);
    if all.is_empty() {
        return Html::default();
    }
    let named = |currency: String| {
        let name = if currency.is_empty() {
            insight::no_currency().to_owned()
        } else {
            visible(&currency)
        };
        (currency, name.into())
    };
    let all = with_now(all, &amount.currency).into_iter().map(named).collect();
    let onchoose = edit_says(change, place, |says, chosen: String| {
        if let Says::AtLeast(amount) | Says::AtMost(amount) = says {
            amount.currency = chosen;
        }
    });
    select(&id("currency"), words::currency(), all, &amount.currency, onchoose)
}

/// How many sentences away.
fn sentences(change: &Change, place: Place, id: &str, now: u32) -> Html {
    let all = (0..=10).map(|count| (count, words::within(count).into())).collect();
    let onchoose = edit(change, place, |is, chosen: u32| {
        if let Condition::Related { within, .. } | Condition::Words { within, .. } = is {
            *within = chosen;
        }
    });
    select(id, words::distance(), all, &now, onchoose)
}
