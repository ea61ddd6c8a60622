//! Pictures as PNG files. They are drawn on a canvas, item by item: the page's policy does not let it
//! show an SVG file as an image.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

use crate::browser::download::download_blob;
use crate::browser::page::document;
use annotator_core::base64::bytes;
use annotator_pictures::{
    Anchor, Direction, Item, MARGIN, Paint, PatternDef, Role, SANS, SERIF, Scene, Stroke, colour,
    pattern_of,
};

/// Pixels for each unit of a picture.
const SCALE: f64 = 2.0;

/// Offers the picture as a PNG file, black on white, with its title and the sentence about it above
/// it. Calls `done` with whether the browser could make one.
pub fn download_png(scene: &Scene, name: String, done: impl FnOnce(bool) + 'static) {
    let whole = scene.with_heading();
    let Ok(canvas) = draw_all(&whole) else { return done(false) };
    let taken = Closure::once_into_js(move |blob: JsValue| {
        let blob = blob.dyn_into::<Blob>().ok();
        if let Some(blob) = &blob {
            download_blob(&name, "image/png", blob);
        }
        done(blob.is_some());
    });
    // It fails where the canvas is too large for the browser, which also calls with nothing.
    let _ = canvas.to_blob(taken.unchecked_ref());
}

/// The same as bytes; `None` if the browser could not make them.
pub fn png(scene: &Scene) -> Option<Vec<u8>> {
    let canvas = draw_all(&scene.with_heading()).ok()?;
    let url = canvas.to_data_url().ok()?;
    bytes(url.strip_prefix("data:image/png;base64,")?)
}

fn draw_all(scene: &Scene) -> Result<HtmlCanvasElement, JsValue> {
    let canvas =
        new_canvas((scene.width + 2.0 * MARGIN) * SCALE, (scene.height + 2.0 * MARGIN) * SCALE)?;
    let pen = pen_of(&canvas)?;
    pen.set_fill_style_str(&colour(Paint::Paper, false));
    pen.fill_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
    pen.scale(SCALE, SCALE)?;
    pen.translate(MARGIN, MARGIN)?;
    for item in &scene.items {
        draw(&pen, item, scene.direction)?;
    }
    Ok(canvas)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within what was asked for
fn new_canvas(width: f64, height: f64) -> Result<HtmlCanvasElement, JsValue> {
    let document = document().ok_or(JsValue::UNDEFINED)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    canvas.set_width(width.ceil() as u32);
    canvas.set_height(height.ceil() as u32);
    Ok(canvas)
}

fn pen_of(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, JsValue> {
    let pen = canvas.get_context("2d")?.ok_or(JsValue::UNDEFINED)?;
    pen.dyn_into().map_err(Into::into)
}

fn draw(pen: &CanvasRenderingContext2d, item: &Item, direction: Direction) -> Result<(), JsValue> {
    match item {
        Item::Rect { x, y, width, height, radius, paint, .. } => {
            fill_with(pen, *paint)?;
            pen.begin_path();
            pen.round_rect_with_f64(*x, *y, *width, *height, radius.min(width / 2.0))?;
            fill_if_seen(pen, *paint);
        }
        Item::Circle { x, y, radius, paint, .. } => {
            fill_with(pen, *paint)?;
            pen.begin_path();
            pen.arc(*x, *y, *radius, 0.0, std::f64::consts::TAU)?;
            fill_if_seen(pen, *paint);
        }
        Item::Line { from, to, thickness, paint, stroke, .. } => {
            line(pen, &[*from, *to], (*thickness, *paint, *stroke))?;
        }
        Item::Polyline { points, thickness, paint, stroke, .. } => {
            line(pen, points, (*thickness, *paint, *stroke))?;
        }
        Item::Text { x, y, text, anchor, role, paint, .. } => {
            let rtl = direction == Direction::RightToLeft;
            Reflect::set(pen, &"direction".into(), &(if rtl { "rtl" } else { "ltr" }).into())?;
            pen.set_text_align(match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "center",
                Anchor::End => "end",
            });
            pen.set_font(&font(*role));
            pen.set_fill_style_str(&colour(*paint, false));
            pen.fill_text(text, *x, *y)?;
        }
    }
    Ok(())
}

fn font(role: Role) -> String {
    let weight = if role.is_bold() { "bold " } else { "" };
    let family = if role == Role::Title { SERIF } else { SANS };
    format!("{weight}{}px {family}", role.size())
}

fn fill_if_seen(pen: &CanvasRenderingContext2d, paint: Paint) {
    if paint != Paint::Nothing {
        pen.fill();
    }
}

fn fill_with(pen: &CanvasRenderingContext2d, paint: Paint) -> Result<(), JsValue> {
    pen.set_fill_style_str(&colour(paint, false));
    let Some(PatternDef { size, ground, stroke, path, thickness, .. }) = pattern_of(paint, false)
    else {
        return Ok(());
    };
    let side = f64::from(size);
    let tile = new_canvas(side * SCALE, side * SCALE)?;
    let on_tile = pen_of(&tile)?;
    on_tile.scale(SCALE, SCALE)?;
    on_tile.set_fill_style_str(&ground);
    on_tile.fill_rect(0.0, 0.0, side, side);
    on_tile.set_stroke_style_str(&stroke);
    on_tile.set_line_width(thickness.parse().unwrap_or(1.0));
    on_tile.stroke_with_path(&Path2d::new_with_path_string(path)?);
    if let Some(pattern) = pen.create_pattern_with_html_canvas_element(&tile, "repeat")? {
        let smaller = Object::new();
        Reflect::set(&smaller, &"a".into(), &(1.0 / SCALE).into())?;
        Reflect::set(&smaller, &"d".into(), &(1.0 / SCALE).into())?;
        let transform: Function = Reflect::get(&pattern, &"setTransform".into())?.dyn_into()?;
        transform.call1(&pattern, &smaller)?;
        pen.set_fill_style_canvas_pattern(&pattern);
    }
    Ok(())
}

fn line(
    pen: &CanvasRenderingContext2d,
    points: &[(f64, f64)],
    (thickness, paint, stroke): (f64, Paint, Stroke),
) -> Result<(), JsValue> {
    let dashes = annotator_pictures::dashes(stroke, thickness).unwrap_or_default();
    let dashes: js_sys::Array = dashes
        .split_whitespace()
        .filter_map(|it| it.parse::<f64>().ok())
        .map(JsValue::from)
        .collect();
    pen.set_line_dash(&dashes)?;
    pen.set_stroke_style_str(&colour(paint, false));
    pen.set_line_width(thickness);
    pen.set_line_join("round");
    pen.begin_path();
    for (at, (x, y)) in points.iter().enumerate() {
        if at == 0 { pen.move_to(*x, *y) } else { pen.line_to(*x, *y) }
    }
    if paint != Paint::Nothing {
        pen.stroke();
    }
    Ok(())
}
