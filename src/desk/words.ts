import type { Dictionary } from '../i18n/index.ts';

/** Words of the page that its script fills in. */
export const deskWords = ({ desk }: Dictionary) => ({
  copied: desk.copied,
  copyFailed: desk.copyFailed,
  failed: desk.failed,
  length: desk.length,
  missingEmpty: desk.missingEmpty,
  missingSent: desk.missingSent,
  missingWaiting: desk.missingWaiting,
  missingRefused: desk.missingRefused,
  channels: desk.channels,
  code: desk.code,
});

export type DeskWords = ReturnType<typeof deskWords>;
