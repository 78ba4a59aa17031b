#!/usr/bin/env bash
# Puts an image into the slot beside production, waits until it can work, and smoke-tests it there. Users see nothing of it.
#   TAG=1.0.0 scripts/deploy-slot.sh
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

az webapp config container set --resource-group "$RESOURCE_GROUP" --name "$APP" --slot "$SLOT" \
  --container-image-name "$REGISTRY.azurecr.io/$IMAGE:$TAG" --output none
az webapp restart --resource-group "$RESOURCE_GROUP" --name "$APP" --slot "$SLOT"

url=$(slot_url)
wait_for "$url/ready"
flou preflight --url "$url"
flou smoke "$url"
