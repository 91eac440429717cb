import { rules } from '../../../text/languages/de.ts';
import { searchIn } from './register-search.ts';

searchIn(rules, import.meta.url);
