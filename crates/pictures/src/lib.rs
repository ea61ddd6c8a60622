//! Draws pictures of figures. Each picture is a function from its data to a [`Scene`] of
//! rectangles, lines, circles and texts. The page shows a scene as elements of its own; [`svg`]
//! makes a file of it. All words come from the caller. The same data always give the same scene.

mod canvas;
mod colour;
mod heat_map;
mod scene;
mod svg;
#[cfg(test)]
mod tests;
mod text;
mod triangle;
pub mod vega_lite;

pub use colour::{PatternDef, colour, fill, pattern_of};
pub use heat_map::{HeatMapData, Shading, heat_map};
pub use scene::{
    Anchor, Cell, Direction, Item, Label, Mark, Options, Paint, Pattern, Role, Scene, Stroke,
};
pub use svg::{SvgOptions, dashes, patterns, svg};
pub use text::{shorten, width, wrap};
pub use triangle::{TriangleData, triangle};
