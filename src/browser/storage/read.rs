//! Reads from the database.

use js_sys::Array;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbObjectStore};

use super::idb::{self, Mode, settled};
use super::schema::{self, ASIDE, JOURNAL, PAGE, PARTS, TEXTS, part};
use crate::browser::strings::long_string;
use annotator_app::keeping::storage::{Recent, Settings, StoredProject};
use annotator_core::json::from_text;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{ProjectId, StatementId};
use annotator_core::small_map::SmallSet;

/// The settings and the recent projects. What cannot be read is treated as missing.
pub(super) async fn start(database: &IdbDatabase) -> Result<(Settings, Vec<Recent>), JsValue> {
    let page = idb::transaction(database, &[PAGE], Mode::Read)?.object_store(PAGE)?;
    let settings = settled(page.get(&schema::SETTINGS.into())?);
    let recents = settled(page.get(&schema::RECENTS.into())?);
    Ok((json(&settings.await?).unwrap_or_default(), json(&recents.await?).unwrap_or_default()))
}

/// A consistent copy of a project; `None` without a snapshot.
pub(super) async fn project(
    database: &IdbDatabase,
    project: ProjectId,
) -> Result<Option<StoredProject>, JsValue> {
    let transaction = idb::transaction(database, &[PARTS, JOURNAL, TEXTS], Mode::Read)?;
    let range = schema::keys_of(project)?;
    let parts = all(&transaction.object_store(PARTS)?, &range)?;
    let journal = all(&transaction.object_store(JOURNAL)?, &range)?;
    let (parts, journal) = (parts.await?, journal.await?);

    let mut stored = StoredProject::default();
    let mut digests = SmallSet::new();
    let mut found = false;
    for (key, value) in parts {
        let Some(name) = schema::name_in_key(&key) else { continue };
        if name == part::SEQ {
            found = true;
        }
        if name == part::TEXTS {
            digests.extend(schema::digests_in(&value));
        }
        take_part(&mut stored, &name, &value);
    }
    if !found {
        return Ok(None);
    }
    for (key, value) in journal {
        let Some(seq) = schema::number_in(&Array::from(&key).get(1)) else { continue };
        if seq > stored.snapshot_seq {
            digests.extend(schema::texts_in(&value));
            // A value without a record is damaged. It becomes an empty record, which will be set
            // aside.
            stored.journal.push((seq, schema::record_in(&value).unwrap_or_default()));
        }
    }
    take_texts(&mut stored, &transaction.object_store(TEXTS)?, digests).await?;
    Ok(Some(stored))
}

/// How many records of a project are set aside.
pub(super) async fn aside_count(
    database: &IdbDatabase,
    project: ProjectId,
) -> Result<usize, JsValue> {
    let transaction = idb::transaction(database, &[ASIDE], Mode::Read)?;
    let range = schema::keys_of(project)?;
    let keys = settled(transaction.object_store(ASIDE)?.get_all_keys_with_key(&range)?).await?;
    Ok(Array::from(&keys).iter().count())
}

/// One part of a project; `undefined` if there is none.
pub(super) async fn part(
    database: &IdbDatabase,
    project: ProjectId,
    name: &str,
) -> Result<JsValue, JsValue> {
    let transaction = idb::transaction(database, &[PARTS], Mode::Read)?;
    settled(transaction.object_store(PARTS)?.get(&schema::part_key(project, name))?).await
}

fn take_part(stored: &mut StoredProject, name: &str, value: &JsValue) {
    let text = || long_string(value).unwrap_or_default();
    match name {
        part::SEQ => stored.snapshot_seq = schema::number_in(value).unwrap_or_default(),
        part::HEAD => stored.head = text(),
        part::CODEBOOK => stored.codebook = text(),
        part::HISTORY => stored.history = text(),
        part::PLACE => stored.place = json(value),
        _ => {
            let id = name.strip_prefix(part::STATEMENT).and_then(StatementId::parse);
            if let Some(id) = id {
                stored.statements.insert(id, text());
            }
        }
    }
}

async fn take_texts(
    stored: &mut StoredProject,
    texts: &IdbObjectStore,
    digests: SmallSet<Sha256>,
) -> Result<(), JsValue> {
    // Make all requests first: a transaction ends when it has no pending request.
    let mut asked = Vec::with_capacity(digests.len());
    for digest in digests {
        asked.push((digest, settled(texts.get(&digest.to_string().into())?)));
    }
    for (digest, text) in asked {
        if let Some(text) = long_string(&text.await?) {
            stored.texts.insert(digest, text);
        }
    }
    Ok(())
}

/// Keys and values within `range`, in order.
fn all(
    store: &IdbObjectStore,
    range: &JsValue,
) -> Result<impl Future<Output = Result<Vec<(JsValue, JsValue)>, JsValue>> + use<>, JsValue> {
    let keys = settled(store.get_all_keys_with_key(range)?);
    let values = settled(store.get_all_with_key(range)?);
    Ok(async move {
        let (keys, values) = (Array::from(&keys.await?), Array::from(&values.await?));
        Ok(keys.iter().zip(values.iter()).collect())
    })
}

/// A value stored as JSON; `None` if it cannot be read.
pub(super) fn json<T: DeserializeOwned>(value: &JsValue) -> Option<T> {
    from_text(&long_string(value)?).ok()
}
