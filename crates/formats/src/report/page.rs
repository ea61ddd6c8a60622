//! A report as a page of HTML: one file without scripts that loads nothing else.

use std::rc::Rc;

use super::{blocks, title};
use crate::document::page::blocks as write_blocks;
use crate::html::out::Html;
use crate::html::{Article, CSS, Legend};
use annotator_core::insight::report::{Report, ReportPart};
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_words::report as words;

/// What tables, pictures and codes in the margin need.
const MORE_CSS: &str = include_str!("report.css");

pub(super) fn write(project: &Project, report: &Report) -> String {
    let legend = Legend::of(project);
    let mut html = Html::default();
    html.begin_with_images(&report.title, &format!("{CSS}{MORE_CSS}"));
    html.raw("<div class=\"page\">\n<header>\n<h1 dir=\"auto\">").text(&report.title);
    html.raw("</h1>\n<p class=\"about\" dir=\"auto\">").text(&report.about);
    html.raw("</p>\n</header>\n");
    contents(&mut html, report);
    html.raw("<main>\n");
    for (at, part) in report.parts.iter().enumerate() {
        let name = title(part);
        // A part without a title belongs to the one before it.
        let class = if name.is_empty() { "part more" } else { "part" };
        html.raw(&format!("<section class=\"{class}\" id=\"part{}\">\n", at + 1));
        if !name.is_empty() {
            html.raw("<h2 dir=\"auto\">").text(name).raw("</h2>\n");
        }
        match part {
            ReportPart::Texts(ids) => texts(&mut html, project, &legend, ids),
            _ => write_blocks(&mut html, &blocks(project, part, &[])),
        }
        html.raw("</section>\n");
    }
    html.raw("</main>\n");
    if report.parts.iter().any(|part| matches!(part, ReportPart::Texts(_))) {
        legend.write(&mut html, &project.codebook);
    }
    html.raw("</div>\n</body>\n</html>\n");
    html.finish().0
}

/// Links to the parts.
fn contents(html: &mut Html, report: &Report) {
    html.raw("<nav aria-label=\"").text(words::contents()).raw("\">\n<ol>\n");
    for (at, part) in report.parts.iter().enumerate() {
        let name = title(part);
        if !name.is_empty() {
            html.raw(&format!("<li><a href=\"#part{}\"><bdi>", at + 1)).text(name);
            html.raw("</bdi></a></li>\n");
        }
    }
    html.raw("</ol>\n</nav>\n");
}

fn texts(html: &mut Html, project: &Project, legend: &Legend, ids: &[StatementId]) {
    let statements = ids.iter().filter_map(|id| project.statement(*id));
    for (at, statement) in statements.enumerate() {
        let set = project.annotations_of(statement.id);
        let annotations: Vec<Rc<_>> = set.iter().cloned().collect();
        let article = Article { project, legend, number: at + 1, statement, margin: true };
        article.write(html, &annotations);
    }
}
