import type { Settings } from '@flou/core';
import type { RunningServer } from './start-server.ts';

/** What is running, in a few lines a person likes to read, with something to try. */
export function greeting(
  server: Pick<RunningServer, 'url' | 'storageName' | 'modelName' | 'hasPage'>,
  settings: Settings,
): string {
  const embedded = settings.database === undefined;
  const lines = [
    '',
    '  Flou is open.',
    '',
    `  address   ${server.url}${server.hasPage ? '   (open it: there is a chat)' : ''}`,
    `  storage   ${server.storageName}${embedded ? ' (survives a crash of the process, not a power cut)' : ''}`,
    `  model     ${server.modelName}${settings.gemini ? '' : ' (no key needed; set GEMINI_API_KEY for Gemini)'}`,
    `  mode      ${settings.environment}`,
  ];
  if (settings.environment === 'development') {
    const missing = [
      ...(embedded ? ['DATABASE_URL'] : []),
      ...(settings.gemini ? [] : ['GEMINI_API_KEY']),
      ...(settings.secretKeys.length > 0 ? [] : ['SECRET_KEY']),
      ...(settings.corsOrigins.length > 0 ? [] : ['CORS_ORIGINS']),
    ];
    lines.push(`            for production set ENVIRONMENT=production${missing.map((name) => `, ${name}`).join('')}`);
  }
  lines.push(
    '',
    '  Try it:',
    '',
    ...tryIt(server.url).map((line) => `    ${line}`),
    '',
    '  Ctrl-C stops it. Logs follow as JSON lines.',
    '',
    '',
  );
  return lines.join('\n');
}

const tryIt = (url: string): string[] => [
  `curl -s ${url}/api/v1/users -d '{"username":"ana","password":"una-clave-larga"}'`,
  `TOKEN=$(curl -s ${url}/api/v1/login/access-token -d 'username=ana&password=una-clave-larga' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
  `curl -N ${url}/api/v1/chat/send-stream -H "Authorization: Bearer $TOKEN" -d '{"message":"Estoy frustrado con un ensayo para mañana"}'`,
];
