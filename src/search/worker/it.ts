import { rules } from '../analysis/languages/it.ts';
import { searchIn } from './search-in.ts';

searchIn(rules, import.meta.url);
