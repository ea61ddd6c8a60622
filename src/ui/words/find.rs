//! The words of the search.

pub use annotator_words::find::*;

use annotator_app::find::{Fate, Find, FindState, PlanCounts, Unit};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::StatementId;
use annotator_core::query::BadExpression;
use annotator_words::list;

/// How many hits there are, in the statement shown and in all; or why there are none.
pub fn found(find: &Find, current: Option<StatementId>, name: &str) -> String {
    let found = || counted(find, current, name);
    match find.state {
        FindState::Bad(why, at) => bad_expression(bad(why), at),
        FindState::Failed(_) => find_failed().to_owned(),
        FindState::TooMany => too_many(&found()),
        FindState::Searching if find.texts.is_empty() => searching().to_owned(),
        FindState::Searching => still_searching(&found()),
        FindState::Done if find.query.words.trim().is_empty() => String::new(),
        FindState::Done if find.texts.is_empty() => found_nothing().to_owned(),
        FindState::Done => found(),
    }
}

fn counted(find: &Find, current: Option<StatementId>, name: &str) -> String {
    let here = current.and_then(|id| find.hits_in(id)).map_or(0, |text| text.hits.len());
    let (all, texts) = (find.count(), find.texts.len());
    match here {
        0 => found_in_texts(texts, all),
        here if here == all => found_here(here, name),
        here => found_both(&found_here(here, name), &found_in_texts(texts, all)),
    }
}

fn bad(why: BadExpression) -> &'static str {
    match why {
        BadExpression::OpenGroup => bad_open_group(),
        BadExpression::ClosedGroup => bad_closed_group(),
        BadExpression::OpenClass => bad_open_class(),
        BadExpression::NothingToRepeat => bad_nothing_to_repeat(),
        BadExpression::Count => bad_count(),
        BadExpression::Range => bad_range(),
        BadExpression::Escape => bad_escape(),
        BadExpression::LookAround => bad_look_around(),
        BadExpression::Backreference => bad_backreference(),
        BadExpression::TooLarge => bad_too_large(),
        BadExpression::Other => bad_other(),
    }
}

/// What becomes of a hit, if it is not tagged.
pub fn fate(fate: &Fate, unit: Unit, codebook: &Codebook) -> Option<String> {
    Some(match fate {
        Fate::Ticked => return None,
        Fate::LeftOut => left_out().to_owned(),
        Fate::HasCode => has_code().to_owned(),
        Fate::Same => match unit {
            Unit::Words => same_words(),
            Unit::Sentence => same_sentence(),
            Unit::Paragraph => same_paragraph(),
        }
        .to_owned(),
        Fate::Other(code) => {
            let name = codebook.code(code).map_or(code.as_str(), |code| &code.name);
            has_other(name)
        }
    })
}

/// What tagging all would do.
pub fn planned(counts: PlanCounts) -> String {
    let PlanCounts { ticked: all, left_out, have_code: have, same, other } = counts;
    let more = [
        (left_out > 0).then(|| are_left_out(left_out)),
        (have > 0).then(|| have_code(have)),
        (same > 0).then(|| are_same(same)),
        (other > 0).then(|| have_other(other)),
    ];
    let all = std::iter::once(ticked(all)).chain(more.into_iter().flatten());
    list(&all.collect::<Vec<_>>())
}

/// What is taken of a hit.
pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Words => take_words(),
        Unit::Sentence => take_sentence(),
        Unit::Paragraph => take_paragraph(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_planned_is_one_sentence() {
        let counts = PlanCounts { ticked: 37, left_out: 1, have_code: 3, same: 2, other: 0 };
        assert_eq!(
            planned(counts),
            "37 ticked, 1 left out, 3 have the code and 2 are in passages that are tagged once"
        );
        assert_eq!(planned(PlanCounts { ticked: 1, ..PlanCounts::default() }), "1 ticked");
    }

    #[test]
    fn a_wrong_expression_is_explained() {
        let mut find = Find::default();
        find.state = FindState::Bad(BadExpression::OpenGroup, 2);
        assert_eq!(found(&find, None, ""), "A round bracket is not closed (character 2)");
    }
}
