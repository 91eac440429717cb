import { rules } from '../analysis/languages/pt.ts';
import { searchIn } from './search-in.ts';

searchIn(rules, import.meta.url);
