import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import budgets from '../../budgets.json' with { type: 'json' };

test('the script of votes and search reports keeps its budget', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import './element.ts'; export { openTelemetry } from './telemetry.ts'`,
      resolveDir: 'src/feedback',
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const bytes = brotliCompressSync(outputFiles[0]?.contents ?? '').length;
  console.log(`feedback: ${bytes} of ${budgets.feedback.script} bytes`);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(budgets.feedback.script);
});
