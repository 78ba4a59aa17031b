// Only the app's own addresses reach the database. scripts/migrate.sh opens one more while it runs.
param serverName string
param addresses array

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: serverName
}

@batchSize(1)
resource rules 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = [
  for (address, index) in addresses: {
    parent: server
    name: 'app-${index}'
    properties: {
      startIpAddress: address
      endIpAddress: address
    }
  }
]
