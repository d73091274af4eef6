//! Mentoring for the **sample world**: the edition of its programme, what its mentors say about themselves, who wants to become one, the
//! pairings that the world names, and what those wish who still wait.
//!
//! A programme that is in the world under another name gets nothing. Deliberately absent: anybody who exists.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use kit::{Error, Ids, Outcome, Tx, sql};
use people::sample::Settled;
use policy::calendar::{SchoolYear, day_at};
use policy::id::ProgrammeId;
use policy::relation::default_end;
use policy::{PersonId, TenantId, ThingId};

/// A mentor: handle, kind, fields, ways, languages, gender, topics, what they say, slots, how many, postcode, parts of the training.
type Mentor = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    i64,
    i64,
    &'static str,
    &'static [&'static str],
);

const MENTORS: &[Mentor] = &[
    (
        "kees",
        "professional",
        "techniek,bouw",
        "vmbo-bb,mbo-3",
        "nl,de",
        "man",
        "work,choice,confidence",
        "Ik bouwde veertig jaar schepen en begon als jongste bediende. Met mij kun je dingen maken en uit elkaar halen.",
        0b001_010_010_001_001,
        2,
        "3081",
        &["start", "borders", "listen"],
    ),
    (
        "soraya",
        "student",
        "zorg",
        "vmbo-tl,havo,mbo-4,hbo-ba",
        "nl,srn",
        "woman",
        "switch,school,choice",
        "Ik studeer verpleegkunde en wisselde twee keer van opleiding. Van elke wissel bewaarde ik iets.",
        0b100_100_000_100_100,
        3,
        "3031",
        &["start", "borders", "listen"],
    ),
    (
        "dirk",
        "professional",
        "vervoer",
        "vmbo-kb,mbo-2",
        "nl",
        "",
        "work,apply",
        "Ik rijd met containers door de haven. Ik weet wie er mensen zoekt.",
        0b010_000_010_000_010,
        1,
        "3089",
        &["start"],
    ),
    (
        "jacob",
        "professional",
        "media-en-kunst",
        "havo,hbo-ba",
        "nl,fr,ar",
        "man",
        "work,network,confidence",
        "Ik ben geluidsman bij films. Ik neem je graag mee naar een leeg theater.",
        0b001_000_000_010_001,
        2,
        "3014",
        &["start", "borders", "listen"],
    ),
];

type Signed = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    i64,
    i64,
);

/// Who wants to become a mentor: given name, prefix, family name, kind, why, state, days ago, days until the talk.
const RECRUITS: &[Signed] = &[
    (
        "Yusuf",
        "van",
        "Dalen",
        "professional",
        "Ik werk op een tekenkamer en had op school niemand die me zei dat dat bestond.",
        "signed-up",
        3,
        0,
    ),
    (
        "Hanneke",
        "",
        "Brands",
        "student",
        "Ik ging zelf van vmbo naar hbo en wil laten zien dat het kan.",
        "planned",
        9,
        2,
    ),
    (
        "Obi",
        "",
        "Adeyemi",
        "professional",
        "Ik heb een bakkerij en tijd op woensdag.",
        "held",
        16,
        -1,
    ),
];

type Wished = (
    &'static str,
    &'static str,
    &'static str,
    bool,
    i64,
    &'static str,
    i64,
);

/// What those wish who wait: handle, topics, wants, whether it is left open, slots, postcode, days ago.
const WISHES: &[Wished] = &[
    (
        "samuel",
        "switch,choice",
        "field=ict,language=ti,near",
        false,
        0b100_100_000_100_100,
        "3026",
        12,
    ),
    (
        "merel",
        "confidence,network",
        "",
        true,
        0b010_010_010_010_010,
        "",
        6,
    ),
    (
        "tess",
        "work,choice",
        "field=media-en-kunst,way=mbo-4",
        false,
        0b001_001_001_001_001,
        "",
        20,
    ),
];

/// The programme and the edition, as what belongs to them is settled.
struct Ground {
    tenant: TenantId,
    programme: ProgrammeId,
    edition: ThingId,
    coordinator: PersonId,
    now: Timestamp,
}

/// Settles all of it.
pub async fn settle(tx: &mut Tx, ids: &Ids, settled: &Settled) -> Outcome<()> {
    let tenant = settled.organisation.tenant;
    let Some(coordinator) = settled.person("ravi") else {
        return Ok(());
    };
    let row =
        sql("select id from programme where tenant = $1 and name = 'Verder Kijken' order by id limit 1")
            .bind(tenant)
            .maybe(tx)
            .await?;
    let Some(row) = row else { return Ok(()) };
    let ground = Ground {
        tenant,
        programme: row.get("id")?,
        edition: drawn(ids)?,
        coordinator,
        now: tx.now(),
    };
    edition(tx, &ground).await?;
    for mentor in MENTORS {
        if let Some(person) = settled.person(mentor.0) {
            file(tx, ids, &ground, (person, mentor)).await?;
        }
    }
    for recruit in RECRUITS {
        signed_up(tx, ids, &ground, recruit).await?;
    }
    for wish in WISHES {
        if let Some(person) = settled.person(wish.0) {
            wished(tx, ids, &ground, (person, wish)).await?;
        }
    }
    pairings(tx, &ground).await
}

fn drawn(ids: &Ids) -> Outcome<ThingId> {
    ids.fresh().parse().map_err(Error::internal)
}

fn days_ago(now: Timestamp, days: i64) -> Outcome<Timestamp> {
    now.checked_sub(SignedDuration::from_hours(24 * days))
        .map_err(Error::internal)
}

async fn edition(tx: &mut Tx, ground: &Ground) -> Outcome<()> {
    let today = day_at(ground.now);
    let first = SchoolYear::of(today).last_day().year() - 1;
    let day = |year: i16, month, day| Date::new(year, month, day).map_err(Error::internal);
    let round = today.checked_add(9.days()).map_err(Error::internal)?;
    let (begins, ends) = (day(first, 9, 1)?, day(first + 1, 6, 30)?);
    sql(
        "insert into edition (tenant, id, programme, method, name, begins, ends, next_round, caseload, answer_days, state, \
         version, made_by, made_at) values ($1, $2, $3, 'gewoon', $4, $5, $6, $7, 40, 7, 'open', 1, $8, $9)",
    )
    .bind(ground.tenant)
    .bind(ground.edition)
    .bind(ground.programme)
    .bind(format!("Verder Kijken {first}"))
    .bind(begins)
    .bind(ends)
    .bind(round.min(ends))
    .bind(ground.coordinator)
    .bind(ground.now)
    .run(tx)
    .await
    .map(drop)
}

async fn file(tx: &mut Tx, ids: &Ids, ground: &Ground, (person, mentor): (PersonId, &Mentor)) -> Outcome<()> {
    let (_, kind, fields, ways, languages, gender, topics, about, slots, capacity, postcode, modules) =
        *mentor;
    sql(
        "insert into mentor_file (tenant, person, kind, fields, ways, languages, gender, topics, about, slots, capacity, \
         postcode, reach_km, online, ages_from, ages_to, state, state_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 12, true, 12, 20, 'available', $13, $13)",
    )
    .bind(ground.tenant)
    .bind(person)
    .bind(kind)
    .bind(fields)
    .bind(ways)
    .bind(languages)
    .bind(gender)
    .bind(topics)
    .bind(about)
    .bind(slots)
    .bind(capacity)
    .bind(postcode)
    .bind(days_ago(ground.now, 30)?)
    .run(tx)
    .await?;
    for module in modules {
        sql("insert into training_done (tenant, person, module, done_at) values ($1, $2, $3, $4)")
            .bind(ground.tenant)
            .bind(person)
            .bind(*module)
            .bind(days_ago(ground.now, 20)?)
            .run(tx)
            .await?;
    }
    takes_part(tx, ids, ground, person).await
}

async fn signed_up(tx: &mut Tx, ids: &Ids, ground: &Ground, recruit: &Signed) -> Outcome<()> {
    let (given, prefix, family, kind, why, state, days, until) = *recruit;
    let at = days_ago(ground.now, days)?;
    let talk = day_at(ground.now)
        .checked_add(until.days())
        .map_err(Error::internal)?;
    let planned = state != "signed-up";
    sql(
        "insert into mentor_intake (tenant, id, programme, method, given, prefix, family, email, kind, why, knows_from, \
         state, state_at, intake_on, intake_how, noted, reason, signed_at) \
         values ($1, $2, $3, 'gewoon', $4, $5, $6, $7, $8, $9, '', $10, $11, $12, $13, '', '', $11)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(ground.programme)
    .bind(given)
    .bind(prefix)
    .bind(family)
    .bind(format!("{}@buiten.example", given.to_lowercase()))
    .bind(kind)
    .bind(why)
    .bind(state)
    .bind(at)
    .bind(planned.then_some(talk))
    .bind(if planned { "phone" } else { "" })
    .run(tx)
    .await
    .map(drop)
}

async fn wished(tx: &mut Tx, ids: &Ids, ground: &Ground, (person, wish): (PersonId, &Wished)) -> Outcome<()> {
    use people::consents::weighed;
    use policy::consent::Consented;
    use policy::purpose::Purpose;
    let (_, topics, wants, left_open, slots, postcode, days) = *wish;
    let consented = weighed(tx, ground.tenant, person, Purpose::Mentoring).await?;
    let state = if consented == Consented::Given {
        "waiting"
    } else {
        "home"
    };
    sql(
        "insert into wish (tenant, id, person, programme, topics, wants, left_open, slots, postcode, online, said, since, \
         state, state_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, '', $10, $11, $10, $10)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(person)
    .bind(ground.programme)
    .bind(topics)
    .bind(wants)
    .bind(left_open)
    .bind(slots)
    .bind(postcode)
    .bind(days_ago(ground.now, days)?)
    .bind(state)
    .run(tx)
    .await?;
    takes_part(tx, ids, ground, person).await
}

/// Whoever has a pairing takes part in the programme; so does whoever waits for one.
async fn takes_part(tx: &mut Tx, ids: &Ids, ground: &Ground, person: PersonId) -> Outcome<()> {
    sql(
        "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis) \
         select $1, $2, $3, 'participant-of', $4, $5, $6, 'agreement' where not exists (select 1 from relation \
             where tenant = $1 and subject = $3 and kind = 'participant-of' and object = $4 and valid_to >= $5)",
    )
    .bind(ground.tenant)
    .bind(drawn(ids)?)
    .bind(format!("person:{person}"))
    .bind(format!("programme:{}", ground.programme))
    .bind(ground.now)
    .bind(default_end(ground.now))
    .run(tx)
    .await
    .map(drop)
}

/// The pairings that the world names have a record too. One whose mentor is not vetted waits to begin.
async fn pairings(tx: &mut Tx, ground: &Ground) -> Outcome<()> {
    let rows = sql(
        "select m.object as pairing, m.subject as mentor, y.subject as young, m.valid_from, m.valid_to, \
         (select max(v.until) from vetting v where v.tenant = m.tenant and 'person:' || v.person = m.subject) as vetted \
         from relation m join relation y on y.tenant = m.tenant and y.object = m.object and y.kind = 'mentee-of' \
         where m.tenant = $1 and m.kind = 'mentor-of' order by m.object",
    )
    .bind(ground.tenant)
    .all(tx)
    .await?;
    let today = day_at(ground.now);
    for row in &rows {
        let bare = |column: &str| -> Outcome<ThingId> {
            let party: String = row.get(column)?;
            let id = party.rsplit(':').next().unwrap_or_default();
            id.parse().map_err(Error::internal)
        };
        let (from, to): (Timestamp, Timestamp) = (row.get("valid_from")?, row.get("valid_to")?);
        let vetted: Option<Date> = row.maybe("vetted")?;
        let begun = vetted.is_some_and(|until| until >= today) && from <= ground.now;
        let (begins, ends) = (day_at(from), day_at(to).yesterday().map_err(Error::internal)?);
        let half = (begins.until(ends).map_err(Error::internal)?.get_days() / 2).days();
        let midterm = begins.checked_add(half).map_err(Error::internal)?;
        let goodbye = ends.checked_sub(14.days()).map_err(Error::internal)?;
        let proposed = from
            .checked_sub(SignedDuration::from_hours(24 * 10))
            .map_err(Error::internal)?;
        sql(
            "insert into pairing (tenant, id, edition, programme, mentor, young, state, state_at, proposed_by, proposed_at, \
             answer_by, young_said, young_said_at, mentor_said, mentor_said_at, kickoff_on, midterm_on, goodbye_on, ends_on, \
             learns_young, learns_mentor, midterm_young, midterm_mentor, goodbye_young, goodbye_mentor, again_young, \
             again_mentor, ended_how, ended_why, version) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'yes', $10, 'yes', $10, $12, $13, $14, $15, '', '', '', \
             '', '', '', '', '', '', '', 1)",
        )
        .bind(ground.tenant)
        .bind(bare("pairing")?)
        .bind(ground.edition)
        .bind(ground.programme)
        .bind(bare("mentor")?)
        .bind(bare("young")?)
        .bind(if begun { "started" } else { "agreed" })
        .bind(from.min(ground.now))
        .bind(ground.coordinator)
        .bind(proposed)
        .bind(day_at(proposed).checked_add(7.days()).map_err(Error::internal)?)
        .bind(begun.then_some(begins))
        .bind(begun.then_some(midterm))
        .bind(begun.then_some(goodbye))
        .bind(begun.then_some(ends))
        .run(tx)
        .await?;
    }
    Ok(())
}
