import { createHash } from 'node:crypto';
import { countSpokenWords, spokenText } from '../../spoken/spoken-text.ts';
import { type ArticleFrontmatter, articleSchema, limits } from '../../content/schema/article.ts';
import { type Problem, type Range, startOfFile } from '../problems.ts';
import { keyRules } from '../readers/key-rules.ts';
import type { Lines } from '../readers/lines.ts';
import { schemaProblems } from '../readers/schema-problems.ts';
import { hashCutProblems, readYaml } from '../readers/yaml.ts';
import type { Article, Path, YamlText } from '../model.ts';
import { slugOfName } from '../readers/tree.ts';
import { quoteYaml } from '../readers/yaml-repair.ts';
import { type Block, addText, sourceRange } from '../readers/blocks.ts';
import { normalise } from '../word-overlap.ts';
import { readBody, emptyBodyFacts } from './body.ts';
import { cutFrontmatter } from '../readers/cut-frontmatter.ts';
import { type StyleRules, checkStyle } from './style.ts';
import { problem } from '../rule.ts';
import { bodyRepeats } from '../rules/body.ts';
import { answerMarkup, questionLong, questionMark, questionMarkup } from '../rules/questions.ts';
import { dateOrder } from '../rules/dates.ts';

const questionOpeners: Record<string, RegExp> = {
  it: /^(come|cosa|che cosa|chi|quando|quant[oaie]|qual[ei]?|dove|perché|posso|possiamo|puoi|potete|si può|è possibile|devo|c'è|ci sono|vale|fate|avete|consegnate|accettate)\b/i,
  en: /^(how|what|when|where|why|who|which|whose|can|may|do|does|did|is|are|will|should|have|has|could|would|am)\b/i,
};

/** Adds a question mark to a text that starts with a question word. */
export const asQuestion = (question: string, locale: string): string =>
  !question.includes('?') && questionOpeners[locale.slice(0, 2)]?.test(question)
    ? question.replace(/[.!…:;,\s]*$/, '?')
    : question;

export function readArticle(file: string, lines: Lines, rules: StyleRules): Article {
  const [, locale = '', folder = '', name = ''] = file.split('/');
  const article: Article = {
    file,
    locale,
    folder,
    slug: slugOfName(name),
    problems: [],
    front: {},
    places: {},
    quotedFacts: [],
    body: emptyBodyFacts(),
    style: { unknownWords: [], readingEase: undefined },
    digest: '',
    bodyDigest: '',
  };
  const cut = cutFrontmatter(file, lines);
  if (cut.problem) article.problems.push(cut.problem);
  if (cut.last === undefined) return article;
  const bodyFrom = lines.start(cut.bodyLine);
  const yaml = readYaml({ file, lines, first: 2, last: cut.last });
  article.problems.push(...yaml.problems);
  if (yaml.readable) readFrontmatter(article, yaml, lines);

  const spoken = article.front.spoken ?? article.front.answer;
  if (spoken !== undefined && !spoken.includes('{')) article.spokenWords = countSpokenWords(spokenText(spoken, locale));

  const { problems, blocks, ...body } = readBody(file, lines, bodyFrom);
  article.problems.push(...problems);
  article.body = body;

  const own = ['question', 'answer'].flatMap((key) => frontBlock(lines, article.places[key]));
  const { problems: remarks, ...style } = checkStyle(
    { file, locale, lines, blocks: [...own, ...blocks], bodyFrom },
    rules,
  );
  article.problems.push(...remarks);
  article.style = style;
  article.problems.push(...repetitionProblems(article, blocks, lines));
  const texts = [...blocks.map((block) => block.text), ...namesIn(article)];
  article.digest = digestOf([article.front.question, article.front.answer, ...texts]);
  article.bodyDigest = digestOf(texts);
  return article;
}

/** Reports a body that only repeats the short answer. */
function repetitionProblems({ file, front, body }: Article, blocks: readonly Block[], lines: Lines): Problem[] {
  const [first] = blocks;
  const words = (text: string) => ` ${normalise(text.replace(/\{[^{}]*\}/g, '0').replace(/0+/g, '0'))} `;
  const text = words(blocks.map((block) => block.text).join(' '));
  const isAll = body.images.length === 0 && body.answers.length === 0 && body.links.length === 0;
  if (!first || !isAll || text.trim() === '' || !words(front.answer ?? '').includes(text)) return [];
  const [from, to] = sourceRange(lines.text, first, [0, first.text.length]);
  return [problem(bodyRepeats, [file, lines.range(from, to)])];
}

function readFrontmatter(article: Article, yaml: YamlText, lines: Lines): void {
  const { file, problems, places } = article;
  const top = lines.lineRange(1);
  const parsed = articleSchema.safeParse(yaml.data ?? {});
  const rules = keyRules(articleSchema, yaml.data);
  if (!parsed.success)
    problems.push(
      ...schemaProblems(
        { file, yaml: { ...yaml, at: (path) => (path.length ? yaml.at(path) : top) }, rules },
        parsed.error.issues,
      ),
    );

  const data = (
    typeof yaml.data === 'object' && yaml.data !== null && !Array.isArray(yaml.data) ? yaml.data : {}
  ) as Record<string, unknown>;
  const front: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(articleSchema.shape)) {
    const value = schema.safeParse(data[key]);
    if (value.success && (value.data !== undefined || data[key] !== undefined)) front[key] = value.data;
    if (!(key in data)) continue;
    places[key] = yaml.at([key]);
    if (Array.isArray(data[key]))
      for (const index of data[key].keys()) places[`${key}.${index}`] = yaml.at([key, index]);
  }
  article.front = front as Partial<ArticleFrontmatter>;
  places.top = top;

  const texts: Path[] = [
    ['question'],
    ['answer'],
    ['spoken'],
    ['owner'],
    ...(article.front.aliases ?? []).map((_, index) => ['aliases', index]),
  ];
  problems.push(...hashCutProblems({ file, lines }, yaml, texts));
  checkFrontmatter(article, yaml, lines);
}

function checkFrontmatter(article: Article, yaml: YamlText, lines: Lines): void {
  const { file, front, problems } = article;
  const place = (key: string) => article.places[key] ?? startOfFile;
  const { question, answer, updated, published, reviewBy } = front;
  const corrected = question && asQuestion(question, article.locale);
  if (corrected !== undefined && corrected !== question) {
    const written = yaml.source(['question']);
    const oneLine = !/[\n|>]/.test(written[0] === '|' || written[0] === '>' ? '|' : written);
    const fix = /^["']/.test(written) ? quoteYaml(corrected) : corrected;
    problems.push(problem(questionMark, [file, place('question')], { corrected }, oneLine ? fix : undefined));
  }
  if (question && question.length > limits.question.long)
    problems.push(
      problem(questionLong, [file, place('question')], { length: question.length, most: limits.question.long }),
    );
  if (updated && reviewBy && reviewBy <= updated)
    problems.push(problem(dateOrder, [file, place('reviewBy')], { key: 'reviewBy', date: reviewBy, updated }));
  if (updated && published && published > updated)
    problems.push(problem(dateOrder, [file, place('published')], { key: 'published', date: published, updated }));
  if (question) checkPlainText(article, lines, 'question');
  if (answer) checkPlainText(article, lines, 'answer');
  if (front.spoken) checkPlainText(article, lines, 'spoken');
}

/** Checks a plain-text key: collects the facts it quotes, reports markup that would be printed literally. */
function checkPlainText(article: Article, lines: Lines, key: 'question' | 'answer' | 'spoken'): void {
  const here = article.places[key] ?? startOfFile;
  const from = lines.start(here.line) + here.column - 1;
  const to = lines.start(here.endLine) + here.endColumn - 1;
  const written = lines.text.slice(from, to);
  for (const match of written.matchAll(/\{([^{}]*)\}/g))
    article.quotedFacts.push({
      name: (match[1] ?? '').trim(),
      range: lines.range(from + match.index, from + match.index + match[0].length),
    });
  const markup = /\*\*|__|`|\]\(|<\/?[A-Za-z][^>]*>?/.exec(written);
  if (markup)
    article.problems.push(
      problem(
        key === 'question' ? questionMarkup : answerMarkup,
        [article.file, lines.range(from + markup.index, from + markup.index + markup[0].length)],
        { text: markup[0] },
      ),
    );
}

function frontBlock(lines: Lines, place: Range | undefined): Block[] {
  if (!place) return [];
  const from = lines.start(place.line) + place.column - 1;
  const to = lines.start(place.endLine) + place.endColumn - 1;
  const text = lines.text
    .slice(from, to)
    .replace(/\n/g, ' ')
    .replace(/\{[^{}]*\}/g, (whole) => '0'.repeat(whole.length));
  const block: Block = { text: '', map: [] };
  addText(block, text, from);
  return [block];
}

/** The names that a body refers to, one line for each kind. */
function namesIn({ body }: Article): string[] {
  const kinds = [body.facts, body.channels, body.answers, body.links, body.images];
  // Only non-empty kinds, so that adding a kind does not change the digests of bodies without it.
  for (const later of [body.places, body.texts]) if (later.length > 0) kinds.push(later);
  return kinds.map((all) => all.map((one) => one.name).join(' '));
}

function digestOf(texts: readonly (string | undefined)[]): string {
  const plain = texts
    .join('\n')
    .normalize('NFC')
    .replace(/[’‘`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
