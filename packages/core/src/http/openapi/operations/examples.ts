const USER = '019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a11';
const TURN = '019ab0f3-02d4-7e0a-8a37-6b2f4c8d1e22';

const userMessage = {
  id: '019ab0f3-02d4-7e0a-8a37-6b2f4c8d1e23',
  user_id: USER,
  role: 'user',
  text: 'Estoy frustrado con un ensayo para mañana',
  created_at: '2026-11-23T03:00:00.000Z',
};

const quickReplies = [
  { label: 'Recién pensando ideas', value: 'ideacion' },
  { label: 'Ya escribiendo', value: 'ejecucion' },
];

const text = 'Qué frustrante, y con el plazo encima más. ¿En qué parte del ensayo estás?';

const aiMessage = {
  id: '019ab0f3-1b70-7c3d-b1f5-90ad2e6c4f33',
  user_id: USER,
  role: 'model',
  text,
  created_at: '2026-11-23T03:00:00.400Z',
  quick_replies: quickReplies,
};

const session = {
  greeted: true,
  iteration: 0,
  sentimiento_inicial: 'frustracion',
  sentimiento_actual: 'frustracion',
  slots: { sentimiento: 'frustracion', tipo_tarea: 'ensayo', plazo: '<24h' },
  Q2: null,
  Q3: null,
  enfoque: null,
  tiempo_bloque: 12,
  last_strategy: null,
  last_eval_result: null,
};

const metadata = {
  turn_id: TURN,
  model: 'local-strategist',
  Q2: null,
  Q3: null,
  enfoque: null,
  tiempo_bloque: 12,
};

const safety = { level: 'none' };

export const accountExample = { id: USER, username: 'ana', created_at: '2026-11-20T14:30:00.000Z' };

export const tokenExample = {
  access_token: 'eyJhbGciOiJIUzI1NiJ9…',
  token_type: 'bearer',
  refresh_token: 'pX3v…',
  expires_in: 1800,
};

export const sendExample = {
  user_message: userMessage,
  ai_message: aiMessage,
  quick_replies: quickReplies,
  session_state: session,
  safety,
  metadata,
};

export const historyExample = { messages: [userMessage, aiMessage], next: null };

export const exportExample = {
  account: accountExample,
  session: { policy: { greeted: true }, safety: null },
  messages: [
    {
      id: userMessage.id,
      turn_id: TURN,
      role: 'user',
      text: userMessage.text,
      created_at: userMessage.created_at,
      quick_replies: [],
    },
  ],
  feedback: [{ message_id: aiMessage.id, score: 5, comment: 'me ayudó', created_at: '2026-11-23T03:05:00.000Z' }],
};

export const feedbackExample = { message_id: aiMessage.id, score: 5, comment: 'me ayudó' };

const result = {
  full_text: text,
  user_message: userMessage,
  ai_message: aiMessage,
  quick_replies: quickReplies,
  session,
  safety,
  metadata,
};

const events = [
  { type: 'metadata', seq: 1, data: metadata },
  { type: 'chunk', seq: 2, data: { text: 'Qué frustrante, y con el plazo encima más. ' } },
  { type: 'chunk', seq: 3, data: { text: '¿En qué parte del ensayo estás?' } },
  { type: 'complete', seq: 4, data: result },
];

export const streamExample = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

export const resumeExample = events
  .slice(2)
  .map((event) => `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`)
  .join('');

export const uiMessageExample = [
  { type: 'start', messageId: TURN, messageMetadata: metadata },
  { type: 'text-start', id: '1' },
  { type: 'text-delta', id: '1', delta: text },
  { type: 'text-end', id: '1' },
  { type: 'data-safety', id: 'safety', data: safety },
  { type: 'data-quick-replies', id: 'quick-replies', data: quickReplies },
  { type: 'finish', finishReason: 'stop', messageMetadata: metadata },
]
  .map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
  .join('')
  .concat('data: [DONE]\n\n');
