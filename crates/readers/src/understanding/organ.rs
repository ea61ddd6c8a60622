//! The organs of the United Nations at which statements are made.

use super::fold::find_stem;

/// The full name of an organ as it is displayed, and the stems by which folded lines name it.
type Organ = (&'static str, &'static str);

/// Committees come before the Assembly that they belong to.
const ORGANS: [Organ; 76] = [
    ("First Committee", "first committee"),
    ("Second Committee", "second committee"),
    ("Third Committee", "third committee"),
    ("Fourth Committee", "fourth committee|special political and decolonization committee"),
    ("Fifth Committee", "fifth committee"),
    ("Sixth Committee", "sixth committee"),
    ("Première Commission", "premiere commission"),
    ("Deuxième Commission", "deuxieme commission"),
    ("Troisième Commission", "troisieme commission"),
    ("Quatrième Commission", "quatrieme commission"),
    ("Cinquième Commission", "cinquieme commission"),
    ("Sixième Commission", "sixieme commission"),
    ("Primera Comisión", "primera comision"),
    ("Segunda Comisión", "segunda comision"),
    ("Tercera Comisión", "tercera comision"),
    ("Cuarta Comisión", "cuarta comision"),
    ("Quinta Comisión", "quinta comision"),
    ("Sexta Comisión", "sexta comision"),
    ("Первый комитет", "первый комитет|первого комитета|первом комитете"),
    ("Второй комитет", "второй комитет|второго комитета|втором комитете"),
    ("Третий комитет", "третий комитет|третьего комитета|третьем комитете"),
    ("Четвёртый комитет", "четвертый комитет|четвертого комитета|четвертом комитете"),
    ("Пятый комитет", "пятый комитет|пятого комитета|пятом комитете"),
    ("Шестой комитет", "шестой комитет|шестого комитета|шестом комитете"),
    ("اللجنة الأولى", "اللجنه الاولي|للجنه الاولي"),
    ("اللجنة الثانية", "اللجنه الثانيه|للجنه الثانيه"),
    ("اللجنة الثالثة", "اللجنه الثالثه|للجنه الثالثه"),
    ("اللجنة الرابعة", "اللجنه الرابعه|للجنه الرابعه"),
    ("اللجنة الخامسة", "اللجنه الخامسه|للجنه الخامسه"),
    ("اللجنة السادسة", "اللجنه السادسه|للجنه السادسه"),
    ("第一委员会", "第一委员会|联大一委"),
    ("第二委员会", "第二委员会|联大二委"),
    ("第三委员会", "第三委员会|联大三委"),
    ("第四委员会", "第四委员会|联大四委"),
    ("第五委员会", "第五委员会|联大五委"),
    ("第六委员会", "第六委员会|联大六委"),
    ("Peacebuilding Commission", "peacebuilding commission"),
    ("Commission on the Status of Women", "commission on the status of women"),
    ("Commission on Narcotic Drugs", "commission on narcotic drugs"),
    ("Commission on Crime Prevention and Criminal Justice", "commission on crime prevention"),
    ("Conference on Disarmament", "conference on disarmament"),
    ("Trusteeship Council", "trusteeship council"),
    ("Security Council", "security council|unsc"),
    ("Human Rights Council", "human rights council|hrc"),
    ("Economic and Social Council", "economic and social council|ecosoc"),
    ("Conférence du désarmement", "conference du desarmement"),
    ("Commission de consolidation de la paix", "commission de consolidation de la paix"),
    ("Commission de la condition de la femme", "commission de la condition de la femme"),
    ("Conseil de sécurité", "conseil de securite"),
    ("Conseil des droits de l’homme", "conseil des droits de l'homme"),
    ("Conseil économique et social", "conseil economique et social"),
    ("Conferencia de Desarme", "conferencia de desarme"),
    ("Comisión de Consolidación de la Paz", "comision de consolidacion de la paz"),
    ("Consejo de Seguridad", "consejo de seguridad"),
    ("Consejo de Derechos Humanos", "consejo de derechos humanos"),
    ("Consejo Económico y Social", "consejo economico y social"),
    ("Конференция по разоружению", "конференция по разоружению|конференции по разоружению"),
    ("Совет Безопасности", "совет безопасности|совета безопасности|совете безопасности|сб оон"),
    ("Совет по правам человека", "совет по правам|совета по правам|совете по правам|спч оон"),
    (
        "Экономический и Социальный Совет",
        "экономический и социальный совет|экономического и социального совета|экосос",
    ),
    ("مؤتمر نزع السلاح", "مؤتمر نزع السلاح"),
    ("مجلس الأمن", "مجلس الامن"),
    ("مجلس حقوق الإنسان", "مجلس حقوق الانسان"),
    ("المجلس الاقتصادي والاجتماعي", "المجلس الاقتصادي والاجتماعي|للمجلس الاقتصادي والاجتماعي"),
    ("裁军谈判会议", "裁军谈判会议|裁谈会"),
    ("安全理事会", "安全理事会|安理会"),
    ("人权理事会", "人权理事会"),
    ("经济及社会理事会", "经济及社会理事会|经社理事会"),
    ("General Assembly", "general assembly|unga"),
    ("Assemblée générale", "assemblee generale|agnu"),
    ("Assembleia Geral", "assembleia geral"),
    ("Assemblea Generale", "assemblea generale"),
    ("Asamblea General", "asamblea general"),
    (
        "Генеральная Ассамблея",
        "генеральная ассамблея|генеральной ассамблеи|генеральной ассамблее|га оон",
    ),
    ("الجمعية العامة", "الجمعيه العامه|للجمعيه العامه"),
    ("大会", "联合国大会|联大|届大会"),
];

/// The organ that a folded line names: its index in the list (lower is more specific), its name and
/// its position in the line.
pub(super) fn find_organ(line: &str) -> Option<(usize, &'static str, usize)> {
    ORGANS.iter().enumerate().find_map(|(rank, (name, stems))| {
        let at = stems.split('|').find_map(|stem| find_stem(line, stem))?;
        Some((rank, *name, at))
    })
}

pub(super) fn names_organ(line: &str) -> bool {
    find_organ(line).is_some()
}
