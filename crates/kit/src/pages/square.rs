//! A **square** that a phone can scan, with an address in it.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::errors::{Error, Outcome};

/// The square as SVG that can stand inside a page. An address of ours is limited in length, so it always fits.
///
/// # Errors
///
/// A text that is too long for any square, of some thousands of signs.
pub fn square(text: &str) -> Outcome<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).map_err(Error::internal)?;
    let picture = code
        .render::<svg::Color<'_>>()
        .min_dimensions(160, 160)
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .build();
    // Without the XML heading it can stand inside a page.
    Ok(picture
        .split_once("?>")
        .map_or(picture.clone(), |(_, rest)| rest.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_stand_inside_a_page() {
        let picture = square("https://kansrijk.example/ouders/d04").unwrap();
        assert!(picture.trim_start().starts_with("<svg"), "{picture}");
        assert!(square(&"a".repeat(9_000)).is_err());
    }
}
