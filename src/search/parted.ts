/** What only the index of a large site needs: postings and texts that are fetched as queries need them. */
export { createCutIndex } from './cut-index.ts';
export { textFiles } from './texts.ts';
