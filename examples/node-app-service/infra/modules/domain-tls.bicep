// The binding of domain.bicep once more, now with its certificate: a template may name a resource only once.
param appName string
param customDomain string
param thumbprint string

resource app 'Microsoft.Web/sites@2023-12-01' existing = {
  name: appName
}

resource binding 'Microsoft.Web/sites/hostNameBindings@2023-12-01' = {
  parent: app
  name: customDomain
  properties: {
    sslState: 'SniEnabled'
    thumbprint: thumbprint
  }
}
