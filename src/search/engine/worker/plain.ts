import { plainRules } from '../../../text/analyser.ts';
import { searchIn } from './register-search.ts';

/** For languages without rules, and where a language's own file cannot be had. */
searchIn(plainRules, import.meta.url);
