//! Which domain of mbo gives direct admission to which sector of hbo: every cell beside the same rule of the facts.

use std::io::Read;

use feeds::id_of;
use feeds::matrix::{Cell, read};
use pathways::courses::{Admit, Catalogue, Holding};
use pathways::facts::Admission;

use super::Beside;

/// Lays the matrix beside the rules for admission.
pub fn beside(input: impl Read, name: &str, catalogue: &Catalogue) -> Beside {
    let reading = read(input, name);
    let mut beside = Beside::new(name, reading.records.len(), reading.problems);
    for cell in &reading.records {
        let (domain, sector) = (id_of(&cell.domain), id_of(&cell.sector));
        match direct(catalogue, &domain, &sector) {
            None => beside.not_in_facts.push(format!("van {domain} naar {sector}")),
            Some(ours) if ours == cell.direct => beside.same += 1,
            Some(ours) => beside.differs(&sector, format!("na {domain}"), say(ours), say(cell.direct)),
        }
    }
    beside.not_in_file = absent(catalogue, &reading.records);
    beside
}

/// What the facts say; nothing where they are silent. Courses of one sector follow one rule, so any of them will do.
fn direct(catalogue: &Catalogue, domain: &str, sector: &str) -> Option<bool> {
    let domain = catalogue.domains().iter().position(|known| known == domain)?;
    let sector = catalogue.sectors().iter().position(|known| known == sector)?;
    let course = catalogue
        .courses()
        .iter()
        .find(|course| usize::from(course.sector) == sector)?;
    let holding = Holding {
        domain: Some(domain),
        ..Holding::default()
    };
    match catalogue.admit(course, Admission::Mbo, &holding) {
        Admit::Direct => Some(true),
        Admit::Statement => Some(false),
        _ => None,
    }
}

/// Rules of the facts for which the file has no cell.
fn absent(catalogue: &Catalogue, cells: &[Cell]) -> Vec<String> {
    let read: std::collections::HashSet<(String, String)> = cells
        .iter()
        .map(|cell| (id_of(&cell.domain), id_of(&cell.sector)))
        .collect();
    let pairs = catalogue
        .domains()
        .iter()
        .flat_map(|domain| catalogue.sectors().iter().map(move |sector| (domain, sector)));
    pairs
        .filter(|(domain, sector)| direct(catalogue, domain, sector).is_some())
        .filter(|(domain, sector)| !read.contains(&((*domain).clone(), (*sector).clone())))
        .map(|(domain, sector)| format!("van {domain} naar {sector}"))
        .collect()
}

fn say(direct: bool) -> &'static str {
    if direct {
        "rechtstreeks"
    } else {
        "niet rechtstreeks"
    }
}
