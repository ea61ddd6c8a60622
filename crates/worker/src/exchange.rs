//! Exchange with other programs: a project comes in parts, is written in a format and leaves as one
//! file, or takes in what stands in files of another program.

use std::io::{Cursor, Write as _};
use std::rc::Rc;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::imports::{self, Import};
use annotator_core::edit::history::History;
use annotator_core::exchange::about::{Options, Shape};
use annotator_core::exchange::order::{Answer, ExportFailure, NOT_CARRIED, Order};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::StatementId;
use annotator_core::sorted::SortedMap;
use annotator_core::stored::{decode_snapshot, encode_history};
use annotator_core::text::Text;
use annotator_formats::export::{Exported, Format, OutFile, export};
use annotator_formats::import::merge::Choices;
use annotator_formats::{FORMATS, format};

/// What was handed over, and what was made of it.
#[derive(Default)]
pub struct Exchange {
    coming: Option<Coming>,
    project: Option<Project>,
    written: Option<(&'static Format, Exported)>,
    import: Option<Import>,
}

/// A project that is handed over in parts.
struct Coming {
    head: String,
    codebook: String,
    statements: SortedMap<StatementId, String>,
    texts: SortedMap<Sha256, Rc<Text>>,
}

impl Coming {
    fn project(self) -> Option<Project> {
        let Self { head, codebook, statements, texts } = self;
        let history = encode_history(&History::default());
        let text = |sha256| texts.get(&sha256).cloned();
        let decoded = decode_snapshot(&head, &codebook, &statements, &history, &text);
        decoded.ok().map(|(project, _)| project)
    }
}

impl Exchange {
    /// Does what is asked. `bytes` come beside an order that has any; `say` gets the answers, the
    /// packed bytes beside the last.
    pub fn obey(
        &mut self,
        order: Order,
        bytes: &[u8],
        say: &mut dyn FnMut(Answer, Option<Vec<u8>>),
    ) {
        match order {
            Order::Read { files } => say(self.read(&files, bytes), None),
            Order::Merge { codes, attributes, place_found, replace_codes, now } => {
                let (codes, attributes) =
                    (codes.into_iter().collect(), attributes.into_iter().collect());
                let choices = Choices { codes, attributes, place_found, replace_codes };
                say(self.merge(&choices, now), None);
            }
            Order::Formats => {
                let about = FORMATS.iter().map(|format| format.about.clone());
                say(Answer::Formats(about.collect()), None);
            }
            Order::Begin { head, codebook } => {
                let (statements, texts) = (SortedMap::new(), SortedMap::new());
                let coming = Coming { head, codebook, statements, texts };
                *self = Self { coming: Some(coming), ..Self::default() };
            }
            Order::Statement { id, part, text } => {
                if let Some(coming) = &mut self.coming {
                    let text = Rc::new(Text::new(text));
                    coming.statements.insert(id, part);
                    coming.texts.insert(text.sha256(), text);
                }
            }
            Order::Write { number, format, options } => {
                let mut tell = |answer| say(answer, None);
                let written = self.write(number, &format, &options, &mut tell);
                say(written.unwrap_or_else(Answer::Failed), None);
            }
            Order::Pack { not_carried } => match self.pack(&not_carried) {
                Some(bytes) => say(Answer::Packed, Some(bytes)),
                None => say(Answer::Failed(ExportFailure::Stopped), None),
            },
        }
    }

    /// The project, once all of it is there.
    fn project(&mut self) -> Option<&Project> {
        if let Some(coming) = self.coming.take() {
            self.project = coming.project();
        }
        self.project.as_ref()
    }

    fn read(&mut self, files: &[(String, usize)], bytes: &[u8]) -> Answer {
        let Some(project) = self.project() else { return Answer::Failed(ExportFailure::NoTools) };
        let mut at = 0_usize;
        let files = files.iter().map(|(name, len)| {
            let end = at.saturating_add(*len);
            let content = bytes.get(at..end).unwrap_or_default().to_vec();
            at = end;
            (name.clone(), content)
        });
        match imports::read(files.collect(), project) {
            Ok((import, found)) => {
                self.import = Some(import);
                Answer::Found(Box::new(found))
            }
            Err(answer) => answer,
        }
    }

    fn merge(&self, choices: &Choices, now: Timestamp) -> Answer {
        match (&self.import, &self.project) {
            (Some(import), Some(project)) => import.merged(project, choices, now),
            _ => Answer::Failed(ExportFailure::NoTools),
        }
    }

    fn write(
        &mut self,
        number: u32,
        id: &str,
        options: &Options,
        say: &mut dyn FnMut(Answer),
    ) -> Result<Answer, ExportFailure> {
        self.written = None;
        let project = self.project().ok_or(ExportFailure::NoTools)?;
        let format = format(id).ok_or(ExportFailure::NoTools)?;
        let of = options.statements.as_ref().map_or(project.statements.len(), Vec::len);
        if of == 0 {
            return Err(ExportFailure::NothingChosen);
        }
        let exported = export(format, project, options, &mut |done| {
            say(Answer::Progress { done, of });
        });
        let answer = Answer::Written {
            number,
            files: exported.files.iter().map(|file| file.path.clone()).collect(),
            size: exported.files.iter().map(|file| file.content.len() as u64).sum(),
            losses: exported.losses.clone(),
        };
        self.written = Some((format, exported));
        Ok(answer)
    }

    fn pack(&mut self, not_carried: &str) -> Option<Vec<u8>> {
        let (format, exported) = self.written.as_ref()?;
        let mut files = exported.files.clone();
        match format.about.shape {
            Shape::File => return files.pop().map(|file| file.content),
            Shape::Package if !not_carried.is_empty() => {
                let content = not_carried.as_bytes().to_vec();
                files.push(OutFile { path: NOT_CARRIED.to_owned(), content });
            }
            Shape::Package | Shape::Sealed => {}
        }
        packed(&files)
    }
}

/// A ZIP of these files, in their order. The same files give the same bytes: every one of them is
/// as old as the format's first day, 1980-01-01. `None` only where the files are larger than a ZIP may be.
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
    use annotator_core::stored::{encode_codebook, encode_head, encode_statement};
    use annotator_core::testing::generate;

    /// Hands a project over and asks for a format, as the page does.
    fn answers(project: &Project, orders: Vec<Order>) -> Vec<(Answer, Option<Vec<u8>>)> {
        let mut exchange = Exchange::default();
        let mut said = Vec::new();
        let begin = Order::Begin {
            head: encode_head(project),
            codebook: encode_codebook(project, &History::default()),
        };
        let statements = project.statements.iter().map(|statement| Order::Statement {
            id: statement.id,
            part: encode_statement(project, statement.id).unwrap(),
            text: statement.text.as_str().to_owned(),
        });
        for order in std::iter::once(begin).chain(statements).chain(orders) {
            exchange.obey(order, &[], &mut |answer, bytes| said.push((answer, bytes)));
        }
        said
    }

    fn write(number: u32, format: &str) -> Order {
        Order::Write { number, format: format.to_owned(), options: Options::default() }
    }

    #[test]
    fn what_is_handed_over_in_parts_is_written_and_packed() {
        let project = generate::rich_project();
        let pack = Order::Pack { not_carried: String::new() };
        let said = answers(&project, vec![Order::Formats, write(7, "csv"), pack]);
        assert!(matches!(&said[0].0, Answer::Formats(all) if all.len() == FORMATS.len()));
        let written = said.iter().find_map(|(answer, _)| match answer {
            Answer::Written { number, files, size, .. } => Some((*number, files.len(), *size)),
            _ => None,
        });
        let (last, bytes) = said.last().unwrap();
        assert_eq!(*last, Answer::Packed);
        let bytes = bytes.as_ref().unwrap();
        assert_eq!(written, Some((7, 1, bytes.len() as u64)));
        let expected =
            format("csv").map(|csv| export(csv, &project, &Options::default(), &mut |_| ()));
        assert_eq!(*bytes, expected.unwrap().files[0].content);
    }

    #[test]
    fn a_project_without_statements_or_an_unknown_format_is_said() {
        let failures = |project: &Project, format: &str| {
            let said = answers(project, vec![write(1, format)]);
            said.into_iter().map(|(answer, _)| answer).collect::<Vec<_>>()
        };
        let nothing = Answer::Failed(ExportFailure::NothingChosen);
        assert_eq!(failures(&generate::empty_project(), "csv"), [nothing]);
        let no_tools = Answer::Failed(ExportFailure::NoTools);
        assert_eq!(failures(&generate::rich_project(), "papyrus"), [no_tools]);
    }

    #[test]
    fn a_package_is_a_zip_that_is_the_same_each_time() {
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
