// What has no form to check but often comes with a person: names after an introduction, streets with a number,
// secrets after their name, an at sign that no e-mail pattern took.
const name = String.raw`\p{Lu}[\p{L}'’]+`;
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:[Mm]i chiamo|[Mm]y name is|[Ii]l mio nome è|[Ss]ono l[ao] sig\p{L}*\.?|[Ss]ono il sig\p{L}*\.?)\s{1,3}\p{L}+`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ss]ig(?:\.ra|nora|\.|nor)|[Dd]ott(?:\.ssa|\.)|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s{1,3}${name}`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Vv]iale|[Vv]ia|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo)\s{1,3}(?:\p{L}+[.,]?\s{1,3}){1,4}(?:n\.?\s{0,3})?\d{1,4}(?!\d)`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\d)\d{1,4}\s{1,3}${name}\s{1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive)(?!\p{L})`,
    'u',
  ),
  /(?<!\p{L})(?:nat[oa] (?:il|a)|data di nascita|born on|date of birth)\s{1,3}\S*\s{0,3}\d/iu,
  /(?<!\p{L})(?:password|passcode|pin|cvv|cvc|otp)\s{0,3}(?:[:=]|è|is)\s{0,3}\S*\d/iu,
  /(?<!\p{L})(?:passaporto|carta d['’]identità|patente|passport|tessera sanitaria)\s{1,3}(?:n\S*\s{1,3})?(?=\p{L}*\d)[\p{L}\d]{6,}/iu,
];

/** Whether a text that was redacted may still tell who wrote it. `own` are addresses that may stand in it. */
export function looksPersonal(text: string, own: ReadonlySet<string> = new Set()): boolean {
  if (patterns.some((pattern) => pattern.test(text))) return true;
  return (text.match(/\S*@\S*/g) ?? []).some(
    (word) => /[\p{L}\d]@|@[\p{L}\d]/u.test(word) && !own.has(word.toLowerCase()),
  );
}
