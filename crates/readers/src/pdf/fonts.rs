//! Fonts: what the codes of a string mean, how far each moves the pen, and which of them cannot be
//! read.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use unpdf::parser::backend::{DecodedRun, GlyphAdvance, ObjectId, PageId, PdfBackend};
use unpdf::parser::backend::{DecodedText, ResourceScope, TextCluster};
use unpdf::parser::raw::{PdfDict, PdfObject, RawDocument};

use super::{names, tex, to_unicode};

/// How far up the page tree resources are searched.
const MAX_PARENTS: usize = 16;

/// A font as a page or a form names it.
#[derive(Debug)]
pub(crate) struct Font {
    scope: ResourceScope,
    name: Vec<u8>,
    /// Whether its name is in the resources.
    pub found: bool,
    pub bold: bool,
    pub vertical: bool,
    tex: Option<tex::Encoding>,
    /// The bytes of a code.
    code_len: usize,
    /// Codes that the library reads wrongly, with their text.
    pairs: HashMap<u32, String>,
    /// Single-byte codes whose glyphs have names that say nothing.
    nameless: Vec<u8>,
}

/// What a string shows.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// The smallest pieces that can be told apart.
    pub pieces: Vec<(String, Advance)>,
    /// How many codes draw something whose text is not known.
    pub lost: usize,
}

/// How far a piece of a string moves the pen.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Advance {
    /// In thousandths of the font size.
    pub width: f32,
    pub vertical: Option<f32>,
    pub count: f32,
    pub words: f32,
}

/// How a code is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Library,
    Pair,
    Nameless,
}

impl Font {
    pub(crate) fn new(
        backend: &dyn PdfBackend,
        document: &RawDocument,
        page: PageId,
        form: Option<ObjectId>,
        name: &[u8],
    ) -> Self {
        let scope = ResourceScope { page, form };
        let fonts = backend.page_fonts(scope).unwrap_or_default();
        let listed = fonts.iter().find(|font| font.name == name);
        let dictionary = dictionary(document, scope, name);
        let tex = dictionary.and_then(|font| tex::encoding(document, font));
        let composite = dictionary.is_some_and(|font| is_named(font, b"Subtype", b"Type0"));
        let nameless = match (tex, dictionary) {
            (None, Some(font)) if !composite => names::nameless(document, font),
            _ => Vec::new(),
        };
        Self {
            scope,
            name: name.to_owned(),
            found: listed.is_some(),
            bold: listed.is_some_and(|font| font.bold || is_bold_name(&font.base_font)),
            vertical: backend.is_vertical_font(scope, name),
            tex,
            code_len: if composite { 2 } else { 1 },
            pairs: dictionary.map(|font| to_unicode::pairs(document, font)).unwrap_or_default(),
            nameless,
        }
    }

    /// Reads a string.
    pub(crate) fn show(&self, backend: &dyn PdfBackend, bytes: &[u8]) -> Shown {
        let mut shown = Shown::default();
        if let Some(encoding) = self.tex {
            shown.add(&self.run_of_tex(backend, encoding, bytes), bytes.len());
            return shown;
        }
        if self.pairs.is_empty() && self.nameless.is_empty() {
            self.show_by_library(backend, bytes, &mut shown);
            return shown;
        }
        let codes: Vec<&[u8]> = bytes.chunks(self.code_len).collect();
        for alike in codes.chunk_by(|a, b| {
            let way = self.way(a);
            way == Way::Library && way == self.way(b)
        }) {
            let part = alike.concat();
            let way = self.way(&part);
            match way {
                Way::Library => self.show_by_library(backend, &part, &mut shown),
                Way::Pair | Way::Nameless => {
                    let glyphs = backend.glyph_advances(self.scope, &self.name, &part);
                    let advance = glyphs.as_deref().map_or_else(Advance::unknown, Advance::sum);
                    let text = self.pairs.get(&value(&part)).filter(|_| way == Way::Pair);
                    shown.lost += usize::from(text.is_none() && advance.width != 0.0);
                    shown.pieces.push((text.cloned().unwrap_or_default(), advance));
                }
            }
        }
        shown
    }

    fn way(&self, code: &[u8]) -> Way {
        if code.len() != self.code_len {
            return Way::Library;
        }
        if self.pairs.contains_key(&value(code)) {
            return Way::Pair;
        }
        match code {
            [byte] if self.nameless.contains(byte) => Way::Nameless,
            _ => Way::Library,
        }
    }

    fn show_by_library(&self, backend: &dyn PdfBackend, bytes: &[u8], shown: &mut Shown) {
        let run = backend.decode_run(self.scope, &self.name, bytes);
        let codes = bytes.len() / self.code_len;
        shown.lost += if run.decoded.suppressed.is_some() {
            codes
        } else {
            usize::try_from(run.decoded.undecoded_codes).unwrap_or_default()
        };
        shown.add(&run, codes);
    }

    fn run_of_tex(
        &self,
        backend: &dyn PdfBackend,
        encoding: tex::Encoding,
        bytes: &[u8],
    ) -> DecodedRun {
        let mut text = String::new();
        let mut clusters = Vec::with_capacity(bytes.len());
        for (at, code) in bytes.iter().enumerate() {
            let start = text.len();
            text.push_str(&tex::text(encoding, *code));
            clusters.push(TextCluster { text: start..text.len(), glyphs: at..at + 1 });
        }
        DecodedRun {
            decoded: DecodedText::text(text),
            glyphs: backend.glyph_advances(self.scope, &self.name, bytes),
            clusters: Some(clusters),
        }
    }
}

impl Shown {
    /// Adds a run of this many codes, in the smallest pieces that the library tells apart.
    fn add(&mut self, run: &DecodedRun, codes: usize) {
        let text = run.decoded.text.as_str();
        let part = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default().to_owned();
        if let (Some(clusters), Some(glyphs)) = (&run.clusters, &run.glyphs) {
            self.pieces.extend(clusters.iter().map(|cluster| {
                let advances = glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
                (part(&cluster.text), Advance::sum(advances))
            }));
        } else {
            self.spread(text, run.glyphs.as_deref().map(Advance::sum), codes);
        }
    }

    /// Splits a run into characters and divides its advance equally among them, for when the
    /// library does not map glyphs to characters.
    fn spread(&mut self, text: &str, total: Option<Advance>, codes: usize) {
        #[allow(clippy::cast_precision_loss)] // far below 2^24
        let count = text.chars().count().max(1) as f32;
        #[allow(clippy::cast_precision_loss)]
        let estimated = Advance { width: 500.0 * count, count: codes as f32, ..Advance::default() };
        let total = total.unwrap_or(estimated);
        let each = Advance {
            width: total.width / count,
            vertical: total.vertical.map(|v| v / count),
            count: total.count / count,
            words: total.words / count,
        };
        self.pieces.extend(text.chars().map(|c| (c.to_string(), each)));
    }
}

impl Advance {
    /// For a code of which the library knows no width.
    fn unknown() -> Self {
        Self { width: 500.0, count: 1.0, ..Self::default() }
    }

    fn sum(glyphs: &[GlyphAdvance]) -> Self {
        let mut total = Self::default();
        for glyph in glyphs {
            total.width += glyph.width;
            total.count += 1.0;
            if glyph.is_word_space {
                total.words += 1.0;
            }
            if let Some(vertical) = glyph.vertical {
                total.vertical = Some(total.vertical.unwrap_or_default() + vertical.advance);
            }
        }
        total
    }
}

/// The bytes of a code as a number.
fn value(code: &[u8]) -> u32 {
    code.iter().fold(0, |value, byte| value << 8 | u32::from(*byte))
}

fn is_bold_name(name: &str) -> bool {
    let name = name.to_lowercase();
    ["bold", "black", "heavy", "cmbx", "-medi"].iter().any(|part| name.contains(part))
}

/// Whether an entry of a dictionary is this name.
pub(crate) fn is_named(dictionary: &PdfDict, key: &[u8], name: &[u8]) -> bool {
    dictionary.get(key).and_then(PdfObject::as_name) == Some(name)
}

/// The codes of a font's `Differences`, with the names of their glyphs.
pub(crate) fn differences<'d>(
    document: &'d RawDocument,
    font: &'d PdfDict,
) -> Option<Vec<(usize, Cow<'d, str>)>> {
    let encoding = document.resolve(font.get(b"Encoding".as_slice())?).as_dict()?;
    let entries = document.resolve(encoding.get(b"Differences".as_slice())?).as_array()?;
    let mut code = 0;
    let mut named = Vec::new();
    for entry in entries {
        let entry = document.resolve(entry);
        if let Some(start) = entry.as_i64() {
            code = usize::try_from(start).unwrap_or_default();
        } else if let Some(name) = entry.as_name() {
            named.push((code, String::from_utf8_lossy(name)));
            code += 1;
        }
    }
    Some(named)
}

/// The dictionary of the font with this name on a page or in a form.
fn dictionary<'d>(
    document: &'d RawDocument,
    scope: ResourceScope,
    name: &[u8],
) -> Option<&'d PdfDict> {
    let in_form = scope.form.and_then(|form| listed(document, form, name));
    in_form.or_else(|| listed(document, scope.page, name))
}

fn listed<'d>(document: &'d RawDocument, of: (u32, u16), name: &[u8]) -> Option<&'d PdfDict> {
    let within = |dictionary: &'d PdfDict, key: &[u8]| {
        dictionary.get(key).and_then(|value| document.resolve(value).as_dict())
    };
    let mut node = document.get_dict(of).ok()?;
    for _ in 0..MAX_PARENTS {
        let resources = within(node, b"Resources").and_then(|found| within(found, b"Font"));
        if let Some(fonts) = resources {
            return within(fonts, name);
        }
        node = within(node, b"Parent")?;
    }
    None
}
