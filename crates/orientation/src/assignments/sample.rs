//! Assignments for the **sample world**: one that the class of Noor has before it, and a draft. For the demo and for tests.
//!
//! Deliberately absent: anything that a young person wrote; whoever tries the demo writes it.

use jiff::Span;
use kit::guard::{party, party_text};
use kit::{Error, Ids, Outcome, Tx, sql};
use people::persons::drawn;
use policy::calendar::day_at;
use policy::id::GroupId;
use policy::{Party, PersonId, TenantId, ThingId};

/// The class that has them.
const CLASS: &str = "Klas t3a";

/// A piece: what it asks, and which occupations and courses it names.
type Asked = (&'static str, &'static str);

struct Sample {
    title: &'static str,
    why: &'static str,
    minutes: i64,
    /// In how many days it ends.
    days: i64,
    state: &'static str,
    pieces: &'static [Asked],
}

const SAMPLES: [Sample; 2] = [
    Sample {
        title: "Drie soorten werk naast elkaar",
        why: "Je kiest wat je kent. Dus kijken we eerst breder. Er is geen goed antwoord.",
        minutes: 50,
        days: 14,
        state: "given",
        pieces: &[
            (
                "compare",
                "occupation:elektricien,occupation:stuurman,occupation:onderwijsassistent",
            ),
            ("day", "occupation:luchtverkeersleider"),
            ("interview", ""),
        ],
    },
    Sample {
        title: "Een bedrijf om de hoek",
        why: "Dichtbij is meer werk dan je ziet.",
        minutes: 45,
        days: 30,
        state: "draft",
        pieces: &[("employer", "")],
    },
];

/// Gives them to the class, where a school has it and it has a tutor.
pub async fn settle(tx: &mut Tx, ids: &Ids, tenant: TenantId) -> Outcome<()> {
    let class = sql("select id from school_group where tenant = $1 and name = $2 and ended_at is null order by id limit 1")
        .bind(tenant)
        .bind(CLASS)
        .maybe(tx)
        .await?;
    let Some(class) = class else { return Ok(()) };
    let class: GroupId = class.get("id")?;
    let tutor = sql(
        "select subject from relation where tenant = $1 and kind = 'tutor-of' and object = $2 and revoked_at is null \
         order by subject limit 1",
    )
    .bind(tenant)
    .bind(party_text(Party::Group(class)))
    .maybe(tx)
    .await?;
    let Some(tutor) = tutor else { return Ok(()) };
    let Some(tutor) = party(&tutor, "subject")?.person() else {
        return Ok(());
    };
    for sample in &SAMPLES {
        keep(tx, ids, (tenant, class, tutor), sample).await?;
    }
    Ok(())
}

async fn keep(
    tx: &mut Tx,
    ids: &Ids,
    (tenant, class, tutor): (TenantId, GroupId, PersonId),
    sample: &Sample,
) -> Outcome<()> {
    let id: ThingId = drawn(ids)?;
    let until = day_at(tx.now())
        .checked_add(Span::new().days(sample.days))
        .map_err(Error::internal)?;
    let given = sample.state == "given";
    sql(
        "insert into assignment (tenant, id, title, why, minutes, until_day, state, state_at, made_by, made_at, given_by, given_at, \
         changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $10, $11, $8)",
    )
    .bind(tenant)
    .bind(id)
    .bind(sample.title)
    .bind(sample.why)
    .bind(sample.minutes)
    .bind(until)
    .bind(sample.state)
    .bind(tx.now())
    .bind(tutor)
    .bind(given.then_some(tutor))
    .bind(given.then(|| tx.now()))
    .run(tx)
    .await?;
    sql("insert into assignment_class (tenant, assignment, school_group) values ($1, $2, $3)")
        .bind(tenant)
        .bind(id)
        .bind(class)
        .run(tx)
        .await?;
    for ((kind, refers), place) in sample.pieces.iter().zip(1_i64..) {
        sql(
            "insert into assignment_piece (tenant, id, assignment, place, kind, refers, task, questions) \
             values ($1, $2, $3, $4, $5, $6, '', '')",
        )
        .bind(tenant)
        .bind(drawn::<policy::id::Thing>(ids)?)
        .bind(id)
        .bind(place)
        .bind(*kind)
        .bind(*refers)
        .run(tx)
        .await?;
    }
    Ok(())
}
