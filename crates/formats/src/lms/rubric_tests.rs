//! Tables of rubrics, read and written.

use super::rubric::*;
use annotator_core::classroom::rubric::{BadRow, Criterion, Judged, Level, Rubric};
use proptest::prelude::*;

fn read(table: &str) -> Rubric {
    read_rubric(table.as_bytes()).unwrap()
}

fn problems(table: &str) -> Vec<RubricProblem> {
    read_rubric(table.as_bytes()).unwrap_err()
}

fn levels(rubric: &Rubric, row: usize) -> Vec<(&str, u32)> {
    rubric.rows[row].levels.iter().map(|it| (it.words.as_str(), it.points)).collect()
}

#[test]
fn plain_tables_of_other_programs_are_read() {
    let table = "Criterion,Description,Points,Level 1,Level 2,Level 3\r\n\
                 Evidence,\"All, and exact\",4,All,Most,None\r\n\
                 \r\n\
                 دليل,,1.5,Yes 😀,,\r\n";
    let rubric = read(table);
    assert_eq!(levels(&rubric, 0), [("All", 4_000), ("Most", 2_000), ("None", 0)]);
    assert_eq!(rubric.rows[0].description, "All, and exact");
    assert_eq!(levels(&rubric, 1), [("Yes 😀", 1_500)]);
    assert_eq!((rubric.rows[1].weight, rubric.rows[1].by), (1_000, Judged::Hand));
    assert_eq!(rubric.most(), 5_500);
    let semicolons = "criterion;points;level1;level2\nWords;3,5;Good (3,5);Bad (1 point)\n";
    assert_eq!(levels(&read(semicolons), 0), [("Good", 3_500), ("Bad", 1_000)]);
}

#[test]
fn cells_of_a_spreadsheet_need_no_titles() {
    let pasted = "Evidence\tAll of it\t4\tAll\tSome (see 2)\tNone\nWords\t\t2\tGood\tBad\t\n";
    let rubric = read(pasted);
    assert_eq!(levels(&rubric, 0), [("All", 4_000), ("Some (see 2)", 2_000), ("None", 0)]);
    assert_eq!(levels(&rubric, 1), [("Good", 2_000), ("Bad", 0)]);
}

#[test]
fn computed_rows_have_cut_offs() {
    let table = "criterion,points,weight,by,level1,level1_points,level1_from,level2,level2_points,level2_from\n\
                 Found,2,1.5,found_of_key,All,2,80 %,Less,0,0\n\
                 Many,1,,passages,Ten,1,10,Fewer,0,0\n";
    let rubric = read(table);
    assert_eq!(rubric.rows[0].by, Judged::FoundOfKey);
    assert_eq!(rubric.rows[0].levels[0].from, Some(8_000));
    assert_eq!(rubric.rows[1].levels[0].from, Some(10));
    assert_eq!(rubric.most(), 4_000);
}

#[test]
fn what_is_wrong_is_said_with_its_row() {
    let row = |row, what| RubricProblem::Row { row, what, other: 0 };
    let number = |row, column: &str, cell: &str| RubricProblem::NoNumber {
        row,
        column: column.into(),
        cell: cell.into(),
    };
    for (table, expected) in [
        ("", RubricProblem::Empty),
        ("criterion,points\n", RubricProblem::Empty),
        ("Evidence,good,bad\n", RubricProblem::NoTitles),
        ("criterion,points,level1,level2,level3\nA,3,x,,z\n", row(2, BadRow::Gap(1))),
        ("criterion,points,level1\nA,3,x\n,3,x\n", row(3, BadRow::NoName)),
        ("criterion,points,level1\nA,3,\n", row(2, BadRow::NoLevels)),
        (
            "criterion,points,level1\nA,3,x\n\n A ,3,x\n",
            RubricProblem::Row { row: 4, what: BadRow::SameName(0), other: 2 },
        ),
        ("criterion,points,level1\nA,many,x\n", number(2, "points", "many")),
        ("criterion,points,level1\nA,,x\n", number(2, "points", "")),
        ("criterion,points,level1\nA,-1,x\n", number(2, "points", "-1")),
        (
            "criterion,points,by,level1\nA,1,magic,x\n",
            RubricProblem::UnknownBy { row: 2, cell: "magic".into() },
        ),
        ("criterion,points,level1,level1_points\nA,4,x,3\n", RubricProblem::OtherPoints { row: 2 }),
        ("criterion,points,by,level1\nA,1,passages,x\n", row(2, BadRow::NoCutOff(0))),
        (
            "criterion,points,by,level1,level1_from,level2,level2_from\n\
             A,1,right_code,x,50,y,60\n",
            row(2, BadRow::CutOffOrder(1)),
        ),
        ("criterion,points,by,level1,level1_from\nA,1,right_code,x,50\n", row(2, BadRow::NoLowest)),
        ("criterion,level99\nA,x\n", RubricProblem::TooManyLevels),
    ] {
        assert_eq!(problems(table), [expected], "{table}");
    }
}

prop_compose! {
    fn levels_of(by: Judged)(
        all in prop::collection::vec(("[^\\s\0]{1,9}", 0..99_999_u32, 1..300_u32), 1..6),
    ) -> Vec<Level> {
        let mut from = 0;
        let mut levels: Vec<Level> = all.into_iter().map(|(words, points, more)| {
            let level = Level { words, points, from: (by != Judged::Hand).then_some(from) };
            from += more;
            level
        }).collect();
        levels.reverse();
        levels
    }
}

fn criteria() -> impl Strategy<Value = Vec<Criterion>> {
    let texts = || prop_oneof!["['=+@x🙂-]{1,4}", "[^\\s\0]{1,8}", "a\r\n\"b\", c"];
    let row = prop::sample::select(Judged::ALL.to_vec())
        .prop_flat_map(move |by| (texts(), texts(), 0..9_999_u32, Just(by), levels_of(by)));
    prop::collection::vec(row, 1..6).prop_map(|rows| {
        let rows = rows.into_iter().zip(1..);
        let row = |((name, description, weight, by, levels), id)| Criterion {
            id,
            name: format!("{name}{id}"),
            description,
            weight,
            by,
            levels,
        };
        rows.map(row).collect()
    })
}

proptest! {
    #[test]
    fn a_rubric_is_read_as_it_was_written(rows in criteria()) {
        let rubric = Rubric { rows };
        prop_assume!(rubric.problems().is_empty());
        let csv = rubric_csv(&rubric);
        prop_assert_eq!(read_rubric(csv.as_bytes()), Ok(rubric));
    }

    #[test]
    fn no_table_makes_it_panic(table in prop_oneof![".{0,60}", "[a-z,;\"\t\n0-9(]{0,80}",
        "criterion,points,level1,by\n[a-z,\"\n0-9(]{0,60}"]) {
        let _ = read_rubric(table.as_bytes());
    }
}
