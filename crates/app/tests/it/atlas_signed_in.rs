//! The atlas for somebody who came in: it knows where they stand because their own page says so in the address, and it keeps nothing of
//! where they looked.

use std::collections::BTreeMap;

use kit::sql;

use crate::demo::{PlantedDemo, between, demos, planted_demos};
use crate::glass::be;

#[test]
fn from_the_own_page_the_way_to_an_occupation_is_that_from_the_own_place() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        let desk = noor.page("/mijn");
        let work = between(&desk, "href=\"/werk?", "\"").replace("&amp;", "&");
        assert!(work.contains("waar="), "{}: {work}", demo.kind);
        // The place stays in the address: from the first page to an occupation, and from there to the pathways.
        let home = noor.page(&format!("/werk?{work}"));
        assert!(home.contains("waar="), "{}", demo.kind);
        let nurse = noor.page(&format!("/werk/verpleegkundige?{work}"));
        assert!(
            !nurse.contains("href=\"/begin?naar="),
            "{}: it knows where Noor is",
            demo.kind
        );
        let way = between(&nurse, "href=\"/wegen?", "\"").replace("&amp;", "&");
        let pathways = noor.page(&format!("/wegen?{way}"));
        assert!(pathways.contains("<h1"), "{}", demo.kind);
    }
}

/// How many rows each table has.
fn rows(demo: &PlantedDemo) -> BTreeMap<String, i64> {
    let named = match demo.demo.kind {
        "SQLite" => sql(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name",
        ),
        _ => sql(
            "select table_name as name from information_schema.tables where table_schema = current_schema() order by 1",
        ),
    };
    let names: Vec<String> = demo
        .read(named)
        .iter()
        .map(|row| row.get("name").unwrap())
        .collect();
    assert!(names.len() > 40, "{names:?}");
    let count = |name: &String| {
        let question: &'static str =
            Box::leak(format!("select count(*) as many from {name}").into_boxed_str());
        demo.read(sql(question))[0].get("many").unwrap()
    };
    names.iter().map(|name| (name.clone(), count(name))).collect()
}

#[test]
fn where_somebody_looks_is_written_down_nowhere() {
    for demo in planted_demos() {
        let noor = be(&demo, "noor");
        // Coming in is kept, and so is that she read her own page.
        noor.page("/mijn");
        let before = rows(&demo);
        for page in [
            "/werk",
            "/werk?q=verpleeg",
            "/werk/verpleegkundige",
            "/werk/kok?waar=vmbo-tl-3",
            "/werk/lijst",
            "/werk/veld/zorg",
            "/werk/regio",
            "/werk/vergelijk?a=kok&a=verpleegkundige",
            "/werk/lezen",
            "/api/v1/occupations/kok",
        ] {
            assert_eq!(noor.get(page).status, 200, "{}: {page}", demo.demo.kind);
        }
        assert_eq!(rows(&demo), before, "{}", demo.demo.kind);
    }
}
