//! What is in force for many young people on one day, worked out once for each place and age.
//!
//! Deliberately absent: anything that outlives the page it is made for.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::Standard;
use crate::coverage::Plan;
use crate::entitlements::{Adjustment, Alike, age};
use crate::known::Known;
use crate::way::Way;

/// Programme, year, extra subject, and the age as the position has it and as an entitlement asks it.
type Place = (Option<String>, Option<u8>, Option<bool>, Option<u8>, u8);

/// The plans of one day.
pub(super) struct Places<'a> {
    known: &'a Known,
    adjustments: &'a [Adjustment],
    on: Date,
    alike: HashMap<Place, Alike>,
    plans: HashMap<(Place, Option<Date>), Arc<Plan>>,
}

impl<'a> Places<'a> {
    pub fn new(known: &'a Known, adjustments: &'a [Adjustment], on: Date) -> Self {
        Self {
            known,
            adjustments,
            on,
            alike: HashMap::new(),
            plans: HashMap::new(),
        }
    }

    /// What everybody should have had.
    pub fn standard(&self) -> &'a Standard {
        &self.known.standard
    }

    /// What is in force for somebody; none where it is not known where they stand.
    pub fn plan(&mut self, way: &Way) -> Option<Arc<Plan>> {
        let facts = self.known.knowledge.facts();
        let position = self.known.position(&way.stand, way.born, self.on)?;
        let stand = &way.stand;
        let age = age(facts, &position, way.born);
        let place = (
            stand.node.clone(),
            stand.year,
            stand.extra_subject,
            position.age,
            age,
        );
        let standard = &self.known.standard;
        let (alike, plans) = (&mut self.alike, &mut self.plans);
        let adjustments = self.adjustments;
        let plan = plans.entry((place.clone(), way.born)).or_insert_with(|| {
            let alike = alike
                .entry(place)
                .or_insert_with(|| Alike::new(standard, facts, &position, way.born, adjustments));
            Arc::new(Plan::new(alike.of(way.born)))
        });
        Some(Arc::clone(plan))
    }
}
