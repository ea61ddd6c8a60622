//! The passages about which coders differ.

use yew::prelude::*;

use super::agenda::agenda;
use super::{FoundProps, use_send};
use crate::browser::focus::focus_opener;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::lang::lang_of;
use crate::ui::words::{agreement as words, coders as coders_words, statements};
use annotator_app::coders::agreement::{AgreementMsg, Look, Seen};
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::filter::Condition;
use annotator_core::agreement::Dispute;
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
    let code = match &looking.look {
        Look::Disputes(code) | Look::Spans(code) => code.as_ref(),
        Look::Field(..) => None,
        Look::Confusion(_) => return Html::default(),
    };
    let title = words::look(&view.project.codebook, &looking.look);
    let close = send.reform(|_: MouseEvent| {
        focus_opener(".agreement");
        AgreementMsg::LookWanted(None)
    });
    let content = match &looking.seen {
        None => html! { <p class="hint" role="status">{ words::loading() }</p> },
        Some(Seen::Disputes(list)) if list.is_empty() => {
            html! { <p class="hint">{ words::no_disputes() }</p> }
        }
        Some(Seen::Disputes(list)) => {
            let save = {
                let props = props.clone();
                let (list, title, look) = (list.clone(), title.clone(), looking.look.clone());
                dispatch.reform(move |_: MouseEvent| {
                    let content = agenda(&props, &list, &look, &title);
                    let (of, ending, media_type) = ("agenda", "html", "text/html");
                    PassagesMsg::FileWanted { of, ending, media_type, content }.send()
                })
            };
            let all = code.cloned().map(|code| {
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
                        { for list.iter().take(*shown).enumerate().map(|(at, it)| {
                            dispute(props, (at, it), &looking.look, code, &send)
                        }) }
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
            <h2 id="agreement-disputes" dir="auto">{ title }</h2>
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

fn dispute(
    props: &FoundProps,
    (at, dispute): (usize, &Dispute),
    look: &Look,
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
            <li key={given.coder}>
                <b dir="auto">{ props.view.coder(&props.found, given.coder) }</b>
                <span dir="auto">{ words::given(project, look, statement, given) }</span>
            </li>
        }
    });
    html! {
        // Two passages of several parts may begin and end at the same places.
        <li key={format!("{id}-{}-{}-{at}", dispute.start, dispute.end)}>
            <button type="button" class="agreement__quote" dir="auto" title={words::open_passage()}
                onclick={open}><span lang={lang_of(statement)}>{ words_of }</span></button>
            <p class="hint" dir="auto">{ statements::name(statement) }</p>
            <ul>{ for given }</ul>
            <button type="button" class="link" onclick={beside}>{ coders_words::side_by_side() }</button>
        </li>
    }
}
