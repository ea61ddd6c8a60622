//! Forms of address, ranks and offices around a name.

use std::ops::Range;

use super::fold::{Line, after_word};
use super::words::{self, without_article};

/// Ranks and titles between a form of address and the name.
const RANKS: &str = "sheikh|sheikha|shaikh|ratu|colonel|lieutenant general|lieutenant-general|major general|brigadier general|general|captain|commander|admiral|marshal|field marshal\
|professor|prof.|prof|professeur|docteur|doctor|general de corps d'armee|capitaine|commandant|prince|princess|king|queen|emir|amir|dato'|dato|datuk|datuk seri|tan sri|tun\
|dasho|lyonpo|lord|lady|baroness|dame|archbishop|cardinal|monsignor|reverend|pastor|bishop|eng.|eng|ing.|ing|mag.|cheikh|pr|pr.|doctora|h.r.h.|hrh|dr\
|الشيخ|الشيخه|الفريق|الفريق اول|اللواء|العميد|المشير|الركن|الامير|الملك|المهندس|الاستاذ|الدكتور|د.|د";

/// Words before an office that belong to it.
const ADJECTIVES: &str = "acting|deputy|first|second|vice|senior|federal|foreign|finance|cabinet|union|chief|crown|interim|permanent|state|honourable|former|special|junior|parliamentary|assistant|alternate|grand|transitional|co|prime|premier|premiere|vice-|adjoint|primer|primera|excelentisimo|excelentisima|honorable|and|y|et|-";

/// Letters after a name, such as "GCON", "M.P." or "EBS".
pub(super) fn is_after_name(line: &Line, range: &Range<usize>) -> bool {
    let raw = line.raw(range.clone()).trim();
    let letters = raw.chars().filter(|c| c.is_alphabetic()).count();
    letters <= 8
        && raw.split_whitespace().count() <= 3
        && !raw.chars().any(|c| c.is_lowercase() && !raw.contains('.'))
}

/// The position after forms of address, ranks and articles, and whether there is a form of address.
pub(super) fn after_titles(line: &Line, range: &Range<usize>, honoured: bool) -> (usize, bool) {
    let text = line.part(range.clone());
    let mut rest = text.trim_start();
    let mut found = false;
    loop {
        let article = rest.get(without_article(rest, 0)..).unwrap_or_default();
        // Somebody is a senator by profession, "Senator the Honourable" is a form of address.
        let senator = after_word(article, "senator").map(str::trim_start);
        let senator = senator.filter(|next| {
            words::after_honorific(next.get(without_article(next, 0)..).unwrap_or_default())
                .is_some()
        });
        if let Some(next) = senator {
            rest = next;
            found = true;
        } else if let Some(next) =
            words::after_honorific(rest).or_else(|| words::after_honorific(article))
        {
            rest = next;
            found = true;
        } else if words::is_honorific(article) {
            return (range.end, true);
        } else if words::find_any_office(article) != Some(0)
            && let Some(next) = words::after(rest, RANKS).or_else(|| words::after(article, RANKS))
        {
            rest = next.trim_start_matches([' ', '.']);
            found = true;
        } else {
            if words::find_any_office(article) == Some(0) || found || honoured {
                rest = article;
            }
            break;
        }
    }
    (range.start + text.len() - rest.len(), found)
}

/// The position of an office in a piece, with the adjectives before it.
pub(super) fn office_at(text: &str) -> Option<usize> {
    let at = words::find_any_office(text)?;
    let mut before = text.get(..at)?.trim_end();
    loop {
        let word = before.rsplit(' ').next().unwrap_or_default();
        if word.is_empty() || !words::of(ADJECTIVES).any(|known| known == word) {
            break;
        }
        before = before.get(..before.len() - word.len())?.trim_end();
    }
    Some(if before.is_empty() { 0 } else { before.len() + 1 })
}
