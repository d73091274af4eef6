//! The **account record**: how somebody comes in, as policy and the pages know it. Everybody who is here has one, also
//! whoever has no account yet.
//!
//! Deliberately absent: secrets. What somebody proves themselves with stands in the database, and is compared there.

use jiff::Timestamp;
use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::second::Request;
use policy::{AccountState, Act, Key, Object, ObjectState, PersonId, TenantId};

use super::keeper::belongs;
use crate::persons::{Name, Part, Presence, folded, key};

/// How somebody comes in.
#[derive(Clone, Debug)]
pub struct AccountRecord {
    key: Key,
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: Name,
    /// What they are here.
    pub part: Part,
    /// Whether they are here.
    pub presence: Presence,
    /// The address for mail.
    pub email: Option<String>,
    /// The organisation.
    pub organisation: String,
    /// How the account stands; none where there is none.
    pub state: Option<AccountState>,
    /// What they sign in as.
    pub login: Option<String>,
    /// Since when they have this password, if they have one.
    pub password_at: Option<Timestamp>,
    /// Whether they have codes.
    pub has_codes: bool,
    /// How many spare codes are left.
    pub spare: i64,
    /// How many relations of theirs count now.
    ties: i64,
}

impl Object for AccountRecord {
    fn key(&self) -> Key {
        self.key
    }
}

impl AccountRecord {
    /// Whether they may sign in, if they can prove who they are.
    pub fn may_enter(&self) -> bool {
        self.state == Some(AccountState::Active) && self.belongs()
    }

    /// Whether they are here, with something to see.
    pub fn belongs(&self) -> bool {
        belongs(self.part, self.presence, self.ties)
    }

    /// Whether they may look by a link: at home or from outside, belonging to somebody, and without an account.
    pub fn may_look(&self) -> bool {
        matches!(self.part, Part::Home | Part::Outside) && self.state.is_none() && self.belongs()
    }

    /// Whether they have to have a second factor.
    pub fn must_have_codes(&self) -> bool {
        self.part == Part::Staff
    }

    /// What they could be called when they sign in.
    pub fn suggested_login(&self) -> String {
        if let Some(email) = &self.email {
            return email.clone();
        }
        let plain = |part: &Option<String>| -> String {
            let text = folded(part.as_deref().unwrap_or_default());
            text.chars().filter(char::is_ascii_alphanumeric).collect()
        };
        let parts = [&self.name.given, &self.name.prefix, &self.name.family].map(plain);
        let parts: Vec<&str> = parts
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(".")
    }
}

/// The account of a person, with what policy has to know.
pub async fn find<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Option<Found<AccountRecord>>> {
    let Some(record) = read(tx, tenant, person, A::ACTION.class()).await? else {
        return Ok(None);
    };
    let erased = record.presence == Presence::Erased;
    let mut found = Found::of::<A>(record);
    if erased {
        found.facts.state = ObjectState::Erased;
    }
    Ok(Some(found))
}

/// The same, asked for by somebody who wants another to gain by it.
pub async fn find_asked<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
    asked_by: PersonId,
) -> Outcome<Option<Found<AccountRecord>>> {
    let mut found = find::<A>(tx, tenant, person).await?;
    if let Some(found) = &mut found {
        found.facts.request = Some(Request {
            asked_by,
            gains: person,
            kind: None,
        });
    }
    Ok(found)
}

/// The record, for what happens on the way in, before anybody is an actor.
pub(super) async fn read(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
    class: DataClass,
) -> Outcome<Option<AccountRecord>> {
    let row = sql(
        "select p.id, p.given, p.prefix, p.family, p.email, p.part, p.state as presence, t.name as organisation, \
             a.state, a.login, a.password_at, a.codes is not null as coded, \
             (select count(*) from spare_code c where c.tenant = p.tenant and c.person = p.id and c.used_at is null) \
                 as spare, \
             (select count(*) from relation r where r.tenant = p.tenant and r.subject = 'person:' || p.id \
                 and r.kind <> 'known-to' and r.revoked_at is null and r.valid_from <= $3 and r.valid_to > $3) as ties \
         from person p join tenant t on t.tenant = p.tenant \
         left join account a on a.tenant = p.tenant and a.person = p.id \
         where p.tenant = $1 and p.id = $2",
    )
    .bind(tenant)
    .bind(person)
    .bind(tx.now())
    .maybe(tx)
    .await?;
    row.map(|row| record(&row, tenant, class)).transpose()
}

fn record(row: &Row, tenant: TenantId, class: DataClass) -> Outcome<AccountRecord> {
    let person = row.get("id")?;
    let state = match row.maybe::<String>("state")? {
        Some(_) => Some(row.one_of("state", AccountState::ALL, AccountState::id)?),
        None => None,
    };
    Ok(AccountRecord {
        key: key(tenant, person, class),
        person,
        name: Name {
            given: row.maybe("given")?,
            prefix: row.maybe("prefix")?,
            family: row.maybe("family")?,
        },
        part: row.one_of("part", Part::ALL, Part::id)?,
        presence: row.one_of("presence", Presence::ALL, Presence::id)?,
        email: row.maybe("email")?,
        organisation: row.get("organisation")?,
        state,
        login: row.maybe("login")?,
        password_at: row.maybe("password_at")?,
        has_codes: row.maybe("coded")?.unwrap_or(false),
        spare: row.get("spare")?,
        ties: row.get("ties")?,
    })
}
