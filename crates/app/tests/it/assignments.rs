//! Stories of assignments from the atlas: a tutor makes one, her class does it, what somebody wrote stays theirs, and it becomes an
//! experience on their journey. And of the page on which whoever guides a class learns to read figures.

use crate::demo::{Demo, Somebody, between, demos};
use crate::server::Server;

/// An assignment of two pieces that the class of Noor has before it: an interview, and two occupations side by side.
pub fn given(demo: &Demo, title: &str) -> String {
    let vera = demo.be("Vera Noordhoek");
    let here = drafted(&vera, title);
    let piece = comparing(&vera, &here);
    for what in ["occupation:kok", "occupation:loods"] {
        vera.done(&piece, &[("taak", ""), ("vragen", ""), ("kies", what)]);
    }
    assert_eq!(
        vera.done(&format!("{here}/uitgave"), &[]),
        format!("{here}?gedaan=uitgegeven")
    );
    here
}

fn drafted(vera: &Somebody<'_>, title: &str) -> String {
    let form = vera.page("/opdrachten/nieuw?voorbeeld=interview");
    let number = between(&form, "name=\"nummer\" value=\"", "\"").to_owned();
    let class = between(&form, "name=\"klas\" value=\"", "\"").to_owned();
    let fields = [
        ("nummer", number.as_str()),
        ("voorbeeld", "interview"),
        ("titel", title),
        ("waarom", "Kijk <breder>."),
        ("minuten", "50"),
        ("tot", "2026-10-20"),
        ("klas", &class),
    ];
    let here = format!("/opdrachten/{number}");
    assert_eq!(
        vera.done("/opdrachten/nieuw", &fields),
        format!("{here}?gedaan=gemaakt")
    );
    // A second press makes no second draft.
    assert_eq!(
        vera.done("/opdrachten/nieuw", &fields),
        format!("{here}?gedaan=stond-al")
    );
    here
}

/// Adds a piece that compares, and gives its page.
fn comparing(vera: &Somebody<'_>, here: &str) -> String {
    let page = vera.page(here);
    let number = between(&page, "name=\"nummer\" value=\"", "\"").to_owned();
    let add = format!("{here}/onderdelen");
    let piece = vera.done(&add, &[("nummer", &number), ("soort", "compare")]);
    assert_eq!(piece, format!("{here}/onderdelen/{number}"));
    piece
}

pub fn own(here: &str) -> String {
    format!("/mijn{here}")
}

#[test]
fn a_tutor_makes_an_assignment_from_pieces_and_hands_it_out() {
    for demo in demos() {
        let vera = demo.be("Vera Noordhoek");
        let list = vera.page("/opdrachten");
        // The demo has one given out and a draft, and examples to start from.
        assert!(
            list.contains("Drie soorten werk naast elkaar") && list.contains("Klad"),
            "{list}"
        );
        assert!(vera.page("/mijn").contains("/opdrachten"), "{}", demo.kind);
        // What is wrong is said at its field, and what was typed stays.
        let form = vera.page("/opdrachten/nieuw");
        let number = between(&form, "name=\"nummer\" value=\"", "\"").to_owned();
        let wrong = [
            ("nummer", number.as_str()),
            ("titel", " "),
            ("waarom", "Zomaar <iets>"),
            ("minuten", "2"),
            ("tot", "2026-10-09"),
        ];
        let again = vera.send("/opdrachten/nieuw", &wrong);
        assert_eq!(again.status, 422, "{}", again.body);
        for words in [
            "Geef de opdracht een naam",
            "Zomaar &lt;iets&gt;",
            "Die dag is voorbij",
            "Kies een klas",
        ] {
            assert!(again.body.contains(words), "{words}: {}", again.body);
        }
        let here = drafted(&vera, "Werk <uitgezocht>");
        let noor = demo.be("Noor de Wit");
        assert_eq!(noor.get(&own(&here)).status, 404);
        // Looking for work keeps what was typed; what was found can be chosen, once.
        let piece = comparing(&vera, &here);
        let words = [("taak", "Kijk <goed>."), ("vragen", "Wat ruik je?\nWat hoor je?")];
        let found = vera.done(&piece, &[words[0], words[1], ("zoek", "kok"), ("doe", "zoek")]);
        assert_eq!(found, format!("{piece}?zoek=kok#zoek"));
        let page = vera.page(&format!("{piece}?zoek=kok"));
        assert!(
            page.contains("Kijk &lt;goed&gt;.") && page.contains("value=\"occupation:kok\""),
            "{page}"
        );
        let one = vera.done(&piece, &[words[0], words[1], ("kies", "occupation:kok")]);
        assert_eq!(one, format!("{piece}?gedaan=bewaard"));
        assert_eq!(
            vera.send(&piece, &[words[0], words[1], ("kies", "occupation:bestaat-niet")])
                .status,
            404
        );
        // One occupation is nothing to compare.
        let early = vera.send(&format!("{here}/uitgave"), &[]);
        assert_eq!(early.status, 422);
        assert!(early.body.contains("Maak elk onderdeel af"), "{}", early.body);
        vera.done(&piece, &[words[0], words[1], ("kies", "occupation:loods")]);
        // The preview is the page of the pupil, and the sheet has the address and nothing of anybody.
        let preview = vera.page(&format!("{here}/voorbeeld"));
        assert!(
            preview.contains("Wat ruik je?")
                && !preview.contains("method=\"post\" class=\"form assignment\"")
        );
        let sheet = vera.page(&format!("{here}/papier"));
        assert!(sheet.contains(&own(&here)) && sheet.contains("<svg"), "{sheet}");
        let give = format!("{here}/uitgave");
        assert_eq!(vera.done(&give, &[]), format!("{here}?gedaan=uitgegeven"));
        assert_eq!(vera.done(&give, &[]), format!("{here}?gedaan=stond-al"));
        // From then on the pieces stand, and the class has it on its first page.
        let late = vera.send(&format!("{here}/onderdelen"), &[("soort", "day")]);
        assert_eq!(late.status, 422, "{}", late.body);
        assert!(noor.page("/mijn").contains("Werk &lt;uitgezocht&gt;"));
        let mine = noor.page(&own(&here));
        assert!(
            mine.contains("href=\"/werk/kok?opdracht=")
                && mine.contains("/werk/vergelijk?a=kok&amp;a=loods&amp;opdracht="),
            "{mine}"
        );
        // Whatever is looked at from there has the way back.
        let query = between(&mine, "href=\"/werk/kok?", "\"");
        let cook = noor.page(&format!("/werk/kok?{query}"));
        assert!(cook.contains(&format!("href=\"{}\"", own(&here))), "{cook}");
        assert!(cook.contains(&format!("/werk?{query}")), "{cook}");
    }
}

#[test]
fn what_somebody_writes_is_theirs_until_they_share_it_and_it_becomes_an_experience() {
    for demo in demos() {
        let here = given(&demo, "Interview van <mij>");
        let (vera, noor) = (demo.be("Vera Noordhoek"), demo.be("Noor de Wit"));
        let mine = own(&here);
        let write = |seen: &str, words: (&str, &str), what: &str| {
            let more = [("versie", seen), ("w1", words.0), ("w2", words.1), ("doe", what)];
            noor.send(&mine, &more)
        };
        let said = ("Mijn <oom> vaart.", "Een loods begint vroeg.");
        // Nothing is done without a word.
        let empty = write("0", ("", ""), "klaar");
        assert_eq!(empty.status, 422);
        assert!(empty.body.contains("Schrijf eerst iets"), "{}", empty.body);
        let saved = write("0", said, "bewaar");
        assert_eq!(
            saved.header("location"),
            Some(format!("{mine}?gedaan=bewaard").as_str())
        );
        // Sent twice is once.
        let twice = write("0", said, "bewaar");
        assert_eq!(
            twice.header("location"),
            Some(format!("{mine}?gedaan=stond-al").as_str())
        );
        assert!(noor.page(&mine).contains("Mijn &lt;oom&gt; vaart."));
        let guided = vera.page(&here);
        assert!(!guided.contains("vaart") && guided.contains("0 van"), "{guided}");
        // Done: an experience on the own journey. Who guides sees that, and no word of it.
        let done = noor.done(
            &mine,
            &[
                ("versie", "1"),
                ("w1", said.0),
                ("w2", said.1),
                ("sprak", "ja"),
                ("doe", "klaar"),
            ],
        );
        assert_eq!(done, format!("{mine}?gedaan=klaar"));
        let journey = noor.page("/mijn/reis");
        assert!(journey.contains("Interview van &lt;mij&gt;"), "{journey}");
        assert!(!noor.page("/mijn").contains("Interview van"));
        let guided = vera.page(&here);
        assert!(guided.contains("1 van") && !guided.contains("vaart"), "{guided}");
        // One piece is shared, with whoever gave it and nobody else.
        let page = noor.page(&mine);
        let first = between(&page, "name=\"deel\" value=\"", "\"").to_owned();
        let share = format!("{mine}/delen");
        assert_eq!(
            noor.done(&share, &[("deel", &first)]),
            format!("{mine}?gedaan=gedeeld")
        );
        let guided = vera.page(&here);
        assert!(
            guided.contains("Mijn &lt;oom&gt; vaart.") && !guided.contains("begint vroeg"),
            "{guided}"
        );
        let marieke = demo.be("Marieke van der Laan").page(&here);
        assert!(
            marieke.contains("1 van") && !marieke.contains("vaart"),
            "{marieke}"
        );
        // Taken back, it cannot be read at once.
        noor.done(&share, &[]);
        assert!(!vera.page(&here).contains("vaart"), "{}", demo.kind);
        // Not done after all: the experience goes and the words stay; done again it is there once.
        noor.done(&format!("{mine}/heropening"), &[]);
        assert!(!noor.page("/mijn/reis").contains("Interview van"));
        assert!(noor.page(&mine).contains("begint vroeg"));
        assert_eq!(write("1", said, "klaar").status, 303);
        assert_eq!(noor.page("/mijn/reis").matches("<bdi>Interview van").count(), 1);
        // It goes along in everything that somebody takes with them.
        assert!(noor.page("/mijn/alles").contains("Mijn &lt;oom&gt; vaart."));
    }
}

#[test]
fn two_windows_lose_nothing() {
    for demo in demos() {
        let mine = own(&given(&demo, "Twee vensters"));
        let noor = demo.be("Noor de Wit");
        let write = |seen: &str, words: (&str, &str)| {
            noor.send(
                &mine,
                &[
                    ("versie", seen),
                    ("w1", words.0),
                    ("w2", words.1),
                    ("doe", "bewaar"),
                ],
            )
        };
        assert_eq!(write("0", ("Eerste tekst", "")).status, 303);
        // The other window is of before: what it adds is kept beside.
        assert_eq!(write("0", ("", "Over de kok")).status, 303);
        let both = noor.page(&mine);
        assert!(
            both.contains("Eerste tekst") && both.contains("Over de kok"),
            "{both}"
        );
        // Two texts for one piece are shown, and nothing is changed.
        let crossed = write("0", ("Tweede tekst", ""));
        assert_eq!(crossed.status, 422, "{}", demo.kind);
        assert!(crossed.body.contains("Eerste tekst") && crossed.body.contains("Tweede tekst"));
        assert!(noor.page(&mine).contains("Eerste tekst"));
        let seen = between(&crossed.body, "name=\"versie\" value=\"", "\"").to_owned();
        assert_eq!(write(&seen, ("Tweede tekst", "Over de kok")).status, 303);
        assert!(noor.page(&mine).contains("Tweede tekst"));
        let long = "a".repeat(4_001);
        let much = write(&seen, (&long, ""));
        assert!(much.status == 422 && much.body.contains(&long), "{}", demo.kind);
    }
}

#[test]
fn closed_late_and_withdrawn_are_told_plainly() {
    for demo in demos() {
        let here = given(&demo, "Nog even");
        let (vera, noor) = (demo.be("Vera Noordhoek"), demo.be("Noor de Wit"));
        let mine = own(&here);
        let words = |what| {
            [
                ("versie", "0"),
                ("w1", "Mijn tante last."),
                ("w2", ""),
                ("doe", what),
            ]
        };
        vera.done(&format!("{here}/sluiting"), &[]);
        let refused = noor.send(&mine, &words("klaar"));
        assert!(
            refused.status == 422 && refused.body.contains("Mijn tante last."),
            "{}",
            refused.body
        );
        assert_eq!(noor.send(&mine, &words("bewaar")).status, 303);
        assert!(noor.page(&mine).contains("Deze opdracht is gesloten"));
        // More time opens it again, from today on.
        let past = vera.send(&format!("{here}/verlenging"), &[("tot", "2026-10-09")]);
        assert!(
            past.status == 422 && past.body.contains("Die dag is voorbij"),
            "{}",
            past.body
        );
        vera.done(&format!("{here}/verlenging"), &[("tot", "2026-10-30")]);
        assert!(noor.page("/mijn").contains("Nog even"));
        // Taken back after a question; what was written stays with who wrote it.
        assert!(
            vera.page(&format!("{here}/intrekking"))
                .contains("Terugdraaien kan niet")
        );
        let away = vera.done(&format!("{here}/intrekking"), &[]);
        assert_eq!(away, "/opdrachten?gedaan=ingetrokken");
        assert!(!vera.page("/opdrachten").contains("Nog even"));
        let told = noor.page(&mine);
        assert!(
            told.contains("is ingetrokken") && told.contains("Mijn tante last."),
            "{told}"
        );
        assert!(!noor.page("/mijn").contains("Nog even"));
        // Words that were typed while it was still there are kept when they come after it; without words there is nothing to keep.
        let other = given(&demo, "Net te laat");
        vera.done(&format!("{other}/intrekking"), &[]);
        let late = own(&other);
        let empty = [("versie", "0"), ("w1", ""), ("w2", "")];
        assert_eq!(noor.send(&late, &empty).status, 404, "{}", demo.kind);
        noor.done(&late, &[("versie", "0"), ("w1", "Mijn oom bakt."), ("w2", "")]);
        assert!(noor.page(&late).contains("Mijn oom bakt."), "{}", demo.kind);
        // Nobody hands it out again.
        assert_eq!(
            vera.send(&format!("{here}/uitgave"), &[]).status,
            422,
            "{}",
            demo.kind
        );
    }
}

#[test]
fn nobody_else_reads_or_changes_an_assignment() {
    for demo in demos() {
        let here = given(&demo, "Van t3a");
        let mine = own(&here);
        let words = [("versie", "0"), ("w1", "x"), ("w2", ""), ("doe", "klaar")];
        // Other pupils, somebody at home, a volunteer, who keeps the house, the leader: as if it were not there.
        for name in [
            "Thijs Okafor",
            "Anja de Wit",
            "Kees Hagenaars",
            "Joost Ketelaar",
            "Hanneke Roelofs",
        ] {
            let other = demo.be(name);
            for page in [
                here.clone(),
                mine.clone(),
                format!("{here}/papier"),
                format!("{here}/inhoud"),
            ] {
                assert_eq!(other.get(&page).status, 404, "{name} {page} {}", demo.kind);
            }
            assert_eq!(other.send(&mine, &words).status, 404, "{name}");
            for act in ["uitgave", "sluiting", "intrekking"] {
                assert_eq!(
                    other.send(&format!("{here}/{act}"), &[]).status,
                    404,
                    "{name} {act}"
                );
            }
        }
        let outside = demo.be_in("andere", "Vera Noordhoek");
        assert_eq!(outside.get(&here).status, 404);
        assert_eq!(outside.send(&format!("{here}/sluiting"), &[]).status, 404);
        // Noor is no tutor.
        let noor = demo.be("Noor de Wit");
        assert_eq!(noor.get("/opdrachten").status, 404);
        assert_eq!(noor.get(&here).status, 404, "{}", demo.kind);
    }
}

#[test]
fn reading_figures_is_practised_and_nothing_is_kept() {
    let server = Server::start();
    let page = server.get("/werk/lezen");
    assert_eq!(page.status, 200);
    assert_eq!(page.body.matches("Verzonnen cijfer:").count(), 5);
    assert!(!page.body.contains("cao") && page.header("set-cookie").is_none());
    // After an answer the figure is explained, whichever it was; of the other cases nothing yet.
    let right = server.get("/werk/lezen?z1=b&zaak=z1").body;
    assert!(
        right.contains("Dat zegt het cijfer") && right.contains("cao"),
        "{right}"
    );
    assert!(!right.contains("een factor drie"));
    let other = server.get("/werk/lezen?z1=a&zaak=z1").body;
    assert!(
        !other.contains("Dat zegt het cijfer") && other.contains("cao"),
        "{other}"
    );
    assert!(
        server
            .get("/werk/lezen?zaak=z2")
            .body
            .contains("Kies eerst een antwoord")
    );
    // On paper everything is there.
    let all = server.get("/werk/lezen?alles=ja").body;
    assert!(all.contains("cao") && all.contains("een factor drie") && all.contains("78 van de 100"));
    let odd = server.get("/werk/lezen?z1=x&zaak=niets&alles=nee");
    assert!(odd.status == 200 && !odd.body.contains("cao"));
    assert!(server.get("/werk/lezen?taal=en").body.contains("Made-up figure:"));
}
