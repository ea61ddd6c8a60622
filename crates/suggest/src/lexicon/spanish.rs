//! The forms of Spanish verbs.
//!
//! A regular verb is written by its infinitive. After it can be the stressed stem of the present
//! (`querer/quier`), the stem of the past, with `*` where the stress is on the stem (`tener/tien/tuv*`),
//! the stem of the future (`tener/tien/tuv*/tendr`) and the participle. An empty part is regular. A
//! form too many does no harm: nobody writes it.

use super::Forms;

/// The forms of a verb.
pub(super) fn forms(parts: &[&str]) -> Vec<(String, Forms)> {
    let base = parts.first().copied().unwrap_or_default();
    let part = |at: usize| parts.get(at).copied().filter(|part| !part.is_empty());
    let Some(stem) = base.strip_suffix("ar").or_else(|| without_er(base)) else {
        return vec![(base.to_owned(), Forms::BASE)];
    };
    let verb = Verb { base, stem };
    let mut all = vec![(base.to_owned(), Forms::BASE)];
    verb.add_present(&mut all, part(1).unwrap_or(stem));
    verb.add_past(&mut all, part(2).unwrap_or(stem));
    verb.add_future(&mut all, part(3).unwrap_or(base));
    verb.add_done(&mut all, part(4));
    all
}

fn without_er(base: &str) -> Option<&str> {
    base.strip_suffix("er").or_else(|| base.strip_suffix("ir"))
}

struct Verb<'a> {
    base: &'a str,
    stem: &'a str,
}

type All = Vec<(String, Forms)>;

impl Verb<'_> {
    fn is_ar(&self) -> bool {
        self.base.ends_with("ar")
    }

    fn is_ir(&self) -> bool {
        self.base.ends_with("ir")
    }

    /// "contribuir", where "distinguir" is not like it.
    fn has_y(&self) -> bool {
        self.base.ends_with("uir") && !self.base.ends_with("guir")
    }

    fn add_present(&self, all: &mut All, stressed: &str) {
        let mut stems = vec![stressed.to_owned()];
        if self.has_y() {
            stems.push(format!("{}y", self.stem));
        }
        if self.is_ar()
            && let Some(stem) = accented(stressed)
        {
            stems.push(stem);
        }
        let ends = if self.is_ar() { ["a", "an"] } else { ["e", "en"] };
        for stem in &stems {
            all.extend(ends.map(|end| (format!("{stem}{end}"), Forms::THIRD)));
            all.push((format!("{}o", first_stem(self.base, stem)), Forms::THIRD.or(Forms::I)));
        }
        let (stem, we) = (self.stem, Forms::THIRD.or(Forms::WE));
        match (self.is_ar(), self.is_ir()) {
            (true, _) => {
                all.push((format!("{stem}amos"), we));
                all.push((format!("{}emos", hard(stem)), Forms::LET));
            }
            (_, true) => all.push((format!("{stem}imos"), we)),
            _ => all.push((format!("{stem}emos"), we)),
        }
    }

    fn add_past(&self, all: &mut All, written: &str) {
        let (stem, i, we) = (written.trim_end_matches('*'), Forms::I, Forms::WE);
        let past = Forms::PAST;
        let mut add = |stem: &str, end: &str, forms: Forms| {
            all.push((format!("{stem}{end}"), past.or(forms)));
        };
        if written.ends_with('*') {
            for (end, forms) in
                [("o", past), ("ieron", past), ("eron", past), ("e", i), ("imos", we)]
            {
                add(stem, end, forms);
            }
        } else if self.is_ar() {
            for (end, forms) in [("ó", past), ("aron", past), ("amos", we)] {
                add(stem, end, forms);
            }
            add(&hard(stem), "é", i);
        } else {
            let y = if self.has_y() { ["yó", "yeron"] } else { ["ió", "ieron"] };
            for (end, forms) in [(y[0], past), (y[1], past)] {
                add(stem, end, forms);
            }
            add(self.stem, "imos", we);
            add(self.stem, "í", i);
        }
    }

    fn add_future(&self, all: &mut All, stem: &str) {
        let (i, we) = (Forms::I, Forms::WE);
        for (end, forms) in [("á", Forms::FUTURE), ("án", Forms::FUTURE)] {
            all.push((format!("{stem}{end}"), forms));
        }
        all.push((format!("{stem}é"), Forms::FUTURE.or(i)));
        all.push((format!("{stem}emos"), Forms::FUTURE.or(we)));
        all.extend(["ía", "ían"].map(|end| (format!("{stem}{end}"), Forms::WOULD)));
        all.push((format!("{stem}íamos"), Forms::WOULD.or(we)));
    }

    fn add_done(&self, all: &mut All, irregular: Option<&str>) {
        let stem = self.stem;
        let end = if self.is_ar() { "ad" } else { "id" };
        let done = irregular
            .map_or_else(|| format!("{stem}{end}"), |done| done.trim_end_matches('o').to_owned());
        all.extend(["o", "a", "os", "as"].map(|end| (format!("{done}{end}"), Forms::DONE)));
        let doing = match (self.is_ar(), self.has_y()) {
            (true, _) => "ando",
            (_, true) => "yendo",
            _ => "iendo",
        };
        all.push((format!("{stem}{doing}"), Forms::DOING));
    }
}

/// The stem of "I": `agradezc` of `agradecer`, `exij` of `exigir`, `sig` of `seguir`.
fn first_stem(base: &str, stem: &str) -> String {
    let changed =
        |end: &str, new: &str| stem.strip_suffix(end).map(|start| format!("{start}{new}"));
    let first = match base {
        _ if base.ends_with("cer") || base.ends_with("cir") => changed("c", "zc"),
        _ if base.ends_with("ger") || base.ends_with("gir") => changed("g", "j"),
        _ if base.ends_with("guir") => changed("gu", "g"),
        _ => None,
    };
    first.unwrap_or_else(|| stem.to_owned())
}

/// The stem before e: `busqu` of `buscar`, `entregu` of `entregar`, `garantic` of `garantizar`.
fn hard(stem: &str) -> String {
    let changed =
        |end: &str, new: &str| stem.strip_suffix(end).map(|start| format!("{start}{new}"));
    changed("c", "qu")
        .or_else(|| changed("g", "gu"))
        .or_else(|| changed("z", "c"))
        .unwrap_or_else(|| stem.to_owned())
}

/// The stem with the stress on its last vowel: `ampli` as in `amplía`.
fn accented(stem: &str) -> Option<String> {
    let (start, vowel) = stem
        .strip_suffix('i')
        .map(|start| (start, 'í'))
        .or_else(|| stem.strip_suffix('u').map(|start| (start, 'ú')))?;
    Some(format!("{start}{vowel}"))
}
