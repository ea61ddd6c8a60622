//! How grades are computed.

use yew::prelude::*;

use super::ReportProps;
use super::teacher::{Teacher, use_teacher};
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::teaching as words;
use annotator_app::classroom::class_table::typed_points;
use annotator_app::classroom::rubrics::STEP;
use annotator_app::classroom::teaching::ClassField;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::class::Grading;

/// What a formula by likeness starts with: 0 to 10 points, in tenths.
const LIKE_KEY: Grading = Grading::LikeKey { base: 0, full: 10_000, step: 100 };
/// What a formula by items starts with.
const ITEMS: Grading = Grading::Items {
    core: 1_000,
    bonus: 500,
    edges: 500,
    other_code: 0,
    fields: 0,
    extra: 0,
    most: 100_000,
    step: 100,
};

/// A number of a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Base,
    Full,
    Step,
    Core,
    Bonus,
    Edges,
    OtherCode,
    Fields,
    Extra,
    Most,
}

/// The formula in one sentence, and its numbers while they are changed.
#[component]
pub fn Formula(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let open = use_state_eq(|| false);
    let grading = props.view.class.grading;
    let has_key = props.report.key_revision.is_some();
    let toggle = |on: bool| {
        let open = open.setter();
        Callback::from(move |_: MouseEvent| open.set(on))
    };
    html! {
        <section class="class__formula" aria-label={words::formula()}>
            <p>
                { words::formula_words(&grading) }
                { " " }
                if !*open {
                    <button type="button" class="text-button" onclick={toggle(true)}>
                        { words::change_formula() }
                    </button>
                }
            </p>
            if *open {
                <div class="class__formula-form">
                    { kinds(grading, has_key, &teacher) }
                    for part in parts(&grading) {
                        <PartField key={format!("{part:?}")} {part}
                            value={get(&grading, *part).unwrap_or_default()} />
                    }
                    if grading != Grading::Summary {
                        <p class="hint">{ words::formula_note() }</p>
                    }
                    <button type="button" class="button" onclick={toggle(false)}>
                        { words::close_formula() }
                    </button>
                </div>
            }
        </section>
    }
}

/// What is computed. Without a key there is nothing to compute from.
fn kinds(now: Grading, has_key: bool, teacher: &Teacher) -> Html {
    let value = match now {
        Grading::Hand => "hand",
        Grading::Summary => "summary",
        Grading::LikeKey { .. } => "like",
        Grading::Items { .. } => "items",
        Grading::Rubric { .. } => "rubric",
    };
    let mut entries = vec![Entry::new("hand", words::formula_kind_hand())];
    if has_key {
        entries.push(Entry::new("like", words::formula_kind_like()));
        entries.push(Entry::new("items", words::formula_kind_items()));
    }
    entries.push(Entry::new("rubric", annotator_words::rubric::formula_kind()));
    entries.push(Entry::new("summary", words::formula_kind_summary()));
    let teacher = teacher.clone();
    let onchoose = Callback::from(move |chosen: String| {
        let grading = match chosen.as_str() {
            "like" => LIKE_KEY,
            "items" => ITEMS,
            "summary" => Grading::Summary,
            "rubric" => Grading::Rubric { step: STEP },
            _ => Grading::Hand,
        };
        teacher.change(None, |class| class.grading = grading);
    });
    html! {
        <div class="field-row">
            <label for="formula-kind">{ words::formula_kind() }</label>
            <Select id="formula-kind" {value} {entries} {onchoose} />
        </div>
    }
}

fn parts(grading: &Grading) -> &'static [Part] {
    match grading {
        Grading::Hand | Grading::Summary => &[],
        Grading::Rubric { .. } => &[Part::Step],
        Grading::LikeKey { .. } => &[Part::Base, Part::Full, Part::Step],
        Grading::Items { .. } => &[
            Part::Core,
            Part::Bonus,
            Part::Edges,
            Part::OtherCode,
            Part::Fields,
            Part::Extra,
            Part::Most,
            Part::Step,
        ],
    }
}

/// Whether the number is shown as percent: its thousandths are a share.
fn is_share(part: Part) -> bool {
    matches!(part, Part::Edges | Part::OtherCode | Part::Fields)
}

fn name(part: Part) -> &'static str {
    match part {
        Part::Base => words::formula_base(),
        Part::Full => words::formula_full(),
        Part::Step => words::formula_step(),
        Part::Core => words::formula_core(),
        Part::Bonus => words::formula_bonus(),
        Part::Edges => words::formula_edges(),
        Part::OtherCode => words::formula_other_code(),
        Part::Fields => words::formula_fields(),
        Part::Extra => words::formula_extra(),
        Part::Most => words::formula_most(),
    }
}

fn get(grading: &Grading, part: Part) -> Option<u32> {
    let mut grading = *grading;
    place(&mut grading, part).copied()
}

/// The number of a formula; `None` if the formula has no such number.
fn place(grading: &mut Grading, part: Part) -> Option<&mut u32> {
    match (grading, part) {
        (Grading::LikeKey { base, .. }, Part::Base) => Some(base),
        (Grading::LikeKey { full, .. }, Part::Full) => Some(full),
        (
            Grading::LikeKey { step, .. } | Grading::Items { step, .. } | Grading::Rubric { step },
            Part::Step,
        ) => Some(step),
        (Grading::Items { core, .. }, Part::Core) => Some(core),
        (Grading::Items { bonus, .. }, Part::Bonus) => Some(bonus),
        (Grading::Items { edges, .. }, Part::Edges) => Some(edges),
        (Grading::Items { other_code, .. }, Part::OtherCode) => Some(other_code),
        (Grading::Items { fields, .. }, Part::Fields) => Some(fields),
        (Grading::Items { extra, .. }, Part::Extra) => Some(extra),
        (Grading::Items { most, .. }, Part::Most) => Some(most),
        _ => None,
    }
}

#[derive(PartialEq, Properties)]
struct PartProps {
    part: &'static Part,
    value: u32,
}

/// A field for a number of the formula.
#[component]
fn PartField(props: &PartProps) -> Html {
    let teacher = use_teacher();
    let part = *props.part;
    let shown = if is_share(part) { props.value.saturating_mul(100) } else { props.value };
    let send = use_callback((teacher, part), |typed: String, (teacher, part)| {
        let Some(number) = typed_points(&typed) else { return };
        let number = if is_share(*part) { (number / 100).min(1_000) } else { number };
        teacher.change(Some(ClassField::Formula), |class| {
            if let Some(place) = place(&mut class.grading, *part) {
                *place = number;
            }
        });
    });
    let value = AttrValue::from(words::thousandths(shown));
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(value, None, ParseAs::Text, send);
    let id = format!("formula-{part:?}");
    html! {
        <div class="field-row">
            <label for={id.clone()}>{ name(part) }</label>
            <input class="field making__count" {id} ref={node} type="text" inputmode="decimal"
                autocomplete="off" {oninput} {onfocus} {onblur} {onkeydown} />
        </div>
    }
}
