import { createWorker } from '@flou/adapter-workers';

const flou = createWorker();

export class FlouUser extends flou.FlouUser {}
export class FlouRateLimit extends flou.FlouRateLimit {}

// biome-ignore lint/style/noDefaultExport: what a Worker does is its default export
export default flou.handlers satisfies ExportedHandler<Env>;
