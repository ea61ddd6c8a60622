//! The page on which a class gets back what it handed in: feedback, grades, tables, names.

pub mod feedback;
mod others;
mod sheet;
mod table;

use yew::prelude::*;

use super::ReportProps;
use crate::ui::parts::hooks::use_selector;
use annotator_app::classroom::giving::Giving;
use annotator_app::later::Later;
use annotator_app::model::Model;

/// What is given back at present.
pub fn giving(model: &Model) -> Option<Later<Giving>> {
    let teaching = model.open.as_ref()?.teaching.as_ref()?;
    Some(teaching.giving.clone())
}

#[component]
pub fn GiveBack(props: &ReportProps) -> Html {
    let Some(giving) = use_selector(giving) else { return Html::default() };
    let ReportProps { view, report } = props;
    html! {
        <div class="giving">
            <feedback::Feedback view={view.clone()} report={report.clone()} giving={giving.clone()} />
            <sheet::GradeSheet view={view.clone()} giving={giving.clone()} />
            <others::Results giving={giving} />
            <others::Names view={view.clone()} />
        </div>
    }
}
