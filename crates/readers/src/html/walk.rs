//! Walks over a page from its root, without recursion, and adds its text to blocks.

use super::dom::{Data, Dom, Element, ROOT};
use super::ordered::Counted;
use super::parts;
use super::survey::{Survey, all_text, holds_text};
use crate::blocks::{Blocks, Style};
use crate::numbering;
use annotator_core::project::statement::ParagraphKind;

/// The longest large first letter: a letter, perhaps with quotation marks.
const MAX_CAP: usize = 4;

/// What applies to everything inside an element.
#[derive(Clone, Copy, Default)]
struct Context {
    style: Style,
    keeps_space: bool,
    in_body: bool,
    in_table: bool,
    /// The ordered list whose items are directly in the element, as an index.
    ordered: Option<usize>,
}

#[derive(Clone, Copy)]
enum Step {
    Enter(usize, Context),
    /// Continue a block after one nested in it.
    Block(Style),
    EndItem,
    EndTable,
    EndNote,
}

/// How to read a page.
#[derive(Clone, Copy)]
pub(crate) struct Options {
    /// Whether notes are moved after all other text, or stay where they are.
    pub moves_notes: bool,
    /// The style of everything that has no style of its own.
    pub style: Style,
}

/// What was noticed during the walk.
#[derive(Clone, Copy, Default)]
pub(crate) struct Summary {
    /// Whether something with text was left out.
    pub left_out: bool,
}

/// Adds all visible text of a page.
pub(crate) fn take(dom: &Dom, options: Options, blocks: &mut Blocks) -> Summary {
    let survey = Survey::of(dom);
    let whole = survey.body.is_none();
    let mut walk = Walk {
        dom,
        survey,
        options,
        blocks,
        steps: Vec::new(),
        summary: Summary::default(),
        lists: 0,
        ordered: Vec::new(),
    };
    let style = if whole { options.style } else { furniture() };
    walk.blocks.start(style);
    walk.steps.push(Step::Enter(ROOT, Context { style, ..Context::default() }));
    while let Some(step) = walk.steps.pop() {
        walk.take_step(step);
    }
    walk.blocks.start(Style::default());
    walk.summary
}

struct Walk<'a> {
    dom: &'a Dom,
    survey: Survey,
    options: Options,
    blocks: &'a mut Blocks,
    steps: Vec<Step>,
    summary: Summary,
    /// How many lists there were so far.
    lists: u32,
    ordered: Vec<Counted>,
}

impl Walk<'_> {
    fn take_step(&mut self, step: Step) {
        match step {
            Step::Block(style) => self.blocks.start(style),
            Step::EndItem => self.blocks.no_number(),
            Step::EndTable => self.blocks.close_table(),
            Step::EndNote => self.blocks.close_note(),
            Step::Enter(at, context) => match self.dom.node(at).map(|node| &node.data) {
                Some(Data::Text(text)) if context.keeps_space => self.blocks.exact(text),
                Some(Data::Text(text)) => self.blocks.flowing(text),
                Some(Data::Element(element)) => self.enter(at, element, context),
                Some(Data::Other) => self.descend(at, context),
                Some(Data::Comment(_)) | None => {}
            },
        }
    }

    fn enter(&mut self, at: usize, element: &Element, context: Context) {
        if self.survey.is_left_out(at, element) {
            let needs_no_remark = parts::is_machinery(element.name()) || self.survey.is_mark(at);
            let holds = holds_text(self.dom, at) || parts::is_filled_in(element);
            self.summary.left_out |= !needs_no_remark && holds;
            if parts::is_word_marker(element) {
                let number = numbering::shown(&all_text(self.dom, at));
                self.blocks.number(&number.unwrap_or_default());
            }
            return;
        }
        if parts::is_cap(element) {
            let cap = all_text(self.dom, at);
            if cap.trim().chars().count() <= MAX_CAP {
                return self.blocks.cap(cap.trim());
            }
        }
        match element.name() {
            "br" => self.blocks.line_break(),
            "table" => self.enter_table(at, element, context),
            "tr" if context.in_table => {
                self.blocks.open_row();
                self.descend(at, context);
            }
            "td" | "th" if context.in_table => {
                self.blocks.open_cell();
                self.blocks.start(context.style);
                self.descend(at, context);
            }
            _ => self.enter_other(at, element, context),
        }
    }

    fn enter_table(&mut self, at: usize, element: &Element, context: Context) {
        let within = self.context_within(at, element, context);
        self.blocks.open_table(parts::has_role(element, &["presentation", "none"]));
        self.steps.push(Step::Block(context.style));
        self.steps.push(Step::EndTable);
        self.descend(at, Context { in_table: true, ..within });
    }

    fn enter_other(&mut self, at: usize, element: &Element, context: Context) {
        let mut within = self.context_within(at, element, context);
        let number = match element.name() {
            "ol" => {
                self.ordered.push(Counted::of(self.dom, at, element));
                within.ordered = self.ordered.len().checked_sub(1);
                None
            }
            "ul" | "menu" | "dir" => {
                within.ordered = None;
                None
            }
            "li" => self.number(element, context),
            _ => None,
        };
        let is_block = parts::is_block(element)
            || (within.style != context.style && self.has_own_line(element));
        let is_note = within.style.kind == Some(ParagraphKind::Note)
            && context.style.kind != Some(ParagraphKind::Note);
        if is_note && self.options.moves_notes {
            self.steps.push(Step::EndNote);
            self.blocks.open_note();
        } else if is_block {
            self.blocks.start(within.style);
            self.steps.push(Step::Block(context.style));
        }
        if let Some(number) = number {
            self.steps.push(Step::EndItem);
            let unnumbered = [Some(ParagraphKind::Furniture), Some(ParagraphKind::Note)];
            // The notes of a page are known by their kind, and links in a menu are not cited.
            if !unnumbered.contains(&within.style.kind) {
                self.blocks.number(&number);
            }
        }
        self.descend(at, within);
    }

    /// The number of an item, if the list around it is ordered.
    fn number(&mut self, item: &Element, context: Context) -> Option<String> {
        Some(self.ordered.get_mut(context.ordered?)?.next(item))
    }

    fn has_own_line(&self, element: &Element) -> bool {
        !["a", "span", "b", "i", "em", "strong", "font", "sup"].contains(&element.name())
    }

    fn descend(&mut self, at: usize, context: Context) {
        let children = self.dom.children(at).iter().rev();
        self.steps.extend(children.map(|child| Step::Enter(*child, context)));
    }

    /// The context inside an element. An outer kind that says more is kept: a list item in a
    /// footnote is part of the footnote.
    fn context_within(&mut self, at: usize, element: &Element, context: Context) -> Context {
        let mut within = context;
        if let Some(keeps) = parts::keeps_space(element) {
            within.keeps_space = keeps;
        }
        if self.survey.body == Some(at) {
            within.in_body = true;
            within.style = self.options.style;
        }
        let fixed = [
            Some(ParagraphKind::Furniture),
            Some(ParagraphKind::Note),
            Some(ParagraphKind::Heading),
        ];
        if ["ol", "ul", "menu", "dir"].contains(&element.name()) && within.style.list.is_none() {
            self.lists = self.lists.saturating_add(1);
            within.style.list = Some(self.lists);
        }
        if fixed.contains(&within.style.kind) && within.style.kind != self.options.style.kind {
            return within;
        }
        let of_body = within.in_body && self.survey.body != Some(at);
        let furniture_here =
            self.survey.body != Some(at) && self.survey.is_furniture(at, element, of_body);
        if parts::is_note(element) {
            within.style.kind = Some(ParagraphKind::Note);
        } else if furniture_here {
            within.style.kind = Some(ParagraphKind::Furniture);
        } else if parts::is_heading(element) {
            within.style = Style { kind: Some(ParagraphKind::Heading), list: within.style.list };
        } else if let Some(list) = parts::word_list(element) {
            within.style = Style { kind: Some(ParagraphKind::ListItem), list: Some(list) };
        } else if parts::is_quote(element) {
            within.style.kind = Some(ParagraphKind::Quote);
        } else if element.name() == "li" {
            within.style.kind = Some(ParagraphKind::ListItem);
        }
        within
    }
}

fn furniture() -> Style {
    Style { kind: Some(ParagraphKind::Furniture), list: None }
}
