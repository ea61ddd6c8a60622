//! The folded words by which lines of a title block are recognised, in six languages.
//!
//! Lists are separated by `|`. An entry must come before shorter ones that it starts with.

use std::ops::Range;

use super::fold::{Line, after_word, find_stem, find_word};
use super::labels::PAGE_FURNITURE;

/// The types of statements.
pub(super) const STATEMENT: &str = "explanation of vote|explanation of position|explanation of the vote\
|general statement|national statement|opening statement|closing statement|joint statement|statement\
|remarks|address|intervention|speech|message|right of reply\
|explication de vote|explication de position|explication du vote|droit de reponse|declaration conjointe\
|declaration commune|declaration nationale|declaration|discours|allocution\
|explicacion de voto|explicacion de posicion|explicacion del voto|derecho a replica|derecho de replica\
|declaracion conjunta|declaracion nacional|intervencion|declaracion|discurso|alocucion|palabras\
|выступление по мотивам голосования|объяснение мотивов голосования|разъяснение мотивов голосования\
|совместное заявление|национальное заявление|выступление|заявление|речь|обращение|право на ответ|intervento|discorso\
|بيان مشترك|بيان وطني|بيان|كلمه|خطاب|تعليل التصويت|شرح التصويت|حق الرد|مداخله";

/// Types that are a headline on their own, without a name after them.
const WHOLE: &str = "right of reply|explanation of vote|explanation of position|national statement\
|joint statement|droit de reponse|explication de vote|explication de position|declaration nationale\
|declaration conjointe|derecho a replica|derecho de replica|explicacion de voto|declaracion conjunta\
|declaracion nacional|право на ответ|совместное заявление|национальное заявление|حق الرد|تعليل التصويت\
|شرح التصويت|بيان مشترك|بيان وطني";

/// Words that connect the type of a statement to the speaker.
const BY: &str = "as delivered by|to be delivered by|delivered by|made by|presented by|given by|by|of|from\
|prononcee par|prononce par|presentee par|presente par|faite par|livree par|par|de|du|des\
|pronunciada por|pronunciado por|presentada por|formulada por|a cargo de|por|del";

/// Words that introduce the speaker after any other words.
const BY_LATE: &str = "as delivered by|to be delivered by|delivered by|made by|presented by|by\
|prononcee par|prononce par|presentee par|presente par|faite par\
|pronunciada por|pronunciado por|presentada por|formulada por|a cargo de\
|يلقيها|يلقيه|تلقيها|تلقيه|القاها|القاه|القتها|القته";

/// Words that introduce the speaker on the second line of a headline.
const BY_FIRST: &str = "as delivered by|to be delivered by|delivered by|made by|presented by\
|prononcee par|prononce par|presentee par|presente par|faite par\
|pronunciada por|pronunciado por|presentada por|formulada por|a cargo de\
|يلقيها|يلقيه|تلقيها|تلقيه|القاها|القاه|القتها|القته";

/// Words that introduce the group on whose behalf a statement is made.
pub(super) const BEHALF: &str = "on behalf of|in the name of|au nom de|au nom du|au nom des\
|en nombre de|en nombre del|en representacion de|от имени|نيابه عن|باسم";

const NOTE: &str = "check against delivery|as delivered|as prepared for delivery|embargoed until\
|unofficial translation|courtesy translation|original english|original french\
|seul le prononce fait foi|seul le texte prononce|fait foi|verifier au prononce|a verifier au prononce|sous reserve de modification\
|traduction non officielle|traduction de courtoisie\
|cotejar con|cotejar contra|verificar con|verificar contra|versus pronunciada|traduccion no oficial\
|проверить по|проверять по|сверить с|неофициальный перевод|проверка по\
|يرجي المراجعه عند الالقاء|المراجعه عند الالقاء|النص كما القي|ترجمه غير رسميه\
|以实际发言为准|以发言为准|现场发言为准|非正式译文";

/// Missions, which are named above or below their statements.
const MISSION: &str = "permanent mission|permanent delegation|mission of|delegation of|embassy of\
|ministry of foreign affairs|mission permanente|delegation permanente|ministere des affaires etrangeres\
|delegation de|delegation du|mision permanente|delegacion de|ministerio de relaciones exteriores\
|постоянное представительство|министерство иностранных дел|делегация\
|البعثه الدائمه|وزاره الخارجيه|وفد|常驻联合国代表团|外交部|代表团";

const OFFICE: &str = "representative to the|permanent representative|permanent mission|deputy representative\
|minister|charge d|ambassador|counsellor|counselor|first secretary|second secretary|third secretary\
|head of delegation|head of the delegation|state secretary|secretary of state|secretary-general|head of state\
|president of the|vice-president|prime minister|special envoy|special representative|special rapporteur\
|advisor|adviser|attache|permanent observer|alternate representative|representative for|deputy minister|vice minister|vice-minister|under-secretary|chief of|director|commissioner|expert|coordinator|chair of|delegate\
|representant permanent|representante permanente|representant special|observateur permanent\
|observatrice permanente|ministre|ambassadeur|ambassadrice|conseiller|conseillere|premier secretaire\
|premiere secretaire|deuxieme secretaire|troisieme secretaire|chef de|chef du|cheffe|chef adjoint|president de la\
|presidente de la|secretaire d'etat|secretaire general|directeur|directrice|charge d'affaires|chargee d'affaires\
|coordinateur|coordonnateur|rapporteur\
|observador permanente|ministro|ministra|embajador|embajadora|consejero|consejera|primer secretario\
|primera secretaria|viceministro|viceministra|subsecretario|subsecretaria|alta representante|alto representante|segundo secretario|segunda secretaria|tercer secretario|tercera secretaria\
|jefe de|jefa de|canciller|encargado de negocios|encargada de negocios|secretario de estado\
|secretaria de estado|secretario general|director general|directora general|vicepresidente|agregado|asesor|asesora\
|постоянный представитель|постоянного представителя|постоянный наблюдатель|заместителя постоянного\
|заместитель|министр|министра|посол|посла|советник|советника|первый секретарь|первого секретаря\
|второй секретарь|второго секретаря|третий секретарь|третьего секретаря|глава|главы|президент|президента|представителя|представитель|статс-секретарь\
|директор|директора|временный поверенный|эксперт|эксперта|атташе|премьер-министр|заместителя\
|المندوب الدائم|المندوبه الدائمه|الممثل الدائم|المندوب|المندوبه|الممثل|مندوب|وزير|وزيره|السفير المندوب|نائب\
|الملحق|ملحق|رئيس الوفد|رئيسه الوفد|رئيسه الجمهوريه|رئيس وفد|رئيس الجمهوريه|رئيس الوزراء|القائم بالاعمال|مستشار|المستشار|مستشاره|سكرتير|السكرتير|سكرتيره|السكرتيره|مدير|مديره|المراقب الدائم";

const HONORIFIC: &str = "h.e.|h. e.|h.e|his excellency|her excellency|the right honourable|right honourable|rt. hon.|rt. hon|rt hon.|rt hon|the rt. hon.|the honourable|the hon.|honourable|his highness|her highness|his majesty|her majesty|hon|s.e.m|sem|son altesse|son altesse royale|s.a.s.|s.a.r.|sa majeste|excelentisimo|excelentisima|su majestad|su alteza|sua excelencia|signor|senhor|senhora\
|honorable|hon.|ambassador|amb.|mr.|ms.|mrs.|miss|dr.|prof.|professor|mr|ms|mrs|dr|his royal highness|hrh|sir\
|s.e.m.|s.e. m.|s.e.mme|s.e.|s. e.|son excellence|m.|mme|mlle|monsieur|madame|l'ambassadeur|l'ambassadrice\
|ambassadeur|ambassadrice|maitre\
|su excelencia|excmo. sr.|excma. sra.|excmo.|excma.|excelentisimo senor|excelentisima senora|el senor|la senora\
|sr.|sra.|srta.|senor|senora|senorita|don|dona|embajador|embajadora|el embajador|la embajadora|dra.|lic.\
|его превосходительство|ее превосходительство|его превосходительства|ее превосходительства|г-н|г-на|г-жа|г-жи\
|господин|господина|госпожа|госпожи|д-р\
|صاحب السمو الملكي|صاحب السمو|صاحبه السمو|صاحب الجلاله|صاحب المعالي|صاحب السعاده|فخامه|سعاده|معالي|دوله الرئيس|سمو\
|السيد|السيده|السفير|السفيره|الدكتور|الدكتوره|الشيخ|الاستاذ|الاستاذه|د.";

/// The types of meetings, as stems of words.
const MEETING: &str = "debate|meeting|session|briefing|conference|summit|dialogue|agenda item|segment|forum\
|debat|seance|reunion|sommet|conferencia|cumbre|sesion|periodo de sesiones|segmento|dialogo|foro\
|дебат|заседани|сесси|дискусси|конференци|саммит|диалог|сегмент|прени|форум|встреч\
|مناقشه|جلسه|جلسات|دوره|للدوره|اجتماع|مؤتمر|قمه|حوار|منتدي|الجزء الرفيع\
|辩论|会议|届|峰会|论坛|对话会|公开会";

/// Words that introduce the meeting.
pub(super) const AT: &str = "at the|at a|at an|at its|before the|during the|in the|at\
|lors du|lors de la|lors de l'|lors des|lors d'un|lors d'une|a l'occasion du|a l'occasion de la|a l'occasion de l'\
|a l'occasion des|a l'occasion d'une|a l'occasion d'un|au cours du|au cours de la|au cours de l'|dans le cadre du\
|dans le cadre de la|dans le cadre de l'|devant le|devant la|devant l'|au|a la|a l'|aux|alla|all'|nella|na\
|en el marco del|en el marco de la|con ocasion del|con ocasion de la|con motivo del|con motivo de la|durante el\
|durante la|ante el|ante la|en el|en la|al\
|в ходе|в рамках|во время|по случаю|перед|на|в\
|بمناسبه|امام|خلال|اثناء|ضمن|في";

/// Words that introduce the topic.
pub(super) const ON: &str = "on the topic of|on the theme of|on the theme|on the subject of|concerning|regarding|on\
|sur le theme|sur le sujet|consacree au|consacree a|consacre au|consacre a|au sujet de|concernant|sur\
|sobre el tema|sobre|relativo a|relativa a|acerca de\
|по теме|на тему|по вопросу о|по вопросу|по пункту|о проекте|посвященных|по\
|تحت عنوان|بعنوان|حول موضوع|حول|بشان";

/// The entries of a list.
pub(super) fn of(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|')
}

/// The first word of `list` in `line`, and its position. If several start at the same position, the
/// longest.
pub(super) fn find(line: &str, list: &'static str) -> Option<(usize, &'static str)> {
    let places = of(list).filter_map(|word| find_word(line, word).map(|at| (at, word)));
    places.min_by_key(|(at, word)| (*at, usize::MAX - word.len()))
}

/// The rest of `line` after the longest word of `list` that it starts with.
pub(super) fn after<'a>(line: &'a str, list: &'static str) -> Option<&'a str> {
    let starts = of(list).filter_map(|word| after_word(line, word));
    starts.min_by_key(|rest| rest.len())
}

pub(super) fn has(line: &str, list: &'static str) -> bool {
    of(list).any(|word| find_word(line, word).is_some())
}

pub(super) fn names_office(line: &str) -> bool {
    has(line, OFFICE)
}

/// Offices that only a phrase about a person names: elsewhere they may be addressed.
const HEADS: &str = "president|vice president|premier|king of|queen of|amir of|emir of|sultan of|crown prince|chairman|chairperson|chancellor|secretary|foreign secretary|head of|co-chair\
|president du|premier ministre|premiere ministre|vice-presidente|presidente|presidenta|primer ministro|primera ministra|primeiro-ministro|ministre|prince|souverain\
|ولي العهد|رئيس|رئيسه|عاهل";

/// The position of the first office in a phrase about a person.
pub(super) fn find_any_office(text: &str) -> Option<usize> {
    let other = find(text, HEADS).map(|(at, _)| at);
    find_office(text).into_iter().chain(other).min()
}

/// The position of the first office.
pub(super) fn find_office(line: &str) -> Option<usize> {
    find(line, OFFICE).map(|(at, _)| at)
}

pub(super) fn names_meeting(line: &str) -> bool {
    of(MEETING).any(|stem| find_stem(line, stem).is_some())
}

pub(super) fn names_mission(line: &str) -> bool {
    has(line, MISSION)
}

/// Whether the line is a note on the text, such as "check against delivery".
pub(super) fn is_note(line: &str) -> bool {
    line.chars().count() <= 80 && has(line, NOTE)
}

/// Whether the line is a path or a row of links, as pages have at the top.
pub(super) fn is_path(line: &str) -> bool {
    let marks = [" | ", " > ", " » ", " / ", " · "];
    marks.iter().any(|mark| line.matches(mark).count() >= 2) || line.contains(" > ")
}

/// Whether the line belongs to the menus, header or footer of a page.
pub(super) fn is_page_furniture(line: &str) -> bool {
    has(line, PAGE_FURNITURE)
}

/// The rest of `name` after an honorific at its start.
pub(super) fn after_honorific(name: &str) -> Option<&str> {
    let rest = of(HONORIFIC).filter_map(|word| after_word(name, word));
    let rest = rest.min_by_key(|rest| rest.len())?.trim_start_matches([' ', '.', ',', '/']);
    (!rest.is_empty()).then_some(rest)
}

/// Whether the text is an honorific and no more.
pub(super) fn is_honorific(text: &str) -> bool {
    let text = text.trim();
    of(HONORIFIC).any(|word| word == text.trim_end_matches([',', ' ']))
}

/// Whether the text ends with an honorific, so that a name follows.
pub(super) fn ends_with_honorific(text: &str) -> bool {
    of(HONORIFIC).any(|word| {
        text.strip_suffix(word).is_some_and(|before| before.ends_with(' ') && word.len() > 3)
    })
}

/// The position of the first honorific.
pub(super) fn find_honorific(line: &str) -> Option<usize> {
    // Skips initials, and offices such as "ambassador of …".
    let mut from = 0;
    while let Some((at, word)) = find(line.get(from..)?, HONORIFIC) {
        let tail = line.get(from + at + word.len()..)?.trim_start();
        let office = ["of ", "de ", "du ", "des ", "del ", ", ", "республики "];
        if !tail.is_empty() && !office.iter().any(|of| tail.starts_with(of)) {
            return Some(from + at);
        }
        from += at + word.len();
    }
    None
}

/// Whether the line is only "Statement", "by" or the like.
pub(super) fn is_bare(line: &str) -> bool {
    let line = line.trim_matches(|c: char| !c.is_alphanumeric());
    let one_of = |list: &'static str| of(list).any(|word| word == line);
    (one_of(STATEMENT) && !one_of(WHOLE)) || one_of(BY)
}

/// Whether the line is only the type of a statement that needs no name.
pub(super) fn is_whole_headline(line: &str) -> bool {
    of(WHOLE).any(|word| word == line)
}

/// The rest after "by" at the start of a line that continues a headline.
pub(super) fn after_by_first(line: &str) -> Option<&str> {
    after(line, BY_FIRST).or_else(|| after(line, "by|par|por")).map(trim_lead)
}

fn trim_lead(rest: &str) -> &str {
    rest.trim_start_matches([' ', ':', '-'])
}

/// The rest after the type of the statement. Other words may come before it, as in "EU Statement".
pub(super) fn after_statement(line: &str) -> Option<&str> {
    let (at, word) = find(line, STATEMENT)?;
    line.get(at + word.len()..)
}

/// The rest after "Statement by" and the like.
pub(super) fn after_by(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['(', ' ']);
    if let Some(rest) = after(line, BY_FIRST) {
        return Some(trim_lead(rest));
    }
    if let Some(rest) = after(line, "by|par|por").map(trim_lead)
        && (after_honorific(rest).is_some() || names_office(rest))
    {
        return Some(rest);
    }
    let rest = after_statement(line)?;
    if let Some((at, word)) = find(rest, BY_LATE) {
        return rest.get(at + word.len()..).map(trim_lead);
    }
    let rest = rest.trim_start();
    if let Some(tail) = after(rest, BY) {
        return Some(tail.trim_start());
    }
    if let Some(tail) = rest.strip_prefix("d'").or_else(|| rest.strip_prefix("de l'")) {
        return Some(tail);
    }
    if after_honorific(rest).is_some() || find_any_office(rest) == Some(0) {
        return Some(rest);
    }
    // In Russian and Arabic the name follows directly.
    let at_once = rest
        .starts_with(|c: char| ('а'..='я').contains(&c) || ('\u{621}'..='\u{64a}').contains(&c));
    (at_once
        && after(rest, AT).is_none()
        && after(rest, ON).is_none()
        && after(rest, BEHALF).is_none())
    .then_some(rest)
}

/// Whether the text breaks off within a phrase: after "of the", "and" or "79th".
pub(super) fn ends_open(text: &str) -> bool {
    const OPEN: &str = "of|and|the|for|to|at|during|de|et|du|des|la|les|los|las|del|y|en|a l'occasion de|au|e|79th|80th|78th|at|&";
    let last = text.trim_end().rsplit(' ').next().unwrap_or_default();
    let ordinal = last.trim_end_matches(char::is_alphabetic);
    let ordinal = ordinal.len() < last.len()
        && !ordinal.is_empty()
        && ordinal.chars().all(|c| c.is_ascii_digit());
    text.contains(' ') && (ordinal || of(OPEN).any(|word| word == last))
}

/// Whether the end of a line has cut the name of an office, an organ or a meeting in two.
pub(super) fn splits(before: &str, after: &str) -> bool {
    const SPLIT: [&str; 22] = [
        "prime minister",
        "vice president",
        "general debate",
        "general assembly",
        "united nations",
        "high level week",
        "high level",
        "level week",
        "foreign affairs",
        "security council",
        "human rights council",
        "secretary general",
        "permanent representative",
        "assemblee generale",
        "nations unies",
        "debat general",
        "premier ministre",
        "asamblea general",
        "naciones unidas",
        "debate general",
        "генеральной ассамблеи",
        "united nations general assembly",
    ];
    SPLIT.iter().any(|phrase| {
        phrase.match_indices(' ').any(|(at, _)| {
            let (first, second) = (phrase.get(..at), phrase.get(at + 1..));
            first.is_some_and(|first| before.ends_with(first))
                && second.is_some_and(|second| after_word(after, second).is_some())
        })
    })
}

/// Articles before a name or an office.
const ARTICLES: [&str; 9] = ["the ", "la ", "le ", "les ", "l'", "el ", "los ", "las ", "a "];

/// The position after the article at `from`, if there is one.
pub(super) fn without_article(text: &str, from: usize) -> usize {
    let from = skip_space(text, from);
    let rest = text.get(from..).unwrap_or_default();
    let article = ARTICLES.iter().find(|article| rest.starts_with(**article));
    from + article.map_or(0, |article| article.len())
}

pub(super) fn skip_space(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + (rest.len() - rest.trim_start_matches([' ', ':']).len())
}

/// Whether this starts with a capital letter, or with a letter of a script without capitals.
pub(super) fn is_capitalised(line: &Line, range: &Range<usize>) -> bool {
    let first = line.raw(range.clone()).chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| !c.is_lowercase())
}
