//! A **board**: doors that leave together and ask the same, as the board of departures at a station. What is asked stands
//! on top, below it each line with its stops.

use crate::explore::picture::measure::Style;
use crate::explore::picture::plan::{Hop, Lane, Plan, Role};
use crate::explore::picture::sheet::{Anchor, Place};

use super::strip::{BOARD, Strip, TRUNKS};

/// Room inside a board.
const PAD: i32 = 12;
/// Between the stops of a line on a board.
const STOPS: i32 = 16;

/// The boards at a moment: doors of one's own line that are not on the pathway, together where they ask the same.
pub(super) fn boards(plan: &Plan, at: i32) -> Vec<Vec<usize>> {
    let mut boards: Vec<Vec<usize>> = Vec::new();
    for (index, hop) in plan.hops.iter().enumerate() {
        if hop.leaves != 0 || hop.at != at || hop.on_way || plan.lanes[hop.enters].role == Role::Closed {
            continue;
        }
        match boards.iter_mut().find(|board| plan.hops[board[0]].say == hop.say) {
            Some(board) => board.push(index),
            None => boards.push(vec![index]),
        }
    }
    boards
}

/// Draws a board below what is there; the answer is where its branch leaves the line.
pub(super) fn draw(strip: &mut Strip<'_>, hops: &[usize]) -> i32 {
    let plan = strip.plan;
    let first = &plan.hops[hops[0]];
    let (top, x) = (strip.y, BOARD.0 + PAD);
    let branch = top + 4;
    let verdict = first.say.verdict.replace('_', "-");
    let lines = said(strip, first);
    let rows: Vec<Row> = hops.iter().map(|hop| Row::new(strip, &plan.hops[*hop])).collect();
    let head = lines.iter().map(|(style, _)| style.leading()).sum::<i32>();
    let h = 2 * PAD - 4 + head + rows.iter().map(|row| row.height).sum::<i32>();
    let place = Place {
        x: BOARD.0,
        y: top,
        w: BOARD.1 - BOARD.0,
        h,
    };
    strip.lines.route(
        &format!("map-door door-{verdict}"),
        &[
            (TRUNKS[0], branch - 10),
            (TRUNKS[0], branch),
            (TRUNKS[0] + 20, branch + 20),
            (BOARD.0, branch + 20),
        ],
        8,
    );
    strip.front.rect(&format!("map-gate door-{verdict}"), place, 12);
    let mut y = strip.put_lines(&lines, "", (x, top + PAD - 2));
    for (row, hop) in rows.iter().zip(hops) {
        row.draw(strip, &plan.hops[*hop], y);
        y += row.height;
    }
    strip.y = top + h + 10;
    branch - 10
}

/// What is said on a board or at a change.
pub(super) fn said(strip: &Strip<'_>, hop: &Hop) -> Vec<(Style, String)> {
    let width = BOARD.1 - BOARD.0 - 2 * PAD;
    let said = strip.says.at_gate(&hop.say).into_iter();
    said.flat_map(|(style, text)| {
        style
            .wrap(&text, width)
            .into_iter()
            .map(move |line| (style, line))
    })
    .collect()
}

/// A line on a board.
struct Row {
    name: Vec<String>,
    height: i32,
}

impl Row {
    fn new(strip: &Strip<'_>, hop: &Hop) -> Row {
        let name = Style::Name.wrap(&strip.says.name(hop.to), BOARD.1 - BOARD.0 - 2 * PAD - 22);
        let height = name.len() as i32 * Style::Name.leading() + 43;
        Row { name, height }
    }

    fn draw(&self, strip: &mut Strip<'_>, hop: &Hop, top: i32) {
        let x = BOARD.0 + PAD;
        let lane = &strip.plan.lanes[hop.enters];
        let line = strip.says.line(lane.node);
        let address = strip.address(hop);
        strip.front.open(&format!("map-stops line-{line}"));
        strip.front.link(address.as_deref());
        let foot = badge(strip, &self.name, "", (x, top + 8));
        strip.front.unlink(address.as_deref());
        track(strip, lane, hop, (x + 10, foot + 15));
        strip.front.close();
    }
}

/// The name of a line on its colour, which may be that of the group it is in; the answer is where it ends.
pub(super) fn badge(strip: &mut Strip<'_>, name: &[String], line: &str, (x, top): (i32, i32)) -> i32 {
    let w = name.iter().map(|text| Style::Name.width(text)).max().unwrap_or(0) + 22;
    let h = name.len() as i32 * Style::Name.leading() + 5;
    let class = if line.is_empty() {
        "map-badge".to_owned()
    } else {
        format!("map-badge line-{line}")
    };
    strip.front.rect(&class, Place { x, y: top, w, h }, h.min(26) / 2);
    let lines: Vec<(Style, String)> = name.iter().map(|text| (Style::Name, text.clone())).collect();
    strip.put_lines(&lines, "on-line", (x + 11, top + 2));
    top + h
}

/// The stops of a line from where one enters: the year one enters, a dot for each next, the end; and how long it takes.
fn track(strip: &mut Strip<'_>, lane: &Lane, hop: &Hop, (x, y): (i32, i32)) {
    let halves = lane.end - hop.at;
    let next = (halves + 1) / 2 - 1;
    let end = x + (next + 1) * STOPS + 12;
    strip.front.route("map-line", &[(x, y), (end, y)], 0);
    if next > 0 {
        // Dots are a dashed line with dashes of no length, as far apart as the style sheet says.
        strip
            .front
            .route("map-dots", &[(x + 6 + STOPS, y), (x + 7 + next * STOPS, y)], 0);
    }
    strip.front.stop(x, y, 9);
    strip.front.digits("", &[(x, hop.to.year)], y + 5);
    if lane.diploma {
        strip.front.stop(end, y, 8);
        strip.front.circle("map-dot", end, y, 3);
    }
    let length = strip.says.years(halves);
    strip
        .front
        .text(Style::Faint, "", end + 16, y + 5, Anchor::Start, &length);
}

/// The doors that are closed now, each with what opens it; the rest are counted.
pub(super) fn closed(strip: &mut Strip<'_>) {
    let plan = strip.plan;
    let closed: Vec<&Hop> = plan
        .hops
        .iter()
        .filter(|hop| plan.lanes[hop.enters].role == Role::Closed)
        .collect();
    if closed.is_empty() {
        return;
    }
    let width = BOARD.1 - 8 - 2 * PAD - 28;
    let wrap = |style: Style, text: &str| -> Vec<(Style, String)> {
        style
            .wrap(text, width)
            .into_iter()
            .map(|line| (style, line))
            .collect()
    };
    let (top, x) = (strip.y + 6, 8 + PAD);
    let mut words = vec![(None, wrap(Style::Strong, &strip.says.text("closed-doors")))];
    for hop in closed {
        let mut lines = wrap(Style::Name, &strip.says.target(hop.to));
        lines.extend(wrap(Style::Plain, &strip.says.opens(hop.from)));
        words.push((Some(hop), lines));
    }
    if plan.beyond > 0 {
        words.push((None, wrap(Style::Plain, &strip.says.beyond(plan.beyond))));
    }
    let high = |lines: &[(Style, String)]| lines.iter().map(|(style, _)| style.leading()).sum::<i32>() + 8;
    let h = words.iter().map(|(_, lines)| high(lines)).sum::<i32>() + PAD;
    strip.front.rect(
        "map-gate door-closed",
        Place {
            x: 8,
            y: top,
            w: BOARD.1 - 8,
            h,
        },
        12,
    );
    let mut y = top + PAD - 2;
    for (hop, lines) in words {
        let address = hop.and_then(|hop| strip.address(hop));
        strip.front.link(address.as_deref());
        if hop.is_some() {
            let place = Place {
                x: x - 4,
                y: y - 2,
                w: BOARD.1 - x - 4,
                h: high(&lines) - 4,
            };
            strip.front.rect("map-touch", place, 6);
            strip.front.circle("map-shut", x + 8, y + 10, 7);
        }
        strip.put_lines(&lines, "", (if hop.is_some() { x + 28 } else { x }, y));
        strip.front.unlink(address.as_deref());
        y += high(&lines);
    }
    strip.y = top + h + 8;
}
