//! CoNLL in the scheme IOB2: a line for each token, a blank line behind each sentence.
//!
//! Each layer has its files, for a token has one tag there. `LAYER.conll` has the four columns of
//! CoNLL-2003 (form, part of speech, chunk, name) with one blank between, and a line `-DOCSTART-`
//! before each statement. `LAYER.tsv` has form and tag with a TAB between and nothing else, which
//! is all that doccano takes.

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

/// See the module.
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
        (Feature::Notes, Remedy::LeftOut),
        (Feature::Confidence, Remedy::LeftOut),
        (Feature::Annotators, Remedy::FilesEach),
        (Feature::History, Remedy::LeftOut),
        (Feature::Definitions, Remedy::LeftOut),
        (Feature::CodeTree, Remedy::LeftOut),
        (Feature::UnusedCodes, Remedy::LeftOut),
        (Feature::Metadata, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::UntaggedStatements, Remedy::LeftOut),
        (Feature::Text, Remedy::LeftOut),
        (Feature::WhiteSpace, Remedy::LeftOut),
    ],
    write,
    read: None,
};

/// What goes before a statement. spaCy knows a document by exactly this.
const DOCUMENT: &str = "-DOCSTART- -X- O O\n\n";

/// The parts that statements are divided into; one without a name where they are not.
const PARTS: [&str; 3] = ["train", "dev", "test"];

/// The two files of a layer, of one annotator and one part.
struct Files {
    path: String,
    columns: String,
    pairs: String,
}

fn write(export: &mut Export) -> Written {
    let project = export.project;
    let mut met = Met::default();
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
                let of = Of { project, statement, folder, layer };
                let tags = of.tags(&sentences, &mut met);
                if let Some(files) = own.next() {
                    let left = files.add(&tags, export.options.negatives);
                    met.text |= left;
                }
            }
        }
        met.next_statement();
        (export.progress)(done.saturating_add(1));
    }
    let mut written = Written::default();
    for Files { path, columns, pairs } in files {
        written.add(format!("{path}.conll"), columns);
        written.add(format!("{path}.tsv"), pairs);
    }
    met.tell(&mut written, export.options.negatives);
    written
}

/// What was met that a token with one tag cannot carry.
#[derive(Default)]
struct Met {
    across: SmallSet<AnnotationId>,
    widened: SmallSet<AnnotationId>,
    dropped: SmallSet<AnnotationId>,
    /// Whether a sentence of this statement was left out.
    text: bool,
    texts: usize,
}

impl Met {
    fn next_statement(&mut self) {
        self.texts = self.texts.saturating_add(usize::from(std::mem::take(&mut self.text)));
    }

    fn tell(&self, written: &mut Written, negatives: bool) {
        written.meet(Feature::AcrossLines, self.across.len());
        written.meet(Feature::WithinWords, self.widened.len());
        written.meet(Feature::Overlaps, self.dropped.len());
        written.meet(Feature::Text, self.texts);
        if negatives {
            written.meet(Feature::UntaggedStatements, 0);
        }
    }
}

/// A token with its tag.
struct Token<'a> {
    form: &'a str,
    /// The code, and whether its passage begins here.
    tag: Option<(&'a CodeId, bool)>,
}

impl Files {
    /// Adds a statement; `true` where a sentence of it was left out.
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

/// What a statement has in one layer by one annotator.
struct Of<'a> {
    project: &'a Project,
    statement: &'a Statement,
    folder: &'a Folder<'a>,
    layer: &'a Layer,
}

/// A passage that became whole tokens.
struct Passage {
    annotation: AnnotationId,
    code: CodeId,
}

impl<'a> Of<'a> {
    fn is_own(&self, annotation: &Annotation) -> bool {
        let code = self.project.codebook.code(&annotation.code);
        self.folder.is_of(annotation.annotator)
            && code.is_some_and(|code| code.layer == self.layer.id)
    }

    /// The tokens of the sentences with their tags.
    fn tags(&self, sentences: &[Vec<Span>], met: &mut Met) -> Vec<Vec<Token<'a>>> {
        let flat: Vec<Span> = sentences.iter().flatten().copied().collect();
        let mut passages = Vec::new();
        for annotation in self.project.annotations_of(self.statement.id).iter() {
            if self.is_own(annotation) {
                for part in annotation.spans.parts() {
                    let Some(whole) = self.whole(&flat, *part) else { continue };
                    if whole.start() < part.start() || whole.end() > part.end() {
                        met.widened.insert(annotation.id);
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
            // Only those that stand at its place can be it.
            let at = kept.partition_point(|(other, _)| other.end() <= span.start());
            if !kept.get(at).is_some_and(stays) {
                met.dropped.insert(id);
            }
        }
        self.tagged(sentences, &kept, met)
    }

    /// The tokens that a passage touches, from the first to the last; `None` where it covers
    /// nothing but white space.
    fn whole(&self, tokens: &[Span], part: Span) -> Option<Span> {
        let first = tokens.partition_point(|token| token.end() <= part.start());
        let behind = tokens.partition_point(|token| token.start() < part.end());
        let touched = tokens.get(first..behind)?;
        Span::between(touched.first()?.start(), touched.last()?.end())
    }

    fn tagged(
        &self,
        sentences: &[Vec<Span>],
        kept: &[(Span, Passage)],
        met: &mut Met,
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
                        met.across.insert(passage.annotation);
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
