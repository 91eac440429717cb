import { carryQuery } from './carry-query.ts';
import { restoreScroll } from './restore-scroll.ts';
import { turnSlash } from './turn-slash.ts';

restoreScroll();
carryQuery();
turnSlash();
