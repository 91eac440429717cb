import type { Findings } from '../findings.ts';

const unsafeCharacters = /[<>&\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** The findings as JSON that is safe in markup, scripts and terminals: special characters are escaped. */
export function toJson(findings: Findings): string {
  const text = JSON.stringify(findings, null, 2);
  return `${text.replace(unsafeCharacters, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
