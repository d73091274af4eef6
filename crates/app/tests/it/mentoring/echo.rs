//! The **mentor programme of ECHO**: from September to June with three days on which everybody comes together, and at the goodbye a
//! certificate for both.

use kit::sql;

use super::life::{Pair, Programme};
use crate::demo::{between, demos, link, planted_demos};

/// The three days of ECHO, of which two have been.
const DAYS: [(&str, &str); 3] = [
    ("Kennismaken", "2026-09-19"),
    ("Halverwege", "2026-10-10"),
    ("Afscheid", "2027-06-19"),
];

/// The three days where all of them have been.
const HELD: [(&str, &str); 3] = [
    ("Kennismaken", "2026-09-19"),
    ("Halverwege", "2026-10-03"),
    ("Afscheid", "2026-10-10"),
];

/// The programme with its days.
fn with_days<'a>(programme: Programme<'a>, days: &[(&str, &str)]) -> (Programme<'a>, String) {
    let edition = format!("{}/edities/{}", programme.at, programme.edition);
    assert!(
        programme
            .ravi
            .page(&edition)
            .contains("plant 3 dagen. Er staan er 0")
    );
    for (title, day) in days {
        let fields = [
            ("titel", *title),
            ("dag", *day),
            ("van", "13:00"),
            ("tot", "17:00"),
            ("plaats", "De aula"),
        ];
        programme.ravi.done(&format!("{edition}/dagen"), &fields);
    }
    (programme, edition)
}

/// The persons who can be ticked on the page of a day, each with the name.
fn guests(page: &str) -> Vec<(String, String)> {
    let all = page.split("name=\"lijst\" value=\"").skip(1);
    all.map(|one| (one[..32].to_owned(), between(one, "<bdi>", "</bdi>").to_owned()))
        .collect()
}

#[test]
fn echo_has_three_days_on_which_everybody_comes_together() {
    for demo in demos() {
        let (programme, edition) = with_days(Programme::from(&demo, "echo-mentor", "2026-09-01"), &DAYS);
        let ravi = &programme.ravi;
        let page = ravi.page(&edition);
        assert!(
            !page.contains("plant 3 dagen"),
            "{}: they are all there",
            demo.kind
        );
        // A day twice is one; another on that date is refused, and so is one after the term. What was typed stays.
        let add = |title: &str, day: &str| {
            let fields = [
                ("titel", title),
                ("dag", day),
                ("van", ""),
                ("tot", ""),
                ("plaats", ""),
            ];
            ravi.send(&format!("{edition}/dagen"), &fields)
        };
        assert_eq!(add("Halverwege", "2026-10-10").status, 303, "{}", demo.kind);
        let twice = add("Feest", "2026-10-10");
        assert_eq!(twice.status, 422, "{}", demo.kind);
        assert!(
            twice.body.contains("Op die datum is er al een dag") && twice.body.contains("value=\"Feest\""),
            "{}",
            twice.body
        );
        assert_eq!(add("Later", "2027-07-01").status, 422, "{}", demo.kind);
        let page = ravi.page(&edition);
        assert_eq!(page.matches("<bdi>Halverwege</bdi>").count(), 1, "{page}");
        // A day is moved, and one that was too much is taken away; it is nobody else's to do.
        let goodbye = link(&page, "Afscheid");
        let moved = [
            ("titel", "Afscheid"),
            ("dag", "2027-06-26"),
            ("van", "13:00"),
            ("tot", "17:00"),
            ("plaats", "De aula"),
        ];
        ravi.done(&goodbye, &moved);
        assert_eq!(add("Feest", "2026-12-12").status, 303, "{}", demo.kind);
        let party = link(&ravi.page(&edition), "Feest");
        for name in ["Marieke van der Laan", "Soraya Blinker", "Samuel Tesfaye"] {
            let somebody = demo.be(name);
            for path in [&edition, &party, &format!("{party}/lijst")] {
                assert_eq!(somebody.get(path).status, 404, "{name} {path} {}", demo.kind);
            }
            for path in ["", "/weg", "/aanwezig"] {
                let fields: &[(&str, &str)] = if path.is_empty() { &moved } else { &[] };
                let sent = somebody.send(&format!("{party}{path}"), fields);
                assert_eq!(sent.status, 404, "{name} {path} {}", demo.kind);
            }
        }
        ravi.done(&format!("{party}/weg"), &[]);
        assert_eq!(ravi.get(&party).status, 404, "{}", demo.kind);

        let pair = Pair::begun_in(programme);
        // Both see what is to come, and take it into their calendar.
        let own = pair.samuel.page("/mijn/mentor");
        let mentees = pair.mentor.page("/mijn/mentees");
        for page in [&own, &mentees, &pair.mentor.page(&pair.mentee())] {
            assert!(
                page.contains("Samen met iedereen") && page.contains("datetime=\"2027-06-26\""),
                "{}: {page}",
                demo.kind
            );
            assert!(!page.contains("2026-09-19") && !page.contains("Feest"), "{page}");
        }
        let file = pair.samuel.get(&format!("/mijn/mentor/{}/agenda", pair.id)).body;
        // Four hours from 13:00 in summer time; moved once; the party was called off.
        assert!(file.contains("DTSTART:20270626T110000Z"), "{file}");
        assert!(file.contains("DTEND:20270626T150000Z"), "{file}");
        assert!(
            file.contains("SUMMARY:Feest") && file.contains("STATUS:CANCELLED"),
            "{file}"
        );
    }
}

#[test]
fn being_there_is_an_experience_until_it_is_taken_back() {
    for demo in demos() {
        let (programme, edition) = with_days(Programme::from(&demo, "echo-mentor", "2026-09-01"), &DAYS);
        let pair = Pair::begun_in(programme);
        let ravi = &pair.programme.ravi;
        let list = ravi.page(&edition);
        let (today, later) = (link(&list, "Halverwege"), link(&list, "Afscheid"));
        let page = ravi.page(&today);
        let all = guests(&page);
        let names: Vec<&str> = all.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["Samuel Tesfaye", "Soraya Blinker"], "{}", demo.kind);
        assert!(page.contains("Op alfabet"), "{page}");
        let (samuel, soraya) = (all[0].0.as_str(), all[1].0.as_str());
        assert!(ravi.page(&format!("{today}/lijst")).contains("Handtekening"));
        // What has still to come is not ticked.
        assert!(guests(&ravi.page(&later)).is_empty(), "{}", demo.kind);
        let early = ravi.send(&format!("{later}/aanwezig"), &[("lijst", samuel), ("er", samuel)]);
        assert_eq!(early.status, 422, "{}", demo.kind);
        let seen = format!("{today}/aanwezig");
        let both = [
            ("lijst", samuel),
            ("lijst", soraya),
            ("er", samuel),
            ("er", soraya),
        ];
        ravi.done(&seen, &both);
        ravi.done(&seen, &both);
        let title = "<bdi>Samen met iedereen: Halverwege</bdi>";
        let way = pair.samuel.page("/mijn/reis");
        assert_eq!(way.matches(title).count(), 1, "{}: {way}", demo.kind);
        // A day on which somebody was there keeps its date and stays.
        let move_it = [
            ("titel", "Halverwege"),
            ("dag", "2026-10-09"),
            ("van", ""),
            ("tot", ""),
            ("plaats", ""),
        ];
        assert_eq!(ravi.send(&today, &move_it).status, 422, "{}", demo.kind);
        assert_eq!(
            ravi.send(&format!("{today}/weg"), &[]).status,
            422,
            "{}",
            demo.kind
        );
        // Whom the list did not show is not touched; who is ticked no more is taken back, on the way as well.
        ravi.done(&seen, &[("lijst", soraya), ("er", soraya)]);
        assert!(pair.samuel.page("/mijn/reis").contains(title), "{}", demo.kind);
        ravi.done(&seen, &[("lijst", samuel), ("lijst", soraya), ("er", soraya)]);
        assert!(!pair.samuel.page("/mijn/reis").contains(title), "{}", demo.kind);
        ravi.done(&seen, &both);
        assert_eq!(
            pair.samuel.page("/mijn/reis").matches(title).count(),
            1,
            "{}: and put back",
            demo.kind
        );
        // Somebody who has nothing to do with it is not on it.
        let other = demo.residents("kompas");
        let (noor, _) = other.iter().find(|(_, name)| name == "Noor de Wit").unwrap();
        let odd = ravi.send(&seen, &[("lijst", noor.as_str()), ("er", noor.as_str())]);
        assert_eq!(odd.status, 404, "{}", demo.kind);
    }
}

#[test]
fn echo_ends_with_a_certificate_for_both() {
    for demo in demos() {
        let programme = Programme::from(&demo, "echo-mentor", "2026-09-01");
        let (programme, edition) = with_days(programme, &HELD);
        let pair = Pair::begun_in(programme);
        let ravi = &pair.programme.ravi;
        // Once in four weeks: 10 October, 7 November, 5 December, 2 January.
        let page = pair.mentor.page(&pair.mentee());
        for day in ["2026-11-07", "2026-12-05", "2027-01-02"] {
            assert!(
                page.contains(&format!("datetime=\"{day}\"")),
                "{}: {day}: {page}",
                demo.kind
            );
        }
        // Both were there on all three days; of the last one Soraya is ticked later.
        for (title, _) in HELD {
            let day = link(&ravi.page(&edition), title);
            let all = guests(&ravi.page(&day));
            let there = if title == "Afscheid" { &all[..1] } else { &all[..] };
            let shown = all.iter().map(|(id, _)| ("lijst", id.as_str()));
            let ticked = there.iter().map(|(id, _)| ("er", id.as_str()));
            ravi.done(
                &format!("{day}/aanwezig"),
                &shown.chain(ticked).collect::<Vec<_>>(),
            );
        }
        let own = format!("/mijn/mentor/{}/certificaat", pair.id);
        assert_eq!(
            pair.samuel.get(&own).status,
            404,
            "{}: not before the goodbye",
            demo.kind
        );
        pair.met("90");
        pair.said_goodbye();
        let desk = pair.samuel.page("/mijn/mentor");
        assert_eq!(link(&desk, "Bekijk en print het"), own, "{}", demo.kind);
        let sheet = pair.samuel.page(&own);
        for words in [
            "Samuel Tesfaye",
            "Had een mentor in het programma",
            "Verder Kijken",
            "1 september 2026",
            ">1,50<",
            "3 van 3",
        ] {
            assert!(sheet.contains(words), "{}: {words}: {sheet}", demo.kind);
        }
        assert!(!sheet.contains("Soraya"), "of one person alone: {sheet}");
        let theirs = format!("{}/certificaat", pair.mentee());
        let list = pair.mentor.page("/mijn/mentees");
        assert_eq!(link(&list, "Bekijk en print het"), theirs, "{}", demo.kind);
        let sheet = pair.mentor.page(&theirs);
        assert!(
            sheet.contains("Soraya Blinker") && sheet.contains("Was mentor in het programma"),
            "{sheet}"
        );
        assert!(sheet.contains("2 van 3") && !sheet.contains("Samuel"), "{sheet}");
        assert_eq!(pair.mentor.get(&own).status, 404, "{}", demo.kind);
        assert_eq!(pair.samuel.get(&theirs).status, 404, "{}", demo.kind);
        words_of_ones_own(&pair, &own);
        confirmed(&pair, (&edition, &own));
    }
}

/// Half a year later meetings and days are gone. Bringing certificates up to date takes nothing off what somebody did.
#[test]
fn a_certificate_is_never_less_than_it_was() {
    for demo in planted_demos() {
        let programme = Programme::from(&demo.demo, "echo-mentor", "2026-09-01");
        let (programme, edition) = with_days(programme, &HELD);
        let pair = Pair::begun_in(programme);
        let ravi = &pair.programme.ravi;
        for (title, _) in HELD {
            let day = link(&ravi.page(&edition), title);
            let all = guests(&ravi.page(&day));
            let both = all
                .iter()
                .flat_map(|(id, _)| [("lijst", id.as_str()), ("er", id.as_str())]);
            ravi.done(&format!("{day}/aanwezig"), &both.collect::<Vec<_>>());
        }
        pair.met("90");
        pair.said_goodbye();
        let own = format!("/mijn/mentor/{}/certificaat", pair.id);
        let told = |words: &str| pair.samuel.page(&own).contains(words);
        assert!(told(">1,50<") && told("3 van 3"), "{}", demo.demo.kind);
        for statement in [
            sql("delete from meeting where minutes >= 0"),
            sql("delete from edition_day_seen where number >= 2"),
        ] {
            demo.write(statement);
        }
        ravi.done(&format!("{edition}/certificaten"), &[]);
        assert!(told(">1,50<") && told("3 van 3"), "{}", demo.demo.kind);
    }
}

/// Words stand on it only where somebody puts them there, and lead nowhere else.
fn words_of_ones_own(pair: &Pair<'_>, own: &str) {
    assert!(!pair.samuel.page(own).contains("in mijn eigen woorden"));
    let away = pair.samuel.send(own, &[("woorden", "Bel me op 06 12345678")]);
    assert_eq!(away.status, 422, "{}", away.body);
    assert!(away.body.contains("06 12345678"), "what was typed stays");
    pair.samuel.done(own, &[("woorden", "Ik durf te bellen.")]);
    let sheet = pair.samuel.page(own);
    assert!(
        sheet.contains("in mijn eigen woorden") && sheet.contains("<bdi>Ik durf te bellen.</bdi>"),
        "{sheet}"
    );
    // In another language Dutch stays, and the other stands beside it.
    let turkish = pair.samuel.page(&format!("{own}?taal=tr"));
    assert!(
        turkish.contains("lang=\"nl\"")
            && turkish.contains("Had een mentor")
            && turkish.contains("Sertifika"),
        "{turkish}"
    );
}

/// The coordinator brings them up to date, prints them all, and confirms the number of one.
fn confirmed(pair: &Pair<'_>, (edition, own): (&str, &str)) {
    let ravi = &pair.programme.ravi;
    let day = link(&ravi.page(edition), "Afscheid");
    let all = guests(&ravi.page(&day));
    let both = all
        .iter()
        .flat_map(|(id, _)| [("lijst", id.as_str()), ("er", id.as_str())]);
    ravi.done(&format!("{day}/aanwezig"), &both.collect::<Vec<_>>());
    let certificates = format!("{edition}/certificaten");
    ravi.done(&certificates, &[]);
    let page = ravi.page(&certificates);
    assert_eq!(page.matches("class=\"certificate\"").count(), 2, "{page}");
    assert_eq!(page.matches("3 van 3").count(), 2, "{page}");
    assert!(page.contains("Ik durf te bellen."), "{page}");
    let number = between(&pair.samuel.page(own), "noem nummer ", ".").to_owned();
    let check = format!("{}/certificaten", pair.programme.at);
    let typed = number.to_lowercase().replace('-', "+");
    let found = ravi.page(&format!("{check}?nummer={typed}"));
    assert!(
        found.contains("Dit certificaat klopt") && found.contains("Samuel Tesfaye"),
        "{number}: {found}"
    );
    let unknown = ravi.page(&format!("{check}?nummer=00000-00000"));
    assert!(unknown.contains("Dit nummer vinden we niet"), "{unknown}");
    for somebody in [&pair.samuel, &pair.mentor] {
        for path in [&certificates, &check] {
            assert_eq!(somebody.get(path).status, 404, "{path}");
        }
        assert_eq!(somebody.send(&certificates, &[]).status, 404);
    }
}
