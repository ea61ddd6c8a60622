//! How far coders agree.

use std::ops::ControlFlow;

use annotator_analysis::agreement::project::measure;
use annotator_core::agreement::{
    Answer, Coder, Figures, Interval, Measured, Part, Question, Seen, Unit, Unmeasured,
};
use annotator_core::coders::groups::{CoderGroups, OfGroups};
use annotator_core::merge::merge;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, CodeId, LayerId};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::args::{Agree, AgreeBy, AgreeUnit};
use crate::failure::{Failure, Outcome};
use crate::input::inputs;
use crate::output::print;
use crate::progress::Progress;
use crate::project::{Opened, apply, open};
use crate::table::{Format, Table, json};

pub(super) fn run(args: &Agree, progress: &mut Progress) -> Result<Outcome, Failure> {
    let project = project(args, progress)?;
    let mut question = question(&project, args)?;
    let groups = groups(&project, args)?;
    let annotators: Vec<AnnotatorId> =
        question.coders.iter().flat_map(|coder| coder.annotators.clone()).collect();
    let (names, slices) = groups.slices(&annotators).into_iter().unzip();
    question.slices = slices;
    if args.groups_as_one {
        question.coders = groups.as_one(&annotators);
    }
    if question.coders.len() < 2 {
        let why = if args.groups_as_one && annotators.len() > 1 {
            "Agreement needs two coders, but all coders are in one group, which counts as one. Leave \
             “--groups-as-one” out, or give another group."
        } else {
            "Agreement needs two coders with annotations; there are fewer. Give the other coders’ \
             files, too."
        };
        return Err(Failure::File(why.to_owned()));
    }
    let answer = measure(&project, &question, |at| {
        progress.at(at.done as usize, at.of as usize, "measuring");
        ControlFlow::Continue(())
    });
    let Some(answer) = answer else {
        return Err(Failure::File("Agreement was not measured.".to_owned()));
    };
    progress.clear();
    let shown = Shown {
        project: &project,
        question: &question,
        answer: &answer,
        groups: &groups,
        slices: names,
    };
    print(&match args.format {
        Format::Text => shown.text(args.by),
        Format::Json => json(&shown.json()),
        Format::Csv => shown.table(args.by.unwrap_or(AgreeBy::Code), None).csv()?,
    })?;
    Ok(if answer.statements.is_empty() { Outcome::Problems } else { Outcome::Fine })
}

/// The project in the files. Several files are merged first.
fn project(args: &Agree, progress: &mut Progress) -> Result<Project, Failure> {
    let mut projects = Vec::new();
    let files = inputs(&args.files)?;
    let is_ours = |it: &&crate::input::Input| {
        !it.found || it.inside.extension().is_some_and(|ending| ending == "json")
    };
    for input in files.iter().filter(is_ours) {
        let Opened { project, .. } = open(input, &input.read()?, args.misfits, progress)?;
        projects.push(project);
    }
    let Some((first, others)) = projects.split_first() else {
        return Err(Failure::Usage("There is no project file in what was given.".to_owned()));
    };
    let mut project = first.clone();
    if !others.is_empty() {
        let merged = merge(first, AnnotatorId(Uuid::nil()), &others.iter().collect::<Vec<_>>());
        let lost = merged.report.conflicts.len() + merged.report.not_added.len();
        if lost > 0 {
            progress.note(&format!(
                "{lost} annotations differ between the files or have no place; “merge” lists them."
            ));
        }
        apply(&mut project, &merged.edits)?;
    }
    Ok(project)
}

fn question(project: &Project, args: &Agree) -> Result<Question, Failure> {
    let layer = args.layer.as_deref().map(|wanted| layer(project, wanted)).transpose()?;
    let mut question = Question::of(project, layer.as_ref());
    if !args.coders.is_empty() {
        question.coders = coders(project, &args.coders)?;
    }
    if !args.codes.is_empty() {
        question.codes = codes(project, &args.codes)?;
    }
    question.unit = match args.unit {
        AgreeUnit::Sentence => Unit::Sentence,
        AgreeUnit::Paragraph => Unit::Paragraph,
        AgreeUnit::Character => Unit::Character,
        AgreeUnit::Passage => Unit::Passage,
    };
    question.part = if args.whole_text { Part::All } else { Part::Body };
    question.seen = if args.all_statements { Seen::All } else { Seen::Annotated };
    question.forgive_spaces = !args.exact_edges;
    question.with_parents = args.with_parents;
    question.suggestions = args.suggestions;
    question.adjudicated = args.adjudicated;
    question.drawing.samples = args.samples;
    question.drawing.seed = args.seed;
    Ok(question)
}

fn layer(project: &Project, wanted: &str) -> Result<LayerId, Failure> {
    let mut layers = project.codebook.layers.iter();
    let found = layers.find(|it| it.id.as_str() == wanted || it.name == wanted);
    found.map(|it| it.id.clone()).ok_or_else(|| {
        let names: Vec<&str> = project.codebook.layers.iter().map(|it| it.id.as_str()).collect();
        Failure::Usage(format!("There is no layer “{wanted}”. There is: {}.", names.join(", ")))
    })
}

/// The groups that were given, or else those of the project.
fn groups(project: &Project, args: &Agree) -> Result<CoderGroups, Failure> {
    let mut groups = CoderGroups::default();
    if args.group.is_empty() {
        groups = CoderGroups::of(&project.attachments);
    }
    for (name, wanted) in &args.group {
        for (id, coder) in coders(project, wanted)?.iter().flat_map(|it| &it.annotators).zip(wanted)
        {
            if let Some(known) = groups.group_of(*id).filter(|known| known.name != *name) {
                return Err(Failure::Usage(format!(
                    "“{coder}” is in “{}” and in “{name}”. A coder can be in one group only.",
                    known.name
                )));
            }
            groups.put(*id, name);
        }
    }
    if groups.groups.is_empty() && (args.groups_as_one || args.by == Some(AgreeBy::Group)) {
        return Err(Failure::Usage(
            "There are no groups of coders. Give them with “--group NAME=CODER,CODER”.".to_owned(),
        ));
    }
    Ok(groups)
}

fn coders(project: &Project, wanted: &[String]) -> Result<Vec<Coder>, Failure> {
    let coder = |wanted: &String| {
        let mut all = project.annotators.iter();
        let found = all.find(|it| it.name == *wanted || it.id.to_string() == *wanted);
        found.map(|it| Coder::one(it.id)).ok_or_else(|| {
            let names: Vec<&str> = project.annotators.iter().map(|it| it.name.as_str()).collect();
            Failure::Usage(format!(
                "There is no annotator “{wanted}”. There is: {}.",
                names.join(", ")
            ))
        })
    };
    wanted.iter().map(coder).collect()
}

fn codes(project: &Project, wanted: &[String]) -> Result<Vec<CodeId>, Failure> {
    let code = |wanted: &String| {
        let found = CodeId::parse(wanted).filter(|it| project.codebook.code(it).is_some());
        found.ok_or_else(|| {
            Failure::Usage(format!(
                "The codebook has no code “{wanted}”. “report --by code” lists them."
            ))
        })
    };
    wanted.iter().map(code).collect()
}

struct Shown<'a> {
    project: &'a Project,
    question: &'a Question,
    answer: &'a Answer,
    groups: &'a CoderGroups,
    /// What the slices of the answer are about.
    slices: Vec<OfGroups>,
}

/// The measures of some units, with the names of their columns.
fn measures(figures: &Figures) -> [(&'static str, Measured); 12] {
    let low = |interval: Interval| interval.map(|(low, _)| low);
    let high = |interval: Interval| interval.map(|(_, high)| high);
    [
        ("percent", figures.percent),
        ("kappa", figures.kappa),
        ("fleiss", figures.fleiss),
        ("alpha", figures.alpha),
        ("alpha_low", low(figures.interval)),
        ("alpha_high", high(figures.interval)),
        ("masi", figures.masi),
        ("u_alpha", figures.unitizing.alpha),
        ("cu_alpha", figures.unitizing.codes),
        ("f1", figures.f1),
        ("f1_overlap", figures.f1_overlap),
        ("boundary", figures.boundary),
    ]
}

/// A number as it is, or with this many digits for people.
fn number(measured: Measured, digits: Option<i32>) -> Json {
    match (measured, digits) {
        (Err(_), _) => Json::Null,
        (Ok(figure), None) => json!(figure.value()),
        (Ok(figure), Some(digits)) => {
            let scale = 10_f64.powi(digits);
            json!((figure.value() * scale).round() / scale)
        }
    }
}

/// Why measures are not defined: `kappa: all values are the same`.
fn undefined(measures: &[(&'static str, Measured)]) -> String {
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for (name, measured) in measures {
        let Err(why) = measured else { continue };
        if matches!(why, Unmeasured::NotMeant | Unmeasured::NotAsked) {
            continue;
        }
        match reasons.iter_mut().find(|(known, _)| *known == words(*why)) {
            Some((_, names)) => names.push(name),
            None => reasons.push((words(*why), vec![name])),
        }
    }
    let reasons = reasons.iter().map(|(why, names)| format!("{}: {why}", names.join(", ")));
    reasons.collect::<Vec<_>>().join("; ")
}

fn words(why: Unmeasured) -> &'static str {
    match why {
        Unmeasured::NothingToCompare => "no unit was decided about by two coders",
        Unmeasured::OneValue => "all values are the same, so nobody could have disagreed",
        Unmeasured::UnequalCoders => {
            "not every unit was decided about by the same number of coders"
        }
        Unmeasured::Overlap => "passages of one coder overlap",
        Unmeasured::NotMeant => "the measure is not meant for this",
        Unmeasured::TooFew => "too few units to draw samples from",
        Unmeasured::MostlyUndefined => "it is not defined in most samples",
        Unmeasured::TooManySets => "there are too many different sets of codes",
        Unmeasured::NotAsked => "no interval was asked for",
    }
}

impl Shown<'_> {
    fn text(&self, by: Option<AgreeBy>) -> String {
        if let Some(by) = by {
            return self.table(by, Some(3)).text();
        }
        let all = [AgreeBy::All, AgreeBy::Code, AgreeBy::Pair, AgreeBy::Group, AgreeBy::Field];
        let tables = all.map(|by| self.table(by, Some(3)));
        let tables = tables.iter().filter(|table| !table.rows.is_empty());
        let statements = self.answer.statements.len();
        let unit = match self.question.unit {
            Unit::Sentence => "sentence",
            Unit::Paragraph => "paragraph",
            Unit::Character => "character",
            Unit::Passage => "passage",
        };
        let coders = self.question.coders.iter().map(|coder| self.coder(coder));
        format!(
            "Coders: {}. Statements coded by two or more: {statements}. Unit: {unit}.\n\n{}",
            coders.map(|it| crate::progress::harmless(&it)).collect::<Vec<_>>().join(", "),
            tables.map(Table::text).collect::<Vec<_>>().join("\n")
        )
    }

    fn coder(&self, coder: &Coder) -> String {
        if let Some(name) = self.groups.name_of(coder) {
            return name.to_owned();
        }
        let names = coder.annotators.iter().filter_map(|id| self.project.annotator(*id));
        names.map(|it| it.name.clone()).collect::<Vec<_>>().join(" + ")
    }

    fn table(&self, by: AgreeBy, digits: Option<i32>) -> Table {
        match by {
            AgreeBy::All => self.all(digits),
            AgreeBy::Code => self.codes(digits),
            AgreeBy::Pair => self.pairs(digits),
            AgreeBy::Field => self.fields(digits),
            AgreeBy::Group => self.by_group(digits),
        }
    }

    /// A row for each measure of all codes together.
    fn all(&self, digits: Option<i32>) -> Table {
        let mut table = Table::new(&["measure", "value", "undefined"]);
        for (name, measured) in measures(&self.answer.overall) {
            let why = undefined(&[("", measured)]);
            let why = why.strip_prefix(": ").unwrap_or(&why);
            table.push(vec![json!(name), number(measured, digits), json!(why)]);
        }
        table
    }

    fn codes(&self, digits: Option<i32>) -> Table {
        let columns = [
            "code",
            "units",
            "given",
            "percent",
            "kappa",
            "fleiss",
            "alpha",
            "alpha_low",
            "alpha_high",
            "u_alpha",
            "f1",
            "f1_overlap",
            "boundary",
            "undefined",
        ];
        let mut table = Table::new(&columns);
        for (code, figures) in &self.answer.codes {
            let all = measures(figures);
            let shown: Vec<_> = all.iter().filter(|(name, _)| columns.contains(name)).collect();
            let mut row = vec![json!(code), json!(figures.units), json!(figures.given)];
            row.extend(shown.iter().map(|(_, measured)| number(*measured, digits)));
            // What nobody gave and nobody could compare is not explained in each row.
            let kept: Vec<_> = shown.into_iter().copied().collect();
            row.push(json!(if figures.given == 0 {
                "nobody gave it".to_owned()
            } else {
                undefined(&kept)
            }));
            table.push(row);
        }
        table
    }

    fn pairs(&self, digits: Option<i32>) -> Table {
        let columns = [
            "one",
            "other",
            "statements",
            "units",
            "percent",
            "kappa",
            "alpha",
            "masi",
            "u_alpha",
            "f1",
            "f1_overlap",
            "undefined",
        ];
        let mut table = Table::new(&columns);
        let name =
            |at: usize| self.question.coders.get(at).map(|it| self.coder(it)).unwrap_or_default();
        for pair in &self.answer.pairs {
            let all = [
                ("percent", pair.percent),
                ("kappa", pair.kappa),
                ("alpha", pair.alpha),
                ("masi", pair.masi),
                ("u_alpha", pair.unitizing),
                ("f1", pair.f1),
                ("f1_overlap", pair.f1_overlap),
            ];
            let mut row = vec![
                json!(name(pair.one)),
                json!(name(pair.other)),
                json!(pair.statements),
                json!(pair.units),
            ];
            row.extend(all.iter().map(|(_, measured)| number(*measured, digits)));
            row.push(json!(undefined(&all)));
            table.push(row);
        }
        table
    }

    /// Within each group, and between groups, where each is one coder.
    fn by_group(&self, digits: Option<i32>) -> Table {
        let mut columns = vec!["compared", "groups", "coders", "statements", "units"];
        columns.extend(measures(&self.answer.overall).map(|(name, _)| name));
        columns.push("undefined");
        let mut table = Table::new(&columns);
        for (of, slice) in self.slices.iter().zip(&self.answer.slices) {
            let (compared, groups) = match of {
                OfGroups::Within(name) => ("within", name.clone()),
                OfGroups::Between(names) => ("between", names.join(", ")),
            };
            let mut row = vec![json!(compared), json!(groups), json!(slice.coders)];
            row.extend([json!(slice.statements), json!(slice.figures.units)]);
            let all = measures(&slice.figures);
            row.extend(all.iter().map(|(_, measured)| number(*measured, digits)));
            row.push(json!(undefined(&all)));
            table.push(row);
        }
        table
    }

    fn fields(&self, digits: Option<i32>) -> Table {
        let columns = [
            "layer",
            "field",
            "matched",
            "compared",
            "both",
            "percent",
            "alpha",
            "ordinal",
            "undefined",
        ];
        let mut table = Table::new(&columns);
        for field in self.answer.fields.iter().filter(|it| it.compared > 0) {
            let all =
                [("percent", field.percent), ("alpha", field.alpha), ("ordinal", field.ordinal)];
            let mut row = vec![
                json!(field.layer),
                json!(field.field),
                json!(field.matched),
                json!(field.compared),
                json!(field.both),
            ];
            row.extend(all.iter().map(|(_, measured)| number(*measured, digits)));
            row.push(json!(undefined(&all)));
            table.push(row);
        }
        table
    }

    /// Everything, with the question, so that every number can be calculated again.
    fn json(&self) -> Json {
        let coders = self.question.coders.iter().zip(&self.answer.coded).map(|(coder, coded)| {
            json!({
                "annotators": coder.annotators,
                "name": self.coder(coder),
                "statements": coded.statements,
                "annotations": coded.annotations,
            })
        });
        json!({
            "question": self.question,
            "coders": coders.collect::<Vec<_>>(),
            "statements": self.answer.statements,
            "overall": self.all(None).json(),
            "codes": self.codes(None).json(),
            "pairs": self.pairs(None).json(),
            "groups": self.by_group(None).json(),
            "fields": self.fields(None).json(),
        })
    }
}
