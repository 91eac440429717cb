#!/usr/bin/env node
/** `prontuario <command>`: the one program behind every npm script, here and in the repository of who installed it. */
import './node-version.mjs';

await import('./run-command.mjs');
