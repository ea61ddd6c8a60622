//! The annotations of the files, on their way to the statements of the project.

use std::cmp::Reverse;
use std::rc::Rc;

use super::{Merging, Settling};
use crate::project::Project;
use crate::project::annotation::Annotation;
use crate::project::statement::Statement;
use crate::stored::file::export::CONTEXT;
use crate::text::Text;
use crate::text::anchor::{Anchor, anchor};
use crate::text::span::{Span, Spans};
use crate::text::units::{ByteOffset, CharOffset};

/// An annotation of a file.
pub(super) struct Incoming<'a> {
    /// The file, as its place among the files.
    pub(super) file: usize,
    /// The annotation as it is in the file.
    pub(super) annotation: &'a Rc<Annotation>,
    /// The file's statement.
    pub(super) theirs: &'a Statement,
    /// The project's statement.
    pub(super) ours: Rc<Statement>,
    /// The annotation on the project's statement; `None` if its words are not found there without
    /// doubt.
    pub(super) moved: Option<Rc<Annotation>>,
}

impl Incoming<'_> {
    /// Whether the file and the project have the same text.
    pub(super) fn same_text(&self) -> bool {
        self.theirs.text.sha256() == self.ours.text.sha256()
    }
}

impl Merging<'_> {
    /// All annotations of the files, whose statements are in the project. Those that were changed
    /// last come first, so that of several versions the latest decides.
    pub(super) fn incoming<'a>(
        &mut self,
        files: &[&'a Project],
        settling: &Settling,
    ) -> Vec<Incoming<'a>> {
        let mut all = Vec::new();
        for (at, file) in files.iter().enumerate() {
            for theirs in &file.statements {
                let Some(ours) = self.statement(at, theirs) else { continue };
                let Some(set) = file.annotations.get(&theirs.id) else { continue };
                all.extend(set.iter().map(|annotation| Incoming {
                    file: at,
                    annotation,
                    theirs,
                    ours: Rc::clone(&ours),
                    moved: carried(annotation, theirs, &ours).map(|it| self.recoded(it, settling)),
                }));
            }
        }
        all.sort_by_key(|it| Reverse(it.annotation.stamp.modified));
        all
    }

    /// The annotation with the project's code, if the user has one for its code.
    fn recoded(&self, annotation: Rc<Annotation>, settling: &Settling) -> Rc<Annotation> {
        let ours = settling.codes.get(&annotation.code);
        match ours.filter(|_| self.report.mapped.contains_key(&annotation.code)) {
            Some(code) => Rc::new(Annotation { code: code.clone(), ..(*annotation).clone() }),
            None => annotation,
        }
    }
}

/// The annotation on the project's statement. If the texts differ, its passage and evidence are
/// found again by their words and context; `None` if one of them is not found without doubt.
fn carried(
    annotation: &Rc<Annotation>,
    theirs: &Statement,
    ours: &Statement,
) -> Option<Rc<Annotation>> {
    let same_text = theirs.text.sha256() == ours.text.sha256();
    if same_text && annotation.statement == ours.id {
        return Some(Rc::clone(annotation));
    }
    let mut moved = (**annotation).clone();
    moved.statement = ours.id;
    if same_text {
        return Some(Rc::new(moved));
    }
    moved.text = ours.text.sha256();
    moved.spans = relocated(&annotation.spans, &theirs.text, &ours.text)?;
    for attribute in moved.attributes.values_mut() {
        let evidence = attribute.evidence.iter();
        let evidence = evidence.map(|spans| relocated(spans, &theirs.text, &ours.text));
        attribute.evidence = evidence.collect::<Option<_>>()?;
    }
    Some(Rc::new(moved))
}

fn relocated(spans: &Spans, from: &Text, to: &Text) -> Option<Spans> {
    let parts = spans.parts().iter().map(|part| place(*part, from, to)).collect::<Option<_>>()?;
    Spans::new(parts).ok()
}

fn place(part: Span, from: &Text, to: &Text) -> Option<Span> {
    let offset = |at: ByteOffset| from.char_from_byte(at).map_or(0, |at| at.0);
    let start = CharOffset(offset(part.start()).saturating_sub(CONTEXT));
    let end = CharOffset(offset(part.end()).saturating_add(CONTEXT));
    let start = from.byte_from_char(start).unwrap_or_default();
    let end = from.byte_from_char(end).unwrap_or_else(|| from.end().byte);
    let before = from.as_str().get(start.get()..part.start().get()).unwrap_or_default();
    let after = from.as_str().get(part.end().get()..end.get()).unwrap_or_default();
    match anchor(to, from.slice(part), before, after, Some(part.start())) {
        Anchor::At(span) => Some(span),
        Anchor::Ambiguous(_) | Anchor::Lost => None,
    }
}
