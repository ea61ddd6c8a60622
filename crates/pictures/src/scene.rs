//! What a picture is: items at places. Lengths are SVG user units, which are CSS pixels; `y` of a
//! text is its baseline.

use crate::text;

/// A picture, ready to be drawn. The title and the sentence about it are not among the items; see
/// [`Scene::with_heading`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    pub width: f64,
    pub height: f64,
    /// Which side text begins on. The items are already where they belong.
    pub direction: Direction,
    pub title: String,
    /// A sentence with unit, n and filters.
    pub about: String,
    pub items: Vec<Item>,
}

/// One thing to draw. `hit` is the caller's number of what it belongs to, for clicks; `name` is
/// for tooltips and screen readers, and may be empty.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    Rect {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        radius: f64,
        paint: Paint,
        hit: Option<usize>,
        name: String,
    },
    Line {
        from: (f64, f64),
        to: (f64, f64),
        thickness: f64,
        paint: Paint,
        stroke: Stroke,
        hit: Option<usize>,
        name: String,
    },
    Polyline {
        points: Vec<(f64, f64)>,
        thickness: f64,
        paint: Paint,
        stroke: Stroke,
        name: String,
    },
    Circle {
        x: f64,
        y: f64,
        radius: f64,
        paint: Paint,
        hit: Option<usize>,
        name: String,
    },
    Text {
        x: f64,
        y: f64,
        text: String,
        anchor: Anchor,
        role: Role,
        paint: Paint,
        hit: Option<usize>,
        /// The whole text if `text` is shortened or is one of its lines, else empty.
        whole: String,
    },
}

/// The colour of an item. `crate::fill` has the colours themselves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// 0 to 1 on a scale of one hue, from light to dark (on dark paper from dark to light).
    Share(f64),
    /// -1 to 1 on a scale of two hues.
    Diverging(f64),
    /// One of the twelve colours of themes; `below` is for a code under another.
    Slot {
        slot: u8,
        below: bool,
        pattern: Pattern,
    },
    /// The colour of a theme, dark enough for text.
    SlotText {
        slot: u8,
    },
    /// Text on a ground of that paint: black or white, whichever can be read better.
    OnShare(f64),
    OnDiverging(f64),
    OnSlot {
        slot: u8,
        below: bool,
    },
    Ink,
    Soft,
    Rule,
    Paper,
    /// An empty cell, or the ground of a bar.
    Panel,
    Accent,
    /// Something that is past or wrong.
    Warn,
    Nothing,
}

/// Tells codes of the same hue apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    #[default]
    Plain,
    Hatched,
    Dotted,
    Crossed,
    Dashed,
}

impl Pattern {
    /// The pattern of the code that is the `number`th of its hue, from 0.
    pub fn of(number: usize) -> Self {
        match number % 5 {
            0 => Self::Plain,
            1 => Self::Hatched,
            2 => Self::Dotted,
            3 => Self::Crossed,
            _ => Self::Dashed,
        }
    }

    /// The pattern of an area whose line has that style.
    pub(crate) fn like(stroke: Stroke) -> Self {
        match stroke {
            Stroke::Solid => Self::Plain,
            Stroke::Dashed => Self::Dashed,
            Stroke::Dotted => Self::Dotted,
            Stroke::Double => Self::Hatched,
        }
    }
}

/// How a line is drawn. In a scene a double line is two items, so renderers need only the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stroke {
    #[default]
    Solid,
    Dashed,
    Dotted,
    Double,
}

/// Which part of a text is at its place. Start is the right side of a text in a scene from right
/// to left, as `text-anchor` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// What a text is for, which decides its size and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Title,
    About,
    Label,
    Number,
    Soft,
    Strong,
}

impl Role {
    /// The font size.
    pub fn size(self) -> f64 {
        match self {
            Self::Title => 19.0,
            Self::Label | Self::Number | Self::Strong => 13.0,
            Self::About | Self::Soft => 12.0,
        }
    }

    pub fn is_bold(self) -> bool {
        self == Self::Strong
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

/// How pictures are laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// The width to fill. A picture with many columns may be wider.
    pub width: f64,
    pub direction: Direction,
}

impl Default for Options {
    fn default() -> Self {
        Self { width: 800.0, direction: Direction::LeftToRight }
    }
}

impl Options {
    /// The width, within what can be laid out.
    pub(crate) fn room(&self) -> f64 {
        if self.width.is_finite() { self.width.clamp(360.0, 4000.0) } else { 800.0 }
    }
}

/// The sign of a code, before its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    #[default]
    Nothing,
    /// A theme.
    Block { slot: u8, below: bool, pattern: Pattern },
    /// A commitment.
    Line { slot: u8, below: bool, stroke: Stroke },
}

impl Mark {
    /// The paint of what belongs to the code.
    pub fn paint(self) -> Paint {
        match self {
            Self::Nothing => Paint::Soft,
            Self::Block { slot, below, pattern } => Paint::Slot { slot, below, pattern },
            Self::Line { slot, below, .. } => Paint::Slot { slot, below, pattern: Pattern::Plain },
        }
    }

    /// How a line of the code is drawn: as that of a commitment, or after its pattern.
    pub fn stroke(self) -> Stroke {
        match self {
            Self::Line { stroke, .. } => stroke,
            Self::Block { pattern: Pattern::Hatched | Pattern::Dashed, .. } => Stroke::Dashed,
            Self::Block { pattern: Pattern::Dotted, .. } => Stroke::Dotted,
            Self::Block { pattern: Pattern::Crossed, .. } => Stroke::Double,
            Self::Nothing | Self::Block { .. } => Stroke::Solid,
        }
    }
}

/// The name of a code, a statement or a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    pub name: String,
    /// What is written instead of the name where there is no room, such as a number; a key explains it. If it
    /// is empty, the place in the list is written, in Western digits.
    pub short: String,
    pub mark: Mark,
    pub hit: Option<usize>,
}

impl Label {
    /// A label without a mark.
    pub fn plain(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// What is written instead of the name of the `at`th label, from 0.
    pub(crate) fn short(&self, at: usize) -> String {
        if self.short.is_empty() { (at + 1).to_string() } else { self.short.clone() }
    }
}

/// A figure in a picture. A value that is not finite counts as none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub value: Option<f64>,
    /// The value in the reader's language.
    pub written: String,
    pub hit: Option<usize>,
    /// For tooltips and screen readers, such as "Trafficking, pledge: 11".
    pub name: String,
}

impl Cell {
    pub(crate) fn number(&self) -> Option<f64> {
        self.value.filter(|value| value.is_finite())
    }
}

/// `value` as a part of `most`, between 0 and 1.
pub(crate) fn part(value: f64, most: f64) -> f64 {
    let part = value / most;
    if part.is_finite() { part.clamp(0.0, 1.0) } else { 0.0 }
}

impl Scene {
    /// The scene with its title and the sentence about it drawn above it.
    pub fn with_heading(&self) -> Self {
        let mut scene = self.clone();
        let room = self.width;
        let mut y = 0.0;
        let mut heading = Vec::new();
        for (text, role, paint) in
            [(&self.title, Role::Title, Paint::Ink), (&self.about, Role::About, Paint::Soft)]
        {
            for line in text::wrap(text, role, room, 3) {
                y += (role.size() * 1.35).ceil();
                heading.push(self.heading_line(line, y, role, paint));
            }
        }
        let down = if heading.is_empty() { 0.0 } else { y + 20.0 };
        scene.items = heading;
        scene.items.extend(self.items.iter().cloned().map(|item| item.moved(down)));
        scene.height += down;
        scene
    }

    fn heading_line(&self, text: String, y: f64, role: Role, paint: Paint) -> Item {
        let x = if self.direction == Direction::RightToLeft { self.width } else { 0.0 };
        let anchor = Anchor::Start;
        Item::Text { x, y, text, anchor, role, paint, hit: None, whole: String::new() }
    }

    /// The boxes of the texts as estimated: left, top, right, bottom.
    pub fn text_boxes(&self) -> Vec<(String, [f64; 4])> {
        let boxes = self.items.iter().filter_map(|item| match item {
            Item::Text { x, y, text, anchor, role, .. } => {
                let width = text::width(text, *role);
                let left = match (anchor, self.direction) {
                    (Anchor::Middle, _) => x - width / 2.0,
                    (Anchor::Start, Direction::LeftToRight)
                    | (Anchor::End, Direction::RightToLeft) => *x,
                    _ => x - width,
                };
                let size = role.size();
                Some((text.clone(), [left, y - size * 0.8, left + width, y + size * 0.22]))
            }
            _ => None,
        });
        boxes.collect()
    }
}

impl Item {
    /// The item, moved down.
    fn moved(mut self, down: f64) -> Self {
        match &mut self {
            Self::Rect { y, .. } | Self::Circle { y, .. } | Self::Text { y, .. } => *y += down,
            Self::Line { from, to, .. } => {
                from.1 += down;
                to.1 += down;
            }
            Self::Polyline { points, .. } => points.iter_mut().for_each(|point| point.1 += down),
        }
        self
    }

    /// The item where it belongs in a picture of that width from right to left.
    pub(crate) fn mirrored(mut self, whole: f64) -> Self {
        match &mut self {
            Self::Rect { x, width, .. } => *x = whole - *x - *width,
            Self::Circle { x, .. } | Self::Text { x, .. } => *x = whole - *x,
            Self::Line { from, to, .. } => {
                from.0 = whole - from.0;
                to.0 = whole - to.0;
            }
            Self::Polyline { points, .. } => {
                points.iter_mut().for_each(|point| point.0 = whole - point.0);
            }
        }
        self
    }
}
