//! The order in which suggestions are gone through.
//!
//! The most certain ones come first. If fewer than half of the last 20 decisions were accepted, the
//! most uncertain ones come first, because they teach most. Every tenth is from anywhere in the
//! list, as an honest check of what is left.

use std::rc::Rc;

use super::Suggestion;
use super::deciding::Record;
use annotator_core::random::mixed;

/// How many decisions count.
pub const LAST_DECISIONS: usize = 20;
/// Every so many comes from anywhere.
const CHECK_EVERY: usize = 10;

pub(super) fn ordered(mut left: Vec<Rc<Suggestion>>, record: &Record) -> Vec<Rc<Suggestion>> {
    let uncertain = record.is_half_wrong();
    let rank = |one: &Rc<Suggestion>| {
        if uncertain { -(one.score - 0.5).abs() } else { one.score }
    };
    left.sort_by(|one, other| {
        rank(other).total_cmp(&rank(one)).then_with(|| one.passage.cmp(&other.passage))
    });
    let mut rest = std::collections::VecDeque::from(left);
    let mut order = Vec::with_capacity(rest.len());
    while let Some(best) = rest.pop_front() {
        let number = record.decided + order.len() + 1;
        if number.is_multiple_of(CHECK_EVERY)
            && let Some(any) = rest.remove(place(number, rest.len()))
        {
            rest.push_front(best);
            order.push(any);
        } else {
            order.push(best);
        }
    }
    order
}

/// A place without a pattern below `len`, the same each time, so that the order does not change while
/// it is looked at.
fn place(number: usize, len: usize) -> usize {
    let (number, len) = (number as u64, len.max(1) as u64);
    usize::try_from(mixed(number) % len).unwrap_or_default()
}
