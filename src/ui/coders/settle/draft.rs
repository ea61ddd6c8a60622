//! The form for a result that is merged from several sides, or written anew.

use web_sys::InputEvent;
use yew::prelude::*;

use super::{View, ViewProps};
use crate::browser::focus::focus_id;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::read::inspector::control::Control;
use crate::ui::read::inspector::controls::control;
use crate::ui::words::settle as words;
use annotator_app::coders::cases::Side;
use annotator_app::coders::drafting::{Draft, DraftChange, fields, passages};
use annotator_app::coders::settling::SettleMsg;
use annotator_app::coding::form::Input;
use annotator_app::msg::Msg;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::id::{AttributeId, CodeId};
use annotator_core::text::span::Spans;

#[component]
pub fn DraftForm(props: &ViewProps) -> Html {
    let view = &props.view;
    let dispatch = use_dispatch();
    use_effect_on((), |()| focus_id("draft-code"));
    let Some(draft) = view.room.settling.draft.clone() else { return Html::default() };
    let sides = view.sides();
    let send = dispatch.reform(|change: DraftChange| SettleMsg::DraftChanged(change).into());
    let settle = dispatch.reform(|_: MouseEvent| SettleMsg::DraftSettled.into());
    let close = dispatch.reform(|_: MouseEvent| SettleMsg::DraftClosed.into());
    let onkeydown = on_keys(&dispatch);
    let title = if draft.anew { words::writing_anew() } else { words::merging() };
    html! {
        <section class="adjudicate__draft" aria-labelledby="draft-title" {onkeydown}>
            <h2 id="draft-title">{ title }</h2>
            <div class="adjudicate__fields">
                { code(view, &draft, &send) }
                { passage(view, &draft, &sides, &send) }
                for field in fields(&view.codebook, &draft.code) {
                    { one_field(view, &draft, &sides, &field, &send) }
                }
                { note(view, &draft, &sides, &send) }
            </div>
            <p class="adjudicate__ways">
                <button type="button" class="button" data-kind="primary" onclick={settle}>
                    { words::settle_so() }
                </button>
                <button type="button" class="button" onclick={close}>{ words::cancel() }</button>
            </p>
        </section>
    }
}

/// Ctrl and Enter settles, Escape closes.
fn on_keys(dispatch: &Callback<Msg>) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let msg = match event.key().as_str() {
            "Enter" if event.ctrl_key() || event.meta_key() => SettleMsg::DraftSettled,
            "Escape" => SettleMsg::DraftClosed,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        dispatch.emit(msg.into());
    })
}

fn code(view: &View, draft: &Draft, send: &Callback<DraftChange>) -> Html {
    let layer = view.codebook.code(&draft.code).map(|code| code.layer.clone());
    let offered = view.codebook.codes.iter().filter(|code| {
        code.selectable
            && (!code.set_aside || code.id == draft.code)
            && Some(&code.layer) == layer.as_ref()
    });
    let entries: Vec<Entry> =
        offered.map(|code| Entry::new(code.id.to_string(), code.name.clone())).collect();
    let send = send.clone();
    let onchoose = Callback::from(move |id: String| {
        if let Some(code) = CodeId::parse(&id) {
            send.emit(DraftChange::Code(code));
        }
    });
    html! {
        <>
            <label for="draft-code">{ words::result_code() }</label>
            <Select id="draft-code" value={draft.code.to_string()} {entries} {onchoose} />
            <span></span>
        </>
    }
}

/// The passages of the sides, what they have in common, all of it, and another one whose edges were
/// moved.
fn passage(view: &View, draft: &Draft, sides: &[Side], send: &Callback<DraftChange>) -> Html {
    let Some((cases, _)) = view.case() else { return Html::default() };
    let text = cases.statement.text.as_str();
    let lang = lang_of(&cases.statement);
    let quote = |spans: &Spans| (spans.quote(text), lang.clone());
    let offered = passages(sides);
    html! {
        <>
            <span id="draft-passage">{ words::result_passage() }</span>
            <div class="adjudicate__passages" role="radiogroup" aria-labelledby="draft-passage">
                for (at, spans) in offered.iter().cloned().enumerate() {
                    { one_passage(at, quote(&spans), spans == draft.spans, {
                        send.reform(move |_: Event| DraftChange::Passage(spans.clone()))
                    }) }
                }
                if !offered.contains(&draft.spans) {
                    { one_passage(offered.len(), quote(&draft.spans), true, Callback::noop()) }
                }
                <p class="adjudicate__edges" role="group" aria-label={words::word_by_word()}>
                    { edge(words::start_earlier(), false, false, send) }
                    { edge(words::start_later(), false, true, send) }
                    { edge(words::end_earlier(), true, false, send) }
                    { edge(words::end_later(), true, true, send) }
                </p>
            </div>
            <span></span>
        </>
    }
}

/// A button that moves the start or the end of the passage by a word.
fn edge(name: &'static str, end: bool, forward: bool, send: &Callback<DraftChange>) -> Html {
    let onclick = send.reform(move |_: MouseEvent| DraftChange::Edge { end, forward });
    html! { <button type="button" class="text-button" {onclick}>{ name }</button> }
}

fn one_passage(
    at: usize,
    (quote, lang): (String, Option<AttrValue>),
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label key={at} class="adjudicate__passage">
            <input type="radio" name="draft-passage" {checked} {onchange} />
            <span dir="auto" {lang}>{ quote }</span>
        </label>
    }
}

fn one_field(
    view: &View,
    draft: &Draft,
    sides: &[Side],
    field: &AttributeId,
    send: &Callback<DraftChange>,
) -> Html {
    let layer = view.codebook.layer_of(&draft.code);
    let Some(definition) = layer.and_then(|layer| layer.attribute(field)) else {
        return Html::default();
    };
    let Some((cases, _)) = view.case() else { return Html::default() };
    let metadata = &cases.statement.metadata;
    let id = format!("draft-{field}");
    let typed = {
        let (send, field) = (send.clone(), field.clone());
        Callback::from(move |(_, input): (Option<AttributeId>, Input)| {
            send.emit(DraftChange::Field(field.clone(), input));
        })
    };
    let control = control(&Control {
        id: id.clone().into(),
        definition,
        value: draft.attributes.get(field).map(|attribute| &attribute.value),
        proposed: None,
        numbers: Numbers::of(&metadata.language),
        delegation: &metadata.delegation,
        send: typed,
    });
    let says = |side: &Side| {
        let annotation = side.annotation.as_ref();
        annotation.is_some_and(|it| it.attributes.contains_key(field))
    };
    let label = format!("{id}-label");
    let name = words::field_name(&view.codebook, &draft.code, field);
    html! {
        <>
            <label key={id.clone()} id={label} for={id}>{ name }</label>
            <div>{ control }</div>
            { from_sides(view, sides, &says, &{
                let (send, field) = (send.clone(), field.clone());
                Callback::from(move |at: usize| send.emit(DraftChange::FieldOf(at, field.clone())))
            }) }
        </>
    }
}

/// A button for each side that says something.
fn from_sides(
    view: &View,
    sides: &[Side],
    says: &dyn Fn(&Side) -> bool,
    take: &Callback<usize>,
) -> Html {
    let said = sides.iter().enumerate().filter(|(_, side)| says(side));
    html! {
        <div class="adjudicate__from">
            for (at, side) in said {
                <button type="button" class="text-button" key={at}
                    onclick={take.reform(move |_: MouseEvent| at)}>
                    { words::take_from(&words::names(&side.coders, &view.annotators)) }
                </button>
            }
        </div>
    }
}

fn note(view: &View, draft: &Draft, sides: &[Side], send: &Callback<DraftChange>) -> Html {
    let oninput = send.reform(|event: InputEvent| DraftChange::Note(value_of(&event)));
    let says = |side: &Side| side.annotation.as_ref().is_some_and(|it| !it.note.trim().is_empty());
    html! {
        <>
            <label for="draft-note">{ words::field_note() }</label>
            <textarea class="field" id="draft-note" rows="2" dir="auto" value={draft.note.clone()}
                {oninput} />
            { from_sides(view, sides, &says, &send.reform(DraftChange::NoteOf)) }
        </>
    }
}
