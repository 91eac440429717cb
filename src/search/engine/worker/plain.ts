import { plainRules } from '../../../text/analyser.ts';
import { registerSearch } from './register-search.ts';

/** For languages without rules, and where a language's own file cannot be had. */
registerSearch(plainRules, import.meta.url);
