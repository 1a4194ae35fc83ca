// A reader's words in Markdown, so that no character of them is taken for markup.

const anywhere = /[\\`*_[\]<>#|~&@]/g;
/** Bare addresses, which would become links: a colon before slashes, the point of "www.". */
const addresses = /:(?=\/\/)|(?<=www)\./gi;

export const escapeWords = (text: string): string =>
  text.replace(anywhere, (character) => `\\${character}`).replace(addresses, (character) => `\\${character}`);

/** What only means something at the start of a line: items of a list, rules, underlined headings. The line is escaped already. */
export const escapeLineStart = (line: string): string =>
  line.replace(/^[-+=:]/, (character) => `\\${character}`).replace(/^([0-9]{1,9})([.)])/, '$1\\$2');
