//! The passages about which coders differ.

use yew::prelude::*;

use super::agenda::agenda;
use super::{FoundProps, use_send};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::{agreement as words, all_tags, coders as coders_words, statements};
use annotator_app::coders::agreement::{AgreementMsg, Look, Seen};
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::filter::Condition;
use annotator_core::agreement::{Dispute, Given};
use annotator_core::project::Project;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;
use annotator_core::text::units::CharOffset;

/// How many passages are listed at first, and how many more each time. The agenda has all.
const MOST: usize = 100;

#[component]
pub fn Disputes(props: &FoundProps) -> Html {
    let (send, dispatch) = (use_send(), use_dispatch());
    let shown = use_state_eq(|| MOST);
    let view = &props.view;
    let Some(looking) = view.looking() else { return Html::default() };
    let Look::Disputes(code) = &looking.look else { return Html::default() };
    let title = match code {
        Some(code) => words::disputes_of(&all_tags::code_name(&view.project.codebook, code)),
        None => words::disputes_all().to_owned(),
    };
    let close = send.reform(|_: MouseEvent| AgreementMsg::LookWanted(None));
    let content = match &looking.seen {
        None => html! { <p class="hint" role="status">{ words::loading() }</p> },
        Some(Seen::Disputes(list)) if list.is_empty() => {
            html! { <p class="hint">{ words::no_disputes() }</p> }
        }
        Some(Seen::Disputes(list)) => {
            let save = {
                let props = props.clone();
                let (list, title) = (list.clone(), title.clone());
                dispatch.reform(move |_: MouseEvent| {
                    let content = agenda(&props.view.project, &props.found, &list, &title);
                    let (of, ending, media_type) = ("agenda", "html", "text/html");
                    PassagesMsg::FileWanted { of, ending, media_type, content }.send()
                })
            };
            let all = code.clone().map(|code| {
                let all = send.reform(move |_: MouseEvent| {
                    AgreementMsg::InPassages(vec![Condition::Code(code.clone())])
                });
                html! {
                    <button type="button" class="button" onclick={all}>{ words::in_passages() }</button>
                }
            });
            let rest = list.len().saturating_sub(*shown);
            let more = {
                let shown = shown.clone();
                move |_: MouseEvent| shown.set(*shown + MOST)
            };
            html! {
                <>
                    <div class="agreement__actions">
                        <button type="button" class="button" onclick={save}>{ words::agenda() }</button>
                        { all.unwrap_or_default() }
                    </div>
                    <ol class="agreement__disputes">
                        { for list.iter().take(*shown).map(|it| dispute(props, it, code.as_ref(), &send)) }
                    </ol>
                    if rest > 0 {
                        <p>
                            <span class="hint">{ words::and_more(rest) }</span>{ " " }
                            <button type="button" class="link" onclick={more}>{ words::show_more() }</button>
                        </p>
                    }
                </>
            }
        }
        Some(Seen::Confusion(_)) => Html::default(),
    };
    html! {
        <section class="agreement__panel" aria-labelledby="agreement-disputes">
            <h2 id="agreement-disputes">{ title }</h2>
            <button type="button" class="agreement__close" onclick={close}>{ words::close() }</button>
            { content }
        </section>
    }
}

/// The words of a unit.
pub fn quote(statement: &Statement, start: u32, end: u32) -> String {
    let text = &statement.text;
    let byte = |at| text.byte_from_char(CharOffset(at)).unwrap_or_default().0 as usize;
    text.as_str().get(byte(start)..byte(end)).unwrap_or_default().to_owned()
}

/// What a coder gave, in words.
pub fn codes_of(project: &Project, given: &Given) -> String {
    if given.codes.is_empty() {
        return words::nothing_marked().to_owned();
    }
    let names = given.codes.iter().map(|code| all_tags::code_name(&project.codebook, code));
    annotator_words::list(&names.collect::<Vec<_>>())
}

fn dispute(
    props: &FoundProps,
    dispute: &Dispute,
    code: Option<&CodeId>,
    send: &Callback<AgreementMsg>,
) -> Html {
    let project = &props.view.project;
    let Some(statement) = project.statement(dispute.statement) else { return Html::default() };
    let first = dispute.given.iter().flat_map(|given| &given.annotations).next().copied();
    let id = dispute.statement;
    let open = send.reform(move |_: MouseEvent| AgreementMsg::PassageOpened(id, first));
    let coders = dispute.given.iter().filter_map(|it| props.found.question.coders.get(it.coder));
    let annotators: Vec<_> = coders.flat_map(|coder| coder.annotators.clone()).collect();
    let code = code.cloned();
    let beside = send.reform(move |_: MouseEvent| {
        AgreementMsg::SideBySide(id, annotators.clone(), code.clone())
    });
    let words_of = quote(statement, dispute.start, dispute.end);
    let given = dispute.given.iter().map(|given| {
        html! {
            <li>
                <b dir="auto">{ words::coder(project, &props.found, given.coder) }</b>
                <span dir="auto">{ codes_of(project, given) }</span>
            </li>
        }
    });
    html! {
        <li key={format!("{id}-{}", dispute.start)}>
            <button type="button" class="agreement__quote" dir="auto" title={words::open_passage()}
                onclick={open}>{ words_of }</button>
            <p class="hint" dir="auto">{ statements::name(statement) }</p>
            <ul>{ for given }</ul>
            <button type="button" class="link" onclick={beside}>{ coders_words::side_by_side() }</button>
        </li>
    }
}
