//! The language of words that are a statement's own.

use yew::AttrValue;

use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;

/// The attribute `lang` for words in this language, which may not be known: then it is empty.
pub fn lang(language: &str) -> Option<AttrValue> {
    (!language.is_empty()).then(|| language.to_owned().into())
}

/// The attribute `lang` for words of a statement.
pub fn lang_of(statement: &Statement) -> Option<AttrValue> {
    lang(&statement.metadata.language)
}

/// The attribute `lang` for words of a statement of the project.
pub fn lang_in(project: &Project, statement: StatementId) -> Option<AttrValue> {
    project.statement(statement).and_then(|statement| lang_of(statement))
}
