//! Arithmetic with non-negative decimal numbers as strings of digits, so that nothing is rounded.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::number::is_decimal;

/// The digits before and after the point, without leading or trailing zeros. JSON has it as a
/// string such as `"8.5"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Decimal {
    whole: String,
    fraction: String,
}

impl Decimal {
    /// Parses a decimal string without a sign: `8`, `8.5`, `08.50`.
    #[must_use]
    pub fn parse(decimal: &str) -> Option<Self> {
        if !is_decimal(decimal) || decimal.starts_with('-') {
            return None;
        }
        let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
        Some(Self { whole: whole.into(), fraction: fraction.into() }.tidy())
    }

    /// The number times ten to the power of `power`.
    pub(super) fn scaled(&self, power: u32) -> Self {
        let power = power as usize;
        let mut fraction = self.fraction.clone();
        while fraction.len() < power {
            fraction.push('0');
        }
        let rest = fraction.split_off(power);
        Self { whole: format!("{}{fraction}", self.whole), fraction: rest }.tidy()
    }

    /// The sum of two numbers.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let places = self.fraction.len().max(other.fraction.len());
        let digits = |number: &Self| {
            let mut digits = format!("{}{:0<places$}", number.whole, number.fraction).into_bytes();
            digits.reverse();
            digits
        };
        let (one, two) = (digits(self), digits(other));
        let mut sum = Vec::with_capacity(one.len().max(two.len()) + 1);
        let mut carry = 0;
        for at in 0..one.len().max(two.len()) {
            let digit = |digits: &[u8]| digits.get(at).map_or(0, |digit| digit - b'0');
            let total = digit(&one) + digit(&two) + carry;
            sum.push(char::from(b'0' + total % 10));
            carry = total / 10;
        }
        sum.push(char::from(b'0' + carry));
        let fraction: String = sum.iter().take(places).rev().collect();
        let whole: String = sum.iter().skip(places).rev().collect();
        Self { whole, fraction }.tidy()
    }

    fn tidy(self) -> Self {
        let whole = self.whole.trim_start_matches('0');
        Self {
            whole: if whole.is_empty() { "0".into() } else { whole.into() },
            fraction: self.fraction.trim_end_matches('0').into(),
        }
    }
}

impl From<u32> for Decimal {
    fn from(number: u32) -> Self {
        Self { whole: number.to_string(), fraction: String::new() }
    }
}

impl TryFrom<String> for Decimal {
    type Error = &'static str;

    fn try_from(decimal: String) -> Result<Self, Self::Error> {
        Self::parse(&decimal).ok_or("not a decimal number without a sign")
    }
}

impl From<Decimal> for String {
    fn from(decimal: Decimal) -> Self {
        decimal.to_string()
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.whole)?;
        if self.fraction.is_empty() { Ok(()) } else { write!(f, ".{}", self.fraction) }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        // Without leading zeros, the longer whole part is the larger number.
        self.whole
            .len()
            .cmp(&other.whole.len())
            .then_with(|| self.whole.cmp(&other.whole))
            .then_with(|| self.fraction.cmp(&other.fraction))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decimals_are_read_and_scaled_without_rounding() {
        for (text, power, expected) in [
            ("23", 6, "23000000"),
            ("1.5", 9, "1500000000"),
            ("007.50", 0, "7.5"),
            ("0.5", 6, "500000"),
            ("2.345", 2, "234.5"),
            ("0.1", 0, "0.1"),
            ("0", 12, "0"),
        ] {
            assert_eq!(Decimal::parse(text).unwrap().scaled(power).to_string(), expected, "{text}");
        }
        for bad in ["", "-1", "1,000", "1.", ".5", "1.2.3", "٣"] {
            assert_eq!(Decimal::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn json_has_a_string() {
        let grade = Decimal::parse("8.50").unwrap();
        let json = serde_json::to_string(&grade).unwrap();
        assert_eq!(json, r#""8.5""#);
        assert_eq!(serde_json::from_str::<Decimal>(&json).unwrap(), grade);
        assert!(serde_json::from_str::<Decimal>(r#""-1""#).is_err());
    }

    proptest! {
        #[test]
        fn decimals_agree_with_integers(a in any::<u32>(), b in any::<u32>(), power in 0_u32..12) {
            let (left, right) = (Decimal::from(a), Decimal::from(b));
            prop_assert_eq!(left.cmp(&right), a.cmp(&b));
            let expected = u128::from(a) * 10_u128.pow(power);
            prop_assert_eq!(left.scaled(power).to_string(), expected.to_string());
            prop_assert_eq!(Decimal::parse(&left.to_string()), Some(left));
        }

        #[test]
        fn sums_agree_with_integers(a in any::<u64>(), b in any::<u64>(), places in 0_u32..9, more in 0_u32..9) {
            // How many decimals `a` has, and how many more `b` has.
            let decimal = |number: u64, places: u32| {
                let digits = format!("{number:0>width$}", width = places as usize + 1);
                let (whole, fraction) = digits.split_at(digits.len() - places as usize);
                Decimal::parse(&if fraction.is_empty() { whole.into() } else { format!("{whole}.{fraction}") }).unwrap()
            };
            let sum = decimal(a, places).plus(&decimal(b, places + more));
            let expected = u128::from(a) * 10_u128.pow(more) + u128::from(b);
            prop_assert_eq!(sum.scaled(places + more).to_string(), expected.to_string());
        }
    }
}
