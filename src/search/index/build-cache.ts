/** What an earlier build of an index computed, by name or digest. It saves time and changes no byte of the index. */
export interface BuildCache {
  get(key: string): string | undefined;
  set(key: string, found: string): unknown;
}
