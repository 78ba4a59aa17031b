import type { SharedTurns, TurnEvent } from '@flou/core';
import type { Redis } from 'ioredis';

/** How long a turn can be followed after its last event; older ones are read from storage. */
const KEPT_MS = 10 * 60_000;
/** Longer than the longest silence of a turn that lives. */
const SILENCE_MS = 45_000;

/** Running turns as Redis streams: an entry an event, its id the event's place in the turn. */
export function createRedisSharedTurns(redis: Redis): SharedTurns {
  return {
    publish: ({ id, userId }, event) => {
      const key = keyOf(userId, id);
      // In order, for one connection carries them all. Lost when Redis is away: the end of the turn is in storage all the same.
      redis
        .pipeline()
        .xadd(key, `${event.seq}-1`, 'event', JSON.stringify(event))
        .pexpire(key, KEPT_MS)
        .exec()
        .catch(() => {});
    },
    follow: (turn, afterSeq) => follow(redis, keyOf(turn.userId, turn.id), afterSeq),
  };
}

/** The user's id is part of the key: nobody else's turn is found. */
const keyOf = (userId: string, turnId: string) => `flou:turn:${userId}:${turnId}`;

async function* follow(redis: Redis, key: string, afterSeq: number): AsyncGenerator<TurnEvent> {
  if ((await redis.exists(key)) === 0) return;
  // Waiting holds a connection, so each follower has one of its own.
  const own = redis.duplicate({
    commandTimeout: SILENCE_MS + 5_000,
    socketTimeout: SILENCE_MS + 5_000,
    enableOfflineQueue: true,
  });
  own.on('error', () => {});
  try {
    let last = `${afterSeq}-1`;
    for (;;) {
      const answer = await own.xread('BLOCK', SILENCE_MS, 'STREAMS', key, last);
      if (!answer) return;
      for (const [id, fields] of answer.flatMap(([, entries]) => entries)) {
        last = id;
        // Written by `publish` above and by nobody else.
        yield JSON.parse(fields[1] ?? '') as TurnEvent;
      }
    }
  } finally {
    own.disconnect();
  }
}
