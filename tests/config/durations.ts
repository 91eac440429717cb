import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes how long each file took, its imports and hooks included, which Vitest's own report leaves out; `DURATIONS_FILE` says where. */
export default class Durations implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const path = process.env['DURATIONS_FILE'];
    if (!path) return;
    const files = modules.map((module) => {
      const { collectDuration, setupDuration, duration } = module.diagnostic();
      return { file: relative('', module.moduleId), seconds: (collectDuration + setupDuration + duration) / 1000 };
    });
    writeFileSync(path, JSON.stringify(files));
  }
}
