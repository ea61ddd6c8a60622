use super::*;

#[test]
fn the_english_rules_can_be_read_and_written() {
    let rules = table::from_csv(ENGLISH).unwrap();
    assert!(rules.len() > 60);
    Rules::new(&rules).map_err(|error| error.to_string()).map(drop).unwrap();
    assert_eq!(table::from_csv(&table::to_csv(&rules)).unwrap(), rules);
    assert_eq!(table::from_json(&table::to_json(&rules)).unwrap(), rules);
    assert_eq!(table::to_csv(&rules).lines().next(), Some(table::COLUMNS.join(",").as_str()));
    assert_eq!(table::from_csv(&table::to_csv(&[])).unwrap(), []);
    for rule in &rules {
        assert!(!rule.example.is_empty() && !rule.description.is_empty(), "{}", rule.id);
    }
}

#[test]
fn what_is_wrong_with_a_rule_is_said() {
    let rule = |id: &str, pattern: &str| Rule {
        id: id.into(),
        about: About::Own,
        pattern: pattern.into(),
        kind: Type::Intent,
        strength: Strength::Intention,
        on: true,
        example: String::new(),
        description: String::new(),
    };
    let long = "a ".repeat(30);
    for (pattern, message) in [
        ("", "rule x: the pattern has no word that must be there"),
        ("[maybe] ..", "rule x: the pattern has no word that must be there"),
        ("stand [ready", "rule x: `[ready` is not closed"),
        ("will WALK", "rule x: `WALK` is none of"),
        ("@walkers will", "rule x: there is no class of words `@walkers`"),
        ("@act+WALK", "rule x: `WALK` is none of"),
        (long.as_str(), "rule x: the pattern has more than 24 parts or 300 characters"),
        ("commitment : ", "rule x: the pattern has no word"),
    ] {
        let error = Rules::new(&[rule("x", pattern)]).map(drop).unwrap_err().to_string();
        assert!(error.starts_with(message), "{pattern}: {error}");
    }
    let twice = [rule("x", "will"), rule("x", "shall")];
    let error = Rules::new(&twice).map(drop).unwrap_err().to_string();
    assert_eq!(error, "rule x: another rule has this id");
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
    assert!(table::from_json("[{]").unwrap_err().to_string().starts_with("line 1"));
    let rules = table::from_csv("\u{feff}id,pattern,type\r\na,stands ready to,intent\r\n").unwrap();
    assert_eq!((rules[0].on, rules[0].about), (true, About::Own));
}
