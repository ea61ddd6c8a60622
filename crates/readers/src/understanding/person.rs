//! Reads a name, an office and a State from the phrase that says who speaks, piece by piece.
//!
//! Pieces end at commas, brackets, dashes and the ends of lines. Russian phrases decline their names
//! and have no such marks; `who` reads them.

use std::ops::Range;

use super::delegation::{self, is_delegation, is_state};
use super::fold::{Line, find_word};
use super::organ::names_organ;
use super::titles::{after_titles, is_after_name, office_at};
use super::who::{Who, role};
use super::words::{self, is_capitalised, without_article};

/// The most words of a name.
const MAX_NAME: usize = 8;

/// Offices that a name may follow without a comma.
const BEFORE_NAME: &str = "prime minister|premier|president|vice president|vice-president|foreign minister|minister|deputy prime minister|chancellor|chairman|chairperson|ambassador|secretary of state|foreign secretary|secretary-general|secretary general|crown prince|taoiseach|tanaiste\
|premier ministre|premiere ministre|president de la republique|le president|ministre|presidente|presidenta|vicepresidente|vicepresidenta|primer ministro|primera ministra|canciller|ministro|ministra|presidente del consiglio|primeiro-ministro|permanent representative|head of delegation\
|minister for foreign affairs|minister of foreign affairs|foreign affairs|external affairs|affaires etrangeres|relations exterieures|relaciones exteriores|asuntos exteriores|foreign affairs and expatriates";

/// Small words inside names.
const PARTICLES: &str = "bin|ibn|bint|al|el|de|da|dos|das|do|du|del|della|der|den|van|von|di|la|le|ben|ould|ag|e|y|zu|ter|of|o|i";

/// Words that no name has.
const NO_NAME: &str = "republic|state|kingdom|government|assembly|nations|session|debate|general debate|statement|speech|address|remarks|theme|delegation|mission|council|committee|affairs|office|ministry|department|headquarters|new york|geneva|agenda|item|speaker|unga|unga79|people|peoples|presidency|cabinet|translation|delivery|organization|organisation\
|republique|royaume|etat|gouvernement|assemblee|session|debat|discours|allocution|declaration|conseil|ministere|cooperation|travail|affaires|peuple|patrie|republica|reino|estado|gobierno|asamblea|sesion|debate|intervencion|palabras|consejo|ministerio|asuntos|and|for|et|the|with|pour|para|or|at|in|on|to|from|by|our|we|is|are\
|جمهوريه|الجمهوريه|مملكه|المملكه|دوله|الدوله|الجمعيه|الامم|المتحده|دوره|الدوره|مجلس|وزاره|وفد|كلمه|بيان|حكومه|في|امام";

/// How a piece is divided from the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    Comma,
    Line,
    Bracket,
    Other,
}

struct Piece {
    range: Range<usize>,
    edge: Edge,
}

/// Divides a part of a line into pieces.
fn pieces(line: &Line, range: &Range<usize>) -> Vec<Piece> {
    let text = line.part(range.clone());
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut edge = Edge::Start;
    let mut inside = false;
    for (at, c) in text.char_indices() {
        let next = match c {
            ',' | '،' => Edge::Comma,
            '(' | '[' | ')' | ']' => Edge::Bracket,
            ';' | ':' | '"' | '|' => Edge::Other,
            '-' if text.get(..at).is_some_and(|before| before.ends_with(' '))
                || text.get(at + 1..).is_some_and(|after| after.starts_with(' ')) =>
            {
                Edge::Other
            }
            '/' if text.get(..at).is_some_and(|before| before.ends_with(' ')) => Edge::Comma,
            ' ' if line.breaks.contains(&(range.start + at))
                && !runs_over(line, range.start + at) =>
            {
                Edge::Line
            }
            _ => continue,
        };
        let piece = text.get(start..at).unwrap_or_default();
        if !piece.trim().is_empty() {
            pieces.push(Piece { range: range.start + start..range.start + at, edge });
            edge = next;
        } else if next != Edge::Line {
            edge = next;
        }
        if next == Edge::Bracket {
            inside = "([".contains(c);
            edge = if inside { Edge::Bracket } else { Edge::Other };
        }
        start = at + c.len_utf8();
    }
    let piece = text.get(start..).unwrap_or_default();
    if !piece.trim().is_empty() && !inside {
        pieces.push(Piece { range: range.start + start..range.end, edge });
    }
    pieces
}

/// Whether an office or the name of a State goes on after this end of a line.
fn runs_over(line: &Line, at: usize) -> bool {
    let after = line.part(at + 1..line.folded.len());
    words::splits(line.part(0..at), after) || delegation::crosses(line, at)
}

/// What was found so far.
#[derive(Default)]
struct Reading {
    name: Option<Range<usize>>,
    role: Option<Range<usize>>,
    state: Option<Range<usize>>,
    group: Option<Range<usize>>,
    /// A form of address came before.
    honoured: bool,
    /// The last piece was part of the office.
    in_role: bool,
    /// Up to where the phrase says who speaks.
    end: usize,
}

/// Reads "H.E. Ms. X, Minister of Y", "the Minister of Y, Ms. X" or "Norway".
pub(super) fn read(line: &Line, range: &Range<usize>) -> Who {
    let mut found = Reading { end: range.start, ..Reading::default() };
    let lead = range.start + without_article(line.part(range.clone()), 0);
    if let Some(state) = delegation::named(line, &(lead..range.end)) {
        return Who { delegation: Some(state), end: range.end, ..Who::default() };
    }
    for piece in pieces(line, &(lead..range.end)) {
        if !found.take(line, &piece) {
            break;
        }
        found.end = piece.range.end;
    }
    let name = found.name.map(|name| without_possessive(line, name));
    let name = name.filter(|name| is_plain_name(line, name));
    let of_role = found.role.as_ref().and_then(|role| delegation::of_role(line, role));
    let part = |range: Option<Range<usize>>| range.and_then(|range| line.found(range));
    Who {
        speaker: part(name),
        role: found.role.and_then(|range| role(line, range)),
        delegation: part(found.state),
        group: part(found.group),
        of_role,
        end: found.end,
    }
}

impl Reading {
    /// Takes in the next piece. Returns whether the phrase goes on.
    fn take(&mut self, line: &Line, piece: &Piece) -> bool {
        let (start, honoured) = after_titles(line, &piece.range, self.honoured);
        let rest = start..piece.range.end;
        let text = line.part(rest.clone()).trim();
        if piece.edge == Edge::Bracket {
            return self.take_bracket(line, &piece.range);
        }
        if honoured && self.name.is_some() {
            // Another office, such as "Ambassador", or somebody else.
            let office = office_at(line.part(piece.range.clone()).trim()) == Some(0);
            return office && self.take_office(line, piece, piece.range.start);
        }
        self.honoured |= honoured;
        if text.is_empty() {
            return true;
        }
        match office_at(text) {
            Some(0) => self.take_office(line, piece, rest.start),
            Some(at) if self.name.is_none() && is_name(line, &(rest.start..rest.start + at)) => {
                self.name = Some(rest.start..rest.start + at);
                self.take_office(line, piece, rest.start + at)
            }
            Some(at) if self.in_role => {
                let state = rest.start..rest.start + at;
                if at > 0 && is_state(line.part(state.clone())) {
                    // "First Secretary, New Zealand Permanent Mission".
                    self.state = Some(state);
                    return false;
                }
                self.extend_role(line, piece)
            }
            Some(_) if self.name.is_some() && self.role.is_none() => {
                self.take_office(line, piece, rest.start)
            }
            Some(_) => false,
            None => self.take_other(line, piece, rest, honoured),
        }
    }

    fn take_bracket(&mut self, line: &Line, range: &Range<usize>) -> bool {
        if self.state.is_none() && self.name.is_some() && is_state(line.part(range.clone())) {
            self.state = Some(range.clone());
        }
        true
    }

    fn take_office(&mut self, line: &Line, piece: &Piece, start: usize) -> bool {
        if self.role.is_some() && !self.in_role {
            return false;
        }
        let range = start..piece.range.end;
        let split = if self.name.is_none() { name_after_office(line, &range) } else { None };
        let (end, name) = split.map_or((range.end, None), |(end, name)| (end, Some(name)));
        let from = self.role.as_ref().map_or(start, |role| role.start);
        self.role = Some(from..end);
        self.in_role = name.is_none();
        if name.is_some() {
            self.name = name;
        }
        true
    }

    fn extend_role(&mut self, line: &Line, piece: &Piece) -> bool {
        if words::names_meeting(line.part(piece.range.clone())) {
            return false;
        }
        if let Some(role) = &mut self.role {
            role.end = piece.range.end;
        }
        true
    }

    /// Takes in a piece that names no office.
    fn take_other(
        &mut self,
        line: &Line,
        piece: &Piece,
        rest: Range<usize>,
        honoured: bool,
    ) -> bool {
        let text = line.part(rest.clone()).trim();
        if self.in_role {
            if self.state.is_none() && is_state_of_its_own(line, piece) {
                (self.state, self.in_role) = (Some(rest), false);
                return true;
            }
            let name = self.name.is_none()
                && (honoured || piece.edge != Edge::Line || self.honoured)
                && is_name(line, &rest)
                && (honoured || text.split(' ').count() >= 2)
                && !is_state(text);
            if name && !continues(text) && (piece.edge != Edge::Other) {
                self.name = Some(rest);
                self.in_role = false;
                return true;
            }
            let comma = line.part(0..piece.range.start).trim_end().ends_with(',');
            let goes_on = delegation::crosses(line, piece.range.start)
                || continues(line.part(piece.range.clone()).trim())
                || comma
                || is_delegation(line, &piece.range)
                || words::ends_open(line.part(0..piece.range.start));
            return goes_on && piece.edge != Edge::Other && self.extend_role(line, piece);
        }
        if let Some(name) = &self.name {
            let initial = line.part(name.clone()).trim_end().ends_with('.');
            if initial && piece.edge == Edge::Line && is_name(line, &rest) {
                self.name = Some(name.start..rest.end);
                return true;
            }
            if is_state(text) && self.state.is_none() {
                self.state = Some(rest);
                return true;
            }
            return self.role.is_none() && is_after_name(line, &piece.range);
        }
        let anew = self.state.is_none() && matches!(piece.edge, Edge::Start | Edge::Line);
        if self.honoured || anew {
            return self.take_first(line, rest, honoured);
        }
        false
    }

    /// Takes in the first piece that is no form of address.
    fn take_first(&mut self, line: &Line, rest: Range<usize>, honoured: bool) -> bool {
        let text = line.part(rest.clone()).trim();
        if !honoured && !self.honoured {
            if let Some(end) = state_before_body(line, &rest) {
                self.state = Some(rest.start..end);
                return false;
            }
            if delegation::is_group(line, &rest) {
                self.group = Some(rest);
                return false;
            }
            let lead = line.part(0..rest.start);
            let led = ["of ", "de la ", "de l'", "du ", "des ", "del ", "the ", "de "]
                .iter()
                .any(|of| lead.ends_with(of));
            let words = text.split(' ').count();
            if is_delegation(line, &rest)
                || ((words == 1 || led) && is_capitalised(line, &rest) && words <= 8)
            {
                self.state = Some(rest);
                return true;
            }
            if words < 2 {
                return false;
            }
        }
        if is_name(line, &rest) {
            self.name = Some(rest);
            return true;
        }
        false
    }
}

/// Whether a line is nothing but the name of a State, and the line before it does not lead to it:
/// "Minister for Transport" over "Kingdom of Bhutan".
fn is_state_of_its_own(line: &Line, piece: &Piece) -> bool {
    let before = line.part(0..piece.range.start).trim_end();
    piece.edge == Edge::Line
        && delegation::is_exactly_state(line.part(piece.range.clone()))
        && !before.ends_with(',')
        && !words::ends_open(before)
}

/// The end of a State's name before "to the United Nations".
fn state_before_body(line: &Line, rest: &Range<usize>) -> Option<usize> {
    let text = line.part(rest.clone());
    let end = [" to the united nations", " to the un", " aupres des", " ante las", " ante la"]
        .iter()
        .filter_map(|to| text.find(to))
        .min()?;
    is_delegation(line, &(rest.start..rest.start + end)).then_some(rest.start + end)
}

/// Whether a piece continues an office.
fn continues(text: &str) -> bool {
    words::after(text, "of|of the|and|for|de|du|des|del|de la|d'|et|y|e|&|to the|to|in|charge|chargé|en|encargado|responsible|aupres|ante|in charge").is_some()
        || text.starts_with("d'")
        || text.starts_with("l'")
}

/// Where an office ends and the name after it in the same piece: "Prime Minister Ana Ruiz",
/// "President of Fiji Ilo Vatu", "Minister of Health Mr. X".
fn name_after_office(line: &Line, range: &Range<usize>) -> Option<(usize, Range<usize>)> {
    let text = line.part(range.clone());
    let named = |at: usize| {
        let (start, _) = after_titles(line, &(range.start + at..range.end), false);
        is_name(line, &(start..range.end)).then_some((range.start + at, start..range.end))
    };
    let honorific = words::find_honorific(text).filter(|at| *at > 0);
    let after_office = || {
        let ends = words::of(BEFORE_NAME).filter_map(|office| {
            let end = find_word(text, office)? + office.len();
            let open = text.get(end..)?.trim_start();
            (!open.is_empty() && !continues(open)).then_some(end + 1)
        });
        ends.max()
    };
    let after_state = || delegation::end_of_state_within(text).map(|end| end + 1);
    honorific
        .and_then(named)
        .or_else(|| after_office().and_then(named))
        .or_else(|| after_state().and_then(named))
}

/// Whether this is the name of a person: a few words with capitals, none of which names an office,
/// a State or a meeting.
fn is_name(line: &Line, range: &Range<usize>) -> bool {
    let text = line.part(range.clone()).trim();
    let words: Vec<&str> = text.split(' ').collect();
    let possessive = |word: &str| word.trim_end_matches("'s").len() < word.len();
    if text.is_empty()
        || words.len() > MAX_NAME
        || text.chars().count() > 80
        || text.chars().any(|c| c.is_ascii_digit())
        || !is_capitalised(line, range)
        || words::names_meeting(text)
        || names_organ(text)
        || is_state(text)
        || words::of(NO_NAME).any(|word| {
            find_word(text, word).is_some_and(|at| at == 0 || text.is_ascii())
                && words.contains(&word)
        })
        || words::has(text, words::STATEMENT)
    {
        return false;
    }
    let raw = line.raw(range.clone());
    raw.split_whitespace().zip(&words).all(|(written, folded)| {
        let first = written.chars().find(|c| c.is_alphabetic());
        first.is_none_or(|c| !c.is_lowercase())
            || words::of(PARTICLES).any(|word| word == *folded)
            || possessive(folded)
            || folded.starts_with("d'")
    })
}

/// Whether a name has more than an initial or a rank.
fn is_plain_name(line: &Line, range: &Range<usize>) -> bool {
    line.part(range.clone()).chars().filter(|c| c.is_alphabetic()).count() >= 3
}

/// "Wavel Ruiz" in "Wavel Ruiz's".
fn without_possessive(line: &Line, name: Range<usize>) -> Range<usize> {
    let text = line.part(name.clone());
    let owner = text.trim_end().strip_suffix("'s");
    owner.map_or(name.clone(), |owner| name.start..name.start + owner.len())
}
