//! **Mail**: the one way in which words leave the house, through the mail server of whoever runs the product.
//!
//! A message has one receiver, plain words and the same as HTML. Deliberately absent: copies, attachments, pictures, and
//! anything that tells whether it was opened; and a queue, which belongs to the feature that knows what it sends.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::Error as SmtpError;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

/// How long a mail server may take for one message.
const PATIENCE: Duration = Duration::from_secs(30);

/// Brings messages to a mail server, or to nobody. Cheap to clone.
#[derive(Clone, Default)]
pub struct Mailer {
    inner: Option<Arc<Inner>>,
}

struct Inner {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// A message.
#[derive(Clone, Debug)]
pub struct Mail<'a> {
    /// The same for the same message: a server that gets it twice can see that.
    pub id: &'a str,
    /// The address of the receiver.
    pub to: &'a str,
    /// What it is about, in one line.
    pub subject: &'a str,
    /// The words.
    pub text: String,
    /// The same words as HTML.
    pub html: String,
}

/// Why there is no mail.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailProblem {
    /// The address of the mail server cannot be read.
    #[error("Het adres van de mailserver klopt niet. Bedoel je smtps://naam:wachtwoord@mail.voorbeeld.nl?")]
    Server,
    /// The words would cross the network in the open.
    #[error(
        "Zo gaan wachtwoord en brieven onversleuteld over het net. Gebruik smtps://… of smtp://…?tls=required."
    )]
    Open,
    /// The address of the sender cannot be read.
    #[error("De afzender klopt niet. Bedoel je \"Het Kompas <lob@voorbeeld.nl>\"?")]
    Sender,
}

/// Why a message was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The server was not there or had no time; it may take it later.
    NotNow(String),
    /// It never takes it: no such receiver, or an address that is none.
    Never(String),
}

impl fmt::Debug for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let from = self.inner.as_ref().map(|inner| inner.from.to_string());
        f.debug_tuple("Mailer").field(&from).finish()
    }
}

impl Mailer {
    /// Mail through a server: `smtps://name:password@host` (TLS from the start), `smtp://host?tls=required` (STARTTLS), or
    /// `smtp://localhost:25` without either, for a server on this machine. `from` is `name <address>`.
    ///
    /// # Errors
    ///
    /// An address that cannot be read, or one of another machine without TLS.
    pub fn smtp(url: &str, from: &str) -> Result<Self, MailProblem> {
        let from: Mailbox = from.parse().map_err(|_| MailProblem::Sender)?;
        if goes_open(url)? {
            return Err(MailProblem::Open);
        }
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| MailProblem::Server)?;
        let inner = Inner {
            transport: builder.timeout(Some(PATIENCE)).build(),
            from,
        };
        Ok(Self {
            inner: Some(Arc::new(inner)),
        })
    }

    /// Whether there is a mail server at all.
    pub fn is_there(&self) -> bool {
        self.inner.is_some()
    }

    /// Brings a message to the server. Once it is back without an error, the server has it.
    ///
    /// # Errors
    ///
    /// What the server said, or that it was not there.
    pub async fn send(&self, mail: &Mail<'_>) -> Result<(), NotTaken> {
        let Some(inner) = &self.inner else {
            return Err(NotTaken::Never("no mail server".to_owned()));
        };
        let message = inner.message(mail)?;
        inner.send(message, PATIENCE).await
    }
}

/// Whether words would cross the network in the open: without TLS, or with TLS only where nobody takes it away, to another machine.
fn goes_open(url: &str) -> Result<bool, MailProblem> {
    let url: axum::http::Uri = url.parse().map_err(|_| MailProblem::Server)?;
    let scheme = url.scheme_str().ok_or(MailProblem::Server)?;
    let here = matches!(url.host(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let required = url
        .query()
        .is_some_and(|query| query.split('&').any(|pair| pair == "tls=required"));
    Ok(scheme != "smtps" && !required && !here)
}

impl Inner {
    /// The transport of lettre is patient only while it connects; a server that accepts and then says nothing would hold up all that
    /// comes after.
    async fn send(&self, message: Message, patience: Duration) -> Result<(), NotTaken> {
        match tokio::time::timeout(patience, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(refused(&error)),
            Err(_) => Err(NotTaken::NotNow("the server says nothing".to_owned())),
        }
    }

    fn message(&self, mail: &Mail<'_>) -> Result<Message, NotTaken> {
        let never = |error: &dyn fmt::Display| NotTaken::Never(error.to_string());
        // An address alone, never a name beside it: a name could hold anything.
        let to: Address = mail.to.parse().map_err(|error| never(&error))?;
        let one_line: String = mail
            .subject
            .chars()
            .map(|sign| if sign.is_control() { ' ' } else { sign })
            .collect();
        Message::builder()
            .message_id(Some(format!("<{}@{}>", mail.id, self.from.email.domain())))
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(one_line)
            .multipart(MultiPart::alternative_plain_html(
                mail.text.clone(),
                mail.html.clone(),
            ))
            .map_err(|error| never(&error))
    }
}

/// What a server says with a number of the fifties it says for ever; everything else may be otherwise later.
fn refused(error: &SmtpError) -> NotTaken {
    let said = error.to_string();
    if error.is_permanent() {
        NotTaken::Never(said)
    } else {
        NotTaken::NotNow(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail<'a>(to: &'a str, subject: &'a str) -> Mail<'a> {
        Mail {
            id: "een",
            to,
            subject,
            text: "Dag".to_owned(),
            html: "<p>Dag</p>".to_owned(),
        }
    }

    fn inner() -> Arc<Inner> {
        let mailer = Mailer::smtp("smtp://localhost:25", "Het Kompas <lob@kompas.example>").unwrap();
        mailer.inner.unwrap()
    }

    #[tokio::test]
    async fn what_somebody_typed_makes_no_header() {
        let subject = "Dag\r\nBcc: iedereen@voorbeeld.example";
        let message = inner()
            .message(&mail("ouder@voorbeeld.example", subject))
            .unwrap();
        let sent = String::from_utf8(message.formatted()).unwrap();
        let heads = sent.split("\r\n\r\n").next().unwrap();
        assert!(!heads.lines().any(|line| line.starts_with("Bcc:")), "{heads}");
        for wrong in [
            "a@b.example\r\nBcc: c@d.example",
            "geen adres",
            "",
            "a@b.example, c@d.example",
        ] {
            let made = inner().message(&mail(wrong, "Dag"));
            assert!(matches!(made, Err(NotTaken::Never(_))), "{wrong:?}");
        }
    }

    #[tokio::test]
    async fn where_no_server_answers_it_is_tried_later_and_without_one_never() {
        // A port that was open a moment ago and is closed now.
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let mailer = Mailer::smtp(&format!("smtp://127.0.0.1:{port}"), "lob@kompas.example").unwrap();
        let told = mailer.send(&mail("ouder@voorbeeld.example", "Dag")).await;
        assert!(matches!(told, Err(NotTaken::NotNow(_))), "{told:?}");
        let told = Mailer::default()
            .send(&mail("ouder@voorbeeld.example", "Dag"))
            .await;
        assert!(matches!(told, Err(NotTaken::Never(_))), "{told:?}");
    }

    #[tokio::test]
    async fn a_server_that_says_nothing_is_not_waited_for() {
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = silent.local_addr().unwrap().port();
        let mailer = Mailer::smtp(&format!("smtp://127.0.0.1:{port}"), "lob@kompas.example").unwrap();
        let inner = mailer.inner.unwrap();
        let message = inner.message(&mail("ouder@voorbeeld.example", "Dag")).unwrap();
        let told = inner.send(message, Duration::from_millis(50)).await;
        assert!(matches!(told, Err(NotTaken::NotNow(_))), "{told:?}");
    }

    #[tokio::test]
    async fn words_do_not_cross_the_network_in_the_open() {
        let made = |url| Mailer::smtp(url, "a@b.example").map(drop);
        let open = [
            "smtp://naam:geheim@mail.voorbeeld.nl",
            "smtp://mail.voorbeeld.nl:587?tls=opportunistic",
            "smtp://localhost.voorbeeld.nl",
        ];
        for url in open {
            assert_eq!(made(url), Err(MailProblem::Open), "{url}");
        }
        let closed = [
            "smtps://naam:geheim@mail.voorbeeld.nl",
            "smtp://mail.voorbeeld.nl:587?tls=required",
            "smtp://localhost:25",
            "smtp://127.0.0.1:2525",
        ];
        for url in closed {
            assert_eq!(made(url), Ok(()), "{url}");
        }
    }

    #[tokio::test]
    async fn addresses_that_cannot_be_read_are_told() {
        let problem = |url, from| Mailer::smtp(url, from).unwrap_err();
        assert_eq!(problem("mail.voorbeeld.nl", "a@b.example"), MailProblem::Server);
        assert_eq!(problem("smtp://localhost", "geen adres"), MailProblem::Sender);
    }
}
