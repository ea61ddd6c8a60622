//! The list of hits, by statement, each in its context. It is one tab stop. Only the rows in view are
//! drawn.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::focus::{focus_id, focus_text};
use crate::browser::frame::after_frame;
use crate::browser::keyboard::{KeyStrings, is_mac, is_of_ime};
use crate::browser::list::show_place;
use crate::browser::store::Store;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::row_window::use_row_window;
use crate::ui::words::{find as words, statements};
use annotator_app::coding::CodingMsg;
use annotator_app::find::{Fate, Find, FindAct, FindMsg, Row};
use annotator_app::keys::{KeyResult, text_key};
use annotator_app::later::Later;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::id::StatementId;
use annotator_core::project::outline::Outline;
use annotator_core::text::direction::is_rtl;
use annotator_core::text::span::Span;

/// The id of the list.
const LIST: &str = "find-hits";
/// The height of a row in rem, as in `styles/find.css`.
const ROW: f64 = 1.75;

#[derive(PartialEq, Properties)]
pub struct HitsProps {
    pub find: Later<Find>,
    pub codebook: Rc<Codebook>,
}

#[component]
pub fn Hits(props: &HitsProps) -> Html {
    let store = use_store();
    let find = &props.find;
    let at = find.row_now();
    let scroller = use_node_ref();
    let (window, onscroll, space, drawn) = use_row_window(ROW, find.row_count(), at, &scroller);
    use_effect_on(at, {
        let scroller = scroller.clone();
        move |at| {
            if let Some((list, at)) = scroller.cast::<HtmlElement>().zip(*at) {
                after_frame(move || show_place(&list, ROW, at));
            }
        }
    });
    let onkeydown = {
        let store = store.clone();
        Callback::from(move |event: KeyboardEvent| {
            // As it is now: on a slow machine keys come before what they did is drawn.
            let find = store.read(|model| model.open.as_ref()?.find.clone());
            if let Some(find) = find {
                on_key(&event, &store, &find);
            }
        })
    };
    html! {
        <div class="hits" id={LIST} ref={scroller} role="listbox" tabindex="0"
            aria-label={words::hits()} aria-multiselectable="true" aria-describedby="find-hits-hint"
            aria-activedescendant={at.map(row_id)} {onscroll} {onkeydown}>
            <div class="hits__space" role="presentation" ref={space}>
                <div class="hits__drawn" role="presentation" ref={drawn}>
                    for at in window {
                        { row(props, at, &store) }
                    }
                </div>
            </div>
            <p id="find-hits-hint" hidden=true>{ words::hits_hint() }</p>
        </div>
    }
}

fn row_id(at: usize) -> String {
    format!("find-hit-{at}")
}

fn row(props: &HitsProps, at: usize, store: &Store) -> Html {
    match props.find.row(at) {
        Some(Row::Text(text)) => text_row(&props.find, text, store),
        Some(Row::Hit(text, hit)) => hit_row(props, at, (text, hit), store),
        None => Html::default(),
    }
}

fn text_row(find: &Find, text: usize, store: &Store) -> Html {
    let Some(text) = find.texts.get(text) else { return Html::default() };
    let name = store.read(|model| {
        let statement = model.open.as_ref()?.project.statement(text.statement)?;
        Some(statements::name(statement))
    });
    let name = words::hits_of(&name.unwrap_or_default(), text.hits.len());
    html! { <p key={text.statement.to_string()} class="hits__text" role="presentation">{ name }</p> }
}

fn hit_row(props: &HitsProps, at: usize, (text, hit): (usize, usize), store: &Store) -> Html {
    let find = &props.find;
    let Some((hits, span)) = find.texts.get(text).and_then(|it| Some((it, *it.hits.get(hit)?)))
    else {
        return Html::default();
    };
    let statement = hits.statement;
    let fate = find.fate(text, hit).unwrap_or(&Fate::Ticked);
    let shown = hits.words(span);
    let (paragraph, lang) = paragraph_and_lang(store, statement, span);
    let now = find.now == Some((statement, span));
    let can_tick = matches!(fate, Fate::Ticked | Fate::LeftOut);
    let ticked = *fate == Fate::Ticked;
    let tick = {
        let store = store.clone();
        Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            if can_tick {
                store.dispatch(FindAct::HitTicked(statement, span, !ticked).into());
            }
        })
    };
    let choose = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| {
            focus_id(LIST);
            store.dispatch(FindAct::HitChosen(statement, span).into());
        })
    };
    let rtl = is_rtl(hits.text.paragraph_text(hits.text.paragraph_at(span.start())));
    html! {
        <div key={format!("{statement} {}", span.start().0)} class="hits__hit" role="option"
            id={row_id(at)} aria-selected={now.to_string()}
            aria-checked={ticked.to_string()} aria-disabled={(!can_tick).to_string()}
            onclick={choose}>
            <span class="hits__box" onclick={tick}>
                <span class="hits__tick" data-ticked={ticked.to_string()}>
                    if ticked {
                        { icon(Icon::Check) }
                    }
                </span>
            </span>
            <span class="hits__words" dir={if rtl { "rtl" } else { "ltr" }} {lang}>
                <span class="hits__before"><span>{ shown.before }</span></span>
                <mark class="hits__mark">{ shown.words }</mark>
                <span class="hits__after">{ shown.after }</span>
            </span>
            <span class="hits__fate">{ words::fate(fate, find.unit, &props.codebook) }</span>
            <span class="hits__paragraph">{ paragraph.map(words::paragraph) }</span>
        </div>
    }
}

/// The number of the paragraph in which a hit begins, and the language of its statement.
fn paragraph_and_lang(
    store: &Store,
    statement: StatementId,
    span: Span,
) -> (Option<u32>, Option<AttrValue>) {
    let found = store.read(|model| {
        let statement = model.open.as_ref()?.project.statement(statement)?;
        let outline = Outline::of(&statement.text, &statement.layout);
        let number = outline.number(statement.text.paragraph_at(span.start()));
        Some((number, lang_of(statement)))
    });
    found.unwrap_or_default()
}

/// The arrows go from hit to hit, Space takes one out or in, a code's key tags it, and Enter goes to
/// the text.
fn on_key(event: &KeyboardEvent, store: &Store, find: &Find) {
    let other = event.ctrl_key() || event.alt_key() || event.meta_key();
    if other || is_of_ime(event) {
        return;
    }
    let last = find.count().saturating_sub(1);
    let to = |place: usize| {
        let hit = find.hit(place.min(last));
        hit.map(|(text, span)| FindAct::HitChosen(text.statement, span).into())
    };
    let now = find.now.and_then(|(statement, span)| find.place(statement, span));
    let msg = match event.key().as_str() {
        "ArrowDown" => to(now.map_or(0, |now| now + 1)),
        "ArrowUp" => to(now.unwrap_or_default().saturating_sub(1)),
        "PageDown" => to(now.unwrap_or_default() + 8),
        "PageUp" => to(now.unwrap_or_default().saturating_sub(8)),
        "Home" => to(0),
        "End" => to(last),
        " " => turn_now(find),
        "Enter" => {
            focus_text(store.pane());
            None
        }
        "/" => Some(Msg::Find(FindMsg::Wanted)),
        _ => match code_key(event, store) {
            Some(key) => Some(FindAct::KeyPressed(key).into()),
            None => return,
        },
    };
    event.prevent_default();
    if let Some(msg) = msg {
        store.dispatch(msg);
    }
}

/// Takes the hit that was gone to out or in.
fn turn_now(find: &Find) -> Option<Msg> {
    let (statement, span) = find.now?;
    let text = find.texts.iter().position(|text| text.statement == statement)?;
    let hit = find.texts.get(text)?.hits.binary_search(&span).ok()?;
    match find.fate(text, hit)? {
        Fate::Ticked => Some(FindAct::HitTicked(statement, span, false).into()),
        Fate::LeftOut => Some(FindAct::HitTicked(statement, span, true).into()),
        Fate::HasCode | Fate::Same | Fate::Other(_) => None,
    }
}

/// The key of the code that a key press in the text would mean.
fn code_key(event: &KeyboardEvent, store: &Store) -> Option<String> {
    let strings = KeyStrings::of(event);
    let press = strings.press(event);
    match store.read(|model| text_key(&press, is_mac(), false, model))? {
        KeyResult::Send(Msg::Coding(CodingMsg::CodeKeyPressed(key))) => Some(key),
        _ => None,
    }
}
