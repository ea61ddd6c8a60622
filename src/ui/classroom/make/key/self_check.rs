//! Whether students may check their answers, and what they see then.

use yew::prelude::*;

use crate::ui::classroom::make::maker::Maker;
use crate::ui::classroom::make::switch::switch;
use crate::ui::classroom::make::typed::Count;
use crate::ui::parts::track::{Track, track};
use crate::ui::words::self_check as words;
use annotator_app::classroom::making::TypedPart;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::self_check::{CheckLevel, SelfCheck};

const LEVELS: [(CheckLevel, &str); 4] = [
    (CheckLevel::Counts, "counts"),
    (CheckLevel::Where, "where"),
    (CheckLevel::Item, "item"),
    (CheckLevel::Solution, "solution"),
];

/// The choices, below the items of the key.
pub fn self_check(exercise: &Exercise, maker: &Maker) -> Html {
    let onswitch = maker.on(|exercise, on: bool| {
        let first = SelfCheck { level: CheckLevel::Item, attempts: Some(3) };
        exercise.self_check = on.then_some(first);
        if on {
            exercise.calibration = None;
        }
    });
    html! {
        <section class="making__block" aria-labelledby="self-check">
            <h2 id="self-check">{ words::title() }</h2>
            { switch("self-check-on", words::allow(), exercise.self_check.is_some(), &onswitch) }
            if let Some(check) = &exercise.self_check {
                { choices(*check, maker) }
            }
        </section>
    }
}

fn choices(check: SelfCheck, maker: &Maker) -> Html {
    let names = LEVELS
        .iter()
        .map(|(level, name)| (AttrValue::from(*name), AttrValue::from(words::level_name(*level))));
    let value = LEVELS.iter().find(|(level, _)| *level == check.level).map_or("", |it| it.1);
    let onchoose = maker.on(|exercise, name: AttrValue| {
        let chosen = LEVELS.iter().find(|(_, known)| *known == name.as_str());
        if let Some((check, (level, _))) = exercise.self_check.as_mut().zip(chosen) {
            check.level = *level;
        }
    });
    let onchange = {
        let maker = maker.clone();
        Callback::from(move |attempts: Option<u32>| {
            maker.change(Some(TypedPart::Counts), |exercise| {
                if let Some(check) = &mut exercise.self_check {
                    // None at all would be no self-check.
                    check.attempts = attempts.map(|attempts| attempts.max(1));
                }
            });
        })
    };
    html! {
        <>
            <div class="making__row">
                <span id="check-level" class="making__label">{ words::level() }</span>
                { track(&Track {
                    name: "check-level".into(),
                    labelledby: "check-level".into(),
                    value,
                    choices: names.collect(),
                    onchoose,
                }) }
            </div>
            <p class="hint">{ words::level_hint(check.level) }</p>
            <div class="making__row">
                <span class="making__label" aria-hidden="true">{ words::attempts() }</span>
                <Count label={words::attempts().to_owned()} value={check.attempts} {onchange} />
                <span class="hint">{ words::attempts_any() }</span>
            </div>
            <p class="hint">{ words::carries_key() }</p>
        </>
    }
}
