import type { Ground } from '../styles/ground.ts';

export interface Card {
  /** The question, or the name of the help centre. */
  title: string;
  /** The category, or nothing. */
  label?: string | undefined;
  /** One or two lines below the title: the description of the help centre. */
  lead?: string | undefined;
  /** The name of the help centre, at the top. */
  brand: string;
  /** Bottom left: the answer's number. */
  folio: string;
  /** Bottom right: where it stands. */
  host: string;
  /** `#rrggbb`, readable on paper. */
  accent: string;
  /** The tone of the paper. Default: warm. */
  ground?: Ground;
}

/** What Open Graph and its readers expect (https://ogp.me). */
export const cardSize = { width: 1200, height: 630 } as const;
