//! Names: what each answer is called in an address. A page speaks Dutch, a program English.
//!
//! Deliberately absent: what an answer may be.

/// The names of the answers in an address: of a page in Dutch, of the interface for programs in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names {
    pub(super) at: &'static str,
    pub(super) year: &'static str,
    pub(super) diploma: &'static str,
    pub(super) earlier: &'static str,
    pub(super) profile: &'static str,
    pub(super) subject: &'static str,
    pub(super) extra_subject: &'static str,
    pub(super) age: &'static str,
    pub(super) domain: &'static str,
    pub(super) route: &'static str,
    pub(super) advice: &'static str,
    pub(super) on: &'static str,
    pub(super) to: &'static str,
}

/// Names in the address of a page.
pub const PAGE: Names = Names {
    at: "waar",
    year: "jaar",
    diploma: "diploma",
    earlier: "eerder",
    profile: "profiel",
    subject: "vak",
    extra_subject: "extra",
    age: "leeftijd",
    domain: "domein",
    route: "leerweg",
    advice: "advies",
    on: "dag",
    to: "naar",
};

/// Names in the address of the interface, and on the command line.
pub const API: Names = Names {
    at: "at",
    year: "year",
    diploma: "diploma",
    earlier: "earlier",
    profile: "profile",
    subject: "subject",
    extra_subject: "extra_subject",
    age: "age",
    domain: "domain",
    route: "route",
    advice: "advice",
    on: "on",
    to: "to",
};

impl Names {
    /// The name of the goal.
    pub const fn to_name(&self) -> &'static str {
        self.to
    }

    /// The name of an option to compare.
    pub const fn option_name(&self) -> &'static str {
        "optie"
    }

    /// The names of the answers about the position, in the order of the struct.
    pub const fn position(&self) -> [&'static str; 12] {
        [
            self.at,
            self.year,
            self.diploma,
            self.earlier,
            self.profile,
            self.subject,
            self.extra_subject,
            self.age,
            self.domain,
            self.route,
            self.advice,
            self.on,
        ]
    }

    /// What these names call the answer that a page calls so: a `Fault` names its field as the page does.
    pub fn of(&self, field: &'static str) -> &'static str {
        let place = PAGE.position().iter().position(|name| *name == field);
        place.map_or(if field == PAGE.to { self.to } else { field }, |place| {
            self.position()[place]
        })
    }
}
