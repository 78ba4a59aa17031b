/** What `messageRow` reads. */
export const MESSAGE_COLUMNS = [
  'messages.id',
  'messages.user_id',
  'messages.turn_id',
  'messages.role',
  'messages.text',
  'messages.quick_replies',
  'messages.created_at_ms',
] as const;
