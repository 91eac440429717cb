import { uuidv7 } from '../schema/uuid.ts';

/** Where and as what this page sends. */
export interface PageConfig {
  /** Path on this origin, or a full address. */
  endpoint: string;
  /** Host name of the help centre, as in `site.yaml`. */
  site: string;
  locale: string;
}

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
let page = '';
let seq = 0;

/** What every event of this page view carries. The page's name lives in memory and dies with it. */
export function envelope({ site, locale }: PageConfig) {
  page ||= Array.from(random(8), (byte) => byte.toString(36).padStart(2, '0')).join('');
  return { v: 1 as const, id: uuidv7(Date.now(), random(10)), site, locale, page, seq: seq++ };
}
