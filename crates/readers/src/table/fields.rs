//! The names of columns in several languages, and the metadata fields they mean.

use annotator_core::phrases::day::day_given;
use annotator_core::project::statement::Metadata;

/// The fields of [`Metadata`], each with its column names in lower case, with single spaces as
/// separators.
const FIELDS: [(&str, &[&str]); 11] = [
    (
        "title",
        &[
            "title",
            "titre",
            "título",
            "titulo",
            "titel",
            "headline",
            "heading",
            "заголовок",
            "название",
            "العنوان",
            "عنوان",
            "标题",
            "標題",
            "题目",
            "タイトル",
        ],
    ),
    (
        "speaker",
        &[
            "speaker",
            "speaker name",
            "name",
            "author",
            "orateur",
            "intervenant",
            "auteur",
            "orador",
            "autor",
            "redner",
            "sprecher",
            "оратор",
            "выступающий",
            "автор",
            "المتحدث",
            "المتكلم",
            "发言人",
            "發言人",
            "发言者",
            "演讲者",
            "発言者",
        ],
    ),
    (
        "role",
        &[
            "role",
            "post",
            "position",
            "office",
            "function",
            "fonction",
            "cargo",
            "función",
            "amt",
            "должность",
            "المنصب",
            "الوظيفة",
            "职务",
            "職務",
        ],
    ),
    (
        "delegation",
        &[
            "delegation",
            "country",
            "country name",
            "country organization",
            "state",
            "member state",
            "délégation",
            "delegación",
            "pays",
            "país",
            "pais",
            "état",
            "estado",
            "land",
            "staat",
            "страна",
            "делегация",
            "государство",
            "الوفد",
            "الدولة",
            "البلد",
            "国家",
            "國家",
            "代表团",
            "代表團",
            "国名",
        ],
    ),
    (
        "organ",
        &[
            "organ",
            "body",
            "committee",
            "council",
            "forum",
            "organe",
            "comité",
            "órgano",
            "gremium",
            "орган",
            "комитет",
            "الهيئة",
            "الجهاز",
            "机构",
            "機構",
            "机关",
        ],
    ),
    (
        "occasion",
        &[
            "occasion",
            "meeting",
            "session",
            "event",
            "séance",
            "réunion",
            "sesión",
            "reunión",
            "sitzung",
            "заседание",
            "сессия",
            "الجلسة",
            "الدورة",
            "会议",
            "會議",
            "届会",
        ],
    ),
    (
        "topic",
        &[
            "topic",
            "subject",
            "theme",
            "agenda",
            "agenda item",
            "sujet",
            "thème",
            "ordre du jour",
            "tema",
            "asunto",
            "thema",
            "тема",
            "пункт повестки дня",
            "الموضوع",
            "主题",
            "主題",
            "议题",
            "議題",
        ],
    ),
    (
        "date",
        &["date", "day", "fecha", "data", "datum", "дата", "التاريخ", "تاريخ", "日期", "日付"],
    ),
    (
        "language",
        &[
            "language",
            "lang",
            "langue",
            "idioma",
            "lengua",
            "sprache",
            "язык",
            "اللغة",
            "لغة",
            "语言",
            "語言",
            "言語",
        ],
    ),
    (
        "source_url",
        &[
            "source url",
            "url",
            "uri",
            "link",
            "source",
            "web",
            "lien",
            "enlace",
            "ссылка",
            "الرابط",
            "رابط",
            "链接",
            "網址",
            "网址",
        ],
    ),
    (
        "symbol",
        &[
            "symbol",
            "document symbol",
            "doc symbol",
            "un symbol",
            "cote",
            "signatura",
            "símbolo",
            "символ",
            "условное обозначение",
            "الرمز",
            "رمز الوثيقة",
            "文号",
            "文號",
            "文件编号",
        ],
    ),
];

/// The names of columns with texts.
const TEXTS: [&str; 30] = [
    "text",
    "texts",
    "full text",
    "statement",
    "speech",
    "content",
    "body",
    "transcript",
    "intervention",
    "utterance",
    "paragraph",
    "sentence",
    "column data",
    "texte",
    "discours",
    "déclaration",
    "texto",
    "discurso",
    "declaración",
    "rede",
    "erklärung",
    "текст",
    "выступление",
    "заявление",
    "النص",
    "البيان",
    "الكلمة",
    "文本",
    "正文",
    "发言",
];

/// The names of languages as they occur in tables.
const LANGUAGES: [(&str, &str); 20] = [
    ("english", "en"),
    ("anglais", "en"),
    ("inglés", "en"),
    ("английский", "en"),
    ("french", "fr"),
    ("français", "fr"),
    ("francés", "fr"),
    ("французский", "fr"),
    ("spanish", "es"),
    ("espagnol", "es"),
    ("español", "es"),
    ("испанский", "es"),
    ("russian", "ru"),
    ("russe", "ru"),
    ("русский", "ru"),
    ("arabic", "ar"),
    ("arabe", "ar"),
    ("العربية", "ar"),
    ("chinese", "zh"),
    ("中文", "zh"),
];

/// The field of a column with this name. If the whole name is unknown, the part after its last dot
/// counts.
pub(super) fn known(name: &str) -> Option<&'static str> {
    let field = |name: &str| {
        let name = plain(name);
        let field = FIELDS.iter().find(|(_, names)| names.contains(&name.as_str()));
        field.map(|(field, _)| *field)
    };
    field(name).or_else(|| field(name.rsplit_once('.')?.1))
}

/// Whether a column with this name holds texts.
pub(super) fn is_text(name: &str) -> bool {
    let is = |name: &str| TEXTS.contains(&plain(name).as_str());
    is(name) || name.rsplit_once('.').is_some_and(|(_, last)| is(last))
}

/// The name in lower case, with single spaces in place of everything that is not a letter or digit.
fn plain(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Sets a field by its name. Dates that are not a definite day and unknown languages are ignored.
pub(super) fn set(metadata: &mut Metadata, field: &str, value: &str) {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let place = match field {
        "title" => &mut metadata.title,
        "speaker" => &mut metadata.speaker,
        "role" => &mut metadata.role,
        "delegation" => &mut metadata.delegation,
        "organ" => &mut metadata.organ,
        "occasion" => &mut metadata.occasion,
        "topic" => &mut metadata.topic,
        "source_url" => &mut metadata.source_url,
        "symbol" => &mut metadata.symbol,
        "date" => {
            metadata.date = day(&value);
            return;
        }
        "language" => {
            metadata.language = language(&value);
            return;
        }
        _ => return,
    };
    *place = value;
}

/// The day as `YYYY-MM-DD`, or `""` if it is not definite.
fn day(value: &str) -> String {
    day_given(value).map(|day| day.to_string()).unwrap_or_default()
}

/// The BCP 47 tag, or `""` if it is not a language.
fn language(value: &str) -> String {
    let known = LANGUAGES.iter().find(|(name, _)| *name == value.to_lowercase());
    if let Some((_, tag)) = known {
        return (*tag).to_owned();
    }
    let mut parts = value.split(['-', '_']);
    let is_tag = parts.next().is_some_and(|part| {
        matches!(part.len(), 2..=3) && part.chars().all(|c| c.is_ascii_alphabetic())
    }) && parts
        .all(|part| matches!(part.len(), 1..=8) && part.chars().all(|c| c.is_ascii_alphanumeric()));
    if !is_tag {
        return String::new();
    }
    let tag = value.replace('_', "-");
    match tag.split_once('-') {
        Some((language, rest)) => format!("{}-{rest}", language.to_ascii_lowercase()),
        None => tag.to_ascii_lowercase(),
    }
}
