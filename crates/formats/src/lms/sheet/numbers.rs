//! How a sheet writes its numbers.

use annotator_core::phrases::decimal::Decimal;

/// The sign before the fraction, and how many digits follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NumberStyle {
    pub sign: char,
    pub places: usize,
}

impl NumberStyle {
    /// The style of the first cell that has a fraction.
    pub(super) fn of<'a>(cells: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        cells.into_iter().find_map(|cell| {
            let cell = cell.trim();
            let at = cell.find(['.', ','])?;
            let (whole, rest) = cell.split_at(at);
            let sign = rest.chars().next()?;
            let fraction = rest.get(1..)?;
            let digits =
                |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            (digits(whole) && digits(fraction)).then_some(Self { sign, places: fraction.len() })
        })
    }

    /// A number as this sheet writes it. Digits that the sheet's other numbers do not have are
    /// kept, because a platform rounds only what it shows.
    pub(super) fn write(self, number: &Decimal) -> String {
        let plain = number.to_string();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let places = self.places.max(fraction.len());
        if places == 0 {
            return whole.to_owned();
        }
        format!("{whole}{}{fraction:0<places$}", self.sign)
    }
}

/// The number in a cell, whichever sign it has.
pub(super) fn number(cell: &str) -> Option<Decimal> {
    Decimal::parse(&cell.trim().replace(',', "."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_the_sheet() {
        let decimal = |text| Decimal::parse(text).unwrap();
        for (cells, number, expected) in [
            (vec!["", "-", "10.00"], "8.5", "8.50"),
            (vec!["100", "7,0"], "8.5", "8,5"),
            (vec!["10,00"], "0", "0,00"),
            (vec!["10.00"], "3.3333", "3.3333"),
            (vec!["1,000.00", "v1.2", "1.", " 9.5 "], "10", "10.0"),
        ] {
            let style = NumberStyle::of(cells).unwrap();
            assert_eq!(style.write(&decimal(number)), expected);
        }
        assert_eq!(NumberStyle::of(["100", "EX", ""]), None);
        let whole = NumberStyle { sign: '.', places: 0 };
        assert_eq!(whole.write(&decimal("8")), "8");
        assert_eq!(whole.write(&decimal("8.5")), "8.5");
        assert_eq!(number(" 8,50 "), Some(decimal("8.5")));
        for text in ["", "-", "EX", "N/A", "1,000.00", "-1"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
