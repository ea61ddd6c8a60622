//! Who handed in, who lacks, and what needs attention: each a line that opens.

use yew::prelude::*;

use super::{ReportProps, View};
use crate::browser::clock::local_time;
use crate::ui::words::teaching as words;
use annotator_app::classroom::class_table::{attendance, name};
use annotator_core::classroom::collect::Remark;
use annotator_core::text::direction::visible;
use annotator_jobs::class::{ClassReport, ClassRow};

#[component]
pub fn Line(props: &ReportProps) -> Html {
    let (view, report) = (&*props.view, &*props.report);
    let found = attendance(report, &view.class);
    let handed_in = match found.expected {
        Some(expected) => words::handed_in_of(found.handed_in, expected),
        None => words::handed_in(found.handed_in),
    };
    let members = &view.class.roster.members;
    let missing = found.missing.iter().filter_map(|at| members.get(*at));
    let missing = missing.map(|member| visible(member.name.trim())).collect::<Vec<_>>();
    let names = |rows: &[usize]| named(view, report, rows, |_, name| name);
    let late = named(view, report, &found.late, |row, name| {
        words::late_by(&name, &words::lateness(late_minutes(row)))
    });
    let earlier = named(view, report, &found.earlier, |row, name| {
        let when = words::moment(local_time(row.handed_in.0));
        words::attempt_of(&name, row.attempt, &when)
    });
    html! {
        <div class="class__attendance">
            <strong>{ handed_in }</strong>
            { more(words::missing(missing.len()), None, missing) }
            { more(words::late(late.len()), Some(words::late_hint()), late) }
            { more(words::earlier_attempts(earlier.len()), Some(words::earlier_hint()), earlier) }
            { more(words::edited(found.edited.len()), Some(words::edited_hint()), names(&found.edited)) }
            { more(
                words::other_revision(found.other_revision.len()),
                Some(words::other_revision_hint()),
                names(&found.other_revision),
            ) }
            { more(
                words::doubtful(found.doubtful.len()),
                Some(words::doubtful_hint()),
                names(&found.doubtful),
            ) }
            { more(
                words::strangers(found.strangers.len()),
                Some(words::strangers_hint()),
                names(&found.strangers),
            ) }
        </div>
    }
}

fn named(
    view: &View,
    report: &ClassReport,
    rows: &[usize],
    words: impl Fn(&ClassRow, String) -> String,
) -> Vec<String> {
    let rows = rows.iter().filter_map(|at| report.rows.get(*at));
    rows.map(|row| words(row, words::student(&name(report, &view.class, row)))).collect()
}

fn late_minutes(row: &ClassRow) -> u32 {
    let late = row.remarks.iter().find_map(|remark| match remark {
        Remark::Late { minutes } => Some(*minutes),
        _ => None,
    });
    late.unwrap_or_default()
}

fn more(summary: String, hint: Option<&'static str>, lines: Vec<String>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <details class="class__more">
            <summary>{ summary }</summary>
            <div class="class__more-list">
                if let Some(hint) = hint { <p class="hint">{ hint }</p> }
                <ul class="list">
                    for (at, line) in lines.into_iter().enumerate() {
                        <li key={at} dir="auto">{ line }</li>
                    }
                </ul>
            </div>
        </details>
    }
}
