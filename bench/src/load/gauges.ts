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
    waitingWrites: valueIn('flou_waiting_writes'),
    openFiles,
  };
}

function countOpenFiles(pid: number): number | undefined {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return undefined;
  }
}
