//! Stories of the way of young people: what is offered and answered, what was had and looked back on, who sees to what, and who
//! sees nothing of it.

use crate::demo::{Demo, Somebody, between, demos, form_after, link};

/// The class of Vera, and Noor in it.
pub struct Class<'a> {
    pub vera: Somebody<'a>,
    noor: Somebody<'a>,
    pub group: String,
    id: String,
}

impl<'a> Class<'a> {
    pub fn of(demo: &'a Demo) -> Self {
        let (vera, noor) = (demo.be("Vera Noordhoek"), demo.be("Noor de Wit"));
        let group = link(&vera.page("/mijn"), "t3a");
        let person = link(&vera.page(&group), "Noor de Wit");
        Self {
            vera,
            noor,
            group,
            id: person["/mensen/".len()..].to_owned(),
        }
    }

    /// Vera offers Noor a talk on a day.
    fn offer(&self, title: &str, day: &str) -> crate::server::Answer {
        let fields = [
            ("wat", "talks-a-year"),
            ("wie", self.id.as_str()),
            ("soort", "talk"),
            ("titel", title),
            ("dag", day),
        ];
        self.vera.send(&format!("{}/aanbod", self.group), &fields)
    }
}

#[test]
fn a_tutor_offers_something_and_the_young_person_answers() {
    for demo in demos() {
        let class = Class::of(&demo);
        let meter = class.vera.page(&format!("{}/toevalsmeter", class.group));
        assert!(
            meter.contains("Nog niets aangeboden") && meter.contains("Noor de Wit"),
            "{meter}"
        );
        // What is offered has a name, and a day that is still to come.
        let nameless = class.offer("", "2026-12-10");
        assert_eq!(nameless.status, 422, "{}", demo.kind);
        assert!(nameless.body.contains("Zeg hoe het heet"), "{}", nameless.body);
        assert_eq!(class.offer("Praten", "2026-10-01").status, 422);
        assert_eq!(class.offer("Praten over <b>later</b>", "2026-12-10").status, 303);

        // A form that is sent twice makes one offer.
        assert_eq!(class.offer("Praten over <b>later</b>", "2026-12-10").status, 303);
        let own = class.noor.page("/mijn/reis");
        assert_eq!(own.matches("Praten over &lt;b&gt;later&lt;").count(), 1, "{own}");
        let answer = form_after(&own, "Praten over").to_owned();
        class.noor.done(&answer, &[("zeg", "accept")]);
        let seen = class.vera.page(&format!("/mensen/{}/reis", class.id));
        assert!(
            between(&seen, "Praten over", "</form>").contains("zei ja"),
            "{seen}"
        );
        // Vera takes it back; whoever comes after that is told, and nothing else happens.
        let verloop = form_after(&seen, "Praten over").to_owned();
        class.vera.done(&verloop, &[("zeg", "withdraw")]);
        let late = class.noor.send(&answer, &[("zeg", "accept")]);
        assert_eq!(late.status, 422, "{}", demo.kind);
        assert!(late.body.contains("ingetrokken"), "{}", late.body);
        // And who looked is told to Noor.
        assert!(class.noor.page("/mijn/wie-keek").contains("Vera Noordhoek"));
    }
}

#[test]
fn nobody_else_sees_or_changes_it() {
    for demo in demos() {
        let class = Class::of(&demo);
        assert_eq!(class.offer("Praten", "2026-12-10").status, 303);
        let answer = form_after(&class.noor.page("/mijn/reis"), "Praten").to_owned();
        let way = format!("/mensen/{}/reis", class.id);
        let settle = form_after(&class.vera.page(&way), "Praten").to_owned();
        let meter = format!("{}/toevalsmeter", class.group);
        // A tutor of other classes, another pupil, somebody's mother, the administrator, and the privacy officer.
        for name in [
            "Gijs Verhulst",
            "Kyra Blom",
            "Carmen Blom",
            "Joost Ketelaar",
            "Saskia Overmars",
        ] {
            let other = demo.be(name);
            for path in [way.as_str(), meter.as_str()] {
                assert_eq!(other.get(path).status, 404, "{name} {path} {}", demo.kind);
            }
            let sent = [
                other.send(&answer, &[("zeg", "accept")]),
                other.send(&settle, &[("zeg", "withdraw")]),
                other.send(
                    &format!("{}/aanbod", class.group),
                    &[
                        ("wat", "talks-a-year"),
                        ("wie", &class.id),
                        ("soort", "talk"),
                        ("titel", "x"),
                    ],
                ),
                other.send(
                    &format!("{}/taken", class.group),
                    &[
                        ("wat", "talks-a-year"),
                        ("wie", &class.id),
                        ("voor", "2026-12-10"),
                    ],
                ),
            ];
            let statuses = sent.map(|answer| answer.status);
            assert_eq!(statuses, [404; 4], "{name} {}", demo.kind);
        }
        // Vera does not answer for Noor, and Noor does not settle for Vera.
        assert_eq!(class.vera.send(&answer, &[("zeg", "accept")]).status, 404);
        assert_eq!(class.noor.send(&settle, &[("zeg", "withdraw")]).status, 404);
        assert!(class.noor.page("/mijn/reis").contains("wacht op je antwoord"));
    }
}

#[test]
fn three_taps_log_something_and_what_one_writes_is_ones_own() {
    for demo in demos() {
        let class = Class::of(&demo);
        let visit = [("soort", "visit"), ("veld", "zorg"), ("wanneer", "vandaag")];
        let kept = class.noor.done("/mijn/ervaringen", &visit);
        assert!(kept.starts_with("/mijn/ervaringen/"), "{kept}");
        let question = class.noor.page(&kept);
        let asked = between(&question, "name=\"vraag\" value=\"", "\"").to_owned();
        assert!(!asked.is_empty(), "{question}");
        let back = format!("{kept}/terugblik");
        let empty = class.noor.send(&back, &[("vraag", &asked), ("tekst", "  ")]);
        assert_eq!(empty.status, 422);
        let words = "Ik wist niet dat <i>koken</i> hier zo belangrijk is";
        class.noor.done(&back, &[("vraag", &asked), ("tekst", words)]);
        let own = class.noor.page("/mijn/reis");
        assert!(own.contains("koken&lt;"), "{own}");
        // Vera sees that Noor looked back, and not what she wrote.
        let seen = class.vera.page(&format!("/mensen/{}/reis", class.id));
        assert!(
            seen.contains("keek erop terug") && !seen.contains("koken"),
            "{seen}"
        );
        // The same a second time is asked about, and nothing is lost.
        let again = class.noor.send("/mijn/ervaringen", &visit);
        assert_eq!(again.status, 422, "{}", demo.kind);
        assert!(again.body.contains("Dit staat er al"), "{}", again.body);
        let another = [visit.as_slice(), &[("toch", "ja")]].concat();
        let second = class.noor.done("/mijn/ervaringen", &another);
        // Taken back it is gone, and put back it is there.
        let count = |page: &str| page.matches("/terugnemen\"").count();
        let before = count(&class.noor.page("/mijn/reis"));
        let gone = class.noor.done(&format!("{second}/terugnemen"), &[]);
        assert_eq!(count(&class.noor.page("/mijn/reis")), before - 1);
        assert!(class.noor.page(&gone).contains("Zet terug"));
        class.noor.done(&format!("{second}/terugzetten"), &[]);
        assert_eq!(count(&class.noor.page("/mijn/reis")), before);
        // What is still to come cannot have been.
        let future = [("soort", "visit"), ("wanneer", "dag"), ("dag", "2030-01-01")];
        assert_eq!(class.noor.send("/mijn/ervaringen", &future).status, 422);
    }
}

#[test]
fn somebody_sees_to_it_before_a_day_and_then_it_is_done() {
    for demo in demos() {
        let class = Class::of(&demo);
        let take = |day| {
            let fields = [
                ("wat", "near-peer"),
                ("wie", class.id.as_str()),
                ("voor", day),
                ("notitie", "Vraag Milan uit havo 4"),
            ];
            class.vera.send(&format!("{}/taken", class.group), &fields)
        };
        assert_eq!(take("2026-10-01").status, 422, "a day that has passed");
        assert_eq!(take("").status, 422);
        assert_eq!(take("2026-12-18").status, 303);
        let meter = format!("{}/toevalsmeter", class.group);
        let page = class.vera.page(&meter);
        assert!(
            page.contains("Vraag Milan uit havo 4") && page.contains("Jij zorgt hiervoor"),
            "{page}"
        );
        // The young person sees that somebody does, and not the note.
        let own = class.noor.page("/mijn/reis");
        assert!(
            own.contains("school zorgt ervoor") && !own.contains("Milan"),
            "{own}"
        );
        let end = form_after(&page, "Vraag Milan").to_owned();
        let group = &class.group["/groepen/".len()..];
        class.vera.done(&end, &[("hoe", "done"), ("groep", group)]);
        assert!(!class.vera.page(&meter).contains("Vraag Milan"));
        // Said twice it is done once; said otherwise after that, it is a conflict.
        class.vera.done(&end, &[("hoe", "done"), ("groep", group)]);
        assert_eq!(
            class
                .vera
                .send(&end, &[("hoe", "dropped"), ("groep", group)])
                .status,
            409
        );
    }
}

#[test]
fn a_mother_reads_what_comes_and_tells_that_they_talked() {
    for demo in demos() {
        let (carmen, kyra) = (demo.be("Carmen Blom"), demo.be("Kyra Blom"));
        let id = link(&carmen.page("/mijn"), "Kyra")["/mensen/".len()..].to_owned();
        let home = carmen.page(&format!("/thuis/{id}"));
        assert!(
            home.contains("Een kwartier thuis") && home.contains("name=\"moment\""),
            "{home}"
        );
        let moment = between(&home, "name=\"moment\" value=\"", "\"").to_owned();
        let done = format!("/thuis/{id}/gedaan");
        let told = carmen.done(&done, &[("moment", &moment)]);
        // Twice on a day is once.
        carmen.done(&done, &[("moment", &moment)]);
        assert!(carmen.page(&told).contains("Gedaan op"), "{}", demo.kind);
        let own = kyra.page("/mijn/reis?alles=ja");
        assert_eq!(own.matches("<bdi>Thuis over gepraat").count(), 1, "{own}");
        // What Kyra had and wrote is not on the page of her mother.
        assert!(!home.contains("terug"), "{home}");
        assert_eq!(carmen.send(&done, &[("moment", "d99")]).status, 422);
        // Her father may not come near, and the way itself is not for guardians.
        let rik = demo.be("Rik Stoop");
        assert_eq!(rik.get(&format!("/thuis/{id}")).status, 404);
        // So nothing leads there, and his own page says whom to ask.
        let desk = rik.page("/mijn");
        assert!(
            !desk.contains(&id) && desk.contains("Hier kunt u nu niet bij"),
            "{desk}"
        );
        assert_eq!(rik.send(&done, &[("moment", &moment)]).status, 404);
        assert_eq!(carmen.get(&format!("/mensen/{id}/reis")).status, 404);
    }
}

#[test]
fn the_privacy_officer_reads_the_whole_logbook_and_nobody_else_does() {
    for demo in demos() {
        let class = Class::of(&demo);
        assert_eq!(
            demo.be("Gijs Verhulst")
                .get(&format!("/mensen/{}", class.id))
                .status,
            404
        );
        let saskia = demo.be("Saskia Overmars");
        let all = saskia.page("/beheer/logboek");
        assert!(
            all.contains("Vera Noordhoek") && all.contains("Noor de Wit"),
            "{all}"
        );
        let denied = saskia.page("/beheer/logboek?alleen=nee");
        assert!(
            denied.contains("Gijs Verhulst") && denied.contains("niets mee te maken"),
            "{denied}"
        );
        assert!(!denied.contains(">Vera Noordhoek<"), "{denied}");
        for name in ["Joost Ketelaar", "Vera Noordhoek", "Noor de Wit"] {
            assert_eq!(
                demo.be(name).get("/beheer/logboek").status,
                404,
                "{name} {}",
                demo.kind
            );
        }
    }
}

#[test]
fn a_counsellor_sees_the_years_and_agrees_on_more() {
    for demo in demos() {
        let class = Class::of(&demo);
        let marieke = demo.be("Marieke van der Laan");
        let years = marieke.page("/jaren");
        assert!(
            years.contains("/jaren/vmbo-tl-3") && years.contains("Klas t3a"),
            "{years}"
        );
        let year = marieke.page("/jaren/vmbo-tl-3");
        assert!(
            year.contains("Twee gesprekken over je toekomst per jaar"),
            "{year}"
        );
        // Numbers of classes, and no name of a young person.
        assert!(!year.contains("Noor de Wit"), "{year}");
        assert_eq!(marieke.get("/jaren/vmbo-tl-9").status, 404);
        for name in ["Vera Noordhoek", "Noor de Wit", "Joost Ketelaar", "Carmen Blom"] {
            let other = demo.be(name);
            for path in ["/jaren", "/jaren/vmbo-tl-3", "/jaren/vmbo-tl-3/cijfers.csv"] {
                assert_eq!(other.get(path).status, 404, "{name} {path} {}", demo.kind);
            }
        }
        // She agrees that three talks a year are asked here, from today on and with a reason.
        let agree = |count: &str, from: &str, why: &str| {
            let fields = [("aantal", count), ("van", from), ("tot", ""), ("waarom", why)];
            marieke.send("/beheer/lob-plan/talks-a-year/afspraak", &fields)
        };
        for (count, from, why) in [
            ("3", "2026-10-10", ""),
            ("3", "2026-10-09", "Meer praten"),
            ("21", "2026-10-10", "Meer praten"),
            ("veel", "2026-10-10", "Meer praten"),
        ] {
            assert_eq!(agree(count, from, why).status, 422, "{count} {from} {why}");
        }
        let two = class
            .vera
            .page(&format!("{}/toevalsmeter/talks-a-year", class.group));
        assert!(two.contains("Het gaat om 2 keer"), "{two}");
        assert_eq!(
            agree("3", "2026-10-10", "Meer praten").status,
            303,
            "{}",
            demo.kind
        );
        let three = class
            .vera
            .page(&format!("{}/toevalsmeter/talks-a-year", class.group));
        assert!(three.contains("Het gaat om 3 keer"), "{three}");
        // Nobody else sets it; who leads or keeps the house reads it.
        let plan = [
            ("aantal", "0"),
            ("van", "2026-10-10"),
            ("tot", ""),
            ("waarom", "Minder"),
        ];
        for (name, reads) in [
            ("Vera Noordhoek", 404),
            ("Noor de Wit", 404),
            ("Saskia Overmars", 404),
            ("Joost Ketelaar", 200),
        ] {
            let other = demo.be(name);
            assert_eq!(other.get("/beheer/lob-plan").status, reads, "{name}");
            let sent = other.send("/beheer/lob-plan/talks-a-year/afspraak", &plan);
            assert_eq!(sent.status, 404, "{name} {}", demo.kind);
        }
        // Ended, the norm holds again.
        let page = marieke.page("/beheer/lob-plan/talks-a-year");
        let id = between(&page, "name=\"afspraak\" value=\"", "\"").to_owned();
        marieke.done("/beheer/lob-plan/talks-a-year/einde", &[("afspraak", &id)]);
        let again = class
            .vera
            .page(&format!("{}/toevalsmeter/talks-a-year", class.group));
        assert!(again.contains("Het gaat om 2 keer"), "{again}");
    }
}

/// A counsellor gives something to the tutor of the class, who sees on the own desk that it is there, and by when.
#[test]
fn a_counsellor_gives_something_to_the_tutor_of_the_class() {
    for demo in demos() {
        let class = Class::of(&demo);
        let marieke = demo.be("Marieke van der Laan");
        let page = marieke.page(&format!("{}/toevalsmeter/near-peer", class.group));
        let owner = between(&page, "id=\"eigenaar\"", "</select>");
        let (_, vera) = owner
            .split_once("Vera Noordhoek")
            .map_or(("", ""), |(before, _)| {
                before.rsplit_once("value=\"").unwrap_or_default()
            });
        let vera = vera.split('"').next().unwrap_or_default().to_owned();
        assert_eq!(vera.len(), 32, "{owner}");
        // A tutor of other classes is no choice, and cannot be made one.
        assert!(!owner.contains("Gijs Verhulst"), "{owner}");
        let give = |owner: &str| {
            let fields = [
                ("wat", "near-peer"),
                ("wie", class.id.as_str()),
                ("voor", "2026-12-18"),
                ("notitie", "Milan wil wel"),
                ("eigenaar", owner),
            ];
            marieke.send(&format!("{}/taken", class.group), &fields)
        };
        let nobody = give(&"0".repeat(32));
        assert_eq!(nobody.status, 422, "{}", demo.kind);
        assert!(nobody.body.contains("Milan wil wel"), "{}", nobody.body);
        assert_eq!(give(&vera).status, 303, "{}", demo.kind);
        let meter = class.vera.page(&format!("{}/toevalsmeter", class.group));
        assert!(
            meter.contains("Milan wil wel") && meter.contains("Jij zorgt hiervoor"),
            "{meter}"
        );
        assert!(
            class.vera.page("/mijn").contains("Je zorgt voor één ding"),
            "{}",
            demo.kind
        );
        assert!(
            !marieke.page("/mijn").contains("Je zorgt voor één ding"),
            "{}",
            demo.kind
        );
    }
}
