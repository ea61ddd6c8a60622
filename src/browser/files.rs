//! Reads the files that the user dropped or chose.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;

use crate::browser::store::Store;
use annotator_app::input::FileBytes;
use annotator_app::msg::Msg;
use annotator_core::reading::MAX_FILE_LEN;

/// Reads files and sends them together, in their order. Those that cannot be read, such as folders,
/// are reported one by one.
pub fn read_files(store: &Store, files: Vec<File>) {
    let named = files.into_iter().map(|file| (file.name(), file)).collect();
    spawn_local(read_named(store.clone(), named));
}

/// Like [`read_files`], with other names for the files.
pub async fn read_named(store: Store, files: Vec<(String, File)>) {
    let mut read = Vec::new();
    for (name, file) in files {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the cast saturates
        let len = file.size() as usize;
        if len > MAX_FILE_LEN {
            store.dispatch(Msg::FileTooLarge { name, len });
            continue;
        }
        match bytes(&file).await {
            Ok(bytes) => read.push(FileBytes { name, bytes }),
            Err(_) => store.dispatch(Msg::FileUnreadable(name)),
        }
    }
    if !read.is_empty() {
        store.dispatch(Msg::FilesOpened(read));
    }
}

/// Reads the first of the files for what was asked for.
pub fn read_one(store: &Store, files: Vec<File>, send: impl FnOnce(FileBytes) -> Msg + 'static) {
    let store = store.clone();
    let Some(file) = files.into_iter().next() else { return };
    spawn_local(async move {
        let name = file.name();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the cast saturates
        let len = file.size() as usize;
        let msg = if len > MAX_FILE_LEN {
            Msg::FileTooLarge { name, len }
        } else {
            match bytes(&file).await {
                Ok(bytes) => send(FileBytes { name, bytes }),
                Err(_) => Msg::FileUnreadable(name),
            }
        };
        store.dispatch(msg);
    });
}

async fn bytes(file: &File) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(file.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
