#!/usr/bin/env bash
# How much of the traffic the slot gets: 5, then 25, then all of it. All of it is a swap: what was production waits in the slot.
#   scripts/traffic.sh 5 | 25 | 100
#   scripts/traffic.sh 0        all of it to production again
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

route_all_to_production() {
  az webapp traffic-routing clear --resource-group "$RESOURCE_GROUP" --name "$APP" --output none
}

case "${1:-}" in
  5 | 25)
    az webapp traffic-routing set --resource-group "$RESOURCE_GROUP" --name "$APP" --distribution "$SLOT=$1" --output none
    ;;
  100)
    az webapp deployment slot swap --resource-group "$RESOURCE_GROUP" --name "$APP" --slot "$SLOT" --target-slot production
    route_all_to_production
    wait_for "$(production_url)/ready"
    ;;
  0) route_all_to_production ;;
  *) echo 'traffic.sh 0 | 5 | 25 | 100' >&2; exit 2 ;;
esac
