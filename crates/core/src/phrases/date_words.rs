//! The names of months in six languages, Portuguese and Italian, as the headings of documents have
//! them.

use time::Month;

/// The month that a folded word names. Both Levantine and Roman names are accepted in Arabic.
pub(super) fn month(word: &str) -> Option<Month> {
    const NAMES: [&str; 12] = [
        "january jan janvier enero janeiro gennaio января يناير جانفي",
        "february feb fevrier febrero fevereiro febbraio февраля شباط فبراير فيفري",
        "march mar mars marzo marco марта اذار مارس",
        "april apr avril abril aprile апреля نيسان ابريل افريل",
        "may mai mayo maio maggio мая ايار مايو ماي",
        "june jun juin junio junho giugno июня حزيران يونيو يونيه جوان",
        "july jul juillet julio julho luglio июля تموز يوليو يوليه جويليه يوليوز",
        "august aug aout agosto августа اب اغسطس اوت غشت",
        "september sept sep septembre septiembre setiembre setembro settembre сентября ايلول سبتمبر شتنبر",
        "october oct octobre octubre outubro ottobre октября اكتوبر",
        "november nov novembre noviembre novembro ноября نوفمبر نونبر",
        "december dec decembre diciembre dezembro dicembre декабря ديسمبر دجنبر",
    ];
    let at = NAMES.iter().position(|names| names.split(' ').any(|name| name == word))?;
    Month::try_from(u8::try_from(at.checked_add(1)?).ok()?).ok()
}

/// A number of up to four digits.
pub(super) fn number(word: &str) -> Option<u32> {
    let digits = (1..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    if digits { word.parse().ok() } else { None }
}
