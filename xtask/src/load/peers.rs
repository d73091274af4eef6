//! `cargo xtask load peers`: the processor time of a page of ours beside pages of **other programs** that look like it: one in
//! Django and one in PHP, both written by hand over one SQLite file (`bench-peers/j5`).
//!
//! Who answers takes turns, round after round, and only ratios of medians are worth quoting. The pages are not the same: theirs
//! look up a session and read; ours also ask policy, write a line of the audit to the disk before they show anything, and say
//! it in one of four languages. So a ratio says what all of that costs, and not which language is faster. Deliberately absent:
//! the other programs. They lie in a folder beside the project or in the one that `KANSRIJK_PEERS` names.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

use super::open_loop::Ask;
use super::{city, numbers};
use crate::Outcome;
use crate::bench::{median, python};
use crate::ground::{answer, find, machine, root, run as finish, target};
use crate::served::{Served, processor_seconds_of_all};

const ROUNDS: u32 = 3;
const SECONDS: u32 = 8;
const CONNECTIONS: &str = "-c16";
const PHP_PORT: u16 = 8101;
const DJANGO_PORT: u16 = 8102;

/// Pages of ours, by the word of the city, each beside the page of the others that it looks like.
const PAIRS: [(&str, &str, &str); 3] = [
    ("meter", "toevalsmeter van 30", "m"),
    ("group", "klas van 30", "m"),
    ("list", "lijst van 50", "p"),
];
/// Others, with how many times our processor time theirs should be.
const OTHERS: [(&str, u16, f64); 2] = [("PHP", PHP_PORT, 2.0), ("Django", DJANGO_PORT, 15.0)];

/// Rounds, and seconds for each page in each round.
pub fn run(arguments: &[String]) -> Outcome {
    let (rounds, seconds) = match *numbers(arguments)? {
        [] => (ROUNDS, SECONDS),
        [rounds] => (rounds, SECONDS),
        [rounds, seconds] => (rounds, seconds),
        _ => return Err(super::USAGE.to_owned()),
    };
    let peers = match peers() {
        Ok(peers) => peers,
        Err(missing) => {
            println!("Overgeslagen: {missing}.");
            return Ok(ExitCode::SUCCESS);
        }
    };
    let work = target()?.join("peers");
    std::fs::create_dir_all(&work).map_err(|reason| format!("{}: {reason}.", work.display()))?;
    let (program, folder) = city::make(2)?;
    let visitors = city::read(&folder)?;
    for (key, ..) in PAIRS {
        write(&work.join(key), &lines(key, &visitors.of(key)))?;
    }
    write(&work.join("visitors.lua"), include_str!("visitors.lua"))?;
    let others = peers.start(&work)?;
    let served = Served::start(&program, &[OsStr::new("--data"), folder.as_os_str()])?;
    let all = measure(&peers, &others, &served, &work, (rounds, seconds))?;
    println!(
        "\n{rounds} rondes om en om, {seconds} seconden per bladzijde, 16 verbindingen.\n{}",
        machine()
    );
    let (table, good) = table(&all);
    println!("{table}");
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What the other programs need.
struct Peers {
    folder: PathBuf,
    nginx: PathBuf,
    php: PathBuf,
    wrk: PathBuf,
}

/// One page of one program: what each round took of the processor, in seconds a page, and how many pages a second there were.
struct Measured {
    who: &'static str,
    page: &'static str,
    each: Vec<f64>,
    rate: Vec<f64>,
    errors: u64,
}

fn peers() -> Result<Peers, String> {
    let named = std::env::var_os("KANSRIJK_PEERS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| root().join("../shared/bench-peers"));
    let folder = folder.join("j5");
    // PHP runs as somebody who may not look into every folder that a path with dots leads past.
    let Some(folder) = folder
        .canonicalize()
        .ok()
        .filter(|it| it.join("build_db.py").is_file())
    else {
        return Err(format!("{} is er niet", folder.display()));
    };
    let there = |name: &str| {
        let aside = Path::new("/usr/sbin").join(name);
        let found = find(&[name]).or_else(|| Some(aside).filter(|file| file.is_file()));
        found.ok_or_else(|| {
            format!("{name} is er niet; op Debian zijn het nginx, php8.2-fpm, php8.2-sqlite3 en wrk")
        })
    };
    Ok(Peers {
        nginx: there("nginx")?,
        php: there("php-fpm8.2")?,
        wrk: there("wrk")?,
        folder,
    })
}

/// Programs that end when they go out of scope.
struct Started(Vec<(&'static str, Vec<Child>)>);

impl Drop for Started {
    fn drop(&mut self) {
        for child in self.0.iter_mut().flat_map(|(_, children)| children) {
            // Asked and not killed, because each has children of its own that it takes along.
            let _ = Command::new("kill").arg(child.id().to_string()).status();
            let _ = child.wait();
        }
    }
}

impl Peers {
    fn start(&self, work: &Path) -> Result<Started, String> {
        let python = python(&work.join("venv"), &["numpy", "django", "gunicorn"])?;
        let data = work.join("peers.db");
        if !data.is_file() {
            let mut build = Command::new(&python);
            finish(
                build.arg(self.folder.join("build_db.py")).arg(&data),
                "build_db.py",
            )?;
        }
        write(&work.join("fpm.conf"), &fpm(work, &data))?;
        write(&work.join("nginx.conf"), &nginx(work, &self.folder))?;
        let mut php = Command::new(&self.php);
        php.arg("-y").arg(work.join("fpm.conf")).arg("-R");
        let mut front = Command::new(&self.nginx);
        front.arg("-c").arg(work.join("nginx.conf"));
        let mut django = Command::new(&python);
        let place = format!("127.0.0.1:{DJANGO_PORT}");
        django
            .args([
                "-m",
                "gunicorn",
                "-w",
                "2",
                "-b",
                &place,
                "--log-level",
                "error",
                "app:application",
            ])
            .current_dir(self.folder.join("djsite"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("BENCH_DB", &data);
        let mut started = Started(Vec::new());
        started
            .0
            .push(("PHP", vec![begun(&mut php)?, begun(&mut front)?]));
        started.0.push(("Django", vec![begun(&mut django)?]));
        std::thread::sleep(Duration::from_secs(4));
        Ok(started)
    }

    /// Pages a second and errors, as wrk says them.
    fn ask(&self, script: &Path, origin: &str, word: &str, seconds: u32) -> Result<(f64, u64), String> {
        let (duration, script) = (format!("-d{seconds}s"), script.display().to_string());
        let said = answer(
            &self.wrk,
            &["-t1", CONNECTIONS, &duration, "-s", &script, origin, word],
        );
        let said = said.unwrap_or_default();
        said.lines()
            .find_map(result)
            .ok_or_else(|| format!("wrk zegt niets over {origin}: {said}"))
    }
}

/// `RESULT rps 1217 p50 … ms p99 … ms errors 0`.
fn result(line: &str) -> Option<(f64, u64)> {
    let words: Vec<&str> = line.strip_prefix("RESULT rps ")?.split(' ').collect();
    Some((words.first()?.parse().ok()?, words.last()?.parse().ok()?))
}

fn begun(command: &mut Command) -> Result<Child, String> {
    let named = command.get_program().to_string_lossy().into_owned();
    let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
    quiet
        .spawn()
        .map_err(|reason| format!("{named} start niet: {reason}."))
}

fn measure(
    peers: &Peers,
    others: &Started,
    served: &Served,
    work: &Path,
    (rounds, seconds): (u32, u32),
) -> Result<Vec<Measured>, String> {
    let mut all: Vec<Measured> = Vec::new();
    // The round before the first counts for nobody: it fills what is filled once.
    for round in 0..=rounds {
        let seconds = if round == 0 { 2 } else { seconds };
        let mut note = |who, page, processes: &[u32], (script, origin, word): (&Path, &str, &str)| {
            let used = || {
                processes
                    .iter()
                    .map(|id| processor_seconds_of_all(*id))
                    .sum::<f64>()
            };
            let before = used();
            let (rate, errors) = peers.ask(script, origin, word, seconds)?;
            let each = (used() - before) / (rate * f64::from(seconds)).max(1.0);
            if round > 0 {
                add(&mut all, (who, page), (each, rate, errors));
            }
            Ok::<(), String>(())
        };
        for page in ["m", "p"] {
            for (who, port, _) in OTHERS {
                let of = others.0.iter().filter(|(name, _)| *name == who);
                let ids: Vec<u32> = of
                    .flat_map(|(_, children)| children.iter().map(Child::id))
                    .collect();
                let origin = format!("http://127.0.0.1:{port}");
                note(who, page, &ids, (&peers.folder.join("wrk.lua"), &origin, page))?;
            }
            for (key, ..) in PAIRS.iter().filter(|(_, _, theirs)| *theirs == page) {
                let file = work.join(key).display().to_string();
                let asked = (work.join("visitors.lua"), served.origin());
                note("kansrijk", key, &[served.process()], (&asked.0, asked.1, &file))?;
            }
        }
    }
    Ok(all)
}

fn add(
    all: &mut Vec<Measured>,
    (who, page): (&'static str, &'static str),
    (each, rate, errors): (f64, f64, u64),
) {
    let known = all.iter().position(|one| one.who == who && one.page == page);
    let at = known.unwrap_or_else(|| {
        all.push(Measured {
            who,
            page,
            each: Vec::new(),
            rate: Vec::new(),
            errors: 0,
        });
        all.len() - 1
    });
    all[at].each.push(each);
    all[at].rate.push(rate);
    all[at].errors += errors;
}

/// The table, and whether every goal is met and every answer was a page.
fn table(all: &[Measured]) -> (String, bool) {
    let of = |who: &str, page: &str| all.iter().find(|one| one.who == who && one.page == page);
    let mut lines = vec![
        "| bladzijde | wie | per seconde | processor per bladzijde | keer de onze | doel | gehaald | zonder pagina |".to_owned(),
        "|---|---|--:|--:|--:|---|---|--:|".to_owned(),
    ];
    let mut good = true;
    for (key, name, theirs) in PAIRS {
        let Some(ours) = of("kansrijk", key) else { continue };
        good &= ours.errors == 0;
        lines.push(row((name, "kansrijk"), ours, "1", "", ""));
        for (who, _, goal) in OTHERS {
            let Some(other) = of(who, theirs) else { continue };
            let times = median(&other.each) / median(&ours.each);
            let met = times >= goal;
            good &= met && other.errors == 0;
            let page = format!("/{theirs}");
            let met = if met { "ja" } else { "**nee**" };
            lines.push(row(
                (&page, who),
                other,
                &format!("{times:.2}"),
                &format!("≥ {goal} keer"),
                met,
            ));
        }
    }
    (lines.join("\n"), good)
}

fn row((page, who): (&str, &str), one: &Measured, times: &str, goal: &str, met: &str) -> String {
    let (rate, each) = (median(&one.rate), median(&one.each) * 1e3);
    format!(
        "| {page} | {who} | {rate:.0} | {each:.3} ms | {times} | {goal} | {met} | {} |",
        one.errors
    )
}

/// The pages of a kind for wrk.
fn lines(key: &str, asked: &[Ask]) -> String {
    let line = |(nth, ask): (usize, &Ask)| {
        let cookie = ask.cookie.as_deref().unwrap_or_default();
        // Theirs goes past seven pages of a list as well.
        let page = if key == "list" {
            format!("?blad={}", nth % 7 + 1)
        } else {
            String::new()
        };
        format!("{cookie}\t{}{page}\n", ask.path)
    };
    asked
        .iter()
        .cycle()
        .take(420.max(asked.len()))
        .enumerate()
        .map(line)
        .collect()
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    std::fs::write(file, text).map_err(|reason| format!("{}: {reason}.", file.display()))
}

/// As `run.sh` beside the other programs has it.
fn fpm(work: &Path, data: &Path) -> String {
    let work = work.display();
    format!(
        "[global]\nerror_log = {work}/fpm.log\ndaemonize = no\n[www]\nuser = www-data\ngroup = www-data\n\
         listen = {work}/fpm.sock\nlisten.mode = 0666\npm = static\npm.max_children = 4\nenv[BENCH_DB] = {}\n\
         php_admin_value[opcache.enable] = 1\nphp_admin_value[opcache.validate_timestamps] = 0\n",
        data.display()
    )
}

/// The same.
fn nginx(work: &Path, folder: &Path) -> String {
    let (work, folder) = (work.display(), folder.display());
    format!(
        "worker_processes 1; pid {work}/nginx.pid; error_log {work}/nginx.err; daemon off;\n\
         events {{ worker_connections 512; }}\n\
         http {{ access_log off; client_body_temp_path {work}/b; proxy_temp_path {work}/px; fastcgi_temp_path {work}/f; \
         uwsgi_temp_path {work}/u; scgi_temp_path {work}/s;\n server {{ listen 127.0.0.1:{PHP_PORT}; location / {{ \
         include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME {folder}/php/index.php; \
         fastcgi_pass unix:{work}/fpm.sock; }} }} }}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_wrk_says_is_read() {
        assert_eq!(
            result("RESULT rps 1217 p50 3.10 ms p99 9.00 ms errors 2"),
            Some((1217.0, 2))
        );
        assert_eq!(result("Running 8s test"), None);
    }

    #[test]
    fn a_ratio_is_theirs_over_ours() {
        let one = |who, page, each: f64| Measured {
            who,
            page,
            each: vec![each],
            rate: vec![100.0],
            errors: 0,
        };
        let all = [
            one("kansrijk", "list", 0.0004),
            one("PHP", "p", 0.001),
            one("Django", "p", 0.004),
        ];
        let (table, good) = table(&all);
        assert!(table.contains("| /p | PHP | 100 | 1.000 ms | 2.50 | ≥ 2 keer | ja | 0 |"));
        assert!(table.contains("| /p | Django | 100 | 4.000 ms | 10.00 | ≥ 15 keer | **nee** | 0 |"));
        assert!(!good);
    }
}
