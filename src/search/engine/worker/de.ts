import { rules } from '../../../text/languages/de.ts';
import { registerSearch } from './register-search.ts';

registerSearch(rules, import.meta.url);
