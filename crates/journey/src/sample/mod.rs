//! Two years of **history for the sample world**: what its young people had, were offered, and never got. For the demo and for
//! tests.
//!
//! It has the gaps that real schools have: in one class somebody sees to everything, in the next to almost nothing, and within a
//! class it is luck. The same school gives the same history. Deliberately absent: anybody who exists, and any tie between what
//! somebody had and who they are; only the class and a lot decide.

mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};
use kit::db::{Bind as _, Row, Rows, sql, sql_rows};
use kit::{Ids, Outcome, Tx};
use people::positions::Standpoint;
use policy::calendar::{begin_of, day_at};
use policy::{Party, PersonId, TenantId, ThingId};

use crate::entitlements::{InForce, in_force};
use crate::experiences::fold;
use crate::known::Known;
use crate::opportunities::State;
use crate::opportunities::actions::drawn;
use crate::questions::{NEXT, mix, question};
use crate::{Band, Competency, Day, Fields, Hand, Kind};
use words::{LESSONS, PLACES, REFLECTIONS, plain};

/// Somebody young, with the class and whoever guides it.
struct Young {
    person: PersonId,
    sent: String,
    born: Option<Date>,
    stand: Standpoint,
    class: String,
    tutor: PersonId,
}

/// Lots that come out the same each time, from the ids that the sample world gives its people.
struct Lots(u64);

impl Lots {
    fn of(text: &str) -> Self {
        let mut state = 0xcbf2_9ce4_8422_2325_u64;
        for byte in text.bytes() {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Self(state)
    }

    /// A number below another.
    fn below(&mut self, most: u64) -> u64 {
        let drawn = mix(self.0);
        self.0 = self.0.wrapping_add(NEXT);
        drawn % most.max(1)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.below(of.len() as u64);
        of.get(usize::try_from(at).ok()?)
    }
}

/// Whether a school has its history already.
pub async fn is_settled(tx: &mut Tx, tenant: TenantId) -> Outcome<bool> {
    let row = sql("select 1 as one from opportunity where tenant = $1 order by id limit 1")
        .bind(tenant)
        .maybe(tx)
        .await?;
    Ok(row.is_some())
}

/// Writes down two years of everybody in an organisation.
pub async fn settle(tx: &mut Tx, known: &Known, ids: &Ids, tenant: TenantId) -> Outcome<()> {
    let young = young(tx, tenant).await?;
    let now = tx.now();
    let mut writer = Writer::new(known, ids, tenant, now);
    for one in &young {
        writer.years_before(tx, one).await?;
        writer.what_is_asked(tx, one).await?;
    }
    writer.end(tx).await
}

async fn young(tx: &mut Tx, tenant: TenantId) -> Outcome<Vec<Young>> {
    let rows = sql(
        "select p.id, p.born, k.sent, s.node, s.year, s.profile, s.extra_subject, s.said_by, g.id as class \
         from person p join roster_key k on k.tenant = p.tenant and k.id = p.id and k.kind = 'person' \
         join position s on s.tenant = p.tenant and s.person = p.id \
         join membership m on m.tenant = p.tenant and m.person = p.id and m.role = 'member' and m.ended_at is null \
         join school_group g on g.tenant = m.tenant and g.id = m.school_group and g.kind = 'class' \
         where p.tenant = $1 and p.part = 'young' and p.state = 'here' order by k.sent, g.id",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    let tutors = tutors(tx, tenant).await?;
    let mut found: BTreeMap<String, Young> = BTreeMap::new();
    for row in &rows {
        if let Some(one) = read(row, tenant, &tutors)? {
            found.entry(one.sent.clone()).or_insert(one);
        }
    }
    Ok(found.into_values().collect())
}

/// The first tutor of each class.
async fn tutors(tx: &mut Tx, tenant: TenantId) -> Outcome<BTreeMap<String, PersonId>> {
    let rows =
        sql("select subject, object from relation where tenant = $1 and kind = 'tutor-of' order by object, subject")
            .bind(tenant)
            .all(tx)
            .await?;
    let mut found = BTreeMap::new();
    for row in &rows {
        let (subject, object) = (
            kit::guard::party(row, "subject")?,
            kit::guard::party(row, "object")?,
        );
        if let (Some(tutor), Party::Group(class)) = (subject.person(), object) {
            found.entry(class.to_string()).or_insert(tutor);
        }
    }
    Ok(found)
}

/// None for somebody whose class has no tutor: then nobody was there to write anything down.
fn read(row: &Row, tenant: TenantId, tutors: &BTreeMap<String, PersonId>) -> Outcome<Option<Young>> {
    let (person, class): (PersonId, ThingId) = (row.get("id")?, row.get("class")?);
    let Some(tutor) = tutors.get(&class.to_string()).copied() else {
        return Ok(None);
    };
    Ok(Some(Young {
        person,
        sent: row.get("sent")?,
        born: row.maybe("born")?,
        stand: Standpoint::read(row, tenant, person)?,
        class: class.to_string(),
        tutor,
    }))
}

struct Writer<'a> {
    known: &'a Known,
    ids: &'a Ids,
    tenant: TenantId,
    now: Timestamp,
    today: Date,
    offers: Rows,
    had: Rows,
    /// How much is seen to in each class, of a hundred; in the order in which classes come.
    care: BTreeMap<String, u64>,
}

/// What one record is made of.
struct Made<'a> {
    kind: Kind,
    title: &'a str,
    fields: Fields,
    topics: String,
    encounter: bool,
    day: Date,
}

impl<'a> Writer<'a> {
    fn new(known: &'a Known, ids: &'a Ids, tenant: TenantId, now: Timestamp) -> Self {
        Self {
            known,
            ids,
            tenant,
            now,
            today: day_at(now),
            offers: sql_rows(
                "insert into opportunity (tenant, id, person, kind, title, about, place, fields, topics, encounter, \
                 day, answer_by, state, state_at, state_by, why, offered_by, offered_at, offered_on, batch) values",
            ),
            had: sql_rows(
                "insert into experience (tenant, id, person, kind, day, title, folded, fields, topics, quarters, \
                 encounter, question, competency, reflection, logged_as, logged_by, logged_at) values",
            ),
            care: BTreeMap::new(),
        }
    }

    /// When it was written down: on the day itself, in the afternoon, and never later than now.
    fn at(&self, day: Date) -> Timestamp {
        let begin = begin_of(day).unwrap_or(self.now);
        (begin + SignedDuration::from_hours(15)).min(self.now)
    }

    async fn end(self, tx: &mut Tx) -> Outcome<()> {
        self.offers.end(tx).await?;
        self.had.end(tx).await
    }

    /// Of a hundred things, how many are seen to in the class of somebody.
    fn care(&mut self, one: &Young) -> u64 {
        let nth = self.care.len() as u64;
        // Almost nothing, half, or nearly all, in turn.
        *self
            .care
            .entry(one.class.clone())
            .or_insert([38, 85, 12, 60][(nth % 4) as usize])
    }

    /// What somebody had in the two school years before this one.
    async fn years_before(&mut self, tx: &mut Tx, one: &Young) -> Outcome<()> {
        let care = self.care(one);
        let mut lots = Lots::of(&one.sent);
        for back in [2_i64, 1] {
            for kind in [Kind::Visit, Kind::Lesson, Kind::Talk, Kind::OpenDay] {
                if lots.below(100) >= care.min(55) {
                    continue;
                }
                let days = back * 365 - 60 - i64::try_from(lots.below(240)).unwrap_or_default();
                let made = self.made(&mut lots, kind, String::new(), ago(self.today, days.max(60)));
                self.write_had(tx, one, &mut lots, &made, true).await?;
            }
        }
        Ok(())
    }

    /// What became of each thing that is asked this year.
    async fn what_is_asked(&mut self, tx: &mut Tx, one: &Young) -> Outcome<()> {
        let Some(position) = self.known.position(&one.stand, one.born, self.today) else {
            return Ok(());
        };
        let facts = self.known.knowledge.facts();
        let wanted = in_force(&self.known.standard, facts, &position, one.born, &[]);
        let care = self.care(one);
        let mut lots = Lots::of(&format!("{} now", one.sent));
        for asked in &wanted {
            let lot = lots.below(100);
            let part = |of: u64| care * of / 100;
            match lot {
                lot if lot < part(45) => self.all_of(tx, one, &mut lots, asked, asked.ask.count).await?,
                lot if lot < part(60) => self.all_of(tx, one, &mut lots, asked, 1).await?,
                lot if lot < part(75) => self.offer(tx, one, &mut lots, asked, State::Accepted).await?,
                lot if lot < part(88) => self.offer(tx, one, &mut lots, asked, State::Offered).await?,
                lot if lot < part(94) => self.offer(tx, one, &mut lots, asked, State::Expired).await?,
                lot if lot < part(98) => self.offer(tx, one, &mut lots, asked, State::Declined).await?,
                _ => {}
            }
        }
        Ok(())
    }

    async fn all_of(
        &mut self,
        tx: &mut Tx,
        one: &Young,
        lots: &mut Lots,
        asked: &InForce,
        count: u8,
    ) -> Outcome<()> {
        for _ in 0..count {
            let since = asked
                .since
                .date()
                .filter(|since| asked.since > Day::FIRST && *since < self.today);
            let longest = since.and_then(|since| since.until(self.today).ok());
            let longest = longest.map_or(300, |span| i64::from(span.get_days()).clamp(1, 300));
            let days = 1 + i64::try_from(lots.below(longest.unsigned_abs())).unwrap_or_default();
            let kind = lots.one(&asked.ask.kinds.iter().collect::<Vec<_>>()).copied();
            let topics = self.known.topics_text(asked.ask.about);
            let first = topics.split(',').next().unwrap_or_default().to_owned();
            let made = self.made(lots, kind.unwrap_or(Kind::Talk), first, ago(self.today, days));
            let made = Made {
                encounter: asked.ask.encounter || made.kind.is_usually_encounter(),
                fields: self.shown(lots, asked, made.fields),
                ..made
            };
            let reflects = asked.ask.reflection || lots.below(3) == 0;
            self.write_had(tx, one, lots, &made, reflects).await?;
        }
        Ok(())
    }

    async fn offer(
        &mut self,
        tx: &mut Tx,
        one: &Young,
        lots: &mut Lots,
        asked: &InForce,
        state: State,
    ) -> Outcome<()> {
        let ahead = 7 + i64::try_from(lots.below(50)).unwrap_or_default();
        let (day, answer_by) = match state {
            State::Expired => (Some(ago(self.today, ahead)), Some(ago(self.today, ahead + 7))),
            _ => (Some(ago(self.today, -ahead)), Some(ago(self.today, -(ahead - 5)))),
        };
        let kind = lots.one(&asked.ask.kinds.iter().collect::<Vec<_>>()).copied();
        let topics = self.known.topics_text(asked.ask.about);
        let first = topics.split(',').next().unwrap_or_default().to_owned();
        let made = self.made(lots, kind.unwrap_or(Kind::Talk), first, self.today);
        let offered_on = ago(
            self.today,
            20 + i64::try_from(lots.below(20)).unwrap_or_default() + ahead,
        );
        let row = [
            self.tenant.value(),
            drawn(self.ids)?.value(),
            one.person.value(),
            made.kind.word().value(),
            made.title.value(),
            "".value(),
            "".value(),
            self.known
                .fields_text(self.shown(lots, asked, made.fields))
                .value(),
            made.topics.as_str().value(),
            (asked.ask.encounter || made.kind.is_usually_encounter()).value(),
            day.value(),
            answer_by.value(),
            state.word().value(),
            self.at(offered_on).value(),
            match state {
                State::Offered => Hand::Staff,
                State::Expired => Hand::Clock,
                _ => Hand::Young,
            }
            .word()
            .value(),
            "".value(),
            one.tutor.value(),
            self.at(offered_on).value(),
            offered_on.value(),
            drawn(self.ids)?.value(),
        ];
        self.offers.add(tx, row).await
    }

    /// The field of work that it showed: where different fields are asked for, there is one.
    fn shown(&self, lots: &mut Lots, asked: &InForce, made: Fields) -> Fields {
        if asked.ask.fields == 0 || made.count() > 0 {
            return made;
        }
        let (field, _) = lots.one(PLACES).copied().unwrap_or(("zorg", ""));
        self.known.standard.field(field).unwrap_or_default()
    }

    fn made(&self, lots: &mut Lots, kind: Kind, topics: String, day: Date) -> Made<'static> {
        let works = matches!(
            kind,
            Kind::Visit
                | Kind::Lesson
                | Kind::Project
                | Kind::Placement
                | Kind::Taster
                | Kind::NearPeer
                | Kind::Mentor
        );
        let (field, place) = lots.one(PLACES).copied().unwrap_or(("zorg", "het ziekenhuis"));
        let title = match kind {
            Kind::Visit | Kind::Placement | Kind::Taster | Kind::Project => place,
            Kind::Lesson => lots.one(LESSONS).copied().unwrap_or("Gastles"),
            _ => "",
        };
        Made {
            kind,
            title: if title.is_empty() { plain(kind) } else { title },
            fields: if works {
                self.known.standard.field(field).unwrap_or_default()
            } else {
                Fields::default()
            },
            topics,
            encounter: kind.is_usually_encounter(),
            day,
        }
    }

    async fn write_had(
        &mut self,
        tx: &mut Tx,
        one: &Young,
        lots: &mut Lots,
        made: &Made<'_>,
        reflects: bool,
    ) -> Outcome<()> {
        let looks_back = reflects && made.kind.is_usually_encounter() && lots.below(5) > 0;
        let competency = lots.one(Competency::ALL).copied().unwrap_or(Competency::Work);
        let bank = self.known.standard.questions();
        let asked = question(bank, Band::B, competency, &[], lots.below(1_000)).filter(|_| looks_back);
        let row = [
            self.tenant.value(),
            drawn(self.ids)?.value(),
            one.person.value(),
            made.kind.word().value(),
            made.day.value(),
            made.title.value(),
            fold(made.title).value(),
            self.known.fields_text(made.fields).value(),
            made.topics.as_str().value(),
            Some(i64::from(
                [2_u16, 4, 6, 12][usize::try_from(lots.below(4)).unwrap_or_default()],
            ))
            .value(),
            made.encounter.value(),
            asked.map(|asked| asked.id.as_str()).value(),
            asked.map(|_| competency.word()).value(),
            asked.and_then(|_| lots.one(REFLECTIONS).copied()).value(),
            Hand::Staff.word().value(),
            one.tutor.value(),
            self.at(made.day).value(),
        ];
        self.had.add(tx, row).await
    }
}

/// So many days before a day; negative for after it.
fn ago(day: Date, days: i64) -> Date {
    day.checked_sub(Span::new().days(days)).unwrap_or(day)
}
