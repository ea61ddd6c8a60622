//! The texts of sources.

use std::borrow::Cow;

use annotator_core::exchange::imported::Incoming;

/// The text of the file at a path in the project, with its byte-order mark. Only the file name is
/// compared, ignoring case; `internal://` stands for the folder of sources.
pub(super) fn file_text<'a>(incoming: &'a Incoming, path: &str) -> Option<Cow<'a, str>> {
    let name = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or(path).to_lowercase();
    let wanted = name(path);
    let file = incoming.files.iter().find(|file| name(&file.path) == wanted)?;
    match file.content.as_slice() {
        [0xff, 0xfe, ..] => Some(encoding_rs::UTF_16LE.decode(&file.content).0),
        [0xfe, 0xff, ..] => Some(encoding_rs::UTF_16BE.decode(&file.content).0),
        bytes => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    }
}
