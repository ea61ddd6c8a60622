//! What comes from outside and was broken in every way: nothing that reads it may panic, hang or
//! make something invalid of it. One property for every reader; a new reader joins them here, or
//! beside itself with what stands here.
//!
//! `FUZZ_CASES=100000 cargo test --release fuzz` looks longer than each run of the tests does.

use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

use crate::core::file::export::export_project;
use crate::core::file::import::{Answer, Reading, read_file, resolve};
use crate::core::file::offsets::Offsets;
use crate::core::generate::{projects, record, rich_project, seeds};
use crate::core::hash::Sha256;
use crate::core::history::History;
use crate::core::project::Project;
use crate::core::read::read_bytes;
use crate::core::sorted::SortedMap;
use crate::core::statement::ReadAs;
use crate::core::text::Text;
use crate::core::wire::{
    Snapshot, decode_record, decode_snapshot, encode_record, encode_snapshot, texts_of,
};

pub(crate) fn cases() -> ProptestConfig {
    let cases = std::env::var("FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(cases.unwrap_or(192))
}

/// One way of breaking bytes.
#[derive(Clone, Debug)]
pub(crate) enum Damage {
    Put(Index, Vec<u8>),
    Cut(Index, Index),
    Copy(Index, Index, Index),
    End(Index),
}

pub(crate) fn damage() -> impl Strategy<Value = Vec<Damage>> {
    let at = any::<Index>;
    let pieces = prop::sample::select(vec![
        &b"\0"[..],
        b"\xff",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\"",
        b"{",
        b"[",
        b"\\ud800",
        b"-1",
        b"1e309",
        b"null",
        b"\r\n",
        b"\xe2\x80\xae",
        b"__proto__",
        b"99999999999999999999",
    ]);
    let pieces =
        prop_oneof![pieces.prop_map(<[u8]>::to_vec), prop::collection::vec(any::<u8>(), 1..4)];
    let one = prop_oneof![
        (at(), pieces).prop_map(|(at, bytes)| Damage::Put(at, bytes)),
        (at(), at()).prop_map(|(from, to)| Damage::Cut(from, to)),
        (at(), at(), at()).prop_map(|(from, to, at)| Damage::Copy(from, to, at)),
        at().prop_map(Damage::End),
    ];
    prop::collection::vec(one, 1..4)
}

pub(crate) fn damaged(mut bytes: Vec<u8>, damage: &[Damage]) -> Vec<u8> {
    for one in damage {
        let len = bytes.len() + 1;
        let stretch = |a: &Index, b: &Index| {
            let (a, b) = (a.index(len), b.index(len));
            // Not too much of it, or nothing is left to be read.
            (a.min(b), a.max(b).min(a.min(b) + 40))
        };
        match one {
            Damage::Put(at, more) => {
                let at = at.index(len);
                bytes.splice(at..at, more.iter().copied());
            }
            Damage::Cut(from, to) => {
                let (from, to) = stretch(from, to);
                bytes.drain(from..to);
            }
            Damage::Copy(from, to, at) => {
                let (from, to) = stretch(from, to);
                let copy = bytes[from..to].to_vec();
                let at = at.index(len);
                bytes.splice(at..at, copy);
            }
            Damage::End(at) => bytes.truncate(at.index(len)),
        }
    }
    bytes
}

/// Puts other values into a tree, at places that the indices choose.
fn twisted(mut json: Json, twists: &[(Vec<Index>, u8)]) -> Json {
    for (path, what) in twists {
        let mut place = &mut json;
        for step in path {
            let len = match &*place {
                Json::Array(list) => list.len(),
                Json::Object(map) => map.len(),
                _ => 0,
            };
            if len == 0 {
                break;
            }
            place = match place {
                Json::Array(list) => &mut list[step.index(len)],
                Json::Object(map) => map.values_mut().nth(step.index(len)).unwrap(),
                _ => unreachable!("it has a length"),
            };
        }
        *place = match what % 14 {
            0 => Json::Null,
            1 => json!(-1),
            2 => json!(4_294_967_295_u64),
            3 => json!(1e300),
            4 => json!(""),
            5 => json!("\u{0}\u{202e}__proto__"),
            6 => json!("n".repeat(5_000)),
            7 => json!([]),
            8 => json!({}),
            9 => json!(true),
            10 => (0..100).fold(json!(0), |inner, _| json!([inner])),
            11 => Json::Array(vec![place.clone(), place.clone()]),
            12 => json!(0),
            _ => json!("00000000-0000-4000-8000-000000000001"),
        };
    }
    json
}

pub(crate) fn twists() -> impl Strategy<Value = Vec<(Vec<Index>, u8)>> {
    prop::collection::vec((prop::collection::vec(any::<Index>(), 1..8), any::<u8>()), 1..4)
}

/// Whatever a project file became: it is refused, asked about, or read as a valid project.
fn read_project_file(bytes: &[u8]) {
    match read_file(bytes) {
        Err(_) => {}
        Ok(Reading::Project(project)) => is_sound(&project),
        Ok(Reading::NeedsAnswer(question)) => {
            let mut readings = vec![(Offsets::default(), false), (Offsets::default(), true)];
            readings.extend(question.recognised.iter().map(|found| (found.offsets, true)));
            for (offsets, place_found) in readings {
                if let Some(resolved) = resolve(&question, Answer::Read { offsets, place_found }) {
                    is_sound(&resolved.project);
                }
            }
        }
    }
}

fn is_sound(project: &Project) {
    assert_eq!(project.problems(), []);
    let again = read_file(export_project(project).as_bytes());
    assert!(matches!(again, Ok(Reading::Project(read)) if *read == *project));
}

fn find(texts: &[Rc<Text>]) -> impl Fn(Sha256) -> Option<Rc<Text>> + '_ {
    |digest| texts.iter().find(|text| text.sha256() == digest).cloned()
}

fn decode(snapshot: &Snapshot) {
    let statements: SortedMap<_, _> = snapshot.statements.iter().cloned().collect();
    let texts = find(&snapshot.texts);
    let read =
        decode_snapshot(&snapshot.head, &snapshot.codebook, &statements, &snapshot.history, &texts);
    if let Ok((project, _)) = read {
        assert_eq!(project.problems(), []);
    }
}

fn string(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub(crate) fn twisted_text(json: &str, twists: &[(Vec<Index>, u8)]) -> String {
    twisted(serde_json::from_str(json).unwrap(), twists).to_string()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn statements(text in "[a-zé\u{301}ع😀\u{a0}\u{feff}\r\n\0]{0,60}", damage in damage()) {
        let bytes = damaged(text.into_bytes(), &damage);
        for read_as in [ReadAs::File, ReadAs::Paste] {
            if let Ok((text, _)) = read_bytes(&bytes, "a.txt", read_as) {
                prop_assert!(!text.as_str().contains('\r'));
            }
        }
    }

    #[test]
    fn project_files_with_damage(damage in damage()) {
        read_project_file(&damaged(export_project(&rich_project()).into_bytes(), &damage));
    }

    #[test]
    fn project_files_with_other_values(project in projects(), twists in twists()) {
        read_project_file(twisted_text(&export_project(&project), &twists).as_bytes());
    }

    #[test]
    fn journals(
        project in projects(), seeds in seeds(8), damage in damage(), twists in twists(),
    ) {
        let mut history = History::default();
        let mut replayed = project;
        for seed in seeds {
            let record = record(&seed, &replayed);
            let json = encode_record(&record);
            let texts = texts_of(&record);
            for broken in [string(&damaged(json.clone().into_bytes(), &damage)), twisted_text(&json, &twists), json] {
                if let Ok(record) = decode_record(&broken, &find(&texts)) {
                    let before = replayed.clone();
                    if history.perform(&mut replayed, &record).is_err() {
                        prop_assert_eq!(&replayed, &before, "what is refused changes nothing");
                    }
                    prop_assert_eq!(replayed.problems(), vec![]);
                }
            }
        }
    }

    #[test]
    fn snapshots(project in projects(), damage in damage(), twists in twists(), part in 0..4_usize) {
        let break_it = |json: &mut String, by_damage: bool| {
            *json = if by_damage {
                string(&damaged(std::mem::take(json).into_bytes(), &damage))
            } else {
                twisted_text(json, &twists)
            };
        };
        for by_damage in [false, true] {
            let mut snapshot = encode_snapshot(&project, &History::default());
            match part {
                0 => break_it(&mut snapshot.head, by_damage),
                1 => break_it(&mut snapshot.codebook, by_damage),
                2 => break_it(&mut snapshot.history, by_damage),
                _ => snapshot.statements.iter_mut().for_each(|(_, json)| break_it(json, by_damage)),
            }
            decode(&snapshot);
        }
    }
}
