//! Fills in a compiled message (see [`signs`](crate::signs)).
//!
//! A number selects the variant with exactly this number as its key, such as `0`, or else the one
//! of its plural form.

use crate::locale::Locale;
use crate::signs::{ARGUMENT, KEY_ENDS, SELECT, SELECT_ENDS, VARIANT};
use crate::value::Value;

/// FIRST STRONG ISOLATE.
const ISOLATE: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE.
const ISOLATE_ENDS: char = '\u{2069}';

/// What a message is written with: the language and the arguments.
pub(crate) struct MessageWriter<'a> {
    pub(crate) locale: &'a Locale,
    pub(crate) right_to_left: bool,
    pub(crate) values: &'a [Value<'a>],
}

impl MessageWriter<'_> {
    /// The pattern with its arguments inserted.
    pub(crate) fn write(&self, pattern: &str) -> String {
        let mut out = String::with_capacity(pattern.len() + 16);
        self.write_pattern(pattern, &mut out);
        out
    }

    /// Writes up to the end of the pattern or variant. Returns the rest.
    fn write_pattern<'p>(&self, mut pattern: &'p str, out: &mut String) -> &'p str {
        loop {
            let next = pattern.find([ARGUMENT, SELECT, VARIANT, SELECT_ENDS]);
            let (text, rest) = pattern.split_at(next.unwrap_or(pattern.len()));
            out.push_str(text);
            let mut signs = rest.chars();
            match signs.next() {
                Some(ARGUMENT) => {
                    self.write_value(self.value(signs.next()), out);
                    pattern = signs.as_str();
                }
                Some(SELECT) => {
                    let value = self.value(signs.next());
                    pattern = self.write_choice(value, signs.as_str(), out);
                }
                _ => return rest,
            }
        }
    }

    /// Writes the variant that `value` selects. Returns the rest after the choice.
    fn write_choice<'p>(
        &self,
        value: Option<Value<'_>>,
        mut variants: &'p str,
        out: &mut String,
    ) -> &'p str {
        let mut chosen: Option<(u8, &str)> = None;
        while let Some(variant) = variants.strip_prefix(VARIANT) {
            let Some((key, body)) = variant.split_once(KEY_ENDS) else { break };
            let rank = self.rank(value, key);
            if rank > chosen.map_or(0, |(best, _)| best) {
                chosen = Some((rank, body));
            }
            variants = after_variant(body);
        }
        if let Some((_, body)) = chosen {
            self.write_pattern(body, out);
        }
        variants.strip_prefix(SELECT_ENDS).unwrap_or(variants)
    }

    /// How well the key of a variant fits: 3 exactly, 2 by plural form, 1 if it is for everything
    /// else, 0 not at all.
    fn rank(&self, value: Option<Value<'_>>, key: &str) -> u8 {
        match (value, key) {
            (_, "*") => 1,
            (Some(Value::Text(text)), key) if text == key => 3,
            (Some(Value::Number(number)), key) if key.parse() == Ok(number) => 3,
            (Some(Value::Number(number)), key) if (self.locale.plural)(number).name() == key => 2,
            _ => 0,
        }
    }

    fn value(&self, letter: Option<char>) -> Option<Value<'_>> {
        let at = u32::from(letter?).checked_sub(u32::from('A'))?;
        self.values.get(at as usize).copied()
    }

    fn write_value(&self, value: Option<Value<'_>>, out: &mut String) {
        match value {
            None => {}
            Some(Value::Number(number)) => out.push_str(&(self.locale.number)(number)),
            Some(Value::Tenths(tenths)) => out.push_str(&(self.locale.tenths)(tenths)),
            Some(Value::Text(text)) if runs_against(text, self.right_to_left) => {
                out.push(ISOLATE);
                out.push_str(text);
                out.push(ISOLATE_ENDS);
            }
            Some(Value::Text(text)) => out.push_str(text),
        }
    }
}

/// Whether a text has a letter that runs against the direction of the sentence around it. Such a
/// text is put between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, because it would reorder
/// the words around it. Any other text stays unchanged, so that it can be searched and compared.
/// Parts that are already isolated, because they come from another message, reorder nothing.
fn runs_against(text: &str, right_to_left: bool) -> bool {
    let against = |letter: char| {
        if right_to_left {
            letter.is_alphabetic() && !is_right_to_left(letter)
        } else {
            is_right_to_left(letter)
        }
    };
    let (mut depth, mut found) = (0_usize, false);
    for letter in text.chars() {
        match letter {
            ISOLATE => depth += 1,
            ISOLATE_ENDS => {
                depth = depth.saturating_sub(1);
                found &= depth > 0;
            }
            letter if against(letter) && depth == 0 => return true,
            letter => found |= against(letter),
        }
    }
    found // in an isolate that does not end
}

/// Whether the letter belongs to a script that is written from right to left (the blocks that
/// Unicode reserves for them).
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

/// The rest of a choice, after the variant that begins here.
fn after_variant(mut pattern: &str) -> &str {
    let mut depth = 0_usize;
    while let Some(at) = pattern.find([SELECT, VARIANT, SELECT_ENDS]) {
        let (_, rest) = pattern.split_at(at);
        let mut signs = rest.chars();
        match signs.next() {
            Some(SELECT) => depth += 1,
            Some(SELECT_ENDS) if depth > 0 => depth -= 1,
            _ if depth == 0 => return rest,
            _ => {}
        }
        pattern = signs.as_str();
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::ENGLISH;

    fn write(pattern: &str, values: &[Value<'_>]) -> String {
        MessageWriter { locale: &ENGLISH, right_to_left: false, values }.write(pattern)
    }

    /// `{A ? one: ... | *: ...}` in compiled form.
    const PASSAGES: &str = "\u{2}A\u{3}0\u{4}no passages\u{3}one\u{4}1 passage\u{3}*\u{4}\u{1}A \
                            passages\u{5} of \u{1}B";

    #[test]
    fn arguments_are_inserted() {
        assert_eq!(write("a \u{1}B, \u{1}A.", &["x".into(), 1234_u32.into()]), "a 1,234, x.");
        assert_eq!(write("😀 e\u{301} سلام", &[]), "😀 e\u{301} سلام");
        assert_eq!(write("no such argument: \u{1}C", &["x".into()]), "no such argument: ");
    }

    #[test]
    fn numbers_choose_exactly_or_by_their_plural_form() {
        let passages = |n: usize| write(PASSAGES, &[n.into(), "Japan".into()]);
        assert_eq!(passages(0), "no passages of Japan");
        assert_eq!(passages(1), "1 passage of Japan");
        assert_eq!(passages(1200), "1,200 passages of Japan");
    }

    #[test]
    fn choices_can_be_nested() {
        let pattern = "\u{2}A\u{3}a\u{4}A\u{2}B\u{3}one\u{4}1\u{3}*\u{4}n\u{5}!\u{3}*\u{4}?\u{5}.";
        assert_eq!(write(pattern, &["a".into(), 1_u32.into()]), "A1!.");
        assert_eq!(write(pattern, &["a".into(), 2_u32.into()]), "An!.");
        assert_eq!(write(pattern, &["b".into(), 2_u32.into()]), "?.");
    }

    #[test]
    fn words_that_run_the_other_way_are_isolated() {
        assert_eq!(write("“\u{1}A”", &["سلام".into()]), "“\u{2068}سلام\u{2069}”");
        assert_eq!(write("“\u{1}A”", &["Zoë 12".into()]), "“Zoë 12”");
        let arabic =
            MessageWriter { locale: &ENGLISH, right_to_left: true, values: &["Zoë".into()] };
        assert_eq!(arabic.write("«\u{1}A»"), "«\u{2068}Zoë\u{2069}»");
        let arabic =
            MessageWriter {
                locale: &ENGLISH, right_to_left: true, values: &["سلام 12".into()]
            };
        assert_eq!(arabic.write("«\u{1}A»"), "«سلام 12»");
    }

    #[test]
    fn words_are_isolated_once() {
        let quoted = write("“\u{1}A”", &["سلام".into()]);
        assert_eq!(write("\u{1}A.", &[(&quoted).into()]), "“\u{2068}سلام\u{2069}”.");
        let beside = write("\u{1}A سلام", &["سلام".into()]);
        assert!(write("\u{1}A.", &[(&beside).into()]).starts_with("\u{2068}\u{2068}"));
        for unended in ["\u{2068}سلام", "\u{2069}سلام", "\u{2068}\u{2068}سلام\u{2069}"]
        {
            assert!(runs_against(unended, false), "{unended:?}");
        }
    }

    #[test]
    fn a_damaged_pattern_is_written_up_to_the_damage() {
        for damaged in ["a\u{1}", "a\u{2}", "a\u{2}A\u{3}one", "a\u{5}b", "a\u{2}A\u{3}*\u{4}b"] {
            assert!(write(damaged, &[1_u32.into()]).starts_with('a'));
        }
    }
}
