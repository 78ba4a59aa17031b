#!/usr/bin/env bash
# Publishes a folder of static files behind the CDN.
#   STORAGE=flouweb… scripts/publish-static.sh examples/web-chat/dist
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

: "${STORAGE:?the storage account: output staticStorageName of infra/main.bicep}"
: "${1:?the folder}"
az storage blob service-properties update --account-name "$STORAGE" --auth-mode login \
  --static-website --index-document index.html --404-document index.html --output none
az storage blob upload-batch --account-name "$STORAGE" --auth-mode login \
  --destination "\$web" --source "$1" --overwrite --output none
