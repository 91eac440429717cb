import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { datasetFiles, readDataset, thin } from './dataset.ts';
import { fit } from './fit.ts';
import { tellEveryWord } from './every-word.ts';
import { crossed } from './honest.ts';
import { measure, type SetFigures } from './measure.ts';
import { tellPassages } from './passages.ts';
import { quarter } from './quarter.ts';
import { scale } from './scale.ts';
import { makeSite } from './site.ts';
import { table } from './table.ts';

/**
 * `npm run bench -- search [--data FILE …] [--seed S] [--json OUT] [--most N] [--alone] [--fit [--cross] [--keep]] [--ablate]
 * [--honest] [--words [--content FOLDER]] [--quarter] [--articles N | --passages N [--draw N]]`:
 * ranks the queries of labelled sets through the site's own search and its rivals; `--most` thins the queries of a set
 * evenly, `--alone` leaves the rivals out. `--fit` learns the weights from the sets; our own relevance tests only judge them;
 * `--cross` also tells what each set gets when it is left out, `--keep`, or `--ablate`, only writes the figures of the present weights and what each feature earns.
 * `--honest` tells how many queries are told that nothing is more than near, each set asked with its own and the others'.
 * `--words` types every word of the sets' answers alone, or of a content folder, and tells which lead nowhere.
 * `--quarter` closes the loop for twelve weeks: what the report proposes is applied, queries held out tell what it is worth.
 * `--articles N` tells instead what search costs with N articles put together from those of a set, `--passages N` how well it
 * finds N passages of the packages' documentation by words of one sentence, others with another `--draw`.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: 'dev' },
    json: { type: 'string' },
    most: { type: 'string' },
    alone: { type: 'boolean', default: false },
    fit: { type: 'boolean', default: false },
    cross: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
    honest: { type: 'boolean', default: false },
    words: { type: 'boolean', default: false },
    content: { type: 'string' },
    quarter: { type: 'boolean', default: false },
    articles: { type: 'string' },
    passages: { type: 'string' },
    draw: { type: 'string', default: '1' },
  },
});
const files = datasetFiles(values.data);
const isContentAlone = values.content !== undefined && values.data.length === 0;
if (values.words) await tellEveryWord(isContentAlone ? [] : files.map(readDataset), values.content);
else if (values.passages) await tellPassages(Number(values.passages), Number(values.draw), values.seed);
else if (files.length === 0) {
  console.error('No labelled set found: name one with --data FILE.');
  process.exitCode = 1;
} else if (values.articles) for (const file of files) await scale(readDataset(file), Number(values.articles));
else if (values.quarter) files.map(readDataset).forEach(quarter);
else if (values.honest) await crossed(files.map(readDataset));
else if (values.fit || values.ablate)
  await fit(files.map(readDataset), values.seed, { ...values, keep: values.keep || values.ablate });
else {
  const all: SetFigures[] = [];
  for (const file of files) {
    const set = readDataset(file);
    const site = await makeSite(set);
    try {
      const figures = await measure(thin(set, Number(values.most ?? Infinity)), site, values.seed, values.alone);
      all.push(figures);
      console.log(table(figures));
    } finally {
      site.remove();
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
