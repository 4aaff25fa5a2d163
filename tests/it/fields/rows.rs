//! Rows of data tables and grids: read with `fields`, written with `rowFields`.

use crate::support::{sandbox_with, small};
use beproduct_generated::models::{DataTableId, GridRowUpdate, PageData, RowId};
use beproduct_generated::{Client, Date, FieldChoice, FieldList, Fields, FieldsToSend};

#[derive(FieldChoice, Clone, Debug, PartialEq)]
enum Mode {
    Sea,
    Air,
    #[choice(other)]
    Other(String),
}

#[derive(Fields, Clone, Debug, PartialEq)]
struct Port {
    #[record_id]
    id: Option<RowId>,
    #[field(kind = "Text")]
    port_code: String,
    port_name: Option<String>,
    #[field(kind = "Number")]
    transit_days: Option<u32>,
    mode: Option<Mode>,
}

async fn table(client: &Client, name: &str) -> DataTableId {
    let tables = client.data_table().list().collect().await.unwrap();
    tables.into_iter().find(|table| table.name == name).unwrap().id
}

async fn ports(client: &Client, table: &DataTableId) -> Vec<Port> {
    let rows = client.data_table().rows(table.clone()).collect().await.unwrap();
    rows.iter().map(|row| Port::from_fields(row).unwrap()).collect()
}

#[tokio::test]
async fn rows_of_a_table_are_added_and_changed_through_the_derive() {
    let (_sandbox, client) = sandbox_with(small()).await;
    let table = table(&client, "Shipping Ports").await;
    let before = ports(&client, &table).await;
    let new = Port {
        id: None,
        port_code: "DEHAM".into(),
        port_name: Some("Hamburg".into()),
        transit_days: Some(3),
        mode: Some(Mode::Sea),
    };
    let mut now = before.clone();
    now[0].transit_days = None;
    now[1].mode = Some(Mode::Air);
    let changes = now.iter().zip(&before).map(|(now, before)| now.to_changes(before)).filter(|row| !row.is_empty());
    let mut rows: Vec<GridRowUpdate> = changes.map(|row| row.try_into().unwrap()).collect();
    assert_eq!(rows.len(), 2, "unchanged rows are not sent");
    rows.push(new.to_record().try_into().unwrap());
    let report = client.data_table().update(table.clone()).batch(rows).send().await.unwrap();
    assert!(report.is_complete());
    let after = ports(&client, &table).await;
    now.push(Port { id: after.last().unwrap().id.clone(), ..new });
    assert_eq!(after, now);
}

#[tokio::test]
async fn rows_of_a_table_are_read_and_written_by_id() {
    let (_sandbox, client) = sandbox_with(small()).await;
    let table = table(&client, "Care Instructions").await;
    let row = client.data_table().rows(table.clone()).first().await.unwrap().unwrap();
    assert!(row.fields().get::<bool>("printed").unwrap());
    assert_eq!(row.fields().get::<Date>("valid_from").unwrap().day().unwrap().to_string(), "2024-01-01");
    assert!(row.fields().get::<Date>("valid_until").unwrap_err().is_missing());
    let fields = row.fields().to_send().set("printed", false).unwrap().set("valid_from", None::<Date>).unwrap();
    let update = GridRowUpdate::new().row_id(row.id.clone()).row_fields(fields);
    client.data_table().update(table.clone()).item(update).send().await.unwrap();
    let row = client.data_table().rows(table).first().await.unwrap().unwrap();
    assert!(!row.fields().get::<bool>("printed").unwrap());
    assert_eq!(row.fields().get::<Option<Date>>("valid_from").unwrap(), None);
}

#[tokio::test]
async fn rows_of_a_grid_are_read_and_written_both_ways() {
    #[derive(Fields, Clone, Debug, PartialEq)]
    struct Entry {
        #[record_id]
        id: Option<RowId>,
        test: String,
    }
    let (sandbox, client) = sandbox_with(small()).await;
    let style = sandbox.state().headers("Style")[0].clone();
    let page = sandbox.state().pages("Style").into_iter().find(|page| page.2 == "Grid").unwrap().0;
    let write = async |row: GridRowUpdate| {
        client.style().page_grid_update(&*style, &*page).item(row).send().await.unwrap();
    };
    let read = async || {
        let page = client.style().page_get(&*style, &*page).send().await.unwrap().into_value();
        match page.data.unwrap() {
            PageData::GridData(grid) => grid.grid_data.unwrap(),
            other => panic!("no grid: {other:?}"),
        }
    };
    write(Entry { id: None, test: "tear".into() }.to_record().try_into().unwrap()).await;
    let rows = read().await;
    let before = Entry::from_fields(&rows[0]).unwrap();
    assert_eq!(before.test, "tear");
    let now = Entry { test: "pull".into(), ..before.clone() };
    write(now.to_changes(&before).try_into().unwrap()).await;
    let rows = read().await;
    assert_eq!((rows.len(), Entry::from_fields(&rows[0]).unwrap()), (1, now));

    let fields = FieldList::new(&rows[0].fields).to_send().set("test", "by id").unwrap();
    write(GridRowUpdate::new().row_id(rows[0].row_id.clone().unwrap()).row_fields(fields)).await;
    assert_eq!(read().await[0].fields().get::<String>("test").unwrap(), "by id");
    let unknown = FieldsToSend::knowing(rows[0].fields()).set("tset", "x").unwrap_err();
    assert!(unknown.is_missing());
}

#[test]
fn a_row_without_an_id_member_is_added_and_never_changed() {
    #[derive(Fields, Clone)]
    struct Code {
        port_code: String,
    }
    let (before, now) = (Code { port_code: "A".into() }, Code { port_code: "B".into() });
    assert!(GridRowUpdate::try_from(now.to_record()).is_ok());
    let error = GridRowUpdate::try_from(now.to_changes(&before)).unwrap_err();
    assert!(error.to_string().contains("#[record_id]"), "{error}");
}
