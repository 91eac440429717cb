import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Where the site under test is built and keeps its votes; two runs at once need a folder each (`E2E_FOLDER`). */
export const e2eFolder = (name: string): string => resolve(project, process.env['E2E_FOLDER'] || '.cache/e2e', name);
