//! Failures: why a verb stopped, as sentences for a person and an exit code for a script.

use std::process::ExitCode;

use kit::backup::BackupProblem;
use kit::facts::FactsProblem;
use kit::pages::StartProblem;
use kit::serve::ServeProblem;
use orientation::explore::schools::KeepProblem;
use orientation::stock::SettingsProblem;

/// What a verb ends with.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Why a verb stopped.
#[derive(Debug)]
pub enum Failure {
    /// The machine or a file does not let us (1).
    Failed(String),
    /// What was typed cannot be (2).
    Asked(String),
    /// Going on would harm what is held (3).
    Guarded(String),
    /// What was to be said has been said; only the code is left.
    Told(u8),
}

impl Failure {
    /// Says why, and gives the exit code.
    pub fn tell(&self) -> ExitCode {
        let (code, sentence) = match self {
            Failure::Failed(sentence) => (1, sentence.as_str()),
            Failure::Asked(sentence) => (2, sentence.as_str()),
            Failure::Guarded(sentence) => (3, sentence.as_str()),
            Failure::Told(code) => (*code, ""),
        };
        if !sentence.is_empty() {
            super::say::complain(sentence);
        }
        ExitCode::from(code)
    }
}

impl From<BackupProblem> for Failure {
    fn from(problem: BackupProblem) -> Failure {
        match problem {
            BackupProblem::Place(problem) => problem.into(),
            problem if problem.is_guard() => Failure::Guarded(problem.to_string()),
            problem => Failure::Failed(problem.to_string()),
        }
    }
}

impl From<FactsProblem> for Failure {
    fn from(problem: FactsProblem) -> Failure {
        Failure::Failed(problem.to_string())
    }
}

impl From<KeepProblem> for Failure {
    fn from(problem: KeepProblem) -> Failure {
        Failure::Failed(problem.to_string())
    }
}

impl From<SettingsProblem> for Failure {
    fn from(problem: SettingsProblem) -> Failure {
        match problem {
            SettingsProblem::Read { .. } => Failure::Failed(problem.to_string()),
            SettingsProblem::Wrong { .. } => Failure::Asked(problem.to_string()),
        }
    }
}

impl From<ServeProblem> for Failure {
    fn from(problem: ServeProblem) -> Failure {
        match problem.exit_code() {
            2 => Failure::Asked(problem.to_string()),
            _ => Failure::Failed(problem.to_string()),
        }
    }
}

impl From<StartProblem> for Failure {
    fn from(problem: StartProblem) -> Failure {
        Failure::Failed(format!(
            "Er zit een fout in de teksten of pagina's van dit programma: {problem}"
        ))
    }
}
