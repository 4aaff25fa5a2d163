//! Random steps over all areas, compared with a model that is as simple as can be.

mod areas;
mod attached;
mod boms;
mod desk;
mod draw;
mod headers;
mod pages;
mod plans;
mod records;

use crate::kept::Scratch;
use crate::support::{bench_with, real};
use areas::Area;
use attached::{Notes, Tags};
use beproduct_sandbox::{Options, Sandbox};
use boms::Boms;
use desk::{Sheets, Tasks};
use draw::Draw;
use headers::Headers;
use pages::Pages;
use plans::Plans;
use records::{Partners, Tables};

const STEPS: usize = 10_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_steps_differ_nowhere() {
    let scratch = Scratch::new("model");
    let options = Options { requests_per_day: Some(1_000_000), data: Some(scratch.path("data.db")), ..real() };
    let bench = bench_with(options.clone()).await;
    let mut draw = Draw::new(20_260_101);
    let mut areas: Vec<Area> = ["Style", "Material", "Color", "Image", "Block"]
        .into_iter()
        .map(|folder| Area::Headers(Headers::new(&bench, folder)))
        .collect();
    areas.push(Area::Tables(Tables::new(&bench)));
    areas.push(Area::Partners(Partners::new(&bench)));
    areas.push(Area::Pages(Pages::new(&bench)));
    areas.push(Area::Notes(Notes::new(&bench)));
    areas.push(Area::Tags(Tags::new(&bench)));
    areas.push(Area::Plans(Plans::new(&bench, "Style").await));
    areas.push(Area::Plans(Plans::new(&bench, "Material").await));
    areas.push(Area::Tasks(Tasks::default()));
    areas.push(Area::Sheets(Sheets::new(&bench).await));
    areas.push(Area::Boms(Boms::new(&bench).await));
    for step in 0..STEPS {
        let index = draw.below(areas.len());
        let area = &mut areas[index];
        if let Err(difference) = area.step(&bench, &mut draw).await {
            panic!("step {step} of {}: {difference}", area.name());
        }
    }
    for area in &mut areas {
        area.compare(&bench).await.unwrap_or_else(|difference| panic!("in the end, {}: {difference}", area.name()));
    }
    let saved = bench.sandbox.save().unwrap();
    bench.sandbox.stop().await;
    let restarted = Sandbox::with(options).await.unwrap();
    assert!(restarted.save().unwrap() == saved, "the file has all that the memory had");
}
