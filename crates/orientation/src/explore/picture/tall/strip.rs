//! The **strip**: one's own line with its stops from top to bottom, and what has been put down so far.

use pathways::Target;

use crate::explore::picture::LineMap;
use crate::explore::picture::measure::Style;
use crate::explore::picture::plan::{Hop, Plan};
use crate::explore::picture::says::Says;
use crate::explore::picture::sheet::{Anchor, Place, Sheet};

use super::{WIDTH, board};

/// The line one is on, and the line one changes to; a pathway goes to and fro between them.
pub(super) const TRUNKS: [i32; 2] = [56, 82];
/// Where boards begin and end.
pub(super) const BOARD: (i32, i32) = (106, WIDTH - 3);
/// Middle of the ages.
const AGES: i32 = 20;
/// One year of a line.
pub(super) const YEAR: i32 = 36;

/// What has been put down.
pub(super) struct Strip<'a> {
    pub plan: &'a Plan,
    pub says: &'a Says<'a>,
    link: Option<&'a dyn Fn(Target) -> String>,
    /// The light under the pathway, at the very back: the pieces of one path.
    pub light: String,
    /// Lines of one's own and of the pathway.
    pub trunks: Sheet,
    /// Lines that branch off.
    pub lines: Sheet,
    /// The stops of one's own line.
    stops: Sheet,
    /// Other stops, boards and words.
    pub front: Sheet,
    /// How far down everything reaches.
    pub y: i32,
    /// Where the stop is at which one is.
    pub here: i32,
    /// Where the pathway leaves one's own line.
    pub leaves: i32,
    /// The last station of one's own line, and the last branch.
    last: (i32, i32),
}

impl<'a> Strip<'a> {
    pub fn new(map: &LineMap<'a>, plan: &'a Plan, says: &'a Says<'a>) -> Strip<'a> {
        let sheet = || Sheet::new(WIDTH, map.turned());
        let (trunks, lines, stops, front) = (sheet(), sheet(), sheet(), sheet());
        let light = String::new();
        Strip {
            plan,
            says,
            link: map.link,
            light,
            trunks,
            lines,
            stops,
            front,
            y: 8,
            here: 0,
            leaves: 0,
            last: (0, 0),
        }
    }

    /// Puts everything on one sheet, lines first.
    pub fn onto(self, sheet: &mut Sheet) {
        sheet.raw("<g aria-hidden=\"true\">");
        if !self.light.is_empty() {
            sheet.put_path("map-light", &self.light);
        }
        sheet.add(self.trunks);
        sheet.add(self.lines);
        sheet.open(&format!(
            "map-stops line-{}",
            self.says.line(self.plan.lanes[0].node)
        ));
        sheet.add(self.stops);
        sheet.raw("</g></g>");
        sheet.add(self.front);
    }

    /// Where a door leads on the site.
    pub fn address(&self, hop: &Hop) -> Option<String> {
        self.link.map(|link| link(hop.to))
    }

    /// One's own line, with the doors where they leave it.
    pub fn own(&mut self) {
        let own = self.plan.lanes[0].clone();
        let top = self.y;
        for (year, at) in own.years().filter(|(_, at)| *at >= -6) {
            self.year(year, at, own.numbered);
            if at + 2 < own.end || !own.diploma {
                self.station(at + 2, false);
            }
        }
        if own.diploma {
            self.station(own.end, true);
        }
        let (end, branch) = self.last;
        if branch > end {
            self.trunks
                .route("map-stem", &[(TRUNKS[0], end), (TRUNKS[0], branch)], 0);
        }
        let class = format!("map-line line-{}", self.says.line(own.node));
        self.trunks
            .route(&class, &[(TRUNKS[0], top), (TRUNKS[0], end.max(top))], 0);
    }

    fn year(&mut self, year: u8, at: i32, numbered: bool) {
        let here = at == -2 && !self.plan.diploma;
        let middle = self.y + YEAR / 2;
        if !here {
            self.stops.stop(TRUNKS[0], middle, 10);
            if numbered {
                self.stops.digits("", &[(TRUNKS[0], year)], middle + 5);
            }
        }
        self.y += YEAR;
        if here {
            self.sign(middle, self.plan.year);
        }
    }

    /// A moment at which one can change, or the end of the line.
    fn station(&mut self, at: i32, end: bool) {
        let boards = board::boards(self.plan, at);
        if boards.is_empty() && !end {
            return;
        }
        let middle = self.y + 14;
        self.when(at, middle);
        self.y += 32;
        if end && self.plan.diploma && at == 0 {
            self.sign(middle, None);
        } else if end {
            self.stops.stop(TRUNKS[0], middle, 11);
            self.stops.circle("map-dot", TRUNKS[0], middle, 5);
        } else {
            self.front.circle("map-change", TRUNKS[0], middle, 8);
        }
        self.last = (middle, middle);
        if self
            .plan
            .hops
            .iter()
            .any(|hop| hop.on_way && hop.leaves == 0 && hop.at == at)
        {
            self.leaves = middle;
        }
        for hops in boards {
            self.last.1 = board::draw(self, &hops);
        }
    }

    /// "You are here", beside the stop.
    fn sign(&mut self, middle: i32, year: Option<u8>) {
        let x = TRUNKS[0] + 28;
        let mut lines = vec![(Style::Strong, self.says.text("here"))];
        let place = self.says.place(self.plan);
        lines.extend(
            Style::Plain
                .wrap(&place, WIDTH - x - 26)
                .into_iter()
                .map(|line| (Style::Plain, line)),
        );
        let h = lines.iter().map(|(style, _)| style.leading()).sum::<i32>() + 12;
        let w = lines
            .iter()
            .map(|(style, text)| style.width(text))
            .max()
            .unwrap_or(0)
            + 24;
        let place = Place {
            x,
            y: middle - 24,
            w,
            h,
        };
        self.front.rect("map-sign", place, 7);
        self.front.shape(
            "map-sign",
            &[(x + 1, middle - 8), (x + 1, middle + 8), (x - 9, middle)],
        );
        self.put_lines(&lines, "on-sign", (x + 12, place.y + 6));
        self.front.circle("map-here", TRUNKS[0], middle, 15);
        match year {
            Some(year) => self
                .front
                .digits(" map-on-here", &[(TRUNKS[0], year)], middle + 5),
            None => self.front.circle("map-here-dot", TRUNKS[0], middle, 6),
        }
        self.here = middle;
        self.y = self.y.max(place.y + h + 8);
    }

    /// Age and year, at the side.
    pub fn when(&mut self, at: i32, middle: i32) {
        if let Some(age) = self.plan.age {
            let age = (age + at.div_euclid(2)).to_string();
            self.front
                .text(Style::Number, "", AGES, middle, Anchor::Middle, &age);
        }
        let year = (i32::from(self.plan.summer) + at.div_euclid(2)).to_string();
        self.front
            .text(Style::Faint, "", AGES, middle + 16, Anchor::Middle, &year);
    }

    /// Lines of text below each other; the answer is where they end.
    pub fn put_lines(&mut self, lines: &[(Style, String)], class: &str, (x, top): (i32, i32)) -> i32 {
        let mut y = top;
        for (style, text) in lines {
            y += style.leading();
            self.front.text(*style, class, x, y - 5, Anchor::Start, text);
        }
        y
    }
}
