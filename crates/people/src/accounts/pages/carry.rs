//! What a browser **carries**: the session once somebody is in, and until then the step that is waited for. And
//! where somebody comes from.

use axum::http::header::{self, HeaderMap, USER_AGENT};
use axum::response::Response;
use jiff::Timestamp;
use kit::actor::{DESK, cookie, cookie_name, own_path, see_other, set_cookie};
use kit::{Cx, Outcome, Visit, Visitor};
use policy::calendar::{begin_of, day_at};
use serde::Serialize;

use crate::accounts::device::device;
use crate::accounts::enter::{Knock, Step};

/// The name of the cookie with the step.
const fn step_name(https: bool) -> &'static str {
    if https {
        "__Host-kansrijk-stap"
    } else {
        "kansrijk-stap"
    }
}

/// The name of the cookie of who is on the way to a party that vouches. It is apart, so that whoever comes back with
/// nothing still has the step that they were at.
pub const fn via_name(https: bool) -> &'static str {
    if https {
        "__Host-kansrijk-via"
    } else {
        "kansrijk-via"
    }
}

/// The step that a browser carries; nothing is a step that never was.
pub fn step<'a>(cx: &Cx, headers: &'a HeaderMap) -> &'a str {
    cookie(headers, step_name(cx.settings.https)).unwrap_or_default()
}

/// From where somebody knocks, and on what.
pub fn knock(visitor: Visitor, headers: &HeaderMap) -> Knock {
    let agent = headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok());
    Knock {
        visitor,
        device: device(agent.unwrap_or_default()),
    }
}

/// Leads to where a step is done.
pub fn follow(cx: &Cx, visit: &Visit, step: Step) -> Outcome<Response> {
    match step {
        Step::In(carried, back) => {
            let back = back.as_deref().and_then(own_path);
            let address = back.map_or_else(|| visit.frame.link(DESK, &[]), str::to_owned);
            let mut response = see_other(&address);
            let_in(cx, &mut response, &carried)?;
            Ok(response)
        }
        Step::Code(carried) => to_step(cx, visit, "/inloggen/code", &carried),
        Step::SetUp(carried) => to_step(cx, visit, "/inloggen/codes", &carried),
    }
}

/// Leads to the page of a step, which the browser carries from here on.
pub fn to_step(cx: &Cx, visit: &Visit, path: &str, carried: &str) -> Outcome<Response> {
    let https = cx.settings.https;
    let mut response = see_other(&visit.frame.link(path, &[]));
    let set = set_cookie(step_name(https), carried, https)?;
    response.headers_mut().append(header::SET_COOKIE, set);
    Ok(response)
}

/// Makes the browser carry the session, and no step any more.
pub fn let_in(cx: &Cx, response: &mut Response, carried: &str) -> Outcome<()> {
    let https = cx.settings.https;
    for (name, value) in [(cookie_name(https), carried), (step_name(https), "")] {
        response
            .headers_mut()
            .append(header::SET_COOKIE, set_cookie(name, value, https)?);
    }
    Ok(())
}

/// Keeps a page out of every memory. What is signed in is kept out by the edge; a page on the way in is as private.
pub fn unkept(mut response: Response) -> Response {
    let nowhere = header::HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, nowhere);
    response
}

/// A moment as a page shows it: the day, and the time on a clock in the Netherlands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// The day, `2026-11-26`.
    pub day: String,
    /// The time, `09:05`.
    pub time: String,
}

impl Moment {
    /// A moment, as a clock on the wall says it.
    pub fn of(moment: Timestamp) -> Self {
        let day = day_at(moment);
        let since = begin_of(day).map_or(0, |begin| moment.as_second() - begin.as_second());
        let next = day.tomorrow().ok().and_then(begin_of);
        // On the two days on which the clock is changed, what comes after that is counted back from midnight.
        let seconds = match next {
            Some(next) if since > 4 * 3600 => 24 * 3600 - (next.as_second() - moment.as_second()),
            _ => since,
        };
        Self {
            day: day.to_string(),
            time: format!("{:02}:{:02}", seconds / 3600, seconds / 60 % 60),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_what_a_clock_on_the_wall_says() {
        let at = |text: &str| {
            let Moment { day, time } = Moment::of(text.parse().unwrap());
            format!("{day} {time}")
        };
        assert_eq!(at("2026-11-26T08:05:00Z"), "2026-11-26 09:05");
        assert_eq!(at("2026-07-01T22:30:00Z"), "2026-07-02 00:30");
        assert_eq!(at("2026-10-25T11:00:00Z"), "2026-10-25 12:00");
        assert_eq!(at("2027-03-28T10:00:00Z"), "2027-03-28 12:00");
    }
}
