#!/usr/bin/env bash
# Builds the image in the registry itself, so that no Docker is needed here.
#   TAG=1.0.0 scripts/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

az acr build --registry "$REGISTRY" --image "$IMAGE:$TAG" --image "$IMAGE:latest" \
  --file "$ROOT/examples/node-app-service/Dockerfile" "$ROOT"
echo "$REGISTRY.azurecr.io/$IMAGE:$TAG"
