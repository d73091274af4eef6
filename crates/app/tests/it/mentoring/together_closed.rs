//! A thread of a group that **closes**: by a certificate, a consent or a programme that ended, from the next click on.

use kit::sql;

use super::together::Group;
use crate::demo::{link, planted_demos};
use crate::glass::id;

#[test]
fn a_vetting_or_a_consent_that_ended_yesterday_closes_the_group_today() {
    for planted in planted_demos() {
        let demo = &planted.demo;
        let group = Group::of_tygo(demo);
        group.joined_by_samira(demo, "2026-10-10");
        let (young, mentor) = (
            format!("{}/berichten", group.young),
            format!("{}/berichten", group.mentor),
        );
        let (tygo, samira) = (demo.be("Tygo Smit"), demo.be("Samira el Idrissi"));
        let (jacob, soraya) = (demo.be("Jacob Emanuels"), demo.be("Soraya Blinker"));
        jacob.done(&mentor, &[("bericht", "Ik ben er dinsdag")]);
        group.write(&samira, "Ik ook");
        let until = |day: &'static str| {
            let jacob = id(&planted, "jacob");
            planted.write(
                sql("update vetting set until = $2 where person = $1")
                    .bind(jacob)
                    .bind(day),
            );
        };
        until("2026-10-10");
        assert_eq!(jacob.get(&mentor).status, 200, "{}", demo.kind);
        until("2026-10-09");
        assert_eq!(jacob.get(&mentor).status, 404, "{}", demo.kind);
        assert_eq!(
            jacob.send(&mentor, &[("bericht", "Hoi")]).status,
            404,
            "{}",
            demo.kind
        );
        let page = tygo.page(&young);
        assert!(
            page.contains("Ik ben er dinsdag") && page.contains("Wie lezen mee? (3)"),
            "{}: {page}",
            demo.kind
        );
        // While the programme stands still nobody is in it, neither of the young people; after that all is as it was.
        let stands_still = |since: Option<&'static str>| {
            planted.write(
                sql("update programme set suspended_at = $1 where id in (select programme from mentoring_group)")
                    .bind(since),
            );
        };
        stands_still(Some("2026-10-10T08:00:00.000Z"));
        for (who, path) in [(&tygo, &young), (&soraya, &mentor)] {
            assert_eq!(who.get(path).status, 404, "{}: {path}", demo.kind);
            let written = who.send(path, &[("bericht", "Hoi")]);
            assert_eq!(written.status, 404, "{}: {path}", demo.kind);
        }
        stands_still(None);
        assert!(tygo.page(&young).contains("Ik ben er dinsdag"), "{}", demo.kind);
        // A forbid keeps Samira and Soraya apart in it, and nobody else.
        let party = |handle: &str| format!("person:{}", id(&planted, handle));
        planted.write(
            sql("insert into forbid (tenant, id, kind, about, against, valid_from) \
                 select tenant, $3, 'court-ban', $1, $2, '2026-10-01T00:00:00.000Z' from person where id = $2")
            .bind(party("samira"))
            .bind(id(&planted, "soraya"))
            .bind("0".repeat(32)),
        );
        soraya.done(&mentor, &[("bericht", "Alles goed?")]);
        assert!(!soraya.page(&mentor).contains("Ik ook"), "{}", demo.kind);
        assert!(!samira.page(&young).contains("Alles goed?"), "{}", demo.kind);
        let page = tygo.page(&young);
        assert!(
            page.contains("Ik ook") && page.contains("Alles goed?"),
            "{}: {page}",
            demo.kind
        );
        // Home takes the yes back: what Samira wrote is read by nobody, and she is not in it.
        let latifa = demo.be("Latifa el Idrissi");
        let home = link(&latifa.page("/mijn"), "Bekijk wat er komt");
        latifa.done(&format!("{home}/mentor"), &[("antwoord", "nee")]);
        for page in [tygo.page(&young), soraya.page(&mentor)] {
            assert!(!page.contains("Ik ook"), "{}: {page}", demo.kind);
            assert!(page.contains("Wie lezen mee? (2)"), "{}: {page}", demo.kind);
        }
        assert_eq!(samira.get(&young).status, 404, "{}", demo.kind);
        // The last mentor may meet nobody: who is left reads, and does not write.
        let soraya_id = id(&planted, "soraya");
        planted.write(sql("update vetting set until = '2026-10-09' where person = $1").bind(soraya_id));
        let refused = tygo.send(&young, &[("bericht", "Is er iemand?")]);
        assert_eq!(refused.status, 422, "{}", demo.kind);
        assert!(
            refused.body.contains("Er is nu geen mentor in de groep"),
            "{}",
            refused.body
        );
        // Who left the school is not in it.
        planted.write(
            sql("update vetting set until = '2027-10-09' where person in ($1, $2)")
                .bind(id(&planted, "soraya"))
                .bind(id(&planted, "jacob")),
        );
        assert!(
            soraya.page(&mentor).contains("Wie lezen mee? (2)"),
            "{}",
            demo.kind
        );
        planted.write(sql("update person set state = 'left' where id = $1").bind(id(&planted, "tygo")));
        assert_eq!(soraya.get(&mentor).status, 200, "{}", demo.kind);
        assert!(
            soraya.page(&mentor).contains("Wie lezen mee? (1)"),
            "{}",
            demo.kind
        );
    }
}
