//! Checks that apply to the text of every document, from any reader.

use super::limits::MAX_LINE;
use annotator_core::reading::{Document, Failure, Remark};
use annotator_core::text::MAX_TEXT_LEN;

/// A place where a word may be divided at the end of a line. It shows only there.
const SOFT_HYPHEN: char = '\u{ad}';

/// The media type of texts that are kept to the character, because other programs count positions
/// in the same file.
const PLAIN: &str = "text/plain";

/// Returns the document if its text can be opened. Soft hyphens are dropped from all formats but
/// plain text: people do not see or type them, so words and quotes with them would not be found. NUL
/// belongs in no text and browsers do not show it, so it becomes U+FFFD and counts as a character
/// that could not be decoded. Characters for private use are counted too.
pub(super) fn checked(mut document: Document) -> Result<Document, Failure> {
    if document.provenance.media_type != PLAIN && document.text.contains(SOFT_HYPHEN) {
        document.text = document.text.replace(SOFT_HYPHEN, "");
    }
    if document.text.chars().all(char::is_whitespace) {
        return Err(Failure::Empty);
    }
    let zeros = document.text.matches('\0').count();
    if zeros > 0 {
        document.text = document.text.replace('\0', "\u{fffd}");
        count_undecodable(&mut document.remarks, zeros);
    }
    let private = document.text.chars().filter(|c| ('\u{e000}'..='\u{f8ff}').contains(c)).count();
    if private > 0 {
        document.remarks.push(Remark::PrivateCharacters(private));
    }
    let len = document.text.len();
    if len > MAX_TEXT_LEN {
        return Err(Failure::TooLarge { len: len as u64, max: MAX_TEXT_LEN as u64 });
    }
    let long = document.text.split('\n').zip(1..).find(|(line, _)| line.len() > MAX_LINE);
    match long {
        Some((text, line)) => Err(Failure::LineTooLong { line, len: text.len(), max: MAX_LINE }),
        None => Ok(document),
    }
}

fn count_undecodable(remarks: &mut Vec<Remark>, more: usize) {
    let counted = remarks.iter_mut().find_map(|remark| match remark {
        Remark::Undecodable(count) => Some(count),
        _ => None,
    });
    match counted {
        Some(count) => *count += more,
        None => remarks.push(Remark::Undecodable(more)),
    }
}
