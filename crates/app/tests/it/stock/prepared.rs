//! A data folder in which everything that the atlas can show is brought in, made up for tests: pay and chances, by group and by region; how
//! full a course is; where it is given, by whom, from when and how far away.

use super::{Desk, own};
use crate::lists::list;

/// What stands on a page once everything is there.
pub const THERE: &str = "Loon, gemaakt voor een test";
/// A course of mbo: its crebo is in the facts.
const OFFERED: &str = "OPLEIDINGSEENHEIDCODE;ERKENDEOPLEIDINGSCODE;OPLEIDINGSEENHEID_NAAM;ONDERWIJSAANBIEDERID;NAAM;ONDERWIJSLOCATIECODE;STRAATNAAM;HUISNUMMER;HUISNUMMERTOEVOEGING;POSTCODE;PLAATSNAAM;AANGEBODEN_OPLEIDINGCODE;LEERTRAJECT;MBONIVEAU;VOERTAAL;EIGENNAAM;WEBSITE\n\
1000O1001;25480;Mbo-Verpleegkundige;100A001;Mbo De Verzonnen Kade;100X001;Kadeweg;12;b;3511AA;Utrecht;0a000000-0000-4000-8000-000000000001;BOL;MBO-4;NLD;;https://kade.example/verpleegkunde\n\
1000O1001;25480;Mbo-Verpleegkundige;100A001;Mbo De Verzonnen Kade;100X001;Kadeweg;12;b;3511AA;Utrecht;0a000000-0000-4000-8000-000000000002;BBL;MBO-4;NLD;;\n\
1000O1001;25480;Mbo-Verpleegkundige;100A002;Mbo Het Verzonnen Veer;100X002;Veerweg;3;;4381AA;Vlissingen;0a000000-0000-4000-8000-000000000003;BOL;MBO-4;ENG;;javascript:alert(1)\n\
1000O1001;25480;Mbo-Verpleegkundige;100A002;Mbo Het Verzonnen Veer;100X003;Oudeweg;1;;1011AA;Amsterdam;0a000000-0000-4000-8000-000000000004;BOL;MBO-4;NLD;;\n\
1000O1009;99999;Iets Dat Hier Niet Staat;100A002;Mbo Het Verzonnen Veer;100X002;Veerweg;3;;4381AA;Vlissingen;0a000000-0000-4000-8000-000000000005;BOL;MBO-4;NLD;;\n";
/// The register: from when one of them is given, and that another can no longer be begun. One it names is in no list.
const REGISTER: &str = r#"[
 {"aangebodenOpleidingcode": "0a000000-0000-4000-8000-000000000003", "eersteInstroomdatum": "2098-09-01", "laatsteInstroomdatum": "2099-09-01"},
 {"aangebodenOpleidingcode": "0a000000-0000-4000-8000-000000000004", "laatsteInstroomdatum": "2020-09-01"},
 {"aangebodenOpleidingcode": "0a000000-0000-4000-8000-000000000099", "website": "https://nergens.example"},
 {"onderwijslocatiecode": "100X002", "gpsLatitude": 51.44, "gpsLongitude": 3.57, "postcode": "4381AA", "plaatsnaam": "Vlissingen"},
 {"code": "100A003", "naam": "Verzonnen Academie"}
]"#;
/// What an institution tells itself: one whole programme under the same code, and a minor that is none.
const OPEN: &str = r#"{"items": [
 {"programId": "p-1", "primaryCode": {"codeType": "identifier", "code": "VPK"}, "otherCodes": [{"codeType": "crohoCreboCode", "code": "25480"}],
  "programType": "program", "name": [{"language": "nl-NL", "value": "Verpleegkunde"}], "modeOfStudy": "part-time", "teachingLanguage": "nld",
  "link": "https://academie.example/vpk",
  "addresses": [{"addressType": "postal", "street": "Postbus", "streetNumber": "1", "postalCode": "1000AA", "city": "Postbusstad"},
                {"addressType": "teaching", "street": "Leerweg", "streetNumber": "5", "postalCode": "6511 AB", "city": "Nijmegen"}],
  "consumers": [{"consumerKey": "rio", "educationOffererCode": "100A003", "educationLocationCode": "100X009"}]},
 {"programId": "p-2", "primaryCode": {"codeType": "crohoCreboCode", "code": "25480"}, "programType": "minor",
  "name": [{"language": "nl-NL", "value": "Een stuk ervan"}],
  "addresses": [{"addressType": "teaching", "street": "Leerweg", "streetNumber": "5", "postalCode": "6511AB", "city": "Minorstad"}]},
 {"offeringId": "o-1", "primaryCode": {"codeType": "identifier", "code": "x"}, "name": [{"language": "nl-NL", "value": "VPK, later"}],
  "program": "p-1", "startDate": "2097-02-01"}
]}"#;
/// Where an address stands: that of the programme above.
const PLACES: &str = "INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GPS_LATITUDE;GPS_LONGITUDE\n\
01AB;01AB00;Verzonnen gebouw;Leerweg;5;6511 AB;NIJMEGEN;51,8449;5,8625\n01AB;01AB01;Ander gebouw;Leerweg;7;6511 AB;NIJMEGEN;51,8449;5,8625\n";
const POSTCODES: &str = "postcode,woonplaats,gemeente,provincie,latitude,longitude\n3511,Utrecht,Utrecht,Utrecht,52.09,5.12\n4381,Vlissingen,Vlissingen,Zeeland,51.44,3.57\n6511,Nijmegen,Nijmegen,Gelderland,51.84,5.86\n";

fn figures(desk: &Desk, part: &str, file: &str, rows: &str, about: &str) {
    desk.write(file, rows);
    let mapping = "licence = \"eigen\"\nedition = \"2026\"\npopulation = \"iedereen in een verhaal\"\n";
    let columns = "[mapping]\nhead = [\"code\", \"naam\", \"regio\", \"jaar\", \"waarde\"]\nwords = [\"goed\", \"matig\"]\n\
         [mapping.places]\ncode = { column = \"code\" }\nname = { column = \"naam\" }\nregion = { column = \"regio\" }\n\
         year = { column = \"jaar\" }\nvalue = { column = \"waarde\" }\nsource = { always = \"wij\" }\n";
    desk.write("over.toml", format!("{about}{mapping}{columns}"));
    bring(desk, &["forecast", file, "--as", part, "--about", "over.toml"]);
}

fn bring(desk: &Desk, words: &[&str]) -> String {
    let done = desk.import(words);
    assert_eq!(done.code, Some(0), "{words:?}: {done:?}");
    done.said
}

/// Where a course is given; what each import said of it.
pub fn offers(desk: &Desk) -> Vec<String> {
    desk.write("mbo.csv", OFFERED);
    desk.write("rio.json", REGISTER);
    desk.write("open.json", OPEN);
    desk.write("plekken.csv", PLACES);
    vec![
        bring(desk, &["duo-mbo", "mbo.csv", "--edition", "2026"]),
        bring(desk, &["rio", "rio.json", "--edition", "2026"]),
        bring(
            desk,
            &["ooapi", "open.json", "--as", "academie", "--edition", "2026"],
        ),
        bring(
            desk,
            &[
                "duo-locations",
                "plekken.csv",
                "--as",
                "mbo",
                "--edition",
                "2026",
                "--accept-problems",
            ],
        ),
    ]
}

/// Where postcodes are.
pub fn postcodes(desk: &Desk) {
    desk.write("postcodes.csv", POSTCODES);
    desk.write("scholen.csv", list(&["00AA00"]));
    bring(desk, &["schools", "scholen.csv", "--postcodes", "postcodes.csv"]);
}

/// Everything.
pub fn all(desk: &Desk) {
    let rows = |rows: &str| format!("code;naam;regio;jaar;waarde\n{rows}");
    bring(desk, &["esco", &own("esco")]);
    let days = own("open-days/open-dagen.csv");
    let whose = ["--as", "nijmegen", "--name", "Agenda, gemaakt voor een test"];
    bring(desk, &[&["open-days", &days][..], &whose].concat());
    bring(
        desk,
        &[
            "brc",
            &own("brc/isco-brc.csv"),
            "--name",
            "Brug, gemaakt voor een test",
            "--edition",
            "2026",
        ],
    );
    let pay = rows(
        "9011;Verzonnen zorggroep;Nederland;2024;4100\n902;Verzonnen keuken en zaal;Nederland;2024;2900\n",
    );
    figures(
        desk,
        "loon",
        "loon.csv",
        &pay,
        &format!("name = \"{THERE}\"\nmeasure = \"pay-month\"\ncodes = \"brc\"\n"),
    );
    let chance = rows("2221;Verzonnen groep;Nederland;2028;goed\n2221;Verzonnen groep;Zeeland;2028;matig\n");
    figures(
        desk,
        "kans",
        "kans.csv",
        &chance,
        "name = \"Kans, gemaakt voor een test\"\nmeasure = \"chance-later\"\ncodes = \"isco\"\n",
    );
    let choose = rows("25480;Mbo-Verpleegkundige;Zeeland;2026;62\n");
    figures(
        desk,
        "keuze",
        "keuze.csv",
        &choose,
        "name = \"Keuze, gemaakt voor een test\"\nmeasure = \"choose\"\ncodes = \"crebo\"\n",
    );
    let room = rows("25480;Mbo-Verpleegkundige;Zeeland;2026;48\n");
    figures(
        desk,
        "plek",
        "plek.csv",
        &room,
        "name = \"Plek, gemaakt voor een test\"\nmeasure = \"places\"\ncodes = \"crebo\"\n",
    );
    let stop = rows("25480;Mbo-Verpleegkundige;Nederland;2025;9,5\n");
    figures(
        desk,
        "stop",
        "stop.csv",
        &stop,
        "name = \"Stoppen, gemaakt voor een test\"\nmeasure = \"drop-out\"\ncodes = \"crebo\"\n",
    );
    offers(desk);
    postcodes(desk);
}
