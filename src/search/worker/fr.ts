import { rules } from '../analysis/languages/fr.ts';
import { searchIn } from './search-in.ts';

searchIn(rules, import.meta.url);
