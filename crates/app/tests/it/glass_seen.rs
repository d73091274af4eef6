//! Stories of **looking back** on broken glass: who does, when the young person sees it, and taking a question back.

use kit::db::sql;

use crate::demo::{PlantedDemo, demos, link, planted_demos};
use crate::glass::{Parts, approved, be, form, id, question, unseen};

/// A parent who does it may read along, so it can be shown later, with a reason, each time asked again, and then by itself.
#[test]
fn a_young_person_sees_it_later_when_now_is_dangerous() {
    for demo in planted_demos() {
        let be = |handle: &str| be(&demo, handle);
        let (elif, hanneke, saskia) = (be("elif"), be("hanneke"), be("saskia"));
        let own = approved(&elif, &hanneke);
        let why = ("waarom", "De vader leest op haar telefoon mee.");
        // 10 October and three months is 10 January.
        elif.done(&format!("{own}/begin"), &[]);
        elif.done(&format!("{own}/einde"), &[]);
        let verdict = format!("/beheer{own}/oordeel");
        for (day, kind) in [
            ("2027-01-11", "too late"),
            ("2026-10-10", "today"),
            ("", "no day"),
        ] {
            let fields = [
                ("oordeel", "in-order"),
                ("bevinding", "Het was nodig, en niet meer."),
                ("zien", "later"),
                ("vanaf", day),
                why,
            ];
            assert_eq!(saskia.send(&verdict, &fields).status, 422, "{kind}");
        }
        let nothing = saskia.send(&verdict, &[("zien", "later")]);
        assert_eq!(
            nothing.body.matches("class=\"field-error\"").count(),
            4,
            "all that is wrong at once: {}",
            nothing.body
        );
        saskia.done(
            &verdict,
            &[
                ("oordeel", "in-order"),
                ("bevinding", "Het was nodig, en niet meer."),
                ("zien", "later"),
                ("vanaf", "2027-01-10"),
                why,
            ],
        );
        unseen(&demo.demo);
        let case = format!("/beheer{own}");
        let waits = saskia.page("/beheer/noodtoegang");
        assert!(waits.contains("de leerling ziet het nog niet"), "{waits}");
        assert!(!hanneke.page("/beheer/noodtoegang").contains("ziet het nog niet"));
        let page = saskia.page(&case);
        assert!(
            page.contains("vanzelf op 10 januari 2027") && page.contains("leest op haar telefoon mee"),
            "{page}"
        );
        // Said again: sooner. Elif and Hanneke say nothing of it.
        let again = [("zien", "later"), ("vanaf", "2026-11-01"), why];
        assert_eq!(elif.send(&format!("{case}/tonen"), &again).status, 404);
        assert_eq!(hanneke.send(&format!("{case}/tonen"), &again).status, 404);
        saskia.done(&format!("{case}/tonen"), &again);
        assert!(saskia.page(&case).contains("vanzelf op 1 november 2026"));
        unseen(&demo.demo);
        // On the day itself it is shown, without anybody saying so; and what was seen is not hidden again.
        demo.write(sql("update glass_hold set until = '2026-10-10'"));
        let looks = be("noor").page("/mijn/wie-keek");
        assert!(
            looks.contains("veranderde noodtoegang tot jouw gegevens"),
            "{looks}"
        );
        assert!(be("noor").page("/mijn/alles").contains("Noodtoegang"));
        assert_eq!(saskia.send(&format!("{case}/tonen"), &again).status, 409);
    }
}

/// What nobody looks back on is shown by itself, so that leaving it is no way to hide it.
#[test]
fn what_nobody_looks_back_on_is_seen_after_three_months() {
    for demo in planted_demos() {
        let be = |handle: &str| be(&demo, handle);
        let own = approved(&be("elif"), &be("hanneke"));
        be("elif").done(&format!("{own}/begin"), &[]);
        unseen(&demo.demo);
        demo.write(sql(
            "update glass set asked_at = '2026-07-10T08:00:00.000000000Z'",
        ));
        let looks = be("noor").page("/mijn/wie-keek");
        assert!(
            looks.contains("veranderde noodtoegang tot jouw gegevens"),
            "{looks}"
        );
    }
}

#[test]
fn who_asked_takes_it_back_while_it_waits() {
    for demo in demos() {
        let Parts { elif, hanneke, .. } = Parts::of(&demo);
        elif.done("/noodtoegang", &question("", ""));
        let back = form(&elif.page("/noodtoegang"), "intrekking");
        let yes = form(&hanneke.page("/beheer/noodtoegang"), "goedkeuring");
        assert_eq!(hanneke.send(&back, &[]).status, 404, "not of another");
        assert!(elif.done(&back, &[]).contains("ingetrokken"));
        assert!(elif.page("/noodtoegang").contains("Ingetrokken"));
        assert_eq!(hanneke.send(&yes, &[]).status, 409, "it is gone");
        let twice = elif.done(&back, &[]);
        assert!(twice.ends_with("gedaan=stond-al"), "{twice}");
        assert!(elif.page(&twice).contains("Dat stond al zo"));
        // Also after a yes, as long as it is not opened.
        let own = approved(&elif, &hanneke);
        elif.done(&format!("{own}/intrekking"), &[]);
        assert_eq!(elif.send(&format!("{own}/begin"), &[]).status, 409);
        let own = approved(&elif, &hanneke);
        elif.done(&format!("{own}/begin"), &[]);
        assert_eq!(
            elif.send(&format!("{own}/intrekking"), &[]).status,
            409,
            "it was opened"
        );
    }
}

#[test]
fn whoever_had_a_part_in_it_does_not_look_back_on_it() {
    for demo in planted_demos() {
        let be = |handle: &str| be(&demo, handle);
        let (elif, hanneke, saskia) = (be("elif"), be("hanneke"), be("saskia"));
        // Elif and Hanneke watch over privacy as well, and Elif leads the school.
        let (privacy, leads) = (("privacy-officer-of", "saskia"), ("school-leader-of", "hanneke"));
        for (handle, task) in [("elif", privacy), ("hanneke", privacy), ("elif", leads)] {
            appoint(&demo, handle, task);
        }
        elif.done("/noodtoegang", &question("", ""));
        let yes = form(&saskia.page("/beheer/noodtoegang"), "goedkeuring");
        assert_eq!(elif.send(&yes, &[]).status, 404, "nobody answers oneself");
        hanneke.done(&yes, &[]);
        let own = form(&elif.page("/noodtoegang"), "begin");
        elif.done(&own, &[]);
        elif.done(&own.replace("begin", "einde"), &[]);
        let case = link(&saskia.page("/beheer/noodtoegang"), "Bekijk");
        let fields = [
            ("oordeel", "not-in-order"),
            ("bevinding", "Er is niets gelezen, dus waarvoor?"),
            ("zien", "nu"),
        ];
        for other in [&elif, &hanneke] {
            let page = other.page(&case);
            assert!(page.contains("Jij had hier zelf een deel in"), "{page}");
            assert_eq!(other.send(&format!("{case}/oordeel"), &fields).status, 404);
        }
        assert!(saskia.page(&case).contains("Er is niets gelezen"));
        saskia.done(&format!("{case}/oordeel"), &fields);
        // A school leader alone answers, and does not read the log.
        assert_eq!(be("andere-leader").get(&case).status, 404, "of another school");
    }
}

/// Gives somebody the task that another has, beside the product.
fn appoint(demo: &PlantedDemo, handle: &str, (kind, holder): (&str, &str)) {
    let statement = sql(
        "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
         select r.tenant, $1, $2, r.kind, r.object, r.valid_from, r.valid_to, r.basis, $3 from relation r \
         where r.kind = $4 and r.subject = $5 and r.object = 'school:' || r.tenant",
    );
    let person = id(demo, handle);
    let relation = if kind.starts_with("school") { "a" } else { "b" };
    demo.write(
        statement
            .bind(format!("{}{relation}", &person[..31]))
            .bind(format!("person:{person}"))
            .bind(id(demo, "joost"))
            .bind(kind)
            .bind(format!("person:{}", id(demo, holder))),
    );
}
