//! A **school** that was founded by hand, with its administrator and its privacy officer, and ways to hand rosters in.
//!
//! Deliberately absent: the founding of the product itself. These are the rows that it leaves.

use feeds::roster::Roster;
use jiff::Timestamp;
use kit::db::{Db, sql};
use kit::guard::party_text;
use kit::{Ids, Outcome};
use people::rosters::hands::{on_behalf_of, organisation};
use people::rosters::{Handed, Planned, Report, actions, unseen};
use policy::relation::default_end;
use policy::{Actor, Party, PersonId, TenantId};
use world::World;

use crate::ground::{Place, run};

/// The moment of the first import.
pub const AUTUMN: &str = "2026-11-26T12:00:00Z";
/// A week later.
pub const LATER: &str = "2026-12-03T12:00:00Z";
/// And another.
pub const LAST: &str = "2026-12-10T12:00:00Z";

/// A tenant with two persons who were appointed by each other.
#[derive(Clone, Copy, Debug)]
pub struct School {
    pub tenant: TenantId,
    pub administrator: PersonId,
    pub officer: PersonId,
}

impl School {
    pub const fn new(number: u128) -> Self {
        Self {
            tenant: TenantId::from_bits(0xf000 + number),
            administrator: PersonId::from_bits(0xa000 + number),
            officer: PersonId::from_bits(0xb000 + number),
        }
    }

    pub const fn actor(self) -> Actor {
        on_behalf_of(self.administrator, self.tenant)
    }

    /// Writes what founding leaves.
    pub async fn found(self, db: &Db, slug: &str, now: Timestamp) {
        let home = organisation(self.tenant);
        let statements = [
            sql("insert into tenant (tenant, name, slug, created_at) values ($1, $2, $2, $3)")
                .bind(self.tenant)
                .bind(slug)
                .bind(now),
            sql("insert into school (tenant, id, name, kind) values ($1, $2, $3, 'organisation')")
                .bind(self.tenant)
                .bind(home)
                .bind(slug),
        ];
        for statement in statements {
            run(db, statement).await.unwrap();
        }
        let two = [
            (self.administrator, self.officer, "administrator-of", "beheer"),
            (self.officer, self.administrator, "privacy-officer-of", "privacy"),
        ];
        for (person, by, kind, name) in two {
            let statements = [
                sql("insert into person (tenant, id, given, sorted, email, part, state, since) \
                     values ($1, $2, $3, $3, $4, 'staff', 'here', $5)")
                    .bind(self.tenant)
                    .bind(person)
                    .bind(name)
                    .bind(format!("{name}@{slug}.example"))
                    .bind(now),
                sql("insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
                     values ($1, $2, $3, $4, $5, $6, $7, 'appointment', $8)")
                    .bind(self.tenant)
                    .bind(person)
                    .bind(party_text(Party::Person(person)))
                    .bind(kind)
                    .bind(party_text(Party::School(home)))
                    .bind(now)
                    .bind(default_end(now))
                    .bind(by),
            ];
            for statement in statements {
                run(db, statement).await.unwrap();
            }
        }
    }

    /// What a roster would change.
    pub async fn plan(self, db: &Db, roster: Roster) -> Planned {
        actions::plan(db, self.tenant, "roster", roster).await.unwrap()
    }

    /// Applies a plan, with both persons, or with the administrator alone.
    pub async fn apply(self, db: &Db, planned: &Planned, second: Option<PersonId>) -> Outcome<Report> {
        let actor = self.actor();
        let handed = Handed {
            actor: &actor,
            second,
            source: "roster",
            file: "lijst.zip",
            sent: &planned.sent,
            plan: &planned.plan,
            forced: false,
            import: None,
        };
        actions::apply(db, &Ids::Random, &handed, &unseen).await
    }

    /// Brings a roster in as both persons want it.
    pub async fn import(self, db: &Db, roster: Roster) -> Report {
        let planned = self.plan(db, roster).await;
        assert_eq!(planned.plan.stops, []);
        self.apply(db, &planned, Some(self.officer)).await.unwrap()
    }
}

/// A database in which a school was founded, in autumn.
pub async fn founded(place: &Place) -> (Db, School) {
    let db = place.open_at(AUTUMN).await;
    let school = School::new(1);
    school.found(&db, "kompas", AUTUMN.parse().unwrap()).await;
    (db, school)
}

/// The same place at a later moment.
pub async fn later(place: &Place, db: Db, moment: &str) -> Db {
    db.close().await;
    place.open_at(moment).await
}

/// Het Kompas as its system sends it.
pub fn kompas() -> Roster {
    World::new(2026).unwrap().schools.remove(0).roster()
}

/// De Andere as its system sends it.
pub fn andere() -> Roster {
    World::new(2026).unwrap().schools.remove(1).roster()
}
