use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

use super::*;

const AWKWARD: &str = "[a-zA-Z0-9 .’'\\-\u{a0}\n\ré\u{301}😀👩🏽\u{200d}⚖\u{fe0f}🇯🇵一二กำعم\u{600}\u{202f}\u{200b}\u{ad}]{0,40}";

fn text(content: &str) -> Text {
    Text::new(content.to_owned())
}

/// The text without its `|`, and where they were.
fn marked(marked: &str) -> (Text, Vec<ByteOffset>) {
    let mut places = Vec::new();
    let mut content = String::new();
    for part in marked.split('|') {
        content.push_str(part);
        places.push(ByteOffset(content.len() as u32));
    }
    places.pop();
    (Text::new(content), places)
}

fn sentences(content: &str) -> Vec<String> {
    let text = text(content);
    let spans = (0..text.paragraphs().len()).flat_map(|index| sentences_of(&text, index));
    spans.map(|span| text.slice(span).to_owned()).collect()
}

/// `|` marks where sentences end within the text.
#[track_caller]
fn check_sentences(marked: &str) {
    let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
    assert_eq!(sentences(&marked.replace('|', "")), expected);
}

#[test]
fn abbreviations_do_not_end_a_sentence() {
    for title in TITLES_AND_NAMES {
        check_sentences(title);
    }
    for both in [
        "I thank you, Mr. President. |H.E. Ms. Sato and Amb. Gen. Ito spoke.",
        "See para. 5 and Paras. 6, arts. Two and Art. III. |We agree.",
        "Resolution No. 2331 stands. |Nos. 5 and 6 too.",
        "Will Japan yield? |No. |We will not.",
        "The answer is no. |We go on.",
        "The U.S. Government and the U.N. Secretariat agree.",
        "It works with the U.S. |The Government agrees.",
        "J. K. Smith met H. Sato at 5 p.m. Tokyo time. |So did I. |We left.",
        "It brings food, water, etc. |Japan helps.",
        "It brings food etc. and helps.",
        "We act, e.g. Japan, i.e. Tokyo, vs. No one. |Good.",
        "(Mr. Sato) left. |“Dr. Ito stayed.” |He said so.",
        "MR. PRESIDENT, WE ACT. |MRS. ITO TOO.",
        "1. We will act. |2. We will pay 2.5 million. |3. Done.",
        "It paid US$2.5 million in 2015. |Then more… And more!",
        "Really?! |Yes.",
        "奴隷は禁止する。|苦役も。",
        "سلام؟ |نعم.",
    ] {
        check_sentences(both);
    }
}

const TITLES_AND_NAMES: &[&str] = &[
    "Then Mr. Sato spoke.",
    "Then Mrs. Sato spoke.",
    "Then Ms. Sato spoke.",
    "Then Dr. Sato spoke.",
    "Then H.E. Sato spoke.",
    "Then Amb. Sato spoke.",
    "Then Gen. Sato spoke.",
    "Then Prof. Sato spoke.",
    "Near St. Petersburg it snowed.",
    "Under art. II it holds.",
    "Under para. X it holds.",
    "Good vs. Evil.",
];

#[test]
fn sentences_have_no_edge_spaces_and_stay_in_their_paragraph() {
    let content = "\u{a0}\u{a0}Mr. President,\n\u{a0}\nWe act.\u{a0} We  pay. \nNo full stop";
    assert_eq!(sentences(content), ["Mr. President,", "We act.", "We  pay.", "No full stop"]);
    assert_eq!(sentences("Under Mr.\nSato spoke."), ["Under Mr.", "Sato spoke."]);
    assert_eq!(sentences("One.\r\nTwo Mr.\rThree."), ["One.", "Two Mr.", "Three."]);
    assert!(sentences(" \n\u{a0}\n").is_empty());
}

#[test]
fn words_keep_hyphens_and_apostrophes() {
    let text =
        text("Japan’s human-centered, non\u{2011}binding US$1,000 aid—now 👩🏽‍⚖️ cafe\u{301} - re-");
    let words: Vec<&str> = words_of(&text, 0).into_iter().map(|span| text.slice(span)).collect();
    let expected = [
        "Japan’s",
        "human-centered",
        "non\u{2011}binding",
        "US",
        "1,000",
        "aid",
        "now",
        "cafe\u{301}",
        "re",
    ];
    assert_eq!(words, expected);
}

#[test]
fn a_sentence_or_paragraph_is_found_from_any_offset_in_it() {
    let text = text(" We will act. You too.\u{a0}\n\u{a0}\nEnd");
    let slice = |span: Option<Span>| span.map(|span| text.slice(span));
    let sentence = |at| slice(sentence_at(&text, ByteOffset(at)));
    assert_eq!(sentence(0), Some("We will act."));
    assert_eq!(
        [sentence(13), sentence(14), sentence(24)],
        [Some("We will act."), Some("You too."), Some("You too.")]
    );
    assert_eq!(sentence(25), None, "a blank paragraph has no sentence");
    let paragraph = |at| slice(paragraph_span(&text, ByteOffset(at)));
    assert_eq!(paragraph(24), Some("We will act. You too."));
    assert_eq!([paragraph(25), paragraph(28)], [None, Some("End")]);
}

/// The caret starts at the first `|` and stops at each following one.
#[track_caller]
fn check_steps(unit: StepUnit, forward: bool, content: &str) {
    let (text, mut stops) = marked(content);
    if !forward {
        stops.reverse();
    }
    for pair in stops.windows(2) {
        assert_eq!(step(&text, pair[0], unit, forward), pair[1], "{content:?} from {:?}", pair[0]);
    }
    let last = *stops.last().unwrap();
    assert_eq!(step(&text, last, unit, forward), last, "{content:?}: the caret moves past the end");
}

#[test]
fn the_caret_steps_by_character() {
    for content in ["|a|e\u{301}|👩🏽‍⚖️|🇯🇵|🇫🇷|\n|\u{a0}|\n|\n|ع|م|", "|a|\r\n|b|", "|", "|ก|กำ|"]
    {
        check_steps(StepUnit::Character, true, content);
        check_steps(StepUnit::Character, false, content);
    }
}

#[test]
fn the_caret_steps_by_word() {
    check_steps(StepUnit::Word, true, "|We| act|, human-centered|.\n\n  👩🏽‍⚖️ Japan’s| .\n|");
    check_steps(StepUnit::Word, false, "|  |We |act, |human-centered.\n\n  👩🏽‍⚖️ |Japan’s . \n|");
    check_steps(StepUnit::Word, true, "|一|二| 三|");
    check_steps(StepUnit::Word, false, "|سلام |عليكم|");
}

#[test]
fn the_caret_steps_by_sentence() {
    check_steps(
        StepUnit::Sentence,
        true,
        "| |Mr. A acts. |He pays.\n\u{a0}\n\n\u{a0}|End. |Last. |\n\n",
    );
    check_steps(
        StepUnit::Sentence,
        false,
        "\u{a0}|Mr. A acts. |He pays.\n\u{a0}\n\n\u{a0}|End. |La|st. \n\n",
    );
    check_steps(StepUnit::Sentence, true, "A.\n\n|");
    check_steps(StepUnit::Sentence, false, "\n|\nA.");
}

#[test]
fn the_caret_steps_by_paragraph_and_text() {
    check_steps(StepUnit::Paragraph, true, "On|e.\n\u{a0}\n\n|\u{a0}Two. More.\n|Three.|\n\n");
    check_steps(StepUnit::Paragraph, false, "|One.\n\u{a0}\n\n|\u{a0}Two. More.\n|Thr|ee.\n\n");
    check_steps(StepUnit::Paragraph, false, "\n|One.\n\n|");
    check_steps(StepUnit::Text, true, "a|b\n\n|");
    check_steps(StepUnit::Text, false, "|\nb|");
    let (text, at) = marked("One\n| |two|\nThree");
    assert_eq!(paragraph_edge(&text, at[1], false), at[0]);
    assert_eq!(paragraph_edge(&text, at[1], true), at[2]);
    assert_eq!(paragraph_edge(&text, at[2], true), at[2], "the LF belongs to its paragraph");
}

#[test]
fn selections_snap_to_words_or_graphemes() {
    // `|`: the ends of the user's selection; `[` and `]`: the snapped one.
    for (content, how) in [
        ("We [w|ill ac|t] now", Snap::Words),
        ("We| [will] |now", Snap::Words),
        ("We |[will]|, now", Snap::Words),
        ("We [w|ill,] |now", Snap::Words),
        ("[human-c|enter|ed] aid", Snap::Words),
        ("[Japan|’|s] aid", Snap::Words),
        ("aid|[—no|w].", Snap::Words),
        ("(|[aid]|)", Snap::Words),
        ("a|\u{a0}\n [b]\n|\nc", Snap::Words),
        ("[cafe|\u{301} au|] lait", Snap::Words),
        ("w[|il|]l", Snap::Graphemes),
        ("caf[e|\u{301}]| x", Snap::Graphemes),
        ("x [👩🏽\u{200d}|⚖️]| y", Snap::Words),
        ("x|[一二]|三", Snap::Words),
        ("[ก|ำ]|ก", Snap::Words),
        ("قال [س|لا|م] نعم", Snap::Words),
    ] {
        check_snap(content, how);
    }
}

#[track_caller]
fn check_snap(content: &str, how: Snap) {
    let (text, ends) = marked(&content.replace(['[', ']'], ""));
    let taken = content.split(['[', ']']).nth(1).unwrap().replace('|', "");
    for (a, b) in [(ends[0], ends[1]), (ends[1], ends[0])] {
        let span = snap(&text, a, b, how).unwrap();
        assert_eq!(text.slice(span), taken, "{content:?}");
    }
}

#[test]
fn a_selection_of_spaces_snaps_to_nothing() {
    for content in ["a| \u{a0}|b", "a|\n\n|b", "a||b", "a|\r\n|b", "||"] {
        let (text, ends) = marked(content);
        assert_eq!(snap(&text, ends[0], ends[1], Snap::Words), None, "{content:?}");
        assert_eq!(snap(&text, ends[0], ends[1], Snap::Graphemes), None, "{content:?}");
    }
    assert_eq!(snap(&text("ab"), ByteOffset(7), ByteOffset(9), Snap::Words), None);
}

fn grapheme_boundaries(content: &str) -> Vec<usize> {
    let starts = content.grapheme_indices(true).map(|(at, _)| at);
    starts.chain([content.len()]).collect()
}

proptest! {
    #[test]
    fn snapping_is_idempotent_and_keeps_all_selected_words(
        content in AWKWARD, a in 0_u32..160, b in 0_u32..160, words in any::<bool>(),
    ) {
        let text = text(&content);
        let how = if words { Snap::Words } else { Snap::Graphemes };
        let (a, b) = (text.floor_boundary(ByteOffset(a)), text.floor_boundary(ByteOffset(b)));
        let taken = snap(&text, a, b, how);
        prop_assert_eq!(taken, snap(&text, b, a, how));
        let asked = &content[a.min(b).get()..a.max(b).get()];
        let Some(span) = taken else {
            prop_assert!(asked.trim().is_empty());
            return Ok(());
        };
        prop_assert_eq!(snap(&text, span.start(), span.end(), how), Some(span), "idempotent");
        let boundaries = grapheme_boundaries(&content);
        prop_assert!(boundaries.contains(&span.start().get()));
        prop_assert!(boundaries.contains(&span.end().get()));
        let lead = asked.len() - asked.trim_start().len();
        if !asked.trim().is_empty() {
            prop_assert!(span.start().get() <= a.min(b).get() + lead);
            prop_assert!(span.end().get() >= a.min(b).get() + lead + asked.trim().len());
        }
        if words {
            // White space may be part of a word: U+202F is, and so is a space with a combining
            // mark.
            let (before, after) = (&content[..span.start().get()], &content[span.end().get()..]);
            prop_assert!(!cuts(&text, span.start()) || before.ends_with(char::is_whitespace));
            prop_assert!(!cuts(&text, span.end()) || after.starts_with(char::is_whitespace));
        }
    }

    #[test]
    fn starting_at_a_space_finds_the_same_words(content in AWKWARD, at in 0_usize..160) {
        let body = content.replace(['\n', '\r'], " ");
        let at = text(&body).floor_boundary(ByteOffset(at as u32)).get();
        let all: Vec<words::Unit> = words::units(&body, 0).collect();
        prop_assert_eq!(
            words::unit_around(&body, at),
            all.iter().find(|u| u.range.start < at && at < u.range.end).cloned()
        );
        let words: Vec<_> = all.into_iter().filter(|u| u.is_word).map(|u| u.range).collect();
        prop_assert_eq!(words::word_after(&body, at), words.iter().find(|w| w.end > at).cloned());
        prop_assert_eq!(words::word_before(&body, at), words.iter().rev().find(|w| w.start < at).cloned());
    }

    #[test]
    fn the_caret_moves_and_stops_at_graphemes_only(content in AWKWARD, from in 0_u32..160) {
        let text = text(&content);
        let boundaries = grapheme_boundaries(&content);
        let from = text.floor_boundary(ByteOffset(from));
        for unit in [StepUnit::Character, StepUnit::Word, StepUnit::Sentence, StepUnit::Paragraph, StepUnit::Text] {
            let (on, back) = (step(&text, from, unit, true), step(&text, from, unit, false));
            prop_assert!(boundaries.contains(&on.get()) && boundaries.contains(&back.get()), "{:?}", unit);
            prop_assert!(back <= from);
            if boundaries.contains(&from.get()) {
                prop_assert!(on >= from);
            }
            if unit == StepUnit::Character {
                let next = boundaries.iter().find(|b| **b > from.get());
                prop_assert_eq!(on.get(), next.copied().unwrap_or(content.len()));
                let previous = boundaries.iter().rev().find(|b| **b < from.get());
                prop_assert_eq!(back.get(), previous.copied().unwrap_or(0));
            }
        }
    }

    #[test]
    fn sentences_cover_a_paragraph(content in AWKWARD) {
        let mut end = 0;
        for range in sentences::sentences(&content) {
            prop_assert_eq!(range.start, end);
            prop_assert!(grapheme_boundaries(&content).contains(&range.end));
            end = range.end;
        }
        prop_assert_eq!(end, content.len());
    }
}
