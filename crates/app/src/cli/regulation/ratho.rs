//! Subject demands: every cell of the courses we have facts of, beside the same cell of the regulation.

use std::collections::HashSet;
use std::io::Read;

use feeds::id_of;
use feeds::ratho::{Annex, CourseRow, read};
use pathways::Facts;
use pathways::courses::{Catalogue, Course, PROFILES};
use pathways::demand::{Demand, parse};
use pathways::facts::Admission;

use super::Beside;

/// Lays the regulation beside the courses.
pub fn beside(input: impl Read, name: &str, catalogue: &Catalogue, facts: &Facts) -> Beside {
    let reading = read(input, name, parse);
    let mut beside = Beside::new(name, reading.records.len(), reading.problems);
    let mut met: HashSet<usize> = HashSet::new();
    for course in catalogue.courses() {
        for (annex, admission) in annexes(&facts.node(course.node).id) {
            let rows = rows_of(&reading.records, *annex, catalogue, course);
            if rows.is_empty() {
                beside
                    .not_in_file
                    .push(format!("{}, bijlage {annex:?}", course.id));
            }
            for index in rows {
                met.insert(index);
                cells(
                    &mut beside,
                    catalogue,
                    course,
                    *admission,
                    &reading.records[index],
                );
            }
        }
    }
    let strangers = reading
        .records
        .iter()
        .enumerate()
        .filter(|(index, _)| !met.contains(index));
    beside.not_in_facts = strangers
        .map(|(_, row)| format!("bijlage {:?}, {}: {}", row.annex, row.sector, row.name))
        .collect();
    beside
}

/// The annexes in which a course of this kind stands, with the diploma each is about.
fn annexes(node: &str) -> &'static [(Annex, Admission)] {
    match node {
        "hbo-ba" => &[(Annex::B1, Admission::Havo), (Annex::B2, Admission::Vwo)],
        "wo-ba" => &[(Annex::A, Admission::Vwo)],
        _ => &[],
    }
}

/// Rows for a course: annex, sector and name agree. The annexes write one name in several ways.
fn rows_of(rows: &[CourseRow<Demand>], annex: Annex, catalogue: &Catalogue, course: &Course) -> Vec<usize> {
    let sector = &catalogue.sectors()[usize::from(course.sector)];
    let name = fold(course.law_name.as_deref().unwrap_or(&course.name));
    let ours = |row: &CourseRow<Demand>| {
        row.annex == annex && id_of(&row.sector) == *sector && fold(&row.name) == name
    };
    rows.iter()
        .enumerate()
        .filter(|(_, row)| ours(row))
        .map(|(index, _)| index)
        .collect()
}

fn cells(
    beside: &mut Beside,
    catalogue: &Catalogue,
    course: &Course,
    admission: Admission,
    row: &CourseRow<Demand>,
) {
    for (index, profile) in PROFILES.iter().enumerate() {
        let (ours, theirs) = (catalogue.demand(course, admission, index), &row.demands[index]);
        if ours == Some(theirs) {
            beside.same += 1;
        } else {
            let ours = ours.map_or_else(|| "ontbreekt".to_owned(), Demand::to_string);
            beside.differs(
                &course.id,
                format!("bijlage {:?}, profiel {profile}", row.annex),
                ours,
                theirs.to_string(),
            );
        }
    }
}

/// "B Accountancy", "B. accountancy" and "Accountancy" are one course.
fn fold(name: &str) -> String {
    let bare = name
        .strip_prefix("B. ")
        .or_else(|| name.strip_prefix("B "))
        .unwrap_or(name);
    let spelled = bare.replace('&', "and").to_lowercase();
    spelled
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}
