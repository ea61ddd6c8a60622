//! Fills the platform's own grade sheet, and says beforehand what it will be like.

use std::collections::BTreeMap;

use annotator_core::classroom::class::{Class, Grading, Member};
use annotator_core::classroom::collect::collected;
use annotator_core::classroom::feedback::{Feedback, WorkSummary};
use annotator_core::classroom::rubric::LevelGiven;
use annotator_core::codebook::Codebook;
use annotator_core::phrases::decimal::Decimal;
use annotator_core::phrases::fold::fold;
use annotator_core::project::Project;
use annotator_core::project::id::HandInId;
use annotator_core::small_map::SmallMap;
use annotator_formats::lms::Platform;
use annotator_formats::lms::roster::Roster;
use annotator_formats::lms::sheet::{
    Filled, GradeColumn, GradeState, Mark, Person, Sheet, SheetProblem, fill,
};
use annotator_jobs::class::{ClassRow, Score};
use annotator_jobs::giving::{
    Filling, RowState, SheetColumn, SheetPlatform, SheetReport, SheetRow,
};
use annotator_words::{
    giving as words, key_changes, plain, rubric as in_rubric, thousandths,
    work_summary as in_summary,
};

use super::marking::Marked;
use super::roster::platform_name;
use super::sentences;
use super::summary;
use super::whose::by_file;

/// Says what a sheet will be like when it is filled. `Err` is a sentence that says why not.
pub(super) fn report(
    project: &Project,
    marked: &Marked,
    bytes: &[u8],
    filling: &Filling,
) -> Result<SheetReport, String> {
    let sheet = Sheet::read(bytes).map_err(|problem| sentences::unreadable(&problem))?;
    let class = Class::of(project, marked.report.exercise);
    let work = Work::new(project, &class, marked, &sheet, filling);
    Ok(work.report(&class))
}

/// Fills a sheet. `Err` is a sentence that says why not.
pub(super) fn filled(
    project: &Project,
    marked: &Marked,
    bytes: &[u8],
    filling: &Filling,
) -> Result<Vec<u8>, String> {
    let sheet = Sheet::read(bytes).map_err(|problem| sentences::unreadable(&problem))?;
    let class = Class::of(project, marked.report.exercise);
    let filled = Work::new(project, &class, marked, &sheet, filling).filled;
    filled.map(|filled| filled.bytes).ok_or_else(|| words::sheet_lacks_grade().to_owned())
}

/// A sheet with what will be written into it.
struct Work<'a> {
    sheet: &'a Sheet,
    column: Option<usize>,
    marked: &'a Marked,
    /// The people that hand-ins belong to, by their place.
    places: SmallMap<HandInId, usize>,
    marks: Vec<Mark>,
    filled: Option<Filled>,
}

impl<'a> Work<'a> {
    fn new(
        project: &Project,
        class: &Class,
        marked: &'a Marked,
        sheet: &'a Sheet,
        filling: &Filling,
    ) -> Self {
        let column = column(sheet, filling.column);
        let places = places(project, class, marked, sheet, &filling.rows);
        let has_comments = column.and_then(|at| sheet.grades.get(at)?.comment).is_some();
        let comments = filling.comments && has_comments;
        let rows = marked.report.rows.iter().zip(&marked.feedback);
        let marks: Vec<Mark> = rows
            .filter_map(|(row, feedback)| {
                let person = sheet.people.get(*places.get(&row.hand_in)?)?;
                let grade = feedback.grade.as_ref().and_then(|grade| decimal(grade.points));
                let comment = comments.then(|| comment(row, feedback, &project.codebook));
                Some(Mark { id: person.id.clone(), grade, comment })
            })
            .collect();
        let filled = column.and_then(|column| fill(sheet, column, &marks).ok());
        Self { sheet, column, marked, places, marks, filled }
    }

    fn report(&self, class: &Class) -> SheetReport {
        let Self { sheet, column, .. } = self;
        let grades = column.and_then(|at| sheet.grades.get(at));
        // What is in the cells is read from the file that will be saved.
        let after = self.filled.as_ref().and_then(|filled| Sheet::read(&filled.bytes).ok());
        let after = after.as_ref().unwrap_or(sheet);
        let rows = sheet.people.iter().enumerate();
        let rows = rows.map(|(at, person)| self.row(at, person, after, grades));
        // Rows that are locked say so themselves.
        let others = sheet.problems.iter().filter(|it| !matches!(it, SheetProblem::Locked { .. }));
        let mut problems: Vec<String> =
            others.map(|it| sentences::sheet_problem(sheet, it)).collect();
        if sheet.by_shape {
            problems.push(words::sheet_by_shape().to_owned());
        }
        problems.extend(grades.and_then(|grades| other_most(class, grades)));
        let need_tick = self.filled.as_ref().map_or(0, |filled| filled.need_tick.len());
        if need_tick > 0 {
            problems.push(words::sheet_needs_tick(need_tick));
        }
        let counting = self.marked.report.rows.iter().filter(|row| row.counts);
        let unmatched = counting.filter(|row| !self.places.contains_key(&row.hand_in));
        SheetReport {
            platform: match sheet.platform {
                Platform::Moodle => SheetPlatform::Moodle,
                Platform::Canvas => SheetPlatform::Canvas,
                Platform::Blackboard => SheetPlatform::Blackboard,
            },
            encoding: sentences::encoding(sheet.encoding).to_owned(),
            delimiter: sheet.delimiter,
            sign: grades.map_or('.', |grades| grades.sign),
            columns: sheet.grades.iter().map(sheet_column).collect(),
            column: *column,
            rows: rows.collect(),
            unmatched: unmatched.map(|row| (row.hand_in, row.pseudonym.clone())).collect(),
            grades: self.filled.as_ref().map_or(0, |filled| filled.grades),
            comments: self.filled.as_ref().map_or(0, |filled| filled.comments),
            no_comments: grades.is_some_and(|grades| grades.comment.is_none()),
            need_tick,
            problems,
        }
    }

    fn row(
        &self,
        at: usize,
        person: &Person,
        after: &Sheet,
        grades: Option<&GradeColumn>,
    ) -> SheetRow {
        let cell =
            |sheet: &Sheet, column: Option<usize>| column.map(|column| sheet.cell(person, column));
        let column = grades.map(|grades| grades.column);
        let comment = grades.and_then(|grades| grades.comment);
        let changed = |column| {
            let (before, now) = (cell(self.sheet, column), cell(after, column));
            now.filter(|now| before.as_ref() != Some(now))
        };
        let mut own = self.places.iter().filter(|(_, place)| **place == at);
        let hand_in = own.next().map(|(hand_in, _)| *hand_in);
        let state =
            grades.map_or(RowState::Locked, |grades| match self.sheet.state(person, grades) {
                GradeState::Open => RowState::Open,
                GradeState::Locked => RowState::Locked,
                GradeState::NotAssigned | GradeState::Excused => RowState::Excused,
            });
        SheetRow {
            row: person.row,
            id: person.id.clone(),
            name: person.name.clone(),
            grade: cell(self.sheet, column).unwrap_or_default(),
            state,
            hand_in,
            new_grade: changed(column),
            new_comment: changed(comment),
            left_out: if hand_in.is_some() { self.left_out(person) } else { Vec::new() },
        }
    }

    fn left_out(&self, person: &Person) -> Vec<String> {
        let grade = self.marks.iter().find(|mark| mark.id == person.id);
        let grade = grade.and_then(|mark| mark.grade.as_ref());
        let points = grade.map(ToString::to_string).unwrap_or_default();
        let left = self.filled.iter().flat_map(|filled| &filled.left_out);
        let own = left.filter(|left| left.id == person.id);
        let mut sentences: Vec<String> =
            own.filter_map(|left| sentences::left_out(&left.why, &points)).collect();
        sentences.dedup();
        sentences
    }
}

/// The column that is filled: the chosen one, or the first that can be.
fn column(sheet: &Sheet, chosen: Option<usize>) -> Option<usize> {
    let can = |at: &usize| sheet.grades.get(*at).is_some_and(|grades| !grades.read_only);
    chosen.filter(can).or_else(|| (0..sheet.grades.len()).find(can))
}

fn sheet_column(grades: &GradeColumn) -> SheetColumn {
    SheetColumn {
        title: grades.title.clone(),
        most: grades.max.as_ref().map(ToString::to_string).unwrap_or_default(),
        read_only: grades.read_only,
    }
}

/// Says so if a perfect work has other points in the column than here.
fn other_most(class: &Class, grades: &GradeColumn) -> Option<String> {
    let most = match class.grading {
        Grading::Hand | Grading::Summary => return None,
        Grading::LikeKey { base, full, .. } => base.saturating_add(full),
        Grading::Items { most, .. } => most,
        Grading::Rubric { .. } => class.rubric.as_ref()?.most(),
    };
    let there = grades.max.as_ref()?;
    let differs = decimal(most).as_ref() != Some(there);
    differs.then(|| words::sheet_other_most(&thousandths(most), &there.to_string()))
}

/// Thousandths as a decimal number.
pub(super) fn decimal(thousandths: u32) -> Option<Decimal> {
    Decimal::parse(&format!("{}.{:03}", thousandths / 1_000, thousandths % 1_000))
}

/// What is said on the whole, and in numbers.
fn comment(row: &ClassRow, feedback: &Feedback, codebook: &Codebook) -> String {
    let said = feedback.on_the_whole.trim();
    let numbers = match &feedback.summary {
        Some(summary) => summary_line(summary, codebook),
        None => row.score.map(|score| counts_line(&score)).unwrap_or_default(),
    };
    let rubric: Vec<String> = feedback.rubric.iter().map(rubric_line).collect();
    let rubric = rubric.join("\n");
    let lines: Vec<&str> =
        [said, &rubric, &numbers].into_iter().filter(|it| !it.is_empty()).collect();
    lines.join("\n")
}

/// A row of the rubric in one line.
fn rubric_line(row: &LevelGiven) -> String {
    let level = row.level.as_deref().unwrap_or_else(|| in_rubric::not_decided());
    let points = row.points.map_or_else(|| key_changes::none_yet().to_owned(), thousandths);
    let line = plain(&in_rubric::row_line(&row.name, level, &points, &thousandths(row.most)));
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn summary_line(summary: &WorkSummary, codebook: &Codebook) -> String {
    let lines = summary::lines(summary, codebook);
    let lines = lines.iter().map(|(label, value)| in_summary::labelled(*label, value));
    plain(&lines.collect::<Vec<_>>().join("\n"))
}

fn counts_line(score: &Score) -> String {
    let Score { found, edges, other_code, edges_and_code, missed, .. } = *score;
    let items = [found, edges, other_code, edges_and_code, missed];
    let items = items.into_iter().fold(0_u32, u32::saturating_add);
    let other_code = other_code.saturating_add(edges_and_code);
    plain(&words::counts_line(found, items, edges, other_code, missed, score.extra))
}

/// Whose row each hand-in that counts belongs to. What the teacher says comes first, then the
/// number in the folder that the platform made, then the roster, and then a name that fits exactly
/// one row.
fn places(
    project: &Project,
    class: &Class,
    marked: &Marked,
    sheet: &Sheet,
    chosen: &[(HandInId, Option<usize>)],
) -> SmallMap<HandInId, usize> {
    let files: BTreeMap<HandInId, String> =
        collected(project).into_iter().map(|it| (it.hand_in.id, it.file_name)).collect();
    let rows: Vec<&ClassRow> = marked.report.rows.iter().filter(|row| row.counts).collect();
    let paths = rows.iter().map(|row| files.get(&row.hand_in).map_or("", String::as_str));
    let by_file = by_file(&Roster::of_sheet(sheet), class, &paths.collect::<Vec<_>>());
    let mut places = SmallMap::new();
    for (row, by_file) in rows.iter().zip(by_file) {
        let hand_in = row.hand_in;
        if let Some((_, said)) = chosen.iter().rev().find(|(of, _)| *of == hand_in) {
            let place = said.and_then(|said| sheet.people.iter().position(|it| it.row == said));
            places.extend(place.map(|place| (hand_in, place)));
            continue;
        }
        let member = row.member.and_then(|at| class.roster.members.get(usize::try_from(at).ok()?));
        let of_member = member.and_then(|member| place_of(class, member, sheet));
        let is_settled = class.whose.contains_key(&hand_in);
        let place =
            if is_settled { of_member.or(by_file.member) } else { by_file.member.or(of_member) };
        let place = place.or_else(|| by_name(sheet, &row.pseudonym));
        places.extend(place.map(|place| (hand_in, place)));
    }
    places
}

/// The place of a member of the roster in the sheet.
fn place_of(class: &Class, member: &Member, sheet: &Sheet) -> Option<usize> {
    let people = || sheet.people.iter().enumerate();
    let only = |is: &dyn Fn(&Person) -> bool| {
        let mut fitting = people().filter(|(_, person)| is(person)).map(|(at, _)| at);
        fitting.next().filter(|_| fitting.next().is_none())
    };
    let same = |one: &str, other: &str| !one.is_empty() && one == other;
    // The numbers of participants in Moodle mean somebody else in each task.
    let may_be = |person: &Person| {
        person.name.is_empty() || member.name.is_empty() || person.name == member.name
    };
    let of_platform = class.roster.platform == platform_name(sheet.platform);
    let by_id = only(&|person| same(&person.id, &member.platform_id) && may_be(person));
    by_id
        .filter(|_| of_platform)
        .or_else(|| only(&|person| same(&person.number, &member.school_number)))
        .or_else(|| only(&|person| same(&person.login, &member.login)))
        .or_else(|| only(&|person| same(&fold(&person.email), &fold(&member.email))))
        .or_else(|| {
            let alone = class.roster.members.iter().filter(|it| it.name == member.name).count();
            only(&|person| same(&person.name, &member.name)).filter(|_| alone == 1)
        })
}

/// The only row with this name.
fn by_name(sheet: &Sheet, name: &str) -> Option<usize> {
    let name = fold(name.trim());
    let is = |person: &Person| {
        !name.is_empty() && [&person.name, &person.login].into_iter().any(|it| fold(it) == name)
    };
    let mut fitting = sheet.people.iter().enumerate().filter(|(_, person)| is(person));
    let (at, _) = fitting.next()?;
    fitting.next().is_none().then_some(at)
}
