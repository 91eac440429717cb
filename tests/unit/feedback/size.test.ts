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
    // What is loaded only once the reader has told more is a file of its own, as on the site.
    splitting: true,
    outdir: 'unwritten',
    write: false,
  });
  const bytes = brotliCompressSync(outputFiles.find(({ path }) => path.endsWith('stdin.js'))?.contents ?? '').length;
  console.log(`feedback: ${bytes} of ${budgets.feedback.script} bytes`);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(budgets.feedback.script);
});
