/** What only the index of a large site needs: postings and texts that are fetched as queries need them. */
export { createShardedPostings } from './sharded-postings.ts';
export { docTextLoader } from './doc-text.ts';
