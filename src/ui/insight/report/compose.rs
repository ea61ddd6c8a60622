//! Puts a report together from what the room shows. The worker adds texts, codebook and memos.

use std::rc::Rc;

use super::super::View;
use super::super::commitments::{report_table, shown};
use super::super::due::timeline;
use super::super::filters::with_filters;
use super::super::matrix::figure;
use super::super::portraits::all_portraits;
use super::super::summaries::summaries_table;
use super::is_there;
use crate::browser::clock::now;
use crate::browser::png::png;
use crate::ui::words::{agreement, insight as names, number, panels};
use annotator_app::input::FileBytes;
use annotator_app::insight::report::{BlockKind, Texts};
use annotator_core::codebook::version::{number_of, versions};
use annotator_core::insight::report::{Report, ReportForm, ReportPart, ReportPicture};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_core::text::direction::visible;
use annotator_pictures::{MARGIN, Scene, SvgOptions, svg};
use annotator_words::{insight_report as words, insight_summaries as summaries};

/// The report, and its pictures as PNG files, if it is for Word.
pub(super) fn compose(view: &Rc<View>, form: ReportForm) -> (Report, Vec<Rc<FileBytes>>) {
    let asked = &view.room.report.asked;
    let annotators = view.room.asked.annotators(&view.project);
    let day = panels::stored_date(&now().date().to_string());
    let mut made =
        Made { view, form, annotators: &annotators, parts: Vec::new(), pixels: Vec::new() };
    for block in asked.blocks.iter().filter(|it| it.on && is_there(view, &it.kind)) {
        made.add(&block.kind, &day);
    }
    let title = if asked.title.trim().is_empty() { &view.project.name } else { &asked.title };
    let statements = with_filters(view, names::statements(view.project.statements.len()));
    let (parts, pixels) = (made.parts, made.pixels);
    let report = Report {
        title: visible(title),
        about: words::about(&statements, &passages(&view.project, &annotators), &day),
        parts,
        names_of_coders: asked.names_of_coders,
        annotators,
    };
    (report, pixels)
}

struct Made<'a> {
    view: &'a Rc<View>,
    form: ReportForm,
    annotators: &'a [AnnotatorId],
    parts: Vec<ReportPart>,
    pixels: Vec<Rc<FileBytes>>,
}

impl Made<'_> {
    fn add(&mut self, kind: &BlockKind, day: &str) {
        match kind {
            BlockKind::Methods => {
                let said = methods(self.view, self.annotators, day);
                self.words(words::methods().to_owned(), said);
            }
            BlockKind::Texts => self.parts.push(ReportPart::Texts(self.texts())),
            BlockKind::Figure(asked) => {
                let Some(found) = self.view.room.report.figure(asked) else { return };
                if found.matrix.rows() == 0 {
                    let title = names::heading(&self.view.project, asked);
                    return self.words(title, names::nothing_yet_why().to_owned());
                }
                let figure = figure(self.view, asked, found);
                self.picture(&figure.scene, figure.reading);
                self.parts.push(ReportPart::Table(figure.table));
            }
            BlockKind::Portraits => {
                let (scene, reading) = all_portraits(self.view);
                self.picture(&scene, reading);
            }
            BlockKind::Commitments => {
                let Some(shown) = shown(self.view) else { return };
                if shown.found.rows.is_empty() {
                    let title = names::commitments().to_owned();
                    return self.words(title, names::commitments_none().to_owned());
                }
                self.parts.push(ReportPart::Table(report_table(&shown)));
            }
            BlockKind::Due => {
                let drawn = shown(self.view).map(|shown| timeline(&shown));
                if let Some(drawn) = drawn.filter(|it| !it.rows.is_empty()) {
                    let reading = drawn.scene.about.clone();
                    self.picture(&drawn.scene, reading);
                }
            }
            BlockKind::Agreement => {
                let Some(agreed) = &self.view.agreed else { return };
                let layer = agreed.layer.as_ref();
                let project = &self.view.project;
                let said = agreement::methods(project, layer, &agreed.found, agreed.measure);
                self.words(words::agreement().to_owned(), said);
            }
            BlockKind::Codebook => self.parts.push(ReportPart::Codebook),
            BlockKind::Summaries => match summaries_table(&self.view.project) {
                Some(table) => self.parts.push(ReportPart::Table(table)),
                None => self.words(summaries::summaries().to_owned(), summaries::none().to_owned()),
            },
            BlockKind::Memos => self.parts.push(ReportPart::Memos),
        }
    }

    /// Adds a picture; for Word with its pixels, or without a picture if there are none.
    fn picture(&mut self, scene: &Scene, reading: String) {
        let mut picture =
            ReportPicture { title: scene.title.clone(), reading, ..ReportPicture::default() };
        let whole = scene.with_heading();
        let pixels = |side: f64| (side + 2.0 * MARGIN).clamp(0.0, f64::from(u32::MAX));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped
        {
            picture.width = pixels(whole.width) as u32;
            picture.height = pixels(whole.height) as u32;
        }
        match self.form {
            ReportForm::Html => picture.svg = svg(scene, &SvgOptions::default()),
            ReportForm::Docx => {
                let bytes = png(scene).unwrap_or_default();
                self.pixels.push(Rc::new(FileBytes { name: String::new(), bytes }));
            }
        }
        self.parts.push(ReportPart::Picture(picture));
    }

    fn words(&mut self, title: String, paragraph: String) {
        self.parts.push(ReportPart::Words { title, paragraphs: vec![paragraph] });
    }

    fn texts(&self) -> Vec<StatementId> {
        let all = self.view.project.statements.iter().map(|it| it.id);
        match self.view.room.report.asked.texts_in(&self.view.project) {
            Texts::All => all.collect(),
            Texts::Open => all.filter(|it| Some(*it) == self.view.current).collect(),
            Texts::One(id) => all.filter(|it| *it == id).collect(),
        }
    }
}

fn passages(project: &Project, annotators: &[AnnotatorId]) -> String {
    let of = |id: &StatementId| project.annotations_by(*id, annotators).count();
    words::passages(project.statements.iter().map(|it| of(&it.id)).sum::<usize>())
}

/// How it was coded: with which codebook, by how many, and how much.
fn methods(view: &View, annotators: &[AnnotatorId], day: &str) -> String {
    let project = &view.project;
    let statements = with_filters(view, names::statements(project.statements.len()));
    let counted: usize =
        project.statements.iter().map(|it| it.text.as_str().split_whitespace().count()).sum();
    let at_work = annotators.iter().filter(|id| {
        project.statements.iter().any(|it| project.annotations_by(it.id, &[**id]).next().is_some())
    });
    let at_work = at_work.count();
    let (codes, layers) =
        (words::codes(project.codebook.codes.len()), words::layers(project.codebook.layers.len()));
    let known = versions(&project.attachments);
    let version = number_of(&known, project.revision).map_or_else(
        || words::revision(project.revision.to_string().get(..12).unwrap_or_default()),
        words::version,
    );
    let codebook = match project.codebook.title.trim() {
        "" => words::methods_codebook_untitled(&codes, &layers, &version),
        title => words::methods_codebook(&visible(title), &codes, &layers, &version),
    };
    let mut said = vec![
        words::methods_coded(&statements, &number(counted), &words::annotators(at_work)),
        codebook,
        words::methods_passages(&passages(project, annotators)),
    ];
    if at_work > 1 {
        said.push(words::methods_several().to_owned());
    }
    said.push(words::methods_made(day));
    said.join(" ")
}
