import { rules } from '../../../text/languages/es.ts';
import { searchIn } from './register-search.ts';

searchIn(rules, import.meta.url);
