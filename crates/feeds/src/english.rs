//! Problems of deliveries in English. Readers say what is wrong in Dutch; here stands each sentence with its like, a hole for what
//! differs. A test lays it beside every problem that any test of a delivery meets.
//!
//! Deliberately absent: problems of rosters and lists of schools, which people in Dutch schools send each other.

use crate::Problem;

impl Problem {
    /// The reason in English, or in Dutch where nobody put it in English.
    pub fn in_english(&self) -> String {
        english(&self.reason).unwrap_or_else(|| self.reason.clone())
    }

    /// Whether the reason has its English.
    pub fn has_english(&self) -> bool {
        english(&self.reason).is_some()
    }
}

fn english(reason: &str) -> Option<String> {
    PAIRS
        .iter()
        .find_map(|(dutch, english)| put(english, &holes(dutch, reason)?))
}

/// What fills the holes of a sentence, when the reason is that sentence.
fn holes<'r>(pattern: &str, reason: &'r str) -> Option<Vec<&'r str>> {
    let mut parts = pattern.split("{}");
    let mut rest = reason.strip_prefix(parts.next()?)?;
    let parts: Vec<&str> = parts.collect();
    let mut found = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        // The last part ends the sentence, whatever was quoted before it.
        let end = if at + 1 == parts.len() {
            rest.len()
                .checked_sub(part.len())
                .filter(|_| rest.ends_with(part))?
        } else {
            rest.find(part)?
        };
        found.push(&rest[..end]);
        rest = &rest[end + part.len()..];
    }
    rest.is_empty().then_some(found)
}

fn put(pattern: &str, holes: &[&str]) -> Option<String> {
    let mut parts = pattern.split("{}");
    let mut text = parts.next()?.to_owned();
    for (hole, part) in holes.iter().zip(parts) {
        let word = WORDS.iter().find(|(dutch, _)| dutch == hole);
        match word {
            Some((_, english)) => text.push_str(english),
            // A cause in brackets may be a sentence from below.
            None => text.push_str(&english(hole).unwrap_or_else(|| (*hole).to_owned())),
        }
        text.push_str(part);
    }
    Some(text)
}

/// What can stand in a hole and is no word of the file.
const WORDS: [(&str, &str); 15] = [
    ("geen tekst", "no text"),
    ("geen aantal", "no number of things"),
    ("geen datum", "no date"),
    ("geen getal", "no number"),
    ("geen taal", "no language"),
    ("geen studielast", "no study load"),
    ("geen lijst van perioden", "no list of periods"),
    ("hier niet bekend", "not known here"),
    ("een lijst", "a list"),
    ("een object", "an object"),
    ("een koppeling van ESCO en O*NET", "a crosswalk of ESCO and O*NET"),
    ("het mbo-aanbod van DUO", "what mbo offers, of DUO"),
    (
        "het opleidingsoverzicht van DUO",
        "the overview of courses of DUO",
    ),
    (
        "een lijst van schoollocaties van DUO",
        "a list of locations of schools of DUO",
    ),
    (
        "cijfers over werk of opleidingen",
        "figures about work or courses",
    ),
];

/// Dutch and English, the longer sentence before one that it begins with.
const PAIRS: &[(&str, &str)] = &[
    // What is not there.
    ("is leeg; overgeslagen", "is empty; passed over"),
    ("is leeg", "is empty"),
    ("ontbreekt; weggelaten", "is missing; left out"),
    ("ontbreekt; overgeslagen", "is missing; passed over"),
    (
        "ontbreekt of is leeg; overgeslagen",
        "is missing or empty; passed over",
    ),
    (
        "ontbreekt of is geen code; overgeslagen",
        "is missing or no code; passed over",
    ),
    ("het bestand is leeg", "the file is empty"),
    ("deze pagina is er niet", "this page is not there"),
    // What comes twice.
    (
        "{} staat er twee keer in; de eerste telt",
        "{} is in it twice; the first counts",
    ),
    (
        "staat er twee keer in; de eerste telt",
        "is in it twice; the first counts",
    ),
    (
        "deze cel staat er twee keer in; de eerste telt",
        "this cell is in it twice; the first counts",
    ),
    (
        "deze rij staat er twee keer in; de eerste telt",
        "this row is in it twice; the first counts",
    ),
    (
        "deze regel staat er twee keer in; de eerste telt",
        "this line is in it twice; the first counts",
    ),
    (
        "deze koppeling staat er twee keer in; de eerste telt",
        "this match is in it twice; the first counts",
    ),
    (
        "deze relatie staat er twee keer in; de eerste telt",
        "this relation is in it twice; the first counts",
    ),
    (
        "dit staat er twee keer in; de eerste telt",
        "this is in it twice; the first counts",
    ),
    (
        "{} staat er twee keer in; overgeslagen",
        "{} is in it twice; passed over",
    ),
    ("{} staat er twee keer in", "{} is in it twice"),
    (
        "kolom {} staat twee keer in de kop; de eerste is gelezen",
        "column {} is in the head twice; the first was read",
    ),
    // What is something else.
    (
        "{} is geen adres in ESCO; overgeslagen",
        "{} is no address in ESCO; passed over",
    ),
    (
        "{} is geen ISCO-code van vier cijfers; overgeslagen",
        "{} is no ISCO code of four digits; passed over",
    ),
    (
        "{} is geen ISCO-code; overgeslagen",
        "{} is no ISCO code; passed over",
    ),
    (
        "{} is niet 'released'; overgeslagen",
        "{} is not 'released'; passed over",
    ),
    (
        "staat boven zichzelf; overgeslagen",
        "is above itself; passed over",
    ),
    (
        "{} is geen essential of optional; overgeslagen",
        "{} is not essential or optional; passed over",
    ),
    (
        "{} zit niet in deze levering; overgeslagen",
        "{} is not in this delivery; passed over",
    ),
    (
        "{} is geen code van RIO; overgeslagen",
        "{} is no code of RIO; passed over",
    ),
    (
        "is geen code van RIO; overgeslagen",
        "is no code of RIO; passed over",
    ),
    (
        "{} is geen code van O*NET; overgeslagen",
        "{} is no code of O*NET; passed over",
    ),
    (
        "{} is geen element van O*NET; overgeslagen",
        "{} is no element of O*NET; passed over",
    ),
    (
        "{} is geen van de zes interesses; overgeslagen",
        "{} is none of the six interests; passed over",
    ),
    (
        "{} is geen zone van 1 tot 5; overgeslagen",
        "{} is no zone from 1 to 5; passed over",
    ),
    ("{} is geen nummer; overgeslagen", "{} is no number; passed over"),
    (
        "{} is geen getal van {} tot {}; overgeslagen",
        "{} is no number from {} to {}; passed over",
    ),
    (
        "{} is geen getal en geen bekend woord; overgeslagen",
        "{} is no number and no word that is known; passed over",
    ),
    ("{} is geen getal; overgeslagen", "{} is no number; passed over"),
    ("{} is geen getal; weggelaten", "{} is no number; left out"),
    ("{} is geen jaar; overgeslagen", "{} is no year; passed over"),
    ("{} is geen datum; weggelaten", "{} is no date; left out"),
    ("{} is geen waarde; weggelaten", "{} is no value; left out"),
    ("{} is geen lijst; weggelaten", "{} is no list; left out"),
    ("{} is geen object; overgeslagen", "{} is no object; passed over"),
    (
        "{} is geen vestigingscode; overgeslagen",
        "{} is no code of a location; passed over",
    ),
    (
        "{} is hier niet bekend; overgeslagen",
        "{} is not known here; passed over",
    ),
    (
        "{} is hier niet bekend; weggelaten",
        "{} is not known here; left out",
    ),
    (
        "is hier niet bekend; overgeslagen",
        "is not known here; passed over",
    ),
    (
        "is geen onderwerp van deze tabel; overgeslagen",
        "is no topic of this table; passed over",
    ),
    (
        "is geen waarde van deze dimensie; overgeslagen",
        "is no value of this dimension; passed over",
    ),
    ("is geen code; overgeslagen", "is no code; passed over"),
    ("is geen id; overgeslagen", "is no id; passed over"),
    (
        "spreekt de waarde tegen; overgeslagen",
        "contradicts the value; passed over",
    ),
    (
        "ligt niet tussen laag en hoog; overgeslagen",
        "is not between low and high; passed over",
    ),
    (
        "is hoger dan het hoogste; overgeslagen",
        "is higher than the highest; passed over",
    ),
    (
        "is langer dan {} tekens; weggelaten",
        "is longer than {} signs; left out",
    ),
    (
        "is een lege lijst, en dat mag niet; weggelaten",
        "is an empty list, which may not be; left out",
    ),
    (
        "heeft geen taal of geen tekst; weggelaten",
        "has no language or no text; left out",
    ),
    (
        "dit gegeven wordt hier niet bewaard; overgeslagen",
        "this is not held here; passed over",
    ),
    (
        "hier staat geen opleiding, cursus of aanbod; overgeslagen",
        "here is no programme, course or offering; passed over",
    ),
    (
        "hier staat geen opleiding en geen aangeboden opleiding van RIO; overgeslagen",
        "here is no course and no course offered of RIO; passed over",
    ),
    ("{} is {}; weggelaten", "{} is {}; left out"),
    (
        "lat en lon lijken verwisseld; weggelaten",
        "lat and lon seem to be exchanged; left out",
    ),
    (
        "lat en lon zijn niet allebei een getal; weggelaten",
        "lat and lon are not both a number; left out",
    ),
    (
        "dit zijn geen graden; zet Rijksdriehoekscoördinaten om naar WGS84; weggelaten",
        "these are no degrees; turn coordinates of the Rijksdriehoek into WGS84; left out",
    ),
    (
        "lat {}, lon {} ligt niet in Nederland; weggelaten",
        "lat {}, lon {} is not in the Netherlands; left out",
    ),
    // Columns and lines.
    (
        "kolom {} ontbreekt; gevonden: {}",
        "column {} is missing; found: {}",
    ),
    (
        "kolom {} ontbreekt; heeft hij een andere naam gekregen?",
        "column {} is missing; did it get another name?",
    ),
    ("kolom {} ontbreekt", "column {} is missing"),
    (
        "kolom {} is hier niet bekend; niet gelezen",
        "column {} is not known here; not read",
    ),
    (
        "kolom {} hoort niet bij deze koppeling",
        "column {} does not belong to this mapping",
    ),
    (
        "nog niet van elke kolom is gezegd wat die is",
        "nobody said of every column yet what it is",
    ),
    (
        "de kolommen zijn veranderd (verdwenen: {}; nieuw: {}); wijs ze opnieuw aan",
        "the columns changed (gone: {}; new: {}); say again which is what",
    ),
    (
        "deze regel heeft {} velden en de kop {}; overgeslagen",
        "this line has {} fields and the head {}; passed over",
    ),
    (
        "deze regel heeft meer velden dan de kop; overgeslagen",
        "this line has more fields than the head; passed over",
    ),
    (
        "deze regel is te lang, of een aanhalingsteken wordt niet gesloten; overgeslagen",
        "this line is too long, or a quotation mark is not closed; passed over",
    ),
    (
        "de kop is langer dan {} kB of heeft meer dan {} kolommen",
        "the head is longer than {} kB or has more than {} columns",
    ),
    (
        "meer dan {} kolommen; overgeslagen",
        "more than {} columns; passed over",
    ),
    (
        "de laatste regel heeft geen einde; controleer of het bestand compleet is",
        "the last line has no end; see whether the file is complete",
    ),
    (
        "het bestand houdt hier midden in een regel op; het is afgebroken",
        "the file ends here within a line; it was cut off",
    ),
    (
        "het bestand houdt op binnen aanhalingstekens; het is afgebroken",
        "the file ends within quotation marks; it was cut off",
    ),
    (
        "en nog {} problemen; alleen de eerste {} staan hier",
        "and {} problems more; only the first {} are here",
    ),
    // Files.
    (
        "dit is een Excel- of zipbestand; pak het uit, of sla het in Excel op als 'CSV UTF-8'",
        "this is a file of Excel or a zip; unpack it, or save it in Excel as 'CSV UTF-8'",
    ),
    (
        "dit bestand is UTF-16; sla het op als 'CSV UTF-8'",
        "this file is UTF-16; save it as 'CSV UTF-8'",
    ),
    (
        "dit is een webpagina of XML, geen CSV",
        "this is a web page or XML, no CSV",
    ),
    (
        "dit bestand is geen bekend deel van {}; niet gelezen",
        "this file is no part of {} that is known; not read",
    ),
    (
        "hier zit geen bestand van {} bij, zoals {}",
        "there is no file of {} in this, such as {}",
    ),
    (
        "het bestand is (uitgepakt) groter dan {} MB; de rest is niet gelezen",
        "the file is (unpacked) larger than {} MB; the rest was not read",
    ),
    ("het bestand is groter dan {} MB", "the file is larger than {} MB"),
    (
        "het bestand heeft meer dan {} regels; de rest is niet gelezen",
        "the file has more than {} lines; the rest was not read",
    ),
    (
        "het bestand is geen UTF-8; gelezen als Windows-1252 (Latin-1), controleer de accenten",
        "the file is no UTF-8; read as Windows-1252 (Latin-1), check the accents",
    ),
    (
        "het gzip-bestand is afgebroken; haal het opnieuw op",
        "the gzip file was cut off; fetch it again",
    ),
    (
        "het gzip-bestand is beschadigd; haal het opnieuw op",
        "the gzip file is damaged; fetch it again",
    ),
    (
        "het bestand is afgebroken; haal het opnieuw op",
        "the file was cut off; fetch it again",
    ),
    (
        "het zip-bestand bevat meer dan {} bestanden; niet gelezen",
        "the zip file has more than {} files; not read",
    ),
    (
        "het zip-bestand bevat twee bestanden met dezelfde naam; maak het opnieuw",
        "the zip file has two files of one name; make it again",
    ),
    (
        "dit zip-bestand is afgebroken of beschadigd; haal het opnieuw op",
        "this zip file was cut off or is damaged; fetch it again",
    ),
    (
        "dit deel van het zip-bestand is beschadigd; haal het opnieuw op",
        "this part of the zip file is damaged; fetch it again",
    ),
    (
        "een bestand in het zip-bestand kan niet worden geopend",
        "a file in the zip file cannot be opened",
    ),
    (
        "het zip-bestand is beschadigd; maak het opnieuw",
        "the zip file is damaged; make it again",
    ),
    (
        "het zip-bestand is uitgepakt te groot",
        "the zip file is too large unpacked",
    ),
    (
        "het bestand is verdacht klein ingepakt: dit lijkt een zipbom",
        "the file is packed suspiciously small: this looks like a zip bomb",
    ),
    ("{} is geen veilige bestandsnaam", "{} is no safe name of a file"),
    (
        "{} is versleuteld of vreemd ingepakt",
        "{} is encrypted or packed in a strange way",
    ),
    (
        "het bestand kan niet verder worden gelezen ({})",
        "the file cannot be read any further ({})",
    ),
    (
        "het bestand kan niet worden gelezen ({})",
        "the file cannot be read ({})",
    ),
    ("het bestand kan niet worden gelezen", "the file cannot be read"),
    // Pages.
    (
        "dit is geen pagina van een tabel van CBS",
        "this is no page of a table of CBS",
    ),
    (
        "de lijst heeft meer dan {} regels",
        "the list has more than {} lines",
    ),
    (
        "de tabel heeft meer dan {} pagina's",
        "the table has more than {} pages",
    ),
    (
        "deze pagina wijst naar een pagina die al is gelezen",
        "this page leads to a page that was read already",
    ),
    (
        "de volgende pagina ligt buiten deze tabel; niet gelezen",
        "the next page lies outside this table; not read",
    ),
    (
        "deze lijst gaat verder op een tweede pagina; dat kan hier niet",
        "this list goes on on a second page, which cannot be here",
    ),
    (
        "de tabel heeft geen dimensies, of te veel",
        "the table has no dimensions, or too many",
    ),
    (
        "de delen ({}) zijn samen {}, en het totaal is {}",
        "the parts ({}) are {} together, and the total is {}",
    ),
    ("hier staat geen JSON{}", "here is no JSON{}"),
    (
        "hier staat geen lijst en geen object",
        "here is no list and no object",
    ),
    (
        "hier staan waarden te diep genest; niet gelezen",
        "values are nested too deep here; not read",
    ),
    (
        "waarden zijn hier te diep genest; niet gelezen",
        "values are nested too deep here; not read",
    ),
    (
        "een tekst of getal is hier langer dan 1 MB; niet gelezen",
        "a text or number is longer than 1 MB here; not read",
    ),
    (
        "dit object heeft meer dan {} waarden",
        "this object has more than {} values",
    ),
    // Spreadsheets.
    (
        "deze spreadsheet kan ik niet lezen; sla hem opnieuw op als XLSX of als 'CSV UTF-8'",
        "I cannot read this spreadsheet; save it again as XLSX or as 'CSV UTF-8'",
    ),
    (
        "de spreadsheet is uitgepakt groter dan {} MB",
        "the spreadsheet is larger than {} MB unpacked",
    ),
    (
        "de spreadsheet is te groot; de rest is niet gelezen",
        "the spreadsheet is too large; the rest was not read",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_keeps_what_it_quotes() {
        let put = |dutch: &str| english(dutch).unwrap_or_default();
        assert_eq!(
            put("'x' is geen jaar; overgeslagen"),
            "'x' is no year; passed over"
        );
        assert_eq!(
            put("'a is geen b' is geen jaar; overgeslagen"),
            "'a is geen b' is no year; passed over"
        );
        assert_eq!(
            put("deze regel heeft 3 velden en de kop 4; overgeslagen"),
            "this line has 3 fields and the head 4; passed over"
        );
        assert_eq!(
            put("'x' is geen taal; weggelaten"),
            "'x' is no language; left out"
        );
        assert_eq!(english("iets heel anders"), None);
    }

    #[test]
    fn both_languages_have_the_same_holes() {
        for (dutch, english) in PAIRS {
            assert_eq!(
                dutch.matches("{}").count(),
                english.matches("{}").count(),
                "{dutch}"
            );
        }
    }
}
