//! Figures of a group of CBS and ROA: over a bridge that was brought in they stand with each occupation of the group, as what they are.

use super::nights::wait_for;
use super::{Desk, own};
use crate::server::Server;

/// Pay by a group of BRC that is made up, of one year and one region.
const PAY: &str = "groep;naam;regio;jaar;loon\n9011;Verzonnen zorggroep;Nederland;2024;4100\n";
const ABOUT: &str = "name = \"Loon, gemaakt voor een test\"\nedition = \"2024\"\nlicence = \"eigen\"\nmeasure = \"pay-month\"\ncodes = \"brc\"\n\
     population = \"iedereen in een verhaal\"\n\
     [mapping]\nhead = [\"groep\", \"naam\", \"regio\", \"jaar\", \"loon\"]\n\
     [mapping.places]\ncode = { column = \"groep\" }\nname = { column = \"naam\" }\nregion = { column = \"regio\" }\n\
     year = { column = \"jaar\" }\nvalue = { column = \"loon\" }\nsource = { always = \"wij\" }\n";

#[test]
fn pay_of_a_group_is_told_as_of_the_group_and_goes_with_the_bridge() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.data()).unwrap();
    let server = Server::start_with(&["--data", &desk.data().display().to_string()]);
    let page = || server.get("/werk/verpleegkundige").body;
    desk.write("loon.csv", PAY);
    desk.write("over.toml", ABOUT);
    let done = desk.import(&["forecast", "loon.csv", "--as", "loon", "--about", "over.toml"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    // Of our own words a nurse lies in 2221, and nobody said yet in which group that is.
    let done = desk.import(&[
        "brc",
        &own("brc/isco-brc.csv"),
        "--name",
        "Brug, gemaakt voor een test",
        "--edition",
        "2026",
        "--dry-run",
    ]);
    assert!(
        done.said.contains("koppelingen: 5 nieuw") && desk.deliveries("brc").is_empty(),
        "{done:?}"
    );
    assert!(!page().contains("4.100"));
    for (again, said) in [("Vanaf nu geldt", 1), ("Er verandert niets.", 1)] {
        let done = desk.import(&[
            "brc",
            &own("brc/isco-brc.csv"),
            "--name",
            "Brug, gemaakt voor een test",
            "--edition",
            "2026",
        ]);
        assert_eq!(
            (done.code, desk.deliveries("brc").len()),
            (Some(0), said),
            "{done:?}"
        );
        assert!(done.said.contains(again), "{}", done.said);
    }
    wait_for("the page shows no pay", || page().contains("4.100"));

    let shown = page();
    for part in [
        "Verzonnen zorggroep",
        "2024",
        "Nederland",
        "iedereen in een verhaal",
        "Loon, gemaakt voor een test",
        "Brug, gemaakt voor een test",
        "Dit is van de hele groep, niet van dit werk alleen.",
    ] {
        assert!(shown.contains(part), "{part}");
    }
    let told: serde_json::Value =
        serde_json::from_str(&server.get("/api/v1/occupations/verpleegkundige").body).unwrap();
    assert_eq!(
        (&told["pay"]["code"], &told["pay"]["codes"]),
        (&"9011".into(), &"brc".into())
    );
    assert_eq!(told["grouped_by"]["name"], "Brug, gemaakt voor een test");
    // Whom the group holds as well has the same figure, and names the nurse.
    let other = told["pay"]["wider"]["holds"][0]["id"].as_str().unwrap();
    let other = server.get(&format!("/werk/{other}")).body;
    assert!(
        other.contains("4.100") && other.contains("/werk/verpleegkundige"),
        "{other}"
    );

    assert_eq!(desk.import(&["undo", "brc"]).code, Some(0));
    wait_for("the page still shows pay", || !page().contains("4.100"));
    assert!(page().contains("Dat weten we niet."));
}
