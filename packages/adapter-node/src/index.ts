/**
 * Flou on Node: `startServer(settings, telemetry)` runs everything; the parts are exported for those who compose their own.
 * @module
 */
export { clientAddress } from './client-address.ts';
export { jsonLogs } from './json-logs.ts';
export { nativeScrypt } from './native-scrypt.ts';
export { withOpsPage } from './ops-page.ts';
export { readEnv } from './read-env.ts';
export { type RunningServer, startServer } from './start-server.ts';
export { type DataDir, DataDirInUseError, openDataDir } from './storage/data-dir.ts';
export { openPgliteStorage } from './storage/pglite.ts';
export { openPostgresStorage } from './storage/postgres.ts';
export { withWebChat } from './web-chat.ts';
export type { Fetch } from './with-page.ts';
