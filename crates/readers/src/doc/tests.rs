use super::*;
use proptest::prelude::*;

/// Made from `samples/almora.html` with LibreOffice 7.4:
/// `soffice --headless --convert-to 'doc:MS Word 97' almora.html`.
const ALMORA: &[u8] = include_bytes!("../samples/almora.doc");

#[test]
fn a_word_97_document_is_read() {
    let document = read(ALMORA, "almora.doc").unwrap();
    assert_eq!(
        document.text,
        "Statement by Almora\n\nMr.\u{a0}President, e\u{301}changes 👩\u{200d}🚒 سلام\n\n\
         Two proposals:\nat once\n\none;\ntwo.\n\nA\tB\nC\tD\n\nThank you.\n\nA note."
    );
    let kinds: Vec<_> = document.kinds.iter().map(|(_, kind)| *kind).collect();
    assert_eq!(
        kinds,
        [
            ParagraphKind::Heading,
            ParagraphKind::ListItem,
            ParagraphKind::ListItem,
            ParagraphKind::Note
        ]
    );
    assert_eq!(document.remarks, [Remark::NotesMoved(1), Remark::Tables(1)]);
    let cut = read(&ALMORA[..ALMORA.len() / 2], "");
    assert!(matches!(cut, Err(Failure::Damaged(_) | Failure::UnknownFormat)), "{cut:?}");
}

#[test]
fn empty_encrypted_and_unknown_files_are_refused() {
    assert_eq!(read(b"", ""), Err(Failure::Damaged(Format::Doc)));
    assert_eq!(read(&COMPOUND, ""), Err(Failure::UnknownFormat));
    let named = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [COMPOUND.as_slice(), &[0; 512], &name].concat()
    };
    let encrypted = Err(Failure::Encrypted(Format::Docx));
    assert_eq!(read(&named("EncryptedPackage"), ""), encrypted);
    assert_eq!(read(&named("WordDocument"), ""), Err(Failure::Damaged(Format::Doc)));
}

#[test]
fn a_count_larger_than_the_file_is_damage() {
    let start = ALMORA.windows(2).position(|two| two == [0xec, 0xa5]).unwrap();
    // The counts of text, footnotes, headers, comments, endnotes and text boxes.
    for at in [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64, 0x68] {
        let mut bytes = ALMORA.to_vec();
        bytes[start + at + 3] = 0xfc;
        assert_eq!(read(&bytes, ""), Err(Failure::Damaged(Format::Doc)));
    }
}

/// The document with other streams.
fn with(change: impl FnOnce(&mut Streams)) -> Vec<u8> {
    let file = Compound::open(ALMORA).unwrap();
    let document = file.stream("WordDocument").unwrap();
    let table = fib::table_name(&document).unwrap();
    let mut streams = Streams::new(document, file.stream(table).unwrap());
    change(&mut streams);
    packed(&[("WordDocument", &streams.document), (table, &streams.table)]).unwrap()
}

/// The document with its text read as these characters, as far as they go.
fn with_text(from: &str, to: &str) -> Vec<u8> {
    let units = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    with(|streams| {
        let (from, to) = (units(from), units(to));
        assert_eq!(from.len(), to.len());
        let at = streams.document.windows(from.len()).position(|part| part == from).unwrap();
        streams.document[at..at + to.len()].copy_from_slice(&to);
    })
}

#[test]
fn a_table_of_sectors_with_more_entries_than_the_file_is_read() {
    let mut bytes = ALMORA.to_vec();
    let fat = u32::from_le_bytes(bytes[0x4c..0x50].try_into().unwrap()) as usize;
    let last = (fat + 2) * 512 - 4;
    assert_eq!(bytes[last..last + 4], [0xff; 4], "a free entry beyond the end");
    for entry in [0xffff_fffe_u32, 3, 0xffff_fffb] {
        bytes[last..last + 4].copy_from_slice(&entry.to_le_bytes());
        // Or else the fault is mended, and `compound` has only to read what is left.
        assert!(cfb::CompoundFile::open(std::io::Cursor::new(&bytes)).is_err());
        assert_eq!(read(&bytes, "").map(|read| read.text), read(ALMORA, "").map(|read| read.text));
    }
}

#[test]
fn broken_places_of_headers_cost_nothing_and_of_notes_the_notes() {
    let whole = read(ALMORA, "").unwrap();
    let far = u32::MAX.to_le_bytes().repeat(6);
    let headers = with(|streams| streams.replace(11, &far));
    assert_eq!(read(&headers, ""), Ok(whole.clone()));
    let notes = read(&with(|streams| streams.replace(3, &far)), "").unwrap();
    assert_eq!(format!("{}\n\nA note.", notes.text), whole.text);
    assert_eq!(notes.remarks, [Remark::NotesLeftOut, Remark::Tables(1)]);
}

#[test]
fn an_encrypted_document_is_told_from_a_damaged_one_by_its_flag() {
    let encrypted = with(|streams| {
        streams.document[0x0b] |= 1;
        // Its tables say nothing.
        streams.table.iter_mut().for_each(|byte| *byte ^= 0xa5);
    });
    assert_eq!(read(&encrypted, ""), Err(Failure::Encrypted(Format::Doc)));
    let garbled = with(|streams| streams.table.iter_mut().for_each(|byte| *byte ^= 0xa5));
    assert_eq!(read(&garbled, ""), Err(Failure::Damaged(Format::Doc)));
}

#[test]
fn numbers_of_lists_come_before_the_text() {
    // The bullets of all lists become numbers such as "(a)".
    let numbered = with(|streams| {
        let start = streams.place(fib::LISTS).unwrap();
        let mut changed = 0;
        for at in start..streams.table.len() - 40 {
            let is_level =
                streams.table[at..at + 4] == [1, 0, 0, 0] && streams.table[at + 4] == 0x17;
            if is_level {
                let text =
                    at + 28 + streams.table[at + 24] as usize + streams.table[at + 25] as usize;
                streams.table[at + 4] = 4;
                streams.table[text + 2..text + 4].copy_from_slice(&[0, 0]);
                changed += 1;
            }
        }
        assert!(changed > 0);
    });
    let text = read(&numbered, "").unwrap().text;
    assert!(text.contains("\n\na one;\nb two.\n\n"), "{text}");
}

#[test]
fn a_large_first_letter_is_joined_to_its_paragraph() {
    let text =
        read(&with_text("Statement by Almora\rMr", "Statement by Almor\rM\rr"), "").unwrap().text;
    assert!(text.starts_with("Statement by Almor\n\nMr.\u{a0}President"), "{text}");
    let text =
        read(&with_text("Statement by Almora\rMr", "Statement by Almor\rM\rX"), "").unwrap().text;
    assert!(text.starts_with("Statement by Almor\n\nM\n\nX.\u{a0}President"), "{text}");
}

/// A document of Word 6, as the library's tests make it: everything in one stream, a byte for each
/// character.
#[test]
fn a_document_of_word_6_is_read() {
    let text = b"Madam President, Almora pledges.\rI thank you.\r";
    let mut document = vec![0; 0x400];
    document[..4].copy_from_slice(&[0xdc, 0xa5, 0x68, 0]);
    document[0x18..0x1c].copy_from_slice(&0x400_u32.to_le_bytes());
    document[0x34..0x38].copy_from_slice(&(text.len() as u32).to_le_bytes());
    document.extend(text);
    let bytes = packed(&[("WordDocument", &document)]).unwrap();
    let expected = "Madam President, Almora pledges.\n\nI thank you.";
    assert_eq!(read(&bytes, "").map(|read| read.text), Ok(expected.to_owned()));
    document[0x0b] |= 1;
    let bytes = packed(&[("WordDocument", &document)]).unwrap();
    assert_eq!(read(&bytes, ""), Err(Failure::Encrypted(Format::Doc)));
}

proptest! {
    #[test]
    fn no_change_makes_it_panic(changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..9)) {
        let mut bytes = ALMORA.to_vec();
        for (at, to) in changes {
            let at = at % bytes.len();
            bytes[at] = to;
        }
        let _ = read(&bytes, "");
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..1000)) {
        let name: Vec<u8> = "WordDocument".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let _ = read(&[COMPOUND.as_slice(), &bytes, &name].concat(), "");
    }
}
