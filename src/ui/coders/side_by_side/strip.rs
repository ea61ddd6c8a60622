//! The text as a strip at its side: a block for each paragraph, the darker the more differs in it.

use std::rc::Rc;

use yew::prelude::*;

use super::on_case;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::settle as words;
use annotator_app::coders::side_by_side::{LaneParagraph, Lanes};

#[derive(PartialEq, Properties)]
pub struct StripProps {
    pub lanes: Rc<Lanes>,
    pub chosen: Option<usize>,
}

const WIDTH: f64 = 12.0;
const HEIGHT: f64 = 1000.0;
/// How many shades there are.
const SHADES: usize = 5;

#[component]
pub fn Strip(props: &StripProps) -> Html {
    let StripProps { lanes, chosen } = props;
    let dispatch = use_dispatch();
    let most = lanes.most();
    let worst = lanes.paragraphs.iter().find(|it| it.differ == most && most > 0);
    let number = worst.and_then(|it| lanes.outline.number(it.index));
    let label = match number {
        Some(number) => words::strip_differs(number as usize),
        None => words::strip_none().to_owned(),
    };
    let case = chosen.and_then(|at| lanes.cases.cases.get(at));
    let here = case.and_then(|case| lanes.paragraph_of(case));
    html! {
        <svg class="lanes__strip" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img"
            preserveAspectRatio="none" aria-label={label} onclick={on_case(lanes, &dispatch)}>
            for paragraph in &lanes.paragraphs { { block(paragraph, lanes, most, here) } }
        </svg>
    }
}

fn block(paragraph: &LaneParagraph, lanes: &Lanes, most: usize, here: Option<usize>) -> Html {
    let Some(extent) = paragraph.block else { return Html::default() };
    let shade = (paragraph.differ * SHADES).div_ceil(most.max(1)).min(SHADES);
    let first =
        lanes.cases.cases.iter().position(|case| {
            case.case.differs() && lanes.paragraph_of(case) == Some(paragraph.index)
        });
    html! {
        <rect key={paragraph.index} x="0" width={WIDTH.to_string()}
            y={(extent.start * HEIGHT).to_string()} height={(extent.size * HEIGHT).to_string()}
            data-heat={shade.to_string()} data-case={first.map(|at| at.to_string())}
            data-chosen={(here == Some(paragraph.index)).to_string()} />
    }
}
