//! The table of URLs: every address of the product with its method, handler, action and data class.
//!
//! An *action* is what a request does, in words that an access rule can be written about. A *data class* is the
//! most private kind of data that the answer can hold. A row cannot be written without both: they are arguments.
//! The same table gives the router, the printed site map, and later the access matrix and the record of
//! processing.
//!
//! An address that only takes what is sent still answers whoever reads it: it [leads back](crate::lead) to the page on
//! which its form stands, which is the page above it unless its row says otherwise.
//!
//! Deliberately absent: routes that are not in the table, except for assets; verbs in paths.

use std::any::type_name;
use std::convert::Infallible;
use std::fmt::Write as _;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::handler::Handler;
use axum::http::{Method, StatusCode};
use axum::middleware::from_fn;
use axum::routing::{MethodFilter, get, on};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use crate::limits::{self, Limits};
use crate::pages::refill::Typed;
use crate::{lead, sent};

/// What a request does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Reads something that is public, named by the noun that is read.
    Public(&'static str),
    /// Something on the way in or out: signing in, an invitation, a link that was sent.
    Door(&'static str),
    /// Does what policy decides about. Where a page does several things, the one that it is there for.
    Of(policy::Action),
}

/// The most private kind of data that an answer can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataClass {
    /// No data at all: a fixed page.
    None,
    /// Public facts, and at most a position that is nobody's in particular.
    Public,
    /// Data about a person.
    Personal,
}

struct Row {
    method: &'static str,
    path: &'static str,
    handler: &'static str,
    action: Action,
    class: DataClass,
    /// Where its form stands, when that is not the page above it.
    page: Option<&'static str>,
}

/// Rows of the table, of one feature or of all.
pub struct Urls<S = ()> {
    rows: Vec<Row>,
    router: Router<S>,
}

impl<S: Clone + Send + Sync + 'static> Default for Urls<S> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            router: Router::new(),
        }
    }
}

impl<S: Clone + Send + Sync + 'static> Urls<S> {
    /// An empty table.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page that is read. HEAD is answered too; every other method gets 405.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, handler: H, action: Action, class: DataClass) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        self.row(
            MethodFilter::GET,
            Method::GET,
            path,
            handler,
            action,
            class,
            limits::USUAL,
        )
    }

    /// A page that shows something about persons.
    #[must_use]
    pub fn see<H, T>(self, path: &'static str, handler: H, action: policy::Action) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        self.get(path, handler, Action::Of(action), DataClass::Personal)
    }

    /// Something that is done with what is about persons.
    #[must_use]
    pub fn act<H, T>(self, path: &'static str, handler: H, action: policy::Action) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        self.post(path, handler, Action::Of(action), DataClass::Personal)
    }

    /// A file that is handed in, which may be larger and take longer than a form.
    #[must_use]
    pub fn upload<H, T>(self, path: &'static str, handler: H, action: policy::Action, limits: Limits) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        let (action, class) = (Action::Of(action), DataClass::Personal);
        self.row(
            MethodFilter::POST,
            Method::POST,
            path,
            handler,
            action,
            class,
            limits,
        )
    }

    /// Something that is done.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, handler: H, action: Action, class: DataClass) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        self.row(
            MethodFilter::POST,
            Method::POST,
            path,
            handler,
            action,
            class,
            limits::USUAL,
        )
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of the table")]
    fn row<H, T>(
        mut self,
        filter: MethodFilter,
        method: Method,
        path: &'static str,
        handler: H,
        action: Action,
        class: DataClass,
        limits: Limits,
    ) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        let method = if method == Method::POST { "POST" } else { "GET" };
        self.rows.push(Row {
            method,
            path,
            handler: short(type_name::<H>()),
            action,
            class,
            page: None,
        });
        let patience = TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, limits.patience);
        let mut handled = on(filter, handler)
            .layer::<_, Infallible>(DefaultBodyLimit::disable())
            .layer::<_, Infallible>(RequestBodyLimitLayer::new(limits.bytes))
            .layer::<_, Infallible>(patience);
        if filter == MethodFilter::POST {
            handled = handled.layer(from_fn(sent::from_here));
        }
        self.router = self.router.route(path, handled);
        self
    }

    /// Says of the last row on which page its form stands; what is in braces is taken from the address of the row.
    #[must_use]
    pub fn on(mut self, page: &'static str) -> Self {
        if let Some(row) = self.rows.last_mut() {
            row.page = Some(page);
        }
        self
    }

    /// This table and that of another feature.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.rows.extend(other.rows);
        self.router = self.router.merge(other.router);
        self
    }

    /// The table with the state that its handlers ask for, so that tables of features with different states can
    /// be put together.
    pub fn with_state<T>(self, state: S) -> Urls<T> {
        Urls {
            rows: self.rows,
            router: self.router.with_state(state),
        }
    }

    /// The table as text, one row a line, ordered by path: the site map.
    pub fn site_map(&self) -> String {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| (row.path, row.method));
        let width = rows.iter().map(|row| row.path.len()).max().unwrap_or(0);
        let mut map = String::new();
        for Row {
            method,
            path,
            handler,
            action,
            class,
            page,
        } in rows
        {
            // Writing to a string cannot fail.
            let _ = write!(map, "{method:4} {path:width$}  {handler}  {action:?}  {class:?}");
            let _ = page.map(|page| write!(map, "  on {page}"));
            map.push('\n');
        }
        map
    }

    /// Every address that can only be sent to, with the page on which its form stands, where the table has one.
    pub fn led_back(&self) -> Vec<(&'static str, Option<String>)> {
        let of = |method: &str| -> Vec<&'static str> {
            let rows = self.rows.iter().filter(|row| row.method == method);
            rows.map(|row| row.path).collect()
        };
        let read = of("GET");
        let only = self
            .rows
            .iter()
            .filter(|row| row.method == "POST" && !read.contains(&row.path));
        only.map(|row| {
            let page = row.page.map(str::to_owned);
            (row.path, page.or_else(|| lead::above(row.path, &read)))
        })
        .collect()
    }

    /// Every path with its method, for tests that visit each page.
    pub fn paths(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.rows.iter().map(|row| (row.method, row.path))
    }

    /// Every row as method, path and action, for the matrix of who may come where.
    pub fn acts(&self) -> impl Iterator<Item = (&'static str, &'static str, Action)> {
        self.rows.iter().map(|row| (row.method, row.path, row.action))
    }

    /// The router, for [`edge::around`](crate::edge::around).
    pub fn into_router(self) -> Router<S> {
        let led = self.led_back();
        led.into_iter().fold(self.router, |router, (path, page)| {
            let Some(page) = page else { return router };
            let back = move |request: Request| {
                let typed = request.extensions().get::<Typed>();
                let answer = lead::to(&lead::address(path, &page, request.uri(), typed));
                async move { answer }
            };
            router.route(path, get(back))
        })
    }
}

/// `orientation::explore::pages::doors` is told as `pages::doors`.
fn short(name: &'static str) -> &'static str {
    let second_last = name.rmatch_indices("::").nth(1);
    second_last.map_or(name, |(at, _)| &name[at + 2..])
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn show() -> &'static str {
        "ok"
    }

    #[test]
    fn the_site_map_is_ordered_by_path() {
        let one: Urls = Urls::new().get("/deuren", show, Action::Public("doors"), DataClass::Public);
        let both = one.and(Urls::new().get("/", show, Action::Public("start"), DataClass::None));
        assert_eq!(
            both.site_map(),
            "GET  /        tests::show  Public(\"start\")  None\nGET  /deuren  tests::show  Public(\"doors\")  Public\n"
        );
        assert_eq!(both.paths().count(), 2);
    }
}
