import { rules } from '../../../text/languages/it.ts';
import { registerSearch } from './register-search.ts';

registerSearch(rules, import.meta.url);
