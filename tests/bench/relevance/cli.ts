import { loadContent } from '../../../src/content/load.ts';
import { honesty, tellNear } from '../search/honest.ts';
import { ownMeant, tellMeant } from '../search/meant.ts';
import { relevance } from '../search/own.ts';

/**
 * `npm run bench -- relevance [locale …]`: how our own content answers what people type (`tests/relevance/`), and which
 * searches broke: what stands first instead, and where the answer went.
 */
const content = loadContent();
const [...named] = process.argv.slice(2);
for (const locale of named.length > 0 ? named : content.site.locales) {
  const { clean, misspelt } = await relevance(content, locale);
  const questionOf = (id: number) => content.articles.find((a) => a.id === id && a.locale === locale)?.question ?? '?';
  for (const { q, a, found } of clean.cases) {
    const place = found.findIndex((id) => a.includes(id));
    if (place === 0) continue;
    const first = found[0] === undefined ? 'nothing' : `${found[0]} ${questionOf(found[0])}`;
    console.log(`${place < 0 ? ' -' : String(place + 1).padStart(2)}  "${q}" → ${first}`);
    console.log(`      wanted ${a.map((id) => `${id} ${questionOf(id)}`).join(' | ')}`);
  }
  for (const [name, { score, cases }] of Object.entries({ clean, misspelt }))
    console.log(
      `${locale} ${name}: ${cases.length} searches, Hit@1 ${score.hit1.toFixed(3)}, Hit@5 ${score.hit5.toFixed(3)}, none ${score.zero.toFixed(3)}`,
    );
  // Which of these fail is not told: then they would be tuned for.
  for (const [name, { score, cases }] of Object.entries(await relevance(content, locale, 'fresh.')))
    console.log(
      `${locale} fresh, ${name}: ${cases.length} searches, Hit@1 ${score.hit1.toFixed(3)}, Hit@5 ${score.hit5.toFixed(3)}`,
    );
  const { answerable, foreign } = await honesty(content, locale);
  console.log(`${locale} fresh, told that nothing is more than near: ${tellNear(answerable)}`);
  console.log(`${locale} about something else, told so: ${tellNear(foreign)}`);
  console.log(`${locale} did you mean: ${tellMeant(await ownMeant(content, locale))}`);
}
