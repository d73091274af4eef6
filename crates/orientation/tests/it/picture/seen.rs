//! What can be seen in a finished SVG: its texts, circles and boxes with their places. Reads only what the pictures use.

/// A place on paper, in units of the picture.
#[derive(Clone, Debug)]
pub struct Seen {
    #[expect(dead_code, reason = "read by people, in the message of a failing test")]
    pub what: String,
    pub class: String,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Seen {
    pub fn covers(&self, other: &Seen) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    pub fn holds(&self, other: &Seen) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    pub fn is(&self, class: &str) -> bool {
        self.class.split(' ').any(|known| known == class)
    }
}

/// Everything on a picture.
pub struct Picture {
    pub width: f64,
    pub height: f64,
    pub texts: Vec<Seen>,
    pub circles: Vec<Seen>,
    pub boxes: Vec<Seen>,
}

/// Reads a picture back.
pub fn read(svg: &str) -> Picture {
    let head = &svg[..svg.find('>').unwrap()];
    let size: Vec<f64> = value(head, "viewBox")
        .unwrap()
        .split(' ')
        .map(|part| part.parse().unwrap())
        .collect();
    let turned = value(head, "direction") == Some("rtl");
    let mut picture = Picture {
        width: size[2],
        height: size[3],
        texts: Vec::new(),
        circles: Vec::new(),
        boxes: Vec::new(),
    };
    for piece in svg.split('<').skip(1) {
        let (tag, inside) = piece.split_once('>').unwrap();
        match tag.split(' ').next().unwrap() {
            "text" => texts(tag, inside, turned, &mut picture.texts),
            "circle" => {
                let [x, y, r] = numbers(tag, ["cx", "cy", "r"]);
                picture
                    .circles
                    .push(seen(tag, "circle", (x - r, y - r, x + r, y + r)));
            }
            "rect" => {
                let [x, y, w, h] = numbers(tag, ["x", "y", "width", "height"]);
                picture.boxes.push(seen(tag, "box", (x, y, x + w, y + h)));
            }
            _ => {}
        }
    }
    picture
}

/// The text between a tag and its end.
pub fn element<'a>(svg: &'a str, tag: &str) -> Option<&'a str> {
    let (_, rest) = svg.split_once(&format!("<{tag}"))?;
    Some(rest.split_once('>')?.1.split_once(&format!("</{tag}>"))?.0)
}

fn texts(tag: &str, inside: &str, turned: bool, found: &mut Vec<Seen>) {
    let text = inside
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    let class = value(tag, "class").unwrap_or("");
    let size = size(class);
    let y: f64 = value(tag, "y").unwrap().parse().unwrap();
    let places: Vec<f64> = value(tag, "x")
        .unwrap()
        .split(' ')
        .map(|x| x.parse().unwrap())
        .collect();
    let middle = value(tag, "text-anchor") == Some("middle") || class.starts_with("tu");
    let parts: Vec<String> = if places.len() > 1 {
        text.chars().map(String::from).collect()
    } else {
        vec![text]
    };
    assert_eq!(places.len(), parts.len(), "{tag}");
    for (x, part) in places.iter().zip(parts) {
        let width = width(&part) * size;
        let left = match (middle, turned) {
            (true, _) => x - width / 2.0,
            (false, true) => x - width,
            (false, false) => *x,
        };
        found.push(seen(
            tag,
            &part,
            (left, y - 0.74 * size, left + width, y + 0.22 * size),
        ));
    }
}

fn seen(tag: &str, what: &str, (left, top, right, bottom): (f64, f64, f64, f64)) -> Seen {
    let class = value(tag, "class").unwrap_or("").to_owned();
    Seen {
        what: what.to_owned(),
        class,
        left,
        top,
        right,
        bottom,
    }
}

fn value<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn numbers<const N: usize>(tag: &str, names: [&str; N]) -> [f64; N] {
    names.map(|name| {
        value(tag, name)
            .unwrap_or_else(|| panic!("{name} in {tag}"))
            .parse()
            .unwrap()
    })
}

/// Size of the letters as the style sheet has it.
fn size(class: &str) -> f64 {
    const SHEET: &str = include_str!("../../../../../assets/css/components/line-map.css");
    let own = class.split(' ').next().unwrap();
    let rule = SHEET.lines().find(|line| {
        let selector = line.split('{').next().unwrap();
        line.contains("font-size")
            && selector
                .split([' ', '(', ')', ','])
                .any(|name| name == format!(".{own}"))
    });
    let rule = rule.unwrap_or_else(|| panic!("no size for .{own} in the style sheet"));
    let (_, size) = rule.split_once("font-size: ").unwrap();
    size.split_once("px").unwrap().0.parse().unwrap()
}

/// Widths of the bold typeface (Atkinson Hyperlegible Next 700), space to tilde, in hundredths, read from the font file.
const BOLD: [u8; 95] = [
    25, 30, 39, 77, 61, 97, 73, 21, 34, 34, 49, 60, 27, 37, 27, 44, 66, 44, 58, 60, 62, 61, 63, 54, 62, 57,
    27, 27, 57, 61, 57, 55, 78, 67, 64, 66, 69, 60, 57, 72, 70, 42, 56, 66, 55, 86, 72, 75, 63, 76, 65, 61,
    61, 69, 64, 89, 69, 65, 62, 34, 44, 34, 58, 40, 29, 55, 60, 51, 60, 56, 37, 59, 57, 30, 26, 56, 32, 88,
    57, 58, 60, 60, 38, 51, 38, 57, 53, 74, 54, 52, 51, 38, 25, 38, 54,
];

/// Width against the size of the letters. Letters beyond the table count as the widest of their kind, except that an
/// Arabic letter counts as less than half a size: joined letters are narrower than those that stand alone.
fn width(text: &str) -> f64 {
    text.chars()
        .map(|letter| match letter {
            ' '..='~' => f64::from(BOLD[letter as usize - 32]) / 100.0,
            '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{64b}'..='\u{655}' => 0.0,
            '\u{600}'..='\u{6ff}' => 0.44,
            '\u{a0}' | 'ı' | '·' | '’' => 0.25,
            letter if letter.is_uppercase() => 0.7,
            _ => 0.56,
        })
        .sum()
}
