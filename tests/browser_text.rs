//! The browser's strings agree with the core about positions in the text.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)] // this is how a test fails

use annotator_core::text::Text;
use annotator_core::text::units::ByteOffset;
use js_sys::JsString;
use statement_annotator::browser::strings::long_string;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The core's UTF-16 offsets must cut a JavaScript string where byte offsets cut ours.
#[wasm_bindgen_test]
fn utf16_offsets_cut_javascript_strings_in_the_same_places() {
    let content = "Señor Président,\n\u{1F30D} We pledge 10\u{a0}%.\r\nنلتزم بالسلام e\u{301}\n";
    let text = Text::new(content.to_owned());
    let script = JsString::from(content);
    for (at, _) in content.char_indices().chain([(content.len(), ' ')]) {
        let offset = ByteOffset(u32::try_from(at).unwrap());
        let utf16 = text.utf16_from_byte(offset).unwrap();
        let (before, after) = (script.slice(0, utf16.0), script.slice(utf16.0, script.length()));
        assert_eq!(String::from(before), content[..at]);
        assert_eq!(String::from(after), content[at..]);
    }
}

#[wasm_bindgen_test]
fn strings_are_copied_unchanged() {
    for content in ["", "plain", "a\u{a0}b\r\n", "\u{feff}x", "سلام e\u{301} 👩🏻\u{200d}🚒", "安全\0"]
    {
        let content = content.repeat(1000);
        assert_eq!(long_string(&JsValue::from(&content)), Some(content));
    }
    let half = JsString::from_char_code1(0xd83c);
    assert_eq!(long_string(&half).as_deref(), Some("\u{fffd}"));
    assert_eq!(long_string(&JsValue::UNDEFINED), None);
    assert_eq!(long_string(&JsValue::from(7)), None);
}
