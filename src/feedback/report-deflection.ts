import { newId } from '../events/uuid.ts';
import { reportQuietly } from './report-quietly.ts';

/** Reports that an answer made a message unnecessary, by the answer's number only. */
export function reportDeflection(article: number): void {
  const { site, locale } = document.body.dataset;
  const id = newId();
  reportQuietly('', [{ v: 1, id, site, locale, page: id.slice(-12), seq: 0, ageMs: 0, kind: 'deflection', article }]);
}
