//! French sentences.

use super::{check, nothing};
use crate::rules::Language;

#[test]
fn passages_are_exact() {
    check(
        Language::French,
        &[
            (
                "La Norvège formera 200 infirmières et équipera dix cliniques d’ici à 2030.",
                &[(
                    "pledge",
                    "La Norvège formera 200 infirmières et équipera dix cliniques d’ici à 2030",
                )],
            ),
            (
                "La Norvège a ratifié le traité \u{1f30d} et formera des juges\u{a0}; elle le fera seule.",
                &[
                    ("report_past", "La Norvège a ratifié le traité"),
                    ("pledge", "formera des juges"),
                ],
            ),
            (
                "Nous\u{a0}nous engageons à accueillir 500\u{202f}réfugiés\u{a0}!",
                &[("pledge", "Nous\u{a0}nous engageons à accueillir 500\u{202f}réfugiés")],
            ),
            (
                "L'an dernier, j’ai annoncé cela\u{a0}: je réaffirme aujourd'hui notre attachement à la paix.",
                &[
                    ("report_past", "j’ai annoncé cela"),
                    ("reaffirmation", "je réaffirme aujourd'hui notre attachement à la paix"),
                ],
            ),
            (
                "Nous re\u{301}affirmons notre engagement, car le temps presse.",
                &[("reaffirmation", "Nous re\u{301}affirmons notre engagement")],
            ),
            (
                "Mon pays, l’un des premiers signataires, entend ouvrir dix écoles.",
                &[("intent", "Mon pays, l’un des premiers signataires, entend ouvrir dix écoles")],
            ),
            (
                "Le Gouvernement de la Norvège a créé un fonds et appelle tous les États à agir.",
                &[
                    ("report_past", "Le Gouvernement de la Norvège a créé un fonds"),
                    ("call_on_others", "appelle tous les États à agir"),
                ],
            ),
            ("Il dit «\u{a0}Nous ouvrirons un bureau\u{a0}».", &[]),
            (
                "L’engagement de mon pays envers la paix demeure intact.",
                &[("reaffirmation", "L’engagement de mon pays envers la paix demeure intact")],
            ),
        ],
    );
}

#[test]
fn clauses_have_their_codes() {
    check(
        Language::French,
        &[
            ("Nous planterons un million d'arbres.", &[("pledge", "")]),
            ("J'ai l'honneur d'annoncer une aide de 3 millions d'euros.", &[("pledge", "")]),
            ("Mon Gouvernement va ouvrir une ambassade.", &[("pledge", "")]),
            ("La Norvège ne ménagera aucun effort.", &[("pledge", "")]),
            ("Nous n'accepterons jamais ce mur.", &[("refusal", "")]),
            ("Nous continuons de former des sages-femmes.", &[("ongoing", "")]),
            ("Notre pays accueille des milliers d'exilés.", &[("ongoing", "")]),
            ("Nous sommes en train de bâtir un port.", &[("ongoing", "")]),
            ("La Norvège poursuivra ses livraisons.", &[("ongoing", "")]),
            ("Nous avons doublé notre aide.", &[("report_past", "")]),
            ("La Norvège vient de ratifier ce pacte.", &[("report_past", "")]),
            ("Le pont a été construit par la Norvège.", &[("report_past", "")]),
            ("Je souhaite réitérer notre attachement au droit.", &[("reaffirmation", "")]),
            ("La Norvège demeure attachée au dialogue.", &[("reaffirmation", "")]),
            ("Nous avons l'intention de rejoindre ce pacte.", &[("intent", "")]),
            ("Nous souhaitons organiser ce sommet.", &[("intent", "")]),
            ("La Norvège se tient prête à aider.", &[("intent", "")]),
            ("Notre ambition est d'éclairer chaque village.", &[("intent", "")]),
            ("Nous appelons les parties à la retenue.", &[("call_on_others", "")]),
            ("Les États doivent payer leurs dettes.", &[("call_on_others", "")]),
            ("Il faut que les armes se taisent.", &[("call_on_others", "")]),
            ("Nous devons tous agir.", &[("call_on_others", "")]),
            ("Il est urgent d'agir.", &[("call_on_others", "")]),
            ("Protégeons nos océans.", &[("call_on_others", "")]),
            ("Nous espérons que le Conseil tranchera.", &[("call_on_others", "")]),
            ("Permettez-moi de lancer un appel à la raison.", &[("call_on_others", "")]),
        ],
    );
}

#[test]
fn other_clauses_are_left_alone() {
    nothing(
        Language::French,
        &[
            "Je voudrais remercier le Secrétaire général.",
            "Nous félicitons le Président de son élection.",
            "Nous saluons ce rapport.",
            "Nous croyons au dialogue.",
            "Nous pensons que le temps presse.",
            "Nous soutenons cette initiative.",
            "Le rapport dit que nous ouvrirons un bureau.",
            "Le Tchad formera 200 infirmières.",
            "Si nous ouvrons la frontière, le commerce croît.",
            "S'il le faut, elle viendra.",
            "Ouvrirons-nous un bureau\u{a0}?",
            "Nous financerions ce projet.",
            "Les mesures que nous prenons sont connues.",
            "Nous vivons une époque difficile.",
            "Nous avons pris note du rapport.",
            "La Norvège a été frappée par une tempête.",
            "Nous serons tous touchés.",
            "Le Conseil nous demande un rapport.",
            "La paix est un bien commun.",
            "Toute personne a droit à la vie.",
            "J'ai l'honneur de prendre la parole.",
            "Je parlerai d'abord de la paix.",
            "Nous n'avons pas de réponse.",
            "Les eaux montent et les récoltes brûlent.",
            "En tant qu'humanité, nous bâtirons un monde meilleur.",
            "Nous regrettons ce retard.",
            "",
            "L’ \u{1f469}\u{1f3fb}\u{200d}\u{1f692} qu' d’ 我们将 نحن",
        ],
    );
}
