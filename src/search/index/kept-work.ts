/** What was found while an index was made, by name or digest, so that the next one need not find it again: it changes only the time. */
export interface KeptWork {
  get(key: string): string | undefined;
  set(key: string, found: string): unknown;
}
