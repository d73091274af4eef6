//! The words of the sample: what something is called, where one went, and what somebody wrote about it. Nobody's in particular.

use crate::Kind;

/// What something is called that has no place.
pub(super) fn plain(kind: Kind) -> &'static str {
    match kind {
        Kind::Talk => "Gesprek over later",
        Kind::GuardianContact => "Gesprek met thuis",
        Kind::NearPeer => "Gesproken met een oudere leerling",
        Kind::OpenDay => "Open dag",
        Kind::Training => "Sollicitatietraining",
        Kind::Explanation => "Uitleg in de mentorles",
        Kind::CheckIn => "Hoe gaat het?",
        Kind::Assignment => "Opdracht uit de atlas",
        Kind::Mentor => "Kennismaken met een mentor",
        _ => "Bezoek",
    }
}

/// Places to see work, by the field of it. Nobody's in particular.
pub(super) const PLACES: &[(&str, &str)] = &[
    ("zorg", "Een dag in het verpleeghuis"),
    ("techniek", "Kijken bij een machinefabriek"),
    ("bouw", "Op een bouwplaats in de buurt"),
    ("ict", "Bij een bedrijf dat apps maakt"),
    ("gastvrijheid", "In de keuken van een restaurant"),
    ("handel", "Achter de schermen van een winkel"),
    ("onderwijs", "Meehelpen op een basisschool"),
    ("recht-en-overheid", "Bij de rechtbank"),
    ("groen-en-voedsel", "Op een kwekerij"),
    ("vervoer", "Bij een transportbedrijf"),
    ("onderzoek", "In een laboratorium"),
    ("veiligheid-en-sport", "Bij de brandweer"),
    ("media-en-kunst", "Bij een omroep"),
    ("kantoor-en-geld", "Op een kantoor"),
];

/// Guest lessons.
pub(super) const LESSONS: &[&str] = &[
    "Gastles van een verpleegkundige",
    "Gastles van een elektricien",
    "Gastles van een ondernemer",
    "Gastles van een programmeur",
    "Gastles van een advocaat",
];

/// What young people write when they look back.
pub(super) const REFLECTIONS: &[&str] = &[
    "Ik dacht dat het saai was, maar je bent de hele dag met mensen bezig.",
    "Het meeste leerde ik van de vraag die ik zelf stelde.",
    "Ik vond het zwaar om zo lang te staan. Dat wil ik later niet.",
    "Er is veel meer rekenwerk dan ik wist.",
    "Iemand zei dat ik goed kan uitleggen. Dat had ik niet gedacht.",
    "Ik wil nog een keer kijken, maar dan op een andere afdeling.",
];
