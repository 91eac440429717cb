import { newId } from '../events/uuid.ts';

export interface PageConfig {
  /** Path on this origin, or a full address. */
  endpoint: string;
  /** Host name of the help centre, as in `site.yaml`. */
  site: string;
  locale: string;
}

let page = '';
let seq = 0;

/** The fields of every event of this page view. The page id is kept in memory only. */
export function envelope({ site, locale }: PageConfig) {
  // The end of an id is random; its beginning is the time.
  page ||= newId().slice(-12);
  return { v: 1 as const, id: newId(), site, locale, page, seq: seq++ };
}
