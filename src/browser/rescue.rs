//! Calls `src/rescue.js`, which works without the program.

use wasm_bindgen::prelude::*;

use annotator_core::project::id::ProjectId;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = statementAnnotator, js_name = downloadStored)]
    fn download_stored_of(project: &str, name: &str);

    #[wasm_bindgen(js_namespace = statementAnnotator, js_name = programStopped)]
    fn program_stopped(reason: &str);
}

/// Offers the stored form of a project as a file, without decoding it.
pub fn download_stored(project: ProjectId, name: &str) {
    download_stored_of(&project.to_string(), name);
}

/// If the program stops, shows why, and how to get at the work.
pub fn watch_over_program() {
    std::panic::set_hook(Box::new(|info| program_stopped(&info.to_string())));
}
