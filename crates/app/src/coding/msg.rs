//! Messages about coding a text, and what handles each.

use crate::coding::listing::ListOptions;
use crate::coding::paint_filter::PaintFilter;
use crate::coding::passage::PassageMsg;
use crate::coding::picker::Row;
use crate::effect::Effect;
use crate::input::{DomPoint, Pointing};
use crate::work::Work;
use annotator_core::project::annotation::Confidence;
use annotator_core::project::id::{AnnotationId, AttributeId, CodeId, StatementId};
use annotator_core::project::value::Value;
use annotator_core::text::boundaries::StepUnit;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// Something that happened to the selection, to annotations or to the list of them.
#[derive(Clone, Debug, PartialEq)]
pub enum CodingMsg {
    // Selecting
    /// The pointer is dragging a selection, which is shown as a preview.
    SelectionDragged {
        anchor: DomPoint,
        focus: DomPoint,
        /// Whether the modifier key turns off snapping.
        free: bool,
    },
    SelectionMade {
        anchor: DomPoint,
        focus: DomPoint,
        /// Whether the modifier key turns off snapping.
        free: bool,
        by: Pointing,
    },
    /// The selection was cleared.
    SelectionCleared,
    /// The text was clicked without selecting anything.
    TextClicked(DomPoint),
    CaretStepped {
        unit: StepUnit,
        forward: bool,
        /// Whether the selection grows with the caret.
        extend: bool,
    },
    /// The caret moved to the start or the end of its paragraph.
    CaretToEdge {
        forward: bool,
        extend: bool,
    },
    /// The caret moved to a point that the browser found, such as one line up.
    CaretPlaced {
        point: DomPoint,
        extend: bool,
    },
    /// The sentence at the caret was selected, or its paragraph if the sentence was already
    /// selected.
    SelectionGrown,
    /// The whole text was selected.
    AllSelected,

    // Tagging
    /// The user wants the picker.
    PickerOpened,
    /// The picker's search field has this content.
    PickerTyped(String),
    /// The picker's highlight moved by this many rows.
    PickerMoved(i32),
    /// A row of the picker was chosen.
    PickerPointed(Row),
    /// The chosen row was applied.
    PickerApplied {
        /// Whether the picker stays open for another code.
        keep: bool,
    },
    /// The chosen row's code was applied, and will be applied to every further selection.
    PickerKept,
    /// The picker was closed; the selection stays.
    PickerClosed,
    /// The focus or the pointer went elsewhere, so the picker closes; the selection stays.
    PickerLeft,
    /// No code is applied to further selections any more.
    KeptEnded,
    /// A code was chosen for the selection.
    CodeApplied(CodeId),
    /// A code's key was pressed in the text, or a digit in the picker while its search field is
    /// empty.
    CodeKeyPressed(String),

    // Annotations
    /// An annotation was chosen in the list, by its chip or in another way.
    AnnotationChosen(AnnotationId),
    /// An annotation of this statement was chosen in the list.
    AnnotationShown(StatementId, AnnotationId),
    /// The next (`true`) or previous annotation in text order was asked for.
    AnnotationStepped(bool),
    /// The next (`true`) or previous of the annotations at the same place was asked for.
    StackStepped(bool),
    AnnotationLeft,
    /// A letter would have changed the chosen annotation, which is out of view.
    ChosenMissed,
    /// The user goes from the record back to the passage in the text. The annotation stays chosen.
    RecordLeft,
    AnnotationRemoved,
    /// The user wants to give the chosen annotation's passage a further code.
    AnotherCodeWanted,
    /// The chosen annotation's passage got this code as well.
    SecondCodeAdded(CodeId),
    /// The user wants to give the chosen annotation another code.
    OtherCodeWanted,
    /// The chosen annotation got another code.
    Recoded(CodeId),
    /// The selection became the chosen annotation's passage.
    PassageTaken,
    /// About the parts of the chosen annotation's passage.
    Passage(PassageMsg),
    /// The start (`false`) or end (`true`) of the chosen annotation was moved by a unit.
    EdgeStepped {
        /// Whether the end moved, not the start.
        end: bool,
        unit: StepUnit,
        forward: bool,
    },
    /// The start or end of the chosen annotation was dragged to a point.
    EdgeDragged {
        /// Whether the end was dragged, not the start.
        end: bool,
        point: DomPoint,
        /// Whether the modifier key turns off snapping.
        free: bool,
    },
    /// The user wants to write the note of an annotation.
    NoteWanted(AnnotationId),
    NoteTyped(AnnotationId, String),
    ConfidenceChosen(Option<Confidence>),
    /// A field of the record has a new value; `None` clears it.
    AttributeChanged {
        annotation: AnnotationId,
        attribute: AttributeId,
        value: Option<Value>,
    },
    /// The selected text fills a field and becomes its evidence.
    EvidenceTaken(AttributeId),
    /// A field of the record has the focus: the next selection fills it. `None` for another part of
    /// the record.
    FieldEntered(Option<AttributeId>),
    /// The field no longer waits for a selection.
    FieldGivenUp,
    /// What was read from the passage for a field is right.
    ProposalAccepted(AttributeId),
    /// Everything that was read from the passage is right.
    ProposalsAccepted,
    /// What was read for a field is wrong.
    ProposalRejected(AttributeId),
    /// The next record with open fields was asked for.
    RecordStepped,
    /// A passage was removed from the evidence.
    EvidenceDropped(AttributeId, usize),
    /// The user wants to see a passage of evidence in the text.
    EvidenceShown(AttributeId, usize),

    // The list
    /// The list's filter has these words.
    FilterTyped(String),
    /// The list is filtered by this code, or by none.
    FilterCodeChosen(Option<CodeId>),
    /// The list shows only annotations that give words their code once more, or no longer does.
    FilterAgainChosen(bool),
    /// Arranges the list like this.
    ListArranged(ListOptions),

    // The page
    /// The user chose what is painted in the text.
    PaintChosen(PaintFilter),
    /// The user asked to see the text at this offset.
    ShowText(ByteOffset),
    /// The user wants to see a passage of this statement.
    PassageWanted(StatementId, Span),
    /// The highlight with this number has been seen.
    FlashEnded(u64),
}

impl Work<'_> {
    pub(crate) fn take_coding(&mut self, msg: CodingMsg) {
        match msg {
            CodingMsg::SelectionDragged { anchor, focus, free } => self.drag(anchor, focus, free),
            CodingMsg::SelectionMade { anchor, focus, free, by } => {
                self.select(anchor, focus, free, by);
            }
            CodingMsg::SelectionCleared => self.clear_selection(),
            CodingMsg::TextClicked(point) => self.click(point),
            CodingMsg::CaretStepped { unit, forward, extend } => {
                self.step_caret(unit, forward, extend);
            }
            CodingMsg::CaretToEdge { forward, extend } => self.caret_to_edge(forward, extend),
            CodingMsg::CaretPlaced { point, extend } => self.place_caret(point, extend),
            CodingMsg::SelectionGrown => self.grow_selection(),
            CodingMsg::AllSelected => self.select_all(),
            CodingMsg::PickerOpened => self.open_picker(),
            CodingMsg::PickerTyped(query) => self.search_picker(query),
            CodingMsg::PickerMoved(rows) => self.step_picker(rows),
            CodingMsg::PickerPointed(row) => self.point_picker(row),
            CodingMsg::PickerApplied { keep } => self.apply_picked(keep),
            CodingMsg::PickerKept => self.keep_picked(),
            CodingMsg::PickerClosed => self.close_picker(),
            CodingMsg::PickerLeft => self.leave_picker(),
            CodingMsg::KeptEnded => self.end_kept(),
            CodingMsg::CodeApplied(code) => self.apply_code(&code, false),
            CodingMsg::CodeKeyPressed(key) => self.press_code_key(&key),
            CodingMsg::AnnotationChosen(id) => self.choose_annotation(id),
            CodingMsg::AnnotationShown(statement, id) => {
                self.turn_to(statement);
                self.choose_annotation(id);
            }
            CodingMsg::AnnotationStepped(forward) => self.step_annotation(forward),
            CodingMsg::StackStepped(forward) => self.step_stack(forward),
            CodingMsg::AnnotationLeft => self.leave_annotation(),
            CodingMsg::ChosenMissed => self.show_missed(),
            CodingMsg::RecordLeft => self.leave_record(),
            CodingMsg::AnnotationRemoved => self.remove_annotation(),
            CodingMsg::AnotherCodeWanted => self.want_another_code(),
            CodingMsg::SecondCodeAdded(code) => self.add_second_code(&code),
            CodingMsg::OtherCodeWanted => self.want_other_code(),
            CodingMsg::Recoded(code) => self.recode(&code),
            CodingMsg::PassageTaken => self.take_passage(),
            CodingMsg::Passage(msg) => self.take_passage_msg(msg),
            CodingMsg::EdgeStepped { end, unit, forward } => self.step_edge(end, unit, forward),
            CodingMsg::EdgeDragged { end, point, free } => self.drag_edge(end, point, free),
            CodingMsg::NoteWanted(id) => self.want_note(id),
            CodingMsg::NoteTyped(id, note) => self.type_note(id, note),
            CodingMsg::ConfidenceChosen(confidence) => self.choose_confidence(confidence),
            CodingMsg::AttributeChanged { annotation, attribute, value } => {
                self.change_attribute(annotation, attribute, value);
            }
            CodingMsg::EvidenceTaken(attribute) => self.fill_field(&attribute),
            CodingMsg::FieldEntered(attribute) => self.enter_field(attribute),
            CodingMsg::FieldGivenUp => self.give_up_field(),
            CodingMsg::ProposalAccepted(attribute) => self.accept_proposal(&attribute),
            CodingMsg::ProposalsAccepted => self.accept_proposals(),
            CodingMsg::ProposalRejected(attribute) => self.reject_proposal(&attribute),
            CodingMsg::RecordStepped => self.step_record(),
            CodingMsg::EvidenceDropped(attribute, index) => self.drop_evidence(&attribute, index),
            CodingMsg::EvidenceShown(attribute, index) => self.show_evidence(&attribute, index),
            CodingMsg::FilterTyped(words) => self.with_open(|open| open.filter.words = words),
            CodingMsg::FilterCodeChosen(code) => self.with_open(|open| open.filter.code = code),
            CodingMsg::FilterAgainChosen(on) => self.with_open(|open| open.filter.again = on),
            CodingMsg::PaintChosen(filter) => self.choose_painted(filter),
            CodingMsg::PassageWanted(statement, span) => self.go_to_passage(statement, span),
            CodingMsg::ListArranged(options) => self.with_open(|open| open.list = options),
            CodingMsg::ShowText(offset) => self.effects.push(Effect::ScrollToText(offset)),
            CodingMsg::FlashEnded(number) => self.end_flash(number),
        }
        self.mend_target();
    }
}
