// Bounds of one request, shared by browser and collector. Free of zod, so that the browser can afford them, and one by one, so that a
// page takes the figures along and no names.

/** Bytes of the body of a request from a script. */
export const maxRequestBytes = 16 * 1024;
/** Most events of one request. */
export const maxEventsPerRequest = 20;
/** Milliseconds after which an event is too old to be sent: a week. */
export const maxEventAgeMs = 7 * 24 * 60 * 60 * 1000;
/** UTF-16 units of a comment, as `maxlength` counts them. */
export const maxCommentLength = 1000;
/** UTF-16 units of a query. */
export const maxQueryLength = 200;
