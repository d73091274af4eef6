//! Reading the catalogue's files: rows into courses and programmes, and what is wrong with them into problems.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

use super::{ByDiploma, Catalogue, Course, Kinds, Programme};
use crate::demand::{self, Demand};
use crate::facts::read::{self, Row};
use crate::facts::{Facts, Problem, Provenance, SourceText};

/// Reads the files that are the catalogue's.
pub(super) fn parse(facts: &Facts, files: &[SourceText<'_>]) -> (Catalogue, Vec<Problem>) {
    let mut loader = Loader {
        facts,
        catalogue: Catalogue::default(),
        problems: Vec::new(),
        ids: HashSet::new(),
        seen: HashMap::new(),
    };
    loader.catalogue.domains = facts.domains().iter().map(|domain| domain.id.clone()).collect();
    for file in files {
        match file.name {
            "admission.toml" => loader.admission(file),
            "courses.toml" => loader.courses(file),
            "mbo.toml" => loader.programmes(file),
            _ => {}
        }
    }
    loader.catalogue.kinds = Kinds::of(&loader.catalogue.courses);
    loader.problems.sort();
    (loader.catalogue, loader.problems)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CourseRow {
    id: String,
    name: String,
    name_en: Option<String>,
    node: String,
    sector: String,
    #[serde(default)]
    also_ad: bool,
    havo: Option<Cells>,
    vwo: Option<Cells>,
    #[serde(default)]
    extra: Vec<String>,
    #[serde(default)]
    tests: BTreeMap<String, String>,
    #[serde(default)]
    tests_not_for: Vec<String>,
    #[serde(default)]
    may_repair_in_first_year: Vec<String>,
    #[serde(default)]
    fixed_places: bool,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    aliases_en: Vec<String>,
    #[serde(default)]
    aliases_tr: Vec<String>,
    #[serde(default)]
    aliases_ar: Vec<String>,
    law_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cells {
    nt: String,
    ng: String,
    em: String,
    cm: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgrammeRow {
    id: String,
    name: String,
    name_en: Option<String>,
    levels: Vec<u8>,
    /// The entry level belongs to no domain.
    domain: Option<String>,
    #[serde(default)]
    crebo: Vec<u32>,
    #[serde(default)]
    four_years: Vec<u32>,
    #[serde(default)]
    specialist: Vec<u32>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    aliases_en: Vec<String>,
    #[serde(default)]
    aliases_tr: Vec<String>,
    #[serde(default)]
    aliases_ar: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdmissionRow {
    sector: String,
    not_direct: Vec<String>,
    /// What is left for the domains that are named; only the statement of the institution is known.
    #[serde(rename = "otherwise")]
    _otherwise: Option<Otherwise>,
}

#[derive(Deserialize)]
enum Otherwise {
    #[serde(rename = "sufficiency-statement")]
    SufficiencyStatement,
}

struct Loader<'a> {
    facts: &'a Facts,
    catalogue: Catalogue,
    problems: Vec<Problem>,
    /// Ids already read.
    ids: HashSet<String>,
    /// Demands already kept, by canonical form.
    seen: HashMap<String, u16>,
}

impl Loader<'_> {
    fn problem(&mut self, provenance: &Provenance, message: String) {
        self.problems.push(Problem {
            file: provenance.file.clone(),
            line: provenance.line,
            message,
        });
    }

    fn admission(&mut self, file: &SourceText<'_>) {
        for Row {
            value: row,
            provenance,
        } in read::rows::<AdmissionRow>(file, "admission", &mut self.problems)
        {
            let sector = usize::from(self.catalogue.sector_index(&row.sector));
            self.catalogue.excluded[sector].get_or_insert(0);
            for domain in &row.not_direct {
                match self.catalogue.domains.iter().position(|known| known == domain) {
                    Some(index) => *self.catalogue.excluded[sector].get_or_insert(0) |= 1 << index,
                    None => self.problem(
                        &provenance,
                        format!("domein '{domain}' staat niet in domains.toml"),
                    ),
                }
            }
        }
    }

    fn courses(&mut self, file: &SourceText<'_>) {
        for Row {
            value: row,
            provenance,
        } in read::rows::<CourseRow>(file, "course", &mut self.problems)
        {
            let Some(node) = self.facts.node_id(&row.node) else {
                self.problem(
                    &provenance,
                    format!("{}: '{}' staat niet in nodes.toml", row.id, row.node),
                );
                continue;
            };
            if !self.ids.insert(row.id.clone()) {
                self.problem(&provenance, format!("id '{}' staat er twee keer", row.id));
            }
            let havo = row.havo.and_then(|cells| self.cells(&row.id, cells, &provenance));
            let vwo = row.vwo.and_then(|cells| self.cells(&row.id, cells, &provenance));
            for track in row
                .tests_not_for
                .iter()
                .filter(|id| self.facts.node_id(id).is_none())
            {
                self.problem(
                    &provenance,
                    format!("{}: '{track}' staat niet in nodes.toml", row.id),
                );
            }
            let aliases = [row.aliases, row.aliases_en, row.aliases_tr, row.aliases_ar].concat();
            let tests = self.tests(&row.id, row.tests, &provenance);
            self.check_sources(&row.id, &provenance);
            let sector = self.catalogue.sector_index(&row.sector);
            self.catalogue.courses.push(Course {
                id: row.id,
                name: row.name,
                name_en: row.name_en,
                node,
                sector,
                demands: ByDiploma { havo, vwo },
                also_ad: row.also_ad,
                extra: row.extra,
                tests,
                tests_not_for: row.tests_not_for,
                may_repair_in_first_year: row.may_repair_in_first_year,
                fixed_places: row.fixed_places,
                aliases,
                law_name: row.law_name,
                provenance,
            });
        }
    }

    fn programmes(&mut self, file: &SourceText<'_>) {
        for Row {
            value: row,
            provenance,
        } in read::rows::<ProgrammeRow>(file, "programme", &mut self.problems)
        {
            let domain = row
                .domain
                .as_ref()
                .filter(|id| !self.catalogue.domains.contains(id));
            if let Some(domain) = domain.filter(|_| !self.catalogue.domains.is_empty()) {
                self.problem(
                    &provenance,
                    format!("{}: domein '{domain}' staat niet in domains.toml", row.id),
                );
            }
            if !self.ids.insert(row.id.clone()) {
                self.problem(&provenance, format!("id '{}' staat er twee keer", row.id));
            }
            if row.levels.is_empty() || row.levels.iter().any(|level| !(1..=4).contains(level)) {
                self.problem(&provenance, format!("{}: levels zijn 1 tot en met 4", row.id));
            }
            self.check_sources(&row.id, &provenance);
            self.catalogue.programmes.push(Programme {
                aliases: [row.aliases, row.aliases_en, row.aliases_tr, row.aliases_ar].concat(),
                id: row.id,
                name: row.name,
                name_en: row.name_en,
                levels: row.levels,
                domain: row.domain,
                crebo: row.crebo,
                four_years: !row.four_years.is_empty(),
                specialist: !row.specialist.is_empty(),
                provenance,
            });
        }
    }

    fn check_sources(&mut self, id: &str, provenance: &Provenance) {
        let unknown: Vec<String> = provenance
            .source
            .iter()
            .filter(|source| self.facts.source(source).is_none())
            .cloned()
            .collect();
        for source in unknown.iter().filter(|_| !self.facts.sources().is_empty()) {
            self.problem(
                provenance,
                format!("{id}: bron '{source}' staat niet in sources.toml"),
            );
        }
    }

    fn cells(&mut self, id: &str, cells: Cells, provenance: &Provenance) -> Option<[u16; 4]> {
        let mut found = [0; 4];
        for (slot, cell) in found.iter_mut().zip([cells.nt, cells.ng, cells.em, cells.cm]) {
            *slot = match demand::parse(&cell) {
                Ok(demand) => self.keep(demand),
                Err(error) => {
                    self.problem(provenance, format!("{id}: eis '{cell}': {error}"));
                    return None;
                }
            };
        }
        Some(found)
    }

    fn tests(
        &mut self,
        id: &str,
        tests: BTreeMap<String, String>,
        provenance: &Provenance,
    ) -> Vec<(String, Demand)> {
        let mut found = Vec::new();
        for (name, cell) in tests {
            match demand::parse(&cell) {
                Ok(demand) => found.push((name, demand)),
                Err(error) => self.problem(provenance, format!("{id}: toets '{name}', '{cell}': {error}")),
            }
        }
        found
    }

    fn keep(&mut self, demand: Demand) -> u16 {
        let demands = &mut self.catalogue.demands;
        *self.seen.entry(demand.to_string()).or_insert_with(|| {
            demands.push(demand);
            u16::try_from(demands.len() - 1).unwrap_or(u16::MAX)
        })
    }
}
