import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import './read-typescript.mjs';

/** The program of each command. Those of one file with others are told which one they are. */
const programs = {
  start: 'hosting/cli.ts',
  dev: 'hosting/cli.ts',
  build: 'hosting/cli.ts',
  preview: 'hosting/cli.ts',
  prune: 'hosting/cli.ts',
  verify: 'verify/cli.ts',
  canary: 'canary/cli.ts',
  init: 'authoring/cli.ts',
  check: 'authoring/cli.ts',
  new: 'authoring/cli.ts',
  import: 'authoring/cli.ts',
  move: 'authoring/cli.ts',
  archive: 'authoring/cli.ts',
  translated: 'authoring/cli.ts',
  vscode: 'authoring/cli.ts',
  words: 'authoring/cli.ts',
  migrate: 'authoring/cli.ts',
  export: 'export/cli.ts',
  mcp: 'mcp/cli.ts',
  insights: 'insights/cli.ts',
  messages: 'collector/messages/cli.ts',
  collector: 'collector/cli.ts',
};
/** What keeps a program small that runs for months. Only the start of Node can set it. */
const memory = {
  start: ['--max-semi-space-size=2', '--optimize-for-size'],
  collector: ['--max-semi-space-size=4', '--max-old-space-size=128'],
};

const [name = '', ...args] = process.argv.slice(2);
const program = Object.hasOwn(programs, name) ? programs[name] : undefined;

function usage() {
  // Only images are pruned: see .docker/Dockerfile.
  const names = Object.keys(programs).filter((command) => command !== 'prune');
  return `Usage: prontuario <command>\n  ${names.join(' ')}\nMore on one of them: prontuario check --help`;
}

/** Reads `.env` of the working folder, as `node --env-file-if-exists` does: what is set already stays. */
function readEnvFile() {
  if (!existsSync('.env')) return;
  for (const [key, value] of Object.entries(parseEnv(readFileSync('.env', 'utf8')))) process.env[key] ??= value;
}

/**
 * Keeps what Node makes of every module between runs, its types taken away: half of the time of a start, and the memory of what takes
 * them away. Processes and threads that are started from here do the same. A folder that cannot be written keeps nothing.
 */
function keepCompiledModules() {
  process.env.NODE_COMPILE_CACHE ??= resolve(process.env.PRONTUARIO_CACHE || '.cache', 'modules');
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
}

if (program === undefined) {
  const isHelp = ['--help', '-h', 'help'].includes(name);
  (isHelp ? console.log : console.error)(usage());
  process.exitCode = isHelp ? 0 : 2;
} else {
  const flags = memory[name] ?? [];
  // Takes the place of this process. Windows cannot; there the program is only somewhat larger.
  if (flags.some((flag) => !process.execArgv.includes(flag)) && process.execve && process.platform !== 'win32')
    process.execve(process.execPath, [process.execPath, ...flags, ...process.argv.slice(1)], process.env);
  readEnvFile();
  keepCompiledModules();
  // Whoever reads the output may have seen enough: `npm run check | head`.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const one = program.startsWith('hosting/') || program.startsWith('authoring/');
  process.argv = [...process.argv.slice(0, 2), ...(one ? [name] : []), ...args];
  // The first process of a container is not ended by a signal that nobody hears: it could not be stopped before it serves.
  const end = () => process.exit(143);
  if (process.pid === 1) process.on('SIGTERM', end);
  await import(new URL(program, import.meta.url).href);
  // Whoever serves hears it by now.
  process.off('SIGTERM', end);
}
