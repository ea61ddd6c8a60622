//! The words of filters of statements.

pub use annotator_words::insight_filter::*;

use super::{panels, query};
use annotator_core::insight::filter::{Range, StatementIs};
use annotator_core::insight::query::Known;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::Project;
use annotator_core::project::variables::Variables;
use annotator_core::text::direction::visible;

/// What a condition is about, and which values fit.
pub fn about_and_is(project: &Project, condition: &StatementIs) -> (String, String) {
    match condition {
        StatementIs::Days(range) => (date().to_owned(), range_said(range, panels::stored_date)),
        StatementIs::Numbers { variable, range } => {
            let numbers = Numbers::of(annotator_words::language().tag);
            let write = |number: &str| visible(&numbers.write_grouped(number));
            (query::known(project, &Known::Variable(variable.clone())), range_said(range, write))
        }
        StatementIs::Group(name) => (group().to_owned(), group_name(project, name)),
        StatementIs::Among { about, values } => {
            let values = values.iter().map(|it| query::known_value(it));
            let values = values.reduce(|all, it| query::codes_or(&all, &it));
            (query::known(project, about), values.unwrap_or_default())
        }
    }
}

fn range_said(range: &Range, write: impl Fn(&str) -> String) -> String {
    match (range.from.as_deref(), range.to.as_deref()) {
        (Some(from), Some(to)) => annotator_words::insight_filter::range(&write(from), &write(to)),
        (Some(from), None) => range_from(&write(from)),
        (None, Some(to)) => range_to(&write(to)),
        (None, None) => String::new(),
    }
}

/// The name of a group; words for one that is not there any more.
pub fn group_name(project: &Project, name: &str) -> String {
    let groups = Variables::of(&project.attachments).groups;
    if groups.iter().any(|group| group.name == name) {
        visible(name)
    } else {
        group_gone().to_owned()
    }
}

/// What is counted, and the filters if there are any.
pub fn with_filters(project: &Project, filters: &[StatementIs], counted: String) -> String {
    let all = filters.iter().map(|it| {
        let (about, is) = about_and_is(project, it);
        chip(&about, &is)
    });
    match all.reduce(|all, it| both(&all, &it)) {
        Some(filters) => only(&counted, &filters),
        None => counted,
    }
}
