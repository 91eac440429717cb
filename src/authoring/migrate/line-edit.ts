export interface LineEdit {
  /** Inside the content folder. */
  file: string;
  /** First line, counted from 0. */
  at: number;
  removed: string[];
  added: string[];
}

export function applyLineEdit(text: string, { at, removed, added }: LineEdit): string {
  const lines = text.split('\n');
  lines.splice(at, removed.length, ...added);
  return lines.join('\n');
}

/** An edit as a hunk of a unified diff. */
export function showLineEdit({ file, at, removed, added }: LineEdit): string {
  const range = (count: number) => `${at + 1}${count === 1 ? '' : `,${count}`}`;
  return [
    `--- ${file}`,
    `+++ ${file}`,
    `@@ -${range(removed.length)} +${range(added.length)} @@`,
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
  ].join('\n');
}
