//! What is **told** about a roster: what was read, what was left out, what would change, and what was done.
//!
//! Names are those in the file, ordered by family name; whom the file does not name is told by the number in the other
//! system. Deliberately absent: the content of what was left out.

use std::fmt::Write as _;
use std::path::Path;

use feeds::Problem;
use feeds::roster::Dropped;
use people::persons::Name;
use people::rosters::{Changes, Planned, Report, Stop};

use super::list;

/// How many names are shown of each kind.
const NAMES: usize = 5;

/// Why there is nothing to bring in.
pub fn unread(file: &Path, problems: &[Problem]) -> String {
    let mut text = String::new();
    list(&mut text, problems.iter().map(Problem::to_string));
    format!(
        "{text}In {} staan geen mensen en scholen die ik kan lezen. Er is niets bewaard.",
        file.display()
    )
}

/// What was read and what would change.
pub fn planned(
    school: &str,
    file: &str,
    shown: &Planned,
    dropped: &[Dropped],
    problems: &[Problem],
) -> String {
    let sent = &shown.sent;
    let mut text = format!(
        "{school}: in {file} staan {}, {} en {}; regels die niet te lezen zijn: {}\n",
        many(sent.persons.len(), "mens", "mensen"),
        many(sent.groups.len(), "groep", "groepen"),
        many(sent.memberships(), "plek in een groep", "plekken in een groep"),
        number(problems.len()),
    );
    list(&mut text, problems.iter().map(Problem::to_string));
    if !dropped.is_empty() {
        text.push_str("Weggelaten, want dit bewaren we niet:\n");
        let line = |one: &Dropped| {
            let filled = usize::try_from(one.filled).unwrap_or(usize::MAX);
            format!("{}, {}: {} keer ingevuld", one.file, one.name, number(filled))
        };
        list(&mut text, dropped.iter().map(line));
    }
    let plan = &shown.plan;
    changes(&mut text, "Scholen", &plan.schools, |at| {
        sent.schools[at].name.clone()
    });
    changes(&mut text, "Mensen", &plan.persons, |at| {
        Name::from(&sent.persons[at].name).whole()
    });
    changes(&mut text, "Groepen", &plan.groups, |at| {
        sent.groups[at].name.clone()
    });
    if plan.joined > 0 {
        let _ = writeln!(
            text,
            "{} hier al, en staan nu voor het eerst in de lijst: zelfde naam, en zelfde mailadres of geboortedag. \
             Zij blijven dezelfde persoon.",
            if plan.joined == 1 {
                "1 mens was".to_owned()
            } else {
                format!("{} mensen waren", number(plan.joined))
            }
        );
    }
    if shown.twins > 0 {
        let _ = writeln!(
            text,
            "{} hebben een mailadres dat al van iemand anders hier is. Ze blijven apart.",
            many(
                usize::try_from(shown.twins).unwrap_or(usize::MAX),
                "mens",
                "mensen"
            )
        );
    }
    if shown.erased > 0 {
        let many = usize::try_from(shown.erased).unwrap_or(usize::MAX);
        let _ = writeln!(
            text,
            "{}: is gewist. {} eruit. Haal ze ook uit het systeem van school.",
            self::many(many, "mens", "mensen"),
            if many == 1 { "Die blijft" } else { "Zij blijven" }
        );
    }
    for stop in &plan.stops {
        let _ = writeln!(text, "{}", reason(stop));
    }
    text
}

/// One kind of record: how many, and some of them by name.
fn changes(text: &mut String, what: &str, changes: &Changes, name: impl Fn(usize) -> String) {
    let _ = writeln!(
        text,
        "{what}: {} nieuw, {} veranderd, {} terug, {} weg, {} gelijk",
        number(changes.new.len()),
        number(changes.changed.len() + changes.renewed.len()),
        number(changes.back.len()),
        number(changes.gone.len()),
        number(changes.same)
    );
    for (word, places) in [
        ("nieuw", &changes.new),
        ("veranderd", &changes.changed),
        ("terug", &changes.back),
    ] {
        some(text, word, places.iter().map(|at| name(*at)).collect());
    }
    some(
        text,
        "weg",
        changes.gone.iter().map(|gone| gone.sent.to_string()).collect(),
    );
}

/// The first few of them in the order of the alphabet.
fn some(text: &mut String, word: &str, mut names: Vec<String>) {
    if names.is_empty() {
        return;
    }
    names.sort_by_cached_key(|name| people::persons::folded(name));
    let rest = names.len().saturating_sub(NAMES);
    names.truncate(NAMES);
    // A name is what somebody typed; it may not move the lines of a screen.
    let names: Vec<String> = names.iter().map(|name| shown(name)).collect();
    let _ = write!(text, "  {word} (op alfabet): {}", names.join("; "));
    let _ = match rest {
        0 => writeln!(text),
        rest => writeln!(text, "; en nog {}", number(rest)),
    };
}

/// A name on one line, without signs that command a screen or turn text around.
fn shown(name: &str) -> String {
    const LONGEST: usize = 60;
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}');
    let plain = name
        .chars()
        .map(|c| if c.is_control() || turns(c) { '\u{fffd}' } else { c });
    let short: String = plain.clone().take(LONGEST).collect();
    if plain.count() > LONGEST {
        format!("{short}…")
    } else {
        short
    }
}

fn reason(stop: &Stop) -> String {
    match stop {
        Stop::Empty => "Pas op: de lijst is leeg.".to_owned(),
        Stop::OtherSchool => {
            "Pas op: geen enkele school of groep in deze lijst ken ik. Is hij van een andere school?"
                .to_owned()
        }
        Stop::PersonsVanish { gone, held } => format!(
            "Pas op: {} van de {} mensen staan er niet meer in. Is de lijst heel?",
            number(*gone),
            number(*held)
        ),
        Stop::MembershipsVanish { sent, held } => format!(
            "Pas op: er zijn nog {} plekken in groepen, en het waren er {}. Is de lijst heel?",
            number(*sent),
            number(*held)
        ),
        Stop::TasksVanish { persons } => format!(
            "Pas op: {} die hier een taak hebben, staan er niet meer in. Geef eerst iemand anders die taak.",
            many(*persons, "mens", "mensen")
        ),
        Stop::IdsMoved { persons } => format!(
            "Pas op: {} mensen hebben een ander nummer dan eerst. Zijn de nummers in het systeem veranderd?",
            number(*persons)
        ),
    }
}

/// What was done, once it is done.
pub fn applied(report: &Report) -> String {
    let count = |many: u64| usize::try_from(many).unwrap_or(usize::MAX);
    let mut text = format!(
        "Bewaard. Relaties: {} gemaakt, {} beëindigd.\n",
        number(count(report.relations_made)),
        number(count(report.relations_ended))
    );
    let mut say = |many: usize, one: &str, more: &str| {
        if many > 0 {
            let _ = writeln!(
                text,
                "{}",
                if many == 1 {
                    one.to_owned()
                } else {
                    more.replace('#', &number(many))
                }
            );
        }
    };
    say(
        count(report.waiting),
        "1 jongere heeft geen klas, en staat in de groep Zonder klas.",
        "# jongeren hebben geen klas, en staan in de groep Zonder klas.",
    );
    say(
        count(report.wait_for_a_decision),
        "1 leider of beheerder in de lijst kreeg geen rechten. Daarover beslist een mens.",
        "# leiders of beheerders in de lijst kregen geen rechten. Daarover beslist een mens.",
    );
    say(
        count(report.stay_revoked),
        "1 relatie was ingetrokken, en blijft ingetrokken.",
        "# relaties waren ingetrokken, en blijven ingetrokken.",
    );
    say(
        report.broken.len(),
        "1 relatie kon niet: niemand anders kan haar goedkeuren.",
        "# relaties konden niet: niemand anders kan ze goedkeuren.",
    );
    text
}

fn many(count: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}

/// A number as it is written in Dutch: 1.234.
fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_points_between_its_thousands() {
        let all = [0, 999, 1_000, 1_234_567].map(number);
        assert_eq!(all, ["0", "999", "1.000", "1.234.567"]);
    }

    #[test]
    fn a_name_stays_on_its_line_and_turns_nothing_around() {
        assert_eq!(
            shown("\u{202e}roon\u{202c}\u{1b}[31m\n"),
            "\u{fffd}roon\u{fffd}\u{fffd}[31m\u{fffd}"
        );
        assert_eq!(shown(&"x".repeat(20_000)).chars().count(), 61);
    }
}
