//! What a pairing stands on **today**: consent to mentoring, and the vetting of the mentor. Policy asks the same of everybody who looks;
//! here it is read so that a page can say what is missing, and to whom to go.
//!
//! Deliberately absent: letting anybody do anything. A permit does that.

use jiff::civil::Date;
use kit::db::sql;
use kit::{Outcome, Tx};
use people::consents::weighed;
use policy::age::AgeBand;
use policy::consent::Consented;
use policy::purpose::Purpose;
use policy::vetting::{Certificate, Vetting};
use policy::{PersonId, TenantId};

/// What holds today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Somebody who may said yes, and nobody says no.
    pub consent: bool,
    /// That is asked at home.
    pub under_16: bool,
    /// The mentor may meet this young person: with a vetting that counts, or because they are of age.
    pub vetted: bool,
    /// In which years the young person is; none where that is not known.
    pub band: Option<AgeBand>,
}

/// What holds for two persons.
pub async fn ground(tx: &mut Tx, tenant: TenantId, young: PersonId, mentor: PersonId) -> Outcome<Ground> {
    let born = born(tx, tenant, young).await?;
    let band = born.map(|born| AgeBand::at(born, tx.now()));
    Ok(Ground {
        consent: weighed(tx, tenant, young, Purpose::Mentoring).await? == Consented::Given,
        under_16: band == Some(AgeBand::Under16),
        vetted: band == Some(AgeBand::Adult) || is_vetted(tx, tenant, mentor).await?,
        band,
    })
}

/// The day of birth of somebody, where it is known.
pub(in crate::mentoring) async fn born(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Option<Date>> {
    let row = sql("select born from person where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    row.map_or(Ok(None), |row| row.maybe("born"))
}

/// Whether the vetting of somebody counts today.
pub async fn is_vetted(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<bool> {
    let rows = sql("select seen_by, certificate, seen_on, until from vetting where tenant = $1 and person = $2 order by seen_on, id")
        .bind(tenant)
        .bind(person)
        .all(tx)
        .await?;
    for row in &rows {
        let vetting = Vetting {
            tenant,
            person,
            seen_by: row.get("seen_by")?,
            certificate: row.one_of("certificate", Certificate::ALL, Certificate::id)?,
            seen_on: row.get("seen_on")?,
            until: row.get("until")?,
        };
        if vetting.covers(tenant, person, tx.now()) {
            return Ok(true);
        }
    }
    Ok(false)
}
