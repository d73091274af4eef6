//! Serving: takes a port, answers until it is told to stop, and lets running requests end.

use std::fmt;
use std::io;
use std::net::SocketAddr;

use axum::Router;
use tokio::net::TcpListener;

/// Why serving did not start, or stopped. One sentence for a person, and an exit code for a script.
#[derive(Debug)]
pub enum ServeProblem {
    /// The address cannot be read.
    Address(String),
    /// Another program has the port.
    PortTaken(SocketAddr),
    /// We may not have the port.
    NotAllowed(SocketAddr),
    /// The machine does not have the address, or something else is wrong with it.
    Listen(SocketAddr, io::Error),
    /// It stopped by itself.
    Stopped(io::Error),
}

impl ServeProblem {
    /// The exit code: 2 for what was typed wrongly, 1 for what the machine refuses.
    pub fn exit_code(&self) -> u8 {
        if matches!(self, Self::Address(_)) { 2 } else { 1 }
    }
}

impl fmt::Display for ServeProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(typed) => {
                write!(f, "{typed} is geen adres. Schrijf het zo: 127.0.0.1:8080.")
            }
            Self::PortTaken(address) => write!(
                f,
                "Poort {} is bezet door een ander programma. Stop dat programma, of kies een andere poort.",
                address.port()
            ),
            Self::NotAllowed(address) => write!(
                f,
                "Poort {} mag dit programma niet gebruiken. Kies een poort boven 1023.",
                address.port()
            ),
            Self::Listen(address, error) => write!(f, "Op {address} kan ik niet luisteren: {error}."),
            Self::Stopped(error) => write!(f, "De server is gestopt: {error}."),
        }
    }
}

impl std::error::Error for ServeProblem {}

/// Reads an address as a person types it: `127.0.0.1:8080`, `localhost:8080`, or only `8080`.
pub fn read_address(typed: &str) -> Result<SocketAddr, ServeProblem> {
    let text = typed.trim().replace("localhost", "127.0.0.1");
    let text = if text.parse::<u16>().is_ok() {
        format!("127.0.0.1:{text}")
    } else {
        text
    };
    text.parse().map_err(|_| ServeProblem::Address(typed.to_owned()))
}

/// Takes the port. Apart from [`serve`], so that a test or a log line can know which port number 0 became.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, ServeProblem> {
    TcpListener::bind(address)
        .await
        .map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => ServeProblem::PortTaken(address),
            io::ErrorKind::PermissionDenied => ServeProblem::NotAllowed(address),
            _ => ServeProblem::Listen(address, error),
        })
}

/// Answers until the process is asked to stop (Ctrl-C, or SIGTERM), and then lets running requests end.
pub async fn serve(router: Router, listener: TcpListener) -> Result<(), ServeProblem> {
    let served = axum::serve(
        listener,
        router.into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(asked_to_stop());
    served.await.map_err(ServeProblem::Stopped)
}

async fn asked_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a signal to wait for, only the end of the process stops us.
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => tokio::select! {
                () = interrupted => {}
                _ = terminated.recv() => {}
            },
            Err(_) => interrupted.await,
        }
    }
    #[cfg(not(unix))]
    interrupted.await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_people_type_them() {
        assert_eq!(read_address("8080").unwrap().to_string(), "127.0.0.1:8080");
        assert_eq!(read_address("localhost:80").unwrap().to_string(), "127.0.0.1:80");
        assert_eq!(read_address("[::1]:80").unwrap().to_string(), "[::1]:80");
        let problem = read_address("overal").unwrap_err();
        assert_eq!(problem.exit_code(), 2);
        assert_eq!(
            problem.to_string(),
            "overal is geen adres. Schrijf het zo: 127.0.0.1:8080."
        );
    }

    #[tokio::test]
    async fn a_taken_port_is_one_sentence() {
        let first = listen(read_address("127.0.0.1:0").unwrap()).await.unwrap();
        let taken = first.local_addr().unwrap();
        let problem = listen(taken).await.unwrap_err();
        assert!(
            problem
                .to_string()
                .starts_with(&format!("Poort {} is bezet", taken.port()))
        );
        assert_eq!(problem.exit_code(), 1);
    }
}
