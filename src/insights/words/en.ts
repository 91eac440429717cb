import type { Words } from './it.ts';

export const en: Words = {
  title: 'The editors’ report',
  range: '{from} to {to}',
  madeOn: 'Made {when}',
  contents: 'In this report',

  ledeVotes: {
    one: 'A single vote so far; the answer helped in *{share}* of cases.',
    other: 'Readers cast *{n} votes*: the answer helped in *{share}* of cases.',
  },
  ledeFirstThree: 'The first three answers of the list hold {share} of the “no” votes to win back: begin there.',
  ledeSearches: {
    one: 'There is *one question* that several readers searched for without finding an answer.',
    other: 'There are *{n} questions* that several readers searched for without finding an answer.',
  },
  ledeNoSearches: 'No failed search came back often enough to ask for a new answer.',
  ledeOverdue: {
    one: 'One answer is past the day on which it was to be checked again.',
    other: '{n} answers are past the day on which they were to be checked again.',
  },

  emptyTitle: 'Nothing from readers yet',
  emptyLead:
    'The site has received no votes and no searches so far. As soon as somebody answers “Was this helpful?” or searches for a word, this page tells you what to fix and what to write.',
  emptyHow: 'Meanwhile, here is the state of the content. To try the whole circle:',
  emptySteps: [
    'start the site with “npm start”;',
    'open an answer, vote, and search for something;',
    'run “npm run insights” again.',
  ],

  keyHelped: 'of readers found the answer helpful',
  keyHelpedNote: 'between {low} and {high}, with 95% certainty',
  keyVotes: 'votes counted',
  keyVotesNote: 'of {n} received: one per reader, day and answer',
  keyContact: 'of reader-days ended without contacting us',
  keyContactNote: { one: '{n} went on to a person', other: '{n} went on to a person' },
  keySearches: 'of searches found nothing',
  keySearchesNote: { one: 'of {n} search', other: 'of {n} searches' },

  votesChart: 'Votes, week by week',
  searchesChart: 'Searches, week by week',
  channelsChart: 'Where they turn to',
  tableOf: 'The same figures as a table',
  week: 'Week of',
  yes: 'Yes',
  no: 'No',
  helpedShare: 'Helpful',
  chosen: 'opened an answer',
  unchosen: 'saw results, opened none',
  nothing: 'found nothing',

  fixTitle: 'What to fix first',
  fixLead:
    'At the top stand the answers that will help the most readers once improved: the “no” votes they received, weighed by how far the figure can be trusted.',
  fixNone: 'No answer received a “no”. Well done.',
  fixRest: 'The other answers with a “no” or a comment',
  expected: { one: '{n} more reader to help', other: '{n} more readers to help' },
  expectedShort: 'To win back',
  edit: 'Edit the file',
  onSite: 'See it on the site',
  owner: 'Owner: {owner}',
  helpedLine: 'Helped *{share}*',
  bounds: 'between {low} and {high}',
  votesLine: { one: '{n} vote counted in all', other: '{n} votes counted in all' },
  rawLine: { one: '{n} received', other: '{n} received' },
  sinceUpdate: 'since the review of {date}',
  beforeUpdate: 'Before, it helped {share} of {n} voters.',
  trend: {
    better: 'Getting better: {points} points from the first half of the votes to the second',
    worse: 'Getting worse: {points} points from the first half of the votes to the second',
    unclear: 'No clear trend',
    none: 'Too few votes for a trend',
  },
  trendShort: { better: 'better', worse: 'worse', unclear: 'steady', none: 'few votes' },
  reasons: 'Why not',
  comments: 'What they write',
  moreComments: { one: '{n} more comment in the CSV file.', other: '{n} more comments in the CSV file.' },
  heldComments: {
    one: '{n} comment waits for a person to look at it.',
    other: '{n} comments wait for a person to look at them.',
  },
  answer: 'Answer',
  votesOverTime: 'Votes over time: {question}',

  writeTitle: 'What to write',
  writeLead:
    'Searches that ended without an answer being opened, brought together when they ask the same. They are shown only when at least three readers made them. Who read the short answer in the list may be content without opening it: so those without any result count for more.',
  writeNone: 'No failed search was made by at least three readers.',
  writeHidden: {
    one: 'One more search is not shown: fewer than three readers made it.',
    other: '{n} more searches are not shown: fewer than three readers made each.',
  },
  writeRest: 'The other searches',
  whatToDo: 'What to do',
  search: 'Search',
  readers: { one: '{n} reader', other: '{n} readers' },
  foundNothing: { one: '{n} found nothing', other: '{n} found nothing' },
  choseNothing: { one: '{n} opened nothing', other: '{n} opened nothing' },
  choseSomething: { one: '{n} found an answer', other: '{n} found an answer' },
  wentToPerson: { one: '{n} went on to a person', other: '{n} went on to a person' },
  variants: 'Also: {list}',
  advice: { alias: 'Add the alias', reword: 'Reword question and short answer', write: 'Write an answer' },
  adviceAlias: 'There is an answer, but not in these words.',
  adviceReword:
    'The search already shows it first, yet those who ask this way go without: see whether the question and the short answer say what people look for.',
  adviceWrite: 'No answer comes really near.',
  nearest: 'The nearest',
  becauseReaders: {
    one: '{n} reader opened it after asking in other words',
    other: '{n} readers opened it after asking in other words',
  },
  becauseSearch: 'by the site’s own search',
  rankNow: 'in place {rank} today',
  rankNone: 'the search does not find it today',
  newAnswer: 'To begin it',
  copyAlias: 'To copy below “aliases:”',
  copyAliasIf: 'If it really answers, to copy below “aliases:”',

  worksTitle: 'What works',
  worksLead:
    'The answers that helped the most readers, among those at least as helpful as the average. It is worth looking at how they are written.',
  worksNone: 'No answer has received a “yes” yet.',
  helpedReaders: 'Readers helped',
  without: 'Without contact',
  handoffs: 'Hand-offs to a person',
  handoffsLead: 'From which answers readers go on to a person, and by which way.',
  handoffsNone: 'No reader went on to a person.',
  channel: 'Channel',
  count: 'Times',
  fromAnswers: 'Mostly from',
  noAnswer: 'not from an answer',

  healthTitle: 'Health',
  healthLead: 'Whether the figures deserve trust, and whether the content is fresh.',
  lastEvent: 'Last event received',
  never: 'never',
  quarantined: 'In quarantine',
  quarantinedNote:
    'texts that may hold personal data: not shown here before a person has looked at them, with “npm run collector -- --quarantine”',
  capped: 'Repeated votes, not counted',
  cappedNote: 'beyond the first per reader, day and answer',
  cappedAnswer:
    'Answer {id}: {raw} votes received, {effective} counted; up to {most} in one day from the same address and browser.',
  tallies: {
    rejected: 'Requests rejected as malformed',
    invalid: 'Requests rejected as malformed',
    limited: 'Requests over the limit per reader',
    duplicate: 'Repeats of the same event',
    overloaded: 'Requests put off while the system was full',
  },
  tallyOther: 'From the collector: {name}',
  unknownAnswers: 'Events about answers that do not exist',
  kinds: { vote: 'votes', comment: 'comments', search: 'searches', click: 'choices', handoff: 'hand-offs' },
  freshTitle: 'Freshness of the content',
  overdue: 'To be checked again now',
  due: 'To be checked again within thirty days',
  freshAll: 'All {n} published answers were checked in time.',
  reviewBy: 'By',
  late: { one: '{n} day ago', other: '{n} days ago' },
  inDays: { one: 'in {n} day', other: 'in {n} days' },
  today: 'today',
  ownerShort: 'Owner',
  file: 'File',

  notesTitle: 'How to read the figures',
  notes: [
    '*Votes counted.* Of each reader, for each day and answer, the last vote holds. The others stay among those received.',
    '*Between … and ….* With few votes a percentage misleads. The Wilson interval tells between which values the true one lies, 95 times out of 100.',
    '*More readers to help.* The “no” votes times the lower bound of their share: three of three weigh less than thirty of sixty.',
    '*Trend.* Shown only when the difference between the first and the second half of the votes can hardly be chance.',
    '*Reader.* One person for one day. We do not recognise them the day after, and do not know who they are.',
  ],

  cli: {
    help: `Usage: npm run insights -- [options]

Reads what readers did and writes to reports/ a page to read (insights.html),
the same figures for programs (insights.json) and for spreadsheets (insights-*.csv).

  --since YYYY-MM-DD   only from this day on
  --lang it|en         language of the report (default: the site's default language)
  --out FOLDER         where to write (default: reports)
  --json               print the JSON too
  --csv                print the table of answers too
  --watch              write the report again whenever something is new
  --database-url URL   read from PostgreSQL (DATABASE_URL does the same)
  --popularity         write content/popularity.json, which orders the most useful answers
  --apply              add to the files the aliases that bring the answer to those who searched in vain
                       and harm no test (tests/relevance beside the content;
                       where there are none, the questions and aliases of all answers)
  --accept WORDS=1042  like --apply, but for these words only: you say which answer is right
                       (can be repeated)
  --dry-run            with --apply, --accept or --popularity: only show what would be done
`,
    wrote: 'Written: {files}',
    summary: '{votes} votes counted, {fixes} answers to fix, {searches} searches to answer.',
    empty: 'Nothing from readers yet: the report tells how to try.',
    watching: 'Waiting for news. Ctrl-C to end.',
    badSince: '--since wants a day such as 2026-03-31, not “{value}”.',
    badLang: '--lang can be it or en, not “{value}”.',
    popularity: 'Popularity of {n} answers: {file}',
    dryRun: 'Trial run: no file was touched.',
    applyNothing: 'No alias to propose.',
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
      useless: 'even with this alias who searches for “{query}” does not find the answer among the first three',
      file: 'the file cannot be changed without touching anything else',
    },
    foundNew: '“{query}” finds it now, at place {after}; before it was not in the list',
    foundSooner: '“{query}” finds it at place {after} now; before at place {before}',
    improves: 'other tests it improves: {n}',
    keep: 'to keep it so, add to tests/relevance/{locale}.yaml: {line}',
    badAccept: '--accept wants “words=number” of a published answer, such as “klarna=1026”, not “{value}”.',
  },
};
