//! Sittings to show pages with, for the samples of each page.

use kit::Cx;
use kit::Language;
use kit::facts::Knowledge;

use crate::ground::Ground;
use crate::interests::{Form, Interests, Sitting};

/// The feature as the binary holds it. A mistake in the facts or texts stops here, as it stops the product.
pub(in crate::interests) fn interests() -> Interests {
    let texts: Vec<_> = kit::facts::TEXTS
        .iter()
        .chain(&people::persons::TEXTS)
        .chain(&crate::interests::TEXTS)
        .chain(&crate::dreams::TEXTS)
        .copied()
        .collect();
    let templates = super::templates()
        .and(crate::interests::own::templates())
        .and(crate::dreams::templates());
    let cx = Cx::new(&texts, templates).unwrap_or_else(|problem| panic!("{problem}"));
    let knowledge = Knowledge::embedded().unwrap_or_else(|problem| panic!("{problem}"));
    let ground = Ground::new(&knowledge).unwrap_or_else(|problems| panic!("{problems:?}"));
    Interests::new(cx, ground, &knowledge).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// Facts are read once for all samples.
pub(in crate::interests) fn shared() -> (&'static Interests, Language) {
    static SHARED: std::sync::OnceLock<Interests> = std::sync::OnceLock::new();
    let interests = SHARED.get_or_init(interests);
    (interests, interests.cx.texts.language("nl").clone())
}

/// Somebody who said nothing yet.
pub(in crate::interests) fn nothing() -> Sitting {
    Sitting::default()
}

/// Somebody who likes to make things, does not like to order them, and did not know all of it.
pub(in crate::interests) fn maker(form: Form) -> Sitting {
    let (interests, _) = shared();
    let mut sitting = Sitting {
        form,
        lot: 7,
        ..Sitting::default()
    };
    let said = interests.activities.iter().map(|one| {
        let word = match one.letter.sign() {
            'R' => "leuk",
            'C' => "niet",
            'I' if one.short => "onbekend",
            _ => "gaat",
        };
        (one.id.as_str(), word)
    });
    sitting.hear(&interests.activities, said);
    sitting
}
