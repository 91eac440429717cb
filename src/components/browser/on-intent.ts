/** Scripts for the first interaction, loaded only by pages that need them. */
if (document.querySelector('.narrow')) void import('./narrow-questions.ts');
if (document.querySelector('.tabs')) void import('./tabs.ts');
if (document.querySelector('.answer')) void import('../../listen/browser/listen.ts');
if (self !== top) void import('../../widget/browser/framed.ts');

export {};
