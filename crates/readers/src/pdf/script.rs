//! Properties of scripts that matter for putting glyphs together: direction, combining marks, and
//! whether words are separated by spaces.

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::UnicodeNormalization;

/// The direction of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Ltr,
    Rtl,
    /// A digit. Runs left to right, also within right-to-left text.
    Digit,
    /// A separator that belongs to the digits on both sides of it.
    Separator,
    Neutral,
}

/// The direction of a piece of text, from its first character that has one.
pub(crate) fn direction(text: &str) -> Direction {
    let mut found = Direction::Neutral;
    for c in text.chars() {
        let of_char = match bidi_class(c) {
            BidiClass::L => Direction::Ltr,
            BidiClass::R | BidiClass::AL => Direction::Rtl,
            BidiClass::EN | BidiClass::AN => Direction::Digit,
            BidiClass::CS => Direction::Separator,
            _ => Direction::Neutral,
        };
        match of_char {
            Direction::Ltr | Direction::Rtl => return of_char,
            Direction::Neutral => {}
            Direction::Digit | Direction::Separator if found == Direction::Neutral => {
                found = of_char;
            }
            Direction::Digit => found = Direction::Digit,
            Direction::Separator => {}
        }
    }
    found
}

/// Whether this is only combining marks, or a letter drawn below or above another: the second
/// consonant of Khmer and Myanmar, the R of Devanagari.
pub(crate) fn is_mark(text: &str) -> bool {
    text.starts_with(['\u{17d2}', '\u{1039}'])
        || text == "\u{930}\u{94d}"
        || (!text.is_empty() && text.chars().all(|c| bidi_class(c) == BidiClass::NSM))
}

/// The character between words in Ethiopic, where others have a space.
pub(crate) const ETHIOPIC_SPACE: char = '\u{1361}';

/// Whether a script has no spaces between words, so that lines are joined without one. Korean has
/// spaces.
pub(crate) fn is_unspaced(c: char) -> bool {
    is_ideographic(c)
        || matches!(c,
            '\u{e00}'..='\u{eff}'       // Thai, Lao
            | '\u{f00}'..='\u{fff}'     // Tibetan
            | '\u{1000}'..='\u{109f}'   // Myanmar
            | '\u{1780}'..='\u{17ff}'   // Khmer
        )
}

/// Whether a character fills a square, as in Chinese and Japanese.
pub(crate) fn is_ideographic(c: char) -> bool {
    matches!(c,
        '\u{2e80}'..='\u{303f}'
        | '\u{3040}'..='\u{312f}'
        | '\u{31a0}'..='\u{31ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}'
    )
}

pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7ff}')
}

/// Replaces presentation forms with ordinary letters: Latin ligatures and Arabic forms.
pub(crate) fn written(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fb00}'..='\u{fb06}' | '\u{fb13}'..='\u{fb17}' => {
                written.extend(std::iter::once(c).nfkc());
            }
            '\u{fb1d}'..='\u{fdfb}' | '\u{fe70}'..='\u{fefc}' => {
                written.extend(std::iter::once(c).nfkc().filter(|c| *c != ' '));
            }
            _ => written.push(c),
        }
    }
    // The vowel sign I with an R above it; visually, the vowel comes first.
    if written == "\u{930}\u{94d}\u{93f}" { "\u{93f}\u{930}\u{94d}".to_owned() } else { written }
}

/// Puts characters in writing order. In Devanagari this moves the vowel sign I and the R above, if
/// the document has them in visual order. In Thai and Lao it joins the vowel AM, which is drawn in
/// two parts.
pub(crate) fn in_order(text: &str, devanagari_visual: bool) -> String {
    let text = text.replace("\u{e4d}\u{e32}", "\u{e33}").replace("\u{ecd}\u{eb2}", "\u{eb3}");
    if !devanagari_visual {
        return text;
    }
    let mut done: Vec<char> = Vec::with_capacity(text.len());
    let mut waiting = false;
    let mut held: Vec<char> = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\u{930}' && chars.peek() == Some(&VIRAMA) {
            chars.next();
            if waiting {
                done.extend([c, VIRAMA]);
                continue;
            }
            let at = syllable_start(&done);
            done.splice(at..at, [c, VIRAMA]);
            continue;
        }
        match c {
            '\u{93f}' => waiting = true,
            '\u{900}'..='\u{903}' if waiting => held.push(c),
            '\u{947}' if done.last() == Some(&'\u{906}') => replace_last(&mut done, '\u{913}'),
            '\u{948}' if done.last() == Some(&'\u{906}') => replace_last(&mut done, '\u{914}'),
            // The long O and AU are drawn in two parts.
            '\u{947}' if done.last() == Some(&'\u{93e}') => replace_last(&mut done, '\u{94b}'),
            '\u{948}' if done.last() == Some(&'\u{93e}') => replace_last(&mut done, '\u{94c}'),
            _ => done.push(c),
        }
        let ends = is_consonant(c) && !matches!(chars.peek(), Some(&VIRAMA | &'\u{93c}'));
        if waiting && (ends || (c == '\u{93c}' && chars.peek() != Some(&VIRAMA))) {
            done.push('\u{93f}');
            done.append(&mut held);
            waiting = false;
        }
    }
    done.append(&mut held);
    done.into_iter().collect()
}

const VIRAMA: char = '\u{94d}';

fn replace_last(done: &mut Vec<char>, c: char) {
    done.pop();
    done.push(c);
}

fn is_consonant(c: char) -> bool {
    matches!(c, '\u{915}'..='\u{939}' | '\u{958}'..='\u{95f}')
}

/// The start of the last syllable: its consonants, with the signs after them.
fn syllable_start(done: &[char]) -> usize {
    let mut at = done.len();
    let char_at = |at: usize| done.get(at).copied().unwrap_or(' ');
    while at > 0
        && matches!(char_at(at - 1), '\u{900}'..='\u{903}' | '\u{93c}' | '\u{93e}'..='\u{94c}')
    {
        at -= 1;
    }
    while at > 0 && is_consonant(char_at(at - 1)) {
        at -= 1;
        if at == 0 || char_at(at - 1) != VIRAMA {
            break;
        }
        at -= 1;
    }
    at
}

/// Whether a word starts with a vowel sign, which is only possible in visual order.
pub(crate) fn is_devanagari_visual(text: &str) -> bool {
    text.split_whitespace().any(|word| word.starts_with('\u{93f}'))
}

/// The text with mirrored brackets.
pub(crate) fn mirrored(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '(' => ')',
            ')' => '(',
            '[' => ']',
            ']' => '[',
            '{' => '}',
            '}' => '{',
            '<' => '>',
            '>' => '<',
            '«' => '»',
            '»' => '«',
            '‹' => '›',
            '›' => '‹',
            _ => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ligatures_and_presentation_forms_become_letters() {
        for (drawn, expected) in [
            ("e\u{fb03}cient \u{fb01}ve", "efficient five"),
            ("\u{feb3}\u{fefc}\u{fee1}", "سلام"),
            ("\u{fb2a}", "\u{5e9}\u{5c1}"),
            ("\u{930}\u{94d}\u{93f}", "\u{93f}\u{930}\u{94d}"),
            ("é e\u{301} ½ ² Å\u{a0}😀", "é e\u{301} ½ ² Å\u{a0}😀"),
        ] {
            assert_eq!(written(drawn), expected);
        }
    }

    #[test]
    fn visual_order_becomes_writing_order() {
        for (visual, written) in [
            ("\u{93f}दया", "दिया"),
            ("िस्थित", "स्थिति"),
            ("सावर्भौम", "सार्वभौम"),
            ("पूणर्", "पूर्ण"),
            ("अिधकाराें", "अधिकारों"),
            ("िंलग", "लिंग"),
            ("पूिर्त", "पूर्ति"),
            ("संस्थाआें", "संस्थाओं"),
        ] {
            assert_eq!(in_order(visual, true), written);
        }
        assert_eq!(in_order("नํา", false), "นำ".replace('น', "न"));
        assert!(is_devanagari_visual("एक िदया") && !is_devanagari_visual("एक दिया"));
    }

    #[test]
    fn directions_and_marks_are_recognised() {
        for (text, expected) in [
            ("a", Direction::Ltr),
            ("ש", Direction::Rtl),
            ("\u{1e900}", Direction::Rtl),
            ("١", Direction::Digit),
            ("7", Direction::Digit),
            (",", Direction::Separator),
            ("1,5", Direction::Digit),
            ("😀", Direction::Neutral),
            ("-", Direction::Neutral),
        ] {
            assert_eq!(direction(text), expected, "{text}");
        }
        assert!(is_mark("្ថ") && is_mark("र्") && !is_mark("र"));
        assert!(is_mark("\u{301}") && is_mark("\u{64e}") && !is_mark("a\u{301}") && !is_mark(""));
    }
}
