import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { folder, itCost, now, sound } from './sample.ts';

/** Bodies that would run something, or show what nobody checked, if they were compiled. */
const hostile = [
  'import fs from "node:fs"',
  'export const prezzo = process.env',
  'export default function () { return ran() }',
  '{process.env.SECRET}',
  'Costa {(() => ran())()} euro.',
  '{await fetch("https://elsewhere.example")}',
  '<script>ran()</script>',
  '<Note onclick="ran()">\n\ntesto\n\n</Note>',
  '<Note {...globalThis}>\n\ntesto\n\n</Note>',
  '<Fact name={globalThis.constructor("ran()")()} />',
  '<img src="x" onerror="ran()" />',
  '<svg onload="ran()" />',
  '<iframe src="javascript:ran()" />',
  '<iframe srcdoc="<script>ran()</script>" />',
  '<object data="javascript:ran()" />',
  '<embed src="javascript:ran()" />',
  '<form action="javascript:ran()" />',
  '<a href="javascript:ran()">x</a>',
  '<style>body{display:none}</style>',
  '<link rel="stylesheet" href="https://elsewhere.example/x.css" />',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.example" />',
  '<base href="https://elsewhere.example/" />',
  '[prezzi](javascript:ran())',
  '[prezzi](data:text/html,<script>ran()</script>)',
  '[prezzi][1]\n\n[1]: vbscript:ran()',
];

describe('twenty-five hostile files', () => {
  const clean = sound[itCost] ?? '';
  const line = clean.split('\n').length + 1;

  it('are twenty-five, all different', () => expect(new Set(hostile).size).toBe(25));

  it.each(hostile)('%s is refused by name and line', async (body) => {
    const { problems, errors } = await checkContent(folder({ [itCost]: `${clean}\n${body}\n` }), { now, cache: false });
    expect(errors).toBeGreaterThan(0);
    const found = problems.filter(({ severity, file }) => severity === 'error' && file === itCost);
    const last = line + body.split('\n').length - 1;
    expect(found.map((problem) => problem.line >= line && problem.line <= last)).toContain(true);
  });
});
