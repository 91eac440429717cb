/** Sets `key: value` in the frontmatter, appending a new key. `undefined` removes the key. */
export function setKey(source: string, key: string, value: string | undefined): string {
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = source.split(/\r?\n/);
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) return source;
  const written = value === undefined ? [] : [`${key}: ${value}`];
  const at = lines.findIndex((line, index) => index > 0 && index < close && line.startsWith(`${key}:`));
  if (at < 0) return [...lines.slice(0, close), ...written, ...lines.slice(close)].join(end);
  let next = at + 1;
  while (next < close && /^(\s+\S|-\s|\s*$)/.test(lines[next] ?? '')) next += 1;
  return [...lines.slice(0, at), ...written, ...lines.slice(next)].join(end);
}

/** `[a, b]`, or nothing for an empty list. */
export function flowList(values: readonly (string | number)[]): string | undefined {
  return values.length ? `[${values.join(', ')}]` : undefined;
}
