import { rules } from '../analysis/languages/es.ts';
import { searchIn } from './search-in.ts';

searchIn(rules, import.meta.url);
