//! Puts items together. Pictures are laid out from left to right and mirrored at the end.

use crate::scene::{Anchor, Direction, Item, Label, Mark, Options, Paint, Role, Scene, Stroke};
use crate::text;

/// The distance of lines of labels.
pub(crate) const LINE: f64 = 16.0;

/// The side of a mark before a label.
pub(crate) const MARK: f64 = 12.0;

/// The room of a mark and the gap after it.
pub(crate) const MARK_ROOM: f64 = 20.0;

#[derive(Default)]
pub(crate) struct Canvas {
    pub(crate) items: Vec<Item>,
}

/// How a text is written: on which side of its place, for what, and in which colour.
#[derive(Clone, Copy)]
pub(crate) struct Writing {
    pub(crate) anchor: Anchor,
    pub(crate) role: Role,
    pub(crate) paint: Paint,
    pub(crate) hit: Option<usize>,
}

impl Writing {
    pub(crate) fn new(anchor: Anchor, role: Role) -> Self {
        let paint = match role {
            Role::Soft | Role::About => Paint::Soft,
            _ => Paint::Ink,
        };
        Self { anchor, role, paint, hit: None }
    }

    pub(crate) fn paint(self, paint: Paint) -> Self {
        Self { paint, ..self }
    }

    pub(crate) fn hit(self, hit: Option<usize>) -> Self {
        Self { hit, ..self }
    }
}

/// The baseline of a text whose middle is at `y`.
pub(crate) fn baseline(y: f64, role: Role) -> f64 {
    y + role.size() * 0.35
}

impl Canvas {
    pub(crate) fn rect(&mut self, place: [f64; 4], radius: f64, paint: Paint) {
        self.named_rect(place, radius, paint, None, "");
    }

    /// `place` is x, y, width and height.
    pub(crate) fn named_rect(
        &mut self,
        [x, y, width, height]: [f64; 4],
        radius: f64,
        paint: Paint,
        hit: Option<usize>,
        name: &str,
    ) {
        let name = name.to_owned();
        self.items.push(Item::Rect { x, y, width, height, radius, paint, hit, name });
    }

    pub(crate) fn rule(&mut self, from: (f64, f64), to: (f64, f64), thickness: f64, paint: Paint) {
        let stroke = Stroke::Solid;
        let name = String::new();
        self.items.push(Item::Line { from, to, thickness, paint, stroke, hit: None, name });
    }

    /// A level line of a commitment, from `x` to `end`.
    pub(crate) fn style_line(
        &mut self,
        (x, end, y): (f64, f64, f64),
        thickness: f64,
        mark: Mark,
        hit: Option<usize>,
        name: &str,
    ) {
        let (stroke, rows, thickness) = match mark.stroke() {
            Stroke::Double => {
                let apart = thickness * 0.35;
                (Stroke::Solid, vec![y - apart, y + apart], thickness * 0.34)
            }
            stroke => (stroke, vec![y], thickness),
        };
        for y in rows {
            let (from, to) = ((x, y), (end, y));
            let (paint, name) = (mark.paint(), name.to_owned());
            self.items.push(Item::Line { from, to, thickness, paint, stroke, hit, name });
        }
    }

    pub(crate) fn circle(&mut self, (x, y): (f64, f64), radius: f64, paint: Paint) {
        self.items.push(Item::Circle { x, y, radius, paint, hit: None, name: String::new() });
    }

    /// One line of text, whole.
    pub(crate) fn write(&mut self, (x, y): (f64, f64), text: &str, how: Writing) {
        self.write_part((x, y), text.to_owned(), String::new(), how);
    }

    fn write_part(&mut self, (x, y): (f64, f64), text: String, whole: String, how: Writing) {
        let Writing { anchor, role, paint, hit } = how;
        if !text.is_empty() {
            self.items.push(Item::Text { x, y, text, anchor, role, paint, hit, whole });
        }
    }

    /// A text in at most `most` lines, with its middle at `y`.
    pub(crate) fn write_lines(
        &mut self,
        (x, y): (f64, f64),
        text: &str,
        (room, most): (f64, usize),
        how: Writing,
    ) {
        let lines = text::wrap(text, how.role, room, most);
        let is_cut = lines.len() > 1 || lines.iter().any(|line| line != text);
        let first = y - (lines.len().max(1) as f64 - 1.0) * LINE / 2.0;
        for (at, line) in lines.into_iter().enumerate() {
            let whole = if is_cut { text.to_owned() } else { String::new() };
            let y = baseline(first + at as f64 * LINE, how.role);
            self.write_part((x, y), line, whole, how);
        }
    }

    /// A mark in the square at `x`, with its middle at `y`.
    pub(crate) fn mark(&mut self, (x, y): (f64, f64), mark: Mark) {
        match mark {
            Mark::Nothing => {}
            Mark::Block { .. } => {
                self.rect([x, y - MARK / 2.0, MARK, MARK], 2.0, mark.paint());
            }
            Mark::Line { .. } => self.style_line((x, x + MARK + 2.0, y), 4.0, mark, None, ""),
        }
    }

    /// Marks with names, one after the other in lines `room` wide. The first line begins at `y`;
    /// returns where the last one ends.
    pub(crate) fn legend(&mut self, labels: &[Label], (y, room): (f64, f64)) -> f64 {
        let mut x = 0.0;
        let mut middle = y + LINE / 2.0;
        for label in labels {
            let role = Role::Soft;
            let name = text::shorten(&label.name, role, (room - MARK_ROOM).min(300.0));
            let width = MARK_ROOM + text::width(&name, role);
            if x > 0.0 && x + width > room {
                x = 0.0;
                middle += LINE + 6.0;
            }
            self.mark((x, middle), label.mark);
            let how = Writing::new(Anchor::Start, role).hit(label.hit);
            self.write_lines(
                (x + MARK_ROOM, middle),
                &label.name,
                (width - MARK_ROOM + 0.01, 1),
                how,
            );
            x += width + MARK_ROOM;
        }
        if labels.is_empty() { y } else { middle + LINE / 2.0 }
    }

    /// The short forms with their names, in columns. Returns where it ends.
    pub(crate) fn key(&mut self, entries: &[(String, &Label)], (y, room): (f64, f64)) -> f64 {
        let role = Role::Soft;
        let numbers = entries.iter().map(|it| text::width(&it.0, role)).fold(0.0, f64::max) + 8.0;
        let names = entries.iter().map(|it| text::width(&it.1.name, role)).fold(0.0, f64::max);
        // Many are in two columns at least.
        let most = if entries.len() > 6 { room / 2.0 } else { room.min(560.0) };
        let width = (numbers + names + 24.0).min(most);
        let columns = (room / width).floor().max(1.0) as usize;
        let lines = entries.len().div_ceil(columns).max(1);
        for (at, (short, label)) in entries.iter().enumerate() {
            let x = (at / lines) as f64 * width;
            let middle = y + ((at % lines) as f64 + 0.5) * (LINE + 2.0);
            let how = Writing::new(Anchor::End, role).hit(label.hit);
            self.write((x + numbers - 8.0, baseline(middle, role)), short, how.paint(Paint::Ink));
            let how = Writing { anchor: Anchor::Start, ..how };
            self.write_lines((x + numbers, middle), &label.name, (width - numbers - 16.0, 1), how);
        }
        if entries.is_empty() { y } else { y + lines as f64 * (LINE + 2.0) }
    }

    /// The scene, mirrored if it is from right to left.
    pub(crate) fn finish(
        self,
        (title, about): (&str, &str),
        (width, height): (f64, f64),
        options: &Options,
    ) -> Scene {
        let items = match options.direction {
            Direction::LeftToRight => self.items,
            Direction::RightToLeft => {
                self.items.into_iter().map(|item| item.mirrored(width)).collect()
            }
        };
        let (title, about) = (title.to_owned(), about.to_owned());
        Scene { width, height, direction: options.direction, title, about, items }
    }
}
