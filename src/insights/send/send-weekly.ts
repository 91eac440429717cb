import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DeliveryOutcome } from '../../collector/outbox/target.ts';
import { outcomeOf, post, signedRequest } from '../../collector/outbox/targets/http.ts';
import { sendMail, type Mailbox } from '../../collector/outbox/targets/smtp.ts';
import { dataRoot } from '../../content/root.ts';
import type { WeeklyPage } from './weekly-page.ts';

export interface Parcel extends WeeklyPage {
  owner: string;
  /** An e-mail address, or the address of a webhook. */
  to: string;
  /** The Monday of the week. */
  week: string;
  report: string;
  /** The figures behind it, for a webhook. */
  findings: unknown;
}

/** `unsure`: an earlier run ended between sending and recording, so that it may have arrived. */
export type SendResult = { owner: string } & (
  { is: 'sent' | 'known' } | { is: 'unsure'; file: string } | Exclude<DeliveryOutcome, { is: 'accepted' }>
);

export interface SendOptions {
  env: NodeJS.ProcessEnv;
  /** Milliseconds before the second attempt, doubled for each further one. */
  firstPauseMs?: number;
}

const maxAttempts = 3;
const attemptTimeoutMs = 30_000;

/** The sender's mailbox from the environment, if set. */
export function mailboxOf({
  PRONTUARIO_REPORT_SMTP: url,
  PRONTUARIO_REPORT_FROM: from,
}: NodeJS.ProcessEnv): Mailbox | undefined {
  return url && from ? { url, from } : undefined;
}

async function deliver(parcel: Parcel, id: string, env: NodeJS.ProcessEnv): Promise<DeliveryOutcome> {
  const { to, subject, text, html, owner, week, report, findings } = parcel;
  const signal = AbortSignal.timeout(attemptTimeoutMs);
  const box = mailboxOf(env);
  if (!URL.canParse(to)) {
    if (!box) return { is: 'refused', why: 'PRONTUARIO_REPORT_SMTP, PRONTUARIO_REPORT_FROM' };
    const attachments = [
      { filename: `${week}.html`, contentType: 'text/html; charset=utf-8', content: Buffer.from(report) },
    ];
    const headers = { 'Auto-Submitted': 'auto-generated' };
    return sendMail(box, { id, to, subject, text, html, attachments, headers }, signal);
  }
  const request = signedRequest(to, env.PRONTUARIO_REPORT_SECRET, { owner, week, subject, text, html, findings });
  try {
    const response = await post(request, id, signal);
    await response.body?.cancel();
    return outcomeOf(response);
  } catch (error) {
    return { is: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Retries failures; refusals are final. */
async function deliverWithRetry(
  parcel: Parcel,
  id: string,
  { env, firstPauseMs = 2000 }: SendOptions,
): Promise<DeliveryOutcome> {
  for (let n = 1; ; n++) {
    const outcome = await deliver(parcel, id, env);
    if (outcome.is !== 'failed' || n === maxAttempts) return outcome;
    await pause(firstPauseMs * 2 ** (n - 1));
  }
}

/** Sends each page at most once, guarded by a file per week and owner. It is removed when sending failed. */
export async function sendWeekly(parcels: readonly Parcel[], options: SendOptions): Promise<SendResult[]> {
  const folder = join(dataRoot(options.env), 'weekly');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const results: SendResult[] = [];
  for (const parcel of parcels) {
    const { owner, to, week } = parcel;
    const id = `${week}-${createHash('sha256').update(`${owner}\n${to}`).digest('hex').slice(0, 16)}`;
    const file = join(folder, id);
    try {
      writeFileSync(file, 'sending', { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      results.push(readFileSync(file, 'utf8') === 'sent' ? { owner, is: 'known' } : { owner, is: 'unsure', file });
      continue;
    }
    const outcome = await deliverWithRetry(parcel, id, options);
    if (outcome.is === 'accepted') writeFileSync(file, 'sent');
    else rmSync(file);
    results.push(outcome.is === 'accepted' ? { owner, is: 'sent' } : { owner, ...outcome });
  }
  return results;
}
