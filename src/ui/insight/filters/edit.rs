//! Changes of a condition on statements, for filters and for queries.

use yew::prelude::*;

use super::super::View;
use super::super::controls::{RangeEdit, with_now};
use crate::ui::words::insight_filter as words;
use annotator_core::insight::filter::StatementIs;
use annotator_core::project::variables::Variables;

/// A change of the condition.
pub(in super::super) enum ConditionEdit {
    Value { value: String, add: bool },
    Range(RangeEdit),
    Group(String),
}

impl ConditionEdit {
    /// Makes the change.
    pub(in super::super) fn make(self, is: &mut StatementIs) {
        match (self, is) {
            (Self::Value { value, add }, StatementIs::Among { values, .. }) => {
                values.retain(|it| *it != value);
                if add {
                    values.push(value);
                }
            }
            (Self::Range(edit), StatementIs::Days(range) | StatementIs::Numbers { range, .. }) => {
                edit.make(range);
            }
            (Self::Group(new), StatementIs::Group(name)) => *name = new,
            _ => {} // it was another kind of condition when it was drawn
        }
    }
}

/// The groups of statements, and the one that is chosen now.
pub(in super::super) fn group_choices(view: &View, now: &String) -> Vec<(String, AttrValue)> {
    let groups = Variables::of(&view.whole.attachments).groups;
    let names = with_now(groups.into_iter().map(|it| it.name).collect(), now);
    let named = |it: String| (it.clone(), words::group_name(&view.whole, &it).into());
    names.into_iter().map(named).collect()
}
