// The first formatting of a language, outside of the main thread: see `dates-ready.ts`.
new Intl.DateTimeFormat();
postMessage('');

export {};
