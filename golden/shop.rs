// Made by `cargo xtask codegen` from tests/ui/fixture/shop.yaml.

/// The shapes of the API: what is sent and what comes back.
pub mod models {
    use ::beproduct_runtime::__private as rt;

    /// An order.
    pub type OrderId = rt::Id<kinds::OrderId>;

    /// An order.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Order {
        /// `id`.
        pub id: OrderId,
        /// When it was placed.
        pub placed: rt::Option<rt::DateTime>,
        /// In euros.
        pub total: rt::Option<rt::Decimal>,
        /// `state`.
        pub state: rt::Option<OrderState>,
    }

    impl rt::Record for Order {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "Order",
            members: &[
                rt::Member::required("id"),
                rt::Member::nullable("placed"),
                rt::Member::optional("total"),
                rt::Member::optional("state"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.id),
                1 => reader.read(&mut self.placed),
                2 => reader.read(&mut self.total),
                3 => reader.read(&mut self.state),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer
                .members(
                    Self::SHAPE,
                    &[&self.id, &self.placed, &self.total, &self.state],
                );
        }
    }

    rt::record!(Order);

    /// One of a few texts.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OrderState {
        /// `open`
        Open,
        /// `sent`
        Sent,
        /// `returned`
        Returned,
        /// A text that the spec does not know, kept as it is.
        Unknown(rt::String),
    }

    impl rt::Choice for OrderState {
        const TEXTS: &'static [&'static str] = &["open", "sent", "returned"];

        fn from_index(index: usize) -> Self {
            match index {
                0 => Self::Open,
                1 => Self::Sent,
                2 => Self::Returned,
                _ => Self::Unknown(rt::String::new()),
            }
        }

        fn unknown(text: rt::String) -> Self {
            Self::Unknown(text)
        }

        fn as_str(&self) -> &str {
            match self {
                Self::Open => "open",
                Self::Sent => "sent",
                Self::Returned => "returned",
                Self::Unknown(text) => text,
            }
        }
    }

    rt::choice!(OrderState);

    /// A record.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockChange {
        /// Article number.
        pub sku: rt::String,
        /// More or fewer of them.
        pub pieces: i64,
        /// `note`.
        pub note: rt::Patch<rt::String>,
    }

    impl rt::Record for StockChange {
        const SHAPE: &'static rt::Shape = &rt::Shape {
            name: "StockChange",
            members: &[
                rt::Member::required("sku"),
                rt::Member::required("pieces"),
                rt::Member::nullable("note"),
            ],
            open: false,
        };

        fn decode_member(&mut self, index: usize, reader: &mut rt::Reader<'_>) {
            match index {
                0 => reader.read(&mut self.sku),
                1 => reader.read(&mut self.pieces),
                2 => reader.read(&mut self.note),
                _ => {}
            }
        }

        fn encode_members(&self, writer: &mut rt::Writer) {
            writer.members(Self::SHAPE, &[&self.sku, &self.pieces, &self.note]);
        }
    }

    rt::record!(StockChange);

    impl StockChange {
        /// With all that is required; lists start empty, and what may be null starts as null.
        pub fn new(sku: impl rt::Into<rt::String>, pieces: i64) -> Self {
            Self {
                sku: rt::Into::into(sku),
                pieces,
                ..rt::Default::default()
            }
        }

        /// Sets `note`.
        pub fn note(mut self, note: impl rt::Into<rt::String>) -> Self {
            rt::set(&mut self.note, note);
            self
        }
    }

    /// Kinds of ids, so that an id of one thing is not taken for one of another.
    pub mod kinds {
        use ::beproduct_runtime::__private as rt;

        /// See the id of the same name.
        #[derive(Debug)]
        pub enum OrderId {}
        impl rt::IdKind for OrderId {
            const NAME: &'static str = "OrderId";
        }
    }
}

/// One request a call: plain values that can be made, read and tested without a network.
pub mod requests {
    use ::beproduct_runtime::__private as rt;

    /// The request of `list`: `GET /orders`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrderList {
        /// `state`.
        pub state: rt::Option<super::models::OrderState>,
    }

    impl OrderList {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets `state`.
        pub fn state(mut self, state: super::models::OrderState) -> Self {
            rt::set(&mut self.state, state);
            self
        }
    }

    impl rt::Request for OrderList {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "order_list",
            tag: "Order",
            method: "GET",
            path: &["orders"],
            effect: rt::Effect::Read,
            scopes: &["orders.read", "orders.write"],
            envelope: rt::Envelope::Page,
            paging: ::core::option::Option::Some(rt::Paging {
                size: "size",
                number: "page",
                count: rt::PageCount::Pages,
                first: 0,
                max: 50,
                end: rt::PageEnd::Total,
                key: ::core::option::Option::None,
            }),
            ..rt::Operation::PLAIN
        };
        type Answer = rt::Page<super::models::Order>;

        fn write(&self, parts: &mut rt::Parts) {
            parts.query("state", &self.state);
        }
    }

    impl rt::ListRequest for OrderList {
        type Item = super::models::Order;
    }

    rt::request!(OrderList);

    /// The request of `cancel`: `DELETE /orders/{orderId}`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct OrderCancel {
        /// `orderId`.
        pub order_id: super::models::OrderId,
    }

    impl OrderCancel {
        /// With all that is required.
        pub fn new(order_id: impl rt::Into<super::models::OrderId>) -> Self {
            Self {
                order_id: rt::Into::into(order_id),
            }
        }
    }

    impl rt::Request for OrderCancel {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "order_cancel",
            tag: "Order",
            method: "DELETE",
            path: &["orders/", ""],
            effect: rt::Effect::Delete,
            scopes: &["orders.write"],
            envelope: rt::Envelope::None,
            ..rt::Operation::PLAIN
        };
        type Answer = ();

        fn write(&self, parts: &mut rt::Parts) {
            parts.path(&self.order_id);
        }
    }

    rt::request!(OrderCancel);

    /// The request of `change`: `POST /stock`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockChange {
        /// The body.
        pub items: rt::Vec<super::models::StockChange>,
    }

    impl StockChange {
        /// With nothing set.
        pub fn new() -> Self {
            rt::Default::default()
        }

        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::StockChange>,
        ) -> Self {
            rt::set_list(&mut self.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(mut self, item: impl rt::Into<super::models::StockChange>) -> Self {
            rt::add(&mut self.items, item);
            self
        }
    }

    impl rt::Request for StockChange {
        const OPERATION: &'static rt::Operation = &rt::Operation {
            id: "stock_change",
            tag: "Stock",
            method: "POST",
            path: &["stock"],
            effect: rt::Effect::Update,
            scopes: &["shop"],
            envelope: rt::Envelope::None,
            batch: ::core::option::Option::Some(rt::Batch {
                member: ::core::option::Option::None,
                max: ::core::option::Option::Some(20),
                key: ::core::option::Option::None,
                client_key: false,
                each: true,
            }),
            body: ::core::option::Option::Some(rt::Content::Json),
            ..rt::Operation::PLAIN
        };
        type Answer = ();

        fn write(&self, parts: &mut rt::Parts) {
            parts.json(&self.items);
        }
    }

    impl rt::BatchRequest for StockChange {
        type Item = super::models::StockChange;

        fn items_mut(&mut self) -> &mut rt::Vec<Self::Item> {
            &mut self.items
        }
    }

    impl rt::SplitRequest for StockChange {}
    rt::request!(StockChange);
}

/// The calls of the API, by tag.
pub mod tags {
    use ::beproduct_runtime::__private as rt;

    /// What customers ordered.
    #[derive(Debug)]
    pub struct Order<'c, A> {
        pub(super) core: &'c rt::Core,
        pub(super) access: ::core::marker::PhantomData<fn() -> A>,
    }

    impl<'c, A> Order<'c, A> {
        /// Lists orders.
        ///
        /// `GET /orders`: changes nothing.
        ///
        /// Costs one request for every 50 records.
        ///
        /// Needs the permission `Order::Read` and one of the scopes `orders.read`, `orders.write`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `shop`.
        pub fn list(&self) -> super::Call<'c, super::requests::OrderList>
        where
            A: super::permissions::OrderRead
                + super::__scopes::AnyOfOrdersReadOrOrdersWrite,
        {
            super::Call::new(self.core, super::requests::OrderList::new())
        }

        /// Cancels an order.
        ///
        /// `DELETE /orders/{orderId}`: removes a record.
        ///
        /// Costs one request.
        ///
        /// Needs the permission `Order::Delete` and the scope `orders.write`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `shop`.
        pub fn cancel(
            &self,
            order_id: impl rt::Into<super::models::OrderId>,
        ) -> super::Call<'c, super::requests::OrderCancel>
        where
            A: super::permissions::OrderDelete + super::__scopes::AnyOfOrdersWrite,
        {
            super::Call::new(self.core, super::requests::OrderCancel::new(order_id))
        }
    }

    impl super::Call<'_, super::requests::OrderList> {
        /// Sets `state`.
        pub fn state(mut self, state: super::models::OrderState) -> Self {
            rt::set(&mut self.request.state, state);
            self
        }
    }

    /// What is on the shelves.
    #[derive(Debug)]
    pub struct Stock<'c, A> {
        pub(super) core: &'c rt::Core,
        pub(super) access: ::core::marker::PhantomData<fn() -> A>,
    }

    impl<'c, A> Stock<'c, A> {
        /// Books pieces in and out.
        ///
        /// `POST /stock`: changes a record.
        ///
        /// Costs one request for every chunk: at most 20 items a request; `batch` splits. A booking stands alone.
        ///
        /// Needs the permission `Stock::Update` and the scope `shop`.
        ///
        /// # Errors
        ///
        /// A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells. More items than the cap are refused before anything is sent.
        ///
        /// # Source
        ///
        /// Seen working against the live service: `shop`.
        pub fn change(&self) -> super::Call<'c, super::requests::StockChange>
        where
            A: super::permissions::StockUpdate + super::__scopes::AnyOfShop,
        {
            super::Call::new(self.core, super::requests::StockChange::new())
        }
    }

    impl super::Call<'_, super::requests::StockChange> {
        /// Sets the items of the body.
        pub fn items(
            mut self,
            items: impl rt::IntoIterator<Item = super::models::StockChange>,
        ) -> Self {
            rt::set_list(&mut self.request.items, items);
            self
        }

        /// Adds one item to the body.
        pub fn item(mut self, item: impl rt::Into<super::models::StockChange>) -> Self {
            rt::add(&mut self.request.items, item);
            self
        }
    }
}

/// What a program may do: one trait for what each tag lets do. `access!` implements them.
pub mod permissions {
    use ::beproduct_runtime::__private as rt;

    /// May read orders: `Order::Read` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not read orders",
        label = "needs the permission `Order::Read`",
        note = "add `Order::Read` to `may` where `access!` makes `{Self}`"
    )]
    pub trait OrderRead {}
    #[diagnostic::do_not_recommend]
    impl OrderRead for rt::Dynamic {}
    /// May delete orders: `Order::Delete` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not delete orders",
        label = "needs the permission `Order::Delete`",
        note = "add `Order::Delete` to `may` where `access!` makes `{Self}`"
    )]
    pub trait OrderDelete {}
    #[diagnostic::do_not_recommend]
    impl OrderDelete for rt::Dynamic {}
    /// May update stock: `Stock::Update` in `access!`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` may not update stock",
        label = "needs the permission `Stock::Update`",
        note = "add `Stock::Update` to `may` where `access!` makes `{Self}`"
    )]
    pub trait StockUpdate {}
    #[diagnostic::do_not_recommend]
    impl StockUpdate for rt::Dynamic {}
}

#[doc(hidden)]
pub mod __scopes {
    use ::beproduct_runtime::__private as rt;

    #[diagnostic::on_unimplemented(
        message = "`{Self}` holds none of the scopes `orders.read`, `orders.write`",
        label = "needs one of the scopes `orders.read`, `orders.write`",
        note = "add one of `orders.read`, `orders.write` to `scopes` where `access!` makes `{Self}`"
    )]
    pub trait AnyOfOrdersReadOrOrdersWrite {}
    #[diagnostic::do_not_recommend]
    impl AnyOfOrdersReadOrOrdersWrite for rt::Dynamic {}
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not hold the scope `orders.write`",
        label = "needs the scope `orders.write`",
        note = "add `orders.write` to `scopes` where `access!` makes `{Self}`"
    )]
    pub trait AnyOfOrdersWrite {}
    #[diagnostic::do_not_recommend]
    impl AnyOfOrdersWrite for rt::Dynamic {}
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not hold the scope `shop`",
        label = "needs the scope `shop`",
        note = "add `shop` to `scopes` where `access!` makes `{Self}`"
    )]
    pub trait AnyOfShop {}
    #[diagnostic::do_not_recommend]
    impl AnyOfShop for rt::Dynamic {}
}
mod __client {
    use ::beproduct_runtime::__private as rt;

    /// A client of the Shop API. `A` is what it may do; cloning it is cheap.
    #[derive(Debug)]
    pub struct Client<A = rt::Dynamic> {
        core: rt::Core,
        access: ::core::marker::PhantomData<fn() -> A>,
    }

    impl Client {
        /// A client of this company, to be configured. Without `access` every call compiles, and the token
        /// decides at run time.
        pub fn builder(
            company: impl ::core::convert::Into<::std::string::String>,
        ) -> rt::Builder<Self> {
            rt::Builder::new(company)
        }
    }

    impl<A> Client<A> {
        /// The calls of `Order`.
        pub fn order(&self) -> super::tags::Order<'_, A> {
            super::tags::Order {
                core: &self.core,
                access: ::core::marker::PhantomData,
            }
        }

        /// The calls of `Stock`.
        pub fn stock(&self) -> super::tags::Stock<'_, A> {
            super::tags::Stock {
                core: &self.core,
                access: ::core::marker::PhantomData,
            }
        }

        /// A call that the spec does not know: it goes through sign-in, quota and retries like any other. `path`
        /// follows the company (`Style/Whatever`), or is a full address, to which no token is sent unless it is
        /// on the API's own host.
        pub fn raw(
            &self,
            method: rt::Method,
            path: impl ::core::convert::Into<::std::string::String>,
        ) -> rt::RawCall<'_> {
            self.core.raw(method, path)
        }

        /// Everything in which the answers so far differed from the spec, for all clones of this client.
        pub fn drift(&self) -> &rt::DriftFindings {
            self.core.drift()
        }

        /// The day's requests: what is left, what a job would cost, reservations.
        pub fn quota(&self) -> rt::Quota<'_> {
            self.core.quota()
        }

        /// The runtime's client: what was spent, who is signed in.
        pub fn core(&self) -> &rt::Core {
            &self.core
        }
    }

    impl<A> ::core::clone::Clone for Client<A> {
        fn clone(&self) -> Self {
            Self {
                core: ::core::clone::Clone::clone(&self.core),
                access: ::core::marker::PhantomData,
            }
        }
    }

    impl<A: rt::Access> rt::ClientType for Client<A> {
        const API: &'static rt::Api = &rt::Api {
            title: "Shop",
            version: "1",
            server: "https://shop.example/{company}",
            issuer: "",
            authorize_url: "https://id.example/authorize",
            token_url: "https://id.example/token",
            userinfo_url: ::core::option::Option::None,
            end_session_url: ::core::option::Option::None,
            scopes: &["orders.read", "orders.write", "shop"],
            editions: &[],
        };
        type Access = A;
        type With<B: rt::Access> = Client<B>;

        fn from_core(core: rt::Core) -> Self {
            Self {
                core,
                access: ::core::marker::PhantomData,
            }
        }
    }

    /// A request on its way: set what it may say, then `send`, or read the list, or write the batch.
    #[derive(Clone, Debug)]
    #[must_use = "a call is sent by `send`, `stream` and the like"]
    pub struct Call<'c, R> {
        core: &'c rt::Core,
        pub(super) request: R,
        options: rt::CallOptions,
    }

    impl<'c, R> Call<'c, R> {
        pub(super) fn new(core: &'c rt::Core, request: R) -> Self {
            Self {
                core,
                request,
                options: ::core::default::Default::default(),
            }
        }

        /// The request as a value.
        pub fn request(&self) -> &R {
            &self.request
        }

        /// Gives up after this time, all attempts together.
        pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.options.timeout(timeout);
            self
        }

        /// Sends once, whatever comes back.
        pub fn without_retry(mut self) -> Self {
            self.options.no_retry();
            self
        }

        /// Draws from requests that were kept for a job.
        pub fn with_reservation(mut self, reservation: &rt::Reservation) -> Self {
            self.options.reservation(reservation);
            self
        }

        /// Sends a further header.
        pub fn with_header(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.options.header(name, value);
            self
        }

        /// Sends a further query parameter.
        pub fn with_query(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.options.query(name, value);
            self
        }

        /// Sends a further member of the body, which must be an object.
        pub fn with_body_member(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
            value: impl ::core::convert::Into<rt::Value>,
        ) -> Self {
            self.options.body_member(name, value);
            self
        }
    }

    impl<R: rt::Request> Call<'_, R> {
        /// The request as it would be sent, without the token. Nothing is sent.
        pub fn dry_run(&self) -> ::core::result::Result<rt::Planned, rt::Error> {
            self.core.dry_run(&self.request, &self.options)
        }

        /// Sends the request every 2 s, up to 30 times, until `done` makes something of the answer.
        pub async fn poll_until<T>(
            self,
            done: impl ::core::ops::FnMut(&R::Answer) -> ::core::option::Option<T>,
        ) -> ::core::result::Result<T, rt::Error> {
            self.core.poll_until(&self.request, &self.options, done).await
        }

        /// Reads back what the call writes, and names what is not stored as it was sent: one request more.
        pub fn verify(self) -> rt::VerifiedCall<R> {
            self.core.verified(self.request, self.options)
        }

        /// Sends the request and decodes the answer.
        pub async fn send(
            self,
        ) -> ::core::result::Result<rt::Response<R::Answer>, rt::Error> {
            self.core.send(&self.request, &self.options).await
        }
    }

    impl<R: rt::ListRequest> Call<'_, R> {
        /// Every record, one after the other.
        pub fn stream(self) -> rt::Items<R> {
            self.core.items(self.request, self.options)
        }

        /// Every record of these lists, one list after the other, with the options of this call.
        pub fn stream_each(self, requests: ::std::vec::Vec<R>) -> rt::Chain<R> {
            self.core.items_of_each(requests, self.options)
        }

        /// Every page, one after the other.
        pub fn pages(self) -> rt::Pages<R> {
            self.core.pages(self.request, self.options)
        }

        /// Every record at once.
        pub async fn collect(
            self,
        ) -> ::core::result::Result<::std::vec::Vec<R::Item>, rt::Error> {
            self.core.collect(self.request, self.options).await
        }

        /// The first record: one request of one record.
        pub async fn first(
            self,
        ) -> ::core::result::Result<::core::option::Option<R::Item>, rt::Error> {
            self.core.first(self.request, self.options).await
        }

        /// How many records there are: one request of one record where the API tells the total.
        pub async fn count(self) -> ::core::result::Result<u64, rt::Error> {
            self.core.count(self.request, self.options).await
        }
    }

    impl<R: rt::LookupRequest> Call<'_, R> {
        /// Looks up records by a field, many in one request: an outcome for each key, in order.
        pub async fn find_by(
            self,
            field: &str,
            keys: impl ::core::iter::IntoIterator<
                Item = impl ::core::convert::Into<::std::string::String>,
            >,
        ) -> ::core::result::Result<rt::LookupReport<R::Item>, rt::Error> {
            self.core.find_by(self.request, self.options, field, keys).await
        }
    }

    impl<R: rt::ChangesRequest> Call<'_, R> {
        /// What changed since a watermark, or a time, deletions included.
        pub fn changes_since(
            self,
            watermark: impl ::core::convert::Into<rt::Watermark>,
        ) -> rt::Changes<R> {
            self.core.changes_since(self.request, self.options, watermark)
        }
    }

    impl<R: rt::SplitRequest> Call<'_, R> {
        /// Sends these items, in as many requests as their number needs.
        pub fn batch(
            self,
            items: impl ::core::iter::IntoIterator<Item = R::Item>,
        ) -> rt::BatchCall<R> {
            self.core.batch(self.request, self.options, items)
        }

        /// Sends many records, however many they are, and keeps a journal of them: see `Job`.
        pub fn job(self) -> rt::Job<rt::Split<R>> {
            self.core.job(self.request, self.options)
        }
    }
}
pub use __client::{Call, Client};

/// Names what a program may do: its scopes, and its permissions by tag and effect.
///
/// `access! { pub struct Nightly { scopes: [A], may: [Tag::Read, Other::{Read, Update}] } }`
/// makes a type for `Client::builder(…).access::<Nightly>()`; a call outside it does not compile.
/// `Tag::Write` is create and update, `Tag::All` is everything.
#[macro_export]
#[doc(hidden)]
macro_rules! __access_shop_in_crate_shop {
    ($($input:tt)*) => {
        $crate::shop::__private::__access! { base : [$crate::shop], scopes : ["shop",
        "orders.read", "orders.write"], sets :
        [AnyOfOrdersReadOrOrdersWrite("orders.read", "orders.write"),
        AnyOfOrdersWrite("orders.write"), AnyOfShop("shop")], permissions : ["Order"
        "Read" OrderRead, "Order" "Delete" OrderDelete, "Stock" "Update" StockUpdate],
        input : { $($input)* } }
    };
}

#[doc(inline)]
pub use __access_shop_in_crate_shop as access;

#[doc(hidden)]
pub mod __private {
    pub use ::beproduct_macros::__access;
    pub use ::beproduct_runtime::__private as rt;
}
