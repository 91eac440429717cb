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
  'unit/search/relevance',
  'unit/check/fuzz',
  'unit/check/mistakes',
  'unit/search/index-size',
  'unit/insights/accept',
  'unit/collector/redact',
  'contract/sqlite',
  'unit/search/every-word',
  'unit/mcp/server',
  'unit/collector/hostile',
  'unit/search/own-content',
  'unit/insights/apply',
  'unit/check/bounds',
  'unit/export/export',
  'unit/check/cache',
  'unit/authoring/writing',
  'unit/pages/markdown-alternate',
  'unit/collector/stop',
];
