import { z } from 'zod';

/**
 * An origin as a policy names it: `https://stats.example`, or `https://*.stats.example` for every host below one. Never a whole
 * ending such as `*.com`, and no other scheme, but for programs of this machine.
 */
const origin = z
  .string()
  .regex(
    /^(https:\/\/(\*\.)?[\w-]+(\.[\w-]+)*\.[a-z][\w-]+(:\d{1,5})?|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?)\/?$/i,
  )
  .overwrite((address) => address.replace(/\/$/, '').toLowerCase());
const origins = z.array(origin).max(20).default([]);

/** Where pages may load from besides the site itself, by what is loaded. */
export const originsSchema = z
  .strictObject({
    /** Scripts. What they do is their makers' word: pages then no longer refuse text that is turned into code. */
    script: origins,
    /** Style sheets. */
    style: origins,
    /** What scripts fetch and send. */
    connect: origins,
    /** Pages in a frame. */
    frame: origins,
    /** Pictures. */
    img: origins,
  })
  .prefault({});

export type Origins = z.output<typeof originsSchema>;

/** Whether an address is of one of the origins. */
export function isOfOrigin(address: string, allowed: readonly string[]): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    allowed.some((one) => {
      const [scheme = '', host = ''] = one.split('://');
      if (url.protocol !== `${scheme}:`) return false;
      return host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === new URL(one).host;
    })
  );
}
