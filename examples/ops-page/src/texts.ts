import { count, duration, percent, usd } from './format.ts';
import type { Alert } from './state.ts';

/** Everything the page says. */
export const TEXTS = {
  title: 'Flou operators',
  signIn: {
    title: 'How is Flou doing?',
    lead: 'For operators. Sign in with your Flou account.',
    username: 'Name or e-mail',
    password: 'Password',
    submit: 'Sign in',
    busy: 'One moment…',
    note: 'You stay signed in until this tab is closed.',
  },
  problems: {
    wrongPassword: 'The name or the password is wrong.',
    signedOut: 'Your login has ended. Sign in again.',
    away: 'The server does not answer.',
    noDatabase: 'The database does not answer, and without it nobody can sign in. The log and /metrics still tell.',
    tooFast: (seconds: number) => `Too many tries. Wait ${seconds} seconds.`,
    noLogin: 'People sign in somewhere else here. Ask for GET /api/v1/ops/summary with a token of theirs.',
    unexpected: 'The server could not answer that.',
  },
  refused: {
    title: 'You are not an operator here',
    lead: 'You are signed in, but your account is not on the list of operators. Whoever runs the server can put it there:',
    after: 'and restart. If there are others on the list already, separate them with a comma.',
    other: 'Sign in as somebody else',
  },
  opening: 'Asking the server…',
  header: {
    refresh: 'Refresh now',
    pause: 'Pause',
    resume: 'Resume',
    signOut: 'Sign out',
    updated: (time: string) => `as of ${time}`,
    paused: 'paused',
    every: 'every 10 s',
    instances: 'Instance',
  },
  away: (time: string) => `The server has not answered since ${time}. What is below is from before.`,
  awayNow: 'The server does not answer any more.',
  backNow: 'The server answers again.',
  noStorage: 'The database does not answer: costs and stars are missing. What this instance has seen is below.',
  noInstance: 'Here no instance lives long enough to watch itself: traffic, latency and alerts are in the telemetry.',
  scope: { instance: 'this instance', all: 'all instances' },
  now: {
    title: 'Now',
    quiet: 'Nothing needs you.',
    quietSince: (since: string) => `This instance has been watching since ${since}.`,
    since: (time: string) => `since ${time}`,
    raised: (titles: string) => `New: ${titles}`,
  },
  tiles: {
    titles: { instance: 'How it goes', all: 'What people think, and what it costs' },
    requests: 'Requests a minute',
    requestsNote: (turns: string) => `${turns} turns in 15 minutes`,
    errors: 'Failed requests',
    errorsNote: (errors: string, requests: string) => `${errors} of ${requests} in 15 minutes`,
    latency: 'A whole turn, on average',
    latencyNote: (p50: string, p95: string, p99: string) => `p50 ${p50}, p95 ${p95}, p99 ${p99}`,
    firstText: 'First words, p95',
    firstTextNote: 'in 15 minutes',
    crises: 'Crises',
    crisesNote: (concerns: string) => `messages in 24 hours, and ${concerns} concerns`,
    falsePositives: 'Refused as false alarms',
    falsePositivesNote: (refused: string, crises: string) => `${refused} of ${crises} crises in 24 hours`,
    satisfaction: 'Stars',
    satisfactionNote: (ratings: string) => `of 5, from ${ratings} ratings in 7 days`,
    cost: 'Models cost today',
    costNote: (limit: string) => `of ${limit} a day (UTC)`,
    costNoteNoLimit: 'no limit is set (UTC day)',
    perUser: 'A user cost today',
    perUserNote: (users: string) => `on average, of ${users} users`,
    running: 'Turns running',
    runningNote: (writes: string) => `${writes} replies wait for the database`,
    wants: (target: string) => `target ${target}`,
    alerts: (alert: string) => `alert ${alert}`,
    verdicts: { met: 'on target', missed: 'off target', alert: 'over the alert' },
  },
  charts: {
    title: 'The last three hours',
    days: 'The last seven days',
    requests: 'Requests a minute',
    requestsSeries: ['requests', 'failed'],
    requestsSummary: (most: string, at: string, failed: string) =>
      `At most ${most} a minute, at ${at}; ${failed} failed.`,
    latency: 'A whole turn',
    latencySeries: ['p50', 'p95'],
    latencySummary: (slowest: string, at: string, turns: string) =>
      `${turns} turns; the slowest p95 was ${slowest}, at ${at}.`,
    detections: 'Messages read as',
    detectionsSeries: ['crisis', 'concern'],
    detectionsSummary: (crises: string, concerns: string) => `${crises} crises and ${concerns} concerns.`,
    models: 'Replies by models',
    modelsSeries: ['calls', 'not given'],
    modelsSummary: (calls: string, failures: string) =>
      `${calls} calls; ${failures} replies were not given, and the local strategist spoke.`,
    cost: 'Cost a day',
    costSeries: ['US dollars', 'limit'],
    costSummary: (sum: string, dearest: string, on: string) =>
      `${sum} in all; the dearest day was ${on} with ${dearest}.`,
    stars: 'Stars a day',
    starsSeries: ['average', 'target'],
    starsSummary: (ratings: string, average: string) => `${ratings} ratings, ${average} on average.`,
    empty: {
      requests: 'No requests in three hours.',
      latency: 'No turns in three hours.',
      detections: 'Nobody was read as in danger in three hours.',
      models: 'No model was called in three hours.',
      cost: 'No model was used in seven days.',
      stars: 'Nobody gave stars in seven days.',
    },
    minutesTable: 'These figures, minute by minute',
    daysTable: 'These figures, day by day',
    columns: {
      time: 'Time',
      requests: 'Requests',
      failed: 'Failed',
      turns: 'Turns',
      p50: 'p50',
      p95: 'p95',
      crises: 'Crises',
      concerns: 'Concerns',
      calls: 'Model calls',
      failures: 'Not given',
      day: 'Day (UTC)',
      tokens: 'Tokens in / out',
      cost: 'Cost',
      ratings: 'Ratings',
      stars: 'Stars',
    },
  },
  models: {
    title: 'Models',
    note: 'since this instance started',
    empty: 'No model was called yet. Without a key the local strategist speaks.',
    columns: ['Model', 'Circuit', 'Calls', 'Replies not given', 'Last failure'],
    open: (time: string) => `open since ${time}: not asked`,
    closed: 'closed: asked',
    never: 'none',
  },
  costs: {
    title: 'Cost today',
    byModel: 'By model',
    byUser: 'By user, the ten dearest',
    empty: 'No model was used today.',
    columns: { model: 'Model', user: 'User', turns: 'Turns', tokens: 'Tokens in / out', cost: 'Cost' },
  },
  alerts: {
    title: 'The last alerts',
    empty: 'None that is over.',
    until: (began: string, ended: string) => (began === ended ? began : `${began} to ${ended}`),
    times: (times: number) => `${times} times`,
    ongoing: 'goes on',
  },
  footer: (version: string, zone: string) =>
    `Flou ${version}. Times are ${zone}; days are UTC. Costs are list prices. No message is ever shown here, and users only by their ids.`,
  footerInstance:
    'What is marked “this instance” was seen by the process that answered, and begins anew when it restarts; other instances have their own. What is marked “all instances” comes from the database.',
} as const;

interface AlertText {
  readonly title: (subject: string) => string;
  readonly worst?: (value: number) => string;
  /** What to do, or that there is nothing to do. */
  readonly todo: string;
  readonly tone: 'bad' | 'watch' | 'good';
}

const CRISIS_TODO = 'They were answered by the protocol with a line to call. Do what your institution agreed on.';

/** What each alert says. docs/runbook.md has the whole of it. */
export const ALERTS: Readonly<Record<Alert['kind'], AlertText>> = {
  'error-rate': {
    title: () => 'More than 5 % of requests fail',
    worst: (share) => `${percent(share)} at its worst`,
    todo: 'Look for unexpected_error and storage_unavailable in the log. Since a deployment: go back.',
    tone: 'bad',
  },
  latency: {
    title: () => 'A turn takes more than 5 s on average',
    worst: (ms) => `${duration(ms)} at its worst`,
    todo: 'Model or database? Look at the models below and at /ready. A faster GEMINI_MODEL, or none for an hour.',
    tone: 'bad',
  },
  'crisis-detected': {
    title: () => 'Somebody may be in danger',
    worst: (messages) => `${count(messages)} ${messages === 1 ? 'message' : 'messages'} in 5 minutes`,
    todo: CRISIS_TODO,
    tone: 'bad',
  },
  'database-connection': {
    title: () => 'The database does not answer',
    worst: (failures) => `${count(failures)} ${failures === 1 ? 'failure' : 'failures'} in 5 minutes`,
    todo: 'Crises are answered and recorded later, the rest gets 503. flou preflight says what it is.',
    tone: 'bad',
  },
  'false-positives': {
    title: () => 'More than 10 % of crises were refused as false alarms',
    worst: (share) => `${percent(share)} at its worst`,
    todo: 'Is it one rule? Look at the rules in crisis_detected, since which version.',
    tone: 'watch',
  },
  'crisis-alert-delivered': {
    title: () => 'Whoever is on call was told of a crisis',
    todo: 'Nothing to do here.',
    tone: 'good',
  },
  'crisis-alert-failed': {
    title: () => 'Nobody could be told of a crisis',
    todo: 'Tell the counsellor on call yourself; the user id is in crisis_detected. Then mend CRISIS_WEBHOOK_URL.',
    tone: 'bad',
  },
  'model-circuit-open': {
    title: (model) => `${model} is not asked`,
    todo: 'It failed too often; the local strategist speaks, and the model is tried again every half minute.',
    tone: 'watch',
  },
  'cost-limit-reached': {
    title: () => 'The budget of the day is spent',
    worst: (dollars) => `at ${usd(dollars)}`,
    todo: 'The local strategist speaks until midnight UTC. One user with most of it below? A script. Else raise DAILY_COST_LIMIT_USD.',
    tone: 'watch',
  },
  'rate-limiter-degraded': {
    title: () => 'Redis is away',
    todo: 'Nothing fails: each instance counts for itself until it is back.',
    tone: 'watch',
  },
  'telemetry-export-failed': {
    title: (destination) => `${destination} does not take telemetry`,
    todo: 'The logs on standard output still have everything.',
    tone: 'watch',
  },
  'write-lost': {
    title: () => 'A reply is on nobody’s record',
    todo: 'It was given, and could not be written. Say so in the incident’s report.',
    tone: 'bad',
  },
  'guardrail-failed': {
    title: (guardrail) => `The guardrail ${guardrail} broke`,
    todo: 'It closed: nothing got past it. Report it with its log line.',
    tone: 'bad',
  },
  'unexpected-error': {
    title: (code) => `A bug: ${code}`,
    todo: 'The stack is in unexpected_error. Since a deployment: go back.',
    tone: 'bad',
  },
};
