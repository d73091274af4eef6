//! A **city** to measure in: many schools with a thousand young people each, in one SQLite file, and the **visitors** who are
//! signed in there. `cargo xtask load city` makes and uses it; by hand: `cargo run --release -p kansrijk --example city --
//! FOLDER SCHOOLS`.
//!
//! A school comes in by its roster through the product's own import, and its two years of history are those of the sample
//! world, so every row is one that the product wrote. What is written follows from the number of the school alone; only ids
//! stay as random as those of the product, because ids in order would make every index faster than it is. A city that is there
//! is used again, with new sessions: those of yesterday are over.
//!
//! Deliberately absent: anybody who exists, a password, and a place in the program itself.

mod school;
mod visitors;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

use jiff::civil::Date;
use journey::Known;
use kit::audit::Signer;
use kit::db::{Address, MIGRATIONS};
use kit::facts::Knowledge;
use kit::{Clock, Db, Ids};
use policy::calendar::SchoolYear;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Goes up when the same number of schools would hold something else.
const VERSION: u32 = 1;
/// Says that the city is whole, and which it is. Without it whatever lies there is made anew.
const WHOLE: &str = "city";
/// Who is signed in: page, what the browser carries and path on each line, with tabs between them.
const VISITORS: &str = "visitors.tsv";

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [folder, schools] = words.as_slice() else {
        return Err("so: city FOLDER SCHOOLS".into());
    };
    let (folder, schools): (&Path, usize) = (Path::new(folder), schools.parse()?);
    tokio::runtime::Runtime::new()?.block_on(make_ready(folder, schools))
}

async fn make_ready(folder: &Path, schools: usize) -> Outcome<()> {
    let year = SchoolYear::of(Clock::System.today()).last_day().year() - 1;
    let version = format!("{VERSION} {} {year} {schools}", MIGRATIONS.len());
    let whole = folder.join(WHOLE);
    if fs::read_to_string(&whole).unwrap_or_default() != version {
        match fs::remove_dir_all(folder) {
            Err(reason) if reason.kind() != std::io::ErrorKind::NotFound => return Err(reason.into()),
            _ => fs::create_dir_all(folder)?,
        }
        let db = open(folder).await?;
        build(&db, schools, year).await?;
        db.close().await;
        fs::write(&whole, version)?;
    }
    let db = open(folder).await?;
    fs::write(folder.join(VISITORS), visitors::sign_in(&db).await?)?;
    db.close().await;
    Ok(())
}

async fn open(folder: &Path) -> Outcome<Db> {
    let signer = Signer::in_folder(folder)?;
    Ok(Db::open(&Address::in_folder(folder), Clock::System, signer).await?)
}

async fn build(db: &Db, schools: usize, year: i16) -> Outcome<()> {
    let known = Known::new(Knowledge::embedded().map_err(told)?).map_err(told)?;
    let (ids, start) = (Ids::Random, Instant::now());
    for number in 0..schools {
        let tenant = school::settle(db, &ids, number, year).await?;
        let mut tx = db.begin().await?;
        journey::sample::settle(&mut tx, &known, &ids, tenant).await?;
        guidance::sample::settle(&mut tx, &ids, tenant).await?;
        tx.commit().await?;
        let made = number + 1;
        if made % 20 == 0 || made == schools {
            let seconds = start.elapsed().as_secs_f64();
            println!("{made} van {schools} scholen in {seconds:.0} s");
        }
    }
    Ok(())
}

/// The first mistake in the facts of the program itself.
fn told<T: std::fmt::Debug>(problem: T) -> Box<dyn Error> {
    format!("{problem:?}").into()
}

/// A day in the school year that begins in this year.
fn day(year: i16, month: i8, day: i8) -> Outcome<Date> {
    Ok(Date::new(year, month, day)?)
}
