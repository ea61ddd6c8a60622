//! What the worker does, done at once, for tests.

#![allow(clippy::expect_used, clippy::missing_panics_doc)] // how a test fails

use std::collections::VecDeque;
use std::rc::Rc;

use crate::effect::Effect;
use crate::exporting::ExportMsg;
use crate::intake::IntakeMsg;
use crate::model::{Dialog, Model};
use crate::msg::{FileBytes, Msg};
use crate::ports::FixedPorts;
use crate::update::update;
use annotator_core::exchange::order::{Answer, Order};
use annotator_core::project::Project;
use annotator_core::reading::Request;

/// All that the readers say of a file, as the messages that the page gets.
pub fn replies(job: u64, request: &Request, file: &Rc<FileBytes>) -> Vec<Msg> {
    let mut said = Vec::new();
    annotator_worker::read(request, &file.bytes, &mut |reply| {
        said.push(Msg::Intake(IntakeMsg::Replied(job, Rc::new(reply))));
    });
    said
}

/// Takes a message in, reads the files that it brings and adds what is found in them.
pub fn open(model: &mut Model, msg: Msg, ports: &mut FixedPorts) {
    let mut coming = VecDeque::from([msg]);
    let mut exchange = Exchange::default();
    while let Some(msg) = coming.pop_front() {
        for effect in update(model, msg, ports) {
            match effect {
                Effect::ReadFile { job, request, file } => {
                    coming.extend(replies(job, &request, &file));
                }
                Effect::SendProject(project) => exchange.project = Some(project),
                Effect::Order(Order::Read { .. }, files) => coming.push_back(exchange.read(&files)),
                _ => {}
            }
        }
    }
    if model.dialog == Some(Dialog::Reading) {
        update(model, Msg::Intake(IntakeMsg::Accepted), ports);
    }
}

/// Files of other programs, without a worker.
#[derive(Default)]
struct Exchange {
    project: Option<Box<Project>>,
}

impl Exchange {
    fn read(&self, files: &[Rc<FileBytes>]) -> Msg {
        let files = files.iter().map(|file| (file.name.clone(), file.bytes.clone())).collect();
        let project = self.project.as_deref().expect("a project comes before the files");
        answered(match annotator_worker::imports::read(files, project) {
            Ok((_, found)) => Answer::Found(Box::new(found)),
            Err(answer) => answer,
        })
    }
}

fn answered(answer: Answer) -> Msg {
    Msg::Export(ExportMsg::Answered(Rc::new(answer)))
}
