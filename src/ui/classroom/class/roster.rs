//! The class list: who is in the class, whose work is whose, and who lacks.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::give::giving;
use super::groups::Groups;
use super::teacher::use_teacher;
use super::{View, ViewProps};
use crate::browser::keyboard::is_of_ime;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::field::{Field, FieldKind, field};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::one_file::{AsksFor, OneFile};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{giving as words, teaching};
use annotator_app::classroom::giving::{GivingMsg, Listing};
use annotator_app::classroom::teaching::ClassField;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::class::Member;
use annotator_core::project::id::HandInId;
use annotator_core::text::direction::visible;
use annotator_jobs::class::{ClassReport, ClassRow};

/// The id of the button that opens the list, which gets the focus when the list closes.
const BUTTON: &str = "class-list-button";

/// The id of the table, which gets the focus when a person is removed from it.
const TABLE: &str = "class-list-table";

fn focus(id: &str) {
    let document = crate::browser::page::document();
    let element = document.and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // `focus` does not throw.
        let _ = element.focus();
    }
}

/// Opens and closes the list.
#[component]
pub fn ListButton(props: &ViewProps) -> Html {
    let dispatch = use_dispatch();
    let shown = use_selector(|model| giving(model).is_some_and(|giving| giving.roster.is_shown));
    let members = props.view.class.roster.members.len();
    let name = match members {
        0 => words::class_list().to_owned(),
        members => words::class_list_of(members),
    };
    html! {
        <button type="button" class="button" id={BUTTON} aria-expanded={shown.to_string()}
            onclick={dispatch.reform(move |_: MouseEvent| GivingMsg::RosterShown(!shown).into())}>
            { name }
        </button>
    }
}

/// The list, as long as it is open.
#[component]
pub fn Roster(props: &ViewProps) -> Html {
    let listing = use_selector(|model| giving(model).map(|giving| giving.roster.clone()));
    match listing.filter(|listing| listing.is_shown) {
        Some(listing) => html! { <Panel view={props.view.clone()} {listing} /> },
        None => Html::default(),
    }
}

#[derive(PartialEq, Properties)]
struct PanelProps {
    view: Rc<View>,
    listing: Listing,
}

#[component]
fn Panel(props: &PanelProps) -> Html {
    let dispatch = use_dispatch();
    let title = use_node_ref();
    let PanelProps { view, listing } = props;
    use_effect_on(title.clone(), |title| {
        if let Some(heading) = title.cast::<HtmlElement>() {
            // `focus` does not throw.
            let _ = heading.focus();
        }
        || focus(BUTTON)
    });
    let close = dispatch.reform(|()| GivingMsg::RosterShown(false).into());
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !is_of_ime(&event) && !event.default_prevented() {
                event.prevent_default();
                event.stop_propagation();
                close.emit(());
            }
        })
    };
    let members = &view.class.roster.members;
    html! {
        <section class="roster" aria-labelledby="roster-title" {onkeydown}>
            <header class="roster__head">
                <h2 id="roster-title" tabindex="-1" ref={title}>{ words::class_list() }</h2>
                <button type="button" class="icon-button" aria-label={words::close_class_list()}
                    onclick={close.reform(|_: MouseEvent| ())}>
                    { icon(Icon::Close) }
                </button>
            </header>
            <p class="hint">{ words::roster_lead() }</p>
            { adding(listing, &dispatch) }
            if members.is_empty() {
                <p>{ words::nobody_yet() }</p>
            } else {
                <Members view={view.clone()} />
                <Groups view={view.clone()} />
                <FileNames view={view.clone()} />
                <Whose view={view.clone()} />
            }
        </section>
    }
}

/// How the files of a platform are named that is not known.
#[component]
fn FileNames(props: &ViewProps) -> Html {
    let teacher = use_teacher();
    let view = &props.view;
    let problem = view.shown.report.as_ref().map(|report| report.bad_pattern.clone());
    let problem = problem.filter(|problem| !problem.is_empty());
    let send = use_callback(teacher, |typed: String, teacher| {
        teacher.change(Some(ClassField::FileNames), |class| class.file_names = typed);
    });
    let value = AttrValue::from(view.class.file_names.clone());
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(value, None, ParseAs::Text, send);
    html! {
        <div class="field-row">
            <label for="file-names">{ words::file_names() }</label>
            <input class="field" id="file-names" ref={node} type="text" autocomplete="off"
                aria-invalid={problem.as_ref().map(|_| "true")} aria-describedby="file-names-hint"
                {oninput} {onfocus} {onblur} {onkeydown} />
            <p class="hint" id="file-names-hint" data-problem={problem.is_some().to_string()}>
                { problem.unwrap_or_else(|| words::file_names_hint().to_owned()) }
            </p>
        </div>
    }
}

/// The ways to add people, and what came of the last list.
fn adding(listing: &Listing, dispatch: &Callback<annotator_app::msg::Msg>) -> Html {
    let typed = listing.typed.clone();
    let blank = typed.trim().is_empty() || listing.is_reading();
    let names = field(&Field {
        id: "roster-names",
        label: words::type_names(),
        value: typed.clone().into(),
        oninput: dispatch.reform(|typed| GivingMsg::ListEdited(typed).into()),
        kind: FieldKind::Lines(4),
        hint: Some(words::type_names_hint().into()),
        problem: listing.refused.as_ref().map(|why| AttrValue::from(Rc::clone(why))),
        first: false,
    });
    let add = dispatch.reform(move |_: MouseEvent| GivingMsg::ListTyped(typed.clone()).into());
    html! {
        <div class="roster__add">
            { names }
            <div class="roster__buttons">
                <button type="button" class="button" data-kind="primary" disabled={blank} onclick={add}>
                    { words::add_names() }
                </button>
                <OneFile name={words::choose_list()} asks_for={AsksFor::People} />
            </div>
            <div role="status">
                if listing.is_reading() { <p class="hint">{ words::reading_list() }</p> }
                if let Some((new, problems)) = &listing.read {
                    <p>{ words::list_read(*new) }</p>
                    <ul class="list">
                        for (at, problem) in problems.iter().enumerate() {
                            <li key={at} dir="auto">{ problem }</li>
                        }
                    </ul>
                }
            </div>
        </div>
    }
}

#[component]
fn Members(props: &ViewProps) -> Html {
    let dispatch = use_dispatch();
    let view = &props.view;
    let handed_in = |at: usize| {
        let report = view.shown.report.as_ref();
        report.is_some_and(|report| report.members.get(at).is_some_and(Option::is_some))
    };
    let titles = [
        words::member_name(),
        words::member_group(),
        words::member_pseudonym(),
        words::member_state(),
    ];
    html! {
        <>
            <div class="giving__rows" id={TABLE} tabindex="0" role="region" aria-label={words::members_table()}>
                <table class="class-table" data-kind="small">
                    <thead>
                        <tr>
                            for title in titles { <th scope="col">{ title }</th> }
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>
                        for (at, member) in view.class.roster.members.iter().enumerate() {
                            <MemberRow key={member.number} member={member.clone()} handed_in={handed_in(at)} />
                        }
                    </tbody>
                </table>
            </div>
            <div>
                <button type="button" class="text-button" data-kind="danger"
                    onclick={dispatch.reform(|_: MouseEvent| GivingMsg::RosterCleared.into())}>
                    { words::clear_list() }
                </button>
            </div>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct MemberProps {
    member: Member,
    handed_in: bool,
}

#[component]
fn MemberRow(props: &MemberProps) -> Html {
    let dispatch = use_dispatch();
    let MemberProps { member, handed_in } = props;
    let number = member.number;
    let shown = if member.name.is_empty() { &member.pseudonym } else { &member.name };
    let name = visible(shown);
    let remove = dispatch.reform(move |_: MouseEvent| {
        // The button goes with its row.
        focus(TABLE);
        GivingMsg::MemberRemoved(number).into()
    });
    html! {
        <tr>
            <th scope="row" dir="auto">{ &name }</th>
            <td><MemberField member={member.clone()} part={Part::Group} label={words::group_of(&name)} /></td>
            <td><MemberField member={member.clone()} part={Part::Pseudonym} label={words::pseudonym_of(&name)} /></td>
            <td>{ if *handed_in { words::has_handed_in() } else { words::is_missing() } }</td>
            <td>
                <button type="button" class="text-button" aria-label={words::remove_member_named(&name)}
                    onclick={remove}>{ words::remove_member() }</button>
            </td>
        </tr>
    }
}

/// A field of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Group,
    Pseudonym,
}

impl Part {
    fn of(self, member: &mut Member) -> &mut String {
        match self {
            Self::Group => &mut member.group,
            Self::Pseudonym => &mut member.pseudonym,
        }
    }
}

#[derive(PartialEq, Properties)]
struct MemberFieldProps {
    member: Member,
    part: Part,
    label: String,
}

#[component]
fn MemberField(props: &MemberFieldProps) -> Html {
    let dispatch = use_dispatch();
    let MemberFieldProps { member, part, label } = props;
    let value = part.of(&mut member.clone()).clone();
    let deps = (dispatch, member.clone(), *part);
    let send = use_callback(deps, |typed: String, (dispatch, member, part)| {
        let mut member = member.clone();
        *part.of(&mut member) = typed;
        dispatch.emit(GivingMsg::MemberChanged(member).into());
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(value.into(), None, ParseAs::Text, send);
    html! {
        <input class="field" ref={node} type="text" autocomplete="off" dir="auto"
            aria-label={label.clone()} {oninput} {onfocus} {onblur} {onkeydown} />
    }
}

/// The hand-ins that are of nobody, or may be of several, each with the list of people.
#[component]
fn Whose(props: &ViewProps) -> Html {
    let view = &props.view;
    let Some(report) = &view.shown.report else { return Html::default() };
    let is_open = |row: &&ClassRow| {
        row.counts && (row.member.is_none() || view.class.whose.contains_key(&row.hand_in))
    };
    let open: Vec<&ClassRow> = report.rows.iter().filter(is_open).collect();
    if open.is_empty() {
        return Html::default();
    }
    html! {
        <section class="roster__whose" aria-labelledby="whose-title">
            <h2 id="whose-title">{ words::whose_title() }</h2>
            <p class="hint">{ words::whose_lead() }</p>
            <ul class="list giving__unmatched">
                for row in open { { whose_row(view, report, row) } }
            </ul>
        </section>
    }
}

fn whose_row(view: &Rc<View>, report: &ClassReport, row: &ClassRow) -> Html {
    let members = &view.class.roster.members;
    // Those whose it may be come first.
    let may_be = |at: usize| row.may_be.iter().any(|it| usize::try_from(*it) == Ok(at));
    let free = |at: usize| report.members.get(at).is_none_or(Option::is_none);
    let own = view.class.whose.get(&row.hand_in).copied();
    let mut people: Vec<(usize, &Member)> = members.iter().enumerate().collect();
    people.retain(|(at, member)| free(*at) || may_be(*at) || Some(member.number) == own);
    people.sort_by_key(|(at, _)| !may_be(*at));
    let first = if own.is_some() { words::nobody_of_list() } else { words::choose_person() };
    let entries = std::iter::once(Entry::new("", first));
    let entries = entries.chain(
        people
            .into_iter()
            .map(|(_, member)| Entry::new(member.number.to_string(), visible(&member.name))),
    );
    let name = view.name_of(row.hand_in).map(|name| teaching::student(&name)).unwrap_or_default();
    html! {
        <WhoseRow key={row.hand_in.to_string()} hand_in={row.hand_in} {name}
            pseudonym={row.pseudonym.clone()}
            value={own.map(|it| it.to_string()).unwrap_or_default()}
            entries={entries.collect::<Vec<_>>()} />
    }
}

#[derive(PartialEq, Properties)]
struct WhoseProps {
    hand_in: HandInId,
    /// The name in it.
    pseudonym: AttrValue,
    name: AttrValue,
    value: AttrValue,
    entries: Vec<Entry>,
}

#[component]
fn WhoseRow(props: &WhoseProps) -> Html {
    let teacher = use_teacher();
    let dispatch = use_dispatch();
    let hand_in = props.hand_in;
    let pseudonym = props.pseudonym.to_string();
    let onchoose = Callback::from(move |chosen: String| {
        let number: Option<u32> = chosen.parse().ok();
        teacher.change(None, |class| match number {
            Some(number) => {
                class.whose.insert(hand_in, number);
                // Later files of the same student are found by this name.
                let mut members = class.roster.members.iter_mut();
                let member = members.find(|it| it.number == number);
                if let Some(member) = member.filter(|it| it.pseudonym.trim().is_empty()) {
                    member.pseudonym.clone_from(&pseudonym);
                }
            }
            None => {
                class.whose.remove(&hand_in);
            }
        });
    });
    let id = format!("whose-{hand_in}");
    html! {
        <li>
            <label for={id.clone()} dir="auto">{ words::whose_work(props.name.as_str()) }</label>
            <Select {id} value={props.value.clone()} entries={props.entries.clone()} {onchoose} />
            <button type="button" class="text-button" onclick={dispatch.reform(move |_: MouseEvent| {
                GivingMsg::HandInWanted(hand_in).into()
            })}>{ words::save_hand_in() }</button>
        </li>
    }
}
