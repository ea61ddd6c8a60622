//! What was learned from one's own coding: how well each code, and below which F1 it is not suggested.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::draft::{Draft, use_draft_until_left};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::all_tags::code_name;
use crate::ui::words::{number, suggest as words};
use annotator_app::suggesting::SuggestMsg;
use annotator_app::suggesting::learning::FEWEST;
use annotator_core::codebook::Codebook;
use annotator_core::project::attachment::parse_document;
use annotator_core::project::suggestion_rules::{HIGHEST_MARK, SuggestionRules};
use annotator_jobs::suggest::{Learned, LearnedCode, LearnedState};

#[derive(Properties, PartialEq)]
pub struct LearnedProps {
    pub codebook: Rc<Codebook>,
    /// `None` as long as nothing was learned.
    pub report: Option<Rc<Learned>>,
    /// How many decisions and tags there are.
    pub decided: usize,
    pub at_work: bool,
    /// What the project changes about the rules, with the mark.
    pub rules: Option<Rc<str>>,
}

#[component]
pub fn LearnedCodes(props: &LearnedProps) -> Html {
    let mark = use_memo(props.rules.clone(), |rules| {
        let rules: Option<SuggestionRules> = rules.as_deref().and_then(parse_document);
        rules.unwrap_or_default().mark()
    });
    let said = match &props.report {
        Some(report) => {
            let on = report.codes.iter().filter(|it| it.state == LearnedState::On).count();
            let (on, all) = (number(on), number(report.codes.len()));
            words::learned_codes(&number(report.sentences), &on, &all)
        }
        None if props.at_work => words::learning_now().to_owned(),
        None if props.decided >= FEWEST => words::learned_failed().to_owned(),
        None => words::learned_later(&number(FEWEST), &number(props.decided)),
    };
    html! {
        <section class="suggest-good">
            <h2 class="suggest-list__name" id="learned-title">{ words::learned_title() }</h2>
            <p class="hint" role="status">{ said }</p>
            if let Some(report) = &props.report {
                if report.codes.iter().any(is_learned) {
                    { table(report, &props.codebook) }
                    <Mark mark={*mark} />
                    <p class="hint">{ words::learned_hint() }</p>
                }
                { too_few(report, &props.codebook) }
            }
        </section>
    }
}

fn table(report: &Learned, codebook: &Codebook) -> Html {
    let head = |name: &'static str, title: Option<&'static str>| {
        html! {
            <th scope="col" {title}>
                <span aria-hidden={title.map(|_| "true")}>{ name }</span>
                if let Some(title) = title { <span class="visually-hidden">{ title }</span> }
            </th>
        }
    };
    html! {
        <div class="learned" tabindex="0" role="region" aria-labelledby="learned-title">
            <table class="learned__table" aria-labelledby="learned-title">
                <thead>
                    <tr>
                        { head(words::learned_code(), None) }
                        { head(words::learned_examples(), None) }
                        { head(words::learned_precision(), Some(words::learned_precision_name())) }
                        { head(words::learned_recall(), Some(words::learned_recall_name())) }
                        { head(words::learned_f1(), Some(words::learned_f1_name())) }
                        { head(words::learned_state(), None) }
                    </tr>
                </thead>
                <tbody>
                    for code in report.codes.iter().filter(|it| is_learned(it)) {
                        { row(code, codebook) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn is_learned(code: &LearnedCode) -> bool {
    code.state != LearnedState::TooFew
}

/// The codes that too few sentences have.
fn too_few(report: &Learned, codebook: &Codebook) -> Html {
    let few = report.codes.iter().filter(|code| !is_learned(code));
    let few: Vec<String> = few.map(|code| code_name(codebook, &code.code)).collect();
    if few.is_empty() {
        return Html::default();
    }
    html! { <p class="hint" dir="auto">{ words::learned_too_few(&annotator_words::list(&few)) }</p> }
}

fn row(learned: &LearnedCode, codebook: &Codebook) -> Html {
    let is_on = learned.state == LearnedState::On;
    html! {
        <tr key={learned.code.to_string()}>
            <th scope="row" dir="auto">{ code_name(codebook, &learned.code) }</th>
            <td class="num">{ number(learned.examples) }</td>
            <td class="num">{ words::hundredths(learned.precision) }</td>
            <td class="num">{ words::hundredths(learned.recall) }</td>
            <td class="num">{ words::hundredths(learned.f1) }</td>
            <td>{ if is_on { words::learned_on() } else { words::learned_muted() } }</td>
        </tr>
    }
}

#[derive(Properties, PartialEq)]
struct MarkProps {
    /// In hundredths.
    mark: u8,
}

/// The F1 below which codes are not suggested.
#[component]
fn Mark(props: &MarkProps) -> Html {
    let dispatch = use_dispatch();
    let wrong = use_state(|| false);
    let send = use_callback((dispatch, wrong.clone()), |typed: String, (dispatch, wrong)| {
        let mark = hundredths_of(&typed);
        wrong.set(mark.is_none());
        if let Some(mark) = mark {
            dispatch.emit(SuggestMsg::MarkChosen(mark).into());
        }
    });
    let shown = words::hundredths(f32::from(props.mark) / f32::from(HIGHEST_MARK));
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft_until_left(shown.into(), send);
    html! {
        <div class="learned__mark">
            <label for="learned-mark">{ words::learned_mark() }</label>
            <input class="field" id="learned-mark" ref={node} type="text" inputmode="decimal"
                autocomplete="off" aria-describedby={wrong.then_some("learned-bad-mark")}
                aria-invalid={wrong.then_some("true")} {oninput} {onfocus} {onblur} {onkeydown} />
            if *wrong {
                <p class="hint" id="learned-bad-mark" role="alert">{ words::learned_bad_mark() }</p>
            }
        </div>
    }
}

/// A number from 0 to 1, with a point or a comma, in hundredths.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // it is from 0 to 100
fn hundredths_of(typed: &str) -> Option<u8> {
    let number: f64 = typed.trim().replace(',', ".").parse().ok()?;
    (0.0..=1.0).contains(&number).then(|| (number * f64::from(HIGHEST_MARK)).round() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_a_number_from_0_to_1() {
        for (typed, mark) in [("0.3", 30), (" 0,45 ", 45), ("1", 100), (".005", 1), ("0", 0)] {
            assert_eq!(hundredths_of(typed), Some(mark), "{typed}");
        }
        for typed in ["", "-0.1", "1.01", "30", "NaN", "inf", "\u{1f30d}", "٠"] {
            assert_eq!(hundredths_of(typed), None, "{typed}");
        }
    }
}
