//! The page of a calibration: the text with the passage that is asked for, and beside it the codes to
//! choose from, or what is right after the answer.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::sequence::NextLine;
use crate::browser::list::show_row;
use crate::ui::later::{self, BarPart};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::lang::lang;
use crate::ui::parts::letters::use_code_keys;
use crate::ui::parts::mark::mark_of;
use crate::ui::shell::notices::Notices;
use crate::ui::words::{calibration as words, class, feedback, panels, statements};
use annotator_app::classroom::calibrating::{
    CalibrationMsg, CalibrationStep, CalibrationView, Question, Told,
};
use annotator_app::msg::Msg;
use annotator_core::classroom::calibration::Calibrated;
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use annotator_core::text::Paragraph;
use annotator_core::text::span::Spans;
use annotator_core::text::units::ByteOffset;

/// The id of the passage that is asked for.
const PASSAGE: &str = "calibration-passage";

/// The page.
#[component]
pub fn CalibrationRoom() -> Html {
    let dispatch = use_dispatch();
    let Some(view) = use_selector(|model| model.calibration()) else { return Html::default() };
    let question = match &view.step {
        CalibrationStep::Asked(question) | CalibrationStep::Told(question, _) => Some(question),
        _ => None,
    };
    html! {
        <div class="workspace" data-room="calibration">
            <a class="skip" href="#calibration-question">{ words::skip() }</a>
            <header class="bar">
                { later::exercise_bar(BarPart::Task) }
                { later::exercise_bar(BarPart::Progress) }
                <span class="bar__space" />
                { later::exercise_bar(BarPart::End) }
            </header>
            <div class="beside">
                <main class="beside__main">
                    <div class="beside__scroll" id="text" tabindex="0">
                        if let Some(question) = question {
                            { text(question) }
                        } else {
                            <h1 class="beside__title" dir="auto">{ class::title(&view.exercise) }</h1>
                        }
                    </div>
                </main>
                { panel(&view, &dispatch) }
            </div>
            <footer class="status" aria-label={panels::messages()}><Notices in_dialog=false /></footer>
        </div>
    }
}

fn text(question: &Question) -> Html {
    html! {
        <Shown statement={Rc::clone(&question.statement)} spans={question.spans.clone()} />
    }
}

#[derive(PartialEq, Properties)]
struct ShownProps {
    statement: Rc<Statement>,
    spans: Spans,
}

/// The text with the passage, redrawn only when the passage changes.
#[component]
fn Shown(props: &ShownProps) -> Html {
    let ShownProps { statement, spans } = props;
    let outline =
        use_memo(Rc::clone(statement), |statement| Outline::of(&statement.text, &statement.layout));
    use_effect_on((statement.id, spans.clone()), |_| {
        show_row(PASSAGE);
    });
    let language = lang(&statement.metadata.language);
    let first = statement.text.paragraph_at(spans.start());
    html! {
        <article class="beside__texts">
            <header class="beside__head">
                <h1 class="beside__title" dir="auto">{ statements::name(statement) }</h1>
            </header>
            for (at, paragraph) in statement.text.paragraphs().iter().enumerate() {
                <div class="beside-row" key={at}
                    data-number={outline.number(at).map(|number| number.to_string())}>
                    <p dir="auto" lang={language.clone()}>
                        { pieces(statement, paragraph, spans, at == first) }
                    </p>
                </div>
            }
        </article>
    }
}

/// A paragraph, with the words of the passage marked.
fn pieces(statement: &Statement, paragraph: &Paragraph, spans: &Spans, first: bool) -> Html {
    let text = &statement.text;
    let words = |from: ByteOffset, to: ByteOffset| {
        text.span(from, to).map(|span| text.slice(span).to_owned()).unwrap_or_default()
    };
    let (start, end) = (paragraph.start().byte, paragraph.end());
    let mut at = start;
    let mut drawn: Vec<Html> = Vec::new();
    let inside = spans.parts().iter().filter(|part| part.start() < end && part.end() > start);
    for (number, part) in inside.enumerate() {
        let (from, to) = (part.start().max(at), part.end().min(end));
        let id = (first && number == 0).then_some(PASSAGE);
        drawn.push(html! { { words(at, from) } });
        drawn.push(html! { <mark class="calibration-mark" {id}>{ words(from, to) }</mark> });
        at = to;
    }
    drawn.push(html! { { words(at, end) } });
    drawn.into_iter().collect()
}

fn panel(view: &CalibrationView, dispatch: &Callback<Msg>) -> Html {
    let content = match &view.step {
        CalibrationStep::NoKey(why) => said(words::no_key(*why)),
        CalibrationStep::NoPassages => said(words::no_passages()),
        CalibrationStep::Asked(question) => html! {
            <Asked key={format!("asked-{}-{}", view.number, question.number)} view={view.clone()}
                question={question.clone()} />
        },
        CalibrationStep::Told(question, told) => html! {
            <ToldPanel key={format!("told-{}-{}", view.number, question.number)} view={view.clone()}
                number={question.number} told={told.clone()} />
        },
        CalibrationStep::Done { best, again } => done(view, best, *again, dispatch),
    };
    html! {
        <aside class="beside__panel calibration" id="calibration-question" tabindex="-1"
            aria-label={words::title()}>
            { content }
        </aside>
    }
}

fn said(why: &'static str) -> Html {
    html! { <><p role="status">{ why }</p><NextLine /></> }
}

#[derive(PartialEq, Properties)]
struct AskedProps {
    view: CalibrationView,
    question: Question,
}

/// The codes to choose from. Each has its usual key.
#[component]
fn Asked(props: &AskedProps) -> Html {
    let dispatch = use_dispatch();
    let AskedProps { view, question } = props;
    let heading = use_focused();
    let codes = question.codes.clone();
    let answer = dispatch.reform(|code: CodeId| CalibrationMsg::Answered(code).into());
    let pressed = answer.clone();
    use_code_keys(
        &view.codebook,
        Callback::from(move |code: CodeId| {
            let is_choice = codes.contains(&code);
            if is_choice {
                pressed.emit(code);
            }
            is_choice
        }),
    );
    let layer = view.codebook.layer(&question.layer).map(|layer| layer.name.clone());
    html! {
        <>
            <p class="hint">{ words::progress(view, question.number) }</p>
            <h2 class="calibration__question" tabindex="-1" ref={heading}>
                { words::which_code(&layer.unwrap_or_default()) }
            </h2>
            <blockquote class="beside__quote" dir="auto">
                { question.statement.text.slice(question.spans.hull()) }
            </blockquote>
            <ul class="list calibration__codes">
                for id in &question.codes { { choice(id, view, &answer) } }
            </ul>
            <p class="hint">{ words::for_good() }</p>
        </>
    }
}

fn choice(id: &CodeId, view: &CalibrationView, answer: &Callback<CodeId>) -> Html {
    let Some(code) = view.codebook.code(id) else { return Html::default() };
    let own = id.clone();
    let onclick = answer.reform(move |_: MouseEvent| own.clone());
    let title = (!code.definition.is_empty()).then(|| code.definition.clone());
    html! {
        <li key={id.to_string()}>
            <button type="button" class="button calibration__code" {title} {onclick}>
                { mark_of(&view.codebook, code) }
                <span dir="auto">{ &code.name }</span>
                if let Some(key) = code.key.as_ref().filter(|_| view.keys) {
                    <kbd>{ key }</kbd>
                }
            </button>
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct ToldProps {
    view: CalibrationView,
    number: u32,
    told: Told,
}

/// Whether the answer was right, and why.
#[component]
fn ToldPanel(props: &ToldProps) -> Html {
    let dispatch = use_dispatch();
    let ToldProps { view, number, told } = props;
    let next = use_focused();
    let go_on = dispatch.reform(|_: MouseEvent| CalibrationMsg::Continued.into());
    html! {
        <>
            <p class="hint">{ words::progress(view, *number) }</p>
            <div role="status" class="calibration__told">
                { outcome(told, &view.codebook) }
                for words in &told.said {
                    <p class="calibration__why" dir="auto">{ words }</p>
                }
            </div>
            <button type="button" class="button" data-kind="primary" ref={next} onclick={go_on}>
                { if told.is_last { words::see_result() } else { words::next_passage() } }
            </button>
        </>
    }
}

fn outcome(told: &Told, codebook: &Codebook) -> Html {
    let (sign, said) =
        if told.is_right { ("✓", words::right()) } else { ("✗", words::wrong()) };
    html! {
        <>
            <h2 class="calibration__outcome" data-right={told.is_right.to_string()}>
                <span aria-hidden="true">{ sign }{ " " }</span>{ said }
            </h2>
            <p>{ words::your_answer(&feedback::code_name(codebook, &told.given)) }</p>
            if !told.is_right || told.codes.len() > 1 {
                <p><strong>{ words::right_codes(codebook, &told.codes) }</strong></p>
            }
        </>
    }
}

/// How it ended, and what can be done next.
fn done(view: &CalibrationView, best: &Calibrated, again: bool, dispatch: &Callback<Msg>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| CalibrationMsg::AgainWanted.into());
    let needed = view.calibration.needed(best.of);
    let left = view.left.filter(|_| !best.passed);
    html! {
        <>
            <Result passed={best.passed} said={words::result(best, needed)} />
            if view.reported {
                <p class="hint">{ crate::ui::words::scorm::score_sent(best.percent()) }</p>
            }
            if let Some(left) = left {
                <p>{ if left == 0 { words::no_try_left().to_owned() } else { words::may_try(left) } }</p>
            }
            if again {
                <button type="button" class="button" {onclick}>{ words::try_again() }</button>
            }
            <p>{ words::then_hand_in() }</p>
            <NextLine />
        </>
    }
}

#[derive(PartialEq, Properties)]
struct ResultProps {
    passed: bool,
    said: String,
}

#[component]
fn Result(props: &ResultProps) -> Html {
    let heading = use_focused();
    let title = if props.passed { words::passed() } else { words::not_passed() };
    html! {
        <div role="status">
            <h2 class="calibration__outcome" data-right={props.passed.to_string()} tabindex="-1"
                ref={heading}>{ title }</h2>
            <p>{ &props.said }</p>
        </div>
    }
}

/// Focuses an element when it first appears.
#[hook]
fn use_focused() -> NodeRef {
    let node = use_node_ref();
    use_effect_on(node.clone(), |node| {
        if let Some(element) = node.cast::<HtmlElement>() {
            // `focus` does not throw.
            let _ = element.focus();
        }
    });
    node
}
