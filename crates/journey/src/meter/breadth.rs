//! How **broad** is what a year group sees: of each field of work, which part of the young people had something about it, and which
//! part was not even offered anything. And beside the fields, what lets somebody look further than the next step.
//!
//! Young people choose what they have seen, so a school should know what came by. It is counted from offers and experiences alone.
//! Deliberately absent: pages that somebody looked at, names, classes, the counts themselves, and the years together: a sum beside
//! its parts would tell what `disclosure` keeps.

use std::sync::Arc;

use disclosure::Split;

use crate::coverage::{Record, What};
use crate::{Fields, Kind, Standard, Theme, Topics};

/// So many different fields are a broad look, as `fields-vmbo` and `fields-havo-vwo` of the standard ask.
pub const BROAD: u8 = 3;

/// What lets somebody look further than the next step, by its id: told of a right or a way that goes further; met somebody who took
/// the step not long ago; saw at least [`BROAD`] different fields.
pub const FURTHER: [&str; 3] = ["told", "near-peer", "fields"];

/// The themes that open a way further than the usual one.
const FURTHER_THEMES: [Theme; 4] = [
    Theme::AdviceRights,
    Theme::ExtraSubject,
    Theme::Subjects,
    Theme::MasterRoutes,
];

/// What came by of one field, or of one thing that lets look further.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CameBy {
    /// Id of the field, or one of [`FURTHER`].
    pub id: Arc<str>,
    /// Which part had it (first), and which was offered nothing of it (second).
    pub told: Split,
}

/// How broad it is for the young people of one year group, of whom these are the records: the fields in their order, then [`FURTHER`].
pub(super) fn came_by<'a>(
    standard: &Standard,
    people: impl Iterator<Item = &'a [Record]>,
) -> (Vec<CameBy>, Vec<CameBy>) {
    let mut fields = vec![Tally::default(); standard.fields().len()];
    let mut further = [Tally::default(); FURTHER.len()];
    let mut of = 0_u32;
    for records in people {
        of += 1;
        let (had, offered) = seen(records);
        for (index, tally) in fields.iter_mut().enumerate() {
            let meets = |seen: &Seen| seen.fields.iter().any(|at| at == index);
            tally.add(meets(&had), meets(&offered));
        }
        for (tally, id) in further.iter_mut().zip(FURTHER) {
            tally.add(had.further(id), offered.further(id));
        }
    }
    let told = |id: &str, tally: &Tally| CameBy {
        id: Arc::from(id),
        told: Split::inside(tally.had, tally.nothing, of),
    };
    let fields = standard.fields().iter().zip(&fields);
    let further = FURTHER.iter().zip(&further);
    (
        fields.map(|(field, tally)| told(&field.id, tally)).collect(),
        further.map(|(id, tally)| told(id, tally)).collect(),
    )
}

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    had: u32,
    nothing: u32,
}

impl Tally {
    fn add(&mut self, had: bool, offered: bool) {
        self.had += u32::from(had);
        self.nothing += u32::from(!had && !offered);
    }
}

/// What somebody saw, or was offered to see.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    fields: Fields,
    topics: Topics,
    near_peer: bool,
}

impl Seen {
    fn add(&mut self, record: &Record) {
        self.fields = self.fields.with(record.fields);
        self.topics = self.topics.with(record.topics);
        self.near_peer |= record.kind == Kind::NearPeer;
    }

    fn further(&self, id: &str) -> bool {
        match id {
            "told" => FURTHER_THEMES
                .map(Topics::theme)
                .iter()
                .any(|theme| theme.meets(self.topics)),
            "near-peer" => self.near_peer,
            _ => self.fields.count() >= BROAD,
        }
    }
}

/// What one person had, and what they had or were offered, whatever became of it. An offer that was taken back is none.
fn seen(records: &[Record]) -> (Seen, Seen) {
    let (mut had, mut offered) = (Seen::default(), Seen::default());
    for record in records {
        match record.what {
            What::Withdrawn => {}
            What::Had { .. } => {
                had.add(record);
                offered.add(record);
            }
            _ => offered.add(record),
        }
    }
    (had, offered)
}

#[cfg(test)]
mod tests {
    use disclosure::Share;
    use jiff::civil::date;

    use super::*;
    use crate::known::Known;

    fn record(kind: Kind, what: What, fields: Fields, topics: Topics) -> Record {
        Record {
            day: date(2026, 10, 1).into(),
            topics,
            fields,
            kind,
            what,
            encounter: false,
        }
    }

    fn told(people: &[Vec<Record>]) -> (Vec<CameBy>, Vec<CameBy>) {
        let known = Known::new(kit::facts::Knowledge::embedded().unwrap()).unwrap();
        came_by(&known.standard, people.iter().map(Vec::as_slice))
    }

    fn of<'a>(all: &'a [CameBy], id: &str) -> &'a Split {
        &all.iter().find(|one| &*one.id == id).unwrap().told
    }

    /// Forty people. Ten visited a building site; ten were invited to one and said no; ten had an invitation that was taken back; ten
    /// have nothing. So 10 of 40 had it and 20 of 40 were offered nothing.
    #[test]
    fn a_no_was_an_offer_and_what_was_taken_back_was_none() {
        let site = Fields::at(0);
        let visit = |what| vec![record(Kind::Visit, what, site, Topics::default())];
        let mut people = vec![visit(What::Had { reflected: false }); 10];
        people.extend(vec![visit(What::Declined); 10]);
        people.extend(vec![visit(What::Withdrawn); 10]);
        people.extend(vec![Vec::new(); 10]);
        let (fields, _) = told(&people);
        assert_eq!(fields.len(), 15);
        assert_eq!(*of(&fields, "bouw"), Split::inside(10, 20, 40));
        // Of forty people the counts 5 to 35 stand in six bins: 5 to 10, and then five each. Twenty is in 16 to 20, of which the middle is
        // 45 %.
        assert_eq!(of(&fields, "bouw").second, Share::Percent(45));
        assert_eq!(of(&fields, "zorg").second, Share::NearlyEverybody);
    }

    /// Three fields over three days are broad, and the same field three times is not.
    #[test]
    fn further_is_told_of_a_right_of_somebody_before_and_of_three_fields() {
        let had = What::Had { reflected: true };
        let day = |at| record(Kind::Taster, had, Fields::at(at), Topics::default());
        let right = record(
            Kind::Explanation,
            had,
            Fields::default(),
            Topics::theme(Theme::ExtraSubject),
        );
        let money = record(
            Kind::Explanation,
            had,
            Fields::default(),
            Topics::theme(Theme::Money),
        );
        let peer = record(
            Kind::NearPeer,
            What::Offered,
            Fields::default(),
            Topics::default(),
        );
        let mut people = vec![vec![day(0), day(1), day(2)]; 10];
        people.extend(vec![vec![day(0), day(0), day(0), right]; 10]);
        people.extend(vec![vec![money, peer]; 20]);
        let (_, further) = told(&people);
        assert_eq!(*of(&further, "fields"), Split::inside(10, 30, 40));
        assert_eq!(*of(&further, "told"), Split::inside(10, 30, 40));
        // Offered to twenty, had by nobody.
        assert_eq!(*of(&further, "near-peer"), Split::inside(0, 20, 40));
        assert!(further.iter().map(|one| &*one.id).eq(FURTHER));
    }
}
