//! Spanish sentences.

use super::{check, nothing};
use crate::rules::Language;

#[test]
fn passages_are_exact() {
    check(
        Language::Spanish,
        &[
            (
                "Noruega formará a 200 enfermeras y equipará diez clínicas antes de 2030.",
                &[(
                    "pledge",
                    "Noruega formará a 200 enfermeras y equipará diez clínicas antes de 2030",
                )],
            ),
            (
                "Noruega ha ratificado el tratado \u{1f30d} y formará a jueces; ellos lo aplicarán.",
                &[
                    ("report_past", "Noruega ha ratificado el tratado"),
                    ("pledge", "formará a jueces"),
                ],
            ),
            (
                "Nos\u{a0}comprometemos a acoger a 500 refugiados y exhortamos a todos a ayudar.",
                &[
                    ("pledge", "Nos\u{a0}comprometemos a acoger a 500 refugiados"),
                    ("call_on_others", "exhortamos a todos a ayudar"),
                ],
            ),
            (
                "Mi pai\u{301}s construira\u{301} diez puertos.",
                &[("pledge", "Mi pai\u{301}s construira\u{301} diez puertos")],
            ),
            (
                "Mi país, uno de los primeros signatarios, pretende abrir diez escuelas.",
                &[(
                    "intent",
                    "Mi país, uno de los primeros signatarios, pretende abrir diez escuelas",
                )],
            ),
            (
                "El Gobierno de Noruega creó un fondo, pero el tiempo apremia.",
                &[("report_past", "El Gobierno de Noruega creó un fondo")],
            ),
            ("Dijo: «\u{a0}Abriremos una oficina\u{a0}».", &[]),
            (
                "El compromiso de mi país con la paz sigue intacto.",
                &[("reaffirmation", "El compromiso de mi país con la paz sigue intacto")],
            ),
        ],
    );
}

#[test]
fn clauses_have_their_codes() {
    check(
        Language::Spanish,
        &[
            ("Plantaremos un millón de árboles.", &[("pledge", "")]),
            ("Tenemos el honor de anunciar una ayuda.", &[("pledge", "")]),
            ("Mi Gobierno va a abrir una embajada.", &[("pledge", "")]),
            ("Noruega no escatimará esfuerzos.", &[("pledge", "")]),
            ("Nunca aceptaremos este muro.", &[("refusal", "")]),
            ("Seguimos formando a parteras.", &[("ongoing", "")]),
            ("Nuestro país acoge a miles de exiliados.", &[("ongoing", "")]),
            ("Estamos construyendo un puerto.", &[("ongoing", "")]),
            ("Noruega continuará sus envíos.", &[("ongoing", "")]),
            ("Hemos duplicado nuestra ayuda.", &[("report_past", "")]),
            ("Noruega acaba de ratificar este pacto.", &[("report_past", "")]),
            ("El puente fue construido por Noruega.", &[("report_past", "")]),
            ("Deseo reiterar nuestro compromiso con el derecho.", &[("reaffirmation", "")]),
            ("Noruega permanece comprometida con el diálogo.", &[("reaffirmation", "")]),
            ("Tenemos la intención de firmar este pacto.", &[("intent", "")]),
            ("Deseamos organizar esta cumbre.", &[("intent", "")]),
            ("Noruega está lista para ayudar.", &[("intent", "")]),
            ("Nuestro objetivo es iluminar cada aldea.", &[("intent", "")]),
            ("Llamamos a las partes a la moderación.", &[("call_on_others", "")]),
            ("Los Estados deben pagar sus deudas.", &[("call_on_others", "")]),
            ("Hay que callar las armas.", &[("call_on_others", "")]),
            ("Debemos actuar todos.", &[("call_on_others", "")]),
            ("Es urgente que el Consejo actúe.", &[("call_on_others", "")]),
            ("Trabajemos sin descanso.", &[("call_on_others", "")]),
            ("Esperamos que el Consejo decida.", &[("call_on_others", "")]),
            ("Quiero hacer un llamamiento a la razón.", &[("call_on_others", "")]),
        ],
    );
}

#[test]
fn other_clauses_are_left_alone() {
    nothing(
        Language::Spanish,
        &[
            "Quisiera agradecer al Secretario General.",
            "Felicitamos al Presidente por su elección.",
            "Saludamos este informe.",
            "Creemos en el diálogo.",
            "Pensamos que el tiempo apremia.",
            "Apoyamos esta iniciativa.",
            "El informe dice que abriremos una oficina.",
            "El Chad formará a 200 enfermeras.",
            "Si abrimos la frontera, el comercio crece.",
            "¿Abriremos una oficina?",
            "Financiaríamos este proyecto.",
            "Las medidas que tomamos son conocidas.",
            "Vivimos una época difícil.",
            "Hemos tomado nota del informe.",
            "Noruega ha sido golpeada por una tormenta.",
            "Seremos todos más fuertes.",
            "La paz es un bien común.",
            "Toda persona tiene derecho a la vida.",
            "Tengo el honor de tomar la palabra.",
            "Hablaré primero de la paz.",
            "No tenemos respuesta.",
            "Las aguas suben y las cosechas arden.",
            "Como humanidad, construiremos un mundo mejor.",
            "Lamentamos este retraso.",
            "El apoyo de la comunidad es vital.",
            "Con trabajo y esfuerzo, todo llega.",
            "",
            "¡\u{1f469}\u{1f3fb}\u{200d}\u{1f692}! 我们将 نحن «",
        ],
    );
}
