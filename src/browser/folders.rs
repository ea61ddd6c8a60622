//! Reads dropped folders, with all files in them.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DataTransfer, File, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry};

use crate::browser::files::read_named;
use crate::browser::store::Store;
use annotator_app::msg::Msg;

/// The most files taken from folders at once, so that a whole disk does not fill the memory.
const MAX_FILES: usize = 5_000;

/// Reads dropped folders and files recursively. Returns whether a folder was dropped; without one
/// nothing is read.
pub fn read_folders(store: &Store, data: &DataTransfer) -> bool {
    match entries_of(data) {
        Some(entries) => {
            read_entries(store, entries);
            true
        }
        None => false,
    }
}

/// What was dropped, if a folder is among it. The browser provides this only during the drop event.
fn entries_of(data: &DataTransfer) -> Option<Vec<FileSystemEntry>> {
    let items = data.items();
    let items = (0..items.length()).filter_map(|at| items.get(at));
    let entries: Vec<_> = items.filter_map(|item| item.webkit_get_as_entry().ok()?).collect();
    entries.iter().any(FileSystemEntry::is_directory).then_some(entries)
}

/// Reads all files in these entries, named by their paths and in the entries' order.
fn read_entries(store: &Store, entries: Vec<FileSystemEntry>) {
    let store = store.clone();
    let name = entries.first().map(FileSystemEntry::name).unwrap_or_default();
    spawn_local(async move {
        let mut files = files_in(entries).await;
        if files.is_empty() {
            return store.dispatch(Msg::FileUnreadable(name));
        }
        files.sort_by(|(one, _), (other, _)| one.cmp(other));
        read_named(store, files).await;
    });
}

/// Folders and files that cannot be read are left out, because the browser has good reasons to
/// refuse them.
async fn files_in(mut entries: Vec<FileSystemEntry>) -> Vec<(String, File)> {
    let mut files = Vec::new();
    while let Some(entry) = entries.pop() {
        // Hidden files and `__MACOSX` are made by the system, not by people.
        if entry.name().starts_with('.') || entry.name() == "__MACOSX" || files.len() == MAX_FILES {
            continue;
        }
        // The class is not checked, because some browsers do not expose it.
        if entry.is_directory() {
            let folder = entry.unchecked_into();
            entries.extend(entries_in(&folder).await.unwrap_or_default());
            continue;
        }
        let path = entry.full_path().trim_start_matches('/').to_owned();
        if let Ok(file) = file_of(entry.unchecked_into()).await {
            files.push((path, file));
        }
    }
    files
}

/// A reader returns some entries at a time, and none at the end.
async fn entries_in(folder: &FileSystemDirectoryEntry) -> Result<Vec<FileSystemEntry>, JsValue> {
    let reader = folder.create_reader();
    let mut entries = Vec::new();
    loop {
        let some = Promise::new(&mut |resolve, reject| {
            // A failure calls `reject`.
            let _ = reader.read_entries_with_callback_and_callback(&resolve, &reject);
        });
        let some: Array = JsFuture::from(some).await?.dyn_into()?;
        if some.length() == 0 {
            return Ok(entries);
        }
        entries.extend(some.iter().map(JsValue::unchecked_into::<FileSystemEntry>));
    }
}

async fn file_of(entry: FileSystemFileEntry) -> Result<File, JsValue> {
    let file = Promise::new(&mut |resolve, reject| {
        entry.file_with_callback_and_callback(&resolve, &reject);
    });
    JsFuture::from(file).await?.dyn_into()
}
