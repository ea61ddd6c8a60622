//! Ways of damaging bytes and JSON, for the property tests of every reader.
//!
//! `FUZZ_CASES=100000 cargo test --release fuzz` tries more cases than an ordinary test run.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

pub fn cases() -> ProptestConfig {
    let cases = std::env::var("FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(cases.unwrap_or(192))
}

/// One way of damaging bytes.
#[derive(Clone, Debug)]
pub enum Damage {
    Put(Index, Vec<u8>),
    Cut(Index, Index),
    Copy(Index, Index, Index),
    End(Index),
}

pub fn damage() -> impl Strategy<Value = Vec<Damage>> {
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

pub fn damaged(mut bytes: Vec<u8>, damage: &[Damage]) -> Vec<u8> {
    for one in damage {
        let len = bytes.len() + 1;
        let stretch = |a: &Index, b: &Index| {
            let (a, b) = (a.index(len), b.index(len));
            // Keep it short, or nothing is left to read.
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

/// Replaces values in a tree, at places that the indices select.
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
                _ => unreachable!("only lists and objects have a length"),
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

pub fn twists() -> impl Strategy<Value = Vec<(Vec<Index>, u8)>> {
    prop::collection::vec((prop::collection::vec(any::<Index>(), 1..8), any::<u8>()), 1..4)
}

pub fn twisted_text(json: &str, twists: &[(Vec<Index>, u8)]) -> String {
    twisted(serde_json::from_str(json).unwrap(), twists).to_string()
}
