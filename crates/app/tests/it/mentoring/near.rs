//! Near in a round of mentors, by the list of places that whoever runs the product brought in.

use std::path::Path;

use super::programme;
use crate::demo::{between, demo_with};
use crate::program::run_in;

const SCHOOLS: &str = "type,vestigingscode,naam,straat,huisnummer,huisletter,huisnummertoevoeging,postcode,plaats,gemeente,\
                       provincie,internetadres,leerlingen,lat,lon\n\
                       HAVO/VWO,00AA00,Voorbeeld,Laan,1,,,3026AA,Rotterdam,ROTTERDAM,Zuid-Holland,,,51.915,4.45\n";

/// A list with Samuel's 3026 in the place of `young`, and Soraya's 3031 so many degrees to the north of there.
fn brought_in(folder: &Path, young: &str, degrees: f64) -> String {
    let postcodes = format!(
        "postcode,woonplaats,gemeente,provincie,latitude,longitude\n\
         {young},Rotterdam,Rotterdam,Zuid-Holland,51.915,4.45\n3031,Rotterdam,Rotterdam,Zuid-Holland,{},4.45\n",
        51.915 + degrees
    );
    std::fs::write(folder.join("scholen.csv"), SCHOOLS).unwrap();
    std::fs::write(folder.join("postcodes.csv"), postcodes).unwrap();
    let words = [
        "import",
        "schools",
        "scholen.csv",
        "--postcodes",
        "postcodes.csv",
        "--data",
        "data",
    ];
    let ran = run_in(folder, &words);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    folder.join("data").display().to_string()
}

/// Samuel wishes work in ICT, Tigrinya, and near; of Soraya only near can be so. A degree of latitude is 111.2 kilometres, so 0.08 is
/// 8.9 and 0.108 is 12.0: near is up to ten. A list without Samuel's postcode says nothing of him, and both begin with 30.
#[test]
fn a_mentor_is_near_by_kilometres_where_both_places_are_known() {
    for (young, degrees, met) in [
        ("3026", 0.08, "1 van 3 wensen"),
        ("3026", 0.108, "0 van 3 wensen"),
        ("3999", 0.108, "1 van 3 wensen"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let demo = demo_with(&["--data", &brought_in(folder.path(), young, degrees)]);
        let ravi = demo.be("Ravi Doerga");
        let desk = programme(&demo);
        let page = ravi.page(&desk);
        let edition = between(&page, "name=\"editie\" value=\"", "\"").to_owned();
        let draft = ravi.page(&ravi.done(&format!("{desk}/rondes"), &[("editie", &edition)]));
        assert!(
            draft.contains("Soraya Blinker") && draft.contains(met),
            "{young} {degrees}: {draft}"
        );
    }
}
