//! The browser's clock and source of ids, and the language of the page.

use uuid::Uuid;

use crate::browser::origin::is_local_file;
use annotator_app::ports::Ports;
use annotator_core::project::annotation::Timestamp;

/// `Date.now` and `crypto.getRandomValues`.
#[derive(Debug, Default)]
pub struct BrowserPorts;

impl Ports for BrowserPorts {
    fn now(&self) -> Timestamp {
        #[allow(clippy::cast_possible_truncation)] // milliseconds since 1970 fit
        Timestamp(js_sys::Date::now() as i64)
    }

    fn uuid(&mut self) -> Uuid {
        let mut bytes = [0_u8; 16];
        let filled = web_sys::window()
            .and_then(|window| window.crypto().ok())
            .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
        if filled.is_none() {
            // Every supported browser has it. Without it, ids are still distinct.
            for byte in &mut bytes {
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // below 256
                let random = (js_sys::Math::random() * 256.0) as u8;
                *byte = random;
            }
        }
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    fn is_local_file(&self) -> bool {
        is_local_file()
    }

    fn language(&self) -> &'static str {
        annotator_words::language().tag
    }
}
