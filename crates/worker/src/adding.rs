//! Adds project files to the project: reads them, says what adding them would do, and makes the step.

use annotator_core::coders::packages::returns;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepName;
use annotator_core::merge::{Merge, MergeReport, Settling, belongs, merge_settled, plan};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::AnnotatorId;
use annotator_core::stored::file::FileKind;
use annotator_core::stored::file::import::{OpenedFile, read_file_at_once};
use annotator_core::stored::{encode_piece, encode_step_head, pieces_of_step};
use annotator_jobs::Reply;
use annotator_jobs::adding::{AddFound, AddJob};

use crate::File;
use crate::exchange::OTHER_BUILD;

/// How many annotations a piece of the step has. The page reads one within a few milliseconds.
const PIECE: usize = 250;

/// The files that were read, and what adding them does.
#[derive(Default)]
pub struct Adding {
    /// The annotator at work, once files were read.
    me: Option<AnnotatorId>,
    files: Vec<Project>,
    /// What was worked out last, and from which choices.
    last: Option<(Settling, Merge)>,
}

impl Adding {
    /// The project is another one.
    pub fn forget(&mut self) {
        self.last = None;
    }

    /// Does a job. `say` receives the replies.
    pub fn work(
        &mut self,
        project: &Project,
        job: AddJob,
        files: &[File],
        say: &mut dyn FnMut(Reply),
    ) {
        match (job, self.me) {
            (AddJob::Read { me }, _) => {
                self.me = Some(me);
                self.read(project, me, files, say);
            }
            (AddJob::Settle(settling), Some(me)) => {
                let report = self.merged(project, me, *settling).report.clone();
                say(Reply::Adding(AddFound::Changed(Box::new(report))));
            }
            (AddJob::Make { settling, name, now }, Some(me)) => {
                let (_, noted) = returns(project, &self.projects(), now);
                let Merge { mut edits, report } = self.merged(project, me, *settling).clone();
                edits.extend(noted);
                make(&edits, report, &name, now, say);
                // They are in the project now.
                *self = Self::default();
            }
            (AddJob::Settle(_) | AddJob::Make { .. }, None) => say(OTHER_BUILD),
        }
    }

    fn projects(&self) -> Vec<&Project> {
        self.files.iter().collect()
    }

    fn read(
        &mut self,
        project: &Project,
        me: AnnotatorId,
        files: &[File],
        say: &mut dyn FnMut(Reply),
    ) {
        // Working out what they do is the last step.
        let of = files.len() + 1;
        self.files.clear();
        let mut belong = Vec::new();
        for (at, file) in files.iter().enumerate() {
            let read =
                read_file_at_once(file.bytes).ok().and_then(|read| for_project(project, read));
            belong.push(read.is_some());
            self.files.extend(read);
            say(Reply::Progress { done: at + 1, of });
        }
        let (plan, merge) = plan(project, me, &self.projects());
        let settling = Settling::with_codes(plan.codes.clone());
        self.last = Some((settling, merge));
        say(Reply::Adding(AddFound::Planned { belong, plan: Box::new(plan) }));
    }

    fn merged(&mut self, project: &Project, me: AnnotatorId, settling: Settling) -> &Merge {
        let last = self.last.take().filter(|(of, _)| *of == settling);
        let made = last.unwrap_or_else(|| {
            let merge = merge_settled(project, me, &self.projects(), &settling);
            (settling, merge)
        });
        &self.last.insert(made).1
    }
}

/// Sends the step, piece by piece.
fn make(
    edits: &[Edit],
    report: MergeReport,
    name: &StepName,
    now: Timestamp,
    say: &mut dyn FnMut(Reply),
) {
    let report = Box::new(report);
    if edits.is_empty() {
        return say(Reply::Adding(AddFound::Made { head: String::new(), report }));
    }
    let pieces = pieces_of_step(edits, PIECE);
    let of = pieces.len();
    let mut texts: Vec<String> = edits.iter().filter_map(text_of).collect();
    // Each is written when the one before it was sent, so that the page reads them meanwhile.
    for (at, piece) in pieces.iter().enumerate() {
        let (edits, texts) = (encode_piece(piece), std::mem::take(&mut texts));
        say(Reply::Adding(AddFound::Piece { edits, texts, at: (at + 1, of) }));
    }
    let head = encode_step_head(name, now, edits);
    say(Reply::Adding(AddFound::Made { head, report }));
}

/// The text of a statement that is added.
fn text_of(edit: &Edit) -> Option<String> {
    match edit {
        Edit::AddStatement { statement, .. } => Some(statement.text.as_str().to_owned()),
        _ => None,
    }
}

/// The project in a file, if it belongs to this one and there is nothing to ask about.
fn for_project(project: &Project, read: OpenedFile) -> Option<Project> {
    let OpenedFile::Project(file) = read else { return None };
    let ours = FileKind::of(&file.attachments) == FileKind::Project;
    (ours && belongs(project, &file)).then_some(*file)
}

#[cfg(test)]
mod tests {
    use annotator_core::edit::history::{Record, StepKind};
    use annotator_core::merge::merge;
    use annotator_core::stored::file::export::export_project;
    use annotator_core::stored::{StepInPieces, decode_piece, decode_record};
    use annotator_core::testing::generate::{annotator, rich_project};
    use annotator_core::text::Text;
    use std::rc::Rc;

    use super::*;

    /// A project without tags, and the files of those who tagged it.
    fn project_and_files() -> (Project, Vec<(String, String)>) {
        let rich = rich_project();
        let mut empty = rich.clone();
        empty.annotations = Default::default();
        empty.statements.truncate(1);
        let files = vec![
            ("theirs.json".to_owned(), export_project(&rich)),
            ("other.json".to_owned(), "{\"format\":\"another program’s\"}".to_owned()),
        ];
        (empty, files)
    }

    fn work(adding: &mut Adding, project: &Project, job: AddJob, files: &[File]) -> Vec<Reply> {
        let mut said = Vec::new();
        adding.work(project, job, files, &mut |reply| said.push(reply));
        said
    }

    fn asked(adding: &mut Adding, project: &Project, files: &[(String, String)]) -> Vec<Reply> {
        let files: Vec<File> =
            files.iter().map(|(name, content)| File { name, bytes: content.as_bytes() }).collect();
        work(adding, project, AddJob::Read { me: annotator(11).id }, &files)
    }

    #[test]
    fn files_are_read_one_after_the_other_and_those_that_belong_are_kept() {
        let (project, files) = project_and_files();
        let said = asked(&mut Adding::default(), &project, &files);
        let [Reply::Progress { done: 1, of: 3 }, Reply::Progress { done: 2, of: 3 }, last] =
            said.as_slice()
        else {
            panic!("{said:?}");
        };
        let Reply::Adding(AddFound::Planned { belong, plan }) = last else { panic!("{last:?}") };
        assert_eq!(*belong, [true, false]);
        let rich = rich_project();
        assert_eq!(plan.report, merge(&project, annotator(11).id, &[&rich]).report);
        assert_eq!(plan.files[0].statements, rich.statements.len());
        let json = serde_json::to_string(last).unwrap();
        assert_eq!(serde_json::from_str::<Reply>(&json).unwrap(), *last);
    }

    #[test]
    fn the_pieces_are_the_step_and_the_record() {
        let (project, files) = project_and_files();
        let mut adding = Adding::default();
        asked(&mut adding, &project, &files);
        let name = StepName { kind: StepKind::AddCoding, detail: "\"edits\":[".into() };
        let (settling, now) = (Box::default(), Timestamp(7));
        let said =
            work(&mut adding, &project, AddJob::Make { settling, name: name.clone(), now }, &[]);
        let (mut edits, mut pieces, mut known) = (Vec::new(), Vec::new(), Vec::new());
        let mut head = None;
        for reply in said {
            match reply {
                Reply::Adding(AddFound::Piece { edits: piece, texts, .. }) => {
                    known.extend(texts.into_iter().map(|text| Rc::new(Text::new(text))));
                    let find = |sha256| known.iter().find(|it| it.sha256() == sha256).cloned();
                    edits.extend(decode_piece(&piece, &find).unwrap());
                    pieces.push(piece);
                }
                Reply::Adding(AddFound::Made { head: made, .. }) => head = Some(made),
                other => panic!("{other:?}"),
            }
        }
        let whole = StepInPieces { head: head.unwrap(), pieces }.whole().unwrap();
        let find = |sha256| known.iter().find(|it| it.sha256() == sha256).cloned();
        let record = Record::Step { name, time: now, edits: edits.clone(), joined: false };
        assert_eq!(decode_record(&whole, &find).unwrap(), record);
        let mut added = project.clone();
        edits.iter().for_each(|edit| drop(edit.apply(&mut added).unwrap()));
        assert_eq!(added.annotation_count(), rich_project().annotation_count());
    }

    #[test]
    fn a_choice_changes_the_plan_and_files_that_are_here_make_no_step() {
        let (project, files) = project_and_files();
        let mut adding = Adding::default();
        asked(&mut adding, &project, &files);
        let said = work(&mut adding, &project, AddJob::Settle(Box::default()), &[]);
        assert!(matches!(said.as_slice(), [Reply::Adding(AddFound::Changed(_))]), "{said:?}");
        let rich = rich_project();
        asked(&mut adding, &rich, &files);
        let name = StepName { kind: StepKind::AddCoding, detail: String::new() };
        let make = AddJob::Make { settling: Box::default(), name, now: Timestamp(7) };
        let said = work(&mut adding, &rich, make, &[]);
        let [Reply::Adding(AddFound::Made { head, report })] = said.as_slice() else {
            panic!("{said:?}");
        };
        assert!(head.is_empty() && report.is_nothing());
    }
}
