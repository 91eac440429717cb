/** The apps in which a company can be written to, each a kind of channel, and how readers know them. */
const appNames = {
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  instagram: 'Instagram',
  x: 'X',
  telegram: 'Telegram',
  linkedin: 'LinkedIn',
} as const;

export type AppKind = keyof typeof appNames;

/** What a dictionary says of each app. In: its phrase, with `{app}` where the name goes. Out: one phrase an app, as sites may word it. */
export const forEachApp = (phrase: string): Record<AppKind, string> =>
  Object.fromEntries(Object.entries(appNames).map(([kind, name]) => [kind, phrase.replace('{app}', name)])) as Record<
    AppKind,
    string
  >;
