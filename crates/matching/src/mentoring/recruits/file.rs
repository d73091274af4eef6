//! The **file** of a mentor: what they say about themselves, for whom, when, how many and how far.
//!
//! Deliberately absent: an address. Four digits of a postcode say how far it is, and an answer to man or woman stands there only for
//! who chose to give it.

use jiff::Timestamp;
use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use people::persons;
use policy::data::DataClass;
use policy::{Act, Changes, Key, Object, Party, Permitted, PersonId, TenantId};

use crate::mentoring::languages::Spoken;
use crate::mentoring::slots::Slots;
use crate::mentoring::talks::contacts;
use crate::mentoring::{Gender, MentorKind, Topic, listed, said};
use crate::words::words;

/// The longest text about oneself.
pub const LONGEST_ABOUT: usize = 600;
/// The most young people that one mentor has.
pub const MOST: u8 = 10;
/// The furthest that somebody can say to come.
pub const FURTHEST_KM: u16 = 100;
/// The youngest and the oldest whom a mentor can be for.
pub const AGES: (u8, u8) = (6, 30);

words! {
    /// Whether somebody can be asked.
    State {
        /// Yes.
        Available = "available",
        /// Not for a while.
        Paused = "paused",
        /// No more.
        Stopped = "stopped",
    }
}

/// The file of one mentor.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    key: Key,
    /// Whose.
    pub person: PersonId,
    /// What sort of mentor.
    pub kind: MentorKind,
    /// Sorts of work that they know from inside.
    pub fields: Vec<String>,
    /// Where they went along, as nodes of the education system.
    pub ways: Vec<String>,
    /// What they speak.
    pub languages: Vec<Spoken>,
    /// A man, a woman or otherwise, where they chose to say it.
    pub gender: Option<Gender>,
    /// What they can help with.
    pub topics: Vec<Topic>,
    /// What young people read.
    pub about: String,
    /// When they can.
    pub slots: Slots,
    /// For how many at once.
    pub capacity: u8,
    /// Four digits, or nothing.
    pub postcode: String,
    /// How far they come.
    pub reach_km: u16,
    /// Also by video.
    pub online: bool,
    /// From and up to which age.
    pub ages: (u8, u8),
    /// Whether they can be asked.
    pub state: State,
    /// Since when.
    pub state_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

impl Object for File {
    fn key(&self) -> Key {
        self.key
    }
}

impl File {
    /// Of somebody who was accepted just now, with nothing filled in.
    pub fn new(tenant: TenantId, person: PersonId, kind: MentorKind, now: Timestamp) -> Self {
        Self {
            key: key(tenant, person),
            person,
            kind,
            fields: Vec::new(),
            ways: Vec::new(),
            languages: Vec::new(),
            gender: None,
            topics: Vec::new(),
            about: String::new(),
            slots: Slots::default(),
            capacity: 1,
            postcode: String::new(),
            reach_km: 10,
            online: false,
            ages: (12, 18),
            state: State::Available,
            state_at: now,
            changed_at: now,
        }
    }

    /// Whether it says enough to be asked: something about oneself, a time, and somewhere to meet.
    pub fn is_whole(&self) -> bool {
        let place = self.online || !self.postcode.is_empty();
        !self.about.is_empty() && !self.slots.is_empty() && !self.topics.is_empty() && place
    }

    /// What is wrong with it, each with the field of the form it is about.
    pub fn wrong(&self) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        let mut require = |holds: bool, field, key| {
            if !holds {
                wrong.push((field, key));
            }
        };
        require(!self.about.is_empty(), "over", "recruits-no-about");
        require(
            self.about.chars().count() <= LONGEST_ABOUT,
            "over",
            "recruits-long-about",
        );
        require(contacts(&self.about).is_empty(), "over", "recruits-about-contact");
        require(!self.topics.is_empty(), "onderwerp", "recruits-no-topic");
        require(!self.slots.is_empty(), "tijd", "recruits-no-slot");
        require(
            (1..=MOST).contains(&self.capacity),
            "aantal",
            "recruits-wrong-capacity",
        );
        require(
            self.online || !self.postcode.is_empty(),
            "postcode",
            "recruits-no-place",
        );
        require(
            self.postcode.is_empty() || is_postcode(&self.postcode),
            "postcode",
            "recruits-wrong-postcode",
        );
        require(self.reach_km <= FURTHEST_KM, "ver", "recruits-wrong-reach");
        let (from, to) = self.ages;
        let ages = AGES.0 <= from && from <= to && to <= AGES.1;
        require(ages, "vanaf", "recruits-wrong-ages");
        wrong
    }
}

/// Four digits, of which the first is not zero.
pub fn is_postcode(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|sign| sign.is_ascii_digit()) && !text.starts_with('0')
}

fn key(tenant: TenantId, person: PersonId) -> Key {
    Key {
        tenant,
        about: Party::Person(person),
        class: DataClass::MentorFile,
        id: person.as_thing(),
    }
}

/// The file of somebody; none for who is no mentor.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Option<Found<File>>> {
    let row = sql("select * from mentor_file where tenant = $1 and person = $2")
        .bind(tenant)
        .bind(person)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let file = read(&row, tenant)?;
    persons::about::<A, _>(tx, tenant, person, file).await
}

/// A row as a file.
pub fn read(row: &Row, tenant: TenantId) -> Outcome<File> {
    let person: PersonId = row.get("person")?;
    let text = |column: &str| row.get::<String>(column);
    let number = |column: &str| row.get::<i64>(column);
    let (from, to) = (number("ages_from")?, number("ages_to")?);
    Ok(File {
        key: key(tenant, person),
        person,
        kind: MentorKind::from_word(&text("kind")?).unwrap_or(MentorKind::Professional),
        fields: listed(&text("fields")?).map(str::to_owned).collect(),
        ways: listed(&text("ways")?).map(str::to_owned).collect(),
        languages: listed(&text("languages")?)
            .filter_map(Spoken::from_word)
            .collect(),
        gender: Gender::from_word(&text("gender")?),
        topics: listed(&text("topics")?).filter_map(Topic::from_word).collect(),
        about: text("about")?,
        slots: Slots::from_bits(number("slots")?),
        capacity: u8::try_from(number("capacity")?).unwrap_or(1),
        postcode: text("postcode")?,
        reach_km: u16::try_from(number("reach_km")?).unwrap_or(0),
        online: row.get("online")?,
        ages: (
            u8::try_from(from).unwrap_or(AGES.0),
            u8::try_from(to).unwrap_or(AGES.1),
        ),
        state: State::from_word(&text("state")?).unwrap_or(State::Stopped),
        state_at: row.get("state_at")?,
        changed_at: row.get("changed_at")?,
    })
}

/// Keeps it, whether it was there or not.
pub async fn save<T, A: Changes>(tx: &mut Tx, _may: &Permitted<T, A>, file: &File) -> Outcome<()> {
    sql(
        "insert into mentor_file (tenant, person, kind, fields, ways, languages, gender, topics, about, slots, capacity, \
         postcode, reach_km, online, ages_from, ages_to, state, state_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) \
         on conflict (tenant, person) do update set kind = excluded.kind, fields = excluded.fields, ways = excluded.ways, \
         languages = excluded.languages, gender = excluded.gender, topics = excluded.topics, about = excluded.about, \
         slots = excluded.slots, capacity = excluded.capacity, postcode = excluded.postcode, reach_km = excluded.reach_km, \
         online = excluded.online, ages_from = excluded.ages_from, ages_to = excluded.ages_to, state = excluded.state, \
         state_at = excluded.state_at, changed_at = excluded.changed_at",
    )
    .bind(file.key.tenant)
    .bind(file.person)
    .bind(file.kind.word())
    .bind(file.fields.join(","))
    .bind(file.ways.join(","))
    .bind(said(file.languages.iter().map(|one| one.word())))
    .bind(file.gender.map_or("", Gender::word))
    .bind(said(file.topics.iter().map(|one| one.word())))
    .bind(file.about.as_str())
    .bind(file.slots.bits())
    .bind(i64::from(file.capacity))
    .bind(file.postcode.as_str())
    .bind(i64::from(file.reach_km))
    .bind(file.online)
    .bind(i64::from(file.ages.0))
    .bind(i64::from(file.ages.1))
    .bind(file.state.word())
    .bind(file.state_at)
    .bind(file.changed_at)
    .run(tx)
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> File {
        let (tenant, person) = (TenantId::from_bits(1), PersonId::from_bits(2));
        File {
            topics: vec![Topic::Choice],
            about: "Ik bouwde veertig jaar schepen.".to_owned(),
            slots: Slots::from_bits(4),
            postcode: "3011".to_owned(),
            ..File::new(tenant, person, MentorKind::Professional, Timestamp::UNIX_EPOCH)
        }
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut File), expected: &[&str]) {
        let mut file = whole();
        change(&mut file);
        let keys: Vec<&str> = file.wrong().into_iter().map(|(_, key)| key).collect();
        assert_eq!(keys, expected);
    }

    #[test]
    fn a_file_says_for_whom_when_and_where() {
        check(|_| (), &[]);
        assert!(whole().is_whole());
        check(|file| file.about.clear(), &["recruits-no-about"]);
        check(|file| file.about = "a".repeat(601), &["recruits-long-about"]);
        check(|file| file.topics.clear(), &["recruits-no-topic"]);
        check(|file| file.slots = Slots::default(), &["recruits-no-slot"]);
        check(|file| file.capacity = 0, &["recruits-wrong-capacity"]);
        check(|file| file.capacity = 11, &["recruits-wrong-capacity"]);
        check(|file| file.postcode.clear(), &["recruits-no-place"]);
        check(
            |file| {
                file.postcode.clear();
                file.online = true;
            },
            &[],
        );
        for bad in ["301", "30111", "0301", "3o11", "301a"] {
            check(
                |file| file.postcode = bad.to_owned(),
                &["recruits-wrong-postcode"],
            );
        }
        check(|file| file.ages = (5, 18), &["recruits-wrong-ages"]);
        check(|file| file.ages = (18, 12), &["recruits-wrong-ages"]);
        check(|file| file.ages = (12, 31), &["recruits-wrong-ages"]);
        check(|file| file.reach_km = 101, &["recruits-wrong-reach"]);
    }

    #[test]
    fn what_young_people_read_holds_no_way_to_go_on_elsewhere() {
        check(
            |file| file.about = "Bel me op 06 12345678, dan praten we verder.".to_owned(),
            &["recruits-about-contact"],
        );
    }
}
