//! Tables for R and Python: annotations, statements, codes and fields as CSV, in one ZIP. The columns
//! `statement_id` and `code` join them.

use std::borrow::Cow;

use crate::csv::table::{CsvVariant, Table, export_csv};
use crate::export::{Export, Format, Written};
use crate::shared::tables::{
    CODE_COLUMNS, FIELD_COLUMNS, TableCell, code_row, field_rows, statement_columns, statement_row,
};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::variables::Variables;
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("tables"),
        name: Cow::Borrowed(words::tables()),
        programs: Cow::Borrowed(words::tables_programs()),
        group: Group::Table,
        ending: Cow::Borrowed("csv"),
        media_type: Cow::Borrowed("text/csv"),
        shape: Shape::Package,
        reads: false,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Joined),
        (Feature::Evidence, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
    ],
    write,
    read: None,
};

fn write(export: &mut Export) -> Written {
    let mut written = Written::default();
    written.add("annotations.csv", export_csv(export.project, CsvVariant::Plain));
    written.add("statements.csv", statements(export));
    written.add("codebook.csv", codebook(export.project));
    written.add("fields.csv", fields(export.project));
    written
}

fn statements(export: &mut Export) -> String {
    let variables = Variables::of(&export.project.attachments);
    let mut table = table(&statement_columns(&variables));
    for (done, statement) in export.project.statements.iter().enumerate() {
        row(&mut table, &statement_row(export.project, &variables, statement));
        (export.progress)(done.saturating_add(1));
    }
    table.finish()
}

fn codebook(project: &Project) -> String {
    let mut table = table(&CODE_COLUMNS);
    let counts = project.code_counts();
    for code in &project.codebook.codes {
        row(&mut table, &code_row(&project.codebook, code, &counts));
    }
    table.finish()
}

fn fields(project: &Project) -> String {
    let mut table = table(&FIELD_COLUMNS);
    for layer in &project.codebook.layers {
        let rows = layer.attributes.iter().flat_map(|field| field_rows(layer, field));
        rows.for_each(|cells| row(&mut table, &cells));
    }
    table.finish()
}

fn table(headers: &[impl AsRef<str>]) -> Table {
    let mut table = Table::new(CsvVariant::Plain);
    headers.iter().for_each(|header| table.raw(header.as_ref()));
    table.end_row();
    table
}

fn row(table: &mut Table, cells: &[TableCell]) {
    for cell in cells {
        match cell {
            TableCell::Written(text) => table.text(text),
            TableCell::Typed(text) => table.text(text),
            TableCell::Word(word) | TableCell::Decimal(word) => table.raw(word),
            TableCell::Number(number) => table.raw(&number.to_string()),
        }
    }
    table.end_row();
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::export::export;
    use crate::tests::with_variables;
    use annotator_core::exchange::about::Options;
    use annotator_core::project::annotation_set::AnnotationSet;
    use annotator_core::project::id::Slug;
    use annotator_core::project::value::{Attribute, Value};
    use annotator_core::reading::Remark;
    use annotator_core::reading::remarks::{keep_remarks, remarks_name};
    use annotator_core::small_map::SmallSet;
    use annotator_core::testing::generate::{projects, rich_project};
    use proptest::prelude::*;

    type Row = HashMap<String, String>;

    /// The rows of the three tables.
    fn read(project: &Project) -> [Vec<Row>; 3] {
        let exported = export(&FORMAT, project, &Options::default(), &mut |_| {});
        let paths: Vec<&str> = exported.files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["annotations.csv", "statements.csv", "codebook.csv", "fields.csv"]);
        [0, 1, 2].map(|at| {
            let mut reader = ::csv::Reader::from_reader(exported.files[at].content.as_slice());
            reader.deserialize().map(Result::unwrap).collect()
        })
    }

    fn check(project: &Project) {
        let [annotations, statements, codes] = read(project);
        assert_eq!(annotations.len(), project.annotation_count());
        assert_eq!(statements.len(), project.statements.len());
        assert_eq!(codes.len(), project.codebook.codes.len());
        for row in &annotations {
            let own = |it: &&Row| it["statement_id"] == row["statement_id"];
            let statement = statements.iter().find(own).unwrap();
            for column in ["statement", "delegation", "speaker", "date"] {
                assert_eq!(row[column], statement[column], "{column}");
            }
            let (start, end): (usize, usize) =
                (row["start"].parse().unwrap(), row["end"].parse().unwrap());
            let words: String = statement["text"].chars().take(end).skip(start).collect();
            assert_eq!(words, row["quote"]);
            let code = codes.iter().find(|code| code["code"] == row["code"]).unwrap();
            assert_eq!(code["code_name"], row["code_name"]);
        }
    }

    #[test]
    fn rows_have_the_metadata_of_statements_and_the_names_of_choices() {
        let mut project = rich_project();
        let choice = |id: &str| Slug::parse(id).unwrap();
        let choices = SmallSet::from([choice("weak"), choice("strong")]);
        let values = [
            ("strength", Value::Choice { choice: choice("weak") }),
            ("means", Value::MultipleChoice { choices }),
        ];
        let edited = project.annotations.values_mut().find_map(|set| {
            let mut all: Vec<_> = set.iter().cloned().collect();
            let code = |code: &str| code == "pledge";
            let first = all.iter_mut().find(|it| code(it.code.as_str()))?;
            let first = std::rc::Rc::make_mut(first);
            for (id, value) in values.clone() {
                let attribute = Attribute::new(value, Vec::new());
                first.attributes.insert(Slug::parse(id)?, attribute);
            }
            *set = std::rc::Rc::new(AnnotationSet::new(all));
            Some(())
        });
        assert!(edited.is_some());
        for statement in &mut project.statements {
            let metadata = &mut std::rc::Rc::make_mut(statement).metadata;
            metadata.delegation = "Almora".to_owned();
            metadata.date = "2031-11-12".to_owned();
        }
        check(&project);
        let [annotations, ..] = read(&project);
        assert!(
            annotations
                .iter()
                .all(|row| row["delegation"] == "Almora" && row["date"] == "2031-11-12")
        );
        let row = annotations.iter().find(|row| !row["strength"].is_empty()).unwrap();
        assert_eq!((&*row["strength"], &*row["strength_label"]), ("weak", "WEAK"));
        assert_eq!((&*row["means"], &*row["means_label"]), ("strong|weak", "STRONG|WEAK"));
    }

    #[test]
    fn fields_have_a_row_for_each_choice_with_its_score() {
        let mut project = rich_project();
        let mut codebook = (*project.codebook).clone();
        let layer = std::rc::Rc::make_mut(&mut codebook.layers[1]);
        let field = layer.attributes.iter_mut().find(|it| it.id.as_str() == "strength").unwrap();
        field.values[1].set_score(Some("2.5".into()));
        let choice = field.values[0].id.clone();
        field.set_default_value(Some(&Value::Choice { choice }));
        project.codebook = std::rc::Rc::new(codebook);
        let exported = export(&FORMAT, &project, &Options::default(), &mut |_| {});
        let mut reader = ::csv::Reader::from_reader(exported.files[3].content.as_slice());
        let rows: Vec<Row> = reader.deserialize().map(Result::unwrap).collect();
        let fields = project.codebook.layers.iter().flat_map(|layer| &layer.attributes);
        assert_eq!(rows.len(), fields.map(|field| field.values.len().max(1)).sum::<usize>());
        let of: Vec<_> = rows.iter().filter(|row| row["field"] == "strength").collect();
        let told = |row: &Row| [&row["choice"], &row["score"], &row["default"]].map(String::clone);
        assert_eq!(told(of[0]), ["weak", "", "weak"]);
        assert_eq!(told(of[1]), ["strong", "2.5", "weak"]);
        assert_eq!(
            exported.losses,
            export(&FORMAT, &rich_project(), &Options::default(), &mut |_| {}).losses
        );
    }

    #[test]
    fn variables_are_columns_of_statements_and_of_annotations() {
        let project = with_variables();
        check(&project);
        let [annotations, statements, _] = read(&project);
        let first = project.statements[0].id.to_string();
        for row in annotations.iter().chain(&statements) {
            let values = (row["variable_region"].as_str(), row["variable_year"].as_str());
            let expected =
                if row["statement_id"] == first { ("=Asia 😀", "2017") } else { ("", "") };
            assert_eq!(values, expected);
        }
        assert!(annotations.iter().any(|row| row["statement_id"] == first));
    }

    #[test]
    fn remarks_on_reading_have_a_column_that_cannot_become_a_formula() {
        let mut project = rich_project();
        let ids = [0, 1].map(|at: usize| project.statements[at].id);
        let lost = [
            Remark::LettersUnreadable { letters: 40, pages: vec![2, 3] },
            Remark::Columns,
            Remark::EncodingMisdeclared("koi8-r".into()),
        ];
        keep_remarks(ids[0], &lost).unwrap().apply(&mut project).unwrap();
        let newer: std::rc::Rc<str> =
            r#"{"remarks":[{"kind":"=1+1","count":2,"name":"x"}]}"#.into();
        project.attachments.insert(remarks_name(ids[1]), newer);
        project.attachments.insert("exercises/1".into(), "{}".into());
        let [_, statements, _] = read(&project);
        let remarks = statements.iter().map(|row| row["remarks"].as_str()).collect::<Vec<_>>();
        assert_eq!(
            remarks,
            [
                "letters_unreadable: 40 (pages 2, 3)|columns|encoding_misdeclared: koi8-r",
                "other: 2"
            ]
        );
        let lost = export(&FORMAT, &project, &Options::default(), &mut |_| {}).losses;
        let of = |feature| lost.iter().find(|loss| loss.feature == feature).map(|it| it.count);
        assert_eq!((of(Feature::Remarks), of(Feature::Attachments)), (None, Some(1)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn the_tables_are_joined_by_their_ids(project in projects()) {
            check(&project);
        }
    }
}
