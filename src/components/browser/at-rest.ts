// What a page does by itself once it is at rest.
import { reportOpen } from '../../feedback/report-open.ts';
import '../../offline/browser/keep-offline.ts';

reportOpen();
