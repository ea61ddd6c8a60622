//! The content of a page, unpacked up to a limit. A file may use one stream many times.

use unpdf::parser::backend::PageId;
use unpdf::parser::raw::RawDocument;
use unpdf::parser::raw::stream::decompress;

use annotator_core::reading::Failure;

/// The most bytes of a page's content and of the forms it paints. Maps have about 50 million.
pub(crate) const MAX_CONTENT: usize = 200_000_000;

/// The content streams of a page.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Content {
    pub data: Vec<u8>,
    /// Whether a part is damaged or not in the file.
    pub missing: bool,
}

/// The content of a page, with its streams concatenated. A page without any is blank.
///
/// # Errors
/// [`Failure::Bomb`].
pub(crate) fn content(document: &RawDocument, page: PageId) -> Result<Content, Failure> {
    content_within(document, page, MAX_CONTENT)
}

fn content_within(document: &RawDocument, page: PageId, max: usize) -> Result<Content, Failure> {
    let mut content = Content::default();
    let page = document.get_dict(page).ok();
    let Some(contents) = page.and_then(|page| page.get(b"Contents".as_slice())) else {
        return Ok(content);
    };
    let contents = document.resolve(contents);
    let parts = contents.as_array().map_or(std::slice::from_ref(contents), |parts| parts);
    for part in parts {
        let stream = document.resolve(part).as_stream();
        let Some(part) = stream.and_then(|stream| decompress(stream).ok()) else {
            content.missing = true;
            continue;
        };
        if content.data.len() + part.len() > max {
            return Err(Failure::Bomb { max: max as u64 });
        }
        content.data.extend_from_slice(&part);
        content.data.push(b' ');
    }
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_are_unpacked_up_to_a_limit() {
        let file = b"%PDF-1.4\n\
            1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n\
            2 0 obj\n<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>\nendobj\n\
            3 0 obj\n<</Type/Page/Contents[6 0 R 9 0 R 6 0 R 6 0 R]>>\nendobj\n\
            4 0 obj\n<</Type/Page/Contents 6 0 R>>\nendobj\n\
            5 0 obj\n<</Type/Page>>\nendobj\n\
            6 0 obj\n<</Length 4>>\nstream\nBT Q\nendstream\nendobj\n\
            trailer\n<</Root 1 0 R>>\n%%EOF\n";
        let document = RawDocument::load(file).unwrap();
        let content = |page, max| content_within(&document, (page, 0), max);
        let made = |data: &[u8], missing| Ok(Content { data: data.to_vec(), missing });
        assert_eq!(content(3, 99), made(b"BT Q BT Q BT Q ", true));
        assert_eq!(content(4, 99), made(b"BT Q ", false));
        assert_eq!(content(5, 99), made(b"", false));
        assert_eq!(content(3, 10), Err(Failure::Bomb { max: 10 }));
    }
}
