//! **Contact details** in a text: what would let two go on where nobody can look after them.
//!
//! It is a fence and no wall: who wants to get over it can, and the page says so to the coordinator. What it does is that moving a
//! talk elsewhere is never an accident, and that a young person is told why. Deliberately absent: keeping what was refused.

use std::collections::BTreeSet;

use super::digits::{Run, runs};

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contact {
    /// A telephone number.
    Phone,
    /// One in words.
    SpelledOut,
    /// A mail address.
    Mail,
    /// An address of a page.
    Link,
    /// A name on another platform.
    Handle,
    /// A request to go on elsewhere.
    Elsewhere,
    /// A request to come to somebody's house.
    House,
}

/// Digits from which a run is a telephone number: the shortest abroad have eight.
const FEWEST: usize = 8;

/// Everything in a text that leads elsewhere, each sort once.
pub fn contacts(text: &str) -> Vec<Contact> {
    let words = words(text);
    let mut found: BTreeSet<Contact> = runs(text).iter().filter_map(phone).collect();
    if is_mail(text, &words) {
        found.insert(Contact::Mail);
    } else if words.iter().any(|word| is_handle(word)) {
        found.insert(Contact::Handle);
    }
    if text.split_whitespace().any(is_link) {
        found.insert(Contact::Link);
    }
    if leads_elsewhere(&words) {
        found.insert(Contact::Elsewhere);
    }
    if super::house::invites(text) {
        found.insert(Contact::House);
    }
    found.into_iter().collect()
}

fn phone(run: &Run) -> Option<Contact> {
    if run.count() < FEWEST || is_date_or_time(&run.numbers) {
        return None;
    }
    Some(if run.spelled {
        Contact::SpelledOut
    } else {
        Contact::Phone
    })
}

/// A day, times of a day or school years: digits that people write to each other every week.
fn is_date_or_time(numbers: &[String]) -> bool {
    let value = |at: usize| numbers.get(at).and_then(|number| number.parse::<u32>().ok());
    let year =
        |at: usize| numbers.get(at).is_some_and(|number| number.len() == 4) && value(at).is_some_and(is_year);
    let small = |at: usize, most: u32| {
        numbers.get(at).is_some_and(|number| number.len() <= 2)
            && value(at).is_some_and(|value| value <= most)
    };
    let mut at = 0;
    while at < numbers.len() {
        let left = numbers.len() - at;
        if left >= 3 && small(at, 31) && small(at + 1, 12) && year(at + 2)
            || left >= 3 && year(at) && small(at + 1, 12) && small(at + 2, 31)
        {
            at += 3;
        } else if year(at) {
            at += 1;
        } else if left >= 2
            && small(at, 23)
            && small(at + 1, 59)
            && numbers.get(at + 1).is_some_and(|n| n.len() == 2)
        {
            at += 2;
        } else {
            return false;
        }
    }
    // Times alone can spell out a number: "06 12 20 14 18". A day or a year stands with at most two of them.
    numbers.len() <= 7 && (numbers.iter().any(|number| number.len() == 4) || numbers.len() <= 4)
}

fn is_year(value: u32) -> bool {
    (1990..=2050).contains(&value)
}

/// Words in lower case, with what stands directly around them.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_lowercase).collect()
}

fn is_mail(text: &str, words: &[String]) -> bool {
    const PROVIDERS: [&str; 9] = [
        "gmail",
        "hotmail",
        "outlook.com",
        "icloud",
        "protonmail",
        "ziggo.nl",
        "live.nl",
        "yahoo",
        "kpnmail",
    ];
    const AT: [&str; 7] = [
        "apenstaartje",
        "apestaartje",
        "apenstaart",
        "(at)",
        "[at]",
        "{at}",
        "at",
    ];
    let tight = text
        .to_lowercase()
        .replace(" @ ", "@")
        .replace(" @", "@")
        .replace("@ ", "@");
    let address = tight.split_whitespace().any(|word| {
        word.split_once('@').is_some_and(|(name, host)| {
            name.chars().next_back().is_some_and(char::is_alphanumeric)
                && host.trim_end_matches(is_end).contains('.')
        })
    });
    let spelled = words
        .iter()
        .position(|word| AT.contains(&word.as_str()))
        .is_some_and(|at| {
            let after = words.get(at + 1..).unwrap_or_default();
            let plain = words.get(at).is_some_and(|word| word == "at");
            let dot = after
                .iter()
                .take(3)
                .any(|word| matches!(word.as_str(), "punt" | "dot" | "(dot)" | "[dot]"));
            !plain || dot
        });
    let provider = words
        .iter()
        .any(|word| PROVIDERS.iter().any(|name| word.contains(name)));
    address || spelled || provider
}

fn is_end(sign: char) -> bool {
    matches!(sign, '.' | ',' | '!' | '?' | ')' | ';' | ':' | '"' | '\'')
}

/// A name with an at before it, such as people have elsewhere.
fn is_handle(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '"', '\'']);
    word.strip_prefix('@').is_some_and(|name| {
        let name = name.trim_end_matches(is_end);
        name.chars().count() >= 3
            && name
                .chars()
                .all(|sign| sign.is_alphanumeric() || matches!(sign, '.' | '_' | '-'))
    })
}

fn is_link(word: &str) -> bool {
    /// Endings that are no Dutch or English word, so that a forgotten space after a full stop makes no link.
    const ENDINGS: [&str; 14] = [
        "nl", "com", "net", "org", "eu", "io", "gg", "info", "online", "ly", "gl", "page", "site", "tv",
    ];
    let word = word.to_lowercase();
    if word.contains("://") || word.contains("www.") || word.contains("hxxp") {
        return true;
    }
    let word = word.trim_matches(|sign: char| is_end(sign) || sign == '(');
    let (host, path) = word
        .split_once('/')
        .map_or((word, None), |(host, path)| (host, Some(path)));
    let Some((name, ending)) = host.rsplit_once('.') else {
        return false;
    };
    let named = name.chars().filter(|sign| sign.is_alphanumeric()).count() >= 1 && !name.contains('@');
    let ending_is_word = ending.len() >= 2 && ending.chars().all(char::is_alphabetic);
    named && (ENDINGS.contains(&ending) || ending_is_word && path.is_some_and(|path| !path.is_empty()))
}

/// A request to go on elsewhere: "heb je Snap", "app me", "voeg me toe", "mijn insta is". Talking of a platform is none.
fn leads_elsewhere(words: &[String]) -> bool {
    const PLATFORMS: [&str; 19] = [
        "whatsapp",
        "whatsappen",
        "wapp",
        "snap",
        "snapchat",
        "snapje",
        "insta",
        "instagram",
        "tiktok",
        "telegram",
        "discord",
        "signal",
        "messenger",
        "facetime",
        "skype",
        "facebook",
        "kik",
        "viber",
        "onlyfans",
    ];
    const OWN: [&str; 14] = [
        "mijn", "mn", "m'n", "mij", "me", "je", "jouw", "jullie", "heb", "hebt", "my", "your", "via",
        "gebruik",
    ];
    const ASKS: [&str; 6] = ["app", "appen", "bel", "dm", "sms", "whatsapp"];
    let bare = |at: usize| {
        let word = words.get(at)?;
        Some(word.trim_matches(|sign: char| is_end(sign) || sign == '('))
    };
    (0..words.len()).any(|at| {
        let word = bare(at).unwrap_or_default();
        let before = at.checked_sub(1).and_then(bare).unwrap_or_default();
        let (after, third) = (bare(at + 1).unwrap_or_default(), bare(at + 2).unwrap_or_default());
        let platform = PLATFORMS.contains(&word);
        let named = words.get(at).is_some_and(|word| word.ends_with(':')) || after == "is";
        let own = platform && (OWN.contains(&before) || named);
        let ask = ASKS.contains(&word) && matches!(after, "me" | "mij" | "maar" | "even");
        let add = matches!(
            (word, after, third),
            ("voeg", "me" | "mij", "toe") | ("add", "me", _) | ("text" | "call", "me", _)
        );
        own || ask || add
    })
}

#[cfg(test)]
mod tests {
    use super::Contact::{Elsewhere, Handle, Link, Mail, Phone, SpelledOut};
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[Contact]) {
        assert_eq!(contacts(text), expected, "{text}");
    }

    #[test]
    fn telephone_numbers_are_found_however_they_are_written() {
        for text in [
            "Mijn nummer: 0612345678",
            "06-12345678",
            "06 12 34 56 78",
            "0 6 1 2 3 4 5 6 7 8",
            "06.12.34.56.78!",
            "+31 6 12345678",
            "0031 (0)6 1234 5678",
            "020-6241111",
            "mijn nummer is +90 532 123 45 67",
            "+48 601 234 567",
            "+212 661-234567",
            "٠٦١٢٣٤٥٦٧٨",
            "06\u{200B}12\u{200B}345678",
            "o6 12345678",
        ] {
            check(text, &[Phone]);
        }
    }

    #[test]
    fn numbers_in_words_are_numbers() {
        check("nul zes een twee drie vier vijf zes zeven acht", &[SpelledOut]);
        check(
            "nul zes twaalf vierendertig zesenvijftig achtenzeventig",
            &[SpelledOut],
        );
        check("06 en dan een twee drie vier vijf zes zeven acht", &[SpelledOut]);
        check("zero six one two three four five six seven eight", &[SpelledOut]);
        check("sıfır beş üç iki bir iki üç dört beş altı yedi", &[SpelledOut]);
        check(
            "صفر ستة واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية",
            &[SpelledOut],
        );
        check("Een, twee, drie: daar gaan we. Er zijn vier of vijf mensen.", &[]);
    }

    #[test]
    fn days_times_and_years_are_no_telephone_numbers() {
        for text in [
            "27-11-2026",
            "Op 27-11-2026 om 15.30 uur",
            "2026-11-27, 15:30",
            "van 15.30 - 17.00",
            "schooljaar 2026-2027",
            "27/11/2026 15:30 - 17:00",
            "€ 1.250 per jaar, in 2026 € 1.300",
            "lokaal 1.12, bus 22, en dan 300 meter",
            "som 12 x 14 = 168",
        ] {
            check(text, &[]);
        }
        // What looks like times and is none.
        check("06 12 20 14 18", &[Phone]);
    }

    #[test]
    fn mail_addresses_are_found_also_when_they_are_spelled() {
        for text in [
            "kees@verderkijken.example",
            "kees @ verderkijken.example",
            "kees apenstaartje bedrijf punt nl",
            "kees (at) bedrijf punt nl",
            "kees at bedrijf dot com",
            "mijn gmail is keeshagenaars",
        ] {
            assert!(contacts(text).contains(&Mail), "{text}: {:?}", contacts(text));
        }
        check("We zijn at home", &[]);
    }

    #[test]
    fn links_are_found_and_a_forgotten_space_is_none() {
        for text in [
            "https://example.org",
            "kijk op www.voorbeeld.be",
            "voorbeeld.nl",
            "Ga naar chat.voorbeeld.com/abc.",
            "t.me/kees",
            "wa.me/31612345678",
            "(bit.ly/abc)",
        ] {
            assert!(contacts(text).contains(&Link), "{text}");
        }
        check("Tot morgen.De trein gaat om drie uur.Ik wacht.", &[]);
        check("en/of, hij/zij, 24/7, m.b.o. en o.a. bijv. dit", &[]);
    }

    #[test]
    fn names_elsewhere_and_requests_to_go_there_are_found() {
        check("Zoek @kees_h op", &[Handle]);
        for text in [
            "heb je Snap?",
            "Mijn insta is keesje",
            "snap: keesje",
            "app me even",
            "Voeg me toe",
            "add me",
            "Stuur het via WhatsApp",
            "dm me",
        ] {
            check(text, &[Elsewhere]);
        }
        for text in [
            "Ik maak filmpjes voor TikTok bij mijn werk",
            "Ik snap het",
            "Welke app gebruik jij om te leren?",
        ] {
            check(text, &[]);
        }
    }
}
