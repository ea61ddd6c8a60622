//! Who promises to whom, as circles and arrows.

use super::super::scene::options;
use super::drawn::Drawn;
use super::pictures::MOST_NODES;
use crate::ui::words::{insight as words, insight_actors as flow_words, number};
use annotator_app::insight::networks::{Edge as Joined, Names, network as joined};
use annotator_pictures::{Edge, Label, NetworkData, Node, Scene, network};

/// The picture. Only values are drawn: not what is missing, nor the rest.
pub(super) fn flows(drawn: &Drawn) -> Scene {
    network(&flows_of(drawn), &options())
}

#[allow(clippy::cast_precision_loss)] // far below 2^52
fn flows_of(drawn: &Drawn) -> NetworkData {
    let all = joined(drawn.found, &Names { rows: &drawn.rows, columns: &drawn.columns });
    let is_value = |at: usize| all.nodes.get(at).is_some_and(|node| node.kind == "value");
    let is_drawn = |edge: &&Joined| {
        let (from, to) = edge.ends;
        from != to && is_value(from) && is_value(to)
    };
    let edges: Vec<&Joined> = all.edges.iter().filter(is_drawn).collect();
    let weight_of = |node: usize| -> u64 {
        let touching = edges.iter().filter(|it| it.ends.0 == node || it.ends.1 == node);
        touching.map(|it| u64::from(it.count)).sum()
    };
    let mut places: Vec<usize> = (0..all.nodes.len()).filter(|at| weight_of(*at) > 0).collect();
    places.sort_by_key(|at| std::cmp::Reverse(weight_of(*at)));
    places.truncate(MOST_NODES);
    places.sort_unstable();
    let label = |at: usize| all.nodes.get(at).map_or("", |node| node.label.as_str());
    let node = |at: &usize| Node {
        label: Label::plain(label(*at)),
        weight: weight_of(*at) as f64,
        name: words::node(label(*at), &number(weight_of(*at))),
    };
    let arrow = |edge: &&Joined| {
        let place = |node: usize| places.iter().position(|at| *at == node);
        let (from, to) = (place(edge.ends.0)?, place(edge.ends.1)?);
        let name = flow_words::arrow(label(edge.ends.0), label(edge.ends.1), &number(edge.count));
        let hit = Some(edge.cell.0 * drawn.found.matrix.columns + edge.cell.1);
        Some((Edge { from, to, weight: f64::from(edge.count), hit, name }, edge.count))
    };
    let (arrows, counts): (Vec<Edge>, Vec<u32>) = edges.iter().filter_map(arrow).unzip();
    let count: u64 = counts.into_iter().map(u64::from).sum();
    let about = drawn.about.clone();
    NetworkData {
        title: drawn.title.clone(),
        about: flow_words::arrows_about(&about, &number(count)),
        nodes: places.iter().map(node).collect(),
        edges: arrows,
        directed: true,
    }
}
