//! What has to be known about spreadsheet programs to write tables for them.

/// What spreadsheets take for the start of a formula. Text that starts with one of these needs a `'`
/// before it (OWASP, "CSV Injection").
pub const FORMULA_STARTS: [char; 12] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
