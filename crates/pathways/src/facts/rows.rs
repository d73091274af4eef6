//! The rows of the facts files as written: one struct per file, every field as in `facts/README.md`.
//!
//! Deliberately absent: the fields of provenance, which every row has and [`super::read`] takes off first.

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceRow {
    pub id: String,
    pub title: String,
    pub year: i16,
    pub kind: super::SourceKind,
    pub url: Option<String>,
    pub attribution: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NodeRow {
    pub id: String,
    pub stage: super::Stage,
    pub level: u8,
    pub years: f32,
    pub age: [u8; 2],
    #[serde(default)]
    pub diploma: bool,
    #[serde(default)]
    pub terminal: bool,
    pub start_qualification: super::StartQualification,
    #[serde(default)]
    pub routes: Vec<super::Route>,
    #[serde(default)]
    pub fees: Vec<String>,
    #[serde(default)]
    pub fees_vary: bool,
    pub brings: Option<super::Brings>,
    #[serde(default)]
    pub extra_subject: bool,
    #[serde(default)]
    pub bridge: bool,
    #[serde(default)]
    pub parallel: bool,
    pub mbo_level: Option<u8>,
    #[serde(default)]
    pub specialist: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EdgeRow {
    pub id: String,
    pub from: Vec<String>,
    pub to: Vec<String>,
    pub kind: super::EdgeKind,
    #[serde(default)]
    pub requires: Vec<String>,
    pub deadline: Option<String>,
    pub after_deadline: Option<super::EdgeKind>,
    pub refusal: Option<String>,
    pub law: Option<String>,
    pub years: Option<f32>,
    pub outcome: Option<String>,
    pub from_year: Option<u8>,
    pub extra_years: Option<f32>,
    pub extra_years_max: Option<f32>,
    pub rate: Option<String>,
    pub success: Option<String>,
    pub admission: Option<super::Admission>,
    #[serde(default)]
    pub last_resort: bool,
    #[serde(default)]
    pub repair: bool,
    #[serde(default = "yes")]
    pub search: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SupportRow {
    pub id: String,
    pub from: Vec<String>,
    pub kind: super::EdgeKind,
    #[serde(default)]
    pub requires: Vec<String>,
    pub years: Option<f32>,
    pub age_max: Option<u8>,
    pub law: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProfileRow {
    pub id: String,
    pub tracks: Vec<String>,
    #[serde(default)]
    pub subjects: Vec<String>,
    #[serde(default)]
    pub one_of: Vec<Vec<String>>,
    #[serde(default)]
    pub track: Vec<ProfileTrackRow>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProfileTrackRow {
    pub track: String,
    #[serde(default)]
    pub subjects: Vec<String>,
    #[serde(default)]
    pub one_of: Vec<Vec<String>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SubjectRow {
    pub id: String,
    pub spellings: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DomainRow {
    pub id: String,
    pub crebo: u32,
    pub name: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RefusalRow {
    pub id: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MomentRow {
    pub id: String,
    pub stage: super::Stage,
    pub who: Vec1,
    pub at: Vec<String>,
    #[serde(default)]
    pub events: Vec<String>,
    pub law: Option<String>,
}

/// One word or a list of words.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Vec1 {
    One(String),
    Many(Vec<String>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventRow {
    pub id: String,
    pub rule: Option<String>,
    pub school_year: String,
    pub date: Option<toml::value::Datetime>,
    pub from: Option<toml::value::Datetime>,
    pub to: Option<toml::value::Datetime>,
    #[serde(rename = "basis")]
    pub _basis: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleRow {
    pub id: String,
    pub month_day: Option<String>,
    #[serde(default)]
    pub after_summer: bool,
    pub kind: Option<String>,
    #[serde(rename = "basis")]
    pub _basis: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CostRow {
    pub id: String,
    pub kind: super::CostKind,
    pub item: String,
    pub amount_eur: Option<f64>,
    pub low_eur: Option<f64>,
    pub high_eur: Option<f64>,
    pub per: Option<super::Per>,
    pub stage: Option<super::Stage>,
    pub route: Option<super::Route>,
    #[serde(default)]
    pub levels: Vec<u8>,
    pub age_min: Option<u8>,
    pub living: Option<String>,
    pub school_year: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RateRow {
    pub id: String,
    pub low: f64,
    pub high: f64,
    pub margin: Option<f64>,
    pub margin_basis: Option<String>,
    pub year: String,
}

fn yes() -> bool {
    true
}
