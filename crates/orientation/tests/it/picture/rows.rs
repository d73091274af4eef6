//! The table beside a map says what the map says.

use orientation::explore::picture::{Form, Row};
use pathways::condition::Condition;
use pathways::{Point, Target};

use super::maps::{Tongue, World};
use super::seen::element;

fn rows(world: &World, written: &str) -> Vec<Row> {
    world.with(&world.position(written), None, Tongue::Known("nl"), |map| {
        map.rows()
    })
}

fn id(world: &World, target: Target) -> String {
    world.facts.target_id(target)
}

/// By the law on admission to mbo (application by 1 April) and Stb. 2020, 171 (havo, only with the extra subject).
#[test]
fn a_diploma_of_vmbo_tl_without_the_extra_subject() {
    let world = World::new();
    let rows = rows(&world, "vmbo-tl diploma");
    let tl = Point::Diploma(world.facts.node_id("vmbo-tl").unwrap());
    let open: Vec<(String, &str, Option<String>)> = rows
        .iter()
        .filter(|row| row.verdict != "closed")
        .map(|row| {
            (
                id(&world, row.to),
                row.verdict,
                row.deadline.map(|day| day.to_string()),
            )
        })
        .collect();
    let first_of_april = Some("2027-04-01".to_owned());
    assert_eq!(
        open,
        [
            ("mbo-2".to_owned(), "right", first_of_april.clone()),
            ("mbo-3".to_owned(), "right", first_of_april.clone()),
            ("mbo-4".to_owned(), "right", first_of_april),
            ("havo-4".to_owned(), "discretion", None),
        ]
    );
    assert!(
        rows.iter()
            .filter(|row| row.verdict != "closed")
            .all(|row| row.from == tl)
    );
    let havo = rows.iter().find(|row| id(&world, row.to) == "havo-4").unwrap();
    assert_eq!(
        (havo.conditions.as_slice(), havo.extra),
        (&[Condition::AdmissionPolicy][..], Some((2, 2)))
    );
}

/// A closed door says what opens it, and that is drawn: hbo opens with mbo-4, which is open by right.
#[test]
fn a_closed_door_opens_from_a_line_on_the_map() {
    let world = World::new();
    let rows = rows(&world, "vmbo-tl diploma");
    let hbo = rows.iter().find(|row| id(&world, row.to) == "hbo-ba").unwrap();
    assert_eq!(hbo.verdict, "closed");
    assert_eq!(hbo.from, Point::Diploma(world.facts.node_id("mbo-4").unwrap()));
}

#[test]
fn every_row_is_on_both_maps_with_its_link() {
    let world = World::new();
    for written in world.positions() {
        let position = world.position(&written);
        for form in [Form::Wide, Form::Tall] {
            let svg = world.draw(&position, None, Tongue::Known("nl"), form);
            for row in rows(&world, &written) {
                let name = world.facts.node(row.to.node).id.clone();
                // Where a door leads into a line that is on the map already, the line carries the link.
                let link = format!("href=\"/deuren#{name}");
                assert!(svg.contains(&link), "{written} {form:?}: no link to {name}");
            }
        }
    }
}

#[test]
fn a_map_with_links_is_a_named_group_and_one_without_is_an_image() {
    let world = World::new();
    let position = world.position("havo-3");
    let linked = world.draw(&position, None, Tongue::Known("nl"), Form::Wide);
    assert!(linked.contains(" role=\"group\" aria-labelledby=\"map-t\" aria-describedby=\"map-d\""));
    assert_eq!(element(&linked, "title"), Some("Lijnenkaart: havo, leerjaar 3"));
    // Havo 3: the school decides on vwo 4 (its promotion norms); the diploma gives a right to vwo 5 (Stb. 2020, 171).
    let told = element(&linked, "desc").unwrap();
    assert!(
        told.contains("de school beslist: vwo, vanaf leerjaar 4"),
        "{told}"
    );
    let (_, right) = told.split_once("weigeren mag niet, als iets klopt: ").unwrap();
    assert!(right.contains("vwo, vanaf leerjaar 5"), "{told}");
    let bare = world.with(&position, None, Tongue::Known("nl"), |map| {
        orientation::explore::picture::LineMap { link: None, ..*map }.draw(Form::Wide)
    });
    assert!(bare.contains(" role=\"img\"") && !bare.contains("<a "));
}

#[test]
fn a_picture_holds_no_style_and_no_script() {
    let world = World::new();
    for written in ["vmbo-tl diploma", "po-8", "vwo-6"] {
        for form in [Form::Wide, Form::Tall] {
            let svg = world.draw(&world.position(written), None, Tongue::Known("ar"), form);
            for forbidden in [
                " style=",
                "style>",
                "script",
                " onclick=",
                " onload=",
                " onfocus=",
            ] {
                let tags: String = svg
                    .split('<')
                    .filter_map(|piece| piece.split('>').next())
                    .collect();
                assert!(!tags.contains(forbidden), "{forbidden} in {written}");
            }
        }
    }
}
