//! Reads the content of a CAS.
//!
//! A CAS from INCEpTION has the features of our annotations, which people may have changed there,
//! and the record as we wrote it. If the two differ, the features take precedence.

use serde::Deserialize;

use super::features::{ById, CasStructure, annotation_of};
use super::names::{Shape, shapes};
use super::package::{CODEBOOK, STATEMENTS};
use super::{Cas, DOCUMENT, SENTENCE, SOFA, Structure, VIEW};
use annotator_core::codebook::Codebook;
use annotator_core::exchange::imported::{
    Imported, ImportedText, InFile, Incoming, NotImported, Part, Unit, Unread, WhyUnread,
};
use annotator_core::json::from_text;
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::Metadata;
use annotator_core::small_map::SmallMap;

/// The files next to the CAS files in a package that we wrote.
#[derive(Default)]
pub(crate) struct Sidecars {
    codebook: Option<Codebook>,
    shapes: Vec<Shape>,
    statements: Vec<StatementEntry>,
}

#[derive(Deserialize)]
struct StatementEntry {
    document: String,
    sha256: Option<Sha256>,
    metadata: Metadata,
}

impl Sidecars {
    /// Reads those of a package.
    #[must_use]
    pub(crate) fn of(incoming: &Incoming) -> Self {
        let named = |name: &str| {
            let mut files = incoming.files.iter();
            files.find(|file| file_name(&file.path) == name).and_then(InFile::text)
        };
        let codebook: Option<Codebook> = named(CODEBOOK).and_then(|text| from_text(text).ok());
        Self {
            shapes: codebook.as_ref().map(shapes).unwrap_or_default(),
            codebook,
            statements: named(STATEMENTS).and_then(|text| from_text(text).ok()).unwrap_or_default(),
        }
    }

    /// Whether a file is one of them.
    #[must_use]
    pub(crate) fn is_one(path: &str) -> bool {
        [CODEBOOK, STATEMENTS].contains(&file_name(path))
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A file's name without its extension.
fn stem(path: &str) -> &str {
    let name = file_name(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Collects the content of CAS files.
#[derive(Default)]
pub(crate) struct CasReader {
    imported: Imported,
    sidecars: Sidecars,
    /// The annotations with several parts, by text, type and id.
    joined: SmallMap<(usize, String, String), usize>,
    /// How many files contained a CAS.
    files: usize,
}

impl CasReader {
    #[must_use]
    pub(crate) fn new(sidecars: Sidecars) -> Self {
        let imported = Imported {
            unit: Some(Unit::Utf16),
            ours: sidecars.codebook.is_some(),
            codebook: sidecars.codebook.clone(),
            ..Imported::default()
        };
        Self { imported, sidecars, ..Self::default() }
    }

    /// Adds the content of a file.
    pub(crate) fn add(&mut self, path: &str, cas: &Cas) {
        self.files += 1;
        let by_id: ById = cas.structures.iter().map(|it| (it.id, it)).collect();
        let mut texts = SmallMap::new();
        for sofa in cas.structures.iter().filter(|it| it.kind == SOFA) {
            if sofa.field("sofaArray").is_some() {
                let what = sofa.text("mimeType").unwrap_or_default();
                self.leave_out(path, what, WhyUnread::NotText);
                continue;
            }
            let place = self.text(path, cas, sofa);
            texts.insert(sofa.id, place);
        }
        let annotator = annotator_of(path);
        for structure in &cas.structures {
            self.structure(path, &by_id, structure, &texts, annotator);
        }
    }

    /// Lists something as left out.
    pub(crate) fn leave_out(&mut self, place: &str, what: &str, reason: WhyUnread) {
        let (place, what) = (place.to_owned(), what.to_owned());
        self.imported.left_out.push(Unread { place, what, reason });
    }

    /// All that was read.
    ///
    /// # Errors
    /// No file contained a CAS.
    pub(crate) fn finish(self) -> Result<Imported, NotImported> {
        match self.imported.left_out.first() {
            Some(first) if self.files == 0 => Err(NotImported::Damaged(first.place.clone())),
            _ => Ok(self.imported),
        }
    }

    /// The index of a sofa's text. A text in several files is one text.
    fn text(&mut self, path: &str, cas: &Cas, sofa: &Structure) -> usize {
        let of_sofa = |it: &&Structure| it.number("sofa") == i64::try_from(sofa.id).ok();
        let mut documents = cas.structures.iter().filter(|it| it.kind == DOCUMENT);
        let document = documents.find(of_sofa);
        let known = |name| document.and_then(|it| it.text(name)).unwrap_or_default();
        let entries = &self.sidecars.statements;
        let entry = entries.iter().find(|it| it.document == known("documentId"));
        let metadata = entry.map_or_else(|| metadata(document), |it| it.metadata.clone());
        let view = sofa.text("sofaID").filter(|id| *id != VIEW).unwrap_or_default();
        let names = [&metadata.title, known("documentId"), document_of(path)];
        let name = names.into_iter().find(|name| !name.trim().is_empty()).unwrap_or_default();
        let text = ImportedText {
            name: [name, view].join(if view.is_empty() { "" } else { " " }),
            text: sofa.text("sofaString").map(str::to_owned),
            sha256: entry.and_then(|entry| entry.sha256),
            markup: false,
            metadata,
        };
        let texts = &mut self.imported.texts;
        let same = texts.iter().position(|other| *other == text && text.text.is_some());
        same.unwrap_or_else(|| {
            texts.push(text);
            texts.len() - 1
        })
    }

    fn structure(
        &mut self,
        path: &str,
        by_id: &ById,
        structure: &Structure,
        texts: &SmallMap<u64, usize>,
        annotator: Option<&str>,
    ) {
        let place = || format!("{path}, {}", structure.id);
        let kind = structure.kind.as_str();
        if is_support(kind) {
            return;
        }
        let sofa = structure.number("sofa").and_then(|id| u64::try_from(id).ok());
        let text = sofa.and_then(|id| texts.get(&id).copied());
        let (Some(begin), Some(end)) = (structure.number("begin"), structure.number("end")) else {
            return self.leave_out(&place(), kind, WhyUnread::NoSuchThing);
        };
        let Some(text) = text else {
            return self.leave_out(&place(), kind, WhyUnread::Dangling);
        };
        let (Ok(begin), Ok(end)) = (u32::try_from(begin), u32::try_from(end)) else {
            return self.leave_out(&place(), kind, WhyUnread::Misshapen);
        };
        if begin > end {
            return self.leave_out(&place(), kind, WhyUnread::Misshapen);
        }
        // A position between two characters, or a relation between two annotations.
        if begin == end || is_relation(structure) {
            return self.leave_out(&place(), kind, WhyUnread::NoSuchThing);
        }
        let part = Part { range: Some((begin, end)), ..Part::default() };
        self.annotation(&place(), &CasStructure { cas: by_id, structure }, (text, part), annotator);
    }

    fn annotation(
        &mut self,
        place: &str,
        located: &CasStructure,
        (text, part): (usize, Part),
        annotator: Option<&str>,
    ) {
        let Sidecars { codebook, shapes, .. } = &self.sidecars;
        let (mut annotation, dropped, shared) = annotation_of(located, codebook.as_ref(), shapes);
        for name in dropped {
            self.leave_out(place, &name, WhyUnread::NoSuchThing);
        }
        let joined = shared.map(|id| (text, located.structure.kind.clone(), id));
        if let Some(key) = &joined
            && let Some(earlier) = self.joined.get(key)
            && let Some(earlier) = self.imported.annotations.get_mut(*earlier)
            && earlier.code == annotation.code
        {
            earlier.parts.push(part);
            return;
        }
        annotation.text = text;
        annotation.parts.push(part);
        annotation.annotator = annotation.annotator.or_else(|| annotator.map(str::to_owned));
        if let Some(key) = joined {
            self.joined.insert(key, self.imported.annotations.len());
        }
        self.imported.annotations.push(annotation);
    }
}

/// The metadata in the CAS itself.
fn metadata(document: Option<&Structure>) -> Metadata {
    let known = |name| document.and_then(|it| it.text(name)).unwrap_or_default();
    let if_true = |fits: bool, text: &str| if fits { text.to_owned() } else { String::new() };
    let (language, uri) = (known("language"), known("documentUri"));
    Metadata {
        title: known("documentTitle").to_owned(),
        language: if_true(language != "x-unspecified", language),
        source_url: if_true(uri.starts_with("http"), uri),
        ..Metadata::default()
    }
}

/// Whether structures of a type are not annotations, but belong to the text or to other structures:
/// what a program split the text into, and lists and arrays, which are read when something refers
/// to them.
fn is_support(kind: &str) -> bool {
    let dkpro = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    let list = |base: &str| base.ends_with("Array") || base.ends_with("List");
    kind.ends_with("[]")
        || kind.strip_prefix("uima.cas.").is_some_and(|base| list(base) || base == "NULL")
        || [SOFA, SENTENCE, DOCUMENT, "uima.tcas.DocumentAnnotation", dkpro].contains(&kind)
}

/// Whether it connects two annotations.
fn is_relation(structure: &Structure) -> bool {
    structure.field("Governor").is_some() && structure.field("Dependent").is_some()
}

/// The name of a file's text, if the file does not give one. In INCEpTION's projects it is the name of
/// the folder, because the file is named after the user.
fn document_of(path: &str) -> &str {
    let folder = path.rsplit('/').nth(1).filter(|_| annotator_of(path).is_some());
    folder.unwrap_or_else(|| stem(path))
}

/// The annotator of a file. In INCEpTION's projects, paths end in `annotation/DOCUMENT/USER.json`.
pub(crate) fn annotator_of(path: &str) -> Option<&str> {
    let folders: Vec<&str> = path.split('/').collect();
    let [.., kind, _, _] = folders.as_slice() else { return None };
    let named = ["annotation", "curation"].contains(kind) && stem(path) != "INITIAL_CAS";
    named.then(|| stem(path))
}
