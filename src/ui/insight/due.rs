//! What is due when, as a picture.

use super::commitments::ShownProps;
use super::filters::with_filters;
use super::labels::code_label;
use super::scene::options;
use crate::ui::words::{insight as words, panels, statements};
use annotator_app::insight::commitments::{Commitments, date_of, day_of, field_of};
use annotator_app::passages::row::TagRow;
use annotator_core::codebook::AttributeKind;
use annotator_core::phrases::date::parse_day;
use annotator_pictures::{Deadline, DeadlinesData, Label, Scene, deadlines};

/// How many dates are drawn at most.
const MOST: usize = 40;
/// How many labels the axis has at most.
const TICKS: i32 = 8;

/// The picture, the rows of its points, and how many dates are not drawn.
pub(super) struct Timeline {
    pub(super) scene: Scene,
    pub(super) rows: Vec<usize>,
    pub(super) rest: usize,
}

pub(super) fn timeline(props: &ShownProps) -> Timeline {
    let ShownProps { view, found, as_of } = props;
    let mut dated = dated(found);
    dated.sort_by_key(|(day, at)| (*day, *at));
    let rest = dated.len().saturating_sub(MOST);
    dated.truncate(MOST);
    let today = day_number(as_of);
    let looks = view.project.codebook.looks();
    let points = dated.iter().enumerate().filter_map(|(hit, (day, at))| {
        let row = found.rows.get(*at)?;
        let mark = code_label(&view.project.codebook, &looks, &row.annotation.code).mark;
        let name = label(row);
        let label = Label { name, mark, hit: Some(hit), ..Label::default() };
        Some(Deadline { day: *day, label, is_past: today.is_some_and(|today| *day < today) })
    });
    let points: Vec<Deadline> = points.collect();
    let days = points.iter().map(|it| it.day).chain(today);
    let data = DeadlinesData {
        title: words::due_title().to_owned(),
        about: with_filters(view, words::due_picture(points.len(), &panels::stored_date(as_of))),
        ticks: ticks(days.clone().min(), days.max()),
        points,
        as_of: today.map(|today| (today, panels::stored_date(as_of))),
        past: words::past().to_owned(),
    };
    let rows = dated.into_iter().map(|(_, at)| at).collect();
    Timeline { scene: deadlines(&data, &options()), rows, rest }
}

/// The day and the place of every row that has one.
fn dated(found: &Commitments) -> Vec<(i32, usize)> {
    let Some(field) = field_of(&found.layer, AttributeKind::Date) else { return Vec::new() };
    let day = |row: &TagRow| date_of(row, &field.id).and_then(day_of).and_then(day_number);
    let days = found.rows.iter().enumerate().map(|(at, row)| (day(row), at));
    days.filter_map(|(day, at)| day.map(|day| (day, at))).collect()
}

fn day_number(day: &str) -> Option<i32> {
    parse_day(day).map(|day| day.to_julian_day())
}

fn label(row: &TagRow) -> String {
    let delegation = row.statement.metadata.delegation.trim();
    let who = if delegation.is_empty() {
        statements::name(&row.statement)
    } else {
        delegation.to_owned()
    };
    words::due_point(&who, &row.annotation.spans.beginning(row.statement.text.as_str(), 40))
}

/// The first days of years, or of months if there are few.
fn ticks(first: Option<i32>, last: Option<i32>) -> Vec<(i32, String)> {
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let year_of = |day: i32| time::Date::from_julian_day(day).map_or(0, |day| day.year());
    let (from, to) = (year_of(first), year_of(last));
    let months = (to - from + 1) * 12;
    let steps = [3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000];
    let step = steps.into_iter().find(|step| months / step <= TICKS).unwrap_or(120_000);
    let mut ticks = Vec::new();
    let mut month = from * 12;
    while month <= (to + 1) * 12 {
        let (year, of) = (month.div_euclid(12), month.rem_euclid(12) + 1);
        let written = if step < 12 {
            panels::stored_date(&format!("{year:04}-{of:02}"))
        } else {
            year.to_string()
        };
        let day = day_number(&format!("{year:04}-{of:02}-01"));
        ticks.extend(day.map(|day| (day, written)));
        month += step;
    }
    // The axis ends at the first label at or after the last date.
    let enough = ticks.iter().position(|(day, _)| *day >= last).map_or(ticks.len(), |at| at + 1);
    ticks.truncate(enough);
    let begin = ticks.iter().rposition(|(day, _)| *day <= first).unwrap_or_default();
    ticks.split_off(begin)
}
