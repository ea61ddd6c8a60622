//! What was filled into the fields of a form, and notes that are written on the page: both are
//! annotations, which are drawn over the content.

use unpdf::parser::backend::{FormXObject, PageId};
use unpdf::parser::raw::stream::decompress;
use unpdf::parser::raw::{PdfDict, PdfObject, RawDocument};

use super::fonts::is_named;
use super::matrix::Matrix;

/// The most annotations of a page.
const MAX_ANNOTATIONS: usize = 10_000;
/// How far up the tree of fields a value is searched.
const MAX_PARENTS: usize = 16;
/// The flags of annotations that are not shown.
const NOT_SHOWN: i64 = 0b10_0010;

/// The annotations of a page that say something.
#[derive(Debug, Default)]
pub(crate) struct Annotations {
    /// What is drawn, and where.
    pub drawn: Vec<(FormXObject, Matrix)>,
    /// How many are not drawn as text, such as values that a viewer still has to draw and boxes
    /// that are ticked.
    pub left_out: usize,
}

/// The values and notes on a page.
pub(crate) fn annotations(document: &RawDocument, page: PageId) -> Annotations {
    let mut found = Annotations::default();
    let page = document.get_dict(page).ok();
    let list = page.and_then(|page| page.get(b"Annots".as_slice()));
    let list = list.and_then(|list| document.resolve(list).as_array()).unwrap_or_default();
    for annotation in list.iter().take(MAX_ANNOTATIONS) {
        let Some(annotation) = document.resolve(annotation).as_dict() else { continue };
        let flags = annotation.get(b"F".as_slice()).and_then(PdfObject::as_i64).unwrap_or_default();
        if flags & NOT_SHOWN != 0 {
            continue;
        }
        match says(document, annotation) {
            Says::Nothing => {}
            Says::Text => match appearance(document, annotation) {
                Some(drawn) => found.drawn.push(drawn),
                None => found.left_out += 1,
            },
            Says::Tick => found.left_out += 1,
        }
    }
    found
}

/// What an annotation says.
enum Says {
    Nothing,
    Text,
    /// That a box is ticked.
    Tick,
}

fn says(document: &RawDocument, annotation: &PdfDict) -> Says {
    let is_filled = |value: Option<&PdfObject>| {
        value.is_some_and(|value| match value {
            PdfObject::Str(text) => text.iter().any(|byte| byte.is_ascii_graphic()),
            PdfObject::Array(values) => !values.is_empty(),
            _ => false,
        })
    };
    if is_named(annotation, b"Subtype", b"FreeText") {
        let contents = annotation.get(b"Contents".as_slice());
        return if is_filled(contents.map(|text| document.resolve(text))) {
            Says::Text
        } else {
            Says::Nothing
        };
    }
    if !is_named(annotation, b"Subtype", b"Widget") {
        return Says::Nothing;
    }
    let kind = inherited(document, annotation, b"FT").and_then(PdfObject::as_name);
    match kind {
        Some(b"Tx" | b"Ch") if is_filled(inherited(document, annotation, b"V")) => Says::Text,
        Some(b"Btn") => {
            let state = annotation.get(b"AS".as_slice()).and_then(PdfObject::as_name);
            if state.is_some_and(|state| state != b"Off") { Says::Tick } else { Says::Nothing }
        }
        _ => Says::Nothing,
    }
}

/// An entry of a field or of those above it.
fn inherited<'d>(
    document: &'d RawDocument,
    field: &'d PdfDict,
    key: &[u8],
) -> Option<&'d PdfObject> {
    let mut field = field;
    for _ in 0..MAX_PARENTS {
        if let Some(value) = field.get(key) {
            return Some(document.resolve(value));
        }
        field = document.resolve(field.get(b"Parent".as_slice())?).as_dict()?;
    }
    None
}

/// How an annotation is drawn: a form, and what moves it into the annotation's rectangle.
fn appearance(document: &RawDocument, annotation: &PdfDict) -> Option<(FormXObject, Matrix)> {
    let appearances = document.resolve(annotation.get(b"AP".as_slice())?).as_dict()?;
    let normal = appearances.get(b"N".as_slice())?;
    let stream = document.resolve(normal).as_stream()?;
    let matrix = numbers(document, stream.dict.get(b"Matrix".as_slice()));
    let matrix = matrix.unwrap_or(Matrix::IDENTITY.0);
    let [left, bottom, right, top] = numbers(document, stream.dict.get(b"BBox".as_slice()))?;
    let corners = [(left, bottom), (left, top), (right, bottom), (right, top)]
        .map(|(x, y)| Matrix(matrix).apply(x, y));
    let from = bounds(&corners);
    let [left, bottom, right, top] = numbers(document, annotation.get(b"Rect".as_slice()))?;
    let to = bounds(&[(left, bottom), (right, top)]);
    let scale = |from: f32, to: f32| if from > 0.0 { to / from } else { 1.0 };
    let (across, up) =
        (scale(from[2] - from[0], to[2] - to[0]), scale(from[3] - from[1], to[3] - to[1]));
    let place = Matrix([across, 0.0, 0.0, up, to[0] - across * from[0], to[1] - up * from[1]]);
    let form = FormXObject {
        id: normal.as_reference()?,
        matrix,
        bbox: None,
        content: Some(decompress(stream).ok()?),
        transparency_group: false,
    };
    Some((form, place))
}

/// Left, bottom, right and top of some points.
fn bounds(points: &[(f32, f32)]) -> [f32; 4] {
    let least =
        |value: fn(&(f32, f32)) -> f32| points.iter().map(value).fold(f32::INFINITY, f32::min);
    let most =
        |value: fn(&(f32, f32)) -> f32| points.iter().map(value).fold(f32::NEG_INFINITY, f32::max);
    [least(|p| p.0), least(|p| p.1), most(|p| p.0), most(|p| p.1)]
}

/// An array of this many numbers.
fn numbers<const N: usize>(document: &RawDocument, array: Option<&PdfObject>) -> Option<[f32; N]> {
    let array = document.resolve(array?).as_array()?;
    let numbers: Option<Vec<f32>> = array.iter().map(|n| document.resolve(n).as_f32()).collect();
    numbers?.try_into().ok()
}
