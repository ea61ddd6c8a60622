//! Taking codes of another codebook into the project's: which of them exist already, and the
//! codebook that results.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use annotator_core::codebook::{Code, Codebook, Layer};
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::id::{CodeId, LayerId};
use annotator_core::small_map::SmallMap;

/// A code of the other codebook.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub code: Rc<Code>,
    /// How many codes are above it.
    pub depth: usize,
    pub here: Here,
}

/// Whether the project has a code already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Here {
    New,
    /// It is the same code of the same codebook. Whether its words differ.
    Same {
        code: CodeId,
        differs: bool,
    },
    /// This code has the same name, or the same place and name.
    Alike(CodeId),
}

/// What becomes of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Take {
    LeaveOut,
    /// It is added as a code of its own.
    Add,
    /// It is this code, which stays as it is.
    Known(CodeId),
    /// It is this code, which gets its words.
    Update(CodeId),
}

/// What the user wants of another codebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adoption {
    /// What becomes of each code. Codes that are not named are left out.
    pub takes: SmallMap<CodeId, Take>,
    /// The layers here for the layers there; layers that are not named are added.
    pub layers: SmallMap<LayerId, LayerId>,
    /// Whether fields that a layer here does not have are added to it.
    pub fields: bool,
    /// Whether the guidelines are taken; they come after those that are here.
    pub guidelines: bool,
    /// Whether they take the place of all codes, layers and guidelines that are here.
    pub replace: bool,
}

/// The codes of another codebook as a tree, layer by layer.
#[must_use]
pub fn entries(mine: &Codebook, theirs: &Codebook) -> Vec<Entry> {
    let mut all = Vec::with_capacity(theirs.codes.len());
    for layer in &theirs.layers {
        let mut waiting: Vec<_> = theirs.children(&layer.id, None).map(|it| (it, 0)).collect();
        waiting.reverse();
        while let Some((code, depth)) = waiting.pop() {
            all.push(Entry { code: Rc::clone(code), depth, here: here(mine, theirs, code) });
            let below = theirs.children(&layer.id, Some(&code.id)).map(|it| (it, depth + 1));
            let mut below: Vec<_> = below.collect();
            below.reverse();
            waiting.extend(below);
        }
    }
    all
}

fn here(mine: &Codebook, theirs: &Codebook, code: &Rc<Code>) -> Here {
    if mine.id == theirs.id
        && let Some(known) = mine.code(&code.id)
    {
        let differs = with_words_of(known, code) != **known;
        return Here::Same { code: known.id.clone(), differs };
    }
    let wanted = path(theirs, code);
    let same_path = mine.codes.iter().find(|known| path(mine, known) == wanted);
    let name = fold_for_search(&code.name);
    let same_name = || mine.codes.iter().find(|known| fold_for_search(&known.name) == name);
    same_path.or_else(same_name).map_or(Here::New, |known| Here::Alike(known.id.clone()))
}

/// The names of a code and of those above it, the topmost last, without what makes no difference.
fn path(codebook: &Codebook, code: &Code) -> Vec<String> {
    let above = codebook.above(&code.id).map(|above| above.name.as_str());
    std::iter::once(code.name.as_str()).chain(above).map(fold_for_search).collect()
}

/// A code with the words of another one. Its id, its place and its key stay.
fn with_words_of(code: &Code, other: &Code) -> Code {
    Code {
        name: other.name.clone(),
        short_name: other.short_name.clone(),
        definition: other.definition.clone(),
        include: other.include.clone(),
        exclude: other.exclude.clone(),
        examples: other.examples.clone(),
        links: other.links.clone(),
        labels: other.labels.clone(),
        slot: other.slot,
        foreign: code.with_translations_of(other),
        ..code.clone()
    }
}

/// What is proposed for a code.
#[must_use]
pub fn proposal(here: &Here) -> Take {
    match here {
        Here::New => Take::Add,
        Here::Same { code, .. } | Here::Alike(code) => Take::Known(code.clone()),
    }
}

/// The layers here that are proposed for the layers there: those with the same name, or the same id
/// in the same codebook. Codes whose file knows no layers go into the first one.
#[must_use]
pub fn layers_for(mine: &Codebook, theirs: &Codebook, unnamed: &str) -> SmallMap<LayerId, LayerId> {
    let mut found = SmallMap::new();
    for layer in &theirs.layers {
        let name = fold_for_search(&layer.name);
        let by_id = mine.layer(&layer.id).filter(|_| mine.id == theirs.id);
        let by_name = || mine.layers.iter().find(|known| fold_for_search(&known.name) == name);
        let first = || mine.layers.first().filter(|_| layer.id.as_str() == unnamed);
        if let Some(known) = by_id.or_else(by_name).or_else(first) {
            found.insert(layer.id.clone(), known.id.clone());
        }
    }
    found
}

/// The codebook after the codes were taken. `taken` says which ids were used before: an id is never
/// used again for another code.
#[must_use]
pub fn adopt(
    mine: &Codebook,
    theirs: &Codebook,
    adoption: &Adoption,
    taken: &dyn Fn(&CodeId) -> bool,
) -> Codebook {
    let mut made = mine.clone();
    if adoption.replace {
        made.codes.clear();
        made.layers.clear();
        made.guidelines.clear();
    }
    let same_book = mine.id == theirs.id;
    let mut adopting = Adopting { made, theirs, adoption, taken, same_book, ids: SmallMap::new() };
    for entry in entries(mine, theirs) {
        adopting.take(&entry.code);
    }
    adopting.fields();
    if adoption.guidelines && !theirs.guidelines.trim().is_empty() {
        let both = [adopting.made.guidelines.trim(), theirs.guidelines.trim()];
        let both: Vec<_> = both.into_iter().filter(|text| !text.is_empty()).collect();
        adopting.made.guidelines = both.join("\n\n");
    }
    adopting.made
}

struct Adopting<'a> {
    made: Codebook,
    theirs: &'a Codebook,
    adoption: &'a Adoption,
    taken: &'a dyn Fn(&CodeId) -> bool,
    same_book: bool,
    /// The ids here of the codes there.
    ids: SmallMap<CodeId, CodeId>,
}

impl Adopting<'_> {
    fn take(&mut self, code: &Rc<Code>) {
        match self.adoption.takes.get(&code.id).unwrap_or(&Take::LeaveOut) {
            Take::LeaveOut => {}
            Take::Add => self.add(code),
            Take::Known(known) if self.made.code(known).is_some() => {
                self.ids.insert(code.id.clone(), known.clone());
            }
            Take::Update(known) if self.made.code(known).is_some() => {
                self.ids.insert(code.id.clone(), known.clone());
                if let Some(place) = self.made.codes.iter_mut().find(|it| it.id == *known) {
                    *place = Rc::new(with_words_of(place, code));
                }
            }
            // All that was here is replaced, the code that it was, too.
            Take::Known(_) | Take::Update(_) => self.add(code),
        }
    }

    fn add(&mut self, code: &Rc<Code>) {
        let mut above = self.theirs.above(&code.id);
        let parent = above.find_map(|above| self.ids.get(&above.id)).cloned();
        let layer = match parent.as_ref().and_then(|parent| self.made.code(parent)) {
            Some(parent) => parent.layer.clone(),
            None => self.layer(&code.layer),
        };
        let id = self.id_for(code);
        let free = |key: &String| self.made.codes.iter().all(|it| it.key.as_ref() != Some(key));
        let key = code.key.clone().filter(free);
        let added = Code {
            id: id.clone(),
            layer: layer.clone(),
            parent: parent.clone(),
            key,
            ..(**code).clone()
        };
        let belongs = |it: &Rc<Code>| match &parent {
            Some(parent) => self.made.is_within(&it.id, parent),
            None => it.layer == layer,
        };
        let at = self.made.codes.iter().rposition(belongs);
        let at = at.map_or(self.made.codes.len(), |at| at + 1);
        self.made.codes.insert(at, Rc::new(added));
        self.ids.insert(code.id.clone(), id);
    }

    /// The id of the same codebook stays, and so does any that was never used here.
    fn id_for(&self, code: &Code) -> CodeId {
        let is_here = |id: &CodeId| self.made.code(id).is_some();
        if !is_here(&code.id) && (self.same_book || !(self.taken)(&code.id)) {
            return code.id.clone();
        }
        CodeId::from_name(&code.name, |id| is_here(id) || (self.taken)(id))
    }

    /// The layer here for a layer there. It is added if there is none.
    fn layer(&mut self, id: &LayerId) -> LayerId {
        let chosen = self.adoption.layers.get(id).filter(|it| self.made.layer(it).is_some());
        if let Some(chosen) = chosen {
            return chosen.clone();
        }
        let Some(layer) = self.theirs.layer(id) else { return id.clone() };
        if let Some(known) = self.made.layers.iter().find(|it| it.name == layer.name) {
            return known.id.clone();
        }
        let is_here = |id: &LayerId| self.made.layers.iter().any(|it| it.id == *id);
        let own = Some(id.clone()).filter(|id| !is_here(id));
        let own = own.unwrap_or_else(|| LayerId::from_name(&layer.name, is_here));
        let added = Layer { id: own.clone(), ..(**layer).clone() };
        self.made.layers.push(Rc::new(added));
        own
    }

    /// Adds fields that layers here do not have, and has the labels of fields by code name the codes
    /// that are here.
    fn fields(&mut self) {
        let ids = &self.ids;
        let mut used: SmallMap<LayerId, LayerId> = SmallMap::new();
        for (there, here) in ids {
            let there = self.theirs.code(there).map(|code| code.layer.clone());
            let here = self.made.code(here).map(|code| code.layer.clone());
            if let Some((there, here)) = there.zip(here) {
                used.insert(there, here);
            }
        }
        for (there, here) in &used {
            let Some(source) = self.theirs.layer(there) else { continue };
            let Some(place) = self.made.layers.iter_mut().find(|layer| layer.id == *here) else {
                continue;
            };
            let layer = Rc::make_mut(place);
            for field in &source.attributes {
                let mut field = field.clone();
                for labels in [&mut field.names_by_code, &mut field.help_by_code] {
                    let here = std::mem::take(labels);
                    let here = here
                        .iter()
                        .filter_map(|(code, text)| Some((ids.get(code)?.clone(), text.clone())));
                    *labels = here.collect();
                }
                match layer.attributes.iter_mut().find(|known| known.id == field.id) {
                    // A layer that was added has them already, with the labels of the other ids.
                    Some(known)
                        if known.names_by_code != field.names_by_code
                            && *known == *source.attribute(&field.id).unwrap_or(&field) =>
                    {
                        *known = field;
                    }
                    Some(_) => {}
                    None if self.adoption.fields => layer.attributes.push(field),
                    None => {}
                }
            }
        }
    }
}
