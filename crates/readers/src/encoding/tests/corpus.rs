//! The same texts in many encodings, each compared with its UTF-8 version. The files are shared
//! data.

use std::io::{Cursor, Read as _};

use super::*;
use annotator_core::project::hash::Sha256;
use annotator_core::testing::shared_data;

/// For files without a UTF-8 version: the SHA-256 of the text as Python decodes it.
/// `python3 -c "import hashlib,sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(hashlib.sha256(
/// z.read(sys.argv[2]).decode(sys.argv[3]).removeprefix('\ufeff').encode()).hexdigest())"
/// encodedTextFiles.zip NAME ENCODING`
const PYTHON: [(&str, &str); 4] = [
    // utf-16
    (
        "IndianTreaty_English_UTF-16LE.txt",
        "caa15c23673c61428182a58b82cafc56103381632fb56cce5f7f5134b512794d",
    ),
    // utf-8-sig
    (
        "IndianTreaty_English_UTF-8-BOM.txt",
        "5764dcff7ba6c388c5b4e11e00fbfbede9166305264ce41fca704853983ed1d0",
    ),
    // utf-16-le
    (
        "UDHR_English_UTF-16LE.txt",
        "6be906a895f92ba199981a92494a339ec5108c5879e16470e5f6129bff2b7d36",
    ),
    // utf-16-be
    (
        "UDHR_English_UTF-16BE.txt",
        "6be906a895f92ba199981a92494a339ec5108c5879e16470e5f6129bff2b7d36",
    ),
];

/// Encoding names in the file names, and their WHATWG names.
const NAMES: [(&str, &str); 3] =
    [("UTF-8-BOM", "utf-8"), ("CP1253", "windows-1253"), ("WINDOWS-936", "gbk")];

/// A text in MacGreek, which has no encoder here.
pub(super) fn mac_greek(text: &str) -> Vec<u8> {
    let small = "αβψδεφγηιξκλμνοπώρστθωςχυζ";
    let others = [('ά', 0xc0), ('έ', 0xdb), ('ή', 0xdc), ('ί', 0xdd), ('ό', 0xde), ('ύ', 0xe0)];
    let byte = |c: char| {
        let place = small.chars().position(|known| known == c);
        let small = place.map(|place| 0xe1 + u8::try_from(place).unwrap());
        let other = others.iter().find(|(known, _)| *known == c).map(|(_, byte)| *byte);
        // Capitals are rare, so one byte serves for all of them.
        small.or(other).unwrap_or(u8::try_from(c).ok().filter(u8::is_ascii).unwrap_or(0xb0))
    };
    text.chars().map(byte).collect()
}

fn files() -> Option<Vec<(String, Vec<u8>)>> {
    let bytes = std::fs::read(shared_data("encodings/encodedTextFiles.zip")?).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if !name.starts_with("__MACOSX") {
            files.push((name, content));
        }
    }
    Some(files)
}

/// The SHA-256 of the correct text.
fn correct_digest(name: &str, files: &[(String, Vec<u8>)]) -> String {
    if let Some((_, digest)) = PYTHON.iter().find(|(known, _)| *known == name) {
        return (*digest).to_owned();
    }
    let twin = name.rsplit_once('_').unwrap().0.to_owned() + "_UTF-8.txt";
    let (_, content) = files.iter().find(|(name, _)| *name == twin).unwrap();
    Sha256::of(content).to_string()
}

#[test]
fn files_read_like_their_utf_8_versions_in_detected_encodings() {
    let Some(files) = files() else { return };
    let (mut readable, mut same, mut found_right) = (0, 0, 0);
    println!("| file | chosen | found | same text chosen, found |");
    println!("|---|---|---|---|");
    for (name, content) in &files {
        let label = name.trim_end_matches(".txt").rsplit_once('_').unwrap().1;
        let label = NAMES.iter().find(|(known, _)| *known == label).map_or(label, |(_, l)| l);
        let right = correct_digest(name, &files);
        let is_right = |read: &Result<Decoded, Failure>| {
            read.as_ref().is_ok_and(|read| Sha256::of(read.text.as_bytes()).to_string() == right)
        };
        let (chosen, found) = (decode(content, Some(label)), decode(content, None));
        let shown = |read: &Result<Decoded, Failure>| match read {
            Ok(read) => read.encoding.to_owned(),
            Err(failure) => format!("{failure:?}"),
        };
        let (a, b) = (is_right(&chosen), is_right(&found));
        println!("| {name} | {} | {} | {a}, {b} |", shown(&chosen), shown(&found));
        if chosen.is_ok() {
            readable += 1;
            same += usize::from(a);
            found_right += usize::from(b);
        }
    }
    println!("{readable} in a readable encoding: {same} right when chosen, {found_right} unaided");
    assert_eq!((files.len(), readable), (41, 38));
    let content = |name: &str| &files.iter().find(|(known, _)| known == name).unwrap().1;
    for (name, encoding) in
        [("UDHR_Greek_MACGREEK.txt", MAC_GREEK), ("UDHR_Korean_ISO-2022-KR.txt", ISO_2022_KR)]
    {
        for chosen in [None, Some(encoding)] {
            assert_eq!(decode(content(name), chosen), Err(unreadable(encoding)));
        }
    }
    // The file is called MacArabic, but it holds only characters that ISO-8859-6 has at the same
    // positions.
    assert_eq!(content("UDHR_Arabic_MACARABIC.txt"), content("UDHR_Arabic_ISO-8859-6.txt"));
    assert_eq!(readable, same);
    assert!(found_right * 10 >= readable * 9);
}

/// Encodes real texts in every encoding that has all of their characters, and counts how many are
/// detected from their first 4,000 characters and from 400.
#[test]
fn real_texts_are_detected_in_every_encoding() {
    let folders = ["statements/ungd2017", "statements/udhr/txt"];
    let Some(folders) = folders.map(shared_data).into_iter().collect::<Option<Vec<_>>>() else {
        return;
    };
    let entries = folders.iter().map(|folder| std::fs::read_dir(folder).unwrap());
    let mut texts: Vec<(String, String)> = entries
        .flatten()
        .map(|entry| entry.unwrap())
        .filter_map(|entry| {
            let text = std::fs::read_to_string(entry.path()).ok()?;
            Some((entry.file_name().into_string().unwrap(), text))
        })
        .collect();
    assert!(!texts.is_empty());
    texts.sort();
    let (mut all, mut right) = (0, 0);
    for (name, text) in &texts {
        for text in [4_000, 400].map(|len| text.chars().take(len).collect::<String>()) {
            for encoding in ENCODINGS.into_iter().filter(|_| !text.is_ascii()) {
                let Some(bytes) = lossless(&text, encoding) else { continue };
                all += 1;
                match decode(&bytes, None) {
                    Ok(found) if found.text == text => right += 1,
                    found => {
                        let found = found.map(|found| found.encoding);
                        println!("{name} ({}) in {encoding}: {found:?}", text.len());
                    }
                }
            }
        }
    }
    println!("{right} of {all} real texts in an encoding are found unaided");
    // The rest have a single foreign name in an English text, or are Russian in an East Asian
    // encoding.
    assert!(right * 10 >= all * 9);
}

/// The text in this encoding, if that has all of its characters.
fn lossless(text: &str, encoding: &str) -> Option<Vec<u8>> {
    if encoding.starts_with("utf-16") {
        return Some(encoded(text, encoding));
    }
    let (bytes, _, failed) = encoding_of(encoding)?.encode(text);
    (!failed).then(|| bytes.into_owned())
}
