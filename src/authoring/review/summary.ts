import type { Inspection } from '../../check/check.ts';
import { type ContentIndex } from '../../check/content-index.ts';
import { translations } from '../../check/rules/translations.ts';
import type { MessageLanguage } from '../../check/problems.ts';
import { changedWithErrors } from './changed-with-errors.ts';
import type { SearchComparison } from './search.ts';
import { type Article, isPublished } from '../../check/model.ts';
import { pathInRepository, repositoryOf } from '../../check/reporters/reporter.ts';
import { wordOverlap } from '../../check/word-overlap.ts';

const words = {
  it: {
    title: 'Modifiche alle risposte',
    none: 'Nessuna risposta è cambiata.',
    added: 'Nuove',
    changed: 'Cambiate',
    archived: 'Archiviate',
    removed: 'Tolte',
    drafts: 'Bozze',
    faulty: 'Cambiati, ma non si leggono per intero: vedi il controllo',
    problems: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'errore' : 'errori'}, ${warnings} ${warnings === 1 ? 'avviso' : 'avvisi'}.`,
    answer: 'Risposta',
    file: 'File',
    what: 'Che cosa',
    parts: {
      question: 'domanda',
      answer: 'risposta breve',
      text: 'testo',
      aliases: 'altri modi di chiedere',
      related: 'collegate',
      status: 'stato',
      dates: 'verifica',
      owner: 'responsabile',
      moved: 'indirizzo',
    },
    reads: 'Leggibilità',
    was: 'prima',
    renumbered:
      'Attenzione: questi numeri ora fanno un’altra domanda, e porterebbero con sé voti e link di quella di prima.',
    stale:
      'Queste risposte hanno un nuovo giorno di verifica ma raccontano ancora la modifica di prima: riscrivi o togli "changes".',
    missing: 'Traduzioni da fare o da aggiornare',
    state: { missing: 'manca', old: 'vecchia', unknown: '', current: '' },
    search: 'Ricerche che ora rispondono in altro modo',
    searched: (changed: number, queries: number) =>
      `${changed || 'Nessuna'} delle ${queries} ricerche di prova ${changed === 1 ? 'cambia' : changed ? 'cambiano' : 'cambia'} il primo risultato. Si confronta ciò che compare mentre si scrive (domande, risposte brevi, altri modi di chiedere), non il testo intero delle pagine.`,
    unreadable: 'Ricerche di prova che non si possono leggere',
    query: 'Ricerca',
    before: 'Prima',
    after: 'Ora',
    nothing: 'niente',
    right: 'giusta',
    wrong: 'da guardare',
    noBase: 'Il confronto non si può fare: git non conosce il ramo di partenza.',
  },
  en: {
    title: 'Changes to the answers',
    none: 'No answer has changed.',
    added: 'New',
    changed: 'Changed',
    archived: 'Archived',
    removed: 'Removed',
    drafts: 'Drafts',
    faulty: 'Changed, but cannot be read whole: see the check',
    problems: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    answer: 'Answer',
    file: 'File',
    what: 'What',
    parts: {
      question: 'question',
      answer: 'short answer',
      text: 'text',
      aliases: 'other ways of asking',
      related: 'related',
      status: 'status',
      dates: 'review',
      owner: 'owner',
      moved: 'address',
    },
    reads: 'Readability',
    was: 'was',
    renumbered:
      'Careful: these numbers now ask another question, and would take over the votes and links of the one before.',
    stale: 'These answers were verified again but still tell of an earlier change: rewrite or delete "changes".',
    missing: 'Translations to make or to update',
    state: { missing: 'missing', old: 'old', unknown: '', current: '' },
    search: 'Searches that now answer differently',
    searched: (changed: number, queries: number) =>
      `${changed || 'None'} of the ${queries} test searches ${changed === 1 ? 'changes its' : 'change their'} first result. What appears while typing is compared (questions, short answers, other ways of asking), not the full text of the pages.`,
    unreadable: 'Test searches that cannot be read',
    query: 'Search',
    before: 'Before',
    after: 'Now',
    nothing: 'nothing',
    right: 'right',
    wrong: 'to look at',
    noBase: 'There is nothing to compare with: git does not know the starting branch.',
  },
} as const;

/** Maximum word overlap of different questions. */
const maxOtherQuestionOverlap = 0.2;

interface AnswerChange {
  now: Article | undefined;
  before: Article | undefined;
}

const keyOf = ({ locale, front }: Article) => `${locale} ${front.id}`;
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A Markdown summary of a change for its reviewer. In: the content now and, if known, before. */
export function summary(
  { now, before, searches }: { now: Inspection; before: ContentIndex | undefined; searches: SearchComparison },
  language: MessageLanguage,
): string {
  const say = words[language];
  const { report, contentIndex } = now;
  const out = [`## ${say.title}`, '', `${report.errors ? '❌' : '✅'} ${say.problems(report.errors, report.warnings)}`];
  const repository = repositoryOf(report.root);
  const shown = (file: string) => pathInRepository(report, { file }, repository);
  if (before) out.push(...listChanges({ now, before, shown }, language));
  else out.push('', say.noBase);

  const due = translations(contentIndex).filter((one) => one.state === 'missing' || one.state === 'old');
  if (due.length) {
    out.push('', `### ${say.missing} (${due.length})`, '');
    for (const { id, locale, state, source } of due.slice(0, 30))
      out.push(`- ${id} · ${locale} · ${say.state[state]} · ${cell(source.front.question ?? '')}`);
  }
  if (searches.unreadable.length)
    out.push('', `### ${say.unreadable}`, '', ...searches.unreadable.map((one) => `- ${one}`));
  if (searches.queries) {
    out.push(
      '',
      `### ${say.search} (${searches.changes.length})`,
      '',
      say.searched(searches.changes.length, searches.queries),
    );
  }
  if (searches.changes.length) {
    const name = (id: number | undefined, locale: string) =>
      id === undefined ? say.nothing : `${id} ${cell(contentIndex.articleShown(id, locale)?.front.question ?? '')}`;
    out.push('', `| ${say.query} | ${say.before} | ${say.after} | |`, '| --- | --- | --- | --- |');
    for (const { query, locale, before: was, after, right } of searches.changes)
      out.push(
        `| ${cell(query)} (${locale}) | ${name(was, locale)} | ${name(after, locale)} | ${right ? say.right : `**${say.wrong}**`} |`,
      );
  }
  return `${out.join('\n')}\n`;
}

/** The new, changed and removed answers. In: how to name a file. */
function listChanges(
  { now: inspection, before, shown }: { now: Inspection; before: ContentIndex; shown: (file: string) => string },
  language: MessageLanguage,
): string[] {
  const say = words[language];
  const { articles } = inspection.contentIndex;
  const old = new Map(before.articles.map((one) => [keyOf(one), one]));
  const here = new Map(articles.flatMap((one) => (one.front.id === undefined ? [] : [[keyOf(one), one]])));
  const nameless = new Set(articles.flatMap(({ front, file }) => (front.id === undefined ? file : [])));
  const groups = {
    added: [] as AnswerChange[],
    changed: [] as AnswerChange[],
    drafts: [] as AnswerChange[],
    archived: [] as AnswerChange[],
    removed: [] as AnswerChange[],
  };
  for (const [key, one] of here) {
    const was = old.get(key);
    if (was && !areDifferent(one, was)) continue;
    const group =
      one.front.status === 'archived'
        ? was?.front.status === 'archived'
          ? 'changed'
          : 'archived'
        : one.front.status === 'draft'
          ? 'drafts'
          : was && isPublished(was)
            ? 'changed'
            : 'added';
    groups[group].push({ now: one, before: was });
  }
  for (const [key, was] of old)
    if (!here.has(key) && !nameless.has(was.file)) groups.removed.push({ now: undefined, before: was });
  const out: string[] = [];
  for (const [name, list] of Object.entries(groups)) {
    if (list.length === 0) continue;
    out.push(
      '',
      `### ${say[name as keyof typeof groups]} (${list.length})`,
      '',
      `| | ${say.answer} | ${say.what} | ${say.reads} | ${say.file} |`,
      '| --- | --- | --- | --- | --- |',
    );
    for (const { now, before: was } of list) {
      const one = now ?? was;
      if (!one) continue;
      const reads = [
        now?.style.readingEase,
        was && now && was.style.readingEase !== now.style.readingEase
          ? `(${say.was} ${was.style.readingEase ?? '–'})`
          : '',
      ]
        .filter(Boolean)
        .join(' ');
      const moved = now && was && now.file !== was.file ? `${shown(was.file)} → ` : '';
      const reworded = now && was && now.front.question !== was.front.question;
      const question = `${one.front.question ?? ''}${reworded ? ` (${say.was}: ${was.front.question ?? ''})` : ''}`;
      const parts = now && was ? changedParts(now, was).map((part) => say.parts[part]) : [];
      out.push(
        `| ${one.front.id ?? ''} | ${cell(question)} | ${parts.join(', ')} | ${reads} | ${moved}${shown(one.file)} |`,
      );
    }
  }
  const listed = new Set(Object.values(groups).flatMap((list) => list.map(({ now }) => now?.file)));
  const faulty = [...changedWithErrors(inspection, before)].filter((file) => !listed.has(file)).toSorted();
  if (faulty.length)
    out.push('', `### ${say.faulty} (${faulty.length})`, '', ...faulty.map((file) => `- ${shown(file)}`));
  const renumbered = groups.changed.filter(
    ({ now, before: was }) =>
      wordOverlap(now?.front.question ?? '', was?.front.question ?? '') < maxOtherQuestionOverlap,
  );
  if (renumbered.length)
    out.push('', `> ⚠️ ${say.renumbered} ${renumbered.map(({ now }) => now?.front.id).join(', ')}`);
  const stale = groups.changed.filter(({ now, before: was }) => hasStaleChange(now?.front, was?.front));
  if (stale.length)
    out.push('', `> ⚠️ ${say.stale} ${stale.map(({ now }) => `${now?.front.id} (${now?.locale})`).join(', ')}`);
  return out.length ? out : ['', say.none];
}

type Front = Article['front'];

/** Whether `updated` is new but `changes` is not: readers would be told of another change. */
function hasStaleChange(now: Front | undefined, was: Front | undefined): boolean {
  return now?.changes !== undefined && now.changes === was?.changes && now.updated !== was.updated;
}

function changedParts(now: Article, was: Article): (keyof (typeof words)['en']['parts'])[] {
  const keys = (...names: (keyof Article['front'])[]) =>
    names.some((name) => JSON.stringify(now.front[name]) !== JSON.stringify(was.front[name]));
  const changed = {
    question: keys('question'),
    answer: keys('answer'),
    text: now.bodyDigest !== was.bodyDigest,
    aliases: keys('aliases'),
    related: keys('related'),
    status: keys('status', 'replacedBy'),
    dates: keys('updated', 'published', 'changes', 'reviewBy'),
    owner: keys('owner'),
    moved: now.file !== was.file,
  };
  return (Object.keys(changed) as (keyof typeof changed)[]).filter((part) => changed[part]);
}

function areDifferent(a: Article, b: Article): boolean {
  return a.digest !== b.digest || a.file !== b.file || JSON.stringify(a.front) !== JSON.stringify(b.front);
}
