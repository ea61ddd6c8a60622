//! The characters of a page with their positions, in drawing order.

use std::collections::HashMap;
use std::rc::Rc;

use unpdf::parser::backend::{
    FormXObject, ObjectId, PageId, PaintedXObject, PdfBackend, ResourceScope,
};
use unpdf::parser::raw::RawDocument;

use super::annotations::annotations;
use super::content::{Operand, Operations};
use super::fonts::Font;
use super::matrix::Matrix;
use super::shapes::Path;
use super::streams::{MAX_CONTENT, content};
use annotator_core::reading::Failure;

/// How deep nested forms are followed.
const MAX_FORMS: usize = 8;
/// The most operations of one page. Nested forms can multiply them.
const MAX_OPERATIONS: usize = 4_000_000;
/// How many operations painting a form counts as, because it has to be looked up and unpacked.
const FORM_COST: usize = 100;
/// The most glyphs of one page; the densest pages of small print have about 20,000.
const MAX_GLYPHS: usize = 500_000;
/// How deep graphics states are nested.
const MAX_STATES: usize = 256;

/// A character, or several that are drawn as one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub text: String,
    /// The left edge in points from the left edge of the page.
    pub x: f32,
    /// The baseline in points from the bottom of the page.
    pub y: f32,
    pub width: f32,
    /// The font size in points.
    pub size: f32,
    pub bold: bool,
    /// Whether the file marks the glyph as not part of the text, such as a running head.
    pub artifact: bool,
    /// The direction of writing: 0 to the right, 1 up, 2 to the left, 3 down.
    pub quarter: u8,
}

#[derive(Debug, Default)]
pub(crate) struct Drawn {
    pub glyphs: Vec<Glyph>,
    /// Whether the page shows an image.
    pub picture: bool,
    /// The area of all images, in square points.
    pub picture_area: f32,
    /// How many shapes are filled that could be letters.
    pub shapes: usize,
    /// How many letters are drawn whose text is not known.
    pub lost: usize,
    /// How many values of form fields and notes on the page are not drawn as text.
    pub fields_left_out: usize,
    /// Whether the file lacks something that this page needs.
    pub missing: bool,
}

/// Draws a page. Text that cannot be decoded is left out.
///
/// # Errors
/// [`Failure::Bomb`].
pub(crate) fn draw(
    backend: &dyn PdfBackend,
    document: &RawDocument,
    page: PageId,
) -> Result<Drawn, Failure> {
    let content = content(document, page)?;
    let mut pen = Pen {
        backend,
        document,
        page,
        state: State::default(),
        states: Vec::new(),
        text: Matrix::IDENTITY,
        line: Matrix::IDENTITY,
        fonts: HashMap::new(),
        form: None,
        forms: Vec::new(),
        marks: Vec::new(),
        operations: 0,
        unpacked: content.data.len(),
        path: Path::default(),
        drawn: Drawn { missing: content.missing, ..Drawn::default() },
    };
    pen.paint(&content.data);
    pen.paint_annotations();
    if pen.unpacked > MAX_CONTENT {
        return Err(Failure::Bomb { max: MAX_CONTENT as u64 });
    }
    Ok(pen.drawn)
}

#[derive(Clone, Debug)]
struct State {
    matrix: Matrix,
    font: Option<Rc<Font>>,
    size: f32,
    letter_space: f32,
    word_space: f32,
    stretch: f32,
    leading: f32,
    rise: f32,
}

impl Default for State {
    fn default() -> Self {
        Self {
            matrix: Matrix::IDENTITY,
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }
}

/// A marked-content sequence.
struct Mark {
    artifact: bool,
    actual: Option<Actual>,
}

/// The `ActualText` of a sequence, and how many glyphs and lost letters there were at its start.
struct Actual {
    text: String,
    glyphs: usize,
    lost: usize,
}

struct Pen<'a> {
    backend: &'a dyn PdfBackend,
    document: &'a RawDocument,
    page: PageId,
    state: State,
    states: Vec<State>,
    text: Matrix,
    line: Matrix,
    fonts: HashMap<(Option<ObjectId>, Vec<u8>), Rc<Font>>,
    form: Option<ObjectId>,
    forms: Vec<ObjectId>,
    marks: Vec<Mark>,
    operations: usize,
    /// Bytes of content streams. A form counts each time it is painted.
    unpacked: usize,
    path: Path,
    drawn: Drawn,
}

impl Pen<'_> {
    fn paint(&mut self, data: &[u8]) {
        for operation in Operations::new(data) {
            self.operations += 1;
            if self.operations > MAX_OPERATIONS || self.drawn.glyphs.len() > MAX_GLYPHS {
                return;
            }
            self.perform(operation.operator, &operation.operands);
        }
    }

    fn perform(&mut self, operator: &[u8], operands: &[Operand]) {
        let number = |i: usize| operands.get(i).and_then(Operand::number).unwrap_or_default();
        match operator {
            b"q" if self.states.len() < MAX_STATES => self.states.push(self.state.clone()),
            b"Q" => self.state = self.states.pop().unwrap_or_else(|| self.state.clone()),
            b"cm" => {
                if let Some(matrix) = matrix(operands) {
                    self.state.matrix = matrix.then(self.state.matrix);
                }
            }
            b"BT" => self.place(Matrix::IDENTITY),
            b"Tf" => self.choose_font(operands),
            b"Tc" => self.state.letter_space = number(0),
            b"Tw" => self.state.word_space = number(0),
            b"Tz" => self.state.stretch = number(0) / 100.0,
            b"TL" => self.state.leading = number(0),
            b"Ts" => self.state.rise = number(0),
            b"Td" => self.next_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.next_line(number(0), number(1));
            }
            b"Tm" => {
                if let Some(matrix) = matrix(operands) {
                    self.place(matrix);
                }
            }
            b"T*" => self.next_line(0.0, -self.state.leading),
            b"Tj" => self.show_all(operands),
            b"TJ" => {
                if let Some(Operand::Array(items)) = operands.first() {
                    self.show_all(items);
                }
            }
            b"'" => {
                self.next_line(0.0, -self.state.leading);
                self.show_all(operands);
            }
            b"\"" => {
                self.state.word_space = number(0);
                self.state.letter_space = number(1);
                self.next_line(0.0, -self.state.leading);
                self.show_all(operands.get(2..).unwrap_or_default());
            }
            b"Do" => self.paint_object(operands),
            b"BI" => self.paint_picture(),
            b"BMC" | b"BDC" => self.begin_mark(operands),
            b"EMC" => self.end_mark(),
            _ => self.drawn.shapes += self.path.filled_by(operator),
        }
    }

    fn place(&mut self, matrix: Matrix) {
        self.text = matrix;
        self.line = matrix;
    }

    fn next_line(&mut self, x: f32, y: f32) {
        self.place(Matrix::shift(x, y).then(self.line));
    }

    fn choose_font(&mut self, operands: &[Operand]) {
        let [Operand::Name(name), Operand::Number(size), ..] = operands else { return };
        self.state.size = *size;
        let key = (self.form, name.clone());
        if let Some(font) = self.fonts.get(&key) {
            self.state.font = Some(Rc::clone(font));
            return;
        }
        let font = Font::new(self.backend, self.document, self.page, self.form, name);
        self.drawn.missing |= !font.found;
        let font = Rc::new(font);
        self.fonts.insert(key, Rc::clone(&font));
        self.state.font = Some(font);
    }

    fn show_all(&mut self, items: &[Operand]) {
        for item in items {
            match item {
                Operand::Text(bytes) => self.show(bytes),
                Operand::Number(back) => {
                    let step = -back / 1000.0 * self.state.size;
                    if self.state.font.as_ref().is_some_and(|font| font.vertical) {
                        self.text = Matrix::shift(0.0, step).then(self.text);
                    } else {
                        self.text = Matrix::shift(step * self.state.stretch, 0.0).then(self.text);
                    }
                }
                _ => {}
            }
        }
    }

    fn show(&mut self, bytes: &[u8]) {
        let Some(font) = self.state.font.clone() else { return };
        let shown = font.show(self.backend, bytes);
        self.drawn.lost += shown.lost;
        for (text, advance) in shown.pieces {
            let State { size, letter_space, word_space, stretch, rise, .. } = self.state;
            let whole = self.text.then(self.state.matrix);
            let (x, y) = whole.apply(0.0, rise);
            let width = advance.width / 1000.0 * size * stretch;
            self.push(&text, (x, y), width, whole, font.bold);
            let spaces = letter_space * advance.count + word_space * advance.words;
            let step = match advance.vertical {
                Some(down) => Matrix::shift(0.0, down / 1000.0 * size + spaces),
                None => Matrix::shift(width + spaces * stretch, 0.0),
            };
            self.text = step.then(self.text);
        }
    }

    fn push(&mut self, text: &str, at: (f32, f32), width: f32, whole: Matrix, bold: bool) {
        let size = (self.state.size * whole.height_scale()).abs();
        let (x, y) = at;
        let (Some(mut quarter), true) = (whole.quarter(), x.is_finite() && y.is_finite()) else {
            return;
        };
        // A negative size or scale turns the direction of the text, and both together do not.
        if self.state.size * self.state.stretch < 0.0 {
            quarter = (quarter + 2) % 4;
        }
        let width = (width * whole.width_scale()).abs();
        // Glyphs inside `ActualText` matter only for their position, so they may have no text.
        let counts = !text.is_empty() || self.marks.iter().any(|mark| mark.actual.is_some());
        if !counts || !width.is_finite() || !(0.1..2000.0).contains(&size) {
            return;
        }
        let artifact = self.marks.iter().any(|mark| mark.artifact);
        self.drawn.glyphs.push(Glyph {
            text: text.to_owned(),
            x,
            y,
            width,
            size,
            bold,
            artifact,
            quarter,
        });
    }

    fn paint_object(&mut self, operands: &[Operand]) {
        let Some(Operand::Name(name)) = operands.first() else { return };
        if self.unpacked > MAX_CONTENT {
            return;
        }
        self.operations += FORM_COST;
        let scope = ResourceScope { page: self.page, form: self.form };
        match self.backend.xobject(scope, name) {
            Some(PaintedXObject::Form(form)) => self.paint_form(form),
            Some(PaintedXObject::Image) => self.paint_picture(),
            Some(PaintedXObject::Other) | None => {}
        }
    }

    /// An image fills the unit square.
    fn paint_picture(&mut self) {
        self.drawn.picture = true;
        let area = self.state.matrix.area();
        if area.is_finite() {
            self.drawn.picture_area += area;
        }
    }

    fn paint_form(&mut self, form: FormXObject) {
        let Some(content) = form.content else { return };
        self.unpacked = self.unpacked.saturating_add(content.len());
        if self.forms.len() >= MAX_FORMS || self.forms.contains(&form.id) {
            return;
        }
        let outer = (self.form, self.state.clone(), self.text, self.line);
        let (states, marks) = (std::mem::take(&mut self.states), self.marks.len());
        self.state.matrix = Matrix(form.matrix).then(self.state.matrix);
        self.form = Some(form.id);
        self.forms.push(form.id);
        self.paint(&content);
        self.forms.pop();
        self.marks.truncate(marks);
        self.states = states;
        (self.form, self.state, self.text, self.line) = outer;
    }

    fn paint_annotations(&mut self) {
        let annotations = annotations(self.document, self.page);
        self.drawn.fields_left_out = annotations.left_out;
        for (form, place) in annotations.drawn {
            self.marks.clear();
            self.state = State { matrix: place, ..State::default() };
            let before = self.drawn.glyphs.len();
            self.paint_form(form);
            self.drawn.fields_left_out += usize::from(self.drawn.glyphs.len() == before);
        }
    }

    fn begin_mark(&mut self, operands: &[Operand]) {
        let artifact = matches!(operands.first(), Some(Operand::Name(tag)) if tag == b"Artifact");
        let actual = match operands.get(1).and_then(|list| list.get(b"ActualText")) {
            Some(Operand::Text(bytes)) => Some(Actual {
                text: text_string(bytes),
                glyphs: self.drawn.glyphs.len(),
                lost: self.drawn.lost,
            }),
            _ => None,
        };
        if self.marks.len() < MAX_STATES {
            self.marks.push(Mark { artifact, actual });
        }
    }

    fn end_mark(&mut self) {
        let Some(Mark { actual: Some(actual), .. }) = self.marks.pop() else { return };
        let Some(covered) = self.drawn.glyphs.get(actual.glyphs..) else { return };
        let Some(first) = covered.first().cloned() else { return };
        let one_line = covered.iter().all(|g| (g.y - first.y).abs() < g.size.max(first.size));
        if !one_line {
            return;
        }
        let left = covered.iter().map(|g| g.x).fold(f32::INFINITY, f32::min);
        let right = covered.iter().map(|g| g.x + g.width).fold(f32::NEG_INFINITY, f32::max);
        let lowest =
            covered.iter().filter(|g| g.width > 0.0).map(|g| g.y).fold(f32::INFINITY, f32::min);
        let y = if lowest.is_finite() { lowest } else { first.y };
        self.drawn.glyphs.truncate(actual.glyphs);
        self.drawn.lost = self.drawn.lost.min(actual.lost);
        if !actual.text.is_empty() {
            let glyph = Glyph { text: actual.text, x: left, y, width: right - left, ..first };
            self.drawn.glyphs.push(glyph);
        }
    }
}

fn matrix(operands: &[Operand]) -> Option<Matrix> {
    let mut values = [0.0; 6];
    for (value, operand) in values.iter_mut().zip(operands) {
        *value = operand.number()?;
    }
    (operands.len() >= 6).then_some(Matrix(values))
}

/// Decodes a text string: UTF-16 or UTF-8 with a byte-order mark, else Latin-1.
pub(crate) fn text_string(bytes: &[u8]) -> String {
    let units = |pair: &[u8]| match pair {
        [high, low] => u16::from_be_bytes([*high, *low]),
        _ => 0,
    };
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            String::from_utf16_lossy(&rest.chunks_exact(2).map(units).collect::<Vec<_>>())
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().copied().map(char::from).collect(),
    }
}
