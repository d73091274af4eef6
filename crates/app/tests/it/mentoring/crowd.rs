//! A **crowd** that waits: many adults who wish what Samuel wishes, laid straight into the database, with room for all of them.
//!
//! Deliberately absent: stories. Whoever tells one asks for as many as it needs.

use kit::sql;

use crate::demo::{PlantedDemo, between, link};
use crate::glass::{be, id};

/// Lets so many wait beside Samuel. The first is called Wachter 0.
pub fn waits(demo: &PlantedDemo, numbers: std::ops::Range<usize>) {
    let samuel = id(demo, "samuel").to_owned();
    demo.runtime.block_on(async {
        let mut tx = demo.db.begin().await.unwrap();
        for number in numbers {
            let person = person(number);
            let party = format!("person:{person}");
            sql("insert into person (tenant, id, given, sorted, born, part, state, since) \
                 select tenant, $1, $2, $2, '2008-01-01', 'young', 'here', since from person where id = $3")
            .bind(person.as_str())
            .bind(format!("Wachter {number}"))
            .bind(samuel.as_str())
            .run(&mut tx)
            .await
            .unwrap();
            sql("insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
                 select tenant, $1, $2, kind, object, valid_from, valid_to, basis, approved_by from relation \
                 where subject = $3 and kind = 'participant-of'")
            .bind(person.as_str())
            .bind(party.as_str())
            .bind(format!("person:{samuel}"))
            .run(&mut tx)
            .await
            .unwrap();
            sql("insert into consent (tenant, id, about, given_by, purpose, answer, given_at, until) \
                 select tenant, $1, $1, $1, purpose, answer, given_at, until from consent \
                 where about = $2 and given_by = $2 and purpose = 'mentoring'")
            .bind(person.as_str())
            .bind(samuel.as_str())
            .run(&mut tx)
            .await
            .unwrap();
            sql("insert into wish (tenant, id, person, programme, topics, wants, left_open, slots, postcode, online, said, \
                 since, state, state_at, changed_at) select tenant, $1, $1, programme, topics, wants, left_open, slots, \
                 postcode, online, '', since, 'waiting', state_at, changed_at from wish where person = $2 and state = 'waiting'")
            .bind(person.as_str())
            .bind(samuel.as_str())
            .run(&mut tx)
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
    });
}

/// The id of one of them, and of their wish.
pub fn person(number: usize) -> String {
    format!("c0{number:030x}")
}

/// Soraya has room for 250 of any age, and one coordinator looks after as many as the product lets them.
pub fn room(demo: &PlantedDemo) {
    let soraya = id(demo, "soraya");
    demo.write(
        sql("update mentor_file set capacity = 250, ages_from = 12, ages_to = 27 where person = $1")
            .bind(soraya),
    );
    demo.write(sql("update edition set caseload = 200"));
}

/// Anton coordinates the programme beside Ravi.
pub fn second_coordinator(demo: &PlantedDemo) {
    demo.write(
        sql(
            "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
             select tenant, 'beside', $1, kind, object, valid_from, valid_to, basis, approved_by from relation \
             where subject = $2 and kind = 'coordinator-of'",
        )
        .bind(format!("person:{}", id(demo, "anton")))
        .bind(format!("person:{}", id(demo, "ravi"))),
    );
}

/// The desk of the programme, and its first open edition.
pub fn programme(demo: &PlantedDemo) -> (String, String) {
    let ravi = be(demo, "ravi");
    let desk = link(&ravi.page("/mijn"), "Verder Kijken");
    let edition = between(&ravi.page(&desk), "name=\"editie\" value=\"", "\"").to_owned();
    (desk, edition)
}

/// How many rows a question counts.
pub fn count(demo: &PlantedDemo, question: kit::db::Sql) -> i64 {
    demo.read(question)[0].get("many").unwrap()
}
