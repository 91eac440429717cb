import type { DatabaseSync } from 'node:sqlite';
import { dailyFromRow } from './aggregate-row-mapping.ts';
import type { OpenCount, Tally } from './contract.ts';
import { transaction } from './sqlite-connection.ts';

// An answer that was opened has nothing in the other key columns: see the roll-up.
const addOpens = `
  INSERT INTO daily VALUES ($day, $site, $locale, 'open', $article, -1, '', '', -1, $count, $count)
  ON CONFLICT (day, site, locale, kind, article, vote, reason, channel, found)
  DO UPDATE SET raw = raw + excluded.raw, effective = effective + excluded.effective`;
const addTally =
  'INSERT INTO tally VALUES (?, ?, ?) ON CONFLICT (day, name) DO UPDATE SET count = count + excluded.count';

/** Counts that outlive the events, or never had any. */
export const sqliteCounts = (db: DatabaseSync) => ({
  async *daily() {
    for (const row of db.prepare('SELECT * FROM daily').iterate()) yield dailyFromRow(row);
  },
  countOpens: (day: string, opens: readonly OpenCount[]): void =>
    transaction(db, () => {
      const add = db.prepare(addOpens);
      for (const open of opens) add.run({ day, ...open });
    }),
  tally: (day: string, counts: Readonly<Record<string, number>>): void =>
    transaction(db, () => {
      const add = db.prepare(addTally);
      for (const [name, count] of Object.entries(counts)) add.run(day, name, count);
    }),
  async *tallies() {
    for (const row of db.prepare('SELECT day, name, count FROM tally ORDER BY day, name').iterate())
      yield { ...row } as unknown as Tally;
  },
});
