//! The pictures as Vega-Lite specifications with their data in them, for those who restyle them.

use serde_json::{Value, json};

use crate::bars::BarsData;
use crate::colour::colour;
use crate::heat_map::{HeatMapData, Shading};
use crate::portraits::PortraitsData;
use crate::scene::{Cell, Label};
use crate::time_line::TimeLineData;
use crate::triangle::TriangleData;

/// A specification with what all have.
fn spec(title: &str, about: &str, values: &[Value], rest: Value) -> String {
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
    let values: Vec<Value> = values.collect();
    let scheme = scale(&values, data.shading);
    let rest = grid((names(&data.rows), names(&data.columns)), &scheme);
    spec(&data.title, &data.about, &values, rest)
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
    let rest = grid((codes.clone(), codes), &scale(&values, Shading::Share));
    spec(&data.title, &data.about, &values, rest)
}

/// The colours of cells. Where no cell has a number, Vega has to be told of some.
fn scale(values: &[Value], shading: Shading) -> Value {
    let is_known = values.iter().any(|it| it.get("value").is_some_and(Value::is_number));
    match shading {
        _ if !is_known => json!({ "scheme": "blues", "domain": [0, 1] }),
        Shading::Share => json!({ "scheme": "blues" }),
        Shading::Diverging => json!({ "scheme": "blueorange", "reverse": true, "domainMid": 0 }),
    }
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

/// [`crate::bars`] as a specification.
pub fn bars_spec(data: &BarsData) -> String {
    let mut values = Vec::new();
    for group in &data.groups {
        for (at, (cell, label)) in group.parts.iter().zip(&data.series).enumerate() {
            values.push(json!({
                "group": group.label.name,
                "part": label.name,
                "order": at,
                "value": value_of(cell),
                "written": cell.written,
            }));
        }
    }
    let groups: Vec<_> = data.groups.iter().map(|group| group.label.name.as_str()).collect();
    let stack = if data.same_length { "normalize" } else { "zero" };
    let rest = json!({
        "width": 600,
        "height": { "step": 32 },
        "mark": { "type": "bar", "stroke": "white", "tooltip": true },
        "encoding": {
            "y": { "field": "group", "type": "nominal", "sort": groups, "title": null },
            "x": { "field": "value", "type": "quantitative", "stack": stack, "title": null },
            "color": {
                "field": "part", "type": "nominal", "title": null,
                "scale": colours(&data.series),
            },
            "order": { "field": "order", "type": "quantitative" },
        },
    });
    spec(&data.title, &data.about, &values, rest)
}

/// [`crate::time_line`] as a specification.
pub fn time_line_spec(data: &TimeLineData) -> String {
    let mut values = Vec::new();
    for line in &data.lines {
        for (point, value) in data.points.iter().zip(&line.values) {
            let value = value.filter(|value| value.is_finite());
            values.push(json!({ "point": point, "theme": line.label.name, "value": value }));
        }
    }
    let labels: Vec<_> = data.lines.iter().map(|line| line.label.clone()).collect();
    let rest = json!({
        "width": 600,
        "height": 320,
        "mark": { "type": "line", "point": true, "tooltip": true },
        "encoding": {
            "x": {
                "field": "point", "type": "ordinal", "sort": data.points, "title": null,
                "axis": { "labelAngle": 0 },
            },
            "y": {
                "field": "value", "type": "quantitative", "title": null,
                "scale": { "zero": true },
            },
            "color": {
                "field": "theme", "type": "nominal", "title": null, "scale": colours(&labels),
            },
        },
    });
    spec(&data.title, &data.about, &values, rest)
}

/// [`crate::portraits`] as a specification.
pub fn portraits_spec(data: &PortraitsData) -> String {
    let mut values = Vec::new();
    for row in &data.rows {
        let long = if data.same_length || !row.length.is_finite() { 1.0 } else { row.length };
        let themes = row.themes.iter().map(|block| (block, &data.themes, 0));
        let commitments = row.commitments.iter().map(|block| (block, &data.commitments, 1));
        for (block, labels, below) in themes.chain(commitments) {
            if !block.start.is_finite() || !block.end.is_finite() {
                continue;
            }
            values.push(json!({
                "statement": row.label.name,
                "code": name(labels, block.code),
                "start": block.start * long,
                "end": block.end * long,
                "below": below,
            }));
        }
    }
    let statements: Vec<_> = data.rows.iter().map(|row| row.label.name.as_str()).collect();
    let labels: Vec<_> = data.themes.iter().chain(&data.commitments).cloned().collect();
    let rest = json!({
        "width": 700,
        "height": { "step": 20 },
        "mark": { "type": "bar", "tooltip": true },
        "encoding": {
            "y": { "field": "statement", "type": "nominal", "sort": statements, "title": null },
            "yOffset": { "field": "below", "type": "nominal" },
            "x": { "field": "start", "type": "quantitative", "title": null },
            "x2": { "field": "end" },
            "color": {
                "field": "code", "type": "nominal", "title": null, "scale": colours(&labels),
            },
        },
    });
    spec(&data.title, &data.about, &values, rest)
}
