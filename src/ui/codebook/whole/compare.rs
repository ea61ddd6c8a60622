//! Two states of the codebook side by side, in words.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::classroom::copied::Copied;
use crate::ui::parts::mark::mark_of;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{number, whole_codebook as words};
use annotator_core::codebook::Codebook;
use annotator_core::codebook::compare::{About, Change, Difference, Sort, compare};
use annotator_core::codebook::version::Version;
use annotator_core::codebook::word_diff::{Piece, word_diff};
use annotator_core::project::id::CodeId;
use annotator_core::small_map::SmallMap;

#[derive(Properties, PartialEq)]
pub struct ComparedProps {
    pub project: Copied,
    pub versions: Rc<Vec<Version>>,
}

/// The groups of differences, in the order shown.
const SORTS: [Option<Sort>; 6] = [
    None,
    Some(Sort::Meaning),
    Some(Sort::Added),
    Some(Sort::Moved),
    Some(Sort::Removed),
    Some(Sort::Other),
];

/// The choice of the two states, and what differs.
#[component]
pub fn Compared(props: &ComparedProps) -> Html {
    let ComparedProps { project, versions } = props;
    let last = versions.last().map(|version| version.number.clone()).unwrap_or_default();
    let from = use_state_eq(|| last.clone());
    let to = use_state_eq(String::new);
    let sort = use_state_eq(|| None::<Sort>);
    let state = |number: &str| {
        let found = versions.iter().find(|version| version.number == number);
        found.map_or_else(|| Rc::clone(&project.codebook), |version| Rc::clone(&version.codebook))
    };
    let (before, after) = (state(&from), state(&to));
    let all = compare(&before, &after);
    let count = |sort: Option<Sort>| {
        all.iter().filter(|it| sort.is_none_or(|sort| it.sort() == sort)).count()
    };
    let shown = sort.filter(|sort| count(Some(*sort)) > 0);
    let chips = SORTS.into_iter().filter(|it| it.is_none() || count(*it) > 0).map(|it| {
        let (setter, on) = (sort.setter(), shown == it);
        let onclick = Callback::from(move |_: MouseEvent| setter.set(it));
        html! {
            <button type="button" class="filter-chip" aria-pressed={on.to_string()} {onclick}>
                { words::sort(it, count(it)) }
            </button>
        }
    });
    let counts = project.code_counts();
    let rows = all.iter().filter(|it| shown.is_none_or(|sort| it.sort() == sort));
    html! {
        <section class="whole__compare" aria-labelledby="compare-title">
            <div class="whole__head">
                <h2 id="compare-title">{ words::compare_title() }</h2>
                { chooser("compare-from", words::compare_from(), &from, versions) }
                { chooser("compare-to", words::compare_to(), &to, versions) }
            </div>
            if all.is_empty() {
                <p class="hint" role="status">{ words::nothing_changed() }</p>
            } else {
                <div class="whole__chips" role="group" aria-label={words::show()}>
                    { for chips }
                </div>
                <div class="whole__scroll">
                    <table class="class-table whole__differences" aria-label={words::compare_title()}>
                        { head() }
                        <tbody>
                            for (at, it) in rows.enumerate() {
                                { row(it, at, &before, &after, &counts) }
                            }
                        </tbody>
                    </table>
                </div>
                { meaning_note(&all, &counts) }
            }
        </section>
    }
}

fn chooser(
    id: &'static str,
    label: &'static str,
    value: &UseStateHandle<String>,
    versions: &[Version],
) -> Html {
    let named = |it: &Version| Entry::new(it.number.clone(), words::version_named(&it.number));
    let mut entries: Vec<Entry> = versions.iter().map(named).collect();
    entries.push(Entry::new("", words::now()));
    let setter = value.setter();
    let onchoose = Callback::from(move |number| setter.set(number));
    html! {
        <span class="whole__chooser">
            <label for={id}>{ label }</label>
            <Select {id} value={(**value).clone()} {entries} {onchoose} />
        </span>
    }
}

fn head() -> Html {
    html! {
        <thead>
            <tr>
                <th scope="col">{ words::change() }</th>
                <th scope="col">{ words::about() }</th>
                <th scope="col">{ words::part() }</th>
                <th scope="col">{ words::before() }</th>
                <th scope="col">{ words::after() }</th>
                <th scope="col" data-kind="number">{ words::tags() }</th>
            </tr>
        </thead>
    }
}

fn row(
    it: &Difference,
    at: usize,
    before: &Codebook,
    after: &Codebook,
    counts: &SmallMap<CodeId, usize>,
) -> Html {
    let code = match &it.about {
        About::Code(id, _) => Some(id),
        _ => None,
    };
    let mark = code.and_then(|id| {
        let in_book = |book: &Codebook| book.code(id).map(|code| mark_of(book, code));
        in_book(after).or_else(|| in_book(before))
    });
    let (old, new) = sides(it);
    html! {
        <tr key={at}>
            <td><span class="whole__how">{ words::changed_how(it.change) }</span></td>
            <th scope="row" dir="auto">{ mark }{ words::about_what(&it.about) }</th>
            <td>{ words::changed_part(it.change) }</td>
            <td dir="auto">{ old }</td>
            <td dir="auto">{ new }</td>
            <td data-kind="number">
                { code.map(|id| number(counts.get(id).copied().unwrap_or_default())) }
            </td>
        </tr>
    }
}

/// What was and what is, with the words that differ marked.
fn sides(it: &Difference) -> (Html, Html) {
    let (before, after) = (words::said(it, &it.before), words::said(it, &it.after));
    let soft = |words: &'static str| html! { <span class="hint">{ words }</span> };
    match it.change {
        Change::Added => return (soft(words::was_not_there()), html! { { after } }),
        Change::Removed => return (html! { { before } }, soft(words::is_gone())),
        Change::Renamed | Change::Moved | Change::Part(_) => {}
    }
    let pieces = word_diff(&before, &after);
    let side = |own: Piece| {
        let kept = pieces.iter().filter(|(piece, _)| *piece == Piece::Same || *piece == own);
        kept.map(|(piece, text)| match piece {
            Piece::Same => html! { { text } },
            Piece::Gone => html! { <del>{ text }</del> },
            Piece::New => html! { <ins>{ text }</ins> },
        })
        .collect::<Html>()
    };
    let or_empty =
        |text: &str, side: Html| if text.is_empty() { soft(words::empty()) } else { side };
    (or_empty(&before, side(Piece::Gone)), or_empty(&after, side(Piece::New)))
}

/// How many passages have a code whose meaning changed.
fn meaning_note(all: &[Difference], counts: &SmallMap<CodeId, usize>) -> Html {
    let mut codes: Vec<(&CodeId, &str, usize)> = Vec::new();
    for it in all.iter().filter(|it| it.sort() == Sort::Meaning) {
        if let About::Code(id, name) = &it.about
            && let Some(count) = counts.get(id).copied()
            && codes.iter().all(|(known, ..)| *known != id)
        {
            codes.push((id, name, count));
        }
    }
    if codes.is_empty() {
        return Html::default();
    }
    let sum = codes.iter().map(|(_, _, count)| count).sum::<usize>();
    let named = codes.iter().map(|(_, name, count)| words::fit_code(*name, *count));
    let named = annotator_words::list(&named.collect::<Vec<_>>());
    html! {
        <div class="whole__note">
            <h3>{ words::changed_meaning(sum) }</h3>
            <p class="hint">{ words::changed_meaning_note(&named) }</p>
        </div>
    }
}
