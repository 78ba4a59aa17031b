import { createInterface } from 'node:readline';
import { FlouError, scryptHasher, standardRuntime } from '@flou/core';
import { Command } from 'commander';
import * as v from 'valibot';
import { jsonLogs } from '../json-logs.ts';
import { nativeScrypt } from '../native-scrypt.ts';
import { openStorage } from '../open-storage.ts';
import { readEnv } from '../read-env.ts';
import { DataDirInUseError } from '../storage/data-dir.ts';

/** `flou users add NAME`: an account, made in the database or by the server that holds the embedded one. */
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
    .addHelpText('after', '\nExample:\n  echo "una-clave-larga" | flou users add ana')
    .action(async (username: string, options: { readonly password?: string }) => {
      const password = options.password ?? (await readPassword());
      if (username.trim().length < 3)
        throw new FlouError('ERR_INPUT_INVALID', 'The username needs at least 3 characters.');
      if (password.length < 8) throw new FlouError('ERR_INPUT_INVALID', 'The password needs at least 8 characters.');
      const id = await addUser(username.trim(), password);
      process.stdout.write(`Added ${username.trim()}, whose id is ${id}.\n`);
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

async function addToStorage(username: string, password: string): Promise<string> {
  const { storage, dataDir } = await openStorage(
    readEnv(),
    jsonLogs({ level: 'ERROR', write: (line) => process.stderr.write(line) }),
  );
  try {
    if (dataDir) await storage.migrations.up();
    const id = standardRuntime.newId();
    const outcome = await storage.accounts.create({
      id,
      username,
      passwordHash: await scryptHasher(nativeScrypt).hash(password),
      createdAtMs: Date.now(),
    });
    if (outcome === 'username_taken') throw new FlouError('ERR_INPUT_INVALID', `The name ${username} is taken.`);
    return id;
  } finally {
    await storage.close();
    dataDir?.release();
  }
}

/** The new account, or a problem document. */
const serverReply = v.object({ id: v.optional(v.string()), detail: v.optional(v.string()) });

async function addByServer(url: string, username: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/users`, { method: 'POST', body: JSON.stringify({ username, password }) });
  const { id, detail } = v.parse(serverReply, await response.json().catch(() => ({})));
  if (response.status === 201 && id) return id;
  throw new FlouError('ERR_INPUT_INVALID', `The server at ${url} said: ${detail ?? response.status}`);
}

async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Password: ');
  for await (const line of createInterface({ input: process.stdin })) return line;
  throw new FlouError('ERR_INPUT_INVALID', 'A password is needed: --password, or a line on standard input.');
}
