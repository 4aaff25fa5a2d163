#!/usr/bin/env bash
# The store in Redis, and two processes that share a login in it, with a redis-server of their own: bash checks/redis.sh
set -euo pipefail
cd "$(dirname "$0")/.."
command -v redis-server >/dev/null || { apt-get update -qq && apt-get install -y -qq redis-server >/dev/null; }

scratch=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
redis-server --bind 127.0.0.1 --port "$port" --dir "$scratch" --appendonly yes --appendfsync always \
    --maxmemory-policy noeviction >"$scratch/log.txt" &
server=$!
trap 'kill "$server"; wait "$server" || true; rm -rf "$scratch"' EXIT
for _ in $(seq 100); do
    redis-cli -p "$port" ping >/dev/null 2>&1 && break
    sleep 0.1
done
redis-cli -p "$port" ping >/dev/null || { cat "$scratch/log.txt"; exit 1; }

export REDIS_URL="redis://127.0.0.1:$port/0"
cargo test --quiet -p beproduct-runtime --features redis --test redis -- --test-threads 1
cargo test --quiet -p tests --features redis --test redis -- --test-threads 1
