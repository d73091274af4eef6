//! Names of the law as ids: "Afbouw, hout en onderhoud" is `afbouw-hout-en-onderhoud` in the facts.

/// The id under which the facts know a domain or a sector of the regulations. One domain stands there once per ministry;
/// the mark of the ministry ("(EZ)") is no part of its name.
pub fn id_of(name: &str) -> String {
    let mut id = String::with_capacity(name.len());
    for letter in name.replace("(EZ)", "").chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            id.push(plain);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(id.trim_end_matches('-').len());
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_law_become_ids() {
        assert_eq!(id_of("Afbouw, hout en onderhoud"), "afbouw-hout-en-onderhoud");
        assert_eq!(
            id_of("Voedsel, natuur en leefomgeving (EZ)"),
            "voedsel-natuur-en-leefomgeving"
        );
        assert_eq!(id_of("  Economie"), "economie");
        assert_eq!(id_of("Oriëntaalse talen"), "orientaalse-talen");
        assert_eq!(id_of("…"), "");
    }
}
