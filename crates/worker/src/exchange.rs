//! Exchange with other programs. A project arrives in parts and is exported to one file, or files
//! of another program are imported and become an edit of the project.

use std::io::{Cursor, Write as _};
use std::rc::Rc;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::File;
use crate::imports::{self, Import};
use annotator_core::exchange::about::{Options, Shape};
use annotator_core::exchange::codebook::CodebookForm;
use annotator_core::exchange::import::Counting;
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::StatementId;
use annotator_core::small_map::SmallMap;
use annotator_core::stored::{decode_annotations, decode_project};
use annotator_core::text::Text;
use annotator_formats::codebook::write_codebook;
use annotator_formats::export::{Exported, Format, OutFile, export};
use annotator_formats::import::merge::Choices;
use annotator_formats::{FORMATS, format};
use annotator_jobs::{Broken, Part, Reply};
use annotator_readers::archive;

/// The name of the file in a package that lists what the format leaves out.
pub(crate) const NOT_CARRIED: &str = "NOT-CARRIED.txt";

/// The project and files that the page sent, and the results.
#[derive(Default)]
pub struct Exchange {
    incoming: Option<IncomingProject>,
    project: Option<Project>,
    written: Option<(&'static Format, Exported)>,
    import: Option<Import>,
}

/// A project that arrives in parts.
#[derive(Default)]
struct IncomingProject {
    head: String,
    codebook: String,
    statements: SmallMap<StatementId, String>,
    texts: SmallMap<Sha256, Rc<Text>>,
    annotations: SmallMap<StatementId, Vec<Rc<Annotation>>>,
}

impl IncomingProject {
    fn project(self) -> Option<Project> {
        let Self { head, codebook, statements, texts, annotations } = self;
        let text = |sha256| texts.get(&sha256).cloned();
        decode_project(&head, &codebook, &statements, annotations, &text).ok()
    }

    /// Receives annotations of a statement. `None` if they cannot be read.
    fn annotate(&mut self, id: StatementId, part: &str) -> Option<()> {
        let annotations = decode_annotations(id, part).ok()?;
        self.annotations.entry_or_default(id).extend(annotations);
        Some(())
    }
}

/// All formats of other programs.
#[must_use]
pub fn formats() -> Reply {
    Reply::Formats(FORMATS.iter().map(|format| (format.about)()).collect())
}

/// The reply to a page of another build, whose request makes no sense here.
pub(crate) const OTHER_BUILD: Reply = Reply::Broken(Broken::NoWorker);

impl Exchange {
    /// Receives a part of a project.
    pub fn take(&mut self, part: Part) {
        match part {
            Part::Begin { head, codebook } => {
                let incoming = IncomingProject { head, codebook, ..IncomingProject::default() };
                *self = Self { incoming: Some(incoming), ..Self::default() };
            }
            Part::Statement { id, part, text } => {
                if let Some(incoming) = &mut self.incoming {
                    let text = Rc::new(Text::new(text));
                    incoming.statements.insert(id, part);
                    incoming.texts.insert(text.sha256(), text);
                }
            }
            Part::Annotations { id, part } => {
                let read = self.incoming.as_mut().map(|incoming| incoming.annotate(id, &part));
                // Without some of the annotations there is no project.
                if read == Some(None) {
                    self.incoming = None;
                }
            }
        }
    }

    /// The project, once all of its parts have arrived.
    pub(crate) fn project(&mut self) -> Option<&Project> {
        if let Some(incoming) = self.incoming.take() {
            self.project = incoming.project();
        }
        self.project.as_ref()
    }

    /// Reads files of another program.
    pub fn import(&mut self, files: &[File]) -> Reply {
        let Some(project) = self.project() else { return OTHER_BUILD };
        let files = files.iter().map(|file| (file.name.to_owned(), file.bytes.to_vec()));
        match imports::read(files.collect(), project) {
            Ok((import, found)) => {
                self.import = Some(import);
                Reply::Found(Box::new(found))
            }
            Err(reply) => reply,
        }
    }

    /// Makes an edit from the last import.
    pub fn merge(&self, choices: &Choices, counting: Option<Counting>, now: Timestamp) -> Reply {
        match (&self.import, &self.project) {
            (Some(import), Some(project)) => import.merged(project, choices, counting, now),
            _ => OTHER_BUILD,
        }
    }

    /// Exports the project in a format. `say` receives the progress.
    pub fn write(&mut self, id: &str, options: &Options, say: &mut dyn FnMut(Reply)) -> Reply {
        self.written = None;
        let (Some(project), Some(format)) = (self.project(), format(id)) else {
            return OTHER_BUILD;
        };
        let of = options.statements.as_ref().map_or(project.statements.len(), Vec::len);
        if of == 0 {
            return Reply::NothingChosen;
        }
        let exported = export(format, project, options, &mut |done| {
            say(Reply::Progress { done, of });
        });
        let reply = Reply::Written {
            files: exported.files.len(),
            size: exported.files.iter().map(|file| file.content.len() as u64).sum(),
            losses: exported.losses.clone(),
        };
        self.written = Some((format, exported));
        reply
    }

    /// Writes the codebook of the project by itself.
    pub fn write_codebook(&mut self, form: CodebookForm, name: String) -> (Reply, Option<Vec<u8>>) {
        let Some(project) = self.project() else { return (OTHER_BUILD, None) };
        made(name, form.media_type(), codebook_file(project, form))
    }

    /// The last export as the bytes of one file.
    pub fn pack(&self, not_carried: &str) -> Option<Vec<u8>> {
        let (format, exported) = self.written.as_ref()?;
        one_file(format, exported.files.clone(), not_carried)
    }
}

/// The codebook of a project as the bytes of one file.
#[must_use]
pub fn codebook_file(project: &Project, form: CodebookForm) -> Option<Vec<u8>> {
    in_one(write_codebook(project, form), form == CodebookForm::Docx)
}

/// The reply with a file that was made, or that it could not be made.
pub fn made(name: String, media_type: &str, file: Option<Vec<u8>>) -> (Reply, Option<Vec<u8>>) {
    match file {
        Some(bytes) => {
            let media_type = media_type.to_owned();
            (Reply::Packed { name, media_type }, Some(bytes))
        }
        None => (Reply::Broken(Broken::Stopped), None),
    }
}

/// Files as the bytes of one file: a ZIP of all if they are a package, else the only one.
#[must_use]
pub fn in_one(files: Vec<OutFile>, is_package: bool) -> Option<Vec<u8>> {
    if is_package { packed(&files) } else { files.into_iter().next().map(|file| file.content) }
}

/// The files of an export as the bytes of one file. `not_carried` is a note about what the format
/// leaves out, which is added to a package; empty for no note.
#[must_use]
pub fn one_file(format: &Format, files: Vec<OutFile>, not_carried: &str) -> Option<Vec<u8>> {
    let files = with_note(format, files, not_carried);
    in_one(files, (format.about)().shape != Shape::File)
}

/// The files of an export, with the note if they are a package.
#[must_use]
pub fn with_note(format: &Format, mut files: Vec<OutFile>, not_carried: &str) -> Vec<OutFile> {
    if (format.about)().shape == Shape::Package && !not_carried.is_empty() {
        let content = not_carried.as_bytes().to_vec();
        files.push(OutFile { path: NOT_CARRIED.to_owned(), content });
    }
    files
}

/// The files of ours in archives: their names without folders, and their contents.
pub(crate) fn our_files(archives: &[File]) -> Vec<(String, String)> {
    let files = archives.iter().filter_map(|file| archive::files(file.bytes).ok()).flatten();
    let ours = files.filter_map(|file| {
        let content = String::from_utf8(file.content.ok()?).ok()?;
        let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
        content.contains("\"statement-annotator\"").then_some((name, content))
    });
    ours.collect()
}

/// A file of a job, to be packed.
pub(crate) fn as_out(file: &File) -> OutFile {
    OutFile { path: file.name.to_owned(), content: file.bytes.to_vec() }
}

/// A ZIP of these files, in order. The same files give the same bytes, because every file has the
/// earliest date of the format, 1980-01-01. `None` only if the files are too large for a ZIP.
#[must_use]
pub fn packed(files: &[OutFile]) -> Option<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        zip.start_file(file.path.as_str(), options).ok()?;
        zip.write_all(&file.content).ok()?;
    }
    zip.finish().ok().map(Cursor::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::project::annotation_set::AnnotationSet;
    use annotator_core::project::id::{AnnotationId, AnnotatorId};
    use annotator_core::project::{Annotator, AnnotatorKind};
    use annotator_core::testing::generate;
    use annotator_jobs::{Job, parts};
    use uuid::Uuid;

    use crate::Worker;

    /// Sends a project and then jobs, as the page does.
    fn replies(project: &Project, jobs: Vec<Job>) -> Vec<(Reply, Option<Vec<u8>>)> {
        let mut worker = Worker::default();
        let mut said = Vec::new();
        parts(project).for_each(|part| worker.take(part));
        for job in jobs {
            worker.work(job, &[], &mut |reply, bytes| said.push((reply, bytes)));
        }
        said
    }

    #[test]
    fn a_statement_with_many_annotations_arrives_whole() {
        let mut project = generate::rich_project();
        let (id, set) = project.annotations.iter().find(|(_, set)| !set.is_empty()).unwrap();
        let (id, mut many) = (*id, set.iter().cloned().collect::<Vec<_>>());
        let one = Rc::clone(&many[0]);
        let copy = |number: u128| {
            let annotator = AnnotatorId(Uuid::from_u128((2 << 64) | number));
            let id = AnnotationId(Uuid::from_u128((1 << 64) | number));
            Rc::new(Annotation { id, annotator, ..(*one).clone() })
        };
        many.extend((0..1_234).map(copy));
        project.annotators.extend(many.iter().skip(many.len() - 1_234).map(|it| Annotator {
            id: it.annotator,
            name: it.annotator.to_string(),
            kind: AnnotatorKind::Person,
        }));
        project.annotations.insert(id, Rc::new(AnnotationSet::new(many)));
        assert_eq!(project.problems(), []);
        let all: Vec<Part> = parts(&project).collect();
        let of_it = |part: &&Part| matches!(part, Part::Annotations { id: of, .. } if *of == id);
        assert_eq!(all.iter().filter(of_it).count(), 3);
        let mut exchange = Exchange::default();
        all.into_iter().for_each(|part| exchange.take(part));
        assert_eq!(exchange.project().unwrap().annotations_of(id), project.annotations_of(id));

        // Without some of them there is no project.
        parts(&project).for_each(|part| exchange.take(part));
        exchange.take(Part::Annotations { id, part: "{".to_owned() });
        assert!(exchange.project().is_none());
    }

    fn write(format: &str) -> Job {
        Job::Write { format: format.to_owned(), options: Options::default() }
    }

    #[test]
    fn a_project_sent_in_parts_is_exported_and_packed() {
        let project = generate::rich_project();
        let (name, media_type) = ("a.csv".to_owned(), "text/csv".to_owned());
        let pack = Job::Pack { name, media_type, not_carried: String::new() };
        let said = replies(&project, vec![Job::ListFormats, write("csv"), pack]);
        assert!(matches!(&said[0].0, Reply::Formats(all) if all.len() == FORMATS.len()));
        let written = said.iter().find_map(|(reply, _)| match reply {
            Reply::Written { files, size, .. } => Some((*files, *size)),
            _ => None,
        });
        let (last, bytes) = said.last().unwrap();
        assert!(matches!(last, Reply::Packed { name, .. } if name == "a.csv"));
        let bytes = bytes.as_ref().unwrap();
        assert_eq!(written, Some((1, bytes.len() as u64)));
        let expected =
            format("csv").map(|csv| export(csv, &project, &Options::default(), &mut |_| ()));
        assert_eq!(*bytes, expected.unwrap().files[0].content);
    }

    #[test]
    fn missing_statements_and_unknown_formats_are_reported() {
        let said = |project: &Project, job: Job| {
            let said = replies(project, vec![job]);
            said.into_iter().map(|(reply, _)| reply).collect::<Vec<_>>()
        };
        assert_eq!(said(&generate::empty_project(), write("csv")), [Reply::NothingChosen]);
        assert_eq!(said(&generate::rich_project(), write("papyrus")), [OTHER_BUILD]);
    }

    #[test]
    fn jobs_without_a_project_are_refused() {
        let pack = Job::Pack {
            name: String::new(),
            media_type: String::new(),
            not_carried: String::new(),
        };
        for (job, reply) in [
            (write("csv"), OTHER_BUILD),
            (Job::Import, OTHER_BUILD),
            (pack, Reply::Broken(Broken::Stopped)),
        ] {
            let mut said = Vec::new();
            Worker::default().work(job, &[], &mut |reply, _| said.push(reply));
            assert_eq!(said, [reply]);
        }
    }

    #[test]
    fn a_package_is_the_same_zip_each_time() {
        let files = ["a.txt", "folder/ü.txt"]
            .map(|path| OutFile { path: path.to_owned(), content: path.as_bytes().repeat(1000) });
        let bytes = packed(&files).unwrap();
        assert_eq!(packed(&files).unwrap(), bytes);
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
        let names: Vec<_> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["a.txt", "folder/ü.txt"]);
        let mut content = String::new();
        std::io::Read::read_to_string(&mut zip.by_index(1).unwrap(), &mut content).unwrap();
        assert_eq!(content, "folder/ü.txt".repeat(1000));
    }
}
