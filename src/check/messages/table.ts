import { attachmentMessages } from './attachments.ts';
import { bodyMessages } from './body.ts';
import { fileMessages } from './files.ts';
import { frontmatterMessages } from './frontmatter.ts';
import { headMessages } from './head.ts';
import { identityMessages } from './identity.ts';
import { languageMessages } from './language.ts';
import { linkMessages } from './links.ts';
import { noticeMessages } from './notices.ts';
import { publicMessages } from './public.ts';
import { redirectMessages } from './redirects.ts';
import { referenceMessages } from './references.ts';
import { settingsMessages } from './settings.ts';
import { themeMessages } from './theme.ts';
import { wordMessages } from './words.ts';
import { yamlMessages } from './yaml.ts';

/** Every problem there is: its code, how grave it is, and its prose in both languages. */
export const messages = {
  ...fileMessages,
  ...attachmentMessages,
  ...yamlMessages,
  ...frontmatterMessages,
  ...referenceMessages,
  ...linkMessages,
  ...identityMessages,
  ...bodyMessages,
  ...languageMessages,
  ...wordMessages,
  ...redirectMessages,
  ...publicMessages,
  ...settingsMessages,
  ...noticeMessages,
  ...themeMessages,
  ...headMessages,
};
