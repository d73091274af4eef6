//! Stories of **programmes**: an administrator makes one and appoints who coordinates it, lets one stand still, and ends it.

use crate::demo::{Demo, Somebody, between, demos, link};
use crate::mentoring::life::Pair;

/// The address of a form that stands before these words.
fn form_before(page: &str, words: &str) -> String {
    let at = page.find(words).unwrap_or_else(|| panic!("no {words} in {page}"));
    let start = page[..at].rfind("/beheer/relaties/").unwrap_or_default();
    page[start..at + words.len()].to_owned()
}

/// The address at which a programme is set, by its name.
fn address(joost: &Somebody<'_>, name: &str) -> String {
    let page = joost.page("/beheer/programmas");
    let at = page.find(name).unwrap_or_else(|| panic!("no {name} in {page}"));
    let id = page[..at]
        .rfind("id=\"p")
        .map_or("", |start| &page[start + 5..start + 37]);
    format!("/beheer/programmas/{id}")
}

/// Joost asks for the task, Saskia says yes, and Joost lets it begin.
fn appoint(demo: &Demo, name: &str, programme: &str) {
    let (joost, saskia) = (demo.be("Joost Ketelaar"), demo.be("Saskia Overmars"));
    let person = link(&joost.page("/beheer/mensen?wie=staff&naam=verhulst"), name);
    let id = &person["/mensen/".len()..];
    let form = joost.page(&format!("/beheer/relaties/nieuw?voor={id}"));
    let at = form
        .find(programme)
        .unwrap_or_else(|| panic!("no {programme} in {form}"));
    let value = between(
        &form[form[..at].rfind("<option").unwrap_or_default()..],
        "value=\"",
        "\"",
    );
    let fields = |programme| {
        [
            ("voor", id),
            ("kind", "coordinator-of"),
            ("programme", programme),
            ("why", "Begint met mentoren."),
        ]
    };
    // Without a programme the form says so.
    let missing = joost.send("/beheer/relaties/nieuw", &fields(""));
    assert_eq!(missing.status, 422, "{}", demo.kind);
    assert!(missing.body.contains("Kies een programma"), "{}", missing.body);
    joost.done("/beheer/relaties/nieuw", &fields(value));
    let approve = form_before(&saskia.page("/beheer/relaties"), "/goedkeuring");
    saskia.done(&approve, &[]);
    joost.done(&approve.replace("/goedkeuring", "/begin"), &[]);
}

#[test]
fn an_administrator_makes_a_programme_and_somebody_coordinates_it() {
    for demo in demos() {
        let kind = demo.kind;
        let (joost, gijs) = (demo.be("Joost Ketelaar"), demo.be("Gijs Verhulst"));
        assert!(joost.page("/mijn").contains("/beheer/programmas"), "{kind}");
        for (name, wrong) in [
            ("  ", "Schrijf een naam op"),
            ("verder kijken", "Zo heet al een programma"),
        ] {
            let answer = joost.send("/beheer/programmas", &[("naam", name)]);
            assert_eq!(answer.status, 422, "{kind}");
            assert!(answer.body.contains(wrong), "{kind}: {}", answer.body);
        }
        let made = joost.done("/beheer/programmas", &[("naam", "Hoger <op>")]);
        let page = joost.page(&made);
        assert!(page.contains("Wijs nu een coördinator aan"), "{kind}: {page}");
        assert!(
            page.contains("Hoger &lt;op&gt;") && page.contains("Nog niemand coördineert"),
            "{kind}: {page}"
        );
        assert!(!gijs.page("/mijn").contains("Hoger"), "{kind}");
        appoint(&demo, "Gijs", "Hoger &lt;op&gt;");
        // He finds it on the first page, and makes an edition in which mentors can offer themselves.
        let desk = link(&gijs.page("/mijn"), "Hoger");
        let fields = [
            ("naam", "Proef"),
            ("methode", "gewoon"),
            ("begin", "2026-10-10"),
            ("eind", "2027-06-30"),
            ("ronde", ""),
            ("koppels", "40"),
            ("dagen", "7"),
        ];
        gijs.done(&format!("{desk}/edities"), &fields);
        assert!(
            joost.page("/beheer/programmas").contains("Gijs Verhulst"),
            "{kind}"
        );
        assert!(demo.get("/mentor-worden").body.contains("Hoger"), "{kind}");
        // Nobody is paired, so that it can end; and then it is nowhere.
        joost.done(&address(&joost, "Hoger"), &[("zeg", "einde")]);
        assert!(joost.page("/beheer/programmas").contains("voorbij"), "{kind}");
        assert_eq!(gijs.get(&desk).status, 404, "{kind}");
        assert!(!demo.get("/mentor-worden").body.contains("Hoger"), "{kind}");
    }
}

#[test]
fn whoever_comes_for_a_programme_that_stands_still_reaches_nobody() {
    for demo in demos() {
        let kind = demo.kind;
        let pair = Pair::begun(&demo, "gewoon");
        let (mentee, thread) = (pair.mentee(), format!("/mijn/mentor/{}/berichten", pair.id));
        pair.mentor
            .done(&format!("{mentee}/berichten"), &[("bericht", "Tot dinsdag.")]);
        let joost = demo.be("Joost Ketelaar");
        let set = address(&joost, "Verder Kijken");
        let case = format!("/koppelingen/{}", pair.id);
        assert_eq!(pair.programme.ravi.get(&case).status, 200, "{kind}");
        // It takes a reason, and cannot end while somebody is paired.
        let silent = joost.send(&set, &[("zeg", "stil"), ("waarom", " ")]);
        assert_eq!(silent.status, 422, "{kind}");
        assert!(
            silent.body.contains("Schrijf op waarom"),
            "{kind}: {}",
            silent.body
        );
        let running = joost.send(&set, &[("zeg", "einde")]);
        assert_eq!(running.status, 422, "{kind}");
        assert!(
            running.body.contains("krijgen eerst een afscheid"),
            "{kind}: {}",
            running.body
        );
        joost.done(&set, &[("zeg", "stil"), ("waarom", "Er is een klacht.")]);
        // From the next click on: no mentee, no thread, no caseload, nobody new.
        let sent = pair
            .mentor
            .send(&format!("{mentee}/berichten"), &[("bericht", "Ben je er?")]);
        assert_eq!(sent.status, 404, "{kind}");
        assert_eq!(pair.mentor.get(&mentee).status, 404, "{kind}");
        assert_eq!(pair.programme.ravi.get(&case).status, 404, "{kind}");
        let list = format!("{}/koppelingen", pair.programme.at);
        assert_eq!(pair.programme.ravi.get(&list).status, 404, "{kind}");
        assert!(
            !demo.get("/mentor-worden").body.contains("Verder Kijken"),
            "{kind}"
        );
        // The young person keeps reading what was written.
        assert!(pair.samuel.page(&thread).contains("Tot dinsdag."), "{kind}");
        // Nobody but an administrator does this, and who does it twice is told.
        assert_eq!(
            pair.programme.ravi.send(&set, &[("zeg", "verder")]).status,
            404,
            "{kind}"
        );
        assert_eq!(
            joost
                .send(&set, &[("zeg", "stil"), ("waarom", "Nog eens.")])
                .status,
            422,
            "{kind}"
        );
        assert!(
            joost.page("/beheer/programmas").contains("Er is een klacht."),
            "{kind}"
        );
        joost.done(&set, &[("zeg", "verder")]);
        assert_eq!(pair.mentor.get(&mentee).status, 200, "{kind}");
        assert_eq!(pair.programme.ravi.get(&case).status, 200, "{kind}");
    }
}
