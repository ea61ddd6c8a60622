//! The numbers of ordered lists, which a page does not contain as text.

use super::dom::{Dom, Element};
use super::parts;
use crate::numbering::Numerals;

/// A list whose items are counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    next: i64,
    step: i64,
    numerals: Numerals,
}

impl Counted {
    /// The list of an `ol` element.
    pub(super) fn of(dom: &Dom, at: usize, element: &Element) -> Self {
        let is_item = |child: &&usize| dom.element(**child).is_some_and(|it| it.name() == "li");
        let items = || i64::try_from(dom.children(at).iter().filter(is_item).count()).unwrap_or(1);
        let reversed = element.attribute("reversed").is_some();
        let start = number(element, "start").unwrap_or_else(|| if reversed { items() } else { 1 });
        Self {
            next: start,
            step: if reversed { -1 } else { 1 },
            numerals: numerals(element).unwrap_or_default(),
        }
    }

    /// Counts an item and returns its number as browsers show it. Empty if they show none.
    pub(super) fn next(&mut self, item: &Element) -> String {
        let number = number(item, "value").unwrap_or(self.next);
        self.next = number.saturating_add(self.step);
        let numerals = numerals(item).unwrap_or(self.numerals);
        let written = match u32::try_from(number) {
            Ok(number) => numerals.written(number),
            Err(_) if numerals == Numerals::Bullet => String::new(),
            Err(_) => number.to_string(),
        };
        let end = if numerals == Numerals::Chinese { "、" } else { "." };
        if written.is_empty() { written } else { written + end }
    }
}

fn number(element: &Element, name: &str) -> Option<i64> {
    element.attribute(name)?.trim().parse().ok()
}

/// The numerals that an element asks for.
fn numerals(element: &Element) -> Option<Numerals> {
    let styled = parts::list_style(element);
    let styled = styled.iter().flat_map(|style| style.split_ascii_whitespace());
    let styled = styled.filter_map(Numerals::of_page).next();
    let plain = parts::is_called_plain_list(element).then_some(Numerals::Bullet);
    styled.or(plain).or_else(|| Numerals::of_page(element.attribute("type")?))
}
