/** Results of earlier builds by name or digest. They save time and change no byte of the index. */
export interface BuildCache {
  get(key: string): string | undefined;
  set(key: string, found: string): unknown;
}
