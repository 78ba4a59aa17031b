#!/usr/bin/env bash
# Back to the version before, in a minute: all traffic to production, and after a swap the swap back.
#   scripts/rollback.sh           the slot had 5 or 25 % of the traffic
#   scripts/rollback.sh swapped   it had become production
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

case "${1:-}" in
  '' | swapped) ;;
  *) echo 'rollback.sh [swapped]' >&2; exit 2 ;;
esac

az webapp traffic-routing clear --resource-group "$RESOURCE_GROUP" --name "$APP" --output none
if [ "${1:-}" = swapped ]; then
  az webapp deployment slot swap --resource-group "$RESOURCE_GROUP" --name "$APP" --slot "$SLOT" --target-slot production
fi

url=$(production_url)
# Not /ready: while the schema is still the new one, the old version says that it is not.
wait_for "$url/health"
echo "If the schema went up with the new version, take it back from that version's checkout: scripts/migrate.sh down"
flou smoke "$url"
