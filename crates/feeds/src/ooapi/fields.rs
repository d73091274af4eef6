//! The fields of programmes, courses and offerings, under their names in both versions.

use jiff::civil::Date;

use super::{Address, Offering, Said, Study};
use crate::json::{Item, Node};

impl Item<'_> {
    pub(super) fn study(&mut self, id: &str) -> Option<Study> {
        let (id, code, names) = (self.id(id), self.code(), self.said("name"));
        let recognised = self.recognised();
        if names.is_empty() {
            self.tell("name", "ontbreekt of is leeg; overgeslagen");
            return None;
        }
        let kinds = ["programType", "programmeType"];
        Some(Study {
            descriptions: self.said("description"),
            kind: self.first(&kinds).and_then(|(field, _)| self.text(field)),
            level: self.text("level"),
            mode: self.text("modeOfStudy"),
            load: self.made("studyLoad", "geen studielast", load).flatten(),
            field: self.text("fieldsOfStudy"),
            languages: self.languages(),
            link: self.text("link"),
            addresses: self.addresses(),
            rio_provider: self.of_rio("educationOffererCode"),
            rio_place: self.of_rio("educationLocationCode"),
            id: id?,
            code: code?,
            recognised,
            names,
        })
    }

    pub(super) fn offering(&mut self, id: &str) -> Option<Offering> {
        let (id, names) = (self.id(id), self.said("name"));
        if names.is_empty() {
            self.tell("name", "ontbreekt of is leeg; overgeslagen");
            return None;
        }
        let whole = [
            "programId",
            "programmeId",
            "courseId",
            "program",
            "programme",
            "course",
        ];
        let of = self.first(&whole);
        let mut period = |fields: [&str; 2]| {
            let found = self.first(&fields)?;
            self.day(found.0)
        };
        let (start, end) = (
            period(["startDate", "startDateTime"]),
            period(["endDate", "endDateTime"]),
        );
        Some(Offering {
            // Where the one who asked wants more, the whole programme stands in place of its id.
            of: of.and_then(|(_, value)| {
                let inner = || whole.iter().find_map(|field| value.get(field));
                value.text().or_else(|| inner()?.text()).map(str::to_owned)
            }),
            start,
            end,
            sign_up_from: self
                .day("enrollStartDate")
                .or_else(|| self.period("startDateTime")),
            sign_up_until: self.day("enrollEndDate").or_else(|| self.period("endDateTime")),
            room: self.count("maxNumberStudents"),
            taken: self.count("enrolledNumberStudents"),
            pending: self.count("pendingNumberStudents"),
            languages: self.languages(),
            id: id?,
            names,
        })
    }

    /// Version 6 has periods for signing up, each for its own group; of those the first is read.
    fn period(&mut self, field: &str) -> Option<Date> {
        self.made(
            "enrolmentPeriods",
            "geen lijst van perioden",
            |value| match value {
                Node::List(periods) => {
                    let text = periods.first().and_then(|period| period.get(field)?.text());
                    Some(text.and_then(|text| text.get(..10)?.parse().ok()))
                }
                _ => None,
            },
        )
        .flatten()
    }

    fn id(&mut self, field: &str) -> Option<String> {
        let sound = |id: &String| id.len() <= 100 && !id.chars().any(char::is_control);
        let id = self.text(field).filter(sound);
        if id.is_none() {
            self.tell(field, "is geen id; overgeslagen");
        }
        id
    }

    fn code(&mut self) -> Option<(String, String)> {
        let code = self.node.get("primaryCode");
        let part = |field| Some(code?.get(field)?.text()?.to_owned());
        let pair = part("codeType").zip(part("code"));
        if pair.is_none() {
            self.tell("primaryCode", "ontbreekt of is geen code; overgeslagen");
        }
        pair
    }

    /// The code of the government among its codes.
    fn recognised(&self) -> Option<u32> {
        let others = match self.node.get("otherCodes") {
            Some(Node::List(list)) => list.as_slice(),
            _ => &[],
        };
        let all = self.node.get("primaryCode").into_iter().chain(others);
        let mut found = all.filter_map(|code| {
            let kind = code.get("codeType")?.text()?;
            (kind == "crohoCreboCode").then(|| code.get("code")?.text()?.parse().ok())?
        });
        found.next()
    }

    /// Texts, each with its language. An empty text says nothing; one without a language is told.
    fn said(&mut self, field: &str) -> Vec<Said> {
        let Some(value) = self.node.get(field) else {
            return Vec::new();
        };
        let Node::List(list) = value else {
            self.tell(field, format!("{} is geen lijst; weggelaten", value.quoted()));
            return Vec::new();
        };
        let mut said = Vec::new();
        for (at, one) in list.iter().enumerate() {
            let language = one.get("language").and_then(Node::text);
            match (language, one.get("value")) {
                (Some(language), Some(Node::Text(text))) => {
                    let pair = (language.to_owned(), text.trim().to_owned());
                    said.extend(Some(pair).filter(|(_, text)| !text.is_empty()));
                }
                _ => self.tell(
                    &format!("{field}[{at}]"),
                    "heeft geen taal of geen tekst; weggelaten",
                ),
            }
        }
        said
    }

    fn languages(&mut self) -> Vec<String> {
        let text = |node: &Node| node.text().map(str::to_owned);
        let found = self.first(&["teachingLanguage", "teachingLanguages"]);
        let made = found.and_then(|(field, _)| {
            self.made(field, "geen taal", |value| match value {
                Node::List(list) => list.iter().map(text).collect(),
                one => text(one).map(|one| vec![one]),
            })
        });
        made.unwrap_or_default()
    }

    fn addresses(&mut self) -> Vec<Address> {
        let Some(Node::List(list)) = self.node.get("addresses") else {
            return Vec::new();
        };
        let mut addresses = Vec::new();
        for (at, node) in list.iter().enumerate() {
            if matches!(node.get("additional"), Some(Node::List(more)) if more.is_empty()) {
                let path = format!("addresses[{at}].additional");
                self.tell(&path, "is een lege lijst, en dat mag niet; weggelaten");
            }
            let text = |field| node.get(field).and_then(Node::text).map(str::to_owned);
            let street: Vec<String> = [text("street"), text("streetNumber")]
                .into_iter()
                .flatten()
                .collect();
            let place = node.get("geolocation").or_else(|| node.get("geoLocation"));
            let degrees = |field| number(place?.get(field)?).filter(|degrees| degrees.abs() <= 180.0);
            addresses.push(Address {
                kind: text("addressType"),
                street: Some(street.join(" ")).filter(|street| !street.is_empty()),
                postcode: text("postalCode").or_else(|| text("postCode")),
                city: text("city"),
                at: degrees("latitude").zip(degrees("longitude")),
            });
        }
        addresses
    }

    /// What stands for RIO among what is said to single consumers: a list in version 5, one in version 6.
    fn of_rio(&self, field: &str) -> Option<String> {
        let rio = |node: &&Node| node.get("consumerKey").and_then(Node::text) == Some("rio");
        let consumers = match self.first(&["consumers", "consumer"])?.1 {
            Node::List(list) => list.iter().find(rio),
            one => Some(one).filter(rio),
        };
        consumers?.get(field)?.text().map(str::to_owned)
    }
}

/// One load, or the first of a list of them; an empty list is none.
fn load(value: &Node) -> Option<Option<(f64, String)>> {
    let one = match value {
        Node::List(list) if list.is_empty() => return Some(None),
        Node::List(list) => list.first()?,
        one => one,
    };
    let unit = one.get("studyLoadUnit").or_else(|| one.get("studyloadUnit"))?;
    let amount = number(one.get("value")?).filter(|amount| *amount >= 0.0)?;
    Some(Some((amount, unit.text()?.to_owned())))
}

fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Number(number) => number.as_f64(),
        _ => None,
    }
}
