use crate::*;

/// Names as users have them: short, long, in several writings.
const NAMES: [&str; 12] = [
    "Trafficking, slavery",
    "Armed groups",
    "Displacement of persons within the borders of a State and across them, for any reason",
    "الاتجار بالأشخاص",
    "贩运人口和奴役以及强迫劳动",
    "Re\u{301}sume\u{301} of\u{0308} ma\u{0308}rks",
    "👩‍👩‍👧 families 🧑🏽‍🌾",
    "Rechenschaftspflichtverletzungsbeschwerdeverfahren",
    "UN system",
    "a",
    "حقوق الطفل والمرأة في حالات النزاع المسلح وما بعدها",
    "Права человека",
];

pub(super) fn label(at: usize) -> Label {
    let name = NAMES[at % NAMES.len()].to_owned();
    let name = if at < NAMES.len() { name } else { format!("{name} {at}") };
    let slot = u8::try_from(at % 12).unwrap();
    let mark = match at % 3 {
        0 => Mark::Line { slot, below: at.is_multiple_of(2), stroke: STROKES[at / 3 % 4] },
        _ => Mark::Block { slot, below: at.is_multiple_of(2), pattern: Pattern::of(at / 12) },
    };
    Label { name, short: String::new(), mark, hit: Some(at) }
}

const STROKES: [Stroke; 4] = [Stroke::Solid, Stroke::Dashed, Stroke::Dotted, Stroke::Double];

pub(super) fn labels(count: usize) -> Vec<Label> {
    (0..count).map(label).collect()
}

pub(super) fn cell(value: usize) -> Cell {
    Cell {
        value: (value > 0).then_some(value as f64),
        written: value.to_string(),
        hit: Some(value),
        name: format!("cell <{value}>"),
    }
}

/// Both directions, at the usual width and in a narrow column.
pub(super) fn options() -> Vec<Options> {
    let directions = [Direction::LeftToRight, Direction::RightToLeft];
    let widths = [800.0, 480.0];
    let all = widths.iter().flat_map(|width| directions.map(|it| (*width, it)));
    all.map(|(width, direction)| Options { width, direction }).collect()
}

/// What must be true of every picture: all numbers are finite, everything is inside, no two texts
/// overlap.
pub(super) fn check(scene: &Scene, what: &str) {
    check_places(scene, what);
    let whole = scene.with_heading();
    let boxes = whole.text_boxes();
    for (at, (text, one)) in boxes.iter().enumerate() {
        for (other_text, other) in boxes.iter().skip(at + 1) {
            let apart = one[2] <= other[0] || other[2] <= one[0];
            let apart = apart || one[3] <= other[1] || other[3] <= one[1];
            assert!(apart, "{what}: {text:?} and {other_text:?} overlap: {one:?}, {other:?}");
        }
    }
}

/// What must be true even of a picture of nonsense.
pub(super) fn check_places(scene: &Scene, what: &str) {
    let whole = scene.with_heading();
    for item in &whole.items {
        let [left, top, right, bottom] = extent(item);
        let is_finite = [left, top, right, bottom].iter().all(|it| it.is_finite());
        assert!(is_finite && left <= right && top <= bottom, "{what}: {item:?}");
        let is_inside =
            left >= -0.5 && top >= -0.5 && right <= whole.width + 0.5 && bottom <= whole.height;
        let size = (whole.width, whole.height);
        assert!(is_inside, "{what}: {item:?} is outside of {size:?}");
    }
    for (text, [left, _, right, _]) in whole.text_boxes() {
        let room = whole.width;
        assert!(left >= -0.5 && right <= room + 0.5, "{what}: {text:?} {left} {right} {room}");
    }
}

fn extent(item: &Item) -> [f64; 4] {
    match item {
        Item::Rect { x, y, width, height, .. } => [*x, *y, x + width, y + height],
        Item::Circle { x, y, radius, .. } => [x - radius, y - radius, x + radius, y + radius],
        Item::Text { x, y, role, .. } => [*x, y - role.size() * 0.8, *x, y + role.size() * 0.22],
        Item::Line { from, to, .. } => {
            [from.0.min(to.0), from.1.min(to.1), from.0.max(to.0), from.1.max(to.1)]
        }
        Item::Polyline { points, .. } => {
            let all = |pick: fn(&(f64, f64)) -> f64| points.iter().map(pick);
            [
                all(|it| it.0).fold(f64::INFINITY, f64::min),
                all(|it| it.1).fold(f64::INFINITY, f64::min),
                all(|it| it.0).fold(f64::NEG_INFINITY, f64::max),
                all(|it| it.1).fold(f64::NEG_INFINITY, f64::max),
            ]
        }
    }
}

/// Reads the file to its end and counts the elements of a name.
pub(super) fn count_elements(svg: &str, name: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let (mut count, mut depth) = (0, 0);
    loop {
        let is_of_name = |it: &quick_xml::events::BytesStart<'_>| it.name().as_ref() == name;
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(it) => {
                it.attributes().for_each(|it| drop(it.unwrap()));
                depth += 1;
                count += usize::from(is_of_name(&it));
            }
            quick_xml::events::Event::Empty(it) => {
                it.attributes().for_each(|it| drop(it.unwrap()));
                count += usize::from(is_of_name(&it));
            }
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    count
}
