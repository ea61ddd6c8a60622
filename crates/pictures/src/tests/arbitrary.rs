use proptest::prelude::*;

use super::support::check_places;
use crate::*;

/// Any number, often one that is none or too great to be added.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        0.0..100.0,
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        Just(f64::MAX),
        Just(-0.0)
    ]
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![".{0,12}", "[a-z ]{0,60}", "[\u{600}-\u{6ff} ]{0,30}", "[\u{4e00}-\u{4fff}]{0,30}"]
}

prop_compose! {
    fn label()(name in name(), slot in any::<u8>(), below in any::<bool>(), kind in 0..10_usize)
        -> Label {
        let pattern = Pattern::of(kind);
        let stroke = [Stroke::Solid, Stroke::Dashed, Stroke::Dotted, Stroke::Double][kind % 4];
        let mark = match kind {
            0 => Mark::Nothing,
            1..=5 => Mark::Block { slot, below, pattern },
            _ => Mark::Line { slot, below, stroke },
        };
        Label { name, short: String::new(), mark, hit: Some(kind) }
    }
}

prop_compose! {
    fn cell()(value in prop::option::of(number()), written in "[0-9.,]{0,6}") -> Cell {
        Cell { value, written, hit: None, name: String::new() }
    }
}

fn options() -> impl Strategy<Value = Options> {
    (number(), any::<bool>()).prop_map(|(width, right)| {
        let direction = if right { Direction::RightToLeft } else { Direction::LeftToRight };
        Options { width, direction }
    })
}

fn many<T: Strategy>(of: T) -> impl Strategy<Value = Vec<T::Value>> {
    prop::collection::vec(of, 0..8)
}

fn check_all(scene: &Scene) {
    check_places(scene, "arbitrary");
    let file = svg(scene, &SvgOptions { language: scene.title.clone(), dark: true });
    super::support::count_elements(&file, "text");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn grids_of_anything(
        title in name(), rows in many(label()), columns in many(label()),
        cells in many(many(cell())), sums in many(cell()), options in options(),
        is_diverging in any::<bool>(),
    ) {
        let shading = if is_diverging { Shading::Diverging } else { Shading::Share };
        let codes = rows.clone();
        let data = HeatMapData {
            about: title.clone(), together: title.clone(), total: title.clone(), title, rows,
            columns, cells, row_sums: sums.clone(), column_sums: sums, shading,
        };
        check_all(&heat_map(&data, &options));
        vega_lite::heat_map_spec(&data);
        let HeatMapData { title, about, cells, .. } = data;
        let data = TriangleData { title, about, codes, cells };
        check_all(&triangle(&data, &options));
        vega_lite::triangle_spec(&data);
    }

    #[test]
    fn portraits_and_bars_of_anything(
        labels in many(label()), numbers in many(number()), cells in many(many(cell())),
        written in name(), same_length in any::<bool>(), options in options(),
    ) {
        let block = |(code, start): (usize, &f64)| {
            let end = numbers.get(code + 1).copied().unwrap_or(0.5);
            Block { start: *start, end, code, ..Block::default() }
        };
        let blocks: Vec<_> = numbers.iter().enumerate().map(block).collect();
        let row = |(label, length): (&Label, &f64)| Portrait {
            label: label.clone(), length: *length, written: written.clone(),
            themes: blocks.clone(), commitments: blocks.clone(),
        };
        let data = PortraitsData {
            rows: labels.iter().zip(&numbers).map(row).collect(),
            themes: labels.clone(), commitments: labels.clone(), same_length,
            ..PortraitsData::default()
        };
        check_all(&portraits(&data, &options));
        vega_lite::portraits_spec(&data);
        let group = |(label, parts): (&Label, &Vec<Cell>)| BarGroup {
            label: label.clone(), parts: parts.clone(), written: written.clone(),
        };
        let groups = labels.iter().zip(&cells).map(group).collect();
        let data = BarsData { series: labels, groups, same_length, ..BarsData::default() };
        check_all(&bars(&data, &options));
        vega_lite::bars_spec(&data);
    }

    #[test]
    fn lines_and_networks_of_anything(
        labels in many(label()), numbers in many(prop::option::of(number())), points in many(name()),
        days in many(any::<i32>()), ends in many((0..9_usize, 0..9_usize)), options in options(),
    ) {
        let line = |label: &Label| TimeSeries {
            label: label.clone(), values: numbers.clone(), ..TimeSeries::default()
        };
        let ticks = numbers.iter().flatten().zip(&points);
        let ticks = ticks.map(|(it, name)| Tick { value: *it, written: name.clone() }).collect();
        let lines = labels.iter().map(line).collect();
        let data = TimeLineData { points: points.clone(), lines, ticks, ..TimeLineData::default() };
        check_all(&time_line(&data, &options));
        vega_lite::time_line_spec(&data);

        let weight = |at: usize| numbers.get(at).copied().flatten().unwrap_or(1.0);
        let nodes = labels.iter().enumerate();
        let nodes = nodes.map(|(at, label)| Node {
            label: label.clone(), weight: weight(at), name: String::new(),
        });
        let edges = ends.iter().enumerate().map(|(at, (from, to))| Edge {
            from: *from, to: *to, weight: weight(at), ..Edge::default()
        });
        let (nodes, edges) = (nodes.collect(), edges.collect());
        let data = NetworkData { nodes, edges, ..NetworkData::default() };
        check_all(&network(&data, &options));

        let due = |(label, day): (&Label, &i32)| Deadline {
            day: *day, label: label.clone(), is_past: *day < 0,
        };
        let data = DeadlinesData {
            points: labels.iter().zip(&days).map(due).collect(),
            ticks: days.iter().copied().zip(points.clone()).collect(),
            as_of: days.first().copied().zip(points.first().cloned()),
            past: points.last().cloned().unwrap_or_default(),
            ..DeadlinesData::default()
        };
        check_all(&deadlines(&data, &options));
    }
}
