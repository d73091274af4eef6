//! A mentor **tells about their work**; the coordinator reads it first; then everybody reads it on the page of the occupation, until it is
//! taken back.

use crate::demo::{Demo, Somebody, between, demos, link};

const OWN: &str = "/mijn/vrijwillig/stem";
const NICE: &str = "Je ziet <meteen> wat je maakte.";

fn told<'a>(occupation: &'a str, nice: &'a str) -> [(&'a str, &'a str); 6] {
    [
        ("beroep", occupation),
        ("ik", "does"),
        ("naam", "Kees"),
        ("leuk", nice),
        ("zwaar", "Het is warm."),
        ("weg", "Ik waste eerst af."),
    ]
}

/// The page on which the coordinator reads along.
fn desk(demo: &Demo) -> (Somebody<'_>, String) {
    let ravi = demo.be("Ravi Doerga");
    let programme = link(&ravi.page("/mijn"), "Verder Kijken");
    let desk = format!("{programme}/stemmen");
    (ravi, desk)
}

/// The form of the one that waits with these words: its address and the mark of what was read.
fn form(page: &str, words: &str) -> (String, String) {
    let all = between(page, "id=\"reden\"", "</section>");
    let one = all
        .split("<li class=\"held__one\">")
        .find(|one| one.contains(words));
    let one = one.unwrap_or_else(|| panic!("{words} does not wait: {page}"));
    let path = between(one, "action=\"", "\"").to_owned();
    let mark = between(one, "name=\"gezien\" value=\"", "\"").to_owned();
    (path, mark)
}

#[test]
fn a_mentor_tells_and_everybody_reads_it_once_the_coordinator_did() {
    for demo in demos() {
        let kees = demo.be("Kees Hagenaars");
        assert!(kees.page("/mijn/vrijwillig").contains(OWN), "{}", demo.kind);
        // What is wrong is said with the words kept, and contact details go no further.
        let wrong = kees.send(OWN, &told("kok", "Bel me op 06 12345678."));
        assert_eq!(wrong.status, 422, "{}", wrong.body);
        assert!(wrong.body.contains("Laat telefoonnummers") && wrong.body.contains("Ik waste eerst af."));
        assert_eq!(kees.send(OWN, &told("tovenaar", NICE)).status, 422);

        assert_eq!(
            kees.done(OWN, &told("kok", NICE)),
            format!("{OWN}?gedaan=verstuurd")
        );
        assert!(
            kees.page(OWN).contains("De coördinator leest dit nog."),
            "{}",
            demo.kind
        );
        assert!(
            !demo.get("/werk/kok").body.contains("meteen"),
            "nobody read it yet"
        );

        let (ravi, desk) = desk(&demo);
        let (path, mark) = form(&ravi.page(&desk), "meteen");
        // It was sent again since: whoever decides has not read it.
        assert_eq!(
            kees.done(OWN, &told("kok", "Je maakt iets.")),
            format!("{OWN}?gedaan=verstuurd")
        );
        let late = ravi.send(&path, &[("wat", "tonen"), ("gezien", &mark)]);
        assert_eq!(late.status, 409, "{}", late.body);
        assert!(!demo.get("/werk/kok").body.contains("Je maakt iets."));
        kees.done(OWN, &told("kok", NICE));
        let (path, mark) = form(&ravi.page(&desk), "meteen");
        // To give it back asks why.
        let no = ravi.send(&path, &[("wat", "terug"), ("reden", ""), ("gezien", &mark)]);
        assert_eq!(no.status, 422, "{}", no.body);
        let back = [("wat", "terug"), ("reden", "unclear"), ("gezien", mark.as_str())];
        assert_eq!(ravi.done(&path, &back), format!("{desk}?gedaan=terug"));
        assert!(kees.page(OWN).contains("Jongeren snappen het zo niet."));
        assert!(
            kees.page(&format!("{OWN}?opnieuw=kok"))
                .contains("Je ziet &lt;meteen&gt;")
        );

        kees.done(OWN, &told("kok", NICE));
        let (path, mark) = form(&ravi.page(&desk), "meteen");
        let show = [("wat", "tonen"), ("gezien", mark.as_str())];
        assert_eq!(ravi.done(&path, &show), format!("{desk}?gedaan=getoond"));
        assert_eq!(ravi.done(&path, &show), format!("{desk}?gedaan=stond-al"));
        let page = demo.get("/werk/kok").body;
        for said in [
            "Je ziet &lt;meteen&gt; wat je maakte.",
            "Kees",
            "Verder Kijken",
            "Het is warm.",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(
            !page.contains("Hagenaars"),
            "a family name is nobody's business: {page}"
        );
        let json = demo.get("/api/v1/occupations/kok").body;
        let said = "\"voices\":[{\"side\":\"does\",\"called\":\"Kees\",\"nice\":\"Je ziet";
        assert!(json.contains(said), "{json}");

        // Who stops is heard no more, and who goes on is.
        let stands = |stand: &str| kees.done("/mijn/vrijwillig/stand", &[("stand", stand)]);
        stands("stopped");
        assert!(!demo.get("/werk/kok").body.contains("meteen"), "{}", demo.kind);
        stands("available");
        assert!(demo.get("/werk/kok").body.contains("meteen"), "{}", demo.kind);

        // Taken back is gone, at once and everywhere.
        let own = kees.page(OWN);
        let one = own
            .split("<li class=\"held__one\">")
            .find(|one| one.contains("meteen"));
        let away = between(one.unwrap(), "<form action=\"", "\"").to_owned();
        assert_eq!(kees.done(&away, &[]), format!("{OWN}?gedaan=weg"));
        for path in ["/werk/kok", "/api/v1/occupations/kok"] {
            assert!(!demo.get(path).body.contains("meteen"), "{path} {}", demo.kind);
        }
        assert!(!ravi.page(&desk).contains("meteen"), "{}", demo.kind);
        assert_eq!(ravi.send(&path, &show).status, 404, "{}", demo.kind);
    }
}

#[test]
fn nobody_else_tells_or_decides() {
    for demo in demos() {
        let (ravi, desk) = desk(&demo);
        let page = ravi.page(&desk);
        let (path, mark) = form(&page, "haven van jou");
        let show = [("wat", "tonen"), ("gezien", mark.as_str())];
        for name in [
            "Noor de Wit",
            "Vera Noordhoek",
            "Hanneke Roelofs",
            "Kees Hagenaars",
            "Anja de Wit",
        ] {
            let other = demo.be(name);
            assert_eq!(other.get(&desk).status, 404, "{name} {}", demo.kind);
            assert_eq!(other.send(&path, &show).status, 404, "{name} {}", demo.kind);
        }
        for name in ["Noor de Wit", "Vera Noordhoek", "Anja de Wit"] {
            let other = demo.be(name);
            assert_eq!(other.get(OWN).status, 404, "{name} {}", demo.kind);
            assert_eq!(
                other.send(OWN, &told("kok", NICE)).status,
                404,
                "{name} {}",
                demo.kind
            );
        }
        // Kees cannot take away what Dirk sent.
        let dirks = path.rsplit('/').next().unwrap();
        let away = format!("{OWN}/{dirks}/weg");
        demo.be("Kees Hagenaars").send(&away, &[]);
        assert!(ravi.page(&desk).contains("haven van jou"), "{}", demo.kind);
        // What the sample world told already is there from the start.
        assert!(
            demo.get("/werk/lasser").body.contains("heel schip"),
            "{}",
            demo.kind
        );
        assert!(
            !demo
                .get("/werk/vrachtwagenchauffeur")
                .body
                .contains("haven van jou")
        );
    }
}
