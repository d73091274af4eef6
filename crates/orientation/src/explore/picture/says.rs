//! What a picture **says**: the sentences at gates, signs and lines, in the language of the page.
//!
//! Deliberately absent: places on paper.

use pathways::{Point, Target};

use super::measure::Style;
use super::plan::{Plan, Say};
use crate::explore::view::Words;
use kit::Args;
use kit::texts::format::format_number;

/// Words with the keys of the pictures.
#[derive(Clone, Copy)]
pub(super) struct Says<'a> {
    words: &'a Words<'a>,
}

impl<'a> Says<'a> {
    pub fn new(words: &'a Words<'a>) -> Says<'a> {
        Says { words }
    }

    /// A text of the pictures.
    pub fn text(&self, key: &str) -> String {
        self.words.text(&format!("explore-picture-{key}"))
    }

    fn with(&self, key: &str, args: Args) -> String {
        self.words.with(&format!("explore-picture-{key}"), args)
    }

    /// A text of the pictures with one word filled in.
    pub fn one(&self, key: &str, name: &'static str, word: String) -> String {
        self.with(key, Args::NONE.with(name, word))
    }

    /// The name of a programme.
    pub fn name(&self, to: Target) -> String {
        self.words.node(to.node)
    }

    /// The name of a programme with the year one enters.
    pub fn target(&self, to: Target) -> String {
        self.words.target(to)
    }

    /// Where one is: "vmbo-tl (mavo), diploma".
    pub fn place(&self, plan: &Plan) -> String {
        let name = self.words.node(plan.lanes[0].node);
        match plan.year {
            _ if plan.diploma => self.with("place-diploma", Args::NONE.with("name", name)),
            Some(year) if self.words.counts_in_groups(plan.lanes[0].node) => {
                self.with("place-group", Args::NONE.with("year", i64::from(year)))
            }
            Some(year) => self.with(
                "place-year",
                Args::NONE.with("name", name).with("year", i64::from(year)),
            ),
            None => name,
        }
    }

    /// The first words at a gate.
    pub fn verdict(&self, say: &Say) -> String {
        match say.verdict {
            "right_if" if say.conditions.is_empty() => self.text("verdict-right-then"),
            "discretion" if say.late => self.text("verdict-late"),
            word => self.text(&format!("verdict-{}", word.replace('_', "-"))),
        }
    }

    /// The conditions at a gate.
    pub fn conditions(&self, say: &Say) -> Vec<String> {
        say.conditions
            .iter()
            .map(|condition| self.words.condition(*condition))
            .collect()
    }

    /// The last day, where there is one that still counts.
    pub fn deadline(&self, say: &Say) -> Option<String> {
        let date = say.deadline.filter(|_| !say.late)?;
        // A date is not broken over two lines.
        Some(self.one("deadline", "date", self.words.date(date).replace(' ', "\u{a0}")))
    }

    /// What changing trains costs in time: "+1 jaar".
    pub fn extra(&self, say: &Say) -> Option<String> {
        let (low, high) = say.extra?;
        let years = |halves: i32| self.words.years(halves.unsigned_abs() as u16);
        Some(match (low, high) {
            (low, 0) => self.one("shorter-most", "years", years(low)),
            (low, high) if low < 0 && high < 0 => self.one("shorter", "years", years(high)),
            (low, high) if 0 <= low && low < high => {
                let low = format_number(self.words.lang, f64::from(low) / 2.0, usize::from(low % 2 == 1));
                self.with(
                    "longer-range",
                    Args::NONE.with("low", low).with("years", years(high)),
                )
            }
            (_, high) => self.one("longer", "years", years(high)),
        })
    }

    /// Everything at a gate.
    pub fn at_gate(&self, say: &Say) -> Vec<(Style, String)> {
        let mut lines = vec![(Style::Strong, self.verdict(say))];
        lines.extend(self.conditions(say).into_iter().map(|text| (Style::Plain, text)));
        lines.extend(self.deadline(say).into_iter().map(|text| (Style::Plain, text)));
        lines.extend(self.extra(say).into_iter().map(|text| (Style::Strong, text)));
        lines
    }

    /// What opens a closed door.
    pub fn opens(&self, from: Point) -> String {
        self.one("opens", "point", self.words.point(from))
    }

    /// The description of a map for who cannot see it: where one is, the doors by kind, the pathway.
    pub fn description(&self, plan: &Plan) -> String {
        let mut parts = vec![format!("{}: {}", self.text("here"), self.place(plan))];
        for kind in ["right", "right_if", "discretion", "selection"] {
            let doors = plan
                .hops
                .iter()
                .filter(|hop| hop.leaves == 0 && hop.say.verdict == kind);
            let names: Vec<String> = doors.map(|hop| self.target(hop.to)).collect();
            if !names.is_empty() {
                let kind = self.text(&format!("legend-{}", kind.replace('_', "-")));
                parts.push(format!("{kind}: {}", self.words.join(&names)));
            }
        }
        if plan.way.len() > 1 {
            let names = plan
                .way
                .iter()
                .skip(1)
                .map(|lane| self.words.node(plan.lanes[*lane].node));
            let names: Vec<String> = names.collect();
            parts.push(format!(
                "{}: {}",
                self.text("legend-way"),
                self.words.join(&names)
            ));
        }
        parts.push(self.text("see-table"));
        parts.join(". ")
    }

    /// How many courses are open after so many extra half-years, or never: in the words of these two keys.
    pub fn later(&self, [after, never]: [&str; 2], halves: Option<u16>, count: usize) -> String {
        let args = Args::NONE.with("count", count as i64);
        match halves {
            Some(halves) => self.with(after, args.with("years", self.words.years(halves))),
            None => self.with(never, args),
        }
    }

    /// How long: "3 jaar".
    pub fn years(&self, halves: i32) -> String {
        self.words.years(halves.unsigned_abs() as u16)
    }

    /// How many closed doors are not on the map.
    pub fn beyond(&self, count: usize) -> String {
        self.with("beyond", Args::NONE.with("count", count as i64))
    }

    /// What the sign of the goal says: when one is there.
    pub fn goal(&self, plan: &Plan) -> Vec<(Style, String)> {
        let end = plan.way.last().map_or(0, |lane| plan.lanes[*lane].end) / 2;
        let year = (i32::from(plan.summer) + end).to_string();
        let when = match plan.age {
            Some(age) => {
                let age = self.one("age", "age", (age + end).to_string());
                self.with("when", Args::NONE.with("age", age).with("year", year))
            }
            None => year,
        };
        vec![(Style::Strong, self.text("goal")), (Style::Plain, when)]
    }

    /// The line of the map that gives a programme its colour.
    pub fn line(&self, node: pathways::NodeId) -> &'static str {
        self.words.track(node)
    }
}
