//! The code that runs in the worker: it reads files and exchanges projects with other programs.
//!
//! [`Worker`] does the jobs. The browser calls it through `main.rs`; tests of other packages call
//! it directly.

#![warn(missing_docs)]

pub mod adding;
pub mod agreement;
pub mod class;
pub mod comparing;
pub mod exchange;
pub mod finding;
pub mod imports;
pub mod insight;
pub mod learning;
pub mod reading;
pub mod rules;
pub mod suggesting;

use annotator_core::memory::make_room;
use annotator_jobs::{Answer, Broken, Call, Job, JobNumber, Part, Reply, Task, VERSION, Words};
use annotator_words::{ENGLISH, Language, LanguageError, Locale, set_english, set_language};

use annotator_formats::codebook::read::read_codebook;
use annotator_formats::export::OutFile;
use annotator_formats::{WORKBOOK, workbook_of_table};
use annotator_jobs::codebook::CodebookJob;

use crate::adding::Adding;
use crate::class::Classes;
use crate::exchange::{Exchange, OTHER_BUILD};
use crate::finding::Finding;
use crate::learning::Learning;

/// A file that belongs to a job.
#[derive(Clone, Copy, Debug, Default)]
pub struct File<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
}

/// Does one job after the other, and keeps what the next one needs.
pub struct Worker {
    exchange: Exchange,
    classes: Classes,
    finding: Finding,
    adding: Adding,
    learning: Learning,
    /// How numbers, days and lists are written in languages other than English.
    locale: Locale,
}

impl Default for Worker {
    /// Uses the English form of numbers, days and lists in every language.
    fn default() -> Self {
        Self::with_locale(ENGLISH)
    }
}

impl Worker {
    /// A worker that uses this form of numbers, days and lists in languages other than English.
    #[must_use]
    pub fn with_locale(locale: Locale) -> Self {
        let (exchange, classes) = (Exchange::default(), Classes::default());
        let (finding, adding) = (Finding::default(), Adding::default());
        let learning = Learning::default();
        Self { exchange, classes, finding, adding, learning, locale }
    }

    /// Answers a [`Call`], which is JSON with the bytes of its files.
    pub fn answer(
        &mut self,
        call: &str,
        bytes: &[u8],
        say: &mut dyn FnMut(Answer, Option<Vec<u8>>),
    ) {
        let Some(Call { number, files, task, .. }) =
            serde_json::from_str::<Call>(call).ok().filter(|call| call.version == VERSION)
        else {
            // The page belongs to another build. Its job has no number that we can read, and this
            // worker is of no use to it.
            let reply = Reply::Broken(Broken::NoWorker);
            return say(Answer { number: JobNumber::default(), reply }, None);
        };
        match task {
            Task::Take(part) => self.take(part),
            Task::Speak(words) => {
                if self.speak(words).is_err() {
                    let reply = Reply::Broken(Broken::NoWorker);
                    say(Answer { number, reply }, None);
                }
            }
            Task::Do(job) => {
                let mut reply = |reply, bytes| say(Answer { number, reply }, bytes);
                // What is made of files is about as large as they are.
                make_room(bytes.len().saturating_add(bytes.len() / 2));
                self.work(job, &divided(&files, bytes), &mut reply);
            }
        }
    }

    /// Receives a part of a project.
    pub fn take(&mut self, part: Part) {
        self.classes.forget();
        self.adding.forget();
        self.exchange.take(part);
    }

    /// Switches to a language, or to English if `words` is `None`.
    ///
    /// # Errors
    /// The words belong to another build.
    pub fn speak(&self, words: Option<Words>) -> Result<(), LanguageError> {
        let Some(Words { tag, right_to_left, file }) = words else {
            set_english();
            return Ok(());
        };
        let (tag, locale) = (&*tag.leak(), self.locale);
        set_language(Language { tag, right_to_left, locale }, file)
    }

    /// Does a job. `say` receives the replies, each with bytes if there are any.
    pub fn work(&mut self, job: Job, files: &[File], say: &mut dyn FnMut(Reply, Option<Vec<u8>>)) {
        match job {
            Job::Read(choice) => {
                let File { name, bytes } = files.first().copied().unwrap_or_default();
                reading::read(name, &choice, bytes, &mut |reply| say(reply, None));
            }
            Job::ReadTable { encoding } => {
                let File { bytes, .. } = files.first().copied().unwrap_or_default();
                let read = annotator_readers::read_whole_table(bytes, encoding.as_deref());
                say(Reply::WholeTable(read), None);
            }
            Job::ListFormats => say(exchange::formats(), None),
            Job::Write { format, options } => {
                let written = self.exchange.write(&format, &options, &mut |reply| say(reply, None));
                say(written, None);
            }
            Job::Pack { name, media_type, not_carried } => {
                let (reply, bytes) =
                    exchange::made(name, &media_type, self.exchange.pack(&not_carried));
                say(reply, bytes);
            }
            Job::Unzip => say(Reply::Unzipped(exchange::our_files(files)), None),
            Job::Zip { name } => {
                let files: Vec<OutFile> = files.iter().map(exchange::as_out).collect();
                let (reply, bytes) =
                    exchange::made(name, "application/zip", exchange::packed(&files));
                say(reply, bytes);
            }
            Job::Import => say(self.exchange.import(files), None),
            Job::Merge { codes, attributes, place_found, counting, replace_codes, now } => {
                let (codes, attributes) =
                    (codes.into_iter().collect(), attributes.into_iter().collect());
                let choices = annotator_formats::import::merge::Choices {
                    codes,
                    attributes,
                    place_found,
                    replace_codes,
                };
                say(self.exchange.merge(&choices, counting, now), None);
            }
            Job::Add(job) => match self.exchange.project() {
                Some(project) => {
                    self.adding.work(project, job, files, &mut |reply| say(reply, None));
                }
                None => say(OTHER_BUILD, None),
            },
            Job::Codebook(CodebookJob::Read) => {
                let File { name, bytes } = files.first().copied().unwrap_or_default();
                say(Reply::CodebookRead(read_codebook(name, bytes).map(Box::new)), None);
            }
            Job::Codebook(CodebookJob::Write { form, name }) => {
                let (reply, bytes) = self.exchange.write_codebook(form, name);
                say(reply, bytes);
            }
            Job::Class { exercise, job } => match self.exchange.project() {
                Some(project) => self.classes.work(project, exercise, job, files, say),
                None => say(OTHER_BUILD, None),
            },
            Job::Workbook { name } => {
                let File { bytes, .. } = files.first().copied().unwrap_or_default();
                let (reply, bytes) = exchange::made(name, WORKBOOK, workbook_of_table(bytes));
                say(reply, bytes);
            }
            Job::Find(job) => say(self.finding.work(job, files), None),
            Job::Compare(job) => {
                let reply = match self.exchange.project() {
                    Some(project) => {
                        comparing::compare_all(project, &job, &mut |reply| say(reply, None))
                    }
                    None => OTHER_BUILD,
                };
                say(reply, None);
            }
            Job::Rules(job) => match self.exchange.project() {
                Some(project) => {
                    let (reply, bytes) = rules::work(project, &job, files);
                    say(reply, bytes);
                }
                None => say(OTHER_BUILD, None),
            },
            Job::Suggest(job) => {
                let reply = match self.exchange.project() {
                    Some(project) => {
                        suggesting::suggest_all(project, &job, self.learning.learned(&job))
                    }
                    None => OTHER_BUILD,
                };
                say(reply, None);
            }
            Job::Learn(job) => {
                let reply = match self.exchange.project() {
                    Some(project) => self.learning.learn(project, &job),
                    None => OTHER_BUILD,
                };
                say(reply, None);
            }
            Job::Insight(job) => {
                let (reply, bytes) = match self.exchange.project() {
                    Some(project) => {
                        insight::work(project, &job, files, &mut |reply| say(reply, None))
                    }
                    None => (OTHER_BUILD, None),
                };
                say(reply, bytes);
            }
            Job::Agreement(job) => {
                let reply = match self.exchange.project() {
                    Some(project) => agreement::work(project, &job, &mut |reply| say(reply, None)),
                    None => OTHER_BUILD,
                };
                say(reply, None);
            }
        }
    }
}

/// Splits `bytes` into the files. If a length is too large, the missing bytes are left out.
fn divided<'a>(files: &'a [(String, usize)], bytes: &'a [u8]) -> Vec<File<'a>> {
    let mut rest = bytes;
    let file = |(name, len): &'a (String, usize)| {
        let (bytes, after) = rest.split_at_checked(*len).unwrap_or((rest, &[]));
        rest = after;
        File { name, bytes }
    };
    files.iter().map(file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::reading::{Choice, Failure};
    use annotator_words::testing::bracketed;

    fn answers(call: &str, bytes: &[u8]) -> Vec<Answer> {
        let mut said = Vec::new();
        Worker::default().answer(call, bytes, &mut |answer, _| said.push(answer));
        said
    }

    fn call(version: u32, files: &[(&str, usize)]) -> String {
        let files = files.iter().map(|(name, len)| ((*name).to_owned(), *len)).collect();
        let task = Task::Do(Job::Read(Choice::default()));
        serde_json::to_string(&Call { version, number: JobNumber(7), files, task }).unwrap()
    }

    #[test]
    fn a_call_is_answered_under_its_number() {
        let said = answers(&call(VERSION, &[("a.txt", 8), ("b.txt", 3)]), b"We thankyou");
        assert!(said.iter().all(|answer| answer.number == JobNumber(7)));
        assert!(matches!(&said[0].reply, Reply::Read(document, _) if document.text == "We thank"));
        assert_eq!(said.last().unwrap().reply, Reply::Done);
        let lasts = said.iter().filter(|answer| answer.reply.is_last());
        assert_eq!(lasts.count(), 1);
    }

    #[test]
    fn a_page_of_another_build_is_refused() {
        for call in [call(VERSION - 1, &[("a.txt", 2)]), "{}".to_owned(), String::new()] {
            let said = answers(&call, b"A.");
            assert_eq!(said.len(), 1);
            assert_eq!(said[0].reply, Reply::Broken(Broken::NoWorker), "{call}");
        }
    }

    #[test]
    fn formats_are_named_in_the_language_of_the_page() {
        let mut worker = Worker::default();
        let mut ask = |task| {
            let call = Call { version: VERSION, number: JobNumber(7), files: Vec::new(), task };
            let mut said = Vec::new();
            let call = serde_json::to_string(&call).unwrap();
            worker.answer(&call, &[], &mut |answer, _| said.push(answer.reply));
            said
        };
        let csv = |said: &[Reply]| match said {
            [Reply::Formats(formats)] => formats.iter().any(|format| format.name == "[CSV]"),
            other => panic!("{other:?}"),
        };
        let words = |file| Words { tag: "xx".to_owned(), right_to_left: false, file };
        assert_eq!(ask(Task::Speak(Some(words(bracketed())))), []);
        assert!(csv(&ask(Task::Do(Job::ListFormats))));
        let other_build = ask(Task::Speak(Some(words("a".to_owned()))));
        assert_eq!(other_build, [Reply::Broken(Broken::NoWorker)]);
        assert_eq!(ask(Task::Speak(None)), []);
        assert!(!csv(&ask(Task::Do(Job::ListFormats))));
    }

    #[test]
    fn too_large_lengths_of_files_do_no_harm() {
        let files = [("a".to_owned(), 2), ("b".to_owned(), usize::MAX), ("c".to_owned(), 1)];
        let contents: Vec<_> = divided(&files, b"abc").iter().map(|file| file.bytes).collect();
        assert_eq!(contents, [&b"ab"[..], b"c", b""]);
        let none = answers(&call(VERSION, &[]), b"");
        assert_eq!(none.last().unwrap().reply, Reply::Failed(Failure::Empty));
    }
}
