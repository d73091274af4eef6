//! Puts the wide map on a sheet, from back to front: the years, the background, the light of the pathway, the lines,
//! the transfers, the stops, the gates, the names.

use std::collections::BTreeSet;

use pathways::Target;

use crate::explore::picture::legend;
use crate::explore::picture::measure::Style;
use crate::explore::picture::plan::{Lane, Role};
use crate::explore::picture::says::Says;
use crate::explore::picture::sheet::{Anchor, Place, Sheet};

use super::Laid;
use super::bands::{AXIS, Item, Kind, here_at};
use super::columns::MARGIN;
use super::gates::{PAD, lines};
use super::routes::{Turn, behind, gate_reach, turns};

type Link<'a> = Option<&'a dyn Fn(Target) -> String>;

/// Draws everything; the answer is the height of the map.
pub(super) fn all(sheet: &mut Sheet, laid: &Laid<'_>, says: &Says<'_>, link: Link<'_>) -> i32 {
    let turns = turns(laid, says);
    sheet.raw("<g aria-hidden=\"true\">");
    axis(sheet, laid, says);
    light(sheet, laid, &turns);
    for role in [Role::Context, Role::Closed, Role::Open, Role::Own] {
        for band in &laid.bands {
            for lane in band
                .lanes
                .iter()
                .map(|lane| &laid.plan.lanes[*lane])
                .filter(|lane| lane.role == role)
            {
                line(sheet, laid, says, lane, band.y);
            }
        }
    }
    transfers(sheet, laid, &turns);
    for band in &laid.bands {
        for lane in &band.lanes {
            stops(sheet, laid, says, &laid.plan.lanes[*lane], band.y);
        }
    }
    stations(sheet, laid);
    sheet.close();
    gates(sheet, laid, says, link);
    for band in &laid.bands {
        for item in &band.items {
            name(sheet, laid, says, band.y, item, link);
        }
    }
    let kinds: Vec<&str> = laid.plan.hops.iter().map(|hop| hop.say.verdict).collect();
    let longer = laid.plan.hops.iter().any(|hop| hop.say.extra.is_some());
    legend::draw(
        sheet,
        says,
        &legend::Needs {
            kinds,
            way: laid.plan.way.len() > 1,
            longer,
        },
        (MARGIN, laid.foot + 14, laid.columns.width - MARGIN),
    )
}

fn axis(sheet: &mut Sheet, laid: &Laid<'_>, says: &Says<'_>) {
    let (first, last) = laid.columns.span();
    for (left, right) in laid.columns.zones() {
        sheet.rect(
            "map-zone",
            Place {
                x: left,
                y: AXIS - 6,
                w: right - left,
                h: laid.foot - AXIS + 6,
            },
            0,
        );
    }
    let heading = says.text("axis");
    sheet.text(Style::Faint, "", MARGIN, 24, Anchor::Start, &heading);
    let clear = MARGIN + Style::Faint.width(&heading) + 28;
    for at in (first..=last).filter(|at| at % 2 == 0) {
        let x = laid.columns.left(at);
        sheet.route("map-grid", &[(x, AXIS - 6), (x, laid.foot)], 0);
        if x < clear {
            continue;
        }
        if let Some(age) = laid.plan.age {
            sheet.text(
                Style::Number,
                "",
                x,
                24,
                Anchor::Middle,
                &(age + at / 2).to_string(),
            );
        }
        sheet.text(
            Style::Faint,
            "",
            x,
            43,
            Anchor::Middle,
            &(i32::from(laid.plan.summer) + at / 2).to_string(),
        );
    }
}

/// From the first stop to the end; a line that ends later than the map, or began before it, runs to its edge.
fn ends(laid: &Laid<'_>, lane: &Lane) -> (i32, i32) {
    let (first, last) = laid.columns.span();
    let from = match lane.role {
        _ if lane.start < first => laid.columns.left(first) - 12,
        Role::Own | Role::Context => laid.columns.right(lane.start),
        _ => laid.columns.stop(lane.start),
    };
    let to = if lane.end > last {
        laid.columns.left(last) + 24
    } else {
        laid.columns.left(lane.end)
    };
    (from, to)
}

fn line(sheet: &mut Sheet, laid: &Laid<'_>, says: &Says<'_>, lane: &Lane, y: i32) {
    let (from, to) = ends(laid, lane);
    let kind = match lane.role {
        Role::Own | Role::Open => "map-line",
        Role::Closed => "map-line-closed",
        Role::Context => "map-line-faint",
    };
    let class = format!("{kind} line-{}", says.line(lane.node));
    sheet.route(&class, &[(from, y), (to, y)], 0);
}

/// The light under the pathway, in one piece.
fn light(sheet: &mut Sheet, laid: &Laid<'_>, turns: &[Turn]) {
    let Some((_, rest)) = laid.plan.way.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        return;
    };
    let mut path = sheet.path(
        &[
            (here_at(laid.plan, &laid.columns), laid.y(0)),
            (
                laid.columns.left(
                    laid.plan
                        .hops
                        .iter()
                        .filter(|hop| hop.on_way)
                        .map(|hop| hop.at)
                        .min()
                        .unwrap_or(0),
                ),
                laid.y(0),
            ),
        ],
        0,
    );
    for lane in rest {
        let Some((index, hop)) = laid
            .plan
            .hops
            .iter()
            .enumerate()
            .find(|(_, hop)| hop.on_way && hop.enters == *lane)
        else {
            continue;
        };
        let gate = laid.gates.iter().position(|gate| gate.hops.contains(&index));
        let turn = turns.iter().find(|turn| {
            if gate.is_some() {
                turn.gate == gate
            } else {
                turn.hop == index
            }
        });
        let Some(turn) = turn else { continue };
        path.push_str(&sheet.path(&turn.points, 9));
        let y = laid.y(*lane);
        if let Some(gate) = gate {
            path.push_str(&sheet.path(&behind(&laid.columns, &laid.gates[gate], y), 0));
        }
        let entry = laid.columns.stop(hop.at);
        let next = laid
            .plan
            .hops
            .iter()
            .find(|next| next.on_way && next.leaves == *lane);
        let until = next.map_or(laid.plan.lanes[*lane].end, |next| next.at);
        path.push_str(&sheet.path(&[(entry, y), (laid.columns.left(until), y)], 0));
    }
    sheet.put_path("map-light", &path);
}

fn transfers(sheet: &mut Sheet, laid: &Laid<'_>, turns: &[Turn]) {
    for turn in turns {
        let hop = &laid.plan.hops[turn.hop];
        let class = format!("map-door door-{}", hop.say.verdict.replace('_', "-"));
        sheet.route(&class, &turn.points, 9);
        if let Some(gate) = turn.gate.map(|gate| &laid.gates[gate]) {
            for hop in &gate.hops {
                sheet.route(
                    &class,
                    &behind(&laid.columns, gate, laid.y(laid.plan.hops[*hop].enters)),
                    0,
                );
            }
        }
    }
}

fn stops(sheet: &mut Sheet, laid: &Laid<'_>, says: &Says<'_>, lane: &Lane, y: i32) {
    let (first, last) = laid.columns.span();
    if lane.role == Role::Context {
        return;
    }
    let here = |at: i32| lane.role == Role::Own && !laid.plan.diploma && at == -2;
    let shown = lane
        .years()
        .filter(|(_, at)| (first..last).contains(at) && !here(*at));
    let places: Vec<(i32, u8)> = shown.map(|(year, at)| (laid.columns.stop(at), year)).collect();
    sheet.open(&format!(
        "{} line-{}",
        if lane.role == Role::Closed {
            "map-closed"
        } else {
            "map-stops"
        },
        says.line(lane.node)
    ));
    let r = if lane.role == Role::Closed { 6 } else { 10 };
    for (x, _) in &places {
        sheet.stop(*x, y, r);
    }
    if lane.numbered && lane.role != Role::Closed && !places.is_empty() {
        sheet.digits("", &places, y + 5);
    }
    if lane.end <= last && lane.diploma {
        let x = laid.columns.left(lane.end);
        let (ring, dot) = if lane.role == Role::Closed {
            (8, 3)
        } else {
            (12, 6)
        };
        sheet.stop(x, y, ring);
        sheet.circle("map-dot", x, y, dot);
    }
    sheet.close();
}

/// Where one can change along the line one is on, and where one is.
fn stations(sheet: &mut Sheet, laid: &Laid<'_>) {
    let own = &laid.plan.lanes[0];
    let y = laid.y(0);
    let times: BTreeSet<i32> = laid
        .plan
        .hops
        .iter()
        .filter(|hop| hop.leaves == 0)
        .map(|hop| hop.at)
        .collect();
    for at in times.into_iter().filter(|at| *at != own.end || !own.diploma) {
        sheet.circle("map-change", laid.columns.left(at), y, 8);
    }
    let x = here_at(laid.plan, &laid.columns);
    sheet.circle("map-here", x, y, 16);
    match laid.plan.year {
        Some(year) => sheet.digits(" map-on-here", &[(x, year)], y + 5),
        None => sheet.circle("map-here-dot", x, y, 6),
    }
}

fn gates(sheet: &mut Sheet, laid: &Laid<'_>, says: &Says<'_>, link: Link<'_>) {
    for gate in &laid.gates {
        let (top, bottom) = gate_reach(laid, says, gate);
        let place = Place {
            x: laid.columns.gate_at(gate.at),
            y: top,
            w: laid.columns.gate,
            h: bottom - top,
        };
        let address = link.map(|link| link(laid.plan.hops[gate.hops[0]].to));
        let lines = lines(says, &gate.say, place.w);
        sheet.link(address.as_deref());
        let lit = if gate.on_way { " map-gate-lit" } else { "" };
        sheet.rect(
            &format!("map-gate door-{}{lit}", gate.say.verdict.replace('_', "-")),
            place,
            12,
        );
        let text: i32 = lines.iter().map(|(style, _)| style.leading()).sum();
        let mut y = top + (bottom - top - text) / 2;
        for (style, line) in &lines {
            y += style.leading();
            sheet.text(*style, "", place.x + PAD, y - 5, Anchor::Start, line);
        }
        sheet.unlink(address.as_deref());
    }
}

fn name(sheet: &mut Sheet, laid: &Laid<'_>, says: &Says<'_>, y: i32, item: &Item, link: Link<'_>) {
    let place = Place {
        y: y - item.place.y,
        ..item.place
    };
    let hop = laid
        .plan
        .hops
        .iter()
        .find(|hop| hop.enters == item.lane && !hop.joins);
    let on_way = hop.is_some_and(|hop| hop.on_way);
    let linked = matches!(item.kind, Kind::Badge | Kind::Closed);
    let address = hop
        .filter(|_| linked)
        .and_then(|hop| link.map(|link| link(hop.to)));
    sheet.link(address.as_deref());
    let line = says.line(laid.plan.lanes[item.lane].node);
    let (class, round) = match item.kind {
        Kind::Badge => (format!("map-badge line-{line}"), place.h.min(26) / 2),
        Kind::Here => ("map-sign".to_owned(), 7),
        Kind::Goal => ("map-goal".to_owned(), 7),
        Kind::Closed => ("map-touch".to_owned(), 6),
        Kind::Background => ("map-plate".to_owned(), 6),
        // A box as that of a gate, so that no line of a year runs through the words.
        Kind::Aside | Kind::Note => {
            let hop = hop.map_or("discretion", |hop| hop.say.verdict);
            let lit = if on_way { " map-gate-lit" } else { "" };
            (format!("map-gate door-{}{lit}", hop.replace('_', "-")), 12)
        }
    };
    if !class.is_empty() {
        sheet.rect(&class, place, round);
    }
    if item.kind == Kind::Here {
        let (x, foot) = (here_at(laid.plan, &laid.columns), place.y + place.h);
        sheet.shape("map-sign", &[(x - 9, foot - 1), (x + 9, foot - 1), (x, foot + 9)]);
    }
    let on = match item.kind {
        Kind::Badge => "on-line",
        Kind::Here => "on-sign",
        Kind::Closed => "on-map",
        _ => "",
    };
    let text: i32 = item.lines.iter().map(|(style, _)| style.leading()).sum();
    let side = (place.w
        - item
            .lines
            .iter()
            .map(|(style, text)| style.width(text))
            .max()
            .unwrap_or(0))
        / 2;
    let mut foot = place.y + (place.h - text) / 2;
    for (style, text) in &item.lines {
        foot += style.leading();
        sheet.text(*style, on, place.x + side, foot - 5, Anchor::Start, text);
    }
    sheet.unlink(address.as_deref());
}
