//! Keys as the browser reports them.

use web_sys::KeyboardEvent;

use annotator_app::keys::Press;

/// The two strings of an event that a [`Press`] borrows.
pub struct KeyStrings {
    key: String,
    code: String,
}

impl KeyStrings {
    #[must_use]
    pub fn of(event: &KeyboardEvent) -> Self {
        Self { key: event.key(), code: event.code() }
    }

    #[must_use]
    pub fn press(&self, event: &KeyboardEvent) -> Press<'_> {
        // Windows reports AltGr as Ctrl and Alt, but it is only used to type a character.
        let alt_gr = event.get_modifier_state("AltGraph");
        Press {
            key: &self.key,
            code: if alt_gr { "" } else { &self.code },
            shift: event.shift_key(),
            ctrl: event.ctrl_key() && !alt_gr,
            alt: event.alt_key() && !alt_gr,
            meta: event.meta_key(),
        }
    }
}

/// Whether a key belongs to an input method that composes text. Safari reports the last one after
/// the composition, with the key code 229.
#[must_use]
pub fn is_of_ime(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// Whether this is a Mac or an iPad, where Command replaces Ctrl.
#[must_use]
pub fn is_mac() -> bool {
    let platform = web_sys::window().and_then(|window| window.navigator().platform().ok());
    platform.is_some_and(|name| name.starts_with("Mac") || name.starts_with("iP"))
}
