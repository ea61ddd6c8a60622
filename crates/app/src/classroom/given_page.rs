//! The page as one HTML file, with an exercise in it.
//!
//! A page can write itself again, because it carries its own HTML without the content of scripts
//! and styles, and the rest is the content of its elements (`.ci/one-file.mjs`).

/// The start of the page's root element.
const ROOT: &str = "<html ";

/// Before which element the exercise is.
const PROGRAM: &str = "<script type=\"application/gzip\"";

/// The page that consists of `bare`, its HTML without the content of scripts and styles, and of that
/// content, in order. `None` if there is less content than there are scripts and styles.
#[must_use]
pub fn assembled(bare: &str, contents: &[String]) -> Option<String> {
    let mut page = String::new();
    let mut rest = bare;
    let mut contents = contents.iter();
    while let Some(end) = end_of_tag(rest) {
        let (before, after) = rest.split_at_checked(end)?;
        page.push_str(before);
        page.push_str(contents.next()?);
        rest = after;
    }
    page.push_str(rest);
    Some(page)
}

/// Where the tag of the first script or style ends.
fn end_of_tag(html: &str) -> Option<usize> {
    let starts = ["<script", "<style"].into_iter().filter_map(|tag| html.find(tag));
    let start = starts.min()?;
    Some(start + html.get(start..)?.find('>')? + 1)
}

/// The page with an exercise in a block of data, and its language, which `src/start.js` reads. `None`
/// if it is not a page of this program.
#[must_use]
pub fn with_exercise(page: &str, exercise: &str) -> Option<String> {
    let (before, after) = page.split_at_checked(page.find(PROGRAM)?)?;
    let before = match language_of(exercise) {
        Some(tag) => before.replacen(ROOT, &format!("{ROOT}data-exercise=\"{tag}\" "), 1),
        None => before.to_owned(),
    };
    // In JSON, `<` is only in strings. There it may be written so that it ends no element.
    let data = exercise.replace('<', "\\u003c");
    let block = format!("<script type=\"application/json\" id=\"exercise\">{data}</script>\n");
    Some([&before, &block, after].concat())
}

/// The language of the exercise in a file: that of its codebook. `None` if it does not say it.
#[must_use]
pub fn language_of(exercise: &str) -> Option<String> {
    let file: serde_json::Value = serde_json::from_str(exercise).ok()?;
    let tag = file.get("codebook")?.get("language")?.as_str()?;
    let is_tag = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_tag.then(|| tag.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><style>a > b</style><script>x<y</script>\
        <script type=\"application/gzip\" id=\"program\">AA==</script></head><body></body>";
    const BARE: &str = "<head><style></style><script></script>\
        <script type=\"application/gzip\" id=\"program\"></script></head><body></body>";

    #[test]
    fn a_page_is_put_together_from_its_parts() {
        let contents = ["a > b", "x<y", "AA=="].map(str::to_owned);
        assert_eq!(assembled(BARE, &contents).as_deref(), Some(PAGE));
        assert_eq!(assembled(BARE, &contents[..2]), None);
    }

    #[test]
    fn an_exercise_is_data_before_the_program() {
        let page = with_exercise(PAGE, "{\"a\":\"</script><!-- é\"}").unwrap();
        let (_, rest) = page.split_once("id=\"exercise\">").unwrap();
        let (data, rest) = rest.split_once("</script>").unwrap();
        assert_eq!(data, "{\"a\":\"\\u003c/script>\\u003c!-- é\"}");
        let read: serde_json::Value = serde_json::from_str(data).unwrap();
        assert_eq!(read["a"], "</script><!-- é");
        assert!(rest.trim_start().starts_with(PROGRAM));
        assert_eq!(with_exercise("<p>another page", "{}"), None);
    }

    #[test]
    fn the_page_says_the_language_of_the_exercise() {
        let root = format!("<html lang=\"en\">{PAGE}");
        let page = |exercise: &str| with_exercise(&root, exercise).unwrap();
        let french = page("{\"codebook\":{\"language\":\"fr\"}}");
        assert!(french.starts_with("<html data-exercise=\"fr\" lang=\"en\">"));
        for none in ["{\"codebook\":{\"language\":\"\\\" onload\"}}", "{\"codebook\":{}}", "?"] {
            assert!(page(none).starts_with("<html lang=\"en\">"), "{none}");
        }
    }
}
