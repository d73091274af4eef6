//! The **sound** of a Dutch word: one sign for all spellings that children confuse, so that a word spelt as it sounds is the word.
//!
//! `ij` and `ei`, `au` and `ou`, `ie` and `i`, `eu` and `u`, single and double letters, `d` and `t`, `g` and `ch`, `c` and `k` or `s`,
//! `f` and `v`, `s` and `z`. It is coarser than speech on purpose: what sounds alike is looked for, what is spelt alike comes first.
//! The **stem** is the sound without the ending of a plural, a verb or a noun in -ing. A stemmer of spelling would have to double and
//! single letters and turn `v` to `f` again (lopen, loop; huizen, huis); in the sound that is done already.
//!
//! Capitals stand for sounds of two letters: `O` for ou, `Y` for ij, `W` for oe, `U` for ui, `S` for sj.

/// The sound of one folded word.
pub fn sound(word: &[u8]) -> Vec<u8> {
    let mut said = Vec::with_capacity(word.len());
    let mut at = 0;
    while at < word.len() {
        let (heard, letters) = next(word, at);
        for &sign in heard {
            if said.last() != Some(&sign) {
                said.push(sign);
            }
        }
        at += letters;
    }
    // The n of an ending is not heard in half of the country.
    if said.len() > 3 && said.ends_with(b"en") {
        said.pop();
    }
    said
}

/// The sound of folded words one after another.
pub fn sound_of_all(letters: &[u8]) -> Vec<u8> {
    crate::fold::words(letters)
        .flat_map(|(_, word)| sound(word))
        .collect()
}

/// The sound without endings.
pub fn stem(sound: &[u8]) -> &[u8] {
    let mut stem = sound;
    for (ending, least) in [(&b"ere"[..], 4), (b"ing", 4), (b"e", 3), (b"s", 3)] {
        if let Some(short) = stem.strip_suffix(ending).filter(|short| short.len() >= least) {
            stem = short;
        }
    }
    stem
}

/// What is heard at this place, and of how many letters.
fn next(word: &[u8], at: usize) -> (&'static [u8], usize) {
    let rest = &word[at..];
    let follows = |letters: &[u8], any: &[u8]| {
        rest.starts_with(letters) && rest.get(letters.len()).is_some_and(|next| any.contains(next))
    };
    if rest == b"sch" {
        return (b"s", 3);
    }
    if at == 0 && follows(b"ch", b"aeio") {
        return (b"S", 2);
    }
    // Politie, station, administratiekantoor; but not portier.
    let tie = rest == b"tie" || rest.starts_with(b"tio") || follows(b"tie", b"abimos");
    if tie && at > 0 && word[at - 1] != b's' {
        return (b"s", 1);
    }
    if follows(b"c", b"eiy") {
        return (b"s", 1);
    }
    if rest == b"y" {
        return (b"Y", 1);
    }
    SPELLINGS
        .iter()
        .find(|(spelling, _)| rest.starts_with(spelling))
        .map_or_else(
            || (single(rest[0]), 1),
            |&(spelling, heard)| (heard, spelling.len()),
        )
}

/// Sounds of more than one letter, the longest spelling first.
const SPELLINGS: &[(&[u8], &[u8])] = &[
    (b"eaux", b"o"),
    (b"eau", b"o"),
    (b"auw", b"O"),
    (b"ouw", b"O"),
    (b"eij", b"Y"),
    (b"sch", b"sg"),
    (b"au", b"O"),
    (b"ou", b"O"),
    (b"ij", b"Y"),
    (b"ei", b"Y"),
    (b"ie", b"i"),
    (b"oe", b"W"),
    (b"ui", b"U"),
    (b"eu", b"u"),
    (b"ch", b"g"),
    (b"ck", b"k"),
    (b"sj", b"S"),
    (b"sh", b"S"),
    (b"ph", b"f"),
    (b"th", b"t"),
    (b"rh", b"r"),
    (b"qu", b"kw"),
    (b"d", b"t"),
    (b"v", b"f"),
    (b"z", b"s"),
    (b"c", b"k"),
    (b"q", b"k"),
    (b"x", b"ks"),
    (b"y", b"i"),
];

/// A letter as it is, from a table, so that all sounds live as long as the program.
fn single(letter: u8) -> &'static [u8] {
    static ALL: [u8; 256] = {
        let mut all = [0; 256];
        let mut at = 0;
        while at < 256 {
            all[at] = at as u8;
            at += 1;
        }
        all
    };
    let at = usize::from(letter);
    &ALL[at..=at]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn alike(one: &str, other: &str) {
        let said = |word: &str| String::from_utf8(sound(word.as_bytes())).unwrap();
        assert_eq!(said(one), said(other), "{one} {other}");
    }

    #[test]
    fn what_children_confuse_sounds_alike() {
        alike("schilderij", "schilderei");
        alike("vrouw", "vrau");
        alike("timmerman", "timerman");
        alike("politie", "polisie");
        alike("station", "stasion");
        alike("verpleegkundige", "ferpleechkundige");
        alike("fysiotherapeut", "fisioterapeut");
        alike("chauffeur", "sjoufeur");
        alike("architect", "argitekt");
        alike("technisch", "tegnies");
        alike("bureau", "buro");
        alike("arts", "ards");
        alike("kinderen", "kindere");
        alike("taxi", "taksi");
    }

    #[test]
    fn what_sounds_different_stays_different() {
        for (one, other) in [
            ("boer", "bouw"),
            ("kok", "kook\u{0}"),
            ("huis", "hoes"),
            ("pet", "put"),
        ] {
            assert_ne!(sound(one.as_bytes()), sound(other.as_bytes()), "{one} {other}");
        }
    }

    #[track_caller]
    fn same_stem(one: &str, other: &str) {
        let [one, other] = [one, other].map(|word| sound(word.as_bytes()));
        assert_eq!(stem(&one), stem(&other));
    }

    #[test]
    fn endings_go() {
        same_stem("dier", "dieren");
        same_stem("kind", "kinderen");
        same_stem("huis", "huizen");
        same_stem("loop", "lopen");
        same_stem("dans", "dansen");
        same_stem("monteur", "monteurs");
        same_stem("verpleging", "verplegen");
        same_stem("leer", "leren");
        same_stem("kok", "kokken");
        assert_eq!(stem(b"bus"), b"bus");
    }
}
