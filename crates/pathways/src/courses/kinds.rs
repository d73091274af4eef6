//! **Kinds** of courses: courses of one kind ask the same of everybody, so a comparison judges each kind once, on the few
//! bytes that matter for it.

use std::collections::HashMap;

use super::Course;
use crate::facts::Admission;
use crate::point::NodeId;

/// What each profile has to bring with a diploma of havo and with one of vwo: indexes of [`super::Catalogue::demand`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct ByDiploma {
    pub havo: Option<[u16; 4]>,
    pub vwo: Option<[u16; 4]>,
}

impl ByDiploma {
    /// With this diploma. None where the course is not reached that way.
    pub fn with(&self, admission: Admission) -> Option<[u16; 4]> {
        match admission {
            Admission::Havo => self.havo,
            Admission::Vwo => self.vwo,
            _ => None,
        }
    }
}

/// What all courses of one kind ask.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub node: NodeId,
    pub sector: u16,
    pub demands: ByDiploma,
    /// An institution may refuse.
    pub judged: bool,
    pub fixed_places: bool,
    /// A course of this kind, where it has tests before the start.
    pub tested: Option<usize>,
}

impl Ask {
    pub fn of(course: &Course, index: usize) -> Ask {
        Ask {
            node: course.node,
            sector: course.sector,
            demands: course.demands,
            judged: course.is_judged(),
            fixed_places: course.fixed_places,
            tested: (!course.tests.is_empty()).then_some(index),
        }
    }
}

/// Every kind once, and the kind of each course.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kinds {
    pub asks: Vec<Ask>,
    pub of_course: Vec<usize>,
}

impl Kinds {
    pub fn of(courses: &[Course]) -> Kinds {
        let mut kinds = Kinds::default();
        let mut known = HashMap::new();
        for (index, course) in courses.iter().enumerate() {
            let demands = (course.node, course.sector, course.demands);
            let tests = (course.tests.clone(), course.tests_not_for.clone());
            let key = (demands, tests, course.is_judged(), course.fixed_places);
            let kind = *known.entry(key).or_insert_with(|| {
                kinds.asks.push(Ask::of(course, index));
                kinds.asks.len() - 1
            });
            kinds.of_course.push(kind);
        }
        kinds
    }
}
