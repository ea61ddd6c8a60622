//! The pictures as Vega-Lite specifications with their data in them, for those who restyle them.

use serde_json::{Value, json};

use crate::colour::colour;
use crate::heat_map::{HeatMapData, Shading};
use crate::scene::{Cell, Label};
use crate::triangle::TriangleData;

/// A specification with what all have.
fn spec(title: &str, about: &str, values: Vec<Value>, rest: Value) -> String {
    let mut whole = json!({
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": { "text": title, "subtitle": about, "anchor": "start" },
        "data": { "values": values },
    });
    if let (Some(whole), Value::Object(rest)) = (whole.as_object_mut(), rest) {
        whole.extend(rest);
    }
    format!("{whole:#}\n")
}

fn names(labels: &[Label]) -> Vec<&str> {
    labels.iter().map(|label| label.name.as_str()).collect()
}

fn name(labels: &[Label], at: usize) -> &str {
    labels.get(at).map(|label| label.name.as_str()).unwrap_or_default()
}

/// The names of labels as the domain of a scale, with their colours as its range.
fn colours(labels: &[Label]) -> Value {
    let range: Vec<_> = labels.iter().map(|label| colour(label.mark.paint(), false)).collect();
    json!({ "domain": names(labels), "range": range })
}

fn value_of(cell: &Cell) -> Value {
    cell.number().map_or(Value::Null, |value| json!(value))
}

/// [`crate::heat_map`] as a specification.
pub fn heat_map_spec(data: &HeatMapData) -> String {
    let cells = data.cells.iter().enumerate().flat_map(|(row, cells)| {
        cells.iter().enumerate().map(move |(column, cell)| (row, column, cell))
    });
    let values =
        cells.filter(|(row, column, _)| *row < data.rows.len() && *column < data.columns.len());
    let values = values.map(|(row, column, cell)| {
        json!({
            "row": name(&data.rows, row),
            "column": name(&data.columns, column),
            "value": value_of(cell),
            "written": cell.written,
        })
    });
    let scheme = match data.shading {
        Shading::Share => json!({ "scheme": "blues" }),
        Shading::Diverging => json!({ "scheme": "blueorange", "reverse": true, "domainMid": 0 }),
    };
    let rest = grid((names(&data.rows), names(&data.columns)), &scheme);
    spec(&data.title, &data.about, values.collect(), rest)
}

/// [`crate::triangle`] as a specification.
pub fn triangle_spec(data: &TriangleData) -> String {
    let mut values = Vec::new();
    for (row, cells) in data.cells.iter().enumerate().take(data.codes.len()) {
        for (column, cell) in cells.iter().enumerate().take(row) {
            values.push(json!({
                "row": name(&data.codes, row),
                "column": name(&data.codes, column),
                "value": value_of(cell),
                "written": cell.written,
            }));
        }
    }
    let codes = names(&data.codes);
    let rest = grid((codes.clone(), codes), &json!({ "scheme": "blues" }));
    spec(&data.title, &data.about, values, rest)
}

/// Cells with their numbers.
fn grid((rows, columns): (Vec<&str>, Vec<&str>), scheme: &Value) -> Value {
    json!({
        "width": { "step": 48 },
        "height": { "step": 36 },
        "encoding": {
            "y": { "field": "row", "type": "nominal", "sort": rows, "title": null },
            "x": {
                "field": "column", "type": "nominal", "sort": columns, "title": null,
                "axis": { "orient": "top", "labelAngle": -40 },
            },
        },
        "layer": [
            {
                "mark": { "type": "rect", "stroke": "white" },
                "encoding": {
                    "color": {
                        "field": "value", "type": "quantitative", "scale": scheme,
                        "legend": null,
                    },
                },
            },
            {
                "mark": { "type": "text", "fontSize": 12 },
                "encoding": { "text": { "field": "written", "type": "nominal" } },
            },
        ],
    })
}
