import { plainRules } from '../analysis/language.ts';
import { searchIn } from './search-in.ts';

/** For languages without rules, and where a language's own file cannot be had. */
searchIn(plainRules, import.meta.url);
