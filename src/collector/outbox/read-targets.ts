import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Settings } from '../settings.ts';
import { promiseWords } from '../promise.ts';
import type { Target } from './target.ts';
import { chatwoot, freshdesk, webhook, zammad, zendesk } from './targets/http.ts';
import { mailbox, receipt } from './targets/smtp.ts';
import { withReasonWords } from './message-text.ts';
import { UsageError } from '../../usage-error.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
const text = z.string().min(1);
const url = z.url({ protocol: /^https?$/ });
const smtp = z.url({ protocol: /^smtps?$/ });

const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('smtp'), url: smtp, from: text, to: text }),
  z.strictObject({ id, kind: z.literal('webhook'), url, secret: text.optional() }),
  z.strictObject({ id, kind: z.literal('zendesk'), url, email: text, token: text }),
  z.strictObject({ id, kind: z.literal('freshdesk'), url, key: text }),
  z.strictObject({ id, kind: z.literal('zammad'), url, token: text, group: text }),
  z.strictObject({ id, kind: z.literal('chatwoot'), url, inbox: text }),
]);

/** The file named by `PRONTUARIO_MESSAGE_TARGETS`. Values such as `$SMTP_URL` are read from the environment. */
const fileSchema = z.strictObject({
  targets: z.array(targetSchema).min(1),
  /** Mailbox that sends receipts to writers. Default: no receipts by mail. */
  receipt: z.strictObject({ url: smtp, from: text }).optional(),
});

function targetOf(config: z.output<typeof targetSchema>): Target {
  switch (config.kind) {
    case 'smtp':
      return mailbox(config.id, config);
    case 'webhook':
      return webhook(config.id, config);
    case 'zendesk':
      return zendesk(config.id, config);
    case 'freshdesk':
      return freshdesk(config.id, config);
    case 'zammad':
      return zammad(config.id, config);
    case 'chatwoot':
      return chatwoot(config.id, config);
  }
}

function fromEnvironment(value: unknown, env: NodeJS.ProcessEnv): unknown {
  if (Array.isArray(value)) return value.map((one) => fromEnvironment(one, env));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromEnvironment(one, env)]));
  const [, name] = (typeof value === 'string' && /^\$([A-Z_][A-Z0-9_]*)$/.exec(value)) || [];
  return name ? env[name] : value;
}

/** Reads the delivery targets. Throws on an invalid file, with the key at fault. */
export function readTargets(
  env: NodeJS.ProcessEnv,
  settings: Pick<Settings, 'name' | 'timeZone' | 'reasons'>,
): Target[] {
  const own = env.PRONTUARIO_MESSAGE_WEBHOOK;
  const targets = own ? [webhook('webhook', { url: own, secret: env.PRONTUARIO_MESSAGE_WEBHOOK_SECRET })] : [];
  const file = env.PRONTUARIO_MESSAGE_TARGETS;
  if (!file) return targets;
  const read = fileSchema.safeParse(fromEnvironment(parse(readFileSync(file, 'utf8')), env));
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: '' };
    throw new UsageError(`${file} (PRONTUARIO_MESSAGE_TARGETS): ${path.join('.') || 'the file'}: ${message}`);
  }
  // Programs get the reason's id, people its label.
  const inWords = (target: Target): Target => ({
    ...target,
    deliver: (message, files, signal) => target.deliver(withReasonWords(message, settings), files, signal),
  });
  for (const config of read.data.targets)
    targets.push(config.kind === 'webhook' ? targetOf(config) : inWords(targetOf(config)));
  if (new Set(targets.map((one) => one.id)).size < targets.length)
    throw new UsageError(`${file} (PRONTUARIO_MESSAGE_TARGETS): two targets have the same id.`);
  const promise = (message: Parameters<typeof promiseWords>[0]) => promiseWords(message, settings);
  if (read.data.receipt) targets.push(inWords(receipt('receipt', read.data.receipt, { name: settings.name, promise })));
  return targets;
}
