import fc from 'fast-check';

/*
 * Tests of properties draw the same values each time, so that the same code passes or fails alike on every machine.
 * To look for faults with other values: PROPERTY_SEED=2 npx vitest run --config tests/config/vitest.config.ts
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

export default fc;
