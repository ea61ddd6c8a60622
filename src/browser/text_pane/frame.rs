//! The frame around the chosen passage.

use std::cell::Cell;

use web_sys::DomRect;

use super::TextPane;
use super::lines::Line;
use crate::browser::frame::measure_then;
use crate::browser::page::document;
use annotator_app::contour::LinePart;
use annotator_core::text::segments::Piece;

/// Makes the path of a line around parts of lines.
pub type Contour = fn(&[LinePart]) -> String;

thread_local! {
    static CONTOUR: Cell<Option<Contour>> = const { Cell::new(None) };
}

/// Sets how frames are made. Nothing is chosen before the later module is loaded, which has it.
pub fn set_contour(contour: Contour) {
    CONTOUR.set(Some(contour));
}

impl TextPane {
    /// Draws a line around each of these pieces before the next frame, and around no others.
    pub(super) fn draw_frame(&self, pieces: &[Piece]) {
        let (pane, pieces) = (self.clone(), pieces.to_vec());
        measure_then(move || {
            let found = document().and_then(|it| it.get_element_by_id(&pane.ids().frame));
            let path = found.as_ref().map(|_| pane.contours(&pieces)).unwrap_or_default();
            move || {
                if let Some(found) = found {
                    // Every element accepts this attribute.
                    let _ = found.set_attribute("d", &path);
                }
            }
        });
    }

    fn contours(&self, pieces: &[Piece]) -> String {
        let origin = self.text().map(|text| text.get_bounding_client_rect());
        let (Some(origin), Some(around)) = (origin, CONTOUR.get()) else { return String::new() };
        let lines = |piece: &Piece| {
            let lines = self.lines_in(piece.paragraph, piece.start, piece.end);
            around(&lines.iter().map(|line| part(line, &origin)).collect::<Vec<_>>())
        };
        pieces.iter().map(lines).collect()
    }
}

#[allow(clippy::cast_possible_truncation)] // pixels
fn part(line: &Line, origin: &DomRect) -> LinePart {
    let (x, y) = (origin.left(), origin.top());
    LinePart {
        left: (line.left - x).round() as i32,
        top: (line.top - y).round() as i32,
        right: (line.right - x).round() as i32,
        bottom: (line.bottom - y).round() as i32,
    }
}
