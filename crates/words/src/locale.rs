//! What a language has besides its messages: plural forms, and the form of numbers, days and lists.

/// The plural forms of a noun. Names and meaning are those of Unicode CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// Arabic for 0.
    Zero,
    /// One thing, in most languages.
    One,
    /// Two things, in Arabic.
    Two,
    /// A few things: 2 to 4 in Russian, 3 to 10 in Arabic.
    Few,
    /// Many things: 5 to 20 in Russian, 11 to 99 in Arabic, a round million in French and Spanish.
    Many,
    /// All other numbers.
    Other,
}

impl Plural {
    /// The name in CLDR and in Fluent.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The form with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let all = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];
        all.into_iter().find(|form| form.name() == name)
    }
}

/// How a language writes numbers, days, times and lists. In the browser this uses `Intl`; English,
/// and tests, use [`ENGLISH`].
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    /// The plural form of a number.
    pub plural: fn(i64) -> Plural,
    /// A whole number in digits.
    pub number: fn(i64) -> String,
    /// Tenths in digits, with at most one decimal: 15 is 1.5, 20 is 2.
    pub tenths: fn(i64) -> String,
    /// A day, from year, month (from 1) and day: `15 Mar 2017`.
    pub day: fn(i32, u8, u8) -> String,
    /// A month, from year and month (from 1): `March 2017`.
    pub month: fn(i32, u8) -> String,
    /// A time of day, from hour and minute: `9:05`.
    pub time: fn(u8, u8) -> String,
    /// A list in words: `a, b and c`.
    pub list: fn(&[String]) -> String,
}

impl Locale {
    /// Thousandths in digits, with as many decimals as they need: 8,250 is 8.25.
    #[must_use]
    pub fn thousandths(&self, thousandths: u32) -> String {
        let mut written = (self.number)(i64::from(thousandths / 1_000));
        let decimals = format!("{:03}", thousandths % 1_000);
        let decimals = decimals.trim_end_matches('0').chars().filter_map(|it| it.to_digit(10));
        for (at, digit) in decimals.enumerate() {
            if at == 0 {
                written.push_str(&self.decimal_sign());
            }
            written.push_str(&(self.number)(i64::from(digit)));
        }
        written
    }

    /// The sign before decimals.
    fn decimal_sign(&self) -> String {
        let [one, five, one_and_a_half] = [(self.number)(1), (self.number)(5), (self.tenths)(15)];
        let sign = one_and_a_half.strip_prefix(&one).and_then(|it| it.strip_suffix(&five));
        sign.unwrap_or(".").to_owned()
    }
}

/// English, with British dates.
pub const ENGLISH: Locale = Locale {
    plural: english_plural,
    number: english_number,
    tenths: english_tenths,
    day: |year, month, day| {
        let name = english_month(month);
        format!("{day} {} {year}", name.get(..3).unwrap_or(name))
    },
    month: |year, month| format!("{} {year}", english_month(month)),
    time: |hour, minute| format!("{hour}:{minute:02}"),
    list: english_list,
};

fn english_plural(number: i64) -> Plural {
    if number == 1 { Plural::One } else { Plural::Other }
}

/// With commas between thousands.
fn english_number(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut written = String::from(if number < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

fn english_tenths(tenths: i64) -> String {
    let whole = english_number(tenths / 10);
    match (tenths % 10).abs() {
        0 => whole,
        tenth => format!("{}{whole}.{tenth}", if (-9..0).contains(&tenths) { "-" } else { "" }),
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn english_month(month: u8) -> &'static str {
    usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at)).unwrap_or(&"?")
}

fn english_list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousandths_have_as_many_decimals_as_they_need() {
        let cases = [
            (0, "0"),
            (5, "0.005"),
            (500, "0.5"),
            (990, "0.99"),
            (7_000, "7"),
            (8_000, "8"),
            (8_050, "8.05"),
            (8_125, "8.125"),
            (8_250, "8.25"),
            (8_500, "8.5"),
            (8_600, "8.6"),
            (9_000, "9"),
            (9_500, "9.5"),
            (10_001, "10.001"),
            (10_005, "10.005"),
            (10_050, "10.05"),
        ];
        for (thousandths, expected) in cases {
            assert_eq!(ENGLISH.thousandths(thousandths), expected);
        }
        let tenths = |tenths| (ENGLISH.tenths)(tenths).replace('.', ",");
        assert_eq!(Locale { tenths, ..ENGLISH }.thousandths(10_050), "10,05");
    }

    #[test]
    fn english_numbers_are_grouped() {
        for (number, written) in [
            (0, "0"),
            (12, "12"),
            (999, "999"),
            (1000, "1,000"),
            (1_234_567, "1,234,567"),
            (-4_500, "-4,500"),
        ] {
            assert_eq!(english_number(number), written);
        }
        for (tenths, written) in
            [(0, "0"), (15, "1.5"), (20, "2"), (-3, "-0.3"), (12_345, "1,234.5")]
        {
            assert_eq!(english_tenths(tenths), written);
        }
    }

    #[test]
    fn english_days_have_short_months() {
        assert_eq!((ENGLISH.day)(2017, 3, 15), "15 Mar 2017");
        assert_eq!((ENGLISH.day)(2017, 13, 1), "1 ? 2017");
        assert_eq!((ENGLISH.month)(2017, 3), "March 2017");
        assert_eq!((ENGLISH.month)(2018, 5), "May 2018");
    }

    #[test]
    fn english_lists_end_with_and() {
        let list = |items: &[&str]| {
            english_list(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b"]), "a and b");
        assert_eq!(list(&["a", "b", "c"]), "a, b and c");
    }

    #[test]
    fn plural_forms_have_names() {
        for form in ["zero", "one", "two", "few", "many", "other"] {
            assert_eq!(Plural::from_name(form).map(Plural::name), Some(form));
        }
        assert_eq!(Plural::from_name("1"), None);
    }
}
