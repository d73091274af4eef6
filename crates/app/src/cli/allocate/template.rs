//! `kansrijk allocate template`: lists to fill in, with an explanation and three made-up rows.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use feeds::sheet::write::{self, Page};

use super::read::columns::{APPLICANTS, Column, MENTEES, MENTORS, OFFERS};
use crate::cli::{Failure, Outcome, say};

/// Lege lijsten om in te vullen.
#[derive(Args)]
pub struct Template {
    /// Waarvoor: pairs (mentoren) of places (plekken)
    #[arg(value_name = "WAARVOOR")]
    what: What,
    /// De map waarin ze komen
    #[arg(value_name = "MAP")]
    folder: PathBuf,
}

/// What the lists are for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum What {
    /// Mentors.
    Pairs,
    /// Places.
    Places,
}

impl Template {
    /// Those for this, into this folder.
    pub fn new(what: What, folder: &Path) -> Template {
        Template {
            what,
            folder: folder.to_owned(),
        }
    }

    /// Writes them; nothing that is there is overwritten.
    pub fn run(&self) -> Outcome {
        let lists: [(&str, &[Column]); 2] = match self.what {
            What::Pairs => [("jongeren", &MENTEES), ("mentoren", &MENTORS)],
            What::Places => [("jongeren", &APPLICANTS), ("aanbod", &OFFERS)],
        };
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for (name, columns) in lists {
            let head: Vec<&str> = columns.iter().map(|column| column.dutch).collect();
            let row = |at: usize| {
                columns
                    .iter()
                    .map(|column| column.samples[at].to_owned())
                    .collect()
            };
            let rows: Vec<Vec<String>> = (0..3).map(row).collect();
            files.push((format!("{name}.csv"), write::csv(&head, &rows).into_bytes()));
            let explained = Page {
                name: "uitleg",
                head: &["kolom", "Engels", "wat erin staat", "moet er zijn"],
                rows: columns.iter().map(explained).collect(),
            };
            let page = Page {
                name,
                head: &head,
                rows,
            };
            let book = write::xlsx(&[page, explained]).map_err(Failure::Failed)?;
            files.push((format!("{name}.xlsx"), book));
        }
        files.push(("LEESMIJ.txt".to_owned(), self.readme(lists).into_bytes()));
        self.write(&files)
    }

    fn readme(&self, lists: [(&str, &[Column]); 2]) -> String {
        let verb = match self.what {
            What::Pairs => "kansrijk allocate pairs jongeren.xlsx mentoren.xlsx --out verdeling",
            What::Places => "kansrijk allocate places jongeren.xlsx aanbod.xlsx --out verdeling",
        };
        let mut text = format!(
            "Vul de lijsten in: als spreadsheet (xlsx) of als csv. De drie regels die erin staan zijn bedacht; haal ze weg.\n\
             Zet er geen namen in, maar een nummer of code. Wie bij een nummer hoort, bewaar je apart.\n\
             Meer dan een woord in een vakje: met een komma ertussen.\n\nVerdelen doe je zo:\n\n  {verb}\n"
        );
        for (name, columns) in lists {
            text += &format!("\n{name}\n");
            for column in columns {
                let needed = if column.needed { " (moet er zijn)" } else { "" };
                text += &format!(
                    "  {} (Engels: {}){needed}: {}\n",
                    column.dutch, column.key, column.about
                );
            }
        }
        text
    }

    fn write(&self, files: &[(String, Vec<u8>)]) -> Outcome {
        let taken = files
            .iter()
            .map(|(name, _)| self.folder.join(name))
            .find(|path| path.exists());
        if let Some(path) = taken {
            return Err(Failure::Guarded(format!(
                "{} is er al. Er is niets geschreven.",
                path.display()
            )));
        }
        let failed = |error: std::io::Error| {
            Failure::Failed(format!(
                "{} kan ik niet schrijven: {error}.",
                self.folder.display()
            ))
        };
        fs::create_dir_all(&self.folder).map_err(failed)?;
        for (name, bytes) in files {
            fs::write(self.folder.join(name), bytes).map_err(failed)?;
        }
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        say::report(&format!(
            "In {} staan nu: {}.\n",
            self.folder.display(),
            names.join(", ")
        ))
    }
}

fn explained(column: &Column) -> Vec<String> {
    let needed = if column.needed { "ja" } else { "" };
    [column.dutch, column.key, column.about, needed]
        .map(str::to_owned)
        .to_vec()
}
