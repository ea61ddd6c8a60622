//! Codes of other revisions: which codes of the project those of the files may be.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::codebook::{Code, Codebook};
use crate::phrases::fold::fold;
use crate::project::Project;
use crate::project::annotation::Annotation;
use crate::project::id::{AnnotationId, CodeId};

/// A code of the files that the project lacks, and the project's code that it may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeProposal {
    /// The file's code.
    pub theirs: Rc<Code>,
    /// The project's code.
    pub ours: CodeId,
    /// Why it may be the same.
    pub why: Likeness,
}

/// Why two codes may be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Likeness {
    /// This many annotations have the one in the file and the other one here: the code was merged
    /// into another one, or its passages were given that one. The project knows it.
    Recoded(usize),
    /// They have the same name under codes with the same names.
    Path,
    /// They have the same name.
    Name,
}

/// The codes of the files that the project lacks and may have under another id, each once. What the
/// project itself shows comes before names.
#[must_use]
pub fn code_proposals(project: &Project, files: &[&Project]) -> Vec<CodeProposal> {
    let ours = &project.codebook;
    let mut missing: BTreeMap<CodeId, (&Rc<Code>, &Codebook)> = BTreeMap::new();
    let like_ours = |theirs: &Project| theirs.codebook.like(ours);
    let turned: Vec<_> = files.iter().map(|file| like_ours(file)).collect();
    for (file, turned) in files.iter().zip(&turned) {
        let codebook = turned.as_ref().unwrap_or(&file.codebook);
        for code in codebook.codes.iter().filter(|code| ours.code(&code.id).is_none()) {
            missing.entry(code.id.clone()).or_insert((code, codebook));
        }
    }
    if missing.is_empty() {
        return Vec::new();
    }
    let recoded = recoded(project, files);
    let proposals = missing.into_values().filter_map(|(theirs, codebook)| {
        let (ours, why) = match recoded.get(&theirs.id) {
            Some(Some((ours, tags))) => (ours.clone(), Likeness::Recoded(*tags)),
            _ => named_alike(theirs, codebook, ours)?,
        };
        Some(CodeProposal { theirs: Rc::clone(theirs), ours, why })
    });
    proposals.collect()
}

/// For codes that the project lacks, the one code that the project gives to the same annotations,
/// and to how many; `None` if it gives them several.
fn recoded(project: &Project, files: &[&Project]) -> BTreeMap<CodeId, Option<(CodeId, usize)>> {
    let annotations = project.annotations.values().flat_map(|set| set.iter());
    let known: BTreeMap<AnnotationId, &Rc<Annotation>> =
        annotations.map(|it| (it.id, it)).collect();
    let mut found: BTreeMap<CodeId, Option<(CodeId, usize)>> = BTreeMap::new();
    for theirs in files.iter().flat_map(|file| file.annotations.values()).flat_map(|it| it.iter()) {
        let Some(here) = known.get(&theirs.id) else { continue };
        if project.codebook.code(&theirs.code).is_some() {
            continue;
        }
        let one = found.entry(theirs.code.clone()).or_insert_with(|| Some((here.code.clone(), 0)));
        match one {
            Some((code, tags)) if *code == here.code => *tags += 1,
            _ => *one = None,
        }
    }
    found
}

/// The project's code with the same name, if there is only one. Capitals and accents make no
/// difference.
fn named_alike(theirs: &Code, codebook: &Codebook, ours: &Codebook) -> Option<(CodeId, Likeness)> {
    let path = path(codebook, theirs);
    let can_be =
        |code: &&Rc<Code>| code.layer == theirs.layer && code.selectable == theirs.selectable;
    let same_path = ours.codes.iter().filter(can_be).find(|code| self::path(ours, code) == path);
    if let Some(code) = same_path {
        return Some((code.id.clone(), Likeness::Path));
    }
    let name = fold(&theirs.name);
    let mut same = ours.codes.iter().filter(can_be).filter(|code| fold(&code.name) == name);
    match (same.next(), same.next()) {
        (Some(only), None) => Some((only.id.clone(), Likeness::Name)),
        _ => None,
    }
}

/// The names of a code and of those above it.
fn path(codebook: &Codebook, code: &Code) -> Vec<String> {
    let above = codebook.above(&code.id).map(|it| fold(&it.name));
    std::iter::once(fold(&code.name)).chain(above).collect()
}
