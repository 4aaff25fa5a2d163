//! Pages of many headers.

use crate::Call;
use crate::models::HeaderId;
use crate::requests::SyncPages;
use beproduct_runtime::Chain;
use std::collections::HashSet;

/// Headers whose pages are asked for together. The service tells no cap of its own; 200 is what it says of reads.
const HEADERS: usize = 200;

impl Call<'_, SyncPages> {
    /// The pages of these headers, however many they are: those of 200 headers at a time, 200 pages a request. An id
    /// that comes twice is asked for once; without any id nothing is asked for.
    ///
    /// ```
    /// # use beproduct_generated::{Client, Error, models::{HeaderId, MasterFolder, SyncedPage}};
    /// # async fn read(client: Client, styles: Vec<HeaderId>) -> Result<(), Error> {
    /// let mut pages = client.sync().pages().folder(MasterFolder::Style).of_headers(styles);
    /// while let Some(page) = pages.try_next().await? {
    ///     if let SyncedPage::AppResult(page) = page {
    ///         println!("{} of {}", page.name, page.header_id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn of_headers(self, ids: impl IntoIterator<Item = impl Into<HeaderId>>) -> Chain<SyncPages> {
        let mut known = HashSet::new();
        let ids: Vec<HeaderId> = ids.into_iter().map(Into::into).filter(|id| known.insert(id.clone())).collect();
        let list = |ids: &[HeaderId]| self.request().clone().header_ids(ids.iter().cloned());
        let lists = ids.chunks(HEADERS).map(list).collect();
        self.stream_each(lists)
    }
}
