//! Nothing on a map covers anything else, whatever the position, the pathway, the language and the length of words.

use orientation::explore::picture::Form;
use pathways::Position;
use pathways::search::Pathway;

use super::maps::{Tongue, World};
use super::seen::{Picture, Seen, read};

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
    let mut check = Check::default();
    for written in world.positions() {
        let position = world.position(&written);
        for tongue in TONGUES {
            for form in [Form::Wide, Form::Tall] {
                check.look(&world, &position, None, tongue, form);
            }
        }
    }
    check.end(1500, [18, 14]);
}

#[test]
fn nothing_covers_anything_on_any_pathway() {
    let world = World::new();
    let mut check = Check::default();
    for written in world.positions() {
        let position = world.position(&written);
        for to in ["hbo-ba", "wo-ma", "mbo-4"] {
            for way in world.ways(&position, to) {
                for tongue in [Tongue::Known("nl"), Tongue::LongTurned] {
                    for form in [Form::Wide, Form::Tall] {
                        check.look(&world, &position, Some(&way), tongue, form);
                    }
                }
            }
        }
    }
    // The largest tall one tells eight steps from vavo, each right with its own date and conditions.
    // Both maps with the table and the frame stay under the 60 KB of a page.
    check.end(1000, [24, 20]);
}

/// Maps looked at, and what was wrong with them.
#[derive(Default)]
struct Check {
    maps: usize,
    faults: Vec<String>,
    largest: [(usize, String); 2],
}

impl Check {
    fn look(
        &mut self,
        world: &World,
        position: &Position,
        way: Option<&Pathway>,
        tongue: Tongue,
        form: Form,
    ) {
        self.maps += 1;
        let svg = world.draw(position, way, tongue, form);
        let id = |node: &pathways::NodeId| world.facts.node(*node).id.as_str();
        let steps: Vec<&str> = way
            .map(Pathway::nodes)
            .unwrap_or_default()
            .iter()
            .map(id)
            .collect();
        let (at, year, diploma) = (id(&position.at), position.year, position.diploma);
        let name = format!("{at} {year:?} {diploma} {steps:?} {tongue:?} {form:?}");
        self.faults.extend(
            faults(&read(&svg))
                .into_iter()
                .take(2)
                .map(|fault| format!("{name}: {fault}")),
        );
        let largest = &mut self.largest[usize::from(form == Form::Tall)];
        if !matches!(tongue, Tongue::Long | Tongue::LongTurned) && svg.len() > largest.0 {
            *largest = (svg.len(), name);
        }
    }

    /// At least so many maps were looked at, and the largest of each form has at most so many kilobytes.
    fn end(self, least: usize, most: [usize; 2]) {
        let first: Vec<&String> = self.faults.iter().take(12).collect();
        assert!(
            first.is_empty(),
            "{} faults on {} maps: {first:#?}",
            self.faults.len(),
            self.maps
        );
        assert!(self.maps >= least, "only {} maps", self.maps);
        for (largest, most) in self.largest.iter().zip(most) {
            assert!(largest.0 <= most * 1024, "{largest:?}");
        }
    }
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
