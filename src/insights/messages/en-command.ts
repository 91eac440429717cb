import type { CommandWords } from './it-command.ts';

export const enCommand: CommandWords = {
  help: `Usage: npm run insights -- [options]

Reads what readers did and writes to reports/ a page to read (insights.html),
the same figures for programs (insights.json) and for spreadsheets (insights-*.csv).

  --since YYYY-MM-DD   only from this day on, or this month (2026-09); beside it, the preceding period
  --until YYYY-MM-DD   only up to this day, included, or the end of this month
  --owner NAME, --category NAME, --locale LANGUAGE
                       only the answers of one owner, one category, one language
  --lang it|en         language of the report (default: the site's default language)
  --out FOLDER         where to write (default: reports)
  --json               print the JSON too
  --csv                print the table of answers too
  --watch              write the report again whenever something is new
  --database-url URL   read from PostgreSQL (DATABASE_URL does the same)
  --popularity         write content/popularity.json, which orders the most useful answers
  --apply              add to the files the aliases that bring the answer to those who searched in vain
                       and harm no test (tests/relevance beside the content;
                       where there are none, the questions and aliases of all answers); only words and
                       choices that came from at least three networks, on at least two days, count
  --accept WORDS=1042  like --apply, but for these words only: you say which answer is right
                       (can be repeated)
  --send               sends each owner of “owners” in site.yaml the page of last week,
                       by e-mail or to a webhook; never the same twice
  --dry-run            with --apply, --accept, --popularity or --send: only show what would be done

Votes are read from the folder .data, or from the one that PRONTUARIO_DATA names.
`,
  wrote: 'Report: {page}\nBeside it: {files}',
  votes: { one: '{n} vote counted', other: '{n} votes counted' },
  fixes: { one: '{n} answer to fix', other: '{n} answers to fix' },
  searches: { one: '{n} search to answer', other: '{n} searches to answer' },
  empty: 'Nothing from readers yet: the report tells how to try.',
  emptySince: 'Nothing from readers since {day}: to look further back choose an earlier day, or leave out --since.',
  emptyBetween: 'Nothing from readers from {day} to {to}: choose a longer period, or leave out --since and --until.',
  emptyUntil: 'Nothing from readers up to {day}: choose a later day, or leave out --until.',
  noStore:
    'There is nothing in {place} yet. If the votes are elsewhere, say where: the folder with PRONTUARIO_DATA, or PostgreSQL with --database-url.',
  watching: 'Waiting for news. Ctrl-C to end.',
  popularity: 'Popularity of {n} answers: {file}',
  dryRun: 'Trial run: no file was touched.',
  applyNothing: 'No alias to propose: only words that came from at least three networks, on at least two days, count.',
  accepted: 'added',
  wouldAccept: 'would add',
  refused: 'refused',
  applied: 'Aliases accepted: {accepted}. Refused: {refused}.',
  refusals: {
    known: 'the answer already holds these words',
    elsewhere: 'it is already a question or an alias of answer {id}',
    length: 'an alias has {min} to {max} characters',
    write: 'no answer comes near: better write a new one',
    harms: 'harms “{query}”: the right answer falls from place {before} to place {after}',
    found: 'who searches for “{query}” finds the answer already, at place {place}',
    stays: 'even with this alias who searches for “{query}” finds the answer at place {place}',
    useless: 'even with this alias who searches for “{query}” does not find the answer among the first three',
    file: 'the file cannot be changed without touching anything else',
  },
  foundNew: '“{query}” finds it now, at place {after}; before it was not in the list',
  foundSooner: '“{query}” finds it at place {after} now; before at place {before}',
  improves: 'other tests it improves: {n}',
  keep: 'to keep it so, add to tests/relevance/{locale}.yaml: {line}',

  badOption: 'Unknown option: {option}.',
  didYouMean: 'Did you mean {option}?',
  badWord: '“{value}” is too much: only options go here.',
  needsValue: '{option} wants a value.',
  noValue: '{option} takes no value.',
  seeHelp: 'All options: npm run insights -- --help',
  badDay: '{option} wants a day such as 2026-03-31 or a month such as 2026-03, not “{value}”.',
  emptyPeriod: '--until {until} comes before --since {since}.',
  futureSince: '--since {value} is still to come: choose a day that has passed.',
  badPart: '{option} cannot be “{value}”. There are: {known}.',
  badLang: '--lang can be it or en, not “{value}”.',
  badOut: '--out wants the name of a folder, such as --out reports.',
  badDatabase:
    '--database-url (or DATABASE_URL) wants an address such as postgres://user:password@machine:5432/database, not “{value}”.',
  badAccept: '--accept wants “words=number” of a published answer, such as “klarna=1026”, not “{value}”.',
  notTogether: '{one} and {other} do not go together: run the command twice.',

  faults: {
    content: 'The content cannot be read: {file}. To learn what to correct: npm run check',
    noContent:
      'There is no content here: {place}. Run the command in the folder of the project, or name the content with PRONTUARIO_CONTENT.',
    relevance:
      '{file} is not written as it should be: {detail}. Each line is like this: - {q: the words searched for, a: [1042]}',
    notWritten: 'Cannot write to {place}: {why}.',
    notWrittenIn: 'Cannot write to {place}: {why}. Choose another folder with --out.',
    why: {
      EEXIST: 'it is a file, not a folder',
      ENOTDIR: 'a part of the path is a file, not a folder',
      EACCES: 'permission is missing',
      EPERM: 'permission is missing',
      EROFS: 'the disk is read-only',
      ENOSPC: 'the disk is full',
    },
    bug: 'A mistake of the program, not yours. What happened:',
  },
};
