//! Fields: an instruction and its result. Only the result is text.

/// For each open field, innermost last: whether its result has begun.
#[derive(Debug, Default)]
pub(crate) struct Fields(Vec<bool>);

impl Fields {
    /// Handles one of the three marks of a field.
    pub(crate) fn mark(&mut self, kind: &str) {
        match kind {
            "begin" => self.0.push(false),
            "separate" => {
                if let Some(result) = self.0.last_mut() {
                    *result = true;
                }
            }
            "end" => {
                self.0.pop();
            }
            _ => {}
        }
    }

    /// Whether the current text is part of an instruction.
    pub(crate) fn in_instruction(&self) -> bool {
        self.0.iter().any(|result| !result)
    }
}
