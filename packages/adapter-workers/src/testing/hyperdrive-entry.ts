import { hyperdriveStorage } from '../hyperdrive.ts';
import { createWorker } from '../index.ts';

const flou = createWorker({ openStorage: hyperdriveStorage });

export class FlouUser extends flou.FlouUser {}
export class FlouRateLimit extends flou.FlouRateLimit {}

// biome-ignore lint/style/noDefaultExport: what a Worker does is its default export
export default flou.handlers;
