//! Problems as told to a program (RFC 9457): what is wrong, per parameter.

use axum::http::StatusCode;
use axum::response::Response;
use kit::pages::Told;
use kit::{Language, Visit};
use serde::Serialize;
use utoipa::ToSchema;

use super::query::{Wrong, text};

/// A problem.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct Problem {
    /// Always `about:blank`: the status says enough.
    #[serde(rename = "type")]
    kind: &'static str,
    /// In a few words.
    title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// In a sentence, or more.
    detail: String,
    /// A stable code.
    code: String,
    /// Values in the sentence, where it has some.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    args: Option<()>,
    /// The number of the request in the log of the server.
    request_id: String,
    /// What is wrong with each parameter, where it is about parameters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<FieldError>,
}

/// What is wrong with one parameter.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldError {
    /// Name of the parameter.
    field: String,
    /// A stable code.
    code: String,
    /// In a sentence.
    message: String,
}

/// A parameter is not what the description says: unknown, missing, or with a value that cannot be.
pub(crate) fn refused(visit: &Visit, lang: &Language, wrong: &[Wrong]) -> Response {
    tell(
        visit,
        lang,
        StatusCode::UNPROCESSABLE_ENTITY,
        "explore-api-title",
        wrong,
    )
}

/// Every parameter is as described, and yet they cannot all be true of one person. A description says what each may be
/// and has no words for this, so it is told apart, by its status too.
pub(super) fn contradiction(visit: &Visit, lang: &Language, wrong: &[Wrong]) -> Response {
    tell(
        visit,
        lang,
        StatusCode::CONFLICT,
        "explore-api-contradiction",
        wrong,
    )
}

fn tell(visit: &Visit, lang: &Language, status: StatusCode, title: &str, wrong: &[Wrong]) -> Response {
    let messages: Vec<&str> = wrong.iter().map(|wrong| wrong.message.as_str()).collect();
    let problem = Problem {
        kind: "about:blank",
        title: text(lang, title),
        status: status.as_u16(),
        detail: messages.join(" "),
        code: wrong
            .first()
            .map_or("explore-api-value", |wrong| wrong.code)
            .to_owned(),
        args: None,
        request_id: visit.request_id.clone(),
        errors: wrong.iter().map(error).collect(),
    };
    let mut response = super::json(lang, status, "application/problem+json", &problem);
    response.extensions_mut().insert(Told);
    response
}

fn error(wrong: &Wrong) -> FieldError {
    FieldError {
        field: wrong.field.clone(),
        code: wrong.code.to_owned(),
        message: wrong.message.clone(),
    }
}
