//! Writes a project to a file on the user's disk, the same one each time, if the browser can (File
//! System Access API). Otherwise the file is a download.
//!
//! The browser's handle of the file is stored with the project, together with the time when the
//! file was last changed, so that changes by others are noticed.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::browser::storage::{Answer, Storage, idb, schema};
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::storage::{ToFile, ToFileProblem};
use annotator_app::msg::Msg;
use annotator_core::project::id::ProjectId;
use annotator_words::panels;

// web-sys has these only behind an unstable flag.
#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    type Handle;
    #[wasm_bindgen(method, getter)]
    fn name(this: &Handle) -> String;
    #[wasm_bindgen(method, catch, js_name = getFile)]
    fn get_file(this: &Handle) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = requestPermission)]
    fn request_permission(this: &Handle, options: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = createWritable)]
    fn create_writable(this: &Handle) -> Result<Promise, JsValue>;

    type Writable;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Writable, content: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn close(this: &Writable) -> Result<Promise, JsValue>;
}

/// A file that was written to.
#[derive(Clone)]
struct Known {
    handle: Handle,
    /// When the file system last changed it, in milliseconds since 1970.
    changed: f64,
}

/// What to write.
pub struct Writing {
    pub project: ProjectId,
    /// A name for a new file.
    pub name: String,
    pub content: String,
    /// The last record in the content.
    pub seq: u64,
    pub to: ToFile,
}

thread_local! {
    /// The file that was written last, and its project.
    static KNOWN: RefCell<Option<(ProjectId, Known)>> = const { RefCell::new(None) };
}

/// Whether the browser can write to the same file again.
#[must_use]
pub fn is_possible() -> bool {
    picker().is_some()
}

fn picker() -> Option<Function> {
    let window = web_sys::window()?;
    Reflect::get(&window, &"showSaveFilePicker".into()).ok()?.dyn_into().ok()
}

pub fn write(storage: Storage, writing: Writing, answer: Answer) {
    let Some(picker) = picker() else {
        answer(Msg::ExportChosen);
        return;
    };
    spawn_local(async move {
        let Writing { project, seq, .. } = writing;
        answer(match write_with(&picker, &storage, writing).await {
            Ok(name) => Msg::Keeping(KeepingMsg::WrittenToFile { project, seq, name }),
            Err(problem) => Msg::Keeping(KeepingMsg::NotWrittenToFile(project, problem)),
        });
    });
}

async fn write_with(
    picker: &Function,
    storage: &Storage,
    writing: Writing,
) -> Result<String, ToFileProblem> {
    let Writing { project, name, content, to, .. } = writing;
    let known = if to == ToFile::Another { None } else { known(storage, project).await };
    let handle = match &known {
        Some(known) => known.handle.clone(),
        None => choose(picker, &name).await.map_err(|error| problem(&error))?,
    };
    let written = async {
        permitted(&handle).await?;
        if let Some(known) = known.filter(|_| to == ToFile::Same)
            && changed(&handle).await? > known.changed
        {
            return Ok(None);
        }
        put(&handle, &content).await?;
        Ok(Some(changed(&handle).await?))
    };
    let changed = written.await.map_err(|error| problem(&error))?;
    let changed = changed.ok_or(ToFileProblem::Changed)?;
    keep(storage, project, Known { handle: handle.clone(), changed });
    Ok(handle.name())
}

fn problem(error: &JsValue) -> ToFileProblem {
    match idb::error_name(error).as_str() {
        "AbortError" => ToFileProblem::NoFileChosen,
        _ => ToFileProblem::Refused(idb::error_message(error)),
    }
}

async fn choose(picker: &Function, name: &str) -> Result<Handle, JsValue> {
    let kind = Object::new();
    let endings = Object::new();
    let both = Array::of2(&".json".into(), &".statement".into());
    Reflect::set(&endings, &"application/json".into(), &both)?;
    Reflect::set(&kind, &"accept".into(), &endings)?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &name.into())?;
    Reflect::set(&options, &"types".into(), &Array::of1(&kind))?;
    let chosen: Promise = picker.call1(&JsValue::UNDEFINED, &options)?.unchecked_into();
    Ok(JsFuture::from(chosen).await?.unchecked_into())
}

/// Asks the user for permission, which some browsers require again after a reload.
async fn permitted(handle: &Handle) -> Result<(), JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"mode".into(), &"readwrite".into())?;
    let answer = JsFuture::from(handle.request_permission(&options)?).await?;
    match answer.as_string().as_deref() {
        Some("granted") => Ok(()),
        _ => Err(js_sys::Error::new(panels::writing_not_permitted()).into()),
    }
}

async fn changed(handle: &Handle) -> Result<f64, JsValue> {
    let file = JsFuture::from(handle.get_file()?).await?;
    Ok(Reflect::get(&file, &"lastModified".into())?.as_f64().unwrap_or_default())
}

/// The file keeps its old content until all of the new content is written.
async fn put(handle: &Handle, content: &str) -> Result<(), JsValue> {
    let writable: Writable = JsFuture::from(handle.create_writable()?).await?.unchecked_into();
    JsFuture::from(writable.write(content)?).await?;
    JsFuture::from(writable.close()?).await?;
    Ok(())
}

async fn known(storage: &Storage, project: ProjectId) -> Option<Known> {
    let mine = KNOWN.with_borrow(|known| known.clone().filter(|(of, _)| *of == project));
    if let Some((_, known)) = mine {
        return Some(known);
    }
    let value = storage.read_part(project, schema::part::FILE).await?;
    let handle: Handle = Reflect::get(&value, &"handle".into()).ok()?.unchecked_into();
    let changed = Reflect::get(&value, &"changed".into()).ok()?.as_f64()?;
    (!handle.is_undefined()).then_some(Known { handle, changed })
}

fn keep(storage: &Storage, project: ProjectId, known: Known) {
    let value = Object::new();
    let set = |name: &str, part: &JsValue| Reflect::set(&value, &name.into(), part).is_ok();
    if set("handle", &known.handle) && set("changed", &known.changed.into()) {
        storage.put_part(project, schema::part::FILE, value.into());
    }
    KNOWN.replace(Some((project, known)));
}
