import { rules } from '../../../text/languages/plain.ts';
import { registerSearch } from './register-search.ts';

/** For languages without rules, and where a language's own file cannot be had. */
registerSearch(rules, import.meta.url);
