/** Fills the `{name}` places of a text literally; without a value a place is kept. Separate, since every page's script has it. */
export function interpolate(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
