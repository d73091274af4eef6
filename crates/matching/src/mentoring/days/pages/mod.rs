//! Pages of an edition and its days, for the coordinator.

mod day;
mod edition;
mod sheet;

use jiff::civil::Date;
use kit::{Error, Outcome, Sent, Templates, Tx, Urls, templates};
use policy::id::ProgrammeId;
use policy::{Act, Actor, Permitted, ThingId, Untrusted};
use serde::Serialize;

use super::{Day, Draft, store};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{self, Edition};
use crate::mentoring::meetings::clock;
use crate::mentoring::pairings::Term;

pub use day::DayPage;
pub use edition::EditionPage;
pub use sheet::SheetPage;

/// Addresses of this part.
pub fn urls() -> Urls<Mentoring> {
    use policy::Action::{ArrangeMentoring, ReadEdition, ReadMentoringLog, SetEdition};
    Urls::new()
        .see("/programma/{id}/edities/{editie}", edition::show, ReadEdition)
        .act("/programma/{id}/edities/{editie}/dagen", edition::add, SetEdition)
        .on("/programma/{id}/edities/{editie}")
        .see(
            "/programma/{id}/edities/{editie}/dagen/{dag}",
            day::show,
            ReadMentoringLog,
        )
        .act(
            "/programma/{id}/edities/{editie}/dagen/{dag}",
            day::change,
            SetEdition,
        )
        .act(
            "/programma/{id}/edities/{editie}/dagen/{dag}/weg",
            day::call_off,
            SetEdition,
        )
        .on("/programma/{id}/edities/{editie}/dagen/{dag}")
        .act(
            "/programma/{id}/edities/{editie}/dagen/{dag}/aanwezig",
            day::keep,
            ArrangeMentoring,
        )
        .on("/programma/{id}/edities/{editie}/dagen/{dag}")
        .see(
            "/programma/{id}/edities/{editie}/dagen/{dag}/lijst",
            sheet::show,
            ReadMentoringLog,
        )
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! {
        "days/parts.html" => "parts.html",
        "days/edition.html" => "edition.html",
        "days/day.html" => "day.html",
        "days/sheet.html" => "sheet.html",
    }
}

/// Which edition, of which programme.
type Asked = (String, String);
/// And which day of it.
type AskedDay = (String, String, String);

/// The edition of an address, for whoever may do this with it. Below another programme than its own it is not there.
pub(crate) async fn opened<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    (programme, edition): (&str, &str),
) -> Outcome<Permitted<Edition, A>> {
    let programme: ProgrammeId = programme.parse().map_err(|_| Error::NotFound)?;
    let id: Untrusted<ThingId> = edition.parse().map_err(|_| Error::NotFound)?;
    let edition: Permitted<Edition, A> = tx
        .permit(actor, id, async |tx: &mut Tx, id| {
            let found = editions::find::<A>(tx, actor.tenant, id).await?;
            Ok(found.filter(|found| found.object.programme == programme))
        })
        .await?;
    Ok(edition)
}

/// The day with this number, unless it was called off.
async fn day_of<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    edition: &Permitted<Edition, A>,
    number: &str,
) -> Outcome<(Day, Vec<Date>)> {
    let number: u16 = number.parse().map_err(|_| Error::NotFound)?;
    let all = store::of(tx, actor.tenant, edition.id).await?;
    let (this, others): (Vec<Day>, Vec<Day>) = all
        .into_iter()
        .filter(|day| !day.called_off)
        .partition(|day| day.number == number);
    let day = this.into_iter().next().ok_or(Error::NotFound)?;
    Ok((day, others.into_iter().map(|day| day.day).collect()))
}

fn term(edition: &Edition) -> Term {
    Term {
        begins: edition.what.begins,
        ends: edition.what.ends,
    }
}

/// The fields of a day.
const FIELDS: [&str; 5] = ["dag", "van", "tot", "titel", "plaats"];

/// What was typed about a day.
#[derive(Clone, Debug, Default, Serialize)]
struct Typed {
    dag: String,
    van: String,
    tot: String,
    titel: String,
    plaats: String,
}

impl Typed {
    fn sent(sent: &Sent) -> Self {
        let text = |name| sent.text(name).to_owned();
        Self {
            dag: text("dag"),
            van: text("van"),
            tot: text("tot"),
            titel: text("titel"),
            plaats: text("plaats"),
        }
    }

    fn of(day: &Day) -> Self {
        Self {
            dag: day.day.to_string(),
            van: store::said(day.begins),
            tot: store::said(day.until),
            titel: day.title.clone(),
            plaats: day.place.clone(),
        }
    }

    fn sample() -> Self {
        let text = str::to_owned;
        Self {
            dag: text("2027-01-16"),
            van: text("13:00"),
            tot: text("17:00"),
            titel: text("Halverwege <samen>"),
            plaats: text("De aula"),
        }
    }

    /// As a draft; or the field that cannot be read, and why.
    fn draft(&self) -> Result<Draft, (&'static str, &'static str)> {
        let time = |text: &str, field| match text {
            "" => Ok(None),
            text => clock(text).map(Some).ok_or((field, "meetings-wrong-time")),
        };
        Ok(Draft {
            day: self.dag.parse().ok(),
            begins: time(&self.van, "van")?,
            until: time(&self.tot, "tot")?,
            title: self.titel.clone(),
            place: self.plaats.clone(),
        })
    }
}
