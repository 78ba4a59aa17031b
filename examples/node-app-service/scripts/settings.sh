#!/usr/bin/env bash
# What every script here needs to know; each can be set from outside. Read by the others, not run.
# shellcheck disable=SC2034
set -euo pipefail

RESOURCE_GROUP=${RESOURCE_GROUP:-flou-rg}
APP=${APP:-flou-api}
SLOT=${SLOT:-staging}
REGISTRY=${REGISTRY:-flouregistry}
IMAGE=${IMAGE:-flou-backend}
TAG=${TAG:-$(git rev-parse --short HEAD)}
VAULT=${VAULT:-flou-kv}
DATABASE_SERVER=${DATABASE_SERVER:-flou-prod-db}

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)

flou() { (cd "$ROOT" && npx --no-install flou "$@"); }

production_url() {
  echo "https://$(az webapp show --resource-group "$RESOURCE_GROUP" --name "$APP" --query defaultHostName --output tsv)"
}

slot_url() {
  echo "https://$(az webapp show --resource-group "$RESOURCE_GROUP" --name "$APP" --slot "$SLOT" --query defaultHostName --output tsv)"
}

wait_for() { # wait_for URL: up to five minutes, until it answers 200. /health: it is there; /ready: it can work.
  for _ in $(seq 60); do
    if curl --silent --fail --max-time 5 "$1" >/dev/null; then return 0; fi
    sleep 5
  done
  echo "$1 does not answer 200. See docs/troubleshooting.md." >&2
  return 1
}
