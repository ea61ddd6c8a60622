//! Tagging all hits in one step.

use std::rc::Rc;

use crate::coding::not_offered;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation::{Annotation, Origin};
use annotator_core::project::id::AnnotationId;
use annotator_core::text::span::Spans;

impl Work<'_> {
    /// Tags what is ticked with the chosen code.
    pub(super) fn tag_all(&mut self) {
        if !self.may_change() {
            return;
        }
        let Some(stamp) = self.stamp() else { return };
        let Some(open) = &self.model.open else { return };
        let Some(find) = open.shown_find() else { return };
        let Some(code) = find.code.as_ref().and_then(|code| open.project.codebook.code(code))
        else {
            return;
        };
        if let Some(reason) = not_offered(code) {
            return self.model.notify(reason);
        }
        let attributes = open.project.codebook.default_values(&code.id);
        let (code, name, annotator) = (code.id.clone(), code.name.clone(), open.annotator);
        let plans = find.plans.clone();
        let mut edits = Vec::new();
        let mut count = 0;
        for plan in plans {
            let annotations: Vec<_> = plan
                .ticked()
                .map(|span| {
                    Rc::new(Annotation {
                        id: AnnotationId(self.ports.uuid()),
                        statement: plan.hits.statement,
                        text: plan.hits.text.sha256(),
                        spans: Spans::one(span),
                        code: code.clone(),
                        attributes: attributes.clone(),
                        note: String::new(),
                        confidence: None,
                        annotator,
                        created: stamp.modified,
                        stamp,
                        origin: Origin::TagAll,
                    })
                })
                .collect();
            count += annotations.len();
            if !annotations.is_empty() {
                edits.push(Edit::AddAnnotations { statement: plan.hits.statement, annotations });
            }
        }
        if count > 0 && self.perform_or_say(StepKind::Tag, format!("{name} × {count}"), edits) {
            self.model.notify(Reason::TaggedAll { code: name, passages: count });
        }
    }
}
