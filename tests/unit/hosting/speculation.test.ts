import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { speculationRules, speculationSource } from '../../../src/hosting/speculation.ts';

test('only pages of this site are fetched ahead, once a reader points at them', () => {
  const { prefetch } = JSON.parse(speculationRules('/aiuto/')) as { prefetch: object[] };
  expect(prefetch).toEqual([{ where: { href_matches: '/aiuto/*' }, eagerness: 'moderate' }]);
});

test('the policy passes exactly these rules', () => {
  const digest = createHash('sha256').update(speculationRules('/aiuto/')).digest('base64');
  expect(speculationSource('/aiuto/')).toBe(`'sha256-${digest}'`);
  expect(speculationSource('/')).not.toBe(speculationSource('/aiuto/'));
});
