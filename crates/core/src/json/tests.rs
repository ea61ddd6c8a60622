use super::*;

fn shape<T: DeserializeOwned + fmt::Debug>(text: &str) -> (String, String) {
    match from_text::<T>(text) {
        Err(JsonError::Shape(Misshape { place, message })) => (place, message),
        other => panic!("{other:?}"),
    }
}

#[test]
fn types_are_read_and_errors_have_their_place() {
    type Lists = crate::small_map::SmallMap<String, Vec<(u8, Option<bool>)>>;
    let lists: Lists = from_text(r#"{"a": [[1, null], [255, true]], "b": []}"#).unwrap();
    assert_eq!(lists["a"], [(1, None), (255, Some(true))]);
    for (text, place, message) in [
        ("[]", "", "expected a map"),
        (r#"{"a": 1}"#, "a", "expected a sequence"),
        (r#"{"a": [[1, null], 7]}"#, "a[1]", "expected a tuple of size 2"),
        (r#"{"a": [[1, null], [256, true]]}"#, "a[1][0]", "expected u8"),
        (r#"{"a": [[1, "yes"]]}"#, "a[0][1]", "expected a boolean"),
        (r#"{"a": [[1, true, 3]]}"#, "a[0]", "fewer elements"),
    ] {
        let (found, said) = shape::<Lists>(text);
        assert_eq!(found, place, "{text}");
        assert!(said.contains(message), "{said}");
    }
}

#[test]
fn json_is_indented_like_serde_does() {
    let text = r#"{"a": [], "b": {}, "c{": ["x\\", "\"[,", [[1]], {"d:,": null}], "é": "[{"}"#;
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    for value in [&value, &value["c{"], &value["a"], &value["é"]] {
        let pretty = serde_json::to_string_pretty(value).unwrap();
        assert_eq!(indented(&value.to_string()), pretty);
    }
}

#[test]
fn the_tree_keeps_numbers_and_repeated_fields() {
    let tree = parse(r#"{"b": -1, "a": [1.5, 18446744073709551615], "b": "\ud83d\ude00"}"#);
    let tree = tree.unwrap();
    assert_eq!(tree.field("b").and_then(Json::text), Some("😀"));
    assert_eq!(
        tree.field("a"),
        Some(&Json::List(vec![Json::Fraction(1.5), Json::Whole(u64::MAX)]))
    );
    assert_eq!(tree.field("c"), None);
    assert_eq!(tree.read::<Json>().unwrap(), tree);
    let value: serde_json::Value = tree.read().unwrap();
    assert_eq!(value["b"], "😀");
    assert_eq!(parse("[1,\n2"), Err(JsonError::Syntax { line: 2, column: 1 }));
}
