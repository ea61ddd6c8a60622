//! Statements to export. Our own contain everything that has ever shifted an offset or broken a
//! file of some format; nobody has ever said their sentences.

use std::path::{Path, PathBuf};

/// What is known of a statement before it is read.
pub(crate) struct Source {
    pub title: String,
    pub language: &'static str,
    pub delegation: &'static str,
    pub file: String,
    pub content: Vec<u8>,
}

/// Windows line ends, a no-break space, combining marks, emoji of several code points, and
/// characters with a meaning in XML, JSON, CSV, Markdown or LaTeX.
const LATIN: &str = "Relief & recovery: a \u{201c}joint\u{201d} statement\r\n\r\n\
Mr. President, we pledge US$23\u{a0}million 💶 by the end of this month. \
The caf\u{e9} and the cafe\u{301} stand side by side; neither is <wrong>.\r\n\
=1+1 is no formula here, and -5\u{a0}°C is no command. \
We call on all States to ratify A/RES/72/1 *without* _delay_ | [today](now) \\ `soon` ]]> &amp; \"at once\".\r\n\r\n\
- First, the \u{fb01}nance ministers\u{2019} well-being (½ of it).\n\
- Second, 👩🏽\u{200d}⚖\u{fe0f} and 🇯🇵🇰🇪 worked together. They did so twice! Did they? Yes.\n\
\tA tab stands before this line  and two blanks within it. # Not a heading\n\
We reaffirm our support for the work of U.N.\u{a0}Women in 2016\u{2013}2017. We shall not \u{1d4d0}bandon it.\n";

/// Right to left, with marks above the letters, Arabic digits, and Latin words inside.
const ARABIC: &str = "بيان بشأن الإغاثة\n\n\
السيد الرئيس، نتعهّد بتقديم ٢٣ مليون دولار (US$23 million) بحلول نهاية عام ٢٠١٨. \
ونؤكّد من جديد التزامَنا بحقوق الإنسان.\n\
\u{200f}ندعو جميع الدول إلى التصديق على الاتفاقية. لن نقبل بأقلّ من ذلك! هل تسمعون؟ نعم.\n\
قال الأمين العام: \u{2067}«السلام» \u{2066}means peace\u{2069}\u{2069} 🕊\u{fe0f}. وسنواصل العمل معًا.\n";

/// Letters outside the Basic Multilingual Plane, which take two UTF-16 units, and Chinese, which
/// has no spaces.
const ASTRAL: &str = "𞤀𞤁𞤂𞤃 𞤢𞤣𞤤𞤥 — 援助\n\n\
𞤀𞤢𞤣𞤤 𞤥𞤢𞤣𞥆𞤢 𞤤𞤢𞤥𞤣𞤫, 𞤥𞤢𞤤𞤣𞤢. 𞤂𞤢𞤥 𞤣𞤢𞤤 𞤥𞤫𞤣𞤢 𞤤𞤢𞤥𞥄𞤢! 𞤁𞤢𞤤𞤥 𞤢𞤣 𞤤𞤢.\n\
我们承诺提供二千三百万美元。我们呼吁各国加入公约！我们将继续支持妇女𠮷。\n\
𝒲𝑒 𝓅𝓁𝑒𝒹𝑔𝑒 👨\u{200d}👩\u{200d}👧\u{200d}👦. A n\u{303}andu\u{301} ran. 𞤀𞤣 𞤢𞤤!\n";

/// Characters that our texts may have, but that some format forbids or treats as a line end.
const FORBIDDEN: &str = "Signs that some formats forbid\n\n\
A page ends here\u{c}and another one begins. A vertical tab\u{b}stands in this sentence. \
The first control\u{1}sign was left by a scanner.\n\
Two lines\u{2028}of one paragraph, and two\u{2029}paragraphs of one line. The next line\u{85}is old. \
An object\u{fffc} and a replaced\u{fffd} sign, a no-character \u{fffe} and a mark\u{feff} within. We pledge more.\n\
One unit\u{1f}separates these. A lone carriage return\rstands here. We shall ratify it. We did so.\n";

/// The statements made for this test.
pub(crate) fn own() -> Vec<Source> {
    let source = |title: &str, language, delegation, file: &str, content: &str| Source {
        title: title.into(),
        language,
        delegation,
        file: file.into(),
        content: content.as_bytes().to_vec(),
    };
    vec![
        source("Relief & <recovery>: \"joint\" statement, 2017/1", "en", "Japan", "a.txt", LATIN),
        source("بيان بشأن الإغاثة", "ar", "", "b.txt", ARABIC),
        source("=𞤀𞤁𞤂𞤃 援助 😀", "ff", "", "c.txt", ASTRAL),
        // This title is equal to the first one's.
        source(
            "Relief & <recovery>: \"joint\" statement, 2017/1",
            "en",
            "Kenya",
            "d.txt",
            FORBIDDEN,
        ),
    ]
}

/// Real statements: path in the folder of test data, language and delegation.
const REAL: [(&str, &str, &str); 8] = [
    ("statements/japan-unsc-2017-03-15.txt", "en", "Japan"),
    ("statements/ungd2017/Kenya.txt", "en", "Kenya"),
    ("statements/ungd2017/Norway.txt", "en", "Norway"),
    ("statements/ungd2017/C_te_d_Ivoire.txt", "en", "Côte d’Ivoire"),
    ("unicode_fixture.txt", "mul", ""),
    ("statements/udhr/txt/udhr_arb.txt", "ar", ""),
    ("statements/udhr/txt/udhr_cmn_hans.txt", "zh", ""),
    ("statements/udhr/txt/udhr_fuf_adlm.txt", "ff-Adlm", ""),
];

pub(crate) fn real(data: &Path) -> std::io::Result<Vec<Source>> {
    let read = |(path, language, delegation): (&str, &'static str, &'static str)| {
        let file = PathBuf::from(path);
        let title = file.file_stem().unwrap_or_default().to_string_lossy().replace('_', " ");
        let content = std::fs::read(data.join(path))?;
        let file = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Source { title, language, delegation, file, content })
    };
    REAL.into_iter().map(read).collect()
}
