//! What cannot be read, and what is left out, is said; and what can be read is read.

use super::{file, open, page, stream};
use annotator_core::reading::{Failure, Format, Remark};

const PLEDGE: &str = "Madam President,\n\n\
    Almora pledges ten million euros to the fund by 2030. We thank the delegation of Port Serrat \
    for its work.\n\nI thank you.";

/// A page whose second font has this dictionary, the font itself being object 6.
fn page_with_font(content: &str, font: &str, more: &[&str]) -> Vec<u8> {
    let content = stream("", content);
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R\
         /Resources<</Font<</F 4 0 R/G 6 0 R>>>>>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        &content,
        font,
    ];
    objects.extend(more);
    file(&objects)
}

#[test]
fn letters_of_fonts_without_unicode_are_not_read() {
    let unreadable = Err(Failure::LettersUnreadable);
    assert_eq!(open(include_bytes!("type3-no-unicode.pdf")), unreadable);
    for names in ["[65/g7/g8/g9]", "[65/i255/12/13]", "[65/cid:1/cid:2/cid:3]"] {
        let font = format!(
            "<</Type/Font/Subtype/TrueType/BaseFont/A+B/FirstChar 65/LastChar 67\
             /Widths[600 600 600]/Encoding<</Differences{names}>>>>"
        );
        let content = "BT /G 12 Tf 50 700 Td (ABCABC) Tj ET";
        assert_eq!(open(&page_with_font(content, &font, &[])), unreadable, "{names}");
        let content = "BT /F 12 Tf 50 700 Td (Almora) Tj /G 12 Tf 0 -40 Td (ABCA) Tj ET";
        let document = open(&page_with_font(content, &font, &[])).unwrap();
        assert_eq!(document.text, "Almora", "{names}");
        let lost = Remark::LettersUnreadable { letters: 4, pages: vec![1] };
        assert_eq!(document.remarks, [lost], "{names}");
    }
}

#[test]
fn garbled_words_are_not_read() {
    let line = "(P8QD;R A7IU7: @I:IJ6A<F KLFA8IM:N almora) Tj T* ";
    let content = format!("BT /F 12 Tf 14 TL 50 700 Td {} ET", line.repeat(4));
    assert_eq!(open(&page(&content, &[])), Err(Failure::LettersUnreadable));
}

#[test]
fn letters_that_are_lost_are_counted() {
    let document = open(include_bytes!("half-without-unicode.pdf")).unwrap();
    assert_eq!(document.text, PLEDGE);
    let lost = Remark::LettersUnreadable { letters: 125, pages: vec![1] };
    assert_eq!(document.remarks, [lost]);
}

#[test]
fn text_given_for_unreadable_letters_is_read() {
    let font = "<</Type/Font/Subtype/Type1/BaseFont/A+B/FirstChar 65/LastChar 65/Widths[600]\
        /Encoding<</Differences[65/g7]>>>>";
    let content = "BT /G 12 Tf 50 700 Td /Span<</ActualText(Almora)>>BDC (AAAA) Tj EMC ET";
    let document = open(&page_with_font(content, font, &[])).unwrap();
    assert_eq!((document.text.as_str(), document.remarks.len()), ("Almora", 0));
}

#[test]
fn ranges_of_pairs_are_read() {
    let document = open(include_bytes!("arabic-bfrange-of-pairs.pdf")).unwrap();
    assert_eq!(document.text, "الحل\n\nالحل");
    let map = stream(
        "",
        "1 begincodespacerange <00> <ff> endcodespacerange \
         1 beginbfrange <41> <42> <00660069> endbfrange \
         2 beginbfchar <43> <006E> <44> <0064> endbfchar",
    );
    let font = "<</Type/Font/Subtype/TrueType/BaseFont/A+B/FirstChar 65/LastChar 68\
        /Widths[600 600 600 600]/ToUnicode 7 0 R>>";
    let content = "BT /G 12 Tf 50 700 Td (ACD) Tj ET";
    assert_eq!(open(&page_with_font(content, font, &[&map])).unwrap().text, "find");
}

#[test]
fn the_direction_comes_from_size_scale_and_matrix_together() {
    let document = open(include_bytes!("mirrored-twice-mixed.pdf")).unwrap();
    assert_eq!(document.text, PLEDGE);
    for content in [
        "BT /F -12 Tf -100 Tz 1 0 0 -1 50 700 Tm (peace now) Tj ET",
        "BT /F -12 Tf -1 0 0 -1 50 700 Tm (peace now) Tj ET",
        "q -1 0 0 1 600 0 cm BT /F 12 Tf -100 Tz 1 0 0 1 550 700 Tm (peace now) Tj ET Q",
        "BT /F 12 Tf -1 0 0 -1 550 700 Tm (peace now) Tj ET",
    ] {
        assert_eq!(open(&page(content, &[])).unwrap().text, "peace now", "{content}");
    }
}

#[test]
fn blanks_do_not_decide_the_direction_of_a_page() {
    let document = open(include_bytes!("turned-words-upright-blanks.pdf")).unwrap();
    assert_eq!(document.text, PLEDGE);
    let content = "BT /F 12 Tf 50 700 Td (      \\240) Tj 0 -1 1 0 50 700 Tm (peace) Tj ET";
    assert_eq!(open(&page(content, &[])).unwrap().text, "peace");
    let content = "BT /F 12 Tf 50 700 Td (We pledge) Tj 0 1 -1 0 20 300 Tm (draft) Tj ET";
    let document = open(&page(content, &[])).unwrap();
    assert_eq!(document.text, "We pledge");
    assert_eq!(document.remarks, [Remark::TurnedLeftOut { letters: 5, pages: vec![1] }]);
}

/// A page of drawn letters with this text on it.
fn drawn(text: &str) -> Vec<u8> {
    let letters = "10 10 m 16 10 l 16 20 l 10 20 l h f ".repeat(400);
    page(&format!("{letters} BT /F 9 Tf 280 30 Td ({text}) Tj ET"), &[])
}

#[test]
fn pages_of_drawn_letters_count_as_pages_without_text() {
    assert_eq!(open(&drawn("")), Err(Failure::NoTextLayer(1)));
    assert_eq!(open(&drawn("1")), Err(Failure::NoTextLayer(1)));
    let document = open(&drawn("Almora will stand")).unwrap();
    assert_eq!(document.remarks, [Remark::PagesWithoutText(vec![1])]);
    let prose = "We thank the delegation of Port Serrat) Tj -9 -12 Td (".repeat(9);
    assert_eq!(open(&drawn(&prose)).unwrap().remarks, []);
}

#[test]
fn a_number_on_a_scan_is_no_text() {
    let image = "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray\
        /BitsPerComponent 8/Length 1>>\nstream\nx\nendstream";
    let text = "BT /F 9 Tf 280 30 Td (1) Tj ET";
    let scan = page(&format!("q 600 0 0 800 0 0 cm /X Do Q {text}"), &[image]);
    assert_eq!(open(&scan), Err(Failure::NoTextLayer(1)));
    let emblem = page("q 60 0 0 60 0 0 cm /X Do Q BT /F 9 Tf 280 700 Td (Almora) Tj ET", &[image]);
    assert_eq!(open(&emblem).unwrap().remarks, []);
}

#[test]
fn heads_that_are_the_text_are_kept() {
    let document = open(include_bytes!("one-line-a-page.pdf")).unwrap();
    assert!(document.text.contains("number 1") && document.text.contains("number 3"));
    assert_eq!(document.remarks, []);
}

#[test]
fn line_numbers_are_left_out() {
    let document = open(include_bytes!("line-numbers.pdf")).unwrap();
    assert_eq!(document.remarks, [Remark::LineNumbersLeftOut(84)]);
    assert!(!document.text.contains(|c: char| c.is_ascii_digit()));
    assert!(document.text.starts_with("The delegation of Almora said that the fund"));
}

#[test]
fn the_day_on_a_cover_page_is_no_note() {
    let document = open(include_bytes!("cover-day-last.pdf")).unwrap();
    assert!(document.text.contains("New York\n\n25 September 2024\n\nMadam President"));
    assert_eq!(document.remarks, []);
}

#[test]
fn paragraphs_come_from_the_geometry_of_the_pages() {
    for (bytes, expected, second) in [
        (&include_bytes!("hanging-numbers-justified.pdf")[..], 8, "2. This year the theme"),
        (include_bytes!("second-lines-indented.pdf"), 15, "This year the theme"),
    ] {
        let text = open(bytes).unwrap().text;
        let paragraphs: Vec<&str> = text.split('\n').filter(|text| !text.is_empty()).collect();
        assert_eq!(paragraphs.len(), expected);
        assert!(paragraphs[1].starts_with(second), "{}", paragraphs[1]);
    }
}

#[test]
fn what_most_pages_of_a_damaged_file_say_is_read() {
    let page = |contents: &str| {
        format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {contents}\
             /Resources<</Font<</F 6 0 R>>>>>>"
        )
    };
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>",
        &page("7 0 R"),
        &page("7 0 R"),
        &page("7 0 R"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        &stream("", "BT /F 12 Tf 50 700 Td (Almora pledges) Tj ET"),
    ];
    let whole = String::from_utf8(file(&objects)).unwrap();
    assert_eq!(open(whole.as_bytes()).unwrap().remarks, []);
    // A page that is missing, and one whose content is.
    let lost_page = whole.replace("4 0 R 5 0 R", "4 0 R 9 0 R");
    let lost_content = whole.replacen("/Contents 7 0 R", "/Contents 9 0 R", 1);
    for damaged in [lost_page, lost_content] {
        let document = open(damaged.as_bytes()).unwrap();
        assert_eq!(document.text.matches("Almora pledges").count(), 2);
        assert_eq!(document.remarks, [Remark::Recovered]);
    }
    let two_lost = whole.replace("4 0 R 5 0 R", "8 0 R 9 0 R");
    assert_eq!(open(two_lost.as_bytes()), Err(Failure::Damaged(Format::Pdf)));
}

#[test]
fn other_bytes_may_come_before_the_file() {
    let page = page("BT /F 12 Tf 50 700 Td (Almora) Tj ET", &[]);
    for before in [1, 500, 1_000] {
        let shifted = [vec![b'\n'; before], page.clone()].concat();
        assert_eq!(open(&shifted).unwrap().text, "Almora", "{before}");
        let document = open(&[vec![b'x'; before], super::ALMORA.to_vec()].concat()).unwrap();
        assert_eq!(document.text, super::ALMORA_TEXT, "{before}");
    }
}

/// A page with this annotation, whose appearance is object 6.
fn page_with_annotation(annotation: &str) -> Vec<u8> {
    let content = stream("", "BT /F 12 Tf 50 700 Td (Delegation:) Tj ET");
    let appearance = stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F 4 0 R>>>>",
        "/Tx BMC BT /F 12 Tf 2 5 Td (Almora) Tj ET EMC",
    );
    file(&[
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Annots[7 0 R]\
         /Resources<</Font<</F 4 0 R>>>>>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        &content,
        &appearance,
        &format!("<</Type/Annot/Rect[130 695 230 715]{annotation}>>"),
    ])
}

#[test]
fn values_of_forms_and_notes_on_the_page_are_read_or_said() {
    let left_out = [Remark::FieldsLeftOut { fields: 1, pages: vec![1] }];
    for (annotation, text, remarks) in [
        ("/Subtype/Widget/FT/Tx/V(Almora)/AP<</N 6 0 R>>", "Delegation: Almora", &[][..]),
        ("/Subtype/Widget/FT/Ch/V[(Almora)]/AP<</N 6 0 R>>", "Delegation: Almora", &[]),
        ("/Subtype/FreeText/Contents(Almora)/AP<</N 6 0 R>>", "Delegation: Almora", &[]),
        ("/Subtype/Widget/FT/Tx/V(Almora)", "Delegation:", &left_out),
        ("/Subtype/FreeText/Contents(Almora)", "Delegation:", &left_out),
        ("/Subtype/Widget/FT/Btn/AS/Yes/AP<</N<</Yes 6 0 R>>>>", "Delegation:", &left_out),
        ("/Subtype/Widget/FT/Btn/AS/Off/AP<</N<</Yes 6 0 R>>>>", "Delegation:", &[]),
        ("/Subtype/Widget/FT/Tx/V()/AP<</N 6 0 R>>", "Delegation:", &[]),
        ("/Subtype/FreeText/F 2/Contents(Almora)/AP<</N 6 0 R>>", "Delegation:", &[]),
        ("/Subtype/Widget/Parent 7 0 R/FT 7 0 R/AP 7 0 R", "Delegation:", &[]),
    ] {
        let document = open(&page_with_annotation(annotation)).unwrap();
        assert_eq!(document.text, text, "{annotation}");
        assert_eq!(document.remarks, remarks, "{annotation}");
    }
}
