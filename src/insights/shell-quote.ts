/** Signs that a shell reads inside double quotes: those of POSIX shells, of PowerShell (which ends a text at `“` too), of cmd. */
const shellCharacters = /["“”„‟＂$`\\%!^&|<>\p{C}\p{Z}]+/gu;

/**
 * A text as one argument of a command that an editor copies, in double quotes, the only ones that POSIX shells, cmd and
 * PowerShell share. Signs that any of them would act upon become spaces: what is left is read alike by all and runs nothing.
 */
export function shellArgument(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/['‘‛′]/g, '’')
    .replace(shellCharacters, ' ')
    .replace(/^[\s-]+|\s+$/g, '');
  return `"${plain}"`;
}
