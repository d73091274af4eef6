//! What was typed wrongly, in a Dutch sentence with what was perhaps meant.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{Failure, Outcome, say};

/// Shows the help or the version, or says what cannot be read.
pub fn explain(error: &Error) -> Outcome {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => say::report(&help(error)),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            say::complain(&help(error));
            Err(Failure::Told(2))
        }
        _ => Err(Failure::Asked(sentence(error))),
    }
}

/// The help as clap writes it, with the last of its English words in Dutch.
fn help(error: &Error) -> String {
    error.render().ansi().to_string().replace("[OPTIONS]", "[OPTIES]")
}

fn sentence(error: &Error) -> String {
    let argument = word(error, ContextKind::InvalidArg);
    let value = word(error, ContextKind::InvalidValue);
    let wrong = match error.kind() {
        ErrorKind::UnknownArgument => format!("{argument} ken ik niet"),
        ErrorKind::InvalidSubcommand => format!(
            "De opdracht {} ken ik niet",
            word(error, ContextKind::InvalidSubcommand)
        ),
        ErrorKind::InvalidValue if value.is_empty() => format!("Bij {argument} hoort een waarde"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("{value} past niet bij {argument}"),
        ErrorKind::MissingRequiredArgument => format!("Er ontbreekt iets: {argument}"),
        ErrorKind::ArgumentConflict => format!("{argument} gaat niet samen met de rest"),
        ErrorKind::MissingSubcommand => "Zeg welke opdracht je wilt".to_owned(),
        _ => "Dit kan ik niet lezen".to_owned(),
    };
    let kinds = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let meant = kinds
        .into_iter()
        .map(|kind| word(error, kind))
        .find(|word| !word.is_empty());
    let choices = word(error, ContextKind::ValidValue);
    match meant {
        Some(meant) => format!("{wrong}; bedoel je {}?", meant.replace(", ", " of ")),
        None if !choices.is_empty() => format!("{wrong}. Het kan zijn: {choices}."),
        None => format!("{wrong}. Met --help zie je wat er kan."),
    }
}

fn word(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        _ => String::new(),
    }
}
