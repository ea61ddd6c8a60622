//! The words about what differs in project files, and the report as a file.

use super::adding::*;
use super::{all_tags, annotators, feedback, inspector, memos, quoted, statements};
use annotator_core::codebook::Code;
use annotator_core::merge::{
    Choice, CodeProposal, Conflict, Likeness, MergeReport, NotAdded, Part, Side, Why,
    WordsDifference, WordsOf,
};
use annotator_core::phrases::number::Numbers;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::variables::Variables;
use annotator_core::text::direction::visible;

/// The name of a part of a tag.
pub fn part_name(project: &Project, conflict: &Conflict, part: &Part) -> String {
    match part {
        Part::Statement => part_name_statement().to_owned(),
        Part::Annotator => part_name_annotator().to_owned(),
        Part::Passage => part_name_passage().to_owned(),
        Part::Code => part_name_code().to_owned(),
        Part::Note => part_name_note().to_owned(),
        Part::Confidence => part_name_confidence().to_owned(),
        Part::Attribute(id) => {
            let layer = project.codebook.layer_of(&conflict.ours.code);
            layer.map_or_else(
                || id.to_string(),
                |it| all_tags::field_name(&project.codebook, &it.id, id),
            )
        }
    }
}

/// What a version of a tag says in one of its parts.
pub fn part_value(project: &Project, tag: &Annotation, part: &Part) -> String {
    let statement = project.statement(tag.statement);
    match part {
        Part::Statement => statement.map(|it| statements::name(it)).unwrap_or_default(),
        Part::Annotator => {
            annotators::name(project.annotator(tag.annotator).map_or("", |it| &it.name))
        }
        Part::Passage => {
            statement.map(|it| visible(&tag.spans.quote(it.text.as_str()))).unwrap_or_default()
        }
        Part::Code => all_tags::code_name(&project.codebook, &tag.code),
        Part::Note => visible(&tag.note),
        Part::Confidence => all_tags::sure(tag.confidence).to_owned(),
        Part::Attribute(id) => {
            let layer = project.codebook.layer_of(&tag.code);
            let field = layer.and_then(|layer| layer.attribute(id));
            let language = statement.map_or("", |it| &*it.metadata.language);
            let value = tag.attributes.get(id).map(|attribute| match &attribute.value {
                annotator_core::project::value::Value::Party(party) => {
                    visible(&inspector::party_shown(party, ""))
                }
                value => feedback::value(value, field, Numbers::of(language)),
            });
            value.unwrap_or_default()
        }
    }
}

/// The words of a code that differ: what they are, here and in the file.
pub fn code_rows(ours: &Code, theirs: &Code) -> Vec<(&'static str, String, String)> {
    let rows = [
        (name_of_code(), ours.name.clone(), theirs.name.clone()),
        (definition_of_code(), ours.definition.clone(), theirs.definition.clone()),
        (include_of_code(), ours.include.join("\n"), theirs.include.join("\n")),
        (exclude_of_code(), ours.exclude.join("\n"), theirs.exclude.join("\n")),
    ];
    let differ = rows.into_iter().filter(|(_, ours, theirs)| ours != theirs);
    differ.map(|(name, ours, theirs)| (name, visible(&ours), visible(&theirs))).collect()
}

/// What words that differ are: a memo on something, or a variable of a statement.
pub fn words_name(project: &Project, words: &WordsDifference) -> (String, String) {
    match &words.of {
        WordsOf::Memo(of) => (memos::title(of).to_owned(), memos::about(project, of)),
        WordsOf::Value(statement, variable) => {
            let variables = Variables::of(&project.attachments);
            let name = variables
                .get(variable)
                .map_or_else(|| variable.to_string(), |it| visible(&it.name));
            let title = project.statement(*statement).map(|it| statements::name(it));
            (name, title.unwrap_or_default())
        }
    }
}

/// Why a code of a file may be one that is here.
pub fn likeness(proposal: &CodeProposal, ours: &str) -> String {
    match proposal.why {
        Likeness::Recoded(tags) => code_recoded(tags, ours),
        Likeness::Path => code_same_path().to_owned(),
        Likeness::Name => code_same_name().to_owned(),
    }
}

/// How a difference was settled.
pub fn side(side: Side) -> &'static str {
    match side {
        Side::Ours => settled_ours(),
        Side::Theirs => settled_theirs(),
        Side::Both => settled_both(),
    }
}

fn choice(choice: &Choice) -> &'static str {
    match choice {
        Choice::Ours => settled_ours(),
        Choice::Theirs => settled_theirs(),
        Choice::Both => settled_both(),
        Choice::Parts(_) => settled_parts(),
    }
}

/// The report as a page of its own, to be kept or printed.
pub fn report_page(project: &Project, files: &[&str], report: &MergeReport) -> String {
    let title = escaped(&file_title(&quoted(&project.name)));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
        <style>body{{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}}\
        table{{border-collapse:collapse;width:100%}}th,td{{text-align:start;vertical-align:top;\
        border-bottom:1px solid #8888;padding:.25rem .75rem .25rem 0}}</style>\n<h1>{title}</h1>\n"
    );
    let files: Vec<String> = files.iter().map(|name| visible(name)).collect();
    page += &format!("<p>{}</p>\n", escaped(&file_made(&annotator_words::list(&files))));
    page += &section(file_added(), &[column_coder(), column_tags()], &added_rows(project, report));
    page += &list(&counted(report));
    let columns =
        [column_what(), column_quote(), version_here(), version_there(), column_settled()];
    page += &section(file_differences(), &columns, &difference_rows(project, report));
    let columns = [column_quote(), part_name_code(), column_why()];
    page += &section(file_not_added(), &columns, &not_added_rows(project, &report.not_added));
    page + "</html>\n"
}

fn added_rows(project: &Project, report: &MergeReport) -> Vec<Vec<String>> {
    let name = |id| annotators::name(project.annotator(id).map_or("", |it| &it.name));
    report.added.iter().map(|(id, tags)| vec![name(*id), super::number(*tags)]).collect()
}

/// What was added besides, and what was here already.
pub fn counted(report: &MergeReport) -> Vec<String> {
    let moved: usize = report.moved.values().sum();
    let some = |many: usize, words: String| (many > 0).then_some(words);
    [
        some(report.updated, updated(report.updated)),
        some(report.same, same_already(report.same)),
        some(moved, moved_tags(moved)),
        some(report.memos, memos_added(report.memos)),
        some(report.values, values_added(report.values)),
        some(report.settled_cases, settled_cases_added(report.settled_cases)),
        some(report.decisions, decisions_added(report.decisions)),
        some(report.suggestion_decisions, suggestion_decisions_added(report.suggestion_decisions)),
        some(report.pair_decisions, pair_decisions_added(report.pair_decisions)),
        some(report.settled(), conflicts_settled(report.settled())),
        some(report.not_settled, not_settled(report.not_settled)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn difference_rows(project: &Project, report: &MergeReport) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for conflict in &report.conflicts {
        let quote = part_value(project, &conflict.ours, &Part::Passage);
        for part in conflict.parts() {
            rows.push(vec![
                part_name(project, conflict, &part),
                quote.clone(),
                part_value(project, &conflict.ours, &part),
                part_value(project, &conflict.theirs, &part),
                choice(&conflict.choice).to_owned(),
            ]);
        }
    }
    for it in &report.other_codes {
        for (name, ours, theirs) in code_rows(&it.ours, &it.theirs) {
            let what = visible(&it.ours.name);
            rows.push(vec![name.to_owned(), what, ours, theirs, side(it.choice).to_owned()]);
        }
    }
    for it in &report.other_names {
        let (ours, theirs) = (annotators::name(&it.ours), annotators::name(&it.theirs));
        rows.push(vec![
            kind_name().to_owned(),
            String::new(),
            ours,
            theirs,
            side(it.choice).to_owned(),
        ]);
    }
    for it in &report.words {
        let (what, of) = words_name(project, it);
        rows.push(vec![
            what,
            of,
            visible(&it.ours),
            visible(&it.theirs),
            side(it.choice).to_owned(),
        ]);
    }
    rows
}

fn not_added_rows(project: &Project, not_added: &[NotAdded]) -> Vec<Vec<String>> {
    let row = |it: &NotAdded| {
        let why = match &it.why {
            Why::WordsNotFound => words_not_found(),
            Why::Invalid(_) => does_not_fit(),
        };
        let code = all_tags::code_name(&project.codebook, &it.annotation.code);
        vec![visible(&it.quote), code, why.to_owned()]
    };
    not_added.iter().map(row).collect()
}

fn list(items: &[String]) -> String {
    let items: String = items.iter().map(|it| format!("<li>{}</li>\n", escaped(it))).collect();
    if items.is_empty() { items } else { format!("<ul>\n{items}</ul>\n") }
}

fn section(title: &str, columns: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let head: String = columns.iter().map(|name| format!("<th>{}</th>", escaped(name))).collect();
    let cells = |row: &Vec<String>| {
        row.iter().map(|it| format!("<td dir=\"auto\">{}</td>", escaped(it))).collect::<String>()
    };
    let rows: String = rows.iter().map(|row| format!("<tr>{}</tr>\n", cells(row))).collect();
    format!("<h2>{}</h2>\n<table>\n<tr>{head}</tr>\n{rows}</table>\n", escaped(title))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::edit::Edit;
    use annotator_core::merge::merge;
    use annotator_core::testing::generate::{annotator, rich_project};

    #[test]
    fn the_report_says_what_differed_and_cannot_be_broken_by_names() {
        let project = rich_project();
        let mut file = project.clone();
        file.annotators[0].name = "<script>".into();
        let set = std::rc::Rc::make_mut(file.annotations.values_mut().next().unwrap());
        let tag = set.at(0).unwrap().clone();
        set.remove(tag.id);
        set.insert(std::rc::Rc::new(Annotation { note: "There & here".into(), ..(*tag).clone() }));
        Edit::AddAnnotator { annotator: annotator(31) }.apply(&mut file).unwrap();
        let report = merge(&project, annotator(11).id, &[&file]).report;
        let page = report_page(&project, &["a.json"], &report);
        assert!(page.contains("There &amp; here"), "{page}");
        assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{page}");
        assert!(page.contains("<th>Settled</th>"), "{page}");
    }
}
