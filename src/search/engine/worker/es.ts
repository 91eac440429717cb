import { rules } from '../../../text/languages/es.ts';
import { registerSearch } from './register-search.ts';

registerSearch(rules, import.meta.url);
