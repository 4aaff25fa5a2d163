//! A program with a client of its own spec, run against a sandbox that serves that spec:
//!
//! ```sh
//! beproduct sandbox --spec library.yaml --print-env >env.sh &
//! . ./env.sh && cargo run
//! ```

use beproduct_runtime::{Credentials, Needs, Request};
use library::{models::NewBook, requests};

/// The client, in a module of its own.
mod library {
    beproduct_macros::api!("library.yaml", in crate::library);
}

library::access! {
    /// What the reading room's screen may do: of the two scopes that open the catalogue it holds the lesser.
    struct Screen { scopes: [catalogue], may: [Book::Read] }
}

library::access! {
    /// What the desk may do.
    struct Desk { scopes: [desk], may: [Book::{Read, Create}, Loan::Write] }
}

/// What the desk's calls need at the least, known to the compiler.
const CALLS: Needs<3> =
    Needs::of([requests::BookList::OPERATION, requests::BookAdd::OPERATION, requests::LoanStart::OPERATION]);
const _: () = assert!(CALLS.allowed_by(&["desk"]) && !CALLS.allowed_by(&["catalogue"]));

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let company = std::env::var("BEPRODUCT_COMPANY")?;
    let builder = || library::Client::builder(&company).from_env();

    let screen = builder()?.access::<Screen>().credentials(Credentials::from_env()?).connect().await?;
    let mut books = screen.book().list().stream();
    while let Some(book) = books.try_next().await? {
        println!("{} by {}", book.title, book.authors.unwrap_or_default().join(", "));
    }
    // screen.loan().start(…): error[E0277]: `Screen` may not create loans

    let desk = builder()?.access::<Desk>().credentials(Credentials::from_env()?).connect().await?;
    let book = desk.book().add("Persuasion").author("Jane Austen").shelf("A 12").send().await?.into_value();
    let loan = desk.loan().start(book.id, "card 17").send().await?.into_value();
    desk.loan().end(loan.id).send().await?;
    println!("lent until {}, and returned; the calls need {:?}", loan.due, CALLS.scopes());

    // Requests are values, with or without a client.
    let _request = requests::BookAdd::new("Sanditon");
    let _body = NewBook::new("Lady Susan").author("Jane Austen");
    Ok(())
}
