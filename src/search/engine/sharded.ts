/** What only the index of a large site needs: postings and texts that are fetched as queries need them. */
export { createCutIndex } from './sharded-postings.ts';
export { textFiles } from './doc-text.ts';
