//! Small files of our own, in the layouts that are read, with every slip an administrator may make.

use feeds::postcodes::{self, Postcode4};
use feeds::ratho::{self, Annex, Footnote};
use feeds::schools::{self, Offer};
use feeds::{Problem, crebo, extra, matrix};

/// What was told, as "line column: reason".
fn told(problems: &[Problem]) -> Vec<String> {
    let part = |problem: &Problem| {
        let line = problem.line.map_or("-".to_owned(), |line| line.to_string());
        format!(
            "{line} {}: {}",
            problem.column.as_deref().unwrap_or("-"),
            problem.reason
        )
    };
    problems.iter().map(part).collect()
}

/// A stand-in for the language of the demands: a cell is its own meaning, and "?" is refused.
fn cell(cell: &str) -> Result<String, &'static str> {
    if cell == "?" {
        Err("onbekend")
    } else {
        Ok(cell.to_owned())
    }
}

#[test]
fn courses_with_their_demands_and_footnotes() {
    let file = "\
bijlage,diploma,ho_type,sector,opleiding,NT,NG,EM,CM,voetnoten
A,vwo,wo,Techniek,B Bruggenbouw,*,wisB + nat,#,,2
B1,havo,hbo,Onderwijs,\"B Sterrenkijken, docent\",*,*,*,\"2 uit nat, schk en biol\",\"1,2,3\"
B2,vwo,hbo,Economie,B Talen,*,*,*,*,5
";
    let reading = ratho::read(file.as_bytes(), "r.csv", cell);
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    let [bridges, stars, languages] = &reading.records[..] else {
        panic!("three rows")
    };
    assert_eq!((bridges.annex, bridges.sector.as_str()), (Annex::A, "Techniek"));
    assert_eq!(bridges.demands, ["*", "wisB + nat", "#", ""]);
    assert_eq!(bridges.footnotes, [Footnote::MayRepairInFirstYear]);
    assert_eq!(stars.name, "B Sterrenkijken, docent");
    assert_eq!(stars.demands[3], "2 uit nat, schk en biol");
    let expected = [
        Footnote::ExtraDemands,
        Footnote::TeacherSecondDegree,
        Footnote::AlsoAssociateDegree,
    ];
    assert_eq!((stars.annex, &stars.footnotes[..]), (Annex::B1, &expected[..]));
    assert_eq!(languages.footnotes, [Footnote::ChosenLanguage]);
}

#[test]
fn a_course_with_a_slip_is_told_by_column() {
    let file = "\
bijlage;diploma;ho_type;sector;opleiding;NT;NG;EM;CM;voetnoten
C;vwo;wo;Recht;X;*;*;*;*;
A;havo;wo;Recht;X;*;*;*;*;
A;vwo;wo;;;*;*;*;*;
A;vwo;wo;Recht;X;*;?;*;?;
A;vwo;wo;Recht;X;*;*;*;*;1, 7
";
    let reading = ratho::read(file.as_bytes(), "r.csv", cell);
    // A footnote that is not known leaves the demands sound; everything else costs the row.
    assert_eq!(reading.records.len(), 1);
    assert_eq!(
        told(&reading.problems),
        [
            "2 bijlage: 'C' is geen bijlage A, B1 of B2",
            "3 diploma: 'havo' past niet bij bijlage A: daar staat vwo",
            "4 sector: is leeg",
            "4 opleiding: is leeg",
            "5 NG: '?' kan niet worden gelezen: onbekend",
            "5 CM: '?' kan niet worden gelezen: onbekend",
            "6 voetnoten: voetnoot '1' is hier niet bekend",
            "6 voetnoten: voetnoot '7' is hier niet bekend",
        ]
    );
}

#[test]
fn the_matrix_is_one_cell_per_domain_and_sector() {
    let file = "mbo_domein,Kunst,Techniek\n\"Brood, koek en banket\",1,0\nLucht,ja,1\n,1,1\n";
    let reading = matrix::read(file.as_bytes(), "m.csv");
    let cells: Vec<(&str, &str, bool)> = reading
        .records
        .iter()
        .map(|cell| (cell.domain.as_str(), cell.sector.as_str(), cell.direct))
        .collect();
    let bread = "Brood, koek en banket";
    assert_eq!(
        cells,
        [
            (bread, "Kunst", true),
            (bread, "Techniek", false),
            ("Lucht", "Techniek", true)
        ]
    );
    assert_eq!(
        told(&reading.problems),
        ["3 Kunst: 'ja' is geen 0 of 1", "4 mbo_domein: is leeg"]
    );
}

#[test]
fn extra_demands_are_kept_as_the_law_says_them() {
    let file = "opleiding\taanvullende_eisen\nB Koorddansen\t\"Evenwicht • lef\"\nB Niets\t\n";
    let reading = extra::read(file.as_bytes(), "e.tsv");
    assert_eq!(reading.records.len(), 1);
    assert_eq!(reading.records[0].text, "Evenwicht • lef");
    assert_eq!(told(&reading.problems), ["3 aanvullende_eisen: is leeg"]);
}

#[test]
fn qualifications_agree_with_themselves() {
    let file = "\
domein_crebo,domein,dossier_crebo,dossier,crebo,kwalificatie,niveau,soort_opleiding,beroepsvereisten,leerweg
79000,Bouw,23001,Torens,25901,Torenbouwer,3,vakopleiding,SZW,BOL/BBL
,Entree (geen domein),23002,Entree,25902,Assistent toren,1,entreeopleiding,,BBL
79000,Bouw,23001,Torens,25901,Torenbouwer,3,vakopleiding,,BOL
79000,Bouw,23001,Torens,25903,Torenbouwer,2,vakopleiding,,BOL
79000,Bouw,23001,Torens,1,,3,tovenaar,,thuis
79000,,23001,Torens,25904,Torenwachter,4,specialistenopleiding,,BOL
";
    let reading = crebo::read(file.as_bytes(), "c.csv");
    let [tower, assistant] = &reading.records[..] else {
        panic!("two sound rows: {:?}", reading.records)
    };
    assert_eq!(
        (tower.crebo, tower.kind.level(), tower.bol, tower.bbl),
        (25901, 3, true, true)
    );
    assert_eq!(
        (tower.domain.as_deref(), tower.occupational_demands.as_deref()),
        (Some("Bouw"), Some("SZW"))
    );
    assert_eq!(
        (assistant.kind.level(), assistant.domain.as_deref(), assistant.bol),
        (1, None, false)
    );
    assert_eq!(
        told(&reading.problems),
        [
            "4 crebo: 25901 staat twee keer in de lijst; de eerste telt",
            "5 niveau: '2' past niet bij een vakopleiding: dat is niveau 3",
            "6 crebo: '1' is geen crebocode van vijf cijfers",
            "6 kwalificatie: is leeg",
            "6 soort_opleiding: 'tovenaar' is geen soort mbo-opleiding",
            "6 leerweg: 'THUIS' is geen BOL, BBL of BOL/BBL",
            "7 domein: is leeg; alleen een entreeopleiding heeft geen domein",
        ]
    );
    let four = crebo::read_four_year(
        "crebo,kwalificatie\n25901,Torenbouwer\n25901,Torenbouwer\n".as_bytes(),
        "v.csv",
    );
    assert_eq!((four.records.len(), four.records[0].crebo), (1, 25901));
    assert_eq!(
        told(&four.problems),
        ["3 crebo: 25901 staat twee keer in de lijst; de eerste telt"]
    );
}

const SCHOOL_HEAD: &str = "type,brin,vestigingscode,naam,straat,huisnummer,huisletter,huisnummertoevoeging,postcode,\
    plaats,gemeente,provincie,denominatie,internetadres,onderwijsgebied,leerlingen,lon,lat";

fn school_file(rows: &[&str]) -> String {
    format!("{SCHOOL_HEAD}\n{}\n", rows.join("\n"))
}

#[test]
fn schools_are_joined_and_speak_of_todays_tracks() {
    let file = school_file(&[
        "VBO/MAVO,99ZZ,99ZZ00,De Vuurtoren,Kade,1,A,,9999ZZ,Ergens,ERGENS,Drenthe,Openbaar,www.example.org,Noord,321,6.5,53.0",
        "VBO/MAVO,99ZZ,99ZZ00,De Vuurtoren,Kade,1,B,,9999ZZ,Ergens,ERGENS,Drenthe,Openbaar,www.example.org,Noord,321,6.6,53.1",
        "(V)SO,99ZZ,99zz01,De Boei,Wal,2,,10,9999ZZ,Ergens,ERGENS,Drenthe,Openbaar,,Noord,,6.5,53.0",
    ]);
    let reading = schools::read(file.as_bytes(), "s.csv");
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    let [lighthouse, buoy] = &reading.records[..] else {
        panic!("two schools")
    };
    assert_eq!(
        (lighthouse.rows, lighthouse.address.as_str(), lighthouse.pupils),
        (2, "Kade 1A", Some(321))
    );
    let ids: Vec<&str> = lighthouse.offers.iter().map(Offer::id).collect();
    assert_eq!(ids, ["vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl"]);
    assert_eq!((lighthouse.at.lat, lighthouse.at.lon), (53.0, 6.5));
    assert_eq!(
        (buoy.code.as_str(), buoy.address.as_str(), buoy.pupils),
        ("99ZZ01", "Wal 2-10", None)
    );
    assert_eq!(
        buoy.offers.iter().map(Offer::id).collect::<Vec<_>>(),
        ["so-sbo", "vso"]
    );
}

#[test]
fn a_school_that_cannot_be_placed_is_told() {
    let file = school_file(&[
        "HAVO/MBO,x,99ZZ00,A,K,1,,,9999ZZ,E,E,D,O,,N,1,6.5,53.0",
        "HAVO,x,99ZZ0,A,K,1,,,9999ZZ,E,E,D,O,,N,1,6.5,53.0",
        "HAVO,x,99ZZ02,A,K,1,,,9999ZZ,E,E,D,O,,N,1,53.0,6.5",
        "HAVO,x,99ZZ03,,K,1,,,9999ZZ,E,E,D,O,,N,1,155000,463000",
        "HAVO,x,99ZZ04,A,K,1,,,9999ZZ,E,E,D,O,,N,veel,6.5,53.0",
        "VWO,x,99ZZ04,B,K,1,,,9999ZZ,E,E,D,O,,N,1,6.5,53.0",
    ]);
    let reading = schools::read(file.as_bytes(), "s.csv");
    assert_eq!(reading.records.len(), 1);
    assert_eq!((reading.records[0].pupils, reading.records[0].rows), (None, 1));
    assert_eq!(
        told(&reading.problems),
        [
            "2 type: 'MBO' is geen bekende soort onderwijs",
            "3 vestigingscode: '99ZZ0' is geen vestigingscode van zes tekens",
            "4 lat: lat en lon lijken verwisseld",
            "5 naam: is leeg",
            "5 lat: dit zijn geen graden; zet Rijksdriehoekscoördinaten om naar WGS84",
            "6 leerlingen: 'veel' is geen aantal; weggelaten",
            "7 vestigingscode: 99ZZ04 is al van 'A'; overgeslagen",
        ]
    );
}

#[test]
fn every_label_of_duo_says_what_is_offered() {
    let ids = |label: &str| -> Vec<&'static str> {
        schools::Offers::from_label(label)
            .map(|offers| offers.iter().map(Offer::id).collect())
            .unwrap_or_default()
    };
    assert_eq!(ids("basisschool"), ["po"]);
    assert_eq!(ids("SBAO"), ["so-sbo"]);
    assert_eq!(ids("SO"), ["so-sbo"]);
    assert_eq!(ids("VSO"), ["vso"]);
    assert_eq!(ids("BRUGJAAR"), ["vo-brug"]);
    assert_eq!(ids("VBO/PRO"), ["pro", "vmbo-bb", "vmbo-kb"]);
    assert_eq!(ids("MAVO/HAVO/VWO"), ["vmbo-gl", "vmbo-tl", "havo", "vwo"]);
    assert_eq!(ids(""), Vec::<&str>::new());
}

#[test]
fn postcodes_with_their_place() {
    let file = "id,postcode,\"woonplaats\",\"alternatieve_schrijfwijzen\",\"gemeente\",\"provincie\",\"netnummer\",\
        latitude,longitude,\"soort\"\n1,1234,\"Ergens\",\"\",\"\",\"Drenthe\",\"0123\",53.0,6.5,\"Adres\"\n\
        2,1234,\"Ergens\",\"\",\"\",\"Drenthe\",\"0123\",53.0,6.5,\"Adres\"\n\
        3,0999,\"\",\"\",\"\",\"Drenthe\",\"0123\",0,0,\"Adres\"\n";
    let reading = postcodes::read(file.as_bytes(), "p.csv");
    let [area] = &reading.records[..] else {
        panic!("one area")
    };
    assert_eq!(
        (
            area.postcode.number(),
            area.place.as_str(),
            area.municipality.as_deref()
        ),
        (1234, "Ergens", None)
    );
    assert_eq!(
        told(&reading.problems),
        [
            "3 postcode: 1234 staat twee keer in de lijst; de eerste telt",
            "4 postcode: '0999' is geen Nederlandse postcode",
            "4 latitude: lat 0, lon 0 ligt niet in Nederland",
            "4 woonplaats: is leeg",
        ]
    );
}

#[test]
fn a_postcode_is_four_digits_with_or_without_letters() {
    for text in ["1012", " 1012 ", "1012AB", "1012 ab"] {
        assert_eq!(
            Postcode4::parse(text).map(Postcode4::number),
            Some(1012),
            "{text}"
        );
    }
    for text in [
        "", "101", "0999", "10123", "1012 A", "1012 ABC", "1012 A1", "١٠١٢", "10é12", "+123",
    ] {
        assert_eq!(Postcode4::parse(text), None, "{text}");
    }
}
