use super::*;

#[test]
fn the_english_rules_can_be_read() {
    let rules = table::from_csv(ENGLISH).unwrap();
    assert!(rules.len() > 40);
    Rules::new(&rules).map_err(|error| error.to_string()).map(drop).unwrap();
}
