//! How much of a statement's coding is done: its tags, and how many of its records are filled.

use std::rc::Rc;

use crate::coding::form::completeness;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;

/// The progress of one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub tags: usize,
    /// Annotations of layers with a record.
    pub records: usize,
    /// Records without open fields: those to which "next record" does not lead.
    pub filled: usize,
}

/// Follows the progress of a statement. Each time it looks only at annotations that have changed
/// since the last time.
#[derive(Debug, Default)]
pub struct ProgressCount {
    set: Rc<AnnotationSet>,
    codebook: Option<Rc<Codebook>>,
    filled: usize,
}

impl ProgressCount {
    /// The progress of the statement with these annotations.
    pub fn count(&mut self, set: &Rc<AnnotationSet>, codebook: &Rc<Codebook>) -> Progress {
        let same_book = self.codebook.as_ref().is_some_and(|known| Rc::ptr_eq(known, codebook));
        if !same_book {
            self.filled = filled(codebook, set.iter());
        } else if !Rc::ptr_eq(&self.set, set) {
            let changed = self.set.difference(set);
            let come = filled(codebook, changed.come.iter());
            self.filled =
                (self.filled + come).saturating_sub(filled(codebook, changed.gone.iter()));
        }
        self.set = Rc::clone(set);
        self.codebook = Some(Rc::clone(codebook));
        let records = set.counts().iter();
        let records =
            records.filter(|(code, _)| codebook.layer_of(code).is_some_and(|it| it.has_record()));
        Progress {
            tags: set.len(),
            records: records.map(|(_, count)| count).sum(),
            filled: self.filled,
        }
    }
}

fn filled<'a>(codebook: &Codebook, annotations: impl Iterator<Item = &'a Rc<Annotation>>) -> usize {
    annotations.filter(|annotation| is_filled(codebook, annotation)).count()
}

/// Whether an annotation has a record without open fields. Rare fields may be empty.
pub(crate) fn is_filled(codebook: &Codebook, annotation: &Annotation) -> bool {
    let layer = codebook.layer_of(&annotation.code).filter(|layer| layer.has_record());
    layer.is_some_and(|layer| {
        let record = completeness(codebook, layer, annotation);
        record.filled == record.all && record.missing.is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;
    use annotator_core::codebook::AttributeKind;
    use annotator_core::project::id::AnnotationId;
    use annotator_core::project::value::{DateValue, Money, Party};

    fn count(counter: &mut ProgressCount, page: &Page) -> (usize, usize, usize) {
        let open = page.open();
        let now = counter.count(&open.annotations(), &open.project.codebook);
        let anew = ProgressCount::default().count(&open.annotations(), &open.project.codebook);
        assert_eq!(now, anew, "what is followed is what is counted");
        (now.tags, now.records, now.filled)
    }

    /// Gives each usual field of an annotation's record some value.
    fn fill_record(page: &mut Page, annotation: AnnotationId) {
        let layer = page.open().project.codebook.layer(&slug("commitment")).unwrap();
        for field in Rc::clone(layer).usual_fields() {
            let text = String::from("x");
            let first = || field.values.first().unwrap().id.clone();
            let value = match field.kind {
                AttributeKind::Text => Value::Text { text },
                AttributeKind::Choice => Value::Choice { choice: first() },
                AttributeKind::MultipleChoice => {
                    Value::MultipleChoice { choices: [first()].into_iter().collect() }
                }
                AttributeKind::Number => Value::Number { number: "1".into() },
                AttributeKind::YesNo => Value::YesNo { yes: true },
                AttributeKind::Date => Value::Date(DateValue { text, ..DateValue::default() }),
                AttributeKind::Money => Value::Money(Money { text, ..Money::default() }),
                AttributeKind::Party => Value::Party(Party { text, ..Party::default() }),
            };
            page.send(Msg::Coding(CodingMsg::AttributeChanged {
                annotation,
                attribute: field.id.clone(),
                value: Some(value),
            }));
        }
    }

    #[test]
    fn progress_follows_each_change() {
        let mut page = Page::with_statement();
        let mut counter = ProgressCount::default();
        assert_eq!(count(&mut counter, &page), (0, 0, 0));
        let theme = page
            .open()
            .project
            .codebook
            .codes
            .iter()
            .find(|code| code.selectable && code.layer.as_str() == "theme");
        let theme = theme.unwrap().id.to_string();
        page.tag("Almora thanks you", &theme);
        page.tag("We pledge 12\u{a0}million US dollars", "pledge");
        assert_eq!(count(&mut counter, &page), (2, 1, 0));
        let annotation = page.open().chosen.as_ref().unwrap().id;
        let required = page.open().project.codebook.layer(&slug("commitment")).unwrap();
        let required = required.attributes.iter().find(|field| field.required).unwrap().id.clone();
        page.select("We");
        page.send(Msg::Coding(CodingMsg::AnnotationChosen(annotation)));
        page.select("We");
        page.send(Msg::Coding(CodingMsg::EvidenceTaken(required)));
        assert_eq!(count(&mut counter, &page), (2, 1, 0), "other fields are open");
        fill_record(&mut page, annotation);
        assert_eq!(count(&mut counter, &page), (2, 1, 1));
        page.send(Msg::Coding(CodingMsg::RecordStepped));
        assert_eq!(page.reasons().last(), Some(&&Reason::NoOpenRecord), "it is the same count");
        page.send(Msg::UndoChosen);
        assert_eq!(count(&mut counter, &page), (2, 1, 0));
        page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
        assert_eq!(count(&mut counter, &page), (1, 0, 0));
    }
}
