//! **Ties** of the sample world, written down as relations, consents, vettings and forbids. Each right is approved by
//! somebody who gains nothing by it.

use feeds::roster::Period;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::guard::party_text;
use kit::{Error, Ids, Outcome, Tx, sql};
use policy::calendar::begin_of;
use policy::purpose;
use policy::relation::Basis;
use policy::{Entry, Forbid, Kind, Party, Relation, TenantId, ThingId};
use world::{Answer, Certificate, Ground, Purpose, SchoolWorld, Task, Tier};

use super::known;
use crate::persons::{drawn, house, insert_relation};

/// One tie, before it is a relation.
pub struct Tie {
    /// Who.
    pub subject: Party,
    /// What.
    pub kind: Kind,
    /// For whom or what.
    pub object: Party,
    /// From the first day to the last.
    pub period: Period,
    /// Why.
    pub basis: Basis,
}

/// Settles tasks, guardians, consents, vettings and forbids.
pub async fn settle(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    offices(tx, ids, tenant, school).await?;
    guardians(tx, ids, tenant, school).await?;
    consents(tx, ids, tenant, school).await?;
    vettings(tx, ids, tenant, school).await?;
    forbids(tx, ids, tenant, school).await
}

/// Writes a tie down as a relation, approved by the leader of the school, or of the leader by the privacy officer.
pub async fn relate(
    tx: &mut Tx,
    ids: &Ids,
    tenant: TenantId,
    school: &SchoolWorld,
    tie: &Tie,
) -> Outcome<()> {
    let mut approved_by = None;
    for task in [Task::SchoolLeader, Task::PrivacyOfficer, Task::Administrator] {
        let Some(holder) = school.with_task(task).next() else {
            continue;
        };
        let holder = known(tx, tenant, holder).await?;
        if tie.subject != Party::Person(holder) {
            approved_by = Some(holder);
            break;
        }
    }
    let entry = Entry {
        tenant,
        subject: tie.subject,
        kind: tie.kind,
        object: tie.object,
        valid_from: midnight(tie.period.begin())?,
        valid_to: after(tie.period.end())?,
        basis: tie.basis,
        approved_by,
        revoked_at: None,
    };
    let whole = Relation::new(entry)
        .map_err(|reason| Error::internal(format!("a tie of the sample world: {reason}")))?;
    let id: ThingId = drawn(ids)?;
    insert_relation(tx, &id.to_string(), &whole).await
}

fn midnight(day: Date) -> Outcome<Timestamp> {
    begin_of(day).ok_or_else(|| Error::internal("a day beyond all days"))
}

fn after(day: Date) -> Outcome<Timestamp> {
    midnight(day.tomorrow().map_err(Error::internal)?)
}

async fn offices(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    for office in &school.offices {
        let kind = match office.task {
            Task::Counsellor => Kind::CounsellorOf,
            Task::PlacementOfficer => Kind::PlacementOfficerOf,
            Task::SchoolLeader => Kind::SchoolLeaderOf,
            Task::SafeguardingOfficer => Kind::SafeguardingOfficerOf,
            Task::PrivacyOfficer => Kind::PrivacyOfficerOf,
            Task::Administrator => Kind::AdministratorOf,
        };
        let subject = Party::Person(known(tx, tenant, &office.person).await?);
        if holds(tx, tenant, subject, kind).await? {
            continue;
        }
        let tie = Tie {
            subject,
            kind,
            object: house(tenant),
            period: school.year,
            basis: Basis::Appointment,
        };
        relate(tx, ids, tenant, school, &tie).await?;
    }
    Ok(())
}

/// The founders have their tasks already, and a counsellor may have it from the roster, at the school itself.
async fn holds(tx: &mut Tx, tenant: TenantId, subject: Party, kind: Kind) -> Outcome<bool> {
    let row = sql("select id from relation where tenant = $1 and subject = $2 and kind = $3 and object = $4 order by id")
        .bind(tenant)
        .bind(party_text(subject))
        .bind(kind.id())
        .bind(party_text(house(tenant)))
        .maybe(tx)
        .await?;
    Ok(row.is_some())
}

async fn guardians(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    for tie in &school.guardian_ties {
        let (kind, basis) = match tie.tier {
            Tier::WithAuthority => (Kind::GuardianWithAuthority, Basis::Authority),
            // The roster has said so already.
            Tier::Informed => continue,
            Tier::ByGrant => (Kind::GuardianByGrant, Basis::Grant),
        };
        let tie = Tie {
            subject: Party::Person(known(tx, tenant, &tie.guardian).await?),
            kind,
            object: Party::Person(known(tx, tenant, &tie.young).await?),
            period: tie.period,
            basis,
        };
        relate(tx, ids, tenant, school, &tie).await?;
    }
    Ok(())
}

async fn consents(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    for consent in &school.consents {
        let purpose = match consent.purpose {
            Purpose::Mentoring => purpose::Purpose::Mentoring,
            Purpose::Placement => purpose::Purpose::Placement,
        };
        let answer = match consent.answer {
            Answer::Yes => policy::consent::Answer::Yes,
            Answer::No => policy::consent::Answer::No,
        };
        let id: ThingId = drawn(ids)?;
        let (about, by) = (
            known(tx, tenant, &consent.about).await?,
            known(tx, tenant, &consent.by).await?,
        );
        let withdrawn = consent.withdrawn.map(midnight).transpose()?;
        sql(
            "insert into consent (tenant, id, about, given_by, purpose, answer, given_at, until, withdrawn_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(tenant)
        .bind(id)
        .bind(about)
        .bind(by)
        .bind(purpose.id())
        .bind(answer.id())
        .bind(midnight(consent.given)?)
        .bind(after(consent.until)?)
        .bind(withdrawn)
        .run(tx)
        .await?;
    }
    Ok(())
}

async fn vettings(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    for vetting in &school.vettings {
        let certificate = match vetting.certificate {
            Certificate::Vog => policy::vetting::Certificate::Vog,
            Certificate::Foreign => policy::vetting::Certificate::Foreign,
        };
        let id: ThingId = drawn(ids)?;
        let (person, seen_by) = (
            known(tx, tenant, &vetting.person).await?,
            known(tx, tenant, &vetting.seen_by).await?,
        );
        sql(
            "insert into vetting (tenant, id, person, seen_by, certificate, seen_on, until) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(tenant)
        .bind(id)
        .bind(person)
        .bind(seen_by)
        .bind(certificate.id())
        .bind(vetting.period.begin())
        .bind(vetting.period.end())
        .run(tx)
        .await?;
    }
    Ok(())
}

async fn forbids(tx: &mut Tx, ids: &Ids, tenant: TenantId, school: &SchoolWorld) -> Outcome<()> {
    for forbid in &school.forbids {
        let kind = match forbid.ground {
            Ground::CourtBan => Forbid::CourtBan,
            Ground::ShutOut => Forbid::ShutOut,
        };
        let id: ThingId = drawn(ids)?;
        let (about, against) = (
            known(tx, tenant, &forbid.about).await?,
            known(tx, tenant, &forbid.person).await?,
        );
        let from = midnight(school.year.begin())?;
        sql("insert into forbid (tenant, id, about, against, kind, valid_from) values ($1, $2, $3, $4, $5, $6)")
            .bind(tenant)
            .bind(id)
            .bind(party_text(Party::Person(about)))
            .bind(against)
            .bind(kind.id())
            .bind(from)
            .run(tx)
            .await?;
    }
    Ok(())
}
