import { createWorker } from '@flou/adapter-workers';

const flou = createWorker();

export class FlouUser extends flou.FlouUser {}
export class FlouRateLimit extends flou.FlouRateLimit {}

export default flou.handlers;
