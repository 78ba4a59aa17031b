/**
 * Storage in PostgreSQL.
 * @module
 */
export type { TableFingerprint } from './fingerprint.ts';
export { type LastingPoolOptions, lastingPool } from './lasting-pool.ts';
export type { MigrationStatus, Migrations } from './migrations.ts';
export { createPostgresStorage, type PostgresStorage, type PostgresStorageOptions } from './postgres-storage.ts';
export type { RanQuery } from './ran-query.ts';
