import type { Dictionary } from '../i18n/index.ts';

/** The words of the page that the script fills in, as text for an attribute. */
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
