// Where a link may lead: the web over https, a mail address, or a record of the library. Nothing else is ever kept.
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { richTextLimits } from './rich-text.ts';

const recordScheme = 'record:';
// No white space, control or format characters (bidi overrides included), and nothing that ends an attribute.
const outside = /^(?:https:\/\/|mailto:)[^\s\p{C}\\<>"]+$/u;

/** The record that a link leads to, or null when it leads elsewhere. */
export function recordOfLink(href: string): RecordId | null {
  if (!href.startsWith(recordScheme)) return null;
  const identifier = href.slice(recordScheme.length);
  return isRecordId(identifier) ? identifier : null;
}

export const isAllowedLink = (href: string): boolean =>
  href.length <= richTextLimits.linkLength && (recordOfLink(href) !== null || outside.test(href));
