//! The grade of a work, typed by hand over what the formula says.

use yew::prelude::*;

use super::teacher::{Teacher, use_teacher};
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::words::teaching as words;
use annotator_app::classroom::class_table::typed_points;
use annotator_app::classroom::teaching::ClassField;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::class::GradeByHand;
use annotator_core::project::id::HandInId;

#[derive(PartialEq, Properties)]
pub struct GradeProps {
    pub hand_in: HandInId,
    /// The start of the field's id, which is unique on the page.
    pub id: &'static str,
    /// What the formula says, in thousandths.
    pub by_formula: Option<u32>,
    pub by_hand: Option<GradeByHand>,
    pub label: AttrValue,
}

/// The field for a grade. Empty, it shows what the formula says.
#[component]
pub fn GradeField(props: &GradeProps) -> Html {
    let teacher = use_teacher();
    let wrong = use_state_eq(|| false);
    let hand_in = props.hand_in;
    let id = format!("{}-{hand_in}", props.id);
    let shown = props.by_hand.as_ref().map(|grade| words::thousandths(grade.points));
    let deps = (teacher, hand_in, wrong.setter());
    let send = use_callback(deps, |typed: String, (teacher, hand_in, wrong)| {
        let points = typed_points(&typed);
        wrong.set(points.is_none() && !typed.trim().is_empty());
        if points.is_some() || typed.trim().is_empty() {
            set_grade(teacher, *hand_in, points);
        }
    });
    let value = AttrValue::from(shown.unwrap_or_default());
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(value, None, ParseAs::Text, send);
    let hint = format!("{id}-hint");
    html! {
        <span class="class__grade">
            <input class="field" id={id} ref={node} type="text" inputmode="decimal" autocomplete="off"
                aria-label={&props.label}
                placeholder={props.by_formula.map_or_else(String::new, words::thousandths)}
                aria-invalid={wrong.then_some("true")} aria-describedby={wrong.then(|| hint.clone())}
                {oninput} {onfocus} {onblur} {onkeydown} />
            if *wrong { <span class="hint" data-problem="true" id={hint}>{ words::bad_points() }</span> }
        </span>
    }
}

fn set_grade(teacher: &Teacher, hand_in: HandInId, points: Option<u32>) {
    teacher.change(Some(ClassField::Grade(hand_in)), |class| match points {
        Some(points) => {
            let reason = class.grades.get(&hand_in).map(|it| it.reason.clone());
            let reason = reason.unwrap_or_default();
            class.grades.insert(hand_in, GradeByHand { points, reason });
        }
        None => {
            class.grades.remove(&hand_in);
        }
    });
}
