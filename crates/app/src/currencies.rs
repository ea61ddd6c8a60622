//! The currencies that a field suggests.

/// The alphabetic codes of ISO 4217 for currencies of States and monetary unions, those
/// that statements name most often first. Funds codes, metals and test codes are left out.
pub const CURRENCIES: [&str; 155] = [
    "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "CNY", "INR", "KRW",
    "BRL", "ZAR", "AED", "SAR", "QAR", "KWD", "RUB", "TRY", "AFN", "ALL", "AMD", "AOA", "ARS",
    "AWG", "AZN", "BAM", "BBD", "BDT", "BHD", "BIF", "BMD", "BND", "BOB", "BSD", "BTN", "BWP",
    "BYN", "BZD", "CDF", "CLP", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DOP", "DZD", "EGP",
    "ERN", "ETB", "FJD", "FKP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL",
    "HTG", "HUF", "IDR", "ILS", "IQD", "IRR", "ISK", "JMD", "JOD", "KES", "KGS", "KHR", "KMF",
    "KPW", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD",
    "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO",
    "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "RON", "RSD", "RWF",
    "SBD", "SCR", "SDG", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL",
    "THB", "TJS", "TMT", "TND", "TOP", "TTD", "TWD", "TZS", "UAH", "UGX", "UYU", "UZS", "VES",
    "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZMW", "ZWG", "XDR",
];

#[cfg(test)]
mod tests {
    use annotator_core::sorted::SortedSet;

    use super::*;

    #[test]
    fn each_stands_there_once_and_is_a_currency() {
        assert_eq!(CURRENCIES.iter().collect::<SortedSet<_>>().len(), CURRENCIES.len());
        for code in CURRENCIES {
            assert_eq!(crate::form::currency(code).as_deref(), Some(code));
        }
    }
}
