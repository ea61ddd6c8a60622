use super::grids::{heat_map_data, triangle_data};
use super::lines::*;
use super::support::count_elements;
use crate::*;

/// Every picture, of the usual size.
fn scenes() -> Vec<(&'static str, Scene)> {
    let options = Options::default();
    let right = Options { direction: Direction::RightToLeft, ..options };
    vec![
        ("many", heat_map(&heat_map_data(28, 40), &options)),
        ("residuals", heat_map(&residuals(), &options)),
        ("network_dense", network(&network_data(60), &options)),
        ("time_line_right", time_line(&time_line_data(5, 12), &right)),
        ("heat_map_right", heat_map(&heat_map_data(5, 12), &right)),
        ("heat_map", heat_map(&heat_map_data(8, 5), &options)),
        ("triangle", triangle(&triangle_data(9), &options)),
        ("portraits", portraits(&portraits_data(9), &options)),
        ("bars", bars(&bars_data(9), &options)),
        ("time_line", time_line(&time_line_data(7, 6), &options)),
        ("network", network(&network_data(20), &options)),
        ("deadlines", deadlines(&deadlines_data(9), &options)),
    ]
}

fn residuals() -> HeatMapData {
    let mut data = heat_map_data(6, 4);
    data.columns =
        ["Pledge", "Intention", "Reaffirmation", "Call on others"].map(Label::plain).into();
    for cell in data.cells.iter_mut().flatten() {
        cell.value = cell.value.map(|value| (value - 11.0) / 4.0);
        cell.written = cell.value.map_or(String::new(), |value| format!("{value:.1}"));
    }
    HeatMapData {
        shading: Shading::Diverging,
        row_sums: Vec::new(),
        column_sums: Vec::new(),
        ..data
    }
}

#[test]
fn files_are_well_formed_and_the_same_twice() {
    for (name, scene) in scenes() {
        for dark in [false, true] {
            let options = SvgOptions { language: "en".to_owned(), dark };
            let file = svg(&scene, &options);
            assert_eq!(file, svg(&scene, &options), "{name}");
            let texts = scene.with_heading().text_boxes().len();
            assert_eq!(count_elements(&file, "text"), texts, "{name}");
            assert_eq!(count_elements(&file, "desc"), 1);
            assert!(!file.contains(concat!(" style", "=")) && !file.contains("<script"));
            assert!(!file.contains("NaN") && !file.contains("inf\""));
        }
    }
}

#[test]
fn texts_are_escaped() {
    let mut data = triangle_data(2);
    data.title = "a <b> & \"c\" \u{1} ]]>".to_owned();
    let file = svg(&triangle(&data, &Options::default()), &SvgOptions::default());
    assert!(file.contains("<title id=\"title\">a &lt;b&gt; &amp; &quot;c&quot;  ]]&gt;</title>"));
    count_elements(&file, "text");
}

#[test]
fn patterns_are_defined_once() {
    let label = Label {
        mark: Mark::Block { slot: 3, below: false, pattern: Pattern::Hatched },
        ..Label::plain("a")
    };
    let data = TriangleData { codes: vec![label.clone(), label], ..TriangleData::default() };
    let file = svg(&triangle(&data, &Options::default()), &SvgOptions::default());
    assert_eq!(file.matches("<pattern id=\"slot-3-hatched\"").count(), 1);
    assert_eq!(file.matches("url(#slot-3-hatched)").count(), 2);
}

#[test]
fn specifications_are_json_with_the_values() {
    let mut data = heat_map_data(2, 2);
    data.title = "\"quoted\" \\ and\nlines".to_owned();
    let spec: serde_json::Value = serde_json::from_str(&vega_lite::heat_map_spec(&data)).unwrap();
    assert_eq!(spec["$schema"], "https://vega.github.io/schema/vega-lite/v5.json");
    assert_eq!(spec["title"]["text"], data.title);
    assert_eq!(spec["data"]["values"][1]["value"], 5.0);
    assert_eq!(spec["data"]["values"][0]["value"], serde_json::Value::Null);
    let spec = vega_lite::triangle_spec(&triangle_data(3));
    let spec: serde_json::Value = serde_json::from_str(&spec).unwrap();
    assert_eq!(spec["data"]["values"].as_array().unwrap().len(), 3);
    let others = [
        vega_lite::bars_spec(&bars_data(3)),
        vega_lite::time_line_spec(&time_line_data(3, 4)),
        vega_lite::portraits_spec(&portraits_data(3)),
    ];
    for spec in others {
        let spec: serde_json::Value = serde_json::from_str(&spec).unwrap();
        assert!(spec["data"]["values"].as_array().unwrap().len() > 3, "{spec}");
        assert!(spec["encoding"]["color"]["scale"]["range"].is_array());
    }
}

#[test]
fn where_no_cell_has_a_number_colours_still_have_a_range() {
    let mut data = heat_map_data(2, 2);
    let colours = |data: &HeatMapData| {
        let spec: serde_json::Value =
            serde_json::from_str(&vega_lite::heat_map_spec(data)).unwrap();
        spec["layer"][0]["encoding"]["color"]["scale"].clone()
    };
    data.shading = Shading::Diverging;
    assert_eq!(colours(&data)["domainMid"], 0);
    data.cells.iter_mut().flatten().for_each(|cell| cell.value = None);
    for shading in [Shading::Diverging, Shading::Share] {
        data.shading = shading;
        assert_eq!(colours(&data)["domain"], serde_json::json!([0, 1]));
        assert!(colours(&data)["domainMid"].is_null());
    }
    let alone: serde_json::Value =
        serde_json::from_str(&vega_lite::triangle_spec(&triangle_data(1))).unwrap();
    assert!(alone["layer"][0]["encoding"]["color"]["scale"]["domain"].is_array());
}

/// `PICTURES_DIR=... cargo test -p annotator-pictures -- --ignored`
#[test]
#[ignore = "writes files to be looked at"]
fn files_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var_os("PICTURES_DIR").unwrap());
    for (name, scene) in scenes() {
        for (word, dark) in [("", false), ("-dark", true)] {
            let options = SvgOptions { language: "en".to_owned(), dark };
            let path = folder.join(format!("{name}{word}.svg"));
            std::fs::write(path, svg(&scene, &options)).unwrap();
        }
    }
}
