//! Locations of schools for primary and secondary education, as the education executive (DUO) lists them, with their
//! place on the map. DUO still writes the names of before 1999 for what a location offers; [`Offer`] says it in today's.
//!
//! Some lists come out of a join on addresses and hold a location more than once; such rows become one [`School`].
//!
//! Deliberately absent: the denomination of a school (nobody is matched on belief), quality, and institutions of mbo, hbo
//! and wo, which are not in the list.

use std::collections::HashMap;
use std::fmt;
use std::io::Read;

use crate::geo;
use crate::problem::{Problems, quoted};
use crate::table::{self, Row};
use crate::{Coordinate, Reading};

macro_rules! offers {
    ($($variant:ident $id:literal $doc:literal;)*) => {
        /// A kind of education that a location offers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Offer { $(#[doc = $doc] $variant,)* }

        impl Offer {
            /// Every offer, from primary school to vwo.
            pub const ALL: &'static [Offer] = &[$(Offer::$variant),*];

            /// The id of the programme in the facts. `vso` stands for its three tracks: the list does not tell them apart.
            pub fn id(self) -> &'static str {
                match self { $(Offer::$variant => $id,)* }
            }
        }
    };
}

offers! {
    Primary "po" "Primary school.";
    SpecialPrimary "so-sbo" "Special (primary) education.";
    SpecialSecondary "vso" "Special secondary education.";
    Bridge "vo-brug" "Only the first years of secondary education.";
    Practical "pro" "Practical education.";
    VmboBb "vmbo-bb" "Vmbo, basic track.";
    VmboKb "vmbo-kb" "Vmbo, middle-management track.";
    VmboGl "vmbo-gl" "Vmbo, mixed track.";
    VmboTl "vmbo-tl" "Vmbo, theoretical track.";
    Havo "havo" "Havo.";
    Vwo "vwo" "Vwo.";
}

/// What a location offers.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Offers(u16);

impl Offers {
    /// Whether the offer is among them.
    pub fn contains(self, offer: Offer) -> bool {
        self.0 & (1 << offer as u16) != 0
    }

    /// The offers, from primary school to vwo.
    pub fn iter(self) -> impl Iterator<Item = Offer> {
        Offer::ALL
            .iter()
            .copied()
            .filter(move |offer| self.contains(*offer))
    }

    /// Reads DUO's label: `basisschool`, `(V)SO`, `VBO/MAVO/HAVO`. The error is the part that is not known.
    pub fn from_label(label: &str) -> Result<Offers, String> {
        let mut offers = Offers(0);
        for part in label.split('/').map(str::trim) {
            let of_part: &[Offer] = match part.to_ascii_uppercase().as_str() {
                "BASISSCHOOL" => &[Offer::Primary],
                "SBAO" | "SO" => &[Offer::SpecialPrimary],
                "(V)SO" => &[Offer::SpecialPrimary, Offer::SpecialSecondary],
                "VSO" => &[Offer::SpecialSecondary],
                "BRUGJAAR" => &[Offer::Bridge],
                "PRO" => &[Offer::Practical],
                "VBO" => &[Offer::VmboBb, Offer::VmboKb],
                "MAVO" => &[Offer::VmboGl, Offer::VmboTl],
                "HAVO" => &[Offer::Havo],
                "VWO" => &[Offer::Vwo],
                _ => return Err(part.to_owned()),
            };
            of_part.iter().for_each(|offer| offers.0 |= 1 << *offer as u16);
        }
        Ok(offers)
    }
}

impl fmt::Debug for Offers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// One location of a school.
#[derive(Clone, Debug, PartialEq)]
pub struct School {
    /// Code of the location, six signs.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it offers.
    pub offers: Offers,
    /// Street and number.
    pub address: String,
    /// Postcode with letters.
    pub postcode: String,
    /// Town or village.
    pub place: String,
    /// Municipality, in capitals as DUO writes it.
    pub municipality: String,
    /// Province.
    pub province: String,
    /// Web address as listed, often without `https://`.
    pub website: Option<String>,
    /// Number of pupils, where known.
    pub pupils: Option<u32>,
    /// Where it stands.
    pub at: Coordinate,
    /// Rows of the list that became this one.
    pub rows: u32,
}

/// The columns that are read.
pub const COLUMNS: [&str; 15] = [
    "type",
    "vestigingscode",
    "naam",
    "straat",
    "huisnummer",
    "huisletter",
    "huisnummertoevoeging",
    "postcode",
    "plaats",
    "gemeente",
    "provincie",
    "internetadres",
    "leerlingen",
    "lat",
    "lon",
];

/// Reads the list. Rows with the same code become one school, at the address of the first.
pub fn read(input: impl Read, name: &str) -> Reading<School> {
    let mut reading: Reading<School> = Reading {
        records: Vec::new(),
        problems: Vec::new(),
    };
    let mut known: HashMap<String, usize> = HashMap::new();
    let schools = &mut reading.records;
    let rows: Reading<()> = table::read(input, name, &COLUMNS, |row, problems| {
        let school = school(row, problems)?;
        match known.get(&school.code).and_then(|at| schools.get_mut(*at)) {
            Some(first) => join(first, &school, row, problems),
            None => {
                known.insert(school.code.clone(), schools.len());
                schools.push(school);
            }
        }
        None
    });
    reading.problems = rows.problems;
    reading
}

/// One location has one name and one offer; where a second row says otherwise it is another school under a wrong code.
fn join(first: &mut School, again: &School, row: &Row, problems: &mut Problems) {
    if first.name == again.name && first.offers == again.offers {
        first.rows += 1;
    } else {
        let reason = format!("{} is al van {}; overgeslagen", again.code, quoted(&first.name));
        problems.cell(row.line, "vestigingscode", reason);
    }
}

fn school(row: &Row, problems: &mut Problems) -> Option<School> {
    let code = row.get("vestigingscode").to_ascii_uppercase();
    let code_is_sound = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !code_is_sound {
        problems.cell(
            row.line,
            "vestigingscode",
            format!("{} is geen vestigingscode van zes tekens", quoted(&code)),
        );
    }
    if row.get("naam").is_empty() {
        problems.cell(row.line, "naam", "is leeg");
    }
    let offers = Offers::from_label(row.get("type"))
        .map_err(|part| format!("{} is geen bekende soort onderwijs", quoted(&part)))
        .map_err(|reason| problems.cell(row.line, "type", reason))
        .ok();
    let at = geo::coordinate(row.get("lat"), row.get("lon"))
        .map_err(|reason| problems.cell(row.line, "lat", reason))
        .ok();
    let pupils = pupils(row, problems);
    Some(School {
        code: code_is_sound.then_some(code)?,
        name: row.some("naam")?,
        offers: offers?,
        address: address(row),
        postcode: row.get("postcode").to_owned(),
        place: row.get("plaats").to_owned(),
        municipality: row.get("gemeente").to_owned(),
        province: row.get("provincie").to_owned(),
        website: row.some("internetadres"),
        pupils,
        at: at?,
        rows: 1,
    })
}

fn pupils(row: &Row, problems: &mut Problems) -> Option<u32> {
    let cell = row.some("leerlingen")?;
    let number = cell.parse().ok();
    if number.is_none() {
        problems.cell(
            row.line,
            "leerlingen",
            format!("{} is geen aantal; weggelaten", quoted(&cell)),
        );
    }
    number
}

/// "Touwbaan 42A", "Hengstdal 3-10".
fn address(row: &Row) -> String {
    let mut address = row.get("straat").to_owned();
    if let Some(number) = row.some("huisnummer") {
        address = format!("{address} {number}{}", row.get("huisletter"));
    }
    match row.some("huisnummertoevoeging") {
        Some(addition) => format!("{address}-{addition}"),
        None => address,
    }
}
