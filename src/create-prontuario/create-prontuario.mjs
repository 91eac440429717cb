#!/usr/bin/env node
/** `npm create prontuario [folder]`: `prontuario init`, under the name that npm looks for. A package of its own, see package.json. */
process.argv.splice(2, 0, 'init');
await import('prontuario/src/prontuario.mjs');
