//! What became of the key's items, and which codes were taken for others.

use std::cmp::Ordering;

use yew::prelude::*;

use super::cases::Cases;
use super::teacher::{Teacher, use_teacher};
use super::{ReportProps, View};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::{
    class as class_words, item_analysis as analysis, number, teaching as words,
};
use annotator_app::classroom::giving::GivingMsg;
use annotator_app::classroom::making::{MakingMsg, MakingPage};
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_app::msg::Msg;
use annotator_core::classroom::key::KeyItem;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::with_sha256;
use annotator_jobs::class::{ClassReport, Fault, ItemReport, Look, NoCorrelation};

/// How many pairs of codes are listed.
const MOST_PAIRS: usize = 30;

#[component]
pub fn Items(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let dispatch = use_dispatch();
    let sorted = use_state_eq(|| (ItemColumn::Passage, false));
    let (view, report) = (&props.view, &props.report);
    let Some(key) = &view.key else {
        let id = view.exercise.id;
        let make = dispatch.reform(move |_: MouseEvent| -> Msg {
            MakingMsg::PageOpened(id, MakingPage::Key).into()
        });
        return html! {
            <div class="exercises__none">
                <p class="making__lead">{ words::no_items() }</p>
                <button type="button" class="button" onclick={make}>{ words::to_the_key() }</button>
            </div>
        };
    };
    let mut items: Vec<(&KeyItem, &ItemReport)> = report
        .items
        .iter()
        .filter_map(|figures| {
            Some((key.items.iter().find(|item| item.id == figures.item)?, figures))
        })
        .collect();
    sort(&mut items, *sorted, view);
    let faults = items.iter().filter(|(_, figures)| figures.fault.is_some()).count();
    let is_open = |look: &Look| view.shown.look.as_ref() == Some(look);
    let save = dispatch.reform(|_: MouseEvent| -> Msg { GivingMsg::ItemsWanted.into() });
    html! {
        <section class="class__items">
            <h2 id="items-title">{ words::items_of_key() }</h2>
            if faults > 0 {
                <p class="class__faults" role="status">{ analysis::likely_faults(faults) }</p>
            }
            <div class="class__scroll">
                <table class="class-table" aria-labelledby="items-title">
                    <thead>
                        <tr>
                            for column in COLUMNS { { head(column, &sorted) } }
                        </tr>
                    </thead>
                    <tbody>
                        for (item, figures) in items {
                            { row(item, figures, view, &teacher) }
                            if is_open(&Look::Item(item.id)) {
                                <tr key={format!("open-{}", item.id)} class="class-table__open">
                                    <td colspan={COLUMNS.len().to_string()}>
                                        <Cases view={view.clone()} />
                                    </td>
                                </tr>
                            }
                        }
                    </tbody>
                </table>
            </div>
            <button type="button" class="button" onclick={save}>{ analysis::save_items() }</button>
            { confusion(props, report, &teacher) }
        </section>
    }
}

/// A column of the table of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ItemColumn {
    Passage,
    Code,
    Kind,
    Found,
    Edges,
    OtherCode,
    Both,
    Missed,
    Correlation,
}

const COLUMNS: [ItemColumn; 9] = [
    ItemColumn::Passage,
    ItemColumn::Code,
    ItemColumn::Kind,
    ItemColumn::Found,
    ItemColumn::Edges,
    ItemColumn::OtherCode,
    ItemColumn::Both,
    ItemColumn::Missed,
    ItemColumn::Correlation,
];

/// What the table is sorted by, and whether the greatest is first.
type Order = (ItemColumn, bool);

fn head(column: ItemColumn, order: &UseStateHandle<Order>) -> Html {
    let (name, hint) = match column {
        ItemColumn::Passage => (words::item(), None),
        ItemColumn::Code => (words::code(), None),
        ItemColumn::Kind => (words::kind(), None),
        ItemColumn::Found => (analysis::found_by(), None),
        ItemColumn::Edges => (words::edges_off(), None),
        ItemColumn::OtherCode => (words::other_code(), None),
        ItemColumn::Both => (words::both_off(), None),
        ItemColumn::Missed => (words::missed(), None),
        ItemColumn::Correlation => (analysis::correlation(), Some(analysis::correlation_hint())),
    };
    let (by, descending) = **order;
    let sorted = match (by == column, descending) {
        (false, _) => "none",
        (true, true) => "descending",
        (true, false) => "ascending",
    };
    let is_text = is_text(column);
    // The hardest and the most doubtful items come first.
    let first = matches!(
        column,
        ItemColumn::Edges | ItemColumn::OtherCode | ItemColumn::Both | ItemColumn::Missed
    );
    let order = order.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let again = order.0 == column;
        order.set((column, if again { !order.1 } else { first }));
    });
    html! {
        <th scope="col" aria-sort={sorted} data-kind={(!is_text).then_some("number")}>
            <button type="button" title={hint} {onclick}>{ name }</button>
        </th>
    }
}

fn is_text(column: ItemColumn) -> bool {
    matches!(column, ItemColumn::Passage | ItemColumn::Code | ItemColumn::Kind)
}

/// Equal items stay in the order of the text, and those without a correlation come last, whichever
/// end is first.
fn sort(items: &mut [(&KeyItem, &ItemReport)], (by, descending): Order, view: &View) {
    let in_text = |item: &KeyItem| {
        let text = view.exercise.texts.iter().position(|text| text.sha256 == item.text);
        (text, item.spans.first().map(|span| span.start))
    };
    let code =
        |item: &KeyItem| words::code_of(&view.project.codebook, Some(&item.code)).to_lowercase();
    let either = |ordering: Ordering| if descending { ordering.reverse() } else { ordering };
    items.sort_by_key(|(item, _)| in_text(item));
    items.sort_by(|(a, of_a), (b, of_b)| match by {
        ItemColumn::Passage => either(in_text(a).cmp(&in_text(b))),
        ItemColumn::Code => either(code(a).cmp(&code(b))),
        ItemColumn::Kind => either(a.kind.cmp(&b.kind)),
        ItemColumn::Found => either(of_a.found.cmp(&of_b.found)),
        ItemColumn::Edges => either(of_a.edges.cmp(&of_b.edges)),
        ItemColumn::OtherCode => either(of_a.other_code.cmp(&of_b.other_code)),
        ItemColumn::Both => either(of_a.edges_and_code.cmp(&of_b.edges_and_code)),
        ItemColumn::Missed => either(of_a.missed.cmp(&of_b.missed)),
        ItemColumn::Correlation => match (&of_a.correlation, &of_b.correlation) {
            (Ok(a), Ok(b)) => either(a.cmp(b)),
            (a, b) => a.is_err().cmp(&b.is_err()),
        },
    });
}

fn row(item: &KeyItem, figures: &ItemReport, view: &View, teacher: &Teacher) -> Html {
    let quote = class_words::quote_of(&item.spans);
    let lang = with_sha256(&view.project.statements, item.text).and_then(|it| lang_of(it));
    let look = Look::Item(item.id);
    let open = view.shown.look.as_ref() == Some(&look);
    let toggle = teacher.on(move || TeachingMsg::LookWanted((!open).then(|| look.clone())));
    let all = figures.found
        + figures.edges
        + figures.other_code
        + figures.edges_and_code
        + figures.missed;
    let share = (u64::from(figures.found) * 10_000).checked_div(u64::from(all));
    let share = share.and_then(|share| u32::try_from(share).ok());
    html! {
        <tr key={item.id} data-fault={figures.fault.as_ref().map(|_| "true")}>
            <th scope="row">
                <button type="button" class="link class__quote" dir="auto" aria-expanded={open.to_string()}
                    aria-label={words::show_who(&quote)} onclick={toggle}><span {lang}>{ &quote }</span></button>
                if let Some(fault) = &figures.fault {
                    <p class="class__fault">
                        <strong>{ analysis::likely_fault() }</strong>
                        { " " }{ fault_words(fault, figures, view) }
                    </p>
                }
            </th>
            <td>
                <span class="making-table__code">
                    { mark_among(&view.project.codebook.looks(), &item.code) }
                    { words::code_of(&view.project.codebook, Some(&item.code)) }
                </span>
            </td>
            <td>{ class_words::kind(item.kind) }</td>
            <td data-kind="number">
                { bar(figures.found, all) }{ " " }<span class="hint">{ words::share(share) }</span>
            </td>
            for count in [figures.edges, figures.other_code, figures.edges_and_code, figures.missed] {
                <td data-kind="number">{ number(count) }</td>
            }
            <td data-kind="number">{ correlation(figures) }</td>
        </tr>
    }
}

/// Why an item is likely to be a fault.
fn fault_words(fault: &Fault, figures: &ItemReport, view: &View) -> String {
    let (found, best) = figures.best.unwrap_or_default();
    let (others_found, others) = figures.others.unwrap_or_default();
    match fault {
        Fault::BestMissIt => analysis::best_miss_it(found, best, others_found, others),
        Fault::OtherCode(code, times) => {
            let code = words::code_of(&view.project.codebook, Some(code));
            analysis::best_other_code(*times, best, &code)
        }
        Fault::OtherEdges(times) => analysis::best_other_edges(*times, best),
    }
}

/// Two digits after the point, or why there is none.
fn correlation(figures: &ItemReport) -> Html {
    let why = match figures.correlation {
        Ok(correlation) => return html! { words::correlation_of(correlation) },
        Err(NoCorrelation::FewWorks) => analysis::no_few_works(),
        Err(NoCorrelation::AllFound) => analysis::no_all_found(),
        Err(NoCorrelation::NobodyFound) => analysis::no_nobody_found(),
        Err(NoCorrelation::SameTotals) => analysis::no_same_totals(),
    };
    html! { <span class="hint">{ why }</span> }
}

/// A share as a bar with its words.
pub fn bar(part: u32, all: u32) -> Html {
    let width = u64::from(part) * 60 / u64::from(all.max(1));
    html! {
        <span class="class__bar">
            <svg aria-hidden="true" viewBox="0 0 60 8">
                <rect data-kind="all" width="60" height="8" rx="2" />
                <rect width={width.to_string()} height="8" rx="2" />
            </svg>
            { words::of_both(i64::from(part), i64::from(all)) }
        </span>
    }
}

/// The pairs of codes that were taken for each other.
fn confusion(props: &ReportProps, report: &ClassReport, teacher: &Teacher) -> Html {
    html! {
        <>
            <h2 id="confusion-title">{ words::confusion() }</h2>
            if report.confusion.is_empty() {
                <p class="hint">{ words::no_confusion() }</p>
            } else {
                <div class="class__scroll">
                    <table class="class-table" aria-labelledby="confusion-title">
                        <thead>
                            <tr>
                                <th scope="col">{ words::confusion_key() }</th>
                                <th scope="col">{ words::confusion_given() }</th>
                                <th scope="col" data-kind="number">{ words::confusion_times() }</th>
                            </tr>
                        </thead>
                        <tbody>
                            for (expected, given, count) in report.confusion.iter().take(MOST_PAIRS) {
                                { pair(props, (expected, given, *count), teacher) }
                            }
                        </tbody>
                    </table>
                </div>
            }
        </>
    }
}

fn pair(
    props: &ReportProps,
    (expected, given, count): (&Option<CodeId>, &Option<CodeId>, u32),
    teacher: &Teacher,
) -> Html {
    let view = &props.view;
    let names = [expected, given].map(|code| words::code_of(&view.project.codebook, code.as_ref()));
    let looks = view.project.codebook.looks();
    let mark = |code: &Option<CodeId>| code.as_ref().map(|code| mark_among(&looks, code));
    let look = Look::Confusion(expected.clone(), given.clone());
    let open = view.shown.look.as_ref() == Some(&look);
    let toggle = teacher.on(move || TeachingMsg::LookWanted((!open).then(|| look.clone())));
    let [of_key, of_theirs] = names;
    html! {
        <>
            <tr key={format!("{of_key}-{of_theirs}")}>
                <th scope="row">
                    <button type="button" class="link" aria-expanded={open.to_string()} onclick={toggle}>
                        <span class="making-table__code">{ mark(expected) }{ of_key }</span>
                    </button>
                </th>
                <td><span class="making-table__code">{ mark(given) }{ of_theirs }</span></td>
                <td data-kind="number">{ number(count) }</td>
            </tr>
            if open {
                <tr class="class-table__open"><td colspan="3"><Cases view={view.clone()} /></td></tr>
            }
        </>
    }
}
