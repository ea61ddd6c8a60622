//! The part of a text that students code.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::classroom::make::maker::{Maker, use_maker};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::{class as words, statements};
use annotator_app::classroom::extent::words as count_words;
use annotator_app::classroom::strip::{numbered, numbers, strip};
use annotator_core::classroom::exercise::{ExerciseText, TextPart};
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::Statement;

/// How many characters of a paragraph tell which one it is.
const START: usize = 48;

/// The size of the strip.
const STRIP: (f64, f64) = (640.0, 14.0);

#[derive(PartialEq, Properties)]
pub struct PartProps {
    pub statement: Rc<Statement>,
    pub text: ExerciseText,
}

#[component]
pub fn Part(props: &PartProps) -> Html {
    let maker = use_maker();
    let PartProps { statement, text } = props;
    let name = statements::name(statement);
    let title = format!("part-{}", text.sha256);
    let speech = statement.layout.body.is_some();
    let choices = [
        speech.then(|| ("speech", words::the_speech())),
        Some(("everything", words::everything())),
        Some(("paragraphs", words::some_paragraphs())),
    ];
    let choices = choices.into_iter().flatten().map(|(value, name)| (value.into(), name.into()));
    let value = match text.part {
        TextPart::Speech if speech => "speech",
        TextPart::Speech | TextPart::Everything => "everything",
        TextPart::Paragraphs { .. } => "paragraphs",
    };
    let onchoose = {
        let (maker, statement) = (maker.clone(), Rc::clone(statement));
        Callback::from(move |value: AttrValue| {
            let part = match value.as_str() {
                "speech" => TextPart::Speech,
                "everything" => TextPart::Everything,
                _ => all_numbered(&statement),
            };
            maker.set_part(statement.text.sha256(), part);
        })
    };
    html! {
        <section class="making__block" aria-labelledby={title.clone()}>
            <h2 id={title.clone()} dir="auto">{ words::coded_in(&name) }</h2>
            <div class="making__row">
                { track(&Track {
                    name: format!("{title}-part").into(), labelledby: title.into(), value,
                    choices: choices.collect(), onchoose,
                }) }
                if let TextPart::Paragraphs { first, last } = text.part {
                    { range(statement, first, last, &maker) }
                } else {
                    <span class="hint">{ words::what_stays_grey(value == "speech") }</span>
                }
            </div>
            { drawn(statement, &text.part) }
        </section>
    }
}

/// All numbered paragraphs.
fn all_numbered(statement: &Statement) -> TextPart {
    let all = numbered(statement);
    let first = all.first().map_or(0, |(index, ..)| *index);
    let last = all.last().map_or(first, |(index, ..)| *index);
    TextPart::Paragraphs { first, last }
}

/// The lists for the first and the last paragraph.
fn range(statement: &Rc<Statement>, first: u32, last: u32, maker: &Maker) -> Html {
    let all = numbered(statement);
    let entry = |(index, number, content): &(u32, u32, &str)| {
        let start: String = content.chars().take(START).collect();
        let more = start.len() < content.len();
        Entry::new(index.to_string(), words::paragraph(*number, &start, more))
    };
    let entries: Vec<Entry> = all.iter().map(entry).collect();
    let sha256 = statement.text.sha256();
    let choose = |change: fn(u32, u32, u32) -> (u32, u32)| {
        let maker = maker.clone();
        Callback::from(move |value: String| {
            if let Ok(chosen) = value.parse::<u32>() {
                let (first, last) = change(first, last, chosen);
                maker.set_part(sha256, TextPart::Paragraphs { first, last });
            }
        })
    };
    html! {
        <span class="making__range">
            <Select id={format!("first-{sha256}")} value={first.to_string()} entries={entries.clone()}
                label={words::first_paragraph()}
                onchoose={choose(|_, last, chosen| (chosen, last.max(chosen)))} />
            <span>{ words::range_to() }</span>
            <Select id={format!("last-{sha256}")} value={last.to_string()} {entries}
                label={words::last_paragraph()}
                onchoose={choose(|first, _, chosen| (first.min(chosen), chosen))} />
        </span>
    }
}

/// The text as a strip, and what is coded of it in words.
fn drawn(statement: &Statement, part: &TextPart) -> Html {
    let (width, height) = STRIP;
    let blocks = strip(statement, part);
    let said = words::coded(numbers(statement, part), count_words(statement, part));
    html! {
        <>
            <svg class="making__strip" viewBox={format!("0 0 {width} {height}")} aria-hidden="true"
                preserveAspectRatio="none">
                for block in blocks {
                    <rect x={format!("{:.1}", block.x * width)} width={format!("{:.1}", block.width * width)}
                        height={height.to_string()} rx="2" data-coded={block.coded.to_string()} />
                }
            </svg>
            <p class="hint">{ said }</p>
        </>
    }
}

impl Maker {
    fn set_part(&self, sha256: Sha256, part: TextPart) {
        self.change(None, |exercise| {
            if let Some(text) = exercise.texts.iter_mut().find(|text| text.sha256 == sha256) {
                text.part = part;
            }
        });
    }
}
