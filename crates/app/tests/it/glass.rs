//! Stories of broken glass: a safeguarding officer asks, another role says yes, one record is read for an hour and no longer,
//! and somebody who had no part in it looks back.

use jiff::{SignedDuration, Timestamp};
use kit::db::sql;

use crate::demo::{Demo, PlantedDemo, Somebody, demos, link, planted_demos};

const OFFICER: &str = "Elif Aksoy";
const LEADER: &str = "Hanneke Roelofs";
const PRIVACY: &str = "Saskia Overmars";

/// What Elif types about Noor, with one field otherwise.
pub(crate) fn question<'a>(field: &str, value: &'a str) -> Vec<(&'static str, &'a str)> {
    let all = [
        ("naam", "noor de Wit"),
        ("geboren", "2011-11-09"),
        ("klas", "T3A"),
        ("gevaar", "missing"),
        ("waarom", "Zij kwam <b>niet</b> thuis."),
    ];
    all.map(|(name, usual)| (name, if name == field { value } else { usual }))
        .to_vec()
}

/// The address of Noor, as her tutor finds it.
fn noor_of(vera: &Somebody<'_>) -> String {
    link(&vera.page(&link(&vera.page("/mijn"), "t3a")), "Noor de Wit")
}

/// The address that ends so in the first form that has one.
pub(crate) fn form(page: &str, ending: &str) -> String {
    let at = page
        .find(&format!("/{ending}\" method=\"post\""))
        .unwrap_or_else(|| panic!("no form for {ending} in {page}"));
    let from = page[..at].rfind('"').map_or(0, |quote| quote + 1);
    format!("{}/{ending}", &page[from..at])
}

/// Asked by Elif and approved by Hanneke; gives the address of the glass at the officer's.
pub(crate) fn approved(elif: &Somebody<'_>, hanneke: &Somebody<'_>) -> String {
    elif.done("/noodtoegang", &question("", ""));
    let yes = form(&hanneke.page("/beheer/noodtoegang"), "goedkeuring");
    hanneke.done(&yes, &[]);
    let begin = form(&elif.page("/noodtoegang"), "begin");
    begin.trim_end_matches("/begin").to_owned()
}

/// Everybody who takes part.
pub(crate) struct Parts<'a> {
    pub elif: Somebody<'a>,
    pub hanneke: Somebody<'a>,
    saskia: Somebody<'a>,
    vera: Somebody<'a>,
    way: String,
    noor: String,
}

impl<'a> Parts<'a> {
    pub fn of(demo: &'a Demo) -> Self {
        let vera = demo.be("Vera Noordhoek");
        let noor = noor_of(&vera);
        Self {
            elif: demo.be(OFFICER),
            hanneke: demo.be(LEADER),
            saskia: demo.be(PRIVACY),
            way: format!("{noor}/reis"),
            vera,
            noor,
        }
    }
}

#[test]
fn it_is_asked_approved_read_closed_and_reviewed() {
    for demo in demos() {
        let parts = Parts::of(&demo);
        let Parts {
            elif,
            hanneke,
            saskia,
            way,
            ..
        } = &parts;
        assert_eq!(elif.get(way).status, 404, "{}", demo.kind);
        let ask = link(&elif.page("/mijn"), "Noodtoegang");
        elif.done(&ask, &question("", ""));
        let waits = hanneke.page(&link(&hanneke.page("/mijn"), "Noodtoegang"));
        assert!(
            waits.contains("Zij kwam &lt;b&gt;niet") && waits.contains("Noor de Wit"),
            "{waits}"
        );
        assert_eq!(elif.get(way).status, 404, "nobody said yes");
        hanneke.done(&form(&waits, "goedkeuring"), &[]);
        assert_eq!(elif.get(way).status, 404, "it was not opened");
        let begin = form(&elif.page("/noodtoegang"), "begin");
        assert_eq!(elif.done(&begin, &[]), *way);
        let read = elif.page(way);
        assert!(read.contains("Je leest met noodtoegang, tot"), "{read}");
        assert!(!read.contains("/verloop"), "no buttons of a tutor: {read}");
        assert!(
            elif.page(&format!("{}/gesprek", parts.noor))
                .contains("Je leest met noodtoegang")
        );
        // Whoever watches over it sees what is open, by whom, until when, and when it is to be looked back on.
        let running = saskia.page("/beheer/noodtoegang");
        for words in [
            "Nu open",
            "Gevraagd door <bdi>Elif Aksoy",
            "Antwoord van <bdi>Hanneke Roelofs",
            "17 oktober 2026",
        ] {
            assert!(running.contains(words), "{}: no {words} in {running}", demo.kind);
        }
        unseen(&demo);
        let own = form(&read, "einde");
        let case = format!("/beheer{}", own.trim_end_matches("/einde"));
        let verdict = format!("{case}/oordeel");
        let fields = [
            ("oordeel", "in-order"),
            ("bevinding", "Het was nodig, en niet meer."),
            ("zien", "nu"),
        ];
        assert_eq!(saskia.send(&verdict, &fields).status, 409, "while it is open");
        elif.done(&form(&read, "einde"), &[]);
        assert_eq!(elif.get(way).status, 404, "closed");
        assert_eq!(elif.send(&begin, &[]).status, 409, "it is not opened again");
        let seen = saskia.page(&case);
        assert_eq!(seen.matches("class=\"look\"").count(), 2, "both pages: {seen}");
        assert!(
            seen.contains("17 oktober 2026"),
            "seven days after 10 October: {seen}"
        );
        let short = saskia.send(&verdict, &[("oordeel", "in-order"), ("bevinding", "ja")]);
        assert!(
            short.status == 422 && short.body.contains(">ja</textarea>"),
            "{}",
            short.body
        );
        assert_eq!(
            short.body.matches("class=\"field-error\"").count(),
            2,
            "both at once"
        );
        unseen(&demo);
        saskia.done(&verdict, &fields);
        // Pressed twice it stood so already; said otherwise it is a conflict.
        assert!(saskia.done(&verdict, &fields).ends_with("gedaan=stond-al"));
        let otherwise = [fields[0], ("bevinding", "Toch was het niet nodig."), fields[2]];
        assert_eq!(saskia.send(&verdict, &otherwise).status, 409);
        assert!(elif.page("/noodtoegang").contains("niet meer gelezen dan nodig"));
        told(&demo, saskia);
    }
}

/// What Noor sees says nothing of it yet, and neither does the file with everything.
pub(crate) fn unseen(demo: &Demo) {
    let noor = demo.be("Noor de Wit");
    let (looks, all) = (noor.page("/mijn/wie-keek"), noor.page("/mijn/alles"));
    assert!(
        !looks.contains(OFFICER) && !looks.contains("noodtoegang"),
        "{}: {looks}",
        demo.kind
    );
    assert!(!all.contains("noodtoegang openen"), "{}: {all}", demo.kind);
    assert!(!all.contains("<h2>Noodtoegang"), "{}: {all}", demo.kind);
}

/// Noor reads who looked and by which way, and the logbook says the same.
fn told(demo: &Demo, saskia: &Somebody<'_>) {
    let looks = demo.be("Noor de Wit").page("/mijn/wie-keek");
    for words in [
        OFFICER,
        "via noodtoegang",
        "veranderde noodtoegang tot jouw gegevens",
    ] {
        assert!(looks.contains(words), "{}: no {words} in {looks}", demo.kind);
    }
    let logbook = saskia.page("/beheer/logboek");
    for words in ["via noodtoegang", "Tweede persoon: <bdi>Hanneke Roelofs"] {
        assert!(logbook.contains(words), "{}: no {words} in {logbook}", demo.kind);
    }
    let all = demo.be("Noor de Wit").page("/mijn/alles");
    assert!(all.contains("Noodtoegang") && !all.contains("thuis."), "{all}");
}

#[test]
fn nobody_opens_it_alone_or_for_another() {
    for demo in demos() {
        let parts = Parts::of(&demo);
        let Parts {
            elif,
            hanneke,
            saskia,
            way,
            ..
        } = &parts;
        // A name, day or class that does not fit finds nobody, and what was typed stays.
        for (field, value) in [
            ("naam", "Noor Wit"),
            ("naam", "%"),
            ("geboren", "2011-11-10"),
            ("geboren", "gisteren"),
            ("klas", "t3b"),
            ("gevaar", "zomaar"),
            ("waarom", "spoed"),
        ] {
            let refused = elif.send("/noodtoegang", &question(field, value));
            assert_eq!(refused.status, 422, "{field} {value} {}", demo.kind);
            assert!(refused.body.contains("field-error"), "{}", refused.body);
        }
        elif.done("/noodtoegang", &question("", ""));
        assert_eq!(elif.send("/noodtoegang", &question("", "")).status, 422, "twice");
        let waits = saskia.page("/beheer/noodtoegang");
        let yes = form(&waits, "weigering").replace("weigering", "goedkeuring");
        let officers = yes.replace("/beheer", "").replace("/goedkeuring", "");
        // The one privacy officer looks back, so somebody else says yes, and the page says who.
        assert!(!waits.contains("/goedkeuring"), "{waits}");
        assert!(
            waits.contains("Wie wel ja of nee kan zeggen:") && waits.contains("<bdi>Hanneke Roelofs</bdi>"),
            "{waits}"
        );
        let alone = saskia.send(&yes, &[]);
        assert!(
            alone.status == 422 && alone.body.contains("geen privacyfunctionaris over"),
            "{}",
            alone.body
        );
        assert_eq!(elif.send(&yes, &[]).status, 404, "one's own");
        assert_eq!(elif.send(&format!("{officers}/begin"), &[]).status, 404);
        // An administrator, a tutor, Noor herself and her mother have nothing to do with it.
        for name in ["Joost Ketelaar", "Vera Noordhoek", "Noor de Wit", "Anja de Wit"] {
            let other = demo.be(name);
            for path in ["/noodtoegang", "/beheer/noodtoegang"] {
                assert_eq!(other.get(path).status, 404, "{name} {path}");
            }
            let no = yes.replace("goedkeuring", "weigering");
            let tried = [
                other.send("/noodtoegang", &question("", "")),
                other.send("/noodtoegang", &question("klas", "t3b")),
                other.send(&yes, &[]),
                other.send(&no, &[]),
                other.send(&format!("{officers}/begin"), &[]),
                other.send(&format!("{officers}/einde"), &[]),
            ];
            assert_eq!(tried.map(|answer| answer.status), [404; 6], "{name}");
        }
        hanneke.done(&yes.replace("goedkeuring", "weigering"), &[]);
        assert_eq!(hanneke.send(&yes, &[]).status, 409, "it was answered");
        assert_eq!(elif.send(&format!("{officers}/begin"), &[]).status, 404);
        assert_eq!(elif.get(way).status, 404);
        assert!(elif.page("/noodtoegang").contains("Geweigerd"));
    }
}

#[test]
fn through_it_one_reads_one_person_and_nothing_else() {
    for demo in demos() {
        let parts = Parts::of(&demo);
        let Parts {
            elif,
            vera,
            way,
            noor,
            ..
        } = &parts;
        let talk = [("tekst", "Zij wil naar de havo."), ("dag", "2026-10-09")];
        vera.done(&format!("{noor}/gesprek"), &talk);
        let own = approved(elif, &parts.hanneke);
        elif.done(&format!("{own}/begin"), &[]);
        assert_eq!(elif.get(way).status, 200, "{}", demo.kind);
        let talks = elif.page(&format!("{noor}/gesprek"));
        let talk = link(&talks, "oktober");
        assert!(talk.starts_with("/gesprekken/"), "{talks}");
        assert!(elif.page(&talk).contains("Zij wil naar de havo."));
        // Nothing is taken along on paper or in a calendar.
        for more in ["blad", "agenda"] {
            assert_eq!(elif.get(&format!("{talk}/{more}")).status, 404, "{more}");
        }
        let group = link(&vera.page("/mijn"), "t3a");
        let others = vera.page(&group);
        let other = others
            .split("href=\"/mensen/")
            .skip(1)
            .map(|rest| format!("/mensen/{}", &rest[..32]))
            .find(|person| person != noor)
            .unwrap_or_default();
        for path in [
            format!("{other}/reis"),
            format!("{other}/gesprek"),
            format!("{group}/toevalsmeter"),
            format!("{group}/stappen"),
        ] {
            assert_eq!(elif.get(&path).status, 404, "{path}");
        }
        let written = [
            elif.send(
                &format!("{noor}/gesprek"),
                &[("tekst", "x"), ("dag", "2026-10-09")],
            ),
            elif.send(&format!("{noor}/uitnodiging"), &[]),
            elif.send(&talk, &[("tekst", "x"), ("gezien", "x")]),
            elif.send(&format!("{talk}/intrekking"), &[]),
            elif.send(
                &format!("{group}/taken"),
                &[
                    ("wat", "near-peer"),
                    ("wie", &noor["/mensen/".len()..]),
                    ("voor", "2026-12-10"),
                ],
            ),
        ];
        assert!(
            written.iter().all(|answer| [404, 422].contains(&answer.status)),
            "{:?}",
            written.iter().map(|answer| answer.status).collect::<Vec<_>>()
        );
        assert!(!elif.page("/mijn/alles").contains("Noor"));
        // Another officer of the organisation has no part in it: the glass is the one of who asked.
        assert_eq!(parts.saskia.get(way).status, 404);
        assert_eq!(parts.hanneke.get(way).status, 404);
    }
}

#[test]
fn after_an_hour_or_a_day_it_is_over() {
    for demo in planted_demos() {
        let be = |handle: &str| be(&demo, handle);
        let (elif, hanneke, vera) = (be("elif"), be("hanneke"), be("vera"));
        let noor = id(&demo, "noor");
        let way = format!("/mensen/{noor}/reis");
        let own = approved(&elif, &hanneke);
        elif.done(&format!("{own}/begin"), &[]);
        assert_eq!(elif.get(&way).status, 200, "{}", demo.demo.kind);
        let row = &demo.read(sql("select opened_at from glass order by id"))[0];
        let opened: Timestamp = row.get("opened_at").unwrap();
        let back = |minutes| {
            let earlier = opened - SignedDuration::from_mins(minutes);
            demo.write(sql("update glass set opened_at = $1").bind(earlier));
        };
        back(59);
        assert_eq!(elif.get(&way).status, 200, "a minute before");
        back(61);
        assert_eq!(elif.get(&way).status, 404, "a minute after");
        assert_eq!(elif.send(&format!("{own}/einde"), &[]).status, 409);
        assert_eq!(elif.send(&format!("{own}/begin"), &[]).status, 409);
        // Another hour is another question, and another yes.
        elif.done("/noodtoegang", &question("", ""));
        let yes = form(&hanneke.page("/beheer/noodtoegang"), "goedkeuring");
        demo.write(
            sql("update glass set until = $1 where opened_at is null")
                .bind(opened - SignedDuration::from_mins(1)),
        );
        assert_eq!(hanneke.send(&yes, &[]).status, 409, "a day was over");
        assert!(elif.page("/noodtoegang").contains("Niet op tijd geopend"));
        assert_eq!(elif.get(&way).status, 404);
        assert_eq!(vera.get(&way).status, 200, "her tutor reads on");
    }
}

/// Hanneke leads the school and is Noor's mother; Saskia is kept from her by a court. Neither reads that somebody fears for Noor, and
/// neither says no.
#[test]
fn whoever_is_too_close_has_no_part_in_it() {
    for demo in planted_demos() {
        let be = |handle: &str| be(&demo, handle);
        let (elif, hanneke, saskia) = (be("elif"), be("hanneke"), be("saskia"));
        elif.done("/noodtoegang", &question("", ""));
        let waits = hanneke.page("/beheer/noodtoegang");
        let yes = form(&waits, "goedkeuring");
        let noor = format!("person:{}", id(&demo, "noor"));
        // Also when it is over: it was in the year before.
        demo.write(
            sql(
                "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
                 select r.tenant, 'home', $1, r.kind, $2, r.valid_from, '2026-09-01T00:00:00.000000000Z', r.basis, $3 \
                 from relation r where r.kind = 'guardian-with-authority' and r.object = $2 order by r.id limit 1",
            )
            .bind(format!("person:{}", id(&demo, "hanneke")))
            .bind(noor.as_str())
            .bind(id(&demo, "joost")),
        );
        demo.write(
            sql(
                "insert into forbid (tenant, id, about, against, kind, valid_from) \
                 select tenant, 'apart', $1, $2, 'court-ban', '2026-09-01T00:00:00.000000000Z' from person where id = $2",
            )
            .bind(noor.as_str())
            .bind(id(&demo, "saskia")),
        );
        for close in [&hanneke, &saskia] {
            let page = close.page("/beheer/noodtoegang");
            assert!(!page.contains("kwam &lt;b&gt;niet"), "{}: {page}", demo.demo.kind);
            assert_eq!(close.send(&yes, &[]).status, 404, "{}", demo.demo.kind);
            let no = yes.replace("goedkeuring", "weigering");
            assert_eq!(close.send(&no, &[]).status, 404, "{}", demo.demo.kind);
        }
        // Nor does a parent who watches over safety ask for their own child.
        demo.write(
            sql("update relation set subject = $1 where id = 'home'")
                .bind(format!("person:{}", id(&demo, "elif"))),
        );
        demo.write(sql("update glass set until = '2026-10-01T00:00:00.000000000Z'"));
        assert_eq!(elif.send("/noodtoegang", &question("", "")).status, 422);
        // Hanneke, who has nothing to do with Noor any more, reads what was asked again only if somebody may ask.
        assert!(!hanneke.page("/beheer/noodtoegang").contains("goedkeuring"));
    }
}

/// The id of somebody in Het Kompas.
pub(crate) fn id<'a>(demo: &'a PlantedDemo, handle: &str) -> &'a str {
    let found = demo.residents.iter().find(|(_, _, known)| known == handle);
    found.map_or("", |(_, id, _)| id)
}

pub(crate) fn be<'a>(demo: &'a PlantedDemo, handle: &str) -> Somebody<'a> {
    demo.demo.be_id(id(demo, handle))
}
