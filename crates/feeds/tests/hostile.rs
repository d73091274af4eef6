//! Files that no reader should meet: each gives a short list of problems, in bounded memory, and never a panic.

use std::io::{self, Read, Write};

use feeds::{MAX_COLUMNS, MAX_PROBLEMS, MAX_ROW_BYTES, MAX_ROWS, Problem, Reading, extra};
use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;

const HEAD: &str = "opleiding,aanvullende_eisen\n";

fn read(input: impl Read) -> Reading<extra::ExtraDemand> {
    extra::read(input, "f.csv")
}

fn told(reading: &Reading<extra::ExtraDemand>) -> Vec<String> {
    reading.problems.iter().map(Problem::to_string).collect()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .unwrap_or_else(|error| panic!("{error}"))
}

/// So many bytes of one kind, without holding them.
fn run(byte: u8, count: u64) -> impl Read {
    io::repeat(byte).take(count)
}

#[test]
fn separators_line_ends_marks_and_case_do_not_matter() {
    for file in [
        "opleiding,aanvullende_eisen\nA,b\n",
        "\u{feff}opleiding,aanvullende_eisen\nA,b",
        "opleiding;aanvullende_eisen\r\nA;b\r\n",
        "opleiding\taanvullende_eisen\rA\tb\r",
        "\n\n  OPLEIDING , Aanvullende_Eisen \n\n\n\"A\",  b \n\n",
        "aanvullende_eisen,nog iets,opleiding\n\"b\",,A\n",
    ] {
        let reading = read(file.as_bytes());
        assert!(reading.problems.is_empty(), "{file:?}: {:?}", reading.problems);
        let records: Vec<(&str, &str)> = reading
            .records
            .iter()
            .map(|record| (record.course.as_str(), record.text.as_str()))
            .collect();
        assert_eq!(records, [("A", "b")], "{file:?}");
    }
}

#[test]
fn missing_columns_are_named_with_what_was_found() {
    let reading = read("Opleiding (naam);toelichting\nA;b\n".as_bytes());
    assert!(reading.records.is_empty());
    assert_eq!(
        told(&reading),
        [
            "f.csv: kolom 'opleiding' ontbreekt; gevonden: 'Opleiding (naam)', 'toelichting'",
            "f.csv: kolom 'aanvullende_eisen' ontbreekt; gevonden: 'Opleiding (naam)', 'toelichting'",
        ]
    );
}

#[test]
fn lines_are_counted_over_empty_lines_and_quoted_breaks() {
    let reading = read(format!("{HEAD}A,\"een\ntwee\r\ndrie\"\r\n\r\n\nB\nC,d,e\n").as_bytes());
    assert_eq!(reading.records.len(), 1);
    // The head is line 1, A runs from 2 to 4, 5 and 6 are empty.
    assert_eq!(
        told(&reading),
        [
            "f.csv, regel 7: deze regel heeft 1 velden en de kop 2; overgeslagen",
            "f.csv, regel 8: deze regel heeft 3 velden en de kop 2; overgeslagen",
        ]
    );
}

#[test]
fn the_older_encoding_is_read_and_told_once() {
    let reading = read(&b"opleiding,aanvullende_eisen\nDi\xebtetiek,caf\xe9\nCoi\xebf,\x80\n"[..]);
    assert_eq!(
        (
            reading.records[0].course.as_str(),
            reading.records[0].text.as_str()
        ),
        ("Diëtetiek", "café")
    );
    assert_eq!(reading.records[1].text, "€");
    assert_eq!(reading.problems.len(), 1);
    assert_eq!(reading.problems[0].line, Some(2));
    assert!(reading.problems[0].reason.contains("geen UTF-8"));
}

#[test]
fn what_is_no_csv_is_called_by_its_name() {
    for (bytes, reason) in [
        (&b""[..], "leeg"),
        (b"\n\r\n\n", "leeg"),
        (b"PK\x03\x04rest", "Excel"),
        (b"\xd0\xcf\x11\xe0", "Excel"),
        (b"\xff\xfea\0", "UTF-16"),
        (b"\n <!DOCTYPE html>", "webpagina"),
        (b"\x1f\x8b", "afgebroken"),
        (b"\x1f\x8b\x08\x00 geen gzip meer, maar wel lang genoeg", "gzip"),
        (b"\0\0\0\0", "ontbreekt"),
    ] {
        let reading = read(bytes);
        assert!(reading.records.is_empty());
        assert!(
            told(&reading).iter().any(|told| told.contains(reason)),
            "{bytes:?}: {:?}",
            told(&reading)
        );
    }
}

#[test]
fn a_packed_file_is_the_same_file() {
    let file = format!("{HEAD}A,b\nC,d\n");
    assert_eq!(read(&packed(file.as_bytes())[..]), read(file.as_bytes()));
    // Two archives one after the other are one file, as gzip itself has it.
    let halves = [packed(HEAD.as_bytes()), packed(b"A,b\nC,d\n")].concat();
    assert_eq!(read(&halves[..]).records.len(), 2);
}

#[test]
fn a_cut_off_archive_gives_what_was_whole_and_says_so() {
    let mut file = HEAD.to_owned();
    (0..20_000).for_each(|row| file.push_str(&format!("course {row},{}\n", row * 7919 % 10_007)));
    let whole = packed(file.as_bytes());
    let reading = read(&whole[..whole.len() / 2]);
    assert!(
        (1_000..20_000).contains(&reading.records.len()),
        "{}",
        reading.records.len()
    );
    for (row, record) in reading.records.iter().enumerate() {
        assert_eq!(
            (&record.course, &record.text),
            (&format!("course {row}"), &(row * 7919 % 10_007).to_string())
        );
    }
    assert!(
        matches!(&told(&reading)[..], [told] if told.contains("afgebroken")),
        "{:?}",
        told(&reading)
    );
}

#[test]
fn an_unreadable_disk_is_a_problem() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("schijf weg"))
        }
    }
    let reading = read(format!("{HEAD}A,b\nC,").as_bytes().chain(Broken));
    assert_eq!(reading.records.len(), 1);
    assert!(matches!(&told(&reading)[..], [told] if told.contains("schijf weg")));
}

#[test]
fn a_bomb_stops_at_the_limit() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let row = format!("A,{}\n", "x".repeat(4_093));
    encoder.write_all(HEAD.as_bytes()).unwrap();
    (0..20_000).for_each(|_| encoder.write_all(row.as_bytes()).unwrap());
    let bomb = encoder.finish().unwrap();
    assert!(bomb.len() < 1_000_000, "{}", bomb.len());
    let reading = read(&bomb[..]);
    // 64 MiB, the head taken off, is this many whole rows.
    assert_eq!(
        reading.records.len(),
        (feeds::MAX_BYTES as usize - HEAD.len()) / row.len()
    );
    assert!(
        matches!(&told(&reading)[..], [told] if told.contains("groter dan 64 MB")),
        "{:?}",
        told(&reading)
    );
}

#[test]
fn a_bomb_of_tiny_rows_stops_at_their_number() {
    let bomb = packed(format!("{HEAD}{}", "A,b\n".repeat(600_000)).as_bytes());
    let reading = read(&bomb[..]);
    assert_eq!(reading.records.len() as u64, MAX_ROWS);
    assert!(
        matches!(&told(&reading)[..], [told] if told.contains("meer dan 500000 regels")),
        "{:?}",
        told(&reading)
    );
}

#[test]
fn a_field_of_ten_million_characters_costs_its_row() {
    let field = HEAD
        .as_bytes()
        .chain(&b"A,"[..])
        .chain(run(b'x', 10_000_000))
        .chain(&b"\nB,c\n"[..]);
    let reading = read(field);
    assert_eq!(
        (reading.records.len(), reading.records[0].course.as_str()),
        (1, "B")
    );
    assert!(matches!(&told(&reading)[..], [told] if told.contains("regel 2: deze regel is te lang")));
}

#[test]
fn an_open_quote_costs_the_rest_and_says_where() {
    let reading = read(
        HEAD.as_bytes()
            .chain(&b"A,b\nB,\"c\n"[..])
            .chain(run(b'\n', 200_000)),
    );
    assert_eq!(reading.records.len(), 1);
    assert!(
        matches!(&told(&reading)[..], [told] if told.contains("regel 3") && told.contains("aanhalingsteken"))
    );
}

#[test]
fn a_head_of_a_million_columns_is_refused() {
    let reading = read(run(b',', 1_000_000).chain(&b"\nA,b\n"[..]));
    assert!(reading.records.is_empty());
    assert!(
        matches!(&told(&reading)[..], [told] if told.contains("kop is langer")),
        "{:?}",
        told(&reading)
    );
    // Just as many as may be are read, and one is missed.
    let most = read(run(b',', MAX_COLUMNS as u64 - 1));
    assert!(told(&most)[0].contains("ontbreekt"));
}

#[test]
fn the_longest_row_fits_and_one_more_does_not() {
    let row = |length: usize| format!("{HEAD}A,{}\n", "x".repeat(length - 1));
    assert_eq!(read(row(MAX_ROW_BYTES).as_bytes()).records.len(), 1);
    assert_eq!(read(row(MAX_ROW_BYTES + 1).as_bytes()).records.len(), 0);
}

#[test]
fn many_bad_rows_give_a_short_list_that_ends_with_the_worst() {
    let file = format!("{HEAD}{}", "x\n".repeat(1_000_000));
    let reading = read(file.as_bytes());
    let last: Vec<&str> = reading.problems[MAX_PROBLEMS..]
        .iter()
        .map(|problem| problem.reason.as_str())
        .collect();
    assert_eq!(
        last,
        [
            "en nog 499000 problemen; alleen de eerste 1000 staan hier",
            "het bestand heeft meer dan 500000 regels; de rest is niet gelezen",
        ]
    );
}

#[test]
fn a_column_that_stands_twice_is_told() {
    let reading = read("opleiding,opleiding,aanvullende_eisen\nA,B,c\n".as_bytes());
    assert_eq!(reading.records[0].course, "A");
    assert!(told(&reading)[0].contains("twee keer"));
}

/// Gives its bytes in pieces of any size, as a network or an archive does.
struct Pieces<'a> {
    bytes: &'a [u8],
    sizes: Vec<usize>,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self
            .sizes
            .pop()
            .unwrap_or(1)
            .clamp(1, buffer.len())
            .min(self.bytes.len());
        let (now, later) = self.bytes.split_at(size);
        buffer[..size].copy_from_slice(now);
        self.bytes = later;
        Ok(size)
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_told(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let reading = read(&bytes[..]);
        prop_assert!(!reading.problems.is_empty(), "no head, so at least one problem");
    }

    #[test]
    fn any_rows_under_a_good_head_are_read_or_told(
        rows in prop::collection::vec(prop::sample::select(vec!["a", ",", "\"", "\n", "\r", ";", "é", " "]), 0..200),
    ) {
        let rows = rows.concat();
        let reading = read(format!("{HEAD}{rows}").as_bytes());
        let lines = rows.chars().filter(|sign| matches!(sign, '\n' | '\r')).count() as u64 + 2;
        prop_assert!(reading.problems.iter().all(|problem| problem.line.is_some_and(|line| line <= lines)));
    }

    #[test]
    fn the_size_of_the_pieces_does_not_matter(
        cells in prop::collection::vec("[a-zé\", \n]{0,6}", 0..40),
        sizes in prop::collection::vec(1_usize..9, 0..200),
    ) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let rows: Vec<String> = cells.chunks(2).map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",")).collect();
        let file = format!("{HEAD}{}", rows.join("\n"));
        let expected: Vec<(String, String)> = cells
            .chunks_exact(2)
            .map(|row| (row[0].trim().to_owned(), row[1].trim().to_owned()))
            .filter(|(course, text)| !course.is_empty() && !text.is_empty())
            .collect();
        let reading = read(Pieces { bytes: file.as_bytes(), sizes });
        let found: Vec<(String, String)> = reading.records.into_iter().map(|record| (record.course, record.text)).collect();
        prop_assert_eq!(found, expected);
    }
}
