#!/usr/bin/env bash
# Moves the schema, from this machine: opens the database's firewall for it, and closes it again whatever happens.
#   scripts/migrate.sh up        before the new version takes traffic
#   scripts/migrate.sh status
#   scripts/migrate.sh down      takes the last step back, with what is in its tables
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

case "${1:-}" in
  up | down | status) ;;
  *) echo 'migrate.sh up | down | status' >&2; exit 2 ;;
esac

address=$(curl --silent --fail --max-time 10 https://api.ipify.org)
rule="migrate-$(date +%s)"
close() {
  az postgres flexible-server firewall-rule delete --yes --resource-group "$RESOURCE_GROUP" \
    --name "$DATABASE_SERVER" --rule-name "$rule" --output none
}
trap close EXIT
az postgres flexible-server firewall-rule create --resource-group "$RESOURCE_GROUP" \
  --name "$DATABASE_SERVER" --rule-name "$rule" \
  --start-ip-address "$address" --end-ip-address "$address" --output none

DATABASE_URL=$(az keyvault secret show --vault-name "$VAULT" --name database-url --query value --output tsv)
export DATABASE_URL
flou migrate "$1"
