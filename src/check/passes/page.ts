import { pageSchema } from '../../content/schema/page.ts';
import { keyRules } from '../readers/key-rules.ts';
import type { Lines } from '../readers/lines.ts';
import { schemaProblems } from '../readers/schema-problems.ts';
import { slugOfName } from '../readers/tree.ts';
import { readYaml } from '../readers/yaml.ts';
import type { TextPage } from '../model.ts';
import { cutFrontmatter } from '../readers/cut-frontmatter.ts';
import { readBody, emptyBodyFacts } from './body.ts';
import { problem } from '../rule.ts';
import { bodyEmpty } from '../rules/body.ts';

export function readPage(file: string, lines: Lines): TextPage {
  const [, locale = '', name = ''] = file.split('/');
  const slug = slugOfName(name);
  const page: TextPage = { file, locale, slug, key: slug, problems: [], front: {}, places: {}, body: emptyBodyFacts() };
  const cut = cutFrontmatter(file, lines);
  if (cut.problem) page.problems.push(cut.problem);
  if (cut.last === undefined) return page;
  const yaml = readYaml({ file, lines, first: 2, last: cut.last });
  page.problems.push(...yaml.problems);
  if (yaml.readable) {
    const top = lines.lineRange(1);
    const data = (yaml.data ?? {}) as Record<string, unknown>;
    const parsed = pageSchema.safeParse(data);
    if (!parsed.success)
      page.problems.push(
        ...schemaProblems(
          {
            file,
            yaml: { ...yaml, at: (path) => (path.length ? yaml.at(path) : top) },
            rules: keyRules(pageSchema, yaml.data),
          },
          parsed.error.issues,
        ),
      );
    for (const [key, schema] of Object.entries(pageSchema.shape)) {
      const value = schema.safeParse(data[key]);
      if (value.success && value.data !== undefined) Object.assign(page.front, { [key]: value.data });
      if (key in data) page.places[key] = yaml.at([key]);
    }
    page.key = page.front.key ?? slug;
  }
  const { problems, blocks, ...body } = readBody(file, lines, lines.start(cut.bodyLine));
  page.problems.push(...problems);
  // An empty page.
  if (blocks.length === 0 && body.readable && body.images.length === 0 && problems.length === 0)
    page.problems.push(problem(bodyEmpty, [file, lines.lineRange(cut.bodyLine - 1)]));
  page.body = body;
  return page;
}
