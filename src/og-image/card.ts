import type { Ground } from '../styles/ground.ts';

export interface Card {
  /** The question, or the help centre's name. */
  title: string;
  label?: string | undefined;
  /** One or two lines below the title. */
  lead?: string | undefined;
  /** The help centre's name, at the top. */
  brand: string;
  /** The answer's number, bottom left. */
  folio: string;
  /** The host, bottom right. */
  host: string;
  /** `#rrggbb`, readable on the background. */
  accent: string;
  /** Background tone; default: warm. */
  ground?: Ground;
}

/** Size for Open Graph (https://ogp.me). */
export const cardSize = { width: 1200, height: 630 } as const;
