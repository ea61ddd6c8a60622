//! The module of readers for tests, without a worker.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::app::effect::Effect;
use crate::app::exporting::ExportMsg;
use crate::app::intake::IntakeMsg;
use crate::app::model::{Dialog, Model};
use crate::app::msg::{FileBytes, Msg};
use crate::app::ports::FixedPorts;
use crate::app::update::update;
use crate::core::interchange::order::{Answer, Order};
use crate::core::project::Project;
use crate::core::reading::{Reply, Request};

/// All that the readers say of a file, as the messages that the page gets.
pub fn replies(job: u64, request: &Request, file: &Rc<FileBytes>) -> Vec<Msg> {
    let mut said = Vec::new();
    read(request, &file.bytes, &mut |reply| {
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
    #[cfg(feature = "tools")]
    fn read(&self, files: &[Rc<FileBytes>]) -> Msg {
        let files = files.iter().map(|file| (file.name.clone(), file.bytes.clone())).collect();
        let project = self.project.as_deref().expect("a project comes before the files");
        answered(match crate::tools::imports::read(files, project) {
            Ok((_, found)) => Answer::Found(Box::new(found)),
            Err(answer) => answer,
        })
    }

    #[cfg(not(feature = "tools"))]
    fn read(&self, _: &[Rc<FileBytes>]) -> Msg {
        assert!(self.project.is_some(), "a project comes before the files");
        answered(Answer::NotRead { format: String::new(), place: String::new() })
    }
}

fn answered(answer: Answer) -> Msg {
    Msg::Export(ExportMsg::Answered(Rc::new(answer)))
}

#[cfg(feature = "tools")]
fn read(request: &Request, bytes: &[u8], say: &mut dyn FnMut(Reply)) {
    crate::tools::read(request, bytes, say);
}

#[cfg(not(feature = "tools"))]
fn read(_: &Request, _: &[u8], say: &mut dyn FnMut(Reply)) {
    say(Reply::Failed(crate::core::reading::Failure::NoReaders));
}
