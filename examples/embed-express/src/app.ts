import { createFlou } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { getRequestListener } from '@hono/node-server';
import express from 'express';

// The app as it was: its own users, its own sessions.
const sessions = new Map<string, { readonly userId: string }>();

export const app = express();

app.post('/login', express.json(), (request, response) => {
  const sessionId = crypto.randomUUID();
  sessions.set(sessionId, { userId: String(request.body.name) });
  response.cookie('session', sessionId, { httpOnly: true, sameSite: 'lax' }).sendStatus(204);
});

// And Flou under /tutor, for whoever is logged in there.
const flou = createFlou({
  storage: createMemoryStorage(),
  auth: (request) => {
    const sessionId = /(?:^|; )session=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    const session = sessions.get(sessionId ?? '');
    return session && { id: session.userId };
  },
});
app.use('/tutor', getRequestListener(flou.handler, { overrideGlobalObjects: false }));
