//! What a reviewer says about a work: the rows of the rubric with a comment each, on a passage, and
//! on the whole.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::classroom::levels::{LevelRow, level_row};
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::peer_review as words;
use annotator_app::classroom::judging::{JudgingMsg, SaidAbout};
use annotator_app::coding::form::ParseAs;
use annotator_app::msg::Msg;
use annotator_core::classroom::review::written::WorkReview;
use annotator_core::classroom::rubric::{Criterion, Rubric};
use annotator_core::project::id::{AnnotationId, AnnotatorId};

#[derive(PartialEq, Properties)]
pub struct JudgeProps {
    pub rubric: Rc<Rubric>,
    pub said: Rc<WorkReview>,
}

/// The rubric of a work.
#[component]
pub fn JudgeWork(props: &JudgeProps) -> Html {
    let dispatch = use_dispatch();
    let JudgeProps { rubric, said } = props;
    let missing = said.missing(rubric).count();
    html! {
        <section class="levels review__levels" aria-labelledby="judge-title">
            <h2 id="judge-title">{ words::rubric() }</h2>
            for (at, row) in rubric.rows.iter().enumerate() {
                { one(row, rubric.rows.get(at + 1), said, &dispatch) }
            }
            <p role="status" class="hint">{ words::rows_missing(missing) }</p>
            <Said id="review-whole" label={words::whole_comment()} work={said.work}
                about={SaidAbout::Work} words={said.on_the_whole.clone()} />
        </section>
    }
}

fn one(
    row: &Criterion,
    next: Option<&Criterion>,
    said: &WorkReview,
    dispatch: &Callback<Msg>,
) -> Html {
    let (work, criterion) = (said.work, row.id);
    level_row(LevelRow {
        row,
        level: said.level(row),
        next: next.map(|next| next.id),
        decide: dispatch.reform(move |level| JudgingMsg::Level(work, criterion, level).into()),
        beside_name: html! {
            if !row.description.trim().is_empty() {
                { " " }<span class="hint" dir="auto">{ &row.description }</span>
            }
        },
        end: html! {
            <Said id={format!("row-comment-{criterion}")} label={words::row_comment(&row.name)} {work}
                about={SaidAbout::Row(criterion)} words={said.comment(criterion).to_owned()} />
        },
    })
}

#[derive(PartialEq, Properties)]
pub struct PassageProps {
    pub work: AnnotatorId,
    pub passage: AnnotationId,
    pub words: AttrValue,
}

/// What is said about the chosen passage.
#[component]
pub fn PassageField(props: &PassageProps) -> Html {
    html! {
        <Said id="passage-comment" label={words::passage_comment()} work={props.work}
            about={SaidAbout::Passage(props.passage)} words={props.words.clone()} />
    }
}

#[derive(PartialEq, Properties)]
struct SaidProps {
    id: AttrValue,
    label: AttrValue,
    work: AnnotatorId,
    about: SaidAbout,
    words: AttrValue,
}

/// A field for words.
#[component]
fn Said(props: &SaidProps) -> Html {
    let dispatch = use_dispatch();
    let deps = (dispatch, props.work, props.about);
    let send = use_callback(deps, |typed: String, (dispatch, work, about)| {
        dispatch.emit(JudgingMsg::Said(*work, *about, typed).into());
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.words.clone(), None, ParseAs::Text, send);
    html! {
        <div class="field-row">
            <label for={props.id.clone()} dir="auto">{ &props.label }</label>
            <textarea class="field" id={props.id.clone()} ref={node} rows="2" dir="auto"
                {oninput} {onfocus} {onblur} {onkeydown} />
        </div>
    }
}
