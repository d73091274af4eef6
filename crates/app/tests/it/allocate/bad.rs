//! Lists with mistakes: each is told with file, line, column and reason, nothing is divided over them, and nobody is lost.

use super::{APPLICANTS, GROWN, OFFERS, SEED, YOUNG, beside, file, pairs, places, reason};

/// A list with one mistake in it, and what is told of it.
fn check_pairs(young: &str, grown: &str, told: &str) {
    let folder = tempfile::tempdir().unwrap();
    let ran = pairs(folder.path(), young, grown, &["--seed", SEED]);
    assert_ne!(ran.code, Some(0), "{told}: {ran:?}");
    let all = format!("{}{}", ran.said, ran.complained);
    assert!(all.contains(told), "{told}\n{all}");
    assert!(beside(folder.path()).is_empty(), "nothing is left behind");
}

fn check_places(people: &str, offers: &str, told: &str) {
    let folder = tempfile::tempdir().unwrap();
    let ran = places(folder.path(), people, offers, &["--seed", SEED]);
    assert_ne!(ran.code, Some(0), "{told}: {ran:?}");
    let all = format!("{}{}", ran.said, ran.complained);
    assert!(all.contains(told), "{told}\n{all}");
    assert!(beside(folder.path()).is_empty(), "nothing is left behind");
}

#[test]
fn every_mistake_of_a_young_person_is_told_with_its_place() {
    let head = "id,leeftijd,tijden,talen,binnen_km,wens1,wens2,wacht_sinds,wacht_dagen,niet,online,x,y,lat,lon,postcode\n";
    for (row, told) in [
        (",14,altijd,,,,,,,,,,,,,", "regel 2, kolom 'id': is leeg"),
        (
            "J1,14,ma-nacht,,,,,,,,,,,,,",
            "kolom 'tijden': 'ma-nacht' is geen tijd in de week",
        ),
        ("J1,14,ma-mddag,,,,,,,,,,,,,", "bedoel je 'ma-middag'?"),
        ("J1,14,,,,,,,,,,,,,,", "kolom 'tijden': is leeg; schrijf 'altijd'"),
        ("J1,140,altijd,,,,,,,,,,,,,", "'140' is geen leeftijd"),
        ("J1,NaN,altijd,,,,,,,,,,,,,", "'nan' is geen leeftijd"),
        ("J1,,altijd,,,,,,,,,,,,,", "kolom 'leeftijd': is leeg"),
        (
            "J1,14,altijd,Turk,,,,,,,,,,,,",
            "kolom 'talen': 'Turk' ken ik niet; bedoel je 'turks'?",
        ),
        (
            "J1,14,altijd,Klingon,,,,,,,,,,,,",
            "'Klingon' is geen taal die ik ken",
        ),
        (
            "J1,14,altijd,,NaN,,,,,,,,,,,",
            "kolom 'binnen_km': 'NaN' is geen getal",
        ),
        (
            "J1,14,altijd,,-1,,,,,,,,,,,",
            "'-1' kan niet; het ligt tussen 0 en 500",
        ),
        ("J1,14,altijd,,,talen,,,,,,,,,,", "begin met taal:"),
        (
            "J1,14,altijd,,,werkt:zorg,,,,,,,,,,",
            "'werkt' ken ik niet; bedoel je werk?",
        ),
        ("J1,14,altijd,,,dichtbij:ver,,,,,,,,,,", "'ver' is geen afstand"),
        ("J1,14,altijd,,,mentor:M9,,,,,,,,,,", "mentor 'M9' is er niet"),
        (
            "J1,14,altijd,,,taal:Turks,taal:turks,,,,,,,,,",
            "kolom 'wens2': 'taal:turks' staat al bij een eerdere wens",
        ),
        ("J1,14,altijd,,,,,31-02-2026,,,,,,,,", "'31-02-2026' is geen dag"),
        (
            "J1,14,altijd,,,,,2027-01-01,,,,,,,,",
            "ligt na de dag waarop wordt geteld",
        ),
        ("J1,14,altijd,,,,,2026-01-01,3,,,,,,,", "geef er één van de twee"),
        ("J1,14,altijd,,,,,,1.5,,,,,,,", "'1.5' is geen heel getal"),
        (
            "J1,14,altijd,,,,,,,M9,,,,,,",
            "kolom 'niet': mentor 'M9' is er niet",
        ),
        (
            "J1,14,altijd,,,,,,,,misschien,,,,,",
            "'misschien' is geen ja of nee",
        ),
        (
            "J1,14,altijd,,,,,,,,,NaN,463000,,,",
            "kolom 'x': 'NaN' is geen getal",
        ),
        (
            "J1,14,altijd,,,,,,,,,155000,,,,",
            "kolom 'y': is leeg; hoort bij x",
        ),
        ("J1,14,altijd,,,,,,,,,,,5.2,52.1,", "lat en lon lijken verwisseld"),
        ("J1,14,altijd,,,,,,,,,,,,,12", "'12' is geen Nederlandse postcode"),
        ("J1,14,altijd", "deze regel heeft 3 velden en de kop 16"),
        (
            "J1,14,altijd,,,,,,,,,,,,,\nJ1,15,altijd,,,,,,,,,,,,,",
            "regel 3, kolom 'id': 'J1' staat al op regel 2",
        ),
    ] {
        check_pairs(&format!("{head}{row}\n"), GROWN, told);
    }
}

#[test]
fn every_mistake_of_a_mentor_is_told_with_its_place() {
    let head = "id,talen,plekken,geldig_tot,leeftijden\n";
    for (row, told) in [
        (
            "M1,,1000000,2027-12-31,",
            "mentoren.csv, regel 2, kolom 'plekken': '1000000' kan niet",
        ),
        ("M1,,-1,2027-12-31,", "'-1' kan niet"),
        ("M1,,NaN,2027-12-31,", "'NaN' is geen getal"),
        ("M1,,,2027-12-31,", "is leeg; schrijf 0"),
        ("M1,,1,morgen,", "'morgen' is geen dag"),
        (
            "M1,Turkss,1,2027-12-31,",
            "'Turkss' ken ik niet; bedoel je 'turks'?",
        ),
        ("M1,,1,2027-12-31,\nM1,,1,2027-12-31,", "'M1' staat al op regel 2"),
    ] {
        check_pairs("id\nJ1\n", &format!("{head}{row}\n"), told);
    }
    check_pairs("id\nJ1\n", "id,plekken\nM1,1\n", "kolom 'geldig_tot' ontbreekt");
    check_pairs("id\nJ1\n", "", "mentoren.csv: het bestand is leeg");
    check_pairs("", GROWN, "jongeren.csv: het bestand is leeg");
    check_pairs("PK\u{3}\u{4}niets", GROWN, "deze spreadsheet kan ik niet lezen");
}

#[test]
fn every_mistake_with_places_is_told_with_its_place() {
    for (people, offers, told) in [
        (
            APPLICANTS,
            "id;plekken\nhaven;0\nrechtbank;2\n",
            "aanbod.csv, regel 2, kolom 'plekken': '0' kan niet",
        ),
        (
            APPLICANTS,
            "id;plekken\nhaven;1000000\nrechtbank;2\n",
            "'1000000' kan niet",
        ),
        (
            APPLICANTS,
            "id;plekken\nhaven;1\nhaven;2\n",
            "'haven' staat al op regel 2",
        ),
        (
            APPLICANTS,
            "id;plekken;eerst_voor\nhaven;1;3a:2\nrechtbank;2;\n",
            "meer plekken eerst voor groepen",
        ),
        (
            APPLICANTS,
            "id;plekken;eerst_voor\nhaven;1;veel\nrechtbank;2;\n",
            "schrijf groep:aantal",
        ),
        (
            "id;keuze1\nA1;havn\n",
            OFFERS,
            "kolom 'keuze1': 'havn' is geen aanbod; bedoel je 'haven'?",
        ),
        (
            "id;keuze1;keuze2\nA1;haven;haven\n",
            OFFERS,
            "kolom 'keuze2': 'haven' staat al bij een eerdere keuze",
        ),
        (
            "id;keuze1;voorrang\nA1;haven;haven:9\n",
            OFFERS,
            "schrijf aanbod of aanbod:2",
        ),
        (
            "id;keuze1\nA1;haven\nA1;haven\n",
            OFFERS,
            "'A1' staat al op regel 2",
        ),
        ("id\nA1\n", OFFERS, "kolom 'keuze1' ontbreekt"),
        ("", OFFERS, "het bestand is leeg"),
    ] {
        check_places(people, offers, told);
    }
}

#[test]
fn good_rows_go_through_when_asked_and_the_others_are_told_in_the_run() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let young = format!("{YOUNG}J4,14,ma-nacht,,werkt:zorg,1\nJ1,15,altijd,,,1\n");
    let guarded = pairs(here, &young, GROWN, &["--seed", SEED]);
    assert_eq!(guarded.code, Some(3), "{guarded:?}");
    insta::assert_snapshot!("bad_rows", guarded.shown("allocate pairs …"));
    assert!(beside(here).is_empty());
    let ran = pairs(here, &young, GROWN, &["--seed", SEED, "--skip-bad"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    // J4 has two mistakes on one line, and J1 one on another.
    assert!(ran.said.contains("Regels die niet meededen: 2"), "{}", ran.said);
    let out = file(here, "left-out.csv");
    for told in ["J4;jongeren.csv;5;tijden;", "J1;jongeren.csv;6;id;"] {
        assert!(out.contains(told), "{out}");
    }
    assert!(file(here, "report.html").contains("ma-nacht"));
    // The first row of J1 counts.
    assert!(reason(here, "J1").starts_with("J1;M2;"));
    assert!(!file(here, "input.json").contains("J4"));
}

#[test]
fn an_offer_that_is_left_out_takes_no_applicant_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let ran = places(
        here,
        APPLICANTS,
        "id;plekken\nhaven;0\nrechtbank;2\n",
        &["--seed", SEED, "--skip-bad"],
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.said.contains("'A1' koos 'haven'; dat aanbod is weggelaten"),
        "{}",
        ran.said
    );
    assert!(reason(here, "A2").starts_with("A2;rechtbank;"));
    assert!(reason(here, "A1").contains("geen keuze op je lijst"));
}

#[test]
fn nobody_and_one_for_all_are_clear_outcomes() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let mentors = "id,plekken,geldig_tot\n";
    for (young, grown, told) in [
        (
            "id\n",
            format!("{mentors}M1,1,2027-12-31\n"),
            "Jongeren die wachten: 0",
        ),
        ("id\nJ1\n", mentors.to_owned(), "Jongeren zonder mentor: 1"),
        (
            "id\nJ1\nJ2\n",
            format!("{mentors}M1,1,2027-12-31\n"),
            "Jongeren met een mentor: 1",
        ),
        (
            "id\nJ1\nJ2\n",
            format!("{mentors}M1,500,2027-12-31\n"),
            "Jongeren met een mentor: 2",
        ),
        (
            "id\nJ1\n",
            format!("{mentors}M1,0,2027-12-31\n"),
            "Jongeren zonder mentor: 1",
        ),
        (
            "id\nJ1\n",
            format!("{mentors}M1,1,\n"),
            "Jongeren zonder mentor: 1",
        ),
    ] {
        let ran = pairs(here, young, &grown, &["--seed", SEED, "--replace"]);
        assert_eq!(ran.code, Some(0), "{told}: {ran:?}");
        assert!(ran.said.contains(told), "{told}: {}", ran.said);
    }
    assert!(
        reason(here, "J1").contains("verklaring en training in orde"),
        "{}",
        reason(here, "J1")
    );
    // The last day of the term is one day after the certificate.
    let grown = format!("{mentors}M1,1,2027-06-30\n");
    let late = pairs(
        here,
        "id\nJ1\n",
        &grown,
        &["--seed", SEED, "--replace", "--until", "2027-07-01"],
    );
    assert!(late.said.contains("Jongeren zonder mentor: 1"), "{late:?}");
    let in_time = pairs(
        here,
        "id\nJ1\n",
        &grown,
        &["--seed", SEED, "--replace", "--until", "2027-06-30"],
    );
    assert!(in_time.said.contains("Jongeren met een mentor: 1"), "{in_time:?}");
    let ran = places(
        here,
        "id,keuze1\n",
        "id,plekken\n",
        &["--seed", SEED, "--replace"],
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[test]
fn what_cannot_be_read_is_told_in_the_language_that_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let young = format!("{YOUNG}J4,14,ma-nacht,,werkt:zorg,1\nJ1,15,altijd,,,1\n");
    let told = [
        "jongeren.csv, line 5, column 'tijden': 'ma-nacht' is no time in the week; write mon-morning",
        "'werkt' ken ik niet",
        "'J1' stands on line 2 already; that one counts",
        "Nothing was divided",
    ];
    let ran = pairs(here, &young, GROWN, &["--seed", SEED, "--lang", "en"]);
    let all = format!("{}{}", ran.said, ran.complained);
    assert!(
        all.contains(told[0]) && all.contains(told[2]) && all.contains(told[3]),
        "{all}"
    );
    assert!(!all.contains(told[1]) && !all.contains("regel"), "{all}");
    let ran = pairs(
        here,
        &young,
        GROWN,
        &["--seed", SEED, "--lang", "en", "--skip-bad"],
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(file(here, "left-out.csv").contains("stands on line 2 already"));
}
