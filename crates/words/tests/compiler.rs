//! Tests the compiler of catalogues: what it accepts, what it refuses, and what it writes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // how a test fails

#[allow(dead_code, unreachable_pub)] // shared with build.rs
#[path = "../compiler/mod.rs"]
mod compiler;

use compiler::{Catalogues, Subject, messages, pseudo};

fn catalogue(source: &str) -> Catalogues {
    let messages = messages(source).unwrap();
    Catalogues { subjects: vec![Subject { name: "test".into(), messages }] }
}

/// Control characters as visible ones: `@A` is an argument, `?A|one:..|*:..)` a choice.
fn readable(compiled: &str) -> String {
    compiled
        .replace('\u{1}', "@")
        .replace('\u{2}', "?")
        .replace('\u{3}', "|")
        .replace('\u{4}', ":")
        .replace('\u{5}', ")")
        .replace('\u{6}', ";")
}

#[test]
fn messages_are_compiled() {
    let source = "
# A comment.
-product = Statement Annotator
title = About { -product }
joined =
    Two lines
    become one.
quoted = { $who } said { \"{\" }{ $what }{ \"}\" } to { $who }
passages =
    { $count ->
        [0] no passages
        [one] { $count } passage
       *[other] { $count } passages
    } of { $who }
again = See: { title }
awkward = 😀 e\u{301} سلام { $x }\u{a0}%
";
    let compiled = catalogue(source).subjects[0].compiled().unwrap();
    assert_eq!(
        readable(&compiled),
        "About Statement Annotator;Two lines become one.;@A said {@B} to @A;\
         ?A|0:no passages|one:@A passage|*:@A passages) of @B;\
         See: About Statement Annotator;😀 e\u{301} سلام @A\u{a0}%;"
    );
}

#[test]
fn unsupported_syntax_is_refused() {
    for (source, why) in [
        ("a = { b }", "there is no b"),
        ("a = { -b }", "there is no -b"),
        ("a = { b }\nb = { a }", "refers to itself"),
        ("a = { NUMBER($n) }", "functions"),
        ("a = x\n    .label = y", "attributes"),
        ("a = x\na = y", "twice"),
        ("a = { $n", "line"),
        ("a = { 1 ->\n    [one] x\n   *[other] y\n }", "only an argument"),
    ] {
        let refused = messages(source).unwrap_err();
        assert!(refused.contains(why), "{source}: {refused}");
    }
}

#[test]
fn a_language_must_have_the_same_keys_and_arguments() {
    let english = catalogue("a = A { $x } { $y }\nb = B\nc = C");
    let good = catalogue("c = ç\nb = ƀ\na = { $y } { $x } á");
    assert_eq!(readable(&good.compiled_like(&english).unwrap()), "@B @A á;ƀ;ç;");
    let bad = catalogue("a = { $x } { $z }\nc = C\nd = D");
    let problems = bad.compiled_like(&english).unwrap_err();
    for problem in ["test.a: has $", "test.b: missing", "test.d: not used"] {
        assert!(problems.contains(problem), "{problems}");
    }
}

#[test]
fn pseudo_languages_have_all_messages_of_english() {
    let english = catalogue("a = Undo { $x }\nb = { $n ->\n    [one] tag\n   *[other] tags\n }");
    let accented = pseudo::accented(&english).compiled_like(&english).unwrap();
    assert_eq!(readable(&accented), "⟦Uṅḋȯ @A ~⟧;⟦?A|one:ṫȧġ|*:ṫȧġṡ) ~⟧;");
    let turned = pseudo::turned(&english).compiled_like(&english).unwrap();
    assert!(turned.contains("\u{202e}Undo \u{202c}\u{1}A"));
}
