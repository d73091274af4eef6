//! The **hands** that a roster passes through: an administrator who hands it in, and a second person. They are found by
//! their address among those whom the school gave such a task.
//!
//! Deliberately absent: signing in. Whoever runs the server hands in on behalf of these two, and the audit says so.

use kit::db::{Row, Tx, sql};
use kit::guard::party_text;
use kit::{Error, Outcome};
use policy::id::SchoolId;
use policy::{AccountState, Actor, Kind, Party, PersonId, SignIn, TenantId};

/// The organisation of a tenant, as a school.
pub const fn organisation(tenant: TenantId) -> SchoolId {
    SchoolId::from_bits(tenant.bits())
}

/// Who may do what with a roster of a tenant, now.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Hands {
    /// Administrators, who may apply.
    pub administrators: Vec<Hand>,
    /// Privacy officers and leaders, who may be the second person, as a second administrator may.
    pub seconds: Vec<Hand>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    /// The person.
    pub person: PersonId,
    /// The address for mail.
    pub email: Option<String>,
}

/// Why nobody was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoHand {
    /// Nobody in that task has this address.
    Unknown,
    /// Nobody has that task.
    Nobody,
    /// Several have it, and one has to be named.
    Several,
}

impl Hands {
    /// Those who have these tasks at the organisation now.
    pub async fn of(tx: &mut Tx, tenant: TenantId) -> Outcome<Self> {
        let now = tx.now();
        let rows = sql("select p.id, p.email, r.kind from relation r \
             join person p on p.tenant = r.tenant and r.subject = 'person:' || p.id \
             where r.tenant = $1 and r.object = $2 and p.state = 'here' and r.revoked_at is null \
             and r.valid_from <= $3 and r.valid_to > $3 \
             and r.kind in ('administrator-of', 'privacy-officer-of', 'school-leader-of') \
             order by p.sorted, p.id, r.kind")
        .bind(tenant)
        .bind(party_text(Party::School(organisation(tenant))))
        .bind(now)
        .all(tx)
        .await?;
        let mut hands = Self::default();
        for row in &rows {
            let kind: String = row.get("kind")?;
            let list = if kind == Kind::AdministratorOf.id() {
                &mut hands.administrators
            } else {
                &mut hands.seconds
            };
            let hand = hand(row)?;
            if !list.contains(&hand) {
                list.push(hand);
            }
        }
        Ok(hands)
    }

    /// The administrator with this address, or the only one.
    pub fn administrator(&self, email: Option<&str>) -> Result<PersonId, NoHand> {
        one(self.administrators.iter(), email)
    }

    /// The second person beside somebody: the one with this address, whether privacy officer, leader or another
    /// administrator; or the only privacy officer or leader.
    pub fn second(&self, beside: PersonId, email: Option<&str>) -> Result<PersonId, NoHand> {
        let others = |hands: &'_ [Hand]| -> Vec<Hand> {
            let hands = hands.iter().filter(|hand| hand.person != beside);
            hands.cloned().collect()
        };
        let (seconds, administrators) = (others(&self.seconds), others(&self.administrators));
        match email {
            None if seconds.is_empty() => one(administrators.iter(), None),
            None => one(seconds.iter(), None),
            Some(_) => one(seconds.iter().chain(&administrators), email),
        }
    }

    /// Whether somebody may be the second person.
    pub fn may_second(&self, person: PersonId) -> bool {
        let mut all = self.seconds.iter().chain(&self.administrators);
        all.any(|hand| hand.person == person)
    }
}

fn hand(row: &Row) -> Outcome<Hand> {
    Ok(Hand {
        person: row.get("id")?,
        email: row.maybe("email")?,
    })
}

fn one<'a>(hands: impl Iterator<Item = &'a Hand>, email: Option<&str>) -> Result<PersonId, NoHand> {
    let called = |hand: &&Hand| match email {
        Some(email) => hand
            .email
            .as_deref()
            .is_some_and(|own| own.eq_ignore_ascii_case(email)),
        None => true,
    };
    let mut persons: Vec<PersonId> = hands.filter(called).map(|hand| hand.person).collect();
    persons.sort_unstable();
    persons.dedup();
    match (persons.as_slice(), email) {
        ([person], _) => Ok(*person),
        ([], Some(_)) => Err(NoHand::Unknown),
        ([], None) => Err(NoHand::Nobody),
        (_, _) => Err(NoHand::Several),
    }
}

/// Somebody on whose behalf the server acts.
pub const fn on_behalf_of(person: PersonId, tenant: TenantId) -> Actor {
    Actor {
        person,
        tenant,
        account: AccountState::Active,
        sign_in: SignIn::TwoFactors,
    }
}

/// Somebody who is named as the second person has to be one of those who may.
pub async fn check_second(tx: &mut Tx, tenant: TenantId, second: PersonId) -> Outcome<()> {
    if Hands::of(tx, tenant).await?.may_second(second) {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hands(all: &[(u128, &str)]) -> Vec<Hand> {
        let hand = |(bits, email): &(u128, &str)| Hand {
            person: PersonId::from_bits(*bits),
            email: Some((*email).to_owned()),
        };
        all.iter().map(hand).collect()
    }

    #[test]
    fn the_only_one_need_not_be_named_and_of_several_one_must() {
        let one = PersonId::from_bits(1);
        let two = PersonId::from_bits(2);
        let here = Hands {
            administrators: hands(&[(1, "a@x.example")]),
            seconds: hands(&[(2, "b@x.example")]),
        };
        assert_eq!(here.administrator(None), Ok(one));
        assert_eq!(here.administrator(Some("A@X.example")), Ok(one));
        assert_eq!(here.administrator(Some("b@x.example")), Err(NoHand::Unknown));
        assert_eq!(here.second(one, None), Ok(two));
        let crowd = Hands {
            administrators: hands(&[(1, "a@x.example"), (2, "b@x.example")]),
            seconds: hands(&[(3, "c@x.example"), (4, "c@x.example")]),
        };
        assert_eq!(crowd.administrator(None), Err(NoHand::Several));
        assert_eq!(crowd.second(one, Some("b@x.example")), Ok(two));
        // Two persons with one address are not told apart by it.
        assert_eq!(crowd.second(one, Some("c@x.example")), Err(NoHand::Several));
        assert_eq!(Hands::default().administrator(None), Err(NoHand::Nobody));
        // Nobody is the second person beside oneself.
        assert_eq!(here.second(two, Some("b@x.example")), Err(NoHand::Unknown));
    }
}
