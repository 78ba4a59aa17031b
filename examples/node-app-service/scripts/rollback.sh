#!/usr/bin/env bash
# Back to the version before, in a minute: all traffic to production, and after a swap the swap back.
#   scripts/rollback.sh           the slot had 5 or 25 % of the traffic
#   scripts/rollback.sh swapped   it had become production
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

az webapp traffic-routing clear --resource-group "$RESOURCE_GROUP" --name "$APP" --output none
case "${1:-}" in
  '') ;;
  swapped)
    az webapp deployment slot swap --resource-group "$RESOURCE_GROUP" --name "$APP" --slot "$SLOT" --target-slot production
    ;;
  *) echo 'rollback.sh [swapped]' >&2; exit 2 ;;
esac

url=$(production_url)
wait_until_healthy "$url"
flou smoke "$url"
echo 'If the schema went up with the new version, docs/runbook.md says when to take it back (scripts/migrate.sh down).'
