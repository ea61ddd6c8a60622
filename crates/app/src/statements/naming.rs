//! What a project can be named after: what its statements have in common.

use std::rc::Rc;

use time::{Date, Month};

use crate::model::Open;
use annotator_core::phrases::date::parse_day;
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::statement::Statement;

/// When all statements were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedTime {
    Month(i32, Month),
    Year(i32),
}

/// Where and when all statements of a project were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedOccasion {
    /// The organ or, if that is not the same, the meeting.
    pub place: String,
    pub time: Option<SharedTime>,
}

impl Open {
    /// Where and when the statements were made, if they have that in common.
    #[must_use]
    pub fn shared_occasion(&self) -> Option<SharedOccasion> {
        shared_occasion(&self.project.statements)
    }
}

fn shared_occasion(statements: &[Rc<Statement>]) -> Option<SharedOccasion> {
    let known = || statements.iter().map(|statement| &statement.metadata);
    let organ = common(known().map(|it| it.organ.trim()));
    let place = organ.or_else(|| common(known().map(|it| it.occasion.trim())))?;
    let time = shared_time(known().map(|metadata| parse_day(&metadata.date)));
    Some(SharedOccasion { place: place.to_owned(), time })
}

/// The name that most give and all others leave out. Capitals and accents make no difference.
fn common<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let (given, empty): (Vec<_>, Vec<_>) = names.partition(|name| !name.is_empty());
    let first = *given.first().filter(|_| given.len() > empty.len())?;
    let folded = fold_for_search(first);
    given.iter().all(|name| fold_for_search(name) == folded).then_some(first)
}

/// The month or year of the days that most give.
fn shared_time(days: impl Iterator<Item = Option<Date>>) -> Option<SharedTime> {
    let (given, unknown): (Vec<_>, Vec<_>) = days.partition(Option::is_some);
    let first = given.iter().flatten().next().filter(|_| given.len() > unknown.len())?;
    let (year, month) = (first.year(), first.month());
    let all = |same: &dyn Fn(&Date) -> bool| given.iter().flatten().all(same);
    if all(&|day| day.year() == year && day.month() == month) {
        return Some(SharedTime::Month(year, month));
    }
    all(&|day| day.year() == year).then_some(SharedTime::Year(year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::project::id::StatementId;
    use annotator_core::text::read::read_pasted;

    fn statement((organ, occasion, date): &(&str, &str, &str)) -> Rc<Statement> {
        let (text, provenance) = read_pasted("Madam President,").unwrap();
        let id = StatementId(uuid::Uuid::nil());
        let mut made = Statement::new(id, Rc::new(text), provenance);
        made.metadata.organ = (*organ).into();
        made.metadata.occasion = (*occasion).into();
        made.metadata.date = (*date).into();
        Rc::new(made)
    }

    fn of(known: &[(&str, &str, &str)]) -> Option<(String, Option<SharedTime>)> {
        let statements: Vec<_> = known.iter().map(statement).collect();
        shared_occasion(&statements).map(|shared| (shared.place, shared.time))
    }

    #[test]
    fn the_organ_and_the_month_are_shared_by_all_who_give_them() {
        let march = Some(SharedTime::Month(2017, Month::March));
        let council = |date| ("Security Council", "", date);
        let found = of(&[council("2017-03-15"), council("2017-03-16"), council("")]);
        assert_eq!(found, Some(("Security Council".into(), march)));
        let year = of(&[council("2017-03-15"), council("2017-11-01")]);
        assert_eq!(year, Some(("Security Council".into(), Some(SharedTime::Year(2017)))));
        let years = of(&[council("2017-03-15"), council("2018-03-15")]);
        assert_eq!(years, Some(("Security Council".into(), None)));
    }

    #[test]
    fn a_meeting_of_several_organs_names_it_but_a_date_alone_does_not() {
        let found = of(&[("Almora", "Open debate", ""), ("Council", "Open Debate", "")]);
        assert_eq!(found, Some(("Open debate".into(), None)));
        assert_eq!(of(&[("", "", "2017-03-15")]), None);
        assert_eq!(of(&[("Council", "", ""), ("Assembly", "", "")]), None);
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn what_only_one_of_many_says_is_not_shared() {
        assert_eq!(of(&[("Council", "", "2017-03-15"), ("", "", ""), ("", "", "")]), None);
        let found = of(&[("Council", "", "2017-03-15"), ("Council", "", ""), ("Council", "", "")]);
        assert_eq!(found, Some(("Council".into(), None)));
    }
}
