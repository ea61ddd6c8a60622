//! What records say as a network: who promises, to whom. A value that is a row and a column is one
//! node.

use annotator_core::insight::records::{CellPart, RecordHeads, ValueHead};

use super::Found;
use super::asked::ColumnHeads;
use super::networks::{Edge, Names, Network, Node, WEIGHTS, Weights, code_nodes, edge, number};

/// Values joined with values, with a direction, or with codes.
pub(super) fn network(found: &Found, heads: &RecordHeads, names: &Names<'_>) -> Network {
    let matrix = &found.matrix;
    let mut nodes = Nodes::default();
    let add = |nodes: &mut Nodes, heads: &[ValueHead], names: &[String]| -> Vec<usize> {
        heads.iter().zip(names).map(|(head, name)| nodes.place(head, name)).collect()
    };
    let rows = add(&mut nodes, &heads.rows, names.rows);
    let directed = !heads.columns.is_empty();
    let columns = match &found.heads.columns {
        ColumnHeads::Codes(codes) => {
            let first = nodes.all.len();
            nodes.all.extend(code_nodes(codes, names.columns));
            (first..nodes.all.len()).collect()
        }
        _ => add(&mut nodes, &heads.columns, names.columns),
    };
    let sums = matrix.sums();
    let edges = matrix.places().filter_map(|(row, column)| {
        let count = |sum: u64| u32::try_from(sum).unwrap_or(u32::MAX);
        let (of_row, of_column) = (count(sums.row(row)), count(sums.column(column)));
        let weights = Weights::of(matrix.cell(row, column).count, of_row, of_column);
        let ends = (*rows.get(row)?, *columns.get(column)?);
        let parts = heads.parts.iter().filter(|it| (it.row, it.column) == (row, column));
        let parts = parts.cloned().collect();
        Some(Edge { parts, ..edge(matrix, (row, column), ends, weights)? })
    });
    let edges = edges.collect();
    Network { nodes: nodes.all, edges, directed }
}

/// Nodes, and the keys of those that are values.
#[derive(Default)]
struct Nodes {
    all: Vec<Node>,
    keys: Vec<(String, usize)>,
}

impl Nodes {
    /// The place of the node of a value. The schema allows no spaces in ids, so a value cannot be one.
    fn place(&mut self, head: &ValueHead, name: &str) -> usize {
        let at = self.all.len();
        let kind = match head {
            ValueHead::Value { key, .. } => {
                if let Some((_, at)) = self.keys.iter().find(|(known, _)| known == key) {
                    return *at;
                }
                self.keys.push((key.clone(), at));
                "value"
            }
            ValueHead::Other(_) => "other",
            ValueHead::Missing => "missing",
        };
        self.all.push(Node { id: format!("{kind}:{}", at + 1), label: name.to_owned(), kind });
        at
    }
}

/// The codes of an edge.
pub(super) fn qualifiers(edge: &Edge) -> String {
    listed(edge, |part| part.code.as_str())
}

/// The days of an edge.
pub(super) fn dates(edge: &Edge) -> String {
    listed(edge, |part| &part.date)
}

fn listed(edge: &Edge, of: fn(&CellPart) -> &str) -> String {
    let mut all: Vec<&str> = edge.parts.iter().map(of).filter(|it| !it.is_empty()).collect();
    all.sort_unstable();
    all.dedup();
    all.join("; ")
}

/// The edges by code and date, as the head and the rows of a table. `weight` is the count of a row,
/// and those of an edge add up to `edge_weight`, of which the normalised weights are.
pub(super) fn edge_list(network: &Network) -> (Vec<String>, Vec<Vec<String>>) {
    let mut head = ["source", "target", "source_label", "target_label", "weight"].to_vec();
    head.extend(["qualifier", "date", "edge_weight"]);
    head.extend(WEIGHTS);
    let of_edge = |edge: &Edge| {
        let (source, target) = network.ends(edge);
        let names = [source, target, network.label(edge.ends.0), network.label(edge.ends.1)];
        let weights = edge.weights.map(|it| it.named().map(|(_, weight)| number(weight)));
        let weights = weights.unwrap_or_default();
        let row = |part: &CellPart| {
            let mut row = names.map(str::to_owned).to_vec();
            row.extend([part.count.to_string(), part.code.to_string(), part.date.clone()]);
            row.push(edge.count.to_string());
            row.extend(weights.clone());
            row
        };
        edge.parts.iter().map(row).collect::<Vec<_>>()
    };
    let rows = network.edges.iter().flat_map(of_edge);
    (head.into_iter().map(str::to_owned).collect(), rows.collect())
}

#[cfg(test)]
mod tests {
    use super::super::asked::Heads;
    use super::super::networks::{edge_list, graphml, network};
    use super::*;
    use crate::testing::page::slug;
    use annotator_core::insight::{Cell, Columns, Matrix, MatrixQuestion};
    use annotator_xml::Tree;

    fn value(key: &str) -> ValueHead {
        ValueHead::Value { key: key.to_owned(), name: key.to_owned() }
    }

    /// Norway and the rest promise to Mali, to Norway, and to nobody in particular.
    fn promised() -> Network {
        let part = |row, column, code: &str, date: &str, count| CellPart {
            row,
            column,
            code: slug(code),
            date: date.to_owned(),
            count,
        };
        let heads = RecordHeads {
            rows: vec![value("norway"), ValueHead::Other(3)],
            columns: vec![value("سلام <&>"), value("norway"), ValueHead::Missing],
            parts: vec![
                part(0, 0, "pledge", "2017-09-19", 2),
                part(0, 0, "call", "", 1),
                part(0, 1, "call", "2016-01-01", 1),
                part(1, 2, "pledge", "", 4),
            ],
        };
        let cells = [3, 1, 0, 0, 0, 4].map(|count| Cell { count, characters: 0 }).to_vec();
        let found = Found {
            question: MatrixQuestion {
                rows: Vec::new(),
                columns: Columns::Statements(Vec::new()),
                statements: Vec::new(),
                annotators: Vec::new(),
            },
            heads: Heads::default(),
            matrix: Matrix { cells, columns: 3, records: Some(heads), ..Matrix::default() },
        };
        let names = |all: &[&str]| all.iter().map(|&it| it.to_owned()).collect::<Vec<_>>();
        let rows = names(&["Norway", "other (3)"]);
        let columns = names(&["سلام e\u{301}", "Norway", "not said"]);
        network(&found, &Names { rows: &rows, columns: &columns })
    }

    #[test]
    fn a_value_that_promises_and_is_promised_to_is_one_node() {
        let network = promised();
        let nodes: Vec<(&str, &str)> =
            network.nodes.iter().map(|it| (it.id.as_str(), it.label.as_str())).collect();
        let expected = [
            ("value:1", "Norway"),
            ("other:2", "other (3)"),
            ("value:3", "سلام e\u{301}"),
            ("missing:4", "not said"),
        ];
        assert_eq!(nodes, expected);
        let edges: Vec<_> = network.edges.iter().map(|it| (it.ends, it.cell, it.count)).collect();
        assert_eq!(edges, [((0, 2), (0, 0), 3), ((0, 0), (0, 1), 1), ((1, 3), (1, 2), 4)]);
        let weights = network.edges[0].weights.unwrap();
        // Norway promises 4 times, 3 times to this recipient, to whom nobody else promises.
        let expected = [3.0 / 3.5, 3.0 / 4.0, 3.0 / 12.0_f64.sqrt()];
        for ((_, found), expected) in weights.named().into_iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{weights:?}");
        }
    }

    #[test]
    fn graphml_has_directed_edges_with_code_and_date() {
        let written = graphml(&promised());
        let tree = Tree::read(written.as_bytes()).unwrap();
        let graph = tree.child(tree.root().unwrap(), "graph").unwrap();
        assert_eq!(graph.attribute("edgedefault"), Some("directed"));
        let edges: Vec<_> = tree.children(graph).filter(|it| it.local() == "edge").collect();
        let ends = |at: usize| (edges[at].attribute("source"), edges[at].attribute("target"));
        assert_eq!((edges.len(), ends(0)), (3, (Some("value:1"), Some("value:3"))));
        assert!(written.contains("<data key=\"qualifier\">call; pledge</data>"), "{written}");
        assert!(written.contains("<data key=\"date\">2017-09-19</data>"), "{written}");
    }

    #[test]
    fn a_list_has_a_line_for_each_code_and_date() {
        let (head, rows) = edge_list(&promised());
        assert_eq!(head[4..8].join(" "), "weight qualifier date edge_weight");
        let parts: Vec<String> = rows.iter().map(|row| row[4..8].join(" ")).collect();
        let expected = ["2 pledge 2017-09-19 3", "1 call  3", "1 call 2016-01-01 1", "4 pledge  4"];
        assert_eq!(parts, expected);
        assert_eq!(rows[0][9], "0.7500000000");
        assert!(rows.iter().all(|row| row.len() == head.len()));
    }
}
