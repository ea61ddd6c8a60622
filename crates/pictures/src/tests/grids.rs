use super::support::{cell, check, label, labels, options};
use crate::*;

pub(super) fn heat_map_data(rows: usize, columns: usize) -> HeatMapData {
    let cells = |row: usize| (0..columns).map(|it| cell((row * 7 + it * 5) % 23)).collect();
    HeatMapData {
        title: "What is promised, on which theme".to_owned(),
        about: "Passages that overlap, n = 186 · 22 statements, 2031".to_owned(),
        together: "together".to_owned(),
        rows: labels(rows),
        columns: labels(columns),
        cells: (0..rows).map(cells).collect(),
        row_sums: (0..rows).map(|it| cell(it * 13 % 90)).collect(),
        column_sums: (0..columns).map(|it| cell(it * 11 % 90)).collect(),
        total: "1,186".to_owned(),
        shading: Shading::Share,
    }
}

pub(super) fn triangle_data(count: usize) -> TriangleData {
    let cells = |row: usize| (0..row).map(|it| cell((row * 7 + it * 5) % 23)).collect();
    TriangleData {
        title: "Themes that share a sentence".to_owned(),
        about: "Sentences with both, n = 1,204 sentences of 22 statements".to_owned(),
        codes: labels(count),
        cells: (0..count).map(cells).collect(),
    }
}

#[test]
fn heat_maps_of_every_size_can_be_read() {
    for options in options() {
        for rows in [0, 1, 3, 60] {
            for columns in [0, 1, 3, 12, 60] {
                let data = heat_map_data(rows, columns);
                check(&heat_map(&data, &options), &format!("{rows} by {columns}, {options:?}"));
                let data = HeatMapData { shading: Shading::Diverging, ..data };
                check(&heat_map(&data, &options), "residuals");
                let data = HeatMapData { row_sums: Vec::new(), column_sums: Vec::new(), ..data };
                check(&heat_map(&data, &options), "without sums");
            }
        }
    }
}

#[test]
fn triangles_of_every_size_can_be_read() {
    for options in options() {
        for count in [0, 1, 3, 12, 60] {
            check(&triangle(&triangle_data(count), &options), &format!("{count}, {options:?}"));
        }
    }
}

fn texts(scene: &Scene) -> Vec<&str> {
    let texts = scene.items.iter().filter_map(|item| match item {
        Item::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn short_names_of_columns_are_written_and_long_ones_have_a_key() {
    let names = ["Pledge", "Call on others"];
    let columns = names.map(Label::plain).to_vec();
    let data = HeatMapData { columns, ..heat_map_data(3, 2) };
    let scene = heat_map(&data, &Options::default());
    assert!(texts(&scene).contains(&"Pledge"), "{:?}", texts(&scene));
    assert!(!texts(&scene).contains(&"1"));

    let data = HeatMapData { columns: vec![label(7), label(8)], ..heat_map_data(3, 2) };
    let scene = heat_map(&data, &Options::default());
    assert!(texts(&scene).contains(&"1"), "{:?}", texts(&scene));
    assert!(texts(&scene).contains(&"UN system"));
}

#[test]
fn empty_cells_have_a_dot_and_signs_are_drawn() {
    let mut data = heat_map_data(1, 3);
    data.shading = Shading::Diverging;
    data.cells = vec![vec![cell(0), cell(2), Cell { value: Some(-2.0), ..cell(3) }]];
    let scene = heat_map(&data, &Options::default());
    assert!(texts(&scene).contains(&"·"));
    let signs = scene
        .items
        .iter()
        .filter(|item| matches!(item, Item::Line { paint: Paint::OnDiverging(_), .. }));
    assert_eq!(signs.count(), 3, "a plus and a minus");
}

#[test]
fn from_right_to_left_the_names_are_at_the_right() {
    let options = Options { direction: Direction::RightToLeft, ..Options::default() };
    let scene = triangle(&triangle_data(3), &options);
    let first = scene.items.first().unwrap();
    assert!(matches!(first, Item::Line { from, .. } if from.0 > 780.0), "{first:?}");
}
