//! The **way**: a lit pathway below one's own line. At each change what is asked stands beside it, then the stops of the
//! next line follow, to and fro between two trunks, down to the goal.

use crate::explore::picture::measure::Style;
use crate::explore::picture::plan::{Hop, Lane};
use crate::explore::picture::sheet::{Anchor, Place};

use super::board::{badge, said};
use super::strip::{BOARD, Strip, TRUNKS, YEAR};

/// Draws the pathway, if there is one.
pub(super) fn draw(strip: &mut Strip<'_>) {
    let plan = strip.plan;
    let Some((_, rest)) = plan.way.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        return;
    };
    let own = [(TRUNKS[0], strip.here), (TRUNKS[0], strip.leaves)];
    strip.light.push_str(&strip.trunks.path(&own, 0));
    let mut from = (TRUNKS[0], strip.leaves);
    for (index, lane) in rest.iter().enumerate() {
        let Some(hop) = plan.hops.iter().find(|hop| hop.on_way && hop.enters == *lane) else {
            continue;
        };
        let x = TRUNKS[(index + 1) % 2];
        let next = rest.get(index + 1);
        let next = next.and_then(|next| plan.hops.iter().find(|hop| hop.on_way && hop.enters == *next));
        let until = next.map_or(plan.lanes[*lane].end, |next| next.at);
        let begin = change(strip, hop, from, x);
        let end = ride(strip, &plan.lanes[*lane], until, (x, begin));
        strip
            .light
            .push_str(&strip.trunks.path(&[(x, begin), (x, end)], 0));
        from = (x, end);
    }
    goal(strip, from);
}

/// A change: the line turns to the other trunk, past what is asked. The answer is where the next line begins.
fn change(strip: &mut Strip<'_>, hop: &Hop, from: (i32, i32), x: i32) -> i32 {
    let top = strip.y + 4;
    let lines = said(strip, hop);
    let h = lines.iter().map(|(style, _)| style.leading()).sum::<i32>() + 20;
    let verdict = hop.say.verdict.replace('_', "-");
    let turn = from.1 + 12;
    let bend = turn + (x - from.0).abs();
    let begin = (top + h + 14).max(bend + 16);
    let points = [from, (from.0, turn), (x, bend), (x, begin)];
    strip.light.push_str(&strip.trunks.path(&points, 8));
    strip.lines.route(&format!("map-door door-{verdict}"), &points, 8);
    let gate = (top + h / 2).max(bend + 4);
    strip.lines.route(
        &format!("map-door door-{verdict}"),
        &[(x, gate), (BOARD.0, gate)],
        0,
    );
    let place = Place {
        x: BOARD.0,
        y: top,
        w: BOARD.1 - BOARD.0,
        h,
    };
    let address = strip.address(hop);
    strip.front.link(address.as_deref());
    strip
        .front
        .rect(&format!("map-gate map-gate-lit door-{verdict}"), place, 12);
    strip.put_lines(&lines, "", (BOARD.0 + 12, top + 8));
    strip.front.unlink(address.as_deref());
    strip.y = begin.max(top + h + 14);
    begin
}

/// The stops of a line of the pathway, its name beside the first. The answer is where it ends.
fn ride(strip: &mut Strip<'_>, lane: &Lane, until: i32, (x, top): (i32, i32)) -> i32 {
    let line = strip.says.line(lane.node);
    let name = strip.says.name(pathways::Target {
        node: lane.node,
        year: 1,
    });
    let name = Style::Name.wrap(&name, BOARD.1 - BOARD.0 - 22);
    let mut y = top;
    strip.when(lane.start, top);
    strip.front.open(&format!("map-stops line-{line}"));
    for (index, (year, at)) in lane.years().enumerate() {
        let middle = y + 14;
        strip.front.stop(x, middle, 10);
        strip.front.digits("", &[(x, year)], middle + 5);
        if index > 0
            && let Some(age) = strip.plan.age
        {
            strip.front.text(
                Style::Number,
                "",
                20,
                middle - 12,
                Anchor::Middle,
                &(age + at / 2).to_string(),
            );
        }
        y += YEAR;
    }
    // The sign of the goal stands at the end, below the name.
    let foot = top + 7 + name.len() as i32 * Style::Name.leading();
    let end = (y + 4).max(foot + 32);
    if lane.diploma {
        strip.front.stop(x, end, 11);
        strip.front.circle("map-dot", x, end, 5);
    }
    strip.front.close();
    badge(strip, &name, line, (BOARD.0, top + 2));
    strip
        .trunks
        .route(&format!("map-line line-{line}"), &[(x, top + 14), (x, end)], 0);
    if until > lane.end {
        strip.trunks.route("map-stem", &[(x, end), (x, end + 20)], 0);
    }
    strip.y = end + 18;
    end
}

fn goal(strip: &mut Strip<'_>, (x, end): (i32, i32)) {
    let plan = strip.plan;
    let last = plan.way.last().map_or(0, |lane| plan.lanes[*lane].end);
    strip.when(last, end);
    let lines = strip.says.goal(plan);
    let w = lines
        .iter()
        .map(|(style, text)| style.width(text))
        .max()
        .unwrap_or(0)
        + 24;
    let place = Place {
        x: BOARD.0,
        y: end - 22,
        w,
        h: 48,
    };
    strip.front.rect("map-goal", place, 7);
    strip.put_lines(&lines, "", (place.x + 12, place.y + 5));
    strip.lines.route("map-goal-line", &[(x, end), (place.x, end)], 0);
    strip.y = strip.y.max(place.y + place.h + 12);
}
