//! Which annotations are painted in the text. The filter belongs to what is on the screen: the
//! project does not change, and the list of annotations has a filter of its own.

use crate::annotators::shown::Which;
use crate::work::Work;
use annotator_core::codebook::Codebook;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, CodeId, LayerId};

/// What is painted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PaintFilter {
    #[default]
    All,
    /// What has a code of this layer.
    Layer(LayerId),
    /// What has this code or one under it.
    Code(CodeId),
    /// What this annotator made.
    By(AnnotatorId),
}

impl PaintFilter {
    /// Which annotations are painted; `None` for all.
    pub(crate) fn which(&self, codebook: &Codebook) -> Option<Which> {
        let codes = codebook.codes.iter();
        let with = |fits: &dyn Fn(&CodeId, &LayerId) -> bool| {
            let codes = codes.filter(|code| fits(&code.id, &code.layer));
            Which::With(codes.map(|code| code.id.clone()).collect())
        };
        match self {
            Self::All => None,
            Self::Layer(wanted) => Some(with(&|_, layer| layer == wanted)),
            Self::Code(wanted) => Some(with(&|code, _| codebook.is_within(code, wanted))),
            Self::By(annotator) => Some(Which::By(*annotator)),
        }
    }

    /// Whether the project still has what it is about.
    fn is_of(&self, project: &Project) -> bool {
        match self {
            Self::All => true,
            Self::Layer(layer) => project.codebook.layer(layer).is_some(),
            Self::Code(code) => project.codebook.code(code).is_some(),
            Self::By(annotator) => project.annotator(*annotator).is_some(),
        }
    }
}

impl Work<'_> {
    pub(crate) fn choose_painted(&mut self, filter: PaintFilter) {
        self.with_open(|open| {
            open.paint_filter = filter;
            open.update_shown();
        });
    }

    /// Paints everything again if the filter is about something that is gone.
    pub(crate) fn mend_paint_filter(&mut self) {
        self.with_open(|open| {
            if !open.paint_filter.is_of(&open.project) {
                open.paint_filter = PaintFilter::All;
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;
    use annotator_core::project::annotation_set::AnnotationSet;

    fn painted(page: &Page) -> Vec<String> {
        let text = page.open().statement().unwrap().text.clone();
        page.open().painted().iter().map(|it| it.spans.quote(text.as_str())).collect()
    }

    fn choose(page: &mut Page, filter: PaintFilter) {
        page.send(Msg::Coding(CodingMsg::PaintChosen(filter)));
    }

    fn coded() -> Page {
        let mut page = Page::with_statement();
        page.tag("Almora", "terrorism");
        page.tag("dollars", "pledge");
        page.tag("raw material", "support");
        page
    }

    #[test]
    fn one_layer_or_one_code_is_painted_and_the_project_does_not_change() {
        let mut page = coded();
        assert_eq!(painted(&page), ["Almora", "dollars", "raw material"]);
        let (project, steps) = (page.open().project.clone(), page.open().history.done().len());
        let layer = |page: &Page, code: &str| {
            let code = slug(code);
            PaintFilter::Layer(page.open().project.codebook.code(&code).unwrap().layer.clone())
        };
        let (themes, commitments) = (layer(&page, "terrorism"), layer(&page, "pledge"));
        choose(&mut page, themes);
        assert_eq!(painted(&page), ["Almora"]);
        choose(&mut page, commitments);
        assert_eq!(painted(&page), ["dollars", "raw material"]);
        choose(&mut page, PaintFilter::Code(slug("support")));
        assert_eq!(painted(&page), ["raw material"]);
        assert_eq!(page.quotes().len(), 3, "the list has them all");
        choose(&mut page, PaintFilter::All);
        assert_eq!(painted(&page).len(), 3);
        assert_eq!((&page.open().project, page.open().history.done().len()), (&project, steps));
    }

    #[test]
    fn a_group_of_codes_is_painted_with_all_codes_under_it() {
        let mut page = coded();
        let book = &page.open().project.codebook;
        let parent = book.code(&slug("terrorism")).unwrap().parent.clone().unwrap();
        choose(&mut page, PaintFilter::Code(parent));
        assert_eq!(painted(&page), ["Almora"]);
    }

    #[test]
    fn what_is_not_painted_cannot_be_clicked_and_keys_pass_it_by() {
        let mut page = coded();
        choose(&mut page, PaintFilter::Code(slug("pledge")));
        page.send(Msg::Coding(CodingMsg::AnnotationLeft));
        page.send(Msg::Coding(CodingMsg::TextClicked(page.point("Almora", false))));
        assert_eq!(page.chosen_code(), None);
        page.send(Msg::Coding(CodingMsg::AnnotationStepped(true)));
        assert_eq!(page.chosen_code().as_deref(), Some("pledge"));
        page.send(Msg::Coding(CodingMsg::AnnotationStepped(true)));
        assert_eq!(page.chosen_code().as_deref(), Some("pledge"), "the last that is painted");
    }

    #[test]
    fn edits_undo_and_other_statements_keep_the_filter() {
        let mut page = coded();
        choose(&mut page, PaintFilter::Code(slug("pledge")));
        page.tag("A person", "pledge");
        page.tag("Mr.", "support");
        assert_eq!(painted(&page), ["dollars", "A person"]);
        // Another code takes it out, and undo brings it back.
        page.send(Msg::Coding(CodingMsg::TextClicked(page.point("dollars", false))));
        page.send(Msg::Coding(CodingMsg::Recoded(slug("support"))));
        assert_eq!(painted(&page), ["A person"]);
        page.send(Msg::UndoChosen);
        assert_eq!(painted(&page), ["dollars", "A person"]);
        page.open_file("second.txt", b"Madam President,\n\nWe pledge ships.\n");
        page.tag("ships", "support");
        assert_eq!(painted(&page), [""; 0]);
        page.send(Msg::Statements(StatementsMsg::StatementStepped(false)));
        assert_eq!(painted(&page), ["dollars", "A person"]);
        let known = page.open().painted.as_ref().map(|_| page.open().painted());
        let again: Option<std::rc::Rc<AnnotationSet>> = Some(page.open().painted());
        assert!(
            known.zip(again).is_some_and(|(a, b)| std::rc::Rc::ptr_eq(&a, &b)),
            "not made again"
        );
    }

    #[test]
    fn a_filter_about_a_code_that_is_gone_ends() {
        let mut page = coded();
        choose(&mut page, PaintFilter::Code(slug("refusal")));
        let removal = Removal { codes: vec![slug("refusal")], to: None, keeps_children: true };
        page.send(Msg::Codebook(CodebookMsg::CodesRemoved(removal)));
        assert_eq!(page.open().paint_filter, PaintFilter::All);
        assert_eq!(painted(&page).len(), 3);
    }
}
