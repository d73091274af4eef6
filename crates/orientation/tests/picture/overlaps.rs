//! Nothing on a map covers anything else, whatever the position, the pathway, the language and the length of words.

use orientation::explore::picture::Form;
use pathways::Position;
use pathways::search::Pathway;

use crate::maps::{Tongue, World};
use crate::seen::{Picture, Seen, read};

const TONGUES: [Tongue; 6] = [
    Tongue::Known("nl"),
    Tongue::Known("en"),
    Tongue::Known("tr"),
    Tongue::Known("ar"),
    Tongue::Long,
    Tongue::LongTurned,
];

#[test]
fn nothing_covers_anything_wherever_one_stands() {
    let world = World::new();
    for written in world.positions() {
        let position = world.position(&written);
        for tongue in TONGUES {
            for form in [Form::Wide, Form::Tall] {
                check(&world, &written, &position, None, tongue, form);
            }
        }
    }
}

#[test]
fn nothing_covers_anything_on_any_pathway() {
    let world = World::new();
    let mut drawn = 0;
    for written in world.positions() {
        let position = world.position(&written);
        for to in ["hbo-ba", "wo-ma", "mbo-4"] {
            for way in world.ways(&position, to) {
                for tongue in [Tongue::Known("nl"), Tongue::LongTurned] {
                    for form in [Form::Wide, Form::Tall] {
                        check(&world, &written, &position, Some(&way), tongue, form);
                        drawn += 1;
                    }
                }
            }
        }
    }
    assert!(drawn > 1000, "only {drawn} maps with a pathway");
}

fn check(
    world: &World,
    written: &str,
    position: &Position,
    way: Option<&Pathway>,
    tongue: Tongue,
    form: Form,
) {
    let svg = world.draw(position, way, tongue, form);
    let found = faults(&read(&svg));
    let way = way.map(Pathway::nodes);
    assert!(
        found.is_empty(),
        "{written} {way:?} {tongue:?} {form:?}: {found:#?}"
    );
    let most = if form == Form::Wide { 22 * 1024 } else { 14 * 1024 };
    let long = matches!(tongue, Tongue::Long | Tongue::LongTurned);
    assert!(
        long || svg.len() < most,
        "{written} {way:?} {tongue:?} {form:?}: {} bytes",
        svg.len()
    );
}

/// What covers what, and what leaves the picture.
fn faults(picture: &Picture) -> Vec<String> {
    let mut found = Vec::new();
    for (index, text) in picture.texts.iter().enumerate() {
        if text.left < 0.0 || text.top < 0.0 || text.right > picture.width || text.bottom > picture.height {
            found.push(format!("leaves the picture: {text:?}"));
        }
        for other in &picture.texts[index + 1..] {
            if text.covers(other) {
                found.push(format!("two texts: {text:?} {other:?}"));
            }
        }
        // A number stands in its stop; every other text keeps clear of stops.
        for stop in picture.circles.iter().filter(|_| !text.is("tu")) {
            if text.covers(stop) {
                found.push(format!("a text and a stop: {text:?} {stop:?}"));
            }
        }
    }
    let solid = |seen: &&Seen| {
        ["map-gate", "map-badge", "map-sign", "map-goal"]
            .iter()
            .any(|class| seen.is(class))
    };
    let solids: Vec<&Seen> = picture.boxes.iter().filter(solid).collect();
    for (index, one) in solids.iter().enumerate() {
        if one.left < 0.0 || one.right > picture.width || one.top < 0.0 || one.bottom > picture.height {
            found.push(format!("leaves the picture: {one:?}"));
        }
        // A board of the tall map holds its lines; otherwise boxes, stops and texts are beside each other.
        let apart = |other: &Seen| !one.covers(other) || one.holds(other) || other.holds(one);
        let boxes = solids[index + 1..].iter().filter(|other| !apart(other));
        found.extend(boxes.map(|other| format!("two boxes: {one:?} {other:?}")));
        let stops = picture.circles.iter().filter(|stop| !apart(stop));
        found.extend(stops.map(|stop| format!("a box and a stop: {one:?} {stop:?}")));
        let texts = picture.texts.iter().filter(|text| !apart(text));
        found.extend(texts.map(|text| format!("a box and a text: {one:?} {text:?}")));
    }
    found
}

#[test]
fn a_fault_is_found() {
    let svg = |inside: &str| format!("<svg viewBox=\"0 0 100 50\">{inside}</svg>");
    let text = "<text class=\"tp\" x=\"10\" y=\"20\">woord</text>";
    assert!(faults(&read(&svg(text))).is_empty());
    assert_eq!(faults(&read(&svg(&format!("{text}{text}")))).len(), 1);
    assert_eq!(
        faults(&read(&svg("<text class=\"tp\" x=\"90\" y=\"20\">woord</text>"))).len(),
        1
    );
    let stop = "<circle class=\"map-stop\" cx=\"20\" cy=\"15\" r=\"5\"/>";
    assert_eq!(faults(&read(&svg(&format!("{text}{stop}")))).len(), 1);
    let gate = "<rect class=\"map-gate\" x=\"20\" y=\"5\" width=\"50\" height=\"30\"/>";
    assert_eq!(faults(&read(&svg(&format!("{text}{gate}")))).len(), 1);
}
