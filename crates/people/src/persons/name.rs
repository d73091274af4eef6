//! A **name**, and the text by which lists order it.
//!
//! Deliberately absent: titles, initials and nicknames. Somebody is called what they say they are called.

/// How somebody is called. One of given and family name is there at least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name somebody is called by.
    pub given: Option<String>,
    /// What stands before the family name and does not count in lists (*tussenvoegsel*).
    pub prefix: Option<String>,
    /// The family name.
    pub family: Option<String>,
}

impl Name {
    /// In one piece: `Noor de Wit`.
    pub fn whole(&self) -> String {
        let parts = [&self.given, &self.prefix, &self.family];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        parts.join(" ")
    }

    /// As lists order it, whatever the capitals and accents: family name, given name, prefix.
    pub fn sorted(&self) -> String {
        let parts = [&self.family, &self.given, &self.prefix];
        let parts: Vec<String> = parts.into_iter().flatten().map(|part| folded(part)).collect();
        parts.join(" ")
    }
}

impl From<&feeds::roster::Name> for Name {
    fn from(name: &feeds::roster::Name) -> Self {
        let part = |part: Option<&str>| part.map(str::to_owned);
        Self {
            given: part(name.given()),
            prefix: part(name.prefix()),
            family: part(name.family()),
        }
    }
}

/// Letters without capitals and accents, so that Çelik is found under c and Özer under o.
pub fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

/// The letter without its accent, for those that European names are written with.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ģ' | 'ĝ' | 'ġ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ł' | 'ľ' | 'ļ' => 'l',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(given: &str, prefix: &str, family: &str) -> Name {
        let part = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Name {
            given: part(given),
            prefix: part(prefix),
            family: part(family),
        }
    }

    #[test]
    fn a_list_looks_at_the_family_name_first_and_not_at_its_prefix() {
        assert_eq!(name("Noor", "de", "Wit").whole(), "Noor de Wit");
        assert_eq!(name("Noor", "de", "Wit").sorted(), "wit noor de");
        assert_eq!(name("Özge", "", "Çelik").sorted(), "celik ozge");
        assert_eq!(name("Lia", "", "").sorted(), "lia");
    }
}
