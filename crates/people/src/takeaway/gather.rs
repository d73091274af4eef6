//! **Gathering** everything that is held about the person of a permit, table by table.
//!
//! Deliberately absent: free words that somebody else typed about this person, such as why a task was asked for. They
//! are read on the page of who decides, and may name others.

use kit::db::{Row, Sql};
use kit::guard::{party, party_text};
use kit::{Ids, Outcome, Tx, sql};
use policy::{Object as _, Party, Permitted, PersonId, TenantId, ThingId, may};

use super::Whole;
use super::document::{
    Answer, AtHome, Basics, Called, Elsewhere, Glance, Glass, InGroup, Job, Known, Link, Passkey, Request,
    Seen, Session, Shut, Spare, Stand, Takeaway, Tie, Told, Way, Wish, Yes,
};
use super::mentoring;
use super::portfolio;
use super::shows::Shows as _;
use super::way;
use crate::access::Look;
use crate::glass::unseen;
use crate::persons::party_name;

/// Everything of the person whose permit this is. With ids, the code that travels with them is drawn the first time.
pub async fn gather(
    tx: &mut Tx,
    ids: Option<&Ids>,
    whole: &Permitted<Whole, may::ExportOwn>,
    looks: &[Look],
) -> Outcome<Takeaway> {
    let (tenant, person) = (whole.key().tenant, whole.person);
    let (code, earlier) = travelled(tx, ids, tenant, person).await?;
    let row = one(
        tx,
        (tenant, person),
        sql("select given, prefix, family, email, eck_id, born, years, part, \
         since, state, left_at, barred from person where tenant = $1 and id = $2"),
    )
    .await?;
    let basics = Basics::read(&row)?;
    let mut told = Told::new(name_of(tx, tenant).await?, Known::read(&row)?);
    fill(tx, (tenant, person), &mut told).await?;
    told.looks = looks.iter().map(glance).collect();
    told.sort();
    let mut organisations = earlier.told;
    // Whoever arrived and of whom nothing was said since then, is as they arrived.
    let new = earlier.arrived_at != Some(told.known.since) || told.known.state != "here" || told.known.barred;
    if new || !told.is_bare() {
        organisations.push(told);
    }
    let stand = sql(
        "select node, year, profile, extra_subject, said_by, said_at from position \
         where tenant = $1 and person = $2",
    )
    .bind(tenant)
    .bind(person)
    .maybe(tx)
    .await?;
    let stand = stand.as_ref().map(Stand::read).transpose()?;
    Ok(Takeaway::new(code, basics, stand, organisations))
}

async fn name_of(tx: &mut Tx, tenant: TenantId) -> Outcome<String> {
    let row = sql("select name from tenant where tenant = $1")
        .bind(tenant)
        .one(tx)
        .await?;
    row.get("name")
}

/// What came along from elsewhere.
struct Earlier {
    arrived_at: Option<jiff::Timestamp>,
    told: Vec<Told>,
}

async fn travelled(
    tx: &mut Tx,
    ids: Option<&Ids>,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<(String, Earlier)> {
    let row = sql("select code, arrived_at, told from travelled where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    if let Some(row) = row {
        let told: Option<String> = row.maybe("told")?;
        let told = told.map(|told| serde_json::from_str(&told)).transpose();
        let earlier = Earlier {
            arrived_at: row.maybe("arrived_at")?,
            told: told.map_err(kit::Error::internal)?.unwrap_or_default(),
        };
        return Ok((row.get("code")?, earlier));
    }
    let earlier = Earlier {
        arrived_at: None,
        told: Vec::new(),
    };
    let Some(ids) = ids else {
        return Ok((String::new(), earlier));
    };
    let code = ids.fresh();
    sql("insert into travelled (tenant, person, code) values ($1, $2, $3)")
        .bind(tenant)
        .bind(person)
        .bind(code.as_str())
        .run(tx)
        .await?;
    Ok((code, earlier))
}

/// An organisation, and somebody in it.
pub(super) type Who = (TenantId, PersonId);

async fn one(tx: &mut Tx, who: Who, statement: Sql) -> Outcome<Row> {
    statement.bind(who.0).bind(who.1).one(tx).await
}

/// The rows of a statement with `$1` the tenant and `$2` the person.
pub(super) async fn rows<T>(
    tx: &mut Tx,
    who: Who,
    statement: Sql,
    read: fn(&Row) -> Outcome<T>,
) -> Outcome<Vec<T>> {
    let rows = statement.bind(who.0).bind(who.1).all(tx).await?;
    rows.iter().map(read).collect()
}

/// The same, with the person as a party for `$2`.
async fn rows_of_party<T>(
    tx: &mut Tx,
    who: Who,
    statement: Sql,
    read: fn(&Row) -> Outcome<T>,
) -> Outcome<Vec<T>> {
    let party = party_text(Party::Person(who.1));
    let rows = statement.bind(who.0).bind(party).all(tx).await?;
    rows.iter().map(read).collect()
}

async fn fill(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    at_school(tx, who, told).await?;
    way::fill(tx, who, told).await?;
    portfolio::fill(tx, who, told).await?;
    mentoring::fill(tx, who, told).await?;
    between(tx, who, told).await?;
    coming_in(tx, who, told).await
}

async fn at_school(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    told.roles = rows(
        tx,
        who,
        sql(
            "select s.name as school, r.kind, r.valid_from, r.valid_to, r.ended_at from person_role r \
             join school s on s.tenant = r.tenant and s.id = r.school \
             where r.tenant = $1 and r.person = $2 order by s.name, r.kind",
        ),
        Job::read,
    )
    .await?;
    told.groups = rows(
        tx,
        who,
        sql(
            "select s.name as school, g.name as \"group\", m.role, m.valid_from, m.valid_to, m.ended_at \
             from membership m join school_group g on g.tenant = m.tenant and g.id = m.school_group \
             join school s on s.tenant = g.tenant and s.id = g.school \
             where m.tenant = $1 and m.person = $2 order by g.name, m.role",
        ),
        InGroup::read,
    )
    .await?;
    told.called = rows(
        tx,
        who,
        sql("select source, sent from roster_key where tenant = $1 and id = $2 order by source, sent"),
        Called::read,
    )
    .await?;
    told.vettings = rows(
        tx,
        who,
        sql("select certificate, seen_on, until from vetting where tenant = $1 and person = $2 order by seen_on, id"),
        Seen::read,
    )
    .await?;
    Ok(())
}

async fn between(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    told.relations = ties(tx, who).await?;
    told.home = rows(
        tx,
        who,
        sql(
            "select case when guardian = $2 then 'guardian' else 'young' end as side, bond, ended_at \
             from guardianship where tenant = $1 and (guardian = $2 or young = $2) order by bond, ended_at",
        ),
        AtHome::read,
    )
    .await?;
    told.consents = rows(
        tx,
        who,
        sql(
            "select case when about = $2 then 'oneself' else 'another' end as about, \
             case when given_by = $2 then 'oneself' else 'another' end as by, \
             purpose, answer, given_at, until, withdrawn_at \
             from consent where tenant = $1 and (about = $2 or given_by = $2) order by given_at, id",
        ),
        Answer::read,
    )
    .await?;
    told.forbids = rows_of_party(
        tx,
        who,
        sql("select kind, valid_from, lifted_at from forbid where tenant = $1 and about = $2 order by valid_from, id"),
        Shut::read,
    )
    .await?;
    told.requests = rows_of_party(
        tx,
        who,
        sql("select kind, case when subject = $2 then 'subject' else 'object' end as side, valid_from, valid_to, \
             basis, asked_at, answer, answered_at from relation_request \
             where tenant = $1 and (subject = $2 or object = $2) order by asked_at, id"),
        Request::read,
    )
    .await?;
    // What is not seen yet on the page of who looked is not in the file either.
    let unseen = unseen(tx, who.0, who.1).await?;
    told.approvals = rows_of_party(
        tx,
        who,
        sql(
            "select action, given_at, until, thing from approval where tenant = $1 and about = $2 order by given_at, id",
        ),
        |row| Ok((row.get::<ThingId>("thing")?, Yes::read(row)?)),
    )
    .await?
    .into_iter()
    .filter(|(thing, _)| unseen.iter().all(|one| one.id != *thing))
    .map(|(_, yes)| yes)
    .collect();
    told.glass = rows(
        tx,
        who,
        sql(
            "select id, asked_at, answer, answered_at, opened_at, closed_at, reviewed_at, outcome from glass \
             where tenant = $1 and person = $2 order by asked_at, id",
        ),
        |row| Ok((row.get::<ThingId>("id")?, Glass::read(row)?)),
    )
    .await?
    .into_iter()
    .filter(|(id, _)| unseen.iter().all(|one| one.id != *id))
    .map(|(_, glass)| glass)
    .collect();
    Ok(())
}

async fn coming_in(tx: &mut Tx, who: Who, told: &mut Told) -> Outcome<()> {
    told.account = rows(
        tx,
        who,
        sql("select state, login, password_at, codes is not null as codes, made_at, confirmed_at, suspended_at, \
             ended_at from account where tenant = $1 and person = $2 order by made_at"),
        Way::read,
    )
    .await?;
    told.sessions = rows(
        tx,
        who,
        sql(
            "select way, factors, device, begun_at, seen_at, ends_at, ended_at from session \
             where tenant = $1 and person = $2 order by begun_at, id",
        ),
        Session::read,
    )
    .await?;
    told.passkeys = rows(
        tx,
        who,
        sql("select name, made_at, used_at from passkey where tenant = $1 and person = $2 order by made_at, id"),
        Passkey::read,
    )
    .await?;
    told.spare_codes = rows(
        tx,
        who,
        sql("select made_at, used_at from spare_code where tenant = $1 and person = $2 order by made_at, hash"),
        Spare::read,
    )
    .await?;
    told.elsewhere = rows(
        tx,
        who,
        sql("select issuer, subject, made_at from identity where tenant = $1 and person = $2 order by issuer, subject"),
        Elsewhere::read,
    )
    .await?;
    told.links = rows(
        tx,
        who,
        sql(
            "select purpose, made_at, until, used_at, revoked_at from one_time_link \
             where tenant = $1 and person = $2 order by made_at, id",
        ),
        Link::read,
    )
    .await?;
    told.recoveries = rows(
        tx,
        who,
        sql(
            "select asked_at, until, done_at from recovery_request where tenant = $1 and person = $2 \
             order by asked_at, id",
        ),
        Wish::read,
    )
    .await?;
    told.erasures = rows(
        tx,
        who,
        sql(
            "select asked_at, until, done_at from erasure_request where tenant = $1 and person = $2 \
             order by asked_at, id",
        ),
        Wish::read,
    )
    .await?;
    Ok(())
}

/// Relations, with a name at the other end only where that is no person. That somebody is known to the organisation
/// stands above everything it said.
async fn ties(tx: &mut Tx, (tenant, person): Who) -> Outcome<Vec<Tie>> {
    let me = Party::Person(person);
    let rows = sql(
        "select subject, kind, object, valid_from, valid_to, basis, revoked_at from relation \
         where tenant = $1 and (subject = $2 or object = $2) and kind <> 'known-to' order by valid_from, id",
    )
    .bind(tenant)
    .bind(party_text(me))
    .all(tx)
    .await?;
    let mut ties = Vec::with_capacity(rows.len());
    for row in &rows {
        let (subject, object) = (party(row, "subject")?, party(row, "object")?);
        let (side, other) = if subject == me {
            ("subject", object)
        } else {
            ("object", subject)
        };
        let with = match other {
            Party::Person(_) => None,
            other => party_name(tx, tenant, other).await?,
        };
        ties.push(Tie {
            kind: row.get("kind")?,
            side: side.to_owned(),
            with,
            valid_from: row.get("valid_from")?,
            valid_to: row.get("valid_to")?,
            basis: row.get("basis")?,
            revoked_at: row.maybe("revoked_at")?,
        });
    }
    Ok(ties)
}

/// A look without who it was.
fn glance(look: &Look) -> Glance {
    Glance {
        at: look.at,
        role: look.role.clone(),
        class: look.class.clone(),
        purpose: look.purpose.clone(),
        changed: look.changed,
        listed: look.listed,
    }
}
