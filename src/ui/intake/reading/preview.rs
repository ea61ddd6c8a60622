//! Previews the text of a draft. The beginning and the end of the statement are shown and can be
//! moved.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::frame::after_frame;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::parts::lang::lang;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::read::document::rows::kind_name;
use crate::ui::words::intake as words;
use annotator_app::intake::preview::{Piece, label, pieces};
use annotator_app::intake::{Draft, IntakeMsg};
use annotator_core::project::outline::Outline;

/// Paragraphs shown around each edge of the statement at first, so that the dialog opens at once.
const FIRST: u32 = 8;
/// Paragraphs shown a moment later.
const AROUND: u32 = 30;
/// How many more paragraphs each click reveals.
const MORE: u32 = 200;
/// A longer paragraph is cut here, in characters.
const MAX_CHARS: usize = 3_000;

#[derive(Properties, PartialEq)]
pub struct PreviewProps {
    /// The draft's index among the items found.
    pub at: usize,
    pub draft: Rc<Draft>,
    pub onchoose: Callback<IntakeMsg>,
}

#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let around = use_state_eq(|| FIRST);
    use_effect_on((), {
        let around = around.setter();
        move |()| after_frame(move || around.set(AROUND))
    });
    let Draft { text, body, .. } = &*props.draft;
    let count = u32::try_from(text.paragraphs().len()).unwrap_or(u32::MAX);
    let outline =
        use_memo(Rc::clone(&props.draft), |draft| Outline::of(&draft.text, &draft.layout()));
    let pieces = pieces(count, body, *around);
    let more = Callback::from(move |_: MouseEvent| around.set(*around + MORE));
    let shown = pieces.iter().filter_map(|piece| match piece {
        Piece::Shown(range) => Some(range.clone()),
        Piece::Hidden(_) => None,
    });
    let options: Vec<u32> = shown.flatten().filter(|at| is_filled(&props.draft, *at)).collect();
    html! {
        <div class="reading__preview">
            <div class="two">
                { edge(props, &options, false) }
                { edge(props, &options, true) }
            </div>
            <p class="hint">{ words::zones_hint() }</p>
            <div class="reading__text" role="region" aria-label={words::text()} tabindex="0">
                for piece in pieces {
                    { draw(props, &outline, piece, &more) }
                }
            </div>
        </div>
    }
}

fn is_filled(draft: &Draft, at: u32) -> bool {
    draft.text.paragraphs().get(at as usize).is_some_and(|paragraph| !paragraph.is_blank())
}

/// The list to choose an edge of the statement from.
fn edge(props: &PreviewProps, options: &[u32], end: bool) -> Html {
    let Draft { text, body, .. } = &*props.draft;
    let value = if end { body.end.saturating_sub(1) } else { body.start };
    let name = |at: u32| label(text.paragraph_text(at as usize));
    let entries: Vec<_> = options.iter().map(|at| Entry::new(at.to_string(), name(*at))).collect();
    let place = props.at;
    let onchoose = props.onchoose.reform(move |value: String| {
        IntakeMsg::EdgeChosen(place, end, value.parse().unwrap_or(u32::MAX))
    });
    let id = if end { "reading-ends" } else { "reading-starts" };
    html! {
        <div class="field-row">
            <label for={id}>{ if end { words::body_ends() } else { words::body_starts() } }</label>
            <Select {id} value={value.to_string()} {entries} {onchoose} />
        </div>
    }
}

fn draw(
    props: &PreviewProps,
    outline: &Outline,
    piece: Piece,
    more: &Callback<MouseEvent>,
) -> Html {
    match piece {
        Piece::Shown(range) => range.map(|at| paragraph(props, outline, at)).collect(),
        Piece::Hidden(n) => html! {
            <p><button type="button" class="link" onclick={more.clone()}>
                { words::more_paragraphs(n) }
            </button></p>
        },
    }
}

fn paragraph(props: &PreviewProps, outline: &Outline, at: u32) -> Html {
    let draft = &*props.draft;
    if !is_filled(draft, at) {
        return Html::default();
    }
    let zone = zone(&draft.body, at);
    let first = at.checked_sub(1).is_none_or(|before| {
        let filled = (0..=before).rev().take(50).find(|at| is_filled(draft, *at));
        filled.is_none_or(|before| self::zone(&draft.body, before) != zone)
    });
    let kind = outline.kind(at as usize).map(kind_name);
    let whole = draft.text.paragraph_text(at as usize);
    let cut = whole.char_indices().nth(MAX_CHARS).and_then(|(end, _)| whole.get(..end));
    let (text, mark) = cut.map_or((whole, ""), |cut| (cut, words::cut_mark()));
    let choose = |end: bool| {
        let place = props.at;
        props.onchoose.reform(move |_: MouseEvent| IntakeMsg::EdgeChosen(place, end, at))
    };
    html! {
        <>
            if first {
                <p class="reading__zone">{ zone.1 }</p>
            }
            <div key={at} class="reading__paragraph" data-zone={zone.0} data-kind={kind}>
                <p dir="auto" lang={lang(&draft.metadata.language)}>{ text.to_owned() }{ mark }</p>
                // For the mouse; with the keyboard, the lists above do the same.
                <span class="reading__edges" aria-hidden="true">
                    <button type="button" class="button" tabindex="-1" onclick={choose(false)}>
                        { words::start_here() }
                    </button>
                    <button type="button" class="button" tabindex="-1" onclick={choose(true)}>
                        { words::end_here() }
                    </button>
                </span>
            </div>
        </>
    }
}

fn zone(body: &Range<u32>, at: u32) -> (&'static str, &'static str) {
    if at < body.start {
        ("front", words::front())
    } else if at < body.end {
        ("body", words::body())
    } else {
        ("back", words::back())
    }
}
