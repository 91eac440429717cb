/** Field evidence is kept as small whole numbers on a geometric scale: one character a posting, error under 12 %. */
const first = 0.2;
const ratio = 1.25;
export const topLevel = 29;

/** Field-weighted frequency → level; 0 is absent. */
export function levelOf(weight: number): number {
  if (weight <= 0) return 0;
  const level = 1 + Math.round(Math.log(weight / first) / Math.log(ratio));
  return Math.min(topLevel, Math.max(1, level));
}

/** Level → field-weighted frequency. */
export const weightOf: readonly number[] = Array.from({ length: topLevel + 1 }, (_, level) =>
  level === 0 ? 0 : first * ratio ** (level - 1),
);
