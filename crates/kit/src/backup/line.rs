//! A **line** of a table: its values as a list of JSON, one row a line.
//!
//! Bytes are hexadecimal digits. A number with a fraction is a text, because readers of JSON round. Deliberately absent:
//! names of columns; the manifest has them once.

use serde_json::Value as Json;

use crate::db::{Column, Sort, Value};

/// Writes a row at the end of a text.
pub fn write(text: &mut Vec<u8>, row: &[Value]) -> serde_json::Result<()> {
    text.push(b'[');
    for (place, value) in row.iter().enumerate() {
        if place > 0 {
            text.push(b',');
        }
        match value {
            Value::Text(value) => serde_json::to_writer(&mut *text, value)?,
            Value::Whole(value) => serde_json::to_writer(&mut *text, value)?,
            Value::Real(value) => {
                serde_json::to_writer(&mut *text, &value.map(|number| format!("{number:?}")))?;
            }
            Value::Truth(value) => serde_json::to_writer(&mut *text, value)?,
            Value::Bytes(value) => {
                let digits = value.as_deref().map(crate::audit::hex);
                serde_json::to_writer(&mut *text, &digits)?;
            }
        }
    }
    text.extend_from_slice(b"]\n");
    Ok(())
}

/// Reads a row, or nothing where it is not one of these columns.
pub fn read(text: &[u8], columns: &[Column]) -> Option<Vec<Value>> {
    let row: Vec<Json> = serde_json::from_slice(text).ok()?;
    if row.len() != columns.len() {
        return None;
    }
    row.into_iter()
        .zip(columns)
        .map(|(value, column)| cell(value, column.sort))
        .collect()
}

fn cell(value: Json, sort: Sort) -> Option<Value> {
    Some(match (sort, value) {
        (Sort::Text, Json::Null) => Value::Text(None),
        (Sort::Text, Json::String(text)) => Value::Text(Some(text)),
        (Sort::Whole, Json::Null) => Value::Whole(None),
        (Sort::Whole, Json::Number(number)) => Value::Whole(Some(number.as_i64()?)),
        (Sort::Real, Json::Null) => Value::Real(None),
        (Sort::Real, Json::String(text)) => Value::Real(Some(text.parse().ok()?)),
        (Sort::Truth, Json::Null) => Value::Truth(None),
        (Sort::Truth, Json::Bool(truth)) => Value::Truth(Some(truth)),
        (Sort::Bytes, Json::Null) => Value::Bytes(None),
        (Sort::Bytes, Json::String(digits)) => Value::Bytes(Some(bytes(&digits)?)),
        _ => return None,
    })
}

fn bytes(digits: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let bytes = pairs
        .iter()
        .map(|[high, low]| Some(digit(*high)? * 16 + digit(*low)?));
    rest.is_empty().then(|| bytes.collect::<Option<Vec<u8>>>())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(sorts: &[Sort]) -> Vec<Column> {
        let column = |sort: &Sort| Column {
            name: "a".to_owned(),
            sort: *sort,
        };
        sorts.iter().map(column).collect()
    }

    #[test]
    fn every_value_comes_back_as_it_was() {
        let row = vec![
            Value::Text(Some("é'\"\\\n\u{2028}".to_owned())),
            Value::Text(Some(String::new())),
            Value::Text(None),
            Value::Whole(Some(i64::MIN)),
            Value::Whole(None),
            Value::Real(Some(0.1 + 0.2)),
            Value::Truth(Some(false)),
            Value::Bytes(Some(vec![0, 255, 39])),
            Value::Bytes(Some(Vec::new())),
            Value::Bytes(None),
        ];
        let sorts = [
            Sort::Text,
            Sort::Text,
            Sort::Text,
            Sort::Whole,
            Sort::Whole,
            Sort::Real,
            Sort::Truth,
            Sort::Bytes,
            Sort::Bytes,
            Sort::Bytes,
        ];
        let mut text = Vec::new();
        write(&mut text, &row).unwrap();
        let shown = String::from_utf8(text.clone()).unwrap();
        // A line is one line, whatever is in it.
        assert_eq!(shown.matches('\n').count(), 1);
        assert!(shown.contains(r#","00ff27","",null]"#), "{shown}");
        assert!(read(&text, &columns(&sorts)) == Some(row));
    }

    #[test]
    fn a_line_of_other_columns_is_refused() {
        let columns = columns(&[Sort::Whole, Sort::Bytes]);
        assert!(read(b"[1,\"0a\"]", &columns).is_some());
        for wrong in [
            "[1]",
            "[1,\"0a\",2]",
            "[1.5,\"0a\"]",
            "[1,\"0\"]",
            "[1,\"0A\"]",
            "{}",
            "[1,\"0a\"] x",
        ] {
            assert!(read(wrong.as_bytes(), &columns).is_none(), "{wrong}");
        }
    }
}
