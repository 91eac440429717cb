import { z } from 'zod';
import { localeCode, localised, slug } from './common.ts';
import { publicFile } from './theme.ts';

/** The icons drawn in `components/Icon.astro`. */
export const icons = [
  'basket',
  'truck',
  'return',
  'card',
  'apple',
  'person',
  'ticket',
  'chat',
  'book',
  'gear',
  'star',
  'info',
] as const;

/** One sentence on what a category holds. */
export const categoryDescription = z.string().trim().min(10).max(200);

const categoryText = z.strictObject({
  /** Folder name and address. */
  slug,
  title: z.string().trim().min(2).max(60),
  /** Shown under the title. */
  description: categoryDescription,
});

/** `content/categories.yaml`: a list in the order shown to readers. */
export const categoriesSchema = z
  .array(
    z.strictObject({
      /** Stable name used in code and reports. */
      id: slug,
      /** Delicate matters: a person is offered before its answers. Default: after them. */
      human: z.literal('first').optional(),
      /** One of the set, or an SVG of the company's in `public/`: `/icons/loan.svg`. */
      icon: z.union([z.enum(icons), publicFile.regex(/\.svg$/)]).default('info'),
      /** Slug, title and description per locale; a locale left out uses the default locale's. */
      text: z.record(localeCode, categoryText),
      /** Parts of a large category, in the order shown to readers; answers name theirs by `section`. Default: none. */
      sections: z
        .array(
          z.strictObject({
            /** Stable name, and the anchor on the page of the category. */
            id: slug,
            /** Title per locale; a locale left out uses the default locale's. */
            title: localised,
          }),
        )
        .max(40)
        .optional(),
    }),
  )
  .min(1);

export type Category = z.output<typeof categoriesSchema>[number];
export type Section = NonNullable<Category['sections']>[number];
