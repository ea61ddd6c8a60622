//! Deletes a project in one transaction, with the texts that no other project needs.

use std::future::Future;

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbTransaction};

use super::idb::{self, Mode, complete, settled};
use super::recents;
use super::schema::{self, ASIDE, JOURNAL, PAGE, PARTS, TEXTS, part};
use annotator_core::project::id::ProjectId;
use annotator_core::small_map::SmallSet;

/// Deletes everything that is stored for a project.
pub(super) fn project(
    database: &IdbDatabase,
    project: ProjectId,
) -> Result<impl Future<Output = Result<(), JsValue>> + use<>, JsValue> {
    let stores = [PARTS, JOURNAL, ASIDE, TEXTS, PAGE];
    let transaction = idb::transaction(database, &stores, Mode::WriteStrict)?;
    let range = schema::keys_of(project)?;
    for store in [PARTS, JOURNAL, ASIDE] {
        transaction.object_store(store)?.delete(&range)?;
    }
    let complete = complete(&transaction);
    Ok(async move {
        recents::remove(&transaction, project).await?;
        delete_unused_texts(&transaction).await?;
        complete.await
    })
}

async fn delete_unused_texts(transaction: &IdbTransaction) -> Result<(), JsValue> {
    // Records set aside mention their texts only inside their JSON, so it is unknown which texts
    // they need.
    if settled(transaction.object_store(ASIDE)?.count()?).await?.as_f64() != Some(0.0) {
        return Ok(());
    }
    let used = used_texts(transaction).await?;
    let texts = transaction.object_store(TEXTS)?;
    for digest in Array::from(&settled(texts.get_all_keys()?).await?).iter() {
        if digest.as_string().is_none_or(|digest| !used.contains(&digest)) {
            texts.delete(&digest)?;
        }
    }
    Ok(())
}

async fn used_texts(transaction: &IdbTransaction) -> Result<SmallSet<String>, JsValue> {
    let parts = transaction.object_store(PARTS)?;
    let mut lists = Vec::new();
    for key in Array::from(&settled(parts.get_all_keys()?).await?).iter() {
        if schema::name_in_key(&key).as_deref() == Some(part::TEXTS) {
            lists.push(settled(parts.get(&key)?).await?);
        }
    }
    let mut used = SmallSet::new();
    for list in lists {
        used.extend(schema::digests_in(&list).iter().map(ToString::to_string));
    }
    let journal = settled(transaction.object_store(JOURNAL)?.get_all()?).await?;
    for record in Array::from(&journal).iter() {
        used.extend(schema::texts_in(&record).iter().map(ToString::to_string));
    }
    Ok(used)
}
