import { fileLimits } from '../../events/message-limits.ts';
import { createInFlight } from '../limits/in-flight.ts';
import { createSeries } from '../limits/series.ts';
import type { SentFile } from './prepare-files.ts';

/** Maximum body size of a form with files, in bytes: room for the fields and for one file too many, so that this can be reported. */
const maxUploadBytes = (fileLimits.count + 1) * fileLimits.bytes + 256 * 1024;
/** Maximum bytes of uploads in flight; further ones are rejected. */
const maxInFlightBytes = 96 * 1024 * 1024;
const inFlight = createInFlight(maxInFlightBytes);
/** Forms are parsed one at a time, since parsing copies the body several times. */
const runInSeries = createSeries();

/** The allowed field names of a form, and the one of its files. */
interface FormFields<K extends string> {
  names: readonly K[];
  fileField: string;
}

export interface Upload<K extends string> {
  fields: Partial<Record<K, string>>;
  files: SentFile[];
}

/** Reads a body completely. Its bytes count as in flight until released. */
async function readBytes(request: Request, held: (() => void)[]): Promise<Buffer<ArrayBuffer> | 400 | 413 | 503> {
  if (Number(request.headers.get('content-length') ?? 0) > maxUploadBytes) return 413;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > maxUploadBytes) return 413;
      const release = inFlight.take(part.byteLength);
      if (!release) return 503;
      held.push(release);
      parts.push(part);
    }
  } catch {
    return 400;
  }
  return Buffer.concat(parts, size);
}

/** Calls `work` with the named fields and files of a `multipart/form-data` body, or with an HTTP status. In flight until it ends. */
export async function withUpload<K extends string, T>(
  request: Request,
  fields: FormFields<K>,
  work: (upload: Upload<K> | 400 | 413 | 503) => Promise<T>,
): Promise<T> {
  const held: (() => void)[] = [];
  try {
    return await work(await readUpload(request, fields, held));
  } finally {
    for (const giveBack of held) giveBack();
  }
}

/** A separate function, so that the body is garbage before `work` begins. */
async function readUpload<K extends string>(request: Request, fields: FormFields<K>, held: (() => void)[]) {
  const bytes = await readBytes(request, held);
  return typeof bytes === 'number' ? bytes : runInSeries(() => parse(bytes, request, fields));
}

async function parse<K extends string>(
  bytes: Buffer<ArrayBuffer>,
  request: Request,
  { names, fileField }: FormFields<K>,
): Promise<Upload<K> | 400> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(bytes, { headers }).formData().catch(() => undefined);
  if (!form) return 400;
  const fields: Partial<Record<K, string>> = {};
  const files: SentFile[] = [];
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      if (name !== fileField) return 400;
      // An empty file field.
      if (value.size > 0 || value.name)
        files.push({ name: value.name, content: new Uint8Array(await value.arrayBuffer()) });
    } else if (name !== fileField || value !== '') {
      if (!names.includes(name as K) || name in fields) return 400;
      fields[name as K] = value.replaceAll('\r\n', '\n');
    }
  }
  return { fields, files };
}
