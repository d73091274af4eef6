//! What a course asks of a diploma: the cell of the regulation for one's profile, or the sector's rule for one's domain.

use super::{Catalogue, Course, PROFILES};
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
        /// Bits of [`PROFILES`] that give direct admission.
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
}

/// What of a position matters for admission.
#[derive(Clone, Copy, Debug, Default)]
pub struct Holding {
    /// Index in [`PROFILES`]; none while the profile is still free.
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
            Admission::Mbo => self.admit_domain(course, holding.domain),
            Admission::Exempt => Admit::Direct,
            Admission::Open => Admit::Unstated,
        }
    }

    fn admit_profile(&self, course: &Course, admission: Admission, holding: &Holding) -> Admit {
        let cell = |profile| self.demand(course, admission, profile);
        if let Some(profile) = holding.profile {
            return match cell(profile) {
                None => Admit::NotAdmitted,
                Some(Demand::Unstated) => Admit::Unstated,
                Some(Demand::NotAdmitted) => Admit::NotAdmitted,
                Some(demand) if demand.satisfied_by(holding.subjects) => Admit::Direct,
                Some(demand) => Admit::Subjects(demand.missing(holding.subjects)),
            };
        }
        let (mut direct, mut with_subjects, mut unstated) = (0, 0, false);
        for profile in 0..PROFILES.len() {
            match cell(profile) {
                Some(Demand::Direct) => direct |= 1 << profile,
                Some(demand @ Demand::Subjects(_)) if demand.satisfied_by(holding.subjects) => {
                    direct |= 1 << profile;
                }
                Some(Demand::Subjects(_)) => with_subjects |= 1 << profile,
                Some(Demand::Unstated) => unstated = true,
                Some(Demand::NotAdmitted) | None => {}
            }
        }
        match (direct, with_subjects) {
            (0, 0) if unstated => Admit::Unstated,
            (0, 0) => Admit::NotAdmitted,
            (0b1111, _) => Admit::Direct,
            _ => Admit::Profiles {
                direct,
                with_subjects,
            },
        }
    }

    fn admit_domain(&self, course: &Course, domain: Option<usize>) -> Admit {
        let Some(excluded) = self.excluded.get(usize::from(course.sector)).copied().flatten() else {
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
