//! Suggests what could be coded in the statements of a project.

use annotator_core::codebook::{AttributeKind, Codebook, Layer};
use annotator_core::phrases::fold::fold;
use annotator_core::project::Project;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{ChoiceId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestions::SuggestedBy;
use annotator_core::project::value::Value;
use annotator_core::text::Text;
use annotator_core::text::boundaries::{sentences_of, words_of};
use annotator_core::text::span::Span;
use annotator_jobs::Reply;
use annotator_jobs::suggest::{
    Because, BecauseKind, FoundField, FoundPassage, SuggestJob, Suggested, TextSuggestions,
};
use annotator_suggest::rules::{Rule, Rules, table};
use annotator_suggest::themes::{Definitions, Readiness, stems};
use annotator_suggest::{Cue, CueKind, Model, Suggestion, suggest};

use crate::learning::{Lesson, Sentence};
use crate::rules::rules_of;

/// How many digits of a digest name the rules and the model.
const REVISION_DIGITS: usize = 12;

/// What all statements are asked about with.
pub(crate) struct Engine<'a> {
    pub(crate) codebook: &'a Codebook,
    rules: &'a Rules,
    model: &'a Model,
    /// Layers without codes of rules.
    definitions: Vec<Definitions>,
}

/// Suggests in all statements of the project.
pub fn suggest_all(project: &Project, job: &SuggestJob, learned: Option<&Lesson>) -> Reply {
    let own = rules_of(project);
    let engine = Engine::new(project, own.as_ref().unwrap_or_else(|| Rules::shipped()));
    let mut texts = Vec::with_capacity(project.statements.len());
    for statement in &project.statements {
        let mut found = engine.suggested(statement, job, learned);
        found.sort_by_key(|one| one.passage);
        texts.push(TextSuggestions { statement: statement.id, found });
    }
    let not_yet = engine.definitions.iter().filter(|_| job.themes).flat_map(not_ready);
    Reply::Suggested(Box::new(Suggested {
        texts,
        revision: revision(engine.rules, learned),
        not_yet: not_yet.collect(),
        forgotten: job.learned.is_some() && learned.is_none(),
    }))
}

/// Whether rules suggest codes of the layer.
pub(crate) fn has_rules(codebook: &Codebook, layer: &Layer) -> bool {
    let codes = codebook.codes.iter().filter(|code| code.layer == layer.id);
    let mut ids = codes.map(|code| code.id.as_str());
    ids.any(|id| Rules::shipped().iter().any(|rule| rule.kind.code() == Some(id)))
}

fn not_ready(definitions: &Definitions) -> Vec<CodeId> {
    let needs = |(_, state): &&(CodeId, Readiness)| *state == Readiness::NeedsExamples;
    definitions.readiness().iter().filter(needs).map(|(code, _)| code.clone()).collect()
}

/// Names the rules, the model and what was learned.
fn revision(rules: &Rules, learned: Option<&Lesson>) -> String {
    let rules: Vec<Rule> = rules.iter().cloned().collect();
    let learned = learned.map(|lesson| lesson.examples.to_string()).unwrap_or_default();
    let all = format!("{}\n{}{learned}", table::to_csv(&rules), Model::english_weights());
    Sha256::of(all.as_bytes()).to_string().chars().take(REVISION_DIGITS).collect()
}

pub(crate) fn place(span: Span) -> (u32, u32) {
    (span.start().0, span.end().0)
}

impl<'a> Engine<'a> {
    pub(crate) fn new(project: &'a Project, rules: &'a Rules) -> Self {
        let codebook = &*project.codebook;
        let others = codebook.layers.iter().filter(|layer| !has_rules(codebook, layer));
        let definitions = others.map(|layer| Definitions::of(codebook, layer.id.as_str()));
        Self { codebook, rules, model: Model::english(), definitions: definitions.collect() }
    }

    /// What is known about a sentence besides its words: the codes of rules that fit, and how well
    /// definitions do.
    pub(crate) fn hints(
        &self,
        text: &Text,
        sentence: Span,
        by_rules: &[FoundPassage],
    ) -> Vec<(String, f32)> {
        let (from, to) = place(sentence);
        let inside = by_rules.iter().filter(|one| from <= one.passage.0 && one.passage.0 < to);
        let mut hints: Vec<(String, f32)> =
            inside.map(|one| (format!("rule={}", one.code), 1.0)).collect();
        let words = text.slice(sentence);
        hints.extend(self.definitions.iter().flat_map(|it| it.hints(words)));
        hints
    }

    fn suggested(
        &self,
        statement: &Statement,
        job: &SuggestJob,
        learned: Option<&Lesson>,
    ) -> Vec<FoundPassage> {
        let wanted = |code: &CodeId| {
            let layer = self.codebook.layer_of(code);
            layer.is_some_and(|layer| {
                if has_rules(self.codebook, layer) { job.commitments } else { job.themes }
            })
        };
        let is_asked = job.commitments || learned.is_some();
        let by_rules = if is_asked { self.commitments(statement) } else { Vec::new() };
        let themes = if job.themes { self.themes(&statement.text) } else { Vec::new() };
        let Some(lesson) = learned else {
            return by_rules.into_iter().chain(themes).collect();
        };
        let mut found: Vec<FoundPassage> =
            by_rules.iter().filter(|one| wanted(&one.code)).cloned().chain(themes).collect();
        let text = &statement.text;
        for paragraph in 0..text.paragraphs().len() {
            let words = runs_of_words(text, paragraph);
            for sentence in sentences_of(text, paragraph) {
                let hints = self.hints(text, sentence, &by_rules);
                let sentence = Sentence { text, words: &words, span: sentence, hints: &hints };
                lesson.change(&mut found, &sentence, &wanted);
            }
        }
        found
    }

    pub(crate) fn commitments(&self, statement: &Statement) -> Vec<FoundPassage> {
        let Statement { text, metadata, .. } = statement;
        let found = suggest(text, metadata, self.codebook, self.rules, self.model);
        found.into_iter().map(|one| self.commitment(one)).collect()
    }

    fn commitment(&self, found: Suggestion) -> FoundPassage {
        let strength = self.strength(&found);
        let fields = found.fields.into_iter().map(|field| FoundField {
            attribute: field.attribute,
            value: field.value,
            evidence: place(field.evidence.hull()),
        });
        let fields = fields.chain(strength).collect();
        FoundPassage {
            code: found.code,
            passage: place(found.passage.hull()),
            by: SuggestedBy::Rule,
            rule: found.rule,
            score: found.score,
            because: found.because.into_iter().map(because).collect(),
            fields,
        }
    }

    /// The choice that says how firm it is, in the field that has it.
    fn strength(&self, found: &Suggestion) -> Option<FoundField> {
        let layer = self.codebook.layer_of(&found.code)?;
        let choice = ChoiceId::parse(found.strength.choice())?;
        let has_it = layer.attributes.iter().find(|field| {
            field.kind == AttributeKind::Choice && field.values.iter().any(|it| it.id == choice)
        })?;
        let cue = found.because.iter().find(|cue| cue.kind == CueKind::Words)?;
        let (attribute, value) = (has_it.id.clone(), Value::Choice { choice });
        Some(FoundField { attribute, value, evidence: place(cue.span) })
    }

    fn themes(&self, text: &Text) -> Vec<FoundPassage> {
        let mut found = Vec::new();
        for paragraph in 0..text.paragraphs().len() {
            let words = runs_of_words(text, paragraph);
            for sentence in sentences_of(text, paragraph) {
                for definitions in &self.definitions {
                    let themes = definitions.suggest(text.slice(sentence)).into_iter();
                    found.extend(themes.filter_map(|(code, score, fit)| {
                        let because = words_with(text, &words, sentence, &fit);
                        (!because.is_empty()).then(|| FoundPassage {
                            code,
                            passage: place(sentence),
                            by: SuggestedBy::Definition,
                            rule: String::new(),
                            score,
                            because,
                            fields: Vec::new(),
                        })
                    }));
                }
            }
        }
        found
    }
}

fn because(cue: Cue) -> Because {
    let kind = match cue.kind {
        CueKind::Subject => BecauseKind::Subject,
        CueKind::Words => BecauseKind::Words,
        CueKind::Sum => BecauseKind::Sum,
        CueKind::Date => BecauseKind::Date,
    };
    Because { kind, words: cue.words, at: place(cue.span) }
}

/// The words of a sentence that have one of these stems, each once.
fn words_with(text: &Text, words: &[Span], sentence: Span, fit: &[String]) -> Vec<Because> {
    let parts: Vec<&str> = fit.iter().flat_map(|stem| stem.split(' ')).collect();
    let fits = |word: &str| stems(word).iter().any(|stem| parts.contains(&stem.as_str()));
    words_that(text, words, sentence, fits)
}

/// The words of a sentence that are a reason, each once.
pub(crate) fn words_that(
    text: &Text,
    words: &[Span],
    sentence: Span,
    fits: impl Fn(&str) -> bool,
) -> Vec<Because> {
    let mut found: Vec<Because> = Vec::new();
    let mut known: Vec<String> = Vec::new();
    for span in words.iter().filter(|word| sentence.covers(**word)) {
        let word = text.slice(*span);
        if !fits(word) {
            continue;
        }
        let folded = fold(word);
        if !known.contains(&folded) {
            known.push(folded);
            let kind = BecauseKind::Words;
            found.push(Because { kind, words: word.to_owned(), at: place(*span) });
        }
    }
    found
}

/// The words of a paragraph. In scripts without spaces, a run of characters counts as one word, as it
/// does for stems.
fn runs_of_words(text: &Text, paragraph: usize) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for word in words_of(text, paragraph) {
        match runs.last_mut() {
            Some(last) if last.end() == word.start() => {
                *last = Span::between(last.start(), word.end()).unwrap_or(*last);
            }
            _ => runs.push(word),
        }
    }
    runs
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use annotator_core::testing::generate::rich_project;
    use std::rc::Rc;

    const BOTH: SuggestJob = SuggestJob { commitments: true, themes: true, learned: None };

    pub(crate) fn project(texts: &[&str]) -> Project {
        let mut project = rich_project();
        project.codebook = Rc::new(annotator_core::starter::codebook());
        project.annotations = annotator_core::small_map::SmallMap::new();
        let first = (*project.statements[0]).clone();
        let statement = |(at, text): (usize, &&str)| {
            let mut statement = first.clone();
            let id = uuid::Uuid::from_u128(at as u128 + 100);
            statement.id = annotator_core::project::id::StatementId(id);
            statement.text = Rc::new(Text::new((*text).to_owned()));
            statement.metadata.delegation = "Norway".into();
            Rc::new(statement)
        };
        project.statements = texts.iter().enumerate().map(statement).collect();
        project
    }

    fn found(text: &str, job: SuggestJob) -> Vec<FoundPassage> {
        let project = project(&[text]);
        match suggest_all(&project, &job, None) {
            Reply::Suggested(all) => all.texts[0].found.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_pledge_has_its_reason_its_fields_and_its_rule() {
        let text = "\u{1f30d} Norway will contribute 2 million euros to the fund by 2031.";
        let found = found(text, SuggestJob { commitments: true, themes: false, learned: None });
        let one = &found[0];
        assert_eq!((one.code.as_str(), one.by), ("pledge", SuggestedBy::Rule));
        assert!(!one.rule.is_empty() && one.score > 0.3 && one.score <= 1.0, "{one:?}");
        let slice = |(from, to): (u32, u32)| &text[from as usize..to as usize];
        assert!(slice(one.passage).starts_with("Norway will contribute"));
        for why in &one.because {
            assert_eq!(slice(why.at).split_whitespace().collect::<Vec<_>>().join(" "), why.words);
        }
        let kinds: Vec<_> = one.because.iter().map(|why| why.kind).collect();
        assert!(kinds.contains(&BecauseKind::Subject) && kinds.contains(&BecauseKind::Sum));
        let is_choice = |field: &FoundField| matches!(field.value, Value::Choice { .. });
        assert!(one.fields.iter().any(is_choice), "{:?}", one.fields);
    }

    #[test]
    fn themes_are_suggested_only_when_asked_for_and_name_their_words() {
        let text = "Millions of refugees fled across the border.\r\nسلام\u{301} \u{a0}";
        assert_eq!(found(text, SuggestJob { commitments: true, themes: false, learned: None }), []);
        let found = found(text, BOTH);
        let theme = found.iter().find(|it| it.code.as_str() == "refugees_migrants_idps").unwrap();
        assert!(theme.because.iter().any(|why| why.words == "refugees"), "{theme:?}");
        assert_eq!(theme.by, SuggestedBy::Definition);
    }

    #[test]
    fn words_of_any_script_are_named_whole() {
        let words = [
            ("refugiés", "Les Réfugiés\u{a0}!"),
            ("беженцы", "И Беженцы, и мигранты."),
            ("اللّاجئين", "حماية اللّاجئين اليوم"),
            ("शरणार्थियों", "हम शरणार्थियों की बात करते हैं।"),
            ("ผู้ลี้ภัย", "เรา ผู้ลี้ภัย"),
            ("气候变化", "今天，气候变化，\u{1f30d}"),
        ];
        for (word, sentence) in words {
            let mut project = project(&[sentence]);
            let book = Rc::make_mut(&mut project.codebook);
            let code = book.codes.iter_mut().find(|it| it.id.as_str() == "health").unwrap();
            let code = Rc::make_mut(code);
            (code.name, code.definition) = (word.into(), word.into());
            Rc::make_mut(&mut project.statements[0]).metadata.language = "fr".into();
            let Reply::Suggested(all) = suggest_all(&project, &BOTH, None) else { panic!() };
            let found = &all.texts[0].found;
            let one = found.iter().find(|it| it.code.as_str() == "health").expect(word);
            let because: Vec<&str> = one.because.iter().map(|it| it.words.as_str()).collect();
            let whole =
                sentence.split([' ', ',', '，', '\u{a0}']).find(|it| fold(it) == fold(word));
            assert_eq!(because, [whole.unwrap()], "{sentence}");
        }
    }

    #[test]
    fn the_same_texts_have_the_same_suggestions_and_revision() {
        let project = project(&["We will train nurses.", "", "e\u{301}\u{a0}"]);
        let (one, other) = (suggest_all(&project, &BOTH, None), suggest_all(&project, &BOTH, None));
        assert_eq!(one, other);
        let Reply::Suggested(all) = one else { panic!() };
        assert_eq!((all.texts.len(), all.revision.len()), (3, REVISION_DIGITS));
    }

    #[test]
    fn a_code_without_definition_cannot_be_suggested_yet() {
        let mut project = project(&["We speak."]);
        let book = Rc::make_mut(&mut project.codebook);
        let bare = book.codes.iter_mut().find(|code| code.id.as_str() == "health").unwrap();
        let bare = Rc::make_mut(bare);
        (bare.definition, bare.include, bare.examples) = Default::default();
        let Reply::Suggested(all) = suggest_all(&project, &BOTH, None) else { panic!() };
        assert_eq!(all.not_yet.iter().map(|it| it.as_str()).collect::<Vec<_>>(), ["health"]);
    }
}
