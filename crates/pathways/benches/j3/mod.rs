//! The instances of the pathway benchmark: layered graphs made from a seed, the same bytes in every language.
//!
//! All numbers are unsigned 64-bit and wrap. `mix` is the finaliser of SplitMix64; stream `s` of seed 1 has
//! the base `mix(1 + s·γ)`, and its value number `k` is `mix(base + (k + 1)·γ)`. Nothing here knows the
//! education system: the graph has layers of equal width, arcs one or two layers onward, and four costs that
//! pull against each other.

use pathways::front::{Cost, Cost4, Fronts, Graph};

const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// One instance: its size, whether its costs are rounded, and the published hashes of its file and of its
/// fronts.
pub struct Instance {
    pub name: &'static str,
    layers: u64,
    width: u64,
    coarse: bool,
    pub file_hash: u64,
    /// Of the fronts of the last layer from [`Instance::source`]; published for the instances that are not
    /// rounded.
    pub front_hash: Option<u64>,
}

/// The published instances.
pub const INSTANCES: [Instance; 6] = [
    Instance {
        name: "s",
        layers: 10,
        width: 40,
        coarse: false,
        file_hash: 0xc287_c396_90d2_1728,
        front_hash: Some(0x8fa5_69d3_9525_0fe2),
    },
    Instance {
        name: "m",
        layers: 12,
        width: 100,
        coarse: false,
        file_hash: 0x4c0c_e9cc_ab10_fc46,
        front_hash: Some(0x869a_7df4_f1ee_c145),
    },
    Instance {
        name: "l",
        layers: 15,
        width: 200,
        coarse: false,
        file_hash: 0x458b_d1d6_c47d_5437,
        front_hash: Some(0x2538_ac1e_daee_d815),
    },
    Instance {
        name: "s-coarse",
        layers: 10,
        width: 40,
        coarse: true,
        file_hash: 0x691e_8b0c_fe79_1a57,
        front_hash: None,
    },
    Instance {
        name: "m-coarse",
        layers: 12,
        width: 100,
        coarse: true,
        file_hash: 0x9030_c26e_2386_cdaa,
        front_hash: None,
    },
    Instance {
        name: "l-coarse",
        layers: 15,
        width: 200,
        coarse: true,
        file_hash: 0x79f8_4ef7_469b_8f3f,
        front_hash: None,
    },
];

/// An arc of an instance: from, to, and its four costs.
pub type Arc = (u64, u64, [u64; 4]);

impl Instance {
    pub fn named(name: &str) -> Option<&'static Instance> {
        INSTANCES.iter().find(|instance| instance.name == name)
    }

    pub fn nodes(&self) -> u64 {
        self.layers * self.width
    }

    /// The node in the middle of the first layer.
    pub fn source(&self) -> u32 {
        (self.width / 2) as u32
    }

    pub fn last_layer(&self) -> std::ops::Range<u32> {
        (self.nodes() - self.width) as u32..self.nodes() as u32
    }

    pub fn arcs(&self) -> Vec<Arc> {
        let degree = Stream::new(6);
        let mut arcs = Vec::new();
        for from in 0..self.nodes() - self.width {
            let first = arcs.len();
            for attempt in 0..3 + degree.below(from, 2) {
                let arc = self.arc(from, 8 * from + attempt);
                if arcs[first..].iter().all(|known: &Arc| known.1 != arc.1) {
                    arcs.push(arc);
                }
            }
        }
        arcs
    }

    /// The arc that draw number `k` gives a node.
    fn arc(&self, from: u64, k: u64) -> Arc {
        let [target, jump, effort, money, risk] = [1, 2, 3, 4, 5].map(Stream::new);
        let (layer, place) = (from / self.width, from % self.width);
        let far = jump.below(k, 10) == 0 && layer + 2 < self.layers;
        // The width is added before ten is taken off, so that the first places reach round to the last.
        let to_place = (place + target.below(k, 21) + self.width - 10) % self.width;
        let up = u64::from(to_place > place);
        let costs = [
            2 + u64::from(far),
            effort.below(k, 30) + 10 * up,
            2 + money.below(k, 25) + 12 * up,
            risk.below(k, 20) + 10 * (1 - up),
        ];
        let steps = if self.coarse { [1, 5, 5, 10] } else { [1; 4] };
        let to = (layer + 1 + u64::from(far)) * self.width + to_place;
        (
            from,
            to,
            std::array::from_fn(|lane| costs[lane] / steps[lane] * steps[lane]),
        )
    }

    /// The instance as a file: the numbers of nodes and arcs, then six numbers an arc, each 32 bits,
    /// little-endian.
    pub fn bytes(&self) -> Vec<u8> {
        let arcs = self.arcs();
        let numbers = arcs
            .iter()
            .flat_map(|&(from, to, [a, b, c, d])| [from, to, a, b, c, d]);
        let header = [self.nodes(), arcs.len() as u64];
        header
            .into_iter()
            .chain(numbers)
            .flat_map(|number| (number as u32).to_le_bytes())
            .collect()
    }

    /// The graph to search; nothing if the arcs above made none, which the tests exclude.
    pub fn graph(&self) -> Option<Graph<Cost4>> {
        let packed = |(from, to, lanes): Arc| {
            Some((
                from as u32,
                to as u32,
                Cost4::from_lanes(lanes.map(|lane| lane as u16))?,
            ))
        };
        let arcs: Option<Vec<_>> = self.arcs().into_iter().map(packed).collect();
        Graph::new(self.nodes() as u32, &arcs?).ok()
    }

    /// A sum over all labels of the last layer, which does not depend on their order.
    pub fn front_hash(&self, fronts: &Fronts<Cost4>) -> u64 {
        let labels = self
            .last_layer()
            .flat_map(|node| fronts.costs(node).iter().map(move |cost| (node, cost)));
        labels.fold(0, |sum, (node, cost)| {
            sum.wrapping_add(mix(cost.word() ^ u64::from(node) << 1))
        })
    }

    pub fn labels(&self, fronts: &Fronts<Cost4>) -> usize {
        self.last_layer().map(|node| fronts.costs(node).len()).sum()
    }
}

/// FNV-1a, 64 bits.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

/// One stream of seed 1: numbers that can be asked for in any order.
pub struct Stream(u64);

impl Stream {
    pub fn new(stream: u64) -> Self {
        Self(mix(GAMMA.wrapping_mul(stream).wrapping_add(1)))
    }

    pub fn below(&self, k: u64, n: u64) -> u64 {
        let value = mix(self.0.wrapping_add((k + 1).wrapping_mul(GAMMA)));
        ((value >> 32) * n) >> 32
    }
}
