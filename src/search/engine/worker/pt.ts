import { rules } from '../../../text/languages/pt.ts';
import { registerSearch } from './register-search.ts';

registerSearch(rules, import.meta.url);
