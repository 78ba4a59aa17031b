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

wait_until_healthy() { # wait_until_healthy URL: up to five minutes, until its server says that it can work.
  for _ in $(seq 60); do
    if curl --silent --fail --max-time 5 "$1/ready" >/dev/null; then return 0; fi
    sleep 5
  done
  echo "$1 did not become ready. See docs/troubleshooting.md." >&2
  return 1
}
