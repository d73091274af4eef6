//! Stories of what a coordinator can look after and has to talk about first: a full caseload, a mentor who is not what was asked, and
//! somebody who stopped because it was not all right.

use kit::sql;

use super::crowd::{count, programme, room, waits};
use super::life::{Pair, Programme, option};
use crate::demo::{PlantedDemo, between, demos, form_after, planted_demos};
use crate::glass::{be, id};

/// Pairings that run or may begin soon.
fn open(demo: &PlantedDemo) -> i64 {
    count(
        demo,
        sql(
            "select count(*) as many from pairing where state in ('proposed', 'agreed', 'started', 'goodbye-planned')",
        ),
    )
}

#[test]
fn a_round_proposes_no_more_than_can_be_looked_after_and_who_waits_reads_why() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        room(&demo);
        waits(&demo, 0..4);
        let ravi = be(&demo, "ravi");
        let (desk, edition) = programme(&demo);
        let before = open(&demo);
        let set = |most: &str| {
            let form = form_after(&ravi.page(&desk), "Verder Kijken 2026").to_owned();
            ravi.send(&form, &[("stand", "open"), ("ronde", ""), ("koppels", most)])
        };
        // What is no number of pairs is told beside the field, with what was typed.
        for wrong in ["0", "201", "veel"] {
            let answer = set(wrong);
            assert_eq!(answer.status, 422, "{kind}");
            let field = between(&answer.body, "name=\"koppels\"", ">").to_owned();
            assert!(field.contains(&format!("value=\"{wrong}\"")), "{kind}: {field}");
            assert!(
                answer.body.contains("Kies een aantal van 1 tot en met 200"),
                "{kind}"
            );
        }
        // All that run are of this edition, so that two more are as many as there are and two.
        let here = sql("select count(*) as many from pairing where edition = $1 \
             and state in ('proposed', 'agreed', 'started', 'goodbye-planned')")
        .bind(edition.as_str());
        assert_eq!(count(&demo, here), before, "{kind}");
        assert_eq!(set(&(before + 2).to_string()).status, 303, "{kind}");
        let draft = ravi.done(&format!("{desk}/rondes"), &[("editie", &edition)]);
        let shown = ravi.page(&draft);
        let left = shown.matches("jullie kunnen er nu niet meer begeleiden").count();
        assert_eq!(left, 3, "{kind}: {shown}");
        ravi.done(&draft, &[("wat", "voorstellen")]);
        assert_eq!(open(&demo), before + 2, "{kind}");
        let told = sql(
            "select count(*) as many from wish where told like '%\"full\":\"guidance\"%' and state = 'waiting'",
        );
        assert_eq!(count(&demo, told), 3, "{kind}");
        // By hand there is no room either.
        let list = format!("{desk}/koppelingen");
        let page = ravi.page(&list);
        let (wish, mentor) = (option(&page, "Wachter"), option(&page, "Soraya"));
        let fields = [
            ("editie", edition.as_str()),
            ("wens", wish.as_str()),
            ("mentor", mentor.as_str()),
            ("toch", "ja"),
        ];
        let full = ravi.send(&list, &fields);
        assert_eq!(full.status, 422, "{kind}");
        assert!(
            full.body.contains("De begeleiding zit vol"),
            "{kind}: {}",
            full.body
        );
        // With room for the rest the next round takes them.
        assert_eq!(set("40").status, 303, "{kind}");
        let draft = ravi.done(&format!("{desk}/rondes"), &[("editie", &edition)]);
        ravi.done(&draft, &[("wat", "voorstellen")]);
        assert_eq!(open(&demo), before + 5, "{kind}");
    }
}

#[test]
fn what_does_not_fit_is_talked_about_before_it_is_proposed_by_hand() {
    for demo in demos() {
        let programme = Programme::of(&demo, "gewoon");
        let list = format!("{}/koppelingen", programme.at);
        let page = programme.ravi.page(&list);
        let (wish, mentor) = (option(&page, "Samuel Tesfaye"), option(&page, "Kees Hagenaars"));
        let fields = [
            ("editie", programme.edition.as_str()),
            ("wens", wish.as_str()),
            ("mentor", mentor.as_str()),
        ];
        // Samuel can on evenings and asks about switching and choosing; when Kees can is another time.
        let asked = programme.ravi.send(&list, &fields);
        assert_eq!(asked.status, 422, "{}", demo.kind);
        let unfit = between(&asked.body, "id=\"toch\"", "</fieldset>");
        assert!(
            unfit.contains("Ze kunnen niet op dezelfde tijd")
                && unfit.contains("Ik sprak de jongere en de mentor"),
            "{}: {unfit}",
            demo.kind
        );
        assert!(
            !demo.be("Samuel Tesfaye").page("/mijn/mentor").contains("Kees"),
            "{}",
            demo.kind
        );
        let agreed = [fields.as_slice(), &[("toch", "ja")]].concat();
        assert_eq!(programme.ravi.send(&list, &agreed).status, 303, "{}", demo.kind);
        assert!(
            demo.be("Samuel Tesfaye").page("/mijn/mentor").contains("Kees"),
            "{}",
            demo.kind
        );
    }
}

#[test]
fn who_stopped_because_it_was_not_all_right_gets_nobody_before_somebody_talked_with_them() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        let end = format!("/mijn/mentor/{}/einde", pair.id);
        pair.samuel.done(&end, &[("reden", "not-safe")]);
        let (ravi, at) = (&pair.programme.ravi, &pair.programme.at);
        let rounds = format!("{at}/rondes");
        let round = || ravi.send(&rounds, &[("editie", pair.programme.edition.as_str())]);
        // No round takes Samuel, and by hand it is refused.
        let nobody = round();
        assert_eq!(nobody.status, 422, "{}: {}", demo.kind, nobody.body);
        let by_hand = pair.programme.propose("Kees Hagenaars");
        assert_eq!(by_hand.status, 422, "{}", demo.kind);
        assert!(
            by_hand.body.contains("Praat eerst met deze jongere"),
            "{}",
            by_hand.body
        );
        let asked = [("dag", "2026-10-10"), ("hoe", "help"), ("afgesproken", "")];
        ravi.done(&format!("/koppelingen/{}/navraag", pair.id), &asked);
        assert_eq!(round().status, 303, "{}", demo.kind);
        assert_eq!(
            pair.programme.propose("Kees Hagenaars").status,
            303,
            "{}",
            demo.kind
        );
    }
}

#[test]
fn who_waits_in_may_still_waits_in_september_and_who_takes_it_back_takes_part_no_more() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let lotte = be(&demo, "lotte");
        let asked = super::wishes::asks(&lotte, &super::wishes::form(&lotte.page("/mijn/mentor/wens")));
        assert_eq!(asked.status, 303, "{kind}: {}", asked.body);
        let until = |moment: &str| {
            let ties = sql(
                "select count(*) as many from relation where subject = $1 and kind = 'participant-of' \
                 and revoked_at is null and valid_to > $2",
            )
            .bind(format!("person:{}", id(&demo, "lotte")))
            .bind(moment);
            count(&demo, ties)
        };
        // Asked in October 2026: until the end of August 2028 at the latest.
        assert_eq!((until("2027-09-02"), until("2028-09-02")), (1, 0), "{kind}");
        lotte.done("/mijn/mentor/wens/intrekking", &[]);
        assert_eq!(until("2026-10-11"), 0, "{kind}");
    }
}

#[test]
fn a_certificate_that_counts_no_more_ends_access_at_once() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let (ravi, kees) = (be(&demo, "ravi"), be(&demo, "kees"));
        let mentees = kees.page("/mijn/mentees");
        let mentee = format!(
            "/mijn/mentees/{}",
            between(&mentees, "href=\"/mijn/mentees/", "\"")
        );
        assert_eq!(kees.get(&mentee).status, 200, "{kind}");
        let vetting = format!("/mensen/{}/vog", id(&demo, "kees"));
        let seen = ravi.page(&vetting);
        let one = between(&seen, "name=\"niet\" value=\"", "\"").to_owned();
        // Nobody ends that of somebody else by the address of a third, and Kees does not judge his own.
        let other = format!("/mensen/{}/vog", id(&demo, "soraya"));
        let elsewhere = ravi.send(&other, &[("niet", &one)]);
        assert_eq!(elsewhere.status, 404, "{kind}: {one}: {}", elsewhere.body);
        assert_eq!(kees.send(&vetting, &[("niet", &one)]).status, 404, "{kind}");
        assert_eq!(kees.get(&mentee).status, 200, "{kind}");
        assert!(
            ravi.done(&vetting, &[("niet", &one)]).ends_with("ingetrokken"),
            "{kind}"
        );
        assert!(
            ravi.done(&vetting, &[("niet", &one)]).ends_with("stond-al"),
            "{kind}"
        );
        assert!(ravi.page(&vetting).contains("telt nu niet"), "{kind}");
        for path in [
            mentee.clone(),
            format!("{mentee}/berichten"),
            format!("{mentee}/agenda"),
        ] {
            assert_eq!(kees.get(&path).status, 404, "{kind}: {path}");
        }
    }
}

#[test]
fn who_waits_without_a_day_for_a_round_stands_on_the_worklist() {
    for demo in demos() {
        let ravi = demo.be("Ravi Doerga");
        let desk = super::programme(&demo);
        let form = form_after(&ravi.page(&desk), "Verder Kijken 2026").to_owned();
        ravi.done(&form, &[("stand", "open"), ("ronde", "2026-11-01")]);
        let asks = |page: &str| {
            between(page, "id=\"werklijst\"", "</section>").contains("Kies een dag voor de volgende ronde")
        };
        assert!(!asks(&ravi.page(&desk)), "{}", demo.kind);
        ravi.done(&form, &[("stand", "open"), ("ronde", "")]);
        assert!(asks(&ravi.page(&desk)), "{}", demo.kind);
    }
}
