//! What the desk answers about pathways: those that are shown, and why others are not.

use pathways::NodeId;
use pathways::doors::doors;
use pathways::position::Position;
use pathways::search::{Chosen, Goal, Pathways, Search, WhyNot, choose};

use super::{Desk, OtherView, PathwaysAnswer, SHOWN};
use crate::explore::view::{PathwaysView, WhyNotView};

/// A search that was made: what was found, and the question itself, to ask it why not otherwise.
pub struct Searched<'s> {
    search: Search<'s>,
    position: &'s Position,
    goal: Goal,
    /// All pathways that nothing beats.
    pub found: Pathways,
    /// The few that are shown.
    pub chosen: Vec<Chosen>,
}

impl Searched<'_> {
    /// Where the search led to.
    pub fn goal(&self) -> Goal {
        self.goal
    }
}

impl<'a> Desk<'a> {
    /// The pathways to a goal, with the chosen few: searched once, told as often as a page needs.
    pub fn search<'s>(&self, position: &'s Position, goal: Goal) -> Searched<'s>
    where
        'a: 's,
    {
        let search = Search::new(self.facts(), self.catalogue(), position, goal);
        let found = search.pathways();
        let chosen = choose(&found, SHOWN);
        Searched {
            search,
            position,
            goal,
            found,
            chosen,
        }
    }

    /// The chosen pathways, in words.
    pub fn chosen(&self, searched: &Searched<'_>) -> PathwaysView {
        let Searched {
            goal, found, chosen, ..
        } = searched;
        PathwaysView::new(
            &self.words.on(searched.position.on),
            self.catalogue(),
            *goal,
            found,
            chosen,
        )
    }

    /// The pathways to a goal, in words, and why others are not among them.
    pub fn pathways(&self, searched: &Searched<'_>) -> PathwaysAnswer {
        PathwaysAnswer {
            position: self.position(searched.position),
            pathways: self.chosen(searched),
            why_not: self.others(searched),
        }
    }

    /// For each door that no chosen pathway begins with: the way through it, and why it is not shown.
    fn others(&self, searched: &Searched<'_>) -> Vec<OtherView> {
        let Searched {
            position,
            found,
            chosen,
            ..
        } = searched;
        let Some(end) = self.goal_node(searched.goal) else {
            return Vec::new();
        };
        let begun: Vec<NodeId> = chosen
            .iter()
            .filter_map(|chosen| found.all[chosen.index].steps.iter().find_map(|step| step.to))
            .map(|to| to.node)
            .collect();
        let mut rows: Vec<Vec<NodeId>> = Vec::new();
        for door in doors(self.facts(), position) {
            let node = door.to.node;
            let regular = self.facts().node(node).level > 1;
            if door.verdict.order() < 4 && regular && !begun.contains(&node) && node != end {
                rows.push(vec![node, end]);
            }
        }
        if !begun.contains(&end) {
            rows.push(vec![end]);
        }
        rows.dedup();
        rows.iter().take(6).map(|row| self.other(searched, row)).collect()
    }

    /// Why the way that somebody asks about is not shown: through just these programmes, or else by way of them.
    pub fn asked(&self, searched: &Searched<'_>, row: &[NodeId]) -> OtherView {
        let exact = searched.search.why_not(&searched.found, row);
        let by_way = match exact {
            WhyNot::NoSuchStep { .. } => searched.search.why_not_by_way_of(&searched.found, row),
            _ => None,
        };
        match &by_way {
            // The whole way is named, with what stands between the programmes that were asked about.
            Some(why @ WhyNot::Beaten { asked, .. }) => {
                let mut whole = asked.nodes();
                whole.retain(|node| *node != searched.position.at);
                self.told(searched, &whole, why)
            }
            Some(why) => self.told(searched, row, why),
            None => self.told(searched, row, &exact),
        }
    }

    /// Why the pathway through these programmes is not shown.
    fn other(&self, searched: &Searched<'_>, row: &[NodeId]) -> OtherView {
        self.told(searched, row, &searched.search.why_not(&searched.found, row))
    }

    fn told(&self, searched: &Searched<'_>, row: &[NodeId], why: &WhyNot) -> OtherView {
        let Searched { found, chosen, .. } = searched;
        let names: Vec<String> = row.iter().map(|node| self.words.node(*node)).collect();
        OtherView {
            through: row.iter().map(|node| self.words.line(*node)).collect(),
            name: names.join(&self.words.text("explore-then-comma")),
            why: WhyNotView::new(&self.words, found, chosen, why),
        }
    }
}
