//! The page on which codes are chosen.

use std::rc::Rc;

use yew::prelude::*;

use super::maker::{Maker, use_maker};
use super::switch::switch;
use super::{Head, PageProps, View};
use crate::ui::parts::mark::mark_of;
use crate::ui::parts::roving::move_focus;
use crate::ui::parts::track::{Track, track};
use crate::ui::words::{class as words, statements};
use annotator_app::classroom::choosing::{
    Choice, choice, choose_code, passages_by_code, set_codes, statements_of,
};
use annotator_app::classroom::making::all_codes;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::codebook::{Code, Codebook, Layer};
use annotator_core::project::id::CodeId;
use annotator_core::small_map::{SmallMap, SmallSet};

/// How many own passages have each code.
type Counts = SmallMap<CodeId, usize>;

#[component]
pub fn Codes(props: &PageProps) -> Html {
    let maker = use_maker();
    let View { exercise, project, me, .. } = &*props.view;
    let codebook = &project.codebook;
    let counts = passages_by_code(project, exercise, *me);
    let mut names = statements_of(&project.statements, exercise).map(|it| statements::name(it));
    let lead = words::codes_intro(names.next().as_deref(), names.count());
    html! {
        <div class="making__content">
            <Head title={words::which_codes()} {lead} />
            { start_from(exercise, codebook, &counts, &maker) }
            <div class="making__columns">
                <div>
                    for layer in codebook.layers.iter().take(1) {
                        { layer_codes(layer, exercise, codebook, &counts, &maker) }
                    }
                </div>
                <div>
                for layer in codebook.layers.iter().skip(1) {
                    { layer_codes(layer, exercise, codebook, &counts, &maker) }
                }
                <section class="making__block" aria-labelledby="students-may">
                    <h2 id="students-may">{ words::students_may() }</h2>
                    { switch("open-codebook", words::may_add_codes(), exercise.open_codebook,
                        &maker.on(|it, on| it.open_codebook = on)) }
                    { switch("definitions", words::may_see_definitions(), exercise.helps.definitions,
                        &maker.on(|it, on| it.helps.definitions = on)) }
                    { switch("code-counts", words::may_see_counts(), exercise.helps.code_counts,
                        &maker.on(|it, on| it.helps.code_counts = on)) }
                </section>
                </div>
            </div>
            <p class="hint making__keys">{ words::codes_keys() }</p>
        </div>
    }
}

/// The choice between the codes that were used and all codes.
fn start_from(
    exercise: &Exercise,
    codebook: &Rc<Codebook>,
    counts: &Counts,
    maker: &Maker,
) -> Html {
    let used: SmallSet<CodeId> = counts.keys().cloned().collect();
    let all = all_codes(codebook);
    let mut choices = Vec::new();
    if !counts.is_empty() {
        choices.push(("used".into(), words::used_codes(counts.len()).into()));
    }
    choices.push(("all".into(), words::all_codes(all.iter().count()).into()));
    let value = if exercise.codes == all {
        "all"
    } else if exercise.codes == used {
        "used"
    } else {
        ""
    };
    let onchoose = {
        let (maker, codebook) = (maker.clone(), Rc::clone(codebook));
        Callback::from(move |value: AttrValue| {
            let codes = if value == "used" { used.clone() } else { all.clone() };
            maker.change(None, |exercise| set_codes(exercise, &codebook, codes));
        })
    };
    html! {
        <div class="making__row">
            <span id="start-from" class="making__label">{ words::start_from() }</span>
            { track(&Track {
                name: "start-from".into(), labelledby: "start-from".into(), value, choices, onchoose,
            }) }
        </div>
    }
}

/// The codes of a layer as a tree of boxes, which is one tab stop.
fn layer_codes(
    layer: &Rc<Layer>,
    exercise: &Exercise,
    codebook: &Rc<Codebook>,
    counts: &Counts,
    maker: &Maker,
) -> Html {
    let id = format!("codes-{}", layer.id);
    let tops: Vec<_> = codebook
        .codes
        .iter()
        .filter(|code| code.layer == layer.id && code.parent.is_none())
        .collect();
    let first = tops.first().map(|code| code.id.clone());
    let tree = Tree { exercise, codebook, counts, maker, first };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        move_focus(&event, "input");
    });
    html! {
        <section class="making__block" aria-labelledby={id.clone()} key={layer.id.as_str()}>
            <h2 {id} dir="auto">{ &layer.name }</h2>
            <div class="tree-of-codes" data-roving="true" {onkeydown}>
                { tree.list(&tops) }
            </div>
        </section>
    }
}

struct Tree<'a> {
    exercise: &'a Exercise,
    codebook: &'a Rc<Codebook>,
    counts: &'a Counts,
    maker: &'a Maker,
    /// The code at which Tab stops first.
    first: Option<CodeId>,
}

impl Tree<'_> {
    fn list(&self, codes: &[&Rc<Code>]) -> Html {
        html! {
            <ul class="list">
                for code in codes { { self.item(code) } }
            </ul>
        }
    }

    fn item(&self, code: &Rc<Code>) -> Html {
        let codes = &self.codebook.codes;
        let below: Vec<_> =
            codes.iter().filter(|it| it.parent.as_ref() == Some(&code.id)).collect();
        let choice = choice(self.codebook, &self.exercise.codes, code);
        let count = self.counts.get(&code.id).copied().unwrap_or_default();
        let onclick = {
            let (maker, codebook, id) =
                (self.maker.clone(), Rc::clone(self.codebook), code.id.clone());
            Callback::from(move |event: MouseEvent| {
                let alone = event.shift_key();
                maker.change(None, |exercise| {
                    let codes = choose_code(&codebook, &exercise.codes, &id, alone);
                    set_codes(exercise, &codebook, codes);
                });
            })
        };
        let stop = if self.first.as_ref() == Some(&code.id) { "0" } else { "-1" };
        html! {
            <li key={code.id.as_str()}>
                <label class="tree-of-codes__row">
                    <input type="checkbox" tabindex={stop} checked={choice == Choice::Yes}
                        ~indeterminate={choice == Choice::Below} {onclick} />
                    { mark_of(self.codebook, code) }
                    <span class="tree-of-codes__name" dir="auto">{ &code.name }</span>
                    <span class="num" data-none={(count == 0).to_string()}>
                        <span aria-hidden="true">{ words::number(count) }</span>
                        <span class="visually-hidden">{ words::own_passages(count) }</span>
                    </span>
                </label>
                if !below.is_empty() { { self.list(&below) } }
            </li>
        }
    }
}
