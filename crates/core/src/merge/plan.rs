//! What adding files would do, for those who decide about it: the question, before anything is added.

use serde::{Deserialize, Serialize};

use super::{CodeProposal, Likeness, Merge, MergeReport, Settling, code_proposals, merge_settled};
use crate::coders::packages::returns;
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::id::{AnnotatorId, CodeId, PackageId, ProjectId};
use crate::small_map::SmallMap;

/// What is in a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Its id.
    pub project: ProjectId,
    /// How many statements it has.
    pub statements: usize,
    /// Its annotators: the name and how many annotations each made.
    pub coders: SmallMap<AnnotatorId, (String, usize)>,
}

/// What adding files would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What is in the project.
    pub here: FileFacts,
    /// What is in the files.
    pub files: Vec<FileFacts>,
    /// Codes of the files that the project may have under another id.
    pub proposals: Vec<CodeProposal>,
    /// The project's codes for those of the files that are followed unless the user says otherwise:
    /// what was merged or recoded in the project.
    pub codes: SmallMap<CodeId, CodeId>,
    /// The packages of the project that the files bring back.
    pub returned: Vec<PackageId>,
    /// What would be added, and what differs.
    pub report: MergeReport,
}

impl FileFacts {
    /// What is in this project.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        let coders = project.annotators.iter().map(|it| (it.id, (it.name.clone(), 0)));
        let mut coders: SmallMap<AnnotatorId, (String, usize)> = coders.collect();
        for annotation in project.annotations.values().flat_map(|set| set.iter()) {
            if let Some((_, annotations)) = coders.get_mut(&annotation.annotator) {
                *annotations += 1;
            }
        }
        Self { project: project.id, statements: project.statements.len(), coders }
    }
}

/// Works out what adding files would do to a project, in which `me` is the annotator at work, if
/// nothing was decided yet. Returns the edits, too.
#[must_use]
pub fn plan(project: &Project, me: AnnotatorId, files: &[&Project]) -> (Plan, Merge) {
    let proposals = code_proposals(project, files);
    let known = proposals.iter().filter(|it| matches!(it.why, Likeness::Recoded(_)));
    let codes: SmallMap<_, _> = known.map(|it| (it.theirs.id.clone(), it.ours.clone())).collect();
    let settling = Settling::with_codes(codes.clone());
    let merge = merge_settled(project, me, files, &settling);
    let plan = Plan {
        here: FileFacts::of(project),
        files: files.iter().map(|file| FileFacts::of(file)).collect(),
        proposals,
        codes,
        returned: returns(project, files, Timestamp(0)).0,
        report: merge.report.clone(),
    };
    (plan, merge)
}
