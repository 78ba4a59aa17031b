using './main.bicep'

param image = 'flou-backend:latest'
param corsOrigins = ['https://yourapp.com', 'https://www.yourapp.com']
param alertEmail = 'on-call@yourapp.com'
param budgetStart = '2026-12-01'
// Secrets come from the environment of whoever deploys, never from a file.
param secretKey = readEnvironmentVariable('SECRET_KEY')
param secretKeyPrevious = readEnvironmentVariable('SECRET_KEY_PREVIOUS', '')
param geminiApiKey = readEnvironmentVariable('GEMINI_API_KEY')
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
