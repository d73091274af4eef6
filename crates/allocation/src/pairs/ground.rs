//! The **ground**: mentors laid out on the map by age band, so that for a young person only those are looked at who could fit.
//!
//! The map is cut into squares; mentors of one age band lie row by row, so that a stretch of a row is one stretch of memory, and
//! times are one word. Who meets on a screen, and whose place nobody knows, lie apart. Deliberately absent: which of those who fit
//! is better.

use super::fit::{square, unmet};
use super::people::{Input, Mentee, Mentor, Point};

/// Everybody who could be somebody's mentor, laid out.
#[derive(Debug)]
pub struct Ground<'a> {
    input: &'a Input,
    bands: Vec<Band>,
    grid: Grid,
    /// The farthest that any mentor travels; none where somebody does not mind.
    farthest: Option<u32>,
}

/// The mentors of one age band.
#[derive(Debug, Default)]
struct Band {
    x: Vec<i32>,
    y: Vec<i32>,
    slots: Vec<u64>,
    /// The square of how far they travel.
    limit: Vec<u64>,
    who: Vec<u32>,
    /// Where each square of the map begins.
    start: Vec<u32>,
    /// Who meets on a screen as well, of those on the map.
    online: Vec<u32>,
    /// Whose place nobody knows.
    placeless: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Grid {
    from: Point,
    side: i64,
    columns: i64,
    rows: i64,
}

impl<'a> Ground<'a> {
    /// Lays out the mentors who are cleared and have room.
    pub fn new(input: &'a Input) -> Self {
        let grid = Grid::over(input);
        let bands = (0..u32::BITS).map(|band| Band::new(input, band, grid)).collect();
        let travels = |mentor: &Mentor| mentor.within;
        let farthest = input.mentors.iter().map(travels).collect::<Option<Vec<_>>>();
        Self {
            input,
            bands,
            grid,
            farthest: farthest.and_then(|all| all.into_iter().max()),
        }
    }

    /// Who is laid out.
    pub fn input(&self) -> &'a Input {
        self.input
    }

    /// Calls `fits` with every mentor who fits a young person, and the square of the distance where it is known.
    pub fn each_fit(&self, mentee: &Mentee, seen: &mut Seen, mut fits: impl FnMut(u32, Option<u64>)) {
        let Some(at) = mentee.at else {
            return self.each_slowly(mentee, &mut fits);
        };
        for number in (0..self.bands.len()).filter(|band| mentee.band >> band & 1 == 1) {
            // Somebody in several bands meets a mentor in the first that they have in common, and not again.
            let only = mentee.band.is_power_of_two();
            let first = |j: u32| {
                let bands = || mentee.band & self.input.mentors[j as usize].bands;
                only || bands().trailing_zeros() as usize == number
            };
            let mut fits = |j: u32, square: Option<u64>| {
                if first(j) {
                    fits(j, square);
                }
            };
            let band = &self.bands[number];
            self.on_the_map(mentee, at, band, seen, &mut fits);
            self.off_the_map(mentee, band, &mut fits);
        }
    }

    /// Who meets on a screen and lives too far away, and whose place nobody knows.
    fn off_the_map(&self, mentee: &Mentee, band: &Band, fits: &mut impl FnMut(u32, Option<u64>)) {
        let apart = if mentee.online {
            band.online.as_slice()
        } else {
            &[]
        };
        let limit = |mentor: &Mentor| [mentee.within, mentor.within].into_iter().flatten().min();
        for &j in apart {
            let mentor = &self.input.mentors[j as usize];
            let square = square(mentee, mentor);
            let near = |limit: u32| square.is_some_and(|square| square <= u64::from(limit).pow(2));
            if !limit(mentor).is_none_or(near) && unmet(mentee, j, mentor).is_none() {
                fits(j, square);
            }
        }
        for &j in &band.placeless {
            if unmet(mentee, j, &self.input.mentors[j as usize]).is_none() {
                fits(j, None);
            }
        }
    }

    fn each_slowly(&self, mentee: &Mentee, fits: &mut impl FnMut(u32, Option<u64>)) {
        for (j, mentor) in self.input.mentors.iter().enumerate() {
            if unmet(mentee, j as u32, mentor).is_none() {
                fits(j as u32, square(mentee, mentor));
            }
        }
    }

    fn on_the_map(
        &self,
        mentee: &Mentee,
        at: Point,
        band: &Band,
        seen: &mut Seen,
        fits: &mut impl FnMut(u32, Option<u64>),
    ) {
        if band.start.is_empty() {
            return;
        }
        let reach = [mentee.within, self.farthest]
            .into_iter()
            .flatten()
            .min()
            .map(i64::from);
        let own = mentee.within.map_or(u64::MAX, |within| u64::from(within).pow(2));
        let asks = !(mentee.languages.is_none()
            && mentee.topics.is_none()
            && mentee.needs.is_none()
            && mentee.not.is_empty());
        for row in self.grid.rows_within(at, reach) {
            let Some((from, to)) = self.grid.stretch(at, reach, row) else {
                continue;
            };
            seen.find(
                band,
                band.start[from] as usize..band.start[to + 1] as usize,
                at,
                own,
                mentee.slots,
            );
            for &(k, square) in &seen.found[..seen.many] {
                let j = band.who[k as usize];
                if !asks || self.meets_the_rest(mentee, j) {
                    fits(j, Some(square));
                }
            }
        }
    }

    /// What is asked beside time, age and distance.
    fn meets_the_rest(&self, mentee: &Mentee, j: u32) -> bool {
        let has = self.input.mentors[j as usize].has;
        (mentee.languages.is_none() || mentee.languages.meets(has))
            && (mentee.topics.is_none() || mentee.topics.meets(has))
            && has.has_all(mentee.needs)
            && !mentee.not.contains(&j)
    }
}

/// Room to note who was seen; used again and again.
#[derive(Debug, Default)]
pub struct Seen {
    found: Vec<(u32, u64)>,
    many: usize,
}

impl Seen {
    /// Notes who of a stretch is near enough and has a time in common. Without a branch in the loop, because either is as likely as not.
    fn find(&mut self, band: &Band, stretch: std::ops::Range<usize>, at: Point, own: u64, slots: u64) {
        if self.found.len() < stretch.len() {
            self.found.resize(stretch.len(), (0, 0));
        }
        let begin = stretch.start as u32;
        let xs = &band.x[stretch.clone()];
        let ys = &band.y[stretch.clone()];
        let times = &band.slots[stretch.clone()];
        let limits = &band.limit[stretch];
        let mut many = 0;
        for (((k, (&x, &y)), &time), &limit) in (begin..).zip(xs.iter().zip(ys)).zip(times).zip(limits) {
            let (dx, dy) = (i64::from(x) - i64::from(at.x), i64::from(y) - i64::from(at.y));
            let square = (dx * dx + dy * dy) as u64;
            self.found[many] = (k, square);
            many += usize::from((square <= own.min(limit)) & (time & slots != 0));
        }
        self.many = many;
    }
}

impl Band {
    fn new(input: &Input, band: u32, grid: Grid) -> Self {
        let mut here = Self::default();
        let mut placed = Vec::new();
        for (j, mentor) in input.mentors.iter().enumerate() {
            if !mentor.cleared || mentor.room == 0 || mentor.bands >> band & 1 == 0 {
                continue;
            }
            match mentor.at {
                Some(at) => placed.push((grid.square_of(at), j as u32)),
                None => here.placeless.push(j as u32),
            }
        }
        // Most bands of most input are of nobody, and take no room.
        if placed.is_empty() {
            return here;
        }
        placed.sort_unstable();
        here.start = vec![0; grid.squares() + 1];
        for &(square, j) in &placed {
            let mentor = &input.mentors[j as usize];
            let at = mentor.at.unwrap_or(grid.from);
            here.start[square + 1] += 1;
            here.x.push(at.x);
            here.y.push(at.y);
            here.slots.push(mentor.slots);
            here.limit
                .push(mentor.within.map_or(u64::MAX, |within| u64::from(within).pow(2)));
            here.who.push(j);
        }
        for square in 0..grid.squares() {
            here.start[square + 1] += here.start[square];
        }
        here.online = here
            .who
            .iter()
            .copied()
            .filter(|&j| input.mentors[j as usize].online)
            .collect();
        here
    }
}

impl Grid {
    /// Squares a fifth as wide as people travel, over all mentors; never more than some hundred thousand of them.
    fn over(input: &Input) -> Self {
        let points = || input.mentors.iter().filter_map(|mentor| mentor.at);
        let least = Point {
            x: points().map(|p| p.x).min().unwrap_or(0),
            y: points().map(|p| p.y).min().unwrap_or(0),
        };
        let wide = i64::from(points().map(|p| p.x).max().unwrap_or(0)) - i64::from(least.x);
        let high = i64::from(points().map(|p| p.y).max().unwrap_or(0)) - i64::from(least.y);
        let mut travel: Vec<u32> = input.mentees.iter().filter_map(|mentee| mentee.within).collect();
        travel.sort_unstable();
        let usual = travel
            .get(travel.len() / 2)
            .map_or(wide.max(high), |&metres| i64::from(metres));
        let side = (usual / 5).max(wide.max(high) / 300).max(100);
        Self {
            from: least,
            side,
            columns: wide / side + 1,
            rows: high / side + 1,
        }
    }

    fn squares(self) -> usize {
        (self.columns * self.rows) as usize
    }

    fn square_of(self, at: Point) -> usize {
        let (column, row) = (self.column(i64::from(at.x)), self.row(i64::from(at.y)));
        (row * self.columns + column) as usize
    }

    fn column(self, x: i64) -> i64 {
        ((x - i64::from(self.from.x)).div_euclid(self.side)).clamp(0, self.columns - 1)
    }

    fn row(self, y: i64) -> i64 {
        ((y - i64::from(self.from.y)).div_euclid(self.side)).clamp(0, self.rows - 1)
    }

    fn rows_within(self, at: Point, reach: Option<i64>) -> std::ops::RangeInclusive<i64> {
        match reach {
            None => 0..=self.rows - 1,
            Some(reach) => self.row(i64::from(at.y) - reach)..=self.row(i64::from(at.y) + reach),
        }
    }

    /// The first and last square of a row that somebody reaches.
    fn stretch(self, at: Point, reach: Option<i64>, row: i64) -> Option<(usize, usize)> {
        let line = row * self.columns;
        let Some(reach) = reach else {
            return Some((line as usize, (line + self.columns - 1) as usize));
        };
        let low = i64::from(self.from.y) + row * self.side;
        let y = i64::from(at.y);
        let away = (low - y).max(y - (low + self.side - 1)).max(0);
        if away > reach {
            return None;
        }
        let half = (reach * reach - away * away).isqrt();
        let (from, to) = (
            self.column(i64::from(at.x) - half),
            self.column(i64::from(at.x) + half),
        );
        Some(((line + from) as usize, (line + to) as usize))
    }
}
