//! What was settled between annotators, and the words for the codebook, which come along.

use std::collections::BTreeSet;

use super::documents::Places;
use super::{Merging, Settling};
use crate::project::Project;
use crate::project::id::StatementId;
use crate::project::settled::{Decision, Decisions, SettledCase, SettledText};

impl Merging<'_> {
    /// Adds the cases that the project has not settled itself, if all their annotations are in it, and
    /// the words for the codebook that it lacks.
    pub(super) fn take_settled(&mut self, file: &Project, places: &Places, settling: &Settling) {
        for (there, here) in places {
            let theirs = SettledText::read(&file.attachments, *there).cases;
            if !theirs.is_empty() {
                self.take_cases(*here, theirs);
            }
        }
        self.take_decisions(file, places, settling);
    }

    fn take_cases(&mut self, statement: StatementId, theirs: Vec<SettledCase>) {
        let mut ours = SettledText::read(&self.project.attachments, statement);
        let own: BTreeSet<_> =
            ours.cases.iter().flat_map(|case| &case.sources).map(|it| it.annotation).collect();
        let exists = |id| self.project.annotation(statement, id).is_some();
        let new = |case: &SettledCase| {
            let mut sources = case.sources.iter().map(|source| source.annotation);
            sources.all(|id| exists(id) && !own.contains(&id))
        };
        let before = ours.cases.len();
        ours.cases.extend(theirs.into_iter().filter(new));
        let added = ours.cases.len() - before;
        if added > 0 {
            ours.cases.sort_by_key(|case| case.time.0);
            self.report.settled_cases += usize::from(self.make(ours.write(statement))) * added;
        }
    }

    fn take_decisions(&mut self, file: &Project, places: &Places, settling: &Settling) {
        let mut ours = Decisions::read(&self.project.attachments);
        let before = ours.decisions.len();
        for theirs in Decisions::read(&file.attachments).decisions {
            let Some(statement) = places.get(&theirs.statement) else { continue };
            let known = |own: &Decision| own.words == theirs.words && own.about == theirs.about;
            if ours.decisions.iter().any(known) {
                continue;
            }
            let codes = theirs.codes.iter();
            let codes = codes.map(|id| settling.codes.get(id).unwrap_or(id).clone()).collect();
            // What it became is in the file's codebook, which this one does not follow.
            let adopted = None;
            ours.decisions.push(Decision { statement: *statement, codes, adopted, ..theirs });
        }
        let added = ours.decisions.len() - before;
        if added > 0 {
            ours.decisions.sort_by_key(|decision| decision.time.0);
            self.report.decisions += usize::from(self.make(ours.write())) * added;
        }
    }
}
