//! Talks for the **sample world**: of some of the talks that its young people had this year, what both wrote and the step they
//! agreed. For the demo and for tests; the same school gives the same talks.
//!
//! Deliberately absent: anybody who exists, and a talk that nobody had.

use jiff::Span;
use jiff::civil::Date;
use kit::db::{Bind as _, sql, sql_rows};
use kit::{Error, Ids, Outcome, Tx};
use policy::calendar::day_at;
use policy::{PersonId, TenantId, ThingId};

/// What a young person wrote, what the adult added, the step, and in how many days it is due.
const TALKS: &[(&str, &str, &str, i64)] = &[
    (
        "Ik vond de dag in het verpleeghuis mooier dan ik dacht. Ik wist niet dat ik zo rustig kon blijven.",
        "Je vertelde hoe je iemand hielp die boos was. Dat is een kracht. We zochten waar die nog meer telt.",
        "Bel de tandarts en vraag of ik een dag mag meelopen",
        12,
    ),
    (
        "Ik weet nog niet wat ik wil. Alles lijkt leuk of juist saai.",
        "Je noemde drie dingen waar je de tijd bij vergeet. Daar beginnen we mee.",
        "Kies twee open dagen en ga er samen met iemand heen",
        25,
    ),
    (
        "Thuis willen ze iets met kantoor. Ik wil liever iets maken.",
        "We keken welke deuren openblijven met allebei. Dat zijn er meer dan je dacht.",
        "Laat thuis de deuren zien op Kansrijk en praat er een kwartier over",
        7,
    ),
    (
        "Ik haalde een zeven voor wiskunde. Dat had ik niet verwacht.",
        "Je legde uit hoe je geoefend had. Wie zo oefent, kan wiskunde B aan.",
        "Vraag de docent wat er nodig is voor wiskunde B",
        -5,
    ),
];

/// Writes down what was said in every third talk of the last months.
pub async fn settle(tx: &mut Tx, ids: &Ids, tenant: TenantId) -> Outcome<()> {
    let today = day_at(tx.now());
    let rows = sql(
        "select e.id, e.person, e.day, e.topics, e.logged_by, k.sent from experience e \
         join roster_key k on k.tenant = e.tenant and k.id = e.person and k.kind = 'person' \
         where e.tenant = $1 and e.kind = 'talk' and e.day >= $2 order by k.sent, e.day, e.id",
    )
    .bind(tenant)
    .bind(
        today
            .checked_sub(Span::new().days(120))
            .map_err(Error::internal)?,
    )
    .all(tx)
    .await?;
    let mut dialogues = sql_rows(
        "insert into dialogue (tenant, id, person, held_by, day, topics, state, said_young, said_young_at, \
         said_adult, said_adult_at, made_at, closed_at, experience) values",
    );
    let mut steps = sql_rows(
        "insert into step (tenant, id, person, dialogue, what, by_day, helper, made_by, made_at, state, state_at) \
         values",
    );
    let now = tx.now();
    for (at, row) in rows.iter().enumerate().filter(|(at, _)| at % 3 == 0) {
        let (said, added, what, days) = TALKS[(at / 3) % TALKS.len()];
        let (person, adult, experience): (PersonId, PersonId, ThingId) =
            (row.get("person")?, row.get("logged_by")?, row.get("id")?);
        let (day, topics): (Date, String) = (row.get("day")?, row.get("topics")?);
        let dialogue: ThingId = ids.fresh().parse().map_err(Error::internal)?;
        let step: ThingId = ids.fresh().parse().map_err(Error::internal)?;
        let talk = [
            tenant.value(),
            dialogue.value(),
            person.value(),
            adult.value(),
            day.value(),
            topics.value(),
            "closed".value(),
            said.value(),
            now.value(),
            added.value(),
            now.value(),
            now.value(),
            now.value(),
            experience.value(),
        ];
        dialogues.add(tx, talk).await?;
        let by_day = today
            .checked_add(Span::new().days(days))
            .map_err(Error::internal)?;
        let agreed = [
            tenant.value(),
            step.value(),
            person.value(),
            dialogue.value(),
            what.value(),
            by_day.value(),
            "".value(),
            adult.value(),
            now.value(),
            "open".value(),
            now.value(),
        ];
        steps.add(tx, agreed).await?;
    }
    dialogues.end(tx).await?;
    steps.end(tx).await
}
