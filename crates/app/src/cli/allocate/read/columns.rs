//! The **columns** of the files that are divided: one list, by which files are read, templates written and mistakes explained.

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What it is called inside; also its English name.
    pub key: &'static str,
    /// Its Dutch name, which a template has.
    pub dutch: &'static str,
    /// What stands in it.
    pub about: &'static str,
    /// Whether there has to be such a column.
    pub needed: bool,
    /// Three made-up cells.
    pub samples: [&'static str; 3],
}

const fn column(
    key: &'static str,
    dutch: &'static str,
    about: &'static str,
    samples: [&'static str; 3],
) -> Column {
    Column {
        key,
        dutch,
        about,
        needed: false,
        samples,
    }
}

const fn needed(
    key: &'static str,
    dutch: &'static str,
    about: &'static str,
    samples: [&'static str; 3],
) -> Column {
    Column {
        needed: true,
        ..column(key, dutch, about, samples)
    }
}

const NONE: [&str; 3] = ["", "", ""];

const SPOT: [Column; 5] = [
    column(
        "postcode",
        "postcode",
        "vier cijfers; met --postcodes weten we waar dat is",
        ["1012", "1013", "1102"],
    ),
    column(
        "x",
        "x",
        "in plaats van de postcode: meters naar het oosten (Rijksdriehoek)",
        NONE,
    ),
    column("y", "y", "hoort bij x: meters naar het noorden", NONE),
    column("lat", "lat", "in plaats daarvan: graden noorderbreedte", NONE),
    column("lon", "lon", "hoort bij lat: graden oosterlengte", NONE),
];

const ONLINE: &str = "ja: afspreken op een scherm kan ook, hoe ver ook";
const TIMES: &str = "dagen en dagdelen: ma-ochtend ma-middag ma-avond … zo-avond, of altijd";

/// Young people who wait for a mentor.
pub const MENTEES: [Column; 22] = [
    needed(
        "id",
        "id",
        "een nummer of code die van deze jongere is; geen naam",
        ["J1", "J2", "J3"],
    ),
    SPOT[0],
    SPOT[1],
    SPOT[2],
    SPOT[3],
    SPOT[4],
    column(
        "within_km",
        "binnen_km",
        "zo ver mag een mentor wonen; leeg: dat maakt niet uit",
        ["5", "10", ""],
    ),
    column("online", "online", ONLINE, ["nee", "ja", "ja"]),
    column(
        "slots",
        "tijden",
        TIMES,
        ["ma-middag di-avond", "wo-middag", "altijd"],
    ),
    column(
        "age",
        "leeftijd",
        "de leeftijd in jaren, of de naam van een groep zoals mentoren die noemen",
        ["14", "16", "15"],
    ),
    column(
        "languages",
        "talen",
        "moet: de mentor spreekt een van deze talen",
        ["", "Turks", ""],
    ),
    column(
        "topics",
        "onderwerpen",
        "moet: het gaat over een van deze onderwerpen",
        ["", "", "wiskunde"],
    ),
    column(
        "needs",
        "moet",
        "moet: dit alles heeft de mentor ook",
        ["", "", "vrouw"],
    ),
    column(
        "wish1",
        "wens1",
        "de belangrijkste wens: taal:Turks, werk:zorg, weg:mbo, over:wiskunde, heeft:auto, dichtbij:5 of mentor:M1",
        ["werk:zorg", "weg:mbo", ""],
    ),
    column("wish2", "wens2", "de tweede wens", ["dichtbij:3", "", ""]),
    column("wish3", "wens3", "de derde wens", NONE),
    column("wish4", "wens4", "de vierde wens", NONE),
    column("wish5", "wens5", "de vijfde wens", NONE),
    column(
        "waiting_since",
        "wacht_sinds",
        "de dag waarop het wachten begon",
        ["2026-09-01", "2026-10-12", ""],
    ),
    column(
        "waiting_days",
        "wacht_dagen",
        "in plaats daarvan: hoeveel dagen al",
        ["", "", "3"],
    ),
    column(
        "first",
        "voorrang",
        "ja: gaat voor, omdat het eerder te vroeg ophield",
        ["", "ja", ""],
    ),
    column(
        "not",
        "niet",
        "mentoren (id) met wie het niet moet",
        ["", "M2", ""],
    ),
];

/// People who want to be a mentor.
pub const MENTORS: [Column; 18] = [
    needed(
        "id",
        "id",
        "een nummer of code die van deze mentor is; geen naam",
        ["M1", "M2", "M3"],
    ),
    SPOT[0],
    SPOT[1],
    SPOT[2],
    SPOT[3],
    SPOT[4],
    column(
        "within_km",
        "binnen_km",
        "zo ver reist de mentor; leeg: dat maakt niet uit",
        ["10", "", "8"],
    ),
    column("online", "online", ONLINE, ["ja", "ja", "nee"]),
    column(
        "slots",
        "tijden",
        TIMES,
        ["ma-middag wo-middag", "wo-middag wo-avond", "altijd"],
    ),
    column(
        "ages",
        "leeftijden",
        "van welke leeftijden: 12-15, 16, of namen van groepen; leeg: alle",
        ["12-15", "14-18", ""],
    ),
    column(
        "languages",
        "talen",
        "wat de mentor spreekt",
        ["Turks, Engels", "Turks", ""],
    ),
    column(
        "fields",
        "werk",
        "wat de mentor doet",
        ["zorg", "bouw", "techniek"],
    ),
    column(
        "ways",
        "wegen",
        "langs welke scholen de mentor ging",
        ["mbo, hbo", "mbo", "vwo, wo"],
    ),
    column(
        "topics",
        "onderwerpen",
        "waarover het kan gaan",
        ["wiskunde", "", "wiskunde, Engels"],
    ),
    column(
        "other",
        "heeft",
        "wat de mentor verder is of heeft",
        ["vrouw", "auto", "vrouw"],
    ),
    needed(
        "room",
        "plekken",
        "voor hoeveel jongeren er plek is",
        ["2", "1", "1"],
    ),
    needed(
        "cleared_until",
        "geldig_tot",
        "tot welke dag de verklaring telt die iemand heeft gezien; leeg: nog niet gezien",
        ["2027-12-31", "2027-09-01", "2028-01-31"],
    ),
    column(
        "training_done",
        "training",
        "ja: de training is gedaan; zonder deze kolom geldt ja",
        ["ja", "ja", "ja"],
    ),
];

/// Offers with seats.
pub const OFFERS: [Column; 3] = [
    needed(
        "id",
        "id",
        "de naam van het aanbod, zoals in de keuzes staat",
        ["haven", "rechtbank", "ziekenhuis"],
    ),
    needed("seats", "plekken", "hoeveel plekken er zijn", ["1", "1", "2"]),
    column(
        "reserves",
        "eerst_voor",
        "plekken die eerst naar een groep gaan: klas-3a:1, klas-3b:1",
        ["", "klas-3a:1", ""],
    ),
];

/// Applicants with their choices.
pub const APPLICANTS: [Column; 8] = [
    needed(
        "id",
        "id",
        "een nummer of code die van deze jongere is; geen naam",
        ["J1", "J2", "J3"],
    ),
    column(
        "groups",
        "groepen",
        "bij welke groepen iemand hoort",
        ["klas-3a", "klas-3b", "klas-3a"],
    ),
    column(
        "priority",
        "voorrang",
        "aanbod waar iemand eerder gaat, met welke rang: haven, rechtbank:2; leeg: nergens",
        NONE,
    ),
    needed(
        "choice1",
        "keuze1",
        "het aanbod dat iemand het liefst wil",
        ["rechtbank", "rechtbank", "haven"],
    ),
    column(
        "choice2",
        "keuze2",
        "de tweede keuze; er mogen meer kolommen komen: keuze3, keuze4 …",
        ["haven", "ziekenhuis", "rechtbank"],
    ),
    column("choice3", "keuze3", "de derde keuze", ["ziekenhuis", "", ""]),
    column("choice4", "keuze4", "de vierde keuze", NONE),
    column("choice5", "keuze5", "de vijfde keuze", NONE),
];

/// Other names by which columns are known.
const ALSO: [(&str, &str); 11] = [
    ("groep", "age"),
    ("band", "age"),
    ("bands", "ages"),
    ("groepenleeftijd", "ages"),
    ("beschikbaar", "slots"),
    ("capaciteit", "room"),
    ("capacity", "room"),
    ("vogtot", "cleared_until"),
    ("gezientot", "cleared_until"),
    ("richtingen", "ways"),
    ("anders", "other"),
];

/// The name without what people write differently.
pub fn plain(name: &str) -> String {
    let signs = name.chars().filter(|sign| sign.is_alphanumeric());
    signs.flat_map(char::to_lowercase).collect()
}

/// Which column of a list a name in a file means.
pub fn key(columns: &[Column], name: &str) -> Option<String> {
    let name = plain(name);
    let named = |column: &&Column| plain(column.key) == name || plain(column.dutch) == name;
    let also = || {
        let (_, key) = ALSO.iter().find(|(other, _)| *other == name)?;
        columns.iter().find(|column| column.key == *key)
    };
    let listed = columns
        .iter()
        .find(named)
        .or_else(also)
        .map(|column| column.key.to_owned());
    let wanted = columns.iter().any(|column| column.key == "choice1");
    listed.or_else(|| {
        let number = name
            .strip_prefix("keuze")
            .or_else(|| name.strip_prefix("choice"))?;
        let number: u16 = number.parse().ok()?;
        (wanted && number > 0).then(|| format!("choice{number}"))
    })
}
