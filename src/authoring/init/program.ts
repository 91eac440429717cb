import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const programRoot = fileURLToPath(new URL('../../../', import.meta.url));

export const programPackage = () =>
  JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')) as {
    version: string;
    devDependencies: Record<string, string>;
  };
