//! The words of a passage, and what they are in an English sentence.

use std::ops::Range;

use crate::phrases::fold::fold;

/// A word without the punctuation around it.
pub(super) struct Word {
    /// Lower case, without accents.
    pub folded: String,
    pub bytes: Range<usize>,
    /// Whether punctuation after it, or before the next word, ends a clause.
    pub ends_clause: bool,
}

/// The words of a text. White space of any kind separates them, also NBSPs and line ends.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for piece in text.split_whitespace() {
        // The piece is a part of the text, so this is its place.
        let start = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let inner = piece.trim_matches(|c: char| !c.is_alphanumeric());
        let at = piece.find(inner).unwrap_or(0);
        let (before, after) = (piece.get(..at), piece.get(at.saturating_add(inner.len())..));
        let ends = |marks: Option<&str>| marks.is_some_and(|marks| marks.contains(ENDS_CLAUSE));
        if let Some(last) = words.last_mut() {
            last.ends_clause |= ends(if inner.is_empty() { Some(piece) } else { before });
        }
        if !inner.is_empty() {
            let from = start.saturating_add(at);
            words.push(Word {
                folded: fold(inner),
                bytes: from..from.saturating_add(inner.len()),
                ends_clause: ends(after),
            });
        }
    }
    words
}

const ENDS_CLAUSE: [char; 14] =
    [',', ';', ':', '.', '!', '?', '(', ')', '–', '—', '“', '”', '"', '،'];

/// Whether a name ends before this word.
pub(super) fn ends_name(word: &str) -> bool {
    matches!(
        word,
        "in" | "by"
            | "over"
            | "before"
            | "during"
            | "within"
            | "from"
            | "which"
            | "that"
            | "who"
            | "to"
            | "and"
            | "with"
            | "through"
            | "so"
            | "as"
            | "will"
            | "shall"
            | "must"
            | "should"
            | "has"
            | "have"
            | "is"
            | "are"
    )
}

/// Whether a sentence may have this word before its subject.
pub(super) fn introduces(word: &str) -> bool {
    matches!(word, "today" | "now" | "also" | "and" | "but" | "that" | "therefore" | "finally")
}

pub(super) fn is_adverb(word: &str) -> bool {
    matches!(
        word,
        "also" | "now" | "therefore" | "again" | "further" | "hereby" | "still" | "once" | "thus"
    ) || (word.len() > 4 && word.ends_with("ly") && !matches!(word, "rely" | "apply" | "supply"))
}

/// Whether this word shows that the words before it are a subject.
pub(super) fn is_verb(word: &str) -> bool {
    const AUXILIARIES: [&str; 22] = [
        "will", "shall", "must", "should", "can", "cannot", "may", "has", "have", "had", "is",
        "are", "was", "were", "does", "do", "did", "would", "could", "needs", "ought", "am",
    ];
    const VERBS: &str = "pledge commit undertake promise reaffirm affirm support call urge request \
        encourage invite appeal demand intend plan hope look remain stand announce welcome \
        contribute provide continue attach ask seek strive expect propose offer accept reject \
        refuse decline ratify adopt thank commend condemn recognise recognize believe consider \
        work help fund give train open close pay send host establish launch implement agree decide \
        wish aim join share increase strengthen endorse appreciate reiterate stress underline \
        emphasise emphasize note oppose";
    AUXILIARIES.contains(&word) || VERBS.split_whitespace().any(|verb| is_form_of(word, verb))
}

/// Whether the word is the verb, or its third person or past.
fn is_form_of(word: &str, verb: &str) -> bool {
    let ending = |stem: &str, endings: &[&str]| {
        word.strip_prefix(stem).is_some_and(|rest| endings.contains(&rest))
    };
    ending(verb, &["", "s", "es", "d", "ed"])
        || verb.strip_suffix('y').is_some_and(|stem| ending(stem, &["ies", "ied"]))
        || (verb == "commit" && word == "committed")
}

/// How many words a verb has that asks others to act; `None` for other verbs.
pub(super) fn asks(word: &str, next: &str) -> Option<usize> {
    const ASKS: [&str; 6] = ["urge", "request", "encourage", "invite", "ask", "implore"];
    if ASKS.iter().any(|verb| is_form_of(word, verb)) {
        return Some(1);
    }
    let with_preposition = (is_form_of(word, "call") && matches!(next, "on" | "upon"))
        || (is_form_of(word, "appeal") && next == "to");
    with_preposition.then_some(2)
}

pub(super) fn is_modal(word: &str) -> bool {
    matches!(word, "will" | "shall" | "must" | "should")
}

/// Whether the word and `to` say that the subject will do what follows.
pub(super) fn promises(word: &str) -> bool {
    const VERBS: [&str; 10] = [
        "pledge",
        "commit",
        "undertake",
        "promise",
        "intend",
        "plan",
        "hope",
        "agree",
        "decide",
        "aim",
    ];
    const STATES: [&str; 5] = ["ready", "prepared", "determined", "willing", "resolved"];
    STATES.contains(&word) || VERBS.iter().any(|verb| is_form_of(word, verb))
}

/// Whether a phrase that starts with this word does not say what is done.
pub(super) fn says_nothing(word: &str) -> bool {
    matches!(
        word,
        "" | "not"
            | "never"
            | "no"
            | "be"
            | "have"
            | "the"
            | "a"
            | "an"
            | "this"
            | "that"
            | "these"
            | "those"
            | "our"
            | "its"
            | "their"
            | "all"
    )
}

/// Whether what is done ends before this word.
pub(super) fn ends_action(word: &str) -> bool {
    matches!(word, "if" | "provided" | "unless" | "because" | "while" | "until" | "subject")
}
