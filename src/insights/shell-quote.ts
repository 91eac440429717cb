/** Signs that a shell reads inside double quotes: those of POSIX shells, of PowerShell (which ends a text at `“` too), of cmd. */
const shellCharacters = /["“”„‟＂$`\\%!^&|<>\p{C}\p{Z}]+/gu;

/** Quotes an argument for POSIX shells, cmd and PowerShell; characters special to any become spaces. */
export function shellArgument(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/['‘‛′]/g, '’')
    .replace(shellCharacters, ' ')
    .replace(/^[\s-]+|\s+$/g, '');
  return `"${plain}"`;
}
