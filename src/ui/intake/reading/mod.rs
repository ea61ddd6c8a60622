//! The review of what was read from files: one statement with what was recognised, or a list of
//! many.

mod columns;
mod fields;
mod names;
mod one;
mod preview;
mod table;

use annotator_app::later::Later;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::ui::codebook::whole::new_project::FirstCodes;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::encodings::encoding_title;
use crate::ui::words::intake as words;
use annotator_app::intake::{FileState, Intake, IntakeMsg};
use annotator_app::msg::Msg;
use annotator_core::reading::ENCODINGS;
use annotator_jobs::JobNumber;

#[component]
pub fn ReadingDialog() -> Html {
    let intake = use_selector(|model| model.intake.clone());
    let dispatch = use_dispatch();
    let first = use_selector(|model| {
        let open = model.open.as_ref();
        (open.is_none_or(|open| open.project.statements.is_empty()), open.is_none())
    });
    let Some(intake) = intake else { return Html::default() };
    let dispatch = dispatch.reform(Msg::Intake);
    let shown = intake.shown.filter(|at| intake.draft(*at).is_some());
    let content = match (intake.asking(), shown) {
        (Some((file, table)), _) => columns::choose_columns(file, table, &dispatch),
        (None, Some(at)) => one::one(&intake, at, first, &dispatch),
        (None, None) => html! {
            <table::List intake={intake.clone()} dispatch={dispatch.clone()} />
        },
    };
    let title = match (intake.asking(), shown) {
        (Some(_), _) => words::title_of_table().into(),
        (None, Some(_)) => words::title().into(),
        (None, None) => AttrValue::from(words::add_many(intake.wanted())),
    };
    html! {
        <Modal {title} typed={intake.typed} holds_files=true>
            <div class="reading">
                { progress(&intake, &dispatch) }
                { content }
            </div>
        </Modal>
    }
}

/// The choice of the codes that a new project begins with.
fn first_codes(intake: &Later<Intake>, dispatch: &Callback<IntakeMsg>) -> Html {
    let onchoose = dispatch.reform(IntakeMsg::CodesChosen);
    html! { <FirstCodes codes={intake.codes} {onchoose} /> }
}

/// What is being read: which one of several files, or how much of a single file.
fn progress(intake: &Later<Intake>, dispatch: &Callback<IntakeMsg>) -> Html {
    let files = intake.files.len();
    let now = intake.files.iter().zip(1..).find_map(|(file, at)| match file.state {
        FileState::Reading { .. } if files > 1 => {
            Some((file, words::reading_files(at, files), at - 1, files))
        }
        FileState::Reading { done, of } => {
            Some((file, words::reading(&file.file.name, done, of), done, of))
        }
        _ => None,
    });
    html! {
        <div class="reading__progress" role="status">
            if let Some((file, said, done, of)) = now {
                <p>{ said }</p>
                <progress aria-label={words::progress()} max={of.max(1).to_string()}
                    value={(of > 0).then(|| done.to_string())} />
                <button type="button" class="button" onclick={stop(file.job, dispatch)}>
                    { words::stop() }
                </button>
            }
        </div>
    }
}

fn stop(job: JobNumber, dispatch: &Callback<IntakeMsg>) -> Callback<MouseEvent> {
    dispatch.reform(move |_| IntakeMsg::Stopped(job))
}

/// The choice of the file's encoding.
fn encodings(job: JobNumber, value: &str, dispatch: &Callback<IntakeMsg>) -> Html {
    let entry = |name| Entry::new(name, encoding_title(name).unwrap_or(name));
    let entries: Vec<_> = ENCODINGS.into_iter().map(entry).collect();
    let onchoose = dispatch.reform(move |name| IntakeMsg::EncodingChosen(job, name));
    html! {
        <div class="field-row">
            <label for="reading-encoding">{ words::encoding() }</label>
            <Select id="reading-encoding" value={value.to_owned()} {entries} {onchoose} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ButtonsProps {
    /// The label of the button that continues.
    go: AttrValue,
    /// Whether it can be pressed.
    #[prop_or(true)]
    ready: bool,
    /// The label of the other button.
    back: AttrValue,
    onback: Callback<MouseEvent>,
}

/// The buttons at the end of a form. The one that continues has the focus at first, so that Enter
/// accepts what was recognised.
#[component]
fn Buttons(props: &ButtonsProps) -> Html {
    let node = use_node_ref();
    use_effect_on((node.clone(), props.ready), |(node, _)| {
        if let Some(button) = node.cast::<HtmlElement>() {
            // `focus` does not throw; on a hidden button it does nothing.
            let _ = button.focus();
        }
    });
    html! {
        <div class="dialog-form__buttons">
            <button type="button" class="button" onclick={props.onback.clone()}>{ &props.back }</button>
            <button type="submit" class="button" data-kind="primary" ref={node} autofocus=true
                disabled={!props.ready}>
                { &props.go }
            </button>
        </div>
    }
}

fn submit(dispatch: &Callback<IntakeMsg>, msg: IntakeMsg) -> Callback<SubmitEvent> {
    dispatch.reform(move |event: SubmitEvent| {
        event.prevent_default();
        msg.clone()
    })
}
