//! Some maps as they are, so that a change of the picture is seen in the change of a file.

use orientation::explore::picture::Form;

use super::maps::{Tongue, World};

/// One element a line.
fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

#[test]
fn from_vmbo_tl_to_hbo_by_way_of_mbo_4_on_a_screen() {
    let world = World::new();
    let position = world.position("vmbo-tl diploma");
    let by_mbo = |way: &pathways::search::Pathway| {
        let nodes: Vec<&str> = way
            .nodes()
            .iter()
            .map(|node| world.facts.node(*node).id.as_str())
            .collect();
        nodes == ["mbo-4", "hbo-ba"] && way.measures.refusals == 0
    };
    let way = world.ways(&position, "hbo-ba").into_iter().find(by_mbo).unwrap();
    insta::assert_snapshot!(lines(&world.draw(
        &position,
        Some(&way),
        Tongue::Known("nl"),
        Form::Wide
    )));
}

#[test]
fn the_last_year_of_primary_school_on_a_phone() {
    let world = World::new();
    let position = world.position("po-8");
    insta::assert_snapshot!(lines(&world.draw(
        &position,
        None,
        Tongue::Known("en"),
        Form::Tall
    )));
}

#[test]
fn the_third_year_of_havo_on_a_phone_in_arabic() {
    let world = World::new();
    let position = world.position("havo-3");
    insta::assert_snapshot!(lines(&world.draw(
        &position,
        None,
        Tongue::Known("ar"),
        Form::Tall
    )));
}
