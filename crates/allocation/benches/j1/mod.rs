//! The instances of the pairing benchmark: young people and mentors made from a seed, the same bytes in every language.
//!
//! All numbers are unsigned 64-bit and wrap. `mix` is the finaliser of SplitMix64; stream `s` of seed 1 has the base
//! `mix(1 + s·γ)`, and its value number `k` is `mix(base + (k + 1)·γ)`. A *uniform* instance draws thirty candidates for
//! everybody; a *geo* instance draws people around towns, with times, ages, languages and interests, and keeps the thirty best.

const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// One instance: its name, sizes, capacities and the published hash of its file.
pub struct Instance {
    pub name: &'static str,
    pub mentees: u64,
    pub mentors: u64,
    geo: bool,
    capacity: (u64, u64),
    pub file_hash: u64,
}

macro_rules! instances {
    ($($name:literal: $mentees:literal x $mentors:literal, $geo:literal, $low:literal..=$high:literal, $hash:literal;)*) => {
        /// The published instances.
        pub const INSTANCES: &[Instance] = &[$(Instance {
            name: $name, mentees: $mentees, mentors: $mentors, geo: $geo, capacity: ($low, $high), file_hash: $hash,
        }),*];
    };
}

instances! {
    "u-city": 60_000 x 20_000, false, 1..=4, 0xd14d_072c_8daf_d88a;
    "g-city": 60_000 x 20_000, true, 1..=4, 0xc2ec_207b_ef8f_e087;
    "u-ample": 60_000 x 20_000, false, 2..=5, 0xcb8f_c3f2_b073_9e04;
    "g-ample": 60_000 x 20_000, true, 2..=5, 0x3906_a815_2924_d9e5;
    "u-tenth": 6_000 x 2_000, false, 1..=4, 0x5ba7_960f_9ffe_bfa9;
    "g-tenth": 6_000 x 2_000, true, 1..=4, 0xa723_d58a_11a1_2459;
    "g-nation": 300_000 x 100_000, true, 1..=4, 0;
    "u-hundredth": 600 x 200, false, 1..=4, 0x0c96_910e_986f_03d4;
    "g-hundredth": 600 x 200, true, 1..=4, 0xdc56_3566_836f_2f57;
}

/// A young person or mentor of a geo instance, as drawn.
#[derive(Clone, Copy)]
pub struct Drawn {
    pub x: i32,
    pub y: i32,
    pub slots: u64,
    pub bands: u8,
    pub languages: u64,
    pub interests: u64,
    pub sector: u64,
    /// A young person needs the language; a mentor is cleared.
    pub flag: bool,
}

/// Who may be with whom, as lists: for each young person the mentors in rising order, with what the pair is worth.
pub struct Lists {
    pub off: Vec<u32>,
    pub to: Vec<u32>,
    pub worth: Vec<u16>,
    pub capacity: Vec<u8>,
}

/// Farther than this nobody travels in a geo instance, in metres.
pub const RADIUS: i64 = 15_000;
/// So many candidates are kept for everybody.
pub const KEPT: usize = 30;

impl Instance {
    pub fn named(name: &str) -> Option<&'static Instance> {
        INSTANCES.iter().find(|instance| instance.name == name)
    }

    pub fn is_geo(&self) -> bool {
        self.geo
    }

    pub fn capacity(&self) -> Vec<u8> {
        let (low, high) = self.capacity;
        let draw = Stream::new(3);
        (0..self.mentors)
            .map(|j| (low + draw.below(j, high - low + 1)) as u8)
            .collect()
    }

    /// A uniform instance, whole.
    pub fn uniform(&self) -> Lists {
        let (whom, worth) = (Stream::new(1), Stream::new(2));
        let mut lists = Lists {
            off: vec![0],
            to: Vec::new(),
            worth: Vec::new(),
            capacity: self.capacity(),
        };
        for i in 0..self.mentees {
            let first = lists.to.len();
            let mut k = 1024 * i;
            while lists.to.len() < first + KEPT {
                let j = whom.below(k, self.mentors) as u32;
                if !lists.to[first..].contains(&j) {
                    lists.to.push(j);
                    lists.worth.push(worth.below(k, 1001) as u16);
                }
                k += 1;
            }
            lists.off.push(lists.to.len() as u32);
        }
        lists
    }

    /// The young people of a geo instance.
    pub fn young(&self) -> Vec<Drawn> {
        (0..self.mentees).map(|i| self.person(200, i, true)).collect()
    }

    /// The mentors of a geo instance.
    pub fn grown(&self) -> Vec<Drawn> {
        (0..self.mentors).map(|j| self.person(300, j, false)).collect()
    }

    fn person(&self, base: u64, i: u64, young: bool) -> Drawn {
        let t: [Stream; 12] = std::array::from_fn(|k| Stream::new(base + k as u64));
        let town = t[0].skew(i, (self.mentors / 500).max(1));
        let off = |k: usize| {
            (0..4 - 1)
                .map(|q| t[k].below(4 * i + q, 8_000) as i64)
                .sum::<i64>()
                - 12_000
        };
        let at = |stream: u64, k: usize| {
            (Stream::new(stream).below(town, 200_000) as i64 + off(k)).clamp(0, 199_999) as i32
        };
        let free = if young { 40 } else { 25 };
        let slots = (0..15)
            .filter(|b| t[3].below(16 * i + b, 100) < free)
            .map(|b| 1 << b)
            .sum();
        let low = t[4].below(i, 4);
        let high = if young {
            low
        } else {
            (low + 1 + t[5].below(i, 2)).min(3)
        };
        let first = t[6].skew(i, 12);
        let speaks_more = !young && t[7].below(i, 100) < 40;
        let more = if speaks_more { 1 << t[8].skew(i, 12) } else { 0 };
        let many = if young { 5 } else { 6 };
        Drawn {
            x: at(100, 1),
            y: at(101, 2),
            slots,
            bands: (low..=high).map(|b| 1 << b).sum(),
            languages: 1 << first | more,
            interests: (0..many).fold(0, |all, q| all | 1 << t[10].skew(8 * i + q, 32)),
            sector: t[11].skew(i, 20),
            flag: if young {
                t[7].below(i, 100) < 20
            } else {
                t[9].below(i, 100) < 95
            },
        }
    }
}

/// What a pair of a geo instance is worth, up to 1,000.
pub fn worth(young: &Drawn, grown: &Drawn, square: i64) -> u16 {
    let common = (young.interests & grown.interests).count_ones().min(5);
    let slots = (young.slots & grown.slots).count_ones().min(5);
    let same = u32::from(young.sector == grown.sector);
    let near = 200 * (RADIUS - square.isqrt()) / RADIUS;
    (60 * common + 300 * same + near as u32 + 40 * slots) as u16
}

impl Lists {
    /// The file of the instance.
    pub fn bytes(&self) -> Vec<u8> {
        let (m, n, e) = (self.off.len() - 1, self.capacity.len(), self.to.len());
        let head = [m, n, e].map(|size| size as u32);
        let words = head.iter().chain(&self.off).chain(&self.to);
        let mut bytes: Vec<u8> = words.flat_map(|word| word.to_le_bytes()).collect();
        bytes.extend(self.worth.iter().flat_map(|worth| worth.to_le_bytes()));
        bytes.extend(&self.capacity);
        bytes
    }
}

/// The hash by which files are known: FNV-1a of 64 bits.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Spreads the bits of a number.
pub fn mix(z: u64) -> u64 {
    let z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

/// One stream of numbers of seed 1.
struct Stream(u64);

impl Stream {
    fn new(stream: u64) -> Self {
        Self(mix(stream.wrapping_mul(GAMMA).wrapping_add(1)))
    }

    fn at(&self, k: u64) -> u64 {
        mix(self.0.wrapping_add((k + 1).wrapping_mul(GAMMA)))
    }

    fn below(&self, k: u64, n: u64) -> u64 {
        ((self.at(k) >> 32) * n) >> 32
    }

    fn skew(&self, k: u64, n: u64) -> u64 {
        let r = self.at(k);
        ((r >> 48) * (r >> 32 & 0xFFFF) * n) >> 32
    }
}
