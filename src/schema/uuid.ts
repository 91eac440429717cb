/**
 * A UUID of version 7 (RFC 9562 §5.7): its first 48 bits are the time, so that ids sort by age.
 * In: milliseconds since the epoch and 10 random bytes.
 */
export function uuidv7(ms: number, random: Uint8Array): string {
  let time = Math.max(0, Math.min(Math.floor(ms), 2 ** 48 - 1));
  const bytes = new Uint8Array(16);
  for (let index = 5; index >= 0; index--) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 15);
  bytes[8] = 0x80 | (bytes[8]! & 63);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
