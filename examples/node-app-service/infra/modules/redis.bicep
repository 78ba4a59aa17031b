// Rate limits, running turns and the order of a user's turns, shared by all instances. Nothing in it has to last.
param name string
param location string

resource redis 'Microsoft.Cache/redis@2024-03-01' = {
  name: name
  location: location
  properties: {
    sku: {
      name: 'Basic'
      family: 'C'
      capacity: 0
    }
    enableNonSslPort: false
    minimumTlsVersion: '1.2'
    redisConfiguration: {
      'maxmemory-policy': 'volatile-ttl'
    }
  }
}

output name string = redis.name
