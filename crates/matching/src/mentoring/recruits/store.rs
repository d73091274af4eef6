//! Those who signed up, in rows.
//!
//! Deliberately absent: looking somebody up by an address for mail. Whoever signs up twice is kept once, and nobody hears of it.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use people::persons::Name;
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Act, Key, Object, Party, Permitted, PermittedScope, PersonId, TenantId, ThingId, may};

use super::rules::{Reason, State, Talk};
use crate::mentoring::MentorKind;
use crate::mentoring::talks::contacts;

/// The longest part of a name, and the longest address for mail.
const LONGEST: (usize, usize) = (60, 254);
/// The longest text about why.
pub const LONGEST_WHY: usize = 800;

/// What somebody typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// First name.
    pub given: String,
    /// Words before the family name.
    pub prefix: String,
    /// Family name.
    pub family: String,
    /// Where we can mail them.
    pub email: String,
    /// What sort of mentor they would be.
    pub kind: Option<MentorKind>,
    /// Why they want to.
    pub why: String,
    /// How they know of us.
    pub knows_from: String,
}

impl Typed {
    /// What is wrong with it, each with the field of the form it is about. Only kinds that the method takes can be chosen.
    pub fn wrong(&self, kinds: &[MentorKind]) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        let mut require = |holds: bool, field, key| {
            if !holds {
                wrong.push((field, key));
            }
        };
        let name = |text: &str| text.chars().count() <= LONGEST.0 && contacts(text).is_empty();
        require(
            !self.given.is_empty() && name(&self.given),
            "voornaam",
            "recruits-wrong-given",
        );
        require(name(&self.prefix), "tussen", "recruits-wrong-prefix");
        require(
            !self.family.is_empty() && name(&self.family),
            "achternaam",
            "recruits-wrong-family",
        );
        require(is_email(&self.email), "mail", "recruits-wrong-email");
        let kind = self.kind.is_some_and(|kind| kinds.contains(&kind));
        require(kind, "soort", "recruits-wrong-kind");
        let why = self.why.chars().count();
        require((1..=LONGEST_WHY).contains(&why), "waarom", "recruits-wrong-why");
        require(
            self.knows_from.chars().count() <= 200,
            "hoe",
            "recruits-wrong-from",
        );
        wrong
    }
}

/// Something, an at sign, and a name with a dot, without white space.
fn is_email(text: &str) -> bool {
    let plain = !text.chars().any(|sign| sign.is_whitespace() || sign.is_control());
    let parts = text.split_once('@');
    let parts = parts.filter(|(name, house)| !name.is_empty() && !house.contains('@'));
    let house = parts.and_then(|(_, house)| house.split_once('.'));
    plain && text.len() <= LONGEST.1 && house.is_some_and(|(one, other)| !one.is_empty() && !other.is_empty())
}

/// Somebody who signed up.
#[derive(Clone, Debug)]
pub struct Recruit {
    key: Key,
    /// Which.
    pub id: ThingId,
    /// For which programme.
    pub programme: ProgrammeId,
    /// How that works.
    pub method: String,
    /// Who they are, once they were accepted, or when they were known and signed in.
    pub person: Option<PersonId>,
    /// What they typed.
    pub typed: Typed,
    /// How far they are.
    pub state: State,
    /// Since when.
    pub state_at: Timestamp,
    /// When they signed up.
    pub signed_at: Timestamp,
    /// The day of the talk.
    pub talk_on: Option<Date>,
    /// How it is held.
    pub talk: Option<Talk>,
    /// What the coordinator noted of it.
    pub noted: String,
    /// Why not.
    pub reason: Option<Reason>,
}

impl Object for Recruit {
    fn key(&self) -> Key {
        self.key
    }
}

impl Recruit {
    /// As somebody is called.
    pub fn name(&self) -> Name {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Name {
            given: some(&self.typed.given),
            prefix: some(&self.typed.prefix),
            family: some(&self.typed.family),
        }
    }
}

/// The one with this id.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Recruit>>> {
    let row = sql("select * from mentor_intake where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let recruit = row.map(|row| read(&row, tenant)).transpose()?;
    Ok(recruit.map(Found::of::<A>))
}

fn read(row: &Row, tenant: TenantId) -> Outcome<Recruit> {
    let (id, programme): (ThingId, ProgrammeId) = (row.get("id")?, row.get("programme")?);
    let text = |column: &str| row.get::<String>(column);
    Ok(Recruit {
        key: Key {
            tenant,
            about: Party::Programme(programme),
            class: DataClass::MentorFile,
            id,
        },
        id,
        programme,
        method: text("method")?,
        person: row.maybe("person")?,
        typed: Typed {
            given: text("given")?,
            prefix: text("prefix")?,
            family: text("family")?,
            email: text("email")?,
            kind: MentorKind::from_word(&text("kind")?),
            why: text("why")?,
            knows_from: text("knows_from")?,
        },
        state: State::from_word(&text("state")?).unwrap_or(State::Refused),
        state_at: row.get("state_at")?,
        signed_at: row.get("signed_at")?,
        talk_on: row.maybe("intake_on")?,
        talk: Talk::from_word(&text("intake_how")?),
        noted: text("noted")?,
        reason: Reason::from_word(&text("reason")?),
    })
}

/// Those of the programme of a permit who are not settled, who waits longest first.
pub async fn open_of(tx: &mut Tx, scope: &PermittedScope<may::ReadMentorFile>) -> Outcome<Vec<Recruit>> {
    let Party::Programme(programme) = scope.within().about else {
        return Ok(Vec::new());
    };
    let tenant = scope.within().tenant;
    let rows = sql(
        "select * from mentor_intake where tenant = $1 and programme = $2 \
         and state in ('signed-up', 'planned', 'held') order by signed_at, id limit 200",
    )
    .bind(tenant)
    .bind(programme)
    .all(tx)
    .await?;
    rows.iter().map(|row| read(row, tenant)).collect()
}

/// Keeps what somebody typed. Who has signed up for the programme with this address already, and waits, is kept once.
pub(super) async fn sign_up(
    tx: &mut Tx,
    (tenant, programme, method): (TenantId, ProgrammeId, &str),
    (id, person): (ThingId, Option<PersonId>),
    typed: &Typed,
) -> Outcome<()> {
    let email = typed.email.to_lowercase();
    let there = sql(
        "select id from mentor_intake where tenant = $1 and programme = $2 and email = $3 \
         and state in ('signed-up', 'planned', 'held') order by signed_at, id limit 1",
    )
    .bind(tenant)
    .bind(programme)
    .bind(email.as_str())
    .maybe(tx)
    .await?;
    if there.is_some() {
        return Ok(());
    }
    sql(
        "insert into mentor_intake (tenant, id, programme, method, person, given, prefix, family, email, kind, why, \
         knows_from, state, state_at, intake_how, noted, reason, signed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'signed-up', $13, '', '', '', $13)",
    )
    .bind(tenant)
    .bind(id)
    .bind(programme)
    .bind(method)
    .bind(person)
    .bind(typed.given.as_str())
    .bind(typed.prefix.as_str())
    .bind(typed.family.as_str())
    .bind(email.as_str())
    .bind(typed.kind.map_or("", MentorKind::word))
    .bind(typed.why.as_str())
    .bind(typed.knows_from.as_str())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Writes over how it stands.
pub(super) async fn save(tx: &mut Tx, recruit: &Permitted<Recruit, may::JudgeMentor>) -> Outcome<()> {
    sql(
        "update mentor_intake set person = $3, state = $4, state_at = $5, state_by = $6, intake_on = $7, intake_how = $8, \
         noted = $9, reason = $10 where tenant = $1 and id = $2",
    )
    .bind(recruit.key().tenant)
    .bind(recruit.id)
    .bind(recruit.person)
    .bind(recruit.state.word())
    .bind(recruit.state_at)
    .bind(recruit.proof().by())
    .bind(recruit.talk_on)
    .bind(recruit.talk.map_or("", Talk::word))
    .bind(recruit.noted.as_str())
    .bind(recruit.reason.map_or("", Reason::word))
    .run(tx)
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(change: impl FnOnce(&mut Typed), expected: &[&str]) {
        let mut typed = Typed {
            given: "Yusuf".to_owned(),
            prefix: "van".to_owned(),
            family: "Dalen".to_owned(),
            email: "yusuf@haven.example".to_owned(),
            kind: Some(MentorKind::Professional),
            why: "Ik had zelf niemand.".to_owned(),
            knows_from: String::new(),
        };
        change(&mut typed);
        let kinds = [MentorKind::Professional, MentorKind::Student];
        let keys: Vec<&str> = typed.wrong(&kinds).into_iter().map(|(_, key)| key).collect();
        assert_eq!(keys, expected);
    }

    #[test]
    fn a_form_asks_who_and_why_and_takes_only_kinds_of_the_method() {
        check(|_| (), &[]);
        check(|typed| typed.given.clear(), &["recruits-wrong-given"]);
        check(|typed| typed.family = "a".repeat(61), &["recruits-wrong-family"]);
        check(
            |typed| typed.family = "bel 06 12345678".to_owned(),
            &["recruits-wrong-family"],
        );
        check(|typed| typed.why.clear(), &["recruits-wrong-why"]);
        check(|typed| typed.why = "a".repeat(801), &["recruits-wrong-why"]);
        check(
            |typed| typed.knows_from = "a".repeat(201),
            &["recruits-wrong-from"],
        );
        check(|typed| typed.kind = None, &["recruits-wrong-kind"]);
        check(
            |typed| typed.kind = Some(MentorKind::OlderPupil),
            &["recruits-wrong-kind"],
        );
        let long = format!("{}@haven.example", "a".repeat(250));
        for bad in [
            "",
            "yusuf",
            "@haven.example",
            "yusuf@haven",
            "y@h@i.nl",
            "y u@h.nl",
            "y@.nl",
            "y@h.",
            &long,
        ] {
            check(|typed| typed.email = bad.to_owned(), &["recruits-wrong-email"]);
        }
    }
}
