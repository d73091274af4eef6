//! What programs are told of one course: everything that its page shows. Like the others this is a promise.

use serde::Serialize;
use utoipa::ToSchema;

use crate::atlas::Atlas;
use crate::atlas::view::{
    Asked, CodeFigures, CourseFigures, CourseView, Either, EntryView, Looking, Lookup, Named, OfferView,
    OpenDayView, Takes, Teller,
};
use crate::explore::api::told::{Cost, Origin, Source, origin};

/// A course.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CourseOfWork)]
pub struct Course {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// The name is Dutch, and the language asked for is another.
    pub in_dutch: bool,
    /// Levels at which it exists.
    pub levels: Vec<Named>,
    /// How long it takes, for each programme of the education system that it is.
    pub takes: Vec<Takes>,
    /// Fields of work that it belongs to, as far as known.
    pub fields: Vec<Named>,
    /// Doors into it: from where one enters, and whether they may refuse. For somebody's own doors ask `doors`.
    pub entries: Vec<EntryView>,
    /// What the law asks of a diploma; empty for mbo, where a diploma is enough.
    pub demands: Vec<Asked>,
    /// Demands besides subjects.
    pub extra_demands: Vec<String>,
    /// Fees and grants of today.
    pub costs: Vec<Cost>,
    /// Numbers in the register of qualifications of mbo.
    pub crebo: Vec<u32>,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
    /// Occupations that it leads to.
    pub occupations: Vec<Named>,
    /// What is told of it, by code; empty where nobody told anything.
    pub figures: Vec<CodeFigures>,
    /// Where it is given.
    pub offers: Vec<OfferView>,
    /// Who says where first.
    pub offered_by: Option<Teller>,
    /// Everybody who says where or more of it.
    pub offers_by: Vec<Teller>,
    /// Open days that are still to come, the next first.
    pub open_days: Vec<OpenDayView>,
    /// Who tells them.
    pub open_days_by: Vec<Teller>,
}

impl Course {
    /// The course with this id.
    pub fn new(atlas: &Atlas, lookup: &Lookup<'_>, id: &str, looking: &Looking<'_>) -> Option<Course> {
        let desk = lookup.desk;
        let either = Either::of(desk.catalogue(), id)?;
        let view = CourseView::of(desk, &atlas.ground, id, looking.on)?;
        let told = CourseFigures::new(lookup, either, looking);
        let (source, sources, source_details) = origin(view.origin);
        let occupations = view.leads_to.into_iter().map(|one| Named {
            id: one.id,
            name: one.name,
        });
        Some(Course {
            id: view.brief.id,
            name: view.brief.name,
            in_dutch: view.brief.in_dutch,
            levels: view.brief.levels.into_iter().map(Named::from).collect(),
            takes: view.takes,
            fields: view.fields,
            entries: view.entries,
            demands: view.asks,
            extra_demands: view.extra,
            costs: view.costs.into_iter().map(Cost::from).collect(),
            crebo: view.crebo,
            source,
            sources,
            source_details,
            occupations: occupations.collect(),
            figures: told.codes,
            offers: told.offers,
            offered_by: told.offered_by.first().cloned(),
            offers_by: told.offered_by,
            open_days: told.open_days,
            open_days_by: told.open_by,
        })
    }
}
