//! Compiles the English catalogues and writes a function for each message.

#[allow(dead_code, unreachable_pub)] // other languages are compiled by examples/write-catalogues.rs
#[path = "compiler/mod.rs"]
mod compiler;

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use compiler::{Catalogues, Message};

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed=catalogues/en");
    println!("cargo::rerun-if-changed=compiler");
    let english = compiler::read(Path::new("catalogues/en"))?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let code = code(&english)?;
    fs::write(Path::new(&out).join("messages.rs"), code).map_err(|error| error.to_string())
}

/// A module for each subject, with a function for each message.
fn code(english: &Catalogues) -> Result<String, String> {
    let mut code = String::new();
    let counts: Vec<_> = english.subjects.iter().map(|subject| subject.messages.len()).collect();
    line(&mut code, "/// How many messages each subject has.");
    line(&mut code, &format!("pub(crate) const COUNTS: [usize; {}] = {counts:?};", counts.len()));
    let modules: Vec<_> =
        english.subjects.iter().map(|subject| subject.name.replace('-', "_")).collect();
    let all: Vec<_> = modules.iter().map(|module| format!("{module}::SUBJECT.english")).collect();
    line(&mut code, "/// The English messages of all subjects.");
    line(&mut code, "#[cfg(any(test, feature = \"testing\"))]");
    line(
        &mut code,
        &format!(
            "pub(crate) fn english() -> [&'static str; {}] {{ [{}] }}",
            all.len(),
            all.join(", ")
        ),
    );
    for (number, (subject, module)) in english.subjects.iter().zip(&modules).enumerate() {
        let compiled = subject.compiled().map_err(|why| format!("{}: {why}", subject.name))?;
        line(&mut code, &format!("/// The messages of `{}.ftl`.", subject.name));
        line(&mut code, &format!("pub mod {module} {{"));
        line(&mut code, "    use crate::catalogue::Subject;");
        line(&mut code, "    #[allow(unused_imports)]");
        line(&mut code, "    use crate::value::{Count, Value};");
        line(
            &mut code,
            &format!(
                "    pub(crate) static SUBJECT: Subject = Subject {{ number: {number}, english: {compiled:?} }};"
            ),
        );
        for (at, message) in subject.messages.iter().enumerate() {
            line(&mut code, &function(at, message)?);
        }
        line(&mut code, "}");
    }
    Ok(code)
}

fn line(code: &mut String, line: &str) {
    code.push_str(line);
    code.push('\n');
}

fn function(at: usize, message: &Message) -> Result<String, String> {
    let name = message.key.replace('-', "_");
    let shown = message.pattern(&message.arguments)?;
    let shown: String = shown.chars().map(|it| if it.is_control() { '…' } else { it }).collect();
    let mut code = format!("    /// {:?}\n    #[must_use]\n", shown);
    if message.arguments.is_empty() {
        let _ = write!(code, "    pub fn {name}() -> &'static str {{ SUBJECT.text({at}) }}");
        return Ok(code);
    }
    let (mut declared, mut given) = (Vec::new(), Vec::new());
    for name in &message.arguments {
        let argument = name.replace('-', "_");
        // Texts and numbers in the wrong order do not compile.
        let kind = if message.is_count(name) { "Count" } else { "Into" };
        declared.push(format!("{argument}: impl {kind}<Value<'a>>"));
        given.push(format!("{argument}.into()"));
    }
    let _ = write!(
        code,
        "    pub fn {name}<'a>({}) -> String {{ SUBJECT.message({at}, &[{}]) }}",
        declared.join(", "),
        given.join(", ")
    );
    Ok(code)
}
