import { rules } from '../analysis/languages/de.ts';
import { searchIn } from './search-in.ts';

searchIn(rules, import.meta.url);
