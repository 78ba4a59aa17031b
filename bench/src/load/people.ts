import { type DatabaseSettings, postgresPool, standardRuntime } from '@flou/core';
import { createPostgresStorage } from '@flou/core/storage/postgres';
import { SignJWT } from 'jose';
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { SECRET_KEY } from './served-flou.ts';

/** Somebody with an account and an open login. */
export interface Person {
  readonly token: string;
}

const AT_ONCE = 16;
const HOUR_MS = 3_600_000;

/** Accounts and logins as the routes make them, less the hashing of thousands of passwords, which would take the better part of an hour. */
export async function makePeople(databaseUrl: string, count: number): Promise<Person[]> {
  const settings: DatabaseSettings = { url: databaseUrl, tls: 'off', poolSize: AT_ONCE, maxOverflow: 0, prepare: true };
  const pool = new pg.Pool(postgresPool(settings));
  const storage = createPostgresStorage({ dialect: new PostgresDialect({ pool }), schema: 'public' });
  const key = new TextEncoder().encode(SECRET_KEY);

  const makeOne = async (): Promise<Person> => {
    const [id, loginId, nowMs] = [standardRuntime.newId(), standardRuntime.newId(), Date.now()];
    await storage.accounts.create({ id, username: id, passwordHash: 'nobody logs in with this', createdAtMs: nowMs });
    await storage.logins.open({
      id: loginId,
      userId: id,
      tokenHash: id,
      createdAtMs: nowMs,
      expiresAtMs: nowMs + HOUR_MS,
    });
    const token = await new SignJWT({ sid: loginId })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(id)
      .setIssuer('flou')
      .setAudience('flou-api')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key);
    return { token };
  };

  const people: Person[] = [];
  const work = async () => {
    while (people.length < count) people.push(await makeOne());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await storage.close();
  return people;
}
