//! Mistakes in the files: each is told with file and line, and the rest is still there.

use pathways::SourceText;
use work::Known;

use crate::ground::{REAL, sources};

/// The files with one change in that of construction: what is told of it. The first line where it stands is told with it.
#[track_caller]
fn check(from: &str, to: &str, expected: &str) {
    let mut texts = REAL.texts.clone();
    let text = &mut texts
        .iter_mut()
        .find(|(name, _)| name.ends_with("/bouw.toml"))
        .unwrap()
        .1;
    assert!(text.contains(from), "{from}");
    *text = text.replacen(from, to, 1);
    let (occupations, problems) = work::read(&sources(&texts), &REAL.known);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|line| line.contains(expected)), "{told:?}");
    assert!(
        told.iter().all(|line| line.starts_with("occupations/")),
        "{told:?}"
    );
    assert!(occupations.len() + 1 >= REAL.occupations.len());
}

#[test]
fn each_mistake_is_told_at_its_row() {
    check(
        "id = \"timmerman\"",
        "id = \"metselaar\"",
        "id 'metselaar' staat er twee keer",
    );
    check(
        "id = \"timmerman\"",
        "id = \"Timmer man\"",
        "bouw.toml:4: Timmer man: een id heeft kleine letters",
    );
    check(
        "isco = \"7115\"",
        "isco = \"71\"",
        "timmerman: isco '71' heeft geen vier cijfers",
    );
    check("fields = [\"bouw\"]", "fields = []", "timmerman: fields is leeg");
    check(
        "fields = [\"bouw\"]",
        "fields = [\"ict\"]",
        "het eerste werkveld is 'ict', dus hoort dit in ict.toml",
    );
    check(
        "fields = [\"bouw\"]",
        "fields = [\"bouw\", \"zorgg\"]",
        "'zorgg' staat niet in fields.toml; bedoel je 'zorg'?",
    );
    check(
        "\"mbo-timmerman\"",
        "\"mbo-timmermn\"",
        "bedoel je 'mbo-timmerman'?",
    );
    check(
        "\"mbo-timmerman\"",
        "\"wo-wiskunde\"",
        "opleiding 'wo-wiskunde' leidt naar geen van de levels",
    );
    check(
        "[\"mbo-2\", \"mbo-3\"]",
        "[\"mbo-3\", \"mbo-2\"]",
        "levels staan van praktijkonderwijs naar universiteit",
    );
    check(
        "[\"mbo-2\", \"mbo-3\"]",
        "[\"mbo-9\"]",
        "timmerman: level 'mbo-9' ken ik niet",
    );
    check(
        "\"own3\", \"esco\"",
        "\"own9\", \"esco\"",
        "timmerman: bron 'own9' staat niet in sources.toml",
    );
    check("confidence = \"D\"", "confidence = \"Z\"", "onbekende waarde");
    check(
        "name = \"Carpenter\"",
        "name = \"\"",
        "timmerman: [en] heeft een naam en een zin nodig",
    );
    check("[occupation.ar]", "[occupation.pl]", "onbekend veld `pl`");
}

#[test]
fn sentences_and_mondays_are_held_to_the_rule_of_the_house() {
    let what = "Je maakt dingen van hout voor huizen en gebouwen.";
    let long = "Je maakt dingen van hout voor huizen en gebouwen en ook nog voor heel veel andere zaken.";
    check(what, long, "timmerman: 17 woorden, en 15 is het meeste");
    check(
        "Maandag 7 uur: Je laadt",
        "Dinsdag 7 uur: Je laadt",
        "begint niet met 'Maandag 8 uur: '",
    );
    check(
        "Maandag 7 uur: Je laadt",
        "Maandag 27 uur: Je laadt",
        "begint niet met 'Maandag 8 uur: '",
    );
    let skills = "skills = [\"precies meten\", \"een tekening lezen\", ";
    check(
        skills,
        "skills = [",
        "timmerman: skills heeft er 3, en dat zijn er 4 tot 6",
    );
}

#[test]
fn one_address_of_esco_belongs_to_one_occupation() {
    let (first, second) = (&REAL.occupations[0], &REAL.occupations[1]);
    check(&first.esco, &second.esco, "heeft hetzelfde adres in ESCO");
}

#[test]
fn too_few_are_told_by_field_and_level() {
    let (name, text) = &REAL.texts[0];
    let (occupations, problems) = work::read(&[SourceText { name, text }], &REAL.known);
    assert!(!occupations.is_empty() && occupations.len() < 150);
    let told: Vec<String> = problems.iter().map(|problem| problem.message.clone()).collect();
    assert!(
        told.iter()
            .any(|message| message.starts_with("te weinig beroepen samen"))
    );
    assert!(
        told.iter()
            .any(|message| message.starts_with("te weinig beroepen in werkveld 'onderwijs'"))
    );
}

#[test]
fn a_file_that_is_no_toml_leaves_the_others() {
    let mut texts = REAL.texts.clone();
    texts[0].1 = "[[occupation]\n".to_owned();
    let (occupations, problems) = work::read(&sources(&texts), &REAL.known);
    assert!(occupations.len() > 150);
    assert!(
        problems
            .iter()
            .any(|problem| problem.message.contains("geen geldige TOML"))
    );
}

#[test]
fn other_files_are_left_alone_and_without_known_ids_nothing_is_missed() {
    let fields = SourceText {
        name: "fields.toml",
        text: "[[nonsense]]",
    };
    let mut files = sources(&REAL.texts);
    files.push(fields);
    let (occupations, problems) = work::read(&files, &Known::default());
    assert_eq!(
        (occupations.len(), problems),
        (REAL.occupations.len(), Vec::new())
    );
}
