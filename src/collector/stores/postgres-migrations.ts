import type { Migration } from './migrate.ts';

export const postgresMigrations: Migration[] = [
  {
    number: 1,
    name: 'events as they were sent',
    start: `
      CREATE TABLE events (
        id uuid PRIMARY KEY,
        received_at bigint NOT NULL,
        event_at bigint NOT NULL,
        actor text,
        quarantined boolean NOT NULL,
        body jsonb NOT NULL
      );`,
  },
  {
    number: 2,
    name: 'events in columns, by month',
    // The id begins with the time (UUIDv7), so months are ranges of ids and one id can only ever be in one of them:
    // that keeps "same id, one row" true across partitions.
    start: `
      CREATE TABLE event (
        id uuid PRIMARY KEY,
        received_at bigint NOT NULL,
        event_at bigint NOT NULL,
        kind text NOT NULL,
        site text NOT NULL,
        locale text NOT NULL,
        article integer,
        vote smallint,
        reason text,
        comment text,
        query text,
        results integer,
        rank integer,
        channel text,
        page text NOT NULL,
        seq integer NOT NULL,
        age_ms bigint NOT NULL,
        actor text,
        quarantined boolean NOT NULL
      ) PARTITION BY RANGE (id);
      CREATE TABLE event_other PARTITION OF event DEFAULT;
      CREATE INDEX event_received ON event (received_at, id);`,
    chunk: `
      WITH moved AS (
        DELETE FROM events WHERE id IN (SELECT id FROM events ORDER BY id LIMIT 10000) RETURNING *
      )
      INSERT INTO event (id, received_at, event_at, kind, site, locale, article, vote, reason, comment, query, results,
        rank, channel, page, seq, age_ms, actor, quarantined)
      SELECT id, received_at, event_at, body->>'kind', body->>'site', body->>'locale', (body->>'article')::integer,
        (body->>'vote')::smallint, body->>'reason', body->>'comment', body->>'query', (body->>'results')::integer,
        (body->>'rank')::integer, body->>'channel', body->>'page', (body->>'seq')::integer, (body->>'ageMs')::bigint,
        actor, quarantined
      FROM moved ON CONFLICT (id) DO NOTHING;`,
    finish: 'DROP TABLE events;',
  },
  {
    number: 3,
    name: 'messages',
    start: `
      CREATE TABLE message (
        id uuid PRIMARY KEY,
        reference text NOT NULL UNIQUE,
        received_at bigint NOT NULL,
        locale text NOT NULL,
        name text,
        reply text NOT NULL,
        message text NOT NULL,
        article integer,
        query text,
        delivered_at bigint,
        claimed_until bigint NOT NULL DEFAULT 0
      );
      CREATE INDEX message_received ON message (received_at);
      CREATE INDEX message_undelivered ON message (claimed_until) WHERE delivered_at IS NULL;`,
  },
  {
    number: 4,
    name: 'daily counts, tallies and the key of the day',
    start: `
      CREATE TABLE daily (
        day text NOT NULL,
        site text NOT NULL,
        locale text NOT NULL,
        kind text NOT NULL,
        article integer NOT NULL,
        vote smallint NOT NULL,
        reason text NOT NULL,
        channel text NOT NULL,
        found smallint NOT NULL,
        raw bigint NOT NULL,
        effective bigint NOT NULL,
        PRIMARY KEY (day, site, locale, kind, article, vote, reason, channel, found)
      );
      CREATE TABLE tally (
        day text NOT NULL,
        name text NOT NULL,
        count bigint NOT NULL,
        PRIMARY KEY (day, name)
      );
      CREATE TABLE probe (
        one integer PRIMARY KEY CHECK (one = 1),
        at bigint NOT NULL
      );
      CREATE TABLE actor_key (
        day text PRIMARY KEY,
        key bytea NOT NULL
      );`,
  },
  {
    number: 5,
    name: 'allowances that collectors share',
    start: `
      CREATE UNLOGGED TABLE spent (
        key text PRIMARY KEY,
        moments bigint[] NOT NULL,
        granted integer NOT NULL,
        touched bigint NOT NULL
      );`,
  },
  { number: 6, name: 'groups of networks', start: 'ALTER TABLE event ADD COLUMN network_group smallint;' },
  {
    number: 7,
    name: 'the last turn of retention',
    start: `
      CREATE TABLE retention (
        one integer PRIMARY KEY CHECK (one = 1),
        turn_at bigint NOT NULL,
        reached_at bigint NOT NULL
      );`,
  },
  {
    number: 8,
    name: 'messages in quarantine',
    start: 'ALTER TABLE message ADD COLUMN quarantined boolean NOT NULL DEFAULT false;',
  },
  {
    number: 9,
    name: 'answer numbers of 15 digits',
    start: `
      ALTER TABLE event ALTER COLUMN article TYPE bigint;
      ALTER TABLE daily ALTER COLUMN article TYPE bigint;
      ALTER TABLE message ALTER COLUMN article TYPE bigint;`,
  },
  {
    number: 10,
    name: 'what goes along with messages, and by when an answer was promised',
    start: `
      ALTER TABLE message ADD COLUMN reason text;
      ALTER TABLE message ADD COLUMN comment text;
      ALTER TABLE message ADD COLUMN callback text;
      ALTER TABLE message ADD COLUMN due_at bigint;
      ALTER TABLE message ADD COLUMN answered_at bigint;
      CREATE TABLE delivery (
        message_id uuid NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        target text NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        next_at bigint NOT NULL DEFAULT 0,
        claimed_until bigint NOT NULL DEFAULT 0,
        settled_at bigint,
        why text,
        PRIMARY KEY (message_id, target)
      );
      CREATE INDEX delivery_due ON delivery (target, next_at) WHERE settled_at IS NULL;`,
  },
  {
    number: 11,
    name: 'subject, order number and files of messages',
    start: `
      ALTER TABLE message ADD COLUMN subject text;
      ALTER TABLE message ADD COLUMN order_number text;
      ALTER TABLE message ADD COLUMN files text;
      CREATE TABLE message_file (
        message_id uuid NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        n integer NOT NULL,
        bytes integer NOT NULL,
        content bytea NOT NULL,
        PRIMARY KEY (message_id, n)
      );`,
  },
];
