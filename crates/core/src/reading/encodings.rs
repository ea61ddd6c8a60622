//! The encodings that a text can be in. These are only names, so that the page can show them in a
//! menu without the tables for decoding.

/// All encodings that can be chosen: the name in
/// [`Provenance`](crate::project::statement::Provenance), which is that of the WHATWG in lower
/// case, and the name shown to people.
pub static ENCODINGS: &[(&str, &str)] = &[
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16le", "Unicode (UTF-16, little end first)"),
    ("utf-16be", "Unicode (UTF-16, big end first)"),
    ("windows-1252", "Western (Windows-1252, ISO-8859-1)"),
    ("iso-8859-15", "Western (ISO-8859-15)"),
    ("macintosh", "Western (Macintosh)"),
    ("windows-1250", "Central European (Windows-1250)"),
    ("iso-8859-2", "Central European (ISO-8859-2)"),
    ("iso-8859-16", "South-East European (ISO-8859-16)"),
    ("iso-8859-3", "South European (ISO-8859-3)"),
    ("iso-8859-10", "Nordic (ISO-8859-10)"),
    ("iso-8859-14", "Celtic (ISO-8859-14)"),
    ("windows-1257", "Baltic (Windows-1257)"),
    ("iso-8859-4", "Baltic (ISO-8859-4)"),
    ("iso-8859-13", "Baltic (ISO-8859-13)"),
    ("windows-1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("koi8-u", "Cyrillic (KOI8-U)"),
    ("iso-8859-5", "Cyrillic (ISO-8859-5)"),
    ("ibm866", "Cyrillic (DOS 866)"),
    ("x-mac-cyrillic", "Cyrillic (Macintosh)"),
    ("windows-1253", "Greek (Windows-1253)"),
    ("iso-8859-7", "Greek (ISO-8859-7)"),
    ("windows-1254", "Turkish (Windows-1254, ISO-8859-9)"),
    ("windows-1256", "Arabic (Windows-1256)"),
    ("iso-8859-6", "Arabic (ISO-8859-6)"),
    ("windows-1255", "Hebrew (Windows-1255)"),
    ("iso-8859-8-i", "Hebrew (ISO-8859-8)"),
    ("iso-8859-8", "Hebrew, in visual order (ISO-8859-8)"),
    ("windows-874", "Thai (Windows-874)"),
    ("windows-1258", "Vietnamese (Windows-1258)"),
    ("gb18030", "Chinese, simplified (GB18030)"),
    ("gbk", "Chinese, simplified (GBK, GB2312)"),
    ("big5", "Chinese, traditional (Big5)"),
    ("shift_jis", "Japanese (Shift-JIS)"),
    ("euc-jp", "Japanese (EUC-JP)"),
    ("iso-2022-jp", "Japanese (ISO-2022-JP)"),
    ("euc-kr", "Korean (EUC-KR)"),
];

/// An encoding's name as shown to people; `None` if it is not in [`ENCODINGS`].
#[must_use]
pub fn encoding_title(name: &str) -> Option<&'static str> {
    let known = ENCODINGS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    known.map(|(_, title)| *title)
}
