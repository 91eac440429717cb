import { rules } from '../../../text/languages/pt.ts';
import { searchIn } from './register-search.ts';

searchIn(rules, import.meta.url);
