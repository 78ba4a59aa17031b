import { type Check, fail, pass } from '../check.ts';

export const closedToStrangersCheck: Check = {
  id: 'closed-to-strangers',
  group: 'Security',
  asks: 'Is the chat closed to whoever has no token?',
  ofServer: async (server) => {
    const { status } = await server.ask('/api/v1/chat/send', { method: 'POST', body: '{"message":"hola"}' });
    return status === 401
      ? pass('a message without a token is answered 401')
      : fail(`a message without a token is answered ${status}`, 'Look at the auth that was passed to createFlou.');
  },
};
