//! The text with what was marked, and the lanes beside each paragraph.

use std::rc::Rc;

use yew::prelude::*;

use super::{View, chip_id, on_case, words_id};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::{mark_of, paint_of};
use crate::ui::read::document::chip::paint_name;
use crate::ui::read::document::rows::kind_name as role_name;
use crate::ui::words::{number, settle as words};
use annotator_app::coders::side_by_side::{Chip, LaneParagraph, Lanes, Mark, MarkKind, Piece};
use annotator_core::codebook::Codebook;

#[derive(PartialEq, Properties)]
pub struct TextProps {
    pub view: Rc<View>,
    pub lanes: Rc<Lanes>,
    pub chosen: Option<usize>,
}

#[component]
pub fn LanesText(props: &TextProps) -> Html {
    let TextProps { view, lanes, chosen } = props;
    let dispatch = use_dispatch();
    let language = lang(&lanes.statement.metadata.language);
    let names: Rc<[String]> = lanes.coders.iter().map(|lane| view.name(lane.coder)).collect();
    let panes = view.room.comparing.panes;
    html! {
        <div class="lanes__scroll" tabindex="0" role="region" aria-label={words::side_by_side_of()}>
            <article class="lanes" data-panes={panes.to_string()}
                data-lanes={lanes.coders.len().to_string()} onclick={on_case(lanes, &dispatch)}>
                { lane_heads(lanes, &names) }
                for paragraph in &lanes.paragraphs {
                    <Row key={paragraph.index} paragraph={Rc::clone(paragraph)}
                        names={Rc::clone(&names)} codebook={Rc::clone(&view.codebook)}
                        chosen={chosen.filter(|case| has(paragraph, *case))} {panes}
                        number={lanes.outline.number(paragraph.index)}
                        role={lanes.outline.kind(paragraph.index).map_or("body", role_name)}
                        language={language.clone()} />
                }
            </article>
        </div>
    }
}

fn lane_heads(lanes: &Lanes, names: &[String]) -> Html {
    let mut heads = lanes.coders.iter().zip(names).map(|(lane, name)| {
        html! {
            <b class="lanes__name" dir="auto">
                { name }{ " " }<span class="num">{ number(lane.count) }</span>
            </b>
        }
    });
    let first = heads.next();
    html! {
        <div class="lanes__heads">
            { first.unwrap_or_default() }
            <div class="lanes__others">{ for heads }</div>
        </div>
    }
}

/// Whether something of a case is in the paragraph.
fn has(paragraph: &LaneParagraph, case: usize) -> bool {
    let in_piece = |piece: &Piece| piece.marks.iter().any(|mark| mark.case == case);
    paragraph.panes.iter().flatten().any(in_piece)
        || paragraph.chips.iter().flatten().any(|chip| chip.case == case)
}

#[derive(PartialEq, Properties)]
struct RowProps {
    paragraph: Rc<LaneParagraph>,
    names: Rc<[String]>,
    codebook: Rc<Codebook>,
    /// The chosen case, if it is in this paragraph.
    chosen: Option<usize>,
    panes: bool,
    number: Option<u32>,
    role: &'static str,
    language: Option<AttrValue>,
}

/// A paragraph between its lanes. Choosing a case draws only the paragraphs that have it.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { paragraph, names, codebook, chosen, .. } = props;
    let lane = |at: usize| {
        let chips = paragraph.chips.get(at).map(Vec::as_slice).unwrap_or_default();
        let name = names.get(at).map(String::as_str).unwrap_or_default();
        lane_chips(chips, paragraph, at, name, codebook, *chosen)
    };
    html! {
        <div class="lane-row" data-role={props.role}
            data-number={props.number.map(|number| number.to_string())}>
            { lane(0) }
            <div class="lane-row__texts">
                for (at, pieces) in paragraph.panes.iter().enumerate() {
                    <p key={at} dir="auto" lang={props.language.clone()}
                        aria-label={props.panes.then(|| names.get(at).cloned()).flatten()}>
                        for piece in pieces { { draw(piece, at, codebook, *chosen) } }
                    </p>
                }
            </div>
            <div class="lanes__others">{ for (1..names.len()).map(lane) }</div>
        </div>
    }
}

fn lane_chips(
    chips: &[Chip],
    paragraph: &LaneParagraph,
    lane: usize,
    name: &str,
    codebook: &Codebook,
    chosen: Option<usize>,
) -> Html {
    html! {
        <ul class="lane-chips list" key={lane} aria-label={words::lane_of(name)}>
            for chip in chips {
                <li key={chip.case}>
                    { chip_button(chip, paragraph, lane, name, codebook, chosen) }
                </li>
            }
        </ul>
    }
}

fn chip_button(
    chip: &Chip,
    paragraph: &LaneParagraph,
    lane: usize,
    name: &str,
    codebook: &Codebook,
    chosen: Option<usize>,
) -> Html {
    let code = words::code_name(codebook, &chip.code);
    let label =
        if chip.differs { words::chip_differs(name, &code) } else { words::chip_same(name, &code) };
    // The first chip of a case is where N and B lead.
    let before = paragraph.chips.iter().take(lane).flatten();
    let is_first = !before.clone().any(|other| other.case == chip.case);
    let mark = codebook.code(&chip.code).map(|code| mark_of(codebook, code));
    html! {
        <button type="button" class="lane-chip" data-enters="true" data-case={chip.case.to_string()}
            id={is_first.then(|| chip_id(chip.case))} data-differs={chip.differs.to_string()}
            aria-pressed={(chosen == Some(chip.case)).to_string()} aria-label={label}>
            { mark }<span class="lane-chip__name" dir="auto">{ code }</span>
        </button>
    }
}

/// A stretch of text within its marks, the longest passage outermost.
fn draw(piece: &Piece, pane: usize, codebook: &Codebook, chosen: Option<usize>) -> Html {
    let begins = piece.begins.iter().filter(|_| pane == 0);
    let starts: Html = begins.map(|case| html! { <span id={words_id(*case)}></span> }).collect();
    let words = html! { { &piece.words } };
    let drawn =
        piece.marks.iter().rev().fold(words, |inside, mark| marked(inside, mark, codebook, chosen));
    html! { <>{ starts }{ drawn }</> }
}

fn marked(inside: Html, mark: &Mark, codebook: &Codebook, chosen: Option<usize>) -> Html {
    let code = mark.code.as_ref().and_then(|code| codebook.code(code));
    let look = code.map(|code| codebook.look(code)).unwrap_or_default();
    let paint = code.map(|code| paint_name(paint_of(codebook, code)));
    html! {
        <mark class="lane-mark" data-case={mark.case.to_string()} data-kind={mark.kind.name()}
            data-slot={look.slot.to_string()} data-step={look.step.to_string()}
            data-line={look.pattern.name()} data-paint={paint}
            data-chosen={(chosen == Some(mark.case)).to_string()}>
            { inside }
        </mark>
    }
}

/// What the marks mean.
pub fn legend(view: &View) -> Html {
    let several = view.lanes.len() > 2;
    let first = view.lanes.first().map(|id| view.name(*id)).unwrap_or_default();
    let second = view.lanes.get(1).map(|id| view.name(*id)).unwrap_or_default();
    let meaning = |kind: MarkKind| match kind {
        MarkKind::Same if several => words::all_same().to_owned(),
        MarkKind::Same => words::both_same().to_owned(),
        MarkKind::First => words::only_by(&first),
        MarkKind::Others if several => words::only_others().to_owned(),
        MarkKind::Others => words::only_by(&second),
        MarkKind::Some => words::some_of_them().to_owned(),
        MarkKind::Clash if several => words::several_codes().to_owned(),
        MarkKind::Clash => words::other_code().to_owned(),
    };
    let kinds = MarkKind::ALL.into_iter().filter(|kind| several || *kind != MarkKind::Some);
    html! {
        <ul class="lanes__legend list" aria-label={words::legend()}>
            for kind in kinds {
                <li key={kind.name()}>
                    <mark class="lane-mark" data-kind={kind.name()} data-slot="3" data-paint="tint" dir="auto">
                        { meaning(kind) }
                    </mark>
                </li>
            }
        </ul>
    }
}
