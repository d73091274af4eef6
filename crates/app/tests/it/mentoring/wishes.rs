//! Stories of young people who wish a mentor: what they ask, where they stand, and the yes of home.

use super::programme;
use crate::demo::{Demo, Somebody, between, demos, link};

pub(super) const WISH: &str = "/mijn/mentor/wens";

/// What Lotte and Kyra fill in.
pub(super) fn form(page: &str) -> Vec<(&'static str, String)> {
    let programme = between(page, "name=\"programma\" value=\"", "\"").to_owned();
    let mut form = vec![("programma", programme)];
    for (name, value) in [
        ("onderwerp", "choice"),
        ("wens", "field=groen-en-voedsel"),
        ("wens", "language=tr"),
        ("wens", ""),
        ("moet", "2"),
        ("tijd", "we-afternoon"),
        ("tijd", "sa-morning"),
    ] {
        form.push((name, value.to_owned()));
    }
    form
}

pub(super) fn asks(who: &Somebody<'_>, form: &[(&str, String)]) -> crate::server::Answer {
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    who.send(WISH, &fields)
}

#[test]
fn lotte_asks_hears_honestly_where_she_stands_and_may_take_it_back() {
    for demo in demos() {
        let lotte = demo.be("Lotte Visser");
        let page = lotte.page(&link(&lotte.page("/mijn"), "Vraag een mentor"));
        let good = form(&page);
        // A way somebody went cannot be a must; nothing is kept, and nothing typed is lost.
        let mut strict = good.clone();
        strict[2].1 = "way=havo".to_owned();
        strict[5].1 = "1".to_owned();
        let told = asks(&lotte, &strict);
        assert_eq!(told.status, 422, "{}", demo.kind);
        assert!(
            told.body.contains("Deze wens kan niet echt moeten"),
            "{}",
            told.body
        );
        assert!(told.body.contains("value=\"way=havo\" selected"), "{}", told.body);
        // No origin: such a wish is none of ours.
        let mut origin = good.clone();
        origin[2].1 = "origin=nl".to_owned();
        assert_eq!(asks(&lotte, &origin).status, 422, "{}", demo.kind);
        assert!(!lotte.page(WISH).contains("id=\"plek\""), "{}", demo.kind);
        assert_eq!(asks(&lotte, &good).status, 303, "{}", demo.kind);
        // Samuel waits already, since 28 September; Lotte comes after him.
        let page = lotte.page(WISH);
        assert!(
            page.contains("Jij bent nummer 2 van 2 die nog wachten"),
            "{}: {page}",
            demo.kind
        );
        assert!(page.contains("De volgende ronde is op 19 oktober 2026"), "{page}");
        assert!(page.contains("value=\"language=tr\" selected"), "{page}");
        let own = lotte.page("/mijn/mentor");
        assert!(
            own.contains("Jij bent nummer 2 van 2") && !own.contains("Je hebt nu geen mentor"),
            "{}: {own}",
            demo.kind
        );
        let samuel = demo.be("Samuel Tesfaye").page(WISH);
        assert!(samuel.contains("Jij bent nummer 1 van 2"), "{samuel}");
        // She changes it and keeps her place; then she does not want to any more.
        let mut other = good.clone();
        other[2].1 = "field=zorg".to_owned();
        assert_eq!(asks(&lotte, &other).status, 303, "{}", demo.kind);
        let page = lotte.page(WISH);
        assert!(
            page.contains("value=\"field=zorg\" selected") && page.contains("nummer 2 van 2"),
            "{page}"
        );
        lotte.done(&format!("{WISH}/intrekking"), &[]);
        assert!(!lotte.page(WISH).contains("id=\"plek\""), "{}", demo.kind);
        assert!(
            lotte
                .done(&format!("{WISH}/intrekking"), &[])
                .contains("stond-al")
        );
        assert!(demo.be("Samuel Tesfaye").page(WISH).contains("nummer 1 van 1"));
        // Who has a mentor is not asked to wish one, and cannot.
        let quinten = demo.be("Quinten Vos");
        assert!(
            !quinten.page("/mijn").contains("Vraag een mentor"),
            "{}",
            demo.kind
        );
        let told = asks(&quinten, &good);
        assert_eq!(told.status, 422, "{}", demo.kind);
        assert!(
            told.body.contains("Je hebt al een mentor in dit programma"),
            "{}",
            told.body
        );
        // It is there for young people alone.
        for name in ["Vera Noordhoek", "Kees Hagenaars", "Anja de Wit"] {
            assert_eq!(demo.be(name).get(WISH).status, 404, "{name} {}", demo.kind);
        }
    }
}

/// How many wait, as the coordinator counts them.
fn waiting(demo: &Demo) -> (String, String) {
    let desk = demo.be("Ravi Doerga").page(&programme(demo));
    let number = |words: &str| {
        let rest = between(&desk, words, "</div>");
        between(rest, "<dd>", "<").trim().to_owned()
    };
    (number("Jongeren die wachten"), number("Nog zonder toestemming"))
}

#[test]
fn kyra_waits_for_the_yes_of_her_mother_who_may_take_it_back() {
    for demo in demos() {
        let (kyra, carmen) = (demo.be("Kyra Blom"), demo.be("Carmen Blom"));
        let before = waiting(&demo);
        let page = kyra.page(WISH);
        assert!(page.contains("Je bent nog geen 16"), "{}: {page}", demo.kind);
        assert_eq!(asks(&kyra, &form(&page)).status, 303, "{}", demo.kind);
        let page = kyra.page(WISH);
        assert!(
            page.contains("Eerst is een ja nodig") && !page.contains("Jij bent nummer"),
            "{page}"
        );
        // Her own yes does not count yet.
        let own = kyra.send(&format!("{WISH}/toestemming"), &[("antwoord", "ja")]);
        assert_eq!(own.status, 404, "{}", demo.kind);
        // Her mother reads that she asked, and nothing of what she wishes.
        let desk = carmen.page("/mijn");
        assert!(
            desk.contains("Vraagt om een mentor, sinds 10 oktober 2026"),
            "{desk}"
        );
        let home = link(&desk, "Bekijk wat er komt");
        let ask = link(&carmen.page(&home), "Toestemming voor een mentor");
        let page = carmen.page(&ask);
        assert!(
            page.contains("Uw kind vraagt om een mentor, sinds 10 oktober 2026"),
            "{page}"
        );
        assert!(!page.contains("groen") && !page.contains("Turks"), "{page}");
        let arabic = carmen.page(&format!("{ask}?taal=ar"));
        assert!(arabic.contains("dir=\"rtl\""), "{arabic}");
        assert_eq!(link(&desk, "Zeg ja of nee"), ask);
        carmen.done(&ask, &[("antwoord", "ja")]);
        assert!(
            !carmen.page("/mijn").contains("Vraagt om een mentor"),
            "{}",
            demo.kind
        );
        assert!(
            kyra.page(WISH).contains("Jij bent nummer 2 van 2"),
            "{}",
            demo.kind
        );
        let more = |(one, other): &(String, String)| {
            let number = |text: &String| text.parse::<u32>().unwrap();
            (number(one), number(other))
        };
        let (start, then) = (more(&before), more(&waiting(&demo)));
        assert_eq!(then, (start.0 + 1, start.1), "{}", demo.kind);
        // She takes it back, and Kyra waits for a yes again, since the same day.
        carmen.done(&ask, &[("antwoord", "nee")]);
        let page = kyra.page(WISH);
        assert!(
            page.contains("Iemand zei nee") && page.contains("10 oktober 2026"),
            "{page}"
        );
        assert_eq!(more(&waiting(&demo)), (start.0, start.1 + 1), "{}", demo.kind);
        carmen.done(&ask, &[("antwoord", "ja")]);
        assert!(kyra.page(WISH).contains("Jij bent nummer"), "{}", demo.kind);
        // A father with a ban, and a mother of somebody else, find no such page.
        for name in ["Rik Stoop", "Anja de Wit"] {
            assert_eq!(demo.be(name).get(&ask).status, 404, "{name} {}", demo.kind);
            let yes = demo.be(name).send(&ask, &[("antwoord", "ja")]);
            assert_eq!(yes.status, 404, "{name} {}", demo.kind);
        }
    }
}

#[test]
fn samuel_is_seventeen_or_more_and_says_no_himself() {
    for demo in demos() {
        let samuel = demo.be("Samuel Tesfaye");
        assert!(samuel.page(WISH).contains("Neem mijn ja terug"), "{}", demo.kind);
        samuel.done(&format!("{WISH}/toestemming"), &[("antwoord", "nee")]);
        let page = samuel.page(WISH);
        assert!(page.contains("Daarom zeg je nu zelf ja"), "{}: {page}", demo.kind);
        assert_eq!(waiting(&demo).0, "0", "{}", demo.kind);
        // Asking again without a yes is told; with one he waits where he was.
        let mut form = form(&page);
        let told = asks(&samuel, &form);
        assert_eq!(told.status, 422, "{}", demo.kind);
        assert!(told.body.contains("Zet een vinkje bij je ja"), "{}", told.body);
        form.push(("akkoord", "ja".to_owned()));
        assert_eq!(asks(&samuel, &form).status, 303, "{}", demo.kind);
        let page = samuel.page(WISH);
        assert!(
            page.contains("nummer 1 van 1") && page.contains("28 september 2026"),
            "{page}"
        );
    }
}
