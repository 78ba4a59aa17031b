import { storableText } from '../storable.ts';
import type { NoticeStore } from '../storage.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryNotices(state: MemoryState): NoticeStore {
  return {
    set: async (notice) => {
      state.notice = { ...notice, text: storableText(notice.text) };
    },
    clear: async () => {
      state.notice = undefined;
    },
    current: async (nowMs) => {
      const { notice } = state;
      return notice?.untilMs !== undefined && notice.untilMs <= nowMs ? undefined : notice;
    },
  };
}
