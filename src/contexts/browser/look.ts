import url from './show.ts?worker&url';

// All that every visit pays for. The rest is a file by itself: a module that is imported in the usual way would take what the scripts
// of every page have in common out of them.
if (/ctx=/.test(location.href)) void import(/* @vite-ignore */ url);
