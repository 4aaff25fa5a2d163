//! State in Redis, shared by the processes of many machines.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, RedisResult, Script};
use secrecy::{ExposeSecret, SecretSlice};

use super::{Entry, StateKey, StateStore, Version, Written};
use crate::error::{BoxError, Error};
use crate::transport::BoxFuture;

/// Time for an answer, and for a connection.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Keys: of the value, of the counter that gives out versions, of the index. Arguments: the version that is replaced
/// (empty: none), the value, the name in the index. Answers with the new version, or 0.
const WRITE: &str = "
    if (redis.call('HGET', KEYS[1], 'version') or '') ~= ARGV[1] then return 0 end
    local version = redis.call('INCR', KEYS[2])
    redis.call('HSET', KEYS[1], 'version', version, 'value', ARGV[2])
    redis.call('ZADD', KEYS[3], 0, ARGV[3])
    return version
";

/// Keys: of the value, of the index. Arguments: its version, its name in the index.
const REMOVE: &str = "
    if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
    redis.call('ZREM', KEYS[2], ARGV[2])
    return redis.call('DEL', KEYS[1])
";

/// Keys: of the index. Arguments: where the names begin and end, and what stands before a name in the key of its value.
const LIST: &str = "
    local found = {}
    for _, name in ipairs(redis.call('ZRANGEBYLEX', KEYS[1], ARGV[1], ARGV[2])) do
        local held = redis.call('HMGET', ARGV[3] .. name, 'version', 'value')
        if held[1] then table.insert(found, {name, held[1], held[2]}) end
    end
    return found
";

/// Keeps state in Redis (5 or newer), under keys that begin with `{beproduct}`.
///
/// Redis forgets what it was told last when it is stopped hard, unless it is configured not to: set `appendonly yes`
/// and `appendfsync always` (with `everysec`, the default, a crash of the Redis machine can lose the login that was
/// renewed in the last second). Replicas follow a moment later; a failover may go back by that moment, too. Keys must
/// not be evicted: `maxmemory-policy noeviction`.
///
/// What is stored are logins: use `rediss://` (TLS) and a password wherever the way to Redis is not a private one.
#[derive(Clone)]
pub struct RedisState {
    connection: ConnectionManager,
    scripts: Arc<Scripts>,
    prefix: String,
}

struct Scripts {
    write: Script,
    remove: Script,
    list: Script,
}

impl RedisState {
    /// Connects, to an address such as `rediss://user:password@host:6379/0`. A connection that is lost is made anew.
    ///
    /// # Errors
    ///
    /// When the address is not valid or Redis does not answer.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        RedisState::connect_with_prefix(url, "{beproduct}").await
    }

    /// As [`RedisState::connect`], under keys that begin with a text of your own. In a cluster it must hold a hash tag,
    /// a part in braces, so that all keys are on one node.
    ///
    /// # Errors
    ///
    /// When the address is not valid or Redis does not answer.
    pub async fn connect_with_prefix(url: &str, prefix: impl Into<String>) -> Result<Self, Error> {
        let failed = |error: redis::RedisError| Error::config("Redis cannot be reached").with_source(error);
        let client = Client::open(url).map_err(|_| Error::config("the address of Redis is not valid"))?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(TIMEOUT))
            .set_response_timeout(Some(TIMEOUT))
            .set_number_of_retries(2);
        let connection = ConnectionManager::new_with_config(client, config).await.map_err(failed)?;
        let scripts = Scripts { write: Script::new(WRITE), remove: Script::new(REMOVE), list: Script::new(LIST) };
        Ok(RedisState { connection, scripts: Arc::new(scripts), prefix: prefix.into() })
    }

    fn value(&self, key: &StateKey) -> String {
        format!("{}{key}", self.values())
    }

    fn values(&self) -> String {
        format!("{}:value:", self.prefix)
    }

    fn counter(&self) -> String {
        format!("{}:last", self.prefix)
    }

    fn index(&self) -> String {
        format!("{}:index", self.prefix)
    }

    async fn try_write(&self, key: &StateKey, value: &[u8], replaces: Option<Version>) -> RedisResult<Written> {
        let replaces = replaces.map(|version| version.0.to_string()).unwrap_or_default();
        let mut call = self.scripts.write.key(self.value(key));
        call.key(self.counter()).key(self.index()).arg(replaces).arg(value).arg(key.as_str());
        let version: u64 = call.invoke_async(&mut self.connection.clone()).await?;
        Ok(if version == 0 { Written::Conflict } else { Written::Stored(Version(version)) })
    }
}

impl StateStore for RedisState {
    fn read<'a>(&'a self, key: &'a StateKey) -> BoxFuture<'a, Result<Option<Entry>, BoxError>> {
        Box::pin(async move {
            let mut read = redis::cmd("HMGET");
            read.arg(self.value(key)).arg("version").arg("value");
            let held: (Option<u64>, Option<Vec<u8>>) = read.query_async(&mut self.connection.clone()).await?;
            Ok(held.0.zip(held.1).map(|(version, value)| entry(version, value)))
        })
    }

    fn write<'a>(
        &'a self,
        key: &'a StateKey,
        value: SecretSlice<u8>,
        replaces: Option<Version>,
    ) -> BoxFuture<'a, Result<Written, BoxError>> {
        Box::pin(async move { Ok(self.try_write(key, value.expose_secret(), replaces).await?) })
    }

    fn remove<'a>(&'a self, key: &'a StateKey, version: Version) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move {
            let mut call = self.scripts.remove.key(self.value(key));
            call.key(self.index()).arg(version.0).arg(key.as_str());
            Ok(call.invoke_async(&mut self.connection.clone()).await?)
        })
    }

    fn list<'a>(&'a self, below: &'a StateKey) -> BoxFuture<'a, Result<Vec<(StateKey, Entry)>, BoxError>> {
        Box::pin(async move {
            let (from, to) = below.bounds();
            let mut call = self.scripts.list.key(self.index());
            call.arg(format!("[{from}")).arg(format!("({to}")).arg(self.values());
            let found: Vec<(String, u64, Vec<u8>)> = call.invoke_async(&mut self.connection.clone()).await?;
            Ok(found
                .into_iter()
                .map(|(key, version, value)| (StateKey::from_stored(key), entry(version, value)))
                .collect())
        })
    }
}

/// Neither the address, which may hold a password, nor what is stored.
impl fmt::Debug for RedisState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisState").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

fn entry(version: u64, value: Vec<u8>) -> Entry {
    Entry { value: value.into(), version: Version(version) }
}
