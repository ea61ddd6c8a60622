//! The levels of the rubric that a work reached. Rows by hand are decided on by a click or a digit;
//! computed rows can be decided on otherwise, with a reason.

use std::rc::Rc;

use yew::prelude::*;

use super::teacher::{Teacher, use_teacher};
use crate::browser::focus::focus_id;
use crate::ui::classroom::levels::{LevelRow, level_id, level_row};
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::words::rubric as words;
use annotator_app::classroom::rubrics::{set_level, set_reason};
use annotator_app::classroom::teaching::ClassField;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::class::Class;
use annotator_core::classroom::rubric::{Criterion, Judged, Reached, Standing};
use annotator_core::project::id::HandInId;
use annotator_words::thousandths;

#[derive(PartialEq, Properties)]
pub struct LevelsProps {
    pub class: Rc<Class>,
    pub hand_in: HandInId,
    pub standing: Rc<Standing>,
}

#[component]
pub fn Levels(props: &LevelsProps) -> Html {
    let teacher = use_teacher();
    let Some(rubric) = &props.class.rubric else { return Html::default() };
    let Standing { rows, so_far, open, .. } = &*props.standing;
    let so_far = words::points_of(&thousandths(*so_far), &thousandths(rubric.most()));
    html! {
        <section class="levels" aria-labelledby="levels-title">
            <h3 id="levels-title">{ words::rubric() }</h3>
            for (at, (row, reached)) in rubric.rows.iter().zip(rows).enumerate() {
                { one(at, row, reached, props, &teacher) }
            }
            <p role="status" class="hint">
                { if *open == 0 { so_far } else { words::open_rows(*open, &so_far) } }
            </p>
        </section>
    }
}

fn one(
    at: usize,
    row: &Criterion,
    reached: &Reached,
    props: &LevelsProps,
    teacher: &Teacher,
) -> Html {
    let (hand_in, criterion) = (props.hand_in, row.id);
    let decide = {
        let teacher = teacher.clone();
        Callback::from(move |level: Option<usize>| {
            teacher.change(None, |class| set_level(class, hand_in, criterion, level));
        })
    };
    let rows = props.class.rubric.as_ref().map(|it| &it.rows);
    let can_be_left = reached.by_hand && row.by != Judged::Hand;
    let leave = {
        let (decide, back) =
            (decide.clone(), level_id(criterion, reached.computed.unwrap_or_default()));
        Callback::from(move |_: MouseEvent| {
            decide.emit(None);
            focus_id(&back); // the button goes
        })
    };
    level_row(LevelRow {
        row,
        level: reached.level,
        next: rows.and_then(|rows| Some(rows.get(at + 1)?.id)),
        decide,
        beside_name: html! {
            if row.by != Judged::Hand {
                { " " }<span class="hint">{ computed(row, reached) }</span>
            }
        },
        end: html! {
            <>
                if can_be_left {
                    <button type="button" class="text-button" onclick={leave}>
                        { words::as_computed() }
                    </button>
                }
                if can_be_left && reached.computed != reached.level {
                    <Reason key={format!("{hand_in}-{criterion}")} {hand_in} {criterion}
                        words={reached.reason.clone()} />
                }
            </>
        },
    })
}

/// What a row is computed from, and how it came out.
fn computed(row: &Criterion, reached: &Reached) -> String {
    let by = super::rubric::judged(row.by);
    match reached.figure {
        Some(figure) => words::computed(by, &super::rubric::figure(figure, row.by)),
        None => words::cannot_be_computed(by),
    }
}

#[derive(PartialEq, Properties)]
struct ReasonProps {
    hand_in: HandInId,
    criterion: u32,
    words: AttrValue,
}

/// Why a level is another than the computed one.
#[component]
fn Reason(props: &ReasonProps) -> Html {
    let teacher = use_teacher();
    let deps = (teacher, props.hand_in, props.criterion);
    let send = use_callback(deps, |typed: String, (teacher, hand_in, criterion)| {
        teacher.change(Some(ClassField::LevelReason(*hand_in, *criterion)), |class| {
            set_reason(class, *hand_in, *criterion, typed);
        });
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.words.clone(), None, ParseAs::Text, send);
    let id = format!("level-reason-{}", props.criterion);
    html! {
        <div class="field-row">
            <label for={id.clone()}>{ crate::ui::words::teaching::reason() }</label>
            <input class="field" {id} ref={node} type="text" autocomplete="off" dir="auto"
                {oninput} {onfocus} {onblur} {onkeydown} />
        </div>
    }
}
