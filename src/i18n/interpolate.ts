/**
 * Fills the `{name}` places of a text. A place without a value stays as it is; a value goes in as it is, `$&` and `{name}` too.
 * A file of its own, since the script of every page has it.
 */
export function interpolate(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
