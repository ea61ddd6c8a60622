//! A codebook as a document to read: what is in it, in order.

use std::rc::Rc;

use crate::document::commonmark::marked;
use crate::document::{Block, Document, Run, Runs, plain};
use crate::shared::code_tree::in_tree;
use crate::shared::report::{fill, gap, value};
use annotator_core::codebook::version::{Version, versions};
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Code, Codebook, Layer};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Confidence};
use annotator_core::project::id::CodeId;
use annotator_core::small_map::SmallMap;
use annotator_words::{codebook_document as words, report};

/// The most passages that are quoted of a code besides its examples.
const MOST_PASSAGES: usize = 3;

fn labelled(label: &str, text: &str) -> Runs {
    let message = report::labelled(&gap(0));
    let label = fill(&message, &[label]);
    vec![
        Run { text: format!("{label} "), bold: true, italic: false },
        Run { text: text.to_owned(), ..Run::default() },
    ]
}

/// The codebook of a project.
pub(crate) fn of(project: &Project) -> Document {
    let codebook = &*project.codebook;
    let named = codebook.title.trim();
    let title = if named.is_empty() { words::codebook() } else { named };
    let mut made = Made { project, codebook, passages: passages(project), blocks: Vec::new() };
    made.version();
    if !codebook.guidelines.trim().is_empty() {
        made.heading(2, words::guidelines());
        made.blocks.extend(marked(&codebook.guidelines));
    }
    made.overview();
    for layer in &codebook.layers {
        made.heading(2, &layer.name);
        if layer.exclusive {
            made.paragraph(plain(words::exclusive()));
        }
        for (depth, code) in in_tree(codebook, &layer.id) {
            made.code(depth, code);
        }
        made.fields(layer);
    }
    made.history();
    Document { title: title.to_owned(), blocks: made.blocks, comments: Vec::new() }
}

/// The annotations by code.
type Passages<'a> = SmallMap<&'a CodeId, Vec<&'a Rc<Annotation>>>;

fn passages(project: &Project) -> Passages<'_> {
    let mut all: Passages = SmallMap::new();
    for statement in &project.statements {
        let Some(set) = project.annotations.get(&statement.id) else { continue };
        for annotation in set.iter() {
            all.entry_or_default(&annotation.code).push(annotation);
        }
    }
    all
}

struct Made<'a> {
    project: &'a Project,
    codebook: &'a Codebook,
    passages: Passages<'a>,
    blocks: Vec<Block>,
}

impl Made<'_> {
    fn heading(&mut self, level: u8, text: &str) {
        self.blocks.push(Block::Heading(level.min(6), text.to_owned()));
    }

    fn paragraph(&mut self, runs: Runs) {
        self.blocks.push(Block::Paragraph(runs));
    }

    fn item(&mut self, depth: usize, runs: Runs) {
        self.blocks.push(Block::Item { depth, number: None, runs });
    }

    fn count(&self, code: &CodeId) -> usize {
        self.passages.get(code).map_or(0, Vec::len)
    }

    /// Which version it is, and of which project.
    fn version(&mut self) {
        let known = versions(&self.project.attachments);
        let last = known.last();
        let current = known.iter().rev().find(|it| it.revision == self.project.revision);
        let revision = self.project.revision.to_string();
        let revision = revision.get(..12).unwrap_or(&revision).to_owned();
        let words = match (current, last) {
            (Some(version), _) => words::version(&version.number, &day(version), &revision),
            (None, Some(last)) => words::changed_since(&last.number, &day(last), &revision),
            (None, None) => words::revision(&revision),
        };
        self.paragraph(plain(&words));
        if !self.project.name.trim().is_empty() {
            let (codes, tags) = (self.codebook.codes.len(), self.project.annotation_count());
            let about = words::of_project(&gap(0), codes, tags);
            self.paragraph(plain(&fill(&about, &[self.project.name.trim()])));
        }
    }

    /// The tree of all codes with their counts.
    fn overview(&mut self) {
        self.heading(2, words::overview());
        for layer in &self.codebook.layers {
            self.item(0, vec![Run { text: layer.name.clone(), bold: true, italic: false }]);
            for (depth, code) in in_tree(self.codebook, &layer.id) {
                let counted = words::name_and_count(&gap(0), self.count(&code.id));
                self.item(depth + 1, plain(&fill(&counted, &[&code.name])));
            }
        }
    }

    fn code(&mut self, depth: usize, code: &Code) {
        self.heading(u8::try_from(depth).unwrap_or(6).saturating_add(3), &code.name);
        let mut facts = vec![words::tags(self.count(&code.id))];
        if !code.selectable {
            facts = vec![words::group_only().to_owned()];
        }
        if !code.short_name.is_empty() {
            facts.push(fill(&words::short_name(&gap(0)), &[&code.short_name]));
        }
        if let Some(key) = &code.key {
            facts.push(fill(&words::key(&gap(0)), &[key]));
        }
        let facts = facts.join(" · ");
        self.paragraph(vec![Run { text: facts, bold: false, italic: true }]);
        for paragraph in code.definition.lines().filter(|line| !line.trim().is_empty()) {
            self.paragraph(plain(paragraph.trim()));
        }
        for (label, rules) in
            [(report::include(), &code.include), (report::exclude(), &code.exclude)]
        {
            for rule in rules {
                self.item(0, labelled(label, rule));
            }
        }
        for example in &code.examples {
            self.blocks.push(Block::Quote(example.clone(), String::new()));
        }
        self.best_passages(code);
    }

    /// Passages that annotators are sure of, if they are not examples already.
    fn best_passages(&mut self, code: &Code) {
        let all = self.passages.get(&code.id).into_iter().flatten();
        let sure = all.filter(|it| it.confidence == Some(Confidence::High));
        let quoted = sure.filter_map(|annotation| {
            let statement = self.project.statement(annotation.statement)?;
            let quote = annotation.spans.quote(statement.text.as_str());
            let title = statement.metadata.title.clone();
            (!code.examples.contains(&quote)).then_some(Block::Quote(quote, title))
        });
        let quoted: Vec<_> = quoted.take(MOST_PASSAGES).collect();
        self.blocks.extend(quoted);
    }

    fn fields(&mut self, layer: &Layer) {
        if layer.attributes.is_empty() {
            return;
        }
        self.heading(3, &fill(&words::fields(&gap(0)), &[&layer.name]));
        let columns = [words::field(), words::kind(), words::choices(), words::help()];
        let mut rows = vec![columns.map(str::to_owned).to_vec()];
        for field in &layer.attributes {
            rows.push(self.field(field));
        }
        self.blocks.push(Block::Table(rows));
    }

    fn field(&self, field: &AttributeDefinition) -> Vec<String> {
        let mut name = field.name.clone();
        if field.required {
            name = fill(&words::required(&gap(0)), &[&name]);
        } else if field.rare {
            name = fill(&words::rare(&gap(0)), &[&name]);
        }
        let choices = field.values.iter().map(|choice| {
            let name = match choice.score() {
                Some(score) => fill(&words::scored(&gap(0), &gap(1)), &[&choice.name, score]),
                None => choice.name.clone(),
            };
            match choice.help.as_str() {
                "" => name,
                help => fill(&report::code_and_definition(&gap(0), &gap(1)), &[&name, help]),
            }
        });
        let labels = field.names_by_code.iter().map(|(code, label)| {
            let name = self.codebook.code(code).map_or(code.as_str(), |code| &code.name);
            fill(&words::name_for_code(&gap(0), &gap(1)), &[name, label])
        });
        let help = std::iter::once(field.help.clone()).filter(|help| !help.is_empty());
        vec![
            name,
            kind(field.kind).to_owned(),
            choices.collect::<Vec<_>>().join("\n"),
            help.chain(labels).chain(default_of(field)).collect::<Vec<_>>().join("\n"),
        ]
    }

    /// What changed from version to version, the last first.
    fn history(&mut self) {
        let known = versions(&self.project.attachments);
        if known.is_empty() {
            return;
        }
        self.heading(2, words::versions());
        let columns = [words::number(), words::published(), words::codes(), words::what_changed()];
        let mut rows = vec![columns.map(str::to_owned).to_vec()];
        rows.extend(known.iter().rev().map(|version| {
            vec![
                version.number.clone(),
                day(version),
                version.codebook.codes.len().to_string(),
                version.changed.clone(),
            ]
        }));
        self.blocks.push(Block::Table(rows));
    }
}

/// What new annotations get.
fn default_of(field: &AttributeDefinition) -> Option<String> {
    let default = value(&field.default_value()?, Some(field));
    Some(fill(&words::default(&gap(0)), &[&default]))
}

/// The day on which a version was published, as in files.
fn day(version: &Version) -> String {
    let seconds = version.published.0.0.div_euclid(1000);
    let time = time::OffsetDateTime::from_unix_timestamp(seconds);
    time.map(|time| time.date().to_string()).unwrap_or_default()
}

fn kind(kind: AttributeKind) -> &'static str {
    match kind {
        AttributeKind::Text => words::kind_text(),
        AttributeKind::Choice => words::kind_choice(),
        AttributeKind::MultipleChoice => words::kind_multiple_choice(),
        AttributeKind::Number => words::kind_number(),
        AttributeKind::YesNo => words::kind_yes_no(),
        AttributeKind::Date => words::kind_date(),
        AttributeKind::Money => words::kind_money(),
        AttributeKind::Party => words::kind_party(),
    }
}
