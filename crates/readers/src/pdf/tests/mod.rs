//! Whole documents: those in this folder (see `make.sh`), and broken and malicious ones made here.

mod losses;

use proptest::prelude::*;

use super::read;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::{Document, Failure, Format, Remark};

const ALMORA: &[u8] = include_bytes!("almora.pdf");
const ENCRYPTED: &[u8] = include_bytes!("encrypted.pdf");
const OWNER_ONLY: &[u8] = include_bytes!("owner-only.pdf");

const ALMORA_TEXT: &str = "Statement by Almora\n\n\
    Mr. President, we are the representatives of a small country in the middle of the sea, and we \
    have come to Port Serrat with an efficient proposal. It is about fishing, and it is about the \
    children who will be fishing when we are gone; it has been discussed at home throughout the \
    winter.\n\n\
    We shall contribute five vessels. Nobody has to follow us, but everybody may; the \
    international commission in Lower Quay keeps the list. We also undertake to publish what is \
    caught.\n\n\
    Almora\n\n\
    I thank you for your attention, and I thank those who keep the harbour free of ice throughout \
    the difficult months of the year.\n\n\
    See the report of the harbour master.";

fn open(bytes: &[u8]) -> Result<Document, Failure> {
    read(bytes, "almora.pdf", &mut |_, _| {})
}

/// A file of these objects, numbered from 1; the first is the catalog.
fn file(objects: &[&str]) -> Vec<u8> {
    let mut file = String::from("%PDF-1.4\n");
    for (at, object) in objects.iter().enumerate() {
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    }
    file.push_str("trailer\n<</Root 1 0 R>>\n%%EOF\n");
    file.into_bytes()
}

fn stream(dictionary: &str, content: &str) -> String {
    format!("<<{dictionary}/Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// A file with one page of this content. Object 4 is its font; `more` are the objects from 6 on.
fn page(content: &str, more: &[&str]) -> Vec<u8> {
    let content = stream("", content);
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R/Lang(en-GB)>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R\
         /Resources<</Font<</F 4 0 R>>/XObject<</X 6 0 R/Y 7 0 R>>>>>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        &content,
    ];
    objects.extend(more);
    file(&objects)
}

#[test]
fn a_document_is_read() {
    let mut pages = Vec::new();
    let document = read(ALMORA, "almora.pdf", &mut |done, of| pages.push((done, of))).unwrap();
    assert_eq!(document.text, ALMORA_TEXT);
    assert_eq!(document.kinds, [(0, ParagraphKind::Heading), (10, ParagraphKind::Note)]);
    assert_eq!(document.remarks, [Remark::RunningHeadsLeftOut(2), Remark::NotesMoved(1)]);
    assert_eq!(document.provenance.media_type, "application/pdf");
    assert_eq!(pages, [(0, 2), (1, 2), (2, 2)]);
}

#[test]
fn only_a_user_password_keeps_a_file_from_being_read() {
    assert_eq!(open(ENCRYPTED), Err(Failure::Encrypted(Format::Pdf)));
    assert_eq!(open(OWNER_ONLY).unwrap().text, ALMORA_TEXT);
}

#[test]
fn actual_text_replaces_glyphs() {
    let content = "BT /F 12 Tf 50 700 Td (Of ) Tj \
        /Span<</ActualText<FEFF06330644D83DDE00006500200301>>>BDC (xyz) Tj EMC ( and) Tj \
        /Span<</ActualText()>>BDC (-) Tj EMC ET";
    assert_eq!(open(&page(content, &[])).unwrap().text, "Of سل😀e \u{301} and");
}

#[test]
fn text_operators_place_the_text() {
    for (content, expected) in [
        ("BT /F 12 Tf 50 700 Td 14 TL (one) Tj T* (two) Tj ET", "one two"),
        ("BT /F 12 Tf 14 TL 50 700 Td (one) Tj (two) ' ET", "one two"),
        ("BT /F 1 Tf 12 0 0 12 50 700 Tm [(o) 20 (ne) -300 (two)] TJ ET", "one two"),
        ("q 12 0 0 12 50 700 cm BT /F 1 Tf (one) Tj ET Q", "one"),
        ("BT /F 12 Tf 3 Tc 50 700 Td (peace) Tj ET", "peace"),
        ("BT /F 12 Tf 50 Tz 50 700 Td (half as wide) Tj ET", "half as wide"),
        ("BT /F 12 Tf 0 1 -1 0 300 100 Tm (upwards only) Tj ET", "upwards only"),
    ] {
        assert_eq!(
            open(&page(content, &[])).unwrap().text.replace("\n\n", " "),
            expected,
            "{content}"
        );
    }
}

#[test]
fn the_language_is_read() {
    let document = open(&page("BT /F 12 Tf 50 700 Td (Hello) Tj ET", &[])).unwrap();
    assert_eq!(document.metadata.language, "en-GB");
}

#[test]
fn pages_with_only_images_have_no_text_layer() {
    let image = "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray\
        /BitsPerComponent 8/Length 1>>\nstream\nx\nendstream";
    assert_eq!(open(&page("q 600 0 0 800 0 0 cm /X Do Q", &[image])), Err(Failure::NoTextLayer(1)));
    assert_eq!(open(&page("BI /W 1 /H 1 ID x EI", &[])), Err(Failure::NoTextLayer(1)));
    assert_eq!(open(&page("", &[])), Err(Failure::Empty));
}

#[test]
fn circular_references_end() {
    let form = |content: &str| {
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 4 0 R>>/XObject<</X 6 0 R/Y 7 0 R>>>>",
            content,
        )
    };
    let text = "BT /F 12 Tf 50 700 Td (Hello) Tj ET";
    let (first, second) = (form(&format!("{text} /Y Do /X Do")), form("/X Do /Y Do"));
    let forms = page("/X Do", &[&first, &second]);
    assert_eq!(open(&forms).unwrap().text, "Hello");
    for objects in [
        ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1>>", ""],
        ["<</Type/Catalog/Pages 1 0 R>>", "", ""],
        ["1 0 R", "2 0 R", "<</Type/Pages/Kids[3 0 R]/Parent 3 0 R>>"],
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]>>",
            "<</Type/Page/Parent 3 0 R/Contents[3 0 R 3 0 R]>>",
        ],
    ] {
        assert!(open(&file(&objects)).is_err(), "{objects:?}");
    }
}

/// Each of these objects refers to itself at a point where the parser follows references.
#[test]
fn self_references_end() {
    let text = stream("", "BT /F 12 Tf 50 700 Td (Hello) Tj ET");
    let whole = |font: &str, content: &str, trailer: &str| {
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>",
            "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
            font,
            content,
        ];
        let file = String::from_utf8(file(&objects)).unwrap();
        file.replace("/Root 1 0 R", &format!("/Root 1 0 R{trailer}")).into_bytes()
    };
    let font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    let within = text.replace("/Length", "/Filter 5 0 R/DecodeParms 5 0 R/Length 5 0 R/Was");
    for (font, content, trailer) in [
        ("<</Type/Font/Subtype/Type0/DescendantFonts[4 0 R]/ToUnicode 4 0 R>>", &*text, ""),
        ("<</Type/Font/Subtype/Type1/Encoding 4 0 R/FontDescriptor 4 0 R>>", &text, ""),
        ("<</Type/Font/Subtype/Type3/CharProcs 4 0 R/Resources<</Font<</F 4 0 R>>>>>>", &text, ""),
        ("4 0 R", &text, ""),
        (font, "[5 0 R 5 0 R]", ""),
        (font, "5 0 R", ""),
        (font, &within, ""),
        (font, &text, "/Prev 9/XRefStm 9/Size 9999999999"),
        (font, &text, "/Encrypt 1 0 R"),
    ] {
        let _ = open(&whole(font, content, trailer));
    }
    let looped = [&whole(font, &text, "/Prev 9"), &b"startxref\n9\n%%EOF"[..]].concat();
    assert_eq!(open(&looped).unwrap().text, "Hello");
}

#[test]
fn deeply_nested_forms_end() {
    let doubled = |next: &str| {
        let content = format!("/{next} Do ").repeat(40);
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]\
             /Resources<</XObject<</A 6 0 R/B 7 0 R/C 8 0 R/D 9 0 R/E 10 0 R>>>>",
            &content,
        )
    };
    let forms = ["B", "C", "D", "E", "none"].map(doubled);
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    assert_eq!(open(&page("/X Do", &forms)), Err(Failure::Empty));
}

#[test]
fn forms_that_unpack_to_too_much_are_refused() {
    let form = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", &" ".repeat(10_000_000));
    let page = page(&"/X Do ".repeat(1_000_000), &[&form]);
    assert_eq!(open(&page), Err(Failure::Bomb { max: 200_000_000 }));
}

#[test]
fn a_missing_page_is_damage() {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R\
         /Resources<</Font<</F 6 0 R>>>>>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>",
        &stream("", "BT /F 12 Tf 50 700 Td (Hello) Tj ET"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ];
    assert_eq!(open(&file(&objects)).unwrap().text, "Hello");
    let whole = String::from_utf8(file(&objects)).unwrap();
    let without = whole.replace("4 0 R", "9 0 R");
    assert_eq!(open(without.as_bytes()), Err(Failure::Damaged(Format::Pdf)));
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("<</Type/Catalog/Pages {} >>", "[".repeat(50_000));
    assert!(matches!(open(&file(&[&deep])), Err(Failure::TooDeep { .. })));
}

#[test]
fn other_files_are_damaged() {
    for bytes in [&b""[..], b"%PDF-", b"%PDF-1.7\n", b"hello", b"%PDF-1.7\ntrailer<</Root 1 0 R>>"]
    {
        assert_eq!(open(bytes), Err(Failure::Damaged(Format::Pdf)));
    }
}

#[test]
fn truncated_files_end() {
    for len in (0..ALMORA.len()).step_by(97) {
        let _ = open(&ALMORA[..len]);
    }
    let most = open(&ALMORA[..ALMORA.len() - 300]).unwrap();
    assert_eq!(most.text, ALMORA_TEXT);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = open(&bytes);
        let _ = open(&[b"%PDF-1.7\n", bytes.as_slice()].concat());
    }

    #[test]
    fn no_change_makes_it_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30),
    ) {
        let mut bytes = ALMORA.to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = open(&bytes);
    }

    #[test]
    fn no_content_makes_it_panic(
        content in "((BT|ET|q|Q|Tj|TJ|Td|Tm|'|\"|Do|EMC|Tf|/F|/X|BDC|cm|Tz|Tc|\\(a .\\)|\\[|\\]|<<|>>|-?[0-9]{1,12}|[.]5|/ActualText|1e9) ){0,60}",
    ) {
        let _ = open(&page(&content, &[]));
    }
}
