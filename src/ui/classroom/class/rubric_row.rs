//! A row of the rubric with its levels, to be changed.

use yew::prelude::*;

use super::rubric::{ADD_ROW_ID, judged};
use super::teacher::{Teacher, use_teacher};
use crate::browser::focus::focus_id;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::rubric as words;
use annotator_app::classroom::class_table::typed_points;
use annotator_app::classroom::rubrics::{add_level, judge_by, remove_level, remove_row};
use annotator_app::classroom::teaching::ClassField;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::class::Class;
use annotator_core::classroom::rubric::{Criterion, Judged, Level};
use annotator_words::thousandths;

#[derive(PartialEq, Properties)]
pub struct RowProps {
    pub row: Criterion,
}

/// A field of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Name,
    Description,
    Weight,
    Words(usize),
    Points(usize),
    From(usize),
}

impl Field {
    /// Identifies it among the fields of a row.
    fn number(self) -> u32 {
        let of = |part: u32, at: usize| part + 3 * u32::try_from(at).unwrap_or(u32::MAX / 4);
        match self {
            Self::Name => 0,
            Self::Description => 1,
            Self::Weight => 2,
            Self::Words(at) => of(3, at),
            Self::Points(at) => of(4, at),
            Self::From(at) => of(5, at),
        }
    }
}

fn row_of(class: &mut Class, criterion: u32) -> Option<&mut Criterion> {
    class.rubric.as_mut()?.rows.iter_mut().find(|row| row.id == criterion)
}

#[component]
pub fn Row(props: &RowProps) -> Html {
    let teacher = use_teacher();
    let row = &props.row;
    let criterion = row.id;
    let entries = Judged::ALL.map(|by| Entry::new(by.id(), judged(by))).to_vec();
    let onchoose = {
        let teacher = teacher.clone();
        Callback::from(move |chosen: String| {
            let Some(by) = Judged::ALL.into_iter().find(|by| by.id() == chosen) else { return };
            teacher.change(None, |class| {
                if let Some(row) = row_of(class, criterion) {
                    judge_by(row, by);
                }
            });
        })
    };
    let add = change(&teacher, move |class| {
        if let Some(row) = row_of(class, criterion) {
            let words = words::new_level(row.levels.len() + 1);
            add_level(row, &words);
        }
    });
    let remove = change(&teacher, move |class| remove_row(class, criterion));
    let remove = and_focus(remove, ADD_ROW_ID.to_owned());
    let by = format!("rubric-by-{criterion}");
    let computed = row.by != Judged::Hand;
    html! {
        <fieldset class="rubric__row">
            <legend class="visually-hidden">{ &row.name }</legend>
            <div class="rubric__head">
                <RowField {criterion} field={Field::Name} label={words::row_name()}
                    value={row.name.clone()} />
                <RowField {criterion} field={Field::Description} label={words::description()}
                    value={row.description.clone()} />
                <div class="field-row">
                    <label for={by.clone()}>{ words::judged_by() }</label>
                    <Select id={by} value={row.by.id()} {entries} {onchoose} />
                </div>
                <RowField {criterion} field={Field::Weight} label={words::weight()}
                    value={thousandths(row.weight)} />
            </div>
            <ol class="rubric__levels list">
                for (at, level) in row.levels.iter().enumerate() {
                    <li key={at}>{ one_level(row, at, level, computed, &teacher) }</li>
                }
            </ol>
            <div class="rubric__end">
                <button type="button" class="text-button" id={add_level_id(criterion)} onclick={add}>
                    { words::add_level() }
                </button>
                <button type="button" class="text-button"
                    aria-label={words::remove_row_of(&row.name)} onclick={remove}>
                    { words::remove_row() }
                </button>
            </div>
        </fieldset>
    }
}

fn one_level(row: &Criterion, at: usize, level: &Level, computed: bool, teacher: &Teacher) -> Html {
    let criterion = row.id;
    let remove = change(teacher, move |class| remove_level(class, criterion, at));
    let remove = and_focus(remove, add_level_id(criterion));
    let from = level.from.map(|from| {
        if row.by.is_share() { thousandths(from.saturating_mul(10)) } else { from.to_string() }
    });
    html! {
        <div class="rubric__level" role="group" aria-label={words::level_at(at + 1)}>
            <RowField {criterion} field={Field::Words(at)} label={words::level_at(at + 1)}
                value={level.words.clone()} />
            <RowField {criterion} field={Field::Points(at)} label={words::points()}
                value={thousandths(level.points)} />
            if computed {
                <RowField {criterion} field={Field::From(at)}
                    label={if row.by.is_share() { words::from_percent() } else { words::from_count() }}
                    value={from.unwrap_or_default()} />
            }
            <button type="button" class="text-button" aria-label={words::remove_level_of(at + 1, &row.name)}
                onclick={remove}>{ words::remove_level() }</button>
        </div>
    }
}

fn add_level_id(criterion: u32) -> String {
    format!("rubric-add-level-{criterion}")
}

/// Focuses something else after a button that removes itself.
fn and_focus(remove: Callback<MouseEvent>, id: String) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        remove.emit(event);
        focus_id(&id);
    })
}

fn change(teacher: &Teacher, change: impl Fn(&mut Class) + 'static) -> Callback<MouseEvent> {
    let teacher = teacher.clone();
    Callback::from(move |_: MouseEvent| teacher.change(None, |class| change(class)))
}

#[derive(PartialEq, Properties)]
struct FieldProps {
    criterion: u32,
    field: Field,
    label: AttrValue,
    value: AttrValue,
}

/// Writes what was typed into a row; nothing where that is no number.
fn set(row: &mut Criterion, field: Field, typed: &str) {
    let is_share = row.by.is_share();
    match field {
        Field::Name => typed.clone_into(&mut row.name),
        Field::Description => typed.clone_into(&mut row.description),
        Field::Weight => {
            if let Some(weight) = typed_points(typed) {
                row.weight = weight;
            }
        }
        Field::Words(at) => {
            if let Some(level) = row.levels.get_mut(at) {
                typed.clone_into(&mut level.words);
            }
        }
        Field::Points(at) => {
            if let (Some(level), Some(points)) = (row.levels.get_mut(at), typed_points(typed)) {
                level.points = points;
            }
        }
        Field::From(at) => {
            let typed = typed_points(typed.trim().trim_end_matches('%'));
            let from = typed.map(|typed| if is_share { typed / 10 } else { typed / 1_000 });
            if let (Some(level), Some(from)) = (row.levels.get_mut(at), from) {
                level.from = Some(from);
            }
        }
    }
}

#[component]
fn RowField(props: &FieldProps) -> Html {
    let teacher = use_teacher();
    let FieldProps { criterion, field, .. } = *props;
    let send = use_callback((teacher, criterion, field), |typed: String, deps| {
        let (teacher, criterion, field) = deps;
        teacher.change(Some(ClassField::Rubric(*criterion, field.number())), |class| {
            if let Some(row) = row_of(class, *criterion) {
                set(row, *field, &typed);
            }
        });
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.value.clone(), None, ParseAs::Text, send);
    let id = format!("rubric-{criterion}-{}", field.number());
    let number = matches!(field, Field::Weight | Field::Points(_) | Field::From(_));
    html! {
        <div class="field-row" data-kind={number.then_some("number")}>
            <label for={id.clone()}>{ &props.label }</label>
            <input class="field" {id} ref={node} type="text" autocomplete="off" dir="auto"
                inputmode={number.then_some("decimal")} {oninput} {onfocus} {onblur} {onkeydown} />
        </div>
    }
}
