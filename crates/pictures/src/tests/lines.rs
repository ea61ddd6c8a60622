use super::support::{cell, check, label, labels, options};
use crate::*;

pub(super) fn portraits_data(count: usize) -> PortraitsData {
    let block = |start: usize, code: usize, long: usize| Block {
        start: start as f64 / 100.0,
        end: (start + long) as f64 / 100.0,
        code,
        hit: Some(start),
        name: "a & b".to_owned(),
    };
    let row = |at: usize| Portrait {
        label: Label::plain(label(at).name),
        length: (200 + at * 97 % 600) as f64,
        written: format!("{} words", 200 + at * 97 % 600),
        themes: (0..14).map(|it| block(it * 7, (at + it * 5) % 7, 2 + it * at % 8)).collect(),
        commitments: (5..12).map(|it| block(it * 8, (at + it * 3) % 5, 3 + it % 4)).collect(),
    };
    let line = |at: usize| Mark::Line {
        slot: u8::try_from(at + 6).unwrap(),
        below: false,
        stroke: [Stroke::Solid, Stroke::Dashed, Stroke::Dotted, Stroke::Double][at % 4],
    };
    let theme = |at: usize| Mark::Block {
        slot: u8::try_from(at).unwrap() / 2,
        below: at % 2 == 1,
        pattern: Pattern::of(at % 2),
    };
    PortraitsData {
        title: "Twelve speeches, from first word to last".to_owned(),
        about: "Above the line themes, below it commitments".to_owned(),
        rows: (0..count).map(row).collect(),
        themes: (0..7).map(|at| Label { mark: theme(at), ..label(at) }).collect(),
        commitments: (0..5).map(|at| Label { mark: line(at), ..label(at + 7) }).collect(),
        same_length: false,
    }
}

pub(super) fn bars_data(count: usize) -> BarsData {
    let group = |at: usize| BarGroup {
        label: Label::plain(label(at).name),
        parts: (0..5).map(|it| cell((at * 5 + it * 7) % 19)).collect(),
        written: (0..5).map(|it| (at * 5 + it * 7) % 19).sum::<usize>().to_string(),
    };
    BarsData {
        title: "Who promises how firmly".to_owned(),
        about: "Commitments, n = 214".to_owned(),
        series: labels(5),
        groups: (0..count).map(group).collect(),
        same_length: false,
    }
}

pub(super) fn time_line_data(count: usize, points: usize) -> TimeLineData {
    let line = |at: usize| TimeSeries {
        label: label(at),
        values: (0..points)
            .map(|it| (it != 2 || at % 4 != 3).then_some(((at * 5 + it * (at + 3)) % 29) as f64))
            .collect(),
        written: "12".to_owned(),
        hits: (0..points).map(Some).collect(),
        names: Vec::new(),
    };
    TimeLineData {
        title: "Trafficking has taken the place of armed groups".to_owned(),
        about: "Share of sentences with the theme, per cent · 131 statements".to_owned(),
        points: (0..points).map(|it| (2026 + it).to_string()).collect(),
        lines: (0..count).map(line).collect(),
        ticks: Vec::new(),
    }
}

pub(super) fn network_data(count: usize) -> NetworkData {
    let node =
        |at: usize| Node { label: label(at), weight: (at * 7 % 31) as f64, name: String::new() };
    let edge = |at: usize| Edge {
        from: at % count.max(1),
        to: (at * 3 + 1) % count.max(1),
        weight: (at * 5 % 17) as f64,
        hit: Some(at),
        name: String::new(),
    };
    NetworkData {
        title: "Themes that share a sentence".to_owned(),
        about: "Sentences with both, n = 1,204".to_owned(),
        nodes: (0..count).map(node).collect(),
        edges: (0..count * 2).map(edge).collect(),
        directed: false,
    }
}

pub(super) fn deadlines_data(count: usize) -> DeadlinesData {
    let point = |at: usize| {
        let day = i32::try_from(at * 67 % 500).unwrap();
        Deadline { day, label: label(at), is_past: day < 180 }
    };
    let months = (0..6).map(|it| (it * 91, format!("end of month {it}")));
    DeadlinesData {
        title: "What is due when".to_owned(),
        about: "Pledges with a date, n = 28".to_owned(),
        points: (0..count).map(point).collect(),
        ticks: months.collect(),
        as_of: Some((180, "as of 29 Nov 2031".to_owned())),
        past: "past, not marked as kept".to_owned(),
    }
}

#[test]
fn portraits_and_bars_of_every_size_can_be_read() {
    for options in options() {
        for count in [0, 1, 3, 60] {
            for same_length in [false, true] {
                let data = PortraitsData { same_length, ..portraits_data(count) };
                check(&portraits(&data, &options), &format!("portraits {count} {options:?}"));
                let data = BarsData { same_length, ..bars_data(count) };
                check(&bars(&data, &options), &format!("bars {count} {options:?}"));
            }
        }
    }
}

#[test]
fn time_lines_of_every_size_can_be_read() {
    for options in options() {
        for count in [0, 1, 3, 60] {
            for points in [0, 1, 3, 60] {
                let data = time_line_data(count, points);
                check(&time_line(&data, &options), &format!("{count} {points} {options:?}"));
            }
        }
    }
}

#[test]
fn networks_and_deadlines_of_every_size_can_be_read() {
    for options in options() {
        for count in [0, 1, 2, 3, 12, 60] {
            let scene = network(&network_data(count), &options);
            check(&scene, &format!("network {count} {options:?}"));
            let directed = NetworkData { directed: true, ..network_data(count) };
            check(&network(&directed, &options), &format!("directed {count} {options:?}"));
            check(&deadlines(&deadlines_data(count), &options), &format!("{count} {options:?}"));
        }
    }
}

#[test]
fn edges_with_a_direction_have_heads_and_do_not_cover_one_another() {
    let node = |at| Node { label: label(at), weight: 1.0, name: String::new() };
    let edge = |from, to| Edge { from, to, weight: 1.0, ..Edge::default() };
    let data = NetworkData {
        nodes: (0..3).map(node).collect(),
        edges: vec![edge(0, 1), edge(1, 0), edge(1, 2), edge(2, 2)],
        directed: true,
        ..NetworkData::default()
    };
    let scene = network(&data, &Options::default());
    let mut circles = Vec::new();
    let mut lines = Vec::new();
    let mut heads = Vec::new();
    for item in &scene.items {
        match item {
            Item::Circle { x, y, radius, paint, .. } if *paint != Paint::Paper => {
                circles.push((*x, *y, *radius));
            }
            Item::Line { from, to, .. } => lines.push((*from, *to)),
            Item::Polyline { points, .. } => heads.push(points[1]),
            _ => {}
        }
    }
    assert_eq!((lines.len(), heads.len()), (3, 3), "an edge to itself is not drawn");
    let far = |one: (f64, f64), other: (f64, f64)| {
        ((one.0 - other.0).powi(2) + (one.1 - other.1).powi(2)).sqrt()
    };
    // Every head is outside of the circle that it points at, and next to it.
    for (tip, to) in heads.iter().zip([1, 0, 2]) {
        let (x, y, radius) = circles[to];
        let gap = far(*tip, (x, y)) - radius;
        assert!((2.0..5.0).contains(&gap), "{gap}");
    }
    assert!(far(lines[0].0, lines[1].1) > 5.0, "{lines:?}");
    // No name is written over a head.
    for item in &scene.items {
        let Item::Text { x, y, text, anchor: Anchor::Start, role, .. } = item else { continue };
        let right = x + width(text, *role);
        let is_over = |(a, b): &(f64, f64)| (*x..right).contains(a) && (y - 10.0..*y).contains(b);
        assert!(!heads.iter().any(is_over), "{text}");
    }
    let plain = network(&NetworkData { directed: false, ..data }, &Options::default());
    assert!(plain.items.iter().all(|item| !matches!(item, Item::Polyline { .. })));
}

#[test]
fn sixty_nodes_at_most_are_drawn_and_all_apart() {
    let scene = network(&network_data(80), &Options::default());
    let circles = scene.items.iter().filter_map(|item| match item {
        Item::Circle { x, y, paint, .. } if *paint != Paint::Paper => Some((*x, *y)),
        _ => None,
    });
    let circles: Vec<_> = circles.collect();
    assert_eq!(circles.len(), 60);
    for (at, one) in circles.iter().enumerate() {
        let far = |other: &&(f64, f64)| (one.0 - other.0).abs() + (one.1 - other.1).abs() > 12.0;
        assert!(circles.iter().skip(at + 1).all(|other| far(&other)), "{one:?}");
    }
}

#[test]
fn blocks_that_overlap_are_above_one_another() {
    let block = |start, end| Block { start, end, ..Block::default() };
    let row = Portrait {
        length: 100.0,
        themes: vec![block(0.0, 0.5), block(0.2, 0.4), block(0.5, 0.9)],
        ..Portrait::default()
    };
    let data = PortraitsData { rows: vec![row], ..PortraitsData::default() };
    let scene = portraits(&data, &Options::default());
    let tops = scene.items.iter().filter_map(|item| match item {
        Item::Rect { y, .. } => Some(*y),
        _ => None,
    });
    let tops: Vec<f64> = tops.collect();
    assert!(tops[0] > tops[1] && tops[0] == tops[2], "{tops:?}");
}
