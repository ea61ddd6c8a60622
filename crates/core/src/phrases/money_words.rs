//! The words and signs of sums of money: tokens, scales, currencies.

use super::number::{ARABIC_DECIMAL, ARABIC_GROUP, is_mark, plain};

/// A piece of a text that may be a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Digits with what stands between them.
    Number(String),
    /// A word or a currency sign, as written but without points ("U.S." is "US").
    Word(String),
    /// A hyphen or dash.
    Dash,
}

/// The currency beside a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Currency {
    /// None is named.
    #[default]
    Absent,
    /// One is named, such as "dollars", but not whose.
    Unknown,
    /// ISO 4217.
    Known(&'static str),
}

const SIGNS: [char; 8] = ['$', '€', '£', '¥', '₹', '₩', '₽', '₺'];

/// Names of currencies in the singular, and their codes; longer names first where one
/// ends in the other.
const NAMES: &str = "\
united states dollar=USD|us dollar=USD|american dollar=USD|canadian dollar=CAD|australian dollar=AUD\
|new zealand dollar=NZD|singapore dollar=SGD|hong kong dollar=HKD|euro=EUR|pound sterling=GBP\
|pounds sterling=GBP|british pound=GBP|sterling=GBP|egyptian pound=EGP|swiss franc=CHF|japanese yen=JPY\
|yen=JPY|chinese yuan=CNY|yuan=CNY|renminbi=CNY|norwegian kroner=NOK|norwegian krone=NOK\
|norwegian crown=NOK|swedish kronor=SEK|swedish krona=SEK|swedish kroner=SEK|swedish crown=SEK\
|danish kroner=DKK|danish krone=DKK|icelandic kronur=ISK|icelandic krónur=ISK|czech koruna=CZK\
|czech crown=CZK|polish zloty=PLN|zloty=PLN|hungarian forint=HUF|forint=HUF|indian rupee=INR\
|pakistani rupee=PKR|sri lankan rupee=LKR|nepalese rupee=NPR|south korean won=KRW|korean won=KRW\
|russian rouble=RUB|russian ruble=RUB|turkish lira=TRY|brazilian reais=BRL|brazilian real=BRL\
|south african rand=ZAR|rand=ZAR|israeli shekel=ILS|new israeli shekel=ILS|saudi riyal=SAR\
|qatari riyal=QAR|omani rial=OMR|kuwaiti dinar=KWD|bahraini dinar=BHD|jordanian dinar=JOD\
|emirati dirham=AED|uae dirham=AED|moroccan dirham=MAD|mexican peso=MXN|argentine peso=ARS\
|chilean peso=CLP|colombian peso=COP|philippine peso=PHP|kenyan shilling=KES|ugandan shilling=UGX\
|tanzanian shilling=TZS|nigerian naira=NGN|naira=NGN|ghanaian cedi=GHS|cedi=GHS|thai baht=THB|baht=THB\
|malaysian ringgit=MYR|ringgit=MYR|indonesian rupiah=IDR|rupiah=IDR|bangladeshi taka=BDT|taka=BDT\
|ukrainian hryvnia=UAH|hryvnia=UAH|kazakh tenge=KZT|tenge=KZT|us$=USD|€=EUR|a$=AUD|au$=AUD|c$=CAD\
|ca$=CAD|nz$=NZD|hk$=HKD|s$=SGD|r$=BRL|₹=INR|₽=RUB|₺=TRY";

/// Currencies that more than one country has.
const SHARED: &str = "\
dollar|pound|franc|cfa franc|kroner|krone|kronor|krona|crown|rupee|won|rouble|ruble|lira|rial|riyal\
|dinar|dirham|peso|shilling|shekel|$|£|¥|₩";

/// Codes of ISO 4217 that are read where they stand beside a number.
const CODES: &str = "\
USD EUR GBP JPY CHF CNY NOK SEK DKK ISK CAD AUD NZD SGD HKD INR PKR LKR NPR KRW RUB TRY BRL ZAR ILS SAR \
QAR OMR KWD BHD JOD AED MAD MXN ARS CLP COP PEN PHP KES UGX TZS RWF ETB NGN GHS XOF XAF XPF EGP TND DZD \
THB MYR IDR VND BDT UAH KZT PLN CZK HUF RON BGN RSD GEL AMD AZN UZS LBP IQD IRR XDR";

/// Cuts a text into numbers, words and dashes.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().filter(|c| !is_mark(*c) && *c != '\r').map(plain).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = chars.get(at).copied() {
        let rest = chars.get(at..).unwrap_or_default();
        let length = if c.is_ascii_digit() {
            let length = number_length(rest);
            found.push(Token::Number(rest.iter().take(length).collect()));
            length
        } else if c.is_alphabetic() || SIGNS.contains(&c) {
            let length = word_length(rest);
            let word = rest.iter().take(length).filter(|c| **c != '.').collect();
            found.push(Token::Word(word));
            length
        } else {
            match c {
                '-' | '\u{2010}'..='\u{2014}' => found.push(Token::Dash),
                // It keeps "23 % of dollars" from being a sum.
                '%' => found.push(Token::Word("%".into())),
                _ => {}
            }
            1
        };
        at += length.max(1);
    }
    found
}

/// Digits, with a point, comma, apostrophe or space between them where more follow.
fn number_length(chars: &[char]) -> usize {
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut at = 0;
    let mut group_start = 0;
    while let Some(c) = chars.get(at).copied() {
        let goes_on = match c {
            '0'..='9' => true,
            '.' | ',' | '\'' | ARABIC_DECIMAL | ARABIC_GROUP => digit(at + 1),
            // A space only between groups of three: "12 000 000". Where it is a line's end, that
            // is in doubt, and the whole is read as no number.
            c if c.is_whitespace() => {
                at - group_start <= 3 && (1..=3).all(|step| digit(at + step)) && !digit(at + 4)
            }
            _ => false,
        };
        if !goes_on {
            break;
        }
        if !c.is_ascii_digit() {
            group_start = at + 1;
        }
        at += 1;
    }
    at
}

/// Letters and points between them, up to and with a currency sign ("US$").
fn word_length(chars: &[char]) -> usize {
    let letter = |at: usize| chars.get(at).is_some_and(|c| c.is_alphabetic());
    let mut at = 0;
    while letter(at) || (at > 0 && chars.get(at) == Some(&'.') && letter(at + 1)) {
        at += 1;
    }
    let dot = usize::from(chars.get(at) == Some(&'.'));
    let sign = |at: usize| chars.get(at).is_some_and(|c| SIGNS.contains(c));
    if sign(at) {
        at + 1
    } else if sign(at + dot) {
        at + dot + 1
    } else {
        at
    }
}

/// The power of ten that a word such as `million` stands for.
pub(super) fn scale(word: &str) -> Option<u32> {
    match word {
        "hundred" => Some(2),
        "thousand" | "k" => Some(3),
        "million" | "millions" | "m" | "mn" | "mio" => Some(6),
        "billion" | "billions" | "b" | "bn" => Some(9),
        "trillion" | "tn" => Some(12),
        _ => None,
    }
}

/// A small number in words.
pub(super) fn number_word(word: &str) -> Option<u32> {
    const WORDS: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    const TENS: [&str; 7] = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    if word == "a" {
        return Some(1);
    }
    let place = |list: &[&str]| list.iter().position(|name| *name == word);
    if let Some(number) = place(&WORDS) {
        return u32::try_from(number).ok();
    }
    u32::try_from(place(&TENS)?).ok()?.checked_add(3)?.checked_mul(10)
}

/// The currency at the front of `tokens`, and how many tokens name it.
pub(super) fn currency_at(tokens: &[Token]) -> Option<(Currency, usize)> {
    let words: Vec<&str> = tokens
        .iter()
        .take(3)
        .map_while(|token| match token {
            Token::Word(word) => Some(word.as_str()),
            Token::Number(_) | Token::Dash => None,
        })
        .collect();
    if let Some(code) = words.first().and_then(|word| CODES.split(' ').find(|code| code == word)) {
        return Some((Currency::Known(code), 1));
    }
    (1..=words.len()).rev().find_map(|length| {
        let name = words.get(..length)?.join(" ").to_lowercase();
        currency_named(&name)
            .or_else(|| currency_named(name.strip_suffix('s')?))
            .map(|currency| (currency, length))
    })
}

fn currency_named(name: &str) -> Option<Currency> {
    let mut known = NAMES.split('|').filter_map(|entry| entry.split_once('='));
    if let Some((_, code)) = known.find(|(known, _)| *known == name) {
        return Some(Currency::Known(code));
    }
    SHARED.split('|').any(|shared| shared == name).then_some(Currency::Unknown)
}
