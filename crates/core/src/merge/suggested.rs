//! Decisions about suggestions, which come along with the tags that they became.

use super::documents::Places;
use super::{Merging, Settling};
use crate::project::Project;
use crate::project::id::StatementId;
use crate::project::suggestions::{SuggestionDecision, SuggestionDecisions};

impl Merging<'_> {
    /// Adds the decisions that the project lacks. Of two about the same place by the same annotator,
    /// the later one counts. Places are counted in the text, so decisions about another text are left
    /// out.
    pub(super) fn take_suggestion_decisions(
        &mut self,
        file: &Project,
        places: &Places,
        settling: &Settling,
    ) {
        for (there, here) in places {
            let theirs = SuggestionDecisions::read(&file.attachments, *there).decisions;
            let text = |project: &Project, id| project.statement(id).map(|it| it.text.sha256());
            let is_same_text = text(file, *there) == text(&self.project, *here);
            if theirs.is_empty() || !is_same_text {
                continue;
            }
            let mapped = theirs.into_iter().map(|decision| {
                let code = settling.codes.get(&decision.code).unwrap_or(&decision.code).clone();
                SuggestionDecision { code, ..decision }
            });
            self.take_suggestion_decisions_about(*here, mapped.collect());
        }
    }

    fn take_suggestion_decisions_about(
        &mut self,
        statement: StatementId,
        theirs: Vec<SuggestionDecision>,
    ) {
        let mut ours = SuggestionDecisions::read(&self.project.attachments, statement);
        let mut added = 0;
        for decision in theirs {
            let is_about_it = |known: &SuggestionDecision| {
                (known.annotator, &known.code, known.start, &known.quote)
                    == (decision.annotator, &decision.code, decision.start, &decision.quote)
            };
            match ours.decisions.iter_mut().find(|known| is_about_it(known)) {
                Some(known) if known.at.0 >= decision.at.0 => continue,
                Some(known) => *known = decision,
                None => ours.decisions.push(decision),
            }
            added += 1;
        }
        if added > 0 {
            let order =
                |it: &SuggestionDecision| (it.at.0, it.annotator, it.start, it.code.clone());
            ours.decisions.sort_by_key(order);
            self.report.suggestion_decisions +=
                usize::from(self.make(ours.write(statement))) * added;
        }
    }
}
