//! Archives that are dropped on a project of several coders: project files in them are added, and
//! other archives are read as texts, as everywhere.

use std::rc::Rc;

use crate::input::FileBytes;
use crate::model::Open;
use crate::work::Work;
use annotator_jobs::{Job, JobNumber, Reply};

/// Archives whose files are being taken out.
#[derive(Clone, Debug, PartialEq)]
pub struct Unpacking {
    job: JobNumber,
    archives: Vec<Rc<FileBytes>>,
}

impl Work<'_> {
    /// Has the worker look into archives, if they may have coders' files. Returns the other files.
    pub(crate) fn unpack_coders_files(&mut self, files: Vec<FileBytes>) -> Vec<FileBytes> {
        let open = self.model.open.as_ref().filter(|open| !open.is_exercise());
        if !open.is_some_and(Open::has_coders) {
            return files;
        }
        let is_archive = |file: &FileBytes| file.name.to_ascii_lowercase().ends_with(".zip");
        let (archives, others): (Vec<_>, Vec<_>) = files.into_iter().partition(is_archive);
        if !archives.is_empty() {
            let archives: Vec<_> = archives.into_iter().map(Rc::new).collect();
            let job = self.run(Job::Unzip, archives.clone());
            let unpacking = Some(Unpacking { job, archives });
            self.change_coders_room(|room| room.unpacking = unpacking);
        }
        others
    }

    /// Opens what was in archives. Returns whether the reply was about them.
    pub(crate) fn unpacking_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let unpacking =
            self.model.open.as_ref().and_then(|open| open.coders_room().unpacking.clone());
        let Some(unpacking) = unpacking.filter(|unpacking| unpacking.job == job) else {
            return false;
        };
        self.change_coders_room(|room| room.unpacking = None);
        match reply {
            Reply::Unzipped(files) if !files.is_empty() => {
                let file = |(name, content): &(String, String)| FileBytes {
                    name: name.clone(),
                    bytes: content.clone().into_bytes(),
                };
                self.project_files_opened(files.iter().map(file).collect());
            }
            _ => self.take_in(unpacking.archives.into_iter().map(Rc::unwrap_or_clone).collect()),
        }
        true
    }
}
