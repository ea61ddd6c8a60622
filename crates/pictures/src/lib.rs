//! Draws pictures of figures. Each picture is a function from its data to a [`Scene`] of
//! rectangles, lines, circles and texts. The page shows a scene as elements of its own; [`svg()`]
//! makes a file of it. All words come from the caller. The same data always give the same scene.

mod axis;
mod bars;
mod canvas;
mod colour;
mod deadlines;
mod heat_map;
mod network;
mod portraits;
mod scene;
mod svg;
#[cfg(test)]
mod tests;
mod text;
mod time_line;
mod triangle;
pub mod vega_lite;

pub use axis::{Tick, round_ticks};
pub use bars::{BarGroup, BarsData, bars};
pub use colour::{PatternDef, colour, fill, pattern_of};
pub use deadlines::{Deadline, DeadlinesData, deadlines};
pub use heat_map::{HeatMapData, Shading, heat_map};
pub use network::{Edge, NetworkData, Node, network};
pub use portraits::{Block, Portrait, PortraitsData, portraits};
pub use scene::{
    Anchor, Cell, Direction, Item, Label, Mark, Options, Paint, Pattern, Role, Scene, Stroke,
};
pub use svg::{MARGIN, SANS, SERIF, SvgOptions, dashes, number, patterns, svg};
pub use text::{shorten, width, wrap};
pub use time_line::{TimeLineData, TimeSeries, time_line};
pub use triangle::{TriangleData, triangle};
