/** Field weights are quantized on a geometric scale: one character per posting, error under 20 %. */
const firstStep = 0.25;
const ratio = 1.45;
const topLevel = 15;

/** Field-weighted frequency → level; 0 is absent. */
export function quantize(weight: number): number {
  if (weight <= 0) return 0;
  const level = 1 + Math.round(Math.log(weight / firstStep) / Math.log(ratio));
  return Math.min(topLevel, Math.max(1, level));
}

/** Level → field-weighted frequency. */
export const dequantize: readonly number[] = Array.from({ length: topLevel + 1 }, (_, level) =>
  level === 0 ? 0 : firstStep * ratio ** (level - 1),
);

/** Trained weights are quantized linearly around 1, the untrained weight. */
const trainedStep = 0.5;
const minTrained = -1;
const topTrained = 12;

/** Trained weight → level. */
export const quantizeTrained = (weight: number) =>
  Math.min(topTrained, Math.max(0, Math.round((weight - minTrained) / trainedStep)));

export const dequantizeTrained: readonly number[] = Array.from(
  { length: topTrained + 1 },
  (_, level) => minTrained + level * trainedStep,
);
