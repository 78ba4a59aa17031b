import { type Credentials, type FlouClient, FlouProblem } from '@flou/core/client';
import type { Device } from './device.ts';
import { isSignedOut } from './problem-text.ts';

/** Who is talking: somebody with an account, or without one by an account that only this browser knows. */
export interface Account {
  readonly logIn: (credentials: Credentials) => Promise<void>;
  readonly signUp: (credentials: Credentials) => Promise<void>;
  readonly enterAsGuest: () => Promise<void>;
  /** A task, tried once more when the login of a guest has lapsed meanwhile. */
  readonly asMe: <T>(task: () => Promise<T>) => Promise<T>;
  /** Guests are erased: nobody could ever come back to what they said. */
  readonly leave: () => Promise<void>;
}

export function createAccount(client: FlouClient, device: Device): Account {
  const logIn = async (credentials: Credentials) => {
    await client.logIn(credentials);
    device.keep('username', credentials.username);
  };

  return {
    logIn,
    signUp: async (credentials) => {
      await client.signUp(credentials);
      await logIn(credentials);
    },
    enterAsGuest: async () => {
      const guest = device.recall('guest') ?? { username: `invitado-${letters(10)}`, password: letters(32) };
      // Kept before it is used: when the answer gets lost, the second try finds the account that the first one made.
      device.keep('guest', guest);
      try {
        await client.signUp(guest);
      } catch (error) {
        if (!(error instanceof FlouProblem && error.code === 'ERR_USERNAME_TAKEN')) throw error;
      }
      await client.logIn(guest);
    },
    asMe: async (task) => {
      try {
        return await task();
      } catch (error) {
        const guest = device.recall('guest');
        if (!guest || !isSignedOut(error)) throw error;
        await client.logIn(guest);
        return task();
      }
    },
    leave: async () => {
      // A guest stays until everything is erased; whoever has a password is out at once, connection or not.
      if (device.recall('guest')) await client.eraseAccount();
      else await client.logOut().catch(() => {});
      device.forget();
    },
  };
}

/** Random small letters and digits, 5 bits each. */
function letters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  return Array.from(bytes, (byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte % 32]).join('');
}
