import type { Rule } from '../rule.ts';
import * as attachments from './attachments.ts';
import * as body from './body.ts';
import * as channels from './channels.ts';
import * as components from './components.ts';
import * as contextUrl from './context-url.ts';
import * as dates from './dates.ts';
import * as freshness from './freshness.ts';
import * as filePlaces from './file-places.ts';
import * as files from './files.ts';
import * as frontmatter from './frontmatter.ts';
import * as head from './head.ts';
import * as identity from './identity.ts';
import * as images from './images.ts';
import * as keyForm from './key-form.ts';
import * as keys from './keys.ts';
import * as links from './links.ts';
import * as markForeign from './mark-foreign.ts';
import * as mdx from './mdx.ts';
import * as notices from './notices.ts';
import * as openingHours from './opening-hours.ts';
import * as pages from './pages.ts';
import * as placeUnknown from './place-unknown.ts';
import * as placeUnused from './place-unused.ts';
import * as placeWritten from './place-written.ts';
import * as publicFiles from './public-files.ts';
import * as questions from './questions.ts';
import * as redirectList from './redirect-list.ts';
import * as redirects from './redirects.ts';
import * as references from './references.ts';
import * as siteLinks from './site-links.ts';
import * as site from './site.ts';
import * as style from './style.ts';
import * as theme from './theme.ts';
import * as toneLanguage from './tone-language.ts';
import * as toneMixed from './tone-mixed.ts';
import * as tonePlace from './tone-place.ts';
import * as translations from './translations.ts';
import * as triageChoice from './triage-choice.ts';
import * as triageDeep from './triage-deep.ts';
import * as triageLoop from './triage-loop.ts';
import * as triageStep from './triage-step.ts';
import * as triageUnreachable from './triage-unreachable.ts';
import * as videoCaptions from './video-captions.ts';
import * as videoHost from './video-host.ts';
import * as wordsForms from './words-forms.ts';
import * as wordsMissing from './words-missing.ts';
import * as wordsPaths from './words-paths.ts';
import * as wordsPlaceMissing from './words-place-missing.ts';
import * as wordsPlace from './words-place.ts';
import * as yaml from './yaml.ts';

/** Every rule: to add one, write its file and name it here, or write it into one of these. */
const families = [
  attachments,
  body,
  channels,
  openingHours,
  components,
  dates,
  freshness,
  files,
  filePlaces,
  head,
  identity,
  images,
  keys,
  keyForm,
  links,
  mdx,
  notices,
  pages,
  publicFiles,
  questions,
  redirectList,
  redirects,
  references,
  site,
  siteLinks,
  style,
  theme,
  translations,
  yaml,
  frontmatter,
  contextUrl,
  markForeign,
  placeUnknown,
  placeUnused,
  placeWritten,
  toneLanguage,
  toneMixed,
  tonePlace,
  wordsPlace,
  wordsPlaceMissing,
  wordsForms,
  wordsPaths,
  wordsMissing,
  triageChoice,
  triageDeep,
  triageLoop,
  triageStep,
  triageUnreachable,
  videoCaptions,
  videoHost,
];

const isRule = (one: unknown): one is Rule => typeof one === 'object' && one !== null && 'messages' in one;

export const rules: readonly Rule[] = families.flatMap((family) => Object.values(family)).filter(isRule);
