//! A catalogue of the regulation's own rows, for whoever imports the regulation itself instead of the courses of the facts.
//!
//! Deliberately absent: reading the regulation's files, and judging whether it is still in force.

use std::collections::HashMap;

use super::{ByDiploma, Catalogue, Course, Kinds};
use crate::demand::Demand;
use crate::facts::{Admission, Facts, Provenance};
use crate::point::NodeId;

/// One row of the regulation: what one diploma has to bring to one course. A course of hbo has two, one for havo and one
/// for vwo.
#[derive(Clone, Debug)]
pub struct LawRow {
    /// The diploma: [`Admission::Havo`] or [`Admission::Vwo`].
    pub admission: Admission,
    /// Where the course stands: `hbo-ba` or `wo-ba`.
    pub node: NodeId,
    /// Id of the sector.
    pub sector: String,
    /// The course, as the law names it.
    pub name: String,
    /// What each profile has to bring, in the order of [`super::PROFILES`].
    pub demands: [Demand; 4],
    /// Additional demands apply.
    pub extra: bool,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// One cell of the matrix of mbo domains and hbo sectors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorCell {
    /// Id of the sector.
    pub sector: String,
    /// Id of the domain.
    pub domain: String,
    /// A diploma of the domain gives direct admission.
    pub direct: bool,
}

/// What came of rows.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The catalogue; it has courses and no mbo programmes.
    pub catalogue: Catalogue,
    /// For each row, the course it went to: an index in [`Catalogue::courses`].
    pub courses: Vec<usize>,
    /// What was left out, in Dutch, for the person who imports.
    pub problems: Vec<String>,
}

impl Catalogue {
    /// Builds a catalogue from the rows of the regulation.
    ///
    /// Rows of the same place and sector whose names differ only in signs and in a leading "B" are one course, which takes
    /// one row for havo and one for vwo; a further row for the same diploma begins a course of its own. So no row is lost
    /// and none overrides another.
    pub fn from_rows(facts: &Facts, rows: &[LawRow], cells: &[SectorCell]) -> Imported {
        let mut builder = Builder {
            imported: Imported::default(),
            demands: HashMap::new(),
            known: HashMap::new(),
        };
        builder.imported.catalogue.domains = facts.domains().iter().map(|domain| domain.id.clone()).collect();
        for cell in cells {
            builder.cell(cell);
        }
        for row in rows {
            builder.row(facts, row);
        }
        builder.imported.catalogue.kinds = Kinds::of(&builder.imported.catalogue.courses);
        builder.imported
    }
}

struct Builder {
    imported: Imported,
    /// Demands already kept, by canonical form.
    demands: HashMap<String, u16>,
    /// Courses by place, sector and name.
    known: HashMap<(NodeId, u16, String), Vec<usize>>,
}

impl Builder {
    fn cell(&mut self, cell: &SectorCell) {
        let catalogue = &mut self.imported.catalogue;
        let sector = usize::from(catalogue.sector_index(&cell.sector));
        let excluded = catalogue.excluded[sector].get_or_insert(0);
        match catalogue.domains.iter().position(|known| *known == cell.domain) {
            Some(domain) if !cell.direct => *excluded |= 1 << domain,
            Some(_) => {}
            None => self
                .imported
                .problems
                .push(format!("domein '{}' staat niet in de feiten", cell.domain)),
        }
    }

    fn row(&mut self, facts: &Facts, row: &LawRow) {
        let sector = self.imported.catalogue.sector_index(&row.sector);
        let cells = [0, 1, 2, 3].map(|profile| self.keep(&row.demands[profile]));
        let key = (row.node, sector, bare(&row.name));
        let same = self.known.entry(key).or_default();
        let courses = &mut self.imported.catalogue.courses;
        let free = same
            .iter()
            .copied()
            .find(|index| slot(&mut courses[*index], row.admission).is_none());
        let index = free.unwrap_or_else(|| {
            courses.push(course(facts, row, sector, courses.len()));
            same.push(courses.len() - 1);
            courses.len() - 1
        });
        *slot(&mut courses[index], row.admission) = Some(cells);
        self.imported.courses.push(index);
    }

    fn keep(&mut self, demand: &Demand) -> u16 {
        let demands = &mut self.imported.catalogue.demands;
        *self.demands.entry(demand.to_string()).or_insert_with(|| {
            demands.push(demand.clone());
            u16::try_from(demands.len() - 1).unwrap_or(u16::MAX)
        })
    }
}

fn slot(course: &mut Course, admission: Admission) -> &mut Option<[u16; 4]> {
    match admission {
        Admission::Vwo => &mut course.demands.vwo,
        _ => &mut course.demands.havo,
    }
}

fn course(facts: &Facts, row: &LawRow, sector: u16, number: usize) -> Course {
    Course {
        id: format!("{}-{number}", facts.node(row.node).id),
        name: row.name.clone(),
        name_en: None,
        node: row.node,
        sector,
        demands: ByDiploma::default(),
        also_ad: false,
        extra: if row.extra {
            vec!["aptitude".to_owned()]
        } else {
            Vec::new()
        },
        tests: Vec::new(),
        tests_not_for: Vec::new(),
        may_repair_in_first_year: Vec::new(),
        fixed_places: false,
        aliases: Vec::new(),
        law_name: Some(row.name.clone()),
        provenance: row.provenance.clone(),
    }
}

/// The annexes write one name in several ways: with and without "B", hyphens, capitals, "&".
fn bare(name: &str) -> String {
    let name = name
        .strip_prefix("B.")
        .or_else(|| name.strip_prefix("B "))
        .unwrap_or(name);
    let spelled = name.replace('&', "and").to_lowercase();
    spelled
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}
