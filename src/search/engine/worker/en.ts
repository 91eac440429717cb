import { rules } from '../../../text/languages/en.ts';
import { searchIn } from './register-search.ts';

searchIn(rules, import.meta.url);
