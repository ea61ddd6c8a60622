//! Giving out work: the texts divided among named coders, a file for each, and who has what.

use std::rc::Rc;

use crate::coders::{CodersMsg, CodersTab};
use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::exchange::project_file::file_stem;
use crate::input::FileBytes;
use crate::model::Open;
use crate::msg::Msg;
use crate::room::Room;
use crate::work::Work;
use annotator_core::coders::packages::{Given, Package, Packages};
use annotator_core::coders::plan::{Division, Length, Piece, SharedBy, divide};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::id::{AnnotatorId, PackageId, StatementId};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::small_map::SmallSet;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::{Job, Reply};

/// The share of the texts that several coders get, at first.
const OVERLAP: u8 = 20;
/// The most seeds to choose from at first: short enough to be told to others.
const SEEDS: u64 = 9_999;

/// What was chosen so far in the dialog that gives out work.
#[derive(Clone, Debug, PartialEq)]
pub struct GivingOut {
    /// The names of the coders, a line each.
    pub names: String,
    /// The statements that nobody gets.
    pub left_out: SmallSet<StatementId>,
    /// In percent.
    pub overlap: u8,
    pub shared_by: SharedBy,
    /// Texts with more words than this are divided by paragraphs.
    pub split_over: Option<usize>,
    pub seed: u64,
    /// Whether the annotations that are here come along.
    pub annotated: bool,
    /// The texts.
    pub lengths: Rc<Vec<Length>>,
}

/// Something that happened to work that is given out.
#[derive(Clone, Debug, PartialEq)]
pub enum PackagesMsg {
    /// The dialog is wanted.
    Wanted,
    Changed(GivingOut),
    /// The files are wanted, and the project is to keep who gets what.
    Given,
    /// The file of a package is wanted again.
    FileWanted(PackageId),
}

impl From<PackagesMsg> for Msg {
    fn from(msg: PackagesMsg) -> Self {
        CodersMsg::Packages(msg).into()
    }
}

impl GivingOut {
    /// The coders' names, each once.
    #[must_use]
    pub fn coders(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.names.lines().map(str::trim).filter(|name| !name.is_empty()) {
            if names.iter().all(|known| known != name) {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// What each of them gets.
    #[must_use]
    pub fn shares(&self) -> Vec<(String, Vec<Piece>)> {
        let coders = self.coders();
        let division = Division {
            coders: coders.len(),
            overlap: self.overlap.min(100),
            shared_by: self.shared_by,
            split_over: self.split_over,
            seed: self.seed,
        };
        let given = self.lengths.iter().filter(|it| !self.left_out.contains(&it.statement));
        let texts: Vec<Length> = given.cloned().collect();
        coders.into_iter().zip(divide(&texts, &division)).collect()
    }

    /// Whether somebody gets something.
    #[must_use]
    pub fn gives(&self) -> bool {
        self.shares().iter().any(|(_, pieces)| !pieces.is_empty())
    }
}

impl Open {
    /// What was given out.
    #[must_use]
    pub fn packages(&self) -> Packages {
        Packages::of(&self.project.attachments)
    }

    /// Whether work can be given out: there are texts, and the project is nobody's exercise.
    #[must_use]
    pub fn can_give_out(&self) -> bool {
        !self.project.statements.is_empty() && !self.is_exercise() && !self.is_only_read()
    }

    fn giving_out(&self, seed: u64) -> GivingOut {
        let people = self.project.annotators.iter().filter(|annotator| {
            annotator.kind == AnnotatorKind::Person && !self.students.contains(&annotator.id)
        });
        let names: Vec<&str> = people.map(|annotator| annotator.name.trim()).collect();
        let ids: Vec<StatementId> = self.project.statements.iter().map(|it| it.id).collect();
        GivingOut {
            names: names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join("\n"),
            left_out: SmallSet::new(),
            overlap: OVERLAP,
            shared_by: SharedBy::All,
            split_over: None,
            seed,
            annotated: false,
            lengths: Rc::new(Length::of_all(&self.project, &ids)),
        }
    }
}

impl Work<'_> {
    pub(crate) fn take_packages(&mut self, msg: &PackagesMsg) {
        match msg {
            PackagesMsg::Wanted => self.ask_to_give_out(),
            PackagesMsg::Changed(giving) => {
                let giving = giving.clone();
                self.change_coders_room(|room| room.giving = Some(giving));
            }
            PackagesMsg::Given => self.give_out(),
            PackagesMsg::FileWanted(id) => self.save_package(*id),
        }
    }

    fn ask_to_give_out(&mut self) {
        if !self.may_change() {
            return;
        }
        let (seed, _) = self.ports.uuid().as_u64_pair();
        let Some(open) = self.model.open.as_ref().filter(|open| open.can_give_out()) else {
            return;
        };
        let giving = open.giving_out(seed % SEEDS + 1);
        self.change_coders_room(|room| room.giving = Some(giving));
        self.model.dialog = Some(Dialog::GiveOut);
    }

    /// Keeps who gets what, in one step, and offers the files.
    fn give_out(&mut self) {
        let giving = self.model.open.as_ref().and_then(|open| open.coders_room().giving.clone());
        let Some(giving) = giving.filter(GivingOut::gives) else { return };
        let Some(open) = &self.model.open else { return };
        let mut project = open.project.clone();
        let mut packages = open.packages();
        let (mut edits, mut given) = (Vec::new(), Vec::new());
        for (name, pieces) in giving.shares() {
            let coder = match known_coder(&project, &name) {
                Some(known) => known,
                None => {
                    let id = AnnotatorId(self.ports.uuid());
                    let annotator = Annotator { id, name, kind: AnnotatorKind::Person };
                    let edit = Edit::AddAnnotator { annotator: annotator.clone() };
                    if edit.apply(&mut project).is_err() {
                        continue;
                    }
                    edits.push(edit);
                    annotator
                }
            };
            let package = Package::new(&project, coder.id, &pieces);
            given.push(package.id);
            packages.give(Given {
                package,
                given: IsoTime(self.ports.now()),
                overlap: giving.overlap,
                seed: giving.seed,
                annotated: giving.annotated,
                returned: Vec::new(),
            });
        }
        edits.push(packages.keep());
        if !self.perform_or_say(StepKind::GiveOut, String::new(), edits) {
            return;
        }
        self.model.dialog = None;
        self.change_coders_room(|room| (room.giving, room.tab) = (None, CodersTab::Files));
        self.show_room(Room::Coders);
        self.offer_packages(&given);
    }

    fn save_package(&mut self, id: PackageId) {
        self.offer_packages(&[id]);
    }

    /// Offers packages as a file, or as a ZIP with a file each.
    fn offer_packages(&mut self, ids: &[PackageId]) {
        let Some(open) = &self.model.open else { return };
        let packages = open.packages();
        let stem = file_stem(&open.project.name);
        let mut files: Vec<FileBytes> = Vec::new();
        for given in ids.iter().filter_map(|id| packages.get(*id)) {
            let Some(coder) = open.project.annotator(given.package.coder) else { continue };
            let file = given.package.file(&open.project, coder, given.annotated);
            let name = free_name(&files, &format!("{stem}-{}", file_stem(&coder.name)));
            files.push(FileBytes { name, bytes: export_project(&file).into_bytes() });
        }
        match files.len() {
            0 => {}
            1 => files.into_iter().for_each(|file| {
                let FileBytes { name, bytes } = file;
                let content = String::from_utf8(bytes).unwrap_or_default();
                let media_type = "application/json";
                self.effects.push(Effect::Download { name: name.clone(), media_type, content });
                self.say_exported(name);
            }),
            _ => {
                let name = format!("{stem}-packages.zip");
                let files = files.into_iter().map(Rc::new).collect();
                let job = self.run(Job::Zip { name }, files);
                self.change_coders_room(|room| room.packing = Some(job));
            }
        }
    }

    /// Says that the packages were saved. Returns whether the reply was about them.
    pub(crate) fn packages_replied(
        &mut self,
        job: annotator_jobs::JobNumber,
        reply: &Reply,
    ) -> bool {
        let packing = self.model.open.as_ref().and_then(|open| open.coders_room().packing);
        if packing != Some(job) {
            return false;
        }
        if let Reply::Packed { name, .. } = reply {
            self.say_exported(name.clone());
        }
        self.change_coders_room(|room| room.packing = None);
        true
    }
}

/// The person of the project with this name.
fn known_coder(project: &Project, name: &str) -> Option<Annotator> {
    let mut people = project.annotators.iter().filter(|it| it.kind == AnnotatorKind::Person);
    people.find(|annotator| annotator.name.trim() == name).cloned()
}

/// A name that none of the files has.
fn free_name(files: &[FileBytes], stem: &str) -> String {
    let taken = |name: &String| files.iter().any(|file| file.name == *name);
    let first = format!("{stem}.json");
    if !taken(&first) {
        return first;
    }
    let mut names = (2..=files.len() + 2).map(|number| format!("{stem}-{number}.json"));
    names.find(|name| !taken(name)).unwrap_or(first)
}
