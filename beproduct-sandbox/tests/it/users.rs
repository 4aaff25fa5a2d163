//! Users and roles.

use crate::support::bench;
use serde_json::json;

#[tokio::test]
async fn users_are_found_by_each_key() {
    let bench = bench().await;
    let (_, users) = bench.get("Users/List").await;
    assert_eq!(users.as_array().unwrap().len(), 10);
    let (id, email) = (users[1]["id"].as_str().unwrap(), users[1]["email"].as_str().unwrap());
    assert_eq!(bench.get(&format!("Users/GetById/{id}")).await, (200, users[1].clone()));
    assert_eq!(bench.get(&format!("Users/GetByEmail?email={email}")).await, (200, users[1].clone()));
    assert_eq!(bench.get("Users/GetByEmail?email=nobody@x").await, (404, json!("User not found")));
}

#[tokio::test]
async fn a_user_is_created_and_changed() {
    let bench = bench().await;
    let (_, roles) = bench.get("Users/Roles").await;
    let body = json!({"username": "new.one", "email": "new@x.example", "firstName": "New", "roleId": roles[2]["id"]});
    let (status, user) = bench.post("Users/Create", body.clone()).await;
    assert_eq!((status, &user["role"]), (200, &roles[2]["roleName"]));
    assert_eq!(bench.post("Users/Create", body).await.0, 400, "the name is taken");
    let id = user["id"].as_str().unwrap();
    let change = json!({"active": false, "roleId": roles[1]["id"]});
    let (_, changed) = bench.post(&format!("Users/{id}/Update"), change).await;
    assert_eq!(changed["active"], false);
    assert_eq!(changed["firstName"], "New");
    assert_eq!(bench.get(&format!("Users/{id}/Role")).await.1["id"], roles[1]["id"]);
    assert_eq!(bench.sandbox.state().count("user"), 11);
}

#[tokio::test]
async fn an_unknown_role_is_refused() {
    let bench = bench().await;
    let body = json!({"username": "n", "email": "n@x.example", "roleId": "00000000-0000-4000-8000-000000000000"});
    let (status, body) = bench.post("Users/Create", body).await;
    assert_eq!((status, &body["message"]), (400, &json!("The member `$.roleId` names no role.")));
}
