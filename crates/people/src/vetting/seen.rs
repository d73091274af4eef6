//! What was **seen**: the vettings of one person, adding one, and saying that one counts no more.

use jiff::civil::Date;
use kit::guard::Found;
use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx, sql};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::vetting::Certificate;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may};

use crate::persons::{self, drawn, key, party_name};

/// A certificate counts for three years at the most, and then a new one is asked for. The law sets no term; programmes use
/// three years. **Unverified.**
pub const LONGEST_YEARS: i16 = 3;
/// A certificate that is older than this when it is seen says too little.
const OLDEST_MONTHS: i32 = 12;

/// All vettings of a person.
#[derive(Clone, Debug)]
pub struct VettingList {
    key: Key,
    /// Whose.
    pub person: PersonId,
    /// How they are called.
    pub name: String,
}

impl Object for VettingList {
    fn key(&self) -> Key {
        self.key
    }
}

/// One vetting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Which of them.
    pub id: ThingId,
    /// Which certificate.
    pub certificate: Certificate,
    /// When it was seen.
    pub seen_on: Date,
    /// The last day on which it counts.
    pub until: Date,
    /// Who saw it.
    pub seen_by: Option<String>,
    /// Whether it counts today.
    pub counts: bool,
}

/// The list of somebody in a tenant.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Option<Found<VettingList>>> {
    let Some(record) = persons::find::<A>(tx, tenant, person).await? else {
        return Ok(None);
    };
    let list = VettingList {
        key: key(tenant, person, DataClass::Vetting),
        person,
        name: record.object.name.whole(),
    };
    Ok(Some(persons::beside::<A, _>(&record, list)))
}

/// What is in it, the newest first.
pub async fn of<A: policy::Sees>(tx: &mut Tx, list: &Permitted<VettingList, A>) -> Outcome<Vec<Seen>> {
    let tenant = list.key().tenant;
    let today = day_at(tx.now());
    let rows = sql(
        "select id, certificate, seen_on, until, seen_by from vetting where tenant = $1 and person = $2 \
         order by seen_on desc, id",
    )
    .bind(tenant)
    .bind(list.person)
    .all(tx)
    .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let (seen_on, until): (Date, Date) = (row.get("seen_on")?, row.get("until")?);
        all.push(Seen {
            id: row.get("id")?,
            certificate: row.one_of("certificate", Certificate::ALL, Certificate::id)?,
            seen_on,
            until,
            seen_by: party_name(tx, tenant, Party::Person(row.get("seen_by")?)).await?,
            counts: seen_on <= today && today <= until,
        });
    }
    Ok(all)
}

/// What somebody says they saw.
#[derive(Clone, Copy, Debug)]
pub struct Saying {
    /// Which certificate.
    pub certificate: Certificate,
    /// The day on which it was given out.
    pub given_on: Date,
    /// The last day on which it counts.
    pub until: Date,
}

impl Saying {
    /// Whether it can be: not of the future, not too old, and not longer than it may count.
    pub fn check(&self, today: Date) -> Result<(), (&'static str, &'static str)> {
        let oldest = today
            .checked_sub(jiff::Span::new().months(OLDEST_MONTHS))
            .unwrap_or(Date::MIN);
        if self.given_on > today {
            return Err(("given", "vetting-future"));
        }
        if self.given_on < oldest {
            return Err(("given", "vetting-old"));
        }
        let latest = self
            .given_on
            .checked_add(jiff::Span::new().years(LONGEST_YEARS))
            .unwrap_or(Date::MAX);
        if self.until <= today {
            return Err(("until", "vetting-over"));
        }
        if self.until > latest {
            return Err(("until", "vetting-long"));
        }
        Ok(())
    }
}

/// The list of somebody, for who judges a certificate in it. Nobody judges their own.
async fn judging(
    tx: &mut Tx,
    actor: &Actor,
    person: Untrusted<PersonId>,
) -> Outcome<Permitted<VettingList, may::RecordVetting>> {
    let list: Permitted<VettingList, may::RecordVetting> = tx
        .permit(actor, person, async |tx: &mut Tx, person| {
            find::<may::RecordVetting>(tx, actor.tenant, person).await
        })
        .await?;
    match list.person == actor.person {
        true => Err(Refusal::new("vetting-own").into()),
        false => Ok(list),
    }
}

/// Writes down that the actor saw a certificate, today. Nobody sees their own.
pub async fn record(
    db: &Db,
    ids: &Ids,
    actor: &Actor,
    person: Untrusted<PersonId>,
    saying: Saying,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let list = judging(&mut tx, actor, person).await?;
        let id: ThingId = drawn(ids)?;
        sql(
            "insert into vetting (tenant, id, person, seen_by, certificate, seen_on, until) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(actor.tenant)
        .bind(id)
        .bind(list.person)
        .bind(actor.person)
        .bind(saying.certificate.id())
        .bind(day_at(tx.now()))
        .bind(saying.until)
        .run(&mut tx)
        .await?;
        tx.commit().await
    })
    .await
}

/// Says that a certificate counts no more, from this moment on: who has no other one meets nobody from now. Nobody judges their own.
///
/// # Errors
///
/// Not found for whoever may not, and for a certificate that is not of this person; a refusal for one's own.
pub async fn withdraw(
    db: &Db,
    actor: &Actor,
    (person, id): (Untrusted<PersonId>, ThingId),
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let person = Untrusted::new(*person.for_lookup());
        let list = judging(&mut tx, actor, person).await?;
        let there = sql("select count(*) as many from vetting where tenant = $1 and person = $2 and id = $3")
            .bind(actor.tenant)
            .bind(list.person)
            .bind(id)
            .one(&mut tx)
            .await?;
        if there.get::<i64>("many")? == 0 {
            return Err(Error::NotFound);
        }
        let today = day_at(tx.now());
        let ended = sql(
            "update vetting set until = $4 where tenant = $1 and person = $2 and id = $3 and until >= $5",
        )
        .bind(actor.tenant)
        .bind(list.person)
        .bind(id)
        .bind(today.yesterday().map_err(Error::internal)?)
        .bind(today)
        .run(&mut tx)
        .await?;
        tx.commit().await?;
        Ok(if ended > 0 { Became::Now } else { Became::Already })
    })
    .await
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_certificate_is_of_this_year_and_counts_for_three() {
        let today = date(2026, 11, 26);
        let say = |given_on, until| Saying {
            certificate: Certificate::Vog,
            given_on,
            until,
        };
        let fault = |given_on, until| say(given_on, until).check(today).err().map(|(_, key)| key);
        assert_eq!(fault(date(2026, 11, 26), date(2029, 11, 26)), None);
        assert_eq!(
            fault(date(2026, 11, 26), date(2029, 11, 27)),
            Some("vetting-long")
        );
        assert_eq!(
            fault(date(2026, 11, 27), date(2027, 1, 1)),
            Some("vetting-future")
        );
        assert_eq!(fault(date(2025, 11, 26), date(2027, 1, 1)), None);
        assert_eq!(fault(date(2025, 11, 25), date(2027, 1, 1)), Some("vetting-old"));
        assert_eq!(fault(date(2026, 1, 1), date(2026, 11, 26)), Some("vetting-over"));
    }
}
