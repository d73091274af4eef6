//! Reading a cell: words first, then the grammar of the module above, by recursive descent with bounded depth.

use std::fmt;

use super::{Demand, Expr, Subject};

/// The longest cell of the law has 39 characters, the deepest one pair of brackets and the fullest four subjects. The
/// limits keep a hostile file from costing time or stack.
const MAX_CHARACTERS: usize = 500;
const MAX_DEPTH: usize = 8;
const MAX_SUBJECTS: usize = 12;

/// Why a cell could not be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemandError {
    /// The character, counted from 1, at which reading stopped.
    pub column: usize,
    /// What is wrong there.
    pub fault: Fault,
}

/// What can be wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A word that is no subject.
    UnknownWord(String),
    /// A sign that has no meaning here.
    UnknownSign(char),
    /// A subject or an opening bracket should stand here.
    SubjectExpected,
    /// `+`, `of` or `en` should stand here.
    OperatorExpected,
    /// A bracket is opened and not closed.
    BracketOpen,
    /// `+` and `of`, or "2 uit" and something else, without brackets: it can be read in two ways.
    Ambiguous,
    /// "3 uit" two subjects, or "0 uit".
    Count,
    /// More characters, brackets or subjects than any demand has.
    TooLarge,
}

impl fmt::Display for DemandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "teken {}: ", self.column)?;
        match &self.fault {
            Fault::UnknownWord(word) => write!(f, "'{word}' is geen bekend vak"),
            Fault::UnknownSign(sign) => write!(f, "'{sign}' hoort hier niet"),
            Fault::SubjectExpected => f.write_str("hier hoort een vak of een haakje openen"),
            Fault::OperatorExpected => f.write_str("hier hoort '+', 'of' of 'en'"),
            Fault::BracketOpen => f.write_str("dit haakje wordt niet gesloten"),
            Fault::Ambiguous => f.write_str("dit is op twee manieren te lezen; zet haakjes"),
            Fault::Count => f.write_str("dit aantal past niet bij het aantal vakken"),
            Fault::TooLarge => f.write_str("deze eis is te groot"),
        }
    }
}

impl std::error::Error for DemandError {}

/// Reads one cell.
///
/// ```
/// use pathways::demand::{parse, Subject, SubjectSet};
/// let demand = parse("(wisA of wisB) + schk").unwrap();
/// let have = SubjectSet::from(Subject::WIB);
/// assert!(!demand.satisfied_by(have));
/// assert_eq!(demand.missing(have), [SubjectSet::from(Subject::SCHK)]);
/// ```
pub fn parse(cell: &str) -> Result<Demand, DemandError> {
    match cell.trim() {
        "" => return Ok(Demand::Unstated),
        "*" => return Ok(Demand::Direct),
        "#" => return Ok(Demand::NotAdmitted),
        _ => {}
    }
    let tokens = tokens(cell)?;
    let end = cell.chars().take(MAX_CHARACTERS).count() + 1;
    let mut reader = Reader {
        tokens: &tokens,
        at: 0,
        end,
        depth: 0,
    };
    let expr = reader.group()?;
    match reader.peek() {
        None => Ok(Demand::Subjects(expr)),
        Some(Token::Close) => Err(reader.fault(Fault::UnknownSign(')'))),
        Some(_) => Err(reader.fault(Fault::OperatorExpected)),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Subject(Subject),
    Count(usize),
    Uit,
    Plus,
    Of,
    En,
    Comma,
    Open,
    Close,
}

/// A run of letters and digits, or one sign, with the column it starts at.
struct Piece {
    column: usize,
    text: String,
}

fn tokens(cell: &str) -> Result<Vec<(usize, Token)>, DemandError> {
    let pieces = pieces(cell)?;
    let mut tokens: Vec<(usize, Token)> = Vec::with_capacity(pieces.len());
    let mut subjects = 0;
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        let next = pieces.get(at + 1).map(|piece| piece.text.as_str());
        let (token, used) = token(piece, next)?;
        subjects += usize::from(matches!(token, Token::Subject(_)));
        if subjects > MAX_SUBJECTS {
            return Err(DemandError {
                column: piece.column,
                fault: Fault::TooLarge,
            });
        }
        tokens.push((piece.column, token));
        at += used;
    }
    Ok(tokens)
}

fn pieces(cell: &str) -> Result<Vec<Piece>, DemandError> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut in_word = false;
    for (index, sign) in cell.chars().enumerate() {
        let column = index + 1;
        if index >= MAX_CHARACTERS {
            return Err(DemandError {
                column,
                fault: Fault::TooLarge,
            });
        }
        let word = sign.is_alphanumeric() || sign == '&';
        match pieces.last_mut() {
            Some(piece) if word && in_word => piece.text.extend(sign.to_lowercase()),
            _ if sign.is_whitespace() => {}
            _ => pieces.push(Piece {
                column,
                text: sign.to_lowercase().collect(),
            }),
        }
        in_word = word;
    }
    Ok(pieces)
}

/// The token that a piece stands for, and how many pieces it takes.
fn token(piece: &Piece, next: Option<&str>) -> Result<(Token, usize), DemandError> {
    let token = match piece.text.as_str() {
        "+" => Token::Plus,
        "," => Token::Comma,
        "(" => Token::Open,
        ")" => Token::Close,
        "of" => Token::Of,
        "en" => Token::En,
        "uit" => Token::Uit,
        word => return subject(piece.column, word, next),
    };
    Ok((token, 1))
}

/// A subject may be written in two pieces (`Wis A`), and once the law repeats the letter (`wisA a`).
fn subject(column: usize, word: &str, next: Option<&str>) -> Result<(Token, usize), DemandError> {
    let joined = next.and_then(|next| Subject::from_word(&format!("{word}{next}")));
    match (Subject::from_word(word), joined) {
        (Some(subject), _) => {
            let repeated = mathematics_letter(subject).is_some_and(|letter| next == Some(letter));
            Ok((Token::Subject(subject), if repeated { 2 } else { 1 }))
        }
        (None, Some(subject)) => Ok((Token::Subject(subject), 2)),
        (None, None) => {
            let fault = match (word.parse::<usize>(), word.chars().next()) {
                (Ok(count), _) => return Ok((Token::Count(count), 1)),
                (Err(_), Some(sign)) if !sign.is_alphanumeric() => Fault::UnknownSign(sign),
                _ => Fault::UnknownWord(word.to_owned()),
            };
            Err(DemandError { column, fault })
        }
    }
}

fn mathematics_letter(subject: Subject) -> Option<&'static str> {
    match subject {
        Subject::WIA => Some("a"),
        Subject::WIB => Some("b"),
        Subject::WIC => Some("c"),
        Subject::WID => Some("d"),
        _ => None,
    }
}

struct Reader<'a> {
    tokens: &'a [(usize, Token)],
    at: usize,
    /// The column after the last character.
    end: usize,
    depth: usize,
}

impl Reader<'_> {
    fn group(&mut self) -> Result<Expr, DemandError> {
        if matches!(self.peek(), Some(Token::Count(_))) {
            self.at_least()
        } else {
            self.and()
        }
    }

    fn at_least(&mut self) -> Result<Expr, DemandError> {
        let start = self.column();
        let Some(Token::Count(count)) = self.take() else {
            return Err(self.fault(Fault::SubjectExpected));
        };
        if self.take() != Some(Token::Uit) {
            return Err(DemandError {
                column: start,
                fault: Fault::Count,
            });
        }
        let mut parts = vec![self.item()?];
        while self.accept(Token::Comma) {
            parts.push(self.item()?);
        }
        if self.accept(Token::En) {
            parts.push(self.item()?);
        }
        if matches!(self.peek(), Some(Token::Plus | Token::Of | Token::En)) {
            return Err(self.fault(Fault::Ambiguous));
        }
        if count == 0 || count > parts.len() {
            return Err(DemandError {
                column: start,
                fault: Fault::Count,
            });
        }
        Ok(Expr::AtLeast(count, parts))
    }

    fn and(&mut self) -> Result<Expr, DemandError> {
        let mut parts = vec![self.or()?];
        while self.accept(Token::En) {
            parts.push(self.or()?);
        }
        Ok(all(parts))
    }

    fn or(&mut self) -> Result<Expr, DemandError> {
        let start = self.column();
        let (first, mut mixed) = self.plus()?;
        let mut parts = vec![first];
        while self.accept(Token::Of) {
            let (part, bare) = self.plus()?;
            mixed |= bare;
            parts.push(part);
        }
        match parts.len() {
            1 => Ok(parts.swap_remove(0)),
            _ if mixed => Err(DemandError {
                column: start,
                fault: Fault::Ambiguous,
            }),
            _ => Ok(any(parts)),
        }
    }

    /// The second value says whether a `+` stood in it without brackets.
    fn plus(&mut self) -> Result<(Expr, bool), DemandError> {
        let mut parts = vec![self.item()?];
        while self.accept(Token::Plus) {
            parts.push(self.item()?);
        }
        let bare = parts.len() > 1;
        Ok((all(parts), bare))
    }

    fn item(&mut self) -> Result<Expr, DemandError> {
        match self.peek() {
            Some(Token::Subject(subject)) => {
                self.at += 1;
                Ok(Expr::Subject(subject))
            }
            Some(Token::Open) => self.bracketed(),
            Some(Token::Count(_)) => Err(self.fault(Fault::Ambiguous)),
            _ => Err(self.fault(Fault::SubjectExpected)),
        }
    }

    fn bracketed(&mut self) -> Result<Expr, DemandError> {
        let opened = self.column();
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.fault(Fault::TooLarge));
        }
        self.at += 1;
        let inner = self.group()?;
        self.depth -= 1;
        match self.peek() {
            Some(Token::Close) => {
                self.at += 1;
                Ok(inner)
            }
            Some(_) => Err(self.fault(Fault::OperatorExpected)),
            None => Err(DemandError {
                column: opened,
                fault: Fault::BracketOpen,
            }),
        }
    }

    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).map(|(_, token)| *token)
    }

    fn take(&mut self) -> Option<Token> {
        let token = self.peek();
        self.at += usize::from(token.is_some());
        token
    }

    fn accept(&mut self, wanted: Token) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn column(&self) -> usize {
        self.tokens.get(self.at).map_or(self.end, |(column, _)| *column)
    }

    fn fault(&self, fault: Fault) -> DemandError {
        DemandError {
            column: self.column(),
            fault,
        }
    }
}

/// Brackets inside a list of the same kind say nothing: `a + (b + c)` is `a + b + c`.
fn all(parts: Vec<Expr>) -> Expr {
    let flat = parts.into_iter().flat_map(|part| match part {
        Expr::All(inner) => inner,
        other => vec![other],
    });
    alone_or(flat.collect(), Expr::All)
}

fn any(parts: Vec<Expr>) -> Expr {
    let flat = parts.into_iter().flat_map(|part| match part {
        Expr::Any(inner) => inner,
        other => vec![other],
    });
    alone_or(flat.collect(), Expr::Any)
}

fn alone_or(mut parts: Vec<Expr>, several: fn(Vec<Expr>) -> Expr) -> Expr {
    if parts.len() == 1 {
        parts.swap_remove(0)
    } else {
        several(parts)
    }
}
