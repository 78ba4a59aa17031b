// Everything the deployment checklist asks for on Azure, in one resource group.
//   az deployment group create --resource-group flou-rg --template-file infra/main.bicep --parameters infra/main.bicepparam
targetScope = 'resourceGroup'

@description('Prefix of every name: letters and digits, globally unique together with the suffix.')
@minLength(3)
@maxLength(11)
param name string = 'flou'

param location string = resourceGroup().location

@description('Name and tag in the registry, of what production runs: pass the live one when you deploy the template again.')
param image string

@description('The domain users call, such as api.flou.example. Its CNAME and asuid TXT records must be there first. Empty: azurewebsites.net.')
param customDomain string = ''

@description('Origins whose pages may call from a browser.')
param corsOrigins array

@description('ISO 3166, of the helplines that are given.')
param helplineCountry string = 'CL'

@description('Who is told when something is wrong.')
param alertEmail string

@secure()
@description('openssl rand -hex 32. Rotate it with secretKeyPrevious: docs/operations.md.')
param secretKey string

@secure()
@description('The key before the last rotation; empty when there is none.')
param secretKeyPrevious string = ''

@secure()
param geminiApiKey string

param databaseAdministrator string = 'flouadmin'

@secure()
@minLength(16)
param databasePassword string

@description('Of the App Service plan; every size from S1 and P0v3 on has slots.')
param planSku string = 'P0v3'

@description('Instances that run at once. During a swap of slots twice as many hold connections.')
@minValue(1)
param instances int = 2

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('USD a month, for the whole resource group.')
param monthlyBudget int = 50

@description('First day of the month the budget starts in, such as 2026-12-01.')
param budgetStart string

var suffix = uniqueString(resourceGroup().id)
var poolSize = 8
var poolOverflow = 4

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: name
    location: location
    retentionDays: logRetentionDays
    alertEmail: alertEmail
  }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  params: {
    name: '${name}registry${suffix}'
    location: location
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: '${name}-db-${suffix}'
    location: location
    administrator: databaseAdministrator
    password: databasePassword
    workspaceId: monitoring.outputs.workspaceId
  }
}

module redis 'modules/redis.bicep' = {
  name: 'redis'
  params: {
    name: '${name}-cache-${suffix}'
    location: location
  }
}

module vault 'modules/key-vault.bicep' = {
  name: 'vault'
  params: {
    name: '${name}-kv-${suffix}'
    location: location
    workspaceId: monitoring.outputs.workspaceId
    secretKey: secretKey
    secretKeyPrevious: secretKeyPrevious
    geminiApiKey: geminiApiKey
    databaseUrl: 'postgresql://${databaseAdministrator}:${uriComponent(databasePassword)}@${database.outputs.host}:5432/${database.outputs.databaseName}'
    redisName: redis.outputs.name
    applicationInsightsName: monitoring.outputs.applicationInsightsName
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: '${name}-api-${suffix}'
    location: location
    planSku: planSku
    instances: instances
    image: image
    registryName: registry.outputs.name
    vaultName: vault.outputs.name
    workspaceId: monitoring.outputs.workspaceId
    hasPreviousKey: !empty(secretKeyPrevious)
    corsOrigins: corsOrigins
    helplineCountry: helplineCountry
    poolSize: poolSize
    poolOverflow: poolOverflow
  }
}

module databaseFirewall 'modules/database-firewall.bicep' = {
  name: 'database-firewall'
  params: {
    serverName: database.outputs.serverName
    addresses: split(app.outputs.outboundAddresses, ',')
  }
}

module domain 'modules/domain.bicep' = if (!empty(customDomain)) {
  name: 'domain'
  params: {
    appName: app.outputs.name
    planId: app.outputs.planId
    location: location
    customDomain: customDomain
  }
}

module staticSite 'modules/static-site.bicep' = {
  name: 'static-site'
  params: {
    name: name
    storageName: take('${name}web${suffix}', 24)
    location: location
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    applicationInsightsId: monitoring.outputs.applicationInsightsId
    actionGroupId: monitoring.outputs.actionGroupId
    healthUrl: 'https://${empty(customDomain) ? app.outputs.hostName : customDomain}/health'
  }
}

module budget 'modules/budget.bicep' = {
  name: 'budget'
  params: {
    name: '${name}-monthly-budget'
    amount: monthlyBudget
    startDate: budgetStart
    alertEmail: alertEmail
  }
}

output appName string = app.outputs.name
output appUrl string = 'https://${empty(customDomain) ? app.outputs.hostName : customDomain}'
output registryName string = registry.outputs.name
output vaultName string = vault.outputs.name
output databaseServerName string = database.outputs.serverName
output staticSiteUrl string = staticSite.outputs.url
output staticStorageName string = staticSite.outputs.storageName
