//! Dreams to show pages with.

use jiff::civil::date;
use kit::Page;

use super::pages::{DreamPage, DreamShown, DreamsPage};
use super::rules::What;

fn dream(number: usize, kind: &'static str, name: &str, note: &str) -> DreamShown {
    DreamShown {
        id: format!("{number:032x}"),
        kind,
        name: name.to_owned(),
        href: (kind == "occupation").then(|| "/werk/piloot".to_owned()),
        note: note.to_owned(),
        on: date(2026, 10, 10),
    }
}

impl Page for DreamsPage {
    const TEMPLATE: &'static str = "dreams/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |dreams: Vec<DreamShown>, removed: Vec<DreamShown>, done: Option<&str>| Self {
            dreams,
            just: removed.first().cloned().filter(|_| done == Some("weggehaald")),
            removed,
            done: done.map(str::to_owned),
        };
        let dreams = || {
            vec![
                dream(1, "own", "Astronaut <op> Mars", ""),
                dream(2, "occupation", "Piloot", "Mijn oom <kent> iemand.\nBellen!"),
                dream(3, "course", "Technische Geneeskunde", ""),
                dream(4, "field", "zorg en welzijn", "Ook dieren?"),
                dream(5, "occupation", "Een beroep dat niet meer in de lijst staat", ""),
            ]
        };
        let mut gone = dreams();
        gone[4].href = None;
        vec![
            ("nothing yet", page(Vec::new(), Vec::new(), None)),
            ("some", page(gone, Vec::new(), Some("bewaard"))),
            ("written", page(dreams(), Vec::new(), Some("geschreven"))),
            ("put back", page(dreams(), Vec::new(), Some("terug"))),
            (
                "one taken off",
                page(dreams(), vec![dream(6, "own", "Clown", "")], Some("weggehaald")),
            ),
            (
                "one was taken off",
                page(dreams(), vec![dream(6, "own", "Clown", "")], None),
            ),
        ]
    }
}

impl Page for DreamPage {
    const TEMPLATE: &'static str = "dreams/one.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let what = |written: &str| What::parse(written).unwrap_or_else(What::own);
        let wrong = Some(("naam", "Schrijf waar je van droomt.".to_owned()));
        let long = Some(("notitie", "Dit is te lang.".to_owned()));
        let note = Self {
            id: Some("1".repeat(32)),
            ..Self::new(&what("occupation:piloot"), "Piloot", "Bellen <met> oom.", None)
        };
        vec![
            ("own words", Self::new(&What::own(), "", "", None)),
            ("nameless", Self::new(&What::own(), "", "Zomaar.", wrong)),
            (
                "an occupation",
                Self::new(&what("occupation:piloot"), "Piloot", "", None),
            ),
            (
                "a course",
                Self::new(&what("course:hbo-pabo"), "Leraar basisonderwijs", "", None),
            ),
            (
                "a field, too long",
                Self::new(&what("field:zorg"), "zorg", "Lang.", long),
            ),
            ("a note", note),
        ]
    }
}
