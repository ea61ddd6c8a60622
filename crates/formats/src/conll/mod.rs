//! CoNLL in the IOB2 scheme: a line for each token, a blank line after each sentence.
//!
//! Each layer has its own files, because a token can have only one tag. `LAYER.conll` has the four
//! columns of CoNLL-2003 (form, part of speech, chunk, name), separated by a space, and a line
//! `-DOCSTART-` before each statement. `LAYER.tsv` has only form and tag, separated by a TAB, which
//! is all that doccano accepts.

#[cfg(test)]
mod tests;
mod tokens;

use std::borrow::Cow;

use crate::export::{Export, Format, Written, part_of};
use crate::shared::coders::{Folder, folders};
use crate::shared::labels::Labels;
use crate::shared::overlaps::longest;
use annotator_core::codebook::Layer;
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallSet;
use annotator_core::text::span::Span;
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("conll"),
        name: Cow::Borrowed(words::conll()),
        programs: Cow::Borrowed(words::conll_programs()),
        group: Group::Data,
        ending: Cow::Borrowed("conll"),
        media_type: Cow::Borrowed("text/plain"),
        shape: Shape::Package,
        reads: false,
        splits: true,
        negatives: true,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Divided),
        (Feature::AcrossLines, Remedy::Divided),
        (Feature::WithinWords, Remedy::Widened),
        (Feature::Overlaps, Remedy::LongestKeptByLayer),
        (Feature::Attributes, Remedy::LeftOut),
        (Feature::Evidence, Remedy::LeftOut),
        (Feature::Proposed, Remedy::LeftOut),
        (Feature::Notes, Remedy::LeftOut),
        (Feature::Confidence, Remedy::LeftOut),
        (Feature::Annotators, Remedy::FilesEach),
        (Feature::History, Remedy::LeftOut),
        (Feature::Definitions, Remedy::LeftOut),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::CodeTree, Remedy::LeftOut),
        (Feature::UnusedCodes, Remedy::LeftOut),
        (Feature::Metadata, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
        (Feature::UntaggedStatements, Remedy::LeftOut),
        (Feature::Text, Remedy::LeftOut),
        (Feature::WhiteSpace, Remedy::LeftOut),
    ],
    write,
    read: None,
};

/// Comes before each statement. spaCy recognises a document by exactly this line.
const DOCUMENT: &str = "-DOCSTART- -X- O O\n\n";

/// The parts that statements are divided into. Without splits there is one part without a name.
const PARTS: [&str; 3] = ["train", "dev", "test"];

/// The two files of a layer for one annotator and one part.
struct Files {
    path: String,
    columns: String,
    pairs: String,
}

fn write(export: &mut Export) -> Written {
    let project = export.project;
    let mut lost = LossCounts::default();
    let mut files: Vec<Files> = Vec::new();
    let folders = folders(project);
    let mut labels = Labels::default();
    let layers: Vec<(&Layer, String)> =
        project.codebook.layers.iter().map(|it| (&**it, labels.file(it.id.as_str()))).collect();
    let parts = if export.options.splits.is_some() { &PARTS[..] } else { &[""] };
    for folder in &folders {
        for (_, name) in &layers {
            for part in parts {
                let dot = if part.is_empty() { "" } else { "." };
                let path = folder.path(&format!("{name}{dot}{part}"));
                files.push(Files { path, columns: String::new(), pairs: String::new() });
            }
        }
    }
    for (done, statement) in project.statements.iter().enumerate() {
        let part = export.options.splits.map_or("", |splits| part_of(project, statement, splits));
        let place = parts.iter().position(|known| *known == part).unwrap_or_default();
        let sentences = tokens::sentences(&statement.text);
        let every = parts.len();
        let mut own = files.iter_mut().skip(place).step_by(every);
        for folder in &folders {
            for (layer, _) in &layers {
                let coding = Coding { project, statement, folder, layer };
                let tags = coding.tags(&sentences, &mut lost);
                if let Some(files) = own.next() {
                    let left = files.add(&tags, export.options.negatives);
                    lost.text |= left;
                }
            }
        }
        lost.next_statement();
        (export.progress)(done.saturating_add(1));
    }
    let mut written = Written::default();
    for Files { path, columns, pairs } in files {
        written.add(format!("{path}.conll"), columns);
        written.add(format!("{path}.tsv"), pairs);
    }
    lost.report(&mut written, export.options.negatives);
    written
}

/// The losses of a format in which a token has only one tag.
#[derive(Default)]
struct LossCounts {
    across: SmallSet<AnnotationId>,
    widened: SmallSet<AnnotationId>,
    dropped: SmallSet<AnnotationId>,
    /// Whether a sentence of this statement was left out.
    text: bool,
    texts: usize,
}

impl LossCounts {
    fn next_statement(&mut self) {
        self.texts = self.texts.saturating_add(usize::from(std::mem::take(&mut self.text)));
    }

    fn report(&self, written: &mut Written, negatives: bool) {
        written.count_lost(Feature::AcrossLines, self.across.len());
        written.count_lost(Feature::WithinWords, self.widened.len());
        written.count_lost(Feature::Overlaps, self.dropped.len());
        written.count_lost(Feature::Text, self.texts);
        if negatives {
            written.count_lost(Feature::UntaggedStatements, 0);
        }
    }
}

/// A token and its tag.
struct Token<'a> {
    form: &'a str,
    /// The code, and whether its passage starts here.
    tag: Option<(&'a CodeId, bool)>,
}

impl Files {
    /// Adds a statement. Returns whether any of its sentences was left out.
    fn add(&mut self, sentences: &[Vec<Token>], negatives: bool) -> bool {
        let tagged = |sentence: &&Vec<Token>| sentence.iter().any(|token| token.tag.is_some());
        let chosen = sentences.iter().filter(|sentence| negatives || tagged(sentence));
        let mut count = 0_usize;
        for sentence in chosen {
            if count == 0 {
                self.columns.push_str(DOCUMENT);
            }
            count = count.saturating_add(1);
            for Token { form, tag } in sentence {
                let tag = match tag {
                    None => "O".to_owned(),
                    Some((code, true)) => format!("B-{code}"),
                    Some((code, false)) => format!("I-{code}"),
                };
                self.columns.push_str(&format!("{form} -X- O {tag}\n"));
                self.pairs.push_str(&format!("{form}\t{tag}\n"));
            }
            self.columns.push('\n');
            self.pairs.push('\n');
        }
        count < sentences.len()
    }
}

/// The annotations of one annotator in one layer of a statement.
struct Coding<'a> {
    project: &'a Project,
    statement: &'a Statement,
    folder: &'a Folder<'a>,
    layer: &'a Layer,
}

/// A passage that was widened to whole tokens.
struct Passage {
    annotation: AnnotationId,
    code: CodeId,
}

impl<'a> Coding<'a> {
    fn is_own(&self, annotation: &Annotation) -> bool {
        let code = self.project.codebook.code(&annotation.code);
        self.folder.is_of(annotation.annotator)
            && code.is_some_and(|code| code.layer == self.layer.id)
    }

    /// The tokens of the sentences, with their tags.
    fn tags(&self, sentences: &[Vec<Span>], lost: &mut LossCounts) -> Vec<Vec<Token<'a>>> {
        let flat: Vec<Span> = sentences.iter().flatten().copied().collect();
        let mut passages = Vec::new();
        for annotation in self.project.annotations_of(self.statement.id).iter() {
            if self.is_own(annotation) {
                for part in annotation.spans.parts() {
                    let Some(whole) = self.whole(&flat, *part) else { continue };
                    if whole.start() < part.start() || whole.end() > part.end() {
                        lost.widened.insert(annotation.id);
                    }
                    let (annotation, code) = (annotation.id, annotation.code.clone());
                    passages.push((whole, Passage { annotation, code }));
                }
            }
        }
        let all: Vec<(Span, AnnotationId)> =
            passages.iter().map(|(span, passage)| (*span, passage.annotation)).collect();
        let kept = longest(passages);
        for (span, id) in all {
            let stays = |(own, passage): &(Span, Passage)| *own == span && passage.annotation == id;
            // The kept spans do not overlap, so only this one can be equal.
            let at = kept.partition_point(|(other, _)| other.end() <= span.start());
            if !kept.get(at).is_some_and(stays) {
                lost.dropped.insert(id);
            }
        }
        self.tagged(sentences, &kept, lost)
    }

    /// From the first to the last token that a part touches; `None` if the part is only white
    /// space.
    fn whole(&self, tokens: &[Span], part: Span) -> Option<Span> {
        let first = tokens.partition_point(|token| token.end() <= part.start());
        let end = tokens.partition_point(|token| token.start() < part.end());
        let touched = tokens.get(first..end)?;
        Span::between(touched.first()?.start(), touched.last()?.end())
    }

    fn tagged(
        &self,
        sentences: &[Vec<Span>],
        kept: &[(Span, Passage)],
        lost: &mut LossCounts,
    ) -> Vec<Vec<Token<'a>>> {
        let codebook = &self.project.codebook;
        let mut before: Option<usize> = None;
        let sentences = sentences.iter().map(|sentence| {
            let mut within: Option<usize> = None;
            let tokens = sentence.iter().map(|token| {
                let at = kept.partition_point(|(span, _)| span.end() <= token.start());
                let passage = kept.get(at).filter(|(span, _)| span.overlaps(*token));
                let tag = passage.and_then(|(_, passage)| {
                    if within != Some(at) && before == Some(at) {
                        lost.across.insert(passage.annotation);
                    }
                    let code = codebook.code(&passage.code)?;
                    Some((&code.id, within != Some(at)))
                });
                within = tag.map(|_| at);
                if within.is_some() {
                    before = within;
                }
                Token { form: self.statement.text.slice(*token), tag }
            });
            tokens.collect()
        });
        sentences.collect()
    }
}
