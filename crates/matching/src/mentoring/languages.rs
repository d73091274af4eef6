//! **Languages** that a mentor may say to speak, and that a young person may wish a mentor to speak.
//!
//! Deliberately absent: the language of a young person. A wish says something about the mentor.

use crate::words::words;

words! {
    /// A language.
    Spoken {
        /// Arabic.
        Arabic = "ar",
        /// Berber: Tamazight and Tarifit.
        Berber = "ber",
        /// Bulgarian.
        Bulgarian = "bg",
        /// Chinese.
        Chinese = "zh",
        /// Dutch.
        Dutch = "nl",
        /// Dutch Sign Language.
        Signs = "dse",
        /// English.
        English = "en",
        /// French.
        French = "fr",
        /// German.
        German = "de",
        /// Hindi and Urdu.
        Hindi = "hi",
        /// Papiamento.
        Papiamento = "pap",
        /// Persian: Farsi and Dari.
        Persian = "fa",
        /// Polish.
        Polish = "pl",
        /// Portuguese.
        Portuguese = "pt",
        /// Romanian.
        Romanian = "ro",
        /// Somali.
        Somali = "so",
        /// Spanish.
        Spanish = "es",
        /// Sranantongo.
        Sranan = "srn",
        /// Tigrinya.
        Tigrinya = "ti",
        /// Turkish.
        Turkish = "tr",
        /// Ukrainian.
        Ukrainian = "uk",
    }
}
