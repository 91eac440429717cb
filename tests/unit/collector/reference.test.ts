import { expect, it } from 'vitest';
import { newReference, readReference } from '../../../src/collector/reference.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

it('a reference tells every single wrong letter, and nearly all neighbours that changed places', () => {
  let swapped = 0;
  let missed = 0;
  for (let count = 0; count < 50; count++) {
    const reference = newReference();
    expect(readReference(reference)).toBe(reference);
    const text = [...reference.slice(2)];
    text.forEach((right, at) => {
      for (const wrong of letters)
        if (wrong !== right) expect(readReference(`P-${text.with(at, wrong).join('')}`)).toBeNull();
      const next = text[at + 1];
      if (next === undefined || next === right) return;
      swapped++;
      if (
        readReference(
          `P-${text
            .with(at, next)
            .with(at + 1, right)
            .join('')}`,
        )
      )
        missed++;
    });
  }
  expect(missed / swapped).toBeLessThan(0.05);
});

it('is read as people type it, and those of earlier versions too', () => {
  const reference = newReference();
  const typed = `p ${reference.slice(2).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}`;
  expect(readReference(typed)).toBe(reference);
  expect(readReference('P-7K3M9')).toBe('P-7K3M9');
  expect(readReference('7K3')).toBeNull();
});
