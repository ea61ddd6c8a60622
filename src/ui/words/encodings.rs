//! The encodings of text files.

use annotator_words::encodings::*;

/// The title of an encoding; `None` if users cannot choose it.
pub fn encoding_title(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "utf-8" => utf_8(),
        "utf-16le" => utf_16le(),
        "utf-16be" => utf_16be(),
        "windows-1252" => windows_1252(),
        "iso-8859-15" => iso_8859_15(),
        "macintosh" => macintosh(),
        "windows-1250" => windows_1250(),
        "iso-8859-2" => iso_8859_2(),
        "iso-8859-16" => iso_8859_16(),
        "iso-8859-3" => iso_8859_3(),
        "iso-8859-10" => iso_8859_10(),
        "iso-8859-14" => iso_8859_14(),
        "windows-1257" => windows_1257(),
        "iso-8859-4" => iso_8859_4(),
        "iso-8859-13" => iso_8859_13(),
        "windows-1251" => windows_1251(),
        "koi8-r" => koi8_r(),
        "koi8-u" => koi8_u(),
        "iso-8859-5" => iso_8859_5(),
        "ibm866" => ibm866(),
        "x-mac-cyrillic" => x_mac_cyrillic(),
        "windows-1253" => windows_1253(),
        "iso-8859-7" => iso_8859_7(),
        "windows-1254" => windows_1254(),
        "windows-1256" => windows_1256(),
        "iso-8859-6" => iso_8859_6(),
        "windows-1255" => windows_1255(),
        "iso-8859-8-i" => iso_8859_8_i(),
        "iso-8859-8" => iso_8859_8(),
        "windows-874" => windows_874(),
        "windows-1258" => windows_1258(),
        "gb18030" => gb18030(),
        "gbk" => gbk(),
        "big5" => big5(),
        "shift_jis" => shift_jis(),
        "euc-jp" => euc_jp(),
        "iso-2022-jp" => iso_2022_jp(),
        "euc-kr" => euc_kr(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::reading::ENCODINGS;

    #[test]
    fn every_encoding_has_a_title() {
        for name in ENCODINGS {
            assert!(encoding_title(name).is_some(), "{name}");
        }
        assert_eq!(encoding_title("UTF-8"), Some("Unicode (UTF-8)"));
        assert_eq!(encoding_title("morse"), None);
    }
}
