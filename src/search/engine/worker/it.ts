import { rules } from '../../../text/languages/it.ts';
import { searchIn } from './register-search.ts';

searchIn(rules, import.meta.url);
