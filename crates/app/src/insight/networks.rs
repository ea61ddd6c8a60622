//! Matrices as networks for other programs: GraphML (<http://graphml.graphdrawing.org>) for Gephi,
//! visone and igraph, and lists of edges.
//!
//! Where codes are counted in sentences or paragraphs, edges also have the weights that Discourse
//! Network Analyzer normalises by (Leifeld, Gruber and Bossner 2019, "Discourse Network Analyzer
//! Manual", on normalisation). With `c` the units that have both codes, and `a` and `b` those that
//! have each: average activity `c / ((a + b) / 2)`, Jaccard `c / (a + b - c)`, cosine
//! `c / sqrt(a b)`.
//!
//! Who promises and to whom are joined by edges with a direction, which have the same weights: `a` is
//! how often the first one promises, `b` how often something is promised to the second, and `c` how
//! often the first promises something to the second. `flows.rs` makes and lists them.

use annotator_core::insight::records::CellPart;
use annotator_core::insight::{Columns, Matrix, Together};
use annotator_core::project::id::CodeId;
use annotator_xml::XmlOut;

use super::Found;
use super::asked::ColumnHeads;
use super::flows;

/// What the nodes of a network are called, row after row and column after column.
pub struct Names<'a> {
    pub rows: &'a [String],
    pub columns: &'a [String],
}

/// Nodes, and edges that join two of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    /// Whether edges go from the first node to the second.
    pub directed: bool,
}

/// A code, a statement or a group of statements, or a value of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Unique in the network.
    pub id: String,
    pub label: String,
    /// `code`, `statement`, `group`, `value`, or of values `other` for the rest and `missing`.
    pub kind: &'static str,
}

/// An edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Places in the list of nodes.
    pub ends: (usize, usize),
    /// The row and the column of the matrix.
    pub cell: (usize, usize),
    pub count: u32,
    pub weights: Option<Weights>,
    /// The count by code and date, where records are counted.
    pub parts: Vec<CellPart>,
}

/// A count, normalised by how often the codes occur.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    pub average_activity: f64,
    pub jaccard: f64,
    pub cosine: f64,
}

impl Weights {
    /// The weights of `both` units of which `one` and `other` have each of the codes. `None` if these
    /// are none.
    #[must_use]
    pub fn of(both: u32, one: u32, other: u32) -> Option<Self> {
        let (both, one, other) = (f64::from(both), f64::from(one), f64::from(other));
        let weights = Self {
            average_activity: 2.0 * both / (one + other),
            jaccard: both / (one + other - both),
            cosine: both / (one * other).sqrt(),
        };
        let all = [weights.average_activity, weights.jaccard, weights.cosine];
        all.into_iter().all(f64::is_finite).then_some(weights)
    }

    /// The names of the weights, and the weights.
    pub(super) fn named(self) -> [(&'static str, f64); 3] {
        [
            ("average_activity", self.average_activity),
            ("jaccard", self.jaccard),
            ("cosine", self.cosine),
        ]
    }
}

pub(super) const WEIGHTS: [&str; 3] = ["average_activity", "jaccard", "cosine"];

/// The numbers as a network: codes of one layer joined with one another, each pair once, or the two
/// sides of the matrix joined. Cells with 0 are no edges.
#[must_use]
pub fn network(found: &Found, names: &Names<'_>) -> Network {
    if let Some(heads) = &found.matrix.records {
        return flows::network(found, heads, names);
    }
    match &found.heads.columns {
        ColumnHeads::Codes(columns) if *columns == found.heads.rows => within(found, names),
        _ => across(found, names),
    }
}

pub(super) fn code_nodes<'a>(
    codes: &'a [CodeId],
    names: &'a [String],
) -> impl Iterator<Item = Node> + 'a {
    codes.iter().zip(names).map(|(code, name)| Node {
        id: format!("code:{code}"),
        label: name.clone(),
        kind: "code",
    })
}

fn within(found: &Found, names: &Names<'_>) -> Network {
    let matrix = &found.matrix;
    let units = matches!(
        &found.question.columns,
        Columns::Codes(_, Together::Sentence | Together::Paragraph)
    );
    let nodes = code_nodes(&found.heads.rows, names.rows).collect();
    let upper = matrix.places().filter(|(row, column)| row < column);
    let edges = upper.filter_map(|(row, column)| {
        let weights = units.then(|| weights(matrix, row, column)).flatten();
        edge(matrix, (row, column), (row, column), weights)
    });
    Network { nodes, edges: edges.collect(), directed: false }
}

/// A code comes together with itself in every unit that has it.
fn weights(matrix: &Matrix, row: usize, column: usize) -> Option<Weights> {
    let count = |row, column| matrix.cell(row, column).count;
    Weights::of(count(row, column), count(row, row), count(column, column))
}

fn across(found: &Found, names: &Names<'_>) -> Network {
    let matrix = &found.matrix;
    let mut nodes: Vec<Node> = code_nodes(&found.heads.rows, names.rows).collect();
    let rows = nodes.len();
    match &found.heads.columns {
        ColumnHeads::Codes(codes) => nodes.extend(code_nodes(codes, names.columns)),
        ColumnHeads::Statements(ids) => {
            nodes.extend(ids.iter().zip(names.columns).map(|(id, name)| Node {
                id: format!("statement:{id}"),
                label: name.clone(),
                kind: "statement",
            }));
        }
        ColumnHeads::Values(values) => {
            // The schema allows no spaces in ids, so a value cannot be one.
            nodes.extend((1..=values.len()).zip(names.columns).map(|(place, name)| Node {
                id: format!("group:{place}"),
                label: name.clone(),
                kind: "group",
            }));
        }
    }
    let edges = matrix
        .places()
        .filter_map(|(row, column)| edge(matrix, (row, column), (row, rows + column), None));
    Network { edges: edges.collect(), nodes, directed: false }
}

pub(super) fn edge(
    matrix: &Matrix,
    cell: (usize, usize),
    ends: (usize, usize),
    weights: Option<Weights>,
) -> Option<Edge> {
    let count = matrix.cell(cell.0, cell.1).count;
    (count > 0).then_some(Edge { ends, cell, count, weights, parts: Vec::new() })
}

/// The network in GraphML. The count of an edge is its `weight`, which programs expect.
#[must_use]
pub fn graphml(network: &Network) -> String {
    let mut out = XmlOut::new();
    out.start("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(&mut out, ("label", "node", "string"));
    key(&mut out, ("kind", "node", "string"));
    key(&mut out, ("weight", "edge", "int"));
    let has_weights = network.edges.iter().any(|edge| edge.weights.is_some());
    for name in WEIGHTS.into_iter().filter(|_| has_weights) {
        key(&mut out, (name, "edge", "double"));
    }
    let has_parts = network.edges.iter().any(|edge| !edge.parts.is_empty());
    for name in ["qualifier", "date"].into_iter().filter(|_| has_parts) {
        key(&mut out, (name, "edge", "string"));
    }
    let direction = if network.directed { "directed" } else { "undirected" };
    out.line("graph").attribute("id", "matrix").attribute("edgedefault", direction);
    for node in &network.nodes {
        out.line("node").attribute("id", &node.id);
        data(&mut out, "label", &node.label);
        data(&mut out, "kind", node.kind);
        out.end_line();
    }
    for edge in &network.edges {
        let (source, target) = network.ends(edge);
        out.line("edge").attribute("source", source).attribute("target", target);
        data(&mut out, "weight", &edge.count.to_string());
        for (name, weight) in edge.weights.into_iter().flat_map(Weights::named) {
            data(&mut out, name, &number(weight));
        }
        if !edge.parts.is_empty() {
            data(&mut out, "qualifier", &flows::qualifiers(edge));
            data(&mut out, "date", &flows::dates(edge));
        }
        out.end_line();
    }
    out.finish()
}

fn key(out: &mut XmlOut, (name, of, kind): (&str, &str, &str)) {
    out.line("key").attribute("id", name).attribute("for", of);
    out.attribute("attr.name", name).attribute("attr.type", kind).end();
}

fn data(out: &mut XmlOut, key: &str, value: &str) {
    out.line("data").attribute("key", key).text(value).end();
}

/// The edges as the head and the rows of a table.
#[must_use]
pub fn edge_list(network: &Network) -> (Vec<String>, Vec<Vec<String>>) {
    if network.edges.iter().any(|edge| !edge.parts.is_empty()) {
        return flows::edge_list(network);
    }
    let has_weights = network.edges.iter().any(|edge| edge.weights.is_some());
    let mut head = ["source", "target", "source_label", "target_label", "weight"].to_vec();
    head.extend(WEIGHTS.into_iter().filter(|_| has_weights));
    let rows = network.edges.iter().map(|edge| {
        let (source, target) = network.ends(edge);
        let mut row = [source, target, network.label(edge.ends.0), network.label(edge.ends.1)]
            .map(str::to_owned)
            .to_vec();
        row.push(edge.count.to_string());
        row.extend(
            edge.weights.into_iter().flat_map(Weights::named).map(|(_, weight)| number(weight)),
        );
        row
    });
    (head.into_iter().map(str::to_owned).collect(), rows.collect())
}

impl Network {
    /// The label of a node.
    pub(super) fn label(&self, at: usize) -> &str {
        self.nodes.get(at).map_or("", |node| node.label.as_str())
    }

    /// The ids of the nodes of an edge.
    pub(super) fn ends(&self, edge: &Edge) -> (&str, &str) {
        let id = |at: usize| self.nodes.get(at).map_or("", |node| node.id.as_str());
        (id(edge.ends.0), id(edge.ends.1))
    }
}

pub(super) fn number(weight: f64) -> String {
    format!("{weight:.10}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::asked::Heads;
    use crate::testing::page::slug;
    use annotator_core::insight::{Cell, MatrixQuestion};
    use annotator_xml::Tree;

    fn found(columns: Columns, heads: ColumnHeads, counts: &[u32]) -> Found {
        let cells: Vec<Cell> = counts.iter().map(|&count| Cell { count, characters: 0 }).collect();
        let across = cells.len() / 2;
        Found {
            question: MatrixQuestion {
                rows: Vec::new(),
                columns,
                statements: Vec::new(),
                annotators: Vec::new(),
            },
            heads: Heads { rows: vec![slug("a"), slug("b")], columns: heads },
            matrix: Matrix { cells, columns: across, ..Matrix::default() },
        }
    }

    fn names(all: &[&str]) -> Vec<String> {
        all.iter().map(|&name| name.to_owned()).collect()
    }

    fn codes_together(together: Together) -> Network {
        let heads = ColumnHeads::Codes(vec![slug("a"), slug("b")]);
        // 4 units have a, 9 have b, 3 have both.
        let found = found(Columns::Codes(Vec::new(), together), heads, &[4, 3, 3, 9]);
        let names = names(&["A <&> \"\u{1}سلام", "😀 e\u{301}"]);
        network(&found, &Names { rows: &names, columns: &names })
    }

    #[test]
    fn codes_are_joined_once_and_their_weights_are_those_of_the_formulas() {
        let network = codes_together(Together::Sentence);
        let [edge] = network.edges.as_slice() else { panic!("{:?}", network.edges) };
        assert_eq!((edge.ends, edge.count), ((0, 1), 3));
        let found = edge.weights.unwrap();
        for (found, expected) in found.named().into_iter().zip([3.0 / 6.5, 3.0 / 10.0, 3.0 / 6.0]) {
            assert!((found.1 - expected).abs() < 1e-12, "{found:?}");
        }
        assert_eq!(codes_together(Together::Overlap).edges[0].weights, None);
        assert_eq!(Weights::of(0, 0, 0), None);
    }

    #[test]
    fn statements_are_joined_with_their_codes() {
        let heads = ColumnHeads::Values(vec!["a b/é".into(), String::new(), "a\tb".into()]);
        let found = found(Columns::Statements(Vec::new()), heads, &[1, 0, 2, 0, 3, 0]);
        let (rows, columns) = (names(&["A", "B"]), names(&["X", "not said", "Z"]));
        let network = network(&found, &Names { rows: &rows, columns: &columns });
        let ends: Vec<_> = network.edges.iter().map(|edge| (edge.ends, edge.count)).collect();
        assert_eq!(ends, [((0, 2), 1), ((0, 4), 2), ((1, 3), 3)]);
        let ids: Vec<&str> = network.nodes.iter().map(|node| node.id.as_str()).collect();
        assert_eq!(ids, ["code:a", "code:b", "group:1", "group:2", "group:3"]);
    }

    #[test]
    fn graphml_is_read_back_with_odd_names() {
        let network = codes_together(Together::Paragraph);
        let written = graphml(&network);
        assert_eq!(written, graphml(&network));
        let tree = Tree::read(written.as_bytes()).unwrap();
        let root = tree.root().unwrap();
        let keys = tree.children(root).filter(|it| it.local() == "key").count();
        assert_eq!((root.local(), keys), ("graphml", 6));
        let graph = tree.child(root, "graph").unwrap();
        let all = |name: &'static str| tree.children(graph).filter(move |it| it.local() == name);
        let labels: Vec<&str> = all("node").map(|node| tree.child_text(node, "data")).collect();
        assert_eq!(labels, ["A <&> \"\u{20}سلام", "😀 e\u{301}"]);
        let edge = all("edge").next().unwrap();
        assert_eq!(edge.attribute("source"), Some("code:a"));
        assert_eq!(tree.child_text(edge, "data"), "3");
    }

    #[test]
    fn a_list_of_edges_has_a_column_for_each_weight() {
        let (head, rows) = edge_list(&codes_together(Together::Sentence));
        let columns =
            "source target source_label target_label weight average_activity jaccard cosine";
        assert_eq!(head.join(" "), columns);
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0][4..], ["3", "0.4615384615", "0.3000000000", "0.5000000000"]);
        let (head, rows) = edge_list(&codes_together(Together::Overlap));
        assert_eq!((head.len(), rows[0].len()), (5, 5));
    }
}
