//! The facts on courses, mbo programmes and admission, against the law they were written from. The law is read in place;
//! what can be checked without it is checked everywhere.

use std::collections::BTreeSet;
use std::path::Path;

use pathways::demand::{Demand, Subject, parse};
use toml::{Table, Value};

use crate::law;

const PROFILES: [&str; 4] = ["nt", "ng", "em", "cm"];

fn facts(file: &str, key: &str) -> Vec<Table> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../facts")
        .join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
    let table: Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    let rows = table[key]
        .as_array()
        .unwrap_or_else(|| panic!("{file}: no rows '{key}'"));
    rows.iter()
        .map(|row| row.as_table().cloned().unwrap_or_default())
        .collect()
}

fn text<'a>(row: &'a Table, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn texts(row: &Table, key: &str) -> Vec<String> {
    let list = row
        .get(key)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn numbers(row: &Table, key: &str) -> Vec<i64> {
    let list = row
        .get(key)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    list.iter().filter_map(Value::as_integer).collect()
}

/// "Afbouw, hout en onderhoud" -> "afbouw-hout-en-onderhoud". The regulation repeats one domain per ministry: "(EZ)".
fn kebab(name: &str) -> String {
    let plain = name.replace("(EZ)", "").to_lowercase();
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-")
}

/// The annexes write one name in several ways: with and without "B", hyphens, capitals, "&".
fn fold(name: &str) -> String {
    let bare = name
        .strip_prefix("B. ")
        .or_else(|| name.strip_prefix("B "))
        .unwrap_or(name);
    let spelled = bare.replace('&', "and").to_lowercase();
    spelled.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn demand(cell: &str) -> Demand {
    parse(cell).unwrap_or_else(|error| panic!("{cell}: {error}"))
}

fn demands(row: &Table, track: &str) -> Option<Vec<Demand>> {
    let cells = row.get(track)?.as_table()?;
    assert_eq!(cells.len(), 4, "{}", text(row, "id"));
    Some(
        PROFILES
            .iter()
            .map(|profile| demand(text(cells, profile)))
            .collect(),
    )
}

/// Rows of the regulation for a course: annex, sector and folded name agree.
fn law_rows<'a>(law: &'a [Vec<String>], annex: &str, course: &Table) -> Vec<&'a Vec<String>> {
    let name = fold(text(course, "law_name"));
    law.iter()
        .filter(|row| row[0] == annex && kebab(&row[3]) == text(course, "sector") && fold(&row[4]) == name)
        .collect()
}

fn footnote(rows: &[&Vec<String>], number: &str) -> bool {
    rows.iter()
        .any(|row| row[9].split(',').any(|note| note == number))
}

#[test]
fn every_course_asks_what_the_law_asks() {
    let Some(law) = law::rows("ratho_vooropleidingseisen_vo_ho.csv") else {
        return;
    };
    for course in facts("courses.toml", "course") {
        let id = text(&course, "id");
        let annexes: &[(&str, &str)] = match text(&course, "node") {
            "hbo-ba" => &[("B1", "havo"), ("B2", "vwo")],
            _ => &[("A", "vwo")],
        };
        for (annex, track) in annexes {
            let rows = law_rows(&law, annex, &course);
            assert!(
                !rows.is_empty(),
                "{id}: annex {annex} has no '{}'",
                text(&course, "law_name")
            );
            for row in &rows {
                let expected: Vec<Demand> = row[5..9].iter().map(|cell| demand(cell)).collect();
                assert_eq!(demands(&course, track), Some(expected), "{id}, {track}");
            }
        }
        assert!(
            annexes.len() == 2 || course.get("havo").is_none(),
            "{id}: a wo course has no havo column"
        );
    }
}

#[test]
fn every_footnote_of_the_law_is_kept() {
    let Some(law) = law::rows("ratho_vooropleidingseisen_vo_ho.csv") else {
        return;
    };
    // Annex D names the games course although its row has no footnote; the tests of pabo are in art. 2.5.
    let beside_the_footnote = ["hbo-games", "hbo-pabo"];
    for course in facts("courses.toml", "course") {
        let id = text(&course, "id");
        let annex = if text(&course, "node") == "hbo-ba" {
            "B1"
        } else {
            "A"
        };
        let rows = law_rows(&law, annex, &course);
        let extra = !texts(&course, "extra").is_empty();
        assert_eq!(
            extra,
            footnote(&rows, "1") || beside_the_footnote.contains(&id),
            "{id}: extra"
        );
        assert_eq!(
            course.get("also_ad").is_some(),
            footnote(&rows, "3"),
            "{id}: also_ad"
        );
        if annex == "A" {
            let economists = texts(&course, "may_repair_in_first_year").contains(&"em".to_owned());
            assert_eq!(economists, footnote(&rows, "2"), "{id}: repair in the first year");
        }
    }
}

#[test]
fn admission_reproduces_every_cell_of_the_matrix() {
    let Some(law) = law::rows("ratho_mbo_domein_hbo_sector.csv") else {
        return;
    };
    let admission = facts("admission.toml", "admission");
    assert_eq!(admission.len(), law::SECTORS.len());
    let mut cells = 0;
    for row in &law {
        for (column, sector) in law::SECTORS.iter().enumerate() {
            let Some(rule) = admission.iter().find(|rule| text(rule, "sector") == *sector) else {
                panic!("no rule for {sector}");
            };
            let direct = !texts(rule, "not_direct").contains(&kebab(&row[0]));
            assert_eq!(direct, row[column + 1] == "1", "{} to {sector}", row[0]);
            cells += 1;
        }
    }
    assert_eq!(cells, 112);
}

#[test]
fn every_programme_is_what_its_codes_are() {
    let Some(law) = law::rows("crebo_kwalificaties_2015.csv") else {
        return;
    };
    let Some(four_years) = law::rows("crebo_vierjarig_2015.csv") else {
        return;
    };
    for programme in facts("mbo.toml", "programme") {
        let id = text(&programme, "id");
        let codes = numbers(&programme, "crebo");
        let rows: Vec<&Vec<String>> = law
            .iter()
            .filter(|row| codes.iter().any(|code| row[4] == code.to_string()))
            .collect();
        assert_eq!(rows.len(), codes.len(), "{id}: a code is unknown");
        let levels: BTreeSet<i64> = rows.iter().filter_map(|row| row[6].parse().ok()).collect();
        assert_eq!(
            numbers(&programme, "levels"),
            levels.into_iter().collect::<Vec<_>>(),
            "{id}: levels"
        );
        for row in &rows {
            let domain = if row[6] == "1" {
                String::new()
            } else {
                kebab(&row[1])
            };
            assert_eq!(text(&programme, "domain"), domain, "{id}: domain of {}", row[4]);
        }
        let those = |listed: &dyn Fn(&Vec<String>) -> bool| -> BTreeSet<String> {
            rows.iter()
                .filter(|row| listed(row))
                .map(|row| row[4].clone())
                .collect()
        };
        let kept =
            |key: &str| -> BTreeSet<String> { numbers(&programme, key).iter().map(i64::to_string).collect() };
        assert_eq!(
            kept("four_years"),
            those(&|row| four_years.iter().any(|long| long[0] == row[4])),
            "{id}"
        );
        assert_eq!(
            kept("specialist"),
            those(&|row| row[7] == "specialistenopleiding"),
            "{id}"
        );
    }
}

#[test]
fn courses_are_many_spread_and_findable() {
    let courses = facts("courses.toml", "course");
    assert!(courses.len() >= 130);
    let ids: BTreeSet<&str> = courses.iter().map(|course| text(course, "id")).collect();
    assert_eq!(ids.len(), courses.len(), "an id stands twice");
    for course in &courses {
        let id = text(course, "id");
        assert!(
            id.chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
            "{id}"
        );
        assert!(
            !texts(course, "aliases").is_empty() && !text(course, "name_en").is_empty(),
            "{id}"
        );
        assert_eq!(demands(course, "vwo").map(|cells| cells.len()), Some(4), "{id}");
        assert_eq!(
            demands(course, "havo").is_some(),
            text(course, "node") == "hbo-ba",
            "{id}"
        );
        if let Some(tests) = course.get("tests").and_then(Value::as_table) {
            assert!(
                tests
                    .values()
                    .filter_map(Value::as_str)
                    .all(|cell| matches!(demand(cell), Demand::Subjects(_)))
            );
        }
    }
    for node in ["hbo-ba", "wo-ba"] {
        let of = |sector: &str| {
            courses
                .iter()
                .filter(|c| text(c, "node") == node && text(c, "sector") == sector)
                .count()
        };
        let own = if node == "hbo-ba" { "onderwijs" } else { "recht" };
        for sector in [
            "economie",
            "gedrag-en-maatschappij",
            "gezondheidszorg",
            "taal-en-cultuur",
            "techniek",
            own,
        ] {
            assert!(of(sector) >= 4, "{node} {sector}");
        }
    }
}

#[test]
fn programmes_cover_every_domain_and_level() {
    let programmes = facts("mbo.toml", "programme");
    assert!(programmes.len() >= 70);
    let domains: BTreeSet<String> = facts("domains.toml", "domain")
        .iter()
        .map(|row| text(row, "id").to_owned())
        .collect();
    let used: BTreeSet<String> = programmes
        .iter()
        .map(|row| text(row, "domain").to_owned())
        .collect();
    assert_eq!(domains.len(), 16);
    assert!(domains.is_subset(&used), "{:?}", domains.difference(&used));
    assert!(
        used.iter()
            .all(|domain| domain.is_empty() || domains.contains(domain))
    );
    let levels: BTreeSet<i64> = programmes.iter().flat_map(|row| numbers(row, "levels")).collect();
    assert_eq!(levels, BTreeSet::from([1, 2, 3, 4]));
    let codes: Vec<i64> = programmes.iter().flat_map(|row| numbers(row, "crebo")).collect();
    assert_eq!(
        codes.iter().collect::<BTreeSet<_>>().len(),
        codes.len(),
        "a code stands twice"
    );
}

#[test]
fn subjects_of_the_facts_are_those_of_the_language() {
    let rows = facts("subjects.toml", "subject");
    let ids: Vec<&str> = rows.iter().map(|row| text(row, "id")).collect();
    assert_eq!(ids, Subject::all().map(Subject::id).collect::<Vec<_>>());
    for row in &rows {
        // The published text sets one letter higher, in markup that no cell of the data holds.
        for spelling in texts(row, "spellings")
            .into_iter()
            .filter(|spelling| !spelling.contains('<'))
        {
            assert_eq!(demand(&spelling), demand(text(row, "id")), "{spelling}");
        }
    }
}
