//! The rules for suggestions: a project's own, and those of the program.

use annotator_core::project::Project;
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestion_rules::{OwnRule, SuggestionRules};
use annotator_core::text::span::Spans;
use annotator_jobs::Reply;
use annotator_jobs::rules::{MOST_HITS, RuleHit, RuleProblem, RuleRow, RulesFound, RulesJob};
use annotator_suggest::rules::pattern::PatternError;
use annotator_suggest::rules::{MOST_RULES, Problem, Rule, RuleError, Rules, Type, table};
use annotator_suggest::{Model, Suggestion, suggest};

use crate::File;

/// Does a job about rules.
pub fn work(project: &Project, job: &RulesJob, files: &[File<'_>]) -> (Reply, Option<Vec<u8>>) {
    let found = match job {
        RulesJob::List => RulesFound::Listed(rows(project)),
        RulesJob::Try { rule, replaces } => {
            RulesFound::Tried(hits(project, rule, replaces.as_deref()))
        }
        RulesJob::Write { table, name } => return write(project, *table, name.clone()),
        RulesJob::Read => read(files.first().map(|file| file.bytes).unwrap_or_default()),
    };
    (Reply::Rules(Box::new(found)), None)
}

/// The rules that are used for a project: its own that can be read, then those of the program. None
/// are used if they cannot be used together.
#[must_use]
pub fn rules_of(project: &Project) -> Option<Rules> {
    let used = rows(project).into_iter().filter(|row| row.problem.is_none());
    let rules: Vec<Rule> = used.filter_map(|row| Rule::of(&row.rule)).collect();
    Rules::new(&rules).ok()
}

/// All rules, the project's own first, because the first rule that fits decides.
fn rows(project: &Project) -> Vec<RuleRow> {
    let changes = SuggestionRules::read(&project.attachments);
    let shipped = Rules::shipped_table();
    let mut rows: Vec<RuleRow> = Vec::new();
    for rule in &changes.own {
        let taken = rows.iter().any(|row| row.rule.id == rule.id)
            || shipped.iter().any(|known| known.id == rule.id);
        let problem = if taken {
            Some(RuleProblem::SameId)
        } else if rows.len() + shipped.len() >= MOST_RULES {
            Some(RuleProblem::TooMany)
        } else {
            checked(rule).err()
        };
        rows.push(RuleRow { rule: rule.clone(), own: true, problem });
    }
    rows.extend(shipped.iter().map(|rule| {
        let on = rule.on && !changes.off.contains(&rule.id);
        RuleRow { rule: OwnRule { on, ..OwnRule::from(rule) }, own: false, problem: None }
    }));
    rows
}

/// The rule by itself, if nothing is wrong with it.
fn checked(rule: &OwnRule) -> Result<(Rule, Rules), RuleProblem> {
    let rule = Rule::of(rule).ok_or(RuleProblem::Unknown)?;
    let alone = Rule { on: true, ..rule.clone() };
    let rules = Rules::new(&[alone]).map_err(problem)?;
    Ok((rule, rules))
}

fn problem(error: RuleError) -> RuleProblem {
    match error.problem {
        Problem::Pattern(PatternError::Empty) => RuleProblem::Empty,
        Problem::Pattern(PatternError::TooLong) => RuleProblem::TooLong,
        Problem::Pattern(PatternError::Open(part)) => RuleProblem::Open(part),
        Problem::Pattern(PatternError::UnknownForm(part)) => RuleProblem::UnknownForm(part),
        Problem::Pattern(PatternError::UnknownClass(part)) => RuleProblem::UnknownClass(part),
        Problem::NoId => RuleProblem::NoId,
        Problem::SameId => RuleProblem::SameId,
        Problem::TooMany => RuleProblem::TooMany,
    }
}

/// What the rule alone would suggest, whatever the model thinks of it. A rule that suggests nothing
/// has what is suggested now and would not be with it.
fn hits(
    project: &Project,
    rule: &OwnRule,
    replaces: Option<&str>,
) -> Result<Vec<RuleHit>, RuleProblem> {
    let (checked, alone) = checked(rule)?;
    if checked.kind != Type::Nothing {
        return Ok(found_by(project, |it| suggested(project, it, &alone, &Model::default())));
    }
    let is_other = |id: &str| id != rule.id && Some(id) != replaces;
    let used = rows(project).into_iter().filter(|it| it.problem.is_none() && is_other(&it.rule.id));
    let others: Vec<Rule> = used.filter_map(|row| Rule::of(&row.rule)).collect();
    let with: Vec<Rule> =
        [Rule { on: true, ..checked }].into_iter().chain(others.iter().cloned()).collect();
    let (Ok(without), Ok(with)) = (Rules::new(&others), Rules::new(&with)) else {
        return Ok(Vec::new());
    };
    let model = Model::english();
    Ok(found_by(project, |statement| {
        let left = suggested(project, statement, &with, model);
        let mut all = suggested(project, statement, &without, model);
        all.retain(|it| !left.iter().any(|one| one.code == it.code && one.passage == it.passage));
        all
    }))
}

fn suggested(project: &Project, of: &Statement, rules: &Rules, model: &Model) -> Vec<Suggestion> {
    suggest(&of.text, &of.metadata, &project.codebook, rules, model)
}

/// What is found in all statements, up to a bound.
fn found_by(project: &Project, find: impl Fn(&Statement) -> Vec<Suggestion>) -> Vec<RuleHit> {
    let mut hits = Vec::new();
    for statement in &project.statements {
        let set = project.annotations_of(statement.id);
        for found in find(statement) {
            let hull = found.passage.hull();
            let tagged = set.overlapping(hull).iter().any(|it| it.code == found.code);
            hits.push(RuleHit {
                statement: statement.id,
                at: (hull.start().0, hull.end().0),
                quote: Spans::one(hull).quote(statement.text.as_str()),
                tagged,
            });
        }
        if hits.len() >= MOST_HITS {
            hits.truncate(MOST_HITS);
            break;
        }
    }
    hits
}

fn write(project: &Project, as_table: bool, name: String) -> (Reply, Option<Vec<u8>>) {
    let rules: Vec<Rule> = rows(project).iter().filter_map(|row| Rule::of(&row.rule)).collect();
    let (content, media_type) = if as_table {
        (table::to_csv(&rules), "text/csv")
    } else {
        (table::to_json(&rules), "application/json")
    };
    (Reply::Packed { name, media_type: media_type.to_owned() }, Some(content.into_bytes()))
}

/// Reads a table or JSON. What is the same as in the program is left out.
fn read(bytes: &[u8]) -> RulesFound {
    let Ok(content) = std::str::from_utf8(bytes) else {
        return RulesFound::NotRead { line: None };
    };
    let is_json = content.trim_start_matches('\u{feff}').trim_start().starts_with('[');
    let rules = if is_json {
        table::from_json(content.trim_start_matches('\u{feff}'))
    } else {
        table::from_csv(content)
    };
    let rules = match rules {
        Ok(rules) => rules,
        Err(error) => return RulesFound::NotRead { line: error.line },
    };
    let shipped = Rules::shipped_table();
    let (mut own, mut off) = (Vec::new(), Vec::new());
    for rule in rules {
        let same = |known: &&Rule| **known == Rule { on: known.on, ..rule.clone() };
        match shipped.iter().find(same) {
            Some(known) if known.on && !rule.on => off.push(rule.id),
            Some(_) => {}
            None => own.push(OwnRule::from(&rule)),
        }
    }
    // A rule of the program that was changed becomes one of one's own, in its place.
    for rule in &mut own {
        if shipped.iter().any(|known| known.id == rule.id) {
            off.push(rule.id.clone());
            rule.id.push_str("-changed");
        }
    }
    RulesFound::Read { own, off }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggesting::tests::project;

    fn mine(pattern: &str) -> OwnRule {
        OwnRule {
            id: "mine".into(),
            about: "own".into(),
            pattern: pattern.into(),
            kind: "refusal".into(),
            strength: "intention".into(),
            on: true,
            example: String::new(),
            description: String::new(),
            language: "en".into(),
        }
    }

    fn with(changes: &SuggestionRules, texts: &[&str]) -> Project {
        let mut project = project(texts);
        changes.write().apply(&mut project).unwrap();
        project
    }

    fn ask(project: &Project, job: &RulesJob) -> RulesFound {
        match work(project, job, &[]).0 {
            Reply::Rules(found) => *found,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn ones_own_rule_comes_first_and_those_that_are_off_are_not_used() {
        let changes = SuggestionRules {
            off: vec!["will".into()],
            own: vec![mine("stand ready to")],
            mark: None,
        };
        let project = with(&changes, &["We stand ready to help \u{1f30d}."]);
        let rules = rules_of(&project).unwrap();
        let ids: Vec<_> = rules.iter().map(|rule| (rule.id.as_str(), rule.on)).collect();
        assert_eq!(ids[0], ("mine", true));
        assert!(ids.contains(&("will", false)));
        let statement = &project.statements[0];
        let model = Model::english();
        let found = suggest(&statement.text, &statement.metadata, &project.codebook, &rules, model);
        assert_eq!(found.iter().map(|it| it.rule.as_str()).collect::<Vec<_>>(), ["mine"]);
    }

    #[test]
    fn a_rule_is_tried_on_all_texts_and_a_bad_one_says_what_is_wrong() {
        let texts = ["Norway stands ready to help e\u{301}.\r\n", "", "We\u{a0}stand ready to go."];
        let project = with(&SuggestionRules::default(), &texts);
        let tried =
            |rule| match ask(&project, &RulesJob::Try { rule: Box::new(rule), replaces: None }) {
                RulesFound::Tried(tried) => tried,
                other => panic!("{other:?}"),
            };
        let hits = tried(mine("stand ready to")).unwrap();
        assert_eq!(hits.len(), 2, "{hits:?}");
        assert!(hits[0].quote.starts_with("Norway stands ready to help") && !hits[0].tagged);
        assert_eq!(tried(mine("[stand")), Err(RuleProblem::Open("[stand".into())));
        assert_eq!(tried(mine("[stand]")), Err(RuleProblem::Empty));
        assert_eq!(tried(mine("")), Err(RuleProblem::Empty));
        assert_eq!(tried(mine("@nosuch")), Err(RuleProblem::UnknownClass("nosuch".into())));
        let unknown = OwnRule { about: "nobody".into(), ..mine("stand") };
        assert_eq!(tried(unknown), Err(RuleProblem::Unknown));
    }

    #[test]
    fn a_rule_that_suggests_nothing_is_tried_by_what_it_takes_away() {
        let texts = ["We will train nurses e\u{301}. We will equip clinics.", "We thank you."];
        let project = with(&SuggestionRules::default(), &texts);
        let tried = |rule: OwnRule| match ask(
            &project,
            &RulesJob::Try { rule: Box::new(rule), replaces: None },
        ) {
            RulesFound::Tried(tried) => tried.unwrap(),
            other => panic!("{other:?}"),
        };
        let stop = |pattern: &str| OwnRule { kind: "nothing".into(), ..mine(pattern) };
        let hits = tried(stop("will train"));
        assert_eq!(hits.len(), 1, "{hits:?}");
        assert!(hits[0].quote.starts_with("We will train nurses"));
        assert_eq!(tried(stop("will sing")), []);
    }

    #[test]
    fn a_bad_rule_of_the_project_does_not_stop_the_others() {
        let bad = OwnRule { id: "will".into(), ..mine("stand") };
        let changes = SuggestionRules { off: vec![], own: vec![mine("[stand"), bad], mark: None };
        let project = with(&changes, &["We will train nurses."]);
        let RulesFound::Listed(rows) = ask(&project, &RulesJob::List) else { panic!() };
        let problems: Vec<_> = rows.iter().map(|row| row.problem.clone()).take(2).collect();
        assert_eq!(problems, [Some(RuleProblem::Open("[stand".into())), Some(RuleProblem::SameId)]);
        assert!(rules_of(&project).is_some_and(|rules| rules.iter().count() > 50));
    }

    #[test]
    fn a_file_that_was_written_brings_the_changes_back() {
        let changes = SuggestionRules {
            off: vec!["will".into()],
            own: vec![mine("stand ready to")],
            mark: None,
        };
        let project = with(&changes, &[""]);
        for table in [true, false] {
            let job = RulesJob::Write { table, name: "rules".into() };
            let (_, bytes) = work(&project, &job, &[]);
            let bytes = bytes.unwrap();
            let file = File { name: "rules", bytes: &bytes };
            let (reply, _) = work(&project, &RulesJob::Read, &[file]);
            let Reply::Rules(found) = reply else { panic!("{reply:?}") };
            let RulesFound::Read { own, off } = *found else { panic!("{found:?}") };
            assert_eq!((own, off), (changes.own.clone(), changes.off.clone()));
        }
        for bytes in [&b"\xff"[..], b"[{]", b"id,about\nx,y\n"] {
            let file = File { name: "rules", bytes };
            let (reply, _) = work(&project, &RulesJob::Read, &[file]);
            let Reply::Rules(found) = reply else { panic!("{reply:?}") };
            assert!(matches!(*found, RulesFound::NotRead { .. }), "{bytes:?}");
        }
    }
}
