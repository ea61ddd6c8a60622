//! The people of a class: what counts as found, how the works spread, the table, and the formula.

use yew::prelude::*;

use super::ReportProps;
use super::formula::Formula;
use super::histogram::histogram;
use super::table::Works;
use super::teacher::use_teacher;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::teaching as words;
use annotator_core::classroom::class::Measure;

const MEASURES: [(&str, Measure); 4] = [
    ("same-code", Measure::SameCode),
    ("strict", Measure::Strict),
    ("same-passage", Measure::SamePassage),
    ("partial", Measure::Partial),
];

#[component]
pub fn People(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let ReportProps { view, report } = props;
    let now = MEASURES.iter().find(|(_, it)| *it == view.class.measure);
    let entries = MEASURES.iter().map(|(value, it)| Entry::new(*value, words::measure(*it)));
    let onchoose = Callback::from(move |chosen: String| {
        if let Some((_, measure)) = MEASURES.iter().find(|(value, _)| *value == chosen) {
            teacher.change(None, |class| class.measure = *measure);
        }
    });
    html! {
        <section class="class__people">
            if report.key_revision.is_some() {
                <div class="class__measure">
                    { histogram(report, view.class.measure) }
                    <label for="class-measure">{ words::counts_as_found() }</label>
                    <Select id="class-measure" value={now.map_or("", |(value, _)| *value)}
                        entries={entries.collect::<Vec<_>>()} {onchoose} />
                </div>
            }
            <Works view={view.clone()} report={report.clone()} />
            <Formula view={view.clone()} report={report.clone()} />
        </section>
    }
}
