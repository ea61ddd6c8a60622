//! The worker without a browser, for tests. It does every job at once.

use crate::later::Later;
use std::collections::VecDeque;

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::intake::IntakeMsg;
use crate::model::Model;
use crate::msg::Msg;
use crate::ports::FixedPorts;
use crate::update::update;
use annotator_jobs::parts;
use annotator_worker::{File, Worker};

/// Does the job that an effect asks for, and returns the messages for the page. Other effects have
/// no messages.
pub fn run(worker: &mut Worker, effect: Effect) -> Vec<Msg> {
    let mut said = Vec::new();
    match effect {
        Effect::SendProject(_, project) => parts(&project).for_each(|part| worker.take(part)),
        Effect::Run(number, job, files) => {
            let files: Vec<_> = files.iter().map(|file| as_file(file)).collect();
            worker.work(job, &files, &mut |reply, _| {
                said.push(Msg::JobReplied(number, Later::new(reply)));
            });
        }
        _ => {}
    }
    said
}

fn as_file(file: &FileBytes) -> File<'_> {
    File { name: &file.name, bytes: &file.bytes }
}

/// Sends a message, has the worker read the files it brings, and accepts what was found.
pub fn open(model: &mut Model, msg: Msg, ports: &mut FixedPorts) {
    let mut coming = VecDeque::from([msg]);
    let mut worker = Worker::default();
    while let Some(msg) = coming.pop_front() {
        for effect in update(model, msg, ports) {
            coming.extend(run(&mut worker, effect));
        }
    }
    if model.dialog == Some(Dialog::Reading) {
        update(model, Msg::Intake(IntakeMsg::Accepted), ports);
    }
}
