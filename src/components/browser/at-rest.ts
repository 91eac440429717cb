// Work after the page has loaded.
import { reportOpen } from '../../feedback/report-open.ts';
import '../../offline/browser/keep-offline.ts';

reportOpen();
