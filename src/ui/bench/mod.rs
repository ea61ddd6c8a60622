//! Lets the benchmarks in `bench/` drive the real page through `window.__bench`, in builds with the
//! feature `bench` only. Everything is done with the messages that a user causes.

mod extras;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Map, Object, Reflect};
use uuid::Uuid;
use wasm_bindgen::prelude::*;
use web_sys::ScrollLogicalPosition;

use crate::browser::ports::BrowserPorts;
use crate::browser::store::Store;
use crate::browser::strings::long_string;
use annotator_app::coding::CodingMsg;
use annotator_app::input::{DomPoint, Pointing};
use annotator_app::msg::Msg;
use annotator_app::ports::Ports as _;
use annotator_app::start::StartMsg;
use annotator_core::codebook::{Code, Codebook, Layer, Paint};
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{
    AnnotationId, AnnotatorId, CodeId, CodebookId, LayerId, ProjectId, StatementId,
};
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::random::Random;
use annotator_core::small_map::SmallMap;
use annotator_core::text::Text;
use annotator_core::text::read::read_pasted;
use annotator_core::text::span::Spans;
use annotator_core::text::units::Utf16Offset;

/// Values by the names that the benchmark gives them. The names stay JavaScript strings, because
/// copying tens of thousands of them would be much of what is measured.
struct Named<T> {
    places: Map,
    values: RefCell<Vec<T>>,
}

impl<T: Clone> Named<T> {
    fn new() -> Self {
        Self { places: Map::new(), values: RefCell::default() }
    }

    fn insert(&self, name: &JsValue, value: T) {
        let mut values = self.values.borrow_mut();
        self.places.set(name, &u32::try_from(values.len()).unwrap_or(u32::MAX).into());
        values.push(value);
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a place in the list
    fn get(&self, name: &JsValue) -> Option<T> {
        let at = self.places.get(name).as_f64()?;
        self.values.borrow().get(at as usize).cloned()
    }
}

/// The annotations, by the benchmark's ids.
struct Names {
    known: Named<AnnotationId>,
    /// Annotations that were opened and are not in `known` yet. Adding ten thousand names is not
    /// part of opening.
    opened: RefCell<Option<(Array, Vec<AnnotationId>)>>,
}

impl Names {
    fn new() -> Self {
        Self { known: Named::new(), opened: RefCell::default() }
    }

    fn learn(&self) {
        if let Some((items, ids)) = self.opened.take() {
            for (item, id) in items.iter().zip(ids) {
                self.known.insert(&item.unchecked_into::<Item>().id(), id);
            }
        }
    }

    fn get(&self, name: &JsValue) -> Option<AnnotationId> {
        self.learn();
        self.known.get(name)
    }
}

#[wasm_bindgen]
extern "C" {
    /// An annotation of the benchmark's.
    type Item;
    #[wasm_bindgen(method, getter)]
    fn id(this: &Item) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn start(this: &Item) -> u32;
    #[wasm_bindgen(method, getter)]
    fn end(this: &Item) -> u32;
    #[wasm_bindgen(method, getter)]
    fn label(this: &Item) -> JsValue;
}

/// Sets `window.__bench`.
pub fn expose(store: &Store) {
    let names = Rc::new(Names::new());
    let api = Object::new();
    let put = |name: &str, call: JsValue| {
        let _ = Reflect::set(&api, &name.into(), &call);
    };
    let (s, n) = (store.clone(), Rc::clone(&names));
    let mount = move |text: JsValue, annotations: Array, options: JsValue| {
        let text = long_string(&text);
        if let Some(project) = text.and_then(|text| project(text, &annotations, &options, &n)) {
            s.dispatch(Msg::Start(StartMsg::BenchOpened(Box::new(project))));
        }
    };
    put("mount", Closure::<dyn Fn(JsValue, Array, JsValue)>::new(mount).into_js_value());
    let (s, n) = (store.clone(), Rc::clone(&names));
    let add = move |span: Item| {
        add(&s, &n, &span);
    };
    put("add", Closure::<dyn Fn(Item)>::new(add).into_js_value());
    let (s, n) = (store.clone(), Rc::clone(&names));
    let remove = move |id: JsValue| {
        if let Some(id) = n.get(&id) {
            s.dispatch(Msg::Coding(CodingMsg::AnnotationChosen(id)));
            s.dispatch(Msg::Coding(CodingMsg::AnnotationRemoved));
        }
    };
    put("remove", Closure::<dyn Fn(JsValue)>::new(remove).into_js_value());
    let s = store.clone();
    let relabel = move |from: String, to: String| {
        if let (Some(from), Some(to)) = (code_id(&from), code_id(&to)) {
            s.dispatch(Msg::BenchRecoded(from, to));
        }
    };
    put("relabel", Closure::<dyn Fn(String, String)>::new(relabel).into_js_value());
    let s = store.clone();
    let reveal = move |at: u32| {
        let paragraph = s.read(|model| {
            let text = &model.open.as_ref()?.statement()?.text;
            Some(text.paragraph_at(text.byte_from_utf16(Utf16Offset(at))?))
        });
        if let Some(paragraph) = paragraph {
            // The other pages scroll to the centre, too.
            s.pane().show(paragraph, ScrollLogicalPosition::Center);
        }
    };
    put("reveal", Closure::<dyn Fn(u32)>::new(reveal).into_js_value());
    let s = store.clone();
    let scroller = move || s.pane().scroller().map(JsValue::from).unwrap_or_default();
    put("scroller", Closure::<dyn Fn() -> JsValue>::new(scroller).into_js_value());
    let (s, n) = (store.clone(), names);
    let count = move || {
        n.learn();
        // No pointer moves here to load the later module, and it is needed after counting.
        s.load_later();
        s.read(|model| model.open.as_ref().map_or(0, |open| open.annotations().len())) as u32
    };
    put("count", Closure::<dyn Fn() -> u32>::new(count).into_js_value());
    put("extra", extras::all(store).into());
    if let Some(window) = web_sys::window() {
        let _ = Reflect::set(&window, &"__bench".into(), &api);
    }
}

fn field(object: &JsValue, name: &JsValue) -> JsValue {
    Reflect::get(object, name).unwrap_or_default()
}

fn text_of(object: &JsValue, name: &JsValue) -> String {
    field(object, name).as_string().unwrap_or_default()
}

fn code_id(name: &str) -> Option<CodeId> {
    CodeId::parse(&name.to_lowercase())
}

fn uuid() -> Uuid {
    BrowserPorts.uuid()
}

fn project(text: String, annotations: &Array, options: &JsValue, names: &Names) -> Option<Project> {
    // This also accepts texts that are too large for the page, because the benchmarks test its
    // limits.
    let (text, (_, provenance)) = (Text::new(text), read_pasted("any text").ok()?);
    let annotator =
        Annotator { id: AnnotatorId(uuid()), name: String::new(), kind: AnnotatorKind::Person };
    let (who, codebook) = (annotator.id, codebook(&Array::from(&field(options, &"labels".into()))));
    let mut project = Project::new(ProjectId(uuid()), "Bench".into(), codebook, annotator);
    let metadata = Metadata { title: "Bench".into(), ..Metadata::default() };
    let statement = Statement::new(StatementId(uuid()), Rc::new(text), provenance);
    let statement = Statement { metadata, ..statement };
    let stamp = Stamp { modified: Timestamp(1), revision: project.revision };
    let mut made = Vec::with_capacity(annotations.length() as usize);
    let mut ids = Vec::with_capacity(made.capacity());
    let codes = Named::new();
    let mut scattered = Random(1);
    for item in annotations.iter() {
        let item: Item = item.unchecked_into();
        let text = &statement.text;
        let start = text.byte_from_utf16(Utf16Offset(item.start()))?;
        let end = text.byte_from_utf16(Utf16Offset(item.end()))?;
        let (id, label) = (AnnotationId(scattered_id(&mut scattered)), item.label());
        let code = match codes.get(&label) {
            Some(code) => code,
            None => code_id(&label.as_string()?).inspect(|code| {
                codes.insert(&label, code.clone());
            })?,
        };
        ids.push(id);
        made.push(Rc::new(Annotation {
            id,
            statement: statement.id,
            text: text.sha256(),
            spans: Spans::one(text.span(start, end).ok()?),
            code,
            attributes: SmallMap::new(),
            note: String::new(),
            confidence: None,
            annotator: who,
            created: Timestamp(1),
            stamp,
            origin: Origin::Manual,
        }));
    }
    names.opened.replace(Some((annotations.clone(), ids)));
    project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(made)));
    project.statements.push(Rc::new(statement));
    Some(project)
}

/// A random id like a real one, without asking the browser ten thousand times.
fn scattered_id(random: &mut Random) -> Uuid {
    let (high, low) = (u128::from(random.next()), u128::from(random.next()));
    uuid::Builder::from_u128((high << 64) | low).with_version(uuid::Version::Random).into_uuid()
}

fn codebook(labels: &Array) -> Codebook {
    let layer = LayerId::parse("label");
    let code = |(at, label): (usize, JsValue)| {
        let name = text_of(&label, &"name".into());
        Some(Rc::new(Code {
            slot: u8::try_from(at % 12).unwrap_or_default(),
            ..Code::new(code_id(&name)?, layer.clone()?, name)
        }))
    };
    let layers = layer.clone().map(|id| Rc::new(Layer::new(id, "Labels".into(), Paint::Tint)));
    Codebook {
        layers: layers.into_iter().collect(),
        codes: labels.iter().enumerate().filter_map(code).collect(),
        ..Codebook::new(CodebookId(uuid()), "Labels".into())
    }
}

/// Selects the passage and applies its code, as with mouse and key.
fn add(store: &Store, names: &Names, item: &Item) -> Option<()> {
    let (start, end) = (Utf16Offset(item.start()), Utf16Offset(item.end()));
    let (anchor, focus) = store.read(|model| {
        let text = &model.open.as_ref()?.statement()?.text;
        let point = |at| DomPoint::of(text, text.byte_from_utf16(at)?);
        Some((point(start)?, point(end)?))
    })?;
    store.dispatch(Msg::Coding(CodingMsg::SelectionMade {
        anchor,
        focus,
        free: true,
        by: Pointing::Mouse,
    }));
    store.dispatch(Msg::Coding(CodingMsg::CodeApplied(code_id(&item.label().as_string()?)?)));
    let id = store.read(|model| Some(model.open.as_ref()?.chosen.as_ref()?.id))?;
    names.known.insert(&item.id(), id);
    Some(())
}

/// The project with further annotations on one of its statements.
fn add_all(project: &Project, id: StatementId, more: Vec<Rc<Annotation>>) -> Option<Project> {
    let mut project = project.clone();
    let set = project.annotations.get_mut(&id).map(Rc::make_mut)?;
    more.into_iter().for_each(|annotation| set.insert(annotation));
    Some(project)
}
