//! Every statement from its first word to its last, with what is coded where.

use std::collections::HashMap;
use std::rc::Rc;

use yew::prelude::*;

use super::change::{Change, use_change};
use super::controls::{Annotators, chosen, more, toggle};
use super::filters::with_filters;
use super::labels::code_label;
use super::outputs::{FileTable, Outputs, outputs};
use super::scene::{Picture, options};
use super::{View, ViewProps, use_send};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::all_tags::code_name;
use crate::ui::words::{insight as words, number, statements};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::portraits::{Coded, Order, Portrait, PortraitsAsked, portraits};
use annotator_core::project::id::{AnnotationId, CodeId, StatementId};
use annotator_pictures::vega_lite::portraits_spec;
use annotator_pictures::{self as pictures, Block, Label, PortraitsData, Scene};

/// How many statements are drawn at first, and how many more each time.
const MOST: usize = 40;

/// The portraits that are drawn.
#[derive(Clone, PartialEq, Properties)]
struct DrawnProps {
    view: Rc<View>,
    drawn: Rc<Vec<Portrait>>,
    /// How many statements there are.
    of: usize,
}

#[component]
pub(super) fn Portraits(ViewProps { view }: &ViewProps) -> Html {
    let change = use_change(|room| room.portraits, InsightMsg::PortraitsAsked);
    let most = use_state_eq(|| MOST);
    let project = &view.project;
    let of = project.statements.len();
    // In the order of the project, no more have to be looked at than are drawn.
    let looked_at = if view.room.portraits.order == Order::Project { *most } else { of };
    let ids: Vec<StatementId> = project.statements.iter().take(looked_at).map(|it| it.id).collect();
    let annotators = view.room.asked.annotators(project);
    let all = portraits(project, &ids, view.room.portraits.order, &annotators);
    let drawn = Rc::new(all.into_iter().take(*most).collect::<Vec<_>>());
    let rest = of.saturating_sub(drawn.len());
    let is_empty = project.annotations.values().all(|set| set.iter().next().is_none());
    html! {
        <>
            { controls(view, &change) }
            <h1 class="insight__title">{ words::portraits() }</h1>
            if is_empty {
                <p class="insight__none">{ words::portraits_none() }</p>
            } else {
                <Figure view={Rc::clone(view)} {drawn} {of} />
            }
            if !is_empty { { more(rest, &most, MOST) } }
        </>
    }
}

fn controls(view: &Rc<View>, change: &Change<PortraitsAsked>) -> Html {
    let now = view.room.portraits;
    let orders = [
        (Order::Project, words::order_project().into()),
        (Order::Commitments, words::order_commitments().into()),
    ];
    let onchoose = change.to(|asked, order| asked.order = order);
    let lengths = [(false, words::own_length()), (true, words::same_length())];
    let lengths = lengths.into_iter().map(|(same_length, name)| {
        let onclick = change.to(move |asked, _: MouseEvent| asked.same_length = same_length);
        toggle(name, same_length == now.same_length, None, onclick)
    });
    html! {
        <div class="insight__controls">
            { chosen("insight-order", words::order(), orders.to_vec(), &now.order, onchoose) }
            <Annotators view={Rc::clone(view)} />
            <div class="insight__numbers" role="group" aria-label={words::length()}>{ for lengths }</div>
        </div>
    }
}

const OUTPUTS: Outputs<DrawnProps> = Outputs {
    of: "portraits",
    project: |props| &props.view.project,
    table,
    scene: |props| scene(props).0,
    spec: Some(|props| portraits_spec(&data(props).0)),
    network: None,
};

#[component]
fn Figure(props: &DrawnProps) -> Html {
    let (send, dispatch) = (use_send(), use_dispatch());
    let (scene, targets) = scene(props);
    let onopen = Callback::from(move |hit: usize| {
        if let Some(target) = targets.get(hit) {
            send.emit(target.open());
        }
    });
    let said = reading(&props.drawn);
    html! {
        <div class="insight__figure">
            <p class="hint">{ scene.about.clone() }</p>
            <Picture {scene} reading={said.clone()} {onopen} />
            <p class="insight__reading">{ said }</p>
            { outputs(props, &OUTPUTS, &dispatch) }
        </div>
    }
}

/// What opens at a click.
#[derive(Clone, Copy)]
enum Target {
    Statement(StatementId),
    Passage(StatementId, AnnotationId),
}

impl Target {
    fn open(self) -> InsightMsg {
        match self {
            Self::Statement(id) => InsightMsg::StatementOpened(id),
            Self::Passage(statement, id) => InsightMsg::PassageOpened(statement, id),
        }
    }
}

/// The picture of all statements, and what it says.
pub(super) fn all_portraits(view: &Rc<View>) -> (Scene, String) {
    let project = &view.project;
    let ids: Vec<StatementId> = project.statements.iter().map(|it| it.id).collect();
    let annotators = view.room.asked.annotators(project);
    let drawn = Rc::new(portraits(project, &ids, view.room.portraits.order, &annotators));
    let said = reading(&drawn);
    (scene(&DrawnProps { view: Rc::clone(view), drawn, of: ids.len() }).0, said)
}

fn reading(drawn: &[Portrait]) -> String {
    let late: Vec<bool> = drawn.iter().filter_map(Portrait::promises_late).collect();
    let n = late.iter().filter(|is_late| **is_late).count();
    match late.len() {
        0 => words::portraits_no_commitments().to_owned(),
        of => words::portraits_reading(n, of),
    }
}

fn scene(props: &DrawnProps) -> (Scene, Vec<Target>) {
    let (data, targets) = data(props);
    (pictures::portraits(&data, &options()), targets)
}

fn data(DrawnProps { view, drawn, of }: &DrawnProps) -> (PortraitsData, Vec<Target>) {
    let codebook = &view.project.codebook;
    let looks = codebook.looks();
    let used = |of: fn(&Portrait) -> &[Coded]| -> Vec<CodeId> {
        let is_used = |code: &CodeId| drawn.iter().flat_map(of).any(|it| it.code == *code);
        codebook.codes.iter().map(|code| code.id.clone()).filter(is_used).collect()
    };
    let (themes, commitments) = (used(|it| &it.themes), used(|it| &it.commitments));
    let labels = |codes: &[CodeId]| -> Vec<Label> {
        codes.iter().map(|code| code_label(codebook, &looks, code)).collect()
    };
    let mut targets = Vec::new();
    let rows =
        drawn.iter().map(|portrait| row(view, portrait, (&themes, &commitments), &mut targets));
    let rows = rows.collect();
    let n = drawn.iter().map(Portrait::counts).map(|(themes, commitments)| themes + commitments);
    let data = PortraitsData {
        title: words::portraits().to_owned(),
        about: with_filters(
            view,
            words::portraits_about(&number(n.sum::<usize>()), &words::statements(*of)),
        ),
        rows,
        themes: labels(&themes),
        commitments: labels(&commitments),
        same_length: view.room.portraits.same_length,
    };
    (data, targets)
}

fn row(
    view: &View,
    portrait: &Portrait,
    (themes, commitments): (&[CodeId], &[CodeId]),
    targets: &mut Vec<Target>,
) -> pictures::Portrait {
    let name = view.project.statement(portrait.statement).map(|it| statements::name(it));
    let name = name.unwrap_or_default();
    let hit = Some(targets.len());
    targets.push(Target::Statement(portrait.statement));
    let mut blocks = |coded: &[Coded], codes: &[CodeId]| {
        let places: HashMap<&CodeId, usize> = codes.iter().zip(0..).collect();
        let block = |it: &Coded| {
            let hit = Some(targets.len());
            targets.push(Target::Passage(portrait.statement, it.annotation));
            let length = f64::from(portrait.length.max(1));
            Block {
                start: f64::from(it.start) / length,
                end: f64::from(it.end) / length,
                code: places.get(&it.code).copied().unwrap_or_default(),
                hit,
                name: words::block(&code_name(&view.project.codebook, &it.code), &name),
            }
        };
        coded.iter().map(block).collect()
    };
    let (themes, commitments) =
        (blocks(&portrait.themes, themes), blocks(&portrait.commitments, commitments));
    pictures::Portrait {
        label: Label { hit, ..Label::plain(name) },
        length: f64::from(portrait.length),
        written: words::characters(&number(portrait.length)),
        themes,
        commitments,
    }
}

/// A row for each block that is drawn. Places are in characters of the text.
fn table(DrawnProps { view, drawn, .. }: &DrawnProps) -> FileTable {
    let head = ["statement", "length", "code", "name", "start", "end"].map(str::to_owned).to_vec();
    let mut rows = Vec::new();
    for portrait in drawn.iter() {
        let name = view.project.statement(portrait.statement).map(|it| statements::name(it));
        let name = name.unwrap_or_default();
        for it in portrait.themes.iter().chain(&portrait.commitments) {
            rows.push(vec![
                name.clone(),
                portrait.length.to_string(),
                it.code.to_string(),
                code_name(&view.project.codebook, &it.code),
                it.start.to_string(),
                it.end.to_string(),
            ]);
        }
    }
    (head, rows)
}
