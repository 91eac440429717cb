import type { Migration } from './migrate.ts';

export const sqliteMigrations: Migration[] = [
  {
    number: 1,
    name: 'events as they were sent',
    start: `
      CREATE TABLE events (
        id TEXT PRIMARY KEY,
        received_at INTEGER NOT NULL,
        event_at INTEGER NOT NULL,
        actor TEXT,
        quarantined INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;`,
  },
  {
    number: 2,
    name: 'events in columns',
    start: `
      CREATE TABLE event (
        n INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        received_at INTEGER NOT NULL,
        event_at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        site TEXT NOT NULL,
        locale TEXT NOT NULL,
        article INTEGER,
        vote INTEGER,
        reason TEXT,
        comment TEXT,
        query TEXT,
        results INTEGER,
        rank INTEGER,
        channel TEXT,
        page TEXT NOT NULL,
        seq INTEGER NOT NULL,
        age_ms INTEGER NOT NULL,
        actor TEXT,
        quarantined INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX event_received ON event (received_at);`,
    chunk: `
      INSERT INTO event (id, received_at, event_at, kind, site, locale, article, vote, reason, comment, query, results,
        rank, channel, page, seq, age_ms, actor, quarantined)
      SELECT unhex(id, '-'), received_at, event_at, body->>'$.kind', body->>'$.site', body->>'$.locale',
        body->>'$.article', body->>'$.vote', body->>'$.reason', body->>'$.comment', body->>'$.query',
        body->>'$.results', body->>'$.rank', body->>'$.channel', body->>'$.page', body->>'$.seq', body->>'$.ageMs',
        actor, quarantined
      FROM events WHERE true ORDER BY rowid LIMIT 10000 ON CONFLICT (id) DO NOTHING;
      DELETE FROM events WHERE rowid IN (SELECT rowid FROM events ORDER BY rowid LIMIT 10000);`,
    finish: 'DROP TABLE events;',
  },
  {
    number: 3,
    name: 'messages',
    start: `
      CREATE TABLE message (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        reference TEXT NOT NULL UNIQUE,
        received_at INTEGER NOT NULL,
        locale TEXT NOT NULL,
        name TEXT,
        reply TEXT NOT NULL,
        message TEXT NOT NULL,
        article INTEGER,
        query TEXT,
        delivered_at INTEGER,
        claimed_until INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX message_received ON message (received_at);
      CREATE INDEX message_undelivered ON message (claimed_until) WHERE delivered_at IS NULL;`,
  },
  {
    number: 4,
    name: 'daily counts and tallies',
    start: `
      CREATE TABLE daily (
        day TEXT NOT NULL,
        site TEXT NOT NULL,
        locale TEXT NOT NULL,
        kind TEXT NOT NULL,
        article INTEGER NOT NULL,
        vote INTEGER NOT NULL,
        reason TEXT NOT NULL,
        channel TEXT NOT NULL,
        found INTEGER NOT NULL,
        raw INTEGER NOT NULL,
        effective INTEGER NOT NULL,
        PRIMARY KEY (day, site, locale, kind, article, vote, reason, channel, found)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE tally (
        day TEXT NOT NULL,
        name TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (day, name)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE probe (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        at INTEGER NOT NULL
      ) STRICT;`,
  },
  { number: 5, name: 'groups of networks', start: 'ALTER TABLE event ADD COLUMN network_group INTEGER;' },
  {
    number: 6,
    name: 'the last turn of retention',
    start: `
      CREATE TABLE retention (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        turn_at INTEGER NOT NULL,
        reached_at INTEGER NOT NULL
      ) STRICT;`,
  },
  {
    number: 7,
    name: 'messages in quarantine',
    start: 'ALTER TABLE message ADD COLUMN quarantined INTEGER NOT NULL DEFAULT 0;',
  },
  {
    number: 8,
    name: 'what goes along with messages, and by when an answer was promised',
    start: `
      ALTER TABLE message ADD COLUMN reason TEXT;
      ALTER TABLE message ADD COLUMN comment TEXT;
      ALTER TABLE message ADD COLUMN callback TEXT;
      ALTER TABLE message ADD COLUMN due_at INTEGER;
      ALTER TABLE message ADD COLUMN answered_at INTEGER;
      CREATE TABLE delivery (
        message_id BLOB NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        target TEXT NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        next_at INTEGER NOT NULL DEFAULT 0,
        claimed_until INTEGER NOT NULL DEFAULT 0,
        settled_at INTEGER,
        why TEXT,
        PRIMARY KEY (message_id, target)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX delivery_due ON delivery (target, next_at) WHERE settled_at IS NULL;`,
  },
  {
    number: 9,
    name: 'subject, order number and files of messages',
    start: `
      ALTER TABLE message ADD COLUMN subject TEXT;
      ALTER TABLE message ADD COLUMN order_number TEXT;
      ALTER TABLE message ADD COLUMN files TEXT;
      CREATE TABLE message_file (
        message_id BLOB NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (message_id, n)
      ) STRICT;`,
  },
];
