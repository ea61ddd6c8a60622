use super::*;

fn code(name: &str) -> CodeId {
    CodeId::parse(name).unwrap()
}

/// Sentences of our own about two subjects, and some about neither.
fn examples(count: usize) -> Vec<Example> {
    let sea = ["The oceans are warm.", "Coral reefs die in warm water.", "Fish leave the sea."];
    let school =
        ["Schools need teachers.", "Girls learn to read at school.", "Teachers need books."];
    let other = ["The road is long.", "We met at noon.", "It rained. \u{1f327}\u{fe0f}"];
    let one = |number: usize| {
        let pick = |from: &[&str; 3]| format!("{} {number}", from[number / 3 % 3]);
        let (text, codes) = match number % 3 {
            0 => (pick(&sea), vec![code("sea")]),
            1 => (pick(&school), vec![code("school")]),
            _ => (pick(&other), Vec::new()),
        };
        Example { text, hints: Vec::new(), codes, group: number / 4 }
    };
    (0..count).map(one).collect()
}

#[test]
fn it_learns_what_it_is_shown_and_says_how_well() {
    let learner = Learner::train(&examples(90), Choices::default());
    let first = |text: &str| learner.suggest(text, &[]).first().map(|(code, _)| code.clone());
    assert_eq!(first("Warm oceans kill coral reefs."), Some(code("sea")));
    assert_eq!(first("More teachers and more schools."), Some(code("school")));
    assert_eq!(first("It rained at noon."), None);
    for report in learner.reports() {
        assert_eq!((report.examples, report.state), (30, State::On));
        assert!(report.f1 > 0.9, "{report:?}");
    }
}

#[test]
fn the_reason_is_words_that_speak_for_the_code() {
    let learner = Learner::train(&examples(90), Choices::default());
    let because = learner.because(&code("sea"), "In May the warm oceans kill coral reefs.");
    assert!(because.len() == 3 && because.iter().any(|word| word == "oceans"), "{because:?}");
    assert!(!because.iter().any(|word| word == "may"), "{because:?}");
    assert_eq!(learner.because(&code("unknown"), "Warm oceans"), [""; 0]);
}

#[test]
fn the_same_examples_and_seed_make_the_same_learner() {
    let certainties = |seed: u64| {
        let learner = Learner::train(&examples(60), Choices { seed, mark: 0.3 });
        learner.certainties("The sea is a school of life.", &[("rule=will".into(), 1.0)])
    };
    assert_eq!(certainties(7), certainties(7));
}

#[test]
fn a_code_with_few_examples_is_not_suggested() {
    let mut few = examples(40);
    few[2].codes = vec![code("rare")];
    let learner = Learner::train(&few, Choices::default());
    let rare = learner.reports().find(|report| report.code == code("rare")).unwrap();
    assert_eq!((rare.examples, rare.state), (1, State::TooFew));
    assert!(Learner::train(&[], Choices::default()).suggest("The sea", &[]).is_empty());
}

#[test]
fn shuffled_labels_mute_a_code() {
    let mut shuffled = examples(60);
    for (number, one) in shuffled.iter_mut().enumerate() {
        // Every sentence has the label as often as not, whatever is in it.
        one.codes = if number * 7919 % 11 < 2 { vec![code("sea")] } else { Vec::new() };
    }
    let choices = Choices { seed: 1, mark: 0.6 };
    let learner = Learner::train(&shuffled, choices);
    let states: Vec<State> = learner.reports().map(|report| report.state).collect();
    assert_eq!(states, [State::Muted]);
}

#[test]
fn one_decision_is_learned_at_once() {
    let mut learner = Learner::train(&examples(60), Choices::default());
    let text = "Boats cross the warm sea.";
    let certainty = |learner: &Learner| {
        let all = learner.certainties(text, &[]);
        all.into_iter().find(|(one, _)| *one == code("sea")).unwrap().1
    };
    let before = certainty(&learner);
    learner.decide(text, &[], &code("sea"), false);
    assert!(certainty(&learner) < before);
}

/// Sentences whose words have nothing to do with each other.
fn unlike(seed: u64, count: usize) -> Vec<String> {
    let words = "road sea school noon rain bridge doctor grain mountain ship teacher forest market \
                 river child city garden engine letter winter music border harvest lamp";
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut random = Random(seed);
    let mut word = || words[usize::try_from(random.next() % 24).unwrap()];
    (0..count).map(|_| (0..8).map(|_| word()).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn shuffled_labels_mute_frequent_codes_within_thirty_decisions() {
    let mut on = 0;
    for seed in 0..40 {
        // More than half of the sentences have the code, so that a yes is often right.
        let example = |(at, text): (usize, String)| Example {
            text,
            hints: Vec::new(),
            codes: if at % 5 < 3 { vec![code("often")] } else { Vec::new() },
            group: at,
        };
        let shuffled: Vec<Example> =
            unlike(seed, 30).into_iter().enumerate().map(example).collect();
        let learner = Learner::train(&shuffled, Choices { seed, ..Choices::default() });
        on += learner.reports().filter(|report| report.state == State::On).count();
    }
    assert!(on <= 1, "{on} of 40");
}
