//! Converts between project files and other formats.

mod export;
mod import;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use annotator_core::exchange::codebook::looks_like_codebook;
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::stored::file::import::{FileError, read_file_at_once};
use serde_json::json;

use crate::args::Convert;
use crate::commands::new_project::{codebook, new_project};
use crate::failure::{Failure, Outcome};
use crate::ids::{Ids, now};
use crate::input::{Input, inputs, shown};
use crate::output::{Target, print, write_file};
use crate::progress::Progress;
use crate::project::{Opened, bytes_of, open, resolved, unreadable};
use crate::table::{Format, Table, json};
use export::{Content, To};

/// Files that become one result.
struct Job {
    /// The first of them names the result.
    files: Vec<Input>,
    /// Where the result goes; `None` until it is known, for standard output.
    place: Option<PathBuf>,
}

/// What became of a job.
struct Done {
    content: Content,
    /// What the format leaves out, as sentences.
    losses: Vec<String>,
    /// Whether something was not imported or opened.
    incomplete: bool,
}

/// What all jobs share.
struct Run<'a> {
    args: &'a Convert,
    to: To,
    ids: Ids,
    now: Timestamp,
}

pub(super) fn run(args: &Convert, progress: &mut Progress) -> Result<Outcome, Failure> {
    let to = To::parse(&args.to)?;
    to.check(&args.export)?;
    let files = inputs(&args.files)?;
    let folder = takes_folder(args, &files);
    let jobs = jobs(args, &to, files, folder)?;
    let mut run = Run { args, to, ids: Ids::new(args.new.seed), now: now()? };
    let mut outcome = Outcome::Fine;
    let mut table = Table::new(&["file", "written", "bytes", "left_out"]);
    let of = jobs.len();
    for (done, job) in jobs.iter().enumerate() {
        let Some(first) = job.files.first() else { continue };
        progress.at(done, of, &first.shown());
        // Of several files, those that can be converted are.
        let finished = match run.convert(job, progress) {
            Err(failure) if of == 1 => return Err(failure),
            Err(Failure::File(words)) => {
                progress.note(&words);
                outcome = Outcome::Problems;
                continue;
            }
            other => other?,
        };
        let bytes = write(job, &finished.content, args.force)?;
        if finished.incomplete {
            outcome = Outcome::Problems;
        }
        say_losses(job, &finished, progress);
        let place = job.place.as_deref().map(shown);
        table.push(vec![json!(first.shown()), json!(place), json!(bytes), json!(finished.losses)]);
    }
    progress.clear();
    if jobs.iter().all(|job| job.place.is_some()) {
        match args.format {
            Format::Text => {}
            Format::Json => print(&json(&table.json()))?,
            Format::Csv => print(&table.csv()?)?,
        }
    }
    Ok(outcome)
}

/// Whether results go to a folder, a file for each job.
fn takes_folder(args: &Convert, files: &[Input]) -> bool {
    let one = args.import.together || args.import.into.is_some();
    let ends_in_slash = args.output.as_ref().is_some_and(|it| {
        it.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]) || it.is_dir()
    });
    let several = files.len() > 1 || files.iter().any(|file| file.found);
    (several && !one) || (ends_in_slash && !args.export.unpacked)
}

/// Divides the files into jobs, and finds out where each result goes. Nothing is written if two of
/// them would go to the same place, or to one that is taken.
fn jobs(args: &Convert, to: &To, files: Vec<Input>, folder: bool) -> Result<Vec<Job>, Failure> {
    let output = args.output.as_deref();
    if files.is_empty() {
        return Err(Failure::Usage("There are no files in what was given.".to_owned()));
    }
    if args.import.together || args.import.into.is_some() || !folder {
        let place = match Target::of(output) {
            Target::Stdout if args.export.unpacked => {
                return Err(Failure::Usage(
                    "--unpacked needs a folder: give it with -o.".to_owned(),
                ));
            }
            Target::Stdout => None,
            Target::File(path) if folder => files.first().map(|it| path.join(to.name(&it.stem()))),
            Target::File(path) => Some(path),
        };
        let job = Job { files, place };
        check(&job, args)?;
        return Ok(vec![job]);
    }
    let Some(output) = output.filter(|it| *it != Path::new("-")) else {
        return Err(Failure::Usage(
            "Several files cannot go to standard output: give a folder with -o.".to_owned(),
        ));
    };
    let mut jobs = Vec::new();
    let mut taken: BTreeMap<PathBuf, String> = BTreeMap::new();
    for file in files {
        let place = output.join(file.inside.with_file_name(to.name(&file.stem())));
        if let Some(other) = taken.insert(place.clone(), file.shown()) {
            return Err(Failure::Usage(format!(
                "“{other}” and “{}” would both be written to “{}”. Nothing was written; convert \
                 them into different folders.",
                file.shown(),
                shown(&place)
            )));
        }
        let job = Job { files: vec![file], place: Some(place) };
        check(&job, args)?;
        jobs.push(job);
    }
    Ok(jobs)
}

fn check(job: &Job, args: &Convert) -> Result<(), Failure> {
    match &job.place {
        Some(place) if args.export.unpacked && !args.force && !is_free(place) => {
            Err(Failure::File(format!(
                "“{}” is not an empty folder and was not changed. Use --force to write into it, or \
                 another name.",
                shown(place)
            )))
        }
        Some(place) if !args.export.unpacked => Target::File(place.clone()).check(args.force),
        Some(_) | None => Ok(()),
    }
}

/// Whether nothing is there, or an empty folder.
fn is_free(place: &Path) -> bool {
    match place.read_dir() {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => place.symlink_metadata().is_err(),
    }
}

impl Run<'_> {
    fn convert(&mut self, job: &Job, progress: &mut Progress) -> Result<Done, Failure> {
        let (project, incomplete) = self.project(job, progress)?;
        let (content, losses) = self.to.write(&project, &self.args.export)?;
        Ok(Done { content, losses, incomplete })
    }

    /// The project that the files of a job become, and whether something is missing in it.
    fn project(&mut self, job: &Job, progress: &mut Progress) -> Result<(Project, bool), Failure> {
        let (args, misfits) = (self.args, self.args.misfits);
        let mut files = Vec::new();
        for file in &job.files {
            files.push((file, file.read()?));
        }
        if let Some(into) = &args.import.into {
            let input = inputs(std::slice::from_ref(into))?;
            let Some(input) = input.first() else { return Err(no_project(into)) };
            let Opened { mut project, left_out } = open(input, &input.read()?, misfits, progress)?;
            let mut incomplete = left_out > 0;
            let groups = if args.import.together {
                vec![files]
            } else {
                files.into_iter().map(|file| vec![file]).collect()
            };
            for group in groups {
                incomplete |= import::import(&mut project, group, false, self.now, args, progress)?;
            }
            return Ok((project, incomplete));
        }
        let one = match files.as_slice() {
            [(input, bytes)] => Some((*input, bytes)),
            _ => None,
        };
        if let Some((input, bytes)) = one {
            match read_file_at_once(bytes) {
                Ok(opened) => {
                    let Opened { project, left_out } = resolved(input, opened, misfits, progress)?;
                    return Ok((project, left_out > 0));
                }
                // Anything else may be a file of another program.
                Err(FileError::NotOurs | FileError::NotJson { .. } | FileError::NotUtf8 { .. }) => {
                }
                Err(error) => return Err(unreadable(input, &error)),
            }
        }
        let stem = job.files.first().map(Input::stem).unwrap_or_default();
        let mut project = new_project(&args.new, &stem, &mut self.ids)?;
        if let Some((input, bytes)) = one
            && looks_like_codebook(&input.name(), bytes)
            && self.to.is_codebook()
        {
            project.set_codebook(codebook(input, bytes)?);
            return Ok((project, false));
        }
        let replace = args.new.codebook.is_none();
        let incomplete = import::import(&mut project, files, replace, self.now, args, progress)?;
        Ok((project, incomplete))
    }
}

fn no_project(path: &Path) -> Failure {
    Failure::Usage(format!("“{}” is not a project file.", shown(path)))
}

/// Writes a result. Returns how many bytes it has.
fn write(job: &Job, content: &Content, force: bool) -> Result<usize, Failure> {
    match (content, &job.place) {
        (Content::File(bytes), None) => Target::Stdout.write_bytes(bytes).map(|()| bytes.len()),
        (Content::File(bytes), Some(place)) => {
            let target = Target::File(place.clone());
            target.check(force)?;
            target.write(bytes).map(|()| bytes.len())
        }
        (Content::Folder(files), place) => {
            let place = place.clone().unwrap_or_default();
            for file in files {
                write_file(&place.join(&file.path), &file.content)?;
            }
            Ok(files.iter().map(|file| file.content.len()).sum())
        }
    }
}

fn say_losses(job: &Job, done: &Done, progress: &mut Progress) {
    let name = job.place.as_deref().or(job.files.first().map(|it| it.path.as_path()));
    let name = name.map(shown).unwrap_or_default();
    for loss in &done.losses {
        progress.note(&format!("{name}: {loss}"));
    }
}

/// A project file, for a project that is not changed any more.
fn project_file(project: &Project) -> Content {
    Content::File(bytes_of(project))
}
