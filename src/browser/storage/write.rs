//! Writes to the database. Each function here is one transaction.

use std::future::Future;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbTransaction};

use super::idb::{self, Mode, complete, settled};
use super::schema::{self, ASIDE, JOURNAL, PARTS, TEXTS, part};
use super::{Failure, Known};
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::ProjectId;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::stored::Snapshot;
use annotator_core::text::Text;

/// Appends a record with its texts. The future returns the sequence number of the stored snapshot.
///
/// Everything is sent before this returns, and committed without waiting for answers, so that a
/// record is still written if it is made while the page is being closed. There is therefore no time
/// to ask whether a text is already stored. It is put again, which changes nothing, because its key
/// is its digest.
pub(super) fn append(
    database: &IdbDatabase,
    project: ProjectId,
    seq: u64,
    record: &str,
    texts: &[Rc<Text>],
) -> Result<impl Future<Output = Result<Option<u64>, JsValue>> + use<>, JsValue> {
    let transaction = idb::transaction(database, &[TEXTS, JOURNAL, PARTS], Mode::Write)?;
    let handed_over = || {
        put_texts(&transaction, texts.iter())?;
        let digests = schema::digests(texts.iter().map(|text| text.sha256()));
        let value = schema::record_value(record, &digests)?;
        // `add` fails if there is a record with this key; `put` would overwrite it.
        let key = schema::record_key(project, seq);
        transaction.object_store(JOURNAL)?.add_with_key(&value, &key)?;
        stored_seq(&transaction, project)
    };
    let snapshot = abort_on_error(&transaction, handed_over())?;
    let complete = complete(&transaction);
    idb::commit(&transaction);
    Ok(async move {
        complete.await?;
        snapshot.await
    })
}

/// Whether exactly this record is stored under its number.
pub(super) async fn is_stored(
    database: &IdbDatabase,
    project: ProjectId,
    seq: u64,
    record: &str,
) -> Result<bool, JsValue> {
    let transaction = idb::transaction(database, &[JOURNAL], Mode::Read)?;
    let key = schema::record_key(project, seq);
    let value = settled(transaction.object_store(JOURNAL)?.get(&key)?).await?;
    Ok(schema::record_in(&value).as_deref() == Some(record))
}

/// A snapshot to write.
pub(super) struct Writing {
    pub project: ProjectId,
    pub seq: u64,
    pub snapshot: Box<Snapshot>,
    /// What this window knows about the stored snapshot.
    pub known: Option<Known>,
    /// Records that may not have been set aside yet. They must not be lost with the journal.
    pub aside: Vec<(u64, String)>,
}

/// Writes a snapshot and deletes the records that it includes. `may_replace` gets the sequence
/// number of the stored snapshot.
pub(super) fn snapshot(
    database: &IdbDatabase,
    writing: Writing,
    may_replace: Box<dyn FnOnce(Option<u64>) -> Result<(), Failure>>,
) -> Result<impl Future<Output = Result<Known, Failure>> + use<>, JsValue> {
    let stores = [TEXTS, JOURNAL, PARTS, ASIDE];
    let transaction = idb::transaction(database, &stores, Mode::WriteStrict)?;
    let stored = abort_on_error(&transaction, stored_seq(&transaction, writing.project))?;
    let complete = complete(&transaction);
    Ok(async move {
        let written = async {
            let stored = stored.await?;
            may_replace(stored)?;
            write_snapshot(&transaction, writing, stored).await
        };
        let known = written.await.inspect_err(|_| {
            // It fails if the browser has already aborted it.
            let _ = transaction.abort();
        })?;
        complete.await?;
        Ok(known)
    })
}

async fn write_snapshot(
    transaction: &IdbTransaction,
    writing: Writing,
    stored: Option<u64>,
) -> Result<Known, Failure> {
    let Writing { project, seq, snapshot, known, aside } = writing;
    // What this window knows is useless if something else was written since.
    let known = known.filter(|known| Some(known.seq) == stored);
    let parts = put_parts(transaction, project, seq, &snapshot, known.as_ref())?;
    let journal = transaction.object_store(JOURNAL)?;
    put_aside(transaction, project, &aside)?;
    journal.delete(&schema::records_up_to(project, seq)?.into())?;
    remove_other_statements(transaction, project, &parts).await?;
    put_new_texts(transaction, &snapshot.texts).await?;
    Ok(Known { seq, parts })
}

/// Stores the parts that changed. Returns the digests of all parts.
fn put_parts(
    transaction: &IdbTransaction,
    project: ProjectId,
    seq: u64,
    snapshot: &Snapshot,
    known: Option<&Known>,
) -> Result<SmallMap<String, Sha256>, JsValue> {
    let store = transaction.object_store(PARTS)?;
    let mut parts = SmallMap::new();
    let mut put = |name: String, json: &str| -> Result<(), JsValue> {
        let digest = Sha256::of(json.as_bytes());
        if known.and_then(|known| known.parts.get(&name)) != Some(&digest) {
            store.put_with_key(&json.into(), &schema::part_key(project, &name))?;
        }
        parts.insert(name, digest);
        Ok(())
    };
    put(part::HEAD.into(), &snapshot.head)?;
    put(part::CODEBOOK.into(), &snapshot.codebook)?;
    put(part::HISTORY.into(), &snapshot.history)?;
    for (id, json) in &snapshot.statements {
        put(schema::statement_part(*id), json)?;
    }
    let texts = schema::digests(snapshot.texts.iter().map(|text| text.sha256()));
    store.put_with_key(&texts, &schema::part_key(project, part::TEXTS))?;
    store.put_with_key(&schema::number(seq), &schema::part_key(project, part::SEQ))?;
    Ok(parts)
}

async fn remove_other_statements(
    transaction: &IdbTransaction,
    project: ProjectId,
    parts: &SmallMap<String, Sha256>,
) -> Result<(), JsValue> {
    let store = transaction.object_store(PARTS)?;
    let keys = settled(store.get_all_keys_with_key(&schema::keys_of(project)?.into())?).await?;
    for key in Array::from(&keys).iter() {
        let name = schema::name_in_key(&key).unwrap_or_default();
        if name.starts_with(part::STATEMENT) && !parts.contains_key(&name) {
            store.delete(&key)?;
        }
    }
    Ok(())
}

/// Stores only the texts that are missing. Most are stored already, and texts are large.
async fn put_new_texts(transaction: &IdbTransaction, texts: &[Rc<Text>]) -> Result<(), JsValue> {
    let store = transaction.object_store(TEXTS)?;
    let mut asked = Vec::with_capacity(texts.len());
    for text in texts {
        let key = text.sha256().to_string();
        asked.push((text, settled(store.count_with_key(&key.into())?)));
    }
    let mut absent = Vec::new();
    for (text, count) in asked {
        if count.await?.as_f64() == Some(0.0) {
            absent.push(text);
        }
    }
    put_texts(transaction, absent.into_iter())
}

/// Moves records from the journal to the store of records set aside.
pub(super) async fn set_aside(
    database: &IdbDatabase,
    project: ProjectId,
    records: &[(u64, String)],
) -> Result<(), JsValue> {
    let transaction = idb::transaction(database, &[JOURNAL, ASIDE], Mode::WriteStrict)?;
    let complete = complete(&transaction);
    let moved = async {
        put_aside(&transaction, project, records)?;
        let journal = transaction.object_store(JOURNAL)?;
        let numbers: SmallSet<_> = records.iter().map(|(seq, _)| *seq).collect();
        for seq in numbers {
            journal.delete(&schema::record_key(project, seq))?;
        }
        Ok(())
    };
    abort_on_error(&transaction, moved.await)?;
    complete.await
}

fn put_aside(
    transaction: &IdbTransaction,
    project: ProjectId,
    records: &[(u64, String)],
) -> Result<(), JsValue> {
    if records.is_empty() {
        return Ok(());
    }
    let aside = transaction.object_store(ASIDE)?;
    for (seq, record) in records {
        aside.put_with_key(&record.into(), &schema::aside_key(project, *seq, record))?;
    }
    Ok(())
}

pub(super) fn put(
    database: &IdbDatabase,
    store: &str,
    key: &JsValue,
    value: &JsValue,
) -> Result<(), JsValue> {
    let transaction = idb::transaction(database, &[store], Mode::Write)?;
    transaction.object_store(store)?.put_with_key(value, key)?;
    idb::commit(&transaction);
    Ok(())
}

fn put_texts<'a>(
    transaction: &IdbTransaction,
    texts: impl Iterator<Item = &'a Rc<Text>>,
) -> Result<(), JsValue> {
    let store = transaction.object_store(TEXTS)?;
    for text in texts {
        store.put_with_key(&text.as_str().into(), &text.sha256().to_string().into())?;
    }
    Ok(())
}

/// The sequence number of the stored snapshot.
fn stored_seq(
    transaction: &IdbTransaction,
    project: ProjectId,
) -> Result<impl Future<Output = Result<Option<u64>, JsValue>> + use<>, JsValue> {
    let key = schema::part_key(project, part::SEQ);
    let seq = settled(transaction.object_store(PARTS)?.get(&key)?);
    Ok(async move { Ok(schema::number_in(&seq.await?)) })
}

/// Aborts the transaction after an error, so that nothing is half written.
fn abort_on_error<T>(
    transaction: &IdbTransaction,
    result: Result<T, JsValue>,
) -> Result<T, JsValue> {
    result.inspect_err(|_| {
        let _ = transaction.abort();
    })
}
