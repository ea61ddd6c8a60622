//! Tokens of RTF (1.9.1): groups, control words and bytes of text.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// A control word without its backslash, and its number if it has one.
    Word(&'a str, Option<i32>),
    /// A control symbol such as `\~`.
    Symbol(u8),
    /// A byte given as `\'hh`.
    Hex(u8),
    /// Bytes of text without line ends.
    Bytes(&'a [u8]),
}

/// Iterates over the tokens of a document.
pub(crate) struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    fn take(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(len.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn control(&mut self) -> Token<'a> {
        match self.rest.first().copied() {
            Some(first) if first.is_ascii_alphabetic() => self.word(),
            Some(b'\'') => {
                self.take(1);
                let digits = self.take(2);
                let digits = std::str::from_utf8(digits).unwrap_or_default();
                Token::Hex(u8::from_str_radix(digits, 16).unwrap_or(b'?'))
            }
            Some(first) => {
                self.take(1);
                Token::Symbol(first)
            }
            None => Token::Bytes(&[]),
        }
    }

    fn word(&mut self) -> Token<'a> {
        let len = self.rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let word = std::str::from_utf8(self.take(len)).unwrap_or_default();
        let sign = usize::from(self.rest.first() == Some(&b'-'));
        let digits = self.rest.iter().skip(sign).take_while(|byte| byte.is_ascii_digit()).count();
        let mut number = None;
        if digits > 0 {
            let text = std::str::from_utf8(self.take(sign + digits)).unwrap_or_default();
            number = Some(text.parse().unwrap_or_default());
        }
        if self.rest.first() == Some(&b' ') {
            self.take(1);
        }
        if word == "bin" {
            self.take(number.and_then(|len| usize::try_from(len).ok()).unwrap_or_default());
        }
        Token::Word(word, number)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            match self.rest.first()? {
                b'{' => {
                    self.take(1);
                    return Some(Token::Open);
                }
                b'}' => {
                    self.take(1);
                    return Some(Token::Close);
                }
                b'\\' => {
                    self.take(1);
                    return Some(self.control());
                }
                b'\r' | b'\n' | 0 => {
                    self.take(1);
                }
                _ => {
                    let is_text =
                        |byte: &&u8| !matches!(byte, b'{' | b'}' | b'\\' | b'\r' | b'\n' | 0);
                    let len = self.rest.iter().take_while(is_text).count();
                    return Some(Token::Bytes(self.take(len)));
                }
            }
        }
    }
}
