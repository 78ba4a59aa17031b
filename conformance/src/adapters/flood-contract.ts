import { FLOOD_BYTES } from './beside-routes.ts';
import type { Suite } from './suite.ts';

export function backpressureContract({ client, holds }: Suite): void {
  holds('backpressure', 'a stream that nobody reads is not made', async ({ expect }) => {
    const id = crypto.randomUUID();
    const stream = await client().stream('GET', `/beside/flood/${id}`);
    let last = -1;
    const standsStill = async () => {
      const { produced } = (await client().call('GET', `/beside/flood/${id}/so-far`)).body;
      const still = produced === last;
      last = produced;
      return still;
    };
    await expect.poll(standsStill, { interval: 200, timeout: 15_000 }).toBe(true);
    expect(last).toBeLessThan(FLOOD_BYTES / 2);
    stream.leave();
  });
}

export function abortContract({ client, holds }: Suite): void {
  holds('abort on disconnect', 'a stream whose reader left is cancelled', async ({ expect }) => {
    const id = crypto.randomUUID();
    const stream = await client().stream('GET', `/beside/flood/${id}`);
    await stream.piece();
    stream.leave();
    const hasStopped = async () => (await client().call('GET', `/beside/flood/${id}/so-far`)).body.left;
    await expect.poll(hasStopped, { timeout: 15_000 }).toBe(true);
  });
}
