//! A page for people: the statements with their marks, a legend, notes and records. It is one file
//! without scripts that loads nothing else.
//!
//! The text of each paragraph is exactly the statement's. Marks are elements without text; what
//! they show comes from the style sheet, so that it is not copied with the text. Nothing is shown
//! by colour alone: a passage starts with a bar and ends with a number and a short form of its
//! code, and lines differ in their pattern.

pub(crate) mod marks;
pub(crate) mod out;
mod records;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::rc::Rc;

use crate::export::{Export, Format, Written};
use crate::shared::code_tree::path;
use crate::shared::labels::{Labels, language_tag};
use crate::shared::report::{self, gap, labelled};
use annotator_core::codebook::{Code, Codebook, Paint};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::small_map::SmallMap;
use annotator_words::{formats, report as words};
use out::Html;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("html"),
        name: Cow::Borrowed(formats::html()),
        programs: Cow::Borrowed(formats::html_programs()),
        group: Group::Reading,
        ending: Cow::Borrowed("html"),
        media_type: Cow::Borrowed("text/html"),
        shape: Shape::File,
        reads: false,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::Attributes, Remedy::AsText),
        (Feature::Evidence, Remedy::AsText),
        (Feature::Proposed, Remedy::LeftOut),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::Metadata, Remedy::AsText),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
        (Feature::History, Remedy::LeftOut),
        (Feature::UnusedCodes, Remedy::LeftOut),
        (Feature::ForbiddenCharacters, Remedy::Blanked),
    ],
    write,
    read: None,
};

pub(crate) const CSS: &str = include_str!("page.css");

fn write(export: &mut Export) -> Written {
    let project = export.project;
    let legend = Legend::of(project);
    let mut html = Html::default();
    html.begin(name(project), CSS).raw("<div class=\"page\">\n");
    head(&mut html, project);
    html.raw("<main>\n");
    for (at, statement) in project.statements.iter().enumerate() {
        let set = project.annotations_of(statement.id);
        let annotations: Vec<Rc<Annotation>> = set.iter().cloned().collect();
        let page = Article { project, legend: &legend, number: at + 1, statement, margin: false };
        page.write(&mut html, &annotations);
        (export.progress)(at + 1);
    }
    html.raw("</main>\n");
    legend.write(&mut html, &project.codebook);
    html.raw("</div>\n</body>\n</html>\n");
    let (content, blanks) = html.finish();
    let mut written = Written::file(content);
    written.count_lost(Feature::ForbiddenCharacters, blanks);
    written
}

fn name(project: &Project) -> &str {
    if project.name.trim().is_empty() { words::statements() } else { &project.name }
}

fn head(html: &mut Html, project: &Project) {
    html.raw("<header>\n<h1 dir=\"auto\">").text(name(project)).raw("</h1>\n");
    // The annotators, then the codebook.
    let people: Vec<String> = (0..project.annotators.len()).map(gap).collect();
    let about = if people.is_empty() {
        words::codebook_only(&gap(0))
    } else {
        words::annotated_by(&annotator_words::list(&people), &gap(people.len()))
    };
    let names = project.annotators.iter().map(|it| it.name.as_str());
    let names: Vec<&str> = names.chain([project.codebook.title.as_str()]).collect();
    html.raw("<p class=\"about\">").message(&about, &names).raw("</p>\n</header>\n");
    if project.statements.len() > 1 {
        html.raw("<nav aria-label=\"").text(words::statements()).raw("\">\n<h3>");
        html.text(words::statements()).raw("</h3>\n<ol>\n");
        for (at, statement) in project.statements.iter().enumerate() {
            html.raw(&format!("<li><a href=\"#s{}\"><bdi>", at + 1));
            html.text(title(statement)).raw("</bdi></a></li>\n");
        }
        html.raw("</ol>\n</nav>\n");
    }
}

pub(crate) fn title(statement: &Statement) -> &str {
    let names = [&statement.metadata.title, &statement.provenance.file_name];
    let known = names.into_iter().find(|name| !name.trim().is_empty());
    known.map_or_else(|| words::statement(), String::as_str)
}

/// How a code looks.
struct Look {
    /// A short form of its name, unique in the page.
    short: String,
    /// The CSS classes that paint it.
    class: String,
    tint: bool,
    /// Its index in the codebook.
    place: usize,
    /// Its name, after the names of the codes above it.
    name: String,
    count: usize,
}

impl Look {
    /// The painted short form, and the name.
    fn sample(&self, html: &mut Html) {
        html.raw(&format!("<span class=\"sample {}\">", self.class)).text(&self.short);
        html.raw("</span><bdi>").text(&self.name).raw("</bdi>");
    }
}

/// The codes that annotations use, in the order of the codebook.
pub(crate) struct Legend {
    looks: SmallMap<CodeId, Look>,
}

impl Legend {
    pub(crate) fn of(project: &Project) -> Self {
        let codebook = &project.codebook;
        let counts = project.code_counts();
        let mut shorts = Labels::default();
        let looks = codebook.codes.iter().enumerate().filter_map(|(place, code)| {
            let count = *counts.get(&code.id)?;
            let tint = codebook.layer(&code.layer).is_none_or(|layer| layer.paint == Paint::Tint);
            let look = Look {
                short: shorts.unique(&short(&code.name)),
                class: format!("{} c{}", if tint { "t" } else { "u" }, code.slot),
                tint,
                place,
                name: report::path(&path(codebook, code)),
                count,
            };
            Some((code.id.clone(), look))
        });
        Self { looks: looks.collect() }
    }

    fn look(&self, code: &CodeId) -> Option<&Look> {
        self.looks.get(code)
    }

    pub(crate) fn write(&self, html: &mut Html, codebook: &Codebook) {
        if self.looks.is_empty() {
            return;
        }
        html.raw("<section class=\"codebook\">\n<h2>").text(words::codes());
        html.raw("</h2>\n");
        for layer in &codebook.layers {
            let used = codebook.codes.iter().filter(|code| code.layer == layer.id);
            let used = used.filter_map(|code| Some((code, self.look(&code.id)?)));
            let used: Vec<(&Rc<Code>, &Look)> = used.collect();
            if used.is_empty() {
                continue;
            }
            html.raw("<h3 dir=\"auto\">").text(&layer.name).raw("</h3>\n<ul class=\"codes\">\n");
            for (code, look) in used {
                html.raw(&format!("<li id=\"code{}\">", look.place));
                look.sample(html);
                html.raw(&format!(" <span class=\"soft\">{}</span>", look.count));
                rules(html, code);
                html.raw("</li>\n");
            }
            html.raw("</ul>\n");
        }
        html.raw("</section>\n");
    }
}

fn rules(html: &mut Html, code: &Code) {
    if !code.definition.is_empty() {
        html.raw("<p dir=\"auto\">").text(&code.definition).raw("</p>");
    }
    for (title, texts) in report::rules(code) {
        html.raw("<p>").text(&labelled(title)).raw("</p><ul>");
        for text in texts {
            html.raw("<li dir=\"auto\">").text(text).raw("</li>");
        }
        html.raw("</ul>");
    }
}

/// The first letters of the first three words, or the first three letters of the only one.
fn short(name: &str) -> String {
    let words: Vec<&str> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [] => name.chars().take(3).collect(),
        [word] => word.chars().take(3).collect(),
        words => {
            let first = words.iter().take(3).filter_map(|word| word.chars().next());
            first.flat_map(char::to_uppercase).collect()
        }
    }
}

/// A statement in the page.
pub(crate) struct Article<'a> {
    pub(crate) project: &'a Project,
    pub(crate) legend: &'a Legend,
    /// Its number in the page, from 1.
    pub(crate) number: usize,
    pub(crate) statement: &'a Statement,
    /// Whether codes are also beside the paragraph in which their passages begin.
    pub(crate) margin: bool,
}

impl Article<'_> {
    pub(crate) fn write(&self, html: &mut Html, annotations: &[Rc<Annotation>]) {
        html.raw(&format!("<article id=\"s{}\">\n<header>\n<h2 dir=\"auto\">", self.number));
        html.text(title(self.statement)).raw("</h2>\n");
        known(html, &self.statement.metadata);
        html.raw("</header>\n");
        self.legend(html, annotations);
        html.raw("<div class=\"text\"");
        let language = language_tag(&self.statement.metadata.language);
        if !language.is_empty() {
            html.raw(&format!(" lang=\"{language}\""));
        }
        html.raw(">\n");
        self.text(html, annotations);
        html.raw("</div>\n");
        if !annotations.is_empty() {
            self.records(html, annotations);
        }
        html.raw("</article>\n");
    }

    /// The codes of this statement, in the order of the codebook.
    fn legend(&self, html: &mut Html, annotations: &[Rc<Annotation>]) {
        let looks = annotations.iter().filter_map(|it| self.legend.look(&it.code));
        let looks: SmallMap<usize, &Look> = looks.map(|look| (look.place, look)).collect();
        if looks.is_empty() {
            return;
        }
        html.raw("<ul class=\"legend\" aria-label=\"").text(words::codes()).raw("\">\n");
        for look in looks.values() {
            html.raw(&format!("<li><a href=\"#code{}\">", look.place));
            look.sample(html);
            html.raw("</a></li>\n");
        }
        html.raw("</ul>\n");
    }

    /// The id of an annotation in the page. Numbers start at 1 in each statement.
    fn id(&self, kind: char, annotation: usize) -> String {
        format!("s{}-{kind}{}", self.number, annotation + 1)
    }
}

/// What is known about a statement, except for its title.
fn known(html: &mut Html, metadata: &Metadata) {
    let mut rows = report::known(metadata).peekable();
    if rows.peek().is_none() {
        return;
    }
    html.raw("<dl>\n");
    for (name, text) in rows {
        html.raw("<dt>").text(name).raw("</dt><dd dir=\"auto\">").text(text).raw("</dd>\n");
    }
    html.raw("</dl>\n");
}
