//! How much of a statement's coding is done: its tags, and how many of its records are filled.

use std::rc::Rc;

use annotator_core::codebook::{Codebook, Layer};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;

/// The progress of one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub tags: usize,
    /// Annotations of layers with required fields.
    pub records: usize,
    /// Records with a value in each required field.
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
            records.filter(|(code, _)| codebook.layer_of(code).is_some_and(|it| has_records(it)));
        Progress {
            tags: set.len(),
            records: records.map(|(_, count)| count).sum(),
            filled: self.filled,
        }
    }
}

fn has_records(layer: &Layer) -> bool {
    layer.attributes.iter().any(|field| field.required)
}

fn filled<'a>(codebook: &Codebook, annotations: impl Iterator<Item = &'a Rc<Annotation>>) -> usize {
    annotations.filter(|annotation| is_filled(codebook, annotation)).count()
}

fn is_filled(codebook: &Codebook, annotation: &Annotation) -> bool {
    let Some(layer) = codebook.layer_of(&annotation.code) else { return false };
    let mut required = layer.attributes.iter().filter(|field| field.required);
    has_records(layer) && required.all(|field| annotation.attributes.contains_key(&field.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;

    fn count(counter: &mut ProgressCount, page: &Page) -> (usize, usize, usize) {
        let open = page.open();
        let now = counter.count(&open.annotations(), &open.project.codebook);
        let anew = ProgressCount::default().count(&open.annotations(), &open.project.codebook);
        assert_eq!(now, anew, "what is followed is what is counted");
        (now.tags, now.records, now.filled)
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
        assert_eq!(count(&mut counter, &page), (2, 1, 1));
        page.send(Msg::UndoChosen);
        assert_eq!(count(&mut counter, &page), (2, 1, 0));
        page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
        assert_eq!(count(&mut counter, &page), (1, 0, 0));
    }
}
