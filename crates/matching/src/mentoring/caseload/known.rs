//! What is **known** of all pairings on a page at once, so that a long caseload asks as little of the database as a short one.
//!
//! Every record here is of a pairing for which the reader holds a permit. Deliberately absent: deciding what waits.

use std::collections::HashMap;

use jiff::civil::Date;
use kit::db::sql;
use kit::{Outcome, Tx};
use people::persons::listed;
use policy::{Object as _, Permitted, PersonId, ThingId, may};

use super::read::{Case, Programme};
use crate::mentoring::home;
use crate::mentoring::methods::Methods;
use crate::mentoring::pairings::longest_gap;

/// What is known of them.
pub(super) struct Known {
    /// The last meeting that was held.
    pub held: HashMap<ThingId, Date>,
    /// When the coordinator asked last how it goes.
    pub asked: HashMap<ThingId, Date>,
    /// By which day the safeguarding officer reads what was said.
    pub reported: HashMap<ThingId, Date>,
    /// What is told to the home of each.
    pub home: HashMap<ThingId, home::At>,
    /// What classes are called that got mentors together.
    pub groups: HashMap<ThingId, String>,
    /// How everybody in them is called.
    pub names: HashMap<PersonId, String>,
    /// The longest time between two meetings that an edition plans, in days.
    pub gaps: HashMap<ThingId, i32>,
}

impl Known {
    pub async fn read(
        tx: &mut Tx,
        methods: &Methods,
        programme: &Permitted<Programme, may::ReadEdition>,
        cases: &[Case],
    ) -> Outcome<Self> {
        let (tenant, id) = (programme.key().tenant, programme.id);
        let held = sql(
            "select m.pairing, max(m.day) as day from meeting m join pairing p on p.tenant = m.tenant and p.id = m.pairing \
             where m.tenant = $1 and p.programme = $2 and m.state = 'held' group by m.pairing order by m.pairing",
        );
        let asked = sql(
            "select c.pairing, max(c.day) as day from checkin c join pairing p on p.tenant = c.tenant and p.id = c.pairing \
             where c.tenant = $1 and p.programme = $2 group by c.pairing order by c.pairing",
        );
        let reported = sql(
            "select r.pairing, max(r.by_day) as day from message_report r join pairing p on p.tenant = r.tenant and p.id = r.pairing \
             where r.tenant = $1 and p.programme = $2 and r.handled_at is null and r.by_day is not null \
              group by r.pairing order by r.pairing",
        );
        let mut found = Self {
            held: HashMap::new(),
            asked: HashMap::new(),
            reported: HashMap::new(),
            home: home::of_each(tx, id, cases).await?,
            groups: groups(tx, programme).await?,
            names: names(tx, programme, cases).await?,
            gaps: gaps(tx, methods, programme).await?,
        };
        for row in held.bind(tenant).bind(id).all(tx).await? {
            found.held.insert(row.get("pairing")?, row.get("day")?);
        }
        for row in asked.bind(tenant).bind(id).all(tx).await? {
            found.asked.insert(row.get("pairing")?, row.get("day")?);
        }
        for row in reported.bind(tenant).bind(id).all(tx).await? {
            found.reported.insert(row.get("pairing")?, row.get("day")?);
        }
        Ok(found)
    }
}

async fn groups(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<HashMap<ThingId, String>> {
    let rows = sql("select id, name from mentoring_group where tenant = $1 and programme = $2 order by id")
        .bind(programme.key().tenant)
        .bind(programme.id)
        .all(tx)
        .await?;
    rows.iter()
        .map(|row| Ok((row.get("id")?, row.get("name")?)))
        .collect()
}

async fn names(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::ReadEdition>,
    cases: &[Case],
) -> Outcome<HashMap<PersonId, String>> {
    let rows = sql(
        "select id, given, prefix, family from person where tenant = $1 and id in (select young from pairing \
         where tenant = $1 and programme = $2 union select mentor from pairing where tenant = $1 and programme = $2) order by id",
    )
    .bind(programme.key().tenant)
    .bind(programme.id)
    .all(tx)
    .await?;
    let shown = |person: PersonId| {
        cases
            .iter()
            .any(|case| case.young == person || case.mentor == person)
    };
    let mut names = HashMap::new();
    for row in &rows {
        let one = listed(row)?;
        if shown(one.person) {
            names.insert(one.person, one.name.whole());
        }
    }
    Ok(names)
}

async fn gaps(
    tx: &mut Tx,
    methods: &Methods,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<HashMap<ThingId, i32>> {
    let rows = sql("select id, method from edition where tenant = $1 and programme = $2 order by id")
        .bind(programme.key().tenant)
        .bind(programme.id)
        .all(tx)
        .await?;
    let mut gaps = HashMap::new();
    for row in &rows {
        let method: String = row.get("method")?;
        if let Some(method) = methods.of(&method) {
            gaps.insert(row.get("id")?, longest_gap(&method.rhythm));
        }
    }
    Ok(gaps)
}
