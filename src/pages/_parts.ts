import { apiFiles } from '../api/files.ts';
import { contextFiles } from '../contexts/files.ts';
import { conversationFiles } from '../conversation/files.ts';
import { deskFiles } from '../desk/files.ts';
import type { Content } from '../content/load.ts';
import type { Site } from '../content/schema/site.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { listenFiles } from '../listen/files.ts';
import { voiceFiles } from '../voice/files.ts';
import { formWordsFiles } from './_form-words.ts';

/** Optional parts of the site, by their key in `site.yaml`. */
const parts: Partial<Record<keyof Site['parts'], (content: Content) => PublishedFile[]>> = {
  api: apiFiles,
  contexts: contextFiles,
  conversation: conversationFiles,
  desk: deskFiles,
  listen: listenFiles,
  voice: voiceFiles,
};

export const partFiles = (content: Content): PublishedFile[] =>
  Object.entries(parts)
    .flatMap(([name, files]) => (content.site.parts[name as keyof Site['parts']] ? files(content) : []))
    .concat(formWordsFiles(content));
