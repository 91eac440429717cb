import { z } from 'zod';
import { slug } from './common.ts';

/** Frontmatter of `content/pages/<locale>/<slug>.mdx`: a page of its own, such as an imprint. */
export const pageSchema = z.strictObject({
  /** Heading of the page and words of the links to it. */
  title: z.string().trim().min(2).max(100),
  /** Name that the page has in every language, used by links of `site.yaml`. Default: the name of the file. */
  key: slug.optional(),
});

export type PageFrontmatter = z.output<typeof pageSchema>;
