//! Decisions about pairs of commitments, which come along if the project has both.

use super::Merging;
use super::documents::Places;
use crate::insight::compare::{Commitment, PairDecision, PairDecisions};
use crate::project::Project;

impl Merging<'_> {
    /// Adds the decisions that the project lacks. Of two about the same pair, the later one counts.
    pub(super) fn take_pair_decisions(&mut self, file: &Project, places: &Places) {
        let here = |it: Commitment| {
            Some(Commitment { statement: *places.get(&it.statement)?, annotation: it.annotation })
        };
        for ((one, other), theirs) in PairDecisions::all(&file.attachments) {
            let (Some(one), Some(other)) = (here(one), here(other)) else { continue };
            if !one.is_in(&self.project) || !other.is_in(&self.project) {
                continue;
            }
            let (first, with) = (one.min(other), one.max(other));
            let decision = PairDecision { annotation: first.annotation, with, ..theirs };
            let mut ours = PairDecisions::read(&self.project.attachments, first.statement);
            let known = ours
                .decisions
                .iter()
                .find(|it| (it.annotation, it.with) == (decision.annotation, decision.with));
            let order = |it: &PairDecision| (it.at, it.by, it.same);
            if known.is_some_and(|known| order(known) >= order(&decision)) {
                continue;
            }
            ours.put(decision);
            self.report.pair_decisions += usize::from(self.make(ours.write(first.statement)));
        }
    }
}
