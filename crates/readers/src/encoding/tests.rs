use proptest::prelude::*;

use super::*;
use annotator_core::testing::damage::cases;

mod corpus;

/// Texts long enough for their letter frequencies to be typical.
pub(super) const RUSSIAN: &str = "Господин Председатель, делегация Алморы благодарит вас за созыв \
    этого заседания. Мы подтверждаем своё обязательство сократить выбросы до 2030 года и \
    выделить 5 миллионов долларов на восстановление порта.";
pub(super) const GREEK: &str = "Κύριε Πρόεδρε, η αντιπροσωπεία της Αλμόρα σας ευχαριστεί για τη \
    σύγκληση αυτής της συνεδρίασης. Επιβεβαιώνουμε τη δέσμευσή μας να μειώσουμε τις εκπομπές και \
    να στηρίξουμε τους ανθρώπους που έχασαν τα σπίτια τους στο λιμάνι.";
pub(super) const ARABIC: &str = "السيد الرئيس، يشكركم وفد المورا على عقد هذه الجلسة. إننا نؤكد \
    التزامنا بخفض الانبعاثات ودعم الناس الذين فقدوا بيوتهم في الميناء، ونتعهد بتقديم خمسة ملايين \
    دولار في العام القادم.";
const FRENCH: &str = "Monsieur le Président, la délégation d’Almora vous remercie d’avoir \
    organisé cette séance. Nous réaffirmons notre engagement : réduire les émissions là où elles \
    sont élevées, et « protéger » les forêts à l’été où ça brûle.";
const GERMAN: &str = "Herr Präsident, die Delegation von Almora dankt für die Einberufung. Wir \
    bekräftigen unsere Zusage, die Emissionen zu verringern, die Häfen größer zu bauen und über \
    die Maßnahmen jährlich öffentlich Rechenschaft abzulegen.";
const CHINESE: &str = "主席先生，阿尔莫拉代表团感谢你召开本次会议。我们重申承诺，到二〇三〇年减少排放，\
    并为重建港口提供五百万美元。";
const TRADITIONAL: &str = "主席先生，阿爾莫拉代表團感謝你召開本次會議。我們重申承諾，到二〇三〇年減少排放，\
    並為重建港口提供五百萬美元。";
const JAPANESE: &str = "議長、アルモラ代表団は、この会合の開催に感謝します。私たちは二〇三〇年までに排出を\
    減らし、港の再建のために五百万ドルを提供することを約束します。";
const KOREAN: &str = "의장님, 알모라 대표단은 이 회의를 소집해 주셔서 감사합니다. 우리는 배출을 줄이고 \
    항구의 재건을 위해 오백만 달러를 제공할 것을 약속합니다.";
const HEBREW: &str = "אדוני היושב ראש, משלחת אלמורה מודה לך על כינוס הישיבה. אנו מאשרים את \
    התחייבותנו לצמצם את הפליטות ולתמוך באנשים שאיבדו את בתיהם בנמל.";
const TURKISH: &str = "Sayın Başkan, Almora heyeti bu toplantıyı düzenlediğiniz için teşekkür \
    eder. Salımları azaltma ve limanı yeniden inşa etme taahhüdümüzü yineliyoruz; şeffaflığı \
    güçlendireceğiz.";
const POLISH: &str = "Panie Przewodniczący, delegacja Almory dziękuje za zwołanie posiedzenia. \
    Potwierdzamy nasze zobowiązanie, że zmniejszymy emisje, i wesprzemy ludzi, którzy stracili \
    domy w porcie. Będziemy co roku składać sprawozdania. Żądamy też działań.";
/// Every letter takes two UTF-16 units.
const ADLAM: &str = "𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪 𞤫 𞤊𞤵𞤤𞤬𞤵𞤤𞤣𞤫, 𞤱𞤵𞤪𞤭 𞤲𞤺𞤢𞤥 😀.";
const EURO: &str = "Almora pledged €250 million, and Port Serrat another €40 million.";
const THAI: &str = "ท่านประธาน คณะผู้แทนอัลโมราขอขอบคุณที่จัดการประชุมครั้งนี้ เราขอยืนยันพันธกรณีที่จะลดการปล่อยก๊าซ";

/// The text in an encoding that has all of its characters.
pub(super) fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    match encoding {
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let (bytes, _, failed) = encoding_of(encoding).unwrap().encode(text);
            assert!(!failed, "{encoding} lacks some characters");
            bytes.into_owned()
        }
    }
}

#[test]
fn every_encoding_in_the_menu_is_known() {
    for name in ENCODINGS {
        let encoding = Encoding::for_label(name.as_bytes()).unwrap();
        assert_eq!(encoding.name().to_ascii_lowercase(), name);
        assert_eq!(encoding_of(name).map(name_of), Some(name));
    }
    for (label, name) in ALIASES {
        assert_eq!(encoding_of(label).map(name_of), Some(name));
    }
    // All encodings of the WHATWG except for the two that no text is in.
    assert_eq!(ENCODINGS.len(), 38);
}

#[test]
fn sample_texts_are_detected_and_read_in_every_encoding() {
    let all = [
        (RUSSIAN, &["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"][..]),
        (GREEK, &["windows-1253", "iso-8859-7"]),
        (ARABIC, &["windows-1256", "iso-8859-6"]),
        (FRENCH, &["windows-1252", "macintosh"]),
        (GERMAN, &["windows-1252", "macintosh"]),
        (CHINESE, &["gbk", "gb18030"]),
        (ADLAM, &["gb18030"]),
        (EURO, &["windows-1252", "iso-8859-15"]),
        (TRADITIONAL, &["big5"]),
        (JAPANESE, &["shift_jis", "euc-jp", "iso-2022-jp"]),
        (KOREAN, &["euc-kr"]),
        (HEBREW, &["windows-1255"]),
        (TURKISH, &["windows-1254"]),
        (POLISH, &["windows-1250", "iso-8859-2"]),
        (THAI, &["windows-874"]),
    ];
    let mut missed = Vec::new();
    for (text, encodings) in all {
        for encoding in encodings.iter().chain(&["utf-8", "utf-16le", "utf-16be"]) {
            let bytes = encoded(text, encoding);
            let chosen = decode(&bytes, Some(encoding)).unwrap();
            assert_eq!((chosen.text.as_str(), chosen.undecodable), (text, 0), "{encoding}");
            assert!(!chosen.guessed);
            let found = decode(&bytes, None);
            if !found.as_ref().is_ok_and(|found| found.text == text) {
                missed.push((*encoding, found.map(|found| found.encoding), text));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_few_zeros_do_not_make_utf_16() {
    let read = decode(b"We pledge\0 help to all.", None).unwrap();
    assert_eq!(read.encoding, "utf-8");
}

#[test]
fn byte_order_marks_decide_and_are_dropped() {
    let text = "Mr. President, e\u{301}\u{a0}سلام 😀\r\n";
    for (mark, encoding) in
        [(&b"\xef\xbb\xbf"[..], "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be")]
    {
        let bytes = [mark, &encoded(text, encoding)].concat();
        for chosen in [None, Some(encoding)] {
            let read = decode(&bytes, chosen).unwrap();
            assert_eq!((read.text.as_str(), read.encoding), (text, encoding));
            assert!(read.byte_order_mark && !read.guessed);
        }
    }
    let big = [&b"\xfe\xff"[..], &encoded("ab", "utf-16be")].concat();
    assert_eq!(decode(&big, Some("UTF-16")).unwrap().text, "ab");
}

#[test]
fn unreadable_encodings_are_named() {
    let utf32 = |text: &str| text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    let found: [(Vec<u8>, &str); 5] = [
        (b"\xff\xfe\0\0a\0\0\0".to_vec(), "UTF-32"),
        (b"\0\0\xfe\xff\0\0\0a".to_vec(), "UTF-32"),
        (utf32("Mr. President 😀"), "UTF-32"),
        (b"\x1b$)C\x0e<<\x0f 1".to_vec(), "ISO-2022-KR"),
        (b"\x1b$)A\x0e<<\x0f 1".to_vec(), "ISO-2022-CN"),
    ];
    for (bytes, name) in found {
        assert_eq!(decode(&bytes, None), Err(unreadable(name)));
    }
    for (chosen, name) in [
        ("MacArabic", "MacArabic"),
        ("x-mac-greek", "MacGreek"),
        ("ISO-2022-KR", "ISO-2022-KR"),
        ("utf-32le", "UTF-32"),
        ("EBCDIC", "EBCDIC"),
        ("", ""),
    ] {
        assert_eq!(decode(b"a", Some(chosen)), Err(unreadable(name)));
    }
}

#[test]
fn old_macintosh_encodings_are_recognised_by_letter_frequency() {
    let greek = corpus::mac_greek(GREEK);
    assert_eq!(decode(&greek, None), Err(unreadable("MacGreek")));
    // Two digits and a bracket at positions that ISO-8859-6 leaves unused.
    let mut arabic = encoded(ARABIC, "iso-8859-6");
    assert_eq!(decode(&arabic, None).unwrap().encoding, "iso-8859-6");
    arabic.extend([0xb5, 0xb0, b' ', 0xdb]);
    assert_eq!(decode(&arabic, None), Err(unreadable("MacArabic")));
}

#[test]
fn undecodable_sequences_are_counted() {
    let read = decode(b"Pr\xc3\xa9sident Andr\xc3", None).unwrap();
    assert_eq!((read.text.as_str(), read.undecodable), ("Président Andr\u{fffd}", 1));
    assert_eq!(read.encoding, "utf-8");
    // A U+FFFD that was in the file is not a decoding error.
    assert_eq!(decode("a\u{fffd}b".as_bytes(), None).unwrap().undecodable, 0);
    let read = decode(b"\xef\xbf\xbd \xff", Some("utf-8")).unwrap();
    assert_eq!((read.text.as_str(), read.undecodable), ("\u{fffd} \u{fffd}", 1));
    assert_eq!(decode(b"a\0b\0c", Some("utf-16le")).unwrap().undecodable, 1);
    let ascii = decode(b"Mr. President", None).unwrap();
    assert_eq!((ascii.encoding, ascii.guessed), ("utf-8", false));
    assert!(decode(b"caf\xe9 cr\xe8me", None).unwrap().guessed);
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), at in 0..38_usize) {
        let _ = decode(&bytes, None);
        let chosen = decode(&bytes, Some(ENCODINGS[at])).unwrap();
        prop_assert_eq!(chosen.encoding, ENCODINGS[at]);
    }

    #[test]
    fn unicode_texts_survive_encoding_and_decoding(text in "[a-zé\u{301}ع😀 \u{a0}\r\n,.]{2,60}") {
        prop_assert_eq!(&decode(text.as_bytes(), None).unwrap().text, &text);
        prop_assert_eq!(&decode(&encoded(&text, "utf-16be"), Some("utf-16be")).unwrap().text, &text);
    }
}
