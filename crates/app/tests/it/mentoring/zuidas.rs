//! **VU and Zuidas**: both sides write down what they want to learn, and read it of each other.

use super::life::Pair;
use crate::demo::demos;

#[test]
fn both_sides_have_goals_and_read_those_of_the_other() {
    for demo in demos() {
        let pair = Pair::begun(&demo, "vu-zuidas");
        let goal = |text| [("waarvoor", "leerdoel"), ("tekst", text)];
        pair.samuel.done(
            &format!("/mijn/mentor/{}/woorden", pair.id),
            &goal("Leren hoe je een gesprek begint."),
        );
        pair.mentor.done(
            &format!("{}/woorden", pair.mentee()),
            &goal("Leren hoe het nu op school gaat."),
        );
        let own = pair.samuel.page("/mijn/mentor");
        assert!(
            own.contains("Leren hoe het nu op school gaat.") && own.contains("Wat jullie willen leren"),
            "{own}"
        );
        let other = pair.mentor.page(&pair.mentee());
        assert!(other.contains("Leren hoe je een gesprek begint."), "{other}");
        // A goal is no place for a telephone number.
        let wrong = pair.samuel.send(
            &format!("/mijn/mentor/{}/woorden", pair.id),
            &goal("Bel 06 12345678"),
        );
        assert_eq!(wrong.status, 422, "{}", demo.kind);
        assert!(
            wrong.body.contains("Bel 06 12345678"),
            "what was typed stays: {}",
            wrong.body
        );
    }
}
