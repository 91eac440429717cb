import { rules } from '../analysis/languages/en.ts';
import { searchIn } from './search-in.ts';

searchIn(rules, import.meta.url);
