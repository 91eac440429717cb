import { carryQuery } from './carry-query.ts';
import { keepPlace } from './restore-scroll.ts';
import { turnSlash } from './turn-slash.ts';

keepPlace();
carryQuery();
turnSlash();
