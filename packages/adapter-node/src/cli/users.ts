import { createInterface } from 'node:readline';
import { FlouError, scryptHasher, standardRuntime } from '@flou/core';
import { Command } from 'commander';
import * as v from 'valibot';
import { nativeScrypt } from '../native-scrypt.ts';
import { DataDirInUseError } from '../storage/data-dir.ts';
import { withStorage } from './with-storage.ts';

/** `flou users add NAME`, `erase NAME`: an account, made in the database or by the server that holds the embedded one; erased in the database. */
export function usersCommand(): Command {
  const users = new Command('users').description('Manage accounts.');
  users
    .command('add')
    .description('Add an account. Without --password, the password is read from standard input.')
    .argument('<username>', 'a name or an e-mail address')
    .option(
      '--password <password>',
      'at least 8 characters (visible to other users of this machine while the command runs)',
    )
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  echo "una-clave-larga" | flou users add ana')
    .action(async (username: string, options: { readonly password?: string; readonly json?: boolean }) => {
      const password = options.password ?? (await readPassword());
      if (username.trim().length < 3)
        throw new FlouError('ERR_INPUT_INVALID', 'The username needs at least 3 characters.');
      if (password.length < 8) throw new FlouError('ERR_INPUT_INVALID', 'The password needs at least 8 characters.');
      const id = await addUser(username.trim(), password);
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ id, username: username.trim() })}\n`
          : `Added ${username.trim()}, whose id is ${id}.\n`,
      );
    });
  const erase = users
    .command('erase')
    .description('Erase an account and everything stored about it: messages, feedback, logins. There is no way back.')
    .argument('<username>', 'its name')
    .option('--yes', 'do not ask')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExample (whoever has lost their password and wants to be forgotten):\n  flou users erase ana --yes',
    )
    .action(async (username: string, { yes, json }: { readonly yes?: boolean; readonly json?: boolean }) => {
      if (!yes && !process.stdin.isTTY) erase.error('error: there is nobody to ask; say --yes');
      if (!yes && (await ask(`Type ${username} to erase it and everything stored about it: `)) !== username) {
        throw new FlouError('ERR_INPUT_INVALID', 'Nothing was erased.');
      }
      const id = await eraseUser(username);
      process.stdout.write(
        json ? `${JSON.stringify({ id, username })}\n` : `Erased ${username}, whose id was ${id}.\n`,
      );
    });
  return users;
}

async function addUser(username: string, password: string): Promise<string> {
  try {
    return await addToStorage(username, password);
  } catch (error) {
    // The embedded data is open in a running server: ask it to.
    if (!(error instanceof DataDirInUseError) || !error.serverUrl) throw error;
    return await addByServer(error.serverUrl, username, password);
  }
}

const addToStorage = (username: string, password: string): Promise<string> =>
  withStorage(async ({ storage, isEmbedded }) => {
    if (isEmbedded) await storage.migrations.up();
    const id = standardRuntime.newId();
    const outcome = await storage.accounts.create({
      id,
      username,
      passwordHash: await scryptHasher(nativeScrypt).hash(password),
      createdAtMs: Date.now(),
    });
    if (outcome === 'username_taken') throw new FlouError('ERR_INPUT_INVALID', `The name ${username} is taken.`);
    return id;
  });

/** The new account, or a problem document. */
const serverReply = v.object({ id: v.optional(v.string()), detail: v.optional(v.string()) });

async function addByServer(url: string, username: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/users`, { method: 'POST', body: JSON.stringify({ username, password }) });
  const { id, detail } = v.parse(serverReply, await response.json().catch(() => ({})));
  if (response.status === 201 && id) return id;
  throw new FlouError('ERR_INPUT_INVALID', `The server at ${url} said: ${detail ?? response.status}`);
}

const eraseUser = (username: string): Promise<string> =>
  withStorage(async ({ storage }) => {
    const account = await storage.accounts.findByUsername(username);
    if (!account) throw new FlouError('ERR_INPUT_INVALID', `There is no account called ${username}.`);
    await storage.accounts.erase(account.id);
    return account.id;
  });

async function readPassword(): Promise<string> {
  const password = await ask('Password: ');
  if (password !== undefined) return password;
  throw new FlouError('ERR_INPUT_INVALID', 'A password is needed: --password, or a line on standard input.');
}

/** The next line of standard input; where somebody sits at it, they are asked. */
async function ask(question: string): Promise<string | undefined> {
  if (process.stdin.isTTY) process.stderr.write(question);
  for await (const line of createInterface({ input: process.stdin })) return line;
  return undefined;
}
