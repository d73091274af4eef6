//! Stories of a coordinator who divides the mentors: a draft changes nothing, a confirmation proposes all at once or nothing.

use kit::sql;

use super::wishes::{asks, form};
use super::{crowd, programme};
use crate::demo::{PlantedDemo, between, demos, form_after, planted_demos};
use crate::glass::be;
use crate::program::run_in;

#[test]
fn ravi_divides_sees_first_and_proposes_all_at_once() {
    for demo in demos() {
        let ravi = demo.be("Ravi Doerga");
        let desk = programme(&demo);
        let page = ravi.page(&desk);
        let edition = between(&page, "name=\"editie\" value=\"", "\"").to_owned();
        let rounds = format!("{desk}/rondes");
        let make = || ravi.done(&rounds, &[("editie", &edition)]);
        // Twice is the same draft.
        let first = make();
        assert_eq!(make(), first, "{}", demo.kind);
        let draft = ravi.page(&first);
        // Soraya can in the evenings as Samuel can, helps with choosing and lives in the same region; nobody else can then.
        for words in [
            "Samuel Tesfaye",
            "Soraya Blinker",
            "1 van 3 wensen",
            "nog niets verstuurd",
        ] {
            assert!(draft.contains(words), "{}: {words}: {draft}", demo.kind);
        }
        // Those without consent are not in it, the key is not told yet, and Samuel hears of nothing.
        assert!(
            !draft.contains("Tess") && !draft.contains("De sleutel"),
            "{draft}"
        );
        assert!(!demo.be("Samuel Tesfaye").page("/mijn/mentor").contains("Soraya"));
        // It is not for anybody else.
        for name in ["Kees Hagenaars", "Marieke van der Laan", "Samuel Tesfaye"] {
            let somebody = demo.be(name);
            assert_eq!(somebody.get(&first).status, 404, "{name} {}", demo.kind);
            let confirm = somebody.send(&first, &[("wat", "voorstellen")]);
            assert_eq!(confirm.status, 404, "{name} {}", demo.kind);
        }
        // Something changes in between, as by a second coordinator: the draft cannot be confirmed any more.
        let change = form_after(&page, "<bdi>Verder Kijken 2026</bdi>").to_owned();
        ravi.done(&change, &[("stand", "open"), ("ronde", "2026-11-01")]);
        let late = ravi.send(&first, &[("wat", "voorstellen")]);
        assert_eq!(late.status, 422, "{}", demo.kind);
        assert!(late.body.contains("Er is iets veranderd"), "{}", late.body);
        ravi.done(&first, &[("wat", "loslaten")]);
        let second = make();
        assert_ne!(second, first, "{}", demo.kind);
        // Who lets go does not draw again until it suits: the draw is the same, and its key still secret.
        let committed = |page: &str| between(&ravi.page(page), "class=\"said__words\">", "<").to_owned();
        assert_eq!(committed(&second), committed(&first), "{}", demo.kind);
        assert_eq!(committed(&second).len(), 64, "{}", demo.kind);
        assert!(!ravi.page(&first).contains("De sleutel"), "{}", demo.kind);
        let done = ravi.done(&second, &[("wat", "voorstellen")]);
        assert!(done.contains("voorgesteld"), "{done}");
        assert!(ravi.done(&second, &[("wat", "voorstellen")]).contains("stond-al"));
        // Now Samuel reads who is proposed, by first name; the key is public; and nobody waits any more.
        let samuel = demo.be("Samuel Tesfaye").page("/mijn/mentor");
        assert!(
            samuel.contains("Er is een mentor voor je") && samuel.contains("Soraya"),
            "{samuel}"
        );
        assert!(!samuel.contains("Blinker"), "{}", demo.kind);
        assert!(ravi.page(&second).contains("De sleutel"), "{}", demo.kind);
        let nobody = ravi.send(&rounds, &[("editie", &edition)]);
        assert_eq!(nobody.status, 422, "{}", demo.kind);
        assert!(
            nobody.body.contains("Niemand met toestemming wacht nu"),
            "{}",
            nobody.body
        );
    }
}

#[test]
fn anybody_with_the_file_of_a_round_makes_it_again() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let ravi = be(&demo, "ravi");
        let (desk, edition) = crowd::programme(&demo);
        let draft = ravi.done(&format!("{desk}/rondes"), &[("editie", &edition)]);
        let file = format!("{draft}/ronde.json");
        // Of a draft there is none: its seed is a secret yet. And it is for nobody but the coordinator.
        assert_eq!(ravi.get(&file).status, 404, "{kind}");
        ravi.done(&draft, &[("wat", "voorstellen")]);
        assert!(ravi.page(&draft).contains("ronde.json"), "{kind}");
        for handle in ["kees", "marieke", "samuel"] {
            assert_eq!(be(&demo, handle).get(&file).status, 404, "{handle} {kind}");
        }
        let kept = ravi.get(&file);
        assert_eq!(kept.status, 200, "{kind}");
        for name in ["Samuel", "Tesfaye", "Soraya", "Blinker"] {
            assert!(!kept.body.contains(name), "{kind}: {name}");
        }
        let folder = tempfile::tempdir().unwrap();
        let round = |text: &str| {
            let path = folder.path().join("ronde.json");
            std::fs::write(&path, text).unwrap();
            run_in(folder.path(), &["allocate", "replay", "ronde.json"])
        };
        let same = round(&kept.body);
        assert!(
            same.said.contains("Precies hetzelfde"),
            "{kind}: {} {}",
            same.said,
            same.complained
        );
        // Somebody with another age, another seed, another mentor; and what is no round at all.
        let seed = between(&kept.body, "\"seed\": \"", "\"").to_owned();
        let flipped = |word: &str, with: &str| kept.body.replacen(word, with, 1);
        for (text, why) in [
            (
                flipped("\\\"age\\\":", "\\\"age\\\":1"),
                "Wat erin ging is veranderd",
            ),
            (flipped(&seed, &"0".repeat(64)), "hoort niet bij de code"),
            (
                flipped("\\\"mentor\\\":\\\"", "\\\"mentor\\\":\\\"0"),
                "Er komt iets anders uit",
            ),
            (
                flipped("kansrijk-round-1", "kansrijk-round-9"),
                "is geen bestand van een ronde",
            ),
            ("{}".to_owned(), "is geen bestand van een ronde"),
        ] {
            let other = round(&text);
            assert_ne!(text, kept.body, "{why}");
            assert_eq!(other.code, Some(1), "{kind}: {why}: {}", other.said);
            assert!(
                other.complained.contains(why),
                "{kind}: {why}: {}",
                other.complained
            );
        }
    }
}

/// Does a round again on the command line.
fn replay(demo: &PlantedDemo, round: &str) -> (Option<i32>, String) {
    let keys = tempfile::tempdir().unwrap();
    let data = keys.path().display().to_string();
    let words = [
        "allocate",
        "replay",
        "--run",
        round,
        "--database",
        &demo.address,
        "--data",
        &data,
    ];
    let ran = run_in(keys.path(), &words);
    (ran.code, format!("{}{}", ran.said, ran.complained))
}

#[test]
fn everybody_reads_the_own_reason_and_a_round_can_be_done_again() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let (ravi, samuel, lotte) = (be(&demo, "ravi"), be(&demo, "samuel"), be(&demo, "lotte"));
        let wish = "/mijn/mentor/wens";
        let asked = asks(&lotte, &form(&lotte.page(wish)));
        assert_eq!(asked.status, 303, "{kind}: {}", asked.body);
        assert!(
            !samuel.page(wish).contains("id=\"waarom\""),
            "{kind}: before there is a round"
        );
        let (desk, edition) = crowd::programme(&demo);
        let draft = ravi.done(&format!("{desk}/rondes"), &[("editie", &edition)]);
        // Two wait and one gets a mentor, whichever way they are divided; the rule of the programme stands first.
        let shown = ravi.page(&draft);
        let table = between(&shown, "id=\"manieren\"", "</table>");
        for words in ["De regel", "Wie eerst komt", "Zonder voorrang bij weinig keus"] {
            assert!(table.contains(words), "{kind}: {words}: {table}");
        }
        let row = between(table, "Met een mentor</th>", "</tr>");
        assert_eq!(row.matches(">1</td>").count(), 3, "{kind}: {row}");
        // A draft tells nobody anything.
        assert!(!lotte.page(wish).contains("id=\"waarom\""), "{kind}");
        ravi.done(&draft, &[("wat", "loslaten")]);
        let draft = ravi.done(&format!("{desk}/rondes"), &[("editie", &edition)]);
        ravi.done(&draft, &[("wat", "voorstellen")]);
        let settled = ravi.page(&draft);
        assert!(
            settled.contains("Samuel ") && settled.contains("Lotte "),
            "{kind}: {settled}"
        );
        assert!(
            !settled.contains("kansrijk allocate"),
            "{kind}: no commands for a coordinator"
        );
        let again = ravi.send(&draft, &[("wat", "loslaten")]);
        assert_eq!(again.status, 303, "{kind}: one's own second press leads back");
        let why = |page: &str| between(page, "id=\"waarom\"", "</section>").to_owned();
        let told = why(&lotte.page(wish));
        for words in [
            "Waarom is er nog geen mentor?",
            "Mentoren die klaar waren en plek hadden: ",
            "Niemand krijgt een cijfer",
        ] {
            assert!(told.contains(words), "{kind}: {words}: {told}");
        }
        assert!(
            told.contains("Daarvan op jouw tijden: ") || told.contains("Daarvan in de taal die echt moet: 0"),
            "{told}"
        );
        for (language, words) in [
            ("en", "Why is there no mentor yet?"),
            ("tr", "Neden henüz bir mentor yok?"),
            ("ar", "لماذا لا يوجد مرشد بعد؟"),
        ] {
            let page = lotte.page(&format!("{wish}?taal={language}"));
            assert!(page.contains(words), "{kind} {language}: {page}");
        }
        let other = why(&samuel.page(wish));
        assert!(
            other.contains("Waarom deze mentor?") && other.contains(": komt uit"),
            "{kind}: {other}"
        );
        for name in ["Soraya", "Samuel", "Lotte", "zqx"] {
            assert!(!told.contains(name) && !other.contains(name), "{kind}: {name}");
        }
        // Both rounds are in the list, the one that was let go of as well.
        let list = ravi.page(&format!("{desk}/edities/{edition}/rondes"));
        for words in [
            "Ronde 2",
            "Ronde 1",
            "losgelaten",
            "voorgesteld",
            "1 van 2 jongeren met een mentor",
        ] {
            assert!(list.contains(words), "{kind}: {words}: {list}");
        }
        for name in ["marieke", "samuel", "kees"] {
            let page = format!("{desk}/edities/{edition}/rondes");
            assert_eq!(be(&demo, name).get(&page).status, 404, "{name} {kind}");
        }
        // Whoever runs the program does it again: the same bytes, until somebody changes a row.
        let round = draft.rsplit('/').next().unwrap();
        let (code, text) = replay(&demo, round);
        assert!(
            code == Some(0) && text.contains("Precies hetzelfde"),
            "{kind}: {text}"
        );
        demo.write(sql("update mentoring_run set input = replace(input, '\"age\":', '\"age\":1') where state = 'confirmed'"));
        let (code, text) = replay(&demo, round);
        assert!(
            code == Some(1) && text.contains("Wat erin ging is veranderd"),
            "{kind}: {text}"
        );
        let (code, text) = replay(&demo, &"0".repeat(32));
        assert!(
            code == Some(1) && text.contains("Er is geen ronde"),
            "{kind}: {text}"
        );
    }
}
