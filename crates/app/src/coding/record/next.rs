//! The next record with open fields.

use crate::coding::progress::is_filled;
use crate::model::Open;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, AttributeId, StatementId};

impl Open {
    /// The next empty field of the record after this one, or else the first empty one. Rare fields
    /// do not count.
    pub(super) fn open_field(&self, after: Option<&AttributeId>) -> Option<AttributeId> {
        let (annotation, layer) = self.record()?;
        let usual: Vec<_> = layer.usual_fields().collect();
        let is_open = |id: &AttributeId| !annotation.attributes.contains_key(id);
        let place = after.and_then(|after| usual.iter().position(|field| field.id == *after));
        let (before, rest) = usual.split_at_checked(place.map_or(0, |at| at + 1))?;
        let mut fields = rest.iter().chain(before);
        fields.find(|field| is_open(&field.id)).map(|field| field.id.clone())
    }

    /// Whether fields of an annotation's record are open that are not rare.
    fn has_open_fields(&self, annotation: &Annotation) -> bool {
        let codebook = &self.project.codebook;
        let layer = codebook.layer_of(&annotation.code);
        layer.is_some_and(|layer| layer.has_record()) && !is_filled(codebook, annotation)
    }

    /// The annotation after the chosen one, or after the caret, with open fields: in the rest of
    /// this statement, in the next ones, and then from the start.
    fn next_open_record(&self) -> Option<(StatementId, AnnotationId)> {
        let statements = &self.project.statements;
        let current = statements.iter().position(|it| Some(it.id) == self.current)?;
        let (before, rest) = statements.split_at_checked(current)?;
        let chosen = self.chosen.as_ref().map(|chosen| chosen.id);
        let set = self.annotations();
        let from = match chosen.and_then(|id| set.position(id)) {
            Some(at) => at + 1,
            None => set.iter().take_while(|it| it.spans.start() < self.caret.at).count(),
        };
        let fits = |it: &Annotation| {
            it.annotator == self.annotator && Some(it.id) != chosen && self.has_open_fields(it)
        };
        let here = |skipped: usize, most: usize| {
            let mut all = set.iter().skip(skipped).take(most);
            all.find(|it| fits(it)).map(|it| (it.statement, it.id))
        };
        let elsewhere = || {
            rest.iter().skip(1).chain(before).find_map(|statement| {
                let set = self.project.annotations_of(statement.id);
                set.iter().find(|it| fits(it)).map(|it| (it.statement, it.id))
            })
        };
        here(from, usize::MAX).or_else(elsewhere).or_else(|| here(0, from))
    }
}

impl Work<'_> {
    /// Chooses the next record with open fields and moves the focus into it. If only the chosen one
    /// has open fields, the focus moves into that.
    pub(crate) fn step_record(&mut self) {
        let Some(open) = &self.model.open else { return };
        let Some((statement, annotation)) = open.next_open_record() else {
            let chosen = open.chosen_annotation();
            let is_open = chosen.is_some_and(|it| open.is_own(it) && open.has_open_fields(it));
            if is_open {
                self.focus_record();
            } else {
                self.model.notify(Reason::NoOpenRecord);
            }
            return;
        };
        self.show_statement(statement);
        self.choose_annotation(annotation);
        self.focus_record();
    }
}
