//! A small **world** for these tests: a school with a group, its tutor and a pupil; a mentor and a pairing; and a record
//! that only these tests have, so that the guard can be seen at work from end to end.

use jiff::civil::date;
use kit::db::{Db, Sql};
use kit::guard::{Found, party_text};
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::id::{GroupId, PairingId};
use policy::{
    AccountState, Act, Actor, Changes, Key, Object, Party, Permitted, PersonId, SignIn, TenantId, ThingId,
};

use crate::ground::run;

pub const SCHOOL: TenantId = TenantId::from_bits(0x51);
pub const OTHER_SCHOOL: TenantId = TenantId::from_bits(0x52);
pub const NOOR: PersonId = PersonId::from_bits(0xa0);
pub const TUTOR: PersonId = PersonId::from_bits(0xa1);
pub const MENTOR: PersonId = PersonId::from_bits(0xa2);
pub const STRANGER: PersonId = PersonId::from_bits(0xa3);
pub const LEADER: PersonId = PersonId::from_bits(0xa4);
pub const GROUP: Party = Party::Group(GroupId::from_bits(0xb0));
pub const PAIRING: Party = Party::Pairing(PairingId::from_bits(0xb1));
/// The journey of Noor, and the log of her mentor.
pub const JOURNEY: ThingId = ThingId::from_bits(0xc0);
pub const LOG: ThingId = ThingId::from_bits(0xc1);
/// A journey in the other school, with something in it that may never be seen here.
pub const FOREIGN: ThingId = ThingId::from_bits(0xcafe_cafe_cafe);
pub const FOREIGNER: PersonId = PersonId::from_bits(0xbeef_beef_beef);

/// Somebody with two factors, in a tenant.
pub fn actor(person: PersonId, tenant: TenantId) -> Actor {
    Actor {
        person,
        tenant,
        account: AccountState::Active,
        sign_in: SignIn::TwoFactors,
    }
}

/// A record with one text.
#[derive(Debug)]
pub struct Note {
    key: Key,
    pub text: String,
}

impl Object for Note {
    fn key(&self) -> Key {
        self.key
    }
}

/// Finds a note in any tenant, with the birth date of whom it is about.
pub async fn find<A: Act>(tx: &mut Tx, id: ThingId) -> Outcome<Option<Found<Note>>> {
    let row = sql("select * from note where id = $1").bind(id).maybe(tx).await?;
    let Some(row) = row else { return Ok(None) };
    let key = Key {
        tenant: row.get("tenant")?,
        about: Party::Person(row.get("about")?),
        class: row.one_of("class", DataClass::ALL, DataClass::id)?,
        id: row.get("id")?,
    };
    let text = row.get("text")?;
    let mut found = Found::of::<A>(Note { key, text });
    // Noor is sixteen.
    found.facts.born = Some(date(2010, 5, 1));
    Ok(Some(found))
}

/// A store function: it cannot be called without the permit.
pub async fn save<A: Changes>(tx: &mut Tx, note: &Permitted<Note, A>, text: &str) -> Outcome<()> {
    let key = note.key();
    let saved = sql("update note set text = $3 where tenant = $1 and id = $2")
        .bind(key.tenant)
        .bind(key.id)
        .bind(text);
    saved.run(tx).await.map(drop)
}

pub fn note(tenant: TenantId, about: PersonId, class: DataClass, id: ThingId) -> Sql {
    sql("insert into note (tenant, about, class, id, text) values ($1, $2, $3, $4, 'oud')")
        .bind(tenant)
        .bind(about)
        .bind(class.id())
        .bind(id)
}

pub fn relation(id: &str, subject: Party, kind: &str, object: Party) -> Sql {
    sql(
        "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
         values ($1, $2, $3, $4, $5, '2026-08-01T00:00:00Z', '2027-08-01T00:00:00Z', 'roster', $6)",
    )
    .bind(SCHOOL)
    .bind(id)
    .bind(party_text(subject))
    .bind(kind)
    .bind(party_text(object))
    .bind(LEADER)
}

/// Fills an empty database.
pub async fn settle(db: &Db) {
    let table = sql(
        "create table note (tenant TEXT not null, about TEXT not null, class TEXT not null, id TEXT not null primary key, text TEXT not null)",
    );
    let person = Party::Person;
    let all = [
        table,
        note(SCHOOL, NOOR, DataClass::Journey, JOURNEY),
        note(SCHOOL, NOOR, DataClass::MentoringLog, LOG),
        note(OTHER_SCHOOL, FOREIGNER, DataClass::Journey, FOREIGN),
        relation("tutor", person(TUTOR), "tutor-of", GROUP),
        relation("member", person(NOOR), "member-of", GROUP),
        relation("mentor", person(MENTOR), "mentor-of", PAIRING),
        relation("mentee", person(NOOR), "mentee-of", PAIRING),
    ];
    for statement in all {
        run(db, statement).await.unwrap();
    }
}
