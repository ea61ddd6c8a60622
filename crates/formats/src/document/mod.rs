//! Documents to read, such as a codebook or a report: their parts, and how each markup writes them.

pub(crate) mod commonmark;
pub(crate) mod docx;
pub(crate) mod markdown;
pub(crate) mod page;

/// A piece of text in one style.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Run {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
}

/// Text in several styles.
pub(crate) type Runs = Vec<Run>;

/// A part of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// A heading of this level, from 1.
    Heading(u8, String),
    Paragraph(Runs),
    /// A quoted passage, and where it is from.
    Quote(String, String),
    /// Items, each with its depth from 0; with their numbers if they have some.
    Item {
        depth: usize,
        number: Option<u64>,
        runs: Runs,
    },
    /// A table with a line of headings.
    Table(Vec<Vec<String>>),
    /// A picture.
    Picture(Picture),
    /// A paragraph of a text with its coded passages.
    Coded(Vec<Piece>),
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Picture {
    /// What it says, for those who do not see it.
    pub alt: String,
    /// As an SVG file; for pages.
    pub svg: String,
    /// As a PNG file; for Word documents.
    pub png: Vec<u8>,
    /// In CSS pixels.
    pub width: u32,
    pub height: u32,
}

/// A piece of a paragraph with coded passages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words, and the colour of the code that they have: a slot of the palette.
    Words(String, Option<u8>),
    /// Here the passage begins that a comment is on.
    Begin(usize),
    /// Here it ends.
    End(usize),
}

/// What is said about a passage, at the edge of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Comment {
    pub author: String,
    /// The first line has the code.
    pub lines: Vec<String>,
}

/// The document.
pub(crate) struct Document {
    pub title: String,
    pub blocks: Vec<Block>,
    /// What [`Piece::Begin`] and [`Piece::End`] count.
    pub comments: Vec<Comment>,
}

pub(crate) fn plain(text: &str) -> Runs {
    vec![Run { text: text.to_owned(), ..Run::default() }]
}

/// The words of a paragraph with coded passages.
fn words(pieces: &[Piece]) -> String {
    let words = pieces.iter().filter_map(|piece| match piece {
        Piece::Words(words, _) => Some(words.as_str()),
        Piece::Begin(_) | Piece::End(_) => None,
    });
    words.collect()
}
