// A name of your own, with a certificate that renews itself. Three steps, for each needs the one before.
param appName string
param planId string
param location string
param customDomain string

resource app 'Microsoft.Web/sites@2023-12-01' existing = {
  name: appName
}

resource binding 'Microsoft.Web/sites/hostNameBindings@2023-12-01' = {
  parent: app
  name: customDomain
  properties: {
    hostNameType: 'Verified'
    sslState: 'Disabled'
  }
}

resource certificate 'Microsoft.Web/certificates@2023-12-01' = {
  name: '${appName}-certificate'
  location: location
  properties: {
    serverFarmId: planId
    canonicalName: customDomain
  }
  dependsOn: [
    binding
  ]
}

module tls 'domain-tls.bicep' = {
  name: 'domain-tls'
  params: {
    appName: appName
    customDomain: customDomain
    thumbprint: certificate.properties.thumbprint
  }
}
