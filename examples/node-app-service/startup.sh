#!/bin/sh
# Startup command of a code deployment (git push azure main): App Service sets PORT, and a container must listen on every address.
#   az webapp config set --resource-group flou-rg --name flou-api --startup-file examples/node-app-service/startup.sh
export HOST=0.0.0.0
exec node packages/adapter-node/bin/flou.js serve
