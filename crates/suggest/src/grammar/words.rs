//! Sentences as words, with what the lexicon and the endings say about each. The project's own rules
//! say where sentences and words are.

use annotator_core::phrases::{money, number::Numbers};
use annotator_core::text::Text;
use annotator_core::text::boundaries::{sentences_of, words_of};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

use super::elision;
use crate::lexicon::{Classes, Forms, Known, Language, Lexicon};

/// The most words of a sum of money: "approximately 23 million United States dollars".
const LONGEST_SUM: usize = 8;

/// What stands between a word and the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    #[default]
    None,
    Comma,
    /// A dash or a bracket: what is between two of them interrupts the sentence.
    Dash,
    /// A semicolon, a colon or the end.
    Strong,
}

/// A word without the punctuation around it.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// In lower case, with plain apostrophes and without `'s`.
    pub(crate) text: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// What stands after it.
    pub(crate) after: Break,
    pub(crate) is_capital: bool,
    pub(crate) is_possessive: bool,
    /// Whether it is within quotation marks.
    pub(crate) is_quoted: bool,
    pub(crate) classes: Classes,
    pub(crate) forms: Forms,
    /// The base forms of the verbs that it can be a form of.
    pub(crate) lemmas: &'static [String],
    pub(crate) is_adverb: bool,
}

impl Word {
    pub(crate) fn is(&self, word: &str) -> bool {
        self.text == word
    }

    /// Whether it starts with a number in digits.
    pub(crate) fn is_number(&self) -> bool {
        self.text.starts_with(char::is_numeric)
    }

    /// Whether it ends like a plural.
    pub(crate) fn is_plural(&self) -> bool {
        self.text.ends_with('s')
    }
}

/// The words of a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) words: Vec<Word>,
    pub(crate) is_question: bool,
    /// The first and the last word of each sum of money.
    pub(crate) sums: Vec<(usize, usize)>,
}

impl Sentence {
    pub(crate) fn get(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// What stands after the word at a place.
    pub(crate) fn after(&self, at: usize) -> Break {
        self.get(at).map_or(Break::Strong, |word| word.after)
    }

    /// The passage from the first to the last of some words.
    pub(crate) fn span_of(&self, first: usize, last: usize) -> Option<Span> {
        let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
        Span::between(offset(self.get(first)?.start)?, offset(self.get(last)?.end)?)
    }

    /// How many words have a class.
    pub(crate) fn count(&self, class: Classes) -> usize {
        self.words.iter().filter(|word| word.classes.has(class)).count()
    }
}

/// The sentences of a text as words, which keep their places in the text.
pub(crate) fn sentences(text: &Text, lexicon: &'static Lexicon, numbers: Numbers) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let cutter =
        Cutter { content: text.as_str(), lexicon, classes: CutClasses::of(lexicon), numbers };
    for paragraph in 0..text.paragraphs().len() {
        let words = words_of(text, paragraph);
        let mut words = words.as_slice();
        for span in sentences_of(text, paragraph) {
            let end = words.iter().position(|word| word.start() >= span.end());
            let (here, rest) = words.split_at(end.unwrap_or(words.len()));
            words = rest;
            sentences.push(cutter.sentence(span, here));
        }
    }
    sentences
}

/// The classes that words are cut with.
pub(super) struct CutClasses {
    adverb: Classes,
    not_adverb: Classes,
    and: Classes,
    number: Classes,
    pub(super) clitic: Classes,
    pub(super) sure_clitic: Classes,
    pub(super) before_clitic: Classes,
}

impl CutClasses {
    fn of(lexicon: &Lexicon) -> Self {
        let class = |name: &str| lexicon.class(name).unwrap_or_default();
        Self {
            adverb: class("adverb"),
            not_adverb: class("not-adverb"),
            and: class("and"),
            number: class("number"),
            clitic: class("clitic"),
            sure_clitic: class("sure-clitic"),
            before_clitic: class("we").or(class("me")).or(class("ne")).or(class("sure-clitic")),
        }
    }
}

struct Cutter<'a> {
    content: &'a str,
    lexicon: &'static Lexicon,
    classes: CutClasses,
    numbers: Numbers,
}

impl<'a> Cutter<'a> {
    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.content.get(from..to).unwrap_or_default()
    }

    fn is_english(&self) -> bool {
        self.lexicon.language == Language::English
    }

    fn without_enclitic<'t>(&self, text: &'t str) -> Option<&'t str> {
        let is_spanish = self.lexicon.language == Language::Spanish;
        is_spanish.then(|| elision::without_enclitic(text)).flatten()
    }

    /// Where "l'eau" is cut: after the apostrophe.
    fn elided(&self, start: usize, end: usize) -> Option<usize> {
        let is_french = self.lexicon.language == Language::French;
        let length = is_french.then(|| elision::cut(self.slice(start, end))).flatten()?;
        Some(start + length)
    }

    fn sentence(&self, span: Span, spans: &[Span]) -> Sentence {
        let (start, end) = (span.start().get(), span.end().get());
        let mut words: Vec<Word> = Vec::with_capacity(spans.len());
        let mut quotes = Quotes::default();
        let mut from = start;
        for word in spans.iter().filter(|word| span.covers(**word)) {
            let marks = self.slice(from, word.start().get());
            self.finish(&mut words, marks, &quotes);
            quotes.read(marks);
            from = word.end().get();
            let start = word.start().get();
            match self.elided(start, from) {
                Some(cut) => {
                    self.add(&mut words, start, cut, quotes.is_open);
                    self.add(&mut words, cut, from, quotes.is_open);
                }
                None => self.add(&mut words, start, from, quotes.is_open),
            }
        }
        let marks = self.slice(from, end);
        self.finish(&mut words, marks, &quotes);
        if let Some(last) = words.last_mut() {
            last.after = Break::Strong;
        }
        self.join_adverbs(&mut words);
        if !self.is_english() {
            elision::mark_clitics(&mut words, &self.classes);
        }
        let is_question = marks.contains(['?', '؟']);
        let sums = self.sums(&words);
        Sentence { words, is_question, sums }
    }

    /// Says of the last word what stands after it.
    fn finish(&self, words: &mut [Word], marks: &str, quotes: &Quotes) {
        let Some(last) = words.last_mut() else { return };
        last.after = strongest(marks);
        // "the Netherlands' commitment"
        last.is_possessive |= self.is_english()
            && last.is_plural()
            && marks.starts_with(['\'', '’', 'ʼ'])
            && !quotes.is_single_open;
        // "$5" and "30%" keep their signs.
        last.end += marks
            .chars()
            .take_while(|c| *c == '%' || is_sign(*c))
            .map(char::len_utf8)
            .sum::<usize>();
    }

    /// Adds a word, with the currency signs before it.
    fn add(&self, words: &mut Vec<Word>, start: usize, end: usize, is_quoted: bool) {
        let before = self.content.get(..start).unwrap_or_default();
        let signs: usize =
            before.chars().rev().take_while(|c| is_sign(*c)).map(char::len_utf8).sum();
        let earliest = words.last().map_or(0, |last| last.end);
        let mut word = self.word(start, end, is_quoted);
        word.start = start.saturating_sub(signs).max(earliest);
        words.push(word);
    }

    fn word(&self, start: usize, end: usize, is_quoted: bool) -> Word {
        let written = self.slice(start, end);
        let mut text = written.to_lowercase();
        if !text.is_ascii() {
            text = text.replace(['’', 'ʼ', '‘'], "'").replace(['\u{2010}', '\u{2011}'], "-");
        }
        if !self.is_english() {
            text = elision::plain(&text);
        }
        let is_possessive = self.is_english() && text.ends_with("'s");
        if is_possessive {
            text.truncate(text.len().saturating_sub(2));
        }
        let known: Option<&'static Known> =
            self.lexicon.get(&text).or_else(|| self.lexicon.get(self.without_enclitic(&text)?));
        let classes = known.map(|known| known.classes).unwrap_or_default();
        let forms = known.map_or_else(|| self.lexicon.guess(&text), |known| known.forms);
        let is_adverb = classes.has(self.classes.adverb)
            || (self.lexicon.ends_like_adverb(&text)
                && !classes.has(self.classes.not_adverb)
                && known.is_none_or(|known| known.forms == Forms::default()));
        Word {
            start,
            end,
            after: Break::None,
            is_capital: written.starts_with(char::is_uppercase),
            is_possessive,
            is_quoted,
            classes,
            forms,
            lemmas: known.map(|known| known.lemmas.as_slice()).unwrap_or_default(),
            is_adverb,
            text,
        }
    }

    /// "immediately and permanently" is one adverb.
    fn join_adverbs(&self, words: &mut [Word]) {
        for at in 1..words.len() {
            let is_adverb = |at: usize| words.get(at).is_some_and(|word: &Word| word.is_adverb);
            let joins = words.get(at).is_some_and(|word| word.classes.has(self.classes.and))
                && is_adverb(at - 1)
                && is_adverb(at + 1);
            if let Some(word) = words.get_mut(at).filter(|_| joins) {
                word.is_adverb = true;
            }
        }
    }

    /// The sums of money, as the project reads them.
    fn sums(&self, words: &[Word]) -> Vec<(usize, usize)> {
        let mut sums: Vec<(usize, usize)> = Vec::new();
        for at in 0..words.len() {
            let is_known = sums.last().is_some_and(|(_, last)| *last >= at);
            if !is_known
                && self.may_start_sum(words, at)
                && let Some(last) = self.sum_at(words, at)
            {
                sums.push((at, last));
            }
        }
        sums
    }

    fn may_start_sum(&self, words: &[Word], at: usize) -> bool {
        let is_number = |at: usize| {
            words
                .get(at)
                .is_some_and(|word| word.is_number() || word.classes.has(self.classes.number))
        };
        let is_code = words.get(at).is_some_and(|word| word.is_capital && word.text.len() <= 3);
        is_number(at) || (is_code && is_number(at + 1))
    }

    /// The last word of the sum that starts at a word.
    fn sum_at(&self, words: &[Word], at: usize) -> Option<usize> {
        let start = words.get(at)?.start;
        let mut found = None;
        for last in at..(at + LONGEST_SUM).min(words.len()) {
            let word = words.get(last)?;
            let sum = money::find(self.slice(start, word.end), self.numbers);
            let reaches = sum.is_some_and(|(range, _)| {
                start + range.start < words.get(at).map_or(0, |word| word.end)
                    && start + range.end > word.start
            });
            if reaches {
                found = Some(last);
            } else if found.is_some() {
                break;
            }
            if word.after > Break::None {
                break;
            }
        }
        found
    }
}

fn is_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '\u{20a0}'..='\u{20cf}')
}

/// What quotation marks are open.
#[derive(Default)]
struct Quotes {
    is_open: bool,
    is_single_open: bool,
}

impl Quotes {
    fn read(&mut self, marks: &str) {
        let mut before = None;
        for mark in marks.chars() {
            match mark {
                '“' | '«' | '„' => self.is_open = true,
                '”' | '»' => self.is_open = false,
                '"' => self.is_open = !self.is_open,
                '‘' => self.is_single_open = true,
                '\'' if before.is_some_and(char::is_whitespace) => self.is_single_open = true,
                '’' | '\'' => self.is_single_open = false,
                _ => {}
            }
            before = Some(mark);
        }
    }
}

fn strongest(marks: &str) -> Break {
    let of = |mark: char| match mark {
        ',' | '،' => Break::Comma,
        '(' | ')' | '[' | ']' => Break::Dash,
        '-' if marks.trim() == "-" => Break::Dash,
        '–' | '—' | '―' => Break::Dash,
        ';' | ':' | '!' | '?' | '؛' | '؟' => Break::Strong,
        _ => Break::None,
    };
    marks.chars().map(of).max().unwrap_or_default()
}
