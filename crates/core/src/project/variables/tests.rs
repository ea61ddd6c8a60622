use super::join::{Fit, JoinKey, fits, join};
use super::*;
use crate::project::attachment::document;
use crate::project::statement::Statement;
use crate::text::read::read_pasted;
use proptest::prelude::*;
use uuid::Uuid;

fn statement(number: u128, file: &str, title: &str, delegation: &str) -> Rc<Statement> {
    let (text, provenance) = read_pasted(&format!("Madam President, {number}.")).unwrap();
    let mut made = Statement::new(StatementId(Uuid::from_u128(number)), Rc::new(text), provenance);
    file.clone_into(&mut made.provenance.file_name);
    title.clone_into(&mut made.metadata.title);
    delegation.clone_into(&mut made.metadata.delegation);
    Rc::new(made)
}

fn table(rows: &[&[&str]]) -> Vec<Vec<String>> {
    rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
}

#[test]
fn what_is_typed_is_read_as_the_kind_of_the_variable() {
    let mut variables = Variables::default();
    let year = variables.add("Year", VariableKind::Number).clone();
    for (typed, stored) in [
        ("2017", Some("2017")),
        (" -3.5 ", Some("-3.5")),
        ("\u{2212}4", Some("-4")),
        ("٢٠١٧", Some("2017")),
        ("1,500", None),
        ("soon", None),
        ("  ", Some("")),
    ] {
        assert_eq!(year.read(typed).as_deref(), stored, "{typed}");
    }
    let region = variables.add("Region", VariableKind::Choice);
    region.choices = vec!["Asia".into(), "Latin America".into()];
    let region = region.clone();
    assert_eq!(region.read(" latin  AMERICA").as_deref(), Some("Latin America"));
    assert_eq!(region.read("Mars"), None);
    let note = variables.add("Région 😀", VariableKind::Text).clone();
    assert_eq!(note.read(" a\u{a0}b\n c ").as_deref(), Some("a b c"));
    let ids: Vec<_> = variables.variables.iter().map(|it| it.id.as_str().to_owned()).collect();
    assert_eq!(ids, ["year", "region", "r_gion"]);
    assert_eq!(variables.add("地域", VariableKind::Text).id.as_str(), "variable");
    assert_eq!(variables.named("RÉGION 😀").map(|it| it.id.as_str()), Some("r_gion"));
}

#[test]
fn conditions_compare_numbers_and_not_their_letters() {
    let between = |from: Option<&str>, to: Option<&str>| {
        Condition::Between(from.map(str::to_owned), to.map(str::to_owned))
    };
    for (condition, value, fits) in [
        (between(Some("9"), Some("10")), "9.5", true),
        (between(Some("9"), Some("10")), "90", false),
        (between(None, Some("-1")), "-2", true),
        (between(Some("0"), None), "", false),
        (between(None, None), "words", false),
        (Condition::Is("Asia".into()), "Asia", true),
        (Condition::Is("Asia".into()), "", false),
        (Condition::Missing, "", true),
        (Condition::Missing, "Asia", false),
    ] {
        assert_eq!(condition.fits(value), fits, "{condition:?} {value}");
    }
}

#[test]
fn the_column_and_the_key_that_find_most_come_first() {
    let statements = [
        statement(1, "01 Japan.txt", "Statement by Japan", "Japan"),
        statement(2, "02 Ivory Coast.txt", "Statement by Côte d’Ivoire", "Côte d'Ivoire"),
        statement(3, "03 Japan.txt", "Right of reply", "Japan"),
    ];
    let rows = table(&[
        &["Ivory Coast", "Africa", "02 ivory coast"],
        &["JAPAN", "Asia", "folder/01 Japan.TXT"],
        &["Almora", "", "none"],
    ]);
    let found = fits(3, &rows, &statements);
    let first = Fit { key: JoinKey::Delegation, column: 0, rows: 2, statements: 3 };
    assert_eq!(found[0], first);
    assert!(found.contains(&Fit { key: JoinKey::FileName, column: 2, rows: 2, statements: 2 }));
    let ids = |numbers: &[u128]| {
        numbers.iter().map(|it| StatementId(Uuid::from_u128(*it))).collect::<Vec<_>>()
    };
    let joined = join(JoinKey::Delegation, 0, &rows, &statements);
    assert_eq!(joined, [ids(&[2]), ids(&[1, 3]), ids(&[])]);
    let joined = join(JoinKey::FileName, 2, &rows, &statements);
    assert_eq!(joined, [ids(&[2]), ids(&[1]), ids(&[])]);
    let by_id = table(&[&[&ids(&[3])[0].to_string()]]);
    assert_eq!(fits(1, &by_id, &statements)[0].key, JoinKey::Id);
    assert_eq!(fits(3, &table(&[&["", "", ""]]), &statements), [], "empty is like nothing");
}

#[test]
fn documents_are_read_again_only_when_they_change() {
    let (id, mut cache) = (StatementId(Uuid::from_u128(1)), VariableCache::default());
    let mut attachments = Attachments::new();
    assert!(cache.variables(&attachments).is_empty());
    let mut variables = Variables::default();
    let region = variables.add("Region", VariableKind::Text).id.clone();
    attachments.insert(VARIABLES.into(), document(&variables));
    let values = Values::from([(region.clone(), "Asia".to_owned())]);
    attachments.insert(values_name(id), document(&values));
    let first = (cache.variables(&attachments), cache.values(&attachments, id));
    assert_eq!((&*first.0, &*first.1), (&variables, &values));
    assert!(Rc::ptr_eq(&first.1, &cache.values(&attachments, id)));
    attachments.insert(values_name(id), r#"{"region":"Africa"}"#.into());
    assert_eq!(cache.values(&attachments, id).get(&region).unwrap(), "Africa");
    assert_eq!(
        attachments.get(VARIABLES).map(|it| &**it),
        Some(r#"{"variables":[{"id":"region","kind":"text","name":"Region"}]}"#)
    );
    attachments.insert(VARIABLES.into(), "[1]".into());
    assert!(cache.variables(&attachments).is_empty(), "what cannot be read is as if missing");
}

proptest! {
    #[test]
    fn what_was_read_is_read_the_same_again(typed in "\\PC{0,12}") {
        let mut variables = Variables::default();
        for kind in [VariableKind::Text, VariableKind::Number, VariableKind::Choice] {
            let variable = variables.add("v", kind);
            variable.choices = vec!["Asia".into(), typed.trim().into()];
            if let Some(read) = variable.read(&typed) {
                prop_assert_eq!(variable.read(&read), Some(read));
            }
        }
    }

    #[test]
    fn rows_find_only_statements_that_are_there(
        cells in prop::collection::vec("\\PC{0,6}", 0..8), title in "\\PC{0,6}",
    ) {
        let statements = [statement(1, "a.txt", &title, "Japan")];
        let rows: Vec<_> = cells.into_iter().map(|cell| vec![cell]).collect();
        for key in JoinKey::ALL {
            let joined = join(key, 0, &rows, &statements);
            prop_assert_eq!(joined.len(), rows.len());
            prop_assert!(joined.iter().flatten().all(|id| *id == statements[0].id));
        }
    }
}
