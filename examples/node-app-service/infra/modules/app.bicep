// The server, and a second one beside it (the slot "staging") that the next version is tried on.
param name string
param location string
param planSku string
param instances int
param image string
param registryName string
param vaultName string
param workspaceId string
param hasPreviousKey bool
param corsOrigins array
param helplineCountry string
param poolSize int
param poolOverflow int

// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var acrPull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

var secretOf = {
  SECRET_KEY: 'secret-key'
  GEMINI_API_KEY: 'gemini-api-key'
  DATABASE_URL: 'database-url'
  REDIS_URL: 'redis-url'
  APPLICATIONINSIGHTS_CONNECTION_STRING: 'applicationinsights-connection-string'
}
var secretsOfApp = union(secretOf, hasPreviousKey ? { SECRET_KEY_PREVIOUS: 'secret-key-previous' } : {})

var secretSettings = [
  for secret in items(secretsOfApp): {
    name: secret.key
    value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secret.value})'
  }
]

var plainSettings = [
  { name: 'ENVIRONMENT', value: 'production' }
  { name: 'LOG_LEVEL', value: 'INFO' }
  { name: 'HOST', value: '0.0.0.0' }
  { name: 'WEBSITES_PORT', value: '8000' }
  { name: 'CORS_ORIGINS', value: string(corsOrigins) }
  { name: 'MAX_MESSAGE_LENGTH', value: '2000' }
  { name: 'RATE_LIMIT_PER_MINUTE', value: '20' }
  { name: 'DAILY_COST_LIMIT_USD', value: '50' }
  { name: 'HELPLINE_COUNTRY', value: helplineCountry }
  { name: 'DATABASE_POOL_SIZE', value: string(poolSize) }
  { name: 'DATABASE_MAX_OVERFLOW', value: string(poolOverflow) }
  // A slot is swapped only once its server is there. Not /ready: the way back, to a version older than the schema, must stay open.
  { name: 'WEBSITE_SWAP_WARMUP_PING_PATH', value: '/health' }
  { name: 'WEBSITE_SWAP_WARMUP_PING_STATUSES', value: '200' }
]

var siteConfig = {
  linuxFxVersion: 'DOCKER|${registryName}.azurecr.io/${image}'
  acrUseManagedIdentityCreds: true
  alwaysOn: true
  http20Enabled: true
  minTlsVersion: '1.2'
  scmMinTlsVersion: '1.2'
  ftpsState: 'Disabled'
  remoteDebuggingEnabled: false
  // /health and not /ready: an instance whose database is away still answers a crisis, and must not be taken out.
  healthCheckPath: '/health'
  appSettings: concat(plainSettings, secretSettings)
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux,container'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance serves any user: nobody needs to come back to the same one.
    clientAffinityEnabled: false
    siteConfig: siteConfig
  }
}

resource staging 'Microsoft.Web/sites/slots@2023-12-01' = {
  parent: app
  name: 'staging'
  location: location
  kind: 'app,linux,container'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: siteConfig
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource appReadsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, app.id, keyVaultSecretsUser)
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
  }
}

resource stagingReadsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, staging.id, keyVaultSecretsUser)
  properties: {
    principalId: staging.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
  }
}

resource appPullsImages 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, app.id, acrPull)
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPull)
  }
}

resource stagingPullsImages 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, staging.id, acrPull)
  properties: {
    principalId: staging.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPull)
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServiceHTTPLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

output name string = app.name
output planId string = plan.id
output hostName string = app.properties.defaultHostName
output outboundAddresses string = app.properties.possibleOutboundIpAddresses
