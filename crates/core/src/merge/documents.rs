//! Documents that come along: memos, variables of statements with their values, groups of
//! statements, what was settled, decisions about suggestions and about pairs of commitments, and
//! published versions of the same codebook.
//!
//! Others stay behind. Exercises, classes and hand-ins belong to the teacher's own project, and a
//! bookmark to whoever set it.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::report::add_difference;
use super::settle::{Settling, Side, joined};
use super::{Merging, WordsDifference, WordsOf, counterpart};
use crate::codebook::version::VERSIONS;
use crate::edit::Edit;
use crate::project::Project;
use crate::project::attachment::{document, read_document};
use crate::project::id::StatementId;
use crate::project::memo::{MemoOf, memos};
use crate::project::statement::Statement;
use crate::project::variables::{
    Group, VARIABLES, Values, Variable, VariableId, Variables, values_name, values_of,
};

/// The statements of a file and what they are in the project.
pub(super) type Places = BTreeMap<StatementId, StatementId>;

impl Merging<'_> {
    /// Adds what the project lacks of the files' documents, and follows the choices about words that
    /// differ.
    pub(super) fn take_documents(&mut self, files: &[&Project], settling: &Settling) {
        let places = files.iter().enumerate();
        for (at, file) in places.filter(|(_, file)| !file.attachments.is_empty()) {
            let known = |it: &Rc<Statement>| Some((it.id, counterpart(&self.project, it)?.id));
            let places: Places = file.statements.iter().filter_map(known).collect();
            self.take_variables((at, file), &places, settling);
            self.take_memos((at, file), &places, settling);
            self.take_settled(file, &places, settling);
            self.take_suggestion_decisions(file, &places, settling);
            self.take_pair_decisions(file, &places);
            if file.id == self.project.id {
                self.take_versions(file);
            }
        }
    }

    fn take_memos(&mut self, (at, file): (usize, &Project), places: &Places, settling: &Settling) {
        for (of, theirs) in memos(&file.attachments) {
            if of == MemoOf::Project && file.id != self.project.id {
                continue;
            }
            let of = match of.code().and_then(|id| settling.codes.get(id)).cloned() {
                Some(ours) => of.with_code(ours),
                None => of,
            };
            let of = match of.statement().map(|id| places.get(&id)) {
                Some(Some(ours)) => of.with_statement(*ours),
                Some(None) => continue,
                None => of,
            };
            if of.code().is_some_and(|id| self.project.codebook.code(id).is_none()) {
                continue;
            }
            let ours = of.read(&self.project.attachments);
            if theirs.trim().is_empty() || ours.contains(&theirs) {
                continue;
            }
            if ours.trim().is_empty() {
                self.report.memos += usize::from(self.make(of.write(&theirs)));
            } else if let Some(made) =
                self.settled_words(at, WordsOf::Memo(of.clone()), (ours, theirs), settling)
            {
                self.make(of.write(&made));
            }
        }
    }

    /// Lists words that differ. Returns what is to stand there, if it is not what stands there now.
    fn settled_words(
        &mut self,
        file: usize,
        of: WordsOf,
        (ours, theirs): (String, String),
        settling: &Settling,
    ) -> Option<String> {
        let files = vec![file];
        let mut difference = WordsDifference { of, ours, theirs, files, choice: Side::Ours };
        difference.choice = settling.of_words(&difference);
        let made = match difference.choice {
            Side::Ours => None,
            Side::Theirs => Some(difference.theirs.clone()),
            Side::Both => Some(joined(&difference.ours, &difference.theirs)),
        };
        let same = |it: &WordsDifference, other: &WordsDifference| {
            it.of == other.of && it.ours == other.ours && it.theirs == other.theirs
        };
        add_difference(&mut self.report.words, difference, same, |it| &mut it.files);
        made
    }

    fn take_variables(
        &mut self,
        (at, file): (usize, &Project),
        places: &Places,
        settling: &Settling,
    ) {
        let theirs = Variables::of(&file.attachments);
        if theirs.is_empty() {
            return;
        }
        let before = Variables::of(&self.project.attachments);
        let mut ours = before.clone();
        let mut fitting: Vec<VariableId> = Vec::new();
        for variable in theirs.variables {
            if self.add_variable(&mut ours, &variable) {
                fitting.push(variable.id);
            }
        }
        for group in theirs.groups {
            if ours.groups.iter().all(|known| known.name != group.name) {
                self.report.variables.push(group.name.clone());
                ours.groups.push(moved(group, places));
            }
        }
        if ours != before {
            let edit =
                Edit::SetAttachment { name: VARIABLES.to_owned(), document: Some(document(&ours)) };
            self.make(edit);
        }
        for (there, here) in places {
            let theirs = values_of(&file.attachments, *there);
            self.take_values(at, *here, &theirs, &fitting, settling);
        }
    }

    /// Adds a variable, or the choices that the project's lacks. Returns whether its values fit.
    fn add_variable(&mut self, ours: &mut Variables, theirs: &Variable) -> bool {
        let Some(known) = ours.variables.iter_mut().find(|known| known.id == theirs.id) else {
            self.report.variables.push(theirs.name.clone());
            ours.variables.push(theirs.clone());
            return true;
        };
        if known.kind != theirs.kind || known.name != theirs.name {
            if !self.report.other_variables.contains(&theirs.name) {
                self.report.other_variables.push(theirs.name.clone());
            }
            return false;
        }
        for choice in &theirs.choices {
            if !known.choices.contains(choice) {
                known.choices.push(choice.clone());
            }
        }
        true
    }

    fn take_values(
        &mut self,
        file: usize,
        statement: StatementId,
        theirs: &Values,
        fitting: &[VariableId],
        settling: &Settling,
    ) {
        let before = values_of(&self.project.attachments, statement);
        let mut values = before.clone();
        for (variable, theirs) in theirs {
            if !fitting.contains(variable) || theirs.is_empty() {
                continue;
            }
            match values.get(variable).filter(|ours| !ours.is_empty()).cloned() {
                None => {
                    values.insert(variable.clone(), theirs.clone());
                    self.report.values += 1;
                }
                Some(ours) if ours == *theirs => {}
                Some(ours) => {
                    let of = WordsOf::Value(statement, variable.clone());
                    let made = self.settled_words(file, of, (ours, theirs.clone()), settling);
                    if let Some(made) = made {
                        values.insert(variable.clone(), made);
                    }
                }
            }
        }
        if values != before {
            let name = values_name(statement);
            self.make(Edit::SetAttachment { name, document: Some(document(&values)) });
        }
    }

    fn take_versions(&mut self, file: &Project) {
        let versions = file.attachments.iter().filter(|(name, _)| name.starts_with(VERSIONS));
        for (name, document) in versions {
            let is_version = read_document::<crate::codebook::version::Version>;
            if self.project.attachments.contains_key(name)
                || is_version(&file.attachments, name).is_none()
            {
                continue;
            }
            let edit = Edit::SetAttachment { name: name.clone(), document: Some(document.clone()) };
            if self.make(edit) {
                let number = name.trim_start_matches(VERSIONS).to_owned();
                self.report.versions.push(number);
            }
        }
    }
}

/// The group with the project's statements.
fn moved(group: Group, places: &Places) -> Group {
    let statements = group.statements.iter().map(|id| places.get(id).copied().unwrap_or(*id));
    Group { statements: statements.collect(), ..group }
}
