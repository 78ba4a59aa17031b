import {
  type ChatModel,
  createFlou,
  type Flou,
  type FlouOptions,
  forwardedAddress,
  type Settings,
  type Storage,
  scryptHasher,
  type Telemetry,
  webhookAlerts,
} from '@flou/core';
import { gemini } from '@flou/core/model/gemini';
import { nativeScrypt } from './native-scrypt.ts';
import { behindFrontEnd } from './read-env.ts';
import { openStorage } from './storage/open-storage.ts';

/** A Flou, and what its surroundings need of it. */
export interface OpenedFlou {
  readonly flou: Flou;
  readonly storage: Storage;
  readonly migrate: () => Promise<void>;
}

/** Parts of your own, such as `{ policy, auth: jwksAuth({ … }) }`. */
export type FlouParts = Partial<FlouOptions>;

/** Puts a Flou together from settings. It opens no connection until it is used. */
export function openFlou(settings: Settings, telemetry: Telemetry, parts: FlouParts = {}): OpenedFlou {
  const { storage, migrate } = parts.storage
    ? { storage: parts.storage, migrate: async () => {} }
    : openStorage(settings, telemetry);
  const model = chatModel(settings);
  const flou = createFlou({
    storage,
    ...(model ? { model } : {}),
    ...(model && settings.secondOpinion ? { secondOpinion: model } : {}),
    telemetry,
    secretKeys: settings.secretKeys.length > 0 ? settings.secretKeys : [keyOfThisProcess()],
    dataEncryptionKeys: settings.dataEncryptionKeys,
    passwordHasher: scryptHasher(nativeScrypt),
    corsOrigins: settings.corsOrigins,
    operators: settings.operators,
    maxMessageLength: settings.maxMessageLength,
    rateLimitPerMinute: settings.rateLimitPerMinute,
    dailyCostLimitUsd: settings.dailyCostLimitUsd,
    ...(settings.crisisWebhook ? { crisisAlerts: webhookAlerts(settings.crisisWebhook) } : {}),
    helplineCountry: settings.helplineCountry,
    ...(behindFrontEnd() ? { clientAddress: forwardedAddress } : {}),
    ...parts,
  });
  return { flou, storage, migrate };
}

function chatModel({ gemini: settings }: Settings): ChatModel | undefined {
  if (!settings) return undefined;
  return gemini({
    apiKey: settings.apiKey,
    ...(settings.model ? { model: settings.model } : {}),
    ...(settings.baseUrl ? { baseUrl: settings.baseUrl } : {}),
  });
}

/** For a laptop: whoever is logged in is logged out by a restart. Production asks for SECRET_KEY. */
const keyOfThisProcess = () => `${crypto.randomUUID()}${crypto.randomUUID()}`;
