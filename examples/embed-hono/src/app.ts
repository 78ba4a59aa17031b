import { PGlite } from '@electric-sql/pglite';
import { createFlou } from '@flou/core';
import { createPostgresStorage } from '@flou/core/storage/postgres';
import { Hono } from 'hono';
import { PGliteDialect } from 'kysely';

// The app as it was: its own database, its own users (here by a header that its gateway sets).
const pglite = new PGlite();
export const app = new Hono().get('/', (c) => c.text('a shop'));

// And Flou under /tutor, in a schema of that database.
const storage = createPostgresStorage({ dialect: new PGliteDialect({ pglite }), schema: 'tutor' });
await storage.migrations.up();
const flou = createFlou({
  storage,
  auth: (request) => {
    const id = request.headers.get('x-user');
    return id ? { id } : undefined;
  },
});
app.mount('/tutor', flou.handler);

export { pglite };
