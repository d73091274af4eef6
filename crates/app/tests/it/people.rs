//! Stories of the people of Het Kompas: who sees what, who may change what, and that each look is told to whom it is about.

use world::World;

use crate::demo::{demos, demos_on, link};

#[test]
fn noor_stands_where_her_school_says_and_is_led_to_her_doors() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        let desk = noor.page("/mijn");
        assert!(
            desk.contains("vmbo theoretisch (mavo)") && desk.contains("Klas t3a"),
            "{desk}"
        );
        let doors = link(&desk, "Bekijk je deuren");
        assert!(
            doors.starts_with("/deuren?waar=vmbo-tl-3"),
            "{}: {doors}",
            demo.kind
        );
        let page = noor.page(&doors);
        assert!(page.contains("Je zit in"), "{page}");
        // A page with a person on it stays nowhere.
        assert_eq!(noor.get("/mijn").header("cache-control"), Some("no-store"));
    }
}

#[test]
fn a_tutor_sees_the_own_class_and_each_look_is_told() {
    for demo in demos() {
        let (vera, noor) = (demo.be("Vera Noordhoek"), demo.be("Noor de Wit"));
        assert!(
            noor.page("/mijn/wie-keek").contains("Nog niemand"),
            "{}",
            demo.kind
        );
        let class = vera.page(&link(&vera.page("/mijn"), "t3a"));
        // 26 are in t3a, as world/kompas/classes.toml says.
        assert!(
            class.contains("leerlingen, op volgorde van het alfabet"),
            "{class}"
        );
        let page = link(&class, "Noor de Wit");
        let seen = vera.page(&page);
        assert!(seen.contains("Je ziet dit als mentor"), "{seen}");
        let told = noor.page("/mijn/wie-keek");
        assert!(told.contains("<bdi>Vera Noordhoek</bdi>"), "{told}");
        assert!(told.contains("waar je staat en wat er is afgesproken"), "{told}");
        assert!(told.contains("in een lijst van je klas"), "{told}");
        // Gijs is the tutor of other classes, and for him Noor is nowhere.
        let gijs = demo.be("Gijs Verhulst");
        let (foreign, absent) = (
            gijs.get(&page),
            gijs.get("/mensen/00000000000000000000000000000000"),
        );
        assert_eq!((foreign.status, absent.status), (404, 404));
        let same = |answer: &str| answer.replace("/mensen/00000000000000000000000000000000", &page);
        assert_eq!(foreign.body, same(&absent.body));
    }
}

#[test]
fn a_mother_sees_her_daughter_and_a_father_with_a_ban_does_not() {
    for demo in demos() {
        let carmen = demo.be("Carmen Blom");
        let page = link(&carmen.page("/mijn"), "Kyra");
        assert_eq!(carmen.get(&page).status, 200);
        let rik = demo.be("Rik Stoop");
        assert_eq!(rik.get(&page).status, 404, "{}", demo.kind);
        let kyra = demo.be("Kyra Blom");
        let told = kyra.page("/mijn/wie-keek");
        assert!(
            told.contains("Carmen Blom") && !told.contains("Rik Stoop"),
            "{told}"
        );
    }
}

#[test]
fn a_mother_stops_seeing_on_the_day_her_daughter_is_eighteen() {
    // Mare is eighteen on 2 October; her mother saw her until then.
    for (day, status) in [("2026-10-01", 200), ("2026-10-02", 404)] {
        for demo in demos_on(day) {
            let sietske = demo.be("Sietske Zijlstra");
            let page = link(&sietske.page("/mijn"), "Mare");
            assert_eq!(sietske.get(&page).status, status, "{day} {}", demo.kind);
        }
    }
}

#[test]
fn an_administrator_keeps_people_right_and_sees_no_guidance() {
    for demo in demos() {
        let joost = demo.be("Joost Ketelaar");
        let found = joost.page("/beheer/mensen?wie=young&naam=wit");
        let page = joost.page(&link(&found, "Noor de Wit"));
        assert!(
            page.contains("Je ziet dit als beheerder") && !page.contains("Waar deze leerling staat"),
            "{page}"
        );
        assert!(page.contains("Ouder of voogd:"), "{page}");
        // Nobody without the task finds the list, and a pupil is told so like any stranger.
        for name in ["Noor de Wit", "Vera Noordhoek", "Saskia Overmars"] {
            assert_eq!(
                demo.be(name).get("/beheer/mensen").status,
                404,
                "{name} {}",
                demo.kind
            );
        }
    }
}

#[test]
fn a_new_right_takes_two_people_and_ends_at_the_next_click() {
    for demo in demos() {
        let (joost, saskia, gijs) = (
            demo.be("Joost Ketelaar"),
            demo.be("Saskia Overmars"),
            demo.be("Gijs Verhulst"),
        );
        let class = link(&demo.be("Vera Noordhoek").page("/mijn"), "t3a");
        assert_eq!(gijs.get(&class).status, 404);
        let found = joost.page("/beheer/mensen?wie=staff&naam=verhulst");
        let (page, id) = (
            link(&found, "Gijs"),
            link(&found, "Gijs")["/mensen/".len()..].to_owned(),
        );
        let group = class["/groepen/".len()..].to_owned();
        let form = |why| {
            [
                ("voor", id.as_str()),
                ("kind", "tutor-of"),
                ("object", group.as_str()),
                ("why", why),
            ]
            .to_vec()
        };
        // Without a reason the form comes back with what was typed and what is missing.
        let wrong = joost.send("/beheer/relaties/nieuw", &form(""));
        assert_eq!(wrong.status, 422);
        assert!(
            wrong.body.contains("Schrijf in het kort waarom"),
            "{}",
            wrong.body
        );
        // Sent twice it is asked once.
        for _ in 0..2 {
            joost.done("/beheer/relaties/nieuw", &form("Vera is er niet"));
        }
        let asked = joost.page("/beheer/relaties");
        assert_eq!(asked.matches("Vera is er niet").count(), 1, "{asked}");
        let request = |page: &str, what: &str| {
            let at = page.find(what).unwrap_or_else(|| panic!("no {what} in {page}"));
            let start = page[..at].rfind("/beheer/relaties/").unwrap_or_default();
            page[start..at + what.len()].to_owned()
        };
        // Who asked cannot say yes, on no way.
        let waiting = joost.page("/beheer/relaties");
        assert!(waiting.contains("Iemand anders kijkt ernaar"), "{waiting}");
        let approve = request(&saskia.page("/beheer/relaties"), "/goedkeuring");
        assert_eq!(joost.send(&approve, &[]).status, 404);
        let begin = approve.replace("/goedkeuring", "/begin");
        assert_eq!(joost.send(&begin, &[]).status, 404, "nobody said yes yet");
        saskia.done(&approve, &[]);
        assert_eq!(
            saskia.send(&begin, &[]).status,
            404,
            "only who asked lets it begin"
        );
        joost.done(&begin, &[]);
        let twice = joost.done(&begin, &[]);
        assert!(twice.ends_with("gedaan=stond-al"), "twice is once: {twice}");
        assert_eq!(gijs.get(&class).status, 200, "{}", demo.kind);
        // It ends with one click, and with it all that it opened.
        let held = joost.page(&page);
        let end = request(&held[held.find("Klas t3a").unwrap_or_default()..], "/einde");
        joost.done(&end, &[("terug", page.as_str())]);
        assert_eq!(gijs.get(&class).status, 404, "{}", demo.kind);
    }
}

#[test]
fn a_roster_is_looked_at_first_and_takes_two_when_many_are_touched() {
    let mut roster = World::new(2026).unwrap().school("kompas").unwrap().roster();
    let lara = roster
        .persons
        .iter_mut()
        .find(|person| person.name.given() == Some("Lara"))
        .unwrap();
    lara.name = feeds::roster::Name::new("Larissa", "", "Zeldzaam").unwrap();
    let one = feeds::oneroster::write::zip(&roster).unwrap();
    // Of 1,202 young people and everybody around them only the first 300 stay.
    roster.persons.truncate(300);
    let few = feeds::oneroster::write::zip(&roster).unwrap();
    for demo in demos() {
        let (joost, saskia) = (demo.be("Joost Ketelaar"), demo.be("Saskia Overmars"));
        let led = |answer: &crate::server::Answer| {
            assert_eq!(answer.status, 303, "{}", answer.body);
            answer.header("location").unwrap_or_default().to_owned()
        };
        let hand_in =
            |bytes: &[u8]| joost.hand_in("/beheer/rooster", "lijst", "C:\\school\\lijst.zip", bytes);
        let page = led(&hand_in(&one));
        let shown = joost.page(&page);
        assert!(
            shown.contains("Larissa Zeldzaam") && shown.contains("<bdi>lijst.zip</bdi>"),
            "{shown}"
        );
        let found = || {
            joost
                .page("/beheer/mensen?naam=zeldzaam+larissa")
                .contains("Larissa")
        };
        assert!(!found(), "{}: it was applied before somebody said so", demo.kind);
        joost.done(&format!("{page}/toepassing"), &[]);
        assert!(found(), "{}", demo.kind);
        assert_eq!(
            joost.send(&format!("{page}/toepassing"), &[]).status,
            409,
            "twice is once"
        );
        assert!(joost.page(&led(&hand_in(&one))).contains("Er verandert niets"));

        // Most would vanish: one stops to think, and a second person looks.
        let page = led(&hand_in(&few));
        let shown = joost.page(&page);
        assert!(
            shown.contains("zouden verdwijnen") && shown.contains("kijkt een tweede persoon mee"),
            "{shown}"
        );
        let apply = format!("{page}/toepassing");
        assert_eq!(joost.send(&apply, &[]).status, 422);
        assert_eq!(
            joost.send(&apply, &[("toch", "ja")]).status,
            404,
            "nobody said yes"
        );
        assert_eq!(
            joost.send(&format!("{page}/goedkeuring"), &[]).status,
            404,
            "not oneself"
        );
        assert!(saskia.page("/beheer/relaties").contains("lijst.zip"));
        saskia.done(&format!("{page}/goedkeuring"), &[]);
        assert_eq!(
            saskia.send(&apply, &[("toch", "ja")]).status,
            404,
            "the second person does not apply"
        );
        joost.done(&format!("{page}/intrekking"), &[]);
        assert_eq!(
            joost.send(&apply, &[("toch", "ja")]).status,
            409,
            "what was taken back is over"
        );
        assert!(found(), "{}: nothing was lost", demo.kind);

        // No list, no file, a list of nobody, and somebody without the task.
        assert_eq!(hand_in(b"geen lijst").status, 422);
        assert_eq!(hand_in(b"").status, 422);
        assert_eq!(
            joost.hand_in("/beheer/rooster", "ander", "a.zip", &one).status,
            422
        );
        assert_eq!(
            saskia.hand_in("/beheer/rooster", "lijst", "a.zip", &one).status,
            404
        );
        assert_eq!(saskia.get(&page).status, 404);
    }
}

#[test]
fn a_certificate_is_seen_and_a_mentor_meets_his_mentee_from_then_on() {
    for demo in demos() {
        let joost = demo.be("Joost Ketelaar");
        let dirk = link(&joost.page("/beheer/mensen?wie=outside&naam=dirk"), "Dirk");
        let path = format!("{dirk}/vog");
        assert!(joost.page(&path).contains("telt nu niet"), "{}", demo.kind);
        let old = [
            ("certificate", "vog"),
            ("given", "2024-01-01"),
            ("until", "2027-10-01"),
        ];
        let wrong = joost.send(&path, &old);
        assert!(
            wrong.status == 422 && wrong.body.contains("ouder dan een jaar"),
            "{}",
            wrong.body
        );
        joost.done(
            &path,
            &[
                ("certificate", "vog"),
                ("given", "2026-10-01"),
                ("until", "2027-10-01"),
            ],
        );
        assert!(joost.page(&path).contains("Joost Ketelaar"));
        // His own, or by somebody without the task, is nothing.
        let own = demo.be("Dirk Aerts").send(&path, &[("certificate", "vog")]);
        // Until his pairing begins he does not come in at all.
        assert!(matches!(own.status, 303 | 404 | 422), "{}", own.status);
        assert_eq!(demo.be("Vera Noordhoek").get(&path).status, 404);
    }
}

#[test]
fn who_is_not_signed_in_is_brought_to_the_door_and_back() {
    for demo in demos() {
        let away = demo.get("/mijn/wie-keek");
        assert_eq!(away.status, 303);
        assert_eq!(away.header("location"), Some("/demo?naar=%2Fmijn%2Fwie%2Dkeek"));
        let cookie = "cookie: kansrijk=00000000000000000000000000000001.00000000000000000000000000000002.\
                      0000000000000000000000000000000000000000000000000000000000000003\r\n";
        assert_eq!(
            demo.ask("GET", "/mijn", cookie, "").status,
            303,
            "a made-up secret"
        );
        let noor = demo.be("Noor de Wit");
        let other = noor.cookie().replace('a', "b");
        assert_eq!(
            demo.ask("GET", "/mijn", &format!("cookie: {other}\r\n"), "")
                .status,
            303
        );
    }
}
