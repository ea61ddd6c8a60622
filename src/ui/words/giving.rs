//! The words of giving back and of the class list.

pub use annotator_words::giving::*;

use annotator_core::text::direction::visible;
use annotator_jobs::giving::{SheetColumn, SheetPlatform, SheetReport, SheetRow};

/// What a sheet is.
pub fn about_sheet(report: &SheetReport) -> String {
    let kind = match report.platform {
        SheetPlatform::Moodle => kind_moodle(),
        SheetPlatform::Canvas => kind_canvas(),
        SheetPlatform::Blackboard => kind_blackboard(),
    };
    let sign = if report.sign == ',' { decimal_comma() } else { decimal_point() };
    let details = annotator_words::report::next_in_list(&report.encoding, sign);
    sheet_about(report.rows.len(), kind, &details)
}

/// The name of a column for grades.
pub fn column(column: &SheetColumn) -> String {
    let title = visible(&column.title);
    if column.read_only {
        column_read_only(&title)
    } else if column.most.is_empty() {
        title
    } else {
        column_of(&title, &column.most)
    }
}

/// A row of the sheet in a list. In blind marking there are no names.
pub fn row(row: &SheetRow) -> String {
    if row.name.trim().is_empty() {
        row_with_id(row.row, &visible(&row.id))
    } else {
        row_named(row.row, &visible(&row.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_jobs::giving::RowState;

    #[test]
    fn rows_are_called_by_name_or_by_number() {
        let mut one = SheetRow {
            row: 2,
            id: "48213".to_owned(),
            name: "محمد \u{202e}علي".to_owned(),
            grade: String::new(),
            state: RowState::Open,
            hand_in: None,
            new_grade: None,
            new_comment: None,
            left_out: Vec::new(),
        };
        assert!(annotator_words::plain(&row(&one)).starts_with("2: محمد"));
        assert!(!row(&one).contains('\u{202e}'));
        one.name = " ".to_owned();
        assert_eq!(annotator_words::plain(&row(&one)), "2: 48213");
    }

    #[test]
    fn columns_say_how_many_points_they_have() {
        let mut essay = SheetColumn { title: "Essay".into(), most: "10".into(), read_only: false };
        assert_eq!(annotator_words::plain(&column(&essay)), "Essay, of 10 points");
        essay.most.clear();
        assert_eq!(column(&essay), "Essay");
        essay.read_only = true;
        assert_eq!(annotator_words::plain(&column(&essay)), "Essay (takes no grades)");
    }
}
