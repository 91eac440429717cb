// The first format of a language, in a thread that nobody waits for: `dates-ready.ts`.
new Intl.DateTimeFormat();
postMessage('');

export {};
