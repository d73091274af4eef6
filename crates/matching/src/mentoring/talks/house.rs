//! **Somebody's house**: what makes a place, or an invitation, one where nobody else is.
//!
//! People at home are promised that the two meet where others are. It is a fence and no wall, as in `contact.rs`: who wants to get
//! over it can, and never does so by accident. Deliberately absent: a list of the places that are good.

/// Why two people do not meet at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is somebody's house.
    House,
    /// It is an address, and nothing says what is there.
    Address,
}

/// Words of places where other people are; with one of them a street and a number are the way there.
const PUBLIC: [&str; 42] = [
    "school",
    "bibliotheek",
    "bieb",
    "buurthuis",
    "wijkcentrum",
    "buurtcentrum",
    "jongerencentrum",
    "werk",
    "kantoor",
    "bedrijf",
    "zaak",
    "winkel",
    "werkplaats",
    "café",
    "cafe",
    "restaurant",
    "lunchroom",
    "museum",
    "station",
    "universiteit",
    "hogeschool",
    "campus",
    "college",
    "lyceum",
    "mbo",
    "roc",
    "stadhuis",
    "ziekenhuis",
    "sporthal",
    "gemeente",
    "aula",
    "lokaal",
    "mediatheek",
    "online",
    "library",
    "work",
    "office",
    "community",
    "university",
    "kütüphane",
    "okul",
    "مكتبة",
];

/// Words that make the house the next word is somebody's.
const OWN: [&str; 12] = [
    "mijn", "mn", "m'n", "jouw", "je", "jullie", "ons", "onze", "zijn", "haar", "my", "your",
];

/// Houses, and what is in them.
const HOUSES: [&str; 15] = [
    "huis",
    "huisje",
    "kamer",
    "slaapkamer",
    "flat",
    "appartement",
    "woning",
    "etage",
    "studentenkamer",
    "adres",
    "house",
    "home",
    "room",
    "flatje",
    "place",
];

/// Single words that say it, in the languages that young people write.
const HOUSE_WORDS: [&str; 10] = [
    "evimde",
    "evime",
    "evinde",
    "evine",
    "evim",
    "بيتي",
    "منزلي",
    "بيتك",
    "منزلك",
    "غرفتي",
];

/// Words of coming together. A house is talked of every week; an invitation has one of these as well.
const COMING: [&str; 28] = [
    "kom",
    "komt",
    "komen",
    "kwam",
    "langs",
    "langskomen",
    "afspreken",
    "zien",
    "ontmoeten",
    "toe",
    "ga",
    "gaan",
    "slapen",
    "logeren",
    "blijven",
    "come",
    "meet",
    "visit",
    "stay",
    "gel",
    "gelir",
    "buluşalım",
    "buluşmak",
    "تعال",
    "تعالي",
    "نلتقي",
    "زرني",
    "أزورك",
];

/// Ends of the names of streets.
const STREETS: [&str; 15] = [
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "singel",
    "dreef",
    "hof",
    "steeg",
    "pad",
    "dijk",
    "plantsoen",
    "str",
    "street",
];

/// Why a place is none to meet at; none where it can be.
pub fn unfit(place: &str) -> Option<Unfit> {
    let words = words(place);
    let public = is_public(&words);
    let thuis = words.iter().any(|word| word == "thuis");
    let online = words.iter().any(|word| word == "online");
    // "Bij mij op het werk" is a place; "bij mij" alone is a house, and so is "bij mij thuis" whatever stands around it.
    let with = pairs(&words).any(|(one, other)| one == "bij" && is_person(other));
    if is_house(&words) || thuis && !online || with && !public {
        return Some(Unfit::House);
    }
    (!public && is_address(&words)).then_some(Unfit::Address)
}

/// Whether a text asks the other to somebody's house.
pub fn invites(text: &str) -> bool {
    text.split(['.', '!', '?', '\n', ';'])
        .any(|sentence| invites_in(&words(sentence)))
}

fn invites_in(words: &[String]) -> bool {
    let said = |what: &str| words.iter().any(|word| word == what);
    // "Spreken" alone is speaking; "spreken we af" is meeting.
    let comes = words.iter().any(|word| COMING.contains(&word.as_str()))
        || said("af") && (said("spreken") || said("spreek"));
    let three = words.windows(3).any(|three| match three {
        [bij, who, what] => {
            bij == "bij" && is_person(who) && matches!(what.as_str(), "thuis" | "langs" | "binnen" | "slapen")
                || bij == "naar" && is_person(who) && what == "toe"
        }
        _ => false,
    });
    // "Kom bij mij" needs no word for the house.
    let come = words
        .windows(2)
        .any(|two| matches!(two, [kom, bij] if kom == "kom" && bij == "bij"));
    let person = pairs(words).any(|(one, other)| one == "bij" && is_person(other));
    let house = is_house(words) || three || come && person;
    house && comes && !is_public(words)
}

fn is_house(words: &[String]) -> bool {
    pairs(words).any(|(one, other)| OWN.contains(&one) && HOUSES.contains(&other))
        || words.iter().any(|word| HOUSE_WORDS.contains(&word.as_str()))
}

fn is_person(word: &str) -> bool {
    matches!(
        word,
        "mij" | "me" | "jou" | "je" | "ons" | "jullie" | "hem" | "haar"
    )
}

fn is_public(words: &[String]) -> bool {
    words.iter().any(|word| {
        PUBLIC
            .iter()
            .any(|public| word == public || public.len() > 3 && word.contains(public))
    })
}

/// The name of a street with a number after it: "Dorpsstraat 5", "Laan van Meerdervoort 12-a".
fn is_address(words: &[String]) -> bool {
    let street = |word: &String| {
        STREETS
            .iter()
            .any(|end| word.ends_with(end) && word.len() > end.len())
            || word == "laan"
    };
    let number = |word: &String| {
        word.chars().next().is_some_and(|sign| sign.is_ascii_digit())
            && word.chars().filter(char::is_ascii_digit).count() <= 4
    };
    let from = words.iter().position(street);
    from.is_some_and(|from| words.iter().skip(from + 1).take(4).any(number))
}

fn pairs(words: &[String]) -> impl Iterator<Item = (&str, &str)> {
    words
        .iter()
        .zip(words.iter().skip(1))
        .map(|(one, other)| (one.as_str(), other.as_str()))
}

/// Words in lower case, without the signs around them.
fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '(' | ')' | ':' | '"' | '/'))
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_is_no_place_to_meet() {
        for place in [
            "Bij mij thuis, Dorpsstraat 5",
            "bij mij",
            "Bij jou thuis",
            "mijn huis",
            "M'n kamer",
            "op jouw kamer",
            "thuis",
            "my place",
            "Benim evimde",
            "في بيتي",
            "eerst bibliotheek en dan bij mij thuis",
        ] {
            assert_eq!(unfit(place), Some(Unfit::House), "{place}");
        }
    }

    #[test]
    fn a_street_and_a_number_say_what_is_there() {
        for place in ["Dorpsstraat 5", "Laan van Meerdervoort 12a", "kerkplein 3"] {
            assert_eq!(unfit(place), Some(Unfit::Address), "{place}");
        }
        for place in [
            "Bibliotheek Zuid, Dorpsstraat 5",
            "Lokaal 2.12",
            "Buurthuis De Brug, Kerkplein 3",
            "Bij mij op het werk, Havenweg 10",
            "op school",
            "stadhuis",
            "online, ieder thuis",
            "het park",
            "Museumplein",
            "",
        ] {
            assert_eq!(unfit(place), None, "{place}");
        }
    }

    #[test]
    fn an_invitation_to_a_house_is_one_and_talking_of_home_is_none() {
        for text in [
            "Kom bij mij thuis",
            "Kom zaterdag gezellig bij mij langs",
            "Kom anders naar mijn huis!",
            "Zullen we bij jou thuis afspreken?",
            "Spreken we bij mij thuis af?",
            "Je kunt naar mij toe komen",
            "come to my place",
            "Evime gel",
            "تعال إلى بيتي",
        ] {
            assert!(invites(text), "{text}");
        }
        for text in [
            "Hoe gaat het bij jou thuis?",
            "Bij mij thuis spreken we Turks",
            "Bij ons thuis praten we over voetbal",
            "Ik ben om vijf uur thuis. Kom je dinsdag naar school?",
            "Ik zat op mijn kamer te leren",
            "Kom bij mij op het werk kijken",
            "Kom je naar de bibliotheek?",
        ] {
            assert!(!invites(text), "{text}");
        }
    }
}
