//! Stories of a coordinator who makes an edition and decides when people can come.

use super::programme;
use crate::demo::{demos, form_after, link};

#[test]
fn ravi_makes_an_edition_and_closes_the_other_for_who_comes_by() {
    for demo in demos() {
        let ravi = demo.be("Ravi Doerga");
        let desk = programme(&demo);
        let new = link(&ravi.page(&desk), "Maak een editie");
        assert!(ravi.page(&new).contains("niet nagekeken"), "{}", demo.kind);
        let form = |ends: &'static str| {
            [
                ("naam", "Perach op Zuid"),
                ("methode", "perach"),
                ("begin", "2026-10-12"),
                ("eind", ends),
                ("ronde", ""),
                ("koppels", "60"),
                ("dagen", "7"),
            ]
        };
        // It ends before it begins: told, and nothing typed is lost.
        let wrong = ravi.send(&new, &form("2026-10-11"));
        assert_eq!(wrong.status, 422, "{}", demo.kind);
        assert!(wrong.body.contains("Het eind ligt voor het begin") && wrong.body.contains("Perach op Zuid"));
        ravi.done(&new, &form("2027-06-30"));
        ravi.done(&new, &form("2027-06-30"));
        let page = ravi.page(&desk);
        assert_eq!(page.matches("<bdi>Perach op Zuid</bdi>").count(), 1, "{page}");
        // A name is there once, and nobody begins in the past by one press.
        let other = |name: &'static str, begins: &'static str| {
            ravi.send(
                &new,
                &[
                    ("naam", name),
                    ("methode", "perach"),
                    ("begin", begins),
                    ("eind", "2027-07-01"),
                    ("ronde", ""),
                    ("koppels", "60"),
                    ("dagen", "7"),
                ],
            )
        };
        for (name, begins, told) in [
            (
                "perach op zuid",
                "2026-11-01",
                "Er is al een editie met deze naam",
            ),
            (
                "Perach twee",
                "2026-10-01",
                "Er loopt al een open editie met deze werkwijze",
            ),
        ] {
            let wrong = other(name, begins);
            assert_eq!(wrong.status, 422, "{}: {name}", demo.kind);
            assert!(wrong.body.contains(told), "{told}: {}", wrong.body);
        }
        // Whoever comes by can choose between the two, until one is closed.
        let door = demo.get("/mentor-worden").body;
        assert_eq!(door.matches("/mentor-worden/").count(), 2, "{door}");
        let other = form_after(&page, "<bdi>Verder Kijken 2026</bdi>").to_owned();
        ravi.done(&other, &[("stand", "closed"), ("ronde", "")]);
        let door = demo.get("/mentor-worden").body;
        assert_eq!(door.matches("/mentor-worden/").count(), 1, "{door}");
        assert!(door.contains("Perach"), "{door}");
        // A day after the end is none.
        assert_eq!(
            ravi.send(&other, &[("stand", "open"), ("ronde", "2028-01-01")])
                .status,
            422
        );
        // Nobody is in the new one, so it can get another name and be removed; the other stays.
        let mine = form_after(&page, "<bdi>Perach op Zuid</bdi>").to_owned();
        ravi.done(&mine, &[("naam", "Perach Noord")]);
        assert!(
            ravi.page(&desk).contains("<bdi>Perach Noord</bdi>"),
            "{}",
            demo.kind
        );
        let stays = ravi.send(&other, &[("weg", "ja")]);
        assert_eq!(stays.status, 422, "{}", demo.kind);
        assert!(
            stays.body.contains("In deze editie is al iemand"),
            "{}",
            stays.body
        );
        ravi.done(&mine, &[("weg", "ja")]);
        assert!(!ravi.page(&desk).contains("Perach Noord"), "{}", demo.kind);
        // It is not for anybody else to do.
        for name in ["Marieke van der Laan", "Kees Hagenaars"] {
            let somebody = demo.be(name);
            assert_eq!(somebody.get(&new).status, 404, "{name} {}", demo.kind);
            assert_eq!(somebody.send(&other, &[("stand", "open")]).status, 404, "{name}");
        }
    }
}
