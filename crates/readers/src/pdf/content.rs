//! Splits a content stream into operations.
//!
//! The library's own parser drops dictionaries inside the stream, and with them `ActualText`, which
//! many producers write when glyphs alone do not determine the text.

/// How deep arrays and dictionaries are followed.
const MAX_NESTING: usize = 16;
/// The most operands an operator may have; the largest in the standard have a few dozen.
const MAX_OPERANDS: usize = 256;

/// An operand of an operator.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    Number(f32),
    Name(Vec<u8>),
    Text(Vec<u8>),
    Array(Vec<Operand>),
    Dictionary(Vec<(Vec<u8>, Operand)>),
    Other,
}

impl Operand {
    pub(crate) fn number(&self) -> Option<f32> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The value of a key, if this is a dictionary.
    pub(crate) fn get(&self, key: &[u8]) -> Option<&Self> {
        match self {
            Self::Dictionary(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }
}

/// An operator with the operands before it.
#[derive(Debug, PartialEq)]
pub(crate) struct Operation<'a> {
    pub operator: &'a [u8],
    pub operands: Vec<Operand>,
}

/// Iterates over the operations of a content stream. Invalid input is skipped.
pub(crate) struct Operations<'a> {
    data: &'a [u8],
    at: usize,
}

impl<'a> Operations<'a> {
    pub(crate) fn new(data: &'a [u8]) -> Self {
        Self { data, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.data.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                self.skip_while(|b| b != b'\n' && b != b'\r');
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    fn skip_while(&mut self, keep: impl Fn(u8) -> bool) -> &'a [u8] {
        let start = self.at;
        while self.peek().is_some_and(&keep) {
            self.at += 1;
        }
        self.data.get(start..self.at).unwrap_or_default()
    }

    /// The next operand, or `None` at an operator, a closing bracket or the end.
    fn operand(&mut self, depth: usize) -> Option<Operand> {
        let next = self.data.get(self.at + 1).copied();
        Some(match self.peek()? {
            b'(' => Operand::Text(self.literal()),
            b'<' if next == Some(b'<') => {
                self.at += 2;
                self.dictionary(depth)
            }
            b'<' => Operand::Text(self.hex()),
            b'[' => {
                self.at += 1;
                Operand::Array(self.items(depth, b']'))
            }
            b'/' => Operand::Name(self.name()),
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number(),
            _ => return None,
        })
    }

    fn dictionary(&mut self, depth: usize) -> Operand {
        let mut items = self.items(depth, b'>').into_iter();
        let mut entries = Vec::new();
        while let (Some(key), Some(value)) = (items.next(), items.next()) {
            if let Operand::Name(key) = key {
                entries.push((key, value));
            }
        }
        Operand::Dictionary(entries)
    }

    /// The items up to the closing bracket. For a dictionary, the bracket is doubled.
    fn items(&mut self, depth: usize, close: u8) -> Vec<Operand> {
        let mut items = Vec::new();
        loop {
            self.skip_space();
            let Some(byte) = self.peek() else { break };
            if byte == close {
                self.at += 1;
                if close == b'>' && self.peek() == Some(b'>') {
                    self.at += 1;
                }
                break;
            }
            if depth >= MAX_NESTING {
                self.at += 1;
            } else if let Some(item) = self.operand(depth + 1) {
                items.push(item);
            } else if is_regular(byte) {
                self.skip_while(is_regular);
                items.push(Operand::Other);
            } else {
                self.at += 1;
            }
        }
        items
    }

    fn number(&mut self) -> Operand {
        let digits = self.skip_while(|b| matches!(b, b'+' | b'-' | b'.' | b'0'..=b'9'));
        let text = std::str::from_utf8(digits).unwrap_or_default();
        // Some producers write "--5" or "1.5-3"; the readable part counts.
        let text = text.trim_start_matches('+');
        let value = text.parse::<f32>().ok().or_else(|| {
            let sign = text.starts_with("--");
            let text = text.trim_start_matches('-');
            let end = text.find('-').unwrap_or(text.len());
            text.get(..end)?.parse::<f32>().ok().map(|n| if sign { -n } else { n })
        });
        Operand::Number(value.filter(|n| n.is_finite()).unwrap_or(0.0))
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let written = self.skip_while(is_regular);
        let mut name = Vec::with_capacity(written.len());
        let mut rest = written;
        while let Some((&byte, tail)) = rest.split_first() {
            rest = tail;
            if let (b'#', [high, low, tail @ ..]) = (byte, tail)
                && let (Some(high), Some(low)) = (digit(*high), digit(*low))
            {
                name.push(high << 4 | low);
                rest = tail;
            } else {
                name.push(byte);
            }
        }
        name
    }

    fn hex(&mut self) -> Vec<u8> {
        self.at += 1;
        let written = self.skip_while(|b| b != b'>');
        self.at += 1;
        let digits: Vec<u8> = written.iter().filter_map(|b| digit(*b)).collect();
        digits
            .chunks(2)
            .map(|pair| {
                let high = pair.first().copied().unwrap_or_default();
                high << 4 | pair.get(1).copied().unwrap_or_default()
            })
            .collect()
    }

    fn literal(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => self.escape(&mut text),
                b')' if open == 1 => break,
                b')' => {
                    open -= 1;
                    text.push(byte);
                }
                b'(' => {
                    open += 1;
                    text.push(byte);
                }
                _ => text.push(byte),
            }
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\r' if self.peek() == Some(b'\n') => self.at += 1,
            b'\r' | b'\n' => {}
            b'0'..=b'7' => {
                let mut value = u32::from(byte - b'0');
                for _ in 0..2 {
                    if let Some(next @ b'0'..=b'7') = self.peek() {
                        value = value * 8 + u32::from(next - b'0');
                        self.at += 1;
                    }
                }
                text.push(value.to_le_bytes().first().copied().unwrap_or_default());
            }
            _ => text.push(byte),
        }
    }

    /// Skips an inline image, from after `BI` to after `EI`.
    fn skip_picture(&mut self) {
        let rest = self.data.get(self.at..).unwrap_or_default();
        let end = rest.windows(4).position(
            |w| matches!(w, [before, b'E', b'I', after] if is_space(*before) && is_space(*after)),
        );
        self.at = end.map_or(self.data.len(), |end| self.at + end + 3);
    }
}

impl<'a> Iterator for Operations<'a> {
    type Item = Operation<'a>;

    fn next(&mut self) -> Option<Operation<'a>> {
        let mut operands = Vec::new();
        loop {
            self.skip_space();
            let byte = self.peek()?;
            if let Some(operand) = self.operand(0) {
                if operands.len() < MAX_OPERANDS {
                    operands.push(operand);
                }
                continue;
            }
            if !is_regular(byte) {
                self.at += 1;
                continue;
            }
            let operator = self.skip_while(is_regular);
            if matches!(operator, b"true" | b"false" | b"null") {
                operands.push(Operand::Other);
                continue;
            }
            if operator == b"BI" {
                self.skip_picture();
            }
            return Some(Operation { operator, operands });
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0 | 12)
}

fn is_regular(byte: u8) -> bool {
    let delimiter =
        matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%');
    !is_space(byte) && !delimiter
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|d| u8::try_from(d).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(data: &str) -> Vec<(String, Vec<Operand>)> {
        Operations::new(data.as_bytes())
            .map(|o| (String::from_utf8_lossy(o.operator).into_owned(), o.operands))
            .collect()
    }

    #[test]
    fn operands_and_operators_are_read() {
        use Operand::{Array, Dictionary, Name, Number, Other, Text};
        let text = |t: &[u8]| Text(t.to_vec());
        let cases: [(&str, &str, Vec<Operand>); 9] = [
            ("12 -.5 Td", "Td", vec![Number(12.0), Number(-0.5)]),
            ("--5 +3 1.5-2 cm", "cm", vec![Number(-5.0), Number(3.0), Number(1.5)]),
            ("(a\\(b(c)\\)\\101\\\r\nd)Tj", "Tj", vec![text(b"a(b(c))Ad")]),
            ("<48 656>Tj", "Tj", vec![text(b"He`")]),
            ("[(A)-20<42>]TJ", "TJ", vec![Array(vec![text(b"A"), Number(-20.0), text(b"B")])]),
            ("/F#31 9 Tf", "Tf", vec![Name(b"F1".to_vec()), Number(9.0)]),
            (
                "/Span<</ActualText<FEFF0041>/MCID 3/E true>>BDC",
                "BDC",
                vec![
                    Name(b"Span".to_vec()),
                    Dictionary(vec![
                        (b"ActualText".to_vec(), text(&[0xfe, 0xff, 0, 0x41])),
                        (b"MCID".to_vec(), Number(3.0)),
                        (b"E".to_vec(), Other),
                    ]),
                ],
            ),
            ("% a comment (\n1 w", "w", vec![Number(1.0)]),
            ("(it's)'", "'", vec![text(b"it's")]),
        ];
        for (data, operator, operands) in cases {
            assert_eq!(read(data), [(operator.to_owned(), operands)], "{data}");
        }
    }

    #[test]
    fn pictures_are_skipped() {
        let operators: Vec<_> =
            read("BI /W 1 ID \u{1}EIx( EI Q 1 w").into_iter().map(|o| o.0).collect();
        assert_eq!(operators, ["BI", "Q", "w"]);
    }

    #[test]
    fn unclosed_brackets_end_with_the_stream() {
        for data in ["[", "(", "<", "<<", "/", "[[[[", "BI", "\\", "<</A", "(\\"] {
            assert!(read(&data.repeat(5_000)).len() <= 1, "{data}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            for _ in Operations::new(&bytes) {}
        }

        #[test]
        fn no_delimiters_make_it_panic(data in "[\\[\\]<>()/{}%\\\\ 0-9.A-F+-]{0,80}") {
            let _ = read(&data);
        }
    }
}
