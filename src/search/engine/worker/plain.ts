import { rules } from '../../../text/languages/plain.ts';
import { registerSearch } from './register-search.ts';

/** For languages without rules, and when a language's own file cannot be loaded. */
registerSearch(rules, import.meta.url);
