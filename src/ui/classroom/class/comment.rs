//! The field for a comment, with what can be said again: by its number, or with a click.

use std::rc::Rc;

use yew::prelude::*;

use super::teacher::{Teacher, use_teacher};
use crate::browser::focus::focus_id;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::words::{library as in_library, teaching as words};
use annotator_app::classroom::teaching::ClassField;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::class::{About, Class};
use annotator_core::classroom::library::{Offered, OutcomeKind};
use annotator_core::project::id::{CodeId, HandInId};

/// What a comment is offered for.
#[derive(Clone, PartialEq)]
pub struct Fits {
    pub code: Option<CodeId>,
    pub outcome: OutcomeKind,
}

#[derive(PartialEq, Properties)]
pub struct CommentProps {
    pub hand_in: HandInId,
    pub about: About,
    /// Unique on the page.
    pub id: &'static str,
    pub label: &'static str,
    pub words: AttrValue,
    /// The passage; `None` for the whole work, for which nothing is offered.
    pub fits: Option<Fits>,
    pub class: Rc<Class>,
}

/// How many comments are offered: one for each digit.
const MOST_AGAIN: usize = 9;

/// What the teacher says about something. A digit in the empty field inserts what was said before.
#[component]
pub fn CommentField(props: &CommentProps) -> Html {
    let teacher = use_teacher();
    let CommentProps { hand_in, about, .. } = *props;
    let send = use_callback((teacher.clone(), hand_in, about), |typed: String, deps| {
        let (teacher, hand_in, about) = deps;
        say(teacher, *hand_in, *about, typed);
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.words.clone(), None, ParseAs::Text, send);
    let id = props.id;
    let again: Rc<[Offered]> = offered(props).into();
    let onkeydown = {
        let (teacher, again) = (teacher.clone(), Rc::clone(&again));
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| {
            let field = node.cast::<web_sys::HtmlTextAreaElement>();
            let is_empty = field.is_some_and(|field| field.value().is_empty());
            let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
            let number = event.key().parse::<usize>().ok().and_then(|it| it.checked_sub(1));
            let chosen = number.and_then(|at| again.get(at)).filter(|_| is_empty && !with_others);
            if let Some(chosen) = chosen {
                event.prevent_default();
                return say(&teacher, hand_in, about, chosen.words.clone());
            }
            onkeydown.emit(event);
        })
    };
    let hint = format!("{id}-hint");
    html! {
        <div class="field-row">
            <label for={id}>{ props.label }</label>
            <textarea class="field" {id} ref={node} rows="3" dir="auto"
                placeholder={words::comment_placeholder()}
                aria-describedby={(!again.is_empty()).then(|| hint.clone())}
                {oninput} {onfocus} {onblur} {onkeydown} />
            { keep(props, &teacher) }
            if !again.is_empty() {
                <div class="class__again">
                    <p class="hint" id={hint}>{ in_library::again_hint() }</p>
                    <ol class="list">
                        for (at, offered) in again.iter().enumerate() {
                            <li>
                                { use_again(at, offered, props, &teacher) }
                            </li>
                        }
                    </ol>
                </div>
            }
        </div>
    }
}

/// What can be said, without what is said already.
fn offered(props: &CommentProps) -> Vec<Offered> {
    let Some(Fits { code, outcome }) = &props.fits else { return Vec::new() };
    let all = props.class.offered(code.as_ref(), Some(*outcome)).into_iter();
    all.filter(|it| it.words.trim() != props.words.trim()).take(MOST_AGAIN).collect()
}

/// Keeps the comment for passages like this one.
fn keep(props: &CommentProps, teacher: &Teacher) -> Html {
    let Some(fits) = props.fits.clone() else { return Html::default() };
    let said = props.words.trim().to_owned();
    let is_kept = props.class.keeps(&said, fits.code.as_ref(), Some(fits.outcome));
    if said.is_empty() || is_kept {
        return Html::default();
    }
    let (teacher, id) = (teacher.clone(), props.id);
    let onclick = Callback::from(move |_: MouseEvent| {
        let Fits { code, outcome } = fits.clone();
        teacher.change(None, |class| class.save_comment(&said, code, Some(outcome)));
        focus_id(id); // the button goes
    });
    html! {
        <button type="button" class="text-button" title={in_library::keep_hint()} {onclick}>
            { in_library::keep() }
        </button>
    }
}

fn use_again(at: usize, offered: &Offered, props: &CommentProps, teacher: &Teacher) -> Html {
    let CommentProps { hand_in, about, .. } = *props;
    let (teacher, said, id) = (teacher.clone(), offered.words.clone(), props.id);
    let onclick = Callback::from(move |_: MouseEvent| {
        say(&teacher, hand_in, about, said.clone());
        focus_id(id); // what is said is not offered any more
    });
    html! {
        <button type="button" class="link" dir="auto" {onclick}>
            <kbd aria-hidden="true">{ at + 1 }</kbd>{ " " }{ &offered.words }{ " " }
            <span class="hint">{ words::comment_times(offered.times) }</span>
        </button>
    }
}

fn say(teacher: &Teacher, hand_in: HandInId, about: About, words: String) {
    teacher.change(Some(ClassField::Comment(hand_in, about)), |class| {
        class.set_comment(hand_in, about, words);
    });
}
