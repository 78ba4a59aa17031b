import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import Module from 'node:module';

/** Microsoft's worker, which loads the app and stands between it and the host: the module `@azure/functions-core`, and what calls the app. */
export interface FunctionsWorker {
  readonly functions: () => readonly RegisteredFunction[];
  /** Runs the app's start, and gives the address at which the library takes requests. */
  readonly start: () => Promise<{ readonly httpUri: string }>;
  readonly invoke: (registered: RegisteredFunction, invocation: Invocation) => Promise<void>;
  /** Runs the app's end. */
  readonly terminate: () => Promise<void>;
}

export interface RegisteredFunction {
  readonly metadata: {
    readonly name: string;
    readonly bindings: Readonly<Record<string, Binding>>;
  };
  readonly callback: (...args: readonly unknown[]) => unknown;
}

export interface Binding {
  readonly type: string;
  readonly direction: string;
  readonly route?: string;
  readonly methods?: readonly string[];
}

export interface Invocation {
  readonly invocationId: string;
  readonly triggerMetadata: Readonly<Record<string, unknown>>;
  /** JSON, for a trigger that is no HTTP. */
  readonly input?: string;
}

/** What the library hands to the worker. */
interface ProgrammingModel {
  readonly getCapabilities: (capabilities: Record<string, string>) => Promise<Record<string, string>>;
  readonly getInvocationModel: (context: object) => InvocationModel;
}

interface InvocationModel {
  readonly getArguments: () => Promise<{ readonly context: object; readonly inputs: unknown[] }>;
  readonly invokeFunction: (
    context: object,
    inputs: unknown[],
    callback: RegisteredFunction['callback'],
  ) => Promise<unknown>;
  readonly getResponse: (context: object, result: unknown) => Promise<unknown>;
}

type Hook = (context: object) => unknown;

/** Puts `@azure/functions-core` where the library looks for it, as the worker does. Once a process. */
export function installWorker(): FunctionsWorker {
  const functions: RegisteredFunction[] = [];
  const hooks: { readonly name: string; readonly hook: Hook }[] = [];
  const servers = new Set<Server>();
  let model: ProgrammingModel | undefined;

  const core = {
    version: '3.9.0',
    hostVersion: '4.40.0',
    setProgrammingModel: (given: ProgrammingModel) => {
      model = given;
    },
    registerFunction: (metadata: RegisteredFunction['metadata'], callback: RegisteredFunction['callback']) => {
      functions.push({ metadata, callback });
    },
    registerHook: (name: string, hook: Hook) => {
      hooks.push({ name, hook });
      return { dispose: () => {} };
    },
    log: () => {},
  };
  Module.prototype.require = new Proxy(Module.prototype.require, {
    apply: (original, self, args) => (args[0] === '@azure/functions-core' ? core : Reflect.apply(original, self, args)),
  });
  // The library keeps its server to itself, and never closes it: in Azure the process ends.
  const remember = (message: unknown) => {
    if (isFromLibrary(message)) servers.add(message.server);
  };

  const loaded = () => {
    if (!model) throw new Error('No app has registered anything.');
    return model;
  };
  const runHooks = async (name: string) => {
    for (const { hook } of hooks.filter((registered) => registered.name === name)) {
      await hook({ hookData: {}, appHookData: {} });
    }
  };

  return {
    functions: () => functions,
    start: async () => {
      subscribe('http.server.request.start', remember);
      await runHooks('appStart');
      const { HttpUri: httpUri } = await loaded().getCapabilities({});
      if (!httpUri) throw new Error('The app has not turned streaming on.');
      return { httpUri };
    },
    invoke: async ({ metadata, callback }, { invocationId, triggerMetadata, input }) => {
      const trigger = Object.entries(metadata.bindings).find(([, { direction }]) => direction === 'in');
      const invocation = loaded().getInvocationModel({
        invocationId,
        metadata,
        request: {
          triggerMetadata,
          inputData: [{ name: trigger?.[0], data: input === undefined ? {} : { json: input } }],
        },
        log: () => {},
      });
      const { context, inputs } = await invocation.getArguments();
      await invocation.getResponse(context, await invocation.invokeFunction(context, inputs, callback));
    },
    terminate: async () => {
      await runHooks('appTerminate');
      unsubscribe('http.server.request.start', remember);
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function isFromLibrary(message: unknown): message is { readonly server: Server } {
  if (typeof message !== 'object' || message === null || !('request' in message)) return false;
  const { request } = message;
  return JSON.stringify(request && typeof request === 'object' && 'headers' in request && request.headers).includes(
    'x-ms-invocation-id',
  );
}
