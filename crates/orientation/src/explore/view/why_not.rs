//! Why another pathway is not shown, in words: what blocks it, or which pathway is better and in what.

use kit::Args;
use pathways::search::{Chosen, Pathway, Pathways, WhyNot};
use serde::Serialize;

use super::Words;

/// Why another is not shown, in words.
#[derive(Clone, Debug, Serialize)]
pub struct WhyNotView {
    /// `no-such-step`, `blocked`, `not-admitted`, `beaten`, `among`, `too-long`.
    pub kind: &'static str,
    /// In words.
    pub text: String,
    /// The number of the pathway that is better, where it is shown.
    pub better: Option<usize>,
}

impl WhyNotView {
    /// Why not, in words. `chosen` gives the numbers on the page.
    pub fn new(words: &Words<'_>, all: &Pathways, chosen: &[Chosen], why: &WhyNot) -> WhyNotView {
        let number = |index: usize| {
            chosen
                .iter()
                .position(|chosen| chosen.index == index)
                .map(|place| place + 1)
        };
        let (kind, text, better) = match why {
            WhyNot::NoSuchStep { from, to } => {
                let args = Args::NONE
                    .with("from", words.node(*from))
                    .with("to", words.node(*to));
                ("no-such-step", words.with("explore-why-not-no-step", args), None)
            }
            WhyNot::Blocked { to, condition } => {
                let args = Args::NONE
                    .with("to", words.node(*to))
                    .with("condition", words.condition(*condition));
                ("blocked", words.with("explore-why-not-blocked", args), None)
            }
            WhyNot::NotAdmitted { from } => {
                let args = Args::NONE.with("from", words.node(*from));
                (
                    "not-admitted",
                    words.with("explore-why-not-not-admitted", args),
                    None,
                )
            }
            WhyNot::Beaten { asked, by } => {
                let text = beaten(words, asked, &all.all[*by], number(*by));
                ("beaten", text, number(*by))
            }
            WhyNot::Among { index } => match number(*index) {
                Some(place) => (
                    "among",
                    words.with("explore-why-not-shown", Args::NONE.with("number", place as i64)),
                    Some(place),
                ),
                None => ("among", words.text("explore-why-not-alike"), None),
            },
            WhyNot::TooLong => ("too-long", words.text("explore-why-not-too-long"), None),
        };
        WhyNotView { kind, text, better }
    }
}

fn beaten(words: &Words<'_>, asked: &Pathway, by: &Pathway, number: Option<usize>) -> String {
    let mut better = Vec::new();
    if by.measures.half_years < asked.measures.half_years {
        let difference = asked.measures.half_years - by.measures.half_years;
        better.push(words.with(
            "explore-better-time",
            Args::NONE.with("years", words.years(difference)),
        ));
    }
    if by.measures.eur < asked.measures.eur {
        let difference = f64::from(asked.measures.eur - by.measures.eur);
        better.push(words.with(
            "explore-better-money",
            Args::NONE.with("eur", words.eur(difference)),
        ));
    }
    if by.measures.refusals < asked.measures.refusals {
        better.push(words.text("explore-better-refusals"));
    }
    let args = Args::NONE.with("better", words.join(&better));
    match number {
        Some(place) => words.with("explore-why-not-beaten", args.with("number", place as i64)),
        None => words.with("explore-why-not-beaten-other", args),
    }
}
