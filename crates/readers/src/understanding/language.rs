//! Detects the language of a text by its letters and most frequent words.

use super::fold::is_han;

/// How many characters are examined.
const SAMPLE: usize = 6_000;

/// The detected language, and how it was detected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FoundLanguage {
    /// BCP 47.
    pub language: &'static str,
    /// Whether the script alone was enough.
    pub by_script: bool,
}

/// The language of `text`, or `None` if neither letters nor words show it.
pub(super) fn find_language(text: &str) -> Option<FoundLanguage> {
    let mut counts = [0_usize; SCRIPTS.len()];
    let mut letters = 0;
    for c in text.chars().take(SAMPLE).filter(|c| c.is_alphabetic()) {
        letters += 1;
        let script = SCRIPTS
            .iter()
            .position(|(_, ranges)| ranges.iter().any(|(from, to)| (*from..=*to).contains(&c)));
        if let Some(count) = script.and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    let han = text.chars().take(SAMPLE).filter(|c| is_han(*c)).count();
    let script = |letters_of: Script| {
        SCRIPTS.iter().zip(counts).find(|((name, _), _)| *name == letters_of).map_or(0, |(_, n)| n)
    };
    let by_script = |language| Some(FoundLanguage { language, by_script: true });
    // A few foreign names do not change the language.
    let mostly = |count: usize| count > 0 && count * 2 > letters;
    if mostly(script(Script::Kana) + han) {
        // Japanese mixes kana and Chinese characters throughout.
        return by_script(if script(Script::Kana) * 10 > han { "ja" } else { "zh" });
    }
    for (name, language) in ALONE {
        if mostly(script(name)) {
            return by_script(language);
        }
    }
    // Letters that are typical of the language, or of other languages in the same script.
    let has = |letters: &str| text.chars().take(SAMPLE).any(|c| letters.contains(c));
    if mostly(script(Script::Cyrillic)) && has("ыэ") && !has("іїєґўјљњћђџқғңүұһәө")
    {
        return by_script("ru");
    }
    if mostly(script(Script::Arabic)) && !has("پچژگکیےٹڈںھەۆڕڵښځ") {
        return by_script("ar");
    }
    let family = if mostly(script(Script::Latin)) {
        LATIN.as_slice()
    } else if mostly(script(Script::Cyrillic)) {
        CYRILLIC.as_slice()
    } else if mostly(script(Script::Arabic)) {
        ARABIC.as_slice()
    } else if mostly(script(Script::Devanagari)) {
        DEVANAGARI.as_slice()
    } else if mostly(script(Script::Ethiopic)) {
        ETHIOPIC.as_slice()
    } else {
        return None;
    };
    by_words(text, family).map(|language| FoundLanguage { language, by_script: false })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Kana,
    Hangul,
    Greek,
    Hebrew,
    Thai,
    Armenian,
    Georgian,
    Khmer,
    Tibetan,
    Lao,
    Myanmar,
    Devanagari,
    Ethiopic,
}

const SCRIPTS: [(Script, &[(char, char)]); 16] = [
    (Script::Latin, &[('a', 'z'), ('A', 'Z'), ('À', 'ʯ'), ('Ḁ', 'ỿ')]),
    (Script::Cyrillic, &[('Ѐ', 'ԯ')]),
    (Script::Arabic, &[('\u{621}', '\u{6d3}'), ('\u{fb50}', '\u{fefc}')]),
    (Script::Kana, &[('ぁ', 'ヿ')]),
    (Script::Hangul, &[('가', '힣')]),
    (Script::Greek, &[('Ͱ', 'Ͽ'), ('ἀ', '῾')]),
    (Script::Hebrew, &[('א', 'ת')]),
    (Script::Thai, &[('ก', 'ๆ')]),
    (Script::Armenian, &[('Ա', 'և')]),
    (Script::Georgian, &[('ა', 'ჿ')]),
    (Script::Khmer, &[('\u{1780}', '\u{17dd}')]),
    (Script::Tibetan, &[('\u{f00}', '\u{fbc}')]),
    (Script::Lao, &[('\u{e81}', '\u{edf}')]),
    (Script::Myanmar, &[('\u{1000}', '\u{109f}')]),
    (Script::Devanagari, &[('\u{900}', '\u{97f}')]),
    (Script::Ethiopic, &[('\u{1200}', '\u{137f}')]),
];

/// Scripts that only one official language uses.
const ALONE: [(Script, &str); 10] = [
    (Script::Hangul, "ko"),
    (Script::Greek, "el"),
    (Script::Hebrew, "he"),
    (Script::Thai, "th"),
    (Script::Armenian, "hy"),
    (Script::Georgian, "ka"),
    (Script::Khmer, "km"),
    (Script::Tibetan, "bo"),
    (Script::Lao, "lo"),
    (Script::Myanmar, "my"),
];

/// A language and its frequent words, if possible those that related languages do not have.
type Words = (&'static str, &'static str);

const LATIN: [Words; 12] = [
    (
        "en",
        "the of and to that is for this with our we are by as have which be not you it has was they their but from",
    ),
    (
        "fr",
        "le les des et du une est que dans pour nous au aux qui sur ce cette sont avec nos il je vous leurs leur chaque ont mais cela été",
    ),
    (
        "es",
        "el los las y del una que por para nuestro con se es su como este esta más al son ha han sus nos pero muy país señor lo",
    ),
    ("pt", "o os e da dos das uma que para não com em ao são nosso pela pelo mais"),
    (
        "it",
        "il gli lo ha della di che per una sono con non nel alla dei le è più questo delle degli",
    ),
    ("de", "der die und das den von zu ist mit für auf nicht wir ein eine dem des im werden"),
    ("nl", "het een van dat voor niet zijn met wij ons deze aan ook op te is worden"),
    ("id", "yang dan di untuk dengan tidak dari ini kami pada dalam adalah kepada oleh setiap"),
    ("sw", "na ya kwa ni wa katika za haki kila mtu hii wote ana kuwa"),
    ("tr", "ve bir bu için ile olarak her hakkı çok olan veya kadar biz"),
    ("vi", "và của các có được trong cho những là một không người với quyền mọi"),
    ("pl", "i w z na do nie się jest że oraz które dla prawo każdy przez lub jako od"),
];

const CYRILLIC: [Words; 4] = [
    ("ru", "и в на что не с по мы для это от его к как или наша наш также этого"),
    ("uk", "і в на що не з та ми для це від його до як або має кожна наша також є"),
    ("bg", "и в на че не с за да ние това от се или има право всеки са което си"),
    ("sr", "и у на да не са за је ми од се или има право свако су ће који"),
];

const ARABIC: [Words; 3] = [
    ("ar", "في من على إلى أن التي الذي هذا هذه عن ما مع أو كل ولا كما وفي لا"),
    ("fa", "و در به از که این را با است برای آن هر یا می حق شود ما خود"),
    ("ur", "اور کے کی میں ہے کا سے کو ہر نے یا جائے اس حق پر ہیں شخص"),
];

const DEVANAGARI: [Words; 3] = [
    ("hi", "के की का है और में से को पर यह कि हैं हम भी ने लिए"),
    ("ne", "छ र को मा पनि हो यो गरी हामी लाई बाट तथा वा"),
    ("mr", "आहे आणि या व हा ते ही तो की आहेत असा"),
];

const ETHIOPIC: [Words; 2] = [
    ("am", "እና ነው ላይ ወደ ውስጥ ወይም መብት አለው ሰው ሁሉ ይህ ነገር ግን"),
    ("ti", "እዩ ኣብ ናይ ወይ ኣለዎ ሰብ እዚ ካብ ናብ ድማ ከም"),
];

/// The language whose frequent words occur clearly more often than those of any other.
fn by_words(text: &str, family: &[Words]) -> Option<&'static str> {
    let lists: Vec<Vec<&str>> =
        family.iter().map(|(_, words)| words.split(' ').collect()).collect();
    let mut counts = vec![0_usize; family.len()];
    let mut all = 0;
    let mut sample = text;
    if let Some((at, _)) = text.char_indices().nth(SAMPLE) {
        sample = text.get(..at).unwrap_or(text);
    }
    for word in sample.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        all += 1;
        if word.len() > 12 {
            continue;
        }
        let word = word.to_lowercase();
        for (list, count) in lists.iter().zip(&mut counts) {
            *count += usize::from(list.contains(&word.as_str()));
        }
    }
    let best = counts.iter().copied().max()?;
    let at = counts.iter().position(|count| *count == best)?;
    let next =
        counts.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, n)| *n).max()?;
    // At least a twelfth of all words, and a quarter more than the runner-up.
    let clear = best * 12 >= all && best >= 3 && best * 4 >= next * 5;
    clear.then(|| family.get(at).map(|(language, _)| *language))?
}
