import { z } from 'zod';
import { localeCode, localised, slug } from './common.ts';

const screen = z.string().regex(/^https?:\/\/[^\s/]\S*$/);
/** A scheme of the company's app; none that a browser runs or reads itself. */
const appLink = z.string().regex(/^(?!javascript:|data:|vbscript:|file:|blob:)[a-z][a-z0-9+.-]*:\S+$/);

/** One screen of `places.yaml`, to which `<Go>` leads. */
export const placeSchema = z.strictObject({
  /** What one presses to get there, as the shop or the app writes it: `Account > My orders`. */
  label: localised,
  /** The screen on the web: one address, or one per locale. */
  url: z.union([screen, z.record(localeCode, screen)]),
  /** The screen in the app, offered beside it where one taps. */
  app: appLink.optional(),
});

/** `content/places.yaml`: screens of the shop or the app that answers send readers to, by name. */
export const placesSchema = z.record(slug, placeSchema);

export type Places = z.output<typeof placesSchema>;
