import { readdirSync } from 'node:fs';

/** What a server says of itself at `/metrics`. */
export interface Gauges {
  readonly rssMb: number;
  readonly heapMb: number;
  /** Since the start of the process. */
  readonly cpuSeconds: number;
  /** The 99th percentile since it was last asked: prom-client begins anew each time. */
  readonly loopDelayMs: number;
  readonly runningTurns: number;
  readonly waitingWrites: number;
  /** Since the start of the process. */
  readonly turns: number;
  /** Open files and sockets, counted by the operating system; undefined where there is no /proc. */
  readonly openFiles: number | undefined;
}

const MB = 1_048_576;

export async function readGauges({ url, pid }: { readonly url: string; readonly pid: number }): Promise<Gauges> {
  const openFiles = countOpenFiles(pid);
  // A connection of its own: it waits behind nobody, and is not there when the next one counts.
  const text = await (await fetch(`${url}/metrics`, { headers: { connection: 'close' } })).text();
  const valueIn = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return {
    rssMb: valueIn('flou_process_resident_memory_bytes') / MB,
    heapMb: valueIn('flou_nodejs_heap_size_used_bytes') / MB,
    cpuSeconds: valueIn('flou_process_cpu_seconds_total'),
    loopDelayMs: valueIn('flou_nodejs_eventloop_lag_p99_seconds') * 1_000,
    runningTurns: valueIn('flou_running_turns'),
    turns: sumOf(text, 'flou_turn_duration_seconds_count'),
    waitingWrites: valueIn('flou_waiting_writes'),
    openFiles,
  };
}

/** All series of a metric together. */
function sumOf(text: string, name: string): number {
  const series = text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'));
  return [...series].reduce((sum, [, value]) => sum + Number(value), 0);
}

function countOpenFiles(pid: number): number | undefined {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return undefined;
  }
}
