/** How a model has done since the start. */
export interface ModelRecord {
  readonly model: string;
  /** Calls over the network. */
  readonly calls: number;
  /** Replies it did not give; the local strategist did. */
  readonly failures: number;
  readonly lastFailure?: { readonly atMs: number; readonly code: string };
  /** Since when it is not asked because it failed too often; absent while it is asked. */
  readonly openSinceMs?: number;
}

export interface Models {
  readonly change: (model: string, change: (known: ModelRecord) => ModelRecord) => void;
  readonly list: () => readonly ModelRecord[];
}

export function createModels(): Models {
  const models = new Map<string, ModelRecord>();
  return {
    change: (model, change) => models.set(model, change(models.get(model) ?? { model, calls: 0, failures: 0 })),
    list: () => [...models.values()],
  };
}
