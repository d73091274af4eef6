//! The **editions** of the sample world: that of this year, which pairs all year round, and that of last year, which had a
//! certificate. And the days of both, with who was there.
//!
//! Deliberately absent: a day that somebody came to before it was.

use kit::{Outcome, Tx, sql};
use people::sample::Settled;
use policy::ThingId;

use super::{Ground, afternoon, days_after};

/// A day: number, calendar years after the first of this school year, month and day, title, place, from, until, who was there.
type Together = (
    i64,
    i16,
    (i8, i8),
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

const THIS_YEAR: &[Together] = &[
    (
        1,
        0,
        (9, 15),
        "Kennismaken",
        "De aula",
        "19:00",
        "20:30",
        &["emir", "thijs", "kees", "jacob"],
    ),
    (
        2,
        0,
        (10, 7),
        "Zo vraag je iets",
        "De bibliotheek",
        "15:30",
        "17:00",
        &["noor", "aya", "emir", "kees", "jacob"],
    ),
    (
        3,
        0,
        (11, 11),
        "Op bezoek bij een werf",
        "De haven, kade 3",
        "13:30",
        "16:00",
        &["noor", "quinten", "emir", "kees", "soraya"],
    ),
    (
        4,
        1,
        (1, 20),
        "Halverwege",
        "De aula",
        "15:30",
        "17:00",
        &["noor", "aya", "kees"],
    ),
    (
        5,
        1,
        (6, 2),
        "Afsluiting",
        "De aula",
        "19:00",
        "21:00",
        &["noor", "aya", "kees"],
    ),
];

/// Idris was there three times, and Mare once; it takes two.
const LAST_YEAR: &[Together] = &[
    (
        1,
        -1,
        (11, 12),
        "Kennismaken",
        "De aula",
        "19:00",
        "21:00",
        &["idris", "kees"],
    ),
    (
        2,
        0,
        (3, 18),
        "Halverwege",
        "De aula",
        "19:00",
        "21:00",
        &["idris", "mare", "kees", "jacob"],
    ),
    (
        3,
        0,
        (6, 10),
        "Afsluiting",
        "Theater Zuid",
        "19:00",
        "22:00",
        &["idris", "kees"],
    ),
];

/// An edition: which, method, name, first and last day, whether whoever comes by can choose it.
type Sort = (
    ThingId,
    &'static str,
    String,
    (jiff::civil::Date, jiff::civil::Date),
    &'static str,
);

/// Writes both, and their days.
pub(super) async fn settle(tx: &mut Tx, ground: &Ground) -> Outcome<()> {
    let this = (ground.day(0, (9, 1))?, ground.day(1, (6, 30))?);
    let last = (ground.day(-1, (10, 1))?, ground.day(0, (8, 31))?);
    let name = |name: &str, year: i16| format!("{name} {year}");
    for sort in [
        (
            ground.edition,
            "gewoon",
            name("Verder Kijken", ground.year),
            this,
            "open",
        ),
        (
            ground.earlier,
            "echo-mentor",
            name("Vooruit", ground.year - 1),
            last,
            "closed",
        ),
    ] {
        edition(tx, ground, sort).await?;
    }
    for (edition, days) in [(ground.edition, THIS_YEAR), (ground.earlier, LAST_YEAR)] {
        for day in days {
            together(tx, ground, edition, day).await?;
        }
    }
    Ok(())
}

async fn edition(tx: &mut Tx, ground: &Ground, (id, method, name, term, state): Sort) -> Outcome<()> {
    // Whoever can be chosen has a next round.
    let round = days_after(ground.today, 9)?.min(term.1);
    sql(
        "insert into edition (tenant, id, programme, method, name, begins, ends, next_round, caseload, answer_days, state, \
         version, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 40, 7, $9, 1, $10, $11)",
    )
    .bind(ground.tenant)
    .bind(id)
    .bind(ground.programme)
    .bind(method)
    .bind(name)
    .bind(term.0)
    .bind(term.1)
    .bind((state == "open").then_some(round))
    .bind(state)
    .bind(ground.coordinator)
    .bind(ground.now)
    .run(tx)
    .await
    .map(drop)
}

async fn together(tx: &mut Tx, ground: &Ground, edition: ThingId, day: &Together) -> Outcome<()> {
    let (number, later, on, title, place, begins, until, _) = *day;
    sql(
        "insert into edition_day (tenant, edition, number, day, begins, until, title, place, sequence, called_off) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, 0, false)",
    )
    .bind(ground.tenant)
    .bind(edition)
    .bind(number)
    .bind(ground.day(later, on)?)
    .bind(begins)
    .bind(until)
    .bind(title)
    .bind(place)
    .run(tx)
    .await
    .map(drop)
}

/// Writes down who was there, of days that were.
pub(super) async fn seen(tx: &mut Tx, ground: &Ground, settled: &Settled) -> Outcome<()> {
    for (edition, days) in [(ground.edition, THIS_YEAR), (ground.earlier, LAST_YEAR)] {
        for (number, later, on, _, _, _, _, there) in days {
            let day = ground.day(*later, *on)?;
            if day >= ground.today {
                continue;
            }
            for person in there.iter().filter_map(|handle| settled.person(handle)) {
                sql(
                    "insert into edition_day_seen (tenant, edition, number, person, seen_by, seen_at) \
                     values ($1, $2, $3, $4, $5, $6)",
                )
                .bind(ground.tenant)
                .bind(edition)
                .bind(*number)
                .bind(person)
                .bind(ground.coordinator)
                .bind(afternoon(day)?)
                .run(tx)
                .await?;
            }
        }
    }
    Ok(())
}
