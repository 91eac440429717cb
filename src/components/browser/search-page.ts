import { carryQuery } from './carry-query.ts';
import { keepPlace } from './keep-place.ts';
import { turnSlash } from './turn-slash.ts';

keepPlace();
carryQuery();
turnSlash();
