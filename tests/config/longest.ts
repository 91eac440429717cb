/**
 * The unit tests that take longest, the longest first: sweeps over many inputs, whole builds, whole command lines. They begin
 * before all others, so that no core is idle at the end, and `npm run test:quick` leaves them out.
 */
export const longest = [
  'unit/hosting/build',
  'unit/insights/cli',
  'contract/postgres',
  'unit/hosting/cli',
  'contract/insights',
  'unit/search/index-size',
  'unit/check/mistakes',
  'unit/search/relevance',
  'unit/check/fuzz',
  'unit/insights/accept',
  'unit/search/every-word',
  'contract/sqlite',
  'unit/search/own-content',
  'unit/mcp/server',
  'unit/check/bounds',
  'unit/collector/redact',
  'unit/insights/apply',
  'unit/collector/hostile',
  'unit/check/cache',
  'unit/authoring/writing',
  'unit/export/export',
  'unit/collector/stop',
  'unit/pages/markdown-alternate',
];
