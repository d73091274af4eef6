//! The **position** of a young person as far as a roster says it: the programme of the class and the year.
//!
//! What the person or the school said counts more, until the roster speaks of another school year. Deliberately absent:
//! guessing a programme from the name of a class, a profile, and anything that is no education.

use feeds::roster::{Person, Year};
use jiff::Timestamp;
use kit::Outcome;
use kit::db::{Tx, sql};
use policy::calendar::{SchoolYear, day_at};
use policy::{PersonId, TenantId};

/// Primary education in the graph; a year that is counted as that of a primary school says so itself.
const PRIMARY: &str = "po";

/// Who said where somebody stands, where it was a roster.
pub const BY_ROSTER: &str = "roster";

/// What a roster says of where somebody stands. Each part may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FromRoster {
    /// The node of the education graph.
    pub node: Option<String>,
    /// The year in it.
    pub year: Option<u8>,
}

/// What the programme of a class and a year say.
pub fn from_class(track: Option<&str>, year: Option<&Year>) -> FromRoster {
    let primary = matches!(year, Some(Year::Primary(1..=8))).then_some(PRIMARY);
    FromRoster {
        node: track.or(primary).map(str::to_owned),
        year: match year {
            Some(Year::Primary(year @ 1..=8) | Year::Secondary(year)) => Some(*year),
            _ => None,
        },
    }
}

/// The one year that some years say; none where they say several, or none that can be read.
pub fn one_year(years: &[Year]) -> Option<&Year> {
    let mut readable = readable(years);
    readable.next().filter(|_| readable.next().is_none())
}

/// The year of a person: their own, or that of the class where nothing readable was sent of the person.
pub fn year_of<'a>(person: &'a Person, class: &'a [Year]) -> Option<&'a Year> {
    if readable(&person.years).next().is_some() {
        return one_year(&person.years);
    }
    // Words that cannot be read say something of this person that the class does not.
    person.years.is_empty().then(|| one_year(class)).flatten()
}

fn readable(years: &[Year]) -> impl Iterator<Item = &Year> {
    years.iter().filter(|year| !matches!(year, Year::AsSent(_)))
}

/// Where somebody stands, as it is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The node.
    pub node: Option<String>,
    /// The year.
    pub year: Option<u8>,
    /// Who said so.
    pub said_by: String,
    /// When.
    pub said_at: Timestamp,
}

/// Whether what is held becomes what the roster says.
pub fn replaces(said: &FromRoster, held: Option<&Held>, now: Timestamp) -> bool {
    let Some(held) = held else {
        return *said != FromRoster::default();
    };
    let differs = (&held.node, held.year) != (&said.node, said.year);
    if held.said_by == BY_ROSTER {
        return differs;
    }
    let year = |moment| SchoolYear::of(day_at(moment));
    differs && said.year.is_some() && year(held.said_at) < year(now)
}

/// Keeps what a roster says of one person, where that counts. The profile stays with the programme it belongs to.
pub async fn keep(tx: &mut Tx, tenant: TenantId, person: PersonId, said: &FromRoster) -> Outcome<bool> {
    let row = sql("select node, year, said_by, said_at from position where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    let held = match row {
        Some(row) => Some(Held {
            node: row.maybe("node")?,
            year: row.maybe::<i64>("year")?.and_then(|year| u8::try_from(year).ok()),
            said_by: row.get("said_by")?,
            said_at: row.get("said_at")?,
        }),
        None => None,
    };
    let now = tx.now();
    if !replaces(said, held.as_ref(), now) {
        return Ok(false);
    }
    if held.is_some() {
        crate::positions::remember(tx, tenant, person).await?;
    }
    let stays = held.is_some_and(|held| held.node == said.node);
    sql(
        "insert into position (tenant, person, node, year, said_by, said_at) values ($1, $2, $3, $4, $5, $6) \
         on conflict (tenant, person) do update set node = excluded.node, year = excluded.year, \
         said_by = excluded.said_by, said_at = excluded.said_at",
    )
    .bind(tenant)
    .bind(person)
    .bind(said.node.as_deref())
    .bind(said.year.map(u32::from))
    .bind(BY_ROSTER)
    .bind(now)
    .run(tx)
    .await?;
    if !stays {
        sql("update position set profile = null, extra_subject = null where tenant = $1 and person = $2")
            .bind(tenant)
            .bind(person)
            .run(tx)
            .await?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> Timestamp {
        moment.parse().unwrap()
    }

    #[test]
    fn a_class_says_its_programme_and_a_primary_year_says_its_own() {
        let said = |node: Option<&str>, year| FromRoster {
            node: node.map(str::to_owned),
            year,
        };
        assert_eq!(
            from_class(Some("havo"), Some(&Year::Secondary(3))),
            said(Some("havo"), Some(3))
        );
        assert_eq!(from_class(None, Some(&Year::Secondary(3))), said(None, Some(3)));
        assert_eq!(
            from_class(None, Some(&Year::Primary(8))),
            said(Some("po"), Some(8))
        );
        assert_eq!(from_class(None, Some(&Year::Primary(0))), said(None, None));
        assert_eq!(
            from_class(None, Some(&Year::AsSent("3".to_owned()))),
            said(None, None)
        );
    }

    #[test]
    fn two_years_at_once_are_no_year() {
        let years = [Year::Secondary(1), Year::Secondary(2)];
        assert_eq!(one_year(&years), None);
        assert_eq!(one_year(&years[..1]), Some(&years[0]));
        assert_eq!(
            one_year(&[Year::AsSent("brug".to_owned()), Year::Secondary(1)]),
            Some(&years[0])
        );
    }

    #[test]
    fn what_a_person_said_counts_until_another_school_year() {
        let said = from_class(Some("havo"), Some(&Year::Secondary(4)));
        let held = |by: &str, moment: &str| Held {
            node: Some("vmbo-tl".to_owned()),
            year: Some(4),
            said_by: by.to_owned(),
            said_at: at(moment),
        };
        let now = at("2026-11-26T12:00:00Z");
        assert!(replaces(&said, None, now));
        assert!(!replaces(&FromRoster::default(), None, now));
        assert!(replaces(
            &said,
            Some(&held("roster", "2026-10-01T12:00:00Z")),
            now
        ));
        assert!(!replaces(&said, Some(&held("self", "2026-10-01T12:00:00Z")), now));
        assert!(replaces(&said, Some(&held("self", "2026-06-01T12:00:00Z")), now));
        // Without a year the roster does not speak of another school year.
        let track = from_class(Some("havo"), None);
        assert!(!replaces(
            &track,
            Some(&held("school", "2026-06-01T12:00:00Z")),
            now
        ));
    }
}
