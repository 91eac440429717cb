import { run } from './run.ts';

process.exitCode = run(process.argv.slice(2), process.env, { print: console.log, warn: console.error });
