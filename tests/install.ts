import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findHeadlessShell, furtherBrowsers } from './browsers.ts';
import { findPostgres } from './contract/postgres-cluster.ts';

/** Debian's packages for what the tests use where they find it. */
const packages = {
  firefox: ['firefox-esr'],
  webkitgtk: ['webkit2gtk-driver', 'xvfb'],
  postgres: ['postgresql'],
  shell: ['chromium-headless-shell'],
};

/** Installs the further browsers, Chromium's headless shell and PostgreSQL that are not here, where Debian's packages can be had; says so before. */
export function installFurther(): void {
  const wanted = furtherBrowsers().flatMap(({ name, missing }) => (missing ? packages[name] : []));
  if (!findPostgres()) wanted.push(...packages.postgres);
  if (!findHeadlessShell()) wanted.push(...packages.shell);
  if (wanted.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return console.log(`--install needs root and apt-get; install yourself: ${wanted.join(' ')}`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...wanted]]) {
    console.log(`> apt-get ${args.join(' ')}`);
    spawnSync('apt-get', args, { stdio: 'inherit' });
  }
}
