//! What a course asks of a diploma: the cell of the regulation for one's profile, or the sector's rule for one's domain.

use super::{Ask, Catalogue, Course};
use crate::demand::{Demand, SubjectSet};
use crate::facts::Admission;

/// What a course asks of one diploma.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admit {
    /// Nothing more.
    Direct,
    /// One of these sets of subjects has to be added.
    Subjects(Vec<SubjectSet>),
    /// The profile is not chosen yet: these give admission, directly or with subjects.
    Profiles {
        /// Bits of [`PROFILES`](super::PROFILES) that give direct admission.
        direct: u8,
        /// Bits of profiles that give admission with subjects.
        with_subjects: u8,
    },
    /// The mbo domain is not chosen yet: all but these indexes of [`Catalogue::domains`] give direct admission.
    DomainsExcept(u32),
    /// Only with a statement of the institution that one knows enough (sufficientieverklaring).
    Statement,
    /// The regulation is silent; the institution decides.
    Unstated,
    /// Not with this diploma.
    NotAdmitted,
}

impl Admit {
    /// No school can add a demand: the right stands, once what it lists is there.
    pub fn is_by_right(&self) -> bool {
        !matches!(self, Admit::Statement | Admit::Unstated | Admit::NotAdmitted)
    }

    /// The same in brief; none where one is not admitted.
    pub(crate) fn brief(&self) -> Option<Brief> {
        (*self != Admit::NotAdmitted).then(|| Brief {
            by_right: self.is_by_right(),
            direct: *self == Admit::Direct,
            subjects: match self {
                Admit::Subjects(sets) => sets.first().copied().unwrap_or_default(),
                _ => SubjectSet::default(),
            },
        })
    }
}

/// What a comparison needs of an [`Admit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Brief {
    /// No school can add a demand.
    pub by_right: bool,
    /// Nothing more is asked.
    pub direct: bool,
    /// Subjects to add, as one smallest set.
    pub subjects: SubjectSet,
}

/// The answers of [`Catalogue::admit`] to one holding, in brief. A catalogue has thousands of courses and some fifty
/// demands, so each demand and each sector is judged once.
pub(crate) enum Admissions {
    /// By the cell of one's profile.
    Profile {
        admission: Admission,
        profile: usize,
        by_demand: Vec<Option<Brief>>,
    },
    /// By all cells, while the profile is free.
    Free {
        admission: Admission,
        by_demand: Vec<Promise>,
    },
    /// By the sector of the course and one's domain.
    Domain { by_sector: Vec<Option<Brief>> },
    /// The same for every course.
    Same(Option<Brief>),
}

impl Admissions {
    pub fn new(catalogue: &Catalogue, admission: Admission, holding: &Holding) -> Admissions {
        match (admission, holding.profile) {
            (Admission::Havo | Admission::Vwo, Some(profile)) => Admissions::Profile {
                admission,
                profile,
                by_demand: catalogue
                    .demands
                    .iter()
                    .map(|demand| ask(Some(demand), holding).brief())
                    .collect(),
            },
            (Admission::Havo | Admission::Vwo, None) => Admissions::Free {
                admission,
                by_demand: catalogue
                    .demands
                    .iter()
                    .map(|demand| promise(Some(demand), holding))
                    .collect(),
            },
            (Admission::Mbo, _) => Admissions::Domain {
                by_sector: (0..catalogue.sectors.len())
                    .map(|sector| catalogue.admit_domain(sector, holding.domain).brief())
                    .collect(),
            },
            (Admission::Exempt, _) => Admissions::Same(Admit::Direct.brief()),
            (Admission::Open, _) => Admissions::Same(Admit::Unstated.brief()),
        }
    }

    /// What the course asks; none where one is not admitted.
    pub fn of(&self, course: &Ask) -> Option<Brief> {
        match self {
            Admissions::Profile {
                admission,
                profile,
                by_demand,
            } => {
                let demand = course.demands.with(*admission)?[*profile];
                by_demand.get(usize::from(demand)).copied().flatten()
            }
            Admissions::Domain { by_sector } => {
                let known = by_sector.get(usize::from(course.sector)).copied();
                known.unwrap_or_else(|| Admit::Unstated.brief())
            }
            Admissions::Free { admission, by_demand } => {
                let promise = |demand: u16| by_demand.get(usize::from(demand)).copied();
                let cells = course.demands.with(*admission)?;
                free(cells.map(|demand| promise(demand).unwrap_or(Promise::No))).brief()
            }
            Admissions::Same(brief) => *brief,
        }
    }
}

/// What of a position matters for admission.
#[derive(Clone, Copy, Debug, Default)]
pub struct Holding {
    /// Index in [`PROFILES`](super::PROFILES); none while the profile is still free.
    pub profile: Option<usize>,
    /// Subjects, those of the profile included.
    pub subjects: SubjectSet,
    /// Index in [`Catalogue::domains`]; none while the domain is still free.
    pub domain: Option<usize>,
}

impl Catalogue {
    /// What `course` asks of somebody who comes by way of `admission`.
    pub fn admit(&self, course: &Course, admission: Admission, holding: &Holding) -> Admit {
        match admission {
            Admission::Havo | Admission::Vwo => self.admit_profile(course, admission, holding),
            Admission::Mbo => self.admit_domain(usize::from(course.sector), holding.domain),
            Admission::Exempt => Admit::Direct,
            Admission::Open => Admit::Unstated,
        }
    }

    fn admit_profile(&self, course: &Course, admission: Admission, holding: &Holding) -> Admit {
        let cell = |profile| self.demand(course, admission, profile);
        if let Some(profile) = holding.profile {
            return ask(cell(profile), holding);
        }
        free([0, 1, 2, 3].map(|profile| promise(cell(profile), holding)))
    }

    fn admit_domain(&self, sector: usize, domain: Option<usize>) -> Admit {
        let Some(excluded) = self.excluded.get(sector).copied().flatten() else {
            return Admit::Unstated;
        };
        match domain {
            Some(domain) if excluded & (1 << domain) == 0 => Admit::Direct,
            Some(_) => Admit::Statement,
            None if excluded == 0 => Admit::Direct,
            None => Admit::DomainsExcept(excluded),
        }
    }
}

/// What the cell of one's profile asks.
fn ask(cell: Option<&Demand>, holding: &Holding) -> Admit {
    match cell {
        None => Admit::NotAdmitted,
        Some(Demand::Unstated) => Admit::Unstated,
        Some(Demand::NotAdmitted) => Admit::NotAdmitted,
        Some(demand) if demand.satisfied_by(holding.subjects) => Admit::Direct,
        Some(demand) => Admit::Subjects(demand.missing(holding.subjects)),
    }
}

/// What the cell of one profile promises to somebody whose profile is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Promise {
    Direct,
    WithSubjects,
    Unstated,
    No,
}

fn promise(cell: Option<&Demand>, holding: &Holding) -> Promise {
    match cell {
        Some(Demand::Direct) => Promise::Direct,
        Some(demand @ Demand::Subjects(_)) if demand.satisfied_by(holding.subjects) => Promise::Direct,
        Some(Demand::Subjects(_)) => Promise::WithSubjects,
        Some(Demand::Unstated) => Promise::Unstated,
        Some(Demand::NotAdmitted) | None => Promise::No,
    }
}

/// What four profiles promise together.
fn free(promises: [Promise; 4]) -> Admit {
    let bits = |wanted: Promise| -> u8 {
        let all = promises.iter().enumerate();
        all.filter(|(_, promise)| **promise == wanted)
            .map(|(profile, _)| 1 << profile)
            .sum()
    };
    match (bits(Promise::Direct), bits(Promise::WithSubjects)) {
        (0, 0) if promises.contains(&Promise::Unstated) => Admit::Unstated,
        (0, 0) => Admit::NotAdmitted,
        (0b1111, _) => Admit::Direct,
        (direct, with_subjects) => Admit::Profiles {
            direct,
            with_subjects,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::courses::{ByDiploma, SectorCell};
    use crate::demand::{Subject, parse};
    use crate::facts::{Confidence, Facts, Provenance};
    use crate::point::NodeId;
    use jiff::civil::date;

    /// A course that asks nothing yet.
    fn bare() -> Course {
        Course {
            id: String::new(),
            name: String::new(),
            name_en: None,
            node: NodeId(0),
            sector: 0,
            demands: ByDiploma::default(),
            also_ad: false,
            extra: Vec::new(),
            tests: Vec::new(),
            tests_not_for: Vec::new(),
            may_repair_in_first_year: Vec::new(),
            fixed_places: false,
            aliases: Vec::new(),
            law_name: None,
            provenance: Provenance {
                file: String::new(),
                line: 1,
                source: Vec::new(),
                locator: None,
                valid_from: date(2026, 8, 1),
                valid_to: None,
                confidence: Confidence::K,
                check_with: None,
                as_of: None,
            },
        }
    }

    /// Every answer in brief is the brief of the whole answer: all kinds of cell, with and without a row, for every way in,
    /// profile, domain and some subjects.
    #[test]
    fn judging_once_says_what_judging_each_says() {
        let forms = [
            "*",
            "#",
            "",
            "wisB",
            "nat of nlt",
            "(econ of m&o) + (wisA of wisB)",
            "*",
        ];
        let demands: Vec<Demand> = forms.iter().map(|form| parse(form).unwrap()).collect();
        let mut catalogue = Catalogue {
            demands,
            domains: vec!["a".to_owned(), "b".to_owned()],
            ..Catalogue::from_rows(&Facts::default(), &[], &[] as &[SectorCell]).catalogue
        };
        catalogue.sectors = vec!["x".to_owned(), "y".to_owned(), "z".to_owned()];
        catalogue.excluded = vec![Some(0b10), None, Some(0)];
        let courses: Vec<Course> = (0..60_u16)
            .map(|number| {
                let cell = |place: u16| (number * 5 + place * place + 3 * place) % 7;
                Course {
                    sector: number % 4,
                    demands: ByDiploma {
                        havo: (number % 5 != 0).then(|| [cell(0), cell(1), cell(2), cell(3)]),
                        vwo: (number % 3 != 0).then(|| [cell(4), cell(5), cell(6), cell(7)]),
                    },
                    ..bare()
                }
            })
            .collect();
        let ways = [
            Admission::Havo,
            Admission::Vwo,
            Admission::Mbo,
            Admission::Exempt,
            Admission::Open,
        ];
        let some = Subject::from_id("wib").map(SubjectSet::from).unwrap();
        let mut asked = 0;
        for admission in ways {
            for profile in [None, Some(0), Some(2)] {
                for domain in [None, Some(0), Some(1)] {
                    for subjects in [SubjectSet::default(), some] {
                        let holding = Holding {
                            profile,
                            subjects,
                            domain,
                        };
                        let once = Admissions::new(&catalogue, admission, &holding);
                        for course in &courses {
                            let each = catalogue.admit(course, admission, &holding).brief();
                            assert_eq!(
                                once.of(&Ask::of(course, 0)),
                                each,
                                "{admission:?} {holding:?} {course:?}"
                            );
                            asked += 1;
                        }
                    }
                }
            }
        }
        assert_eq!(asked, 5 * 3 * 3 * 2 * 60);
    }
}
