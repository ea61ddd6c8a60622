//! What became of the files that were collected last.

use yew::prelude::*;

use super::ViewProps;
use super::teacher::use_teacher;
use crate::ui::words::{peer_review, quoted, requests, teaching as words};
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_jobs::class::CollectReport;

/// How many names of files are listed in a line.
const MOST_NAMES: usize = 5;

/// The list, until it is closed. It is there only if something needs attention.
#[component]
pub fn Files(props: &ViewProps) -> Html {
    let teacher = use_teacher();
    let Some(report) = props.view.shown.collected.clone().filter(|it| needs_attention(it)) else {
        return Html::default();
    };
    html! {
        <section class="class__files" aria-label={words::what_became_of_files()}>
            <ul class="list">
                if !report.taken.is_empty() {
                    <li>{ words::list_taken(report.taken.len()) }</li>
                }
                if !report.here.is_empty() {
                    <li>{ words::list_here(report.here.len(), &names(&report.here)) }</li>
                }
                if report.requests.0 > 0 { <li>{ requests::list_requests(report.requests.0) }</li> }
                if report.requests.1 > 0 {
                    <li>{ requests::list_requests_here(report.requests.1) }</li>
                }
                if report.reviews.0 > 0 {
                    <li>{ peer_review::list_reviews(report.reviews.0) }</li>
                }
                if report.reviews.1 > 0 {
                    <li>{ peer_review::list_reviews_here(report.reviews.1) }</li>
                }
                for (at, (name, why)) in report.refused.iter().enumerate() {
                    <li key={at} data-problem="true">
                        { words::list_refused(&quoted(name), &words::refused(why)) }
                    </li>
                }
            </ul>
            <button type="button" class="text-button"
                onclick={teacher.on(|| TeachingMsg::ReportClosed)}>{ words::close_list() }</button>
        </section>
    }
}

fn needs_attention(report: &CollectReport) -> bool {
    let others = report.requests != (0, 0) || report.reviews != (0, 0);
    !report.refused.is_empty() || !report.here.is_empty() || others
}

/// The first names, and whether there are more.
fn names(all: &[String]) -> String {
    let mut shown: Vec<String> = all.iter().take(MOST_NAMES).map(|name| quoted(name)).collect();
    if all.len() > MOST_NAMES {
        shown.push("…".to_owned());
    }
    annotator_words::list(&shown)
}
