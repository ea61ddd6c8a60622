//! What differs between the project and files, one difference after the other, both versions side by
//! side.

use yew::prelude::*;

use super::offers::decided;
use crate::browser::keyboard::is_of_ime;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang_in;
use crate::ui::parts::modal::Modal;
use crate::ui::words::{adding as words, annotators, differences as said};
use annotator_app::exchange::adding::Adding;
use annotator_app::exchange::differences::{Decision, Difference, DifferenceMsg, side_of};
use annotator_app::msg::Msg;
use annotator_core::merge::{Choice, Conflict, Part, Side};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;

#[derive(Properties, PartialEq)]
pub(super) struct SettleProps {
    pub adding: annotator_app::later::Later<Adding>,
    pub project: crate::ui::classroom::copied::Copied,
}

/// The dialog while a difference is shown.
#[component]
pub(super) fn SettleDialog(props: &SettleProps) -> Html {
    let dispatch = use_dispatch();
    let has_keys = use_selector(|model| model.settings.code_keys);
    let (adding, project) = (&props.adding, &props.project);
    let Some((report, at, shown)) =
        adding.asked().zip(adding.settles).zip(adding.shown()).map(|((a, b), c)| (a, b, c))
    else {
        return Html::default();
    };
    let all = report.to_settle();
    let choice = shown.chosen(&adding.settling);
    let send = |msg: DifferenceMsg| dispatch.reform(move |_: MouseEvent| Msg::from(msg.clone()));
    let step = |forward: bool,
                name: &'static str,
                glyph: Icon,
                key: &'static str,
                possible: bool| {
        let onclick = send(DifferenceMsg::Stepped(forward));
        html! {
            <button type="button" class="icon-button" aria-label={name} aria-keyshortcuts={key} title={format!("{name} ({key})")}
                aria-disabled={(!possible).to_string()} {onclick}>{ icon(glyph) }</button>
        }
    };
    html! {
        <Modal key="settle" title={words::settle_title()} holds_files=true>
            <div class="settle" onkeydown={has_keys.then(|| keys(&dispatch, &shown))}>
                <div class="settle__head">
                    <p class="settle__kind">{ kind(&shown, project) }</p>
                    { step(false, words::previous_difference(), Icon::Left, "B", at > 0) }
                    <span class="hint" role="status">{ words::difference_of(at + 1, all) }</span>
                    { step(true, words::next_difference(), Icon::Right, "N", at + 1 < all) }
                </div>
                <p class="hint settle__from">{ from(adding, &shown) }</p>
                { versions(&shown, &choice, project, &dispatch) }
                { whole(&shown, &choice, &dispatch) }
                <p class="settle__all">
                    if shown.how_many(report) > 1 {
                        <button type="button" class="link" onclick={send(DifferenceMsg::SameForAll)}>
                            { same_for_all(&shown, shown.how_many(report)) }
                        </button>
                    }
                </p>
                <p class="hint" role="status">{ words::differences_decided(decided(adding, report), all) }</p>
                if has_keys {
                    <p class="hint">{ words::settle_keys() }</p>
                }
            </div>
            <div class="dialog-form__buttons">
                <button type="button" class="button" data-kind="primary" onclick={send(DifferenceMsg::Left)}>
                    { words::back_to_question() }
                </button>
            </div>
        </Modal>
    }
}

/// The files that a difference comes from, and whose tag it is.
fn from(adding: &Adding, shown: &Difference) -> String {
    let names = adding.names_at(&shown.files());
    let names = words::named(names.into_iter());
    let coder = match shown {
        Difference::Tag(it) => {
            let of_file = adding.files.get(it.file).and_then(|file| file.facts.as_ref());
            of_file.and_then(|file| file.coders.get(&it.theirs.annotator))
        }
        _ => None,
    };
    match coder {
        Some((name, _)) => words::difference_of_coder(&names, &annotators::name(name)),
        None => words::difference_from(&names),
    }
}

fn same_for_all(shown: &Difference, all: usize) -> String {
    match shown {
        Difference::Tag(_) => words::same_for_all_tags(all),
        _ => words::same_for_all(all),
    }
}

/// Digits decide, N and B lead on, unless keys of one character are switched off.
fn keys(dispatch: &Callback<Msg>, shown: &Difference) -> Callback<KeyboardEvent> {
    let (dispatch, both) = (dispatch.clone(), shown.can_be_both());
    Callback::from(move |event: KeyboardEvent| {
        if is_of_ime(&event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let decide = |side: Side| DifferenceMsg::Decided(Decision::All(side));
        let msg = match event.key().as_str() {
            "1" => decide(Side::Ours),
            "2" => decide(Side::Theirs),
            "3" if both => decide(Side::Both),
            "n" | "N" => DifferenceMsg::Stepped(true),
            "b" | "B" => DifferenceMsg::Stepped(false),
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        dispatch.emit(msg.into());
    })
}

/// What differs: a tag by its words, a code, a name, a memo or a value.
fn kind(shown: &Difference, project: &Project) -> Html {
    let (kind, of) = match shown {
        Difference::Tag(it) => {
            let code = said::part_value(project, &it.ours, &Part::Code);
            let quote = said::part_value(project, &it.ours, &Part::Passage);
            return html! {
                <>
                    <span class="hint">{ words::kind_tag() }</span>{ " " }<b dir="auto">{ code }</b>
                    <q class="settle__quote" dir="auto" lang={lang_in(project, it.ours.statement)}>{ quote }</q>
                </>
            };
        }
        Difference::Code(it) => (words::kind_code().to_owned(), it.ours.name.clone()),
        Difference::Name(it) => (words::kind_name().to_owned(), annotators::name(&it.ours)),
        Difference::Words(it) => said::words_name(project, it),
    };
    html! { <><span class="hint">{ kind }</span>{ " " }<b dir="auto">{ of }</b></> }
}

/// Both versions, a row for each part that differs.
fn versions(
    shown: &Difference,
    choice: &Choice,
    project: &Project,
    dispatch: &Callback<Msg>,
) -> Html {
    let rows: Html = match shown {
        Difference::Tag(conflict) => {
            let parts = conflict.parts();
            parts.iter().map(|part| part_row(conflict, part, choice, project, dispatch)).collect()
        }
        Difference::Code(it) => {
            let rows = said::code_rows(&it.ours, &it.theirs).into_iter();
            rows.map(|(name, ours, theirs)| plain_row(name, &ours, &theirs)).collect()
        }
        Difference::Name(it) => plain_row(words::kind_name(), &it.ours, &it.theirs),
        Difference::Words(it) => plain_row(words::part(), &it.ours, &it.theirs),
    };
    let chooses = matches!(shown, Difference::Tag(conflict) if conflict.parts().len() > 1 || conflict.parts() == [Part::Note]);
    html! {
        <div class="settle__scroll" role="group" aria-label={words::settle_title()} tabindex="0">
            <table class="settle__versions">
                <thead>
                    <tr>
                        <th scope="col">{ words::part() }</th>
                        <th scope="col">{ words::version_here() }</th>
                        <th scope="col">{ words::version_there() }</th>
                        if chooses {
                            <th scope="col">{ words::column_settled() }</th>
                        }
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

/// What one version says, in the language of the statement if it is quoted.
fn cell(words: &str, lang: Option<AttrValue>) -> Html {
    if words.is_empty() {
        return html! { <td class="hint">{ words::part_empty() }</td> };
    }
    html! { <td dir="auto" {lang}>{ words.to_owned() }</td> }
}

fn plain_row(name: &'static str, ours: &str, theirs: &str) -> Html {
    html! { <tr><th scope="row">{ name }</th>{ cell(ours, None) }{ cell(theirs, None) }</tr> }
}

fn part_row(
    conflict: &Conflict,
    part: &Part,
    choice: &Choice,
    project: &Project,
    dispatch: &Callback<Msg>,
) -> Html {
    let name = said::part_name(project, conflict, part);
    let side = side_of(choice, part);
    let one = |this: Side, label: &'static str| {
        let part = part.clone();
        let onclick = dispatch.reform(move |_: MouseEvent| {
            DifferenceMsg::Decided(Decision::Part(part.clone(), this)).into()
        });
        html! {
            <button type="button" class="segment" aria-pressed={(side == this).to_string()} {onclick}>{ label }</button>
        }
    };
    let version = |tag: &Annotation| {
        let lang = lang_in(project, tag.statement).filter(|_| *part == Part::Passage);
        cell(&said::part_value(project, tag, part), lang)
    };
    let chooses = conflict.parts().len() > 1 || *part == Part::Note;
    html! {
        <tr>
            <th scope="row">{ &name }</th>
            { version(&conflict.ours) }
            { version(&conflict.theirs) }
            if chooses {
                <td>
                    <div class="settle__sides" role="group" aria-label={words::part_from(&name)}>
                        { one(Side::Ours, words::take_here()) }
                        { one(Side::Theirs, words::take_there()) }
                        if *part == Part::Note {
                            { one(Side::Both, words::take_join()) }
                        }
                    </div>
                </td>
            }
        </tr>
    }
}

/// The buttons for a whole version.
fn whole(shown: &Difference, choice: &Choice, dispatch: &Callback<Msg>) -> Html {
    let both = match shown {
        Difference::Tag(_) => words::take_both(),
        _ => words::join_both(),
    };
    let button = |side: Side, of: Choice, key: &'static str, name: &'static str| {
        let onclick = dispatch
            .reform(move |_: MouseEvent| DifferenceMsg::Decided(Decision::All(side)).into());
        let pressed = *choice == of;
        html! {
            <button type="button" class="button settle__choice" aria-pressed={pressed.to_string()}
                aria-keyshortcuts={key} autofocus={pressed} {onclick}>
                <kbd aria-hidden="true">{ key }</kbd>{ " " }{ name }
            </button>
        }
    };
    html! {
        <div class="settle__whole">
            { button(Side::Ours, Choice::Ours, "1", words::keep_mine()) }
            { button(Side::Theirs, Choice::Theirs, "2", words::take_theirs()) }
            if shown.can_be_both() {
                { button(Side::Both, Choice::Both, "3", both) }
            }
        </div>
    }
}
