import { rules } from '../../../text/languages/fr.ts';
import { searchIn } from './register-search.ts';

searchIn(rules, import.meta.url);
