import type { Check } from './check.ts';
import { backupsCheck } from './checks/backups.ts';
import { certificateCheck } from './checks/certificate.ts';
import { closedToStrangersCheck } from './checks/closed-to-strangers.ts';
import { corsCheck } from './checks/cors.ts';
import { costLimitCheck } from './checks/cost-limit.ts';
import { crisisCasesCheck } from './checks/crisis-cases.ts';
import { databaseCheck } from './checks/database.ts';
import { domainCheck } from './checks/domain.ts';
import { environmentCheck } from './checks/environment.ts';
import { headersCheck } from './checks/headers.ts';
import { helplinesCheck } from './checks/helplines.ts';
import { httpsCheck } from './checks/https.ts';
import { logLevelCheck } from './checks/log-level.ts';
import { modelCheck } from './checks/model.ts';
import { poolCheck } from './checks/pool.ts';
import { rateLimitCheck } from './checks/rate-limit.ts';
import { redisCheck } from './checks/redis.ts';
import { schemaCheck } from './checks/schema.ts';
import { secretKeyCheck } from './checks/secret-key.ts';
import { secretsKeptCheck } from './checks/secrets-kept.ts';
import { settingsCheck } from './checks/settings.ts';
import { telemetryCheck } from './checks/telemetry.ts';
import { versionCheck } from './checks/version.ts';

const OTHERS: readonly Check[] = [
  versionCheck,
  environmentCheck,
  secretsKeptCheck,
  corsCheck,
  rateLimitCheck,
  logLevelCheck,
  modelCheck,
  databaseCheck,
  schemaCheck,
  poolCheck,
  backupsCheck,
  redisCheck,
  certificateCheck,
  domainCheck,
  telemetryCheck,
  costLimitCheck,
  secretKeyCheck,
  httpsCheck,
  headersCheck,
  closedToStrangersCheck,
  crisisCasesCheck,
  helplinesCheck,
];

/** Every check, in the order of the deployment checklist. */
export const ALL_CHECKS: readonly Check[] = [
  settingsCheck(new Set(OTHERS.flatMap(({ variables = [] }) => variables))),
  ...OTHERS,
];
