import { rules } from '../../../text/languages/en.ts';
import { registerSearch } from './register-search.ts';

registerSearch(rules, import.meta.url);
