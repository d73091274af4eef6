//! Times pages through the router, with everything around them, one after the other.

use std::error::Error;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use orientation::atlas::Atlas;
use tower::ServiceExt;

/// Makes the address of a kind of page, another one for each number.
type Address<'a> = Box<dyn Fn(usize) -> String + 'a>;

/// Every kind of page, each with addresses that go round all there is.
pub async fn pages(atlas: &Atlas, router: &Router, rounds: usize) -> Result<(), Box<dyn Error>> {
    let occupations: Vec<&str> = atlas
        .ground
        .occupations()
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    let catalogue = atlas.explore.knowledge.catalogue();
    let mbo = catalogue.programmes().iter().map(|one| one.id.as_str());
    let courses: Vec<&str> = mbo
        .chain(catalogue.courses().iter().map(|one| one.id.as_str()))
        .collect();
    let fields: Vec<&str> = atlas.ground.fields().iter().map(|one| one.id.as_str()).collect();
    let brought = atlas.figures.now();
    let jobs: Vec<&str> = brought.jobs("nl").map(work::figures::Job::id).collect();
    let studies: Vec<String> = brought.studies().map(|one| format!("duo-{}", one.code)).collect();
    let studies: Vec<&str> = studies.iter().map(String::as_str).collect();
    let any = |list: &[&str], at: usize| list[at % list.len()].to_owned();
    let region = |at: usize| format!("Regio%20{}", at % 36 + 1);
    let typed = [
        "iets met dieren",
        "ferpleechkundige",
        "kok",
        "bouwen",
        "school 17",
        "leraar wiskunde",
    ];
    let kinds: [(&str, Address<'_>); 18] = [
        ("home", Box::new(|_| "/werk?waar=havo-3".to_owned())),
        ("list", Box::new(|_| "/werk/lijst".to_owned())),
        ("field", Box::new(|at| format!("/werk/veld/{}", any(&fields, at)))),
        (
            "occupation",
            Box::new(|at| format!("/werk/{}?regio={}", any(&occupations, at), region(at))),
        ),
        (
            "course",
            Box::new(|at| format!("/werk/opleiding/{}?regio={}", any(&courses, at), region(at))),
        ),
        (
            "course with places",
            Box::new(|at| {
                format!(
                    "/werk/opleiding/{}?postcode={}",
                    any(&courses, at),
                    1000 + at % 4000
                )
            }),
        ),
        (
            "imported occupation",
            Box::new(|at| format!("/werk/{}?regio={}", any(&jobs, 7 * at), region(at))),
        ),
        (
            "imported course",
            Box::new(|at| {
                format!(
                    "/werk/opleiding/{}?postcode={}",
                    any(&studies, 23 * at),
                    1000 + at % 4000
                )
            }),
        ),
        (
            "imported work, list",
            Box::new(|at| format!("/werk/meer?blad={}", at % 40)),
        ),
        (
            "imported courses, list",
            Box::new(|at| format!("/werk/meer/opleidingen?blad={}", at % 100)),
        ),
        (
            "JSON of imported work",
            Box::new(|at| format!("/api/v1/imported/occupations/{}", any(&jobs, 7 * at))),
        ),
        (
            "region",
            Box::new(|at| format!("/werk/regio?regio={}&postcode={}", region(at), 1000 + at % 4000)),
        ),
        (
            "compare",
            Box::new(|at| {
                let (one, other) = (any(&occupations, at), any(&courses, at));
                let (two, more) = (any(&occupations, at + 7), any(&courses, at + 11));
                format!(
                    "/werk/vergelijk?a={one}&a={other}&a={two}&a={more}&regio={}",
                    region(at)
                )
            }),
        ),
        (
            "search",
            Box::new(|at| format!("/werk/zoek?q={}", any(&typed, at).replace(' ', "%20"))),
        ),
        (
            "in Arabic",
            Box::new(|at| format!("/werk/{}?taal=ar&regio={}", any(&occupations, at), region(at))),
        ),
        (
            "JSON of an occupation",
            Box::new(|at| format!("/api/v1/occupations/{}", any(&occupations, at))),
        ),
        (
            "JSON of a course",
            Box::new(|at| format!("/api/v1/courses/{}?region={}", any(&courses, at), region(at))),
        ),
        (
            "JSON of regions",
            Box::new(|at| format!("/api/v1/regions?region={}", region(at))),
        ),
    ];
    println!(
        "load {}",
        std::fs::read_to_string("/proc/loadavg")
            .unwrap_or_default()
            .trim()
    );
    println!("| page | middle | p99 | longest | kB |\n|---|--:|--:|--:|--:|");
    for (name, address) in kinds {
        let (mut times, mut longest) = (Vec::with_capacity(rounds), 0);
        for at in 0..rounds {
            let (took, bytes) = one(router, &address(at)).await?;
            times.push(took);
            longest = longest.max(bytes);
        }
        times.sort_unstable();
        let part = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
        let (middle, late, most) = (part(50), part(99), part(100));
        println!(
            "| {name} | {middle:.1} ms | {late:.1} ms | {most:.1} ms | {} |",
            longest / 1000
        );
    }
    println!("{}", memory());
    Ok(())
}

/// How long a page takes, and its bytes as they are before they are packed.
async fn one(router: &Router, address: &str) -> Result<(Duration, usize), Box<dyn Error>> {
    let request = Request::get(address)
        .header("accept-language", "nl")
        .body(Body::empty())?;
    let begin = Instant::now();
    let response = router.clone().oneshot(request).await?;
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await?;
    let took = begin.elapsed();
    if !(status.is_success() || address.contains("postcode")) {
        return Err(format!("{address}: {status}").into());
    }
    Ok((took, body.len()))
}

/// The memory of this process, now and at most.
pub fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status
        .lines()
        .filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
    let told: Vec<String> = lines
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    if told.is_empty() {
        "memory: not known here".to_owned()
    } else {
        told.join(", ")
    }
}
