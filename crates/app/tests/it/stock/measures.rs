//! Every measure by the road that it comes: brought in with `kansrijk import`, and read on the page and as JSON, with all that makes it
//! honest.

use serde_json::{Value, json};

use super::Desk;
use super::maker::Maker;
use super::nights::wait_for;
use crate::server::Server;

/// Brings figures in: rows of code, region, year and value, under a name that a page shows.
fn bring(desk: &Desk, measure: &str, rows: &[&str], more: &str) -> String {
    desk.write(
        "rijen.csv",
        format!("code;regio;jaar;waarde\n{}\n", rows.join("\n")),
    );
    let about = format!(
        "name = \"Verzonnen {measure}\"\nlicence = \"eigen\"\nmeasure = \"{measure}\"\n{more}\
         [mapping]\nhead = [\"code\", \"regio\", \"jaar\", \"waarde\"]\nwords = [\"goed\"]\n\
         [mapping.places]\ncode = {{ column = \"code\" }}\nregion = {{ column = \"regio\" }}\n\
         year = {{ column = \"jaar\" }}\nvalue = {{ column = \"waarde\" }}\nsource = {{ always = \"wij\" }}\n"
    );
    desk.write("over.toml", about);
    let words = ["forecast", "rijen.csv", "--as", measure, "--about", "over.toml"];
    let done = desk.import(&words);
    assert_eq!(done.code, Some(0), "{measure}: {done:?}");
    done.said
}

/// A website with what is on this desk, once it has read it.
fn website(desk: &Desk, page: &str, shows: &str) -> Server {
    let server = Server::start_with(&["--data", &desk.data().display().to_string()]);
    wait_for("the page shows nothing", || server.get(page).body.contains(shows));
    server
}

fn told(server: &Server, path: &str) -> Value {
    serde_json::from_str(&server.get(path).body).unwrap()
}

/// What the page says, without its marks and with one space between words.
fn words(page: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for sign in page.chars() {
        match sign {
            '<' => inside = true,
            '>' => inside = false,
            // Marks of direction around a name.
            '\u{2066}'..='\u{2069}' => {}
            _ if !inside => text.push(sign),
            _ => {}
        }
        if sign == '>' {
            text.push(' ');
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has(page: &str, parts: &[&str]) {
    let page = words(page);
    for part in parts {
        assert!(page.contains(part), "{part}: {page}");
    }
}

#[test]
fn who_choose_a_course_stands_beside_the_room_there_is_each_with_of_whom_it_is() {
    let desk = Desk::new();
    let official =
        "codes = \"crebo\"\nedition = \"2026\"\nconfidence = \"official\"\npopulation = \"eerstejaars\"\n";
    let said = bring(&desk, "choose", &["25480;Zeeland;2026;62"], official);
    assert!(!said.contains("niet gezegd"), "{said}");
    // Of the room nobody says over whom it is, how sure it is, or of which edition; whoever brings it in hears so.
    let said = bring(
        &desk,
        "places",
        &["25480;Zeeland (PV);2026;48"],
        "codes = \"crebo\"\n",
    );
    for part in [
        "Over wie de cijfers gaan",
        "Hoe zeker de cijfers zijn",
        "Welke versie het is",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let course = "/werk/opleiding/mbo-verpleegkundige";
    let server = website(&desk, &format!("{course}?regio=Zeeland"), "Verzonnen places");
    let page = server.get(&format!("{course}?regio=Zeeland")).body;
    has(
        &page,
        &[
            "62",
            "48",
            "2026 · Zeeland · eerstejaars",
            "plekken: 2026 · Zeeland · de bron zegt niet over wie dit gaat",
            "Bron: wij (Verzonnen choose), 2026",
            "We lazen dit in een stuk van de bron zelf.",
            "Bron: wij (Verzonnen places) Welke versie dit is, weten we niet. Het is binnengehaald op",
            "zochten het nog niet na. Controleer het.",
        ],
    );
    // One region, however it is written.
    assert!(!page.contains("Zeeland (PV)"), "{page}");
    let json = told(&server, "/api/v1/courses/mbo-verpleegkundige?region=Zeeland");
    let figures = &json["figures"][0];
    assert_eq!(figures["comparable"], true);
    assert_eq!(
        (&figures["choose"]["population"], &figures["places"]["population"]),
        (&json!("eerstejaars"), &Value::Null)
    );
    assert_eq!(
        (
            &figures["choose"]["source"]["confidence"],
            &figures["places"]["source"]["confidence"]
        ),
        (&json!("R"), &json!("K"))
    );
    assert_eq!(figures["choose"]["source"]["brought_on"], Value::Null);
    assert_eq!(
        figures["places"]["source"]["brought_on"],
        figures["places"]["source"]["edition"]
    );
    // Side by side each says it as well.
    let beside = server
        .get("/werk/vergelijk?a=mbo-verpleegkundige&a=mbo-kok&regio=Zeeland")
        .body;
    has(
        &beside,
        &[
            "eerstejaars",
            "de bron zegt niet over wie dit gaat",
            "Wat kost het, en wat krijg je?",
        ],
    );
}

#[test]
fn who_stops_and_who_switches_is_told_out_of_a_hundred() {
    let desk = Desk::new();
    let study =
        "codes = \"crebo\"\nedition = \"2025\"\nconfidence = \"study\"\npopulation = \"begonnen in 2023\"\n";
    bring(&desk, "drop-out", &["25480;Nederland;2025;9,5"], study);
    bring(&desk, "switch", &["25480;Nederland;2025;14"], study);
    let course = "/werk/opleiding/mbo-verpleegkundige";
    let server = website(&desk, course, "Verzonnen switch");
    let page = server.get(course).body;
    has(
        &page,
        &[
            "stopten zonder diploma",
            "9,5%",
            "gingen naar een andere opleiding",
            "14%",
            "2025 · Nederland · begonnen in 2023",
            "We lazen dit bij iemand die een officiële bron aanhaalt.",
        ],
    );
    let json = told(&server, "/api/v1/courses/mbo-verpleegkundige");
    assert_eq!(json["figures"][0]["drop_out"]["number"], 9.5);
    assert_eq!(json["figures"][0]["switch"]["number"], 14.0);
    assert_eq!(json["figures"][0]["switch"]["source"]["confidence"], "S");
}

#[test]
fn a_chance_says_between_what_it_lies_or_that_its_source_does_not() {
    let desk = Desk::new();
    let rows = "code;regio;jaar;kans;laag;hoog\n2221;Nederland;2028;goed;9;16\n2221;Zeeland;2028;12,5;;\n";
    desk.write("rijen.csv", rows);
    desk.write(
        "over.toml",
        "name = \"Verzonnen kans\"\nedition = \"2026\"\nlicence = \"eigen\"\nmeasure = \"chance-later\"\ncodes = \"isco\"\n\
         confidence = \"estimate\"\npopulation = \"werkenden\"\nunit = \"banen op elke 100\"\n\
         [mapping]\nhead = [\"code\", \"regio\", \"jaar\", \"kans\", \"laag\", \"hoog\"]\nwords = [\"goed\"]\n\
         [mapping.places]\ncode = { column = \"code\" }\nregion = { column = \"regio\" }\nyear = { column = \"jaar\" }\n\
         value = { column = \"kans\" }\nlow = { column = \"laag\" }\nhigh = { column = \"hoog\" }\nsource = { always = \"wij\" }\n",
    );
    let done = desk.import(&["forecast", "rijen.csv", "--as", "kans", "--about", "over.toml"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    let server = website(&desk, "/werk/verpleegkundige", "Verzonnen kans");
    // The word keeps its bounds, and stands there with of whom it is.
    let page = words(&server.get("/werk/verpleegkundige").body);
    for part in [
        "“goed” 9–16 (banen op elke 100)",
        "werkenden",
        "We rekenden dit zelf uit. Controleer het.",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let unsure = "Hoe zeker dat is, zegt de bron niet.";
    assert!(!page.contains(unsure), "{page}");
    // A number without bounds says that it has none, in each language.
    has(
        &server.get("/werk/verpleegkundige?regio=Zeeland").body,
        &["12,5", unsure],
    );
    for (lang, words) in [
        ("en", "How certain that is, the source does not say."),
        ("tr", "Bunun ne kadar kesin olduğunu kaynak söylemiyor."),
        ("ar", "لا يقول المصدر ما مدى تأكد ذلك."),
    ] {
        has(
            &server
                .get(&format!("/werk/verpleegkundige?regio=Zeeland&taal={lang}"))
                .body,
            &[words],
        );
    }
    let json = told(&server, "/api/v1/occupations/verpleegkundige");
    let later = &json["chance_later"];
    assert_eq!(
        (
            &later["word"],
            &later["low"],
            &later["high"],
            &later["without_range"]
        ),
        (&json!("goed"), &json!(9.0), &json!(16.0), &json!(false))
    );
}

#[test]
fn what_is_rarely_chosen_in_a_region_is_counted_from_what_was_brought_in() {
    let desk = Desk::new();
    // Of ict three of four programmes: at least 4 and at most 12. Of transport 400, of shops 400, of appearance 450, of safety and sport
    // 500. In the middle of 4, 400, 400, 450 and 500 lies 400, and twice 12 is less. Of building one programme of thirteen is told of
    // this year: that is unknown and not rare, also where the others were told of the year before.
    let rows = [
        "25187;Zeeland (PV);2025;<5",
        "25188;Zeeland (PV);2025;<5",
        "25190;Zeeland (PV);2025;4",
        "25364;Zeeland (PV);2025;120",
        "25371;Zeeland (PV);2025;200",
        "25389;Zeeland (PV);2025;50",
        "25384;Zeeland (PV);2025;30",
        "25167;Zeeland (PV);2025;300",
        "25162;Zeeland (PV);2025;100",
        "25400;Zeeland (PV);2025;250",
        "25404;Zeeland (PV);2025;200",
        "25407;Zeeland (PV);2025;300",
        "25410;Zeeland (PV);2025;200",
        "25128;Zeeland (PV);2025;6",
        "25103;Zeeland (PV);2024;90",
        "25117;Zeeland (PV);2024;90",
        "25097;Zeeland (PV);2024;90",
        "25099;Zeeland (PV);2024;90",
        "25104;Zeeland (PV);2024;90",
        "25119;Zeeland (PV);2024;90",
        "25030;Zeeland (PV);2024;90",
    ];
    bring(
        &desk,
        "choose",
        &rows,
        "codes = \"crebo\"\nedition = \"2025\"\npopulation = \"eerstejaars\"\n",
    );
    let server = website(&desk, "/werk/regio?regio=Zeeland", "Verzonnen choose");
    let page = server.get("/werk/regio?regio=Zeeland").body;
    has(
        &page,
        &[
            "zie je hier weinig",
            "2025 · Zeeland · eerstejaars",
            "Kijk ook hier eens",
        ],
    );
    let json = told(&server, "/api/v1/regions?region=Zeeland");
    assert_eq!(json["regions"], json!(["Zeeland"]));
    let fields: Vec<(&str, u64, u64, bool)> = json["chosen"][0]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let number = |key: &str| one[key].as_u64().unwrap();
            let id = one["field"]["id"].as_str().unwrap();
            (id, number("least"), number("most"), one["rarely"] == true)
        })
        .collect();
    assert_eq!(
        fields,
        [
            ("ict", 4, 12, true),
            ("vervoer", 400, 400, false),
            ("handel", 400, 400, false),
            ("veiligheid-en-sport", 500, 500, false),
            ("uiterlijke-verzorging", 450, 450, false),
        ]
    );
    // Work to look at is of the field that is rare, and the same as on the page.
    let rare = json["rarely_chosen"].as_array().unwrap();
    assert!(!rare.is_empty());
    for one in rare {
        assert_eq!(one["field"]["id"], "ict");
        let link = format!("/werk/{}", one["occupation"]["id"].as_str().unwrap());
        assert!(page.contains(&link), "{link}");
    }
}

/// A table of the statistics office, made up: pay an hour of nurses in the country and in a province, by sex.
fn table() -> Maker {
    let maker = Maker::start();
    let page = |path: &str, value: Value| {
        let body = json!({ "@odata.context": "https://datasets.cbs.nl/x", "value": value });
        maker.has(&format!("/v4/99998NED/{path}"), body.to_string().as_bytes());
    };
    let codes = |path: &str, codes: &[(&str, &str)]| {
        let code = |(id, title): &(&str, &str)| json!({ "Identifier": id, "Index": 1, "Title": title });
        page(path, codes.iter().map(code).collect());
    };
    let dimension =
        |id: &str, kind: &str| json!({ "Identifier": id, "Title": id, "Kind": kind, "ContainsCodes": true });
    page(
        "Dimensions",
        json!([
            dimension("Geslacht", "Dimension"),
            dimension("Beroep", "Dimension"),
            dimension("RegioS", "GeoDimension"),
            dimension("Perioden", "TimeDimension")
        ]),
    );
    page(
        "MeasureCodes",
        json!([{ "Identifier": "M1", "Index": 1, "Title": "Uurloon", "DataType": "Double", "Unit": "euro (gemiddeld)", "Decimals": 2 }]),
    );
    codes(
        "GeslachtCodes",
        &[("T001038", "Totaal mannen en vrouwen"), ("4000", "Vrouwen")],
    );
    codes("BeroepCodes", &[("A000217", "2221 Verpleegkundigen")]);
    codes("RegioSCodes", &[("NL01", "Nederland"), ("PV29", "Zeeland (PV)")]);
    codes(
        "PeriodenCodes",
        &[("2024JJ00", "2024"), ("2024KW01", "2024 1e kwartaal")],
    );
    let cell = |at: usize, [sex, region, period]: [&str; 3], value: f64| {
        json!({ "Id": at, "Measure": "M1", "ValueAttribute": "None", "Value": value, "StringValue": null,
                "Geslacht": sex, "Beroep": "A000217", "RegioS": region, "Perioden": period })
    };
    page(
        "Observations",
        json!([
            cell(0, ["T001038", "NL01", "2024JJ00"], 27.31),
            cell(1, ["T001038", "PV29", "2024JJ00"], 26.05),
            cell(2, ["4000", "NL01", "2024JJ00"], 99.99),
            cell(3, ["T001038", "NL01", "2024KW01"], 88.88)
        ]),
    );
    maker
}

#[test]
fn a_table_of_the_statistics_office_stands_on_the_page_by_its_columns() {
    let desk = Desk::new();
    let maker = table();
    desk.write("feeds.toml", maker.settings());
    desk.write(
        "loon.toml",
        "edition = \"2024\"\nmeasure = \"pay-hour\"\ncodes = \"isco\"\npopulation = \"werknemers\"\n\
         [columns]\nmeasure = \"M1\"\ncode = \"Beroep\"\nregion = \"RegioS\"\nperiod = \"Perioden\"\n",
    );
    let done = desk.import(&["cbs", "99998NED", "--about", "loon.toml", "--feeds", "feeds.toml"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    // Everybody of a whole year, in the country and in one province: two of four cells.
    assert!(done.said.contains("op een pagina: 2 cijfers"), "{}", done.said);
    let server = website(&desk, "/werk/verpleegkundige", "27,31");
    let page = server.get("/werk/verpleegkundige").body;
    has(
        &page,
        &[
            "2024 · Nederland · werknemers",
            "CBS, 2024",
            "Bron: CBS. CC BY 4.0.",
        ],
    );
    assert!(!page.contains("99,99") && !page.contains("88,88"), "{page}");
    let there = server.get("/werk/verpleegkundige?regio=Zeeland").body;
    has(&there, &["26,05", "2024 · Zeeland · werknemers"]);
    let json = told(&server, "/api/v1/occupations/verpleegkundige?region=Zeeland");
    assert_eq!(
        (
            &json["pay"]["number"],
            &json["pay"]["region"],
            &json["pay"]["source"]["confidence"]
        ),
        (&json!(26.05), &json!("Zeeland"), &json!("R"))
    );
}
