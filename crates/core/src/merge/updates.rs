//! Annotations of other annotators that have changed in their files since they were added.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Merging;
use super::conflict;
use super::incoming::Incoming;
use crate::edit::Edit;
use crate::project::AnnotatorKind;
use crate::project::annotation::{Annotation, Claim};
use crate::project::id::{AnnotationId, StatementId};

impl Merging<'_> {
    /// Brings other annotators' annotations up to date. Of several newer versions the latest is
    /// taken. Returns the places of the versions that were taken.
    pub(super) fn update(&mut self, incoming: &[Incoming<'_>]) -> BTreeSet<usize> {
        let mut newer: BTreeMap<StatementId, BTreeMap<AnnotationId, usize>> = BTreeMap::new();
        for (at, it) in incoming.iter().enumerate() {
            if it.moved.as_ref().is_some_and(|theirs| self.is_later(theirs)) {
                // The latest version comes first.
                newer.entry(it.ours.id).or_default().entry(it.annotation.id).or_insert(at);
            }
        }
        for (statement, newer) in &mut newer {
            newer.retain(|id, at| {
                let latest = incoming.get(*at).and_then(|it| it.moved.as_ref());
                let Some((ours, latest)) = self.project.annotation(*statement, *id).zip(latest)
                else {
                    return false;
                };
                let differs = !conflict(ours, latest, 0).parts().is_empty();
                if !differs {
                    // It says what the project says, so earlier versions that differ are outdated.
                    self.confirmed.insert(*id, latest.stamp.modified);
                }
                differs
            });
        }
        let mut taken = BTreeSet::new();
        for (statement, newer) in newer {
            let versions = newer
                .into_values()
                .filter_map(|at| Some((at, Rc::clone(incoming.get(at)?.moved.as_ref()?))));
            let fitting = self.fitting(statement, versions.collect());
            if self.replace(statement, &fitting) {
                taken.extend(fitting.iter().map(|(at, _)| *at));
            }
        }
        self.report.updated = taken.len();
        taken
    }

    /// Whether this was written later than the version that the project has from another
    /// annotator. Nobody but they can change it, except with the codebook or the text; that leaves a
    /// later time here, and then the project's version stays.
    fn is_later(&self, theirs: &Rc<Annotation>) -> bool {
        let Some(ours) = self.by_id(theirs.id) else { return false };
        let annotator = self.project.annotator(ours.annotator);
        let others =
            annotator.is_some_and(|it| it.id != self.me && it.kind != AnnotatorKind::Imported);
        others
            && ours.annotator == theirs.annotator
            && ours.statement == theirs.statement
            && ours.stamp.modified < theirs.stamp.modified
    }

    /// The versions that can replace those in the project: they are valid there, and none of them
    /// then makes the same claim as another annotation.
    fn fitting(
        &self,
        statement: StatementId,
        mut versions: Vec<(usize, Rc<Annotation>)>,
    ) -> Vec<(usize, Rc<Annotation>)> {
        let Some(ours) = self.project.statement(statement) else { return Vec::new() };
        versions.retain(|(_, it)| self.project.annotation_problem(ours, it).is_none());
        let set = self.project.annotations_of(statement);
        // An annotation whose new version is left out keeps its old claim, which may be another's
        // new one.
        loop {
            let replaced: BTreeSet<_> = versions.iter().map(|(_, it)| it.id).collect();
            let stay = set.iter().filter(|it| !replaced.contains(&it.id));
            let mut claims: BTreeMap<Claim, usize> = BTreeMap::new();
            for annotation in stay.chain(versions.iter().map(|(_, it)| it)) {
                *claims.entry(annotation.claim()).or_default() += 1;
            }
            let before = versions.len();
            versions.retain(|(_, it)| claims.get(&it.claim()) == Some(&1));
            if versions.len() == before {
                return versions;
            }
        }
    }

    fn replace(&mut self, statement: StatementId, versions: &[(usize, Rc<Annotation>)]) -> bool {
        if versions.is_empty() {
            return false;
        }
        let ids = versions.iter().map(|(_, it)| it.id).collect();
        let new = versions.iter().map(|(_, it)| Rc::clone(it)).collect();
        let remove = Edit::RemoveAnnotations { statement, annotations: ids };
        let add = Edit::AddAnnotations { statement, annotations: new };
        self.make_all(vec![remove, add])
    }
}
