import { rules } from '../../../text/languages/fr.ts';
import { registerSearch } from './register-search.ts';

registerSearch(rules, import.meta.url);
