use super::*;
use proptest::prelude::*;

fn rule(id: &str, pattern: &str) -> Rule {
    Rule {
        id: id.into(),
        about: About::Own,
        pattern: pattern.into(),
        kind: Type::Intent,
        strength: Strength::Intention,
        on: true,
        example: String::new(),
        description: String::new(),
        language: Language::English,
    }
}

#[test]
fn the_english_rules_can_be_read_and_written() {
    let rules = table::from_csv(ENGLISH).unwrap();
    assert!(rules.len() > 60);
    Rules::new(&rules).map_err(|error| error.to_string()).map(drop).unwrap();
    assert_eq!(table::from_csv(&table::to_csv(&rules)).unwrap(), rules);
    assert_eq!(table::from_json(&table::to_json(&rules)).unwrap(), rules);
    let written = table::to_csv(&rules);
    let head = format!("\u{feff}{}", table::COLUMNS.join(","));
    assert_eq!(written.lines().next(), Some(head.as_str()));
    assert_eq!(table::from_csv(&table::to_csv(&[])).unwrap(), []);
    for rule in &rules {
        assert!(!rule.example.is_empty() && !rule.description.is_empty(), "{}", rule.id);
    }
}

#[test]
fn what_is_wrong_with_a_rule_is_said() {
    let long = "a ".repeat(30);
    for (pattern, message) in [
        ("", "rule x: the pattern has no word that must be there"),
        ("[maybe] ..", "rule x: the pattern has no word that must be there"),
        ("stand [ready", "rule x: `[ready` is not closed"),
        ("will WALK", "rule x: `WALK` is none of"),
        ("@walkers will", "rule x: there is no class of words `@walkers`"),
        ("@act+WALK", "rule x: `WALK` is none of"),
        (long.as_str(), "rule x: the pattern has more than 24 parts or 300 characters"),
        (".. a .. b .. c .. d .. e .. f .. g", "rule x: the pattern has more than"),
        ("commitment : ", "rule x: the pattern has no word"),
    ] {
        let error = Rules::new(&[rule("x", pattern)]).map(drop).unwrap_err().to_string();
        assert!(error.starts_with(message), "{pattern}: {error}");
    }
    let twice = [rule("x", "will"), rule("x", "shall")];
    let error = Rules::new(&twice).map(drop).unwrap_err().to_string();
    assert_eq!(error, "rule x: another rule has this id");
    let many: Vec<Rule> = (0..=MOST_RULES).map(|at| rule(&at.to_string(), "will")).collect();
    let error = Rules::new(&many).map(drop).unwrap_err().to_string();
    assert_eq!(error, "rule 1000: a table has at most 1000 rules");
    let error = Rules::new(&[rule(" ", "will")]).map(drop).unwrap_err().to_string();
    assert_eq!(error, "row 1: the rule has no id");
}

#[test]
fn what_is_wrong_with_a_table_is_said_with_its_line() {
    for (data, line, part) in [
        ("id,pattern,type\na,will,promise\n", Some(2), "promise"),
        ("id,pattern,type\na,will\n", Some(2), "2 cells"),
        ("id,type\na,pledge\n", Some(2), "pattern"),
    ] {
        let error = table::from_csv(data).unwrap_err();
        assert_eq!(error.line, line, "{data}");
        assert!(error.to_string().contains(part), "{error}");
    }
    let long = "a".repeat(LONGEST_TABLE + 1);
    for error in [table::from_csv(&long).unwrap_err(), table::from_json(&long).unwrap_err()] {
        assert_eq!(error.to_string(), "the table has more than 1000000 bytes");
    }
    assert!(table::from_json("[{]").unwrap_err().to_string().starts_with("line 1"));
    let rules = table::from_csv("\u{feff}id,pattern,type\r\na,stands ready to,intent\r\n").unwrap();
    assert_eq!((rules[0].on, rules[0].about), (true, About::Own));
}

#[test]
fn no_cell_of_the_table_runs_as_a_formula() {
    let mut evil = rule("=1+1", "@act+DOING");
    evil.example = "'=HYPERLINK(\"x\")".into();
    evil.description = "-2\u{1f30d}, “e\u{301}” \u{645}".into();
    let written = table::to_csv(&[evil.clone(), rule("x", "=was")]);
    assert!(written.contains(",'@act+DOING,") && written.contains("\r\nx,own,'=was,"));
    assert_eq!(table::from_csv(&written).unwrap(), [evil, rule("x", "=was")]);
}

proptest! {
    #[test]
    fn tables_are_read_as_they_were_written(
        cells in prop::collection::vec(
            prop_oneof!["['=+@-]{0,3}[a-z\u{1f30d}\u{301}\"\u{645}]{0,4}", "\\PC{0,8}"], 3,
        ),
    ) {
        // Spaces at the ends of cells are not kept.
        let [id, example, description] = [0, 1, 2].map(|at| cells[at].trim().to_owned());
        let rules = [Rule { id, example, description, ..rule("", "will") }];
        let written = table::to_csv(&rules);
        for row in csv::Reader::from_reader(written.as_bytes()).records() {
            for cell in row.unwrap().iter() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']));
            }
        }
        prop_assert_eq!(table::from_csv(&written).unwrap(), rules);
    }
}

/// A sentence of many words that nearly fits a pattern again and again.
fn nearly(words: &str, times: usize) -> annotator_core::text::Text {
    annotator_core::text::Text::new(format!("We will {}.", vec![words; times].join(" ")))
}

#[test]
fn no_pattern_takes_exponential_time() {
    let metadata = annotator_core::project::statement::Metadata {
        delegation: "Norway".into(),
        language: "en".into(),
        ..Default::default()
    };
    let codebook = annotator_core::starter::codebook();
    let model = crate::Model::default();
    let gaps = [
        "will .. give .. give .. give .. give .. give .. end",
        "will .. ANY .. ANY .. ANY .. ANY .. ANY zebra",
    ];
    let optional = format!("will {} zebra", "[give] ".repeat(20).trim());
    for pattern in gaps.into_iter().chain([optional.as_str()]) {
        for about in [About::Own, About::Words] {
            let rules = Rules::new(&[Rule { about, ..rule("x", pattern) }]).unwrap();
            for words in ["give", "surely give", "give e\u{301} \u{1f30d}"] {
                let text = nearly(words, 60);
                let started = std::time::Instant::now();
                assert_eq!(crate::suggest(&text, &metadata, &codebook, &rules, &model), []);
                let took = started.elapsed();
                assert!(took.as_millis() < 2_000, "{pattern} on {words}: {took:?}");
            }
        }
    }
}

#[test]
fn a_rule_for_words_fits_after_a_semicolon_and_takes_whole_names() {
    let found = |delegation: &str, pattern: &str, words: &str| {
        let metadata = annotator_core::project::statement::Metadata {
            delegation: delegation.into(),
            ..Default::default()
        };
        let rules = Rules::new(&[Rule { about: About::Words, ..rule("x", pattern) }]).unwrap();
        let text = annotator_core::text::Text::new(words.into());
        let codebook = annotator_core::starter::codebook();
        let found = crate::suggest(&text, &metadata, &codebook, &rules, &crate::Model::default());
        found.iter().map(|one| text.slice(one.passage.hull()).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("", "let us VERB", "We met; let us act."), ["let us act"]);
    assert_eq!(found("", "met us", "We met; us too."), [] as [&str; 0]);
    let words = "It is built by Saint Lucia with others.";
    assert_eq!(found("Saint Lucia", "by STATE with", words), ["by Saint Lucia with others"]);
    let words = "Costs of 3 million euros were met.";
    assert_eq!(found("", "of SUM were", words), ["of 3 million euros were met"]);
    assert_eq!(found("", "train NUMBER", "They train 20 or train ten."), ["train 20 or train ten"]);
}
