/** Opens a store, which brings it to the newest version, and says when it begins. For `migration` only. */
import { openConnection } from '../../../src/collector/stores/sqlite-connection.ts';
import { openPools } from '../../../src/collector/stores/postgres-connection.ts';

const where = process.argv[2] ?? '';
process.stdout.write('begins\n');
if (where.startsWith('postgres:')) await (await openPools(where, 2)).end();
else (await openConnection(where)).close();
